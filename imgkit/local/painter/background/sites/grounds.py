"""Wide grounds on the way: a platform, a runway, a school yard."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.grass import hills
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix
from imgkit.local.painter.background.skyline import skyline
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def platform(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a platform: its roof on posts, a clock, a bench, and the rails beside it."""
    brush = Brush(frame)
    iron = dice.evenly().part("platform").choose("iron", ("#4f6a5f", "#5f5a72", "#7a4f44"))
    stone = lit("#cfc3b0", light)
    parts = [
        skyline(dice, light, frame),
        brush.box(0, 0.96, 1, 1.08, mix(stone, light.haze, 0.3)),
        bands(
            frame.horizon + 0.08 * frame.depth,
            frame.horizon + 0.4 * frame.depth,
            frame.width,
            [(0, lit("#8a7f74", light), 1), (1, lit("#77695c", light), 1)],
        ),
        brush.lines(
            (((x / 16, 1.14), (x / 16 - 0.02, 1.36)) for x in range(18)), lit("#5f4636", light), 15
        ),
        brush.lines((((0, 1.18), (1, 1.18)), ((0, 1.31), (1, 1.31))), lit("#b4bac2", light), 9),
        brush.box(0, 1.4, 1, 1.46, mix(stone, "#5b4636", 0.35)),
        bands(
            frame.horizon + 0.46 * frame.depth,
            frame.height,
            frame.width,
            [(0, stone, 1), (1, mix(stone, "#8a7a66", 0.3), 1)],
        ),
        brush.box(0, 1.5, 1, 1.53, lit("#f6f0d8", light), 0),
        brush.shape(((-0.02, 0.08), (1.02, 0.08), (1.02, 0.2), (-0.02, 0.2)), lit(iron, light)),
        "".join(
            brush.shape(((x, 0.2), (x + 0.04, 0.2), (x + 0.02, 0.27)), lit(iron, light), 0.2)
            for x in (at / 25 for at in range(26))
        ),
        brush.lines((((x, 0.2), (x, 1.0)) for x in (0.16, 0.5, 0.84)), lit(iron, light), 16),
        brush.lines(
            (((x - 0.07, 0.2), (x, 0.38), (x + 0.07, 0.2)) for x in (0.16, 0.5, 0.84)),
            lit(iron, light),
            8,
        ),
        brush.lines((((0.33, 0.2), (0.33, 0.32)),), lit(iron, light), 6),
        brush.disc(0.33, 0.4, 0.05, "#fdfaf2", 0.7),
        brush.lines((((0.33, 0.35), (0.33, 0.4), (0.36, 0.42)),), "#4a4048", 5),
        brush.box(0.6, 0.34, 0.76, 0.46, lit("#3f6a9a", light))
        + brush.lines((((0.63, 0.4), (0.73, 0.4)),), "#ffffff", 7),
    ]
    return "".join(parts)


def runway(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint an airport: the tower and the building of glass, the runway with its lamps."""
    brush = Brush(frame)
    wall, glass = lit("#dfe3e8", light), lit("#7fa6c4", light)
    grey = lit("#85868e", light)
    parts = [
        hills(dice, light, frame, "#8fb57a"),
        brush.box(0.04, 0.8, 0.58, 1.01, wall),
        brush.box(0.06, 0.85, 0.56, 0.97, "#ffd77f" if light.lamps else glass),
        brush.lines((((x / 50, 0.85), (x / 50, 0.97)) for x in range(4, 28, 3)), wall, 4),
        brush.shape(((0.02, 0.8), (0.2, 0.73), (0.6, 0.8)), wall),
        brush.box(0.7, 0.52, 0.76, 1.01, wall),
        brush.shape(
            ((0.67, 0.52), (0.655, 0.4), (0.805, 0.4), (0.79, 0.52)),
            "#ffd77f" if light.lamps else glass,
        ),
        brush.box(0.65, 0.36, 0.81, 0.4, lit("#c9534a", light))
        + brush.lines((((0.73, 0.36), (0.73, 0.24)),), "#6b6f78", 4),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [
                (0, lit("#8fb86a", light), 1),
                (0.12, lit("#8fb86a", light), 1),
                (0.13, grey, 1),
                (1, mix(grey, "#4a4a55", 0.25), 1),
            ],
        ),
        brush.lines(
            (((x, 1.5), (x + 0.12, 1.5)) for x in (0.0, 0.22, 0.44, 0.66, 0.88)), "#fbf8f0", 13
        ),
        brush.lines((((0, 1.2), (1, 1.2)), ((0, 1.92), (1, 1.92))), "#fbf8f0", 7),
    ]
    parts += [
        brush.disc(x / 10, 1.17, 0.008, "#ffe07f", 0.2)
        + brush.disc(x / 10, 1.96, 0.012, "#ffe07f", 0.2)
        for x in range(11)
    ]
    return "".join(parts)


def schoolyard(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a school yard: the school with its clock, a fence, and games drawn on the asphalt."""
    brush = Brush(frame)
    wall = lit(
        dice.evenly().part("school").choose("wall", ("#d99a72", "#e6cf9a", "#c98a7a")), light
    )
    glass, roof = "#ffd77f" if light.lamps else lit("#9fc6dc", light), lit("#8a4f48", light)
    grey = lit("#a8a5a6", light)
    panes = [
        (x, y, x + 0.065, y + 0.15)
        for y in (0.5, 0.75)
        for x in (0.13, 0.22, 0.31, 0.62, 0.71, 0.8)
    ]
    parts = [
        hills(dice, light, frame, "#86b56c"),
        brush.box(0.1, 0.42, 0.9, 1.02, wall),
        brush.shape(((0.07, 0.42), (0.16, 0.28), (0.84, 0.28), (0.93, 0.42)), roof),
        brush.box(0.41, 0.34, 0.59, 1.02, mix(wall, "#ffffff", 0.3)),
        brush.shape(((0.39, 0.34), (0.5, 0.14), (0.61, 0.34)), roof),
        brush.boxes(panes, "#fbf6ea"),
        brush.boxes(((a + 0.008, b + 0.015, c - 0.008, d - 0.015) for a, b, c, d in panes), glass),
        brush.disc(0.5, 0.46, 0.038, "#fdfaf2", 0.6)
        + brush.lines((((0.5, 0.42), (0.5, 0.46), (0.52, 0.48)),), "#4a4048", 4),
        brush.box(0.455, 0.74, 0.545, 1.02, lit("#7a4f38", light))
        + brush.lines((((0.5, 0.74), (0.5, 1.02)),), "#4a3222", 3),
        brush.box(0.43, 1.0, 0.57, 1.05, lit("#d3c9ba", light)),
        brush.lines(
            (((x, 0.9), (x, 1.06)) for x in (0.0, 0.03, 0.06, 0.94, 0.97, 1.0)),
            lit("#6f9a63", light),
            7,
        ),
        bands(
            frame.horizon + 0.04 * frame.depth,
            frame.height,
            frame.width,
            [(0, mix(grey, light.haze, 0.2), 1), (1, grey, 1)],
        ),
        _hopscotch(brush),
        brush.ring(0.83, 1.5, 0.13, "#f6f3ea", 6, 0.3),
    ]
    return "".join(parts)


def _hopscotch(brush: Brush) -> str:
    colours = ("#f2b0c0", "#a9d3e8", "#f2dc8a", "#b9dca0")
    parts, y = [], 1.88
    for at, wide in enumerate((1, 1, 2, 1, 2, 1)):
        tall = 0.125 - 0.011 * at
        half = 0.05 - 0.004 * at
        for side in range(wide):
            left = 0.14 + 0.012 * at - half * wide + 2 * half * side
            parts.append(
                brush.shape(
                    (
                        (left, y),
                        (left + 2 * half, y),
                        (left + 2 * half, y - tall),
                        (left, y - tall),
                    ),
                    colours[(at + side) % 4],
                    0.1,
                )
            )
        y -= tall
    return "".join(parts)
