"""Moves what is far to where near things leave it in view."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.placed import EDGE, Placed, Stage, between, covered

_ENOUGH = 0.25  # of a far thing may be hidden
_STEPS = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)
_SIZES = (1.0, 1.25, 1.5)


def revealed(stage: Stage, far: Sequence[Placed], near: Sequence[Placed]) -> list[Placed]:
    """Move or enlarge far things that hide behind near ones.

    Args:
        stage: The picture.
        far: What stands in the distance.
        near: What stands before it.

    Returns:
        The far things at their places.
    """
    shown: list[Placed] = []
    for index, one in enumerate(far):
        rest = [*shown, *far[index + 1 :]]
        if one.group.kind.role == "backdrop" or _hidden(one, near) <= _ENOUGH:
            shown.append(one)
            continue
        if _holds_its_place(stage, one, near):
            spots = [_spot(stage, one, None, size) for size in _SIZES]
        else:
            spots = [_spot(stage, one, step, size) for size in _SIZES for step in _STEPS]
        shown.append(
            min(
                [one, *spots],
                key=lambda spot: (
                    _hidden(spot, near)
                    + 0.5 * covered(spot, rest) / _area(spot)
                    + 0.2 * abs(spot.x - one.x) / stage.width
                    + 0.08 * (spot.scale / one.scale - 1)
                ),
            )
        )
    return shown


def _holds_its_place(stage: Stage, one: Placed, near: Sequence[Placed]) -> bool:
    links = (stage.link(other.group) for other in near)
    return any(
        link is not None and link.relation in {"under", "behind"} and one.group.thing in link.to
        for link in links
    )


def _hidden(one: Placed, near: Sequence[Placed]) -> float:
    return covered(one, near) / _area(one)


def _area(one: Placed) -> float:
    box = one.box
    return (box.right - box.left) * (box.bottom - box.top)


def _spot(stage: Stage, one: Placed, step: float | None, size: float) -> Placed:
    edge = EDGE * stage.width
    most = min(
        (one.y - 0.05 * stage.height) / one.group.height,
        (stage.width - 2 * edge) / one.group.width,
    )
    scale = max(one.scale, min(one.scale * size, most))
    box, width = one.box, one.group.width * scale
    middle = (box.left + box.right) / 2 if step is None else step * stage.width
    left = between(edge, middle - width / 2, stage.width - edge - width)
    x = left + (one.group.right if one.mirrored else -one.group.left) * scale
    return replace(one, x=x, scale=scale)
