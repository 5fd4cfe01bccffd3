"""What is packed and worn on the back: a rucksack."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def backpack(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open rucksack, 56 high; what looks out of it is before its back."""
    colour = look.colour or dice.choose(
        "cloth", ("#d4624f", "#4a86b8", "#6f9f5a", "#e0a53f"), (2, 2, 2, 1)
    )
    sketch, here = Sketch(0.9), Place()
    trim = shade(colour, -0.25)
    handle = here.line("-7,-52 -6,-60 6,-60 7,-52")
    sketch.stroke(handle, ink="#5b4636", width=4)
    sketch.stroke(handle, ink=trim, width=2.4)
    back = here.blob("-21,-10! -22,-40 -16,-52 0,-55 16,-52 22,-40 21,-10!")
    sketch.draw(back, fill=shade(colour, -0.4))
    sketch.held()
    straps = ("-22,-34 -29,-24 -25,-8", "22,-34 29,-24 25,-8")
    sketch.stroke(*map(here.line, straps), ink="#5b4636", width=5)
    sketch.stroke(*map(here.line, straps), ink=trim, width=3.4)
    front = here.blob("-23,-38! 0,-34 23,-38! 25,-14 22,-1 12,0! -12,0! -22,-1 -25,-14")
    sketch.draw(front, fill=sketch.fade((shade(colour, 0.25), colour), (-20, -40), (20, 0)))
    sketch.draw(here.blob("-15,-20! 15,-20! 16,-6 13,-3 -13,-3 -16,-6"), fill=shade(colour, -0.1))
    sketch.draw(here.blob("-16,-22! 16,-22! 15,-14 0,-11 -15,-14"), fill=shade(colour, 0.12))
    sketch.draw(here.blob("-3,-15! 3,-15! 3,-8! -3,-8!"), fill="#e8c35a")
    sketch.stroke(here.line("-21,-34 0,-30 21,-34"), ink=shade(colour, -0.45), opacity=0.6)
    return sketch.drawing({"back": (0, -36), "grip": (0, -58), "seat": (0, 0)})
