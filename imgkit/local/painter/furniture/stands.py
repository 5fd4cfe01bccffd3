"""What stands in a hall or in a cage: a coat stand, and a wheel for a hamster."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, box, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def coat_stand(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a coat stand with four hooks, 190 high; hats and coats hang on it."""
    wood = look.colour or dice.choose("wood", ("#a9744b", "#8a5f45", "#c9935f"), (3, 2, 2))
    sketch = Sketch(1.1)
    feet = [HERE.limb(f"0,-14 {x},-3", 8, 7) for x in (-40, 40, -14, 16)]
    sketch.draw(*feet, fill=shade(wood, -0.15))
    arms = ("0,-150 -22,-150 -34,-168", "0,-150 22,-150 34,-168", "0,-128 -18,-126 -27,-142",
            "0,-128 18,-126 27,-142")  # fmt: skip
    for plan in arms:
        sketch.stroke(HERE.line(plan), width=9)
        sketch.stroke(HERE.line(plan), ink=wood, width=6.4)
    sketch.draw(box(-5, -184, 5, -8), fill=sideways(sketch, wood, -5, 5))
    knobs = [HERE.ellipse(x, y, 5) for x, y in ((-34, -170), (34, -170), (-27, -144), (27, -144))]
    sketch.draw(*knobs, HERE.ellipse(0, -187, 8), fill=shade(wood, 0.3))
    return sketch.drawing({"back": (0, -190), "head": (0, -194), "seat": (0, 0)})


def hamster_wheel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wheel for a hamster to run in, 92 high."""
    paint = look.colour or dice.choose("paint", ("#d9705f", "#6f9fc8", "#e0b45c", "#8fae76"))
    sketch, middle = Sketch(0.9), (0.0, -50.0)
    sketch.draw(HERE.ellipse(*middle, 40), fill="#fdf8ec", outlined=False, opacity=0.55)
    spokes = [
        HERE.line(f"0,-50 {40 * math.cos(turn):.1f},{-50 + 40 * math.sin(turn):.1f}")
        for turn in (math.radians(30 * at) for at in range(12))
    ]
    sketch.stroke(*spokes, ink=shade(paint, 0.2), width=1.6, opacity=0.8)
    sketch.held()
    for ink, width in (("#5b4636", 8.4), (paint, 6.4), (shade(paint, 0.45), 2)):
        sketch.stroke(HERE.ellipse(*middle, 40), ink=ink, width=width)
    for side in (-1, 1):
        leg = HERE.limb(f"{side * 30},-20 {side * 38},-3", 6, 7)
        sketch.draw(leg, fill=shade(paint, -0.25))
    sketch.draw(box(-48, -5, 48, 0), fill=sideways(sketch, shade(paint, -0.1), -48, 48))
    return sketch.drawing({"inside": (-27, -14), "inside edge": (27, -62), "back": (0, -90)})
