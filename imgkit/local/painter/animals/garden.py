"""Small animals of the garden: frog and hedgehog."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import NOSE, blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def frog(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a sitting frog, 24 high."""
    colour = look.colour or dice.choose(
        "coat", ("#86b65c", "#a3b852", "#6aa58a", "#c0a15a"), (4, 2, 2, 1)
    )
    pale = mix(colour, "#fff8dc", 0.7)
    here, sketch = Place(size=0.34), Sketch(0.36)
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.12)), here.point(0, -72), here.point(0, 0)
    )
    sketch.draw(here.blob("34,-18 46,-14 52,-2! 62,0! 34,0! 26,-8"), fill=shade(colour, -0.18))
    sketch.draw(here.blob("14,-60 -10,-46 -32,-26 -38,-10 -26,0 20,0 38,-10 42,-40"), fill=fill)
    with sketch.inside():
        sketch.draw(here.blob("36,-40 18,-32 10,-14 14,4 40,4 50,-20"), fill=pale, outlined=False)
        spots = [
            here.ellipse(-14, -38, 5, 4),
            here.ellipse(-24, -26, 4.4, 3.6),
            here.ellipse(-10, -26, 3.4, 3),
        ]
        sketch.draw(*spots, fill=shade(colour, -0.2), outlined=False, opacity=0.7)
    thigh = (
        here.blob("-8,-32 -30,-30 -42,-14 -36,-2 -10,-4 2,-16"),
        here.blob("-32,-6 -38,0! 4,0! -2,-5 -16,-7"),
    )
    sketch.draw(*thigh, fill=fill)
    sketch.draw(
        here.limb("20,-28 22,-14 22,-5", 12, 9, 8), here.blob("14,0! 17,-6 28,-7 38,0!"), fill=fill
    )
    head = Place(here.point(18, -54), 0.34 * 30, dice.number("tilt", -8, 0, 8))
    bulges = head.ellipse(-0.5, -0.58, 0.36, 0.36), head.ellipse(0.62, -0.58, 0.34, 0.35)
    face = head.blob(
        "0.06,-0.6 -0.6,-0.54 -1.0,-0.1 -1.02,0.26 -0.6,0.56 0.1,0.66 0.74,0.56 1.1,0.24 "
        "1.06,-0.12 0.7,-0.52"
    )
    sketch.draw(*bulges, face, fill=fill)
    with sketch.inside():
        sketch.soft(head.ellipse(0.08, 0.6, 0.9, 0.34), colour=pale, opacity=1)
        blush(sketch, head, -0.62, 0.2, 0.28)
        blush(sketch, head, 0.84, 0.2, 0.22)
    for x in (-0.48, 0.64):
        sketch.draw(head.ellipse(x, -0.6, 0.25), fill="#fffdf4", outlined=False)
        eye(sketch, head, x + 0.03, -0.58, 0.2)
    sketch.stroke(head.line("-0.62,0.1 -0.3,0.3 0.1,0.36 0.5,0.3 0.8,0.1"), ink=shade(colour, -0.6))
    sketch.draw(
        head.ellipse(0, -0.06, 0.03),
        head.ellipse(0.22, -0.06, 0.03),
        fill=shade(colour, -0.5),
        outlined=False,
    )
    sketch.held()
    anchors = {
        "hand": here.point(30, -10),
        "head": head.point(0.06, -0.86),
        "neck": here.point(18, -34),
        "back": here.point(-18, -40),
        "seat": here.point(-6, -2),
    }
    return sketch.drawing(anchors, "right")


def _prickles(dice: Dice) -> str:
    """Return the plan of the hedgehog's back: a dome with points all around it."""
    plan = []
    for at in range(29):
        along = math.radians(-14 + at * 7.2)
        reach = (
            0.94 if at % 2 == 0 else dice.part(f"prickle {at}").number("reach", 1.02, 1.09, 1.16)
        )
        lean = 0 if at % 2 == 0 else -2
        x, y = -10 + 50 * reach * math.cos(along) + lean, -16 - 52 * reach * math.sin(along)
        plan.append(f"{x:.1f},{y:.1f}!")
    return " ".join(plan) + " -22,-2"


def hedgehog(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hedgehog, 22 high."""
    prickles, fur = dice.choose(
        "coat", (("#8a6a54", "#ecd3b0"), ("#6f5b52", "#dfc3a2"), ("#b3906c", "#f6e6cb")), (4, 3, 1)
    )
    prickles = look.colour or prickles
    here, sketch = Place(size=0.32), Sketch(0.36)
    step = 5 if look.pose == "walking" else 0
    for x, dim in ((32 + step, -0.2), (-28 + step, -0.2), (20 - step, 0), (-38 - step, 0)):
        sketch.draw(
            here.blob(f"{x - 6},0! {x - 5},-10 {x + 5},-10 {x + 9},0!"), fill=shade(fur, dim - 0.08)
        )
    skin = sketch.fade((shade(fur, 0.15), shade(fur, -0.12)), here.point(0, -50), here.point(0, 0))
    face = here.blob("18,-52 40,-44 56,-30 72,-21 70,-14 52,-6 26,-4 -40,-4 -40,-20 6,-30")
    sketch.draw(here.ellipse(30, -48, 6.5, 7), fill=shade(fur, -0.14))
    sketch.draw(face, fill=skin)
    back = here.blob(_prickles(dice))
    sketch.draw(
        back,
        fill=sketch.fade(
            (shade(prickles, 0.16), shade(prickles, -0.16)),
            here.point(-10, -68),
            here.point(-10, 0),
        ),
    )
    quills: list[Curve] = []
    for at in range(22):
        throw = dice.part(f"quill {at}")
        at_x = -48 + (at * 0.618 % 1) * 74 + throw.number("x", -3, 0, 3)
        at_y = -52 + at * 2.1
        quills.append(here.line(f"{at_x:.1f},{at_y:.1f} {at_x * 1.03 - 6:.1f},{at_y - 7:.1f}"))
    with sketch.inside():
        sketch.stroke(*quills, ink=mix(prickles, "#fff3dc", 0.6), width=0.4, opacity=0.85)
        sketch.soft(here.ellipse(-16, -4, 40, 12), colour="#45283c", opacity=0.3)
    sketch.draw(here.ellipse(24, -40, 6.5, 7), fill=shade(fur, -0.04))
    sketch.draw(here.ellipse(24.5, -39.4, 3.6, 4), fill="#e9ab98", outlined=False)
    head = Place(here.point(48, -27), 0.32 * 16)
    eye(sketch, head, 0, -0.12, 0.26)
    blush(sketch, head, -0.2, 0.6, 0.4)
    sketch.draw(head.ellipse(1.5, 0.42, 0.26, 0.24), fill=NOSE, outlined=False)
    sketch.stroke(head.line("1.2,0.86 0.9,1.0 0.6,0.9"), ink=shade(fur, -0.6))
    anchors = {
        "hand": head.point(1.3, 0.9),
        "head": here.point(22, -54),
        "neck": here.point(26, -20),
        "back": here.point(-14, -64),
        "seat": here.point(-6, -3),
    }
    return sketch.drawing(anchors, "right")
