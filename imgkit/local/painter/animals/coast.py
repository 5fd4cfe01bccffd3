"""Animals of the coast: walruses and pelicans."""

from imgkit.local.painter.animals.plumage import fill_of, glow, legs, looks_out, wing
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import NOSE, blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_BILL = "#efa04a"


def walrus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a stout walrus with two long tusks and a moustache, 92 high."""
    colour = look.colour or dice.choose("coat", ("#a9765c", "#8f6a58", "#b58a72"), (4, 2, 2))
    here, sketch, size = Place(), Sketch(0.95), 1.0
    far = shade(colour, -0.18)
    tail = Place(here.point(-66, -12), size, dice.number("tail", -6, 4, 18))
    sketch.draw(tail.blob("8,-8 -12,-12 -28,-22! -30,-8 -22,0 -30,10! -10,8 8,9"), fill=far)
    sketch.draw(here.blob("34,-26 50,-14 62,-2! 44,0 24,-10"), fill=far)
    body = "26,-82 8,-62 -22,-46 -56,-34 -76,-16 -70,-4 -40,0 16,0 44,-4 58,-24 62,-50 58,-72"
    head = Place(here.point(42, -72), 21, dice.number("tilt", -6, 0, 7))
    skull = "0,-0.98 -0.76,-0.72 -1,0 -0.86,0.6 -0.2,0.92 0.5,0.94 1.04,0.6 1.1,0.04 0.78,-0.7"
    fill = sketch.fade((shade(colour, 0.24), colour, shade(colour, -0.14)), (0, -92), (0, 0))
    sketch.draw(here.blob(body), head.blob(skull), fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(40, -28, 24, 34, 8), colour="#f6d9c4", opacity=0.6)
        sketch.soft(here.ellipse(-8, 0, 60, 12), colour="#45283c", opacity=0.3)
        folds = ("8,-56 22,-44 40,-42", "-2,-44 14,-32 36,-28", "-40,-32 -36,-20 -42,-8")
        sketch.stroke(*map(here.line, folds), ink=shade(colour, -0.4), opacity=0.5)
    tusks = ("0.16,0.6! 0.02,1.4 0.16,2.2! 0.4,1.5 0.48,0.62!", "0.66,0.62! 0.74,1.5 0.96,2.2!")
    sketch.draw(head.blob(tusks[0]), head.blob(f"{tusks[1]} 1.08,1.4 0.98,0.6!"), fill="#fff8e6")
    muzzle = mix(colour, "#fff3e2", 0.55)
    sketch.draw(
        head.ellipse(0.16, 0.42, 0.47, 0.4), head.ellipse(0.82, 0.42, 0.42, 0.4), fill=muzzle
    )
    sketch.draw(head.blob("0.26,0 0.5,-0.08 0.74,0 0.5,0.22"), fill=NOSE, outlined=False)
    for x in (-0.14, 0.88):
        eye(sketch, head, x, -0.24, 0.19)
    brows = ("-0.4,-0.6 -0.16,-0.64 0.1,-0.5", "0.68,-0.52 0.9,-0.64 1.06,-0.58")
    sketch.stroke(*map(head.line, brows), ink=shade(colour, -0.55), width=1.5)
    blush(sketch, head, -0.56, 0.2, 0.26)
    hairs = [(x, y) for x in (-0.06, 0.14, 0.32, 0.7, 0.88, 1.06) for y in (0.36, 0.54)]
    sketch.stroke(
        *(head.line(f"{x},{y} {x + (x - 0.5) * 0.3:.2f},{y + 0.2}") for x, y in hairs),
        ink=shade(colour, -0.6), width=0.7, opacity=0.7,
    )  # fmt: skip
    flipper = here.blob("16,-30 26,-14 16,-3 -6,-0.6! -18,0 -14,-5! 0,-14 4,-28")
    sketch.draw(flipper, fill=shade(colour, -0.08))
    anchors = {
        "hand": head.point(0.5, 0.7),
        "head": head.point(0.1, -0.94),
        "neck": here.point(40, -46),
        "back": here.point(-18, -44),
        "seat": here.point(-4, -2),
    }
    return sketch.drawing(anchors, "right")


def pelican(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a pelican with a great pouch under its bill, 100 high."""
    colour = look.colour or dice.choose("coat", ("#fbf6ec", "#f3dfd6", "#c9b8a6"), (4, 2, 2))
    here, sketch = Place(size=0.98), Sketch(0.8)
    stride = (14, -12) if look.pose == "walking" else (9, -7)
    legs(sketch, here, stride, -20, _BILL, thick=4.6)
    head = Place(here.point(28, -88), 0.98 * 12, dice.number("nod", -6, 2, 10))
    pouch = "0.3,0.4 0.9,1.3 2,1.9 3.2,1.5 4.6,0.5! 2.4,0.2"
    sketch.draw(
        head.blob(pouch),
        fill=sketch.fade(("#f8cf74", "#ec9440"), head.point(1, 0), head.point(2, 1.9)),
    )
    sketch.draw(head.blob("0.5,-0.34 1.6,-0.06 4.7,0.36! 4.76,0.66! 2.4,0.42 0.4,0.5"), fill=_BILL)
    sketch.draw(
        here.blob("40,-40 26,-52 2,-54 -26,-46 -46,-44 -62,-38! -54,-28 -40,-18 -12,-10 22,-14"),
        here.limb("22,-32 36,-48 26,-66 22,-80 28,-90", 30, 20, 13, 12, 14),
        head.ellipse(0, 0, 1.06), fill=fill_of(sketch, here, colour),
    )  # fmt: skip
    with sketch.inside():
        glow(sketch, here, shade(colour, 0.3), (32, -28, 16, 18))
    sketch.draw(head.blob("-0.7,-0.6! -1.5,-0.9 -1.9,-0.4! -1.2,-0.3 -0.8,0"), fill=colour)
    plan = "18,-46 -6,-52 -30,-46 -58,-42! -46,-34 -52,-28! -28,-20 2,-18 18,-30"
    wing(sketch, here, plan, ("-38,-36 -18,-36 0,-40", "-24,-26 -8,-28 6,-34"), shade(colour, -0.1))
    looks_out(sketch, head, 0.34, -0.2, 0.26)
    anchors = {
        "hand": head.point(4.2, 0.5),
        "head": head.point(-0.1, -1),
        "neck": here.point(26, -66),
        "back": here.point(-12, -50),
        "seat": here.point(-4, -12),
    }
    return sketch.drawing(anchors, "right")
