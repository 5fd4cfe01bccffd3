"""Faces on things that have none: a smiling sun, an angry pizza."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.shapes import Place
from imgkit.local.painter.sketch import Sketch

_INK = "#4a352d"
_MOUTHS = {
    "sad": "-0.34,0.62 0,0.44 0.34,0.62",
    "crying": "-0.34,0.62 0,0.44 0.34,0.62",
    "angry": "-0.34,0.62 0,0.46 0.34,0.62",
    "afraid": "-0.2,0.56 -0.06,0.48 0.06,0.58 0.2,0.5",
}
_FROWN = ("-0.62,-0.46 -0.18,-0.24", "0.18,-0.24 0.62,-0.46")
_WORRIED = ("-0.62,-0.28 -0.2,-0.48", "0.2,-0.48 0.62,-0.28")
_BROWS = {"angry": _FROWN, "evil": _FROWN, "sad": _WORRIED, "crying": _WORRIED, "afraid": _WORRIED}
_SIZE = 0.2  # half the width of a face, as a share of the smaller side of a thing


def faced(drawing: Drawing, mood: str) -> Drawing:
    """Return a thing with a face in its middle.

    Args:
        drawing: How it looks without.
        mood: ``"happy"``, ``"sad"``, ``"angry"`` and the like.
    """
    size = _SIZE * min(drawing.width, drawing.height) / 0.72
    middle = (drawing.left + drawing.right) / 2, 0.55 * drawing.top + 0.45 * drawing.bottom
    face, sketch = Place(middle, size), Sketch(0.06 * size)
    for x in (-0.4, 0.4):
        sketch.draw(face.ellipse(x, -0.04, 0.24, 0.27), fill="#fffdf8")
        eye(sketch, face, x, -0.02, 0.17)
        blush(sketch, face, 1.6 * x, 0.38, 0.2)
    if mood in _MOUTHS:
        sketch.stroke(face.line(_MOUTHS[mood]), ink=_INK, width=0.09 * size)
    elif mood == "surprised":
        sketch.draw(face.ellipse(0, 0.54, 0.13, 0.16), fill="#a8443f")
    else:
        sketch.draw(face.blob("-0.36,0.36! 0,0.44 0.36,0.36! 0.2,0.7 -0.2,0.7"), fill="#a8443f")
    brows = [face.line(plan) for plan in _BROWS.get(mood, ())]
    if brows:
        sketch.stroke(*brows, ink=_INK, width=0.1 * size)
    if mood == "crying":
        for x in (-0.4, 0.4):
            tear = face.blob(
                f"{x - 0.1},0.16! {x + 0.1},0.16! {x + 0.14},0.5 {x},0.66 {x - 0.14},0.5"
            )
            sketch.draw(tear, fill="#a9d6f0")
    marks = sketch.drawing().svg.replace("{id}", "{id}-face")
    return replace(drawing, svg=drawing.svg + marks)
