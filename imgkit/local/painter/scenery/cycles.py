"""A unicycle."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import CHROME, HERE, TYRE, box


def unicycle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a unicycle, about 115 high: one wheel, two pedals and a saddle.

    Args:
        dice: What chooses its paint.
        look: Its colour, where the prompt names one.
        light: Not used.
    """
    paint = look.colour or dice.choose("paint", ("#d9584c", "#4584b4", "#e5b04d"), (3, 2, 2))
    sketch = Sketch(1.4)
    sketch.stroke(HERE.ellipse(0, -36, 33), ink="#5b4636", width=9)
    sketch.stroke(HERE.ellipse(0, -36, 33), ink=TYRE, width=6.4)
    spokes = [HERE.line(f"{-x},{-36 - y} {x},{-36 + y}")
              for x, y in ((0, 28), (20, 20), (28, 0), (20, -20), (11, 26), (11, -26),
                           (26, 11), (26, -11))]  # fmt: skip
    sketch.stroke(*spokes, ink="#a8a2a4", width=1.2)
    sketch.stroke(HERE.line("-16,-30 16,-42"), ink=CHROME, width=4)
    sketch.draw(box(-28, -33, -12, -27), box(12, -45, 28, -39), fill=TYRE)
    fork = "-5,-34! -6,-76! 0,-88! 6,-76! 5,-34!"
    sketch.draw(HERE.blob(fork), fill=paint)
    sketch.draw(HERE.ellipse(0, -36, 6), fill=CHROME)
    sketch.draw(box(-3, -104, 3, -84), fill=CHROME)
    sketch.draw(HERE.blob("-24,-112! -8,-106 8,-106 26,-114! 20,-100 -16,-100"),
                fill=shade(paint, -0.3))  # fmt: skip
    return sketch.drawing({"back": (0, -108), "head": (0, -112), "seat": (0, 0)}, "right")
