"""Clears the view of what is far: of a rainbow, of a monument, of both sides of a gap."""

from collections.abc import Sequence

from imgkit.local.painter.arch import arch_hidden, arches
from imgkit.local.painter.placing.placed import (
    EDGE,
    Placed,
    Stage,
    between,
    covered,
    in_the_way,
    standing,
)

_STEPS = (0.05, 0.95, 0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)
_SIZES = (1.0, 0.75, 0.55)
_UNDER_ARCH = 0.72  # of the height of a rainbow
_APART = (0.2, 0.8)  # where two things stand that something is between
_BEFORE_SEVERAL = 0.46  # how wide something is that several are behind
_SIDE = 0.38  # how wide they are at most, as a share of the width of the picture


def clear(stage: Stage, one: Placed, behind: Sequence[Placed], others: Sequence[Placed]) -> Placed:
    """Move a house, and make it smaller, so that it hides little of what is behind it.

    Args:
        stage: The picture.
        one: The house at its first place.
        behind: What is behind it.
        others: What stands as far away as it does.

    Returns:
        Its place.
    """
    if not behind:
        return one
    over = arches(behind)
    one = under_arch(one, over)
    spots = [_at(stage, one, step, size) for size in _SIZES for step in _STEPS]

    def hides(spot: Placed) -> float:
        area = spot.group.width * spot.group.height * spot.scale**2
        solid = [two for two in behind if two not in over]
        return (
            sum(arch_hidden(arch, [spot]) for arch in over)
            + sum(in_the_way(spot, two) for two in solid)
            + covered(spot, others) / area
            + 0.05 * abs(spot.x - one.x) / stage.width
            + 0.3 * (1 - spot.scale / one.scale)
        )

    return min([one, *spots], key=hides)


def under_arch(one: Placed, placed: Sequence[Placed]) -> Placed:
    """Make a far thing so low that the crown of a rainbow is seen above it.

    Args:
        one: The far thing at its place.
        placed: What is behind it.

    Returns:
        Its place.
    """
    most = min(
        (_UNDER_ARCH * (arch.box.bottom - arch.box.top) for arch in arches(placed)), default=0
    )
    tall = one.box.bottom - one.box.top
    if not most or tall <= most:
        return one
    box, scale = one.box, one.scale * most / tall
    width = one.group.width * scale
    left = (box.left + box.right - width) / 2
    return standing(one.group, left, one.y, scale, mirrored=one.mirrored, far=True)


def parted(stage: Stage, placed: Sequence[Placed]) -> list[Placed]:
    """Part two far things that something stands between.

    Args:
        stage: The picture.
        placed: What is far.

    Returns:
        The far things at their places.
    """
    links = (thing.link for thing in stage.scene.things)
    pairs = [link.to for link in links if link and link.relation == "between"]
    moved = list(placed)
    for pair in pairs:
        ones = sorted(
            (index for index, one in enumerate(moved) if one.group.thing in pair),
            key=lambda index: moved[index].box.left,
        )
        if len(ones) == 2:
            for index, middle in zip(ones, _APART, strict=True):
                one = moved[index]
                size = min(1.0, _SIDE * stage.width / (one.group.width * one.scale))
                moved[index] = _at(stage, one, middle, size)
    return moved


def narrowed(stage: Stage, placed: Sequence[Placed]) -> list[Placed]:
    """Make a far thing that several are behind so narrow that they look out at both sides.

    Args:
        stage: The picture.
        placed: What is far.

    Returns:
        The far things at their places.
    """
    behind = [
        one.link.to
        for one in stage.scene.things
        if one.link is not None and one.link.relation == "behind" and one.count != 1
    ]
    moved = list(placed)
    for index, one in enumerate(placed):
        if any(one.group.thing in to for to in behind) and "trunk" not in one.group.anchors:
            size = min(1.0, _BEFORE_SEVERAL * stage.width / (one.group.width * one.scale))
            moved[index] = _at(stage, one, 0.5, size)
    return moved


def _at(stage: Stage, one: Placed, step: float, size: float) -> Placed:
    scale = one.scale * size
    width = one.group.width * scale
    left = inside(stage, step * stage.width - width / 2, width)
    return standing(one.group, left, one.y, scale, mirrored=one.mirrored, far=True)


def inside(stage: Stage, left: float, width: float) -> float:
    """Move a left edge so that all of the width lies inside the picture."""
    edge = EDGE * stage.width
    return between(edge, left, stage.width - edge - width)
