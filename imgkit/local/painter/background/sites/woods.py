"""Woods of one kind: birches, pines, and one that is enchanted."""

from collections.abc import Callable

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.forest import forest
from imgkit.local.painter.background.grass import fringe, lawn
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.seasons import leaves

_Trunk = Callable[[Brush, float, float, float, float], str]
"""Draws a tree: the brush, its x, its foot, its size, and how deep it is in the haze."""

_ROWS = ((0.62, 1.02, 13, 0.5), (0.4, 1.05, 10, 0.75), (0.16, 1.12, 7, 1.1))
"""Of each row of trees: the haze, where it stands, how many there are, and how large they are."""


def wood(  # noqa: PLR0917 (the fewest that such a shape has)
    dice: Dice, light: Light, frame: Frame, tree: _Trunk, deep: str, floor: str = "#568c46"
) -> str:
    """Rows of trees that fade into the haze, and the free ground of a clearing."""
    brush = Brush(frame)
    haze = mix(lit(deep, light), light.haze, 0.5)
    parts = [
        bands(
            0.25 * frame.horizon,
            frame.horizon,
            frame.width,
            [(0, haze, 0), (0.5, haze, 0.75), (1, haze, 1)],
        )
    ]
    ground = lawn(dice, light, frame, floor)
    for row, (fade, foot, count, size) in enumerate(_ROWS):
        if row == len(_ROWS) - 1:
            parts.append(ground)
        for at in range(count):
            x = (at + 0.5 + 0.5 * (at * 0.618 % 1 - 0.5)) / count
            if row == len(_ROWS) - 1 and 0.24 < x < 0.76:  # the middle is free
                continue
            x += dice.number(f"row {row}", -0.03, 0, 0.03)
            parts.append(
                tree(brush, x, foot + 0.02 * (at % 3), size * (0.9 + 0.2 * (at * 0.414 % 1)), fade)
            )
    return "".join(parts) + fringe(dice, light, frame)


def birches(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a wood of birches: white trunks with black marks, and light leaves."""

    def birch(brush: Brush, x: float, foot: float, size: float, fade: float) -> str:
        wide = 0.017 * size
        trunk = mix(lit("#f6f3ec", light), light.haze, fade * 0.5)
        marks = [
            ((x - wide * (1 if at % 2 else 0.1), y), (x + wide * (0.1 if at % 2 else 1), y))
            for at, y in enumerate(foot - (0.05 + 0.11 * n) * 1.05 for n in range(10))
            if y > 0
        ]
        crown = "".join(
            brush.disc(x + dx * size, y, 0.075 * size, mix(leaf, light.haze, fade), 0, 0.75)
            for at, (dx, y) in enumerate(
                ((-0.05, 0.3), (0.06, 0.24), (-0.02, 0.12), (0.04, 0.02), (-0.07, 0.04))
            )
            for leaf in (
                lit(leaves(("#8cb85a", "#a3c76a", "#7aa850")[at % 3], frame.season, at), light),
            )
        )
        ink = mix(lit("#3f3a40", light), light.haze, fade)
        bole = brush.shape(
            ((x - wide, foot), (x - wide * 0.7, -0.05), (x + wide * 0.7, -0.05), (x + wide, foot)),
            trunk,
            0.25,
        )
        return crown + bole + brush.lines(marks, ink, 6 * size)

    return wood(dice, light, frame, birch, "#a9c98f")


def pines(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint a wood of pines: tall reddish trunks with dark needles high above."""

    def pine(brush: Brush, x: float, foot: float, size: float, fade: float) -> str:
        wide = 0.02 * size
        bark = mix(lit("#b0714a", light), light.haze, fade)
        green = mix(lit("#3f7458", light), light.haze, fade)
        bole = brush.shape(
            ((x - wide, foot), (x - wide * 0.6, -0.05), (x + wide * 0.6, -0.05), (x + wide, foot)),
            bark,
            0.3,
        )
        boughs = brush.lines(
            (
                ((x, y), (x + dx * size, y - 0.05))
                for dx, y in ((-0.09, 0.42), (0.1, 0.34), (-0.08, 0.24))
            ),
            bark,
            7 * size,
        )
        crown = "".join(
            brush.disc(x + dx * size, y, r * size, mix(green, "#ffffff", 0.06 * (at % 2)), 0, 0.42)
            for at, (dx, y, r) in enumerate(
                (
                    (-0.09, 0.36, 0.075),
                    (0.1, 0.28, 0.085),
                    (-0.08, 0.18, 0.09),
                    (0.05, 0.12, 0.1),
                    (0, 0.02, 0.11),
                )
            )
        )
        return bole + boughs + crown

    return wood(dice, light, frame, pine, "#7f9f86", "#6f8f4a")


def enchanted_wood(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint an enchanted wood: in violet mist, with shining mushrooms and floating lights."""
    brush = Brush(frame)
    parts = [
        forest(dice, light, frame),
        bands(0, frame.horizon, frame.width, [(0, "#6a4fa8", 0.5), (1, "#8fd0e0", 0.28)]),
        bands(
            frame.horizon, frame.height, frame.width, [(0, "#7a5fc0", 0.32), (1, "#3f5f9a", 0.2)]
        ),
    ]
    for at, (x, y, size) in enumerate(
        (
            (0.08, 1.42, 1.2),
            (0.17, 1.25, 0.7),
            (0.9, 1.36, 1.1),
            (0.8, 1.2, 0.65),
            (0.97, 1.7, 1.3),
            (0.03, 1.8, 1.2),
        )
    ):
        cap = ("#f06fae", "#6fd3f0", "#b98af5")[at % 3]
        wide = 0.045 * size
        parts.append(brush.glow(x, y - 0.1 * size, 0.1 * size, cap))
        parts.append(
            brush.shape(
                (
                    (x - wide * 0.3, y),
                    (x - wide * 0.22, y - 0.14 * size),
                    (x + wide * 0.22, y - 0.14 * size),
                    (x + wide * 0.3, y),
                ),
                "#f8efe0",
            )
        )
        dome = brush.curve(
            ((x - wide, y - 0.12 * size), (x, y - 0.34 * size), (x + wide, y - 0.12 * size))
        )
        parts.append(
            brush.path(dome + "Z", cap)
            + brush.disc(x - wide * 0.3, y - 0.16 * size, wide * 0.16, "#ffffff", 0)
            + brush.disc(x + wide * 0.3, y - 0.17 * size, wide * 0.12, "#ffffff", 0)
        )
    for x, y, size in scatter(dice, "lights", 26):
        parts.append(
            brush.glow(x, 0.15 + 1.35 * y, 0.012 + 0.016 * size, "#fff6b0")
            + brush.disc(x, 0.15 + 1.35 * y, 0.004, "#fffbe0", 0)
        )
    return "".join(parts)
