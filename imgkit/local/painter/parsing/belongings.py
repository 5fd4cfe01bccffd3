"""Says who wears, holds and plays what, by what kinds of things they are."""

from dataclasses import replace

from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.scene import SEVERAL, Link, Thing
from imgkit.local.painter.things import Kind, is_a, kinds

_FOOTWEAR = frozenset({"boots", "shoes", "socks"})
"""What an animal sits in, unless it wears boots and is larger than they are."""
_STANDING = frozenset({"far", "monument", "backdrop"})
STATUES = frozenset({"moai"})
"""Monuments whose drawing can wear glasses."""
_WITH_A_FACE = frozenset({"statue-of-liberty"})
"""Monuments that can wear what people wear on their faces, heads and necks."""
_BALLS = frozenset({"basketball", "rugby-ball", "volleyball", "tennis-ball", "racket"})
_GIANT = 1.5
_ON_THE_FACE = frozenset({"glasses", "sunglasses", "headphones", "scarf"})
_COOKED_IN = frozenset({"pot", "cauldron", "frying-pan"})
_COOKED_WITH = frozenset({"spoon", "frying-pan"})
_ARMS = 0.65  # how tall those are at most whom one holds in the arms, in heights of one's own
_HAND_HIGH = 60  # centimetres


def dresses(wearer: Kind, clothes: Kind, *, said: bool = False) -> bool:
    """Say whether somebody wears what they are in or with: a mouse can sit in a boot.

    Args:
        wearer: Who.
        clothes: What.
        said: Whether the prompt says that it is worn.
    """
    if not (clothes.garment or clothes.role == "worn"):
        return False
    if wearer.dressed:
        return True
    if wearer.name in STATUES:
        return clothes.garment in {"glasses", "sunglasses"}
    if wearer.name in _WITH_A_FACE:
        return clothes.garment in _ON_THE_FACE or clothes.role == "worn"
    if wearer.garment or wearer.role in _STANDING:
        return False
    larger = wearer.alive and (said or wearer.height > 1.2 * clothes.height)
    shod = larger and (said or clothes.garment == "boots")
    return clothes.garment not in _FOOTWEAR or shod


_CARRIERS = frozenset({"backpack"})
"""What is worn, but not by who is in it."""


_PAIRS = frozenset({"boots", "shoes", "socks", "gloves", "slippers", "mittens"})
"""What is worn in pairs."""


def donned(wearer: Kind, item: Kind, count: int = SEVERAL) -> str:
    """Return what "in" means of what can be worn, a costume included; ``"in"`` of anything else.

    Args:
        wearer: Who is in it.
        item: What they are in: a coat, a box, or a role that its word names by what it wears.
        count: How many of it: one is in a boot, and wears boots.
    """
    if item.alive and item.costume and wearer.alive:
        return "as"
    if item.garment in _CARRIERS or (item.garment in _PAIRS and count == 1):
        return "in"
    pair = item.garment in _PAIRS and count != 1
    return "wearing" if dresses(wearer, item, said=pair) else "in"


def holds(holder: Kind, item: Kind, size: float = 1.0) -> bool:
    """Say whether something is held that may fit into no hand: who plays a piano has one."""
    plays = item.player != "" and holder.own_drawing in WEARERS
    return item.height * size < _HAND_HIGH or plays


def cradles(holder: Kind, item: Kind, size: float = 1.0) -> bool:
    """Say whether a person can have somebody in the arms: a baby, a lamb."""
    return holder.dressed and item.alive and item.height * size <= _ARMS * holder.height


def has(role: Kind, item: Thing) -> bool:
    """Say whether the drawing of a role has a thing already: the violin of a violinist."""
    ball = item.kind == "football" and role.tool in _BALLS  # "a basketball player with the ball"
    return (
        role.tool != ""
        and (ball or is_a(item.kind, role.tool))
        and (not item.colours and item.size < _GIANT)
    )


def cooks(things: list[Thing], index: int, vessel: Kind) -> bool:
    """Say whether somebody cooks in a pot, and so is not in it.

    Args:
        things: All things.
        index: The position of who may cook.
        vessel: What it is that food may be in.
    """
    held = (one.kind for one in things if one.link == Link("held by", (index,)))
    return vessel.name in _COOKED_IN and any(one in _COOKED_WITH for one in held)


def recoloured(things: list[Thing], item: int, wearer: int) -> bool:
    """Give what a costume has the colour that is told for it: "a superhero dog in a red cape".

    Args:
        things: All things; what the wearer has on takes the colours of the item.
        item: The position of what is worn.
        wearer: The position of who wears it.

    Returns:
        Whether the wearer has one on already, so that the item is no other one.
    """
    for index, other in enumerate(things[:item]):
        same = other.kind == things[item].kind and not other.colours
        if same and other.link == Link("worn by", (wearer,)):
            things[index] = replace(other, colours=things[item].colours)
            return True
    return False


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
        where = things[piece].link  # "knitting a scarf in an armchair"
        things[by] = replace(things[by], link=where if where and by not in where.to else None)
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
