"""Things of a free afternoon: a football, a guitar, a balalaika, a book and a scarf."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def football(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a football, 22 high."""
    patch = look.colour or dice.choose("patches", ("#4a4046", "#4a4046", "#3f6f9c"))
    panel = mix(look.colour, "#ffffff", 0.55) if look.colour else "#f7f3ec"
    ball, sketch = Place((0, -11), 10.6, dice.number("roll", -30, 0, 30)), Sketch(0.4)
    fill = sketch.glow(("#ffffff", panel, shade(panel, -0.2)), (-3.4, -15), 17)
    sketch.draw(ball.ellipse(0, 0, 1), fill=fill)
    with sketch.inside():
        patches = (
            "0,-0.34! 0.32,-0.1! 0.2,0.28! -0.2,0.28! -0.32,-0.1!",
            "-0.94,-0.6! -0.54,-0.5! -0.6,-0.14! -1.1,0.04!",
            "0.94,-0.6! 0.54,-0.5! 0.6,-0.14! 1.1,0.04!",
            "-0.7,1! -0.42,0.56! -0.74,0.4! -1.1,0.6!",
            "0.7,1! 0.42,0.56! 0.74,0.4! 1.1,0.6!",
            "-0.26,-1.1! -0.2,-0.8! 0.2,-0.8! 0.26,-1.1!",
        )
        seams = (
            "0,-0.34 0,-0.8", "0.32,-0.1 0.6,-0.14", "-0.32,-0.1 -0.6,-0.14", "0.2,0.28 0.42,0.56",
            "-0.2,0.28 -0.42,0.56", "0.54,-0.5 0.2,-0.8", "-0.54,-0.5 -0.2,-0.8",
            "-0.4,0.58 0,0.8 0.4,0.58",
        )  # fmt: skip
        sketch.stroke(*(ball.line(plan) for plan in seams), ink=shade(panel, -0.45), width=0.4)
        sketch.draw(*(ball.blob(plan) for plan in patches), fill=patch, outlined=False)
        sketch.soft(_HERE.ellipse(3, -4, 10, 6), colour="#45283c", opacity=0.25)
    return sketch.drawing({"grip": (0, -5), "back": (0, -21), "head": (0, -21), "seat": (0, 0)})


def guitar(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a guitar, 100 high, held where its neck begins."""
    wood = look.colour or dice.choose(
        "wood", ("#d9974f", "#b5693f", "#e6bd7a", "#8f4f3f"), (4, 2, 2, 1)
    )
    here, sketch = Place((0, 0), 1, dice.number("lean", -4, 2, 6)), Sketch(0.75)
    dark = mix(shade(wood, -0.45), "#5b3f30", 0.4)
    sketch.draw(here.blob("-2.6,-40! 2.6,-40! 2.2,-86! -2.2,-86!"), fill=dark)
    sketch.draw(here.blob("-3.6,-85! 3.6,-85! 4.6,-98! 0,-100 -4.6,-98!"), fill=shade(wood, -0.2))
    pegs = [here.ellipse(x, y, 1.5, 1.1) for x in (-6, 6) for y in (-88, -92, -96)]
    sketch.draw(*pegs, fill="#f3e7d0")
    body = (
        "0,-46 -9,-46 -13.4,-40 -11.4,-31 -10.6,-27 -17,-18 -17,-7 -9,-0.6 0,0 "
        "9,-0.6 17,-7 17,-18 10.6,-27 11.4,-31 13.4,-40 9,-46"
    )
    fill = sketch.glow((shade(wood, 0.35), wood, shade(wood, -0.22)), here.point(-3, -22), 28)
    sketch.draw(here.blob(body), fill=fill)
    with sketch.inside():
        sketch.stroke(here.blob(body), ink=shade(wood, 0.5), width=1.6, opacity=0.6)
    sketch.draw(here.ellipse(0, -28, 5.4), fill="#5a3a30")
    sketch.stroke(here.ellipse(0, -28, 6.2), ink=shade(wood, 0.5), width=0.8)
    sketch.draw(here.blob("-7,-11! 7,-11! 6,-8! -6,-8!"), fill=dark)
    sketch.draw(here.blob("-2.4,-40! 2.4,-40! 2.2,-34! -2.2,-34!"), fill=dark, outlined=False)
    frets = [here.line(f"-2.4,{y} 2.4,{y}") for y in range(-82, -36, 6)]
    sketch.stroke(*frets, ink="#d9cfc0", width=0.5)
    strings = [here.line(f"{x},-86 {x * 1.5:.2f},-10") for x in (-1.4, -0.5, 0.5, 1.4)]
    sketch.stroke(*strings, ink="#fff6e6", width=0.28)
    return sketch.drawing(
        {"grip": here.point(0, -44), "back": (0, -46), "head": (0, -96), "seat": (0, 0)}
    )


def balalaika(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a balalaika with its triangle of wood, 70 high, held where its neck begins."""
    wood = look.colour or dice.choose("wood", ("#e0a04e", "#cf7f45", "#e9bf76"), (3, 2, 2))
    here, sketch = Place((0, 0), 1, dice.number("lean", -4, 2, 6)), Sketch(0.6)
    dark = mix(shade(wood, -0.45), "#5b3f30", 0.4)
    sketch.draw(here.blob("-1.8,-30! 1.8,-30! 1.6,-62! -1.6,-62!"), fill=dark)
    sketch.draw(here.blob("-3.4,-61! 3.4,-61! 4,-69! 0,-71 -4,-69!"), fill=shade(wood, -0.2))
    fill = sketch.glow((shade(wood, 0.4), wood, shade(wood, -0.2)), here.point(-3, -14), 26)
    sketch.draw(here.blob("-2.4,-38! 2.4,-38! 23,-2! 21,0.6 0,0 -21,0.6 -23,-2!"), fill=fill)
    with sketch.inside():
        sketch.stroke(here.line("-7,-31 -3.6,0"), here.line("7,-31 3.6,0"), ink=dark, opacity=0.4)
    sketch.draw(here.ellipse(0, -17, 3.2), fill="#5a3a30")
    sketch.draw(here.blob("-4,-6.4! 4,-6.4! 3.4,-4.8! -3.4,-4.8!"), fill=dark)
    strings = [here.line(f"{x},-62 {x * 1.6:.2f},-5.6") for x in (-0.9, 0, 0.9)]
    sketch.stroke(*strings, ink="#fff6e6", width=0.28)
    return sketch.drawing(
        {"grip": here.point(0, -34), "back": (0, -40), "head": (0, -68), "seat": (0, 0)}
    )


def book(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a book, closed and standing or open, 25 high."""
    cover = look.colour or dice.choose(
        "cover", ("#b5524a", "#4f7f9c", "#6f9163", "#8a6aa3", "#d3a04a")
    )
    lean = dice.number("lean", -3, 0, 3)
    sketch = Sketch(0.5)
    if dice.choose("open", (True, False), (3, 2)):
        sketch.draw(
            _HERE.blob(f"0,-1! -22,-3! -22,{-22 + lean}! 0,-20! 22,{-22 - lean}! 22,-3!"),
            fill=cover,
        )
        for side in (-1, 1):
            page = _HERE.blob(
                f"0,-2! {side * 8},-5.4 {side * 20},-4! {side * 20},-23.4! {side * 8},-25 0,-21!"
            )
            sketch.draw(page, fill=sketch.fade(("#fffaf0", "#e9dcc6"), (side * 20, 0), (0, 0)))
            lines = [
                _HERE.line(f"{side * 3.6},{y} {side * 10},{y - 2.4} {side * 17},{y - 1.8}")
                for y in (-16.6, -13.2, -9.8)
            ]
            sketch.stroke(*lines, ink="#a5937f", width=0.6, opacity=0.7)
        return sketch.drawing({"grip": (0, -4), "back": (0, -22), "head": (0, -24), "seat": (0, 0)})
    here = Place((0, 0), 1, 0)
    sketch.draw(here.blob("-8,-1! 9.6,-1! 9.6,-24! -8,-24!"), fill="#f6ecd8")
    leaves = [here.line(f"{x},-2 {x},-23") for x in (7.4, 8.4)]
    sketch.stroke(*leaves, ink="#b5a48c", width=0.3)
    sketch.draw(
        here.blob("-9,0! 6.4,0! 6.4,-25! -9,-25!"),
        fill=sketch.fade((shade(cover, 0.2), shade(cover, -0.1)), (-9, -25), (6, 0)),
    )
    sketch.stroke(here.line("-6.4,-25 -6.4,0"), ink=shade(cover, -0.4), width=0.7, opacity=0.7)
    gold = mix(cover, "#f6d27a", 0.8)
    star = Place((0.4, -12 + lean * 0.4), 3.4)
    sketch.draw(
        star.blob("0,-1! 0.3,-0.3 1,0! 0.3,0.3 0,1! -0.3,0.3 -1,0! -0.3,-0.3"),
        fill=gold,
        outlined=False,
    )
    sketch.stroke(here.line("-3.4,-20 4,-20"), here.line("-3.4,-5 4,-5"), ink=gold, width=0.9)
    return sketch.drawing({"grip": (0, -5), "back": (0, -25), "head": (0, -25), "seat": (0, 0)})


def scarf(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a knitted scarf that is wound around a neck, 30 high, its ends hanging down."""
    wool = look.colour or dice.choose(
        "wool", ("#cf5246", "#3f7fae", "#5f9160", "#e3ab45", "#9a76bd")
    )
    striped = dice.choose("striped", (True, False), (3, 2))
    swing = dice.number("swing", -4, 3, 8)
    sketch, pale = Sketch(0.55), mix(wool, "#fff3dc", 0.75)
    for x, low, dim in ((5.4, -4, -0.16), (10.4, 0, -0.04)):
        tail = f"{x - 4},-20! {x + 3},-20! {x + 4 + swing},{low - 3}! {x - 3 + swing},{low - 3}!"
        fringe = [
            _HERE.line(f"{x + at + swing},{low - 3} {x + at + swing},{low - 0.4}")
            for at in (-2.4, -0.4, 1.6, 3.4)
        ]
        sketch.stroke(*fringe, ink=shade(wool, -0.2), width=0.9)
        sketch.draw(_HERE.blob(tail), fill=shade(wool, dim))
        if striped:
            with sketch.inside():
                rows = [_HERE.line(f"-4,{y} 28,{y}") for y in (low - 6, low - 11)]
                sketch.stroke(*rows, ink=pale, width=1.6)
    back = _HERE.limb("-17,-23 0,-27 17,-23", 6, 6, 6)
    sketch.draw(back, fill=shade(wool, -0.2))
    front = _HERE.limb("-18,-22.4 -8,-19 4,-18.4 18,-22.4", 6.6, 8, 8, 6.6)
    sketch.draw(front, fill=sketch.fade((shade(wool, 0.2), shade(wool, -0.1)), (0, -26), (0, -14)))
    if striped:
        with sketch.inside():
            bands = [_HERE.line(f"{x},-28 {x * 0.94:.1f},-12") for x in (-14, -7, 0, 14)]
            sketch.stroke(*bands, ink=pale, width=1.6)
    sketch.draw(_HERE.ellipse(7, -19, 4.4, 5), fill=wool)
    return sketch.drawing({"grip": (0, -20), "back": (0, -24), "head": (0, -26), "seat": (0, 0)})
