"""Says who is told of beside a place: "a dog in a boat with a fishing rod", "a king by a tower"."""

from collections.abc import Sequence

from imgkit.local.painter.parsing.linking import STANDING, SURFACES
from imgkit.local.painter.parsing.vessels import VESSELS
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds

_PUT_UP = frozenset({"flag", "pirate-flag", "lantern", "candle", "bunting"})
"""What places have themselves, though a hand could hold it."""


def owners_in(things: Sequence[Thing], place: int, item: int) -> list[int]:
    """Return who is in or at a place, and has what it is told with.

    Args:
        things: The things of a prompt, with their links.
        place: The position of the place among them.
        item: The position of what it is told with.
    """
    if things[place].kind in VESSELS | SURFACES or things[item].kind in _PUT_UP:
        return []
    return [
        one
        for one, thing in enumerate(things)
        if kinds()[thing.kind].alive and thing.link is not None and place in thing.link.to
    ]


def is_too_large(things: Sequence[Thing], one: int, objects: Sequence[int], relation: str) -> bool:
    """Say whether a building cannot be on a seat: who left the tower is on the balloon.

    Args:
        things: The things of a prompt.
        one: The position of what may be on the seat.
        objects: The positions of the seat, or of what else the relation names; none for a place.
        relation: How it would stand to it.
    """
    if not objects or relation not in {"on", "in"}:
        return False
    kind, place = kinds()[things[one].kind], kinds()[things[objects[0]].kind]
    carries = place.seat is not None or place.role == "air" or place.alive
    return kind.role in STANDING and not kind.alive and carries
