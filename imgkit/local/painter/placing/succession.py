"""What happens around a thing that goes: who takes its place, and what becomes of its rider."""

from dataclasses import replace

from imgkit.local.painter.editing.reaching import Reach, lowered
from imgkit.local.painter.parsing.prompts import Wanted
from imgkit.local.painter.placing.grouping import is_carried
from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import is_a, kinds


def take_over(
    scene: Scene, things: list[Thing], where: dict[int, int], wanted: Wanted, reach: Reach
) -> None:
    """Give the first new thing the place of the first one that makes room for it.

    Args:
        scene: What the picture showed.
        things: Its things, some of them removed; the new one joins them.
        where: For each wanted thing its position among the things; the new one's is added.
        wanted: What the prompt wants.
        reach: Which things the edit can reach.
    """
    gone = (
        index
        for index, old in enumerate(scene.things)
        if things[index].removed
        and not old.removed
        and any(is_a(old.kind, kind) for kind in wanted.replaced)
    )
    index = next(gone, None)
    if index is None:
        return
    old, new = scene.things[index], wanted.change.scene.things[0]
    count = old.count if new.count == 1 else new.count
    carries = any(is_carried(one) and one.link and index in one.link.to for one in things)
    if is_carried(old) or carries:  # it stays within its group
        things[index] = replace(new, count=count, link=old.link, place=old.place, later=old.later)
        where[0] = index
    else:
        place = reach.successor(index, kinds()[old.kind], kinds()[new.kind])
        where[0] = len(things)
        things.append(replace(new, count=count, link=old.link, place=place))
        things[:] = [_linked_anew(one, index, where[0]) for one in things]


def _linked_anew(thing: Thing, old: int, new: int) -> Thing:
    """Return a thing that stands to the new one as it stood to the old one."""
    if thing.link is None or old not in thing.link.to:
        return thing
    to = tuple(new if one == old else one for one in thing.link.to)
    return replace(thing, link=replace(thing.link, to=to))


def let_go(things: list[Thing], old: int, reach: Reach) -> None:
    """Set the rider of what was removed on the ground; what was held or worn goes along.

    Args:
        things: All things; they are changed in place.
        old: How many of them were in the picture before.
        reach: Where they were.
    """
    for index in range(old):
        thing = things[index]
        link = thing.link
        if thing.removed or link is None or not link.to or not things[link.to[0]].removed:
            continue
        if link.relation in {"held by", "worn by"}:
            things[index] = replace(thing, removed=True)
        elif link.relation in {"on", "in"}:
            mine, under = reach.box(index), reach.box(link.to[0])
            place = lowered(mine, under) if mine is not None and under is not None else None
            things[index] = replace(thing, link=None, place=place)
