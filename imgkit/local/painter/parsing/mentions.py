"""What a prompt mentions, one after the other, and what its pronouns stand for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from imgkit.local.painter.scene import Thing

OF_IT = (" it", " him")
"""How a relation ends that speaks of a thing that was named before."""


@dataclass(frozen=True)
class Mention:
    """A thing, a relation or a place in the order of the prompt.

    Args:
        what: Which of them it is; ``"part"`` is a part of something that is not drawn by itself,
            ``"end"`` the end of a sentence, ``"unknown"`` an object that nobody knows.
        thing: For a thing, its position in the list of things.
        relation: For a relation, its name in the word file.
        pause: Whether a comma or a joining word stands before it.
        span: Where its words stand in the prompt.
        implied: Whether a thing was not named: who fishes has a fishing rod.
        opens: Whether a sentence, or a part of one, begins with a relation: "on a chair sits …".
        at: For a relation, the part of the body that it speaks of: "on its nose".
        high: For a place, whether one can stand on top of it, as on a hill.
    """

    what: Literal["thing", "relation", "place", "part", "end", "unknown"]
    thing: int = -1
    relation: str = ""
    pause: bool = False
    span: tuple[int, int] = (0, 0)
    implied: bool = False
    opens: bool = False
    at: str = ""
    high: bool = False


def referred(
    mentions: Sequence[Mention],
    position: int,
    companions: Mapping[int, int],
    alive: Callable[[int], bool],
) -> tuple[list[int], int | None]:
    """Find what a relation without an object relates: "a tree with presents under it".

    Args:
        mentions: The mentions of a prompt.
        position: The position of the relation.
        companions: The things that came with another one, and which one that is.
        alive: Says whether a thing is: "him" is alive, and "it" is what was named last.

    Returns:
        The things that came last, and the thing that they came with; or the last thing and the one
        before it, where the relation speaks of "it". None where there is no such thing.
    """
    before = [one.thing for one in mentions[:position] if one.what == "thing"]
    unknown = any(one.what == "unknown" for one in mentions[position + 1 : position + 2])
    if not before or unknown:
        return [], None
    relation = mentions[position].relation
    owner = companions.get(before[-1])
    if owner is not None and (alive(owner) or not relation.endswith(" him")):
        following = mentions[position + 1 : position + 2]
        if any(one.what == "place" for one in following) and not relation.endswith(OF_IT):
            return [], None
        return [one for one, its in companions.items() if its == owner and one in before], owner
    if not relation.endswith(OF_IT):
        return [], None
    meant = (one for one in reversed(before[:-1]) if relation.endswith(" it") or alive(one))
    return before[-1:], next(meant, None)


def of_holders(
    things: Sequence[Thing], companions: Mapping[int, int], items: list[int], owner: int | None
) -> tuple[list[int], int | None]:
    """Take who holds a thing for it: "a castle with a girl flying a kite in front of it".

    Args:
        things: The things of a prompt.
        companions: The things that came with another one, and which one that is.
        items: What a relation relates.
        owner: To what it relates that.

    Returns:
        The same, or who holds it and what that one came with.
    """
    link = things[items[0]].link if len(items) == 1 else None
    if owner is None or link is None or link.relation != "held by" or link.to != (owner,):
        return items, owner
    whose = companions.get(owner)
    return (items, owner) if whose is None else ([owner], whose)
