"""Ice: floes that drift in the sea, and a glacier."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.background.water import sea
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def drift_ice(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a sea full of floes, with icebergs far away."""
    brush = Brush(frame)
    ice, shade = lit("#f4f9fd", light), lit("#a9cde4", light)
    parts = [sea(dice, light, frame._replace(unwanted=(*frame.unwanted, "sailing-boat", "boat")))]
    for x, wide, top in ((0.16, 0.14, 0.66), (0.82, 0.18, 0.56), (0.52, 0.07, 0.84)):
        tint = mix(ice, light.haze, 0.3)
        parts.append(
            brush.shape(
                (
                    (x - wide, 1.01),
                    (x - wide * 0.7, top + 0.12),
                    (x - wide * 0.2, top),
                    (x + wide * 0.25, top + 0.1),
                    (x + wide * 0.6, top + 0.06),
                    (x + wide, 1.01),
                ),
                tint,
                0.15,
            )
        )
        parts.append(
            brush.shape(
                (
                    (x - wide * 0.2, top),
                    (x + wide * 0.25, top + 0.1),
                    (x + wide * 0.1, 1.01),
                    (x - wide * 0.05, 1.01),
                ),
                mix(shade, light.haze, 0.3),
                0,
            )
        )
    floes = (
        (0.2, 1.1, 0.1),
        (0.55, 1.07, 0.08),
        (0.9, 1.16, 0.12),
        (0.36, 1.24, 0.15),
        (0.72, 1.34, 0.2),
        (0.04, 1.4, 0.2),
    )
    for x, y, wide in floes:
        parts.append(_floe(brush, x, y, wide, ice, shade))
    return "".join(parts) + _floe(brush, 0.5, 1.74, 0.56, ice, shade)


def _floe(brush: Brush, x: float, y: float, wide: float, ice: str, shade: str) -> str:  # noqa: PLR0917 (the fewest that such a shape has)
    high = 0.34 * wide
    edge = (
        (-1, 0.1),
        (-0.72, -0.7),
        (-0.1, -1),
        (0.55, -0.82),
        (1, -0.15),
        (0.75, 0.66),
        (0.1, 1),
        (-0.66, 0.76),
    )
    low = brush.shape(
        ((x + dx * wide, y + dy * high + 0.06 * (0.4 + wide)) for dx, dy in edge), shade, 0.2
    )
    return low + brush.shape(((x + dx * wide, y + dy * high) for dx, dy in edge), ice, 0.15)


def glacier(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a glacier: a wall of blue ice with cracks behind a field of snow."""
    brush = Brush(frame)
    ice = lit("#a9d3ea", light)
    wall = (
        (0, 1.02),
        (0, 0.46),
        (0.12, 0.4),
        (0.24, 0.5),
        (0.4, 0.36),
        (0.55, 0.44),
        (0.7, 0.34),
        (0.86, 0.46),
        (1, 0.38),
        (1, 1.02),
    )
    parts = [
        brush.shape(
            ((0, 0.6), (0.2, 0.16), (0.42, 0.5), (0.68, 0.1), (1, 0.5), (1, 1), (0, 1)),
            mix(lit("#dfe9f2", light), light.haze, 0.3),
            0.1,
        ),
        brush.shape(wall, ice, 0.25),
    ]
    for x, top in (
        (0.06, 0.46),
        (0.18, 0.48),
        (0.31, 0.44),
        (0.47, 0.42),
        (0.62, 0.42),
        (0.78, 0.44),
        (0.93, 0.44),
    ):
        parts.append(
            brush.shape(
                ((x, top), (x + 0.03, 1.02), (x - 0.035, 1.02)), lit("#5f9fc9", light), 0, 0.55
            )
        )
        parts.append(brush.lines((((x - 0.05, top + 0.08), (x - 0.06, 0.98)),), "#ffffff", 6, 0.7))
    return "".join(parts) + bands(
        frame.horizon,
        frame.height,
        frame.width,
        [(0, lit("#dceaf5", light), 1), (1, lit("#f6fafd", light), 1)],
    )


def frozen_lake(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a frozen lake: clear blue ice with white cracks, and snowy hills with firs behind."""
    brush = Brush(frame)
    ice, snow = lit("#8fc4dc", light), lit("#f4f8fc", light)
    far = mix(lit("#b9cfe2", light), light.haze, 0.3)
    hill = mix(lit("#e6eef6", light), light.haze, 0.15)
    parts = [
        brush.shape(
            (
                (0, 1),
                (0, 0.74),
                (0.16, 0.6),
                (0.34, 0.76),
                (0.55, 0.58),
                (0.8, 0.78),
                (1, 0.64),
                (1, 1),
            ),
            far,
            0.1,
        ),
        brush.shape(((0, 1), (0, 0.9), (0.3, 0.84), (0.6, 0.92), (1, 0.82), (1, 1)), hill, 0.05),
    ]
    pine = mix(lit("#4f7f78", light), light.haze, 0.25)
    for at in range(14):
        x, tall = 0.02 + at / 13.5, 0.06 + 0.05 * (at * 0.618 % 1)
        parts.append(brush.shape(((x - 0.016, 0.98), (x, 0.96 - tall), (x + 0.016, 0.98)), pine, 0))
    stops = [(0, mix(ice, "#ffffff", 0.5), 1.0), (0.4, ice, 1.0), (1, lit("#5f9fc0", light), 1.0)]
    parts.append(bands(frame.horizon, frame.height, frame.width, stops))
    for x, y, turn in scatter(dice, "cracks", 12):
        down, long = 1.05 + 0.9 * y, 0.1 + 0.2 * y
        lean = (turn - 0.5) * 0.16
        crack = (
            (x - long, down - lean),
            (x - long * 0.3, down + 0.02),
            (x + long * 0.2, down - 0.015),
        )
        parts.append(brush.lines(((*crack, (x + long, down + lean)),), "#ffffff", 3 + 5 * y, 0.75))
        side = ((x - long * 0.3, down + 0.02), (x - long * 0.1, down + 0.1 * turn + 0.03))
        parts.append(brush.lines((side,), "#ffffff", 2 + 3 * y, 0.6))
    for x, y, size in scatter(dice, "snow on ice", 9):
        parts.append(brush.disc(x, 1.04 + 0.9 * y, 0.05 + 0.1 * size, snow, 0, 0.16, 0.5))
    return "".join(parts) + brush.shape(((0, 0.99), (1, 0.99), (1, 1.03), (0, 1.04)), snow, 0)
