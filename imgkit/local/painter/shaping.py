"""Draws a thing as it is said to be: in another form, striped, or upside down."""

import math
from dataclasses import replace

from imgkit.local.painter.animals.moving import leaping
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.drawings import draw
from imgkit.local.painter.faces import faced
from imgkit.local.painter.gestures import marked_with
from imgkit.local.painter.light import Light
from imgkit.local.painter.lying import settled_down
from imgkit.local.painter.mirroring import REFLECTED, mirrored
from imgkit.local.painter.numbering import numbered
from imgkit.local.painter.patterns import PATTERNS, PLAIN, patterned
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.shapes import Point
from imgkit.local.painter.sleeping import eyes_shut
from imgkit.local.painter.things import Kind, kinds
from imgkit.local.painter.traits import breathing, expressed

_MADE_OF = {
    "cloud": "#f6f4f2", "snowman": "#f3f8fc", "cookie": "#c98f4e", "cake": "#c9854f",
    "hedge": "#6b9a58", "pancake": "#d9a44e", "ice-cube": "#cfe6f2", "sandcastle": "#e2bd7c",
}  # fmt: skip
"""What things are made of, so that one in another form has its colour."""

_ON_A_STRING = frozenset({"kite", "balloon"})
_WIDER = 1.25  # how much wider than high a thing in another form may be
UPSIDE_DOWN = "upside down"
DIVING, LUNGING = "diving", "lunging"
_LUNGE, _HEAD_FIRST, _NOSE = 68.0, 128.0, 38.0
"""By how many degrees a keeper, anybody else, and an animal lean forward in a dive."""
_LEAN = 0.26  # how far something crooked is aside at its top, in heights of it
_ALOFT = 0.2  # how high they are then, in heights of their own


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
        drawing = draw(kind, dice, look, light)
        if kind.own_drawing not in WEARERS:  # people show it in their own faces
            drawing = expressed(drawing, detail(look, "mood", ""))
        drawing = eyes_shut(thing, breathing(drawing, detail(look, "breath", "")))
        drawing = settled_down(drawing, kind, look.pose)
        drawing = marked_with(drawing, thing.pose)
        if thing.pose == "jumping" and kind.alive and kind.role == "ground":
            drawing = drawing if kind.own_drawing in WEARERS else leaping(drawing)
    drawing = patterned(thing.form or kind.name, drawing, look)
    face = detail(look, "face", "") or detail(look, "mood", "")
    if face and not kind.alive and "eye" not in drawing.anchors:
        drawing = faced(drawing, face)
    if REFLECTED in look.details:
        drawing = mirrored(drawing)
    if number := detail(look, "number", ""):
        drawing = numbered(drawing, number)
    if detail(look, "lean", ""):
        drawing = _crooked(drawing)
    if thing.pose in {DIVING, LUNGING}:
        dive = _HEAD_FIRST if kind.dressed else _NOSE
        return _in_a_leap(drawing, _LUNGE if thing.pose == LUNGING else dive)
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


def _in_a_leap(drawing: Drawing, degrees: float) -> Drawing:
    """Turn a drawing forward in the air, as a keeper leaps for the ball."""
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    degrees, sine = (-degrees, -sine) if drawing.faces == "left" else (degrees, sine)

    def turned(x: float, y: float) -> Point:
        return x * cosine - y * sine, x * sine + y * cosine

    corners = [
        turned(x, y) for x in (drawing.left, drawing.right) for y in (drawing.top, drawing.bottom)
    ]
    lift = -max(y for _, y in corners) - _ALOFT * drawing.height
    aside = -sum(x for x, _ in corners) / 4
    move = f"translate({aside:.2f} {lift:.2f}) rotate({degrees:g})"
    anchors = {name: turned(*point) for name, point in drawing.anchors.items()}
    return replace(
        drawing,
        svg=f'<g transform="{move}">{drawing.svg}</g>',
        left=min(x for x, _ in corners) + aside,
        right=max(x for x, _ in corners) + aside,
        top=min(y for _, y in corners) + lift,
        bottom=0.0,
        anchors={name: (x + aside, y + lift) for name, (x, y) in anchors.items()},
    )


def _crooked(drawing: Drawing) -> Drawing:
    """Let a drawing lean to one side, as an old house does."""

    def moved(point: Point) -> Point:
        return point[0] - _LEAN * point[1], point[1]

    return replace(
        drawing,
        svg=f'<g transform="matrix(1 0 {-_LEAN} 1 0 0)">{drawing.svg}</g>',
        right=drawing.right - _LEAN * drawing.top,
        anchors={name: moved(point) for name, point in drawing.anchors.items()},
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
