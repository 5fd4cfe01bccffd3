"""Friendly visitors from elsewhere: a ghost and an alien."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def ghost(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a friendly ghost, about 105 high; a child among ghosts is smaller."""
    colour = look.colour or dice.choose("sheet", ("#f6f3f4", "#e9f1f4", "#f3ecf6"), (4, 2, 2))
    size = 0.8 if look.age == "child" else 1.0
    sway = dice.number("sway", -7, 3, 8)
    here, sketch = Place((0, 0), size), Sketch(1.0)
    holds = look.pose == "holding"
    waves = holds or dice.choose("wave", (True, False), (2, 3))
    fill = sketch.fade(
        (shade(colour, 0.3), colour, mix(colour, "#a9a3c4", 0.34)),
        here.point(0, -104),
        here.point(0, 0),
    )
    far = here.limb("22,-58 34,-52 42,-42" if not waves else "-22,-58 -34,-50 -40,-38", 15, 14, 10)
    sketch.draw(far, fill=mix(colour, "#a9a3c4", 0.3))
    sheet = here.blob(
        f"0,-104 -22,-98 -34,-78 -36,-48 -42,-20 {-46 + sway},-1! {-34 + sway},-7 {-24 + sway},-9! "
        f"{-14 + sway},-1 {-4 + sway},-8! {6 + sway},-1 {16 + sway},-8! {26 + sway},-3 "
        f"{42 + sway},0! 38,-22 36,-48 34,-78 22,-98"
    )
    sketch.draw(sheet, fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(-14, -84, 20, 16), colour="#ffffff", opacity=0.9)
        folds = [here.line(f"{x},-40 {x + sway * 0.3:.1f},-24 {x + sway},-8") for x in (-22, 2, 24)]
        sketch.stroke(*folds, ink=mix(colour, "#7f7896", 0.5), opacity=0.6)
    head = Place(here.point(4, -72), size * 22, dice.number("tilt", -6, 0, 6))
    _friendly_face(sketch, head, mix(colour, "#5b4a66", 0.8))
    if holds:
        sketch.held()
    side = 1 if waves else -1
    arm = "28,-54 40,-58 49,-70" if waves else "-28,-54 -38,-46 -43,-36"
    sketch.draw(here.limb(arm, 16, 15, 12), fill=colour)
    sketch.soft(here.ellipse(side * 27, -53, 9, 8), colour=colour, opacity=1)
    anchors = {
        "hand": here.point(48, -72) if waves else here.point(42, -42),
        "head": here.point(0, -100),
        "neck": here.point(0, -48),
        "back": here.point(-20, -60),
        "seat": here.point(0, -12),
    }
    return sketch.drawing(anchors, "right")


def _friendly_face(sketch: Sketch, head: Place, ink: str) -> None:
    for x in (-0.36, 0.46):
        eye(sketch, head, x, -0.1, 0.24)
    for x in (-0.74, 0.84):
        blush(sketch, head, x, 0.26, 0.26)
    mouth = head.blob("-0.2,0.3! 0.05,0.36 0.3,0.3! 0.22,0.6 0.05,0.68 -0.12,0.6")
    sketch.draw(mouth, fill="#8a4f5d")
    with sketch.inside():
        sketch.draw(head.ellipse(0.05, 0.7, 0.2, 0.16), fill="#e58a8a", outlined=False)
    brows = [head.line(f"{x - 0.14},-0.5 {x},-0.58 {x + 0.14},-0.5") for x in (-0.36, 0.46)]
    sketch.stroke(*brows, ink=ink, opacity=0.5)


def alien(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a friendly alien with feelers, about 105 high; its skin has the colour asked for."""
    usual = dice.choose("skin", ("#9fca74", "#7fc4b4", "#a9a3dc", "#8fb9e0"), (4, 2, 2, 1))
    skin = look.colour or usual
    suit = dice.choose("suit", ("#8f7ac0", "#d9785c", "#5f8fb8", "#e0b04f"))
    size = 0.8 if look.age == "child" else 1.0
    here, sketch = Place((0, 0), size), Sketch(0.9)
    step = 7 if look.pose == "walking" else 0
    riding, holds = look.pose in {"riding", "sitting"}, look.pose == "holding"
    dark = shade(suit, -0.22)
    trim = mix(suit, "#fff3d0", 0.65)
    with sketch.piece("arms", here.point(-13, -44)):
        sketch.draw(
            here.limb("-13,-44 -22,-36 -26,-26", 9, 8, 7),
            here.ellipse(-27, -24, 5, 5),
            fill=shade(skin, -0.14),
        )
    for x, far in ((9 + step, True), (-8 - step, False)):
        if riding:
            leg = here.limb(f"{x},-20 {x + 14},-16 {x + 18},-6", 13, 12, 10)
            shoe = here.blob(f"{x + 11},0! {x + 10},-8 {x + 24},-8 {x + 32},-2 {x + 32},0!")
        else:
            leg = here.limb(f"{x * 0.8},-24 {x},-6", 14, 11)
            shoe = here.blob(f"{x - 7},0! {x - 7},-8 {x + 6},-9 {x + 14},-3 {x + 14},0!")
        sketch.draw(leg, fill=dark if far else suit)
        sketch.draw(shoe, fill=shade(trim, -0.3 if far else -0.16))
    fill = sketch.fade(
        (shade(suit, 0.2), suit, shade(suit, -0.14)), here.point(0, -54), here.point(0, -14)
    )
    sketch.draw(here.blob("0,-54 -13,-50 -19,-36 -20,-20 0,-14 20,-20 19,-36 13,-50"), fill=fill)
    with sketch.inside():
        sketch.stroke(here.line("-24,-22 0,-17 24,-22"), ink=trim, width=4 * size)
        sketch.draw(here.ellipse(2, -36, 7), fill=trim, outlined=False)
        star = Place(here.point(2, -36), 5 * size)
        sketch.draw(
            star.blob("0,-1! 0.28,-0.3 1,0! 0.28,0.3 0,1! -0.28,0.3 -1,0! -0.28,-0.3"),
            fill="#f0bf4c",
            outlined=False,
        )
    head = Place(here.point(2, -72), size * 25, dice.number("tilt", -7, 0, 7))
    _alien_head(sketch, head, skin, dice)
    if holds:
        sketch.held()
        arm, hand = here.limb("14,-46 26,-40 36,-46", 10, 8, 7), here.point(38, -48)
    else:
        arm, hand = here.limb("14,-46 26,-50 33,-60", 10, 8, 7), here.point(35, -63)
    palm = Place(hand, size)
    fingers = [palm.limb(f"0,0 {x},{y}", 5, 3.6) for x, y in ((-3, -7), (3, -7.6), (7, -3))]
    with sketch.piece("arms", here.point(14, -46)):
        sketch.draw(arm, fill=suit)
        sketch.draw(palm.ellipse(0, 0, 5), *fingers, fill=skin)
    anchors = {
        "hand": hand,
        "head": head.point(0, -0.84),
        "neck": here.point(1, -51),
        "back": here.point(-8, -48),
        "seat": here.point(-3, -13),
    }
    return sketch.drawing(anchors, "right")


def _alien_head(sketch: Sketch, head: Place, skin: str, dice: Dice) -> None:
    spring = dice.number("feelers", -10, 0, 12)
    for x in (-0.36, 0.42):
        feeler = Place(head.point(x, -0.7), head.size, head.turn + spring + x * 44)
        glow = sketch.glow(("#fff6cf", "#f2c14e"), feeler.point(0, -0.56), head.size * 0.22)
        with sketch.piece("antennae"):
            sketch.draw(feeler.limb("0,0.2 0.03,-0.42", 0.1, 0.08), fill=skin)
            sketch.draw(feeler.ellipse(0.03, -0.52, 0.14), fill=glow)
    skull = (
        "0,-0.86 -0.6,-0.76 -1.0,-0.36 -1.04,0.06 -0.74,0.5 -0.3,0.78 0.1,0.86 "
        "0.46,0.76 0.8,0.46 1.06,0.04 1.02,-0.38 0.62,-0.76"
    )
    sketch.draw(
        head.blob(skull),
        fill=sketch.fade(
            (shade(skin, 0.25), skin, shade(skin, -0.1)), head.point(0, -0.9), head.point(0, 0.9)
        ),
    )
    with sketch.inside():
        sketch.soft(head.ellipse(-0.3, -0.6, 0.5, 0.26), colour="#fff8e7", opacity=0.6)
        spots = (
            head.ellipse(-0.6, -0.56, 0.1),
            head.ellipse(-0.78, -0.34, 0.07),
            head.ellipse(0.7, -0.56, 0.08),
        )
        sketch.draw(*spots, fill=shade(skin, -0.16), outlined=False, opacity=0.6)
    for x, lean in ((-0.34, 16), (0.5, -16)):
        sketch.mark_eye(head.point(x, 0))
        with sketch.piece("eyes", head.point(x, 0)):
            sketch.draw(head.ellipse(x, 0.0, 0.3, 0.36, lean), fill="#3b2f3a", outlined=False)
            gleams = head.ellipse(x + 0.09, -0.13, 0.1), head.ellipse(x - 0.08, 0.16, 0.05)
            sketch.draw(*gleams, fill="#ffffff", outlined=False)
    for x in (-0.66, 0.84):
        blush(sketch, head, x, 0.34, 0.24)
    sketch.stroke(head.line("-0.12,0.5 0.08,0.6 0.28,0.5"), ink=shade(skin, -0.6))
