"""Animals of the sea: shark, octopus, seal and crab."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import NOSE, blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def shark(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a smiling shark, 115 high with its fins."""
    colour = look.colour or dice.choose("coat", ("#7d94ab", "#8a8f9c", "#648ba3"), (4, 2, 2))
    here, sketch, size = Place(size=1.3), Sketch(1.15), 1.3
    far = shade(colour, -0.16)
    tail = Place(here.point(-74, -36), size, dice.number("tail", -10, 0, 10))
    sketch.draw(tail.blob("6,-8 -14,-22 -30,-48! -32,-16 -22,0 -28,26! -10,16 8,8"), fill=far)
    sketch.draw(here.blob("24,-60 4,-74 -10,-92! -22,-88 -22,-56!"), fill=far)
    sketch.draw(here.blob("-44,-26 -54,-12 -66,-10! -58,-28!"), fill=far)
    body = here.blob(
        "100,-40 84,-56 52,-66 14,-64 -30,-54 -62,-42 -82,-38 -82,-32 -60,-28 -30,-18 10,-10 "
        "54,-12 84,-24"
    )
    fill = sketch.fade(
        (shade(colour, 0.16), colour, shade(colour, -0.1)), here.point(0, -66), here.point(0, -10)
    )
    sketch.draw(body, fill=fill)
    with sketch.inside():
        belly = "110,-38 80,-36 50,-32 10,-30 -30,-28 -70,-32 -40,0 60,0 110,-10"
        sketch.draw(here.blob(belly), fill=mix(colour, "#fffaf0", 0.84), outlined=False)
        sketch.soft(here.ellipse(20, -60, 60, 9), colour="#fffaf0", opacity=0.5)
    gills = [here.line(f"{x},-48 {x - 4},-40 {x},-32") for x in (34, 27, 20)]
    sketch.stroke(*gills, ink=shade(colour, -0.45), opacity=0.6)
    smile = here.blob("93,-33! 80,-31 66,-32 56,-39! 60,-26 72,-20 84,-24")
    sketch.draw(smile, fill="#b0596a")
    with sketch.inside():
        teeth = [here.blob(f"{x},-40! {x + 4},-27! {x + 8},-40!") for x in (60, 68, 76, 84)]
        sketch.draw(*teeth, fill="#fffdf4", outlined=False)
    sketch.draw(here.blob("14,-24 0,-18 -12,-2 -16,6! 8,-2 28,-14 32,-22"), fill=far)
    head = Place(here.point(68, -48), size * 13)
    sketch.draw(head.ellipse(0, 0, 0.42, 0.44), fill="#fffdf6", outlined=False)
    eye(sketch, head, 0.08, 0.02, 0.3)
    blush(sketch, head, -1.1, 0.9, 0.4)
    return landed(sketch.drawing(
        {"hand": here.point(88, -28), "head": here.point(58, -64), "neck": here.point(36, -44),
         "back": here.point(20, -63), "seat": here.point(0, -14)},
        "right",
    ))  # fmt: skip


def octopus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an octopus with curling arms, 75 high."""
    colour = look.colour or dice.choose(
        "coat", ("#d9796b", "#a884c4", "#e29a5c", "#7f9fc9"), (4, 3, 2, 2)
    )
    pale = mix(colour, "#fff0e2", 0.6)
    here, sketch, size = Place(size=0.82), Sketch(0.8), 0.82
    curl = dice.number("curl", -5, 0, 6)
    fill = sketch.fade(
        (shade(colour, 0.25), colour, shade(colour, -0.12)), here.point(0, -92), here.point(0, 0)
    )
    arms = (
        ("16,-30 38,-22 54,-32 62,-46 54,-54 47,-47", -0.2),
        ("-16,-30 -38,-22 -54,-32 -62,-46 -54,-54 -47,-47", -0.2),
        ("6,-24 22,-8 40,-6 50,-14 44,-21 38,-16", -0.12),
        ("-6,-24 -22,-8 -40,-6 -50,-14 -44,-21 -38,-16", -0.12),
    )
    for at, (plan, dim) in enumerate(arms):
        arm = Place((0, 0), size, curl if at == 0 else -curl if at == 1 else 0)
        sketch.draw(arm.limb(plan, 17, 13, 11, 9, 7, 4), fill=shade(colour, dim))
    near = (
        here.limb("10,-24 22,-6 34,-4 42,-6", 17, 12, 8, 4),
        here.limb("-10,-24 -22,-6 -34,-4 -42,-6", 17, 12, 8, 4),
        here.limb("4,-24 8,-8 16,-5 24,-6", 16, 12, 9, 4),
        here.limb("-4,-24 -8,-8 -16,-5 -24,-6", 16, 12, 9, 4),
    )
    head = here.blob(
        "0,-94 -24,-88 -36,-66 -30,-44 -24,-30 -22,-18 0,-12 22,-18 24,-30 30,-44 36,-66 24,-88"
    )
    sketch.draw(head, *near, fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(-12, -78, 18, 13, -24), colour="#fff8e7", opacity=0.7)
        spots = (
            here.ellipse(16, -82, 4, 3),
            here.ellipse(22, -72, 2.8, 2.4),
            here.ellipse(9, -87, 2.4, 2),
        )
        sketch.draw(*spots, fill=shade(colour, -0.16), outlined=False, opacity=0.7)
        suckers = [
            here.ellipse(x, y, 2.2, 1.8)
            for x, y in ((18, -7), (26, -3), (-18, -7), (-26, -3), (6, -12), (-6, -12))
        ]
        sketch.draw(*suckers, fill=pale, outlined=False)
    face = Place(here.point(0, -50), size * 18)
    for x in (-0.7, 0.7):
        sketch.draw(face.ellipse(x, -0.16, 0.44, 0.48), fill="#fffdf4", outlined=False)
        eye(sketch, face, x * 0.94, -0.1, 0.34)
        blush(sketch, face, x * 1.7, 0.56, 0.34)
    sketch.stroke(face.line("-0.34,0.54 0,0.76 0.34,0.54"), ink=shade(colour, -0.6))
    anchors = {
        "hand": here.point(47, -46),
        "head": here.point(0, -90),
        "neck": here.point(0, -26),
        "back": here.point(0, -90),
        "seat": here.point(0, -5),
    }
    return landed(sketch.drawing(anchors, "both"))


def seal(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a seal that holds its head up, 80 high."""
    coats = (("#8f97a3", True), ("#a58f7e", True), ("#f3eee4", False), ("#6f7681", False))
    colour, spotted = dice.choose("coat", coats, (4, 2, 2, 2))
    if look.age == "child":  # a pup is white
        colour, spotted = "#f8f4ec", False
    colour = look.colour or colour
    here, sketch, size = Place(size=0.9), Sketch(0.85), 0.9
    far = shade(colour, -0.16)
    tail = Place(here.point(-62, -10), size, dice.number("tail", -6, 4, 18))
    sketch.draw(tail.blob("8,-6 -12,-12 -26,-22! -28,-8 -20,0 -28,10! -10,8 8,7"), fill=far)
    sketch.draw(here.blob("34,-24 46,-12 56,-2! 40,0 24,-10"), fill=far)
    fill = sketch.fade(
        (shade(colour, 0.25), colour, shade(colour, -0.12)), here.point(0, -90), here.point(0, 0)
    )
    body = "30,-74 20,-56 0,-38 -34,-24 -66,-14 -66,-5 -40,0 10,0 36,-4 46,-22 52,-46 52,-66"
    head = Place(here.point(42, -72), size * 18, dice.number("tilt", -8, 0, 8))
    skull = "0,-0.98 -0.74,-0.74 -1.0,0 -0.8,0.6 -0.2,0.9 0.5,0.92 0.98,0.6 1.08,0.06 0.78,-0.7"
    sketch.draw(here.blob(body), head.blob(skull), fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(38, -28, 20, 36, 10), colour="#fffaf0", opacity=0.75)
        if spotted:
            spots = (
                (-2, -32, 4),
                (-16, -26, 3),
                (-30, -18, 3.6),
                (-10, -16, 2.8),
                (10, -42, 3),
                (-44, -14, 2.6),
                (4, -22, 3),
            )
            sketch.draw(
                *(here.ellipse(x, y, r, r * 0.8) for x, y, r in spots),
                fill=shade(colour, -0.3),
                outlined=False,
                opacity=0.6,
            )
        sketch.soft(here.ellipse(-10, 0, 50, 10), colour="#45283c", opacity=0.3)
    sketch.draw(
        head.ellipse(0.2, 0.36, 0.36, 0.3),
        head.ellipse(0.7, 0.36, 0.33, 0.3),
        fill=mix(colour, "#fffaf0", 0.6),
        outlined=False,
    )
    for x in (-0.1, 0.84):
        eye(sketch, head, x, -0.14, 0.22)
    blush(sketch, head, -0.46, 0.3, 0.28)
    sketch.draw(head.blob("0.26,0.08 0.46,0.02 0.66,0.08 0.46,0.28"), fill=NOSE, outlined=False)
    ink = shade(colour, -0.6)
    sketch.stroke(head.line("0.2,0.5 0.34,0.54 0.46,0.28! 0.58,0.54 0.7,0.48"), ink=ink)
    whiskers = [
        head.line(plan)
        for plan in (
            "0.0,0.36 -0.6,0.3",
            "0.0,0.46 -0.56,0.54",
            "0.9,0.36 1.3,0.28",
            "0.9,0.46 1.28,0.52",
        )
    ]
    sketch.stroke(*whiskers, ink=ink, width=sketch.width * 0.55, opacity=0.6)
    flipper = here.blob("14,-26 22,-12 14,-3 -4,-0.6! -14,0 -12,-4! 0,-12 4,-24")
    sketch.draw(flipper, fill=shade(colour, -0.08))
    anchors = {
        "hand": head.point(0.5, 0.6),
        "head": head.point(0.1, -0.94),
        "neck": here.point(38, -50),
        "back": here.point(-14, -32),
        "seat": here.point(-4, -2),
    }
    return sketch.drawing(anchors, "right")


def crab(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a crab with raised claws, 30 high."""
    colour = look.colour or dice.choose("coat", ("#d9604c", "#e28a4a", "#7f8fb5"), (4, 3, 1))
    here, sketch, size = Place(size=0.5), Sketch(0.42), 0.5
    wave = dice.number("claws", -10, 0, 12)
    far = shade(colour, -0.18)
    for side in (-1, 1):
        legs = [
            here.limb(
                f"{side * 24},-18 {side * (40 + at * 4)},{-22 + at * 7} {side * (48 - at * 5)},-2",
                6,
                5,
                2.6,
            )
            for at in range(3)
        ]
        sketch.draw(*legs, fill=far)
        arm = Place(here.point(side * 30, -24), size, side * wave)
        sketch.draw(arm.limb(f"0,0 {side * 14},-6 {side * 20},-18", 9, 8, 7), fill=far)
        claw = (
            f"{side * 16},-16 {side * 10},-32 {side * 18},-46! {side * 22},-34! {side * 28},-46! "
            f"{side * 36},-34 {side * 30},-18"
        )
        sketch.draw(
            arm.blob(claw),
            fill=sketch.fade(
                (shade(colour, 0.2), shade(colour, -0.1)), arm.point(0, -46), arm.point(0, -10)
            ),
        )
    for x in (-9, 9):
        sketch.draw(here.limb(f"{x},-36 {x * 1.1},-46", 4, 4), fill=colour)
    shell = here.blob("0,-42 -22,-40 -38,-28 -34,-14 -16,-7 0,-6 16,-7 34,-14 38,-28 22,-40")
    sketch.draw(
        shell,
        fill=sketch.fade(
            (shade(colour, 0.28), colour, shade(colour, -0.16)),
            here.point(0, -44),
            here.point(0, -5),
        ),
    )
    with sketch.inside():
        sketch.soft(here.ellipse(-12, -36, 18, 7, -10), colour="#fff8e7", opacity=0.7)
        sketch.soft(here.ellipse(0, -7, 30, 7), colour="#fff0dc", opacity=0.8)
    for x in (-10, 10):
        ball = Place(here.point(x, -48), size * 7)
        sketch.draw(ball.ellipse(0, 0, 0.9), fill="#fffdf4")
        eye(sketch, ball, 0.06, 0.04, 0.62)
        blush(sketch, here, x * 1.9, -20, 5)
    sketch.stroke(here.line("-9,-22 0,-16 9,-22"), ink=shade(colour, -0.6))
    anchors = {
        "hand": here.point(46, -44),
        "head": here.point(0, -46),
        "neck": here.point(0, -14),
        "back": here.point(0, -40),
        "seat": here.point(0, -4),
    }
    return landed(sketch.drawing(anchors, "both"))
