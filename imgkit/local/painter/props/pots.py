"""What one cooks in: a pot with two handles, and its steam."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_ENAMEL = ("#c8483f", "#4a80c4", "#8d949c", "#6fa377")
_HERE = Place()


def pot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open pot of soup with two handles, and steam over it, 58 high."""
    enamel = look.colour or dice.choose("enamel", _ENAMEL, (4, 2, 2, 1))
    sketch = Sketch(0.9)
    for x in (-10, 2, 13):
        plan = f"{x},-40 {x - 4},-45 {x + 3},-51 {x - 1},-58"
        sketch.stroke(_HERE.line(plan), ink="#ffffff", width=2.6, opacity=0.75)
    for side in (-1, 1):
        loop = f"{side * 31},-25 {side * 42},-27 {side * 42},-18 {side * 31},-17"
        sketch.stroke(_HERE.line(loop), ink=shade(enamel, -0.4), width=5)
    body = _HERE.blob("-33,-34! 33,-34! 32,-8 26,0! -26,0! -32,-8")
    fill = sketch.fade((shade(enamel, 0.3), enamel, shade(enamel, -0.28)), (-33, 0), (33, 0))
    sketch.draw(body, fill=fill)
    sketch.stroke(_HERE.line("-32.4,-12 0,-9 32.4,-12"), ink="#fff6e6", width=2.2, opacity=0.8)
    sketch.draw(_HERE.ellipse(0, -34, 34, 7), fill=shade(enamel, -0.15))
    sketch.draw(_HERE.ellipse(0, -33, 29, 5), fill="#e8a24c")
    bits = ((-14, -34, "#d9584c"), (2, -32, "#6fa352"), (15, -34, "#f0c85a"), (-3, -35, "#d9584c"))
    for x, y, colour in bits:
        sketch.draw(_HERE.ellipse(x, y, 3, 1.6), fill=colour, outlined=False)
    return sketch.drawing({"grip": (0, -14), "back": (0, -36), "seat": (0, 0)})
