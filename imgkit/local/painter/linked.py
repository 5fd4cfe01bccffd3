"""Moves what stands in front of, behind or under another thing."""

import math
from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.bonds import is_after
from imgkit.local.painter.linking import BRIDGES
from imgkit.local.painter.placed import EDGE, Placed, Stage, between, covered, standing

_OFFSETS = (0.3, 0.42, 0.55, 0.7, 0.9)
"""How far from the middle something in front may stand, in widths of both together."""
_LEAST_BETWEEN, _LEAST_BESIDE = 0.75, 0.75
"""How much smaller something becomes to fit in between, or at the side of, far things."""
_TABLES = frozenset({"table", "school-desk"})
"""What one sits behind, so that one's face is seen."""
_RING = (190, -10)
"""From where to where people stand around something, in degrees, so that it is not hidden."""
_AT_TABLE = 0.95
_LINE = 1.8  # how long the row of those is who stand behind a table, in widths of the table
_CLOSE = 0.72  # how far apart those are who follow somebody, in widths of one of them
_LOWEST = 0.985  # of the height of the picture
_LEAPS = frozenset({"jumping over", "jumping through"})
_CLEARANCE, _LEAST_LEAPING, _INSIDE = 0.06, 0.4, 0.72
"""How far above a fence one jumps, how small one may become, and how large inside a hoop."""


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
        targets = [two for two in [*others, *behind] if two.group.thing in link.to]
        if not targets:
            continue
        mates = [two for two in placed if two.group.thing == one.group.thing]
        if link.relation == "in front of":
            nearest = max(targets, key=lambda two: two.y)
            moved[index] = _in_front(stage, one, nearest, others)
        elif link.relation in {"beside", "around"} and targets[0].far:
            moved[index] = _beside(stage, one, targets[0], others)
        elif link.relation == "between" and len(targets) > 1 and targets[0].far:
            moved[index] = _between(stage, one, targets)
        else:
            moved[index] = _by_link(stage, one, targets[0], mates)
    return moved


def _by_link(stage: Stage, one: Placed, target: Placed, mates: Sequence[Placed]) -> Placed:
    """Return an actor under, over, behind or around another; ``mates`` are its other copies."""
    link, order, of = stage.link(one.group), mates.index(one), len(mates)
    relation = "" if link is None else link.relation
    if relation == "under":
        return _under(stage, one, target, order, of)
    if relation in _LEAPS:
        return _leaping(stage, one, target, through=relation == "jumping through")
    if relation == "behind" and not is_after(stage, one.group, target.group):
        return _behind(stage, one, target, order, of)
    if relation == "around" and of > 1:
        return _around(stage, one, target, order, of)
    return one


def _in_front(stage: Stage, one: Placed, target: Placed, others: Sequence[Placed]) -> Placed:
    """Stand before a thing, a little to one side, where what matters of it stays in view."""
    box = target.box
    width, wide = one.group.width * one.scale, box.right - box.left
    y = min(max(one.y, target.y + 0.08 * stage.height), 0.97 * stage.height)
    y = max(y, target.y + 1)
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


def _leaping(stage: Stage, one: Placed, target: Placed, *, through: bool) -> Placed:
    """Jump a little above a thing, or through the middle of it."""
    box, height = target.box, one.group.height * one.scale
    tall = box.bottom - box.top
    if through:
        scale = one.scale * between(_LEAST_LEAPING, _INSIDE * tall / height, 1)
        level = (box.top + box.bottom) / 2 + 0.5 * one.group.height * scale
    else:
        level = box.top - _CLEARANCE * tall
        scale = one.scale * between(_LEAST_LEAPING, (level - EDGE * stage.height) / height, 1)
        level = max(level, one.group.height * scale + EDGE * stage.height)
    at = _at(stage, one, (box.left + box.right) / 2, level, scale)
    return replace(at, floats=True)


def _beside(stage: Stage, one: Placed, target: Placed, others: Sequence[Placed]) -> Placed:
    """Stand where nothing of a far thing is hidden: at its side, if there is room."""
    box, width = target.box, one.group.width * one.scale
    left = -1 if stage.dice_for(one.group).choose("side", (True, False)) else 1
    middle, half = (box.left + box.right) / 2, (box.right - box.left) / 2
    spots = [
        _at(stage, one, middle + side * (half + 0.55 * size * width), one.y, one.scale * size)
        for size in (1.0, _LEAST_BESIDE)
        for side in (left, -left)
    ]
    rest = [other for other in others if other is not target]
    best = min(spots, key=lambda spot: covered(spot, [target]) + 2 * covered(spot, rest))
    best = best if covered(best, [target]) < covered(one, [target]) else one
    if not one.group.kind.alive:
        return best
    left = (best.box.left + best.box.right) / 2 < middle
    turned = standing(one.group, best.box.left, best.y, best.scale, mirrored=not left)
    return replace(turned, far=best.far, floats=best.floats)


def _between(stage: Stage, one: Placed, targets: Sequence[Placed]) -> Placed:
    """Stand in the middle of the gap between two far things."""
    first, second = sorted((target.box for target in targets[:2]), key=lambda box: box.left)
    gap, width = second.left - first.right, one.group.width * one.scale
    scale = one.scale * between(_LEAST_BETWEEN, gap / width, 1)
    return _at(stage, one, (first.right + second.left) / 2, one.y, scale)


def _middle_hidden(one: Placed, target: Placed) -> float:
    """Return how many square pixels of the middle half of a target something hides."""
    box, other = one.box, target.box
    aside = 0.25 * (other.right - other.left)
    across = min(box.right, other.right - aside) - max(box.left, other.left + aside)
    return max(0.0, across) * max(0.0, min(box.bottom, other.bottom) - max(box.top, other.top))


def _under(stage: Stage, one: Placed, target: Placed, order: int, of: int) -> Placed:
    box = target.box
    below = stage.height - target.y
    if of > 1:  # presents lie side by side at the foot of a tree
        wide, width = 1.2 * (box.right - box.left), one.group.width * one.scale
        scale = one.scale * between(0.4, 1.3 * wide / of / width, 1)
        middle = (box.left + box.right) / 2 + wide * ((order + 0.5) / of - 0.5)
        y = target.y + (0.04 + 0.05 * (order % 2)) * stage.height
        return _at(stage, one, middle, y, scale)
    side = -1 if stage.dice_for(one.group).choose("side", (True, False)) else 1
    aside = 0.0 if target.group.kind.name in BRIDGES else 0.24  # ships pass in the middle
    middle = (box.left + box.right) / 2 + side * aside * (box.right - box.left)
    y = between(target.y + 0.1 * below, one.y, target.y + 0.4 * below)
    y = y if target.far else target.y + 2
    return _at(stage, one, middle, y, one.scale)


def _lined_up(stage: Stage, one: Placed, target: Placed, order: int, of: int) -> Placed:
    """Stand side by side behind a table, and look over it."""
    box = target.box
    at_table = target.group.kind.own_drawing in _TABLES
    line = _AT_TABLE if at_table else _LINE
    wide, tall = line * (box.right - box.left), box.bottom - box.top
    scale = min(one.scale, 1.25 * wide / of / one.group.width)
    edge = EDGE * stage.width + wide / 2
    middle = between(edge, (box.left + box.right) / 2, stage.width - edge)
    middle += wide * ((order + 0.5) / of - 0.5)
    lift = max(0.04 * stage.height, 1.5 * tall - one.group.height * scale)
    y = max(target.y - min(lift, 0.6 * tall), stage.ground_at(0.04))
    return _at(stage, one, middle, y, scale)


def _around(stage: Stage, one: Placed, target: Placed, order: int, of: int) -> Placed:
    """Stand in a ring that is open towards us: children around a fire."""
    box, wide = target.box, target.box.right - target.box.left
    room = (stage.width * (1 - 2 * EDGE) - wide) / 2
    width = one.group.width
    scale = min(one.scale, room / (0.8 * width))
    first, step = _RING[0], (_RING[1] - _RING[0]) / (of - 1)
    angle = math.radians(first + order * step)
    across = 0.5 * wide + 0.6 * width * scale
    middle = (box.left + box.right) / 2
    middle = between(across, middle, stage.width - across) + across * math.cos(angle)
    deep = max(0.12 * stage.height, 0.35 * (box.bottom - box.top))
    y = max(target.y + 0.02 * stage.height - deep * math.sin(angle), stage.ground_at(0.04))
    left = math.cos(angle) > 0
    return _at(stage, replace(one, mirrored=left), middle, y, scale)


def _following(stage: Stage, one: Placed, target: Placed, order: int, of: int) -> Placed:
    """Walk in a line after somebody: ducklings after their mother."""
    box, edge = target.box, EDGE * stage.width
    free = {-1: box.left - edge, 1: stage.width - edge - box.right}
    side = 1 if target.mirrored else -1
    side = side if free[side] > 0.8 * free[-side] else -side
    width = one.group.width
    scale = min(one.scale, max(free[side], 0.3 * stage.width) / (of * _CLOSE) / width)
    step = _CLOSE * width * scale
    middle = (box.right if side > 0 else box.left) + side * (order + 0.5) * step
    y = target.y - (0.05 * stage.height if order % 2 else 0)
    return _at(stage, replace(one, mirrored=side > 0), middle, y, scale)


def _behind(stage: Stage, one: Placed, target: Placed, order: int, of: int) -> Placed:
    if of > 1 and target.group.kind.alive:
        return _following(stage, one, target, order, of)
    at_table = target.group.kind.own_drawing in _TABLES and one.group.kind.alive
    if (of > 1 or at_table) and not target.far:
        return _lined_up(stage, one, target, order, of)
    # What is behind a far thing is farther still, and smaller.
    scale = one.scale * (0.6 if target.far else 1)
    box, width = target.box, one.group.width * scale
    side = -1 if stage.dice_for(one.group).choose("side", (True, False)) else 1
    reach = min(0.45, 0.6 * width / (box.right - box.left))
    middle, aside = (box.left + box.right) / 2, (box.right - box.left) / 2 + width * (0.5 - reach)
    reaches = abs(middle + side * aside - stage.width / 2) + width / 2
    if reaches > (0.5 - EDGE) * stage.width:  # where there is no room, it would be hidden
        side = 1 if middle < stage.width / 2 else -1
    middle += side * aside
    if one.group.kind.alive and one.group.kind.role == "water":  # the head of a whale is seen
        one = replace(one, mirrored=side < 0)
    y = max(target.y - 0.05 * stage.height, stage.ground_at(0.04))
    return _at(stage, one, middle, y, scale, far=target.far)


def _at(
    stage: Stage, one: Placed, middle: float, y: float, scale: float, *, far: bool = False
) -> Placed:
    width, edge = one.group.width * scale, EDGE * stage.width
    left = between(edge, middle - width / 2, stage.width - edge - width)
    level = min(y, _LOWEST * stage.height)
    return standing(one.group, left, level, scale, mirrored=one.mirrored, far=far)
