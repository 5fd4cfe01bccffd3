"""Saint Isaac's Cathedral and the Winter Palace in Saint Petersburg, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import dashes, lines, outlined, slits, twice
from imgkit.local.painter.monuments.facade import (
    Tones,
    columns,
    cupola,
    flag,
    pediment,
    spread,
    tones,
)
from imgkit.local.painter.monuments.masonry import arches, block, painted, shading

_STONE = "url(#{id}-stone)"
_GOLD = "#e8b94a"


def st_isaacs(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Saint Isaac's Cathedral: a golden dome on a ring of columns, and a porch of columns.

    Source of the dimensions: https://en.wikipedia.org/wiki/Saint_Isaac%27s_Cathedral – 101.5 m high
    and about 98 m wide; each porch has eight red granite columns in its first row.

    Args:
        dice: What chooses the stone and the gold.
        look: The colour of its walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The cathedral.
    """
    stone = look.colour or dice.choose("stone", ("#b9aea6", "#c2b4a4", "#adaaae"))
    gold = dice.choose("gold", (_GOLD, "#dfae3f", "#efc658"))
    colours, granite = tones(stone, light), tones("#a9705f", light)
    corner = (
        block(25, 38, 31, 40, _STONE, 0.25)
        + painted(arches((31.5,), 32, 2, 36), colours.glass)
        + columns((27, 36), (32, 38.4), 0.8, granite)
        + block(24.4, 38.6, 39, 40.6, colours.lit, 0.2)
        + cupola(31.5, 40.6, (5.4, 6.4), gold)
        + block(30.5, 32.5, 46.6, 49.4, colours.lit, 0.15)
        + cupola(31.5, 49.4, (1.2, 1.8), gold)
        + lines("M31.5 -51v-3", _GOLD, 0.5)
    )
    side = (
        block(20, 48, 2, 30, _STONE, 0.3)
        + slits((26, 33, 40), 8, 17, colours.glass, 3)
        + columns((22.6, 29.5, 36.5, 44.6), (3, 25), 1, granite)
        + block(20, 48.8, 25, 27, colours.lit, 0.2)
        + block(20, 48.4, 30, 31.4, colours.lit, 0.2)
    )
    parts = [
        shading("stone", stone, colours.dark),
        shading("gold", gold, "#8a5a2a"),
        _great_dome(colours, granite),
        twice(side + corner),
        block(-22, 22, 2, 27, mix(stone, colours.dark, 0.5)),
        slits((-9, 0, 9), 3, 16, colours.glass, 4),
        columns(spread(-19, 19, 8), (3, 25), 1.25, granite),
        block(-22, 22, 25, 28.6, _STONE, 0.25),
        pediment(0, 28.4, (22.6, 8), colours),
        "".join(
            block(-24 - step, 24 + step, 2 - step, 3 - step, colours.lit, 0.15)
            for step in (0, 1, 2)
        ),
        block(-49, 49, 0, 2, mix(stone, colours.dark, 0.25), 0.2),
    ]
    return Drawing("".join(parts), -49, 49, -101.5)


def _great_dome(colours: Tones, granite: Tones) -> str:
    """The drum with its columns, the golden dome, the lantern and the cross."""
    return (
        block(-17, 17, 31, 40, _STONE, 0.25)
        + block(-14, 14, 40, 58, mix(colours.plain, colours.dark, 0.4), 0.2)
        + slits(spread(-10, 10, 6), 43, 53, colours.glass, 1.8)
        + columns(spread(-15, 15, 10), (40, 56), 0.75, granite)
        + block(-17.4, 17.4, 39.4, 41, colours.lit, 0.2)
        + block(-16.8, 16.8, 56, 58.4, colours.lit, 0.2)
        + dashes(-16, 16, 59.2, colours.plain, (0.5, 1.6))
        + block(-13, 13, 58.4, 65, _STONE, 0.22)
        + slits(spread(-10.5, 10.5, 8), 59.6, 63.6, colours.glass, 1.3)
        + block(-13.6, 13.6, 64.6, 66, colours.lit, 0.15)
        + cupola(0, 66, (13, 19), "url(#{id}-gold)", 1.04)
        + block(-3, 3, 84, 91.6, colours.lit, 0.2)
        + slits((-1.6, 0, 1.6), 85.4, 90.4, colours.glass, 0.8)
        + cupola(0, 91.6, (3.1, 4.6), "url(#{id}-gold)", 1.06)
        + lines("M0 -96V-101.5M-1.4 -99.6h2.8", _GOLD, 0.7)
    )


def winter_palace(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Winter Palace, home of the Hermitage, with the Alexander Column before it.

    Source of the dimensions: https://en.wikipedia.org/wiki/Winter_Palace – 30 m high and 215 m
    long, of which the middle is drawn; the column is 47.5 m high.

    Args:
        dice: What chooses the green of the walls.
        look: Their colour, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The palace.
    """
    green = look.colour or dice.choose("green", ("#8fbfa8", "#86b8ae", "#9cc59f"))
    colours = Tones(green, mix(green, "#4f4458", 0.6), "#fbf6ea", tones(green, light).glass)
    bays = [*spread(-57, -18, 12), *spread(18, 57, 12)]
    pillars = [*spread(-58.8, -16.2, 13), *spread(-14, 14, 6), *spread(16.2, 58.8, 13)]
    statues = "".join(f"M{x:.1f} -26.4l.3 -3q.4 -1.4 .8 0l.3 3z" for x in (*spread(-60, 58, 23),))
    parts = [
        shading("stone", green, colours.dark),
        painted(statues, mix("#8d7f6e", green, 0.2)),
        block(-60, 60, 0, 25, _STONE, 0.3),
        block(-15.5, 15.5, 0, 26, _STONE, 0.25),
        "".join(
            slits(bays, low, high, colours.lit, 2.8)
            for low, high in ((1.4, 7), (9.6, 16.6), (18.4, 23.4))
        ),
        "".join(
            slits(bays, low, high, colours.glass, 1.6)
            for low, high in ((2, 6.2), (10.2, 15.8), (19, 22.8))
        ),
        slits(spread(-11, 11, 5), 10, 16, colours.glass, 2),
        slits(spread(-11, 11, 5), 18.6, 23, colours.glass, 1.6),
        painted(arches((-8, 0, 8), 0, 2.4, 5), colours.lit),
        painted(arches((-8, 0, 8), 0, 1.8, 4.8), mix(colours.dark, "#3a3040", 0.4)),
        columns(pillars, (1, 24), 0.55, colours),
        block(-60.6, 60.6, 7.8, 8.8, colours.lit, 0.15),
        block(-60.6, 60.6, 24, 25.4, colours.lit, 0.2),
        dashes(-60, 60, 26, colours.lit, (0.5, 1.2)),
        pediment(0, 25, (10, 5), colours),
        lines("M-59 -17.4H-16M16 -17.4H59", _GOLD, 0.3, 0.8),
        flag(0, 30, 8, ("#fbf8f0", "#4a68b0", "#c8463f")),
        _column(light),
    ]
    return Drawing("".join(parts), -60.6, 60.6, -47.5)


def _column(light: Light) -> str:
    """The red granite column with an angel on top."""
    granite = tones("#b0685a", light)
    angel = (
        "M29 -43.6L29.4 -46Q28.4 -47 29 -47.5L29.8 -46.6"
        "Q30.4 -47.9 "
        "30.8 -46.6L32 "
        "-47.2L31 -45.6L31.4 -43.6Z"
    )
    return (
        block(25.6, 34.4, 0, 2, "#cfc4b4", 0.2)
        + block(27, 33, 2, 8, granite.plain, 0.2)
        + columns((30,), (8, 41), 1.8, granite)
        + block(28, 32, 41, 43.6, "#b79a62", 0.2)
        + outlined(angel, "#8f9a7a", 0.15)
    )
