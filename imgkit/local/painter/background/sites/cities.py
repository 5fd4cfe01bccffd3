"""Cities of other times, and a crossing in ours."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.downtown import downtown
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.background.sites.fronts import LAMPLIT, houses
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def future_city(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a city of the future: smooth glass towers, domes, tubes in the air, shining roads."""
    brush = Brush(frame)
    neon = dice.evenly().part("future").choose("neon", ("#4fe0e6", "#f06fd0", "#9af06f"))
    parts = [bands(0.3 * frame.horizon, frame.horizon, frame.width, [(0, neon, 0), (1, neon, 0.2)])]
    for row, (fade, foot, size) in enumerate(((0.6, 1.0, 1.1), (0.25, 1.02, 0.8))):
        for at in range(8 - row):
            x = (at + 0.5) / (8 - row) + 0.03 * (at % 2)
            tall, wide = (
                size * (0.42 + 0.36 * ((at * 0.618 + row * 0.4) % 1)),
                0.045 + 0.016 * ((at + row) % 3),
            )
            glass = mix(
                lit(("#9fc6dc", "#b9b0e0", "#a9dcd0")[(at + row) % 3], light), light.haze, fade
            )
            top = foot - tall
            shapes = (
                brush.shape(
                    (
                        (x - wide, foot),
                        (x - wide * 0.8, top + 0.1),
                        (x, top - 0.12),
                        (x + wide * 0.8, top + 0.1),
                        (x + wide, foot),
                    ),
                    glass,
                    0.25,
                ),
                brush.path(
                    brush.curve(
                        ((x - wide, foot), (x - wide * 0.1, top - 0.2), (x + wide * 0.2, top))
                    )
                    + brush.curve(
                        (
                            (x + wide * 0.2, top),
                            (x + wide * 0.5, (top + foot) / 2),
                            (x + wide * 1.2, foot),
                        )
                    ).replace("M", "L", 1)
                    + "Z",
                    glass,
                    0.25,
                ),
                brush.box(x - wide * 0.5, top + 0.1, x + wide * 0.5, foot, glass, 0.25)
                + brush.disc(x, top + 0.1, wide * 1.3, glass, 0.25, 0.5),
            )
            parts.append(shapes[(at + row) % 3])
            parts.append(
                brush.lines(
                    (
                        ((x - wide * 0.45, y), (x + wide * 0.45, y))
                        for y in (foot - tall * n / 7 for n in range(1, 6))
                    ),
                    LAMPLIT if light.lamps else "#ffffff",
                    4,
                    0.7,
                )
            )
            parts.append(
                brush.lines(
                    (((x + wide * 0.1, top + 0.1), (x + wide * 0.1, foot)),),
                    neon,
                    4,
                    0.7 - 0.3 * (row == 0),
                )
            )
    parts += [
        brush.stroke(
            brush.curve(((-0.02, 0.52), (0.5, 0.7), (1.02, 0.5))), lit("#e6f2f6", light), 20, 0.85
        ),
        brush.stroke(brush.curve(((-0.02, 0.52), (0.5, 0.7), (1.02, 0.5))), neon, 5),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, lit("#b4bfd0", light), 1), (1, lit("#8f9ab0", light), 1)],
        ),
        brush.lines(
            (((0.5 + x * 0.06, 1.0), (0.5 + x * 0.5, 2)) for x in (-2, -1, 1, 2)), neon, 6, 0.8
        ),
        brush.lines((((0, y), (1, y)) for y in (1.14, 1.34, 1.62)), "#ffffff", 3, 0.5),
    ]
    for x, y, colour in ((0.2, 0.28, "#e0736a"), (0.7, 0.2, "#f2c94c"), (0.48, 0.4, "#5f9fe0")):
        parts.append(
            brush.disc(x, y, 0.03, lit(colour, light), 0.4, 0.36)
            + brush.disc(x, y - 0.02, 0.014, "#dff4f6", 0.4, 0.7)
            + brush.lines((((x - 0.08, y), (x - 0.035, y)),), neon, 4, 0.7)
        )
    return "".join(parts)


def old_town(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a town of the Middle Ages: half-timbered houses, a wall with towers, cobbles."""
    brush = Brush(frame)
    stone = mix(lit("#b0a594", light), light.haze, 0.35)
    parts = [
        brush.box(0, 0.62, 1, 1, stone, 0.2),
        brush.boxes(((x / 14, 0.57, x / 14 + 0.036, 0.62) for x in range(14)), stone),
    ]
    slate = mix(lit("#8a4f44", light), light.haze, 0.3)
    parts += [
        brush.box(x - 0.05, 0.4, x + 0.05, 1, stone, 0.25)
        + brush.shape(((x - 0.06, 0.4), (x, 0.16), (x + 0.06, 0.4)), slate)
        for x in (0.1, 0.88)
    ]
    parts.append(houses(brush, light, 1.04, 0.3, 0.08, half_timbered=True))
    ground = lit("#b5a690", light)
    parts.append(
        bands(
            frame.horizon + 0.03 * frame.depth,
            frame.height,
            frame.width,
            [(0, mix(ground, light.haze, 0.2), 1), (1, ground, 1)],
        )
    )
    for x, y, size in scatter(dice, "cobbles", 90):
        parts.append(
            brush.disc(
                x,
                1.06 + 0.94 * y,
                (0.008 + 0.024 * y) * (0.7 + 0.5 * size),
                mix(ground, "#6f6254" if size > 0.5 else "#ffffff", 0.2),
                0.2,
                0.5,
            )
        )
    return "".join(parts)


def downtown_crossing(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a crossing in a city: tall houses, a road, and the stripes where one goes over it."""
    brush = Brush(frame)
    stripes = (
        (
            (0.5 + x * 0.9, 1.34),
            (0.5 + (x + 0.09) * 0.9, 1.34),
            (0.5 + (x + 0.09) * 1.25, 1.8),
            (0.5 + x * 1.25, 1.8),
        )
        for x in (-0.58, -0.4, -0.22, -0.04, 0.14, 0.32, 0.5)
    )
    return (
        downtown(dice, light, frame)
        + bands(
            frame.horizon + 0.2 * frame.depth,
            frame.height,
            frame.width,
            [(0, lit("#77757c", light), 1), (1, lit("#5f5d66", light), 1)],
        )
        + brush.box(0, 1.16, 1, 1.21, lit("#e6dccb", light))
        + "".join(brush.shape(stripe, lit("#f6f3ea", light), 0) for stripe in stripes)
        + _traffic_light(brush, light, 0.08)
        + _traffic_light(brush, light, 0.92)
    )


def _traffic_light(brush: Brush, light: Light, x: float) -> str:
    lamps = "".join(
        brush.disc(x, y, 0.013, colour, 0.3)
        for y, colour in ((0.55, "#e0483f"), (0.62, "#5a4a2c"), (0.69, "#2c4a34"))
    )
    return (
        brush.lines((((x, 0.6), (x, 1.18)),), lit("#4a4a52", light), 11)
        + brush.box(x - 0.024, 0.5, x + 0.024, 0.74, "#2f2f36")
        + lamps
    )
