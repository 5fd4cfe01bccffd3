"""What is in a pencil case: a sharpener, a rubber, glue, compasses, chalk; and the case itself."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_BRIGHT = ("#e2574c", "#4f93c4", "#f0b340", "#6fae78", "#9a76bd")
_WOOD = "#e6c08a"


def sharpener(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sharpener with a curl of wood, 22 high."""
    colour = look.colour or dice.choose("colour", _BRIGHT[:4])
    sketch = Sketch(0.5)
    pencil = Place((12, -12), 1, 0)
    sketch.draw(
        pencil.blob("0,-4! 34,-4! 34,4! 0,4!"), fill=downwards(sketch, shade(colour, 0.3), -16, -8)
    )
    sketch.stroke(pencil.line("2,-1.4 34,-1.4"), ink=shade(colour, -0.2), width=0.6)
    sketch.draw(
        HERE.blob("-16,-22! 16,-22! 13,-12 16,-2! -16,-2! -13,-12"),
        fill=downwards(sketch, colour, -22, -2),
    )
    ridges = [HERE.line(f"{x},-21 {x},-17") for x in (-10, -6, -2, 2, 6, 10)]
    sketch.stroke(
        *ridges,
        *(HERE.line(f"{x},-7 {x},-3") for x in (-10, -6, -2, 2, 6, 10)),
        ink=shade(colour, -0.3),
        width=0.7,
    )
    sketch.draw(HERE.blob("-9,-17! 10,-15! 10,-9! -9,-7!"), fill="#d3d9de")
    sketch.draw(HERE.ellipse(0, -12, 1.7), fill="#8d949a")
    curl = "-8,-8! -18,-10 -24,-5 -20,0 -13,-1! -15,-5 -12,-6"
    sketch.draw(HERE.blob(curl), fill=_WOOD)
    sketch.stroke(HERE.line("-10,-7.4 -18,-9 -23.6,-5 -20,-0.6"), ink=colour, width=1)
    return sketch.drawing({"grip": (0, -12), "back": (0, -22), "head": (0, -22), "seat": (0, 0)})


def eraser(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rubber in its paper sleeve, 16 high."""
    colour = look.colour or dice.choose("colour", ("#4f93c4", "#6fae78", "#e2574c"), (3, 2, 2))
    rubber = (
        mix(look.colour, "#fff4f0", 0.5)
        if look.colour
        else dice.choose("rubber", ("#fbf3ee", "#f5b8c0"), (2, 1))
    )
    sketch = Sketch(0.45)
    here = Place((0, -1), 1, -8)
    sketch.draw(
        here.blob("-22,-14 -20,-16 20,-16 22,-13 22,-3 20,0 -19,0 -22,-3"),
        fill=downwards(sketch, rubber, -16, 0),
    )
    sketch.draw(
        here.blob("-8,-16.6! 23,-16.6! 23,0.6! -8,0.6!"), fill=downwards(sketch, colour, -16, 0)
    )
    with sketch.inside():
        sketch.draw(here.blob("-9,-11! 24,-11! 24,-5! -9,-5!"), fill="#fffaf0", outlined=False)
    crumbs = [HERE.ellipse(x, y, 1.2, 0.8) for x, y in ((-28, 0), (-32, -1.4), (-26, -2.6))]
    sketch.draw(*crumbs, fill=shade(rubber, -0.2))
    return sketch.drawing({"grip": (8, -8), "back": (0, -16), "head": (0, -16), "seat": (0, 0)})


def glue(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a glue stick, 30 high, its cap beside it."""
    colour = look.colour or dice.choose(
        "colour", ("#f0b340", "#6fae78", "#e2574c", "#4f93c4"), (3, 2, 2, 2)
    )
    sketch = Sketch(0.5)
    sketch.draw(HERE.blob("-5.4,-26! -5.4,-30 5.4,-33 5.4,-26!"), fill="#fdfbf6")
    sketch.draw(rounded(-7, -27, 7, -2, 1), fill=sideways(sketch, colour, -7, 7))
    with sketch.inside():
        sketch.draw(box(-8, -21, 8, -9), fill="#fffaf0", outlined=False)
        drop = Place((0, -14.4), 4).blob("0,-1.2! 0.8,0.2 0,1 -0.8,0.2")
        sketch.draw(drop, fill=colour, outlined=False)
    sketch.draw(rounded(-7.6, -4, 7.6, 0, 1), fill=shade(colour, -0.25))
    sketch.draw(
        HERE.blob("12,-10! 24,-13! 26,-3! 14,0!"),
        fill=downwards(sketch, shade(colour, -0.1), -13, 0),
    )
    sketch.stroke(HERE.line("-3,0 3,0"), width=0.5)
    return sketch.drawing({"grip": (0, -12), "back": (0, -30), "head": (0, -32), "seat": (0, 0)})


def stapler(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a stapler, 20 high."""
    colour = look.colour or dice.choose("colour", _BRIGHT)
    sketch = Sketch(0.5)
    sketch.draw(HERE.blob("-26,-4! 24,-4! 27,0! -27,0!"), fill=shade(colour, -0.2))
    sketch.draw(HERE.blob("-22,-9! 26,-10! 26,-7! -22,-4!"), fill="#c3c9ce")
    sketch.draw(
        HERE.blob("-27,-6! -25,-15 -12,-19 14,-21 27,-19! 27,-12! -14,-9"),
        fill=downwards(sketch, colour, -21, -8),
    )
    sketch.draw(HERE.ellipse(-20, -10, 3), fill="#8d949a")
    sketch.soft(HERE.ellipse(4, -18, 12, 2), colour="#ffffff", opacity=0.7)
    return sketch.drawing({"grip": (0, -14), "back": (0, -19), "head": (0, -20), "seat": (0, 0)})


def compasses(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pair of compasses and the arc that it draws, 38 high."""
    colour = look.colour or dice.choose("colour", ("#8fa0ac", "#d9b04a", "#6f8fb4"), (3, 2, 2))
    sketch = Sketch(0.55)
    wide = dice.number("opening", 9, 12, 15)
    sketch.stroke(
        HERE.line(f"{-wide - 14:.1f},-10 {wide:.1f},0 {wide + 9:.1f},-8"), ink="#6f6a78", width=0.9
    )
    for side in (-1, 1):
        sketch.draw(
            HERE.limb(f"{side * 1.6},-33 {side * wide},-8", 4.6, 3.4),
            fill=sideways(sketch, colour, -wide, wide),
        )
    sketch.stroke(HERE.line(f"{-wide},-8 {-wide * 1.26:.1f},0"), ink="#6b7078", width=1)
    sketch.draw(HERE.limb(f"{wide * 0.94:.1f},-12 {wide * 1.1:.1f},-3", 3, 3), fill="#f0b340")
    sketch.draw(
        HERE.blob(f"{wide * 1.1 - 1.5:.1f},-3! {wide * 1.1 + 1.5:.1f},-3! {wide * 1.2:.1f},0!"),
        fill="#43352b",
    )
    sketch.draw(rounded(-1.7, -43, 1.7, -36, 1), fill=shade(colour, -0.2))
    sketch.draw(HERE.ellipse(0, -34, 4.4), fill=shade(colour, 0.2))
    sketch.draw(HERE.ellipse(0, -34, 1.6), fill=shade(colour, -0.35), outlined=False)
    return sketch.drawing({"grip": (0, -34), "back": (0, -38), "head": (0, -42), "seat": (0, 0)})


def protractor(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a protractor, half a circle with marks, 26 high."""
    colour = look.colour or dice.choose("colour", ("#9ad0e6", "#f5cf6a", "#a8dca0"), (3, 2, 2))
    sketch = Sketch(0.5)
    half = "-27,0! -27,-5 -23,-17 -12,-25 0,-27.6 12,-25 23,-17 27,-5 27,0!"
    sketch.draw(HERE.blob(half), fill=downwards(sketch, colour, -27, 0))
    sketch.draw(HERE.blob("-13,-5! -11,-10 -6,-14 0,-15 6,-14 11,-10 13,-5!"), fill="#eaf4ee")
    marks = [
        Place((0, -3), 1, turn).line(f"0,-24 0,{-20 if turn % 30 else -17.6}")
        for turn in range(-80, 81, 10)
    ]
    sketch.stroke(
        *marks,
        HERE.line("-24,-3 24,-3"),
        HERE.line("0,-3 0,-6"),
        ink=shade(colour, -0.6),
        width=0.7,
    )
    return sketch.drawing({"grip": (20, -8), "back": (0, -27), "head": (0, -27), "seat": (0, 0)})


def chalk(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a stick of chalk and the line that it drew, 12 high."""
    colour = look.colour or dice.choose("colour", ("#fdfbf4", "#f5b8c4", "#a8d4ec", "#f6dc7a"))
    here = Place((2, -6), 1, dice.number("lean", -16, -10, -4))
    sketch = Sketch(0.45)
    sketch.stroke(HERE.line("-38,-1.4 -30,-2.4 -24,-1.2"), ink=shade(colour, -0.1), width=2)
    sketch.draw(
        here.blob("-24,-2.4! 22,-4! 24,-2 24,2 22,4! -24,2.4! -26,0"),
        fill=downwards(sketch, colour, -10, -2),
    )
    sketch.draw(here.ellipse(22.6, 0, 2.2, 3.8), fill=shade(colour, 0.3))
    return sketch.drawing({"grip": (8, -7), "back": (0, -9), "head": (0, -10), "seat": (0, 0)})


def pencil_case(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pencil case, open, with pencils looking out, 34 high."""
    colour = look.colour or dice.choose(
        "colour", ("#5fa0c8", "#e67a8a", "#8f7fc0", "#6fae78"), (3, 2, 2, 2)
    )
    sketch = Sketch(0.55)
    for at, (x, turn, tall) in enumerate(
        ((-18, -14, 22), (-8, -5, 26), (2, 4, 24), (12, 10, 27), (20, 17, 22))
    ):
        here, pen = Place((x, -16), 1, turn), _BRIGHT[at]
        sketch.draw(here.blob(f"-2.6,4! -2.6,{-tall + 6}! 2.6,{-tall + 6}! 2.6,4!"), fill=pen)
        sketch.draw(here.blob(f"-2.6,{-tall + 6}! 0,{-tall}! 2.6,{-tall + 6}!"), fill=_WOOD)
        sketch.draw(
            here.blob(f"-0.9,{-tall + 2}! 0,{-tall}! 0.9,{-tall + 2}!"), fill=pen, outlined=False
        )
    sketch.draw(
        HERE.blob("-36,-16 -30,-21 30,-21 36,-16! 34,-3 28,0 -28,0 -34,-3"),
        fill=downwards(sketch, colour, -21, 0),
    )
    sketch.stroke(HERE.line("-35,-17 -28,-18.6 28,-18.6 35,-17"), ink="#5b4636", width=2)
    sketch.stroke(HERE.line("-35,-17 -28,-18.6 28,-18.6 35,-17"), ink="#f3d98a", width=1.1)
    sketch.draw(rounded(28, -19, 35, -15.6, 1.2), fill="#c9ced2")
    star = Place((0, -8.6), 5).blob(
        "0,-1! 0.3,-0.35! 1,-0.3! 0.45,0.2! 0.6,0.9! "
        "0,0.5! -0.6,0.9! -0.45,0.2! -1,-0.3! -0.3,-0.35!"
    )
    sketch.draw(star, fill="#fff3d0")
    return sketch.drawing({"grip": (0, -8), "back": (0, -30), "head": (0, -36), "seat": (0, 0)})
