"""What becomes of a thing that others are on or in: books are one pile, a bowl is one for fish."""

from dataclasses import replace

from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import Kind

_PILES = {"book": "books", "coin": "pile-of-gold", "leaf": "pile-of-leaves"}
"""What many of a thing are together that somebody sits on."""
_PILED = 1.6  # how much larger a pile is then


def received(place: Thing, guest: Kind, relation: str) -> Thing:
    """Return a thing as it is with somebody on it or in it: an owl is on all books, not on one.

    Args:
        place: The thing.
        guest: Who is on it or in it.
        relation: ``"on"`` or ``"in"``.
    """
    if relation == "in" and guest.role == "water" and place.kind == "bowl":
        return replace(place, kind="fish-bowl")
    pile = _PILES.get(place.kind)
    if pile is None or place.count == 1:
        return place
    return replace(place, kind=pile, count=1, size=_PILED * place.size)
