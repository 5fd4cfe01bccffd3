"""What goes with what somebody does, in any language: a wave to surf on, a stove to cook at."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.parsing.playing import play
from imgkit.local.painter.parsing.righting import set_right
from imgkit.local.painter.parsing.vessels import SERVED
from imgkit.local.painter.placing.crowds import only
from imgkit.local.painter.scene import SEVERAL, Link, Thing
from imgkit.local.painter.things import is_a, kinds

_SURFERS, _SKATERS = frozenset({"surfer"}), frozenset({"ice-skater"})
_WATER, _ICE = frozenset({None, "sea", "beach"}), frozenset({None, "snow"})
"""The grounds where there is a wave to surf on, and a pond to skate on."""
_INDOORS = frozenset({None, "room"})
_COOKED_WITH = frozenset({"frying-pan", "spoon"})
_FIRES = frozenset({"stove", "campfire", "barbecue", "pot", "cauldron", "fireplace"})
"""What one cooks on."""
_IN_HAND = frozenset({"microphone", "phone", "megaphone", "spyglass", "binoculars",
    "magnifying-glass", "camera"})  # fmt: skip
"""What one holds that one sings into, or looks through."""
_TREES = {"apple": "apple-tree", "pear": "pear-tree", "cherry": "cherry-tree",
    "orange": "orange-tree", "lemon": "lemon-tree", "banana": "banana-tree"}  # fmt: skip
"""Where the fruit grows that somebody picks."""
_FOOD = 45  # centimetres: how high a cake is at most
_CONJURERS, _HATS = frozenset({"conjurer", "magician"}), frozenset({"hat", "top-hat"})
_GUESTS = frozenset({"rabbit", "dove", "bird", "pigeon", "white-dove", "mouse"})
"""Who takes which animals out of what."""
_KEPT = frozenset({"jar", "bottle", "glass", "cup", "bowl"})
"""What food and drink are in."""
_IN_JARS = frozenset({"honey", "jam"})
"""What is drawn in its own jar anyhow."""


_PICKING = "picking"
"""The pose of who picks fruit."""
_WHO_TREATS = frozenset({"doctor", "vet", "nurse"})


def fulfilled(things: Sequence[Thing], ground: str | None) -> tuple[Thing, ...]:
    """Return the things of a prompt with what they need for what they do.

    Args:
        things: The things, with their links.
        ground: The ground that the prompt asks for.
    """
    done = list(things)
    for index, thing in enumerate(things):
        if ground in _WATER and (thing.kind in _SURFERS or _is_surfed_on(things, index)):
            _set_on(done, [index], "wave")
        if thing.link is not None and thing.link.to:
            _hold(done, index)
    skaters = [index for index, one in enumerate(done) if _skates(done, index) and one.count < 5]
    if ground in _ICE:
        _set_on(done, skaters, "frozen-pond")
    if ground in _INDOORS:
        _cook(done)
    _bake(done)
    _catch(done)
    _conjure(done)
    play(done)
    for index in range(len(done)):
        _pick(done, index)
        set_right(done, index, ground)
    return _out_of_its_jar(done)


def _set_on(things: list[Thing], doers: Sequence[int], kind: str) -> None:
    """Let all who do something do it on one wave or one pond: the one named, or a new one."""
    free = [one for one in doers if _is_free(things, one, kind)]
    if not free:
        return
    named = next((at for at, one in enumerate(things) if one.kind == kind), None)
    if named is None:
        things.append(Thing(kind, ""))
        named = len(things) - 1
    for one in free:
        things[one] = replace(things[one], link=Link("on", (named,)))


def _is_free(things: Sequence[Thing], index: int, kind: str) -> bool:
    """Say whether somebody is nowhere yet, or just at what they do it on."""
    link = things[index].link
    return (
        link is None
        or link.relation == "beside"
        or (link.relation in {"in", "over"} and any(things[one].kind == kind for one in link.to))
    )


def _is_surfed_on(things: Sequence[Thing], index: int) -> bool:
    on_it = any(one.link == Link("on", (index,)) for one in things)
    return things[index].kind == "surfboard" and on_it


def _skates(things: Sequence[Thing], index: int) -> bool:
    worn = any(one.kind == "ice-skate" and one.link == Link("worn by", (index,)) for one in things)
    return things[index].kind in _SKATERS or worn


def _hold(things: list[Thing], index: int) -> None:
    """Let somebody hold the microphone that they sing into, and what they look through."""
    link = things[index].link
    other = link.to[0] if link is not None else index
    into = link is not None and link.relation in {"in", "beside", "on"}
    if into and things[other].kind in _IN_HAND and kinds()[things[index].kind].alive:
        things[index] = replace(things[index], link=None)
        things[other] = replace(things[other], link=Link("held by", (index,)))


def _cook(things: list[Thing]) -> None:
    """Let who cooks, and is nowhere else, stand at a stove, with the pot or the food on it."""
    tools = [one.link for one in things if one.kind in _COOKED_WITH and not one.phrase and one.link]
    cooks = [link.to[0] for link in tools if link.relation == "held by"]
    link = things[cooks[0]].link if cooks else None
    food = link.to[0] if link is not None and link.relation == "beside" else None
    fires = [
        one for at, one in enumerate(things) if one.kind in _FIRES and (one.phrase or at != food)
    ]
    if not cooks or fires:
        return
    cooked = food is not None and (kinds()[things[food].kind].held or _is_fish(things[food]))
    if link is None or cooked:
        things.append(Thing("stove", ""))
        stove = len(things) - 1
        things[cooks[0]] = replace(things[cooks[0]], link=Link("beside", (stove,)))
        if food is not None:
            things[food] = replace(things[food], link=Link("on", (stove,)))


def _is_fish(thing: Thing) -> bool:
    return kinds()[thing.kind].alive and kinds()[thing.kind].role == "water"


def _catch(things: list[Thing]) -> None:
    """Let who fishes have the fish that is named: « un ours qui pêche un saumon »."""
    rods = [one.link for one in things if one.kind == "fishing-rod" and one.link and not one.phrase]
    for at, one in enumerate(things):
        kind = kinds()[one.kind]
        fish = kind.alive and kind.role == "water" and one.link is None and one.count == 1
        if rods and fish and at not in rods[0].to:
            things[at] = replace(one, link=Link("held by", rods[0].to))


def _conjure(things: list[Thing]) -> None:
    """Let a conjurer hold the hat that an animal comes out of."""
    who = next((at for at, one in enumerate(things) if one.kind in _CONJURERS), None)
    hat = next((at for at, one in enumerate(things) if one.kind in _HATS), None)
    guest = next((at for at, one in enumerate(things) if one.kind in _GUESTS), None)
    if who is None or hat is None or guest is None:
        return
    things[hat] = replace(things[hat], kind="top-hat", link=Link("held by", (who,)))
    things[guest] = replace(things[guest], link=Link("in", (hat,)))


def _bake(things: list[Thing]) -> None:
    """Let who bakes at a stove hold what comes out of it."""
    stoves = [at for at, one in enumerate(things) if one.kind == "stove" and not one.phrase]
    for at, one in enumerate(things):
        food = one.link.to[0] if one.link and one.link.relation == "beside" and one.link.to else at
        baked = food != at and kinds()[things[food].kind].height < _FOOD and one.count == 1
        small = baked and not kinds()[things[food].kind].alive and things[food].link is None
        if stoves and small and kinds()[one.kind].alive:
            things[at] = replace(one, link=Link("beside", (stoves[0],)))
            things[food] = replace(things[food], link=Link("held by", (at,)))


def _pick(things: list[Thing], index: int) -> None:
    """Let who picks fruit stand by its tree."""
    thing = things[index]
    if thing.pose != _PICKING:
        return
    things[index] = replace(thing, pose=None)
    fruit = (one.kind for one in things if one.link == Link("held by", (index,)))
    tree = next((_TREES[one] for one in fruit if one in _TREES), None)
    growing = any(is_a(one.kind, "tree") for one in things)
    if tree is not None and not growing and thing.link is None:
        things.append(Thing(tree, ""))
        things[index] = replace(things[index], link=Link("beside", (len(things) - 1,)))


def _out_of_its_jar(things: list[Thing]) -> tuple[Thing, ...]:
    """Let what somebody eats be in the jar that they eat it from."""
    gone = set()
    for jar, thing in enumerate(things):
        link = thing.link
        if thing.kind not in _KEPT or link is None or link.relation not in {"held by", "beside"}:
            continue
        food = next((at for at, one in enumerate(things[:jar]) if _is_eaten(one, link.to[0])), None)
        if food is not None and thing.kind == "jar" and things[food].kind in _IN_JARS:
            gone.add(jar)
        elif food is not None and things[food].kind not in SERVED:
            things[food] = replace(things[food], link=Link("in", (jar,)))
    kept = {at: one for at, one in enumerate(things) if at not in gone and not one.removed}
    if any(one.kind in _WHO_TREATS for one in things):  # "listening to a child's heart"
        kept = {at: one for at, one in kept.items() if one.kind != "heart" or one.link}
    return only(kept)


def _is_eaten(thing: Thing, eater: int) -> bool:
    kind = kinds()[thing.kind]
    held = thing.link is not None and thing.link == Link("held by", (eater,))
    return held and kind.held and kind.name not in _KEPT and thing.count in {1, SEVERAL}
