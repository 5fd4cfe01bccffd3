"""A wire between two poles, for birds to sit on; and a tightrope."""

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


def tightrope(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rope between two poles with a platform each, 150 high; one walks on the rope."""
    paint = look.colour or dice.choose("paint", ("#d4574c", "#4a80c4", "#e0a53c"), (3, 2, 2))
    sketch, tall = Sketch(1.5), 140
    for x in (-_HALF, _HALF):
        fill = sketch.fade((shade(paint, 0.2), shade(paint, -0.15)), (x - 8, 0), (x + 8, 0))
        sketch.draw(box(x - 8, -tall, x + 8, 0), fill=fill)
        with sketch.inside():
            stripes = (box(x - 10, y, x + 10, y + 14) for y in range(-tall + 8, 0, 28))
            sketch.draw(*stripes, fill="#fbf3e6", outlined=False)
        sketch.draw(box(x - 30, -tall - 8, x + 30, -tall), fill="#b98a5a")
    rope = HERE.line(f"-{_HALF},{-tall - 6} 0,{_SAG - tall - 6} {_HALF},{-tall - 6}")
    sketch.stroke(rope, ink="#8a6547", width=5)
    top = (0.0, 0.8 * _SAG - tall - 8)
    return sketch.drawing({"back": top, "head": top, "seat": (0, 0)})
