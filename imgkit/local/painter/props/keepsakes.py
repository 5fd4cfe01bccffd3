"""What one sends: a greeting card."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_PETALS = ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3))


def greeting_card(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a folded card with a flower on it that stands upright, 34 high."""
    paper = look.colour or dice.choose("paper", ("#fdf3e0", "#f9dfe4", "#dfeef6"), (3, 2, 2))
    bloom = dice.choose("bloom", ("#d9546a", "#e6a03c", "#8a6fc0"), (3, 2, 2))
    sketch = Sketch(0.6)
    sketch.draw(_HERE.blob("11,-33! 20,-30! 20,0! 11,-1!"), fill=shade(paper, -0.2))
    sketch.draw(_HERE.blob("-14,-34! 12,-33! 12,-1! -14,0!"), fill=paper)
    frame = _HERE.line("-11.4,-31! 9.4,-30.2! 9.4,-3.6! -11.4,-2.8! -11.4,-31!")
    sketch.stroke(frame, ink=bloom, width=0.8, opacity=0.8)
    sketch.stroke(_HERE.line("-1,-9 -0.6,-17"), ink="#5f9a4a", width=1.4)
    sketch.draw(_HERE.blob("-1,-11 -5,-14.6 -6.4,-11.4 -3.6,-9.6"), fill="#7fb85a")
    sketch.draw(_HERE.blob("-0.8,-12 3.6,-15 4.8,-11.8 2,-10.4"), fill="#7fb85a")
    petals = [_HERE.ellipse(-0.8 + 4.2 * x, -21 + 4.2 * y, 3.3) for x, y in _PETALS]
    sketch.draw(*petals, fill=bloom)
    sketch.draw(_HERE.ellipse(-0.8, -21, 2.5), fill="#f7d35c")
    sketch.stroke(_HERE.line("-7,-6 -3,-5 1,-6.4 5,-5.2"), ink=shade(bloom, -0.2), width=1)
    return sketch.drawing({"grip": (0, -10), "back": (0, -34), "head": (0, -34), "seat": (0, 0)})
