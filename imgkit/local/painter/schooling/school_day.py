"""What a school day needs besides pens: a calculator, a lunch box, a locker, a flask."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch

_BRIGHT = ("#e2574c", "#4f93c4", "#f0b340", "#6fae78", "#9a76bd")


def calculator(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pocket calculator, 32 high."""
    case = look.colour or dice.choose(
        "case", ("#5b6878", "#e67a8a", "#5fa0c8", "#f1efe8"), (3, 2, 2, 1)
    )
    sketch = Sketch(0.5)
    sketch.draw(rounded(-12, -34, 12, 0, 3), fill=downwards(sketch, case, -34, 0))
    sketch.draw(rounded(-9.4, -31.4, 9.4, -23, 1.2), fill="#d3e6c8")
    digits = ("1,-29.4 1,-25", "4,-29.4! 6.6,-29.4! 6.6,-27.2! 4,-27.2! 4,-25! 6.6,-25!")
    sketch.stroke(*map(HERE.line, digits), ink="#4a5a48", width=0.9)
    for row in range(4):
        for column in range(4):
            x, y = -7.4 + column * 4.9, -18.8 + row * 5
            tone = "#f08a3c" if column == 3 else "#fffdf6"
            sketch.draw(rounded(x - 1.9, y - 1.8, x + 1.9, y + 1.8, 0.7), fill=tone)
    return sketch.drawing({"grip": (0, -4), "back": (0, -34), "head": (0, -34), "seat": (0, 0)})


def lunch_box(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open lunch box with a sandwich, an apple and carrots, 30 high."""
    case = look.colour or dice.choose(
        "case", ("#5fb0a8", "#e67a8a", "#6f9ad0", "#f0b340"), (3, 2, 2, 2)
    )
    sketch = Sketch(0.6)
    sketch.draw(
        HERE.blob("-28,-19! -25,-38 -22,-40 22,-40 25,-38 28,-19!"),
        fill=downwards(sketch, shade(case, 0.1), -40, -19),
    )
    sketch.draw(HERE.blob("-23,-20! -21,-36! 21,-36! 23,-20!"), fill=mix(case, "#fffaf0", 0.6))
    sketch.draw(HERE.blob("-24,-16! -10,-31! 0,-16!"), fill="#f0cf94")
    sketch.stroke(HERE.line("-19.6,-20 -4,-20"), ink="#6fae5f", width=2.6)
    sketch.stroke(HERE.line("-20.4,-17.6 -3,-17.6"), ink="#e2574c", width=1.8)
    sketch.draw(HERE.blob("8,-28 3,-29 0,-23 3,-16 8,-14 13,-16 16,-23 13,-29"), fill="#e2574c")
    sketch.stroke(HERE.line("8,-27 9,-31"), ink="#6b4a34", width=1.1)
    sketch.draw(HERE.blob("9,-30! 12,-33 15,-31 12,-29"), fill="#6fae5f")
    for x in (18, 22):
        sketch.draw(
            HERE.blob(f"{x - 2},-28! {x + 2},-28! {x + 1},-14! {x - 1},-14!"), fill="#f08a3c"
        )
    sketch.draw(rounded(-29, -19, 29, 0, 4), fill=downwards(sketch, case, -19, 0))
    sketch.draw(rounded(-5, -20.6, 5, -13, 1.6), fill="#fffaf0")
    sketch.stroke(HERE.line("-25,-5 25,-5"), ink=shade(case, -0.3), width=0.9, opacity=0.7)
    return sketch.drawing({"grip": (0, -8), "back": (0, -30), "head": (0, -38), "seat": (0, 0)})


def flask(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a vacuum flask with its cup, 40 high."""
    paint = look.colour or dice.choose(
        "paint", ("#d9584c", "#4f8a6a", "#4f7fb4", "#e5b04d"), (3, 2, 2, 2)
    )
    sketch = Sketch(0.55)
    sketch.draw(rounded(-9, -34, 9, 0, 2), fill=sideways(sketch, paint, -9, 9))
    with sketch.inside():
        bands = [HERE.line(f"-10,{y} 10,{y}") for y in (-27, -6)]
        sketch.stroke(*bands, ink="#e6eaec", width=2.2)
        sketch.draw(box(-10, -20, 10, -13), fill=shade(paint, -0.3), outlined=False)
        sketch.stroke(HERE.line("-10,-16.4 10,-16.4"), ink="#fff3d0", width=1)
    sketch.draw(rounded(-7, -38, 7, -34, 1), fill="#c3c9ce")
    sketch.draw(rounded(-5.6, -43, 5.6, -37.6, 1.6), fill=shade(paint, -0.2))
    sketch.stroke(HERE.line("24,-10 29,-9 28,-3 23,-2"), ink="#5b4636", width=2)
    sketch.draw(
        HERE.blob("13,-12! 25,-12! 23.6,0! 14.4,0!"),
        fill=sideways(sketch, shade(paint, 0.15), 13, 25),
    )
    sketch.draw(HERE.ellipse(19, -12, 6, 1.6), fill="#a9683c")
    sketch.stroke(
        HERE.line("17,-15 19,-18 17,-21"),
        HERE.line("21,-15 23,-18 21,-21"),
        ink="#fffdf8",
        width=1.2,
    )
    return sketch.drawing({"grip": (0, -16), "back": (0, -42), "head": (0, -42), "seat": (0, 0)})


def locker(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a row of school lockers, 180 high, one of them ajar."""
    paint = look.colour or dice.choose(
        "paint", ("#5f93b8", "#c9605a", "#6fa37a", "#e0a845"), (3, 2, 2, 2)
    )
    ajar = dice.choose("open", (1, 0, 2))
    sketch = Sketch(1.3)
    sketch.draw(box(-78, -180, 78, -4), fill=shade(paint, -0.25))
    for at, x in enumerate((-75, -25, 25)):
        if at == ajar:
            sketch.draw(box(x + 2, -176, x + 48, -10), fill="#5b5058")
            sketch.draw(box(x + 4, -132, x + 46, -128), fill=shade(paint, -0.1))
            for book, colour in enumerate(_BRIGHT[:4]):
                left = x + 8 + book * 8
                sketch.draw(box(left, -158 + book % 2 * 5, left + 7, -132), fill=colour)
            sketch.draw(rounded(x + 10, -60, x + 40, -11, 8), fill="#d98a4c")
            sketch.draw(rounded(x + 15, -36, x + 35, -16, 4), fill="#b86f38")
            sketch.draw(
                HERE.blob(f"{x + 2},-178! {x - 14},-170! {x - 14},-2! {x + 2},-10!"),
                fill=shade(paint, 0.2),
            )
            continue
        sketch.draw(box(x + 2, -176, x + 48, -10), fill=sideways(sketch, paint, x, x + 50))
        vents = [HERE.line(f"{x + 14},{y} {x + 36},{y}") for y in (-162, -154, -146)]
        sketch.stroke(*vents, ink=shade(paint, -0.45), width=3)
        sketch.draw(rounded(x + 38, -104, x + 43, -84, 2), fill="#d3d9de")
        sketch.draw(HERE.ellipse(x + 40.5, -78, 3.6), fill="#e0b04a")
    feet = [box(x, -5, x + 8, 0) for x in (-74, -4, 66)]
    sketch.draw(*feet, fill="#4a4650")
    return sketch.drawing({"back": (0, -180), "head": (0, -180), "seat": (0, 0)})


def music_stand(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a music stand with a sheet of music, 120 high."""
    metal = look.colour or dice.choose("metal", ("#5b5966", "#8d6a4a", "#6f7f94"), (3, 2, 2))
    sketch = Sketch(1.1)
    sketch.draw(
        HERE.limb("0,-80 0,-18", 4, 4),
        HERE.limb("0,-22 -24,-2", 4, 4),
        HERE.limb("0,-22 24,-2", 4, 4),
        HERE.limb("0,-22 2,-1", 4, 4),
        fill=metal,
    )
    sketch.draw(
        HERE.blob("-40,-78! -36,-122! 36,-122! 40,-78!"), fill=downwards(sketch, metal, -122, -78)
    )
    sketch.draw(
        HERE.blob("-32,-82! -30,-118! -1,-116! -1,-81!"),
        HERE.blob("32,-82! 30,-118! 1,-116! 1,-81!"),
        fill="#fffdf6",
    )
    staves = [
        HERE.line(f"{x},{y} {x + 24},{y}")
        for x in (-28, 4)
        for y in (-110, -107, -104, -95, -92, -89)
    ]
    sketch.stroke(*staves, ink="#9a948c", width=0.7)
    notes = (
        (-22, -106),
        (-14, -109),
        (-6, -105),
        (-18, -91),
        (-9, -94),
        (10, -108),
        (18, -105),
        (25, -109),
        (13, -93),
        (22, -90),
    )
    sketch.draw(*(HERE.ellipse(x, y, 1.9, 1.4) for x, y in notes), fill="#43352b", outlined=False)
    sketch.stroke(
        *(HERE.line(f"{x + 1.6},{y} {x + 1.6},{y - 7}") for x, y in notes), ink="#43352b", width=0.8
    )
    sketch.draw(HERE.blob("-44,-80! 44,-80! 44,-74! -44,-74!"), fill=shade(metal, -0.15))
    return sketch.drawing({"back": (0, -118), "head": (0, -121), "seat": (0, 0)})
