"""Moves what stands in front of, behind or under another thing."""

from collections.abc import Sequence

from imgkit.local.painter.placed import EDGE, Placed, Stage, between, covered, standing

_OFFSETS = (0.3, 0.42, 0.55, 0.7, 0.9)
"""How far from the middle something in front may stand, in widths of both together."""


def by_links(stage: Stage, placed: Sequence[Placed], behind: Sequence[Placed]) -> list[Placed]:
    """Move actors to where their links say that they are.

    Args:
        stage: The picture.
        placed: The actors at their first places.
        behind: What stands in the distance.

    Returns:
        The actors at their places.
    """
    moved = list(placed)
    for index, one in enumerate(placed):
        link = stage.link(one.group)
        if link is None:
            continue
        others = [*moved[:index], *moved[index + 1 :]]
        target = next((two for two in [*others, *behind] if two.group.thing in link.to), None)
        if target is None:
            continue
        if link.relation == "in front of":
            moved[index] = _in_front(stage, one, target, others)
        elif link.relation == "under":
            moved[index] = _under(stage, one, target)
        elif link.relation == "behind":
            moved[index] = _behind(stage, one, target)
    return moved


def _in_front(stage: Stage, one: Placed, target: Placed, others: Sequence[Placed]) -> Placed:
    """Stand before a thing, a little to one side, where what matters of it stays in view."""
    box = target.box
    width, wide = one.group.width * one.scale, box.right - box.left
    y = min(max(one.y, target.y + 0.08 * stage.height), 0.97 * stage.height)
    first = -1 if stage.dice_for(one.group).choose("side", (True, False)) else 1
    best, least = one, float("inf")
    for offset in _OFFSETS:
        for side in (first, -first):
            middle = (box.left + box.right) / 2 + side * offset * (0.5 * wide + 0.5 * width)
            spot = _at(stage, one, middle, y, one.scale)
            rest = [other for other in others if other is not target]
            # The middle of a building is its door, the face of an actor is in its upper half.
            hidden = covered(spot, rest) * 2 + _middle_hidden(spot, target)
            cost = hidden + 0.05 * offset * width * wide + (0 if side == first else 1)
            if cost < least:
                best, least = spot, cost
    return best


def _middle_hidden(one: Placed, target: Placed) -> float:
    """Return how many square pixels of the middle half of a target something hides."""
    box, other = one.box, target.box
    aside = 0.25 * (other.right - other.left)
    across = min(box.right, other.right - aside) - max(box.left, other.left + aside)
    return max(0.0, across) * max(0.0, min(box.bottom, other.bottom) - max(box.top, other.top))


def _under(stage: Stage, one: Placed, target: Placed) -> Placed:
    box = target.box
    side = -1 if stage.dice_for(one.group).choose("side", (True, False)) else 1
    middle = (box.left + box.right) / 2 + side * 0.24 * (box.right - box.left)
    below = stage.height - target.y
    y = between(target.y + 0.1 * below, one.y, target.y + 0.4 * below)
    y = y if target.far else target.y + 2
    return _at(stage, one, middle, y, one.scale)


def _behind(stage: Stage, one: Placed, target: Placed) -> Placed:
    # What is behind a far thing is farther still, and smaller.
    scale = one.scale * (0.6 if target.far else 1)
    box, width = target.box, one.group.width * scale
    side = -1 if stage.dice_for(one.group).choose("side", (True, False)) else 1
    reach = min(0.45, 0.6 * width / (box.right - box.left))
    middle = (box.left + box.right) / 2
    middle += side * ((box.right - box.left) / 2 + width * (0.5 - reach))
    y = max(target.y - 0.05 * stage.height, stage.ground_at(0.04))
    return _at(stage, one, middle, y, scale, far=target.far)


def _at(
    stage: Stage, one: Placed, middle: float, y: float, scale: float, *, far: bool = False
) -> Placed:
    width, edge = one.group.width * scale, EDGE * stage.width
    left = between(edge, middle - width / 2, stage.width - edge - width)
    level = min(y, 0.97 * stage.height)
    return standing(one.group, left, level, scale, mirrored=one.mirrored, far=far)
