"""Single flowers, each on its stem: rose, tulip, sunflower, daisy and daffodil."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, Point, limb, shade
from imgkit.local.painter.sketch import Sketch

GREEN = "#7aa354"


def stem(sketch: Sketch, height: float, wide: float, dice: Dice) -> Point:
    """Draw a stem that bends a little; return where the flower sits."""
    bend = dice.number("bend", -0.08, 0.03, 0.12) * height
    spine = [(0.0, -wide / 2), (bend * 0.2, -height * 0.4), (bend, -height)]
    fill = sketch.fade((shade(GREEN, 0.15), shade(GREEN, -0.18)), (-wide, 0), (wide, 0))
    sketch.draw(limb(spine, (wide, wide, wide * 0.9)), fill=fill)
    return spine[-1]


def leaf(sketch: Sketch, root: Point, size: float, turn: float, wide: float = 0.24) -> None:
    """Draw a leaf that grows from a point; ``wide`` is half its width, in its length."""
    blade = Place(root, size, turn)
    sketch.draw(blade.blob(f"0,0! 0.4,{-wide} 1,-0.06! 0.5,{wide * 0.8}"), fill=shade(GREEN, 0.06))
    sketch.stroke(blade.line("0.1,0 0.5,-0.02 0.84,-0.05"), ink=shade(GREEN, -0.4), opacity=0.5)


def ring(middle: Point, size: float, count: int, plan: str, start: float) -> list[Curve]:
    """Return petals all around a middle, each by the plan of one that points right."""
    return [Place(middle, size, 360 * at / count + start).blob(plan) for at in range(count)]


def picked(sketch: Sketch, top: Point, height: float) -> Drawing:
    """Return the flower that was drawn, to be held at the foot of its stem."""
    return sketch.drawing({"grip": (0, -height * 0.12), "head": top, "seat": (0, 0)})


def rose(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a rose with thorns and leaves, 46 high."""
    colour = look.colour or dice.choose(
        "colour", ("#d9485a", "#f0a3b4", "#f6e7d2", "#f3c04e"), (5, 3, 2, 1)
    )
    sketch = Sketch(0.55)
    x, y = stem(sketch, 34, 1.8, dice)
    leaf(sketch, (x * 0.3, -13), 12, -28, 0.3)
    leaf(sketch, (x * 0.4, -18), 11, -150, 0.3)
    thorns = [
        Place((x * 0.25, -at)).blob(f"0,-1! {side * 2.4},-1.4! 0,1.4!")
        for at, side in ((9, -1), (22, 1))
    ]
    sketch.draw(*thorns, fill=shade(GREEN, -0.1))
    here = Place((x, y - 3), 8.6, dice.number("tilt", -12, 0, 12))
    sketch.draw(
        here.blob("-0.7,0.5 -1.2,1.1! -0.3,0.8 0,1.3! 0.3,0.8 1.2,1.1! 0.7,0.5"), fill=GREEN
    )
    sketch.draw(
        here.blob(
            "0,-1.1 -0.7,-0.9 -1.1,-0.3 -0.96,0.5 -0.4,0.95 0.4,0.95 0.96,0.5 1.1,-0.3 0.7,-0.9"
        ),
        fill=shade(colour, -0.14),
    )
    sketch.draw(here.ellipse(0, -0.34, 0.78, 0.7), fill=shade(colour, -0.04))
    sketch.stroke(
        here.line("0.5,-0.5 0.1,-0.84 -0.44,-0.6 -0.4,-0.2 0,-0.06 0.24,-0.34 0,-0.52 -0.16,-0.36"),
        ink=shade(colour, -0.4),
        opacity=0.8,
    )
    fill = sketch.fade((shade(colour, 0.22), colour), here.point(0, -0.6), here.point(0, 1))
    sketch.draw(
        here.blob("-1.16,-0.4! -0.6,-0.16 0,0.2 0.3,0.86 0,1.0 -0.6,0.86 -1.06,0.4"), fill=fill
    )
    sketch.draw(
        here.blob("1.16,-0.4! 0.6,-0.1 0.06,0.3 -0.2,0.9 0.1,1.02 0.66,0.86 1.06,0.4"), fill=fill
    )
    return picked(sketch, here.point(0, -1), 40)


def tulip(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a tulip with two long leaves, 42 high."""
    colour = look.colour or dice.choose(
        "colour", ("#e2574c", "#f2b53f", "#e58aa6", "#a578b8"), (4, 3, 3, 2)
    )
    sketch = Sketch(0.55)
    x, y = stem(sketch, 29, 2, dice)
    for side in (-1, 1):
        plan = (
            f"{side * 0.4},-2! {side * 5},-8 {side * 8},-18 {side * 9},-25! {side * 4},-18 "
            f"{side * 0.6},-9"
        )
        sketch.draw(Place().blob(plan), fill=shade(GREEN, 0.1 * side))
    here = Place((x, y - 4), 8, dice.number("tilt", -12, 0, 12))
    sketch.draw(
        here.blob("-0.8,0.3 -0.6,-0.8 -0.3,-1.2! 0,-0.6! 0.34,-1.2! 0.7,-0.7 0.8,0.3"),
        fill=shade(colour, -0.16),
    )
    fill = sketch.fade(
        (shade(colour, 0.24), colour, shade(colour, -0.08)), here.point(0, -1.2), here.point(0, 1)
    )
    sketch.draw(
        here.blob("-0.9,-1.1! -0.5,-0.6 -0.1,-0.1 0.1,0.9 -0.4,0.94 -0.86,0.5 -1.0,-0.2"), fill=fill
    )
    sketch.draw(
        here.blob("0.9,-1.1! 0.5,-0.6 0.1,-0.1 -0.1,0.9 0.4,0.94 0.86,0.5 1.0,-0.2"), fill=fill
    )
    sketch.draw(
        here.blob("0,-1.06! 0.36,-0.5 0.5,0.2 0.3,0.84 0,0.98 -0.3,0.84 -0.5,0.2 -0.36,-0.5"),
        fill=fill,
    )
    return picked(sketch, here.point(0, -1.1), 36)


def sunflower(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tall sunflower, 150 high."""
    colour = look.colour or dice.choose("colour", ("#f4c13d", "#f0a63a", "#f7da6b"), (5, 2, 2))
    sketch = Sketch(1.1)
    x, y = stem(sketch, 112, 5, dice)
    for low, turn, size in ((34, -22, 40), (48, -160, 38), (68, -26, 30)):
        leaf(sketch, (x * low / 112 * 0.7, -low), size, turn, 0.36)
    middle, start = (x, y - 4), dice.number("start", -10, 0, 10)
    petal = "0.4,-0.13 0.7,-0.16 1.04,0! 0.7,0.16 0.4,0.13"
    sketch.draw(*ring(middle, 36, 15, petal, start + 12), fill=shade(colour, -0.14))
    fill = sketch.glow((shade(colour, -0.06), colour, shade(colour, 0.25)), middle, 36)
    for curve in ring(middle, 34, 15, petal, start):
        sketch.draw(curve, fill=fill)
    here = Place(middle, 16)
    sketch.draw(
        here.ellipse(0, 0, 1), fill=sketch.glow(("#5b3d2c", "#7d5436", "#69452f"), middle, 16)
    )
    seeds = [
        here.ellipse(
            math.cos(at * 2.4) * 0.86 * math.sqrt(at / 34),
            math.sin(at * 2.4) * 0.86 * math.sqrt(at / 34),
            0.055,
        )
        for at in range(34)
    ]
    sketch.draw(*seeds, fill="#b5854f", outlined=False, opacity=0.8)
    return picked(sketch, here.point(0, -1.6), 130)


def daisy(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a daisy, 36 high."""
    colour = look.colour or dice.choose("colour", ("#fdfaf2", "#f7d3dc", "#d9d3ef"), (5, 2, 1))
    sketch = Sketch(0.5)
    x, y = stem(sketch, 26, 1.6, dice)
    leaf(sketch, (0, -4), 12, -38)
    leaf(sketch, (0, -3), 11, -148)
    middle, start = (x, y - 1), dice.number("start", -12, 0, 12)
    petal = "0.2,-0.1 0.6,-0.18 0.96,-0.1 1,0.08 0.6,0.17 0.2,0.1"
    fill = sketch.glow((shade(colour, -0.12), colour, colour), middle, 10)
    for curve in ring(middle, 10, 13, petal, start):
        sketch.draw(curve, fill=fill)
    here = Place(middle, 3.4)
    sketch.draw(
        here.ellipse(0, 0, 1), fill=sketch.glow(("#fbdc70", "#f0b73c"), here.point(-0.3, -0.4), 4)
    )
    dots = [
        here.ellipse(
            math.cos(at * 2.4) * 0.7 * math.sqrt(at / 12),
            math.sin(at * 2.4) * 0.7 * math.sqrt(at / 12),
            0.1,
        )
        for at in range(1, 12)
    ]
    sketch.draw(*dots, fill="#d9922e", outlined=False, opacity=0.7)
    return picked(sketch, here.point(0, -2.6), 34)


def daffodil(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a daffodil, 40 high."""
    colour = look.colour or dice.choose("colour", ("#f7d752", "#fbf3d8"), (3, 1))
    cup = (
        shade(look.colour, -0.14)
        if look.colour
        else dice.choose("cup", ("#efa13a", "#f3c33f"), (3, 1))
    )
    sketch = Sketch(0.52)
    x, y = stem(sketch, 30, 1.8, dice)
    for side in (-1, 1):
        plan = (
            f"{side * 0.4},-1! {side * 3.6},-10 {side * 5},-22 {side * 5.4},-29! {side * 2},-18 "
            "0,-8"
        )
        sketch.draw(Place().blob(plan), fill=shade(GREEN, 0.1 * side))
    middle, start = (x, y - 1), dice.number("start", -20, 0, 20) - 90
    petal = "0.2,-0.14 0.5,-0.34 0.84,-0.2 1.04,0! 0.84,0.2 0.5,0.34 0.2,0.14"
    sketch.draw(*ring(middle, 10.5, 3, petal, start + 60), fill=shade(colour, -0.1))
    for curve in ring(middle, 10.5, 3, petal, start):
        sketch.draw(
            curve, fill=sketch.glow((shade(colour, -0.1), colour, shade(colour, 0.2)), middle, 10)
        )
    here = Place(middle, 4.6)
    rim = [(at * math.tau / 16, 1 - at % 2 * 0.13) for at in range(16)]
    frill = " ".join(f"{math.cos(turn) * far:.2f},{math.sin(turn) * far:.2f}" for turn, far in rim)
    sketch.draw(here.blob(frill), fill=cup)
    sketch.draw(
        here.ellipse(0, 0.05, 0.56),
        fill=sketch.glow((shade(cup, -0.35), shade(cup, -0.12)), middle, 2.8),
        outlined=False,
    )
    return picked(sketch, here.point(0, -2.1), 38)
