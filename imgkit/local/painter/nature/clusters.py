"""Flowers in clusters: hydrangea, lilac, bellflower, forget-me-not, orchid."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.bouquets import YELLOW, open_petals
from imgkit.local.painter.nature.flowers import GREEN, leaf, picked, ring, stem
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def orchid(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an orchid: a bowed stem with broad flowers, 52 high."""
    colour = look.colour or dice.choose("colour", ("#d97fc0", "#f6eef4", "#b98fe0"), (4, 3, 2))
    sketch, here = Sketch(0.52), Place()
    leaves = ("0,-1! -8,-8 -20,-10 -26,-4! -14,-1", "0,-1! 8,-10 20,-13 25,-7! 14,-2")
    sketch.draw(*map(here.blob, leaves), fill=shade(GREEN, -0.06))
    bend = dice.number("bend", 10, 14, 18)
    spine = here.line(f"0,-4 1,-22 5,-38 {bend:.1f},-46 {bend + 8:.1f},-44")
    sketch.stroke(spine, ink=shade(GREEN, -0.5), width=2)
    sketch.stroke(spine, ink=GREEN, width=1.2)
    sketch.draw(
        here.ellipse(bend + 10, -43, 2.2, 2.8),
        here.ellipse(bend + 5, -46, 2.2, 2.8),
        fill=shade(GREEN, 0.2),
    )
    lip = mix(colour, "#a8306a", 0.6)
    for x, y, size in ((bend * 0.8, -43, 7.4), (3.6, -33, 8.4), (1.4, -21, 9)):
        flower = Place((x, y), size)
        sketch.draw(
            *ring(
                (x, y), size, 3, "0.1,-0.12 0.5,-0.34 0.9,-0.2 1,0! 0.9,0.2 0.5,0.34 0.1,0.12", -90
            ),
            fill=shade(colour, -0.1),
        )
        for side in (-1, 1):
            wide = flower.blob(
                f"0,-0.1! {side * 0.4},-0.56 {side * 0.96},-0.44 "
                f"{side * 1.04},0.06 {side * 0.5},0.36 0,0.14!"
            )
            sketch.draw(
                wide, fill=sketch.glow((shade(colour, -0.06), shade(colour, 0.2)), (x, y), size)
            )
        sketch.draw(flower.blob("0,0! 0.3,0.16 0.34,0.5 0,0.66! -0.34,0.5 -0.3,0.16"), fill=lip)
        sketch.draw(flower.ellipse(0, 0.04, 0.14), fill=YELLOW, outlined=False)
    return sketch.drawing({"grip": (0, -6), "head": (bend, -48), "seat": (0, 0)})


def _cluster(
    sketch: Sketch, spots: list[tuple[float, float, float]], colour: str, dice: Dice
) -> None:
    """Draw many little flowers of four petals, each with a light middle."""
    turn = dice.number("turn", 0, 20, 40)
    for at, (x, y, size) in enumerate(spots):
        here = Place((x, y), size, at * 33 + turn)
        plan = "1.05,0 0.34,0.34! 0,1.05 -0.34,0.34! -1.05,0 -0.34,-0.34! 0,-1.05 0.34,-0.34!"
        sketch.draw(here.blob(plan), fill=shade(colour, (-0.14, 0.06, 0.2)[at % 3]))
    dots = [Place().line(f"{x:.1f},{y:.1f} {x + 0.1:.1f},{y:.1f}") for x, y, _ in spots]
    sketch.stroke(*dots, ink=shade(colour, 0.7), width=spots[0][2] * 0.42)


def hydrangea(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hydrangea: a ball of little flowers over broad leaves, 40 high."""
    colour = look.colour or dice.choose("colour", ("#7f9fe0", "#e58ab8", "#b48fd9"), (4, 3, 2))
    sketch = Sketch(0.44)
    x, y = stem(sketch, 22, 2, dice)
    for low, turn in ((8, -24), (10, -156), (15, -40)):
        leaf(sketch, (x * low / 22, -low), 15, turn, 0.34)
    spots = [
        (
            x + math.cos(at * 2.4) * 11 * math.sqrt(at / 26),
            y - 6 + math.sin(at * 2.4) * 9 * math.sqrt(at / 26),
            3.0,
        )
        for at in range(26, -1, -1)
    ]
    _cluster(sketch, spots, colour, dice)
    return picked(sketch, (x, y - 15), 36)


def lilac(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a branch of lilac: a pointed cluster of little flowers, 48 high."""
    colour = look.colour or dice.choose("colour", ("#b48fd9", "#d3a8e0", "#f3eef6"), (4, 3, 1))
    sketch = Sketch(0.44)
    x, y = stem(sketch, 20, 1.8, dice)
    for low, turn in ((8, -28), (10, -152), (16, -40), (17, -140)):
        leaf(sketch, (x * low / 20, -low), 13, turn, 0.36)
    spots = []
    for row in range(8):
        half = 8.6 * (1 - row / 9)
        spots += [(x + half * (at - 1) + row % 2 * 1.4, y + 2 - row * 3.3, 3.6) for at in range(3)]
    _cluster(sketch, spots, colour, dice)
    return picked(sketch, (x, y - 24), 44)


def bluebell(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bellflower: a bowed stem with hanging blue bells, 40 high."""
    colour = look.colour or dice.choose("colour", ("#6f86d9", "#8a7fd9", "#9ab0ea"), (4, 3, 1))
    sketch, here = Sketch(0.5), Place()
    for plan in ("0,-1! -6,-10 -9,-22! -3,-12 1,-4", "0,-1! 6,-11 10,-20! 3,-10 -1,-4"):
        sketch.draw(here.blob(plan), fill=shade(GREEN, 0.06))
    bend = dice.number("bend", 6, 9, 12)
    spine = here.line(f"0,-3 0.6,-18 2,-30 {bend * 0.6:.1f},-37 {bend:.1f},-37")
    sketch.stroke(spine, ink=shade(GREEN, -0.5), width=1.9)
    sketch.stroke(spine, ink=GREEN, width=1.1)
    for x, y, out, size in (
        (1.4, -23, -5, 4.6),
        (1.8, -27, 6, 4.6),
        (3, -33, -4, 4.3),
        (bend * 0.6, -36, 6, 4.2),
        (bend, -37, 3.6, 3.8),
    ):
        bell = Place((x + out, y + size * 0.7), size, -2.4 * out)
        sketch.stroke(here.line(f"{x:.1f},{y} {x + out:.1f},{y + 1}"), ink=GREEN, width=0.8)
        plan = (
            "-0.3,-0.8 0.3,-0.8 0.62,-0.2 0.7,0.5 1.1,1.0! 0.5,0.84 0,1.16! "
            "-0.5,0.84 -1.1,1.0! -0.7,0.5 -0.62,-0.2"
        )
        fill = sketch.fade(
            (shade(colour, -0.1), shade(colour, 0.25)), bell.point(0, -1), bell.point(0, 1)
        )
        sketch.draw(bell.blob(plan), fill=fill)
        sketch.draw(bell.ellipse(0, -0.8, 0.34, 0.2), fill=GREEN)
    return sketch.drawing({"grip": (0, -5), "head": (bend * 0.6, -38), "seat": (0, 0)})


def forget_me_not(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bunch of forget-me-nots, blue with yellow middles, 24 high."""
    colour = look.colour or dice.choose("colour", ("#7fb0e8", "#8fa3e8"), (3, 1))
    sketch, here = Sketch(0.4), Place()
    tops = ((-8, -17), (-3, -22), (4, -20), (9, -15), (0, -14))
    for x, y in tops:
        sketch.stroke(
            here.line(f"0,-1 {x * 0.4:.1f},{y * 0.6:.1f} {x},{y}"),
            ink=shade(GREEN, -0.2),
            width=0.9,
        )
    for turn in (-30, -150, -64, -116):
        leaf(sketch, (0, -3), 10, turn, 0.2)
    for at, (x, y) in enumerate(tops):
        open_petals(
            sketch,
            Place((x, y), 4.4, at * 20 - 90),
            5,
            "0.1,-0.2 0.5,-0.44 0.96,-0.3 1.02,0 0.96,0.3 0.5,0.44 0.1,0.2",
            colour,
        )
        middle = Place((x, y), 1.2)
        sketch.draw(middle.ellipse(0, 0, 1), fill=YELLOW)
    return picked(sketch, (0, -26), 22)
