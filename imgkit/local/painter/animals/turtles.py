"""Turtles of the sea, which swim with flippers."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def sea_turtle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sea turtle that swims, 50 high: a flat shell and long flippers."""
    skin = dice.choose("skin", ("#8fc0a0", "#9dbb7b", "#7fb5b5"), (4, 2, 2))
    shell = look.colour or dice.choose("shell", ("#8f7a45", "#a8784a", "#6f8f5a"), (4, 3, 2))
    stroke = dice.number("stroke", -14, 0, 16)
    here, sketch = Place((0, -6), 0.72), Sketch(0.65)
    far = Place(here.point(24, -22), 0.72, -28 - stroke)
    sketch.draw(far.blob("-6,4! 0,-20 14,-44 20,-46 14,-20 8,4!"), fill=shade(skin, -0.22))
    rear = Place(here.point(-46, -14), 0.72, stroke * 0.5)
    flipper = "6,-6! -14,-6 -30,4 -34,16 -20,14 4,8!"
    sketch.draw(rear.blob(flipper), fill=shade(skin, -0.1))
    head = Place(here.point(66, -34), 0.72 * 15, dice.number("nod", -10, 0, 8))
    neck = here.limb("28,-18 48,-24 60,-32", 20, 16, 15)
    skull = head.blob("-0.9,0.1 -0.7,-0.7 0,-1 0.7,-0.72 1.16,-0.16 1.1,0.44 0.4,0.76 -0.5,0.7")
    fill = sketch.fade((shade(skin, 0.25), shade(skin, -0.1)), (0, -40), (0, 0))
    sketch.draw(neck, skull, fill=fill)
    with sketch.inside():
        scales = [head.ellipse(x, y, 0.16) for x, y in ((-0.5, -0.3), (-0.2, -0.7), (-0.7, 0.2))]
        sketch.draw(*scales, fill=shade(skin, -0.3), outlined=False, opacity=0.5)
    eye(sketch, head, 0.34, -0.2, 0.27)
    blush(sketch, head, 0.2, 0.36, 0.34)
    sketch.stroke(head.line("1.08,0.22 0.8,0.42 0.5,0.34"), ink=shade(skin, -0.55))
    dome = here.blob("48,-20! 40,-38 18,-50 -8,-52 -36,-42 -54,-24 -62,-12! -30,-4 20,-8")
    shells = (shade(shell, 0.3), shell, shade(shell, -0.2))
    sketch.draw(dome, fill=sketch.fade(shells, here.point(-10, -54), here.point(10, -4)))
    with sketch.inside():
        plates = (
            "-14,-46 8,-46 16,-32 8,-20 -14,-20 -22,-32", "24,-40 38,-32 36,-20 20,-20 22,-32",
            "-28,-40 -42,-32 -48,-20 -28,-20 -27,-30",
        )  # fmt: skip
        sketch.draw(*(here.blob(p) for p in plates), fill=shade(shell, 0.3), outlined=False,
                    opacity=0.75)  # fmt: skip
        sketch.stroke(here.line("-64,-16 -6,-11 50,-20"), ink=shade(shell, 0.45), width=2.4)
    near = Place(here.point(22, -12), 0.72, stroke)
    sketch.draw(near.blob("-8,-4! -2,14 -18,36 -26,40 6,34 16,14 12,-4!"), fill=fill)
    anchors = {
        "hand": head.point(1.1, 0.4), "head": head.point(0, -0.95), "neck": here.point(50, -26),
        "back": here.point(-6, -51), "seat": here.point(-6, -8),
    }  # fmt: skip
    return landed(sketch.drawing(anchors, "right"))
