"""Lets somebody play a role: a boy becomes the pirate, and a cat puts on the hat of one."""

from dataclasses import replace

from imgkit.local.painter.kinship import is_person
from imgkit.local.painter.scene import Link, Thing
from imgkit.local.painter.things import kinds

_GENDERS = {"woman": "woman", "man": "man"}
_ANYBODY = frozenset({"person", "man", "woman", "child", "boy", "girl", "baby"})
"""Who can be anything: "a boy wizard" is a wizard."""


def has_costume(kind: str) -> bool:
    """Say whether one can be dressed as that: as a pirate, but not as a bee."""
    return bool(kinds()[kind].costume)


def can_play(first: str, second: str) -> bool:
    """Say whether one of two kinds is a role, and the other an animal that can play it."""
    return any(
        has_costume(role) and kinds()[one].alive and not is_person(one)
        for role, one in ((first, second), (second, first))
    )


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
    if is_person(player.kind):
        gender = player.gender or _GENDERS.get(kind.own_drawing)
        things[subject] = replace(
            player, kind=part.kind, age=player.age or kind.age, gender=gender, colours=part.colours
        )
        return True
    link = Link("worn by", (subject,))
    worn = [
        replace(part, kind=name, count=player.count, gender=None, link=link)
        for name in kinds()[part.kind].costume
    ]
    if things[role] is part:
        things[role] = worn.pop(0)
    things.extend(worn)
    return False


def both_people(first: str, second: str) -> bool:
    """Say whether two kinds are people, who are one side by side: "a superhero librarian"."""
    return all(is_person(one) and kinds()[one].alive for one in (first, second))


def in_one(first: Thing, gender: str | None, second: str) -> Thing:
    """Return the one person that two words name: "a boy wizard", "a ninja teacher".

    Args:
        first: Who the first word names, with all that was said of it.
        gender: The gender of the second one.
        second: The kind of the second one.
    """
    gender = gender or first.gender or _GENDERS.get(kinds()[second].own_drawing)
    if first.kind not in _ANYBODY:
        child = kinds()[second].age == "child"
        return replace(first, gender=gender, age="child" if child else first.age)
    gender = gender or _GENDERS.get(kinds()[first.kind].own_drawing)
    age = first.age or (kinds()[first.kind].age if kinds()[first.kind].age != "adult" else None)
    return replace(first, kind=second, gender=gender, age=age)
