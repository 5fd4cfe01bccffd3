"""Places what comes into a finished picture, without moving what is there."""

from collections.abc import Sequence

from imgkit.local.painter.placing.air import place_in_the_air
from imgkit.local.painter.placing.far import place_far, place_monuments
from imgkit.local.painter.placing.group import Group
from imgkit.local.painter.placing.near import smallest
from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, between, covered, standing

_TRIES = 16


def place_later(stage: Stage, group: Group, unit: float, others: Sequence[Placed]) -> list[Placed]:
    """Place one group where it covers as little as can be.

    Args:
        stage: The picture.
        group: What comes in.
        unit: How many pixels one unit of a group is in the foreground.
        others: What is there already.

    Returns:
        Its place.
    """
    dice = stage.dice_for(group)
    if group.kind.role == "air":
        return place_in_the_air(stage, [group], unit, others)
    if group.kind.role in {"monument", "backdrop"}:
        return place_monuments(
            stage, [group], [group], actors_left=dice.choose("left", (False, True))
        )
    if group.kind.role == "far":
        return place_far(stage, [group], unit, actors_left=dice.choose("left", (False, True)))
    spots = [_spot(stage, group, unit, number) for number in range(_TRIES)]
    target = _target(stage, group, others)
    return [min(spots, key=lambda one: covered(one, others) + _apart(one, target))]


def _spot(stage: Stage, group: Group, unit: float, number: int) -> Placed:
    dice = stage.dice_for(group).part(f"try {number}")
    nearness = between(0.4, dice.number("nearness", 0.5, 0.8, 0.94), 0.96)
    scale = max(unit * (0.6 + 0.4 * nearness), smallest(stage, group))
    scale = min(scale, 0.5 * stage.width / group.width)
    width = group.width * scale
    edge = EDGE * stage.width
    spread = stage.width - 2 * edge - width
    left = edge + spread * (number + dice.number("left", -0.5, 0, 0.5)) / (_TRIES - 1)
    left = between(edge, left, edge + spread)
    mirrored = left + width / 2 > stage.width / 2
    return standing(group, left, stage.ground_at(nearness), scale, mirrored=mirrored)


def _target(stage: Stage, group: Group, others: Sequence[Placed]) -> Placed | None:
    link = stage.link(group)
    return next((one for one in others if link and one.group.thing in link.to), None)


def _apart(one: Placed, target: Placed | None) -> float:
    """Return how much is against a place that is far from what it should be next to."""
    if target is None:
        return 0.0
    box, other = one.box, target.box
    gap = max(0.0, box.left - other.right, other.left - box.right)
    return 0.4 * gap * (box.bottom - box.top)
