"""Draws a thing as it is said to be: in another form, striped, or upside down."""

import math
from dataclasses import replace

from imgkit.local.painter.animals.abilities import PERCHERS
from imgkit.local.painter.animals.moving import leaping, paws_up
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.drawings import draw
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.additions import added
from imgkit.local.painter.looks.faces import faced
from imgkit.local.painter.looks.formed import in_form
from imgkit.local.painter.looks.gestures import marked_with
from imgkit.local.painter.looks.marked import unmarked
from imgkit.local.painter.looks.materials import made
from imgkit.local.painter.looks.mirroring import REFLECTED, mirrored
from imgkit.local.painter.looks.moods import expressed, moods_of
from imgkit.local.painter.looks.motion import in_motion, winged
from imgkit.local.painter.looks.numbering import numbered
from imgkit.local.painter.looks.patterns import PATTERNS, PLAIN, patterned
from imgkit.local.painter.looks.pieces import changed
from imgkit.local.painter.parsing.traits import breathing
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.placing.lying import settled_down
from imgkit.local.painter.placing.sleeping import eyes_shut
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.shapes import Point
from imgkit.local.painter.states import in_its_states
from imgkit.local.painter.states.ageing import youth
from imgkit.local.painter.states.proportions import in_proportion
from imgkit.local.painter.things import Kind, kinds

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
        drawing = in_form(kind, kinds()[thing.form], dice, look, light)
    else:
        paws = paws_up(kind.own_drawing, look.pose)
        drawing = draw(kind, dice, replace(look, pose=paws), light)
        for mood in moods_of(look):
            drawing = expressed(drawing, mood, person=kind.own_drawing in WEARERS)
        drawing = changed(drawing, (*look.details, *youth(kind, look)))
        drawing = added(drawing, look, person=kind.own_drawing in WEARERS)
        drawing = made(drawing, look)
        drawing = eyes_shut(thing, breathing(drawing, detail(look, "breath", "")))
        drawing = _doing(drawing, thing, kind, look)
    drawing = patterned(thing.form or kind.name, drawing, look)
    drawing = in_its_states(in_proportion(drawing, kind, look), kind, look)
    face = detail(look, "face", "") or detail(look, "mood", "")
    if face and not kind.alive and "eye" not in drawing.anchors:
        drawing = faced(drawing, face)
    if REFLECTED in look.details:
        drawing = mirrored(drawing)
    if number := detail(look, "number", ""):
        drawing = numbered(drawing, number)
    if detail(look, "lean", ""):
        drawing = _crooked(drawing)
    drawing = unmarked(drawing)
    if thing.pose in {DIVING, LUNGING}:
        dive = _HEAD_FIRST if kind.dressed else _NOSE
        return _in_a_leap(drawing, _LUNGE if thing.pose == LUNGING else dive)
    return _upside_down(drawing) if thing.pose == UPSIDE_DOWN else drawing


def _doing(drawing: Drawing, thing: Thing, kind: Kind, look: Look) -> Drawing:
    """Return somebody as they lie, leap, fly or run, with what shows it."""
    drawing = settled_down(drawing, kind, look.pose)
    shown = thing.pose if kind.role != "water" or thing.pose != "spraying" else None
    drawing = in_motion(marked_with(drawing, shown), kind, thing.pose)
    aloft = thing.link is not None and thing.link.relation == "over"
    if aloft and kind.own_drawing in PERCHERS:
        drawing = winged(drawing)
    leaps = thing.pose == "jumping" and kind.own_drawing not in WEARERS
    if (leaps or thing.pose == "leaping") and kind.alive and kind.role == "ground":
        drawing = leaping(drawing)
    return drawing


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
