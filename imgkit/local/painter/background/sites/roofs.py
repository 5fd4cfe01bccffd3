"""Above the roofs of a city: a balcony, and the roofs themselves."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix
from imgkit.local.painter.background.sites.fronts import FACADES, LAMPLIT, houses
from imgkit.local.painter.background.skyline import skyline
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def balcony(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a balcony: tiles underfoot, a railing with boxes of flowers, and roofs below."""
    brush = Brush(frame)
    parts = [
        skyline(dice, light, frame),
        brush.box(0, 1, 1, 1.2, mix(lit("#b9a48e", light), light.haze, 0.4), 0),
        houses(brush, light, 1.06, 0.34, 0.34),
    ]
    return "".join(parts) + balcony_front(dice, light, frame)


def balcony_front(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the floor and the railing of a balcony, before what one sees from it."""
    brush = Brush(frame)
    iron = dice.evenly().part("balcony").choose("iron", ("#3f4650", "#7a5238", "#f6f2ea"))
    tall = 0.24
    parts = [
        bands(
            frame.horizon + 0.14 * frame.depth,
            frame.height,
            frame.width,
            [(0, lit("#c9a890", light), 1), (1, lit("#e0c6ac", light), 1)],
        ),
        brush.lines(
            (((0.5 + x * 0.12, 1.14), (0.5 + x * 0.24, 2)) for x in range(-6, 7)),
            lit("#a8846a", light),
            3,
            0.6,
        ),
        brush.lines((((0, y), (1, y)) for y in (1.26, 1.42, 1.64)), lit("#a8846a", light), 3, 0.6),
        brush.box(0, 1.1, 1, 1.15, lit("#b9987c", light)),
        brush.lines(
            (((x / 22, 1.12), (x / 22, 1.1 - tall)) for x in range(23)), lit(iron, light), 7
        ),
        brush.lines(
            (((0, 1.1 - tall), (1, 1.1 - tall)), ((0, 1.07), (1, 1.07))), lit(iron, light), 14
        ),
    ]
    for left in (0.02, 0.36, 0.7):
        for at in range(7):
            parts.append(
                brush.disc(
                    left + 0.02 + 0.04 * at,
                    0.855 - 0.02 * (at % 2),
                    0.02,
                    lit("#5f9450", light),
                    0.2,
                )
            )
            parts.append(
                brush.disc(
                    left + 0.025 + 0.04 * at,
                    0.83 - 0.025 * (at % 2),
                    0.014,
                    lit(("#e0567a", "#f2b84a", "#f6f0f0")[at % 3], light),
                    0.2,
                )
            )
        parts.append(brush.box(left, 0.87, left + 0.28, 0.95, lit("#b9654a", light)))
    return "".join(parts)


def rooftops(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the roofs of a city, with chimneys and little windows, from a roof above them."""
    brush = Brush(frame)
    slate = _slate(dice)
    parts = [
        skyline(dice, light, frame),
        brush.box(0, 1, 1, 1.6, mix(lit("#b9a48e", light), light.haze, 0.4), 0),
    ]
    for row, (y, tall, fade) in enumerate(((1.02, 0.2, 0.5), (1.2, 0.3, 0.3), (1.44, 0.36, 0.14))):
        wide = 0.24 + 0.05 * row
        for at in range(-1, 6):
            x = (at + 0.5 * (row % 2)) * wide
            roof = mix(lit(slate, light), light.haze, fade)
            parts += [
                brush.box(
                    x + 0.02,
                    y,
                    x + wide - 0.02,
                    y + 0.4,
                    mix(lit(FACADES[(at + row) % 6], light), light.haze, fade),
                ),
                brush.box(
                    x + wide * 0.66,
                    y - tall * 1.2,
                    x + wide * 0.78,
                    y - tall * 0.5,
                    mix(lit("#b5654c", light), light.haze, fade),
                ),
                brush.boxes(
                    (
                        (x + wide * 0.67, y - tall * 1.32, x + wide * 0.7, y - tall * 1.2),
                        (x + wide * 0.74, y - tall * 1.32, x + wide * 0.77, y - tall * 1.2),
                    ),
                    mix(lit("#d0825f", light), light.haze, fade),
                ),
                brush.shape(
                    (
                        (x, y),
                        (x + wide * 0.14, y - tall * 0.75),
                        (x + wide * 0.86, y - tall * 0.75),
                        (x + wide, y),
                    ),
                    roof,
                ),
                brush.box(
                    x + wide * 0.32,
                    y - tall * 0.55,
                    x + wide * 0.5,
                    y - tall * 0.08,
                    mix(lit("#f4ead6", light), light.haze, fade),
                ),
                brush.box(
                    x + wide * 0.35,
                    y - tall * 0.45,
                    x + wide * 0.47,
                    y - tall * 0.1,
                    LAMPLIT if light.lamps else mix(lit("#5f7f9a", light), light.haze, fade),
                    0.2,
                ),
            ]
    return "".join(parts) + rooftops_front(dice, light, frame)


def rooftops_front(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the roof underfoot, before those that one sees from it."""
    brush = Brush(frame)
    parts = []
    near = lit(_slate(dice), light)
    parts.append(
        bands(
            frame.horizon + 0.52 * frame.depth,
            frame.height,
            frame.width,
            [(0, mix(near, "#ffffff", 0.2), 1), (1, mix(near, "#3a3f4f", 0.2), 1)],
        )
    )
    parts.append(
        brush.lines(
            (((0, y), (1, y)) for y in (1.62, 1.73, 1.85)), mix(near, "#2f3340", 0.4), 3, 0.6
        )
    )
    for row, y in enumerate((1.52, 1.62, 1.73, 1.85)):
        parts.append(
            brush.lines(
                (((x, y), (x, y + 0.1)) for x in ((at + row % 2 / 2) / 9 for at in range(10))),
                mix(near, "#2f3340", 0.4),
                3,
                0.6,
            )
        )
    return "".join(parts) + brush.box(0, 1.5, 1, 1.535, mix(near, "#2f3340", 0.25))


def _slate(dice: Dice) -> str:
    return dice.evenly().part("roofs").choose("slate", ("#7f8ca0", "#b5644a", "#8a8f94"))
