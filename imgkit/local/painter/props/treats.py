"""Sweet things of a party: a cake, an ice cream and a present; and the plate for them."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, polygon, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_MOST_CANDLES = 16


def cake(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a birthday cake with candles, about 38 high, on its stand."""
    icing = look.colour or dice.choose(
        "icing", ("#f3a9b4", "#8a5f4d", "#a9d3c4", "#fbf0dc"), (4, 3, 2, 2)
    )
    sponge = (
        shade(icing, 0.35)
        if look.colour
        else dice.choose("sponge", ("#f3d6a4", "#b07c58", "#f6e3c4"))
    )
    candles = dice.choose("candles", (3, 4, 5), (3, 2, 2))
    candles = int(detail(look, "candles", str(candles)))
    candles = int(detail(look, "candles", str(candles)))
    candles = 0 if "candle" in look.without else min(candles, _MOST_CANDLES)
    sketch = Sketch(0.5)
    sketch.draw(_HERE.blob("-6,-5! 6,-5! 10,0! -10,0!"), fill="#d3dbe0")
    sketch.draw(
        _HERE.ellipse(0, -5, 25, 2.6), fill=sketch.fade(("#f6f9fa", "#c3ced4"), (0, -8), (0, -2))
    )
    for left, low, tall in ((20, -5, 12), (14, -16.4, 9)):
        top = low - tall
        fill = sketch.fade((shade(sponge, 0.15), shade(sponge, -0.12)), (-left, 0), (left, 0))
        sketch.draw(
            _HERE.blob(f"{-left},{top}! {left},{top}! {left},{low} 0,{low + 1.6} {-left},{low}"),
            fill=fill,
        )
        with sketch.inside():
            sketch.stroke(
                _HERE.line(f"{-left},{low - 3.4} 0,{low - 2} {left},{low - 3.4}"),
                ink="#d9566a",
                width=1.4,
            )
        drips = "".join(
            f"{left - at * left / 4:.1f},{top + (5.4 if at % 2 else 2.6)} " for at in range(9)
        )
        cream = _HERE.blob(f"{-left - 0.6},{top} 0,{top - 2.4} {left + 0.6},{top} {drips.strip()}")
        sketch.draw(
            cream, fill=sketch.fade((shade(icing, 0.35), icing), (0, top - 2), (0, top + 5))
        )
    berries = [_HERE.ellipse(x, -17.8, 1.7) for x in (-17, 17)]
    sketch.draw(*berries, fill="#d9485a")
    for at in range(candles):
        x = (at - (candles - 1) / 2) * (22 if candles < 7 else 26) / candles
        wax = dice.part(f"candle {at}").choose("wax", ("#6fa3cf", "#f0bf4c", "#8fc48a", "#c98fc0"))
        sketch.draw(
            polygon([(x - 0.9, -26), (x - 0.9, -32.6), (x + 0.9, -32.6), (x + 0.9, -26)]), fill=wax
        )
        if light.lamps:
            sketch.soft(_HERE.ellipse(x, -35, 3.4), colour="#ffe9a0", opacity=0.9)
        sketch.draw(_HERE.blob(f"{x - 1.2},-34 {x},-38! {x + 1.2},-34 {x},-32.8"), fill="#f9b648")
    return sketch.drawing({"grip": (0, -3), "back": (0, -26), "head": (0, -36), "seat": (0, 0)})


def ice_cream(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an ice cream in a cone, up to 34 high, held by the cone."""
    flavours = ("#f6b6c0", "#fbeecb", "#9a6a52", "#b9dcc0", "#f3d272")
    scoops = dice.choose("scoops", (2, 1, 3), (3, 2, 2))
    sketch = Sketch(0.45)
    cone = _HERE.blob("-7.4,-16.6! 7.4,-16.6! 0.8,-0.6 -0.8,-0.6")
    sketch.draw(cone, fill=sketch.fade(("#ecc07e", "#c98f52"), (-6, -16), (5, -2)))
    with sketch.inside():
        weave = [_HERE.line(f"{x},-18 {x + 10},0") for x in range(-16, 8, 4)]
        weave += [_HERE.line(f"{x},-18 {x - 10},0") for x in range(-6, 18, 4)]
        sketch.stroke(*weave, ink="#a9713f", width=0.45, opacity=0.6)
    spots = {1: ((0, -20),), 2: ((0, -20), (0, -28)), 3: ((-4.4, -20), (4.6, -20), (0, -28))}[
        scoops
    ]
    for at, (x, y) in enumerate(spots):
        flavour = look.colour or dice.part(f"scoop {at}").choose("flavour", flavours)
        tone = shade(flavour, 0.2 * at) if look.colour else flavour
        ball = Place((x, y), 8.4 if scoops < 3 else 7)
        drip = (
            "0,-1 -0.74,-0.76 -1.02,-0.06 -1.04,0.4 -0.66,0.5 -0.36,0.36! 0,0.66 "
            "0.34,0.36! 0.7,0.54 1.04,0.36 1.02,-0.06 0.74,-0.76"
        )
        fill = sketch.glow(
            (shade(tone, 0.4), tone, shade(tone, -0.1)), ball.point(-0.3, -0.4), ball.size * 1.6
        )
        sketch.draw(ball.blob(drip), fill=fill)
    top = spots[-1][1]
    if dice.choose("cherry", (True, False), (3, 2)):
        sketch.draw(_HERE.ellipse(1, top - 9.4, 2.1), fill="#d9485a")
        sketch.stroke(_HERE.line(f"1,{top - 11} 2.6,{top - 14}"), width=0.5)
    else:
        sketch.draw(
            _HERE.blob(f"3,{top - 5}! 8,{top - 14}! 10.4,{top - 12.6}! 6,{top - 4}!"),
            fill="#d9a05f",
        )
    return sketch.drawing(
        {"grip": (0, -5), "back": (0, top - 8), "head": (0, top - 8), "seat": (0, 0)}
    )


def present(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wrapped present with a bow, about 34 high."""
    paper = look.colour or dice.choose(
        "paper", ("#5f93c4", "#d9626a", "#7fae7a", "#a487c4"), (3, 3, 2, 2)
    )
    ribbon = (
        shade(paper, 0.6)
        if look.colour
        else dice.choose("ribbon", ("#f6cf64", "#fff3dc", "#e9687a"))
    )
    half = dice.number("half", 13, 15, 18)
    dots = dice.choose("pattern", (True, False))
    sketch = Sketch(0.5)
    sketch.draw(
        polygon([(-half, 0), (-half, -20), (half, -20), (half, 0)]),
        fill=sketch.fade((shade(paper, 0.2), shade(paper, -0.14)), (-half, -20), (half, 0)),
    )
    with sketch.inside():
        if dots:
            spots = [
                _HERE.ellipse(x, y, 1.3)
                for x, y in ((-11, -14), (-8, -5), (8, -13), (11, -5), (-13, -9), (6, -3))
            ]
            sketch.draw(*spots, fill=shade(paper, 0.6), outlined=False)
        sketch.stroke(_HERE.line("0,-22 0,2"), ink=ribbon, width=4.6)
    sketch.draw(
        polygon(
            [(-half - 1.4, -18.6), (-half - 1.4, -24.6), (half + 1.4, -24.6), (half + 1.4, -18.6)]
        ),
        fill=sketch.fade((shade(paper, 0.3), paper), (0, -24), (0, -18)),
    )
    with sketch.inside():
        sketch.stroke(_HERE.line("0,-26 0,-17"), ink=ribbon, width=4.6)
    loops = _HERE.blob("0,-25! -4,-34 -12,-33 -10,-26"), _HERE.blob("0,-25! 4,-34 12,-33 10,-26")
    sketch.draw(*loops, fill=ribbon)
    holes = (
        _HERE.blob("-2.4,-27 -5,-31 -9,-30.6 -8,-27.4"),
        _HERE.blob("2.4,-27 5,-31 9,-30.6 8,-27.4"),
    )
    sketch.draw(*holes, fill=shade(ribbon, -0.25), outlined=False)
    sketch.draw(_HERE.ellipse(0, -25.8, 2.6, 2.4), fill=shade(ribbon, -0.06))
    return sketch.drawing({"grip": (0, -3), "back": (0, -24), "head": (0, -30), "seat": (0, 0)})


def open_present(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a present that is opened: its lid is off, and something glitters in it, 46 high.

    Args:
        dice: What chooses the paper.
        look: Its colour, where the prompt names one.
        light: The light of the hour.
    """
    closed = present(dice, look, light)
    paper = look.colour or dice.choose(
        "paper", ("#5f93c4", "#d9626a", "#7fae7a", "#a487c4"), (3, 3, 2, 2)
    )
    half, sketch = closed.right - 1.4, Sketch(0.5)
    sketch.draw(_HERE.ellipse(0, -20, half, 3.4), fill=shade(paper, -0.45))
    front = [(-half, -20), (half, -20), (half, 0), (-half, 0)]
    fade = sketch.fade((shade(paper, 0.2), shade(paper, -0.14)), (-half, -20), (half, 0))
    sketch.draw(polygon(front), fill=fade)
    with sketch.inside():
        sketch.stroke(_HERE.line("0,-22 0,2"), ink="#f6cf64", width=4.6)
    lid = Place((half + 3, -23), 1, 38)
    sketch.draw(lid.blob(f"{-half},0! {-half},-6! {half},-6! {half},0!"), fill=shade(paper, 0.1))
    sketch.draw(lid.blob("0,-6! -4,-15 -12,-14 -10,-7"), lid.blob("0,-6! 4,-15 12,-14 10,-7"),
                fill="#f6cf64")  # fmt: skip
    stars = [
        _HERE.blob(f"{x},{y - r}! {x + r / 3},{y - r / 3}! {x + r},{y}! {x + r / 3},{y + r / 3}! "
                   f"{x},{y + r}! {x - r / 3},{y + r / 3}! {x - r},{y}! {x - r / 3},{y - r / 3}!")
        for x, y, r in ((-6, -31, 4.6), (3, -40, 5.4), (-1, -25, 3.4), (-12, -42, 3.2))
    ]  # fmt: skip
    sketch.draw(*stars, fill="#ffd95e", outlined=False)
    return sketch.drawing({"grip": (0, -3), "back": (0, -20), "head": (0, -30), "seat": (0, 0)})


def plate(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a plate with a broad rim, 52 wide, seen from a little above."""
    china = look.colour or dice.choose("china", ("#f4f1ea", "#dfeaf2", "#f6e4d8"), (4, 2, 1))
    trim = look.colour or dice.choose("trim", ("#7fa6c9", "#d98c86", "#8fb58a"))
    sketch = Sketch(0.5)
    sketch.draw(_HERE.blob("-12,-3! 12,-3! 9,0! -9,0!"), fill=shade(china, -0.25))
    fill = sketch.fade((shade(china, 0.5), china, shade(china, -0.12)), (-20, -8), (20, 0))
    sketch.draw(_HERE.ellipse(0, -6, 26, 4.4), fill=fill)
    sketch.stroke(_HERE.ellipse(0, -6.2, 23, 3.4), ink=shade(trim, -0.25), width=0.6, opacity=0.7)
    sketch.draw(_HERE.ellipse(0, -5.8, 16, 2.2), fill=shade(china, -0.1), outlined=False)
    return sketch.drawing({"grip": (22, -5), "back": (0, -5), "head": (0, -8), "seat": (0, 0)})
