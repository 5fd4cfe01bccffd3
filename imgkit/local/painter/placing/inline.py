"""Turns those who do something together to each other, and what is pulled the way that it goes."""

from collections.abc import Sequence
from itertools import pairwise

from imgkit.local.painter.placing.bonds import facing
from imgkit.local.painter.placing.group import Group
from imgkit.local.painter.placing.placed import Stage


def facings(stage: Stage, row: Sequence[Group]) -> dict[tuple[int, int], bool]:
    """Find who goes in line, a tractor before its trailer, and who turns to somebody else.

    Args:
        stage: The picture.
        row: What stands beside each other, from left to right.

    Returns:
        Whether each of them faces left, by its thing and its copy; only those that go in line
        or do something together.
    """
    found = {(one.thing, one.copy): False for one in row if walks_in_line(stage, one)}
    for left, right in pairwise(row):
        together = facing(stage, left, right)
        if together is not None:
            for one, mirrored in zip((left, right), together, strict=True):
                found[one.thing, one.copy] = mirrored
            continue
        link = stage.link(left) or stage.link(right)
        cart = next((one for one in (left, right) if one.kind.towed), None)
        if link is None or link.relation != "beside":
            continue
        if not {left.thing, right.thing} & set(link.to):
            continue
        if cart is None:
            found |= _towards(stage, left, right)
            continue
        leads_right = (cart is left) == (cart.kind.towed == "behind")
        for one in (left, right):
            found[one.thing, one.copy] = not leads_right
    return found


def walks_in_line(stage: Stage, group: Group) -> bool:
    """Say whether one of several walks behind the others: "elephants walking in a line"."""
    return ("formation", "line") in stage.scene.things[group.thing].details


def _towards(stage: Stage, left: Group, right: Group) -> dict[tuple[int, int], bool]:
    """Let somebody look at what they are said to be next to: a teacher at the board."""
    found = {}
    for one, other, mirrored in ((left, right, False), (right, left, True)):
        link = stage.link(one)
        if link is not None and other.thing in link.to and one.kind.alive:
            found[one.thing, one.copy] = mirrored
    return found
