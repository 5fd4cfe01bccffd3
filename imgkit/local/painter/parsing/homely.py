"""What belongs to something that was named before: windows to a house, roses to a bouquet."""

from dataclasses import replace

from imgkit.local.painter.parsing.findings import Findings
from imgkit.local.painter.parsing.traits import OF_ANYTHING
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import is_a, kinds
from imgkit.local.painter.words import Match

_OPENINGS = frozenset({"window", "door"})
_HOMES = frozenset({"house", "tower", "castle", "school", "tent", "church", "shop", "mushroom"})
_BUILT_UP = frozenset({"street", "city"})
"""The grounds whose houses have windows."""
_OF_HOUSES = frozenset({"smoke", "lean"})
"""The traits of what is not alive."""


def opens_a_house(found: Findings, match: Match) -> bool:
    """Say whether a window or a door is that of a house: "a house with a red door".

    Args:
        found: What was read before.
        match: The words that were found.
    """
    if match.table not in {"things", "several"} or match.value not in _OPENINGS:
        return False
    last = found.mentions[-1] if found.mentions else None
    if last is not None and last.what == "relation" and last.relation not in {"with", "holding"}:
        return False  # a cat at a window
    if match.several and found.ground in _BUILT_UP:
        return True  # «ночная улица, светятся окна»
    homes = [one for one in found.things if any(is_a(one.kind, home) for home in _HOMES)]
    return bool(homes) and (homes[0] is found.things[0] or homes[-1] is found.things[-1])


def is_in_a_bunch(found: Findings, match: Match, start: int) -> bool:
    """Say whether flowers are those of the bouquet before them: "a bouquet of roses".

    Args:
        found: What was read before.
        match: The words that were found.
        start: Where they begin.
    """
    if match.table not in {"things", "several", "flowers", "colours"} or not found.things:
        return False
    if not found.mentions or not found.understood:
        return False
    last, told = found.mentions[-1], found.understood[-1]
    bunch = last.what == "thing" and found.things[last.thing].kind == "bouquet"
    return bunch and told[2] == "things" and 0 <= start - told[1] <= 1


def posed(thing: Thing, pose: str) -> Thing:
    """Return somebody in a pose; a goalkeeper who dives does not do so into water.

    Args:
        thing: Who it is.
        pose: What they do.
    """
    lunges = pose == "diving" and thing.kind == "goalkeeper"
    return replace(thing, pose="lunging" if lunges else pose)


def owner_of(found: Findings, part: str) -> int | None:
    """Return the position of what a trait is said of: somebody alive, or a house.

    Args:
        found: What was read before.
        part: What the trait is about.
    """
    named = range(len(found.things) - 1, -1, -1)
    if part in _OF_HOUSES | OF_ANYTHING:
        return next(iter(named), None)
    return next((one for one in named if kinds()[found.things[one].kind].alive), None)


def mount_named_before(found: Findings, mount: str) -> int | None:
    """Return the position of what somebody is on, where it was named before its roof or branch.

    Args:
        found: What was read before.
        mount: The kind that the words for a roof or a branch stand for.
    """
    named = range(len(found.things) - 1, -1, -1)
    if mount == "house":
        wholes = _HOMES
    elif mount in {"branch", "tree"}:
        wholes = frozenset({"tree"})
    else:
        return None
    ours = (one for one in named if any(is_a(found.things[one].kind, whole) for whole in wholes))
    return next((one for one in ours if found.things[one].phrase), None)
