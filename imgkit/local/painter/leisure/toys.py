"""Toys: a doll, bricks, a puzzle cube, a spinning top, marbles, a water pistol, slime."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, Point, mix, shade
from imgkit.local.painter.sketch import Sketch

_BRIGHT = ("#e2574c", "#4f93c4", "#f0b340", "#6fae78", "#9a76bd", "#ec8a3c")
_TWISTED = ("031405234", "425012301", "253140412")


def doll(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rag doll with woollen plaits, 62 high."""
    dress = look.colour or dice.choose(
        "dress", ("#e67a9c", "#7fb0d8", "#f0b340", "#8fc08a"), (3, 2, 2, 2)
    )
    hair = dice.choose("hair", ("#e8b04c", "#a8623a", "#d9603f", "#5b4038"), (3, 2, 2, 2))
    skin = dice.choose("skin", ("#f6d3b4", "#e3b18a", "#a8734c"), (3, 2, 2))
    sketch = Sketch(0.7)
    for side in (-1, 1):
        sketch.draw(HERE.limb(f"{side * 5},-16 {side * 6},-4", 6, 6), fill="#fdf6ea")
        sketch.draw(HERE.ellipse(side * 7, -2.6, 5, 3.2), fill="#7a4a44")
        sketch.draw(HERE.limb(f"{side * 9},-36 {side * 19},-26", 6, 5), fill=skin)
        sketch.draw(HERE.limb(f"{side * 8},-37 {side * 14},-31", 8, 7), fill=dress)
    sketch.draw(
        HERE.blob("-7,-40! 7,-40! 17,-12! 9,-9 0,-12 -9,-9 -17,-12!"),
        fill=downwards(sketch, dress, -40, -9),
    )
    with sketch.inside():
        dots = [
            HERE.ellipse(x, y, 1.5)
            for x, y in ((-7, -18), (0, -22), (7, -17), (-3, -30), (4, -32), (11, -13), (-12, -13))
        ]
        sketch.draw(*dots, fill="#fffaf0", outlined=False)
    sketch.draw(HERE.blob("-7,-38! 0,-34 7,-38! 4,-42 -4,-42"), fill="#fffaf0")
    sketch.draw(HERE.ellipse(0, -50, 13, 11.6), fill=skin)
    for side in (-1, 1):
        for at in range(3):
            sketch.draw(HERE.ellipse(side * (14.6 + at * 1.6), -47 + at * 5, 3.6, 3.8), fill=hair)
        sketch.draw(HERE.ellipse(side * 17.4, -38, 3, 2), fill=dress)
        sketch.draw(HERE.ellipse(side * 5, -50, 1.5, 1.9), fill="#43352b", outlined=False)
        sketch.soft(HERE.ellipse(side * 8, -45, 4, 3), colour="#f08a80", opacity=0.8)
    fringe = (
        "-13.4,-48! -14,-58 -6,-64 0,-64.4 6,-64 14,-58 "
        "13.4,-48! 10,-56 4,-55! 0,-58 -5,-55! -10,-56"
    )
    sketch.draw(HERE.blob(fringe), fill=hair)
    sketch.stroke(HERE.line("-4,-44.4 0,-42.6 4,-44.4"), ink="#b5433f", width=1.1)
    return sketch.drawing({"grip": (0, -26), "back": (0, -60), "head": (0, -63), "seat": (0, 0)})


def toy_bricks(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a building brick with studs, 22 high."""
    colour = look.colour or dice.choose("colour", _BRIGHT[:4])
    studs = dice.choose("studs", (3, 2, 4), (3, 2, 1))
    half = studs * 6.4
    sketch = Sketch(0.6)
    plan = f"{-half},-15! {-half + 6},-20! {half + 6},-20! {half + 6},-5! {half},0! {half},-15!"
    sketch.draw(HERE.blob(plan), fill=shade(colour, -0.2))
    sketch.draw(
        HERE.blob(f"{-half},-15! {-half + 6},-20! {half + 6},-20! {half},-15!"),
        fill=shade(colour, 0.22),
    )
    for at in range(studs):
        x = -half + 9.4 + at * 12.8
        stud = f"{x - 4},-18! {x - 4},-22 {x},-23.6 {x + 4},-22 {x + 4},-18! {x},-16.6"
        sketch.draw(HERE.blob(stud), fill=sideways(sketch, colour, x - 4, x + 4))
        sketch.draw(HERE.ellipse(x, -22.2, 4, 1.6), fill=shade(colour, 0.35))
    sketch.draw(box(-half, -15, half, 0), fill=downwards(sketch, colour, -15, 0))
    return sketch.drawing({"grip": (0, -8), "back": (0, -19), "head": (0, -22), "seat": (0, 0)})


def puzzle_cube(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a turning cube of three times three coloured squares, 24 high."""
    sketch, colours = (
        Sketch(0.5),
        ("#e2493f", "#3f8fd0", "#f6cf3f", "#4fae5f", "#fdfbf4", "#f08a3c"),
    )
    twist = dice.choose("twist", (0, 1, 2, 3, 4, 5))
    corner: tuple[tuple[Point, Point, Point], ...] = (
        ((-11, -18), (3.8, 1.9), (0, 4.0)),
        ((0.4, -12.3), (3.6, -1.9), (0, 4.0)),
        ((-11, -18), (3.8, 1.9), (3.6, -1.9)),
    )
    outline = "-11.6,-18.4! 0,-24.6! 11.8,-18.4! 11.8,-6! 0,0.2! -11.6,-6!"
    sketch.draw(HERE.blob(outline), fill="#43404a")
    for side, ((x, y), (ax, ay), (bx, by)) in enumerate(corner):
        for at in range(9):
            row, column = divmod(at, 3)
            here = x + ax * column + bx * row, y + ay * column + by * row
            fill = colours[(int(_TWISTED[side][at]) + twist) % 6]
            if look.colour:
                fill = shade(look.colour, (0, -0.15, 0.25)[side] + 0.08 * (at % 2))
            plan = [(0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)]
            points = " ".join(
                f"{here[0] + ax * u + bx * v:.2f},{here[1] + ay * u + by * v:.2f}!" for u, v in plan
            )
            sketch.draw(HERE.blob(points), fill=fill, outlined=False)
    return sketch.drawing({"grip": (0, -11), "back": (0, -22), "head": (0, -22), "seat": (0, 0)})


def spinning_top(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a spinning top with coloured bands, 32 high."""
    colour = look.colour or dice.choose("colour", _BRIGHT[:4])
    second = (
        shade(colour, 0.6)
        if look.colour
        else dice.choose("second", ("#f6cf54", "#fff6e6", "#8fd0c8"))
    )
    here = Place((0, 0), 1, dice.number("lean", -9, 6, 12))
    sketch = Sketch(0.6)
    sketch.draw(here.limb("0,-25 0,-34", 3, 3.4), here.ellipse(0, -35, 3.4, 2.4), fill="#c99a68")
    body = "-18,-19 -12,-26 0,-28 12,-26 18,-19! 12,-11 4,-4! 0,0! -4,-4! -12,-11 -18,-19!"
    sketch.draw(here.blob(body), fill=sideways(sketch, colour, -18, 18))
    with sketch.inside():
        sketch.draw(
            here.blob("-22,-20 0,-16 22,-20 22,-15 0,-11 -22,-15"), fill=second, outlined=False
        )
        sketch.stroke(here.line("-16,-24 0,-22 16,-24"), ink=second, width=1.6)
        sketch.soft(here.ellipse(-7, -21, 4, 7), colour="#ffffff", opacity=0.7)
    swirl = [HERE.line("-24,-6 -20,-2 -12,0"), HERE.line("24,-6 20,-2 12,0")]
    sketch.stroke(*swirl, ink="#9a948c", width=1, opacity=0.8)
    return sketch.drawing(
        {"grip": here.point(0, -32), "back": (0, -30), "head": (0, -32), "seat": (0, 0)}
    )


def marbles(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a glass marble, 16 high."""
    colour = look.colour or dice.choose("colour", _BRIGHT)
    here = Place((0, -8), 8, dice.number("turn", -60, 20, 100))
    sketch = Sketch(0.4)
    glass = ball(sketch, mix(colour, "#ffffff", 0.25), (0, -8), 8)
    sketch.draw(here.ellipse(0, 0, 1), fill=glass)
    swirl = here.blob("-0.75,0.1 0,-0.42 0.8,-0.1! 0,0.12 -0.75,0.1!")
    sketch.draw(swirl, fill=shade(colour, -0.15), outlined=False)
    second = here.blob("-0.5,0.6 0.1,0.3 0.6,0.5! 0,0.5 -0.5,0.6!")
    sketch.draw(second, fill="#fffaf0", outlined=False)
    sketch.draw(HERE.ellipse(-3, -11.4, 1.6), fill="#ffffff", outlined=False, opacity=0.9)
    return sketch.drawing({"grip": (0, -4), "back": (0, -15), "head": (0, -16), "seat": (0, 0)})


def water_pistol(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a toy that squirts water, 34 high, bright and round."""
    colour = look.colour or dice.choose("colour", ("#6fc04f", "#f08a3c", "#e667a0"), (3, 2, 2))
    second = shade(colour, 0.5) if look.colour else dice.choose("second", ("#f6cf3f", "#4fb0e0"))
    sketch = Sketch(0.6)
    sketch.draw(
        rounded(-18, -36, 14, -22, 6), fill=sketch.fade(("#d9f2fb", "#6fc0e4"), (0, -36), (0, -22))
    )
    sketch.draw(HERE.ellipse(-2, -37, 4, 2.6), fill=second)
    sketch.draw(HERE.blob("-22,-14! -18,0! -6,0! -6,-12!"), fill=shade(colour, -0.15))
    sketch.draw(
        HERE.blob("-26,-24! 20,-24! 26,-21 26,-15 20,-12! -24,-12!"),
        fill=downwards(sketch, colour, -24, -12),
    )
    sketch.draw(rounded(24, -21, 34, -15, 2), fill=second)
    sketch.stroke(HERE.line("-4,-12 -2,-6 5,-6 7,-12"), ink=shade(colour, -0.3), width=2)
    sketch.draw(HERE.ellipse(-10, -18, 3.4), fill=second)
    drops = [HERE.ellipse(x, y, r) for x, y, r in ((41, -18, 2.4), (48, -17, 2), (54, -14.6, 1.7))]
    sketch.draw(*drops, fill="#8fd0ec")
    return sketch.drawing(
        {"grip": (-12, -8), "back": (0, -37), "head": (0, -37), "seat": (0, 0)}, "right"
    )


def slime(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pot of slime that runs over, 34 high."""
    colour = look.colour or dice.choose(
        "colour", ("#7fd04a", "#c86fe0", "#4fc8d8", "#f57ab0"), (4, 2, 2, 2)
    )
    sketch = Sketch(0.6)
    sketch.draw(
        rounded(-17, -22, 17, 0, 4), fill=sideways(sketch, mix(colour, "#e6ecf4", 0.75), -17, 17)
    )
    run = (
        "-20,-20 -19,-27 -9,-29 -6,-35 0,-38 7,-34 10,-29 19,-27 20,-20 17,-13 "
        "14,-19! 11,-10 6,-17! 2,-6 -4,-8 -5,-18! -10,-12 -13,-18! -17,-15"
    )
    sketch.draw(HERE.blob(run), fill=downwards(sketch, colour, -38, -6))
    shine = [
        HERE.ellipse(-3, -31, 2.4, 1.4),
        HERE.ellipse(-13, -23, 2, 1.2),
        HERE.ellipse(12, -24, 1.4),
    ]
    sketch.draw(*shine, fill="#ffffff", outlined=False, opacity=0.8)
    sketch.draw(HERE.blob("20,0! 20,-4 26,-6 33,-4 34,0!"), fill=colour)
    return sketch.drawing({"grip": (0, -10), "back": (0, -34), "head": (0, -37), "seat": (0, 0)})


def beach_ball(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a beach ball, 40 high."""
    first = dice.choose("first", (0, 1, 2))
    colours = ("#e2574c", "#f6cf4a", "#4f9ad0")
    turn = dice.number("turn", -20, 14, 40)
    sketch, here = Sketch(0.7), Place((0, -20), 20, turn)
    sketch.draw(here.ellipse(0, 0, 1), fill=ball(sketch, look.colour or "#fdfaf2", (0, -20), 20))
    with sketch.inside():
        slices = (
            "-0.3,-0.85! -1.1,-0.7 -1.1,0.6 -0.1,1.1! -0.6,0.2",
            "0.1,-0.8! 0.5,-0.1 0.5,1.1! 1.1,0.9 1.1,0 0.7,-0.5",
            "-0.2,-0.9! -0.2,-1.2! 1,-1.1! 1.1,-0.7 0.5,-0.8 0.1,-0.85",
        )
        for at, plan in enumerate(slices):
            colour = mix(look.colour, "#fffaf0", 0.85) if look.colour else colours[(first + at) % 3]
            if not look.colour or at == 0:
                sketch.draw(here.blob(plan), fill=colour, outlined=False)
        sketch.soft(HERE.ellipse(-7, -27, 8), colour="#ffffff", opacity=0.8)
    sketch.draw(here.ellipse(-0.08, -0.84, 0.16, 0.12), fill="#fffaf0")
    return sketch.drawing({"grip": (0, -4), "back": (0, -38), "head": (0, -38), "seat": (0, 0)})


def dominoes(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a domino, 30 high."""
    tile = look.colour or dice.choose("tile", ("#fbf6ea", "#4a4650"), (3, 1))
    dot = "#fbf6ea" if tile == "#4a4650" else "#4a4650"
    top, low = (dice.part(half).choose("dots", (1, 2, 3)) for half in ("top", "low"))
    here = Place((0, -1), 1, dice.number("lean", -6, 5, 8))
    sketch = Sketch(0.5)
    sketch.draw(here.blob("3,-29! 11,-30! 11,-2! 3,0!"), fill=shade(tile, -0.25))
    sketch.draw(here.blob("-8,-29! 8,-29! 8,0! -8,0!"), fill=downwards(sketch, tile, -29, 0))
    sketch.stroke(here.line("-6,-14.5 6,-14.5"), ink=dot, width=0.9)
    spots = {1: ((0, 0),), 2: ((-3.4, -3.4), (3.4, 3.4)), 3: ((-3.8, -3.8), (0, 0), (3.8, 3.8))}
    for middle, count in ((-22, top), (-7.4, low)):
        pips = [here.ellipse(x, y + middle, 1.6) for x, y in spots[count]]
        sketch.draw(*pips, fill=dot, outlined=False)
    return sketch.drawing({"grip": (0, -6), "back": (0, -29), "head": (0, -30), "seat": (0, 0)})
