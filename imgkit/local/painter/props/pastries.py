"""Sweet things, and an artichoke: macaron, king cake, candy floss, snow cone."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_SHELLS = ("#ee9fb4", "#a9cf8a", "#f2d36b", "#b79ad6", "#8fc4dc", "#c08a5a")


def macaron(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a macaron: two shells with their frill, and cream between them, 14 high."""
    shell = look.colour or dice.choose("shell", _SHELLS)
    sketch = Sketch(0.26)
    fill = sketch.fade((shade(shell, 0.35), shell, shade(shell, -0.1)), (0, -14), (0, 0))
    sketch.draw(_HERE.blob("-10,-4.4! 10,-4.4! 9.4,-1 7,0 -7,0 -9.4,-1"), fill=fill)
    sketch.draw(_HERE.blob("-9.4,-7.4! 9.4,-7.4! 9.6,-4.6! -9.6,-4.6!"), fill="#fff3dc")
    for y in (-7.9, -4.2):
        frill = [_HERE.ellipse(-9.6 + at * 1.6, y, 1.15, 0.9) for at in range(13)]
        sketch.draw(*frill, fill=shade(shell, 0.12))
    sketch.draw(_HERE.blob("-10,-8.4! -8.6,-12.4 -4,-14 4,-14 8.6,-12.4 10,-8.4!"), fill=fill)
    with sketch.inside():
        sketch.soft(_HERE.ellipse(-3.4, -12.4, 4.6, 1.7, -8), colour="#ffffff", opacity=0.8)
    anchors = {"grip": (0.0, -7.0), "back": (0.0, -14.0), "head": (0.0, -14.0), "seat": (0.0, 0.0)}
    return sketch.drawing(anchors)


def king_cake(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a flat, golden king cake scored with arcs, on a plate, 16 high."""
    crust = look.colour or dice.choose("crust", ("#d99a4a", "#e0a956", "#c98a3f"), (4, 2, 2))
    sketch = Sketch(0.4)
    sketch.draw(_HERE.ellipse(0, -3, 34, 3.4), fill="#f3eee4")
    side = "-28,-10! -29,-4 -22,-2 0,-1 22,-2 29,-4 28,-10!"
    sketch.draw(_HERE.blob(side), fill=sketch.fade((crust, shade(crust, -0.25)), (0, -10), (0, -1)))
    layers = [_HERE.line(f"-28,{y} 0,{y + 3} 28,{y}") for y in (-7, -5)]
    sketch.stroke(*layers, ink=shade(crust, -0.35), width=0.4, opacity=0.6)
    top = _HERE.ellipse(0, -10.4, 28.4, 6.4)
    sketch.draw(top, fill=sketch.glow((shade(crust, 0.3), crust, shade(crust, -0.1)), (0, -12), 28))
    with sketch.inside():
        arcs = []
        for to in (-1, 1):
            for at in range(4):
                near, far = to * (4 + at * 5), to * (9 + at * 6)
                high, low = -14 + at * 0.7, -16 + at * 1.5
                arcs.append(_HERE.line(f"{to * 2},-10.4 {near},{high:.1f} {far},{low:.1f}"))
                arcs.append(
                    _HERE.line(f"{to * 2},-10.4 {near},{-20.6 - high:.1f} {far},{-20.6 - low:.1f}")
                )
        sketch.stroke(*arcs, ink=shade(crust, -0.42), width=0.8)
        sketch.soft(_HERE.ellipse(-8, -13, 12, 2.4), colour="#fff6d8", opacity=0.8)
    bean = dice.choose("bean", ("#4a80c4", "#d9574f", "#fdf6e3"))
    sketch.draw(_HERE.ellipse(19, -13.6, 2.4, 1.8), fill=bean)
    anchors = {"grip": (0.0, -3.0), "back": (-2.0, -12.0), "head": (0.0, -13.0), "seat": (0.0, 0.0)}
    return sketch.drawing(anchors)


def candy_floss(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cloud of candy floss on a stick, 62 high."""
    sugar = look.colour or dice.choose("sugar", ("#f4a9c4", "#a9d3ee", "#f7c9a6"), (5, 2, 1))
    sketch = Sketch(0.5)
    sketch.draw(_HERE.blob("-2.4,-26! 2.4,-26! 0.8,0! -0.8,0!"), fill="#f0e2c4")
    lean = dice.number("lean", -2, 0, 2)
    puffs = [
        _HERE.ellipse(x + lean * (y + 30) / -30, y, r)
        for x, y, r in (
            (-11, -34, 9), (11, -34, 9), (0, -31, 9), (-15, -44, 9), (15, -44, 9), (-9, -53, 9),
            (9, -53, 9), (0, -57, 8), (0, -44, 14),
        )
    ]  # fmt: skip
    fill = sketch.glow((shade(sugar, 0.5), sugar, shade(sugar, -0.06)), (-6, -52), 30)
    sketch.draw(*puffs, fill=fill)
    swirls = (
        "-14,-42 -6,-50 4,-46",
        "-6,-34 4,-40 14,-36",
        "2,-56 9,-52 13,-45",
        "-10,-54 -4,-58 2,-55",
    )
    sketch.stroke(*(_HERE.line(plan) for plan in swirls), ink=shade(sugar, -0.3), width=0.7,
                  opacity=0.6)  # fmt: skip
    anchors = {"grip": (0.0, -6.0), "head": (0.0, -62.0), "back": (0.0, -60.0), "seat": (0.0, 0.0)}
    return sketch.drawing(anchors)


def artichoke(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an artichoke with its scales, 30 high."""
    green = look.colour or dice.choose("green", ("#7fa35a", "#8fa86a", "#7a8f6f"), (4, 2, 1))
    sketch = Sketch(0.4)
    sketch.draw(_HERE.limb("0,-6 0,-1", 5, 5.6), fill=shade(green, -0.12))
    sketch.draw(
        _HERE.blob("0,-32 10,-24 14,-14 10,-6 0,-3 -10,-6 -14,-14 -10,-24"),
        fill=shade(green, -0.16),
    )
    rows = ((-25, (-4, 4)), (-20, (-8, 0, 8)), (-14.6, (-10.4, -3.6, 3.6, 10.4)),
            (-9.4, (-8, 0, 8)), (-5.8, (-4, 4)))  # fmt: skip
    for y, places in rows:
        for x in places:
            tip = f"{x * 1.08:.1f},{y - 7}!"
            scale = (
                f"{x - 4.6},{y} {x - 4},{y - 3.6} {tip} "
                f"{x + 4},{y - 3.6} {x + 4.6},{y} {x},{y + 3.4}"
            )
            fill = sketch.fade((shade(green, -0.14), shade(green, 0.24)), (0, y - 7), (0, y + 3))
            sketch.draw(_HERE.blob(scale), fill=fill)
            sketch.soft(_HERE.ellipse(x * 1.06, y - 5, 1.8, 2), colour="#a06a9a", opacity=0.6)
    anchors = {"grip": (0.0, -6.0), "head": (0.0, -31.0), "back": (0.0, -30.0), "seat": (0.0, 0.0)}
    return sketch.drawing(anchors)


def comb(sketch: Sketch, here: Place, honey: str = "#f2b63c") -> None:
    """Draw a frame of honeycomb, 40 across, around a place."""
    outer = here.blob("-24,-13! 24,-13! 24,-9! 19,-9! 17,14! -17,14! -19,-9! -24,-9!")
    sketch.draw(outer, fill="#b98a55")
    sketch.draw(here.blob("-16,-9! 16,-9! 14.5,11! -14.5,11!"), fill=honey)
    with sketch.inside():
        cells = [
            here.ellipse(-13 + column * 5 + row % 2 * 2.2, -6.5 + row * 4.4, 2)
            for row in range(4)
            for column in range(6)
        ]
        sketch.draw(*cells, fill=shade(honey, -0.2), outlined=False)
    drop = here.blob("6,10! 8,12 8,17 6.6,19 5.2,17 5,12")
    sketch.draw(drop, fill=honey)


def honey_frame(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a frame full of honey out of a beehive, 34 high."""
    sketch = Sketch(0.4)
    honey = look.colour or dice.choose("honey", ("#f2b63c", "#e8a030"), (3, 2))
    comb(sketch, Place((0, -20), dice.number("size", 0.96, 1, 1.04)), honey)
    anchors = {"grip": (0.0, -20.0), "head": (0.0, -34.0), "back": (0.0, -33.0), "seat": (0.0, 0.0)}
    return sketch.drawing(anchors)
