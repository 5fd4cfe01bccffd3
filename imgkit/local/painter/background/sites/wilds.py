"""Wild land: a savanna, a swamp, a canyon, and what is left of a temple."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.grass import hills
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def savanna(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a savanna: yellow grass as far as one sees, with flat-topped acacias."""
    brush = Brush(frame)
    grass = lit("#d9b45a", light)
    parts = [
        brush.shape(
            ((0, 1.0), (0, 0.93), (0.3, 0.9), (0.6, 0.95), (0.8, 0.91), (1, 0.94), (1, 1)),
            mix(lit("#b98f5a", light), light.haze, 0.5),
            0,
        ),
        bands(
            frame.horizon - 1,
            frame.height,
            frame.width,
            [(0, mix(grass, light.haze, 0.35), 1), (0.4, grass, 1), (1, lit("#b98f42", light), 1)],
        ),
    ]
    shift = dice.evenly().part("savanna").number("trees", -0.06, 0, 0.06)
    for x, foot, size in (
        (0.12, 1.06, 0.9),
        (0.85, 1.1, 1.15),
        (0.62, 1.02, 0.42),
        (0.34, 1.02, 0.36),
    ):
        parts.append(_acacia(brush, light, x + shift, foot, size))
    blades = [
        ((x, 1.04 + 0.96 * y), (x + 0.012 * (turn - 0.5), 1.04 + 0.96 * y - 0.03 - 0.06 * y))
        for x, y, turn in scatter(dice, "grass", 170)
    ]
    return (
        "".join(parts)
        + brush.lines(blades[::2], lit("#f0d488", light), 3)
        + brush.lines(blades[1::2], lit("#94702f", light), 3, 0.8)
    )


def _acacia(brush: Brush, light: Light, x: float, foot: float, size: float) -> str:
    bark, green = lit("#7a5a40", light), mix(lit("#7f9448", light), light.haze, 0.3 - 0.2 * size)
    top = foot - 0.48 * size
    trunk = brush.lines(
        (
            ((x, foot), (x + 0.01, top + 0.12 * size), (x - 0.09 * size, top)),
            ((x + 0.01, top + 0.13 * size), (x + 0.1 * size, top + 0.01)),
        ),
        bark,
        15 * size,
    )
    crown = "".join(
        brush.disc(x + dx * size, top + dy * size, r * size, mix(green, "#ffffff", shine), 0, 0.3)
        for dx, dy, r, shine in (
            (-0.08, 0.0, 0.1, 0),
            (0.09, 0.01, 0.1, 0),
            (0.0, -0.05, 0.15, 0.06),
            (0.02, -0.09, 0.1, 0.14),
        )
    )
    return trunk + crown


def swamp(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a swamp: dark pools with water lilies, reeds, and dead trees hung with moss."""
    brush = Brush(frame)
    mud = lit("#6f7a4a", light)
    parts = [
        hills(dice, light, frame, "#7f9470"),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(mud, light.haze, 0.4), 1), (1, lit("#56633a", light), 1)],
        ),
    ]
    water = mix(lit("#4f6a5f", light), light.sky[-1], 0.2)
    for x, y, size in (
        (0.2, 1.14, 0.24),
        (0.78, 1.2, 0.3),
        (0.38, 1.42, 0.36),
        (0.95, 1.62, 0.34),
        (0.1, 1.8, 0.34),
    ):
        parts.append(brush.disc(x, y, size, water, 0.3, 0.24))
        parts.append(
            brush.lines(
                (
                    ((x - size * 0.5, y), (x - size * 0.1, y)),
                    ((x + size * 0.1, y + 0.03), (x + size * 0.5, y + 0.03)),
                ),
                "#ffffff",
                3,
                0.35,
            )
        )
    for x, y in ((0.3, 1.4), (0.44, 1.46), (0.7, 1.2), (0.86, 1.17), (0.9, 1.6), (0.08, 1.78)):
        parts.append(
            brush.disc(x, y, 0.03, lit("#7fae56", light), 0.3, 0.36)
            + brush.disc(x + 0.005, y - 0.02, 0.012, "#f6cfe0", 0.2, 0.8)
        )
    for x, foot, size in ((0.06, 1.12, 1.15), (0.9, 1.06, 1.0), (0.7, 1.0, 0.6)):
        parts.append(_dead_tree(brush, light, x, foot, size))
    for x, y, turn in scatter(dice, "reeds", 34):
        side = 0.24 * x if x < 0.5 else 1 - 0.24 * (1 - x)
        foot, tall = 1.1 + 0.8 * y, 0.14 + 0.1 * turn
        tip = (side + 0.014 * (turn - 0.5), foot - tall)
        parts.append(brush.lines((((side, foot), tip),), lit("#7f9a4a", light), 5))
        if turn > 0.5:
            parts.append(brush.lines(((tip, (tip[0], tip[1] + 0.05)),), lit("#7a4f34", light), 12))
    return "".join(parts) + bands(
        0.6 * frame.horizon,
        frame.horizon + 0.2 * frame.depth,
        frame.width,
        [(0, light.haze, 0), (0.6, light.haze, 0.4), (1, light.haze, 0)],
    )


def _dead_tree(brush: Brush, light: Light, x: float, foot: float, size: float) -> str:
    bark, moss = lit("#6f6252", light), lit("#8a9a62", light)
    boughs = (
        (0.0, 0.36, -0.12, 0.56),
        (0.0, 0.44, 0.13, 0.62),
        (-0.06, 0.46, -0.05, 0.68),
        (0.07, 0.53, 0.06, 0.74),
    )
    trunk = brush.shape(
        (
            (x - 0.035 * size, foot),
            (x - 0.012 * size, foot - 0.5 * size),
            (x + 0.012 * size, foot - 0.5 * size),
            (x + 0.04 * size, foot),
        ),
        bark,
    )
    lines = [
        ((x + a * size, foot - b * size), (x + c * size, foot - d * size)) for a, b, c, d in boughs
    ]
    hung = [(end, (end[0], end[1] + 0.13 * size)) for _, end in lines[:2]] + [
        (
            (start[0] + (end[0] - start[0]) * 0.6, start[1] + (end[1] - start[1]) * 0.6),
            (start[0] + (end[0] - start[0]) * 0.6, end[1] + 0.2 * size),
        )
        for start, end in lines[:2]
    ]
    return trunk + brush.lines(lines, bark, 14 * size) + brush.lines(hung, moss, 7 * size, 0.8)


def canyon(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a canyon: red walls in layers on both sides, towers of rock, and a river below."""
    brush = Brush(frame)
    even = dice.evenly().part("canyon")
    rock = lit(even.choose("rock", ("#c9683f", "#c27a4a", "#b5583f")), light)
    parts = []
    for x, wide, top in ((0.36, 0.1, 0.52), (0.58, 0.13, 0.44), (0.74, 0.06, 0.56)):
        parts.append(mesa(brush, mix(rock, light.haze, 0.45), x, wide, top, 1.0))
    parts.append(
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(rock, light.haze, 0.35), 1), (1, mix(rock, lit("#e8b07a", light), 0.4), 1)],
        )
    )
    water = mix(lit("#4fa0b4", light), light.sky[-1], 0.2)
    parts.append(
        brush.shape(
            (
                (0.49, 1.0),
                (0.51, 1.0),
                (0.58, 1.12),
                (0.5, 1.24),
                (0.68, 1.42),
                (0.58, 2.0),
                (0.3, 2.0),
                (0.44, 1.44),
                (0.38, 1.26),
                (0.5, 1.13),
            ),
            water,
            0.2,
        )
    )
    for side in (0, 1):
        for order, (reach, top, low) in enumerate(((0.34, 0.36, 1.1), (0.22, 0.12, 1.34))):
            outline = [
                (0.0, top),
                (reach * 0.72, top + 0.03),
                (reach * 0.8, top + 0.2),
                (reach * 0.92, top + 0.24),
                (reach, low - 0.2),
                (reach + 0.05, low),
                (0.0, low + 0.1),
            ]
            tint = mix(rock, light.haze, 0.25 - 0.2 * order)
            parts.append(brush.shape([(1 - x if side else x, y) for x, y in outline], tint))
            for at in range(4):
                y = top + 0.1 + (low - top - 0.2) * at / 4
                line = ((0.0, y), (reach * (0.7 + 0.07 * at), y + 0.03))
                parts.append(
                    brush.lines(
                        ([(1 - x if side else x, down) for x, down in line],),
                        mix(tint, "#7a2f24" if at % 2 else "#f6d3a0", 0.5),
                        9,
                        0.6,
                    )
                )
    return "".join(parts)


def mesa(brush: Brush, rock: str, x: float, wide: float, top: float, foot: float) -> str:  # noqa: PLR0917 (the fewest that such a shape has)
    """Draw a tower of rock with a flat top: its x, half its width, its top and its foot."""
    slope = (
        (x - wide * 0.7, top),
        (x + wide * 0.65, top),
        (x + wide * 0.75, top + 0.2),
        (x + wide * 1.2, foot),
        (x - wide * 1.25, foot),
        (x - wide * 0.8, top + 0.2),
    )
    return brush.shape(slope, rock, 0.25) + brush.lines(
        (((x - wide * 0.72, top + 0.09), (x + wide * 0.68, top + 0.09)),),
        mix(rock, "#7a2f24", 0.4),
        7,
        0.6,
    )
