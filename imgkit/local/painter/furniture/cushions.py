"""Cushions."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def cushion(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a plump cushion with a button and tassels, 36 high."""
    cloth = look.colour or dice.choose("cloth", ("#d9738c", "#6fa0c8", "#e0b04c"), (3, 2, 2))
    sketch = Sketch(0.7)
    corners = ((-38, -31), (38, -31), (-38, -4), (38, -4))
    sketch.draw(*(HERE.ellipse(x, y, 5) for x, y in corners), fill=shade(cloth, -0.3))
    sketch.draw(
        HERE.blob("-38,-31! -14,-36 14,-36 38,-31! 34,-18 38,-4! 14,0 -14,0 -38,-4! -34,-18"),
        fill=sketch.fade((shade(cloth, 0.25), cloth, shade(cloth, -0.18)), (0, -36), (0, 0)),
    )
    folds = ("-4,-20 -20,-26", "4,-20 20,-26", "-4,-16 -20,-9", "4,-16 20,-9")
    sketch.stroke(*(HERE.line(one) for one in folds), ink=shade(cloth, -0.3))
    sketch.draw(HERE.ellipse(0, -18, 3.4), fill=shade(cloth, -0.3))
    return sketch.drawing({"back": (0, -30), "head": (0, -36), "seat": (0, 0)})
