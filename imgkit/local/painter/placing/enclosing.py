"""How things are wholly inside another one that one can look into: a jar, a fridge, a bubble."""

from math import ceil

from imgkit.local.painter.placing.group import Group, joined
from imgkit.local.painter.placing.placed import between

_ROOM = 0.94  # how much of the room what is in it fills at most
_LEAST = 0.75  # and at least, so that it is seen
_RANKS_FROM = 3  # so many lie on top of each other


def has_room(container: Group) -> bool:
    """Say whether one can look into a thing."""
    return "inside" in container.anchors


def room_of(container: Group) -> tuple[float, float, float, float]:
    """Return the left, right, upper and lower edge of the room in a thing."""
    (x, low), (edge, high) = container.anchors["inside"], container.anchors["inside edge"]
    return min(x, edge), max(x, edge), high, low


def put_into_room(container: Group, thing: Group, order: int, of: int) -> Group:
    """Let a thing be inside another one, whole: a ship in a bottle, a penguin in a fridge.

    Args:
        container: What it is in.
        thing: What is in it.
        order: Which of the things in it this is, from 0.
        of: How many there are.

    Returns:
        Both as one group.
    """
    left, right, high, low = room_of(container)
    ranks = 1 if of < _RANKS_FROM else ceil((of * (low - high) / (right - left)) ** 0.5)
    columns = ceil(of / ranks)
    wide, tall = (right - left) / columns, (low - high) / ranks
    fit = _ROOM * min(wide / thing.width, tall / thing.height)
    scale = fit if ranks > 1 else between(_LEAST * fit, 1.0, fit)
    rank, column = divmod(order, columns)
    in_rank = min(columns, of - rank * columns)
    across = (left + right) / 2 + wide * (column - (in_rank - 1) / 2)
    level = low - rank * tall
    if ranks == 1 and thing.kind.role in {"water", "air"}:  # a fish does not lie on the ground
        level -= (low - high - thing.height * scale) / 2
    middle = (thing.left + thing.right) / 2
    return joined(container, thing, (across, level), (middle, 0.0), scale, in_hand=True)
