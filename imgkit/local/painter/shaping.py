"""Draws a thing as it is said to be: in another form, striped, or upside down."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.drawings import draw
from imgkit.local.painter.light import Light
from imgkit.local.painter.patterns import PATTERNS, PLAIN, patterned
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.shapes import Point
from imgkit.local.painter.sleeping import eyes_shut
from imgkit.local.painter.things import Kind, kinds

_MADE_OF = {
    "cloud": "#f6f4f2", "snowman": "#f3f8fc", "cookie": "#c98f4e", "cake": "#c9854f",
    "hedge": "#6b9a58", "pancake": "#d9a44e", "ice-cube": "#cfe6f2", "sandcastle": "#e2bd7c",
}  # fmt: skip
"""What things are made of, so that one in another form has its colour."""

_ON_A_STRING = frozenset({"kite", "balloon"})
_WIDER = 1.25  # how much wider than high a thing in another form may be
UPSIDE_DOWN = "upside down"


def drawn(thing: Thing, kind: Kind, dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a thing of a scene.

    Args:
        thing: The thing.
        kind: What it is here.
        dice: What chooses all that the look leaves open.
        look: What the prompt says of how it looks.
        light: The light of the hour.

    Returns:
        The drawing.
    """
    named = [colour for part, colour in look.details if part in PATTERNS and colour != PLAIN]
    if len(named) > 1 and look.colour is None:  # « rayé rouge et blanc »
        look = replace(look, colour=named[0])
    if thing.form:
        drawing = _in_form(kind, kinds()[thing.form], dice, look, light)
    else:
        drawing = eyes_shut(thing, draw(kind, dice, look, light))
    drawing = patterned(thing.form or kind.name, drawing, look)
    return _upside_down(drawing) if thing.pose == UPSIDE_DOWN else drawing


def _in_form(kind: Kind, form: Kind, dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a kite in the form of a fish: the fish, as large as a kite, on a string."""
    coat = look.colour or _MADE_OF.get(kind.name) or form.usual_colour(0)
    drawing = draw(form, dice, replace(look, colour=coat, pose="standing"), light)
    scale = kind.height / max(drawing.height, drawing.width / _WIDER)
    strung = kind.name in _ON_A_STRING
    low = 0.5 * kind.height if strung else 0.0
    svg = f'<g transform="translate(0 {-low:.1f}) scale({scale:.4f})">{drawing.svg}</g>'
    if strung:
        svg = (
            f'<path d="M0 {-low:.1f}C{-0.5 * low:.1f} {-0.7 * low:.1f} {0.4 * low:.1f} '
            f'{-0.3 * low:.1f} 0 0" fill="none" stroke="#5b4636" '
            f'stroke-width="{0.014 * kind.height:.2f}"/>{svg}'
        )
    anchors = {name: (x * scale, y * scale - low) for name, (x, y) in drawing.anchors.items()}
    return Drawing(
        svg=svg,
        left=drawing.left * scale,
        right=drawing.right * scale,
        top=drawing.top * scale - low,
        bottom=max(drawing.bottom * scale - low, 0.0),
        anchors=anchors | {"grip": (0.0, 0.0)},
        faces=drawing.faces,
    )


def _upside_down(drawing: Drawing) -> Drawing:
    """Turn a drawing on its head, in the box that it has."""
    across = drawing.top + drawing.bottom

    def turned(point: Point) -> Point:
        return point[0], across - point[1]

    return replace(
        drawing,
        svg=f'<g transform="translate(0 {across:.2f}) scale(1 -1)">{drawing.svg}</g>',
        anchors={name: turned(point) for name, point in drawing.anchors.items()},
    )
