"""Places those who gather: in a horseshoe around something, or side by side behind a table."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, between, standing

TABLES = frozenset({"table", "school-desk", "drum-kit"})
"""What one sits behind, so that one's face is seen."""
_PITCH, _PITCH_OF_BROAD = 0.68, 1.02
"""How far apart those are who stand next to each other, in widths of one of them."""
_SMALLEST = 0.4  # how small they may become, so that all have room
_LARGER = 1.4  # how much larger a table may become, so that all have room at it
_LOW = 0.5  # how high something is, in heights of those around it, that one looks over
_AT_ENDS = 0.42  # how far from the ends of something those stand who are at it, in their widths
_LEAST_SEEN = 0.5  # how much is seen of who stands behind something, from the head down
_GROWN, _FILLED, _TALLEST = 1.5, 0.88, 0.46
"""How much larger all of them become who are alone: so that they fill so much of the width, and no
one gets taller than this."""
_ENDS = 5  # so many at a table stand at its ends too

_Form = Literal["horseshoe", "line"]


@dataclass(frozen=True)
class _Ring:
    """Who stands around what, and how: in a horseshoe, or in a line behind it."""

    mates: tuple[Placed, ...]
    target: Placed
    form: _Form

    @property
    def wide(self) -> float:
        return self.target.box.right - self.target.box.left

    @property
    def tall(self) -> float:
        return self.target.box.bottom - self.target.box.top


def gathered(stage: Stage, placed: Sequence[Placed]) -> tuple[list[Placed], frozenset[int]]:
    """Let several stand around one thing, which moves to where all of them have room.

    Args:
        stage: The picture.
        placed: The actors at their first places.

    Returns:
        The actors at their places, and the positions of those that are at their last place.
    """
    moved, settled = list(placed), set[int]()
    for index, one in enumerate(placed):
        if index in settled:
            continue
        ring = _ring(stage, moved, one)
        if ring is None:
            continue
        around = [moved.index(mate) for mate in ring.mates]
        at = moved.index(ring.target)
        rest = [two for two in range(len(moved)) if two not in {*around, at}]
        room = _room(stage, moved, rest, ring)
        ring = ring if rest else _grown(stage, ring, room)
        for two, spot in zip([at, *around], _spots(stage, ring, room), strict=True):
            moved[two] = spot
        settled.update(around)
        for two, spot in _aside(stage, moved, rest, room):
            moved[two] = spot
    return moved, frozenset(settled)


def _ring(stage: Stage, placed: Sequence[Placed], one: Placed) -> _Ring | None:
    """Return the ring that one of several belongs to; None for who is in none."""
    link = stage.link(one.group)
    mates = tuple(two for two in placed if stage.link(two.group) == link)
    if link is None or len(mates) < 2 or not link.to:
        return None
    target = next((two for two in placed if two.group.thing == link.to[0]), None)
    if target is None or target.floats or target.group.thing == one.group.thing:
        return None
    at_table = target.group.kind.own_drawing in TABLES and one.group.kind.alive
    if link.relation not in {"around", "behind"}:
        return None
    if (len(mates) >= _ENDS) if at_table else link.relation == "around":
        return _Ring(mates, target, "horseshoe")
    if link.relation == "behind" and target.group.kind.alive:  # they follow it
        return None
    return _Ring(mates, target, "line")


def _room(
    stage: Stage, placed: Sequence[Placed], rest: Sequence[int], ring: _Ring
) -> tuple[float, float]:
    """Return from where to where a ring may reach, beside all the rest."""
    left, right = EDGE * stage.width, (1 - EDGE) * stage.width
    if not rest:
        return left, right
    taken = sum(_wide(placed[two]) for two in rest) + 0.02 * stage.width * len(rest)
    taken = min(taken, 0.4 * (right - left))
    box = ring.target.box
    if box.left + box.right < stage.width:
        return left, right - taken
    return left + taken, right


def _aside(
    stage: Stage, placed: Sequence[Placed], rest: Sequence[int], room: tuple[float, float]
) -> list[tuple[int, Placed]]:
    """Place what stands beside a ring, from left to right, where it was."""
    edge = EDGE * stage.width
    on_the_right = room[0] <= edge
    free = (room[1], stage.width - edge) if on_the_right else (edge, room[0])
    taken = sum(_wide(placed[two]) for two in rest)
    size = min(1.0, (free[1] - free[0]) / taken) if taken else 1.0
    gap = max(0.0, free[1] - free[0] - size * taken) / (len(rest) + 1) if rest else 0.0
    left, moved = free[0] + gap, []
    for two in sorted(rest, key=lambda two: placed[two].box.left):
        one = placed[two]
        spot = standing(one.group, left, one.y, one.scale * size, mirrored=one.mirrored)
        moved.append((two, replace(spot, far=one.far, floats=one.floats)))
        left += _wide(spot) + gap
    return moved


def _spots(stage: Stage, ring: _Ring, room: tuple[float, float]) -> list[Placed]:
    """Return the places of the target and of all who stand around it."""
    width = sum(_wide(mate) for mate in ring.mates) / len(ring.mates)
    half, size = (room[1] - room[0]) / 2, 1.0
    across, larger = _across(ring, width, larger=1.0), 1.0
    if ring.target.group.kind.own_drawing in TABLES:  # a table for all of them
        wished = 2 * _reach(across) / (1.0 if ring.form == "line" else 1.2)
        larger = between(1.0, wished / ring.wide, min(_LARGER, 1.3 * half / ring.wide))
        across = _across(ring, width, larger=larger)
    while _reach(across) + size * width / 2 > half and size > _SMALLEST:
        size *= 0.95
        across = _across(ring, size * width, larger=larger)
    middle = (ring.target.box.left + ring.target.box.right) / 2
    reach = max(_reach(across) + size * width / 2, larger * ring.wide / 2)
    middle = between(room[0] + min(reach, half), middle, room[1] - min(reach, half))
    target = _scaled(ring.target, middle, ring.target.y, larger)
    limit = stage.ground_at(0.04)
    outer = _reach(across)
    mates = []
    for mate, x in zip(ring.mates, across, strict=True):
        tall = size * (mate.box.bottom - mate.box.top)
        low = larger * ring.tall
        y = target.y - _lift(stage, tall, low, None if ring.form == "line" else x / outer)
        spot = _scaled(mate, middle + x, min(max(y, limit), 0.985 * stage.height), size)
        mates.append(_turned(spot, left=x > 0))
    return [target, *mates]


def _grown(stage: Stage, ring: _Ring, room: tuple[float, float]) -> _Ring:
    """Make all of a ring larger, where nothing else is beside it."""
    spots = _spots(stage, ring, room)
    wide = max(one.box.right for one in spots) - min(one.box.left for one in spots)
    tall = max(one.box.bottom - one.box.top for one in spots)
    size = min(_FILLED * (room[1] - room[0]) / wide, _TALLEST * stage.height / tall)
    size = between(1.0, size, _GROWN)
    target = replace(ring.target, scale=ring.target.scale * size)
    return replace(
        ring,
        target=target,
        mates=tuple(replace(mate, scale=mate.scale * size) for mate in ring.mates),
    )


def _across(ring: _Ring, width: float, *, larger: float) -> list[float]:
    """Return how far each stands from the middle, from left to right."""
    of = len(ring.mates)
    height = max(mate.box.bottom - mate.box.top for mate in ring.mates)
    pitch = (_PITCH if height > _wide(ring.mates[0]) else _PITCH_OF_BROAD) * width
    if ring.form == "line":
        return _in_line(ring, width, pitch / width, 0.9 * larger * ring.wide / of)
    outermost = 0.5 * larger * ring.wide + _AT_ENDS * width
    low = ring.target.group.kind.own_drawing in TABLES or ring.tall < _LOW * height
    share = 0.3 if ring.tall < height else 0.5  # behind a tall one they would be hidden
    inner = pitch / 2 if low else max(pitch / 2, share * larger * ring.wide + 0.32 * width)
    sides = []
    for side, count in ((-1, (of + 1) // 2), (1, of // 2)):
        first = inner
        if of % 2 and low:  # one looks over it from behind
            first = 0.0 if side < 0 else pitch
        steps = max(count - 1, 1)
        step = max(pitch, (outermost - first) / steps)
        spots = [first + step * order for order in range(count)] if count > 1 else [outermost]
        sides += [side * one for one in spots[:count]]
    return sorted(sides)


def _in_line(ring: _Ring, width: float, pitch: float, least: float) -> list[float]:
    """Return how far each stands from the middle of a line, so that the broad have more room."""
    usual = sum(_wide(mate) for mate in ring.mates) / len(ring.mates)
    rooms = [max(pitch * width * _wide(mate) / usual, least) for mate in ring.mates]
    return [sum(rooms[:at]) + rooms[at] / 2 - sum(rooms) / 2 for at in range(len(rooms))]


def _reach(across: Sequence[float]) -> float:
    return max(abs(one) for one in across)


def _lift(stage: Stage, tall: float, low: float, share: float | None) -> float:
    """Return how much farther than the target one stands who is so far from its middle.

    Args:
        stage: The picture.
        tall: How tall one is.
        low: How tall the target is.
        share: How far from the middle one stands, of the farthest; None in a line behind it.
    """
    behind = max(0.05 * stage.height, min(low - (1 - _LEAST_SEEN) * tall, low))
    if share is None:
        return behind
    return behind * (1 - share**2) - 0.025 * stage.height * share**2


def _wide(one: Placed) -> float:
    return one.box.right - one.box.left


def _scaled(one: Placed, middle: float, y: float, size: float) -> Placed:
    width = one.group.width * one.scale * size
    spot = standing(one.group, middle - width / 2, y, one.scale * size, mirrored=one.mirrored)
    return replace(spot, far=one.far)


def _turned(one: Placed, *, left: bool) -> Placed:
    """Return one who looks to the middle, unless it cannot be mirrored."""
    mirrored = left and not one.group.kind.lettered
    turned = standing(one.group, one.box.left, one.y, one.scale, mirrored=mirrored)
    return replace(turned, far=one.far)
