"""A firefly, which glows in the dark."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def firefly(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a flying firefly with a shining tail, 14 high, in its glow."""
    glow = look.colour or dice.choose("glow", ("#fff08a", "#e6ff9a", "#ffe27a"), (3, 2, 2))
    here, sketch = Place((0, -8), 1, dice.number("tilt", -24, -8, 10)), Sketch(0.3)
    tail = here.blob("0,-2.4 -6,-2.6 -8.6,0 -6,2.8 0,2.4")
    sketch.draw(tail, fill=sketch.glow((shade(glow, 0.3), glow, glow), (-5, -8), 7))
    body = here.blob("3.4,-2 -2,-2.6 -2.6,2.6 3.4,2")
    sketch.draw(body, fill="#6b5040")
    for turn in (-34, -8):
        wing = Place(here.point(0.6, -1.8), 1, turn)
        sketch.draw(
            wing.blob("0,0 -3,-6 -7,-7.4 -7.4,-3.4 -2,0"), fill=shade(glow, 0.5), opacity=0.8
        )
    sketch.draw(here.ellipse(4.6, 0, 2.7), fill="#d9694a")
    eye(sketch, Place(here.point(4.8, -0.2), 3), 0.2, -0.1, 0.34)
    feelers = [here.line("5.4,-2.4 7,-5 8.6,-5.4"), here.line("4.4,-2.6 5,-5.4 6.2,-6.4")]
    sketch.stroke(*feelers, ink="#4a352d", width=0.5)
    anchors = {
        "head": here.point(4.6, -2.4),
        "back": here.point(0, -2),
        "neck": here.point(3, 0),
        "hand": here.point(5, 1.6),
        "seat": here.point(0, 2),
    }
    return landed(sketch.drawing(anchors, "right"))
