"""Says who wears, holds and plays what, by what kinds of things they are."""

from dataclasses import replace

from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import Kind, is_a, kinds

_FOOTWEAR = frozenset({"boots", "shoes", "socks"})
"""What an animal sits in, unless it wears boots and is larger than they are."""
_STANDING = frozenset({"far", "monument", "backdrop"})
STATUES = frozenset({"moai"})
"""Monuments whose drawing can wear glasses."""
_BALLS = frozenset({"basketball", "rugby-ball", "volleyball", "tennis-ball", "racket"})
_HAND_HIGH = 60  # centimetres


def dresses(wearer: Kind, clothes: Kind) -> bool:
    """Say whether somebody wears what they are in or with: a mouse can sit in a boot."""
    if not (clothes.garment or clothes.role == "worn"):
        return False
    if wearer.dressed:
        return True
    if wearer.name in STATUES:
        return clothes.garment in {"glasses", "sunglasses"}
    if wearer.garment or wearer.role in _STANDING:
        return False
    larger = wearer.alive and wearer.height > 1.2 * clothes.height
    return clothes.garment not in _FOOTWEAR or (clothes.garment == "boots" and larger)


def holds(holder: Kind, item: Kind) -> bool:
    """Say whether something is held that may fit into no hand: who plays a piano has one."""
    plays = item.player != "" and holder.own_drawing in WEARERS
    return item.height < _HAND_HIGH or plays


def has(role: Kind, item: Thing) -> bool:
    """Say whether the drawing of a role has a thing already: the violin of a violinist."""
    ball = item.kind == "football" and role.tool in _BALLS  # "a basketball player with the ball"
    return role.tool != "" and (ball or is_a(item.kind, role.tool)) and not item.colours


def knitted(things: list[Thing]) -> set[int]:
    """Let who knits have what is knitted on the needles: "knitting an orange scarf".

    Args:
        things: All things; the knitting takes the colour of what it is to become.

    Returns:
        The positions of what is still on the needles.
    """
    found = set()
    for index, work in enumerate(things):
        by = work.link.to[0] if work.kind == "knitting" and work.link else None
        to = things[by].link if by is not None else None
        piece = to.to[0] if to is not None and to.relation == "beside" else None
        if by is None or piece is None or not kinds()[things[piece].kind].garment:
            continue
        things[index] = replace(work, colours=things[piece].colours)
        things[by] = replace(things[by], link=None)
        found.add(piece)
    return found


def _unlinked(things: list[Thing]) -> list[int]:
    linked = {one for thing in things if thing.link for one in thing.link.to}
    return [
        index
        for index, thing in enumerate(things)
        if thing.link is None and index not in linked and thing.count == 1
    ]


def had_anyhow(things: list[Thing]) -> set[int]:
    """Return the positions of what a role has anyhow: the piano of a pianist at a piano."""
    roles = [kinds()[thing.kind] for thing in things]
    return {index for index in _unlinked(things) if any(has(role, things[index]) for role in roles)}
