"""Whose a name is: "the ducklings and their mum", and what was named before: "the hammock"."""

from collections.abc import Sequence

from imgkit.local.painter.looks.additions import ADDED
from imgkit.local.painter.looks.patterns import PATTERNS, takes_a_pattern
from imgkit.local.painter.looks.pieces import pieces_of
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import is_a, kinds
from imgkit.local.painter.words import Words

_GROWN = {"chick": "hen", "duckling": "duck", "tadpole": "frog"}
"""The young that have another name than their mothers."""
_PARTED = {
    "sails": frozenset({"boat", "ship", "pirate-ship"}),
    "dots": frozenset({"mushroom"}),
    "tail": frozenset({"comet"}),
    "roof": frozenset({"cottage", "log-cabin", "tree-house", "house"}),
    "door": frozenset({"cottage", "log-cabin", "house", "town-house", "mushroom-house"}),
    "windows": frozenset({"cottage", "log-cabin", "house", "town-house", "mushroom-house"}),
}
"""The drawings that have a part whose colour can be asked for."""
BODY = "body"
"""The piece that all of an animal is covered with: fur, feathers, scales."""
_ALIKE = 3  # letters that two forms of a noun begin with


def relative_of(
    things: Sequence[Thing], words: Words, said: Sequence[str]
) -> tuple[str, str] | None:
    """Find out which animal is meant by "their mum", or "her baby".

    Args:
        things: What was named before, the last one last.
        words: The language.
        said: The possessive, and the word for the relative.

    Returns:
        The kind of the animal, and its age; None where it is no animal's relative.
    """
    if len(said) != 2 or said[0] not in words.possessives or said[1] not in words.kin:
        return None
    alive = [thing for thing in things if kinds()[thing.kind].alive]
    if not alive or is_person(alive[-1].kind):
        return None
    age = words.kin[said[1]]
    kind = alive[-1].kind
    return (_GROWN.get(kind, kind) if age == "adult" else kind), age


_BUILT_OF = {
    "stonehenge": ("rock",),
    "great-wall": ("brick-wall", "tower"),
    "tower-bridge": ("bridge", "tower"),
    "golden-gate": ("bridge",),
    "castle": ("tower",),
}
"""What the parts of a monument are called: "on one of the stones"."""


def built_of(things: Sequence[Thing], kind: str) -> int | None:
    """Return the position of the monument that has such things as its parts, if there is one.

    Args:
        things: What was named before.
        kind: The kind of a part.
    """
    whole = (at for at, one in enumerate(things) if kind in _BUILT_OF.get(one.kind, ()))
    return next(whole, None)


def named_before(
    things: Sequence[Thing], words: Words, kind: str, said: Sequence[str]
) -> int | None:
    """Find the thing that a noun with a definite article speaks of once more.

    Args:
        things: What was named before.
        words: The language; in one without articles, any bare noun may be meant.
        kind: The kind that the noun names.
        said: The word before the noun, and the noun.

    Returns:
        The position of the thing, or None.
    """
    if words.definite and (len(said) < 2 or said[0] not in words.definite):
        return None
    whole = built_of(things, kind)
    if words.definite and whole is not None:
        return whole
    same = (
        index
        for index in range(len(things) - 1, -1, -1)
        if things[index].kind == kind and things[index].phrase.lower()[:_ALIKE] == said[-1][:_ALIKE]
    )
    # "a poodle ... the dog"; without articles only in another case: «домик, за домом».
    bare = not kinds()[kind].alive and said[-1] != words.names.get(kind, "")
    again = words.definite or bare  # «хаски играет с собакой»: these are two
    broader = (
        index
        for index in range(len(things) - 1, -1, -1)
        if again and things[index].kind != kind and is_a(things[index].kind, kind)
    )
    return next(same, next(broader, None))


def plant_of(first: str, second: str) -> str | None:
    """Return the one plant that two nouns name together: «куст розы», «веточка сирени».

    Args:
        first: The kind that the first noun names.
        second: The kind that the one behind it names.

    Returns:
        The kind to draw; None where they are no plant, or two things.
    """
    tree, flower = is_a(second, "tree"), is_a(second, "flower")
    if first == "leaf" and tree:
        return first
    named = (first in {"bush", "tree", "flower"} and (tree or flower)) or (
        first in {"twig", "branch"} and flower
    )
    return second if named else None


def is_person(kind: str) -> bool:
    """Say whether somebody is no animal."""
    return kinds()[kind].dressed or kinds()[kind].drawing in {"person", "man", "woman"}


def has_part(thing: Thing, part: str) -> bool:
    """Say whether a drawing has a part that can have a colour of its own: hair, sails, a roof."""
    kind = thing.kind
    if part == BODY:
        return kinds()[kind].alive
    own = kinds()[kind].own_drawing
    if part in pieces_of(kind) or (part + ADDED, "yes") in thing.details:
        return True
    if part in PATTERNS and (takes_a_pattern(kind) or kinds()[kind].garment):
        return True
    return own in _PARTED.get(part, ()) or (part == "hair" and own in WEARERS)
