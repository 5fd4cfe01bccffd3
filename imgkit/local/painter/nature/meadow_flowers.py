"""Flowers of fields and waters: poppy, cornflower, dandelion, lavender, hibiscus, lotus."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.flowers import GREEN, leaf, picked, ring, stem
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_YELLOW = "#f6c84e"


def poppy(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a poppy with crumpled petals around its dark middle, 40 high."""
    colour = look.colour or dice.choose("colour", ("#e2453c", "#ee6a3a", "#f3a0a8"), (6, 2, 1))
    sketch = Sketch(0.5)
    x, y = stem(sketch, 29, 1.4, dice)
    for low, turn in ((5, -30), (7, -150)):
        leaf(sketch, (x * low / 29, -low), 12, turn, 0.14)
    bud = Place((8, -20), 2.6, 16)
    sketch.stroke(Place().line(f"{x * 0.2:.1f},-8 6,-14 8,-19"), ink=shade(GREEN, -0.1), width=1.2)
    sketch.draw(bud.ellipse(0, 0, 0.8, 1.2), fill=GREEN)
    here = Place((x, y - 2), 10, dice.number("tilt", -8, 0, 8))
    petal = "0,0.1! -0.9,-0.1 -1.0,-0.7 -0.5,-1.0 0,-0.86 0.5,-1.04 1.0,-0.7 0.9,-0.1"
    sketch.draw(here.blob(petal), fill=shade(colour, -0.14))
    for side in (-1, 1):
        plan = (
            f"0,0! {side * 0.4},-0.6 {side * 1.04},-0.5 {side * 1.14},0.16 "
            f"{side * 0.8},0.56 {side * 0.2},0.4"
        )
        sketch.draw(here.blob(plan), fill=shade(colour, -0.02))
    fill = sketch.glow((shade(colour, -0.1), colour, shade(colour, 0.22)), here.point(0, 0), 10)
    sketch.draw(
        here.blob(
            "0,-0.2! 0.8,-0.1 1.0,0.5 0.6,0.9 0.2,0.8 -0.2,0.94 -0.7,0.86 -1.0,0.44 -0.8,-0.1"
        ),
        fill=fill,
    )
    sketch.stroke(
        *(here.line(plan) for plan in ("0,0.1 -0.5,0.6", "0,0.1 0,0.76", "0,0.1 0.5,0.6")),
        ink=shade(colour, -0.4),
        opacity=0.5,
    )
    dots = [here.ellipse(math.cos(at) * 0.36, 0.02 + math.sin(at) * 0.26, 0.06) for at in range(7)]
    sketch.draw(*dots, fill="#3f3540", outlined=False)
    sketch.draw(here.ellipse(0, 0, 0.22, 0.18), fill="#6f8a4a")
    return picked(sketch, here.point(0, -1), 38)


def cornflower(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cornflower with fringed blue petals, 38 high."""
    colour = look.colour or dice.choose("colour", ("#5078d0", "#6f8ae0", "#8a6fd0"), (4, 2, 1))
    sketch = Sketch(0.48)
    x, y = stem(sketch, 27, 1.5, dice)
    for low, turn in ((6, -36), (9, -146), (15, -40)):
        leaf(sketch, (x * low / 27, -low), 11, turn, 0.08)
    here = Place((x, y), 4)
    sketch.draw(here.blob("-0.7,-0.7 -0.9,0.2 0,1.1 0.9,0.2 0.7,-0.7"), fill=GREEN)
    sketch.stroke(
        here.line("-0.5,-0.3 0,0 0.5,-0.3"),
        here.line("-0.4,0.2 0,0.5 0.4,0.2"),
        ink=shade(GREEN, -0.4),
    )
    petal = (
        "0.2,-0.08 0.6,-0.16 0.86,-0.4! 0.86,-0.16! 1.1,-0.14! 0.92,0! 1.1,0.14! "
        "0.86,0.16! 0.86,0.4! 0.6,0.16 0.2,0.08"
    )
    middle = (x, y - 3)
    for row, (size, count) in enumerate(((10, 9), (6.4, 7))):
        for curve in ring(middle, size, count, petal, row * 20 + dice.number("start", -8, 0, 8)):
            sketch.draw(curve, fill=shade(colour, 0.1 - row * 0.1))
    tufts = [Place(middle, 3, 40 * at).limb("0.2,0 1.1,0", 0.3, 0.2) for at in range(9)]
    sketch.draw(*tufts, fill=mix(colour, "#8a3a90", 0.6))
    return picked(sketch, (x, y - 11), 36)


def dandelion(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a dandelion: yellow, or, if it is to be white, a clock of seeds."""
    colour = look.colour or dice.choose("colour", ("#f6c93a", "#f4f4ee"), (3, 1))
    sketch = Sketch(0.46)
    for side in (-1, 1):
        plan = (
            f"0,-0.6! {side * 5},-4! {side * 6},-2! {side * 10},-5! "
            f"{side * 11},-2! {side * 17},-5! "
            f"{side * 13},0! {side * 9},0! {side * 6},1!"
        )
        sketch.draw(Place().blob(plan), fill=shade(GREEN, 0.04 * side))
    x, y = stem(sketch, 26, 1.5, dice)
    middle = (x, y - 2)
    if colour in {"#f4f4ee", "#f7f3ea", "#ffffff", "#fdfbf5"}:
        rays = [Place(middle, 9, 15 * at) for at in range(24)]
        sketch.draw(
            Place(middle, 9).ellipse(0, 0, 1.06), fill="#ffffff", outlined=False, opacity=0.5
        )
        sketch.stroke(*(ray.line("0.2,0 0.9,0") for ray in rays), ink="#b9b7ae", width=0.6)
        sketch.stroke(
            *(ray.line("1.06,-0.16 0.88,0 1.06,0.16") for ray in rays), ink="#a9a79e", width=0.6
        )
        sketch.draw(Place(middle, 1.6).ellipse(0, 0, 1), fill="#8a7a5a")
        return picked(sketch, (x, y - 11), 36)
    petal = "0.1,-0.07 0.6,-0.12 0.96,-0.13! 1.02,0! 0.96,0.13! 0.6,0.12 0.1,0.07"
    for row, (size, count) in enumerate(((9.6, 18), (7, 13), (4, 9))):
        sketch.draw(
            *ring(middle, size, count, petal, row * 8), fill=shade(colour, -0.16 + row * 0.1)
        )
    return picked(sketch, (x, y - 10), 36)


def lavender(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bunch of lavender: thin stems with violet spikes, 46 high."""
    colour = look.colour or dice.choose("colour", ("#8f78c8", "#a08fd9", "#7a6fc0"), (4, 2, 2))
    sketch, here = Sketch(0.42), Place()
    lean = dice.number("lean", -2, 0, 2)
    tops = ((-11, -34), (-5, -42), (1, -46), (7, -41), (12, -33))
    for turn in (-40, -140, -64, -116):
        leaf(sketch, (0, -2), 13, turn, 0.08)
    for x, y in tops:
        sketch.stroke(
            here.line(f"0,-1 {x * 0.5:.1f},{y * 0.5:.1f} {x + lean:.1f},{y}"),
            ink=shade(GREEN, -0.15),
            width=1,
        )
        for row in range(6):
            low = y + 13 - row * 2.7
            at = x * 0.86 + lean + (x * 0.14) * row / 5
            size = 2.3 - row * 0.22
            sketch.draw(
                here.ellipse(at - size * 0.7, low, size, size * 0.8),
                here.ellipse(at + size * 0.7, low, size, size * 0.8),
                fill=shade(colour, -0.1 + row * 0.06),
            )
        sketch.draw(here.ellipse(x + lean, y - 2, 1.4, 1.8), fill=shade(colour, 0.3))
    return sketch.drawing({"grip": (0, -5), "head": (1, -48), "seat": (0, 0)})


def hibiscus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hibiscus with five broad petals and a long pistil, 34 high."""
    colour = look.colour or dice.choose("colour", ("#e2504f", "#f08aa8", "#f2b34a"), (4, 3, 2))
    sketch = Sketch(0.5)
    x, y = stem(sketch, 20, 1.7, dice)
    for low, turn in ((8, -20), (9, -158), (14, -40)):
        leaf(sketch, (x * low / 20, -low), 13, turn, 0.32)
    middle, start = (x, y - 3), dice.number("start", -14, 0, 14) - 90
    petal = "0,0! 0.3,-0.46 0.8,-0.52 1.08,-0.2 1.0,0! 1.08,0.2 0.8,0.52 0.3,0.46"
    fill = sketch.glow((mix(colour, "#8a1f3a", 0.5), colour, shade(colour, 0.2)), middle, 11)
    for curve in ring(middle, 11.4, 5, petal, start):
        sketch.draw(curve, fill=fill)
    veins = [
        Place(middle, 11.4, start + 72 * at + turn).line("0.3,0 0.8,0")
        for at in range(5)
        for turn in (-14, 0, 14)
    ]
    sketch.stroke(*veins, ink=shade(colour, -0.3), opacity=0.4)
    here = Place(middle, 11, 30)
    sketch.draw(here.limb("0,0 0.4,-0.3 0.66,-0.7", 0.13, 0.1, 0.08), fill="#f6d98a")
    dots = [
        here.ellipse(a, b, 0.07)
        for a, b in ((0.5, -0.62), (0.62, -0.5), (0.72, -0.66), (0.6, -0.8), (0.76, -0.82))
    ]
    sketch.draw(*dots, fill=_YELLOW)
    return picked(sketch, (x, y - 14), 32)


def lotus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a lotus on its leaf on the water, 24 high."""
    colour = look.colour or dice.choose("colour", ("#f0a3c0", "#fbf3f0", "#d9a8e0"), (4, 2, 1))
    sketch = Sketch(0.5)
    sketch.draw(Place().ellipse(0, -3, 24, 4.4), fill=shade(GREEN, -0.06))
    sketch.stroke(
        *(
            Place().line(f"0,-3.4 {x},{y}")
            for x, y in ((-18, -3.6), (18, -3.6), (-9, -0.6), (9, -0.6))
        ),
        ink=shade(GREEN, -0.4),
        opacity=0.5,
    )
    here = Place((0, -4), 13)
    rows = (
        ((-1.3, -0.5), (1.3, -0.5), (-0.84, -1.04), (0.84, -1.04), (0, -1.5)),
        ((-1.04, -0.2), (1.04, -0.2), (-0.44, -1.0), (0.44, -1.0)),
        ((-0.6, -0.4), (0.6, -0.4), (0, -0.84)),
    )
    for row, tips in enumerate(rows):
        tone = shade(colour, -0.12 + row * 0.14)
        for x, y in tips:
            side = 0.3 if abs(x) < 0.5 else 0.24
            petal = here.blob(
                f"0,0.06! {x * 0.5 - side * (1 if x <= 0 else 0.4):.2f},{y * 0.5:.2f} {x},{y}! "
                f"{x * 0.5 + side * (1 if x >= 0 else 0.4):.2f},{y * 0.5 + 0.08:.2f}"
            )
            fill = sketch.fade(
                (mix(tone, "#e0508a", 0.25), tone), here.point(x, y), here.point(0, 0)
            )
            sketch.draw(petal, fill=fill)
    sketch.draw(here.ellipse(0, -0.26, 0.2, 0.12), fill=_YELLOW)
    return sketch.drawing({"grip": (0, -2), "head": here.point(0, -1.4), "seat": (0, 0)})
