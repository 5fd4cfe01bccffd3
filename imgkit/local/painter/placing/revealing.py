"""Moves what is far to where near things leave it in view."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, between, covered, in_the_way

_ENOUGH = 0.25  # of a far thing may be hidden
_STEPS = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)
_SIZES = (1.0, 1.25, 1.5)
_SMALLER = (1.0, 0.85, 0.7)
"""How large it may be to be seen: larger than what is before it, or beside that with room left."""


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
        if one.group.kind.role == "backdrop" or _hidden(one, near) <= _most(stage, one, near):
            shown.append(one)
            continue
        sizes = _SMALLER if _leaves_room(stage, one, near) else _SIZES
        steps = (None,) if _holds_its_place(stage, one, near) else _STEPS
        spots = [_spot(stage, one, step, size) for size in sizes for step in steps]
        shown.append(
            min(
                [one, *spots],
                key=lambda spot: (
                    _hidden(spot, near)
                    + 0.5 * covered(spot, rest) / _area(spot)
                    + sum(
                        in_the_way(spot, two) for two in rest if two.group.kind.role == "monument"
                    )
                    + 0.2 * abs(spot.x - one.x) / stage.width
                    + 0.08 * abs(spot.scale / one.scale - 1)
                ),
            )
        )
    return shown


def _most(stage: Stage, one: Placed, near: Sequence[Placed]) -> float:
    """Return how much of a far thing may be hidden: next to nothing by who stands beside it."""
    return 0.04 if _leaves_room(stage, one, near) else _ENOUGH


def _leaves_room(stage: Stage, one: Placed, near: Sequence[Placed]) -> bool:
    """Say whether a far thing has something at its side, or a face that has to be seen."""
    return "face" in one.group.anchors or _is_linked(
        stage, one, near, {"beside", "between", "around"}
    )


def _holds_its_place(stage: Stage, one: Placed, near: Sequence[Placed]) -> bool:
    return _is_linked(stage, one, near, {"under", "behind"})


def _is_linked(
    stage: Stage, one: Placed, near: Sequence[Placed], relations: Collection[str]
) -> bool:
    """Say whether something near stands in one of the relations to a far thing."""
    links = (stage.link(other.group) for other in near)
    return any(
        link is not None and link.relation in relations and one.group.thing in link.to
        for link in links
    )


def _hidden(one: Placed, near: Sequence[Placed]) -> float:
    """Return which part of a far thing is hidden; one whose face is hidden is hidden itself."""
    hidden = covered(one, near) / _area(one)
    face = one.group.anchors.get("face")
    if face is None:
        return hidden
    x = one.x + (-face[0] if one.mirrored else face[0]) * one.scale
    y = one.y + face[1] * one.scale
    seen = all(not _holds(other, x, y, 0.1 * _area(one) ** 0.5) for other in near)
    return hidden if seen else hidden + 0.5


def _holds(one: Placed, x: float, y: float, around: float) -> bool:
    """Say whether a place hides a point, or nearly."""
    box = one.box
    return box.left - around < x < box.right + around and box.top - around < y < box.bottom + around


def _area(one: Placed) -> float:
    box = one.box
    return (box.right - box.left) * (box.bottom - box.top)


def _spot(stage: Stage, one: Placed, step: float | None, size: float) -> Placed:
    edge = EDGE * stage.width
    most = min(
        (one.y - 0.05 * stage.height) / one.group.height,
        (stage.width - 2 * edge) / one.group.width,
    )
    scale = max(min(one.scale, one.scale * size), min(one.scale * size, most))
    box, width = one.box, one.group.width * scale
    middle = (box.left + box.right) / 2 if step is None else step * stage.width
    left = between(edge, middle - width / 2, stage.width - edge - width)
    x = left + (one.group.right if one.mirrored else -one.group.left) * scale
    return replace(one, x=x, scale=scale)
