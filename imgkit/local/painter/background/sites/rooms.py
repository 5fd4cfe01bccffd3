"""Rooms of every day with a purpose: a gym, a café, a hairdresser's, a surgery, a corridor."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.floors import floor
from imgkit.local.painter.background.shapes import Frame, bands, mix
from imgkit.local.painter.background.walls import window
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def gym(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a sports hall: high windows, wall bars, a hoop, and lines on the floor."""
    brush = Brush(frame)
    wall = dice.evenly().part("gym").choose("wall", ("#e6dcc4", "#cfdde0", "#e0d0bc"), (3, 3, 2))
    sky = light.sky[-2]
    parts = [
        bands(0, frame.horizon, frame.width, [(0, mix(wall, "#ffffff", 0.3), 1), (1, wall, 1)]),
        bands(frame.horizon, frame.height, frame.width, [(0, "#dcae74", 1), (1, "#c99257", 1)]),
        brush.boxes(((x, 0.06, x + 0.15, 0.24) for x in (0.04, 0.23, 0.42, 0.61, 0.8)), sky),
        brush.lines(
            (((x, 0.06), (x, 0.24)) for x in (0.115, 0.305, 0.495, 0.685, 0.875)), "#ffffff", 5
        ),
        brush.box(0, 0.72, 1, 1, mix(wall, "#4f8a78", 0.45), 0),
    ]
    for left in (0.03, 0.75):
        parts.append(brush.box(left, 0.34, left + 0.22, 1.02, mix(wall, "#ffffff", 0.3), 0))
        parts.append(
            brush.lines(
                (((x, 0.33), (x, 1.03)) for x in (left, left + 0.11, left + 0.22)), "#a8713f", 11
            )
        )
        parts.append(
            brush.lines(
                (((left, y / 100), (left + 0.22, y / 100)) for y in range(37, 101, 7)), "#c98f58", 7
            )
        )
    parts += [
        brush.box(0.38, 0.32, 0.62, 0.62, "#fdfaf2"),
        brush.lines((((0.45, 0.57), (0.45, 0.44), (0.55, 0.44), (0.55, 0.57)),), "#c9534a", 6),
        brush.disc(0.5, 0.61, 0.045, "#e8743f", 0.4, 0.28),
        brush.shape(
            ((0.458, 0.62), (0.542, 0.62), (0.525, 0.75), (0.475, 0.75)), "#ffffff", 0.2, 0.7
        ),
        brush.lines((((0.5, 1.0), (0.5, 2)), ((0, 1.3), (1, 1.3))), "#fdfaf2", 7),
        brush.stroke(brush.curve(((0.2, 1.0), (0.5, 1.5), (0.8, 1.0))), "#c9534a", 7),
        brush.lines((((0.12, 1), (-0.2, 2)), ((0.88, 1), (1.2, 2))), "#4f84b4", 7),
    ]
    return "".join(parts)


def cafe(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a café or a restaurant: a counter, a board with the menu, lamps and a window."""
    brush = Brush(frame)
    even = dice.evenly().part("cafe")
    wall = even.choose("wall", ("#e8c9a0", "#b9c9b0", "#d9a48a", "#c9b9a8"), (3, 2, 2, 2))
    counter = even.choose("counter", ("#8a5a3c", "#4f7a72", "#7a4f5f"), (3, 2, 2))
    parts = [
        bands(0, frame.horizon, frame.width, [(0, mix(wall, "#8a6a50", 0.2), 1), (1, wall, 1)]),
        window(dice, light, frame, 0.18),
        brush.box(0.5, 0.14, 0.94, 0.46, "#3f4a44"),
        brush.lines(
            (((x, y / 100), (x + 0.15, y / 100)) for x in (0.53, 0.75) for y in range(21, 44, 6)),
            "#f4efe0",
            4,
            0.8,
        ),
        floor(dice, frame),
        brush.box(0.42, 0.7, 1, 1.1, counter),
        brush.box(0.405, 0.66, 1, 0.71, "#efe0c4"),
        brush.boxes(
            ((x, 0.76, x + 0.09, 1.04) for x in (0.45, 0.57, 0.69, 0.81, 0.93)),
            mix(counter, "#ffffff", 0.12),
        ),
        brush.box(0.47, 0.5, 0.6, 0.66, "#b9bfc4"),
        brush.box(0.49, 0.57, 0.58, 0.66, "#5f666c"),
        brush.shape(((0.7, 0.66), (0.71, 0.54), (0.92, 0.54), (0.93, 0.66)), "#dfeef0", 0.4, 0.7),
    ]
    for at, x in enumerate((0.74, 0.81, 0.88)):
        parts.append(brush.disc(x, 0.63, 0.026, ("#d9a05f", "#c9788f", "#8a5a3c")[at], 0.3, 0.6))
    for x in (0.36, 0.58, 0.86):
        parts.append(brush.lines((((x, 0), (x, 0.06)),), "#5b4636", 3))
        parts.append(
            brush.glow(x, 0.12, 0.07, "#ffe0a0")
            + brush.shape(
                ((x - 0.045, 0.12), (x - 0.015, 0.05), (x + 0.015, 0.05), (x + 0.045, 0.12)),
                "#c9604f",
            )
        )
    for x, y in ((0.1, 1.16), (0.33, 1.1)):
        parts.append(
            _round_table(brush, x, y, even.choose("cloth", ("#d9534a", "#4f84b4", "#6f9a63")))
        )
    return "".join(parts)


def _round_table(brush: Brush, x: float, y: float, cloth: str) -> str:
    legs = brush.lines(
        (((x, y - 0.08), (x, y)), ((x - 0.03, y + 0.01), (x + 0.03, y + 0.01))), "#6b4a35", 9
    )
    chairs = "".join(
        brush.lines(
            (
                ((x + side * 0.11, y - 0.28), (x + side * 0.11, y + 0.02)),
                (
                    (x + side * 0.11, y - 0.1),
                    (x + side * 0.06, y - 0.1),
                    (x + side * 0.06, y + 0.02),
                ),
            ),
            "#7a5238",
            8,
        )
        for side in (-1, 1)
    )
    drape = ((x - 0.09, y - 0.17), (x + 0.09, y - 0.17), (x + 0.08, y - 0.06), (x - 0.08, y - 0.06))
    top = brush.disc(x, y - 0.17, 0.09, "#fdfaf2", 0.4, 0.2)
    cup = brush.box(x - 0.012, y - 0.23, x + 0.012, y - 0.18, "#fdfdfb") + brush.disc(
        x + 0.045, y - 0.17, 0.02, "#e8c07f", 0.3, 0.4
    )
    return chairs + legs + brush.shape(drape, cloth) + top + cup


def salon(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a hairdresser's: mirrors with lamps, shelves with bottles, and chairs before them."""
    brush = Brush(frame)
    even = dice.evenly().part("salon")
    wall = even.choose("wall", ("#f0cfd3", "#cfe3e0", "#e0d3ec"), (3, 3, 2))
    seat = even.choose("seat", ("#b5475a", "#3f4a5a", "#4f8a8a"), (3, 2, 2))
    parts = [
        bands(0, frame.horizon, frame.width, [(0, mix(wall, "#ffffff", 0.3), 1), (1, wall, 1)]),
        floor(dice, frame, tiled=True),
    ]
    for x in (0.18, 0.5, 0.82):
        parts.append(brush.box(x - 0.12, 0.12, x + 0.12, 0.64, "#fdf8ee"))
        parts.append(brush.box(x - 0.095, 0.16, x + 0.095, 0.6, "#d3e6ee"))
        parts.append(
            brush.lines(
                (((x - 0.05, 0.5), (x + 0.04, 0.26)), ((x - 0.01, 0.52), (x + 0.06, 0.34))),
                "#ffffff",
                6,
                0.8,
            )
        )
        bulbs = [(x + dx, y) for dx in (-0.108, 0.108) for y in (0.2, 0.32, 0.44, 0.56)]
        parts += [brush.disc(left, y, 0.011, "#ffe9a8", 0.3) for left, y in bulbs]
        parts.append(brush.box(x - 0.13, 0.7, x + 0.13, 0.73, "#a87850"))
        for at in range(5):
            left = x - 0.1 + 0.045 * at
            parts.append(
                brush.box(
                    left,
                    0.64 - 0.03 * (at % 2),
                    left + 0.024,
                    0.7,
                    ("#d9788f", "#6fa8c0", "#d9b04f", "#7fa56f")[at % 4],
                )
            )
        parts += [
            brush.lines(
                (((x, 0.98), (x, 1.1)), ((x - 0.05, 1.11), (x + 0.05, 1.11))), "#8f9499", 11
            ),
            brush.box(x - 0.055, 0.72, x + 0.055, 0.94, seat),
            brush.box(x - 0.08, 0.9, x + 0.08, 0.99, mix(seat, "#ffffff", 0.12)),
        ]
    return "".join(parts)


def surgery(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a room of a hospital: pale tiles, a curtain, a chart, a cabinet with a cross."""
    brush = Brush(frame)
    even = dice.evenly().part("surgery")
    tint = even.choose("tint", ("#d3ebe6", "#dce8f2", "#e6eedb"), (3, 3, 2))
    curtain = mix(tint, "#3f9a94", 0.5)
    parts = [
        bands(
            0, frame.horizon, frame.width, [(0, "#fbfdfc", 1), (1, mix(tint, "#ffffff", 0.3), 1)]
        ),
        brush.box(0, 0.62, 1, 1, tint, 0),
        brush.box(0, 0.6, 1, 0.625, mix(tint, "#3f8f8a", 0.5), 0),
        window(dice, light, frame, 0.5),
        floor(dice, frame, tiled=True),
        brush.box(0.76, 0.2, 0.95, 0.58, "#fdfefd"),
        brush.boxes(((0.84, 0.28, 0.87, 0.5), (0.805, 0.365, 0.905, 0.42)), "#d9534a"),
        brush.lines((((0.0, 0.08), (0.3, 0.08)),), "#9aa6a8", 6),
    ]
    for at in range(6):
        left = 0.02 + 0.045 * at
        parts.append(
            brush.shape(
                ((left, 0.08), (left + 0.05, 0.08), (left + 0.046, 1.03), (left + 0.002, 1.03)),
                mix(curtain, "#ffffff", 0.2 + 0.2 * (at % 2)),
                0.2,
            )
        )
    chart = ((0.64, 0.22), (0.73, 0.22), (0.73, 0.58), (0.64, 0.58))
    parts.append(brush.shape(chart, "#fdfcf4"))
    for row, size in enumerate((0.03, 0.022, 0.016, 0.011)):
        y = 0.28 + 0.075 * row
        parts.append(
            brush.lines((((0.685 - size, y), (0.685 + size, y)),), "#4a4a52", 8 - 1.4 * row)
        )
    return "".join(parts)


def corridor(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the corridor of a school: lockers along the wall, a door and a notice board."""
    brush = Brush(frame)
    paint = dice.evenly().part("corridor").choose("paint", ("#5f8fb4", "#c9705a", "#6f9a6f"))
    parts = [
        bands(0, frame.horizon, frame.width, [(0, "#f6efdc", 1), (1, "#eadfc4", 1)]),
        floor(dice, frame, tiled=True),
        brush.box(0.42, 0.28, 0.6, 1.0, "#a8744a"),
        brush.box(0.46, 0.36, 0.56, 0.58, "#d3e6ee") + brush.disc(0.57, 0.72, 0.011, "#e0c060"),
        brush.box(0.64, 0.1, 0.95, 0.24, "#c9975c"),
    ]
    parts += [
        brush.box(0.66 + 0.072 * at, 0.125, 0.71 + 0.072 * at, 0.215, note, 0.2)
        for at, note in enumerate(("#fdf8e4", "#f6cfd3", "#cfe3f0", "#e6efc9"))
    ]
    for left in (*(0.01 + 0.1 * at for at in range(4)), *(0.63 + 0.1 * at for at in range(4))):
        parts.append(brush.box(left, 0.32, left + 0.094, 1.0, paint))
        parts.append(
            brush.lines(
                (((left + 0.025, y), (left + 0.07, y)) for y in (0.4, 0.44, 0.48)),
                mix(paint, "#2f2a33", 0.4),
                3,
            )
        )
        parts.append(brush.disc(left + 0.078, 0.68, 0.007, "#e6e0d0", 0.3))
    return "".join(parts)
