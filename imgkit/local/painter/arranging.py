"""Arranges a scene so that it can be shown: umbrellas are held, and boats are sailed in."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from imgkit.local.painter.scene import Link, Scene, Thing
from imgkit.local.painter.things import Kind, kinds

_SHELTERS = frozenset({"umbrella"})
_SWIMMERS = frozenset({"mermaid"})


def arranged(scene: Scene) -> Scene:
    """Return a scene in which each thing can be shown as it is meant.

    Who is under an umbrella holds it, and people at sea who come with a boat are in it.

    Args:
        scene: What was asked for.
    """
    things = list(scene.things)
    at_sea = scene.ground in {None, "sea"}
    for index, thing in enumerate(scene.things):
        if thing.place is not None or thing.later is not None or thing.link is None:
            continue
        if at_sea and _is_boat(_kind(thing)):  # "a pirate with a ship"
            crew = _linked(scene.things, thing, "beside", _sails)
            if crew is not None and things[crew].link is None:
                things[index] = replace(thing, link=None)
                things[crew] = replace(things[crew], link=Link("on", (index,)))
        things[index] = _gone_along(things, thing)
        if not _kind(thing).alive:
            continue
        shelter = _linked(scene.things, thing, "under", _is_shelter)
        if shelter is not None:
            if things[shelter].link is None:
                things[shelter] = replace(things[shelter], link=Link("held by", (index,)))
            things[index] = replace(thing, link=None)
        boat = _linked(scene.things, thing, "beside", _is_boat)
        if boat is not None and _sails(_kind(thing)) and at_sea:
            things[index] = replace(thing, link=Link("on", (boat,)))
    return replace(scene, things=tuple(things))


def _gone_along(things: Sequence[Thing], thing: Thing) -> Thing:
    """Return a thing on the ground that its owner is on: a pirate with a parrot on an island."""
    if thing.link is None or thing.link.relation != "beside":
        return thing
    link = things[thing.link.to[0]].link
    on_ground = link is not None and link.relation == "on" and link.to
    floor = on_ground and link is not None and _kind(things[link.to[0]]).floor
    return replace(thing, link=link) if floor else thing


def _kind(thing: Thing) -> Kind:
    return kinds()[thing.kind]


def _sails(kind: Kind) -> bool:
    return kind.alive and kind.dressed and kind.name not in _SWIMMERS


def _is_shelter(kind: Kind) -> bool:
    return kind.own_drawing in _SHELTERS


def _is_boat(kind: Kind) -> bool:
    return kind.role == "water" and not kind.alive


def _linked(
    things: Sequence[Thing], thing: Thing, relation: str, fits: Callable[[Kind], bool]
) -> int | None:
    """Return the position of something that fits, and that a thing stands so to."""
    link = thing.link
    if link is None or link.relation != relation:
        return None
    return next((one for one in link.to if fits(_kind(things[one]))), None)
