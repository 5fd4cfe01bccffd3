"""Christmas and New Year: a bauble, a wreath, a candy cane, a snow globe, a nutcracker."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_GOLD = "#f0bf4a"
_RED, _GREEN, _SNOW = "#d9443f", "#4f9a5a", "#fffaf4"


def bauble(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bauble for the Christmas tree on its ribbon, 34 high."""
    colour = look.colour or dice.choose(
        "colour", (_RED, "#4f8fd0", "#3f9a6a", "#a86fc0"), (3, 2, 2, 2)
    )
    pattern = dice.choose("pattern", ("stars", "waves"), (2, 1))
    sketch = Sketch(0.55)
    sketch.stroke(HERE.line("0,-30 -4,-36 0,-42 4,-36 0,-30"), ink=_GOLD, width=1.4)
    sketch.draw(HERE.ellipse(0, -14, 14), fill=ball(sketch, colour, (0, -14), 14))
    with sketch.inside():
        if pattern == "waves":
            for y in (-19, -10):
                sketch.stroke(
                    HERE.line(f"-15,{y} -8,{y + 3} 0,{y} 8,{y + 3} 15,{y}"), ink=_SNOW, width=2
                )
        else:
            sketch.draw(
                HERE.blob("-16,-18 0,-15 16,-18 16,-9 0,-6 -16,-9"),
                fill=shade(colour, -0.25),
                outlined=False,
            )
            star = "0,-1! 0.28,-0.28! 1,0! 0.28,0.28! 0,1! -0.28,0.28! -1,0! -0.28,-0.28!"
            sketch.draw(
                *(Place((x, y), 3.2).blob(star) for x, y in ((-9, -12.6), (0, -10.8), (9, -12.6))),
                fill="#ffe9a0",
                outlined=False,
            )
    sketch.draw(HERE.ellipse(-5, -20, 3, 2, -30), fill="#ffffff", outlined=False, opacity=0.85)
    sketch.draw(rounded(-4, -31.4, 4, -27, 1), fill=downwards(sketch, _GOLD, -31, -27))
    return sketch.drawing({"grip": (0, -38), "back": (0, -29), "head": (0, -31), "seat": (0, 0)})


def wreath(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wreath of fir with berries and a bow, 60 high."""
    green = look.colour or dice.choose("green", (_GREEN, "#5f9a4a", "#3f8a6a"), (3, 2, 2))
    sketch, middle = Sketch(0.7), (0.0, -31.0)
    for at in range(24):
        here = Place(middle, 1, at * 15)
        tuft = Place(here.point(0, -22), 9.4, at * 15 + (58 if at % 2 else 118))
        needle = tuft.blob("-0.9,0! -0.2,-0.5! 0.1,-0.36! 1.1,0! 0.1,0.36! -0.2,0.5!")
        sketch.draw(needle, fill=shade(green, (0.12, -0.14, 0)[at % 3]))
    berries = [
        Place(middle, 1, turn).ellipse(0, -22 + lean, 2.4)
        for turn in (-60, 20, 70, 135, 228, 285)
        for lean in (-2, 3)
    ]
    sketch.draw(*berries, fill=_RED)
    balls = [Place(middle, 1, turn).ellipse(0, -21, 3.8) for turn in (-25, 45, 105, 255, 320)]
    sketch.draw(*balls, fill=_GOLD)
    for side in (-1, 1):
        sketch.draw(
            HERE.blob(f"0,-11! {side * 5},-4 {side * 10},0! {side * 13},-4! {side * 5},-12"),
            fill=shade(_RED, -0.12),
        )
        sketch.draw(
            HERE.blob(f"0,-12! {side * 8},-20 {side * 16},-17 {side * 15},-8 {side * 7},-7"),
            fill=_RED,
        )
    sketch.draw(HERE.ellipse(0, -12, 3.4), fill=shade(_RED, 0.12))
    return sketch.drawing({"grip": (0, -54), "back": (0, -58), "head": (0, -60), "seat": (0, 0)})


def candy_cane(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a candy cane with a bow, 42 high."""
    colour = look.colour or dice.choose("colour", (_RED, "#4f9a5a", "#e667a0"), (4, 2, 1))
    sketch = Sketch(0.55)
    plan = "-5,-3 -5,-32 -2,-40 6,-43 13,-39 15,-31"
    sketch.stroke(HERE.line(plan), ink="#5b4636", width=7.4)
    sketch.stroke(HERE.line(plan), ink=_SNOW, width=6.2)
    bands = [HERE.line(f"-8,{y + 3} -2,{y - 2}") for y in range(-5, -32, -8)]
    bands += [
        HERE.line("-7,-36 -1,-35"),
        HERE.line("0,-43.6 3.6,-38.6"),
        HERE.line("11,-43 9.6,-37.6"),
        HERE.line("17,-36 11.6,-34"),
    ]
    sketch.stroke(*bands, ink=colour, width=3.8)
    for side in (-1, 1):
        sketch.draw(
            HERE.blob(f"-5,-17! {-5 + side * 7},-23 {-5 + side * 10},-17 {-5 + side * 7},-12"),
            fill=_GREEN if colour != _GREEN else _RED,
        )
    sketch.draw(
        HERE.ellipse(-5, -17.4, 2.4), fill=shade(_GREEN if colour != _GREEN else _RED, 0.15)
    )
    return sketch.drawing({"grip": (-5, -10), "back": (0, -40), "head": (4, -42), "seat": (0, 0)})


def stocking(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a Christmas stocking with presents looking out, 56 high."""
    colour = look.colour or dice.choose("colour", (_RED, "#4f8f5a", "#4f7fb8"), (4, 2, 1))
    sketch = Sketch(0.65)
    sketch.draw(box(-10, -62, 2, -46), fill="#6fa8d8")
    sketch.stroke(HERE.line("-4,-62 -4,-46"), HERE.line("-10,-56 2,-56"), ink="#fff0b0", width=1.8)
    cane = HERE.line("7,-44 7,-60 10,-65 15,-62")
    sketch.stroke(cane, ink="#5b4636", width=4.4)
    sketch.stroke(cane, ink=_SNOW, width=3.4)
    sketch.stroke(
        HERE.line("5.4,-55 8.6,-57"),
        HERE.line("5.4,-50 8.6,-52"),
        HERE.line("9,-64 10.6,-60.6"),
        ink=_RED,
        width=1.8,
    )
    foot = "-14,-44! 13,-44! 13,-18 20,-10 24,-4 18,0 0,0 -9,-4 -13,-12! -14,-26"
    sketch.draw(HERE.blob(foot), fill=sideways(sketch, colour, -16, 24))
    with sketch.inside():
        sketch.draw(
            HERE.ellipse(22, -3, 9, 8), HERE.ellipse(-13, -7, 9, 8), fill=_SNOW, outlined=False
        )
        star = "0,-1! 0.28,-0.28! 1,0! 0.28,0.28! 0,1! -0.28,0.28! -1,0! -0.28,-0.28!"
        sketch.draw(
            *(Place(at, 3.4).blob(star) for at in ((-6, -30), (5, -22), (2, -34), (-6, -18))),
            fill="#ffe9a0",
            outlined=False,
        )
    cuff = (
        "-18,-39 -18,-50 -12,-52 -6,-50 0,-52 6,-50 "
        "12,-52 17,-49 17,-39 11,-37 4,-39 -3,-37 -11,-39"
    )
    sketch.draw(HERE.blob(cuff), fill=_SNOW)
    sketch.stroke(HERE.line("14,-50 18,-57 21,-51 16,-48"), ink=colour, width=1.8)
    return sketch.drawing({"grip": (17, -54), "back": (0, -50), "head": (0, -62), "seat": (0, 0)})


def snow_globe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a snow globe with a house and a fir in it, 46 high."""
    base = look.colour or dice.choose("base", ("#b5744a", "#c9485a", "#4f7fb4"), (3, 2, 2))
    sketch = Sketch(0.6)
    sketch.draw(
        HERE.ellipse(0, -28, 20), fill=sketch.glow(("#f4fbff", "#b9def2", "#8fc0e0"), (-6, -36), 28)
    )
    with sketch.inside():
        sketch.draw(HERE.ellipse(0, -10, 22, 9), fill=_SNOW, outlined=False)
        sketch.draw(box(-9, -25, 3, -14), fill="#d98a6a")
        sketch.draw(HERE.blob("-12,-24! -3,-33! 6,-24!"), fill=_SNOW)
        sketch.draw(box(-5, -20, -1, -14), fill="#ffe08a")
        fir = HERE.blob(
            "10,-36! 15,-27! 12.6,-27! 17,-20! 13,-20! 18,-14! 2,-14! 7,-20! 3,-20! 7.4,-27! 5,-27!"
        )
        sketch.draw(fir, fill="#4f9a6a")
        for at in range(12):
            flake = dice.part(f"flake {at}")
            x, y = (at * 7.3) % 32 - 16, -44 + (at * 11.7) % 26
            sketch.draw(
                HERE.ellipse(x + flake.number("x", -2, 0, 2), y, 1.1),
                fill="#ffffff",
                outlined=False,
            )
    sketch.stroke(HERE.line("-14,-36 -9,-42"), ink="#ffffff", width=2, opacity=0.9)
    sketch.draw(HERE.blob("-18,-12! 18,-12! 21,0! -21,0!"), fill=downwards(sketch, base, -12, 0))
    sketch.stroke(HERE.line("-18,-9 18,-9"), ink=_GOLD, width=1.5)
    room = {"inside": (-15, -13), "inside edge": (15, -42)}
    top = {"grip": (0, -6), "back": (0, -46), "head": (0, -47), "seat": (0, 0)}
    return sketch.drawing(room | top)


def nutcracker(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wooden nutcracker in a soldier's coat, 70 high."""
    coat = look.colour or dice.choose("coat", (_RED, "#4f7fb8", "#4f9a5a"), (3, 2, 2))
    sketch, black, skin = Sketch(0.7), "#4a4046", "#f6d3b0"
    sketch.draw(rounded(-16, -4, 16, 0, 1.4), fill="#8f6a4a")
    for side in (-1, 1):
        left, right = sorted((side * 1, side * 9))
        sketch.draw(box(left, -22, right, -10), fill="#f3efe6")
        sketch.draw(
            HERE.blob(f"{side},-13! {side * 9},-13! {side * 9.6},-4! {side},-4!"), fill=black
        )
        left, right = sorted((side * 11, side * 17))
        sketch.draw(rounded(left, -42, right, -24, 2), fill=shade(coat, -0.1))
        sketch.draw(HERE.ellipse(side * 14, -22, 3), fill=skin)
    sketch.draw(
        HERE.blob("-11,-44! 11,-44! 12,-20! -12,-20!"), fill=sideways(sketch, coat, -12, 12)
    )
    sketch.stroke(HERE.line("-10,-42 9,-25"), HERE.line("10,-42 -9,-25"), ink="#fffaf0", width=1.9)
    sketch.draw(box(-12, -27, 12, -23.6), fill=black)
    sketch.draw(rounded(-2.6, -28, 2.6, -22.6, 0.6), fill=_GOLD)
    for side in (-1, 1):
        sketch.draw(
            HERE.blob(f"{side * 9},-45! {side * 19},-43! {side * 18},-39! {side * 10},-40!"),
            fill=_GOLD,
        )
    sketch.draw(rounded(-9.6, -60, 9.6, -43, 3), fill=skin)
    hair = HERE.blob("-12,-58! -9,-60! -9,-46 -13,-46"), HERE.blob("12,-58! 9,-60! 9,-46 13,-46")
    sketch.draw(*hair, fill="#f6f1e6")
    sketch.draw(
        HERE.ellipse(-4, -55.4, 1.2, 1.5),
        HERE.ellipse(4, -55.4, 1.2, 1.5),
        fill="#43352b",
        outlined=False,
    )
    sketch.draw(HERE.blob("0,-52 -8,-54 -9,-51 -4,-49.4 0,-50.4! 4,-49.4 9,-51 8,-54"), fill=black)
    sketch.draw(box(-5, -49, 5, -45.6), fill="#fffdf6")
    teeth = [HERE.line(f"{x},-49 {x},-45.6") for x in (-2.5, 0, 2.5)]
    sketch.stroke(*teeth, ink="#9a8f86", width=0.5)
    sketch.draw(HERE.blob("-4,-45! 4,-45! 0,-38!"), fill="#f6f1e6")
    sketch.draw(
        HERE.blob("-11,-60! -12,-78! 12,-78! 11,-60!"), fill=sideways(sketch, black, -12, 12)
    )
    sketch.draw(rounded(-13, -62, 13, -58.6, 1.4), fill=_GOLD)
    sketch.draw(HERE.ellipse(0, -69, 3.4), fill=_GOLD)
    sketch.draw(HERE.blob("-2,-78! -4,-85 0,-90 4,-85 2,-78!"), fill=coat)
    return sketch.drawing({"grip": (14, -22), "back": (0, -78), "head": (0, -80), "seat": (0, 0)})
