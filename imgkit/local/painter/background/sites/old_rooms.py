"""Rooms under old roofs: an attic, a cellar, the hall of a castle, a stable, a sauna."""

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.chambers import blocks, slabs, torch
from imgkit.local.painter.background.floors import floor
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def attic(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint an attic: sloping beams, a round window, boxes, and a cobweb in the corner."""
    brush = Brush(frame)
    wood = dice.evenly().part("attic").choose("wood", ("#b98a60", "#a87f5c", "#c29a72"))
    dark = mix(wood, "#4a3222", 0.4)
    parts = [
        bands(0, frame.horizon, frame.width, [(0, mix(wood, "#4a3222", 0.25), 1), (1, wood, 1)]),
        brush.lines((((0, y / 10), (1, y / 10)) for y in range(1, 10)), dark, 2, 0.6),
        floor(dice, frame),
        brush.disc(0.5, 0.42, 0.11, "#fdf3dc") + brush.disc(0.5, 0.42, 0.09, light.sky[-2], 0.3),
        brush.lines((((0.5, 0.31), (0.5, 0.53)), ((0.41, 0.42), (0.59, 0.42))), "#fdf3dc", 7),
        brush.shape(((0, 0), (0.42, 0), (0, 0.86)), mix(wood, "#4a3222", 0.52)),
        brush.shape(((1, 0), (0.58, 0), (1, 0.86)), mix(wood, "#4a3222", 0.45)),
        brush.lines((((0.5, -0.06), (0, 0.97)), ((0.5, -0.06), (1, 0.97))), dark, 34),
        brush.lines((((0.26, 0.44), (0.74, 0.44)),), dark, 0.1),
        brush.lines((((0.2, 0.2), (0.8, 0.2)),), dark, 26),
    ]
    web = [(0.0, 0.0), (0.16, 0.0), (0.12, 0.13), (0.06, 0.2), (0.0, 0.26)]
    parts.append(brush.lines((((0, 0), point) for point in web[1:]), "#f4efe6", 2, 0.8))
    parts += [
        brush.lines(([(x * share, y * share) for x, y in web[1:]],), "#f4efe6", 2, 0.8)
        for share in (0.4, 0.7, 1.0)
    ]
    for left, top, right, colour in (
        (0.05, 0.8, 0.2, "#c99a62"),
        (0.08, 0.66, 0.19, "#d9b07c"),
        (0.81, 0.78, 0.97, "#b9854f"),
    ):
        parts.append(brush.box(left, top, right, top + (0.26 if top > 0.7 else 0.14), colour))
        parts.append(brush.lines((((left, top + 0.05), (right, top + 0.05)),), "#8a5f3a", 3))
    return "".join(parts)


def cellar(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a cellar: a vault of bricks, barrels, a shelf with jars, and one bulb."""
    brush = Brush(frame)
    parts = [blocks(frame, "#8a7468")]
    for x in (0.0, 0.5):
        data = brush.curve(((x, 0.5), (x + 0.25, -0.3), (x + 0.5, 0.5)))
        parts.append(brush.stroke(data, "#5f4c44", 26))
    parts.append(slabs(frame, "#8a7468"))
    parts.append(
        brush.box(0.58, 0.55, 0.94, 0.58, "#8a5f3f") + brush.box(0.58, 0.76, 0.94, 0.79, "#8a5f3f")
    )
    for row, y in enumerate((0.55, 0.76)):
        for at in range(6):
            x = 0.605 + 0.056 * at
            colour = ("#c9534a", "#d9a03f", "#7f9a4f", "#8a4f7a")[(at + 2 * row) % 4]
            parts.append(
                brush.box(x, y - 0.1, x + 0.04, y, mix(colour, "#ffffff", 0.15))
                + brush.box(x + 0.003, y - 0.125, x + 0.037, y - 0.1, "#d9c9a0")
            )
    for x, y, size in ((0.12, 0.9, 0.085), (0.31, 0.9, 0.085), (0.215, 0.67, 0.085)):
        parts.append(
            brush.disc(x, y, size, "#a8744a", 0.6) + brush.disc(x, y, size * 0.82, "#c08a5a", 0.4)
        )
        parts.append(
            brush.lines(
                (
                    ((x - 0.05, y - 0.02), (x + 0.05, y - 0.02)),
                    ((x - 0.05, y + 0.03), (x + 0.05, y + 0.03)),
                ),
                "#8a5f3f",
                3,
            )
            + brush.disc(x, y + 0.02, 0.011, "#5f4030")
        )
    parts.append(
        brush.lines((((0.5, 0), (0.5, 0.15)),), "#3a302c", 3)
        + brush.glow(0.5, 0.19, 0.16, "#ffdf9a")
        + brush.disc(0.5, 0.19, 0.022, "#fff0c0")
    )
    return "".join(parts)


def castle_hall(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the hall of a castle: stone walls, tall windows, banners, torches, a red carpet."""
    brush = Brush(frame)
    even = dice.evenly().part("castle hall")
    stone = even.choose("stone", ("#b9ada0", "#a9a4a8", "#c2b090"))
    cloth = even.choose("banner", ("#a8343c", "#2f5a94", "#3f7a52"))
    parts = [blocks(frame, stone), slabs(frame, mix(stone, "#ffffff", 0.1))]
    for x in (0.26, 0.74):
        arch = brush.trace(((x - 0.055, 0.66), (x - 0.055, 0.3))) + brush.curve(
            ((x - 0.055, 0.3), (x, 0.04), (x + 0.055, 0.3))
        ).replace("M", "L", 1)
        arch += brush.trace(((x + 0.055, 0.66),)).replace("M", "L", 1) + "Z"
        parts.append(brush.path(arch, light.sky[-2], 0.6))
        parts.append(
            brush.lines(
                (((x, 0.16), (x, 0.66)), ((x - 0.055, 0.4), (x + 0.055, 0.4))), "#5f5650", 5
            )
        )
    for x in (0.1, 0.9, 0.5):
        low = 0.7 if x != 0.5 else 0.44
        parts.append(brush.box(x - 0.062, 0.09, x + 0.062, 0.115, "#c9a04c"))
        parts.append(
            brush.shape(
                (
                    (x - 0.055, 0.115),
                    (x + 0.055, 0.115),
                    (x + 0.055, low),
                    (x, low + 0.09),
                    (x - 0.055, low),
                ),
                cloth,
            )
        )
        parts.append(
            brush.disc(x, 0.28, 0.026, "#f2d27a")
            + brush.shape(
                (
                    (x - 0.02, 0.26),
                    (x - 0.01, 0.28),
                    (x, 0.25),
                    (x + 0.01, 0.28),
                    (x + 0.02, 0.26),
                    (x + 0.015, 0.31),
                    (x - 0.015, 0.31),
                ),
                "#b98a2f",
            )
        )
    carpet = ((0.44, 1), (0.56, 1), (0.78, 2), (0.22, 2))
    parts.append(
        brush.shape(carpet, "#b03a42")
        + brush.lines((((0.45, 1), (0.26, 2)), ((0.55, 1), (0.74, 2))), "#e0b04a", 7)
    )
    parts += [
        brush.box(0.36, 0.97, 0.64, 1.04, mix(stone, "#ffffff", 0.3)),
        torch(frame, 0.18),
        torch(frame, 0.82),
    ]
    return "".join(parts)


def stable(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the inside of a stable or a barn: planks, boxes with half doors, hay, a lantern."""
    brush = Brush(frame)
    wood = dice.evenly().part("stable").choose("wood", ("#b07a4c", "#a8593f", "#9a7a58"))
    dark = mix(wood, "#3a2618", 0.5)
    parts = [
        bands(
            0,
            frame.horizon,
            frame.width,
            [(0, mix(wood, "#3a2618", 0.4), 1), (1, mix(wood, "#3a2618", 0.12), 1)],
        ),
        brush.lines((((x / 14, 0), (x / 14, 1)) for x in range(15)), dark, 3, 0.7),
        bands(frame.horizon, frame.height, frame.width, [(0, "#c9a860", 1), (1, "#dcbf78", 1)]),
    ]
    for left in (0.05, 0.37, 0.69):
        parts.append(brush.box(left, 0.24, left + 0.26, 1.02, mix(dark, "#1f1410", 0.35)))
        parts.append(
            brush.shape(
                (
                    (left + 0.02, 1.0),
                    (left + 0.06, 0.86),
                    (left + 0.13, 0.82),
                    (left + 0.2, 0.87),
                    (left + 0.24, 1.0),
                ),
                "#d9b860",
                0.2,
            )
        )
        parts.append(brush.box(left, 0.64, left + 0.26, 1.03, wood))
        parts.append(
            brush.lines(
                (
                    ((left + 0.01, 0.66), (left + 0.25, 1.01)),
                    ((left + 0.25, 0.66), (left + 0.01, 1.01)),
                ),
                mix(wood, "#ffffff", 0.3),
                11,
            )
        )
    parts.append(brush.lines((((0, 0.16), (1, 0.16)),), dark, 36))
    parts.append(
        brush.lines((((0.18, 0.18), (0.18, 0.26)),), "#3a302c", 3)
        + brush.glow(0.18, 0.31, 0.1, "#ffd98a")
        + brush.box(0.16, 0.26, 0.2, 0.36, "#f2c24f")
    )
    straw = [
        ((x, 1 + y), (x + 0.02 + 0.03 * turn, 1 + y + 0.02 * (turn - 0.5)))
        for x, y, turn in scatter(dice, "straw", 60)
    ]
    return (
        "".join(parts)
        + brush.lines(straw, "#f2dc98", 3, 0.9)
        + brush.lines(straw[::3], lit("#a8843f", light), 2, 0.7)
    )


def sauna(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a sauna: walls of pale planks, two benches, the stove with stones, and steam."""
    brush = Brush(frame)
    wood = "#d9a970"
    parts = [
        bands(0, frame.horizon, frame.width, [(0, mix(wood, "#7a4f2c", 0.3), 1), (1, wood, 1)]),
        brush.lines((((0, y / 12), (1, y / 12)) for y in range(1, 12)), "#a8743f", 3, 0.7),
        floor(dice, frame),
        brush.box(0.0, 0.56, 0.72, 0.64, "#eac48c")
        + brush.boxes(((x, 0.64, x + 0.02, 0.84) for x in (0.05, 0.35, 0.66)), "#a8743f"),
        brush.box(0.0, 0.84, 0.72, 0.92, "#f0cf9c")
        + brush.boxes(((x, 0.92, x + 0.02, 1.1) for x in (0.05, 0.35, 0.66)), "#a8743f"),
        brush.box(0.78, 0.7, 0.96, 1.1, "#4a464c")
        + brush.glow(0.87, 0.95, 0.06, "#ff9a4f")
        + brush.box(0.82, 0.88, 0.92, 1.02, "#e8793f"),
    ]
    for x, y in ((0.8, 0.68), (0.84, 0.66), (0.88, 0.67), (0.93, 0.68), (0.86, 0.63)):
        parts.append(brush.disc(x, y, 0.026, "#8a8488", 0.4, 0.8))
    for x, y, size in (
        (0.84, 0.46, 0.06),
        (0.9, 0.32, 0.08),
        (0.78, 0.2, 0.1),
        (0.5, 0.12, 0.12),
        (0.2, 0.18, 0.11),
    ):
        parts.append(brush.glow(x, y, size * 1.3, "#ffffff"))
    return "".join(parts)
