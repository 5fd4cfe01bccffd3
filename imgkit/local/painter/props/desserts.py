"""Desserts by what is on them: a cake or a tart with fruit, and French pancakes."""

from collections.abc import Sequence

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, Point, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_ANCHORS = {"grip": (0.0, -4.0), "back": (0.0, -24.0), "head": (0.0, -24.0), "seat": (0.0, 0.0)}


def _strawberries(sketch: Sketch, places: Sequence[Point], size: float, fruit: str) -> None:
    """Draw a row of strawberries with their points upwards, each standing at a place."""
    spots = [Place(place, size) for place in places]
    berry = "0,-1.25! 0.5,-0.8 0.66,-0.3 0.4,0.06 -0.4,0.06 -0.66,-0.3 -0.5,-0.8"
    y = places[0][1]
    fill = sketch.fade((shade(fruit, 0.22), fruit), (0, y - size), (0, y))
    sketch.draw(*(here.blob(berry) for here in spots), fill=fill)
    seeds = [
        here.line(f"{x},{low} {x},{low + 0.16}")
        for here in spots
        for x, low in ((-0.26, -0.7), (0.22, -0.8), (-0.05, -0.42), (0.36, -0.36))
    ]
    sketch.stroke(*seeds, ink="#ffe6a8", width=0.16 * size)


def fruit_cake(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cake with layers of cream and fruit, and fruit standing on it, 36 high."""
    fruit = detail(look, "fruit", "#d9404a")
    icing = look.colour or dice.choose("icing", ("#fff4e6", "#f7c6cf"), (4, 2))
    sponge = look.colour or dice.choose("sponge", ("#f0cf96", "#e3b878"))
    sketch = Sketch(0.5)
    sketch.draw(_HERE.blob("-6,-5! 6,-5! 10,0! -10,0!"), fill="#d3dbe0")
    plate = sketch.fade(("#f6f9fa", "#c3ced4"), (0, -8), (0, -2))
    sketch.draw(_HERE.ellipse(0, -5, 27, 2.8), fill=plate)
    side = _HERE.blob("-22,-24! 22,-24! 22,-5.4 0,-3.6 -22,-5.4")
    sketch.draw(
        side,
        fill=sketch.fade((shade(sponge, 0.2), sponge, shade(sponge, -0.15)), (-22, 0), (22, 0)),
    )
    with sketch.inside():
        for y in (-18, -11.5):
            sketch.stroke(_HERE.line(f"-22,{y} 0,{y + 1.6} 22,{y}"), ink="#fff8ee", width=3.4)
            cut = [
                _HERE.ellipse(-18 + at * 7.2, y + 1.2 - abs(at - 2.5) * 0.3, 2.1, 1.5)
                for at in range(6)
            ]
            sketch.draw(*cut, fill=fruit, outlined=False)
    drips = " ".join(f"{22.6 - at * 5.65:.1f},{-19 if at % 2 else -22}" for at in range(9))
    sketch.draw(_HERE.blob(f"-22.6,-24.6 0,-27.4 22.6,-24.6 {drips}"), fill=icing)
    for row in (
        ((-9, -26.2), (0, -26.8), (9, -26.2)),
        ((-16, -24.4), (16, -24.4)),
        ((-6, -23), (6, -23)),
    ):
        _strawberries(sketch, row, 5.6, fruit)
    return sketch.drawing({**_ANCHORS, "head": (0.0, -34.0), "back": (0.0, -30.0)})


def fruit_tart(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open tart full of fruit on a plate, 20 high; it takes the colour of its fruit."""
    fruit = look.colour or "#d9404a"
    crust = dice.choose("crust", ("#d99a4f", "#c98a42"))
    sketch = Sketch(0.45)
    sketch.draw(_HERE.ellipse(0, -2.6, 34, 2.6), fill="#eef2f4")
    rim = _HERE.blob("-31,-11! -26,-2 0,-0.4 26,-2 31,-11!")
    sketch.draw(rim, fill=sketch.fade((shade(crust, 0.15), shade(crust, -0.2)), (0, -11), (0, 0)))
    with sketch.inside():
        folds = [
            _HERE.line(f"{-28 + at * 4.3:.1f},-11 {-24.6 + at * 3.8:.1f},0") for at in range(14)
        ]
        sketch.stroke(*folds, ink=shade(crust, -0.35), width=0.7, opacity=0.7)
    sketch.draw(_HERE.ellipse(0, -11, 31, 7.2), fill=shade(crust, 0.15))
    sketch.draw(_HERE.ellipse(0, -11.4, 27.6, 5.8), fill="#fbe6a6")
    for y, count, reach in ((-13.6, 5, 17), (-10.8, 7, 22.5), (-7.6, 5, 16)):
        places = [(reach * (2 * at / (count - 1) - 1), y + 1) for at in range(count)]
        if look.colour is None:
            _strawberries(sketch, places, 4.6, fruit)
            continue
        plan = "-0.9,0.1! -0.5,-0.6 0.3,-0.7 0.9,-0.1! 0.4,0.3 -0.4,0.4"
        slices = [Place(place, 4.4).blob(plan) for place in places]
        sketch.draw(*slices, fill=sketch.fade((shade(fruit, 0.35), fruit), (0, y - 3), (0, y + 1)))
    sketch.soft(_HERE.ellipse(-10, -13, 10, 1.8), colour="#ffffff", opacity=0.6)
    return sketch.drawing({**_ANCHORS, "head": (0.0, -18.0), "back": (0.0, -14.0)})


def crepe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw thin pancakes, two folded into quarters on a flat stack, on a plate, 18 high."""
    batter = look.colour or dice.choose("batter", ("#efc77a", "#e9bb68", "#f3d28e"), (3, 2, 2))
    brown = shade(batter, -0.3)
    sketch = Sketch(0.45)
    plate = sketch.fade(("#fbfcfd", "#cdd8de"), (0, -6), (0, 0))
    sketch.draw(_HERE.blob("-38,-5 -28,-0.6 0,0 28,-0.6 38,-5 0,-8"), fill=plate)
    for order in range(3):
        y = -5 - order * 1.7
        disc = _HERE.ellipse(0.8 * (order % 2), y, 29.5 - order * 0.6, 5.6)
        sketch.draw(disc, fill=sketch.fade((shade(batter, 0.25), batter), (-28, y), (28, y)))
    with sketch.inside():
        spots = [
            _HERE.ellipse(x, y, 2.6, 0.8)
            for x, y in ((-20, -8), (-4, -11), (14, -9.6), (22, -7.4), (4, -6))
        ]
        sketch.draw(*spots, fill=brown, outlined=False, opacity=0.45)
    for x, turn in ((-10, -6), (9, 5)):
        here = Place((x, -9.4), 1, turn)
        fan = here.blob("0,-9! 7,-6.6 12.6,-1.4 13.4,2.2! 4,3.6 -5,2.6 -11.4,0.6!")
        sketch.draw(
            fan,
            fill=sketch.fade((shade(batter, 0.32), batter), here.point(0, -9), here.point(0, 3)),
        )
        with sketch.inside():
            marks = [here.ellipse(mx, my, 2, 0.9, 20) for mx, my in ((2, -4), (7, -0.6), (-3, 0))]
            sketch.draw(*marks, fill=brown, outlined=False, opacity=0.5)
        edge = [here.line("0,-9 7,-6.6 12.6,-1.4 13.4,2.2"), here.line("1,-6.4 6,-4.4 10.6,0.6")]
        sketch.stroke(*edge, ink=brown, width=0.8, opacity=0.8)
        grains = [
            here.ellipse(gx, gy, 0.5)
            for gx, gy in ((0, -5), (3, -3), (6, -3.4), (-2, -2), (2, 0), (5, 0.6), (9, 0))
        ]
        sketch.draw(*grains, fill="#ffffff", outlined=False)
    return sketch.drawing({**_ANCHORS, "head": (0.0, -16.0), "back": (0.0, -15.0)})
