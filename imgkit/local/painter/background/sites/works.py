"""Where one works: a laboratory, a workshop, a construction site, a vineyard, a field in rows."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.floors import floor
from imgkit.local.painter.background.grass import hills
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def laboratory(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a laboratory: shelves of flasks, a bench with a burner, a chart of the elements."""
    brush = Brush(frame)
    wall = dice.evenly().part("laboratory").choose("wall", ("#e3eef0", "#e6ead8", "#e6e2ee"))
    colours = ("#6fc06a", "#5fa8d9", "#e0709a", "#f2b84a", "#9a7ad0")
    parts = [
        bands(0, frame.horizon, frame.width, [(0, "#fbfdfd", 1), (1, wall, 1)]),
        floor(dice, frame, tiled=True),
        brush.box(0.06, 0.1, 0.4, 0.5, "#fdfcf4"),
    ]
    for row in range(5):
        for at in range(8):
            if row == 0 and 0 < at < 7:
                continue
            x, y = 0.075 + 0.039 * at, 0.13 + 0.07 * row
            parts.append(
                brush.box(
                    x, y, x + 0.035, y + 0.06, mix(colours[(at + row) % 5], "#ffffff", 0.5), 0.2
                )
            )
    for row, y in enumerate((0.24, 0.48)):
        parts.append(brush.box(0.46, y, 0.96, y + 0.025, "#a9b4b8"))
        for at in range(7):
            x = 0.5 + 0.07 * at
            parts.append(
                _flask(brush, x, y, 0.14, colours[(at * 2 + row) % 5], round_=(at + row) % 2 == 0)
            )
    parts += [
        brush.box(0, 0.72, 1, 0.77, "#f4f6f4"),
        brush.box(0, 0.77, 1, 1.06, "#8fb3b8"),
        brush.lines((((x, 0.78), (x, 1.05)) for x in (0.2, 0.4, 0.6, 0.8)), "#5f858a", 4),
        brush.disc(0.3, 0.655, 0.03, "#5f666c", 0.4, 0.3),
        brush.lines(
            (((0.3, 0.72), (0.3, 0.66)), ((0.24, 0.72), (0.24, 0.54), (0.36, 0.54), (0.36, 0.72))),
            "#5f666c",
            6,
        ),
        _flask(brush, 0.3, 0.53, 0.2, "#6fc06a", round_=True),
        brush.shape(((0.3, 0.56), (0.285, 0.63), (0.315, 0.63)), "#f2a03f", 0.2),
    ]
    for at in range(5):
        x = 0.66 + 0.03 * at
        parts.append(
            brush.box(x, 0.56, x + 0.018, 0.7, "#e6f2f4")
            + brush.box(x, 0.62, x + 0.018, 0.7, colours[at], 0.1)
        )
    return (
        "".join(parts)
        + brush.box(0.645, 0.64, 0.815, 0.665, "#b98a5c")
        + brush.box(0.645, 0.7, 0.815, 0.72, "#b98a5c")
    )


def _flask(brush: Brush, x: float, y: float, tall: float, colour: str, *, round_: bool) -> str:
    wide = 0.022 * tall / 0.14
    neck = brush.box(x - wide * 0.3, y - tall, x + wide * 0.3, y - tall * 0.5, "#e6f4f6")
    if round_:
        return neck + brush.disc(x, y - tall * 0.36, wide * 1.05, colour, 0.4)
    body = (
        (x - wide, y),
        (x - wide * 0.3, y - tall * 0.6),
        (x + wide * 0.3, y - tall * 0.6),
        (x + wide, y),
    )
    return neck + brush.shape(body, colour)


def workshop(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a workshop: a bench with a vice, tools on the wall, planks and shavings."""
    brush = Brush(frame)
    wall = dice.evenly().part("workshop").choose("wall", ("#d9c3a0", "#c9c3b4", "#c9b094"))
    parts = [
        bands(0, frame.horizon, frame.width, [(0, mix(wall, "#6b4f3a", 0.2), 1), (1, wall, 1)]),
        brush.lines((((0, y / 8), (1, y / 8)) for y in range(1, 8)), "#8a6a48", 2, 0.5),
        floor(dice, frame),
        brush.box(0.22, 0.1, 0.86, 0.58, "#b98a5c"),
    ]
    for at, colour in enumerate(("#c9534a", "#4f84b4", "#e0b04a", "#6fa373", "#c9534a", "#7a5f94")):
        x = 0.28 + 0.1 * at
        parts.append(brush.lines((((x, 0.24), (x, 0.5)),), colour, 13))
        if at % 3 == 0:
            parts.append(brush.box(x - 0.032, 0.17, x + 0.032, 0.25, "#7f868c"))
        elif at % 3 == 1:
            parts.append(
                brush.shape(
                    ((x - 0.008, 0.14), (x + 0.008, 0.14), (x + 0.006, 0.3), (x - 0.006, 0.3)),
                    "#aab0b5",
                )
            )
        else:
            parts.append(
                brush.shape(((x - 0.012, 0.14), (x + 0.045, 0.42), (x - 0.012, 0.42)), "#b9bfc4")
            )
    parts += [
        brush.boxes(((x, 0.82, x + 0.04, 1.12) for x in (0.1, 0.86)), "#7a5236"),
        brush.box(0.06, 0.75, 0.94, 0.83, "#c9975f"),
        brush.box(0.14, 0.66, 0.22, 0.75, "#5f6f7f") + brush.box(0.11, 0.69, 0.25, 0.72, "#4f5a66"),
        brush.box(0.62, 0.7, 0.8, 0.75, "#e6c08a"),
        brush.shape(((0.02, 1.05), (0.05, 0.28), (0.09, 0.28), (0.07, 1.05)), "#d9b07c"),
        brush.shape(((0.0, 1.05), (0.01, 0.36), (0.04, 0.36), (0.04, 1.05)), "#b98a5c"),
        brush.glow(0.5, 0.03, 0.16, "#ffe6a8"),
    ]
    return "".join(parts)


def construction(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a construction site: a house going up, heaps of sand, a fence with stripes."""
    brush = Brush(frame)
    sand = lit("#c9a878", light)
    wall = mix(lit("#b9b0a8", light), light.haze, 0.15)
    parts = [
        hills(dice, light, frame, "#a8b08a"),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(sand, light.haze, 0.3), 1), (1, sand, 1)],
        ),
        brush.boxes(((0.3, y, 0.72, y + 0.03) for y in (0.3, 0.54, 0.78)), wall),
        brush.boxes(((x, 0.24, x + 0.022, 1.02) for x in (0.3, 0.44, 0.57, 0.698)), wall),
    ]
    bricks = lit("#b9654a", light)
    parts += [
        brush.box(0.322, 0.81, 0.44, 1.02, bricks),
        brush.box(0.592, 0.66, 0.698, 0.78, bricks) + brush.box(0.592, 0.81, 0.698, 1.02, bricks),
        brush.lines((((0.27, y), (0.75, y)) for y in (0.42, 0.66, 0.9)), "#c99a4f", 5),
        brush.lines((((x, 0.2), (x, 1.02)) for x in (0.27, 0.36, 0.51, 0.64, 0.75)), "#9a7f5a", 4),
        brush.shape(((0.76, 1.12), (0.87, 0.84), (1.0, 1.1)), lit("#dcbf8a", light)),
        brush.shape(((0.0, 1.1), (0.1, 0.9), (0.22, 1.1)), lit("#a89a8a", light)),
    ]
    for left in (0.0, 0.25, 0.5, 0.75):
        parts.append(brush.box(left, 1.12, left + 0.22, 1.2, "#fbf6ea"))
        parts += [
            brush.shape(
                (
                    (left + x, 1.12),
                    (left + x + 0.035, 1.12),
                    (left + x + 0.015, 1.2),
                    (left + x - 0.02, 1.2),
                ),
                "#d9483f",
                0,
            )
            for x in (0.03, 0.1, 0.17)
        ]
        parts.append(
            brush.boxes(
                ((left + 0.02, 1.2, left + 0.035, 1.27), (left + 0.185, 1.2, left + 0.2, 1.27)),
                "#6b5a4f",
            )
        )
    return "".join(parts)


def future_classroom(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a classroom of the future: towers behind glass, shining boards, a globe of light."""
    brush = Brush(frame)
    neon = dice.evenly().part("future classroom").choose("neon", ("#4fd8e6", "#b98af5", "#6fe0a8"))
    sky = light.sky[-2]
    parts = [
        bands(0, frame.horizon, frame.width, [(0, "#e6eef6", 1), (1, "#c9d6e6", 1)]),
        brush.shape(((0.03, 0.1), (0.34, 0.06), (0.34, 0.8), (0.03, 0.8)), sky),
    ]
    for x, top in ((0.08, 0.46), (0.15, 0.28), (0.22, 0.5), (0.29, 0.34)):
        parts.append(
            brush.shape(
                (
                    (x - 0.03, 0.8),
                    (x - 0.02, top),
                    (x, top - 0.08),
                    (x + 0.02, top),
                    (x + 0.03, 0.8),
                ),
                mix("#8fa9d0", sky, 0.3),
                0.15,
            )
        )
    parts += [
        brush.lines((((0.185, 0.08), (0.185, 0.8)), ((0.03, 0.45), (0.34, 0.43))), "#ffffff", 6),
        brush.box(0.42, 0.12, 0.96, 0.68, "#20304f"),
        brush.lines(
            (((0.42, 0.12), (0.96, 0.12), (0.96, 0.68), (0.42, 0.68), (0.42, 0.12)),), neon, 7
        ),
        brush.lines(
            (
                ((0.46, y), (0.46 + wide, y))
                for y, wide in ((0.22, 0.16), (0.3, 0.12), (0.38, 0.18), (0.46, 0.1), (0.54, 0.15))
            ),
            neon,
            7,
            0.9,
        ),
        brush.lines(
            (((0.7, 0.6), (0.74, 0.46), (0.8, 0.52), (0.86, 0.3), (0.92, 0.22)),), "#f2c94c", 6
        ),
        bands(frame.horizon, frame.height, frame.width, [(0, "#aab6ca", 1), (1, "#8c9ab4", 1)]),
        brush.lines(
            (((0.5 + x * 0.1, 1), (0.5 + x * 0.22, 2)) for x in range(-5, 6)), neon, 4, 0.55
        ),
        brush.lines((((0, y), (1, y)) for y in (1.14, 1.36, 1.68)), "#ffffff", 3, 0.5),
    ]
    parts += [brush.glow(0.22, 0.86, 0.12, neon), brush.disc(0.22, 0.86, 0.06, neon, 0, 1, 0.45)]
    parts += [brush.ring(0.22, 0.86, 0.06, neon, 4, flat) for flat in (1.0, 0.35)] + [
        brush.lines((((0.22, 0.78), (0.22, 0.94)),), neon, 3)
    ]
    parts.append(brush.shape(((0.16, 1.06), (0.19, 1.0), (0.25, 1.0), (0.28, 1.06)), "#5f6f8f"))
    for x in (0.56, 0.82):
        parts.append(
            brush.shape(
                ((x - 0.1, 0.98), (x + 0.1, 0.98), (x + 0.085, 1.03), (x - 0.085, 1.03)), "#f6f9fc"
            )
            + brush.box(x - 0.012, 1.03, x + 0.012, 1.14, "#a9b6c9")
        )
        parts.append(
            brush.shape(
                ((x - 0.05, 0.97), (x - 0.04, 0.84), (x + 0.06, 0.84), (x + 0.05, 0.97)),
                neon,
                0.2,
                0.7,
            )
        )
    return "".join(parts)


def factory(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the hall of a factory: pipes, great wheels, a chimney, and a belt with boxes on it."""
    brush = Brush(frame)
    paint = dice.evenly().part("factory").choose("paint", ("#4f84a0", "#b5654a", "#6f9a72"))
    parts = [
        bands(0, frame.horizon, frame.width, [(0, "#8f959c", 1), (1, "#b9bcbc", 1)]),
        bands(frame.horizon, frame.height, frame.width, [(0, "#9a9894", 1), (1, "#85837f", 1)]),
        brush.boxes(((x, 0.06, x + 0.16, 0.22) for x in (0.05, 0.27, 0.57, 0.79)), "#dbe9ef"),
        brush.lines(
            (((0, 0.3), (0.34, 0.3), (0.34, 0.5)), ((1, 0.36), (0.7, 0.36), (0.7, 0.56))),
            "#c98f4a",
            26,
        ),
        brush.lines((((0, 0.3), (0.34, 0.3)), ((1, 0.36), (0.7, 0.36))), "#e8bd7a", 7),
        brush.box(0.06, 0.48, 0.44, 1.02, paint),
        brush.box(0.6, 0.54, 0.94, 1.02, mix(paint, "#4a4452", 0.25)),
        brush.shape(((0.64, 0.54), (0.67, 0.26), (0.75, 0.26), (0.78, 0.54)), "#7a7f88"),
    ]
    for x, y, size in ((0.18, 0.72, 0.085), (0.34, 0.66, 0.055), (0.84, 0.74, 0.06)):
        teeth = [
            (x + dx * size, y + dy * size)
            for dx, dy in (
                (0, -1.25),
                (0.9, -0.9),
                (1.25, 0),
                (0.9, 0.9),
                (0, 1.25),
                (-0.9, 0.9),
                (-1.25, 0),
                (-0.9, -0.9),
            )
        ]
        parts += [brush.disc(left, down, size * 0.26, "#e0b04a") for left, down in teeth]
        parts.append(brush.disc(x, y, size, "#e0b04a") + brush.disc(x, y, size * 0.4, "#7a6a4a"))
    for at, colour in enumerate(("#6fc06a", "#f2c94c", "#d9534a")):
        parts.append(brush.disc(0.66 + 0.05 * at, 0.66, 0.014, colour, 0.4))
    parts += [
        brush.box(-0.02, 1.1, 1.02, 1.18, "#3f3d44"),
        *(brush.disc(0.06 + 0.11 * at, 1.18, 0.03, "#8f9499", 0.5) for at in range(9)),
        *(brush.box(0.08 + 0.22 * at, 0.98, 0.18 + 0.22 * at, 1.1, "#d0a068") for at in range(4)),
        *(
            brush.lines((((0.08 + 0.22 * at, 1.03), (0.18 + 0.22 * at, 1.03)),), "#a8743f", 5)
            for at in range(4)
        ),
    ]
    return "".join(parts)
