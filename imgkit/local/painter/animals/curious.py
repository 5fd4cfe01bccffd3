"""Curious animals: an anteater, a woodpecker on its trunk, and an earthworm."""

from imgkit.local.painter.animals.plumage import glow, looks_out
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def anteater(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an anteater with its long snout and its bushy tail, 78 high."""
    coat = look.colour or dice.choose("coat", ("#8f8078", "#7a6a60", "#a08a76"), (4, 2, 2))
    here, sketch = Place(), Sketch(0.8)
    dark = shade(coat, -0.35)
    sway = dice.number("tail", -5, 0, 8)
    tail = (
        f"-44,-52! -70,{-74 - sway} -104,{-72 - sway} -122,{-46 - sway}! -112,-30 -104,-12! "
        "-92,-20 -84,-8! -74,-22 -62,-16! -52,-28 -46,-30!"
    )
    sketch.draw(
        here.blob(tail), fill=sketch.fade((shade(coat, 0.1), dark), (-60, -80), (-100, -10))
    )
    strands = [here.line(f"-54,-44 {x},{y}") for x, y in ((-108, -50), (-100, -30), (-84, -20))]
    sketch.stroke(*strands, ink=shade(dark, -0.3), opacity=0.5)
    step = 7 if look.pose == "walking" else 0
    for x, shift, dim in ((-30, -step, -0.2), (24, step, -0.2), (-40, step, 0), (34, -step, 0)):
        leg = here.limb(f"{x},-36 {x + shift / 2},-18 {x + shift},-5", 19, 14, 12)
        foot = here.blob(
            f"{x + shift - 7},0! {x + shift - 6},-8 {x + shift + 8},-8 {x + shift + 13},0!"
        )
        sketch.draw(leg, foot, fill=shade(coat, dim))
    body = (
        "-50,-46 -34,-70 4,-76 36,-66 58,-62 92,-40 112,-22 "
        "116,-16! 108,-14 78,-30 52,-38 36,-28 -10,-22 -42,-26"
    )
    sketch.draw(
        here.blob(body),
        fill=sketch.fade((shade(coat, 0.2), coat, shade(coat, -0.14)), (0, -76), (0, -22)),
    )
    with sketch.inside():
        band = here.blob("44,-36! 26,-74! 12,-72 -8,-52 -30,-40! 10,-44 24,-30!")
        sketch.draw(band, fill=dark, outlined=False)
        sketch.stroke(here.line("30,-76 10,-64 -20,-44"), ink="#f3ead9", width=3)
    sketch.draw(here.ellipse(52, -63, 4.4, 5.6, 20), fill=shade(coat, -0.1))
    head = Place((64, -50), 12)
    eye(sketch, head, 0, 0, 0.26)
    blush(sketch, head, 0.2, 0.7, 0.5)
    sketch.draw(here.ellipse(114, -17, 2.6, 2), fill="#4a352d", outlined=False)
    anchors = {
        "hand": (112, -16), "head": (54, -66), "neck": (40, -52), "back": (-4, -74),
        "seat": (0, -24),
    }  # fmt: skip
    return sketch.drawing(anchors, "right")


def woodpecker(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a woodpecker that knocks on the trunk of a tree, 120 high."""
    coat = look.colour or dice.choose("coat", ("#7fa35a", "#45424a"), (3, 2))
    sketch, trunk = Sketch(0.9), Place()
    bark = "14,0! 20,-60 17,-120! 62,-120! 58,-60 66,0!"
    sketch.draw(trunk.blob(bark), fill=sketch.fade(("#a9805a", "#7a5a44"), (14, 0), (64, 0)))
    with sketch.inside():
        lines = [trunk.line(f"{x},-124 {x + 4},-70 {x - 2},-20 {x + 2},4") for x in (28, 40, 52)]
        sketch.stroke(*lines, ink="#5f4636", opacity=0.6)
    sketch.draw(trunk.ellipse(24, -84, 4, 5.6), fill="#4a352d")
    here = Place((0, -50), 0.52, dice.number("lean", -6, 0, 6))
    sketch.draw(here.blob("6,28! -8,62! 0,64 12,60 20,26!"), fill=shade(coat, -0.3))
    body = here.blob("12,-62 -10,-52 -18,-20 -10,16 8,36 22,26 30,-6 30,-40")
    sketch.draw(body, fill=sketch.fade((shade(coat, 0.2), shade(coat, -0.12)), (0, -80), (0, -34)))
    with sketch.inside():
        glow(sketch, here, "#f6edd2", (28, -8, 16, 34))
    wing = here.blob("4,-40 -14,-30 -22,2 -6,36! 6,22 16,-6 14,-34")
    sketch.draw(wing, fill=shade(coat, -0.2))
    bars = [here.line(f"-16,{y} -4,{y + 3} 8,{y - 2}") for y in (-14, 0, 14)]
    sketch.stroke(*bars, ink="#f6edd2", width=1.2)
    claws = [here.line(f"22,{y} 34,{y - 2} 40,{y + 3}") for y in (2, 18)]
    sketch.stroke(*claws, ink="#7d6a52", width=1.8)
    head = Place(here.point(16, -64), 0.52 * 20)
    sketch.draw(head.blob("0.7,-0.24! 2.4,0.2 0.7,0.4!"), fill="#8d8790")
    sketch.draw(head.ellipse(0, 0, 1), fill="#f6edd2")
    with sketch.inside():
        sketch.draw(
            head.blob("-1.2,0.5! -1.2,-1.3! 1.2,-1.3! 0.9,-0.36 0,-0.3 -0.5,0.5!"),
            fill="#d4473f",
            outlined=False,
        )
    sketch.draw(head.blob("-0.2,-0.94! -1.2,-1.3 -1.5,-0.9! -0.9,-0.5"), fill="#d4473f")
    looks_out(sketch, head, 0.34, -0.04, 0.24)
    anchors = {"hand": head.point(2.2, 0.2), "head": head.point(0, -1), "neck": here.point(10, -44),
               "back": here.point(-10, -40), "seat": (30, 0)}  # fmt: skip
    return sketch.drawing(anchors, "right")


def earthworm(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a friendly earthworm that lifts its head, 22 high."""
    skin = look.colour or dice.choose("skin", ("#e59a8c", "#d98a80", "#eeb09a"), (4, 2, 2))
    here, sketch = Place(), Sketch(0.36)
    high = dice.number("head", -3, 0, 3)
    plan = f"-32,-3 -22,-5 -13,-12 -4,-9 3,-4 13,-5 19,-11 {20},{-18 - high}"
    curve = here.limb(plan, 4.4, 6, 6.6, 6.8, 6.8, 6.8, 6.8, 6.6)
    sketch.draw(curve, fill=sketch.fade((shade(skin, 0.25), shade(skin, -0.12)), (0, -20), (0, 0)))
    with sketch.inside():
        sketch.draw(here.blob("-2,-16! 8,-12! 6,0! -4,-2!"), fill=shade(skin, 0.3), outlined=False)
        rings = [here.line(f"{x},-16 {x - 1},0") for x in range(-28, 18, 4)]
        sketch.stroke(*rings, ink=shade(skin, -0.35), width=0.4, opacity=0.6)
    head = Place((20, -19 - high), 4)
    for x in (-0.36, 0.44):
        eye(sketch, head, x, -0.1, 0.24)
    sketch.stroke(head.line("-0.2,0.4 0.1,0.56 0.4,0.4"), ink=shade(skin, -0.5), width=0.4)
    anchors = {
        "hand": (22, -16),
        "head": (20, -23),
        "neck": (19, -12),
        "back": (0, -8),
        "seat": (0, 0),
    }
    return sketch.drawing(anchors, "right")
