"""Fields in rows: a vineyard and a vegetable garden."""

from collections.abc import Callable

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.grass import fringe, hills, lawn
from imgkit.local.painter.background.shapes import Frame, lit, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_Plant = Callable[[Brush, Light, float, float, float], str]
"""Draws a plant: the brush, the light, its x, its foot, its size."""


def vineyard(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a vineyard: rows of vines with grapes that run to the hills."""
    return _rows(dice, light, frame, _vine)


def _rows(dice: Dice, light: Light, frame: Frame, plant: _Plant) -> str:
    brush = Brush(frame)
    parts = [hills(dice, light, frame, "#86b56c"), lawn(dice, light, frame, "#9aa858")]
    for depth in (0.05, 0.09, 0.15, 0.23, 0.34, 0.48, 0.66):
        for row in (-5, -3.2, -1.7, 1.7, 3.2, 5):
            x = 0.5 + row * 0.36 * (depth + 0.06)
            if -0.15 < x < 1.15:
                parts.append(plant(brush, light, x, 1 + depth, 0.05 + depth))
    return "".join(parts) + fringe(dice, light, frame)


def _vine(brush: Brush, light: Light, x: float, y: float, size: float) -> str:
    green, grape = lit("#6f9a45", light), lit("#7a4a8a", light)
    parts = [brush.lines((((x, y), (x, y - 0.75 * size)),), lit("#8a6242", light), 30 * size)]
    for dx, dy, r in ((-0.13, 0.55, 0.14), (0.13, 0.55, 0.14), (0, 0.72, 0.16), (0, 0.42, 0.13)):
        parts.append(
            brush.disc(
                x + dx * size, y - dy * size, r * size, mix(green, "#ffffff", 0.12 * dy), 0.2
            )
        )
    for dx, dy in ((-0.08, 0.4), (0.09, 0.46), (0.0, 0.56)):
        parts += [
            brush.disc(x + (dx + ex) * size, y - (dy - ey) * size, 0.028 * size, grape, 0.2)
            for ex, ey in ((-0.025, 0), (0.025, 0), (0, 0.05))
        ]
    return "".join(parts)


def vegetable_garden(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a vegetable garden: beds of cabbages, carrots and tomatoes in brown earth."""
    brush = Brush(frame)
    earth = lit("#9a6f4a", light)
    parts = [
        hills(dice, light, frame, "#86b56c"),
        lawn(dice, light, frame, "#7fae54"),
        brush.lines(
            (((x / 16, 0.93), (x / 16, 1.05)) for x in range(17)), lit("#c9a070", light), 9
        ),
        brush.lines((((0, 0.96), (1, 0.96)), ((0, 1.01), (1, 1.01))), lit("#b98a5c", light), 6),
    ]
    for bed, (top, low, step) in enumerate(
        ((1.07, 1.16, 0.062), (1.22, 1.36, 0.088), (1.44, 1.64, 0.12))
    ):
        for left, right in ((0.0, 0.46), (0.54, 1.0)):
            sides = (
                0.5 + (left - 0.5) * (0.8 + 0.35 * bed),
                0.5 + (right - 0.5) * (0.8 + 0.35 * bed),
            )
            edges = ((sides[0], top), (sides[1], top), (sides[1], low), (sides[0], low))
            parts.append(brush.shape(edges, mix(earth, light.haze, 0.2 - 0.1 * bed)))
            for at in range(int((sides[1] - sides[0]) / step)):
                x = sides[0] + (at + 0.5) * step
                grows = (_cabbage, _carrots, _tomatoes)[(bed + (left > 0)) % 3]
                parts.append(grows(brush, light, x, low - 0.02, step))
    return "".join(parts) + fringe(dice, light, frame)


def _cabbage(brush: Brush, light: Light, x: float, y: float, size: float) -> str:
    green = lit("#8fc07a", light)
    outer = brush.disc(x, y - 0.3 * size, 0.42 * size, mix(green, "#3f7f4a", 0.35), 0.3, 0.72)
    inner = brush.disc(x, y - 0.42 * size, 0.28 * size, mix(green, "#ffffff", 0.2), 0.25, 0.8)
    vein = (((x, y - 0.1 * size), (x, y - 0.7 * size)),)
    return outer + inner + brush.lines(vein, mix(green, "#ffffff", 0.5), 2, 0.8)


def _carrots(brush: Brush, light: Light, x: float, y: float, size: float) -> str:
    leaf = lit("#5fa84f", light)
    tops = (
        ((x, y - 0.2 * size), (x + dx * size, y - 1.1 * size)) for dx in (-0.28, -0.1, 0.1, 0.28)
    )
    root = brush.shape(
        (
            (x - 0.16 * size, y - 0.24 * size),
            (x + 0.16 * size, y - 0.24 * size),
            (x, y + 0.2 * size),
        ),
        lit("#ef8a3c", light),
    )
    return brush.lines(tops, leaf, 60 * size) + root


def _tomatoes(brush: Brush, light: Light, x: float, y: float, size: float) -> str:
    stick = brush.lines((((x, y), (x, y - 1.9 * size)),), lit("#b98a5c", light), 40 * size)
    green = lit("#4f9148", light)
    bush = "".join(
        brush.disc(x + dx * size, y - dy * size, 0.3 * size, green, 0.2)
        for dx, dy in ((-0.16, 0.5), (0.16, 0.8), (-0.1, 1.15), (0.08, 1.5))
    )
    red = "".join(
        brush.disc(x + dx * size, y - dy * size, 0.14 * size, lit("#d9463f", light), 0.3)
        for dx, dy in ((-0.22, 0.6), (0.22, 0.95), (-0.12, 1.3))
    )
    return stick + bush + red
