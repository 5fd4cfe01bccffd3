"""Applies a change to a scene: what is there stays, is changed or removed; what is new comes in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

from imgkit.local.painter.crowds import only
from imgkit.local.painter.reading import Change
from imgkit.local.painter.scene import Link, Scene, Thing
from imgkit.local.painter.words import load


@dataclass(frozen=True)
class Changed:
    """A scene after a change.

    Args:
        scene: The scene; new things stand at the end of its list.
        new: The positions of the things that were not there before.
        removed: The positions of the things that were taken away.
    """

    scene: Scene
    new: tuple[int, ...]
    removed: tuple[int, ...]


def changed(scene: Scene, change: Change, seed: int) -> Changed:
    """Apply a change to the things of a scene.

    Args:
        scene: What the picture shows.
        change: What the prompt wants of it.
        seed: The seed of the edit.

    Returns:
        The scene with the new and the changed things.
    """
    things = [
        replace(thing, removed=thing.removed or thing.kind in change.removed)
        for thing in scene.things
    ]
    removed = tuple(
        index
        for index, thing in enumerate(things)
        if thing.removed and not scene.things[index].removed
    )
    where: dict[int, int] = {}
    for index, thing in enumerate(change.scene.things):
        there = None if change.more else _find(things, thing)
        where[index] = len(things) if there is None else there
        if there is None:
            things.append(replace(thing, later=seed, link=None))
        else:
            things[there] = _updated(things[there], thing)
    for index, thing in enumerate(change.scene.things):
        mine = where[index]
        if thing.link is not None and things[mine].link is None:
            link = Link(thing.link.relation, tuple(where[one] for one in thing.link.to))
            if not any(_leads_to(things, one, mine) for one in link.to):
                things[mine] = replace(things[mine], link=link)
    new = tuple(range(len(scene.things), len(things)))
    return Changed(
        replace(scene, things=tuple(things), **_surroundings(scene, change)), new, removed
    )


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
    weather: tuple[str, ...]
    flowers: tuple[str, ...]


def _surroundings(scene: Scene, change: Change) -> _Surroundings:
    wanted = change.scene
    weather = tuple(one for one in scene.weather if one not in change.removed)
    if "sunny" in wanted.weather or "cloudy" in change.removed:
        weather = ("sunny",)
    elif wanted.weather:
        kept = (one for one in weather if one != "sunny")
        weather = tuple(dict.fromkeys([*kept, *wanted.weather]))
    removed = {load("en").flower((kind,)) for kind in change.removed}
    bare = wanted.ground not in {None, "meadow", "forest", "mountains"}
    flowers = (one for one in scene.flowers if one not in removed and not bare)
    return {
        "hour": wanted.hour or scene.hour,
        "ground": wanted.ground or scene.ground,
        "weather": weather,
        "flowers": tuple(dict.fromkeys([*flowers, *wanted.flowers])),
    }


def _find(things: Sequence[Thing], wanted: Thing) -> int | None:
    """Return the position of a thing of the same kind, or None."""
    return next(
        (
            index
            for index, thing in enumerate(things)
            if thing.kind == wanted.kind and not thing.removed
        ),
        None,
    )


def _updated(thing: Thing, wanted: Thing) -> Thing:
    """Return a thing of the picture with what the prompt says of it."""
    return replace(
        thing,
        colours=wanted.colours or thing.colours,
        size=thing.size * wanted.size,
        count=wanted.count if wanted.count > 1 else thing.count,
        age=wanted.age or thing.age,
    )


def _leads_to(things: Sequence[Thing], start: int, goal: int) -> bool:
    link = things[start].link
    return start == goal or (
        link is not None and any(_leads_to(things, one, goal) for one in link.to)
    )
