"""Instruments that no artwork has: a gong, an organ, a tambourine, a triangle, a tuba."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_BRASS = "#e8b84a"
_WOODS = ("#b5743f", "#9a5f3a", "#c98f4f")


def gong(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a gong in its frame, 110 high."""
    brass = look.colour or dice.choose("brass", (_BRASS, "#d99a45", "#c9a85a"), (3, 2, 2))
    wood = dice.choose("wood", ("#a8443f", "#7a5240"), (2, 1))
    sketch = Sketch(1.1)
    posts = HERE.limb("-52,-104 -52,-6", 7, 7), HERE.limb("52,-104 52,-6", 7, 7)
    sketch.draw(*posts, fill=wood)
    sketch.draw(rounded(-64, -6, -40, 0, 2), rounded(40, -6, 64, 0, 2), fill=shade(wood, -0.2))
    sketch.draw(
        HERE.blob("-68,-112! -60,-103 0,-106 60,-103 68,-112! 60,-97 0,-99 -60,-97"), fill=wood
    )
    sketch.stroke(HERE.line("-20,-101 -18,-90"), HERE.line("20,-101 18,-90"), width=1.8)
    sketch.draw(HERE.ellipse(0, -54, 40), fill=ball(sketch, brass, (0, -54), 40))
    sketch.stroke(HERE.ellipse(0, -54, 31), ink=shade(brass, -0.35), width=1.6)
    sketch.draw(HERE.ellipse(0, -54, 13), fill=ball(sketch, shade(brass, -0.1), (0, -54), 13))
    sketch.draw(HERE.limb("38,-26 62,-44", 3, 3), fill="#c99a68")
    sketch.draw(HERE.ellipse(35, -24, 7), fill="#f3e6d0")
    return sketch.drawing({"back": (0, -106), "head": (0, -108), "seat": (0, 0)})


def organ(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pipe organ, 260 high."""
    wood = look.colour or dice.choose("wood", _WOODS)
    sketch, metal = Sketch(1.7), "#d6d2c4"
    sketch.draw(box(-104, -150, 104, -92), fill=shade(wood, -0.25))
    for at in range(13):
        x = -96 + at * 16
        top = -172 - 76 * abs(((at % 6) - 3) / 3) ** 1.2 if at not in {0, 6, 12} else -250
        pipe = f"{x - 6.6},{top:.0f}! {x + 6.6},{top:.0f}! {x + 6.6},-104! {x},-92! {x - 6.6},-104!"
        sketch.draw(HERE.blob(pipe), fill=sideways(sketch, metal, x - 7, x + 7))
        sketch.draw(
            HERE.blob(f"{x - 3},-112! {x},-120 {x + 3},-112!"), fill="#5b5058", outlined=False
        )
    sketch.draw(box(-112, -150, 112, -140), fill=wood)
    sketch.draw(box(-110, -96, 110, 0), fill=downwards(sketch, wood, -96, 0))
    panels = [rounded(x, -44, x + 44, -10, 3) for x in (-100, 56)]
    sketch.draw(*panels, fill=shade(wood, 0.14))
    sketch.draw(box(-52, -86, 52, 0), fill=shade(wood, -0.3))
    for y in (-74, -60):
        sketch.draw(HERE.blob(f"-50,{y}! -46,{y - 9}! 46,{y - 9}! 50,{y}!"), fill="#fffdf6")
        blacks = [HERE.line(f"{x},{y - 8} {x},{y - 3}") for x in range(-42, 46, 7)]
        sketch.stroke(*blacks, ink="#43352b", width=3)
    sketch.draw(box(-34, -30, 34, -24), fill=wood)
    legs = [box(x, -24, x + 7, 0) for x in (-30, 23)]
    sketch.draw(*legs, fill=shade(wood, -0.1))
    return sketch.drawing({"back": (0, -148), "head": (0, -178), "seat": (0, 0)})


def tambourine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tambourine with jingles and ribbons, 34 high."""
    rim = look.colour or dice.choose("rim", ("#c9605a", "#b5743f", "#4f8fb4"), (3, 2, 2))
    sketch = Sketch(0.6)
    ribbons = [HERE.line(f"{x},-6 {x - 3},-2 {x + 2},1") for x in (-18, -14, -10)]
    for ribbon, ink in zip(ribbons, ("#e2574c", "#f0b340", "#6fae78"), strict=True):
        sketch.stroke(ribbon, ink=ink, width=2)
    here = Place((0, -18), 18)
    sketch.draw(here.ellipse(0, 0, 1), fill=ball(sketch, rim, (0, -18), 20))
    sketch.draw(here.ellipse(0, 0, 0.76), fill=ball(sketch, "#fbf0d8", (0, -18), 16))
    for turn in range(20, 380, 60):
        spot = Place(here.origin, 18, turn)
        sketch.draw(spot.ellipse(0, -0.88, 0.19, 0.11), fill=_BRASS)
        sketch.stroke(spot.line("0,-1 0,-0.76"), ink="#8a6a2f", width=0.7)
    return sketch.drawing({"grip": (14, -6), "back": (0, -34), "head": (0, -35), "seat": (0, 0)})


def triangle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a triangle to make music with, and its stick, 34 high."""
    metal = look.colour or dice.choose("metal", ("#b9c2ca", "#d9b45a"), (3, 1))
    sketch = Sketch(0.55)
    sketch.stroke(HERE.line("0,-33 -3,-37 3,-39 0,-43"), ink="#c9605a", width=1.4)
    bar = HERE.line("-4,-2 -19,-2! 0,-34! 19,-2! 4,-2")
    sketch.stroke(bar, ink="#5b4636", width=5)
    sketch.stroke(bar, ink=metal, width=3.8)
    sketch.stroke(HERE.line("-15,-5 -1,-29"), ink=shade(metal, 0.6), width=0.9)
    sketch.stroke(HERE.line("12,-8 31,-20"), ink="#5b4636", width=3.2)
    sketch.stroke(HERE.line("12,-8 31,-20"), ink=shade(metal, 0.15), width=2)
    waves = [HERE.line("24,-30 28,-33"), HERE.line("-24,-22 -29,-24"), HERE.line("-20,-31 -24,-35")]
    sketch.stroke(*waves, ink="#e0a845", width=1.2)
    return sketch.drawing({"grip": (0, -38), "back": (0, -34), "head": (0, -36), "seat": (0, 0)})


def harmonica(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a harmonica, 14 high."""
    metal = look.colour or dice.choose("metal", ("#cfd6da", "#e0c070", "#7fa6c8"), (3, 1, 1))
    sketch = Sketch(0.5)
    sketch.draw(rounded(-26, -13, 26, -3, 2), fill="#a8623c")
    holes = [box(x, -10.4, x + 3, -5.6) for x in range(-22, 22, 5)]
    sketch.draw(*holes, fill="#4a3128", outlined=False)
    sketch.draw(
        rounded(-28, -17, 28, -11, 2.6),
        rounded(-28, -5, 28, 0, 2.4),
        fill=downwards(sketch, metal, -17, 0),
    )
    sketch.stroke(HERE.line("-20,-14.4 20,-14.4"), ink=shade(metal, -0.35), width=0.7)
    notes = HERE.ellipse(20, -24, 2, 1.5), HERE.ellipse(28, -27, 2, 1.5)
    sketch.draw(*notes, fill="#5b4636", outlined=False)
    sketch.stroke(HERE.line("21.6,-24 21.6,-32! 29.6,-35! 29.6,-27"), width=1)
    return sketch.drawing({"grip": (-16, -8), "back": (0, -16), "head": (0, -17), "seat": (0, 0)})


def clarinet(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a clarinet standing on its bell, 66 high."""
    wood = look.colour or dice.choose("wood", ("#4a4048", "#6b4636"), (3, 1))
    sketch = Sketch(0.6)
    here = Place((0, 0), 1, 8)
    sketch.draw(
        here.blob("-7,0! -4,-7 -2.6,-14! 2.6,-14! 4,-7 7,0! 0,1"),
        fill=sideways(sketch, wood, -6, 12),
    )
    sketch.draw(
        here.blob("-2.4,-14! -2.2,-56! 2.2,-56! 2.4,-14!"), fill=sideways(sketch, wood, -2, 8)
    )
    sketch.draw(here.blob("-2,-56! -1.4,-68 0.4,-70! 2,-56!"), fill=shade(wood, -0.25))
    rings = [here.blob(f"-3.2,{y}! 3.2,{y}! 3.2,{y - 2}! -3.2,{y - 2}!") for y in (-13, -33, -54)]
    sketch.draw(*rings, fill="#cfd6da")
    keys = [here.ellipse(0, y, 1.4) for y in (-18, -23, -28, -38, -43, -48)]
    sketch.draw(*keys, fill="#e6eaec")
    levers = [here.line("2.4,-20 5,-24 4,-30"), here.line("-2.4,-40 -5,-44 -4,-50")]
    sketch.stroke(*levers, ink="#aab2b8", width=1.1)
    return sketch.drawing(
        {"grip": here.point(0, -36), "back": (4, -50), "head": here.point(0, -68), "seat": (0, 0)}
    )


def tuba(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tuba with its great bell, 86 high."""
    brass = look.colour or dice.choose("brass", (_BRASS, "#d9a04a", "#d3d6d6"), (3, 2, 1))
    sketch = Sketch(0.9)

    def tube(plan: str, width: float) -> None:
        sketch.stroke(HERE.line(plan), ink="#5b4636", width=width + 1.8)
        sketch.stroke(HERE.line(plan), ink=brass, width=width)
        sketch.stroke(HERE.line(plan), ink=shade(brass, 0.4), width=width * 0.24)

    tube("-20,-46 -20,-18 -12,-8 6,-7 18,-13 20,-30 14,-44", 12)
    tube("-6,-42 -6,-20 0,-16 8,-20 8,-46 20,-56 32,-56", 5)
    sketch.draw(
        HERE.blob("-26,-44! -27,-60 -36,-74 -46,-84! 6,-84! -4,-74 -13,-60 -14,-44!"),
        fill=sideways(sketch, brass, -44, 4),
    )
    sketch.draw(
        HERE.ellipse(-20, -84, 26, 6),
        fill=sketch.fade((shade(brass, -0.4), shade(brass, -0.1)), (-40, -88), (0, -80)),
    )
    for x in (-3, 4, 11):
        sketch.draw(
            rounded(x - 2.6, -38, x + 2.6, -18, 1.4), fill=sideways(sketch, "#e3e3da", x - 3, x + 3)
        )
        sketch.draw(HERE.ellipse(x, -40.6, 2.6, 1.5), fill="#f6f1e2")
    sketch.draw(HERE.ellipse(34, -56, 2.6, 4), fill="#e3e3da")
    return sketch.drawing({"grip": (0, -26), "back": (0, -50), "head": (-20, -84), "seat": (0, 0)})


def castanets(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pair of castanets on their cord, 20 high."""
    wood = look.colour or dice.choose("wood", ("#a8443f", "#7a4a3a", "#b5743f"), (3, 2, 2))
    sketch = Sketch(0.5)
    cord = "-3,-18 -8,-26 0,-30 8,-26 3,-18"
    sketch.stroke(HERE.line(cord), ink="#f0b340", width=1.5)
    for side in (-1, 1):
        here = Place((side * 2, -19), 1, -side * 16)
        shell = "-5,0! -6,-2 0,-3 6,-2 5,0! 10,6 9,15 0,19 -9,15 -10,6"
        sketch.draw(
            here.blob(shell), fill=ball(sketch, shade(wood, 0.08 * side), here.point(0, 9), 12)
        )
        sketch.draw(here.ellipse(0, 9, 5.4, 6), fill=shade(wood, -0.25), outlined=False)
    return sketch.drawing({"grip": (0, -20), "back": (0, -18), "head": (0, -26), "seat": (0, 0)})


def ukulele(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a ukulele with its four strings, 62 high."""
    wood = look.colour or dice.choose(
        "wood", ("#d99a4f", "#b5743f", "#5fb0b8", "#e88a8a"), (3, 2, 1, 1)
    )
    here = Place((0, 0), 1, 12)
    sketch = Sketch(0.6)
    sketch.draw(here.blob("-3,-60! -4.4,-68 4.4,-68 3,-60!"), fill=shade(wood, -0.35))
    pegs = [here.ellipse(x, y, 1.4) for x in (-5.4, 5.4) for y in (-62, -66)]
    sketch.draw(*pegs, fill="#f3ead6")
    sketch.draw(here.blob("-2.2,-28! -2,-61! 2,-61! 2.2,-28!"), fill=shade(wood, -0.45))
    body = (
        "0,0 -12,-3 -14.6,-11 -11,-18 -8,-21 -9.4,-28 -5,-33 "
        "0,-34 5,-33 9.4,-28 8,-21 11,-18 14.6,-11 12,-3"
    )
    sketch.draw(here.blob(body), fill=sideways(sketch, wood, -12, 16))
    sketch.draw(here.ellipse(0, -20, 4.2), fill="#5b3f34")
    sketch.draw(here.blob("-5,-8! 5,-8! 5,-6! -5,-6!"), fill=shade(wood, -0.45))
    strings = [here.line(f"{x},-7 {x * 0.7},-62") for x in (-1.5, -0.5, 0.5, 1.5)]
    sketch.stroke(*strings, ink="#fffdf0", width=0.35)
    frets = [here.line(f"-2,{y} 2,{y}") for y in (-40, -46, -51, -56)]
    sketch.stroke(*frets, ink="#e3d9c0", width=0.5)
    return sketch.drawing(
        {"grip": here.point(0, -44), "back": (4, -32), "head": here.point(0, -66), "seat": (0, 0)}
    )


def synthesizer(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a keyboard on a stand, 92 high."""
    case = look.colour or dice.choose("case", ("#4a4854", "#c9485a", "#4f7fb4"), (3, 2, 2))
    sketch = Sketch(1.1)
    sketch.draw(HERE.limb("-44,-64 36,-2", 5, 5), HERE.limb("44,-64 -36,-2", 5, 5), fill="#6b6872")
    sketch.draw(
        HERE.blob("-76,-70! -70,-94! 70,-94! 76,-70!"), fill=downwards(sketch, case, -94, -70)
    )
    sketch.draw(box(-78, -70, 78, -60), fill=shade(case, -0.25))
    sketch.draw(HERE.blob("-70,-70! -67,-82! 67,-82! 70,-70!"), fill="#fffdf6")
    lines = [HERE.line(f"{x},-81 {x * 1.04:.1f},-71") for x in range(-60, 64, 8)]
    sketch.stroke(*lines, ink="#9a948c", width=0.7)
    blacks = [
        HERE.line(f"{x + 4},-81 {x * 1.02 + 4:.1f},-76")
        for at, x in enumerate(range(-64, 62, 8))
        if at % 7 not in {2, 6}
    ]
    sketch.stroke(*blacks, ink="#43352b", width=3.4)
    sketch.draw(rounded(-18, -92, 18, -85, 1.4), fill="#9adbe6")
    knobs = [HERE.ellipse(x, -88.4, 2.4) for x in (-58, -48, -38, 38, 48, 58)]
    sketch.draw(*knobs, fill="#f0b340")
    return sketch.drawing({"back": (0, -92), "head": (0, -94), "seat": (0, 0)})
