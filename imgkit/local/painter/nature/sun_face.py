"""The sun and the moon with a face, as they are in picture books."""

import math

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_RAYS = 12
_UNHAPPY = frozenset({"sad", "crying", "angry", "afraid", "evil"})
"""The moods in which nobody smiles."""


def sun_face(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round sun with rays and a smile, 120 high."""
    gold = look.colour or dice.choose("gold", ("#ffd24a", "#fbc13c", "#ffdf6b"), (3, 2, 2))
    sketch, middle = Sketch(1.2), Place((0, -60), 40)
    turn = dice.number("turn", -15, 0, 15)
    for at in range(_RAYS):
        ray = Place(middle.point(0, 0), 40, turn + at * 360 / _RAYS)
        long = -1.5 if at % 2 else -1.34
        sketch.draw(ray.blob(f"-0.2,-1.06! 0,{long}! 0.2,-1.06!"), fill=shade(gold, -0.12))
    fill = sketch.glow((shade(gold, 0.45), gold, shade(gold, -0.1)), middle.point(-0.3, -0.4), 58)
    sketch.draw(middle.ellipse(0, 0, 1), fill=fill)
    _face(sketch, middle, detail(look, "mood", ""))
    anchors = {
        "head": middle.point(0, -0.9),
        "neck": middle.point(0, 0.9),
        "hand": middle.point(1.1, 0.3),
        "back": middle.point(0, -1),
        "seat": (0.0, 0.0),
    }
    return landed(sketch.drawing(anchors))


def moon_face(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a full moon with craters and a smile, 100 high."""
    pale = look.colour or dice.choose("pale", ("#f4ecc8", "#ece7d6", "#f7e3a6"), (3, 2, 2))
    sketch, middle = Sketch(1.1), Place((0, -50), 46)
    fill = sketch.glow((shade(pale, 0.4), pale, shade(pale, -0.14)), middle.point(-0.3, -0.4), 66)
    sketch.draw(middle.ellipse(0, 0, 1), fill=fill)
    with sketch.inside():
        craters = [
            middle.ellipse(0.8 * math.cos(angle), 0.8 * math.sin(angle), size, 0.8 * size)
            for angle, size in ((0.4, 0.14), (2.2, 0.18), (3.5, 0.11), (4.6, 0.16), (5.6, 0.12))
        ]
        sketch.draw(*craters, fill=shade(pale, -0.12), outlined=False)
    _face(sketch, middle, detail(look, "mood", ""))
    anchors = {
        "head": middle.point(0, -0.9),
        "neck": middle.point(0, 0.9),
        "hand": middle.point(1, 0.3),
        "back": middle.point(0, -1),
        "seat": (0.0, 0.0),
    }
    return landed(sketch.drawing(anchors))


def _face(sketch: Sketch, middle: Place, mood: str) -> None:
    for x in (-0.34, 0.34):
        eye(sketch, middle, x, -0.16, 0.16)
        blush(sketch, middle, 1.75 * x, 0.2, 0.18)
    if mood in _UNHAPPY:
        frown = middle.line("-0.3,0.5 0,0.34 0.3,0.5")
        sketch.stroke(frown, ink="#7a3f38", width=0.07 * middle.size)
        return
    mouth = middle.blob("-0.36,0.24! 0,0.36 0.36,0.24! 0.24,0.52 0,0.6 -0.24,0.52")
    sketch.draw(mouth, fill="#a8504a")
    with sketch.inside():
        sketch.draw(middle.ellipse(0.02, 0.6, 0.2, 0.14), fill="#e58a8a", outlined=False)
