"""The Brandenburg Gate of Berlin, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import doric_frieze, lines, outlined, twice
from imgkit.local.painter.monuments.masonry import block, painted, polygon, shading

_COLUMNS = (3.7, 9.25, 14.8)
"""The middle of the columns of one half: the passage in the middle, 5.65 m, is the widest."""
_HALF = 16.6
_WING = 32.7
_CAPITAL = 14.0


def brandenburg_gate(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Brandenburg Gate, with the chariot of Victory on top and a house on each side.

    Source of the dimensions: https://en.wikipedia.org/wiki/Brandenburg_Gate – 26 m high with its
    quadriga, 65.5 m wide with its wings, 11 m deep; six columns and five passages on each side.

    Args:
        dice: What chooses the sandstone and the green of the copper.
        look: Its colour, where the prompt names one.
        light: Whether its lamps are lit.

    Returns:
        The gate; one can look through its passages.
    """
    stone = look.colour or dice.choose("stone", ("#e3cfa6", "#dac6a2", "#e8d8b6"))
    if light.lamps:
        stone = mix(stone, "#f6b860", 0.3)
    copper = dice.choose("copper", ("#6fa08a", "#5f9686", "#82a888"))
    dark = mix(stone, "#65494a", 0.58)
    parts = [
        shading("stone", stone, dark),
        twice(_wing(stone, dark, light)),
        _passages(stone, dark, light),
        twice("".join(_column(x, stone, dark) for x in _COLUMNS)),
        _beam(stone, dark),
        _attic(stone, dark),
        _quadriga(copper),
        block(-_WING, _WING, 0, 0.5, mix(stone, dark, 0.35), 0.15),
    ]
    return Drawing("".join(parts), -_WING, _WING, -26)


def _passages(stone: str, dark: str, light: Light) -> str:
    """The walls inside, which lead to the columns of the far side; the sky shows between them."""
    shade = mix(stone, dark, 0.62)
    ceiling = mix("#ffc870", dark, 0.3) if light.lamps else mix(stone, dark, 0.85)
    walls = "".join(
        block(x * 0.9 - 0.7, x, 0, _CAPITAL, shade, 0.12)
        + block(x * 0.9 - 0.7, x * 0.9 + 0.45, 0, 13.4, mix(stone, dark, 0.4), 0.1)
        for x in _COLUMNS
    )
    return block(-14.8, 14.8, 13.1, _CAPITAL, ceiling) + twice(walls)


def _column(x: float, stone: str, dark: str) -> str:
    """A fluted column with its base and its capital."""
    flutes = "".join(
        f"M{x + share:.2f} -1.3L{x + share * 0.85:.2f} -12.9" for share in (-0.58, -0.22, 0.2, 0.55)
    )
    lit = mix(stone, "#fff6df", 0.45)
    return (
        polygon(
            ((x - 0.9, 1), (x - 0.76, 13.2), (x + 0.76, 13.2), (x + 0.9, 1)),
            "url(#{id}-stone)",
            0.16,
        )
        + lines(flutes, dark, 0.13, 0.55)
        + block(x - 1.15, x + 1.15, 0.4, 0.8, lit, 0.12)
        + block(x - 1, x + 1, 0.8, 1.3, lit, 0.12)
        + polygon(((x - 0.76, 13), (x - 1.05, 13.55), (x + 1.05, 13.55), (x + 0.76, 13)), lit, 0.12)
        + block(x - 1.12, x + 1.12, 13.5, _CAPITAL, lit, 0.12)
    )


def _beam(stone: str, dark: str) -> str:
    """The beam on the columns, with its frieze of grooved blocks, carved panels and a cornice."""
    lit = mix(stone, "#fff6df", 0.5)
    fighter = "l.3 -.8a.16 .16 0 1 1 .2 0l.4 -.1l-.3 .4l.3 .5z"
    colours = mix(stone, dark, 0.3), lit, dark
    return (
        block(-_HALF, _HALF, _CAPITAL, 15.2, "url(#{id}-stone)", 0.16)
        + doric_frieze(_HALF, (15.2, 16.5), 17, fighter, colours)
        + painted(f"M{-_HALF} -16.5h{2 * _HALF}v.22h{-2 * _HALF}z", mix(stone, dark, 0.8))
        + block(-_HALF - 0.6, _HALF + 0.6, 16.5, 17, lit, 0.14)
        + block(-_HALF - 0.9, _HALF + 0.9, 17, 17.4, mix(lit, dark, 0.08), 0.14)
    )


def _attic(stone: str, dark: str) -> str:
    """The steps above the cornice, with the procession of Peace, and the pedestal."""
    lit = mix(stone, "#fff6df", 0.5)
    people = "".join(
        f"M{x:.2f} -18.5q-.1 -.7 .2 -1a.17 .19 0 1 1 .22 0q.5 .2 .3 1z"
        for x in (-6.4 + 0.8 * step for step in range(16))
    )
    return (
        block(-15.6, 15.6, 17.4, 18.1, "url(#{id}-stone)", 0.14)
        + block(-12.6, 12.6, 18.1, 20.3, "url(#{id}-stone)", 0.16)
        + block(-7, 7, 18.4, 20, mix(stone, dark, 0.28), 0.14)
        + painted(people, lit)
        + twice(block(7.7, 12, 18.5, 19.9, mix(stone, dark, 0.08), 0.12))
        + block(-13, 13, 20.2, 20.7, lit, 0.14)
        + block(-6.2, 6.2, 20.7, 21.1, "url(#{id}-stone)", 0.14)
        + block(-4.9, 4.9, 21.1, 21.6, lit, 0.14)
    )


_HORSE = (
    "M-.62 0l.06 -1.3q-.36 -.4 -.22 -1q.02 -.6 .34 -.9l-.42 .2q-.24 .05 -.28 -.15l.54 -.66l.16 -.3"
    "l.14 .28q.62 .3 .72 1.3l.36 .4q.14 .9 0 2.1h-.24l-.16 -1.1l-.44 -.1l-.2 1.2z"
    "M-.5 -1.7l-.62 .35l.12 .7l.18 -.02l.02 -.5l.5 -.15z"
)


def _quadriga(copper: str) -> str:
    """Victory in her chariot behind four horses, of green copper."""
    dark, lit = mix(copper, "#2f3a48", 0.45), mix(copper, "#fdf6dc", 0.35)
    wing = (
        "M.3 -24.9Q1.2 -26 2.5 -25.7Q2.3 -25.2 2.5 -24.8Q2 -24.6 2 -24.2Q1.4 -24 1.2 -23.7"
        "L.3 -23.6Z"
    )
    goddess = (
        "M-.5 -21.8L-.42 -24.2Q-.4 -24.8 0 -24.8T.42 -24.2L.6 -21.8Z"
        "M0 -24.8a.3 .34 0 1 1 .02 0ZM.3 -24.5L1 -24.2V-23.9L.3 -24Z"
    )
    staff = "M1 -22.6V-25.9M.75 -25.2a.25 .25 0 1 1 .5 0a.25 .25 0 1 1 -.5 0"
    horses = "".join(
        f'<g transform="translate({x} -21.5) scale({0.8 * side} 0.8)">'
        f"{outlined(_HORSE, fill, 0.1)}</g>"
        for x, side, fill in (
            (-1, 1, dark),
            (1, -1, dark),
            (-2.6, 1, copper),
            (2.6, -1, copper),
        )
    )
    return (
        outlined(wing, dark, 0.1)
        + f'<g transform="scale(-1 1)">{outlined(wing, copper, 0.1)}</g>'
        + outlined("M-1.5 -21.6V-23.2Q0 -23.7 1.5 -23.2V-21.6Z", dark, 0.1)
        + outlined(goddess, lit, 0.1)
        + lines(staff, mix(dark, "#d9b04f", 0.35), 0.16)
        + horses
    )


def _wing(stone: str, dark: str, light: Light) -> str:
    """The house beside the gate, with its columns and its gable."""
    lit = mix(stone, "#fff6df", 0.45)
    inside = "#ffd27a" if light.lamps else mix(stone, dark, 0.7)
    middle = 25.4
    columns = "".join(
        polygon(
            ((x - 0.6, 0.5), (x - 0.48, 8), (x + 0.48, 8), (x + 0.6, 0.5)), "url(#{id}-stone)", 0.14
        )
        + block(x - 0.75, x + 0.75, 7.8, 8.4, lit, 0.1)
        for x in (19.2, 22.3, 25.4, 28.5, 31.6)
    )
    return (
        block(_HALF - 1, 19, 0, 8, mix(stone, dark, 0.5), 0.14)
        + block(18.6, 32, 0.4, 8.4, mix(stone, dark, 0.45), 0.14)
        + painted("".join(f"M{x} -.5v-5.4h1.5v5.4z" for x in (20, 23.1, 26.2, 29.3)), inside)
        + columns
        + block(18.2, 32.4, 8.4, 9.9, "url(#{id}-stone)", 0.14)
        + lines("M18.2 -9.2H32.4", dark, 0.5, 0.3)
        + block(17.9, _WING, 9.9, 10.4, lit, 0.14)
        + polygon(((18.2, 10.4), (middle, 12.9), (32.4, 10.4)), mix(stone, dark, 0.22), 0.14)
        + lines(f"M18 -10.5L{middle} -13L32.6 -10.5", lit, 0.45)
    )
