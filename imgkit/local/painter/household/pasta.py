"""Spaghetti on a plate, with meatballs where they are asked for, and noodles in a bowl."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.forms import HERE, ball
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def spaghetti(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a heap of spaghetti on a plate, 38 high."""
    plate = look.colour or dice.choose("plate", ("#f6f1e6", "#cfe0ea", "#f0d8cc"), (3, 2, 2))
    sketch, dough = Sketch(0.7), "#f2cf72"
    sketch.draw(HERE.blob("-52,-7 -30,-12 30,-12 52,-7 34,-1 0,0 -34,-1"), fill=plate)
    sketch.draw(HERE.ellipse(0, -8, 34, 3.6), fill=shade(plate, -0.14), outlined=False)
    heap = "-36,-8 -34,-17 -22,-24 -8,-30 8,-30 23,-24 34,-17 36,-8 18,-4 -18,-4"
    sketch.draw(HERE.blob(heap), fill=sketch.fade((shade(dough, 0.3), dough), (0, -30), (0, -4)))
    with sketch.inside():
        strands = [
            HERE.line(f"{x - 26},{y + 7} {x - 10},{y - 5} {x + 8},{y + 5} {x + 26},{y - 4}")
            for x, y in ((-12, -22), (8, -25), (-20, -14), (2, -16), (22, -13), (-6, -8), (16, -7))
        ]
        sketch.stroke(*strands, ink=shade(dough, -0.3), width=1.5, opacity=0.8)
        curls = [HERE.ellipse(x, y, 7, 4.6) for x, y in ((-22, -15), (20, -17), (0, -11))]
        sketch.stroke(*curls, ink=shade(dough, -0.3), width=1.4, opacity=0.8)
    sauce = "-20,-22 -12,-31 2,-34 16,-30 22,-22 14,-18 8,-21 2,-16 -6,-20 -13,-17"
    sketch.draw(HERE.blob(sauce), fill=sketch.fade(("#e8604a", "#c33f35"), (0, -34), (0, -16)))
    if detail(look, "with", "") == "meat":
        for x, y in ((-15, -25), (14, -25), (0, -31)):
            sketch.draw(HERE.ellipse(x, y, 7.4), fill=ball(sketch, "#8a5237", (x, y), 7.4))
    sketch.draw(HERE.blob("-5,-35! -13,-42 -2,-41! 3,-45 7,-37!"), fill="#6fa35c")
    return sketch.drawing({"grip": (-44, -6), "back": (0, -32), "head": (0, -36), "seat": (0, 0)})


def noodles(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bowl of noodle soup with an egg, 44 high; with chopsticks where they are told."""
    glaze = look.colour or dice.choose("glaze", ("#c8483f", "#3f6f9c", "#4a4f5c"), (4, 2, 1))
    sketch, dough = Sketch(0.7), "#f4d98a"
    if detail(look, "with", "") == "chopsticks":
        for plan in ("-6,-24 34,-56", "4,-24 42,-50"):
            sketch.draw(HERE.limb(plan, 2.4, 3.6), fill="#a9714a")
    sketch.draw(HERE.ellipse(0, -28, 36, 8), fill=shade(glaze, -0.3))
    sketch.draw(HERE.ellipse(0, -28, 33, 7), fill="#d99a4e", outlined=False)
    heap = "-29,-27 -24,-33 -12,-37 4,-36 18,-37 27,-32 30,-27 14,-23 -14,-23"
    sketch.draw(HERE.blob(heap), fill=sketch.fade((shade(dough, 0.4), dough), (0, -37), (0, -23)))
    with sketch.inside():
        waves = [
            HERE.line(f"-32,{y} -18,{y - 5} -6,{y + 2} 8,{y - 5} 20,{y + 2} 32,{y - 4}")
            for y in (-34, -31, -28, -25)
        ]
        sketch.stroke(*waves, ink=shade(dough, -0.35), width=1.5, opacity=0.85)
    sketch.draw(HERE.ellipse(-14, -33, 9, 6, -12), fill="#fffaf0")
    sketch.draw(HERE.ellipse(-14, -33, 4.4, 3.2, -12), fill="#f2b43c")
    leaves = "6,-33! 12,-41 22,-39 18,-33!", "10,-31! 20,-35 28,-31 20,-28!"
    sketch.draw(*map(HERE.blob, leaves), fill="#6fa35c")
    sketch.held()
    body = HERE.blob("-36,-28! 0,-20 36,-28! 30,-12 14,-2! -14,-2! -30,-12")
    sketch.draw(body, fill=ball(sketch, glaze, (-4, -14), 34))
    with sketch.inside():
        sketch.stroke(HERE.line("-36,-19 0,-11 36,-19"), ink="#f6e7c8", width=2.4)
    sketch.draw(HERE.blob("-13,-3! 13,-3! 15,0! -15,0!"), fill=shade(glaze, -0.25))
    return sketch.drawing({"grip": (0, -10), "back": (0, -34), "head": (0, -38), "seat": (0, 0)})
