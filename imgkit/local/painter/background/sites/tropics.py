"""Woods of the South: palms, bamboo, a jungle."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.shapes import Frame, lit, mix
from imgkit.local.painter.background.sites.woods import wood
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def bamboo(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a wood of bamboo: green canes with joints, and narrow leaves."""

    def cane(brush: Brush, x: float, foot: float, size: float, fade: float) -> str:
        parts = []
        for at in range(3):
            left, wide = x + (at - 1) * 0.034 * size, 0.009 * size
            green = mix(lit(("#7fae4f", "#98c060", "#6a9c48")[at], light), light.haze, fade)
            joints = (
                ((left - wide, y), (left + wide, y))
                for y in (foot - 0.13 * n - 0.04 * at for n in range(9))
            )
            parts.append(
                brush.shape(
                    (
                        (left - wide, foot),
                        (left - wide, -0.05),
                        (left + wide, -0.05),
                        (left + wide, foot),
                    ),
                    green,
                    0.3,
                )
            )
            parts.append(brush.lines(joints, mix(green, "#2f4f2a", 0.5), 4 * size))
            for y, side in ((0.2 + 0.1 * at, 1), (0.42 - 0.08 * at, -1), (0.08, -1)):
                parts.append(
                    brush.shape(
                        (
                            (left, y),
                            (left + side * 0.05 * size, y - 0.03),
                            (left + side * 0.1 * size, y + 0.05),
                            (left + side * 0.045 * size, y + 0.02),
                        ),
                        mix(green, "#2f6f3a", 0.25),
                        0,
                    )
                )
        return "".join(parts)

    return wood(dice, light, frame, cane, "#b5d08a", "#7a9a50")


def palms(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a grove of palms."""
    return wood(dice, light, frame, lambda *at: _palm(light, *at), "#a9cfa0", "#7fae54")


def _palm(light: Light, brush: Brush, x: float, foot: float, size: float, fade: float) -> str:  # noqa: PLR0917 (the fewest that such a shape has)
    top, wide = foot - 0.72 * size, 0.013 * size
    bark = mix(lit("#a37a54", light), light.haze, fade)
    green = mix(lit("#4f9150", light), light.haze, fade)
    bole = brush.shape(
        (
            (x - wide, foot),
            (x - wide * 0.6 + 0.01, top),
            (x + wide * 0.6 + 0.01, top),
            (x + wide, foot),
        ),
        bark,
        0.3,
    )
    fronds = "".join(
        brush.path(
            brush.curve(
                (
                    (x + 0.01, top),
                    (x + dx * 0.6 * size, top + (dy - 0.13) * size),
                    (x + dx * size, top + dy * size),
                )
            )
            + brush.curve(
                (
                    (x + dx * size, top + dy * size),
                    (x + dx * 0.45 * size, top + (dy - 0.04) * size),
                    (x + 0.01, top),
                )
            ).replace("M", "L", 1)
            + "Z",
            mix(green, "#ffffff", 0.07 * (at % 3)),
            0.2,
        )
        for at, (dx, dy) in enumerate(
            ((-0.15, 0.13), (0.15, 0.14), (-0.18, 0.01), (0.18, 0.0), (-0.1, -0.12), (0.1, -0.12))
        )
    )
    return bole + fronds


def jungle(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a jungle: palms between high trunks, lianas, and large leaves in front."""
    brush = Brush(frame)

    def tree(brush: Brush, x: float, foot: float, size: float, fade: float) -> str:
        if round(x * 40) % 2:
            return _palm(light, brush, x, foot, size, fade)
        wide = 0.03 * size
        bark = mix(lit("#6f5a40", light), light.haze, fade)
        green = mix(lit("#3f7f4a", light), light.haze, fade)
        bole = brush.shape(
            (
                (x - wide * 1.5, foot),
                (x - wide * 0.7, foot - 0.2),
                (x - wide * 0.6, -0.05),
                (x + wide * 0.6, -0.05),
                (x + wide * 0.7, foot - 0.2),
                (x + wide * 1.5, foot),
            ),
            bark,
            0.3,
        )
        crown = "".join(
            brush.disc(x + dx * size, y, 0.1 * size, mix(green, "#9ccf5f", 0.2 * (at % 2)), 0, 0.6)
            for at, (dx, y) in enumerate(((-0.08, 0.12), (0.08, 0.1), (0, 0.02)))
        )
        return bole + crown

    parts = [wood(dice, light, frame, tree, "#8fb88a", "#4f8a42")]
    vine = lit("#3f6f3a", light)
    for x, low, end in ((0.02, 0.5, 0.2), (0.3, 0.34, 0.52), (0.6, 0.42, 0.86), (0.84, 0.3, 1.0)):
        parts.append(
            brush.stroke(brush.curve(((x, -0.02), ((x + end) / 2, 2 * low), (end, -0.02))), vine, 7)
        )
        for share in (0.25, 0.5, 0.75):
            left, y = x + (end - x) * share, 4 * low * share * (1 - share)
            parts.append(
                brush.shape(
                    ((left, y), (left + 0.02, y + 0.03), (left, y + 0.08), (left - 0.02, y + 0.03)),
                    mix(vine, "#8fc05f", 0.4),
                    0,
                )
            )
    for side, first in ((1, 0.0), (-1, 1.0)):
        for at, (dx, dy) in enumerate(((0.2, -0.4), (0.28, -0.16), (0.1, -0.56), (0.24, 0.1))):
            tip = (first + side * dx, 1.95 + dy)
            green = lit(("#3f8048", "#5a9a4f", "#2f6b48", "#6fa84f")[at], light)
            leaf = (
                brush.curve(((first, 2.05), (first + side * dx * 0.3, 1.8 + dy * 1.2), tip))
                + brush.curve(
                    (tip, (first + side * dx * 0.9, 2.0 + dy * 0.3), (first, 2.05))
                ).replace("M", "L", 1)
                + "Z"
            )
            parts.append(brush.path(leaf, green, 0.3))
    return "".join(parts)
