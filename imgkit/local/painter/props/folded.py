"""Light things for the water and the bath: a paper boat, a rubber duck; and a blade of grass."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def paper_boat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a boat folded from a sheet of paper, 42 high."""
    colour = look.colour or dice.choose(
        "paper", ("#fbf8f0", "#f7e3a1", "#bcdcf0", "#f4c3c3"), (4, 1, 1, 1)
    )
    sketch, here = Sketch(0.8), Place()
    sketch.draw(here.blob("0,-42! 15,-16! 0,-10! -15,-16!"), fill=shade(colour, -0.06))
    sketch.draw(here.blob("0,-42! 15,-16! 0,-10!"), fill=shade(colour, -0.14), outlined=False)
    sketch.draw(here.blob("-34,-21! -15,-16! 0,-19! 15,-16! 34,-21! 18,0! -18,0!"), fill=colour)
    sketch.draw(
        here.blob("0,-19! 15,-16! 34,-21! 18,0! 0,0!"), fill=shade(colour, -0.1), outlined=False
    )
    folds = ("0,-19 0,0", "-34,-21 -18,0", "-15,-16 0,-10 15,-16", "0,-42 0,-10")
    sketch.stroke(*map(here.line, folds), ink=shade(colour, -0.45), opacity=0.5)
    return sketch.drawing({"back": (0, -14), "grip": (0, -8), "seat": (0, 0)}, "right")


def rubber_duck(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rubber duck for the bath, 40 high."""
    colour = look.colour or "#f7cf3f"
    sketch, here = Sketch(0.8), Place()
    head = Place((9, -29), 11, dice.number("tilt", -5, 0, 6))
    fill = sketch.fade((shade(colour, 0.3), colour, shade(colour, -0.16)), (0, -40), (0, 0))
    body = here.blob("16,-20 6,-18 -6,-18 -18,-22 -25,-28! -26,-16 -22,-5 -12,0 10,0 20,-6 22,-14")
    sketch.draw(body, head.ellipse(0, 0, 1.04), fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(-2, 0, 22, 5), colour="#8a4a1c", opacity=0.35)
        sketch.soft(head.ellipse(-0.2, -0.6, 0.5, 0.3), colour="#ffffff", opacity=0.9)
    bill = head.blob("0.6,-0.1 1.2,0 1.9,-0.14! 1.76,0.2 1.9,0.44! 1.2,0.56 0.6,0.4")
    sketch.draw(bill, fill="#ee8433")
    sketch.stroke(head.line("0.8,0.2 1.3,0.26 1.74,0.18"), ink="#a9521c")
    sketch.draw(here.blob("4,-14 -8,-15 -18,-19! -17,-9 -8,-5 2,-7"), fill=shade(colour, -0.08))
    eye(sketch, head, 0.24, -0.24, 0.24)
    blush(sketch, head, 0.16, 0.34, 0.28)
    anchors = {"hand": head.point(1.6, 0.2), "head": head.point(0, -1), "neck": (9, -19),
               "back": (-8, -18), "seat": (0, -1), "grip": (0, -10)}  # fmt: skip
    return sketch.drawing(anchors, "right")


def grass_blade(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw one long blade of grass that bends, with some shorter ones at its foot, 100 high."""
    colour = look.colour or dice.choose("green", ("#6fae4f", "#5d9f56", "#8cbf4f"), (3, 2, 2))
    sketch, here = Sketch(0.9), Place()
    short = ("-12,0! -18,-24 -30,-40! -12,-26 -4,0!", "8,0! 14,-18 28,-30! 20,-12 15,0!")
    sketch.draw(*map(here.blob, short), fill=shade(colour, -0.14))
    long = here.blob("-6,0! -8,-36 0,-68 18,-88 46,-100! 26,-78 13,-56 8,-30 8,0!")
    sketch.draw(long, fill=sketch.fade((shade(colour, 0.25), colour), (30, -100), (0, 0)))
    sketch.stroke(here.line("1,-2 0,-40 10,-68 30,-90"), ink=shade(colour, -0.3), opacity=0.5)
    drops = ((4, -50, 2.6), (16, -74, 2.2), (-22, -32, 2), (2, -22, 2))
    sketch.draw(*(here.ellipse(x, y, r, r * 1.2) for x, y, r in drops), fill="#d8f0fa")
    return sketch.drawing({"back": (12, -66), "grip": (0, -14)})
