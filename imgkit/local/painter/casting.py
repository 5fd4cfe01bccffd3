"""Lets somebody play a role: a boy becomes the pirate, and a cat puts on the hat of one."""

from dataclasses import replace

from imgkit.local.painter.kinship import is_person
from imgkit.local.painter.scene import Link, Thing
from imgkit.local.painter.things import kinds

_GENDERS = {"woman": "woman", "man": "man"}


def has_costume(kind: str) -> bool:
    """Say whether one can be dressed as that: as a pirate, but not as a bee."""
    return bool(kinds()[kind].costume)


def can_play(first: str, second: str) -> bool:
    """Say whether one of two kinds is a role, and the other an animal that can play it."""
    return any(
        has_costume(role) and kinds()[one].alive and not is_person(one)
        for role, one in ((first, second), (second, first))
    )


def in_role(things: list[Thing], subject: int, role: int) -> bool:
    """Let a thing play the role that another one is.

    Args:
        things: All things; what is worn takes the place of the role, or comes at the end.
        subject: The position of who plays.
        role: The position of the role.

    Returns:
        Whether the role is left out, because a person is in it now.
    """
    player, part = things[subject], things[role]
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
    things[role] = worn[0]
    things.extend(worn[1:])
    return False
