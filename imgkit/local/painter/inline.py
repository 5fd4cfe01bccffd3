"""Turns what is pulled or pushed the way that whoever pulls or pushes it goes."""

from collections.abc import Sequence
from itertools import pairwise

from imgkit.local.painter.group import Group
from imgkit.local.painter.placed import Stage


def facings(stage: Stage, row: Sequence[Group]) -> dict[tuple[int, int], bool]:
    """Find who goes in line: a tractor before its trailer, a woman behind her pram.

    Args:
        stage: The picture.
        row: What stands beside each other, from left to right.

    Returns:
        Whether each of them faces left, by its thing and its copy; only those that go in line.
    """
    found = {}
    for left, right in pairwise(row):
        link = stage.link(left) or stage.link(right)
        cart = next((one for one in (left, right) if one.kind.towed), None)
        if cart is None or link is None or link.relation != "beside":
            continue
        if not {left.thing, right.thing} & set(link.to):
            continue
        leads_right = (cart is left) == (cart.kind.towed == "behind")
        for one in (left, right):
            found[one.thing, one.copy] = not leads_right
    return found
