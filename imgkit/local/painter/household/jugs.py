"""A jug to pour from."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_GLAZES = ("#c98a5c", "#f1ead9", "#86b3cf", "#9bbf8a")


def jug(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a jug with a spout and a handle, 52 high; its opening is seen from above."""
    glaze = look.colour or dice.choose("glaze", _GLAZES, (4, 3, 2, 1))
    band = dice.choose("band", ("#7a4a32", "#4a80c4", "#b8433f"), (2, 2, 1))
    sketch = Sketch(0.7)
    for ink, width in (("#5b4636", 5.8), (shade(glaze, -0.1), 4.4)):
        sketch.stroke(HERE.line("13,-44 25,-43 28,-30 23,-19 17,-15"), ink=ink, width=width)
    sketch.draw(HERE.ellipse(-1, -47, 15, 3.6), fill=shade(glaze, -0.38))
    sketch.held()
    body = (
        "-21,-49! -13,-43.6 0,-43 14,-46.4! 12,-36 19,-24 20,-11 13,-1 0,0 -13,-1 "
        "-20,-11 -19,-24 -12,-36 -15,-42"
    )
    sketch.draw(HERE.blob(body), fill=sideways(sketch, glaze, -20, 20))
    with sketch.inside():
        sketch.stroke(HERE.line("-21,-22 0,-17 21,-22"), ink=band, width=2.6, opacity=0.85)
        sketch.stroke(HERE.line("-21,-17.6 0,-12.6 21,-17.6"), ink=band, width=1, opacity=0.85)
        sketch.soft(HERE.ellipse(-10, -24, 3.4, 9), colour="#fff8ea", opacity=0.6)
    rim = HERE.line("-20.6,-48.8 -13,-43.4 0,-42.8 13.8,-46.2")
    sketch.stroke(rim, ink=shade(glaze, 0.4), width=1.3)
    return sketch.drawing({"back": (0, -46), "grip": (24, -30), "head": (0, -48), "seat": (0, 0)})
