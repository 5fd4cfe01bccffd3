"""The Parthenon, one unit to the metre."""

from imgkit.local.painter.background.shapes import Point, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import doric_frieze, lines, outlined
from imgkit.local.painter.monuments.masonry import block, painted, polygon, shading

_HALF = 15.45
_LENGTH = 69.5
_FAR = 95.0
"""The x where the long side would vanish on the ground."""
_FLOOR = 1.65
_CAPITAL = 12.08
"""Where the columns, 10.43 m high, end."""
_CORNICE = 15.4
_APEX = 19.6
_FRONT = (-14.4, -10.75, -6.45, -2.15, 2.15, 6.45, 10.75, 14.4)


def parthenon(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Parthenon from one of its corners: eight columns in front, seventeen on the side.

    Source of the dimensions: https://en.wikipedia.org/wiki/Parthenon – 30.9 m wide and 69.5 m long;
    the columns are 10.4 m high and 1.9 m thick at the foot, those at the corners a little closer.

    Args:
        dice: What chooses the marble, and whether the temple is a ruin.
        look: Its colour, where the prompt names one.
        light: Whether lamps shine in it.

    Returns:
        The temple.
    """
    marble = look.colour or dice.choose("marble", ("#eedcb8", "#f0e4cc", "#e8d0a4"))
    dark = mix(marble, "#6b4c48", 0.58)
    inside = "#f0b45f" if light.lamps else mix(marble, "#5d4a58", 0.62)
    ruined = dice.choose("ruined", (True, False), (0.6, 0.4))
    parts = [
        shading("marble", marble, dark),
        polygon([_at(x, h, _LENGTH) for x, h in _gable(_HALF)], mix(marble, light.haze, 0.35), 0.2),
        _side(marble, dark, inside),
        _steps(marble, dark),
        _inner(marble, dark, inside),
        *(_column(x, marble, dark) for x in _FRONT),
        _entablature(marble, dark),
        _pediment(marble, dark, ruined=ruined),
    ]
    right = _at(_HALF + 1.6, 0, _LENGTH)[0]
    return Drawing("".join(parts), -_HALF - 1.7, right + 0.1, -_APEX - 0.2)


def _at(x: float, height: float, depth: float) -> Point:
    """Where a point behind the front shows; everything shrinks towards the far right."""
    size = 1 / (1 + depth / 130)
    return _FAR + (x - _FAR) * size, height * size


def _along(
    low: float, high: float, x: float, first: float = 0, last: float = _LENGTH
) -> list[Point]:
    """A strip of the long side, between two heights and two depths."""
    return [_at(x, low, first), _at(x, high, first), _at(x, high, last), _at(x, low, last)]


def _gable(half: float) -> list[Point]:
    return [(-half, 13), (-half - 0.6, _CORNICE), (0, _APEX), (half + 0.6, _CORNICE), (half, 13)]


def _side(marble: str, dark: str, inside: str) -> str:
    """The long side with its columns, from the far end to the near corner."""
    shade = mix(marble, dark, 0.34)
    parts = [
        polygon(_along(0, _FLOOR, _HALF + 1.4), mix(marble, dark, 0.45), 0.15),
        polygon(_along(0.55, _FLOOR, _HALF + 0.7), mix(marble, dark, 0.3), 0.1),
        polygon(_along(_FLOOR - 0.5, _FLOOR, _HALF), mix(marble, dark, 0.18), 0.1),
        polygon(_along(_FLOOR, _CAPITAL + 0.3, _HALF - 3.4, 2, 66), mix(inside, dark, 0.25)),
    ]
    parts.append(polygon(_along(_CAPITAL - 0.7, _CAPITAL, _HALF - 0.2), mix(marble, dark, 0.9)))
    for step in range(16, 0, -1):
        depth = _LENGTH * step / 16 - 0.4
        (x, foot), (_, top) = _at(_HALF - 0.9, _FLOOR, depth), _at(_HALF - 0.9, _CAPITAL, depth)
        size = 1 / (1 + depth / 130)
        parts.append(_shaft(x, foot, top, 0.82 * size, "url(#{id}-side)"))
    panels = (2.17 * step + 0.3 for step in range(32))
    metopes = "".join(
        "M"
        + "L".join(f"{x:.2f} {-height:.2f}" for x, height in _along(13.5, 14.7, _HALF, at, at + 1))
        + "Z"
        for at in panels
    )
    gradient = shading("side", mix(marble, dark, 0.2), mix(dark, "#4c3840", 0.2))
    return (
        gradient
        + "".join(parts)
        + polygon(_along(_CAPITAL, 13.4, _HALF), shade, 0.15)
        + polygon(_along(13.4, 14.8, _HALF), mix(marble, dark, 0.5), 0.15)
        + painted(metopes, mix(marble, dark, 0.22))
        + polygon(_along(14.8, _CORNICE, _HALF + 0.7), mix(marble, dark, 0.2), 0.15)
    )


def _steps(marble: str, dark: str) -> str:
    """The three steps of the front."""
    return "".join(
        block(-_HALF - out, _HALF + out, low, low + 0.55, mix(marble, dark, tone), 0.15)
        for low, out, tone in ((0, 1.5, 0.22), (0.55, 0.75, 0.1), (1.1, 0, 0))
    )


def _inner(marble: str, dark: str, inside: str) -> str:
    """The porch behind the front: six more columns, and a door in the wall behind them."""
    wall = block(-12.2, 12.2, _FLOOR, _CAPITAL, mix(inside, dark, 0.15))
    door = block(-2.2, 2.2, _FLOOR + 0.3, 10, mix(inside, "#33262e", 0.45))
    columns = "".join(
        _shaft(x, _FLOOR + 0.3, _CAPITAL - 0.6, 0.7, mix(inside, marble, 0.35))
        for x in (-11.4, -8.2, -4.4, 0.1, 4.5, 8.7)
    )
    return wall + door + columns


def _shaft(x: float, low: float, high: float, half: float, fill: str) -> str:
    """A column that swells a little on its way up, with its round and its square capital."""
    top, belly = half * 0.78, half * 0.97
    middle, neck = (low + high) / 2, high - half * 1.1
    data = (
        f"M{x - half:.2f} {-low:.2f}Q{x - belly:.2f} {-middle:.2f} {x - top:.2f} {-neck:.2f}"
        f"L{x - half * 1.1:.2f} {-high + half * 0.5:.2f}V{-high:.2f}h{half * 2.2:.2f}"
        f"v{half * 0.5:.2f}L{x + top:.2f} {-neck:.2f}"
        f"Q{x + belly:.2f} {-middle:.2f} {x + half:.2f} {-low:.2f}Z"
    )
    return outlined(data, fill, 0.14)


def _column(x: float, marble: str, dark: str) -> str:
    """A column of the front, with its flutes."""
    flutes = "".join(
        f"M{x + share:.2f} {-_FLOOR}L{x + share * 0.78:.2f} -11"
        for share in (-0.6, -0.2, 0.25, 0.62)
    )
    return (
        _shaft(x, _FLOOR, _CAPITAL, 0.96, "url(#{id}-marble)")
        + lines(flutes, dark, 0.13, 0.55)
        + block(x - 1.06, x + 1.06, 11.6, _CAPITAL, mix(marble, "#fff8e6", 0.5), 0.12)
    )


def _entablature(marble: str, dark: str) -> str:
    """The beam on the columns, the frieze of grooved blocks and carved panels, the cornice."""
    lit = mix(marble, "#fff8e6", 0.5)
    rider = "q0 -.9 .3 -1a.17 .17 0 1 1 .2 0q.2 .3 .5 .2l-.2 .3q.2 .2 .1 .5z"
    colours = mix(marble, dark, 0.34), lit, dark
    return (
        block(-_HALF, _HALF, _CAPITAL, 13.4, "url(#{id}-marble)", 0.15)
        + doric_frieze(_HALF, (13.4, 14.8), 15, rider, colours)
        + lines(f"M{-_HALF} -13.35H{_HALF}", dark, 0.14, 0.6)
        + block(-_HALF - 0.7, _HALF + 0.7, 14.8, _CORNICE, lit, 0.15)
        + painted(f"M{-_HALF} -14.8h{2 * _HALF}v.25h{-2 * _HALF}z", mix(marble, dark, 0.8))
    )


_GODS = (
    # Lying, seated and standing figures, larger towards the middle, each with its head.
    "M-10.4 -15.5q.8 -.2 1.2 -.5t1 -.1l.6 .6zM-9.1 -16.2a.24 .27 0 1 1 .02 0z"
    "M-7.4 -15.5l.1 -1.1q.3 -.4 .7 0l.2 .5l.6 .1l.1 .5zM-6.95 -16.9a.25 .28 0 1 1 .02 0z"
    "M-5 -15.5l.1 -1.6q.3 -.4 .7 0l.3 1.6zM-4.55 -17.4a.27 .3 0 1 1 .02 0z"
    "M-3 -15.5l.2 -1.9l-.7 -.5l.1 -.2l.9 .4q.4 -.1 .5 .3l.3 1.9zM-2.45 -17.9a.29 .32 0 1 1 .02 0z"
    "M-1.2 -15.5l.1 -2.2q.1 -.4 .4 -.4t.5 .4l.2 2.2zM-.7 -18.25a.26 .3 0 1 1 .02 0z"
)


def _pediment(marble: str, dark: str, *, ruined: bool) -> str:
    """The gable with its gods; of a ruin the right half has lost its edge."""
    lit = mix(marble, "#fff8e6", 0.55)
    field = [(-_HALF - 0.7, _CORNICE), (0, _APEX), (_HALF + 0.7, _CORNICE)]
    rim = [(-_HALF - 1, _CORNICE), (0, _APEX + 0.2), (0, _APEX - 0.55), (-_HALF + 1.6, _CORNICE)]
    other = [(-x, height) for x, height in rim]
    rest = f'<g transform="scale(-1 1)">{painted(_GODS, lit)}</g>'
    if ruined:
        broken = ((2.2, 18.9), (3, 17.9), (4.6, 17.8), (5.2, 17.1), (7, 16.9), (8.6, 15.4))
        field = [*field[:2], *broken]
        other = [rim[1], rim[2], (2, 18.6), (2.4, 19)]
        corner = ((_HALF + 0.9, _CORNICE), (11.5, 16.6), (11, 16.1), (11.6, 15.4))
        rest = polygon(corner, lit, 0.15)
    return (
        polygon(field, mix(marble, dark, 0.3), 0.15)
        + painted(_GODS, lit)
        + rest
        + polygon(rim, lit, 0.15)
        + polygon(other, mix(lit, dark, 0.12), 0.15)
    )
