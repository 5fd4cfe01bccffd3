"""The White House, the Capitol and the Washington Monument, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import dashes, lines, slits, taper, twice, veil
from imgkit.local.painter.monuments.facade import (
    Tones,
    bushes,
    columns,
    cupola,
    flag,
    pediment,
    spread,
    tones,
)
from imgkit.local.painter.monuments.masonry import block, painted, polygon, shading

_STONE = "url(#{id}-stone)"
_STRIPES = ("#c8474a", "#fbf6ea", "#c8474a", "#fbf6ea", "#c8474a")
_WHITES = ("#f6f3ec", "#f3efe8", "#f1f2f2")


def white_house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the White House with its porch of columns, its flag and its fountain.

    Source of the dimensions: https://en.wikipedia.org/wiki/White_House – the residence is 51 m wide
    and 21 m high.

    Args:
        dice: What chooses the white of the walls and the flowers.
        look: The colour of the walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The house behind its lawn.
    """
    stone = look.colour or dice.choose("stone", _WHITES)
    bloom = dice.choose("flowers", ("#d9575f", "#e8a23c", "#c77bb0"))
    colours = tones(stone, light)
    bays = [*spread(-22.6, -10.4, 4), *spread(10.4, 22.6, 4)]
    gables = "".join(
        polygon(((x - 1.6, 10.2), (x, 11.4), (x + 1.6, 10.2)), colours.lit, 0.12) for x in bays
    )
    parts = [
        shading("stone", stone, mix(stone, colours.dark, 0.8)),
        block(-25.5, 25.5, 2, 16, _STONE, 0.25),
        slits(bays, 5.4, 9.4, colours.glass, 1.7),
        slits(bays, 11.8, 14.4, colours.glass, 1.6),
        gables,
        block(-26, 26, 15.4, 16.6, colours.lit, 0.18),
        dashes(-25.6, 25.6, 17.2, colours.lit, (0.4, 1.2)),
        block(-7.4, 7.4, 2, 16, mix(stone, colours.dark, 0.28)),
        slits((-4.6, 4.6), 5, 9.4, colours.glass, 1.8),
        slits((-4.6, 0, 4.6), 11.6, 14.2, colours.glass, 1.6),
        block(-1.4, 1.4, 2.6, 8, mix(colours.dark, "#5a4a40", 0.5), 0.12),
        f'<ellipse cy="-8.6" rx="2" ry="1.2" fill="{colours.glass}"/>',
        columns(spread(-6.8, 6.8, 4), (2.6, 15), 0.62, colours),
        lines("M0 -8.4v1.4", "#6b5a48", 0.2),
        '<circle cy="-6.6" r=".7" fill="#ffe9a8"/>',
        block(-8, 8, 15, 16.8, colours.lit, 0.2),
        pediment(0, 16.6, (8.4, 3), colours),
        flag(0, 20, 7.4, _STRIPES),
        painted("M.1 -27.4h1.8v1.6h-1.8z", "#33508f"),
        _lawn(bloom, light),
    ]
    return Drawing("".join(parts), -32, 32, -27.4)


def _lawn(bloom: str, light: Light) -> str:
    """The lawn with a round fountain, flowers and hedges."""
    green = mix("#7fb05c", light.haze, 0.08)
    flowers = "".join(
        f'<circle cx="{x:.1f}" cy="{-0.6 - index % 2 * 0.5}" r=".42" fill="{bloom}"/>'
        for index, x in enumerate((*spread(-12, -6.4, 8), *spread(6.4, 12, 8)))
    )
    return (
        polygon(((-32, 0), (-28, 2.6), (28, 2.6), (32, 0)), green, 0.15)
        + bushes(
            [(x, 2.4) for x in (-27, -22.6, -18.2, 18.2, 22.6, 27)],
            mix(green, "#2f5a3c", 0.45),
            1.4,
        )
        + '<ellipse cy="-1" rx="5" ry="1" fill="#9fcbe0" stroke="#c9bfae" stroke-width=".4"/>'
        + lines(
            "M0 -1v-3.4M0 -4.4q-1.4 0 -2 3.2M0 -4.4q1.4 0 "
            "2 3.2M-3 -1q.6 -2 1.2 -.4M3 -1q-.6 -2 -1.2 -.4",
            "#ffffff",
            0.3,
        )
        + flowers
    )


def capitol(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Capitol of the United States with its high white dome.

    Source of the dimensions: https://en.wikipedia.org/wiki/United_States_Capitol – 88 m high and
    229 m long; the wings are drawn shorter.

    Args:
        dice: What chooses the white of the walls.
        look: The colour of the walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The building.
    """
    stone = look.colour or dice.choose("stone", _WHITES)
    colours = tones(stone, light)
    wing = (
        block(18, 46, 6, 24, mix(stone, colours.dark, 0.08), 0.25)
        + slits(spread(22, 42, 6), 9, 13.6, colours.glass, 1.6)
        + slits(spread(22, 42, 6), 16, 20.6, colours.glass, 1.6)
        + block(46, 74, 6, 25, _STONE, 0.25)
        + columns(spread(49, 71, 8), (7, 21), 0.8, colours)
        + slits(spread(50.6, 69.4, 7), 9, 18, colours.glass, 1.3)
        + block(45.4, 74.6, 21.4, 24, colours.lit, 0.2)
        + pediment(60, 24, (11, 4), colours)
    )
    parts = [
        shading("stone", stone, mix(stone, colours.dark, 0.8)),
        _dome(colours),
        twice(wing),
        block(-19, 19, 6, 26, _STONE, 0.25),
        slits(spread(-15, 15, 7), 9, 19, colours.glass, 1.8),
        columns(spread(-17, 17, 8), (7, 22), 0.9, colours),
        block(-20, 20, 22, 25.4, colours.lit, 0.2),
        pediment(0, 25.2, (14, 5.4), colours),
        block(-75, 75, 3, 6.4, mix(stone, colours.dark, 0.12), 0.2),
        "".join(
            block(-18 - step * 2, 18 + step * 2, 5.4 - step, 6.4 - step, colours.lit, 0.12)
            for step in range(6)
        ),
        polygon(((-80, 0), (-75, 3.4), (-26, 3.4), (-30, 0)), "#7fb05c"),
        polygon(((80, 0), (75, 3.4), (26, 3.4), (30, 0)), "#7fb05c"),
    ]
    return Drawing("".join(parts), -80, 80, -88)


def _dome(colours: Tones) -> str:
    """The dome on its two drums, and the statue of Freedom on top."""
    return (
        block(-20, 20, 25, 34, _STONE, 0.25)
        + block(-16.4, 16.4, 34, 46, mix(colours.plain, colours.dark, 0.22), 0.2)
        + columns(spread(-15.4, 15.4, 12), (34.6, 45), 0.62, colours)
        + block(-17, 17, 45, 47, colours.lit, 0.2)
        + block(-13.6, 13.6, 47, 55, _STONE, 0.2)
        + slits(spread(-11.4, 11.4, 9), 48.4, 53.6, colours.glass, 1.3)
        + block(-14.2, 14.2, 54.6, 56, colours.lit, 0.15)
        + cupola(0, 56, (13.4, 19), _STONE, 1.08)
        + block(-3, 3, 74, 81, colours.lit, 0.18)
        + slits((-1.6, 0, 1.6), 75, 80, colours.glass, 0.7)
        + cupola(0, 81, (2.8, 2.6), _STONE)
        + taper(0, (83.2, 88), (0.9, 0.5), "#7d8a72", 0.15)
    )


def washington_monument(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Washington Monument, the highest obelisk in the world.

    Source of the dimensions: https://en.wikipedia.org/wiki/Washington_Monument – 169 m high, 16.8 m
    wide at its foot; 50 flags stand around it, of which the nearer are drawn.

    Args:
        dice: What chooses the marble.
        look: Its colour, where the prompt names one.
        light: Whether the small lamps near its tip are red.

    Returns:
        The obelisk with its ring of flags.
    """
    stone = look.colour or dice.choose("stone", ("#e9e3d6", "#e4dfd8", "#ece2cc"))
    colours = tones(stone, light)
    lamp = "#ff5a4a" if light.lamps else colours.dark
    glow = polygon(((-9.4, 4), (-4, 90), (4, 90), (9.4, 4)), "#ffe9b0") if light.lamps else ""
    flags = "".join(flag(x, 3, 11, _STRIPES) for x in (*spread(-46, -14, 6), *spread(11, 40, 6)))
    parts = [
        shading("stone", stone, colours.dark),
        painted("M-52 0Q-30 -6 0 -6T52 0Z", mix("#86b060", light.haze, 0.1)),
        taper(0, (4, 154), (8.4, 5.3), _STONE, 0.5),
        polygon(((-5.3, 154), (0, 169), (5.3, 154)), _STONE, 0.5),
        veil("M2.4 -4H8.4L5.3 -154L0 -169Z", colours.dark, 0.16),
        lines("M-7.4 -50H7.4", colours.dark, 0.4, 0.5),
        glow,
        f'<path d="M-3 -157h2v2h-2zM1 -157h2v2h-2z" fill="{lamp}"/>',
        flags,
        polygon(((-14, 0), (-10, 5), (10, 5), (14, 0)), mix(colours.lit, "#b9b09f", 0.4), 0.3),
    ]
    return Drawing("".join(parts), -52, 52, -169)
