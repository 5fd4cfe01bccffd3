"""Lobsters, axolotls, sea urchins and starfish: those that live at the bottom of the sea."""

import math

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def starfish(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a smiling starfish with round arms, 22 high."""
    colour = look.colour or dice.choose(
        "colour", ("#ee8f4e", "#e2605a", "#f0b84f", "#c97fb4"), (4, 3, 2, 1)
    )
    sketch, turn = Sketch(0.36), dice.number("turn", -10, 0, 10)
    here = Place((0, -10.6), 11, turn)
    arms = []
    for at in range(5):
        arm = Place(here.origin, here.size, turn + 72 * at - 90)
        arms.append(arm.limb("0,0 0.5,0 0.86,0", 0.9, 0.52, 0.3))
    fill = sketch.glow((shade(colour, 0.3), colour, shade(colour, -0.12)), here.origin, 12)
    sketch.draw(*arms, here.ellipse(0, 0, 0.44), fill=fill)
    bumps = []
    for at in range(5):
        arm = Place(here.origin, here.size, turn + 72 * at - 90)
        bumps += [
            arm.ellipse(x, y, 0.05)
            for x, y in ((0.5, 0), (0.7, 0), (0.86, 0), (0.56, 0.13), (0.56, -0.13))
        ]
    sketch.draw(*bumps, fill=shade(colour, 0.55), outlined=False)
    for x in (-0.17, 0.17):
        eye(sketch, here, x, -0.06, 0.1)
        blush(sketch, here, x * 1.7, 0.1, 0.09)
    sketch.stroke(here.line("-0.12,0.1 0,0.18 0.12,0.1"), ink=shade(colour, -0.6))
    low = max(y for arm in arms for _, y in arm.points())
    anchors = {
        "grip": (0, low - 3), "hand": here.point(0.8, 0), "head": here.point(0, -0.9),
        "neck": here.point(0, 0.3), "back": here.point(0, -0.8), "seat": (0, 0),
    }  # fmt: skip
    return sketch.drawing(anchors, "both")


def lobster(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a red lobster seen from the side, with large claws, 40 high."""
    colour = look.colour or dice.choose("colour", ("#d4503f", "#c2403a", "#4f78a8"), (4, 2, 1))
    here, sketch = Place(size=0.5), Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.16)), (0, -40), (0, 0))
    feelers = here.line("40,-46 66,-74 92,-78"), here.line("40,-44 70,-62 98,-60")
    sketch.stroke(*feelers, ink=shade(colour, -0.3), width=1.1)
    _claw(sketch, here, (30, -30, 60, -46, 70, -52), shade(colour, -0.2))
    legs = [here.line(f"{x},-22 {x - 6},-12 {x - 2},0") for x in (22, 12, 2, -8)]
    sketch.stroke(*legs, ink=shade(colour, -0.35), width=2.2)
    tail = [
        here.limb(f"{x},{y} {x - 2},{y + 2}", size, size)
        for x, y, size in ((-52, -12, 15), (-42, -16, 19), (-31, -20, 22), (-19, -24, 25))
    ]
    fan = [Place(here.point(-60, -8), 0.5, turn).ellipse(-9, 0, 12, 6) for turn in (-36, 0, 36)]
    sketch.draw(*fan, fill=shade(colour, -0.08))
    for part in tail:
        sketch.draw(part, fill=fill)
    body = here.blob("46,-38 36,-48 12,-48 -12,-42 -18,-28 -10,-16 16,-14 40,-22")
    sketch.draw(body, fill=fill)
    sketch.stroke(here.line("14,-47 8,-32 12,-15"), ink=shade(colour, -0.4), opacity=0.6)
    _claw(sketch, here, (26, -24, 52, -22, 64, -26), colour)
    head = Place(here.point(38, -46), 0.5 * 10, dice.number("tilt", -8, 0, 12))
    for x in (-0.3, 0.7):
        sketch.draw(head.limb(f"{x},0.3 {x + 0.1},-0.6", 0.3, 0.3), fill=colour)
        sketch.draw(head.ellipse(x + 0.1, -0.9, 0.5), fill="#fffdf6")
        eye(sketch, head, x + 0.16, -0.88, 0.34)
    sketch.stroke(head.line("0.9,1.0 0.6,1.2 0.3,1.1"), ink=shade(colour, -0.6))
    anchors = {
        "hand": here.point(72, -28),
        "head": here.point(36, -62),
        "neck": here.point(24, -30),
        "back": here.point(0, -46),
        "seat": here.point(0, -14),
    }
    return landed(sketch.drawing(anchors, "right"))


def _claw(sketch: Sketch, here: Place, arm: tuple[float, ...], colour: str) -> None:
    x1, y1, x2, y2, x, y = arm
    sketch.draw(
        here.limb(f"{x1},{y1} {(x1 + x2) / 2},{(y1 + y2) / 2 + 5} {x2},{y2}", 7, 6, 6), fill=colour
    )
    claw = Place(here.point(x, y), here.size * 15, -14)
    sketch.draw(
        claw.blob(
            "-0.9,0.3 -0.7,-0.5 0.2,-0.8 1.5,-0.5! 0.7,-0.16 0.4,0.1! 0.9,0.24 1.3,0.5! 0.2,0.7"
        ),
        fill=shade(colour, 0.05),
    )


def axolotl(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a smiling axolotl with feathery gills, 30 high."""
    colour = look.colour or dice.choose("colour", ("#f6c3cc", "#f3e3b0", "#b9a9c9"), (4, 1, 1))
    here, sketch = Place(size=0.42), Sketch(0.5)
    gill = "#e2738f" if look.colour is None else shade(look.colour, -0.3)
    fill = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.1)), (0, -30), (0, 0))
    tail = Place(here.point(-28, -22), 0.42, dice.number("tail", -8, 2, 14))
    sketch.draw(
        tail.blob("6,-12 -20,-18 -46,-22 -70,-12! -50,2 -24,10 6,10"), fill=shade(colour, -0.05)
    )
    for at in (-18, 20):
        sketch.draw(
            here.limb(f"{at},-14 {at + 4},-6 {at + 8},-3", 9, 7, 5), fill=shade(colour, -0.12)
        )
    body = here.blob("34,-36 10,-36 -20,-32 -36,-22 -20,-8 10,-6 34,-8")
    head = Place(here.point(46, -28), 0.42 * 26, dice.number("tilt", -6, 0, 6))
    for side in (-1, 1):
        for turn in (-34, 0, 32):
            base = Place(
                head.point(-0.1 + side * 0.86, -0.2),
                head.size,
                turn * side + (180 if side < 0 else 0),
            )
            sketch.draw(base.limb("0,0 0.5,0 0.9,0", 0.16, 0.12, 0.04), fill=gill)
            hairs = [
                base.line(f"{x},{y} {x + 0.16:.2f},{y * 3:.2f}")
                for x in (0.2, 0.45, 0.7)
                for y in (-0.08, 0.08)
            ]
            sketch.stroke(*hairs, ink=gill, width=1)
    sketch.draw(body, fill=fill)
    sketch.draw(
        head.blob(
            "0,-0.78 -0.7,-0.66 -1.02,-0.1 -0.9,0.4 -0.4,0.7 0.4,0.7 0.9,0.4 1.02,-0.1 0.7,-0.66"
        ),
        fill=fill,
    )
    for x in (-0.46, 0.5):
        eye(sketch, head, x, -0.1, 0.17)
        blush(sketch, head, x * 1.4, 0.22, 0.2)
    sketch.stroke(head.line("-0.4,0.2 0.02,0.44 0.44,0.2"), ink=shade(colour, -0.55))
    for at in (-8, 26):
        sketch.draw(here.limb(f"{at},-14 {at + 8},-6 {at + 13},-3", 10, 8, 5.4), fill=fill)
    anchors = {
        "hand": head.point(0.1, 0.6),
        "head": head.point(0, -0.74),
        "neck": here.point(32, -20),
        "back": here.point(0, -34),
        "seat": here.point(0, -6),
    }
    return sketch.drawing(anchors, "right")


def sea_urchin(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sea urchin: a ball of long spines, 24 high."""
    colour = look.colour or dice.choose("colour", ("#6a4f80", "#45405a", "#8a4a5a"), (4, 2, 2))
    sketch, here = Sketch(0.4), Place((0, -11), 7, dice.number("tilt", -12, 0, 12))
    rays: list[Curve] = []
    for at in range(22):
        turn = 360 * at / 22 + 5
        long = 1.75 if math.sin(math.radians(turn)) < 0.5 else 1.5
        rays.append(
            Place(here.origin, 7, turn).blob(f"0.5,-0.13! {long + at % 2 * 0.2},0! 0.5,0.13!")
        )
    sketch.draw(*rays, fill=shade(colour, -0.06))
    sketch.draw(
        here.ellipse(0, 0, 1),
        fill=sketch.glow((shade(colour, 0.35), colour), here.point(-0.3, -0.4), 10),
    )
    near = [
        Place(here.point(x, y), 7, turn).blob("-0.07,0! 0,-0.6! 0.07,0!")
        for x, y, turn in (
            (-0.4, -0.2, -30),
            (0.4, -0.2, 30),
            (0, -0.5, 0),
            (-0.5, 0.4, -70),
            (0.5, 0.4, 70),
        )
    ]
    sketch.draw(*near, fill=mix(colour, "#ffffff", 0.25))
    for x in (-0.3, 0.34):
        eye(sketch, here, x, 0.1, 0.2)
    sketch.stroke(here.line("-0.14,0.44 0.02,0.54 0.18,0.44"), ink="#2f2638")
    anchors = {
        "grip": (0, -4), "hand": here.point(1, 0.4), "head": (0, -20), "neck": (0, -8),
        "back": (0, -18), "seat": (0, 0),
    }  # fmt: skip
    return sketch.drawing(anchors, "both")
