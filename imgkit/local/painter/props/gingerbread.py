"""Biscuits in the form of somebody: a gingerbread man."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def gingerbread(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a gingerbread man with icing and buttons, 60 high."""
    dough = look.colour or dice.choose("dough", ("#b9763f", "#a8653a", "#c98a4f"), (3, 2, 2))
    buttons = dice.choose("buttons", ("#d4473f", "#5d9f56", "#4a80c4"), (3, 2, 1))
    sketch, here = Sketch(0.9), Place()
    body = (
        here.limb("-4,-30 -22,-36", 12, 12),
        here.limb("4,-30 22,-36", 12, 12),
        here.limb("-4,-20 -11,-7", 14, 13),
        here.limb("4,-20 11,-7", 14, 13),
        here.blob("-9,-36 9,-36 11,-24 9,-14 -9,-14 -11,-24"),
        here.ellipse(0, -47, 13, 12.4),
    )
    fill = sketch.fade((shade(dough, 0.2), dough), (0, -60), (0, 0))
    sketch.draw(*body, fill=fill)
    icing = "#fff8ec"
    trims = (
        "-24,-41 -22,-36 -24,-31", "24,-41 22,-36 24,-31",
        "-17,-9 -13,-6 -7,-6", "17,-9 13,-6 7,-6",
    )  # fmt: skip
    sketch.stroke(*map(here.line, trims), ink=icing, width=1.8)
    eyes = [here.ellipse(x, -49, 1.7) for x in (-4.6, 4.6)]
    sketch.draw(*eyes, fill="#4a352d", outlined=False)
    head = Place((0, -47), 12)
    for x in (-0.6, 0.6):
        blush(sketch, head, x, 0.2, 0.24)
    sketch.stroke(here.line("-5,-43 0,-40.4 5,-43"), ink=icing, width=1.6)
    dots = [here.ellipse(0, y, 1.8) for y in (-32, -26, -20)]
    sketch.draw(*dots, fill=buttons)
    return sketch.drawing({"grip": (0, -28), "back": (0, -60), "head": (0, -59), "seat": (0, -1)})
