"""Fits new things into the area of a mask."""

from dataclasses import replace

from imgkit.local.painter.composing import Composition
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.editing.changing import Changed
from imgkit.local.painter.editing.masks import share_inside
from imgkit.local.painter.light import light_at
from imgkit.local.painter.placing.arranging import arranged
from imgkit.local.painter.placing.grouping import Grouping, is_carried
from imgkit.local.painter.placing.layout import column
from imgkit.local.painter.scene import Box, Scene

_ENOUGH = 0.5  # of a hat has to lie inside the mask, else the mask says better where it goes


def loose_things(after: Changed) -> list[int]:
    """Return the positions of the new things that no other new thing carries."""
    return [index for index in after.new if not _comes_with_another(after, index)]


def _comes_with_another(after: Changed, index: int) -> bool:
    thing = after.scene.things[index]
    return is_carried(thing) and thing.link is not None and thing.link.to[0] in after.new


def into_area(after: Changed, area: Box, before: Composition, dice: Dice) -> Scene:
    """Give new things their places inside an area.

    Args:
        after: The changed scene.
        area: The area, as fractions of the picture.
        before: The picture before the change.
        dice: The dice that it was painted with.

    Returns:
        The scene; each new thing has a place, or is carried by a new thing that has one.
    """
    things = list(after.scene.things)
    loose = []
    for index in loose_things(after):
        if things[index].place is not None:  # it comes where another thing was
            continue
        natural = (
            _natural_place(after.scene, index, before, dice) if is_carried(things[index]) else None
        )
        if natural is not None and share_inside(natural, area) >= _ENOUGH:
            things[index] = replace(things[index], place=natural)
        else:
            loose.append(index)
    for order, index in enumerate(loose):
        place = column(area, order, len(loose))
        things[index] = replace(things[index], place=place)
    return replace(after.scene, things=tuple(things))


def _natural_place(scene: Scene, index: int, before: Composition, dice: Dice) -> Box | None:
    """Return where a hat would sit on the head of the one who is in the picture already."""
    light = light_at(before.setting.hour)
    for group in Grouping(arranged(scene), dice, light, before.setting.ground).groups():
        for one in before.placed:
            if (one.group.thing, one.group.copy) == (group.thing, group.copy):
                for part in replace(one, group=group).parts:
                    if part.thing == index:
                        return Box(
                            part.left / before.width,
                            part.top / before.height,
                            part.right / before.width,
                            part.bottom / before.height,
                        )
    return None
