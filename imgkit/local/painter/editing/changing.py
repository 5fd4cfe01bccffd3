"""Applies a change to a scene: what is there stays, is changed or removed; what is new comes in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

from imgkit.local.painter.editing.reaching import Reach
from imgkit.local.painter.parsing.prompts import Wanted
from imgkit.local.painter.parsing.signs import MOST
from imgkit.local.painter.placing.crowds import only
from imgkit.local.painter.placing.succession import let_go, take_over
from imgkit.local.painter.reading import Change
from imgkit.local.painter.scene import Link, Scene, Thing
from imgkit.local.painter.things import is_a


@dataclass(frozen=True)
class Changed:
    """A scene after a change.

    Args:
        scene: The scene; new things stand at the end of its list.
        new: The positions of the things that were not there before.
        removed: The positions of the things that were taken away.
        replaced: Whether a thing took the place of another one.
    """

    scene: Scene
    new: tuple[int, ...]
    removed: tuple[int, ...]
    replaced: bool = False


def changed(scene: Scene, wanted: Wanted, seed: int, reach: Reach) -> Changed:
    """Apply a change to the things of a scene.

    Args:
        scene: What the picture shows.
        wanted: What the prompt wants of it.
        seed: The seed of the edit.
        reach: Which of its things the edit can reach.

    Returns:
        The scene with the new and the changed things.
    """
    change = wanted.change
    going = _going(scene.things, change, reach)
    things = [
        replace(thing, removed=thing.removed or index in going)
        for index, thing in enumerate(scene.things)
    ]
    where: dict[int, int] = {}
    if wanted.replaced and change.scene.things:
        take_over(scene, things, where, wanted, reach)
    replaced = bool(where)
    targets = {one for thing in change.scene.things if thing.link for one in thing.link.to}
    for index, thing in enumerate(change.scene.things):
        if index in where:
            continue
        near = None if index in targets else reach
        named = index in targets or wanted.wish.recolours
        there = None if change.more else _find(things, thing, near, named=named)
        where[index] = len(things) if there is None else there
        if there is None:
            things.append(replace(thing, later=seed, link=None))
        else:
            things[there] = _updated(things[there], thing)
    _link(things, change.scene.things, where)
    let_go(things, len(scene.things), reach)
    before = [thing.removed for thing in scene.things]
    after = replace(
        scene,
        things=tuple(things),
        language=change.scene.language,
        signs=tuple(dict.fromkeys([*scene.signs, *change.scene.signs]))[:MOST],
        **_surroundings(scene, change),
    )
    return Changed(
        scene=after,
        new=tuple(range(len(scene.things), len(things))),
        removed=tuple(
            index for index, gone in enumerate(before) if things[index].removed and not gone
        ),
        replaced=replaced,
    )


def _going(things: Sequence[Thing], change: Change, reach: Reach) -> set[int]:
    """Return the positions of what is taken away: a cat, or where none is, a black cat."""
    there = [
        index
        for index, thing in enumerate(things)
        if not thing.removed and (reach.share(index) > 0 or reach.touches(index))
    ]
    going: set[int] = set()
    for kind in change.removed:
        exactly = {index for index in there if things[index].kind == kind}
        going |= exactly or {index for index in there if is_a(things[index].kind, kind)}
    return going


def _link(things: list[Thing], wanted: Sequence[Thing], where: Mapping[int, int]) -> None:
    for index, thing in enumerate(wanted):
        mine = where[index]
        if thing.link is not None and things[mine].link is None:
            link = Link(thing.link.relation, tuple(where[one] for one in thing.link.to))
            if not any(_leads_to(things, one, mine) for one in link.to):
                things[mine] = replace(things[mine], link=link)


def settled(scene: Scene) -> Scene:
    """Return a scene that can be drawn anew: nothing in it has a fixed place any more."""
    kept = {
        index: replace(thing, place=None, later=None)
        for index, thing in enumerate(scene.things)
        if not thing.removed
    }
    return replace(scene, things=only(kept))


class _Surroundings(TypedDict):
    hour: str | None
    ground: str | None
    site: str | None
    weather: tuple[str, ...]
    flowers: tuple[str, ...]
    flower_colours: tuple[str, ...]
    season: str | None
    style: str | None


def _surroundings(scene: Scene, change: Change) -> _Surroundings:
    wanted = change.scene
    weather = tuple(one for one in scene.weather if one not in change.removed)
    if "sunny" in wanted.weather or "cloudy" in change.removed:
        weather = ("sunny",)
    elif wanted.weather:
        kept = (one for one in weather if one != "sunny")
        weather = tuple(dict.fromkeys([*kept, *wanted.weather]))
    bare = wanted.ground not in {None, "meadow", "forest", "mountains"}
    flowers = (one for one in scene.flowers if one not in change.removed and not bare)
    return {
        "hour": wanted.hour or scene.hour,
        "ground": wanted.ground or (None if scene.ground in change.removed else scene.ground),
        "site": wanted.site if wanted.ground else scene.site,
        "weather": weather,
        "flowers": tuple(dict.fromkeys([*flowers, *wanted.flowers])),
        "flower_colours": wanted.flower_colours or scene.flower_colours,
        "season": wanted.season or scene.season,
        "style": wanted.style or scene.style,
    }


def _find(
    things: Sequence[Thing], wanted: Thing, reach: Reach | None, *, named: bool
) -> int | None:
    """Return the position of a thing of the same kind within reach, or None.

    What is named as something that is there may also be of a kind of it: a poodle is a dog.
    """
    there = [
        index
        for index, thing in enumerate(things)
        if not thing.removed and (reach is None or reach.touches(index))
    ]
    exactly = [index for index in there if things[index].kind == wanted.kind]
    alike = [index for index in there if named and is_a(things[index].kind, wanted.kind)]
    return next(iter([*exactly, *alike]), None)


def _updated(thing: Thing, wanted: Thing) -> Thing:
    """Return a thing of the picture with what the prompt says of it."""
    return replace(
        thing,
        colours=wanted.colours or thing.colours,
        size=thing.size * wanted.size,
        count=wanted.count if wanted.count > 1 else thing.count,
        age=wanted.age or thing.age,
        pose=wanted.pose or thing.pose,
    )


def _leads_to(things: Sequence[Thing], start: int, goal: int) -> bool:
    link = things[start].link
    return start == goal or (
        link is not None and any(_leads_to(things, one, goal) for one in link.to)
    )
