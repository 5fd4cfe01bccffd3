"""The Colosseum, one unit to the metre."""

import itertools
import math

from imgkit.local.painter.background.shapes import Point, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import polygon, shading

_HALF = 94.5
_FLOORS = (0.0, 10.5, 22.3, 33.8, 48.5)
_EDGE = (
    (-90, 48.5),
    (18, 48.5),
    (22, 44),
    (25, 45),
    (30, 37),
    (35, 33.8),
    (39, 28),
    (44, 22.3),
    (90, 22.3),
)
"""Where the outer wall has broken off: degrees from the middle, and its height there."""


def colosseum(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Colosseum of Rome, with the broken side of its outer wall on the right.

    Source of the dimensions: https://en.wikipedia.org/wiki/Colosseum – 189 m long, 156 m wide; its
    outer wall is 48 m high, three storeys of arches and an attic.

    Args:
        dice: What chooses the stone.
        look: Its colour, where the prompt names one.
        light: Whether lamps shine in its arches.

    Returns:
        The building.
    """
    stone = look.colour or dice.choose("stone", ("#dcc29a", "#d6bd9b", "#e2c592"))
    dark = mix(stone, "#6b4038", 0.55)
    hollow = "#f3b45f" if light.lamps else mix(stone, "#4a3038", 0.65)
    turns = range(-90, 91, 3)
    outer = [_at(turn, 0) for turn in turns] + [_at(turn, _edge(turn)) for turn in reversed(turns)]
    back = [
        (x * 0.97, 8 + 26 * math.cos(math.radians(turn)) ** 0.3)
        for turn in turns
        for x, _ in [_at(turn, 0)]
    ]
    inner = [_at(turn, 20, 0.93) for turn in range(16, 91, 2)] + [
        _at(turn, 36 - 3 * ((turn // 6) % 2), 0.93) for turn in range(90, 15, -2)
    ]
    parts = [
        shading("stone", stone, dark),
        polygon([(-_HALF * 0.97, 7), *back, (_HALF * 0.97, 7)], mix(stone, dark, 0.55)),
        polygon(inner, mix(stone, dark, 0.3), 0.4),
        f'<path d="{_arches(2, 0.93, 24, 84)}" fill="{mix(hollow, dark, 0.2)}"/>',
        polygon(outer, "url(#{id}-stone)", 0.5),
        f'<path d="{_arches(0)}{_arches(1)}{_arches(2)}" fill="{hollow}"/>',
        f'<path d="{_windows()}" fill="{hollow}"/>',
        *(_ledge(height, stone, dark) for height in _FLOORS[1:4]),
        _columns(dark),
    ]
    return Drawing("".join(parts), -_HALF, _HALF, -49.4)


def _at(turn: float, height: float, size: float = 1.0) -> Point:
    """Where a point of the round wall shows: the sides lie farther back, and so a little higher."""
    away = 1 - math.cos(math.radians(turn))
    return _HALF * size * math.sin(math.radians(turn)), height * (1 - 0.1 * away) + 6 * away


def _edge(turn: float) -> float:
    for (start, low), (end, high) in itertools.pairwise(_EDGE):
        if turn <= end:
            return low + (high - low) * (turn - start) / (end - start)
    return _EDGE[-1][1]


def _arches(floor: int, size: float = 1.0, first: int = -84, last: int = 84) -> str:
    """Path data of one storey of arches, as far as the wall reaches."""
    low, high = _FLOORS[floor] + 1.6, _FLOORS[floor + 1] - 2.4
    data = ""
    for turn in range(first, last + 1, 6):
        if size == 1 and _edge(turn + 3) < high + 1:
            continue
        (left, foot), (right, _), (_, top) = (
            _at(turn - 1.7, low, size),
            _at(turn + 1.7, low, size),
            _at(turn, high, size),
        )
        half = (right - left) / 2
        spring = top - min(half * 1.0, 2.6)
        data += (
            f"M{left:.2f} {-foot:.2f}V{-spring:.2f}Q{left:.2f} {-top:.2f} {left + half:.2f} "
            f"{-top:.2f}"
            f"Q{right:.2f} {-top:.2f} {right:.2f} {-spring:.2f}V{-foot:.2f}Z"
        )
    return data


def _windows() -> str:
    """The small square windows of the attic."""
    data = ""
    for turn in range(-84, 14, 12):
        (left, foot), (right, _) = _at(turn - 0.8, 39), _at(turn + 0.8, 39)
        data += f"M{left:.2f} {-foot:.2f}H{right:.2f}v-2.6H{left:.2f}Z"
    return data


def _ledge(height: float, stone: str, dark: str) -> str:
    """A cornice around the wall, with its shadow."""
    turns = [turn for turn in range(-90, 91, 3) if _edge(turn) >= height]
    parts = []
    for low, high, fill in (
        (height - 1, height, mix(stone, dark, 0.6)),
        (height, height + 0.9, mix(stone, "#fff4d8", 0.45)),
    ):
        line = [_at(turn, low) for turn in turns] + [_at(turn, high) for turn in reversed(turns)]
        parts.append(polygon(line, fill))
    return "".join(parts)


def _columns(dark: str) -> str:
    """Half columns between the arches."""
    data = ""
    for turn in range(-87, 90, 6):
        for floor in range(4):
            if _edge(turn) < _FLOORS[floor + 1] - 0.5:
                continue
            (x, low), (top_x, high) = (
                _at(turn, _FLOORS[floor] + 0.8),
                _at(turn, _FLOORS[floor + 1] - 1),
            )
            data += f"M{x:.2f} {-low:.2f}L{top_x:.2f} {-high:.2f}"
    return f'<path d="{data}" stroke="{dark}" stroke-opacity=".4" stroke-width=".7"/>'
