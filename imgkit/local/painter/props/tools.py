"""Tools that somebody works with: a watering can, a frying pan, knitting."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def watering_can(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a watering can that pours to the right, 36 high."""
    colour = look.colour or dice.choose(
        "tin", ("#6fa377", "#5f9fc0", "#d9785c", "#a9b3bf"), (3, 2, 2, 1)
    )
    sketch, here = Sketch(0.9), Place()
    handle = here.line("-14,-20 -24,-34 -10,-40 4,-26")
    sketch.stroke(handle, ink="#5b4636", width=4.4)
    sketch.stroke(handle, ink=shade(colour, -0.12), width=2.8)
    spout = here.blob("10,-6! 34,-30! 37,-27! 12,2!")
    sketch.draw(spout, fill=shade(colour, -0.1))
    fill = sketch.fade((shade(colour, 0.3), colour, shade(colour, -0.2)), (-16, -20), (16, -4))
    sketch.draw(here.blob("-15,-26! 13,-26! 15,-2! 0,0 -17,-2!"), fill=fill)
    sketch.stroke(here.line("-15,-20 0,-18.6 13,-20"), ink=shade(colour, -0.4), opacity=0.6)
    sketch.draw(here.ellipse(37, -30, 7, 2.6, 45), fill="#d5dae0")
    drops = [here.ellipse(x, y, 1.1, 1.9) for x, y in ((42, -24), (46, -18), (42, -14), (47, -8))]
    sketch.draw(*drops, fill="#6fb6dc", outlined=False)
    return sketch.drawing({"grip": (-10, -38)}, "right")


def frying_pan(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a frying pan with something golden that jumps in it, 26 high."""
    colour = look.colour or dice.choose("iron", ("#4f4a52", "#6b5a55"), (3, 2))
    sketch, here = Sketch(0.9), Place()
    sketch.draw(here.limb("-46,-12 -16,-8", 4.6, 4), fill="#8f653f")
    sketch.draw(here.blob("-20,-12! 26,-12! 20,-1! 0,0 -14,-1!"), fill=colour)
    sketch.draw(here.ellipse(3, -12, 23, 3.4), fill=shade(colour, 0.16))
    sketch.draw(here.blob("-12,-22 2,-26 18,-21 16,-17.6 2,-22 -10,-18.4"), fill="#e8b85a")
    return sketch.drawing({"grip": (-38, -11)}, "right")


def knitting(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a piece of knitting on two needles, 34 high."""
    colour = look.colour or dice.choose("wool", ("#d9584c", "#9274b3", "#e5b04d"), (3, 2, 2))
    sketch, here = Sketch(0.9), Place()
    needles = ("-22,-36 16,-20", "22,-36 -16,-20")
    sketch.stroke(*(here.line(one) for one in needles), ink="#5b4636", width=3.2)
    sketch.stroke(*(here.line(one) for one in needles), ink="#e2b27a", width=2)
    sketch.draw(*(here.ellipse(x, -36.6, 2.4) for x in (-22.6, 22.6)), fill="#c2534a")
    cloth = here.blob("-15,-24! 0,-26 15,-24! 16,0! -16,0!")
    sketch.draw(cloth, fill=sketch.fade((shade(colour, 0.2), colour), (-15, -24), (15, 0)))
    with sketch.inside():
        rows = [
            here.line(f"{x - 2},{y - 1.6} {x},{y} {x + 2},{y - 1.6}")
            for y in (-20, -15, -10, -5)
            for x in (-12, -6, 0, 6, 12)
        ]
        sketch.stroke(*rows, ink=shade(colour, -0.35), opacity=0.6)
    return sketch.drawing({"grip": (0, -22)})
