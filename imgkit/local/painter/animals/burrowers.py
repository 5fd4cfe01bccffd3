"""Odd animals that dig: armadillos and platypuses."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def armadillo(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an armadillo in its banded armour, 40 high."""
    colour = look.colour or dice.choose("armour", ("#a89a8c", "#b5967a", "#8f8a92"), (4, 2, 2))
    skin = mix(colour, "#f0c9b4", 0.55)
    here, sketch = Place(size=0.6), Sketch(0.55)
    step = 6 if look.pose == "walking" else 0
    for x, dim in ((38 + step, -0.2), (-30 + step, -0.2), (24 - step, 0), (-44 - step, 0)):
        foot = here.blob(f"{x - 7},0! {x - 6},-16 {x + 6},-16 {x + 12},0!")
        sketch.draw(foot, fill=shade(skin, dim - 0.05))
    tail = Place(here.point(-56, -20), 0.6, dice.number("tail", -8, 0, 14))
    sketch.draw(tail.limb("8,0 -14,6 -34,16 -56,18", 17, 12, 8, 3), fill=shade(colour, -0.08))
    rings = ("-8,0 -6,8", "-20,6 -18,13", "-33,13 -32,18")
    sketch.stroke(*map(tail.line, rings), ink=shade(colour, -0.4), opacity=0.6)
    head = Place(here.point(58, -28), 0.6 * 19, dice.number("nod", -6, 2, 10))
    for across in (0.1, -0.4):
        ear = head.blob(
            f"{across - 0.3},-0.5 {across - 0.5},-1.3 {across - 0.1},-1.7 "
            f"{across + 0.2},-1.2 {across + 0.1},-0.5"
        )
        sketch.draw(ear, fill=shade(skin, -0.1 if across > 0 else 0))
    skull = "-0.9,0 -0.5,-0.76 0.2,-0.7 1,-0.2 2,0.3 2.1,0.56 1.6,0.7 0.4,0.8 -0.6,0.7"
    sketch.draw(head.blob(skull), fill=sketch.fade((shade(skin, 0.2), skin), (0, -30), (0, 0)))
    with sketch.inside():
        helmet = head.blob("-1,0 -0.6,-0.9 0.3,-0.9 1.1,-0.3 0.5,-0.36 -0.2,-0.3 -0.7,0.3")
        sketch.draw(helmet, fill=colour, outlined=False)
    eye(sketch, head, 0.44, -0.02, 0.2)
    blush(sketch, head, 0.34, 0.42, 0.3)
    sketch.draw(head.ellipse(2.06, 0.42, 0.17, 0.15), fill="#4a352d", outlined=False)
    shell = here.blob("56,-14! 58,-36 44,-56 18,-68 -14,-68 -42,-56 -60,-34 -62,-12! 0,-8")
    fill = sketch.fade((shade(colour, 0.28), colour, shade(colour, -0.18)), (0, -42), (0, -4))
    sketch.draw(shell, fill=fill)
    with sketch.inside():
        bands = [
            here.line(f"{x},-72 {x * 1.16 + 2:.1f},-40 {x * 1.06:.1f},-6")
            for x in (-26, -16, -6, 4, 14, 24)
        ]
        sketch.stroke(*bands, ink=shade(colour, -0.45), width=0.9, opacity=0.8)
        plates = [
            here.ellipse(x, y, 3.6, 3)
            for x, y in (
                (40, -44), (46, -32), (38, -28), (50, -20), (40, -16),
                (-42, -46), (-50, -34), (-40, -30), (-54, -20), (-42, -16),
            )
        ]  # fmt: skip
        sketch.draw(*plates, fill=shade(colour, 0.3), outlined=False, opacity=0.7)
        sketch.soft(here.ellipse(0, -8, 56, 12), colour="#45283c", opacity=0.3)
    anchors = {
        "hand": head.point(1.9, 0.6),
        "head": head.point(-0.1, -0.8),
        "neck": here.point(46, -26),
        "back": here.point(-4, -66),
        "seat": here.point(-4, -8),
    }
    return sketch.drawing(anchors, "right")


def platypus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a platypus with its broad bill and its beaver's tail, 32 high."""
    colour = look.colour or dice.choose("fur", ("#8a6148", "#73523f", "#a0765a"), (4, 2, 2))
    web, bill = "#d69a52", "#54505c"
    here, sketch = Place(size=0.62), Sketch(0.55)
    step = 6 if look.pose == "walking" else 0
    for x, dim in ((36 + step, -0.2), (-26 + step, -0.2), (20 - step, 0), (-42 - step, 0)):
        foot = here.blob(f"{x - 7},-12 {x + 7},-12 {x + 18},-2! {x + 10},0! {x - 8},0!")
        sketch.draw(foot, fill=shade(web, dim))
    tail = Place(here.point(-54, -18), 0.62, dice.number("tail", -14, 0, 8))
    sketch.draw(
        tail.blob("10,-10 -14,-16 -40,-13 -52,0 -40,12 -14,14 10,10"),
        fill=sketch.fade((shade(colour, 0.05), shade(colour, -0.25)), (-60, -20), (-40, 0)),
    )
    with sketch.inside():
        lines = [tail.line(one) for one in ("-6,-20 -34,18", "-22,-20 -48,14", "-40,-18 -14,18")]
        sketch.stroke(*lines, ink=shade(colour, -0.5), opacity=0.45)
    head = Place(here.point(52, -30), 0.62 * 18, dice.number("nod", -8, 0, 8))
    body = here.blob("52,-20 50,-38 24,-46 -14,-47 -46,-36 -60,-18 -44,-6 0,-4 38,-6")
    fill = sketch.fade((shade(colour, 0.24), colour, shade(colour, -0.12)), (0, -32), (0, 0))
    sketch.draw(body, head.ellipse(0, 0, 1.04), fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(8, -4, 48, 13), colour="#f1d9ba", opacity=0.75)
    sketch.draw(
        head.blob("0.5,0 1.2,-0.2 2.1,0 2.7,0.3 2.6,0.66 1.9,0.8 1,0.72 0.5,0.7"),
        fill=sketch.fade((shade(bill, 0.25), bill), head.point(1, -0.2), head.point(1, 0.8)),
    )
    sketch.stroke(head.line("0.9,0.5 1.7,0.56 2.56,0.5"), ink=shade(bill, -0.5))
    sketch.draw(head.ellipse(2.1, 0.18, 0.09), fill=shade(bill, -0.6), outlined=False)
    eye(sketch, head, 0.3, -0.24, 0.22)
    blush(sketch, head, 0.1, 0.3, 0.34)
    anchors = {
        "hand": head.point(2.4, 0.6),
        "head": head.point(-0.1, -0.98),
        "neck": here.point(42, -24),
        "back": here.point(-6, -46),
        "seat": here.point(-4, -6),
    }
    return sketch.drawing(anchors, "right")
