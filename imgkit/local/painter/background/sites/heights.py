"""High up and in the ice: above the clouds, on a cliff, on a summit, among floes."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.lake import lake, river
from imgkit.local.painter.background.mountains import peaks
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def clouds(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a floor of clouds high above the land."""
    brush = Brush(frame)
    white = mix(lit("#ffffff", light), light.haze, 0.1)
    shade = mix(white, lit("#7f9fd0", light), 0.55)
    start = dice.evenly().part("clouds").number("start", 0, 0.5, 1)
    parts = [
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(shade, light.haze, 0.4), 1), (1, mix(shade, white, 0.5), 1)],
        )
    ]
    for row in range(6):
        y, size = 1.02 + 0.15 * row + 0.012 * row * row, 0.06 + 0.034 * row
        tint = mix(shade, white, 0.2 + 0.11 * row)
        for at in range(-1, int(1 / size) + 2):
            turn = (at * 0.618 + row * 0.37 + start) % 1
            x, down = (at + 0.5 * (row % 2) + 0.4 * turn) * size, y + 0.05 * turn
            parts.append(brush.disc(x, down, size * 0.78, mix(tint, shade, 0.4), 0, 0.6))
            parts.append(
                brush.disc(
                    x - size * 0.1, down - 0.026, size * 0.66, mix(tint, white, 0.5), 0, 0.56
                )
            )
    return "".join(parts)


def clifftop(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the edge of a cliff: grass under our feet, the rock below it, and the sea far down."""
    brush = Brush(frame)
    deep, far = lit("#3f86a8", light), mix(lit("#6fb3cf", light), light.haze, 0.4)
    rock = lit("#a8937c", light)
    parts = [
        bands(frame.horizon, frame.height, frame.width, [(0, far, 1), (1, deep, 1)]),
        brush.lines(
            (
                ((x, 1.04 + 0.9 * y), (x + 0.05, 1.04 + 0.9 * y))
                for x, y, _ in scatter(dice, "waves", 40)
            ),
            "#ffffff",
            3,
            0.5,
        ),
        brush.shape(
            ((0.56, 1.3), (0.6, 0.9), (0.78, 0.82), (1.02, 0.86), (1.02, 1.3)),
            mix(rock, light.haze, 0.25),
        ),
        brush.shape(
            ((0.6, 0.9), (0.78, 0.82), (1.02, 0.86), (1.02, 0.95), (0.78, 0.9), (0.62, 0.98)),
            lit("#8ab864", light),
            0.2,
        ),
        brush.lines(
            (
                ((0.66, 1.0), (0.65, 1.26)),
                ((0.8, 0.94), (0.79, 1.24)),
                ((0.92, 0.96), (0.93, 1.28)),
            ),
            mix(rock, "#5b4636", 0.4),
            5,
            0.5,
        ),
        brush.lines((((0.54, 1.3), (1.02, 1.31)),), "#ffffff", 12, 0.8),
        brush.shape(((0.84, 1.46), (0.93, 1.54), (0.98, 1.8), (0.95, 2.05), (0.8, 2.05)), rock),
        brush.lines(
            (((0.9, 1.56), (0.92, 2.0)), ((0.94, 1.7), (0.95, 1.9))),
            mix(rock, "#5b4636", 0.4),
            6,
            0.6,
        ),
        brush.shape(
            (
                (-0.02, 1.32),
                (0.3, 1.26),
                (0.6, 1.34),
                (0.84, 1.46),
                (0.88, 1.7),
                (0.85, 2.05),
                (-0.02, 2.05),
            ),
            lit("#7fae58", light),
        ),
        brush.shape(
            (
                (-0.02, 1.32),
                (0.3, 1.26),
                (0.6, 1.34),
                (0.84, 1.46),
                (0.85, 1.52),
                (0.6, 1.4),
                (0.3, 1.32),
                (-0.02, 1.38),
            ),
            lit("#a3cc74", light),
            0,
        ),
    ]
    blades = [
        ((x * 0.84, 1.5 + 0.5 * y), (x * 0.84 + 0.01 * (turn - 0.5), 1.46 + 0.48 * y))
        for x, y, turn in scatter(dice, "grass", 70)
    ]
    parts.append(brush.lines(blades, lit("#5f9444", light), 3))
    return "".join(parts)


def summit(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the top of a mountain: rock under our feet, clouds below, and peaks all around."""
    brush = Brush(frame)
    rock, snow = lit("#8a8f9c", light), lit("#f6fafd", light)
    parts = []
    for x, top, wide, fade in (
        (0.1, 0.62, 0.2, 0.6),
        (0.36, 0.74, 0.18, 0.68),
        (0.66, 0.66, 0.22, 0.62),
        (0.93, 0.56, 0.2, 0.5),
    ):
        tint = mix(rock, light.haze, fade)
        parts.append(brush.shape(((x - wide, 1.1), (x, top), (x + wide, 1.1)), tint, 0.1))
        parts.append(
            brush.shape(
                (
                    (x - wide * 0.3, top + 0.16),
                    (x, top),
                    (x + wide * 0.3, top + 0.16),
                    (x + wide * 0.1, top + 0.11),
                    (x - wide * 0.08, top + 0.17),
                ),
                mix(snow, light.haze, 0.2),
                0,
            )
        )
    parts.append(clouds(dice, light, frame))
    parts += [
        brush.shape(
            (
                (-0.02, 2.05),
                (0.06, 1.7),
                (0.14, 1.46),
                (0.26, 1.34),
                (0.5, 1.28),
                (0.76, 1.34),
                (0.88, 1.48),
                (0.95, 1.72),
                (1.02, 2.05),
            ),
            rock,
        ),
        brush.shape(
            (
                (0.6, 1.3),
                (0.76, 1.34),
                (0.88, 1.48),
                (0.95, 1.72),
                (1.02, 2.05),
                (0.7, 2.05),
                (0.76, 1.8),
                (0.66, 1.58),
            ),
            mix(rock, "#36416a", 0.25),
            0,
        ),
        brush.shape(
            (
                (0.1, 1.58),
                (0.14, 1.46),
                (0.26, 1.34),
                (0.5, 1.28),
                (0.76, 1.34),
                (0.88, 1.48),
                (0.92, 1.6),
                (0.84, 1.66),
                (0.76, 1.58),
                (0.66, 1.72),
                (0.54, 1.6),
                (0.42, 1.74),
                (0.3, 1.6),
                (0.2, 1.68),
            ),
            snow,
            0.15,
        ),
    ]
    return "".join(parts)


def mountain_lake(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a lake with snowy peaks behind it."""
    return peaks(dice, light, frame) + lake(dice, light, frame)


def mountain_river(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a river that comes from snowy peaks."""
    return peaks(dice, light, frame) + river(dice, light, frame)
