"""Horses, seen from the side: standing or trotting, in the coats that horses have."""

import math
from collections.abc import Sequence

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.shapes import Curve, Place, Point, blob, limb, mix, shade
from imgkit.local.painter.sketch import Sketch

# Coat, mane, and whether the legs end dark.
_PATCHES = (
    "-100,-170 -64,-160 -52,-128 -66,-96 -104,-90",
    "-24,-170 26,-164 34,-130 16,-104 -6,-112 -30,-96 -40,-130",
    "60,-110 84,-124 104,-100 96,-70 66,-76",
)
"""The patches of a second colour."""

_COATS = (
    ("#b5743f", "#4a342d", True),
    ("#cc9150", "#f4e2ba", False),
    ("#f1e9dc", "#d3c6b4", False),
    ("#7d5645", "#3c2d2a", True),
    ("#b4adaa", "#ece7de", True),
    ("#e0bd86", "#fbf0d8", False),
)

# Near fore, far fore, near hind, far hind; in leg lengths from the shoulder or the hip.
_GAITS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "standing": (
        ((0, 0), (0.02, 0.46), (-0.02, 0.84), (0.03, 0.94)),
        ((0, 0), (0.06, 0.46), (0.12, 0.84), (0.17, 0.94)),
        ((0, 0), (0.12, 0.22), (-0.17, 0.5), (-0.15, 0.84), (-0.1, 0.94)),
        ((0, 0), (0.2, 0.22), (0, 0.52), (0.04, 0.84), (0.09, 0.94)),
    ),
    "walking": (
        ((0, 0), (0.34, 0.3), (0.24, 0.6), (0.15, 0.68)),
        ((0, 0), (-0.02, 0.46), (-0.22, 0.82), (-0.22, 0.94)),
        ((0, 0), (0.06, 0.26), (-0.26, 0.5), (-0.42, 0.82), (-0.43, 0.94)),
        ((0, 0), (0.26, 0.24), (0.1, 0.52), (0.3, 0.82), (0.37, 0.93)),
    ),
    "running": (
        ((0, 0), (0.42, 0.26), (0.78, 0.36), (0.98, 0.44)),
        ((0, 0), (0.36, 0.34), (0.66, 0.6), (0.84, 0.72)),
        ((0, 0), (-0.04, 0.26), (-0.44, 0.48), (-0.74, 0.72), (-0.88, 0.8)),
        ((0, 0), (0.06, 0.26), (-0.3, 0.54), (-0.54, 0.84), (-0.62, 0.94)),
    ),
    "lying": (
        ((0, 0), (0.2, 0.3), (-0.06, 0.4), (-0.2, 0.38)),
        ((0, 0), (0.24, 0.32), (0.5, 0.38), (0.66, 0.39)),
        ((0, 0), (0.2, 0.2), (0.3, 0.32), (0.02, 0.38), (0.2, 0.39)),
        ((0, 0), (0.2, 0.2), (0.36, 0.32), (0.2, 0.38), (0.36, 0.39)),
    ),
}


_BOW = 100.0
"""By how many degrees a horse bends its neck to drink or to graze."""
_SHOULDER, _WITHERS, _POLL = (56.0, -128.0), 140.0, 185.0
"""Where the neck turns, and between which heights it bends."""


def _leg(root: Point, steps: Sequence[Point]) -> tuple[Curve, Curve, Curve]:
    """Return a leg, its sock and its hoof."""
    spine = Place(root, -root[1]).move(steps)
    widths = (44, 30, 13, 11, 11.5) if len(steps) == 5 else (36, 17, 10.5, 11.5)
    (x, y), (above_x, above_y) = spine[-1], spine[-2]
    lifted = steps[-1][1] < 0.9
    hoof = Place((x, y if lifted else 0), 1, 35 if lifted else 0).blob(
        "-6.5,-8! 6,-8! 10,0! -7.5,0!"
    )
    ankle = (above_x * 1.6 - spine[-3][0] * 0.6, above_y * 1.6 - spine[-3][1] * 0.6)
    sock = limb([spine[-3], spine[-2], (x, y), ankle], (17, 15, 15, 15))
    return limb(spine, widths), sock, hoof


def _bowed(point: Point, degrees: float) -> Point:
    """Return where a point of the neck or the head is when it is bent down so far."""
    x, y = point
    share = min(max((-y - _WITHERS) / (_POLL - _WITHERS), 0.0), 1.0)
    angle = math.radians(degrees * share)
    (pivot_x, pivot_y), sine, cosine = _SHOULDER, math.sin(angle), math.cos(angle)
    across, down = x - pivot_x, y - pivot_y
    return pivot_x + across * cosine - down * sine, pivot_y + across * sine + down * cosine


def _trunk(bow: float) -> list[Curve]:
    body = Place().blob(
        "44,-159 20,-150 -8,-146 -36,-149 -60,-153 -79,-142 -85,-120 -78,-98 -46,-94 "
        "-16,-85 20,-82 "
        "52,-86 74,-98 82,-120 70,-142"
    )
    neck = [(14, -149), (40, -166), (56, -188), (70, -212), (88, -227), (108, -222), (114, -200),
            (102, -180), (94, -152), (84, -112), (48, -104)]  # fmt: skip
    return [body, blob([_bowed(point, bow) for point in neck])]


@piece("head")
def _head(sketch: Sketch, head: Place, coat: str, fill: str, dice: Dice) -> None:
    sketch.draw(head.blob("0.1,-0.2 -0.12,-0.34 -0.3,-0.52! -0.28,-0.3 -0.02,-0.08"), fill=fill)
    sketch.draw(
        head.blob(
            "-0.12,0.1 -0.06,-0.14 0.18,-0.24 0.5,-0.19 0.82,-0.18 1.02,-0.12 1.1,0.04 1.06,0.2 "
            "0.92,0.26 0.72,0.24 0.54,0.3 0.34,0.42 0.1,0.4"
        ),
        fill=fill,
    )
    with sketch.inside():
        if dice.choose("blaze", ("none", "blaze", "star"), (3, 2, 2)) == "blaze":
            blaze = head.blob("0.2,-0.3 0.3,-0.14 0.7,-0.1 1.1,-0.06 1.1,-0.3")
            sketch.draw(blaze, fill=mix(coat, "#fffaf0", 0.8), outlined=False)
        sketch.soft(
            head.ellipse(1.02, 0.1, 0.34, 0.3), colour=mix(coat, "#3f302d", 0.5), opacity=0.7
        )
        sketch.soft(head.ellipse(0.3, 0.3, 0.3, 0.2), colour=shade(coat, -0.5), opacity=0.3)
    blush(sketch, head, 0.52, 0.14, 0.17)
    eye(sketch, head, 0.34, -0.04, 0.085)
    sketch.stroke(head.line("0.26,-0.1 0.34,-0.15 0.43,-0.1"), head.line("0.26,-0.1 0.2,-0.09"))
    sketch.draw(head.ellipse(1.0, 0, 0.03, 0.045, 20), fill="#4a352d", outlined=False)
    sketch.stroke(head.line("1.05,0.14 0.92,0.15 0.8,0.08"))


@piece("mane")
def _mane(sketch: Sketch, head: Place, hair: str, dice: Dice, bow: float) -> None:
    """Draw a mane that falls from the crest to the near side, and a forelock."""
    flow = dice.number("mane", -4, 2, 10)
    crest = [(94, -231), (74, -220), (56, -196), (38, -170), (14, -150)]
    locks: list[Point] = []
    for x, y, length in (
        (24, -152, 20),
        (39, -161, 27),
        (52, -174, 31),
        (64, -190, 31),
        (78, -206, 27),
    ):
        locks += [(x - flow, y + length), (x + 8, y + length * 0.35)]
    points = [_bowed(point, bow) for point in (*crest, *locks, (100, -214))]
    sketch.draw(blob(points, range(5, 15, 2)), fill=hair)
    strands = [
        Place(_bowed((x, y), bow), 1, bow).line(f"0,0 6,8 {3 - flow},22")
        for x, y in ((32, -163), (46, -180), (59, -198), (73, -213))
    ]
    sketch.stroke(*strands, ink=shade(hair, -0.3), opacity=0.5)
    forelock = head.blob(
        "-0.2,-0.16 0.02,-0.34 0.24,-0.22 0.34,-0.06! 0.2,-0.1 0.2,0.04! 0.06,-0.06"
    )
    sketch.draw(forelock, fill=hair)


@piece("tail")
def _tail(sketch: Sketch, hair: str, dice: Dice) -> None:
    tail = Place((-78, -142), 50, dice.number("tail", -6, 6, 26))
    sketch.draw(
        tail.blob(
            "0.16,-0.06 -0.3,-0.2 -0.66,0.2 -0.7,0.9 -0.94,1.62 -0.98,1.9! -0.6,1.72 -0.5,1.9! "
            "-0.3,1.5 -0.2,1.62! -0.14,1 -0.22,0.5 0.06,0.2"
        ),
        fill=hair,
    )
    strands = [
        tail.line("-0.2,0 -0.46,0.5 -0.5,1.2 -0.66,1.6"),
        tail.line("-0.12,0.1 -0.32,0.6 -0.32,1.3"),
    ]
    sketch.stroke(*strands, ink=shade(hair, -0.3), opacity=0.5)


def horse(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw an elegant horse, looking right; ``hand`` is where its mouth holds something."""
    coat, hair, dark_legs = dice.choose("coat", _COATS, (4, 3, 2, 2, 1.5, 1.5))
    if look.colour:
        coat, hair = look.colour, shade(look.colour, dice.choose("mane", (-0.5, 0.6)))
    socks = mix(coat, "#3b2d2a", 0.5) if dark_legs else mix(coat, "#fffaf0", 0.75)
    if dice.choose("socks", ("same", "other"), (2, 3)) == "same":
        socks = coat
    sketch = Sketch(1.4)
    steps = _GAITS.get(look.pose, _GAITS["standing"])
    hooves, far = mix(hair, "#5a4a44", 0.7), shade(coat, -0.22)
    for root, step in (((66, -104), steps[1]), ((-50, -112), steps[3])):
        leg, sock, hoof = _leg(root, step)
        sketch.draw(hoof, fill=hooves)
        sketch.draw(leg, fill=far)
        with sketch.inside():
            sketch.draw(sock, fill=shade(socks, -0.2), outlined=False)
    _tail(sketch, hair, dice)
    legs = [_leg((56, -108), steps[0]), _leg((-54, -114), steps[2])]
    sketch.draw(*(hoof for _, _, hoof in legs), fill=hooves)
    bow = _BOW if look.pose == "drinking" else 0.0
    turn = 48 + dice.number("nod", -10, -2, 8) + 0.3 * bow
    head = Place(_bowed((90, -216), bow), 62, turn)
    far_ear = head.blob("0.16,-0.16 0,-0.36 -0.14,-0.56! -0.2,-0.32 -0.02,-0.08")
    sketch.draw(far_ear, fill=far)
    fill = sketch.fade((shade(coat, 0.2), coat, shade(coat, -0.12)), (0, -230), (0, -20))
    sketch.draw(*_trunk(bow), *(leg for leg, _, _ in legs), fill=fill)
    with sketch.inside():
        sketch.draw(*(sock for _, sock, _ in legs), fill=socks, outlined=False)
        side = Place()
        if marks := detail(look, "marks", ""):  # "a brown and white horse"
            sketch.draw(*(side.blob(plan) for plan in _PATCHES), fill=marks, outlined=False)
        sketch.soft(
            side.ellipse(-52, -134, 34, 18),
            side.ellipse(10, -132, 60, 16),
            side.ellipse(60, -136, 24, 30, 30),
            colour="#fff8e7",
            opacity=0.3,
        )
        sketch.soft(
            side.ellipse(0, -82, 70, 16),
            *([] if bow else [side.ellipse(96, -178, 14, 40, 15)]),
            side.ellipse(-40, -92, 22, 26),
            colour=shade(coat, -0.55),
            opacity=0.35,
        )
    creases = [side.line("-30,-128 -26,-110 -36,-92"), side.line("44,-128 38,-112 44,-96")]
    sketch.stroke(*creases, ink=shade(coat, -0.45), opacity=0.35)
    _head(sketch, head, coat, fill, dice)
    _mane(sketch, head, hair, dice, bow)
    return sketch.drawing(
        {
            "back": (-6, -146),
            "head": head.point(-0.05, -0.3),
            "neck": _bowed((66, -170), bow),
            "hand": head.point(1.02, 0.2),
        },
        "right",
    )
