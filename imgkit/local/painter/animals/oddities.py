"""Odd animals of water and trees: chameleons, stingrays and tadpoles."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def chameleon(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a chameleon with a rolled tail and a round, roving eye, 40 high."""
    colour = look.colour or dice.choose("skin", ("#6fae4f", "#4fa88f", "#c2a23f"), (4, 2, 1))
    here, sketch = Place(size=0.62), Sketch(0.6)
    far = shade(colour, -0.2)
    legs = ("{0},-24 {1},-12 {2},-3", 8, 6, 7)
    for x, fill in ((30, far), (-26, far), (18, colour), (-36, colour)):
        plan = legs[0].format(x, x - 7, x + 2)
        sketch.draw(here.limb(plan, *legs[1:]), here.ellipse(x + 4, -2.6, 7, 3), fill=fill)
    roll = "-40,-26 -62,-24 -80,-30 -84,-46 -70,-54 -60,-44 -66,-36 -72,-40"
    sketch.draw(here.limb(roll, 17, 12, 10, 8, 7, 5, 4, 3), fill=shade(colour, -0.06))
    head = Place(here.point(50, -40), 0.62 * 18, dice.number("nod", -6, 0, 8))
    body = here.blob("52,-28 44,-50 18,-60 -14,-58 -40,-42 -48,-26 -30,-14 6,-12 36,-14")
    skull = head.blob("-1,0.7 -1.2,-0.5 -0.9,-1.5! 0.1,-1 1,-0.4 1.7,0.2 1.6,0.66 0.6,0.9 -0.4,1")
    fill = sketch.fade((shade(colour, 0.3), colour, shade(colour, -0.14)), (0, -38), (0, -6))
    sketch.draw(body, skull, fill=fill)
    with sketch.inside():
        marks = ("20,-64 12,-40 18,-10", "2,-64 -6,-40 0,-10", "-16,-60 -24,-40 -18,-12")
        ink = mix(colour, "#f4cb45", 0.7)
        sketch.stroke(*map(here.line, marks), ink=ink, width=3, opacity=0.7)
        dots = ((30, -26), (8, -28), (-10, -26), (-30, -30), (34, -44))
        sketch.draw(*(here.ellipse(x, y, 3) for x, y in dots), fill="#f2a24e", outlined=False)
    sketch.draw(head.ellipse(0.44, -0.3, 0.56), fill=shade(colour, 0.25))
    eye(sketch, head, 0.54, -0.3, 0.26)
    blush(sketch, head, 0.2, 0.46, 0.34)
    sketch.stroke(head.line("1.62,0.44 0.9,0.6 0,0.5 -0.3,0.3"), ink=shade(colour, -0.6))
    anchors = {
        "hand": head.point(1.6, 0.4),
        "head": head.point(-0.4, -1.2),
        "neck": here.point(40, -26),
        "back": here.point(-4, -58),
        "seat": here.point(-2, -6),
    }
    return sketch.drawing(anchors, "right")


def stingray(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a stingray that glides on wide wings, 60 high."""
    colour = look.colour or dice.choose("skin", ("#7f93a8", "#a08a6f", "#6f8f9f"), (3, 2, 2))
    here, sketch = Place(), Sketch(0.9)
    flap = dice.number("flap", -6, 0, 8)
    tail = here.limb(f"-34,-30 -60,-24 -84,{-30 + flap:.0f} -112,{-18 + flap:.0f}", 9, 5, 3, 1)
    sketch.draw(tail, fill=shade(colour, -0.2))
    far = here.blob(f"30,-34 10,-50 -8,{-62 - flap:.0f}! -22,-46 -36,-32 0,-28")
    sketch.draw(far, fill=shade(colour, -0.16))
    fill = sketch.fade((shade(colour, 0.3), colour, shade(colour, -0.15)), (0, -46), (0, 0))
    near = (
        f"56,-34 50,-42 30,-44 0,-40 -38,-31 -34,-24 -16,-18 "
        f"-6,{-1.5 + flap / 4:.1f}! 16,-12 40,-20"
    )
    sketch.draw(here.blob(f"{near} 54,-26"), fill=fill)
    with sketch.inside():
        spots = (
            (6, -34, 4),
            (-10, -29, 3),
            (20, -30, 3),
            (2, -22, 3.4),
            (-18, -24, 2.4),
            (14, -18, 2),
        )
        sketch.draw(
            *(here.ellipse(x, y, r, r * 0.7) for x, y, r in spots),
            fill=shade(colour, 0.5), outlined=False, opacity=0.8,
        )  # fmt: skip
        sketch.soft(here.ellipse(44, -22, 18, 7), colour="#fffaf0", opacity=0.9)
    head = Place(here.point(40, -34), 11)
    eye(sketch, head, 0.1, -0.4, 0.32)
    blush(sketch, head, 0.3, 0.5, 0.4)
    sketch.stroke(head.line("1.3,0.5 0.9,0.8 0.5,0.8"), ink=shade(colour, -0.6))
    anchors = {"hand": (54, -28), "head": (36, -44), "neck": (26, -34), "back": (-2, -40),
               "seat": (0, -6)}  # fmt: skip
    return sketch.drawing(anchors, "right")


def tadpole(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tadpole with a waving tail, 22 high."""
    colour = look.colour or dice.choose("skin", ("#5a5f4a", "#4f4a4f", "#6f7a4a"), (3, 2, 2))
    here, sketch = Place(), Sketch(0.5)
    wave = dice.number("wave", -3, 2, 5)
    fin = here.blob(f"-4,-18 -22,{-17 - wave:.1f} -44,{-10 + wave:.1f}! -24,{-5 - wave:.1f} -4,-6")
    sketch.draw(fin, fill=shade(colour, 0.25), opacity=0.9)
    sketch.stroke(
        here.line(f"-6,-12 -22,{-11 - wave:.1f} -42,{-10 + wave:.1f}"), ink=shade(colour, -0.3)
    )
    fill = sketch.fade((shade(colour, 0.3), colour), (0, -22), (0, 0))
    sketch.draw(here.ellipse(7, -11, 15, 11), fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(8, -2, 12, 5), colour="#f3ecd0", opacity=0.8)
    head = Place((12, -13), 8)
    sketch.draw(head.ellipse(0.1, -0.1, 0.42), fill="#fffaf0", outlined=False)
    eye(sketch, head, 0.16, -0.1, 0.32)
    blush(sketch, head, 0.2, 0.7, 0.34)
    sketch.stroke(head.line("1.1,0.4 0.8,0.66 0.5,0.6"), ink=shade(colour, -0.6))
    anchors = {
        "hand": (20, -8),
        "head": (10, -21),
        "neck": (0, -11),
        "back": (2, -21),
        "seat": (4, -2),
    }
    return sketch.drawing(anchors, "right")
