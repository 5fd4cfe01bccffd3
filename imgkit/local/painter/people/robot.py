"""A friendly robot, with the joints of a person."""

from collections.abc import Sequence
from itertools import pairwise

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.people.body import Body, Build, pose_body
from imgkit.local.painter.shapes import Place, Point, limb, mix, shade
from imgkit.local.painter.sketch import Sketch

_BUILD = Build(128, 24, 20, 15, 36, 8, 0)
_PANELS = ("buttons", "heart", "dial")
_HEADS = {
    "box": "-1,-0.66! -0.84,-0.86! 0.84,-0.86! 1,-0.66! 1,0.66! 0.84,0.86! -0.84,0.86! -1,0.66!",
    "dome": "-1,0.84! -1.04,0 -0.7,-0.76 0,-1 0.7,-0.76 1.04,0 1,0.84!",
    "wide": "-1.24,-0.3 -1.1,-0.74 0,-0.86 1.1,-0.74 1.24,-0.3 1.24,0.4 1.1,0.8 0,0.86 -1.1,0.8",
}
_BODIES = {
    "box": "-0.9,0! 0.9,0! 1,0.14! 1,1.06! 0.86,1.16! -0.86,1.16! -1,1.06! -1,0.14!",
    "barrel": "-0.84,0 0,-0.04 0.84,0 1.06,0.5 0.86,1.14 0,1.2 -0.86,1.14 -1.06,0.5",
}


def robot(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a robot, 150 high with its antenna; a colour asked for is that of its metal."""
    paints = ("#7fb3c4", "#e39a5a", "#a9b86a", "#c48fa8", "#d9c08a")
    metal = look.colour or dice.choose("metal", paints, (4, 3, 2, 2, 2))
    accent = dice.choose("accent", ("#e2654a", "#f0bf4c", "#5f9fc9"), (3, 2, 2))
    body = pose_body("child", look.pose, dice, _BUILD)
    sketch, holds = Sketch(0.9), look.pose == "holding"
    if not holds:
        _arm(sketch, body.far_arm, shade(metal, -0.14))
    for leg, shadow in ((body.far_leg, -0.14), (body.near_leg, 0)):
        _leg(sketch, leg, shade(metal, shadow), lies=look.pose == "sitting")
    neck = limb([(0, body.shoulder + 2), body.head.point(0, 0.7)], (9, 9))
    sketch.draw(neck, fill="#8f99a4")
    _trunk(sketch, body, metal, accent, dice)
    _head(sketch, body.head, metal, accent, dice)
    _arm(sketch, body.near_arm, metal)
    if holds:
        sketch.held()
        _arm(sketch, body.far_arm, metal)
    return sketch.drawing(
        {
            "hand": body.far_arm[-1],
            "head": body.head.point(0, -0.7),
            "neck": (0, body.shoulder),
            "back": (0, body.shoulder),
            "seat": (0, body.hip + _BUILD.hips * 0.5),
        },
        "right",
    )


def _tube(sketch: Sketch, joints: Sequence[Point], width: float) -> None:
    """Draw a bendy tube with rings around it."""
    sketch.draw(limb(joints, [width] * len(joints)), fill="#b9c1c9")
    with sketch.inside():
        rings = []
        for (x1, y1), (x2, y2) in pairwise(joints):
            for part in (0.2, 0.5, 0.8):
                at = Place((x1 + (x2 - x1) * part, y1 + (y2 - y1) * part), width)
                across = "-1,0 1,0" if abs(y2 - y1) > abs(x2 - x1) else "0,-1 0,1"
                rings.append(at.line(across))
        sketch.stroke(*rings, ink="#7d8893", opacity=0.7)


def _arm(sketch: Sketch, arm: Sequence[Point], metal: str) -> None:
    with sketch.piece("arms", arm[0]):
        _arm_in_place(sketch, arm, metal)


def _arm_in_place(sketch: Sketch, arm: Sequence[Point], metal: str) -> None:
    shoulder, elbow, hand = arm
    _tube(sketch, (shoulder, elbow, hand), 6)
    claw = Place(hand, 6)
    up = -1 if hand[1] < elbow[1] else 1
    grip = claw.limb(
        f"-0.9,{up * 1.2} -0.9,{up * 0.3} 0,0 0.9,{up * 0.3} 0.9,{up * 1.2}", *[0.6] * 5
    )
    sketch.draw(grip, fill="#8f99a4")
    sketch.draw(claw.ellipse(0, -0.2 * up, 0.8), fill=metal)
    sketch.draw(Place(shoulder).ellipse(0, 0, 6.4), fill=metal)


def _leg(sketch: Sketch, leg: Sequence[Point], metal: str, *, lies: bool) -> None:
    hip, knee, (x, y) = leg
    if lies:
        _tube(sketch, (hip, knee, (x, y - 8)), 8)
        foot = Place((x, 0), 8).blob("-0.2,0! -0.4,-1.6 0,-2.3 0.9,-2.1 1,-0.6 0.9,0!")
    else:
        _tube(sketch, (hip, knee, (x, y - 5)), 8)
        foot = Place((x, y), 8).blob("-1.1,0! -1,-0.9 -0.2,-1.3 0.9,-1.1 1.6,-0.5 1.6,0!")
    sketch.draw(foot, fill=metal)


def _trunk(sketch: Sketch, body: Body, metal: str, accent: str, dice: Dice) -> None:
    wide = _BUILD.shoulders
    trunk = Place((0, body.shoulder), wide, 0, (body.hip - body.shoulder) / wide)
    fill = sketch.fade(
        (shade(metal, 0.35), metal, shade(metal, -0.22)), trunk.point(-1, 0), trunk.point(1, 1)
    )
    shape = dice.choose("trunk", tuple(_BODIES), (3, 2))
    sketch.draw(trunk.blob(_BODIES[shape]), fill=fill)
    front = Place(trunk.point(0.1, 0.5), wide)
    plate = front.blob("-0.5,-0.36! 0.54,-0.36! 0.54,0.4! -0.5,0.4!")
    sketch.draw(plate, fill=mix(metal, "#fff8ea", 0.75))
    panel = dice.choose("panel", _PANELS, (3, 2, 2))
    if panel == "heart":
        heart = front.blob("0.02,0.3! -0.32,-0.04 -0.16,-0.24 0.02,-0.1! 0.2,-0.24 0.36,-0.04")
        sketch.draw(heart, fill="#e8655f")
    elif panel == "dial":
        sketch.draw(front.ellipse(0.02, 0.02, 0.28), fill="#fffdf6")
        sketch.stroke(front.line("0.02,0.02 0.18,-0.14"), ink="#d4524a", width=1.6)
    else:
        for x, colour in ((-0.26, "#e2574c"), (0.02, "#f2c14e"), (0.3, "#6fae78")):
            sketch.draw(front.ellipse(x, -0.12, 0.1), fill=colour, outlined=False)
        bars = [front.line(f"-0.34,{y} 0.38,{y}") for y in (0.12, 0.26)]
        sketch.stroke(*bars, ink=accent, width=1.6)


@piece("head")
def _head(sketch: Sketch, head: Place, metal: str, accent: str, dice: Dice) -> None:
    antenna = dice.choose("antenna", ("ball", "two", "spring"), (3, 2, 1))
    roots = (-0.5, 0.5) if antenna == "two" else (0.04,)
    for x in roots:
        bend = (
            "0.14,-1.0 -0.1,-1.1 0.14,-1.2 0,-1.4"
            if antenna == "spring"
            else f"{x * 1.2:.2f},-1.36"
        )
        ball = head.ellipse(x * 1.2 if antenna == "two" else 0.03, -1.44, 0.14)
        with sketch.piece("antennae"):
            sketch.stroke(head.line(f"{x},-0.8 {bend}"), width=1.5)
            sketch.draw(ball, fill=accent)
    sketch.draw(head.blob("-0.96,-0.2! -1.3,-0.26 -1.3,0.3 -0.96,0.26!"), fill=accent)
    sketch.draw(head.blob("0.96,-0.2! 1.26,-0.26 1.26,0.3 0.96,0.26!"), fill=shade(accent, -0.15))
    shape = dice.choose("head", tuple(_HEADS), (3, 2, 2))
    fill = sketch.fade(
        (shade(metal, 0.4), metal, shade(metal, -0.2)), head.point(-1, -1), head.point(1, 1)
    )
    sketch.draw(head.blob(_HEADS[shape]), fill=fill)
    face = Place(head.point(0.12, 0.04), head.size, head.turn)
    screen = "-0.72,-0.46 0,-0.5 0.72,-0.46 0.78,0 0.72,0.5 0,0.56 -0.72,0.5 -0.78,0"
    sketch.draw(face.blob(screen), fill=mix(metal, "#3f4a58", 0.75))
    for x in (-0.34, 0.34):
        sketch.mark_eye(face.point(x, -0.08))
        with sketch.piece("eyes", face.point(x, -0.08)):
            sketch.draw(face.ellipse(x, -0.08, 0.19), fill="#fff6d8", outlined=False)
            sketch.draw(face.ellipse(x + 0.05, -0.1, 0.09), fill="#3f4a58", outlined=False)
        sketch.soft(face.ellipse(x * 1.5, 0.22, 0.18, 0.12), colour="#f08a7a", opacity=0.8)
    mouth = dice.choose(
        "mouth", ("-0.22,0.26 0,0.38 0.22,0.26", "-0.14,0.3 0,0.32 0.14,0.3"), (4, 1)
    )
    sketch.stroke(face.line(mouth), ink="#fff6d8", width=1.7)
