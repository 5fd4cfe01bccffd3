"""Halloween, Easter, birthdays and other feasts: a pumpkin, a cauldron, bunting, a menorah."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_BRIGHT = ("#e2574c", "#f0b340", "#6fae78", "#4f93c4", "#9a76bd")
_FLAME = "0,0.5 -0.5,0.2 -0.34,-0.4 0,-1! 0.34,-0.4 0.5,0.2"


def pumpkin(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pumpkin with its stalk and a leaf, 36 high."""
    skin = look.colour or dice.choose("skin", ("#ee8a34", "#e67a2e", "#f2a444"), (3, 2, 2))
    sketch = Sketch(0.65)
    for x, across in ((-15, 11), (15, 11), (-9, 12), (9, 12), (0, 11)):
        tone = shade(skin, -0.14 if abs(x) > 12 else 0.06 if x else 0.14)
        sketch.draw(HERE.ellipse(x, -14.4, across, 14.4), fill=ball(sketch, tone, (x - 2, -15), 15))
    sketch.draw(HERE.blob("-4,-27! -3,-33 -8,-39! -2,-40! 3,-34 5,-27! 0,-25"), fill="#7f9a4a")
    curl = HERE.line("4,-30 12,-34 16,-29 12,-27 13,-32")
    sketch.stroke(curl, ink="#6f8f3f", width=1.3)
    sketch.draw(HERE.blob("-4,-28! -14,-37 -22,-31 -18,-25 -10,-24"), fill="#7fae55")
    return sketch.drawing({"grip": (0, -30), "back": (0, -28), "head": (0, -30), "seat": (0, 0)})


def cauldron(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a witch's cauldron that bubbles over a fire, 70 high."""
    brew = look.colour or dice.choose("brew", ("#7fd04a", "#b46fe0", "#4fc8c0"), (3, 2, 2))
    iron = shade(look.colour, -0.3) if look.colour else "#4f4a58"
    sketch = Sketch(0.9)
    if light.lamps:
        sketch.soft(HERE.ellipse(0, -8, 60, 26), colour="#ffb45a", opacity=0.8)
    flames = [
        Place((x, -8), size).blob(_FLAME) for x, size in ((-22, 12), (-8, 15), (8, 14), (22, 12))
    ]
    sketch.draw(*flames, fill="#f0903c")
    sketch.draw(
        *(Place((x, -6), 7).blob(_FLAME) for x in (-20, 0, 20)), fill="#ffd25e", outlined=False
    )
    sketch.draw(HERE.limb("-34,-3 34,-5", 6, 6), HERE.limb("-34,-5 34,-2", 6, 6), fill="#8f6444")
    legs = HERE.limb("-20,-20 -27,-8", 6, 4), HERE.limb("20,-20 27,-8", 6, 4)
    sketch.draw(*legs, fill=shade(iron, -0.2))
    sketch.draw(
        HERE.blob("-30,-54! -38,-38 -33,-20 -16,-11 16,-11 33,-20 38,-38 30,-54!"),
        fill=ball(sketch, iron, (-6, -36), 34),
    )
    sketch.draw(HERE.ellipse(0, -55, 34, 7), fill=shade(iron, 0.12))
    sketch.draw(HERE.ellipse(0, -55.6, 28, 4.6), fill=brew)
    bubbles = (
        (-14, -60, 5),
        (-2, -63, 7),
        (12, -60, 5.4),
        (4, -74, 3.4),
        (-10, -72, 2.4),
        (14, -70, 2.4),
    )
    sketch.draw(*(HERE.ellipse(*one) for one in bubbles), fill=shade(brew, 0.2))
    drip = "-26,-54! -24,-44 -20,-40 -17,-46 -15,-53!"
    sketch.draw(HERE.blob(drip), fill=brew)
    rings = HERE.ellipse(-37, -44, 4, 6), HERE.ellipse(37, -44, 4, 6)
    sketch.stroke(*rings, ink="#7a7480", width=2)
    return sketch.drawing({"back": (0, -58), "head": (0, -62), "seat": (0, 0)})


def party_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pointed paper hat with a pompom, 34 high."""
    colour = look.colour or dice.choose(
        "colour", ("#e667a0", "#4f93c4", "#f0b340", "#6fae78"), (3, 2, 2, 2)
    )
    second = shade(colour, 0.6) if look.colour else dice.choose("second", ("#fff3d0", "#f6dc5a"))
    sketch = Sketch(0.55)
    sketch.draw(
        HERE.blob("-15,-2! 0,-36! 15,-2! 8,1.4 -8,1.4"), fill=sideways(sketch, colour, -15, 15)
    )
    with sketch.inside():
        dots = [
            HERE.ellipse(x, y, 2.1)
            for x, y in ((0, -24), (-5, -15), (5, -16), (-9, -5), (1, -7), (10, -5))
        ]
        sketch.draw(*dots, fill=second, outlined=False)
    tufts = [Place((0, -36), 5, turn).blob("-0.3,0! 0,-1.2! 0.3,0!") for turn in range(0, 360, 36)]
    sketch.draw(*tufts, fill=second)
    trim = [HERE.ellipse(x, -0.4 - abs(x) * 0.08 + 0.6, 2.4) for x in range(-14, 15, 4)]
    sketch.draw(*trim, fill=second)
    return sketch.drawing({"grip": (0, -8), "back": (0, -36), "head": (0, -38), "seat": (0, 0)})


def bunting(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a string of small flags between two poles, 190 high."""
    first = dice.choose("first", (0, 1, 2, 3, 4))
    sketch = Sketch(1.3)
    for x in (-160, 160):
        sketch.draw(
            rounded(x - 4, -190, x + 4, 0, 3), fill=sideways(sketch, "#c99a68", x - 4, x + 4)
        )
        sketch.draw(HERE.ellipse(x, -190, 7), fill="#f0bf4a")
    for row, (top, dip) in enumerate(((-184, 44), (-138, 36))):
        sketch.stroke(
            HERE.line(
                f"-160,{top} -80,{top + dip * 0.75} 0,{top + dip} 80,{top + dip * 0.75} 160,{top}"
            ),
            width=2,
        )
        for at in range(9):
            x = -128 + at * 32
            y = top + dip * (1 - (x / 160) ** 2)
            colour = (
                shade(look.colour, (0, 0.4)[at % 2])
                if look.colour
                else _BRIGHT[(at + first + row * 2) % 5]
            )
            here = Place((x, y), 1, x * -0.06)
            sketch.draw(here.blob("-14,0! 14,0! 0,32!"), fill=colour)
    return sketch.drawing({"back": (0, -140), "head": (0, -144), "seat": (0, 0)})


def menorah(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a menorah with nine candles, 58 high."""
    metal = look.colour or dice.choose("metal", ("#e6b84a", "#b9c2ca"), (3, 1))
    candle = dice.choose("candle", ("#fffaf0", "#9cc4e6"), (2, 1))
    sketch = Sketch(0.7)
    for reach in (7, 14, 21, 28):
        arm = HERE.line(
            f"-{reach},-34 -{reach},-{30 - reach * 0.1:.0f} "
            f"-{reach * 0.7:.1f},-{24 - reach * 0.3:.1f} 0,-{20 - reach * 0.4:.1f} "
            f"{reach * 0.7:.1f},-{24 - reach * 0.3:.1f} {reach},-{30 - reach * 0.1:.0f} {reach},-34"
        )
        sketch.stroke(arm, ink="#5b4636", width=4)
        sketch.stroke(arm, ink=metal, width=2.8)
    sketch.draw(rounded(-2.2, -42, 2.2, -3, 1), fill=sideways(sketch, metal, -2, 2))
    sketch.draw(
        HERE.blob("-14,0! -11,-4 -4,-7 4,-7 11,-4 14,0!"), fill=downwards(sketch, metal, -7, 0)
    )
    for x in (-28, -21, -14, -7, 0, 7, 14, 21, 28):
        top = -42 if x == 0 else -35
        if light.lamps:
            sketch.soft(HERE.ellipse(x, top - 13, 8, 9), colour="#ffe08a", opacity=0.9)
        sketch.draw(
            HERE.blob(f"{x - 3},{top}! {x + 3},{top}! {x + 1.6},{top + 3} {x - 1.6},{top + 3}"),
            fill=metal,
        )
        sketch.draw(box(x - 1.5, top - 10, x + 1.5, top), fill=candle)
        sketch.draw(Place((x, top - 13), 3.4).blob(_FLAME), fill="#f6b23c")
    return sketch.drawing({"grip": (0, -14), "back": (0, -52), "head": (0, -56), "seat": (0, 0)})


def easter_basket(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a basket full of painted eggs, 44 high."""
    straw = look.colour or dice.choose("straw", ("#d9a860", "#c98f4f", "#e6c080"), (3, 2, 2))
    first = dice.choose("first", (0, 1, 2, 3))
    sketch = Sketch(0.65)
    handle = HERE.line("-22,-18 -20,-38 0,-47 20,-38 22,-18")
    sketch.stroke(handle, ink="#5b4636", width=5)
    sketch.stroke(handle, ink=shade(straw, -0.1), width=3.6)
    sketch.draw(
        HERE.blob("-24,-17! -16,-25! -10,-20! -3,-26! 4,-20! 11,-26! 16,-20! 24,-17!"),
        fill="#8fc060",
    )
    for at, (x, y, turn) in enumerate(
        ((-13, -22, -14), (0, -26, 4), (13, -22, 16), (-6, -18, -6), (7, -18, 8))
    ):
        here, colour = Place((x, y), 8, turn), _BRIGHT[(at + first) % 5]
        sketch.draw(
            here.blob("0,-1.15 0.62,-0.6 0.82,0.1 0.5,0.75 0,0.9 -0.5,0.75 -0.82,0.1 -0.62,-0.6"),
            fill=ball(sketch, colour, here.point(-0.1, -0.2), 8),
        )
        if at % 2:
            sketch.stroke(
                here.line("-0.74,-0.1 -0.4,-0.3! 0,-0.05! 0.4,-0.3! 0.74,-0.1"),
                ink="#fffaf0",
                width=1.4,
            )
        else:
            sketch.draw(
                here.ellipse(-0.3, -0.3, 0.16),
                here.ellipse(0.3, -0.2, 0.16),
                here.ellipse(0, -0.7, 0.16),
                fill="#fffaf0",
                outlined=False,
            )
    sketch.draw(HERE.blob("-26,-18! 26,-18! 19,0! -19,0!"), fill=downwards(sketch, straw, -18, 0))
    with sketch.inside():
        weave = [HERE.line(f"{x},-18 {x * 0.76:.1f},0") for x in range(-22, 24, 6)]
        rows = [HERE.line(f"-27,{y} 27,{y}") for y in (-12, -6)]
        sketch.stroke(*weave, *rows, ink=shade(straw, -0.35), width=0.9)
    sketch.draw(rounded(-28, -20, 28, -15.6, 2), fill=shade(straw, 0.14))
    return sketch.drawing({"grip": (0, -46), "back": (0, -30), "head": (0, -34), "seat": (0, 0)})


def carnival_float(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a carnival float, 260 high: a wagon with a huge jester's head, flowers and streamers."""
    colour = look.colour or dice.choose("colour", ("#8f6fc0", "#e2574c", "#4f93c4"), (3, 2, 2))
    gold = "#f4c542"
    sketch = Sketch(1.7)
    for side, tone in ((-1, colour), (0, gold), (1, shade(colour, -0.2))):
        horn = Place((-30 + side * 10, -176), 1, side * 46)
        sketch.draw(horn.blob("-34,0! -30,-40 -6,-74 4,-84! 16,-50 34,0!"), fill=tone)
        tip = horn.point(4, -84)
        sketch.draw(HERE.ellipse(*tip, 9), fill=ball(sketch, gold, tip, 9))
    sketch.draw(HERE.ellipse(-30, -140, 56, 52), fill=ball(sketch, "#f6d3b0", (-30, -140), 54))
    for side in (-1, 1):
        sketch.draw(HERE.ellipse(-30 + side * 20, -152, 9, 12), fill="#fffdf6")
        sketch.draw(HERE.ellipse(-28 + side * 20, -150, 4, 6), fill="#43352b", outlined=False)
        sketch.soft(HERE.ellipse(-30 + side * 32, -126, 15, 11), colour="#f0707f", opacity=0.9)
    sketch.draw(HERE.ellipse(-30, -134, 10), fill="#e2574c")
    sketch.draw(HERE.blob("-58,-120! -30,-112 -2,-120! -10,-100 -30,-94 -50,-100"), fill="#a8443f")
    ruff = [HERE.blob(f"{x - 14},-96! {x},-74 {x + 14},-96!") for x in range(-78, 20, 16)]
    sketch.draw(*ruff, fill="#fffaf0")
    sketch.draw(
        HERE.blob("-150,-78! 150,-78! 162,-24! -162,-24!"), fill=downwards(sketch, colour, -78, -24)
    )
    swags = [HERE.blob(f"{x},-76! {x + 25},-44 {x + 50},-76!") for x in range(-150, 150, 50)]
    sketch.draw(*swags, fill=gold)
    sketch.draw(HERE.limb("86,-78 86,-190", 6, 6), fill="#c99a68")
    ribbons = (
        "86,-190 120,-160 140,-110 132,-80",
        "86,-190 60,-150 52,-110 58,-80",
        "86,-190 104,-140 100,-80",
    )
    for plan, ink in zip(ribbons, ("#6fae78", "#4f93c4", "#e2574c"), strict=True):
        sketch.stroke(HERE.line(plan), ink=ink, width=5)
    sketch.draw(HERE.ellipse(86, -196, 12), fill="#fff3b0" if light.lamps else gold)
    flowers = [HERE.ellipse(x, -80, 9) for x in range(-144, 150, 24)]
    for at, flower in enumerate(flowers):
        sketch.draw(flower, fill=_BRIGHT[at % 5])
    for x in (-100, 100):
        wheel = Place((x, -26), 26)
        sketch.draw(wheel.ellipse(0, 0, 1), fill="#8f5f44")
        sketch.draw(wheel.ellipse(0, 0, 0.66), fill=gold)
        sketch.stroke(
            *(Place((x, -26), 26, turn).line("0,-0.9 0,0.9") for turn in (0, 60, 120)),
            ink="#8f5f44",
            width=3,
        )
    return sketch.drawing({"back": (40, -80), "head": (-30, -190), "seat": (0, 0)})
