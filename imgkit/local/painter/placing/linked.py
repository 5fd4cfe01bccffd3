"""Moves what stands in front of, behind or under another thing."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.parsing.linking import BRIDGES
from imgkit.local.painter.placing.bonds import is_after
from imgkit.local.painter.placing.diving import dived
from imgkit.local.painter.placing.gathering import TABLES, gathered
from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, between, covered, standing
from imgkit.local.painter.placing.spots import side as told_side

_OFFSETS = (0.3, 0.42, 0.55, 0.7, 0.9)
"""How far from the middle something in front may stand, in widths of both together."""
_LEAST_BETWEEN, _LEAST_BESIDE = 0.75, 0.75
"""How much smaller something becomes to fit in between, or at the side of, far things."""
_CLOSE = 0.72  # how far apart those are who follow somebody, in widths of one of them
_BEHIND_A_HOUSE = 0.6  # how high one is at most who stands behind it, as a share of it
_UNDER_A_TREE, _AT_ITS_FOOT = 0.48, 0.27
"""How high one is at most who is under a tree, and what lies there, as a share of it."""
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
    placed, settled = gathered(stage, placed)
    placed, sunk = dived(stage, placed)
    settled |= sunk
    moved = list(placed)
    for index, one in enumerate(placed):
        link = stage.link(one.group)
        if link is None or index in settled:
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
            moved[index] = _by_link(stage, one, targets[0], mates, others)
    return moved


def _by_link(
    stage: Stage,
    one: Placed,
    target: Placed,
    mates: Sequence[Placed],
    others: Sequence[Placed],
) -> Placed:
    """Return an actor under, over, behind or around another; ``mates`` are its other copies."""
    link, order, of = stage.link(one.group), mates.index(one), len(mates)
    relation = "" if link is None else link.relation
    if relation == "under":
        rest = [other for other in others if other is not target]
        return _under(stage, one, target, (order, of), rest)
    if relation in _LEAPS:
        return _leaping(stage, one, target, through=relation == "jumping through")
    if relation == "behind" and not is_after(stage, one.group, target.group):
        return _behind(stage, one, target, order, of)
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
    several = any(other.group.thing == one.group.thing for other in others)
    spots = [
        _at(stage, one, middle + side * (half + away * size * width), one.y, one.scale * size)
        for size in (1.0, _LEAST_BESIDE)
        for away in ((0.55, 1.5) if several else (0.55,))
        for side in (left, -left)
    ]
    rest = [other for other in others if other is not target]
    told = {"left": -1, "right": 1}.get(told_side(stage, one.group))
    spots = spots if told is None else spots[0 if told == left else 1 :: 2]
    spots += [one] if several and told is None else []  # then hiding each other is worse
    best = min(spots, key=lambda spot: covered(spot, [target]) + 2 * covered(spot, rest))
    if told is None and not several and covered(best, [target]) >= covered(one, [target]):
        best = one
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


def _under(
    stage: Stage, one: Placed, target: Placed, which: tuple[int, int], others: Sequence[Placed]
) -> Placed:
    """Stand under a tree or a bridge, at the side where less is in the way."""
    (order, of), box = which, target.box
    below = stage.height - target.y
    if target.far and target.group.kind.name not in BRIDGES:  # as small as one is under a tree
        most = _UNDER_A_TREE if one.group.kind.alive else _AT_ITS_FOOT
        most *= (box.bottom - box.top) / one.group.height
        one = replace(one, scale=min(one.scale, most))
    if of > 1:  # presents lie side by side at the foot of a tree
        wide, width = 1.2 * (box.right - box.left), one.group.width * one.scale
        scale = one.scale * between(0.4, 1.3 * wide / of / width, 1)
        middle = (box.left + box.right) / 2 + wide * ((order + 0.5) / of - 0.5)
        y = target.y + (0.04 + 0.05 * (order % 2)) * stage.height
        return _at(stage, one, middle, y, scale)
    side = -1 if stage.dice_for(one.group).choose("side", (True, False)) else 1
    aside = 0.0 if target.group.kind.name in BRIDGES else 0.24  # ships pass in the middle
    lowest = 0.4 if target.group.kind.name in BRIDGES else 0.16
    y = between(target.y + 0.06 * below, one.y, target.y + lowest * below)
    y = y if target.far else target.y + 2
    across = aside * (box.right - box.left)
    middles = ((box.left + box.right) / 2 + turn * side * across for turn in (1, -1))
    spots = [_at(stage, one, middle, y, one.scale) for middle in middles]
    return min(spots, key=lambda spot: covered(spot, others))


def _at_table(stage: Stage, one: Placed, target: Placed) -> Placed:
    """Sit behind a table, and look over it."""
    box = target.box
    wide, tall = box.right - box.left, box.bottom - box.top
    scale = min(one.scale, 1.2 * wide / one.group.width)
    lift = max(0.04 * stage.height, 1.5 * tall - one.group.height * scale)
    y = max(target.y - min(lift, 0.6 * tall), stage.ground_at(0.04))
    return _at(stage, one, (box.left + box.right) / 2, y, scale)


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
    if target.group.kind.own_drawing in TABLES and one.group.kind.alive and not target.far:
        return _at_table(stage, one, target)
    # What is behind a far thing is farther still, and smaller.
    scale = one.scale * (0.6 if target.far else 1)
    if target.far and "trunk" not in target.group.anchors:
        tall = target.box.bottom - target.box.top
        scale = min(scale, _BEHIND_A_HOUSE * tall / one.group.height)
    (left, right), width = _trunk(target), one.group.width * scale
    side = -1 if stage.dice_for(replace(one.group, copy=0)).choose("side", (True, False)) else 1
    reach = min(0.45, 0.6 * width / (right - left))
    middle, aside = (left + right) / 2, (right - left) / 2 + width * (0.5 - reach)
    if of > 1:  # each looks out at another place
        side *= (-1) ** order
        aside += 0.7 * width * (order // 2)
    reaches = abs(middle + side * aside - stage.width / 2) + width / 2
    if of == 1 and reaches > (0.5 - EDGE) * stage.width:  # without room it would be hidden
        side = 1 if middle < stage.width / 2 else -1
    middle += side * aside
    if one.group.kind.alive and one.group.kind.role == "water":  # the head of a whale is seen
        one = replace(one, mirrored=side < 0)
    y = max(target.y - 0.05 * stage.height, stage.ground_at(0.12 if target.floats else 0.04))
    return _at(stage, one, middle, y, scale, far=target.far)


def _trunk(target: Placed) -> tuple[float, float]:
    """Return from where to where something hides what is behind it: a tree by its trunk only."""
    half = abs(target.group.anchors.get("trunk", (0.0, 0.0))[0]) * target.scale
    return (target.x - half, target.x + half) if half else (target.box.left, target.box.right)


def _at(
    stage: Stage, one: Placed, middle: float, y: float, scale: float, *, far: bool = False
) -> Placed:
    width, edge = one.group.width * scale, EDGE * stage.width
    left = between(edge, middle - width / 2, stage.width - edge - width)
    level = min(y, _LOWEST * stage.height)
    return standing(one.group, left, level, scale, mirrored=one.mirrored, far=far)
