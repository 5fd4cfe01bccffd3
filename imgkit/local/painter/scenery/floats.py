"""What floats flat on the water with somebody in it: a ring to swim with."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def floating_ring(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a ring that lies on the water, red and white, 96 wide and 30 high."""
    colour = look.colour or dice.choose("ring", ("#d9483f", "#f08a3c", "#3f8fc4"), (4, 2, 2))
    sketch = Sketch(0.8)
    fill = sketch.fade((shade(colour, 0.3), colour, shade(colour, -0.25)), (0, -30), (0, 0))
    sketch.draw(HERE.ellipse(0, -15, 48, 15), fill=fill)
    with sketch.inside():
        for plan in (
            "-14,-34! 14,-34! 9,-20! -9,-20!",
            "-15,4! 15,4! 10,-11! -10,-11!",
            "-52,-22! -52,-8! -24,-10! -24,-20!",
            "52,-22! 52,-8! 24,-10! 24,-20!",
        ):
            sketch.draw(HERE.blob(plan), fill="#fbf6ea", outlined=False)
    sketch.draw(HERE.ellipse(0, -17, 24, 6.4), fill="#5f9fc4")
    sketch.stroke(HERE.line("-40,-20 -24,-26 0,-28"), ink="#ffffff", width=2, opacity=0.6)
    return sketch.drawing({"back": (0, -13), "head": (0, -28), "seat": (0, 0)})
