"""Strong animals that hold themselves upright: gorilla and kangaroo."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import NOSE, blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def gorilla(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a gorilla on its knuckles, 150 high; it stretches an arm out to hold something."""
    colour = look.colour or dice.choose("coat", ("#5f5a62", "#54484a", "#6d6a74"), (4, 2, 2))
    skin = mix(shade(colour, 0.3), "#8d7a78", 0.4)
    here, sketch, size = Place(size=1.45), Sketch(1.2), 1.45
    step = 6 if look.pose == "walking" else 0
    holds = look.pose in {"holding", "riding"}
    far = shade(colour, -0.22)
    sketch.draw(
        here.limb(f"30,-62 {44 + step},-34 {42 + step},-10", 26, 19, 16),
        here.blob(f"{33 + step},0! {34 + step},-9 {50 + step},-10 {56 + step},0!"),
        fill=far,
    )
    sketch.draw(
        here.limb(f"-24,-30 {-16 - step},-14", 26, 18),
        here.blob(f"{-26 - step},0! {-24 - step},-12 {-8 - step},-12 {2 - step},0!"),
        fill=far,
    )
    fill = sketch.fade((shade(colour, 0.22), colour, shade(colour, -0.14)), (0, -150), (0, 0))
    trunk = here.blob("22,-94 0,-88 -24,-72 -42,-48 -46,-26 -36,-14 -8,-18 22,-34 40,-58 40,-84")
    hind = here.limb(f"-32,-30 {-30 + step},-14", 32, 21)
    foot = here.blob(
        f"{-42 + step},0! {-40 + step},-12 {-24 + step},-13 {-10 + step},-5 {-10 + step},0!"
    )
    sketch.draw(trunk, hind, foot, fill=fill)
    with sketch.inside():
        silver = mix(colour, "#e9e7ea", 0.45)
        sketch.soft(here.ellipse(-22, -66, 36, 16, -38), colour=silver, opacity=0.9)
        sketch.soft(here.ellipse(30, -62, 14, 22), colour=skin, opacity=0.8)
        sketch.soft(here.ellipse(-10, -14, 34, 14), colour=shade(colour, -0.5), opacity=0.4)
    sketch.stroke(here.line("-16,-40 -14,-26 -20,-14"), ink=shade(colour, -0.5), opacity=0.5)
    head = Place(here.point(32, -88), size * 18, dice.number("tilt", -7, 0, 7))
    _gorilla_head(sketch, head, colour, skin, fill)
    if holds:
        sketch.held()
        arm = here.limb("14,-72 34,-48 54,-54", 27, 20, 17)
        hand = here.ellipse(56, -54, 10, 9)
    else:
        arm = here.limb(f"14,-72 {20 - step},-40 {22 - step},-11", 28, 22, 18)
        hand = here.blob(f"{11 - step},0! {12 - step},-11 {32 - step},-12 {38 - step},0!")
    sketch.draw(arm, hand, fill=fill)
    knuckle = here.point(57, -54) if holds else here.point(24 - step, -4)
    if not holds:
        lines = [here.line(f"{x - step},-4 {x - step},-0.6") for x in (20, 26, 32)]
        sketch.stroke(*lines, ink=shade(colour, -0.5), opacity=0.7)
    anchors = {
        "hand": knuckle if holds else head.point(0.7, 0.7),
        "head": head.point(0.05, -1.0),
        "neck": here.point(26, -72),
        "back": here.point(-14, -80),
        "seat": here.point(-16, -14),
    }
    return sketch.drawing(anchors, "right")


def _gorilla_head(sketch: Sketch, head: Place, colour: str, skin: str, fill: str) -> None:
    for x, dim in ((1.0, -0.16), (-0.9, -0.04)):
        sketch.draw(head.ellipse(x, 0.0, 0.2, 0.26), fill=shade(skin, dim))
    skull = (
        "0.06,-1.04 -0.5,-0.86 -0.86,-0.36 -0.96,0.3 -0.7,0.8 0,0.98 0.7,0.84 1.0,0.4 0.98,-0.3 "
        "0.62,-0.86"
    )
    sketch.draw(head.blob(skull), fill=fill)
    with sketch.inside():
        sketch.draw(
            head.ellipse(0.0, -0.12, 0.42, 0.36),
            head.ellipse(0.62, -0.12, 0.4, 0.36),
            head.ellipse(0.34, 0.5, 0.64, 0.46),
            fill=skin,
            outlined=False,
        )
        blush(sketch, head, -0.3, 0.3, 0.26)
        blush(sketch, head, 0.9, 0.28, 0.2)
        sketch.soft(head.ellipse(0.1, -0.9, 0.5, 0.3), colour="#fff8e7", opacity=0.3)
    ink = shade(skin, -0.6)
    brow = head.line("-0.36,-0.32 0.0,-0.44 0.32,-0.3 0.64,-0.44 0.96,-0.32")
    sketch.stroke(brow, ink=shade(colour, -0.35), width=sketch.width * 3)
    for x in (0.02, 0.64):
        eye(sketch, head, x, -0.1, 0.15)
    sketch.draw(
        head.ellipse(0.22, 0.28, 0.11, 0.08, -24),
        head.ellipse(0.46, 0.28, 0.11, 0.08, 24),
        fill=NOSE,
        outlined=False,
    )
    sketch.stroke(head.line("-0.02,0.56 0.3,0.68 0.66,0.56"), ink=ink)


def kangaroo(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a kangaroo, 150 high, with a joey in the pouch of a mother."""
    colour = look.colour or dice.choose("coat", ("#c48a5a", "#b7795a", "#a9968a"), (4, 2, 2))
    joey = look.age != "child" and look.gender != "man"
    pale = mix(colour, "#fff3dc", 0.66)
    here, sketch, size = Place(size=1.42), Sketch(1.15), 1.42
    lean = 5 if look.pose == "walking" else 0
    far = shade(colour, -0.2)
    tail = Place(here.point(-22, -22), size, dice.number("tail", -3, 2, 8))
    sketch.draw(here.limb("-2,-26 16,-12 6,-4", 22, 13, 9), fill=far)
    sketch.draw(here.blob("2,0! 0,-7 12,-8 36,-4 40,0!"), fill=far)
    sketch.draw(here.limb(f"18,-62 32,-54 {38 + lean},-50", 9, 7.4, 6.4), fill=far)
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.12)), (0, -150), (0, 0))
    trunk = "16,-78 4,-70 -10,-54 -26,-34 -30,-18 -18,-8 4,-10 20,-24 26,-42 28,-66 26,-78"
    neck = here.limb("14,-60 20,-76 26,-88", 28, 18, 15)
    tip = tail.limb("8,-2 -14,12 -34,17 -58,14", 22, 14, 10, 5)
    sketch.draw(here.blob(trunk), neck, tip, fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(22, -44, 12, 34, 8), colour=pale, opacity=1)
        sketch.soft(here.ellipse(-12, -52, 12, 22, 36), colour="#fff8e7", opacity=0.35)
    if joey:
        _joey(sketch, Place(here.point(21, -44), size * 8), shade(colour, 0.12), pale)
    pouch = "6,-36! 16,-32 28,-37! 26,-24 18,-17 8,-22"
    sketch.draw(here.blob(pouch), fill=sketch.fade((pale, shade(pale, -0.1)), (0, -52), (0, -24)))
    sketch.draw(
        here.blob("-8,-40 -28,-32 -30,-14 -14,-8 4,-12 12,-26 6,-38"),
        here.limb("-2,-16 2,-10 -4,-5", 14, 11, 9),
        here.blob("-10,0! -12,-6 -2,-10 22,-5 30,0!"),
        fill=fill,
    )
    sketch.soft(here.ellipse(-10, -30, 14, 8, 20), colour="#fff8e7", opacity=0.3)
    head = Place(here.point(30, -93), size * 12, dice.number("nod", -8, 0, 8))
    _kangaroo_head(sketch, head, colour, pale, fill)
    sketch.held()
    reach = (40, -60) if look.pose in {"holding", "riding"} else (38 + lean, -56)
    sketch.draw(here.limb(f"12,-62 22,-50 {reach[0]},{reach[1]}", 11, 9, 7), fill=fill)
    anchors = {
        "hand": here.point(*reach),
        "head": head.point(-0.2, -0.8),
        "neck": here.point(20, -76),
        "back": here.point(-6, -60),
        "seat": here.point(-6, -8),
    }
    return sketch.drawing(anchors, "right")


def _kangaroo_head(sketch: Sketch, head: Place, colour: str, pale: str, fill: str) -> None:
    for x, dim in ((0.24, -0.16), (-0.26, 0)):
        ear = Place(head.point(x, -0.5), head.size, head.turn - 12 + x * 30)
        sketch.draw(
            ear.blob("-0.26,0.1 -0.4,-0.7 -0.1,-1.44! 0.26,-0.8 0.26,0.1"), fill=shade(colour, dim)
        )
        sketch.draw(
            ear.blob("-0.1,0 -0.2,-0.6 -0.08,-1.1! 0.12,-0.7 0.12,0"),
            fill="#f0b9aa",
            outlined=False,
        )
    skull = (
        "-0.7,0.1 -0.6,-0.56 0,-0.82 0.6,-0.54 1.2,-0.1 1.62,0.1 1.66,0.44 "
        "1.3,0.62 0.5,0.74 -0.3,0.7"
    )
    sketch.draw(head.blob(skull), fill=fill)
    with sketch.inside():
        sketch.soft(head.ellipse(1.3, 0.5, 0.6, 0.36), colour=pale, opacity=1)
    blush(sketch, head, 0.4, 0.34, 0.32)
    eye(sketch, head, 0.42, -0.12, 0.22)
    sketch.draw(head.ellipse(1.56, 0.16, 0.16, 0.13), fill=NOSE, outlined=False)
    sketch.stroke(head.line("1.56,0.4 1.2,0.5 0.86,0.4"), ink=shade(colour, -0.6))


def _joey(sketch: Sketch, head: Place, colour: str, pale: str) -> None:
    for x, turn in ((0.4, 16), (-0.4, -14)):
        ear = Place(head.point(x, -0.5), head.size, turn)
        sketch.draw(ear.blob("-0.24,0.1 -0.34,-0.6 0,-1.2! 0.34,-0.6 0.24,0.1"), fill=colour)
    sketch.draw(head.ellipse(0, 0, 0.9, 0.82), head.ellipse(0.3, 1.3, 0.8, 1), fill=colour)
    sketch.draw(head.ellipse(0.3, 0.32, 0.5, 0.36), fill=pale, outlined=False)
    for x in (-0.16, 0.56):
        eye(sketch, head, x, -0.08, 0.2)
    sketch.draw(head.ellipse(0.3, 0.18, 0.15, 0.1), fill=NOSE, outlined=False)
