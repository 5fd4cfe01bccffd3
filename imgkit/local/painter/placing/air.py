"""Places what is up in the air, where it hides nothing."""

from collections.abc import Sequence

from imgkit.local.painter.placing.group import Group
from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, between, covered
from imgkit.local.painter.placing.spots import middle_of
from imgkit.local.painter.scene import Link

_TRIES = 14
_SIZES = (1.0, 0.86, 0.74)
_BREADTHS, _TALL_ALONE, _IN_THE_SKY = (0.46, 0.6, 0.36), 0.5, 0.88
"""How broad and how high one is that is alone, as shares of the picture, and of its sky."""
_OVER = {"mountains": 0.4, "city": 0.3}
"""How far down one flies over peaks and roofs, as a share of the way to the horizon."""
_SMALL = 60  # centimetres: birds
_LARGE = 200  # centimetres: a rocket, a hot-air balloon, an aeroplane


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
    for group in sorted(groups, key=lambda one: _is_between(stage, one)):
        most = _most(groups, others) * stage.height
        least = min(0.1 * stage.height, most)
        height = between(least, group.height * unit * (0.95 if others else 1.3), most)
        if not others and group.kind.height >= _LARGE:  # a rocket is what the picture is about
            height = max(height, 0.45 * stage.height / len(groups) ** 0.5)
        scale = min(height / group.height, 0.45 * stage.width / group.width)
        if not others and len(groups) == 1:
            scale = _alone(stage, group, scale)
        scale *= between(0.75, stage.dice_for(group).number("nearness", 0.8, 1, 1.15), 1.15)
        crowd = (1 - 0.05 * min(len(groups), 10)) if len(groups) > 2 else 1
        there = [*others, *placed]
        placed.append(_freest(stage, group, scale * crowd, others, there))
    return placed


def _alone(stage: Stage, group: Group, usual: float) -> float:
    """Return the scale of what the whole picture is about: each seed is nearer or farther."""
    dice = stage.dice.evenly().part(group.kind.name)
    broad = dice.choose("breadth", _BREADTHS, (4, 3.4, 3.4))
    underwater = stage.setting.ground == "underwater"
    most = _TALL_ALONE * stage.height if underwater else _IN_THE_SKY * stage.horizon
    most = min(most, _TALL_ALONE * stage.height)
    usual = min(usual, most / group.height)
    scale = min(broad * stage.width / group.width, most / group.height)
    return max(scale, 0.8 * usual)


def _freest(
    stage: Stage, group: Group, scale: float, others: Sequence[Placed], there: Sequence[Placed]
) -> Placed:
    """Return the place that covers least; where none is free, the thing becomes smaller."""
    known = there if _is_between(stage, group) else others
    best = _spot(stage, group, scale, 0, known)
    for size in _SIZES:
        spots = [_spot(stage, group, scale * size, number, known) for number in range(_TRIES)]
        best = min(spots, key=lambda one: covered(one, there))
        if not covered(best, there):
            break
    return best


def _most(groups: Sequence[Group], others: Sequence[Placed]) -> float:
    """Return how much of the height of the picture one of them may take."""
    if any(other.group.kind.role == "monument" for other in others):
        small = all(group.kind.height < _SMALL for group in groups)
        return 0.12 if small else 0.26  # doves do not hide a cathedral
    return (0.36 if others else 0.56) / (1 if len(groups) < 3 else 1.3)


def _flank(stage: Stage, group: Group) -> float | None:
    """Return at which share of the width a thing hovers that another one is between; or None."""
    for thing in stage.scene.things:
        link = thing.link
        if link is not None and link.relation == "between" and group.thing in link.to:
            order = link.to.index(group.thing) if len(link.to) > 1 else group.copy
            return 0.8 if order % 2 else 0.2
    return None


def _is_between(stage: Stage, group: Group) -> bool:
    link = stage.link(group)
    return link is not None and link.relation == "between"


def _between(stage: Stage, group: Group, link: Link, others: Sequence[Placed]) -> float | None:
    """Return the middle of two things that something hovers between; None where it does not."""
    targets = [one.box for one in others if one.group.thing in link.to]
    if link.relation != "between" or len(targets) < 2:
        return None
    middle = sum(box.left + box.right for box in targets[:2]) / 4
    half = 0.5 * group.width
    return between(half, middle, stage.width - half)


def _spot(
    stage: Stage, group: Group, scale: float, number: int, others: Sequence[Placed]
) -> Placed:
    dice = stage.dice_for(group).part(f"try {number}")
    if not others and not number:  # seeds in a row differ
        dice = stage.dice.evenly().part(group.kind.name).part(f"copy {group.copy}")
    width, height = group.width * scale, group.height * scale
    middle = stage.width * dice.number("x", 0.05, (0.3, 0.7, 0.5, 0.15, 0.85)[number % 5], 0.95)
    flank = _flank(stage, group)
    flank = middle_of(stage, group) if flank is None else flank
    middle = middle if flank is None else flank * stage.width
    underwater = stage.setting.ground == "underwater"
    low = 0.94 * stage.height if underwater else 0.97 * stage.horizon
    bottom = dice.number("y", height * 1.15, 0.35 * low + 0.05 * number * low, low)
    link = stage.link(group)
    if link is not None and not link.to and stage.setting.ground in _OVER:
        low *= _OVER[stage.setting.ground]
        bottom = min(bottom, low)
    if link is not None:
        target = next((one for one in others if one.group.thing in link.to), None)
        if target is not None:
            box = target.box
            gap = _between(stage, group, link, others)
            if gap is not None:  # a fish between two weeds
                half = (group.left + group.right) / 2 * scale
                level = min(max(box.bottom, 0.5 * stage.height), low)
                level -= (0.1 + 0.04 * number) * (box.bottom - box.top)
                if target.floats:
                    level = min((box.top + box.bottom + height) / 2, low)
                return Placed(group, gap - half, level, scale, floats=True)
            reach = (box.right - box.left) * 0.5 + width * (0.3 + 0.25 * number)
            middle = (box.left + box.right) / 2 + dice.number("over", -reach, 0, reach)
            bottom = min(bottom, max(box.top + 0.02 * number * stage.height, height * 1.1))
    edge = EDGE * stage.width + width / 2
    middle = between(edge, middle, stage.width - edge)
    bottom = between(height + 0.03 * stage.height, bottom, low)
    mirrored = dice.choose("mirrored", (False, True))
    offset = (group.left + group.right) / 2 * scale
    x = middle + offset if mirrored else middle - offset
    return Placed(group, x, bottom, scale, mirrored=mirrored, floats=True)
