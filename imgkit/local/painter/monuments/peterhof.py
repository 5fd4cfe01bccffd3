"""The Grand Cascade of Peterhof, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits, twice, veil
from imgkit.local.painter.monuments.facade import Tones, bushes, cupola, spread, tones
from imgkit.local.painter.monuments.masonry import arches, block, painted, polygon, shading

_STONE = "url(#{id}-stone)"
_GOLD = "#e9bd4f"


def peterhof(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the palace of Peterhof above its cascade of fountains with golden statues.

    Source: https://en.wikipedia.org/wiki/Peterhof_Palace – the bluff is 16 m high, and the jet of
    the Samson Fountain reaches 20 m.

    Args:
        dice: What chooses the yellow of the walls.
        look: Their colour, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The palace and the fountains.
    """
    wall = look.colour or dice.choose("wall", ("#f0cd78", "#eec48a", "#f3d68c"))
    roof = dice.choose("roof", ("#8c93a0", "#84929a", "#9a9298"))
    colours = tones(wall, light)
    water = mix("#8fc3dc", light.haze, 0.12)
    parts = [
        shading("stone", wall, colours.dark),
        _palace(colours, roof),
        bushes([(x, 6.0) for x in spread(-43, 43, 9)], "#6f9f5c", 13),
        polygon(((-50, 0), (-44, 16), (44, 16), (50, 0)), "#8db268", 0.25),
        _stairs(colours, water),
        _basin(water),
        _jets(),
    ]
    return Drawing("".join(parts), -50, 50, -40)


def _palace(colours: Tones, roof: str) -> str:
    """The long yellow palace with its white pilasters, and a golden dome at each end."""
    white = "#fbf6ea"
    pillars = "".join(f"M{x:.1f} -15v-13h.8v13z" for x in (*spread(-35.4, 34.6, 21),))
    wing = (
        block(38, 47, 14, 26, _STONE, 0.25)
        + painted(arches((40.6, 44.4), 17, 1.1, 21), colours.glass)
        + block(37.6, 47.4, 25.4, 26.6, white, 0.15)
        + cupola(42.5, 26.6, (4.4, 6), _GOLD, 1.1)
        + lines("M42.5 -32v-3", _GOLD, 0.4)
    )
    return (
        polygon(((-38, 28), (-35, 32.6), (35, 32.6), (38, 28)), roof, 0.25)
        + polygon(((-11, 29), (-8, 36), (8, 36), (11, 29)), roof, 0.25)
        + lines("M-8 -36h16M0 -36v-4", _GOLD, 0.6)
        + block(-38, 38, 14, 28, _STONE, 0.28)
        + slits(spread(-33.4, 33.4, 20), 16, 20.4, colours.glass, 1.3)
        + slits(spread(-33.4, 33.4, 20), 22, 26.4, colours.glass, 1.3)
        + painted(pillars, white)
        + block(-38.6, 38.6, 27.4, 28.6, white, 0.15)
        + polygon(((-7, 28.4), (0, 32), (7, 28.4)), white, 0.2)
        + twice(wing)
    )


def _stairs(colours: Tones, water: str) -> str:
    """The grotto, and on both sides of it the steps that the water runs down."""
    treads = "".join(
        block(
            15 + step * 1.1, 30 + step * 1.1, 13 - step * 2.4, 15.4 - step * 2.4, colours.lit, 0.15
        )
        + veil(f"M{17 + step * 1.1} {-14.8 + step * 2.4:.1f}h11v2.4h-11z", water, 0.85)
        + painted(
            f"M{16 + step * 1.1:.1f} {-15.4 + step * 2.4:.1f}l.4 -2.6q.6 -1.6 1 0l.4 2.6z"
            f"M{28.4 + step * 1.1:.1f} {-15.4 + step * 2.4:.1f}l.4 -2.6q.6 -1.6 1 0l.4 2.6z",
            _GOLD,
        )
        for step in range(6)
    )
    grotto = (
        block(-14.6, 14.6, 2, 15, mix(colours.lit, "#c9b79a", 0.5), 0.25)
        + painted(arches(spread(-10.8, 10.8, 5), 4, 1.9, 9), mix(colours.dark, "#4a5a6a", 0.4))
        + block(-15.2, 15.2, 14.4, 15.8, colours.lit, 0.2)
    )
    return twice(treads) + grotto


def _basin(water: str) -> str:
    """The basin with the golden Samson on his rock, who tears open the jaws of the lion."""
    samson = (
        "M-1.6 -5.4L-1 -8.6Q-2 -10 -1 -11.2Q0 -12.4 .9 -11.2Q1.2 -10 .8 -9.4L2.4 -8L3.6 -8.8L4 -7"
        "L2.8 -5.6Z"
    )
    return (
        outlined("M-42 0Q-40 -4.6 -20 -5H20Q40 -4.6 42 0Z", water, 0.3)
        + lines("M-30 -1.6h8M-12 -3h6M10 -2.4h9M24 -1.4h8M-22 -3.4h5", "#ffffff", 0.3, 0.7)
        + outlined("M-4.4 -1.6Q-4 -4.4 -2 -5.6H3Q5 -4 5 -1.6Z", "#a39a8c", 0.2)
        + outlined(samson, _GOLD, 0.2)
    )


def _jets() -> str:
    """The jets of water, the highest from the lion."""
    side = "".join(
        f"M{x} -4.4Q{x - high * 0.3:.1f} {-4 - high * 1.5:.1f} {x - high * 0.66:.1f} -4"
        for x, high in ((37, 10), (31, 12), (25, 11), (19, 9), (13, 8))
    )
    spray = (
        "M0 -10V-28M0 -28Q-3 -27 -3.6 -16M0 -28Q3 -27 3.6 "
        "-16M0 -26"
        "Q-1.4 -24 -1.6 "
        "-14M0 -26Q1.4 -24 1.6 -14"
    )
    return (
        lines(spray, "#ffffff", 0.7, 0.85)
        + '<ellipse cy="-24" rx="3.4" ry="7" fill="#ffffff" fill-opacity=".25"/>'
        + twice(lines(side, "#ffffff", 0.5, 0.85))
    )
