"""Small machines of a home: a kettle, an iron, a hairdryer, a mixer, a fan, a sewing machine."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_PAINTS = ("#d9584c", "#4f93c4", "#e5b04d", "#6fae8a")
_DARK = "#4a4650"


def kettle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a kettle with a whistling spout, 36 high."""
    paint = look.colour or dice.choose("paint", _PAINTS)
    sketch = Sketch(0.6)
    sketch.stroke(HERE.line("-15,-24 -14,-36 0,-40 14,-36 15,-24"), ink="#5b4636", width=4.4)
    sketch.stroke(HERE.line("-15,-24 -14,-36 0,-40 14,-36 15,-24"), ink=_DARK, width=3.2)
    sketch.draw(HERE.blob("12,-14! 22,-22 26,-28! 32,-25! 27,-14 16,-6!"), fill=shade(paint, -0.1))
    sketch.draw(
        HERE.blob("-20,-2! -22,-14 -15,-25 0,-27 15,-25 22,-14 20,-2! 10,0 -10,0"),
        fill=sideways(sketch, paint, -22, 22),
    )
    sketch.draw(HERE.blob("-9,-26! -7,-30 7,-30 9,-26! 0,-24"), fill=shade(paint, 0.2))
    sketch.draw(HERE.ellipse(0, -31.4, 3), fill=_DARK)
    sketch.stroke(HERE.line("-20,-5 0,-3 20,-5"), ink=shade(paint, -0.4), width=0.9)
    sketch.soft(HERE.ellipse(-10, -16, 4, 7), colour="#ffffff", opacity=0.8)
    steam = HERE.line("32,-30 36,-34 32,-38 36,-43")
    sketch.stroke(steam, ink="#fffdf8", width=2.4, opacity=0.9)
    return sketch.drawing({"grip": (0, -38), "back": (0, -30), "head": (0, -38), "seat": (0, 0)})


def iron(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an iron for clothes, 26 high."""
    paint = look.colour or dice.choose("paint", _PAINTS)
    sketch = Sketch(0.6)
    cord = HERE.line("-22,-20 -30,-26 -36,-18 -44,-22")
    sketch.stroke(cord, ink=_DARK, width=1.6)
    sketch.draw(
        HERE.blob(
            "-24,-4! -22,-20 -14,-27 4,-27 16,-22 20,-14! "
            "12,-12 8,-18 0,-21 -10,-20 -14,-12 -14,-8!"
        ),
        fill=downwards(sketch, shade(paint, -0.1), -27, -6),
    )
    sketch.draw(
        HERE.blob("-24,-4! -22,-13 -8,-14 14,-13 28,-8 36,-4!"),
        fill=downwards(sketch, paint, -14, -4),
    )
    sketch.draw(HERE.blob("-26,-4.4! 37,-4.4! 33,0! -26,0!"), fill="#c9ced2")
    sketch.draw(HERE.ellipse(2, -9, 3.4), fill="#fffaf0")
    sketch.stroke(HERE.line("2,-9 3.6,-10.8"), ink=_DARK, width=0.9)
    return sketch.drawing(
        {"grip": (0, -24), "back": (0, -26), "head": (0, -26), "seat": (0, 0)}, "right"
    )


def hairdryer(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hairdryer, 30 high."""
    paint = look.colour or dice.choose(
        "paint", ("#e667a0", "#4fb0c4", "#8f6fc0", "#4a4650"), (3, 2, 2, 1)
    )
    sketch = Sketch(0.6)
    sketch.stroke(HERE.line("-9,-2 -14,2 -22,0 -28,2"), ink=_DARK, width=1.8)
    sketch.draw(HERE.blob("-15,-18! -12,-1! -4,-1! -3,-16!"), fill=shade(paint, -0.15))
    sketch.draw(rounded(-10, -12, -7, -6, 1), fill="#fffaf0")
    sketch.draw(HERE.blob("10,-30! 26,-31! 26,-16! 10,-17!"), fill=shade(paint, -0.25))
    sketch.draw(
        HERE.blob("-22,-23 -20,-31 -8,-34 14,-31! 14,-16! -8,-13 -20,-16"),
        fill=downwards(sketch, paint, -34, -13),
    )
    sketch.draw(HERE.ellipse(-14, -23.4, 5.4, 6.4), fill=shade(paint, -0.3))
    vents = [HERE.line(f"{x},-27 {x},-20") for x in (-16.4, -14, -11.6)]
    sketch.stroke(*vents, ink=shade(paint, 0.4), width=0.9)
    wind = [HERE.line(f"30,{y} 35,{y - 2} 40,{y} 45,{y - 2}") for y in (-28, -23, -18)]
    sketch.stroke(*wind, ink="#9fc4d4", width=1.2)
    return sketch.drawing(
        {"grip": (-9, -8), "back": (0, -32), "head": (0, -33), "seat": (0, 0)}, "right"
    )


def blender(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a mixer with fruit in its jug, 48 high."""
    paint = look.colour or dice.choose("paint", _PAINTS)
    juice = dice.choose("juice", ("#f58aa0", "#f6b04a", "#9ad06a"), (3, 2, 2))
    sketch = Sketch(0.65)
    sketch.stroke(HERE.line("13,-38 22,-36 20,-22 11,-19"), ink="#5b4636", width=4)
    sketch.stroke(
        HERE.line("13,-38 22,-36 20,-22 11,-19"), ink=mix(paint, "#ffffff", 0.3), width=2.8
    )
    sketch.draw(
        HERE.blob("-15,-44! 15,-44! 11,-16! -11,-16!"), fill=sideways(sketch, "#e3f1f4", -15, 15)
    )
    sketch.draw(
        HERE.blob("-13.6,-34! -6,-36 2,-33 8,-36 13.6,-34! 10.6,-17! -10.6,-17!"),
        fill=juice,
        outlined=False,
    )
    fruit = HERE.ellipse(-5, -28, 3.4), HERE.ellipse(4, -24, 3)
    sketch.draw(*fruit, fill=shade(juice, -0.2), outlined=False)
    sketch.stroke(HERE.line("-9,-40 -7,-20"), ink="#ffffff", width=1.6, opacity=0.8)
    sketch.draw(rounded(-16, -49, 16, -43, 2), fill=shade(paint, -0.2))
    sketch.draw(HERE.blob("-12,-17! 12,-17! 18,0! -18,0!"), fill=downwards(sketch, paint, -17, 0))
    sketch.draw(HERE.ellipse(0, -8, 4.4), fill="#fffaf0")
    sketch.stroke(HERE.line("0,-8 2,-10.6"), ink=_DARK, width=1)
    return sketch.drawing({"grip": (20, -28), "back": (0, -48), "head": (0, -48), "seat": (0, 0)})


def electric_fan(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a fan that cools a room, 60 high."""
    paint = look.colour or dice.choose(
        "paint", ("#4fb0c4", "#e88a5a", "#8fb870", "#f1f0ee"), (3, 2, 2, 1)
    )
    turn = dice.number("turn", 0, 20, 90)
    sketch = Sketch(0.7)
    sketch.draw(HERE.blob("-17,0! -14,-5 14,-5 17,0!"), fill=shade(paint, -0.15))
    sketch.draw(rounded(-3, -20, 3, -4, 1), fill=shade(paint, -0.25))
    here = Place((0, -38), 21)
    sketch.draw(here.ellipse(0, 0, 1), fill="#eef5f6", opacity=0.75)
    blades = [
        Place(here.origin, 21, turn + at * 120).blob(
            "0,0! -0.5,-0.3 -0.5,-0.8 0,-0.92 0.4,-0.6 0.1,-0.2"
        )
        for at in range(3)
    ]
    sketch.draw(*blades, fill=paint)
    wires = [Place(here.origin, 21, at * 30).line("0,-1 0,1") for at in range(6)]
    sketch.stroke(*wires, here.ellipse(0, 0, 0.66), ink="#8d949a", width=0.5)
    sketch.stroke(here.ellipse(0, 0, 1), ink=shade(paint, -0.3), width=2)
    sketch.draw(here.ellipse(0, 0, 0.2), fill=ball(sketch, shade(paint, -0.1), here.origin, 4))
    return sketch.drawing({"grip": (0, -12), "back": (0, -56), "head": (0, -58), "seat": (0, 0)})


def sewing_machine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sewing machine with a piece of cloth under its needle, 42 high."""
    paint = look.colour or dice.choose(
        "paint", ("#6fb0a8", "#4a4650", "#d9707f", "#f1efe8"), (3, 2, 2, 1)
    )
    cloth = dice.choose("cloth", ("#f6cf6a", "#e88a9a", "#8fc0e0"), (3, 2, 2))
    sketch = Sketch(0.65)
    sketch.draw(rounded(-36, -8, 36, 0, 2), fill=downwards(sketch, shade(paint, -0.2), -8, 0))
    body = (
        "34,-8! 34,-38 28,-43 -24,-43 -30,-38 -30,-22! "
        "-17,-22! -16,-28 -10,-30 10,-30 14,-26 14,-8!"
    )
    sketch.draw(HERE.blob(body), fill=downwards(sketch, paint, -43, -8))
    wheel = HERE.ellipse(36, -30, 4, 8)
    sketch.draw(wheel, fill="#c9ced2")
    sketch.draw(HERE.ellipse(24, -22, 4.4), fill="#fffaf0")
    sketch.stroke(HERE.line("24,-22 26,-24.6"), ink=_DARK, width=1)
    sketch.draw(box(-25.4, -22, -22.6, -15), fill="#c9ced2")
    sketch.stroke(HERE.line("-24,-15 -24,-8"), ink="#7f868c", width=1)
    sketch.draw(box(8, -50, 14, -43), fill="#e2574c")
    sketch.draw(rounded(6, -52, 16, -49.6, 1), fill="#c99a68")
    sketch.stroke(HERE.line("9,-48 -18,-46 -24,-40 -24,-16"), ink="#e2574c", width=0.8)
    sketch.draw(HERE.blob("-44,-9.6! 4,-9.6! 6,-7! -30,-6.4 -40,-2 -50,-3 -46,-6"), fill=cloth)
    sketch.stroke(HERE.line("-24,-8 -36,-7.6"), ink="#e2574c", width=0.8)
    return sketch.drawing({"grip": (0, -36), "back": (0, -43), "head": (10, -48), "seat": (0, 0)})
