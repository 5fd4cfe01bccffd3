"""A wire between two poles, for birds to sit on."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, grass
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_HALF, _TALL, _SAG = 210, 200, 14


def power_line(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw wires between two wooden poles, 215 high; one sits on the upper wire."""
    wood = look.colour or dice.choose("wood", ("#8a6547", "#7a6a5c", "#9a7a55"), (3, 2, 2))
    sketch = Sketch(1.5)
    wires = [HERE.line(f"-{_HALF},{y} 0,{y + _SAG} {_HALF},{y}") for y in (-_TALL, 34 - _TALL)]
    for x in (-_HALF, _HALF):
        fill = sketch.fade((shade(wood, 0.2), shade(wood, -0.15)), (x - 8, 0), (x + 8, 0))
        sketch.draw(box(x - 7, -215, x + 7, 0), fill=fill)
        sketch.draw(box(x - 36, -196, x + 36, -186), fill=shade(wood, -0.1))
        sketch.draw(*(HERE.ellipse(x + at, -200, 4, 6) for at in (-28, 0, 28)), fill="#e9eef0")
    sketch.stroke(*wires, ink="#4a4448", width=3)
    grass(sketch, -_HALF - 12, _HALF + 12, 40)
    top = (0.0, -_TALL + 0.8 * _SAG)
    return sketch.drawing({"back": top, "head": top, "seat": (0, 0)})
