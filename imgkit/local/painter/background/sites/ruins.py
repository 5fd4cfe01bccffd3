"""What is left of a temple."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.grass import hills, lawn
from imgkit.local.painter.background.shapes import Frame, lit, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def ruins(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint old ruins: broken columns, an arch, fallen stones, and ivy on them."""
    brush = Brush(frame)
    stone = mix(lit("#d9ccb0", light), light.haze, 0.12)
    dark, ivy = mix(stone, "#7a6a54", 0.35), lit("#6f9a55", light)
    parts = [hills(dice, light, frame, "#8fb572"), lawn(dice, light, frame)]
    for x, top in ((0.08, 0.46), (0.2, 0.3), (0.32, 0.62), (0.66, 0.34), (0.92, 0.56)):
        foot = 1.1
        parts.append(brush.box(x - 0.045, foot - 0.03, x + 0.045, foot + 0.01, stone))
        parts.append(
            brush.shape(
                (
                    (x - 0.033, foot - 0.03),
                    (x - 0.029, top),
                    (x - 0.01, top - 0.03),
                    (x + 0.012, top + 0.02),
                    (x + 0.029, top - 0.01),
                    (x + 0.033, foot - 0.03),
                ),
                stone,
            )
        )
        parts.append(
            brush.lines(
                (
                    ((x + dx, top + 0.06), (x + dx * 1.1, foot - 0.04))
                    for dx in (-0.015, 0.0, 0.015)
                ),
                dark,
                4,
                0.7,
            )
        )
        parts += [
            brush.disc(x + 0.02, y, 0.018, ivy, 0.2) for y in (top + 0.16, top + 0.22, top + 0.3)
        ]
    parts += [
        brush.box(0.15, 0.24, 0.25, 0.3, stone),
        brush.shape(((0.62, 0.34), (0.62, 0.28), (0.8, 0.26), (0.78, 0.34)), stone),
        brush.path(
            brush.trace(((0.4, 1.1), (0.4, 0.6)))
            + brush.curve(((0.4, 0.6), (0.49, 0.3), (0.58, 0.6))).replace("M", "L", 1)
            + "L"
            + brush.trace(((0.58, 1.1), (0.54, 1.1), (0.54, 0.68)))[1:]
            + brush.curve(((0.54, 0.68), (0.49, 0.5), (0.44, 0.68))).replace("M", "L", 1)
            + "L"
            + brush.trace(((0.44, 1.1),))[1:]
            + "Z",
            stone,
        ),
    ]
    for x, y, size in (
        (0.05, 1.3, 0.06),
        (0.27, 1.2, 0.045),
        (0.72, 1.22, 0.055),
        (0.95, 1.36, 0.07),
        (0.84, 1.16, 0.04),
    ):
        parts.append(
            brush.shape(
                (
                    (x - size, y),
                    (x - size * 0.9, y - size * 0.8),
                    (x + size * 0.7, y - size),
                    (x + size, y - size * 0.1),
                    (x + size * 0.9, y),
                ),
                stone,
            )
        )
        parts.append(
            brush.lines(
                (((x - size * 0.9, y - size * 0.3), (x + size * 0.9, y - size * 0.4)),),
                dark,
                4,
                0.6,
            )
        )
    return "".join(parts)
