"""Shelters: a greenhouse, a cave, an igloo, a tent."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def greenhouse(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the inside of a greenhouse: panes of glass all around, and rows of plants."""
    brush = Brush(frame)
    sky, white = mix(light.sky[-2], "#eafaf4", 0.4), "#f6faf6"
    parts = [
        bands(0, frame.horizon, frame.width, [(0, mix(sky, "#ffffff", 0.2), 1), (1, sky, 1)]),
        brush.shape(
            ((0, 1), (0, 0.82), (0.2, 0.76), (0.45, 0.84), (0.7, 0.75), (1, 0.83), (1, 1)),
            lit("#9cc98a", light),
            0,
        ),
        brush.lines(
            (((0.5, 0.02), (x, 0.42)) for x in (-0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1)), white, 9
        ),
        brush.lines((((x, 0.42), (x, 1)) for x in (0.1, 0.3, 0.5, 0.7, 0.9)), white, 9),
        brush.lines((((0, y), (1, y)) for y in (0.42, 0.72)), white, 10),
        brush.lines((((0.22, 0.24), (0.78, 0.24)),), white, 7),
        bands(frame.horizon, frame.height, frame.width, [(0, "#c9b08a", 1), (1, "#b99a70", 1)]),
    ]
    for left, right in ((0.0, 0.4), (0.6, 1.0)):
        parts.append(brush.box(left, 1.0, right, 1.16, "#8a5f3f"))
        steps = int((right - left) / 0.1)
        for at in range(steps):
            x = left + (at + 0.5) * (right - left) / steps
            green = lit(("#4f8f4a", "#6fa84f", "#3f7f56")[at % 3], light)
            for dx, top in ((-0.03, 0.72), (0.03, 0.7), (0, 0.6)):
                parts.append(brush.disc(x + dx, top + 0.2, 0.036, green, 0.25, 1.5))
            fruit = ("#d9463f", "#f2b03f", "#e88fb0")[at % 3]
            parts += [
                brush.disc(x + dx, y, 0.013, fruit, 0.3)
                for dx, y in ((-0.025, 0.84), (0.03, 0.9), (0.0, 0.74))
            ]
    return "".join(parts)


def cave(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the inside of a cave: dark rock with stalactites, and daylight at its mouth."""
    brush = Brush(frame)
    rock = dice.evenly().part("cave").choose("rock", ("#5f5560", "#6a5a4f", "#4f5a66"))
    mouth = (
        (0.36, 1),
        (0.33, 0.7),
        (0.4, 0.46),
        (0.52, 0.38),
        (0.64, 0.48),
        (0.69, 0.74),
        (0.66, 1),
    )
    parts = [
        bands(
            0,
            frame.horizon,
            frame.width,
            [(0, mix(rock, "#15101a", 0.6), 1), (1, mix(rock, "#15101a", 0.2), 1)],
        ),
        brush.shape(mouth, light.sky[-2], 0.6),
        brush.shape(
            ((0.352, 0.82), (0.45, 0.74), (0.56, 0.82), (0.68, 0.76), (0.66, 1), (0.36, 1)),
            lit("#86b56c", light),
            0,
        ),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(rock, "#ffffff", 0.12), 1), (1, mix(rock, "#15101a", 0.3), 1)],
        ),
        brush.shape(((0.36, 1), (0.66, 1), (0.8, 1.5), (0.2, 1.5)), "#fff0c0", 0, 0.16),
    ]
    for x, y, size in scatter(dice, "stones", 16):
        side = x * 0.3 if x < 0.5 else 0.7 + (x - 0.5) * 0.6
        parts.append(
            brush.disc(
                side,
                0.15 + 0.8 * y,
                0.04 + 0.05 * size,
                mix(rock, "#15101a", 0.15 + 0.3 * y),
                0,
                0.7,
            )
        )
    for at in range(13):
        x, long = at / 12, 0.12 + 0.24 * (at * 0.618 % 1)
        parts.append(
            brush.shape(
                ((x - 0.045, -0.02), (x + 0.045, -0.02), (x + 0.006, long), (x - 0.006, long)),
                mix(rock, "#ffffff", 0.08 * (at % 3)),
                0.5,
            )
        )
    for x, tall in ((0.06, 0.2), (0.18, 0.12), (0.84, 0.14), (0.95, 0.24)):
        parts.append(
            brush.shape(
                ((x - 0.05, 1.05), (x - 0.008, 1 - tall), (x + 0.008, 1 - tall), (x + 0.05, 1.05)),
                mix(rock, "#ffffff", 0.12),
                0.5,
            )
        )
    return "".join(parts)


def igloo(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the inside of an igloo: rings of blocks of snow, and the way out."""
    brush = Brush(frame)
    parts = [bands(0, frame.horizon, frame.width, [(0, "#9fc3de", 1), (1, "#d3e6f2", 1)])]
    for ring in range(1, 8):
        y, turn = ring / 7.5, 0.5 * (ring % 2)
        parts.append(
            brush.stroke(
                brush.curve(((-0.1, y + 0.1), (0.5, y - 0.16), (1.1, y + 0.1))), "#86aecb", 5
            )
        )
        parts.append(
            brush.lines(
                (
                    (
                        (x, y - 0.03 - 0.06 * (1 - abs(x - 0.5) * 2) ** 2),
                        (x + (x - 0.5) * 0.04, y + 0.1),
                    )
                    for x in ((at + turn) / 7 for at in range(8))
                ),
                "#86aecb",
                5,
            )
        )
    arch = (
        brush.trace(((0.4, 1.02), (0.4, 0.72)))
        + brush.curve(((0.4, 0.72), (0.5, 0.42), (0.6, 0.72))).replace("M", "L", 1)
        + brush.trace(((0.6, 1.02),)).replace("M", "L", 1)
        + "Z"
    )
    parts.append(brush.path(arch, light.sky[-2], 0.5))
    parts.append(
        brush.shape(((0.4, 1.02), (0.4, 0.88), (0.5, 0.85), (0.6, 0.9), (0.6, 1.02)), "#f4f9fd", 0)
    )
    parts.append(
        bands(frame.horizon, frame.height, frame.width, [(0, "#e6f0f8", 1), (1, "#c3dbec", 1)])
    )
    return (
        "".join(parts)
        + brush.shape(((0.02, 1.02), (0.08, 0.9), (0.3, 0.9), (0.34, 1.02)), "#b98a62")
        + brush.glow(0.82, 0.9, 0.14, "#ffd98a")
        + brush.disc(0.82, 0.95, 0.02, "#ffcf6a", 0.3, 1.3)
    )


def tent(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the inside of a tent: sloping cloth, the open door to the wood, and a lantern."""
    brush = Brush(frame)
    cloth = dice.evenly().part("tent").choose("cloth", ("#d9a04a", "#5f94a8", "#8aa05a", "#c9684f"))
    parts = [
        brush.box(0, 0, 1, 1, mix(cloth, "#ffffff", 0.12), 0),
        brush.shape(((0.5, 0.1), (0.28, 1.02), (0.72, 1.02)), light.sky[-2], 0.5),
        brush.shape(
            ((0.33, 0.8), (0.5, 0.72), (0.67, 0.8), (0.72, 1.02), (0.28, 1.02)),
            lit("#86b56c", light),
            0,
        ),
    ]
    for x, tall in ((0.42, 0.36), (0.52, 0.46), (0.59, 0.32)):
        parts.append(
            brush.shape(
                ((x, 0.86 - tall), (x - 0.045, 0.86), (x + 0.045, 0.86)), lit("#3f7058", light), 0.2
            )
        )
    parts += [
        brush.shape(((0.5, 0.02), (-0.1, 0.9), (-0.1, 1.1), (0.26, 1.05)), cloth),
        brush.shape(
            ((0.5, 0.02), (1.1, 0.9), (1.1, 1.1), (0.74, 1.05)), mix(cloth, "#5b4636", 0.12)
        ),
        brush.shape(((0, -0.1), (0.5, 0.02), (-0.1, 0.9)), mix(cloth, "#5b4636", 0.22), 0.3),
        brush.shape(((1, -0.1), (0.5, 0.02), (1.1, 0.9)), mix(cloth, "#5b4636", 0.28), 0.3),
        brush.box(0, -0.1, 1, 0.02, mix(cloth, "#5b4636", 0.3), 0),
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(cloth, "#6b5a4a", 0.6), 1), (1, mix(cloth, "#4a3f3a", 0.7), 1)],
        ),
        brush.lines((((0.5, 0.0), (0.5, 0.16)),), "#4a3f38", 3)
        + brush.glow(0.5, 0.21, 0.13, "#ffe6a0")
        + brush.box(0.475, 0.16, 0.525, 0.27, "#f6d27a"),
    ]
    return "".join(parts)
