"""Fireworks, which burst behind everything."""

import math
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import number, shade

_HALF, _HEIGHT = 500, 480
_BRIGHT = ("#ff6f61", "#ffd35c", "#6fd3ff", "#8cf08a", "#ff9adf", "#c9a2ff")
_PLACES = (
    ((-330, -330, 128), (0, -395, 84), (335, -340, 120), (-170, -190, 74), (190, -180, 70)),
    ((-120, -330, 140), (230, -390, 96), (-390, -390, 80), (390, -210, 90), (-360, -190, 78)),
    ((290, -330, 145), (-60, -390, 96), (-370, -300, 110), (60, -190, 66), (430, -140, 56)),
)
"""Where the stars burst, and how far their sparks fly: one of these."""
_RINGS = ((1.0, 16, 7.0), (0.58, 11, 5.0))
"""How far the sparks of a ring are, how many there are, and how broad their trails."""


def fireworks(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw five bursting stars of sparks over the whole sky, 480 high."""
    stars = []
    places = dice.evenly().choose("places", _PLACES)
    for at, (x, y, reach) in enumerate(places):
        own = dice.part(f"star {at}")
        colour = look.colour or _BRIGHT[(at + dice.whole("first", 0, 2, 5)) % len(_BRIGHT)]
        wide = reach * own.number("reach", 0.85, 1, 1.15)
        across, up = own.number("across", -30, 0, 30), own.number("up", -16, 0, 16)
        stars.append(_star(x + across, y + up, wide, colour, own.number("turn", 0, 0.2, 0.4)))
    return Drawing(
        svg=f'<g fill="none" stroke-linecap="round">{"".join(stars)}</g>',
        left=-_HALF,
        right=_HALF,
        top=-_HEIGHT - 60,
        anchors=MappingProxyType({"back": (0.0, -_HEIGHT), "head": (0.0, -_HEIGHT)}),
    )


def _star(x: float, y: float, reach: float, colour: str, turn: float) -> str:
    """Draw the trails of one star in two rings, with a spark at the end of each."""
    trails, sparks = "", ""
    for far, count, width in _RINGS:
        rays = ""
        for at in range(count):
            angle = turn + 2 * math.pi * at / count
            cosine, sine = math.cos(angle) * far * reach, math.sin(angle) * far * reach
            start = f"{number(x + 0.3 * cosine)} {number(y + 0.3 * sine)}"
            rays += f"M{start}L{number(x + 0.88 * cosine)} {number(y + 0.88 * sine)}"
            sparks += f"M{number(x + cosine)} {number(y + sine)}h.1"
        trails += (
            f'<path d="{rays}" stroke="{colour}" stroke-width="{number(width * reach / 120)}"/>'
        )
    bright = shade(colour, 0.6)
    return f'{trails}<path d="{sparks}" stroke="{bright}" stroke-width="{number(reach / 11)}"/>'
