"""Mantis and scorpion."""

from imgkit.local.painter.animals.insects import legs, smile
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def mantis(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a praying mantis with its folded arms, 26 high."""
    colour = look.colour or dice.choose("colour", ("#86b85a", "#b9b45a"), (4, 1))
    here, sketch = Place(size=0.26), Sketch(0.34)
    legs(sketch, here, (-20, -4), shade(colour, -0.4), width=0.8, high=-30)
    fill = sketch.fade(
        (shade(colour, 0.25), colour, shade(colour, -0.15)), here.point(0, -60), here.point(0, -10)
    )
    sketch.draw(here.blob("4,-40 -20,-38 -60,-20 -76,-6! -40,-12 0,-24"), fill=shade(colour, 0.1))
    sketch.draw(here.limb("-6,-32 10,-52 22,-74", 13, 10, 9), fill=fill)
    head = Place(here.point(26, -84), 0.26 * 17, dice.number("tilt", -8, 0, 10))
    for plan in ("0,-0.6 -0.2,-1.4 -0.9,-1.9", "0.3,-0.6 0.6,-1.4 0.4,-2.1"):
        sketch.stroke(head.line(plan), ink=shade(colour, -0.45), width=0.7)
    sketch.draw(
        head.blob("-1.1,-0.5 -0.4,-0.7 0.5,-0.7 1.2,-0.5 0.9,0.1 0.3,0.9 -0.1,0.9 -0.8,0.1"),
        fill=fill,
    )
    for x in (-0.62, 0.72):
        eye(sketch, head, x, -0.26, 0.3)
    sketch.stroke(head.line("-0.06,0.5 0.1,0.58 0.26,0.5"), ink=shade(colour, -0.6))
    for dx, dim in ((4, -0.16), (0, 0.0)):
        arm = here.limb(f"{16 + dx},-62 {40 + dx},-50 {44 + dx},-74", 7, 7, 4)
        sketch.draw(arm, here.limb(f"{44 + dx},-74 {38 + dx},-58", 4, 1.6), fill=shade(colour, dim))
    anchors = {
        "hand": here.point(44, -72),
        "head": head.point(0, -0.7),
        "neck": here.point(18, -66),
        "back": here.point(-14, -40),
        "seat": here.point(-10, -20),
    }
    return sketch.drawing(anchors, "right")


def scorpion(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a scorpion with its claws and its raised tail, 26 high."""
    colour = look.colour or dice.choose("colour", ("#c9803f", "#6b4a40", "#b5503f"), (4, 2, 2))
    here, sketch = Place(size=0.26), Sketch(0.36)
    legs(sketch, here, (-18, -4, 10), shade(colour, -0.4), width=0.9, high=-16)
    tail = (
        (-34, -20, 9),
        (-46, -34, 8.4),
        (-50, -50, 8),
        (-44, -66, 7.4),
        (-30, -76, 7),
        (-14, -78, 6.6),
    )
    for x, y, size in tail:
        sketch.draw(
            here.ellipse(x, y, size), fill=shade(colour, 0.06 if size in (9, 8, 7) else -0.06)
        )
    sketch.draw(here.blob("-10,-86 4,-80 8,-66! -2,-72 -12,-72"), fill=shade(colour, -0.25))
    for dx, dy, dim in ((-2, -6, -0.2), (4, 2, 0.0)):
        arm = here.limb(f"{24 + dx},{-20 + dy} {40 + dx},{-28 + dy} {48 + dx},{-22 + dy}", 6, 5, 5)
        claw = Place(here.point(60 + dx, -24 + dy), 0.26 * 15, -20)
        pincer = claw.blob(
            "-0.9,0.3 -0.6,-0.6 0.3,-0.8 1.2,-0.4! 0.4,-0.2 0.2,0.1! 0.7,0.2 1.0,0.5! 0,0.6"
        )
        sketch.draw(arm, pincer, fill=shade(colour, dim))
    fill = sketch.fade(
        (shade(colour, 0.25), colour, shade(colour, -0.15)), here.point(0, -34), here.point(0, -8)
    )
    sketch.draw(here.blob("30,-28 10,-34 -20,-32 -36,-20 -20,-10 14,-8 32,-14"), fill=fill)
    head = Place(here.point(20, -22), 0.26 * 15, dice.number("nod", -8, 0, 10))
    smile(sketch, head, colour)
    rings = [here.line(f"{x},-32 {x + 3},-20 {x},-9") for x in (-22, -12, -2)]
    sketch.stroke(*rings, ink=shade(colour, -0.4), opacity=0.6)
    anchors = {
        "hand": here.point(66, -24),
        "head": here.point(20, -34),
        "neck": here.point(14, -22),
        "back": here.point(-6, -34),
        "seat": here.point(0, -8),
    }
    return sketch.drawing(anchors, "right")
