"""Arranges a scene so that it can be shown: umbrellas are held, boats are sailed in."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from imgkit.local.painter.placing.containing import is_raised
from imgkit.local.painter.scene import Link, Scene, Thing
from imgkit.local.painter.things import Kind, kinds

_SHELTERS = frozenset({"umbrella"})
_FOR_ALL = 1.7  # how much larger an umbrella is that several are under
_SWIMMERS = frozenset({"mermaid"})
_WINGED = frozenset({"angel", "fairy", "superhero", "witch"})
_BRIDGES = frozenset({"bridge"})
_BLANKETS = frozenset({"blanket"})


def arranged(scene: Scene) -> Scene:
    """Return a scene in which each thing can be shown as it is meant.

    Who is under an umbrella holds it, people at sea who come with a boat are in it, and what does
    not float is on the island.

    Args:
        scene: What was asked for.
    """
    at_sea = scene.ground in {None, "sea"}
    things = _gone_ashore(scene.things) if at_sea else list(scene.things)
    before = tuple(things)
    for index, thing in enumerate(before):
        if _is_settled(thing) or thing.link is None:
            continue
        if at_sea and _is_boat(_kind(thing)):  # "a pirate with a ship"
            crew = _linked(before, thing, "beside", _sails)
            if crew is not None and things[crew].link is None:
                things[index] = replace(thing, link=None)
                things[crew] = replace(things[crew], link=Link("on", (index,)))
        things[index] = _crept_under(
            before, _on_a_bridge(before, _brooding(before, _gone_along(things, thing)))
        )
        if _kind(thing).alive:
            _shelter(things, before, index)
        boat = _linked(before, thing, "beside", _is_boat)
        if boat is not None and _sails(_kind(thing)) and at_sea:
            things[index] = replace(thing, link=Link("on", (boat,)))
    return replace(scene, things=tuple(things))


def _is_settled(thing: Thing) -> bool:
    """Say whether a thing has its place already, or came later."""
    return thing.place is not None or thing.later is not None


def _shelter(things: list[Thing], before: Sequence[Thing], index: int) -> None:
    """Let who is under an umbrella hold it."""
    shelter = _linked(before, before[index], "under", _is_shelter)
    if shelter is None:
        return
    if before[index].count != 1 and things[shelter].link is None:
        things[shelter] = replace(things[shelter], size=things[shelter].size * _FOR_ALL)
        return
    if things[shelter].link is None:
        things[shelter] = replace(things[shelter], link=Link("held by", (index,)))
    things[index] = replace(before[index], link=None)


def _gone_ashore(things: Sequence[Thing]) -> list[Thing]:
    """Return the things of a picture of the sea: on its island, where there is one."""
    island = next((at for at, thing in enumerate(things) if _kind(thing).name == "island"), None)
    if island is None:
        return list(things)
    return [
        replace(thing, link=Link("on", (island,)))
        if index != island and not _is_settled(thing) and _goes_ashore(thing)
        else thing
        for index, thing in enumerate(things)
    ]


def _goes_ashore(thing: Thing) -> bool:
    kind = _kind(thing)
    loose = thing.link is None or thing.link.relation in {"beside", "between"}
    return loose and kind.role in {"ground", "far"} and kind.home not in {"sea", "underwater"}


def _brooding(things: Sequence[Thing], thing: Thing) -> Thing:
    """Return who sits on eggs that are in a nest in that nest."""
    eggs = _linked(things, thing, "on", _is_egg)
    nest = None if eggs is None else things[eggs].link
    return thing if nest is None or nest.relation != "in" else replace(thing, link=nest)


def _is_egg(kind: Kind) -> bool:
    return kind.name == "egg"


def _crept_under(things: Sequence[Thing], thing: Thing) -> Thing:
    """Return a thing that is under a bed, which is drawn with it, so that it is seen there."""
    bed = _linked(things, thing, "under", _covers)
    return thing if bed is None else replace(thing, link=Link("in", (bed,)))


def _on_a_bridge(things: Sequence[Thing], thing: Thing) -> Thing:
    """Return a thing on the bridge that it goes over, if it cannot fly over it."""
    bridge = _linked(things, thing, "over", _is_bridge)
    flies = _kind(thing).role != "ground" or _kind(thing).flies or thing.kind in _WINGED
    return thing if bridge is None or flies else replace(thing, link=Link("on", (bridge,)))


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


def _covers(kind: Kind) -> bool:
    return is_raised(kind) or kind.name in _BLANKETS


def _sails(kind: Kind) -> bool:
    return kind.alive and kind.dressed and kind.name not in _SWIMMERS


def _is_bridge(kind: Kind) -> bool:
    return kind.own_drawing in _BRIDGES


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
