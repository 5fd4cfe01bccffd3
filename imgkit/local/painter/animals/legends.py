"""Beings of tales: the yeti, and a friendly skeleton."""

from itertools import pairwise

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_BONE = "#f5efe2"


def yeti(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a shaggy yeti, about 215 high."""
    fur = look.colour or dice.choose("fur", ("#eef3f7", "#d9e6ee", "#f4efe4"), (4, 2, 2))
    skin, dark = "#8fb4cc", shade(fur, -0.22)
    sketch, raised = Sketch(1.4), look.pose in {"waving", "cheering"}
    for side in (-1, 1):
        foot = _HERE.blob(f"{side * 10},-34! {side * 50},-34 {side * 58},-8! {side * 12},-6!")
        sketch.draw(foot, fill=dark)
        toes = _HERE.blob(f"{side * 8},0! {side * 14},-12 {side * 44},-14 {side * 62},0!")
        sketch.draw(toes, fill=skin)
    far = "-46,-132 -76,-110 -80,-70" if not raised else "-46,-132 -82,-150 -88,-196"
    sketch.draw(_HERE.limb(far, 34, 30, 24), fill=dark)
    sketch.draw(_HERE.ellipse(*((-80, -62) if not raised else (-89, -204)), 12), fill=skin)
    body = (
        "-30,-190 0,-212 32,-188 48,-172! 54,-150 64,-132! 62,-104 70,-84! 62,-60 62,-34! 46,-42 "
        "36,-26! 20,-38 4,-26! -14,-38 -30,-26! -44,-42 -60,-34! -62,-62 -68,-86! -62,-106 "
        "-64,-134! -54,-150 -48,-174!"
    )
    fill = sketch.fade((shade(fur, 0.3), fur, shade(fur, -0.14)), (0, -212), (0, -26))
    sketch.draw(_HERE.blob(body), fill=fill)
    with sketch.inside():
        sketch.soft(_HERE.ellipse(4, -78, 40, 44), colour="#ffffff", opacity=0.7)
    tufts = [
        _HERE.line(f"{x},{y} {x + 4},{y + 9} {x + 8},{y}")
        for x, y in ((-40, -120), (-30, -66), (22, -60), (36, -104), (-6, -98), (4, -50))
    ]
    sketch.stroke(*tufts, ink=shade(fur, -0.36), opacity=0.7)
    face = Place((4, -168), 27, dice.number("tilt", -6, 0, 6))
    sketch.draw(
        face.blob("-0.9,-0.3 -0.5,-0.78 0,-0.6! 0.5,-0.78 0.9,-0.3 0.8,0.5 0,0.86 -0.8,0.5"),
        fill=skin,
    )
    for x in (-0.4, 0.4):
        eye(sketch, face, x, -0.18, 0.2)
    blush(sketch, face, -0.56, 0.24, 0.26)
    blush(sketch, face, 0.56, 0.24, 0.26)
    sketch.draw(face.ellipse(0, 0.1, 0.15, 0.1), fill=shade(skin, -0.5), outlined=False)
    sketch.draw(face.blob("-0.42,0.34! 0,0.44 0.42,0.34! 0.2,0.64 -0.2,0.64"), fill="#6a4450")
    teeth = [face.blob(f"{x},0.38! {x + 0.14},0.39! {x + 0.07},0.54!") for x in (-0.28, 0.14)]
    sketch.draw(*teeth, fill="#fffaf0", outlined=False)
    near = "50,-136 80,-116 82,-92"
    sketch.draw(_HERE.limb(near, 34, 32, 26), fill=fill)
    sketch.held()
    sketch.draw(_HERE.ellipse(84, -84, 13), fill=skin)
    anchors = {
        "hand": (86, -86), "head": (2, -206), "neck": (0, -140), "back": (0, -180),
        "seat": (0, -30),
    }  # fmt: skip
    return sketch.drawing(anchors, "right")


def skeleton(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a smiling skeleton, bone by bone, 165 high."""
    bone = look.colour or _BONE
    sketch, wave = Sketch(0.9), dice.choose("arm", ("down", "up"), (2, 2))
    waves = wave == "up" or look.pose in {"waving", "cheering"}
    arms = ["-24,-112 -34,-88 -30,-64"]
    arms.append("24,-112 44,-120 48,-146" if waves else "24,-112 34,-88 38,-66")
    legs = ("-9,-70 -12,-38 -11,-6", "9,-70 13,-38 12,-6")
    for plan in (*arms, *legs):
        points = plan.split()
        for first, second in pairwise(points):
            sketch.draw(_HERE.limb(f"{first} {second}", 5, 5), fill=bone)
        joints = [tuple(map(float, point.split(","))) for point in points]
        sketch.draw(*(_HERE.ellipse(x, y, 4.4) for x, y in joints), fill=bone)
    for x in (-11, 12):
        sketch.draw(
            _HERE.blob(f"{x - 4},-7! {x + 5},-7 {x + 16},-1! {x + 4},0 {x - 4},0!"), fill=bone
        )
    spine = [_HERE.ellipse(0, y, 4.6, 3.6) for y in range(-124, -66, 8)]
    sketch.draw(*spine, fill=shade(bone, -0.06))
    ribs = [
        _HERE.line(f"0,{y} {side * reach},{y + 3} {side * reach * 0.8:.1f},{y + 10}")
        for y, reach in ((-117, 20), (-108, 22), (-99, 21), (-90, 17))
        for side in (-1, 1)
    ]
    sketch.stroke(*ribs, ink="#5b4636", width=5.4)
    sketch.stroke(*ribs, ink=bone, width=3.8)
    sketch.draw(_HERE.limb("-24,-115 24,-115", 5, 5), fill=bone)
    hips = _HERE.blob("-17,-80 -6,-75 6,-75 17,-80 15,-66 4,-62 0,-67 -4,-62 -15,-66")
    sketch.draw(hips, fill=bone)
    _skull(sketch, Place((0, -145), 21, dice.number("tilt", -8, 0, 8)), bone)
    hand = (48, -148) if waves else (38, -64)
    anchors = {"hand": hand, "head": (0, -165), "neck": (0, -122), "back": (0, -112),
               "seat": (0, -64)}  # fmt: skip
    return sketch.drawing(anchors, "both")


def _skull(sketch: Sketch, head: Place, bone: str) -> None:
    plan = (
        "0,-1 0.72,-0.8 0.98,-0.2 0.8,0.36 0.5,0.5! 0.46,0.94 "
        "-0.46,0.94 -0.5,0.5! -0.8,0.36 -0.98,-0.2 -0.72,-0.8"
    )
    fill = sketch.glow((shade(bone, 0.3), bone, shade(bone, -0.12)), head.point(-0.3, -0.5), 34)
    sketch.draw(head.blob(plan), fill=fill)
    for x in (-0.4, 0.4):
        sketch.mark_eye(head.point(x, -0.06))
        with sketch.piece("eyes", head.point(x, -0.06)):
            sketch.draw(head.ellipse(x, -0.06, 0.27, 0.3), fill="#4a3d42")
            sketch.draw(head.ellipse(x + 0.07, -0.14, 0.07), fill="#ffffff", outlined=False)
    sketch.draw(head.blob("0,0.2! 0.12,0.42! -0.12,0.42!"), fill="#4a3d42", outlined=False)
    smile = head.line("-0.4,0.6 0,0.74 0.4,0.6")
    teeth = [head.line(f"{x},0.58 {x},0.8") for x in (-0.2, 0, 0.2)]
    sketch.stroke(smile, *teeth, ink="#5b4636", width=1)
