"""What grows on the edge of a thing: fur, spikes, icicles."""

import math

from imgkit.local.painter.shapes import Place, mix, polygon
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.states.layers import Room
from imgkit.local.painter.states.outline import edge_of

_TUFT = "-0.62,0.3 -0.5,-0.3 0.1,-0.9! 0.42,-0.3 0.62,0.3"
_DROOP = 0.35
"""How far fur hangs down, in its length."""
_BELOW = 0.6
"""How steep an edge has to face down for icicles to hang on it."""


def fur(sketch: Sketch, room: Room) -> None:
    """Draw tufts of fur all around, to be seen behind a thing."""
    long = 0.12 * room.size
    tufts = []
    for at, one in enumerate(edge_of(room.drawing, 0.75 * long)):
        x, y = one.out
        turn = math.degrees(math.atan2(x, -(y + _DROOP)))
        tufts.append(Place(one.at, long * (1, 0.8, 1.1)[at % 3], turn).blob(_TUFT))
    sketch.draw(*tufts, fill=mix(room.main, "#fff8e7", 0.12))


def spikes(sketch: Sketch, room: Room) -> None:
    """Draw spikes all around but below, to be seen behind a thing."""
    long = 0.26 * room.size
    colour = mix(room.main, "#45283c", 0.25)
    for one in edge_of(room.drawing, 0.8 * long):
        x, y = one.out
        if y > _BELOW:
            continue
        here = Place(one.at, long, math.degrees(math.atan2(x, -y)))
        sketch.draw(polygon(here.move([(-0.3, 0.2), (0, -1), (0.3, 0.2)])), fill=colour)


def icicles(sketch: Sketch, room: Room) -> None:
    """Let icicles hang on every edge that faces down, and snow lie at its foot."""
    half = 0.56 * room.drawing.width / room.size
    sketch.draw(room.place(0.5, 1.0).ellipse(0, -0.01, half, 0.07), fill="#eef6fc")
    long = 0.3 * room.size
    low = room.point(0, 0.93)[1]
    for at, one in enumerate(edge_of(room.drawing, 0.36 * long)):
        if one.out[1] < _BELOW or one.at[1] > low:
            continue
        here = Place(one.at, long * (1, 0.6, 0.8)[at % 3])
        sketch.draw(here.blob("-0.16,-0.06! 0.16,-0.06! 0,1!"), fill="#dff2fc")
