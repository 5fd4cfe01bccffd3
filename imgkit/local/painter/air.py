"""Places what is up in the air, where it hides nothing."""

from collections.abc import Sequence

from imgkit.local.painter.group import Group
from imgkit.local.painter.placed import EDGE, Placed, Stage, between

_TRIES = 14


def place_in_the_air(
    stage: Stage, groups: Sequence[Group], unit: float, others: Sequence[Placed]
) -> list[Placed]:
    """Place birds, balloons and aeroplanes.

    Args:
        stage: The picture.
        groups: What flies.
        unit: How many pixels one unit of a group is in the foreground.
        others: What stands on the ground already.

    Returns:
        Their places.
    """
    placed: list[Placed] = []
    for group in groups:
        scale = unit * 0.95
        most = (0.26 if others else 0.4) * stage.height
        height = min(max(group.height * scale, 0.075 * stage.height), most)
        scale = min(height / group.height, 0.4 * stage.width / group.width)
        crowd = (1 - 0.05 * min(len(groups), 10)) if len(groups) > 2 else 1
        spots = [_spot(stage, group, scale * crowd, number, others) for number in range(_TRIES)]
        placed.append(min(spots, key=lambda one: covered(one, [*others, *placed])))
    return placed


def _spot(
    stage: Stage, group: Group, scale: float, number: int, others: Sequence[Placed]
) -> Placed:
    dice = stage.dice_for(group).part(f"try {number}")
    width, height = group.width * scale, group.height * scale
    middle = stage.width * dice.number("x", 0.05, (0.3, 0.7, 0.5, 0.15, 0.85)[number % 5], 0.95)
    underwater = stage.setting.ground == "underwater"
    low = 0.94 * stage.height if underwater else 0.97 * stage.horizon
    bottom = dice.number("y", height * 1.15, 0.35 * low + 0.05 * number * low, low)
    link = stage.link(group)
    if link is not None:
        target = next((one for one in others if one.group.thing == link.to[0]), None)
        if target is not None:
            box = target.box
            reach = (box.right - box.left) * 0.5 + width * (0.2 + 0.1 * number)
            middle = (box.left + box.right) / 2 + dice.number("over", -reach, 0, reach)
            bottom = min(bottom, max(box.top + 0.02 * number * stage.height, height * 1.1))
    edge = EDGE * stage.width + width / 2
    middle = between(edge, middle, stage.width - edge)
    bottom = between(height + 0.03 * stage.height, bottom, low)
    mirrored = dice.choose("mirrored", (False, True))
    offset = (group.left + group.right) / 2 * scale
    x = middle + offset if mirrored else middle - offset
    return Placed(group, x, bottom, scale, mirrored=mirrored, floats=True)


def covered(one: Placed, others: Sequence[Placed]) -> float:
    """Return how many square pixels of others a place covers.

    Args:
        one: The place.
        others: What is in the picture already.
    """
    box = one.box
    return sum(
        max(0.0, min(box.right, other.right) - max(box.left, other.left))
        * max(0.0, min(box.bottom, other.bottom) - max(box.top, other.top))
        for other in (place.box for place in others)
    )
