"""A cage for birds and other small animals."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def cage(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a cage with a round top, 104 high, with room behind its bars.

    Args:
        dice: What chooses the metal.
        look: Its colour, where the prompt names one.
        light: Not used.
    """
    metal = look.colour or dice.choose("metal", ("#d9a94e", "#9aa3ad", "#b98a5a"), (3, 2, 2))
    sketch = Sketch(0.9)
    dome = "-38,-8! -38,-62 -24,-86 0,-94 24,-86 38,-62 38,-8!"
    sketch.draw(HERE.blob(dome), fill="#fdf8ec", outlined=False, opacity=0.45)
    far = [HERE.line(f"{x},-8 {x},-{tall}") for x, tall in ((-19, 84), (0, 90), (19, 84))]
    sketch.stroke(*far, ink=shade(metal, -0.1), width=1.4, opacity=0.6)
    sketch.stroke(HERE.line("-38,-30 38,-30"), ink="#a9744b", width=3)
    sketch.held()
    bars = [
        HERE.line(f"{x},-8 {x},-60 {x * 0.62:.1f},-84 0,-94")
        for x in (-38, -28.5, -9.5, 9.5, 28.5, 38)
    ]
    for lines, width in ((bars, 2.0), ([HERE.line("-38,-52 0,-49 38,-52")], 2.4)):
        sketch.stroke(*lines, ink="#5b4636", width=width + 1.2)
        sketch.stroke(*lines, ink=metal, width=width)
    sketch.draw(
        HERE.blob("-43,-10! 43,-10! 40,0! -40,0!"),
        fill=sketch.fade((shade(metal, 0.3), shade(metal, -0.2)), (0, -10), (0, 0)),
    )
    sketch.stroke(HERE.ellipse(0, -99, 5), ink="#5b4636", width=3.2)
    sketch.stroke(HERE.ellipse(0, -99, 5), ink=metal, width=2)
    room = {"inside": (-36, -10), "inside edge": (36, -80)}
    return sketch.drawing(
        {**room, "back": (0, -16), "head": (0, -96), "seat": (0, 0), "grip": (0, -98)}
    )
