"""Lets somebody play a role: a boy becomes the pirate, and a cat puts on the hat of one."""

from dataclasses import replace

from imgkit.local.painter.parsing.kinship import is_person
from imgkit.local.painter.scene import Link, Thing
from imgkit.local.painter.things import is_a, kinds

_GENDERS = {"woman": "woman", "man": "man"}
_ANYBODY = frozenset({"person", "man", "woman", "child", "boy", "girl", "baby"})
"""Who can be anything: "a boy wizard" is a wizard."""


_STATES = {"robot": "robot", "ghost": "ghostly"}
TELLERS = frozenset(_STATES)
"""The kinds that tell in which state another one is."""
_DRESSES_UP = frozenset({"robot", "alien", "snowman"})
"""Who is no animal, and stays what it is in a role: "a robot teacher"."""


def _stays(kind: str) -> bool:
    """Say whether somebody puts on what a role wears, and does not become it."""
    return kind in _DRESSES_UP or not is_person(kind)


def has_costume(kind: str) -> bool:
    """Say whether one can be dressed as that: as a pirate, but not as a bee."""
    return bool(kinds()[kind].costume)


def can_play(first: str, second: str) -> bool:
    """Say whether one of two kinds is a role, and the other an animal that can play it."""
    return any(
        has_costume(role) and kinds()[one].alive and _stays(one)
        for role, one in ((first, second), (second, first))
    )


def with_state(first: str, second: str) -> tuple[str, str] | None:
    """Return which of two kinds is meant, where the other one tells its state.

    Args:
        first: The kind that is named first; empty where none is.
        second: The kind that is named behind it.

    Returns:
        A dog and ``"robot"`` for "a robot dog", a ship and ``"ghostly"`` for "a ghost ship"; None
        for anything else.
    """
    for teller, state in _STATES.items():
        others = {first, second} - {teller, ""}
        if teller not in {first, second} or len(others) != 1:
            continue
        meant = others.pop()
        alive = kinds()[meant].alive
        fits = not is_person(meant) and (alive or state != "robot")
        return (meant, state) if fits and meant not in _DRESSES_UP else None
    return None


def in_role(things: list[Thing], subject: int, role: int, part: Thing) -> bool:
    """Let a thing play the role that another one is.

    Args:
        things: All things; what is worn takes the place of the role, or comes at the end.
        subject: The position of who plays.
        role: The position of the role.
        part: The role; the first who played it may have put what is worn there.

    Returns:
        Whether the role is left out, because a person is in it now.
    """
    player = things[subject]
    kind = kinds()[player.kind]
    if not _stays(player.kind):
        gender = player.gender or _GENDERS.get(kind.own_drawing)
        things[subject] = replace(
            player, kind=part.kind, age=player.age or kind.age, gender=gender, colours=part.colours
        )
        return True
    worn = [
        replace(part, kind=name, count=player.count, gender=None, link=_link(name, subject))
        for name in kinds()[part.kind].costume
    ]
    if things[role] is part:
        things[role] = worn.pop(0)
    things.extend(worn)
    return False


def _link(name: str, subject: int) -> Link:
    """Return how what makes a role is linked to who plays it: the board of a teacher stands by."""
    worn = kinds()[name].garment or kinds()[name].role == "worn"
    return Link("worn by" if worn else "beside", (subject,))


def both_people(first: str, second: str) -> bool:
    """Say whether two kinds are one side by side: "a superhero librarian", "a poodle puppy"."""
    both = all(is_person(one) and kinds()[one].alive for one in (first, second))
    both = both and first not in _DRESSES_UP  # "a robot chef" puts on the hat of one
    return both or (kinds()[first].alive and first != second and is_a(first, second))


def in_one(first: Thing, gender: str | None, second: str) -> Thing:
    """Return the one person that two words name: "a boy wizard", "a ninja teacher".

    Args:
        first: Who the first word names, with all that was said of it.
        gender: The gender of the second one.
        second: The kind of the second one.
    """
    if not is_person(first.kind):  # a breed, and the animal
        return first
    gender = gender or first.gender or _GENDERS.get(kinds()[second].own_drawing)
    if first.kind not in _ANYBODY:
        child = kinds()[second].age == "child"
        return replace(first, gender=gender, age="child" if child else first.age)
    gender = gender or _GENDERS.get(kinds()[first.kind].own_drawing)
    age = first.age or (kinds()[first.kind].age if kinds()[first.kind].age != "adult" else None)
    return replace(first, kind=second, gender=gender, age=age)


def taking_part(player: Thing, role: str) -> Thing:
    """Return who does what a role does: a girl who surfs is a surfer, a cat stays one.

    Args:
        player: Who does it.
        role: The kind that does it.
    """
    kind = kinds()[player.kind]
    if player.kind not in _ANYBODY:
        return player
    gender = player.gender or _GENDERS.get(kind.own_drawing)
    return replace(player, kind=role, age=player.age or kind.age, gender=gender)
