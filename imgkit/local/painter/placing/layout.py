"""Where everything stands: far things large behind, near things in front, and all of it in view."""

from collections.abc import Sequence

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.air import place_in_the_air
from imgkit.local.painter.placing.clearing import narrowed, parted
from imgkit.local.painter.placing.far import place_far, place_monuments
from imgkit.local.painter.placing.group import Group
from imgkit.local.painter.placing.later import place_later
from imgkit.local.painter.placing.near import place_near
from imgkit.local.painter.placing.placed import Placed, Stage, between
from imgkit.local.painter.placing.revealing import revealed
from imgkit.local.painter.placing.spots import close_up, is_far, place_distant
from imgkit.local.painter.scene import Box

_STAGED = 0.72
_GIANT = (1.5, 1.3)
_TINY = ((0.65, 0.5), (0.75, 0.65), (0.85, 0.82))
"""Up to which size something is drawn how much smaller: "a tiny hedgehog", "a small boat"."""
_IN_A_PLACE = 0.86
_FEW, _FILLED, _TALLEST = 4, (0.36, 0.46, 0.54, 0.6), 0.62
"""One, two, three and four things fill such shares of the width, and get no taller than this."""


def lay_out(stage: Stage, groups: Sequence[Group]) -> list[Placed]:
    """Place all groups of a scene.

    Args:
        stage: The picture.
        groups: The groups.

    Returns:
        The places in the order of drawing: what comes first is behind.
    """
    things = stage.scene.things
    boxes = {index: thing.place for index, thing in enumerate(things)}
    free = [
        group
        for group in groups
        if boxes[group.thing] is None and things[group.thing].later is None
    ]
    whole = close_up(stage, free)
    if whole is not None and len(groups) == 1:
        return [whole]
    afar = [one for one in free if is_far(stage, one)]
    free = [one for one in free if one not in afar]
    monuments = [one for one in free if one.kind.role in {"monument", "backdrop"}]
    far = [one for one in free if one.kind.role == "far"]
    rest = [one for one in free if one.kind.role in {"ground", "water", "worn", "air"}]
    air = [one for one in rest if _floats(stage, one)]
    near = [one for one in rest if not _floats(stage, one)]
    if not near and not monuments:  # a house alone is what the picture is about
        near = [one for one in far if not one.kind.hangs]
        far = [one for one in far if one.kind.hangs]
    actors_left = _even(stage).choose("actors left", (False, True), (5, 4))
    unit = _unit(stage, near or air, crowded=any(not one.kind.sky for one in monuments))
    distant = place_monuments(stage, monuments, [*near, *far], actors_left=actors_left)
    distant += place_far(stage, far, unit, distant, actors_left=actors_left)
    distant = narrowed(stage, parted(stage, distant)) + place_distant(stage, afar, alone=not free)
    actors = place_near(stage, near, unit, distant, actors_left=actors_left)
    placed = revealed(stage, distant, actors) + actors
    placed += place_in_the_air(stage, air, unit, placed)
    for group in groups:
        box = boxes[group.thing]
        if box is not None:
            copies = sum(other.thing == group.thing for other in groups)
            placed.append(_fitted(stage, group, column(box, group.copy, copies)))
        elif things[group.thing].later is not None:
            placed += place_later(stage, group, unit, placed)
    # What a mask has brought is in front of what was there.
    in_front = {
        index
        for index, thing in enumerate(things)
        if thing.place is not None and thing.later is not None
    }
    return sorted(
        placed, key=lambda one: (not one.far, one.group.thing in in_front, one.floats, one.y)
    )


def _floats(stage: Stage, group: Group) -> bool:
    link = stage.link(group)
    over = link is not None and link.relation == "over"
    in_deep_water = group.kind.role == "water" and stage.setting.ground == "underwater"
    return group.kind.role == "air" or over or in_deep_water


def _even(stage: Stage) -> Dice:
    """Return dice whose throws differ between neighbouring seeds, and from picture to picture."""
    return stage.dice.evenly().part(stage.scene.about)


def _unit(stage: Stage, groups: Sequence[Group], *, crowded: bool) -> float:
    """Return how many pixels one unit of a group is in the foreground."""
    if not groups:
        return 0.0032 * stage.height
    tallest = max(group.height for group in groups)
    share = between(0.44, 0.44 + 0.0009 * (tallest - 80), 0.56)
    if any(group.kind.role == "far" for group in groups):  # a stage is what the picture is about
        share = _STAGED
    if stage.setting.site is not None:  # leaves its place in view
        share *= _IN_A_PLACE
    even = _even(stage)
    share *= even.choose("distance", (1, 0.84, 1.25), (4, 3, 3))
    share *= between(0.6, even.number("closeness", 0.92, 1, 1.1), 1.2)
    if crowded:
        share = 0.66 * share
    elif len(groups) <= _FEW:  # what is small or lies flat fills the picture from side to side
        wide = sum(group.width for group in groups) * share / tallest * stage.height
        filled = _FILLED[len(groups) - 1] * stage.width
        filled *= even.choose("reach", (1, 0.8), (5, 3))
        share *= between(1, filled / wide, _TALLEST / share)
    share *= 2 ** even.odd("odd distance", -0.7, 0.5)
    return share * _as_large_as_said(stage, groups) * stage.height / tallest


def _as_large_as_said(stage: Stage, groups: Sequence[Group]) -> float:
    """Return how much smaller or larger all is drawn where everything is tiny, or a giant."""
    sizes = [stage.scene.things[group.thing].size for group in groups]
    if min(sizes) >= _GIANT[0]:
        return _GIANT[1]
    return next((share for size, share in _TINY if max(sizes) <= size), 1.0)


def column(box: Box, order: int, of: int) -> Box:
    """Return one of several columns of equal width that a box is cut into."""
    width = (box.right - box.left) / of
    left = box.left + order * width
    return Box(left, box.top, left + width, box.bottom)


def _fitted(stage: Stage, group: Group, box: Box) -> Placed:
    """Fit a group into a given place, standing on its lower edge."""
    width, height = (box.right - box.left) * stage.width, (box.bottom - box.top) * stage.height
    scale = min(width / group.width, height / group.height)
    middle = (box.left + box.right) / 2 * stage.width
    mirrored = stage.dice_for(group).choose("mirrored", (False, True))
    offset = (group.left + group.right) / 2 * scale
    return Placed(
        group,
        middle + offset if mirrored else middle - offset,
        box.bottom * stage.height,
        scale,
        mirrored=mirrored,
        floats=_floats(stage, group)
        or group.kind.role == "worn"
        or group.kind.held
        or box.bottom * stage.height < stage.horizon,
    )
