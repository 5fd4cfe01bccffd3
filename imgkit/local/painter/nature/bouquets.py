"""Flowers of gardens, each on its stem: pansy, lily, iris, peony, crocus, thistle and kin."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.flowers import GREEN, leaf, picked, ring, stem
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

YELLOW = "#f6c84e"


def open_petals(sketch: Sketch, place: Place, count: int, plan: str, colour: str) -> None:
    """Draw petals around the middle of a place, the first where that is turned to."""
    middle, size, start = place.origin, place.size, place.turn
    fill = sketch.glow((shade(colour, -0.14), colour, shade(colour, 0.22)), middle, size)
    for curve in ring(middle, size, count, plan, start):
        sketch.draw(curve, fill=fill)


def pansy(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pansy or a violet with its dark face, 26 high."""
    colour = look.colour or dice.choose(
        "colour", ("#8a63c4", "#6f6fd0", "#b06fc4", "#f2c84e"), (5, 3, 2, 1)
    )
    sketch = Sketch(0.46)
    x, y = stem(sketch, 18, 1.4, dice)
    leaf(sketch, (0, -3), 11, -30, 0.34)
    leaf(sketch, (0, -2), 11, -152, 0.34)
    here = Place((x, y - 2), 8.6, dice.number("tilt", -8, 0, 8))
    for px, py, size, dim in ((-0.42, -0.55, 0.62, -0.12), (0.42, -0.55, 0.62, -0.06)):
        sketch.draw(here.ellipse(px, py, size), fill=shade(colour, dim))
    for px in (-0.62, 0.62):
        sketch.draw(here.ellipse(px, 0.06, 0.58, 0.52), fill=shade(colour, 0.14))
    sketch.draw(
        here.blob("0,-0.1! 0.7,0.2 0.66,0.84 0,0.96! -0.66,0.84 -0.7,0.2"), fill=shade(colour, 0.2)
    )
    dark = mix(colour, "#3a2450", 0.7)
    rays = (
        "0,0.1 -0.5,0.04",
        "0,0.1 0.5,0.04",
        "0,0.2 -0.34,0.56",
        "0,0.2 0,0.66",
        "0,0.2 0.34,0.56",
    )
    sketch.stroke(*map(here.line, rays), ink=dark, width=1, opacity=0.8)
    sketch.draw(here.ellipse(0, 0.08, 0.2, 0.16), fill=YELLOW)
    return picked(sketch, here.point(0, -1.1), 26)


def lily(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a lily with six pointed petals and long stamens, 44 high."""
    colour = look.colour or dice.choose("colour", ("#fdf6ef", "#f3a0b8", "#f2a04e"), (4, 3, 2))
    sketch = Sketch(0.52)
    x, y = stem(sketch, 32, 1.8, dice)
    for low, turn in ((8, -30), (13, -150), (19, -36), (23, -146)):
        leaf(sketch, (x * low / 32, -low), 11, turn, 0.16)
    middle, start = (x, y - 2), dice.number("start", -12, 0, 12) - 90
    petal = "0.1,-0.1 0.44,-0.3 0.8,-0.2 1.14,0! 0.8,0.2 0.44,0.3 0.1,0.1"
    open_petals(sketch, Place(middle, 11, start + 60), 3, petal, shade(colour, -0.08))
    open_petals(sketch, Place(middle, 11.6, start), 3, petal, colour)
    here = Place(middle, 11)
    for at in range(6):
        ray = Place(middle, 11, start + 60 * at)
        sketch.stroke(ray.line("0.2,0 0.9,0"), ink=shade(colour, -0.3), opacity=0.4)
    tips = [(math.cos(at) * 0.55, math.sin(at) * 0.55) for at in (0.4, 1.4, 2.5, 3.6, 4.6, 5.6)]
    sketch.stroke(*(here.line(f"0,0 {a:.2f},{b:.2f}") for a, b in tips), ink="#a8b85a", width=0.8)
    sketch.draw(
        *(here.ellipse(a, b, 0.11, 0.07, 40) for a, b in tips), fill="#c9713a", outlined=False
    )
    return picked(sketch, here.point(0, -1), 42)


def iris(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an iris: three petals up, three down, sword leaves, 48 high."""
    colour = look.colour or dice.choose("colour", ("#6f6fd0", "#8f5fc0", "#f0c84e"), (4, 3, 1))
    sketch = Sketch(0.54)
    x, y = stem(sketch, 32, 2, dice)
    for side, tip in ((-1, 30), (1, 26), (-1, 18)):
        plan = f"{side * 0.4},-1! {side * 3},-10 {side * 6},{-tip}! {side * 1.6},-14 0,-4"
        sketch.draw(Place().blob(plan), fill=shade(GREEN, 0.08 * side))
    here = Place((x, y - 3), 9, dice.number("tilt", -8, 0, 8))
    for side in (-1, 1):
        up = f"0,0.1! {side * 0.3},-0.5 {side * 0.9},-0.9 {side * 0.6},-1.4 {side * 0.1},-1.1"
        sketch.draw(here.blob(up), fill=shade(colour, 0.2))
    sketch.draw(
        here.blob("0,0! 0.5,-0.6 0.4,-1.4 0,-1.7! -0.4,-1.4 -0.5,-0.6"), fill=shade(colour, 0.32)
    )
    for side in (-1, 1):
        down = (
            f"0,-0.1! {side * 0.7},-0.2 {side * 1.3},0.2 {side * 1.24},0.8! "
            f"{side * 0.7},0.7 {side * 0.2},0.3"
        )
        sketch.draw(here.blob(down), fill=colour)
        sketch.stroke(
            here.line(f"{side * 0.14},0 {side * 0.6},0.14 {side * 0.9},0.4"), ink=YELLOW, width=1.6
        )
    sketch.draw(
        here.blob("0,-0.2! 0.5,0.2 0.46,0.9 0,1.2! -0.46,0.9 -0.5,0.2"), fill=shade(colour, -0.08)
    )
    sketch.stroke(here.line("0,0 0,0.66"), ink=YELLOW, width=1.9)
    return picked(sketch, here.point(0, -1.5), 46)


def peony(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a full, round peony, 40 high."""
    colour = look.colour or dice.choose("colour", ("#e87f9f", "#f6d9e0", "#c2405f"), (4, 3, 2))
    return _ruffled(dice, colour, size=11.4, rows=(12, 10, 8, 5), wave=0.3)


def carnation(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a carnation with jagged petals on a thin stem, 40 high."""
    colour = look.colour or dice.choose("colour", ("#d9485a", "#f0a3b4", "#fbf3ea"), (4, 3, 2))
    return _ruffled(dice, colour, size=8.6, rows=(11, 9, 6), wave=0.0, jagged=True)


def chrysanthemum(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a chrysanthemum or a dahlia: many narrow petals in rows, 38 high."""
    colour = look.colour or dice.choose(
        "colour", ("#e8a23f", "#c95fa0", "#d9534a", "#f6e6c0"), (3, 3, 2, 2)
    )
    sketch = Sketch(0.46)
    x, y = stem(sketch, 28, 1.8, dice)
    leaf(sketch, (x * 0.3, -9), 11, -30, 0.3)
    leaf(sketch, (x * 0.4, -13), 10, -150, 0.3)
    petal = "0.1,-0.06 0.6,-0.13 0.92,-0.1 1.02,0! 0.92,0.1 0.6,0.13 0.1,0.06"
    for row, (size, count) in enumerate(((11.4, 15), (8.6, 12), (5.8, 9))):
        tone = shade(colour, -0.16 + row * 0.12)
        sketch.draw(*ring((x, y - 1), size, count, petal, row * 9), fill=tone)
    sketch.draw(Place((x, y - 1), 1.8).ellipse(0, 0, 1), fill=shade(colour, 0.1))
    return picked(sketch, (x, y - 10), 38)


def _ruffled(
    dice: Dice,
    colour: str,
    *,
    size: float,
    rows: tuple[int, ...],
    wave: float,
    jagged: bool = False,
) -> Drawing:
    sketch = Sketch(0.5)
    x, y = stem(sketch, 28, 1.7, dice)
    for low, side in ((9, -30), (13, -150)):
        leaf(sketch, (x * low / 28, -low), 12, side, 0.1 if jagged else 0.3)
    middle = (x, y - size * 0.24)
    here = Place(middle, size)
    if jagged:
        sketch.draw(here.blob("-0.34,0.4! 0.34,0.4! 0.24,1.2! -0.24,1.2!"), fill=GREEN)
    for row, count in enumerate(rows):
        far = 1 - row / len(rows) * 0.86
        tone = shade(colour, -0.2 + row * 0.13)
        edge = (
            "0.96,-0.3! 0.86,-0.15! 1.02,0! 0.86,0.15! 0.96,0.3!"
            if jagged
            else "0.9,-0.34 1.04,0 0.9,0.34"
        )
        plan = f"0.1,-0.1 0.5,-0.4 {edge} 0.5,0.4 0.1,0.1"
        turn = dice.part(f"row {row}").number("turn", -8, 0, 8) + row * 17
        centre = here.point(0, wave * row * 0.2)
        for curve in ring(centre, size * far, count, plan, turn):
            sketch.draw(curve, fill=tone)
    return picked(sketch, here.point(0, -1), 36)


def crocus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a crocus close to the ground, with thin leaves, 22 high."""
    colour = look.colour or dice.choose("colour", ("#9a78d0", "#f2c24a", "#f6f0fa"), (4, 2, 2))
    sketch = Sketch(0.44)
    for plan in (
        "-1,-0.5! -7,-9 -10,-15! -5,-10 0.4,-2",
        "1,-0.5! 7,-10 11,-14! 5,-9 -0.4,-2",
        "0,-0.5! -3,-10 -5,-18! -1,-10 1,-2",
        "0,-0.5! 3,-10 6,-17! 2,-9 -1,-2",
    ):
        sketch.draw(Place().blob(plan), fill=GREEN)
    sketch.draw(Place().limb("0,-1 0,-9", 2, 2.4), fill="#f3eef6")
    here = Place((0, -13), 7.4, dice.number("tilt", -9, 0, 9))
    for side in (-1, 1):
        sketch.draw(
            here.blob(
                f"0,0.8! {side * 0.7},0.3 {side * 0.9},-0.6 {side * 0.5},-1.2! {side * 0.1},-0.6"
            ),
            fill=shade(colour, -0.1),
        )
    sketch.draw(here.limb("0,0 0,-1.0", 0.16, 0.24), fill="#f0a03a")
    for side in (-1, 1):
        fill = sketch.fade((shade(colour, 0.25), colour), here.point(0, -1), here.point(0, 0.8))
        sketch.draw(
            here.blob(
                f"{side * -0.16},0.84! {side * 0.5},0.5 {side * 0.66},-0.3 "
                f"{side * 0.3},-1.0! {side * -0.1},-0.3"
            ),
            fill=fill,
        )
    return picked(sketch, here.point(0, -1.1), 20)


def thistle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a thistle: a violet brush on a prickly ball, 44 high."""
    colour = look.colour or dice.choose("colour", ("#b060b8", "#9a5fd0", "#d070a8"), (4, 2, 1))
    sketch = Sketch(0.5)
    x, y = stem(sketch, 28, 2, dice)
    for low, side in ((7, 1), (9, -1), (17, 1), (19, -1)):
        plan = (
            f"0,0! {side * 4},-5! {side * 5},-2! {side * 9},-6! {side * 9},-2! "
            f"{side * 14},-4! {side * 9},1! {side * 7},0! {side * 4},3! "
        )
        sketch.draw(Place((x * low / 28, -low)).blob(plan.strip()), fill=shade(GREEN, 0.02))
    here = Place((x, y - 2), 7)
    tuft = [
        Place(here.point(0, -0.4), 7, turn).blob("0,-0.12! 1.5,-0.05! 1.5,0.05! 0,0.12!")
        for turn in range(-150, -29, 10)
    ]
    for at, one in enumerate(tuft):
        sketch.draw(one, fill=shade(colour, 0.2 if at % 2 else -0.06))
    sketch.draw(
        here.blob("-0.5,-0.7 -0.9,0 -0.7,0.7 0,0.96 0.7,0.7 0.9,0 0.5,-0.7"),
        fill=shade(GREEN, -0.06),
    )
    thorns = [
        here.line(f"{a - 0.14},{b} {a},{b + 0.2:.1f} {a + 0.14},{b}")
        for a, b in (
            (-0.4, -0.3),
            (0, -0.3),
            (0.4, -0.3),
            (-0.2, 0.1),
            (0.2, 0.1),
            (-0.5, 0.2),
            (0.5, 0.2),
            (0, 0.5),
        )
    ]
    sketch.stroke(*thorns, ink=shade(GREEN, -0.5))
    return picked(sketch, here.point(0, -1.8), 42)
