"""Games that want electricity: an arcade machine, a claw machine, pinball, a console, a headset."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, ball, box, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CASES = ("#4f6fb8", "#c9485a", "#7a5fae", "#3f9a8a")
_BRIGHT = ("#e2574c", "#f0b340", "#6fae78", "#4f93c4", "#9a76bd", "#f08fb0")


def arcade_machine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an arcade machine with a game on its screen, 180 high."""
    case = look.colour or dice.choose("case", _CASES)
    sketch = Sketch(1.4)
    side = "-50,0! -50,-172! 40,-180! 50,-150! 36,-140 24,-84! 54,-72! 54,-60! 44,0!"
    sketch.draw(HERE.blob(side), fill=sideways(sketch, case, -50, 54))
    sketch.draw(
        HERE.blob("-42,-168! 34,-174! 42,-154! -42,-150!"),
        fill=sketch.fade(("#fff0a8", "#f6c24e"), (0, -172), (0, -150)),
    )
    stars = [
        Place((x, -162), 4).blob("0,-1! 0.3,-0.3! 1,0! 0.3,0.3! 0,1! -0.3,0.3! -1,0! -0.3,-0.3!")
        for x in (-28, -4, 20)
    ]
    sketch.draw(*stars, fill="#c9485a", outlined=False)
    sketch.draw(HERE.blob("-42,-144! 30,-144! 16,-88! -42,-88!"), fill="#2f2c44")
    with sketch.inside():
        bugs = [(x, y) for y in (-136, -124) for x in (-34, -20, -6, 8)]
        bug = "-1,0.6! -1,-0.2! -0.5,-0.7! 0.5,-0.7! 1,-0.2! 1,0.6! 0.5,0.2! 0,0.6! -0.5,0.2!"
        sketch.draw(*(Place(at, 4).blob(bug) for at in bugs), fill="#7fe08a", outlined=False)
        sketch.draw(HERE.blob("-20,-92! -14,-100! -8,-92!"), fill="#6fd0f0", outlined=False)
        sketch.stroke(HERE.line("-14,-104 -14,-112"), ink="#fff0a8", width=1.6)
    sketch.draw(HERE.blob("-46,-84! 22,-84! 52,-70! 52,-62! -46,-62!"), fill=shade(case, -0.3))
    sketch.stroke(HERE.line("-26,-72 -26,-88"), ink="#4a4650", width=3)
    sketch.draw(HERE.ellipse(-26, -90, 5), fill=ball(sketch, "#e2574c", (-26, -90), 5))
    for at, x in enumerate((-4, 9, 22)):
        sketch.draw(HERE.ellipse(x, -72, 4.6, 3), fill=("#f6cf4a", "#6fd06f", "#6fb8f0")[at])
    sketch.draw(box(-32, -46, 30, -12), fill=shade(case, -0.15))
    sketch.draw(box(-22, -38, -8, -20), box(6, -38, 20, -20), fill="#4a4650")
    return sketch.drawing({"back": (0, -176), "head": (0, -178), "seat": (0, 0)})


def claw_machine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a machine with a claw over a heap of soft toys, 185 high."""
    case = look.colour or dice.choose(
        "case", ("#e2574c", "#e667a0", "#4f8fc4", "#8f6fc0"), (3, 2, 2, 2)
    )
    grab = dice.number("claw", -20, -6, 20)
    sketch = Sketch(1.4)
    sketch.draw(rounded(-56, -186, 56, 0, 8), fill=sideways(sketch, case, -56, 56))
    sketch.draw(box(-48, -176, 48, -158), fill="#fff0a8")
    bulbs = [HERE.ellipse(x, -167, 4) for x in range(-40, 41, 16)]
    sketch.draw(*bulbs, fill="#f08a3c")
    sketch.draw(
        box(-46, -152, 46, -66), fill=sketch.fade(("#e9f6fa", "#b9dcea"), (-46, -152), (46, -66))
    )
    with sketch.inside():
        sketch.stroke(HERE.line("-48,-146 48,-146"), ink="#8d959c", width=4)
        sketch.stroke(HERE.line(f"{grab},-146 {grab},-122"), ink="#6b7078", width=3)
        sketch.draw(box(grab - 7, -126, grab + 7, -118), fill="#c3c9ce")
        fingers = [
            HERE.line(f"{grab + side * 4},-118 {grab + side * 14},-110 {grab + side * 7},-98")
            for side in (-1, 1)
        ]
        sketch.stroke(*fingers, ink="#6b7078", width=3.4)
        toys = ((-34, -72), (-14, -74), (8, -72), (30, -74), (-24, -86), (0, -88), (22, -88))
        for at, (x, y) in enumerate(toys):
            fur = _BRIGHT[at % 6] if at % 2 else "#c8925c"
            ears = HERE.ellipse(x - 8, y - 8, 4), HERE.ellipse(x + 8, y - 8, 4)
            sketch.draw(*ears, HERE.ellipse(x, y, 11), fill=fur)
            eyes = HERE.ellipse(x - 3.6, y - 2, 1.4), HERE.ellipse(x + 3.6, y - 2, 1.4)
            sketch.draw(*eyes, HERE.ellipse(x, y + 2, 1.8, 1.2), fill="#43352b", outlined=False)
    sketch.stroke(
        HERE.line("-40,-140 -26,-128"),
        HERE.line("-40,-126 -32,-119"),
        ink="#ffffff",
        width=3,
        opacity=0.9,
    )
    sketch.draw(HERE.blob("-58,-62! 58,-62! 64,-46! -64,-46!"), fill=shade(case, -0.2))
    sketch.stroke(HERE.line("-24,-52 -24,-66"), ink="#4a4650", width=3)
    sketch.draw(HERE.ellipse(-24, -68, 4.6), fill="#f6cf4a")
    sketch.draw(HERE.ellipse(10, -55, 6, 3.6), fill="#6fd06f")
    sketch.draw(rounded(8, -38, 46, -10, 4), fill="#4a3f48")
    sketch.draw(box(-40, -36, -24, -16), fill="#c3c9ce")
    return sketch.drawing({"back": (0, -186), "head": (0, -186), "seat": (0, 0)})


def pinball_machine(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pinball machine, 180 high."""
    case = look.colour or dice.choose("case", _CASES)
    sketch = Sketch(1.4)
    for x in (-44, 34):
        sketch.draw(box(x, -62, x + 9, 0), fill="#c3c9ce")
    sketch.draw(rounded(-52, -180, 52, -112, 6), fill=downwards(sketch, case, -180, -112))
    sketch.draw(
        rounded(-44, -173, 44, -122, 4),
        fill=sketch.fade(("#3b2f5e", "#8f4f8a"), (0, -172), (0, -122)),
    )
    rocket = Place((8, -146), 20, 24).blob("0,-1! 0.36,-0.4 0.36,0.5! -0.36,0.5! -0.36,-0.4")
    sketch.draw(rocket, fill="#fff0a8")
    sketch.draw(HERE.ellipse(-24, -140, 10), fill="#f0b340")
    sketch.draw(HERE.blob("-46,-112! 46,-112! 58,-56! -58,-56!"), fill=shade(case, 0.15))
    sketch.draw(
        HERE.blob("-39,-107! 39,-107! 48,-62! -48,-62!"),
        fill=sketch.fade(("#bfe6dc", "#5fb0a0"), (0, -107), (0, -62)),
    )
    for x, y, colour in ((-18, -94, "#e2574c"), (16, -96, "#f0b340"), (0, -84, "#4f93c4")):
        sketch.draw(HERE.ellipse(x, y, 8, 4.6), fill=colour)
        sketch.draw(HERE.ellipse(x, y - 1, 4, 2.2), fill="#fffaf0", outlined=False)
    flippers = HERE.limb("-22,-72 -6,-66", 5, 3), HERE.limb("22,-72 6,-66", 5, 3)
    sketch.draw(*flippers, fill="#fffaf0")
    sketch.draw(HERE.ellipse(30, -78, 3.4), fill=ball(sketch, "#d3d9de", (30, -78), 3))
    sketch.draw(HERE.blob("-58,-56! 58,-56! 54,-34! -54,-34!"), fill=shade(case, -0.2))
    sketch.draw(HERE.ellipse(40, -46, 4.4), fill="#c3c9ce")
    return sketch.drawing({"back": (0, -180), "head": (0, -180), "seat": (0, 0)})


def games_console(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a games console with its controller in front, 30 high."""
    case = look.colour or dice.choose("case", ("#f1f0ee", "#4a4854", "#5f8fc4"), (3, 2, 1))
    dark = "#4a4854" if case == "#f1f0ee" else shade(case, -0.4)
    sketch = Sketch(0.6)
    sketch.draw(
        HERE.blob("-42,-8! -38,-28! 38,-28! 42,-8! 38,-5 -38,-5"),
        fill=downwards(sketch, case, -28, -5),
    )
    sketch.draw(box(-42, -18, 42, -14), fill=dark)
    sketch.draw(HERE.ellipse(32, -23, 2.4), fill="#6fd0a0")
    sketch.stroke(HERE.line("-30,-23 -6,-23"), ink=dark, width=1.4)
    pad = (
        "-20,-14 -12,-17 -6,-15 6,-15 12,-17 20,-14 26,-2 "
        "22,2 16,-1 11,-5 -11,-5 -16,-1 -22,2 -26,-2"
    )
    sketch.draw(HERE.blob(pad), fill=downwards(sketch, shade(case, 0.1), -17, 1))
    sketch.stroke(HERE.line("-14,-12 -14,-6"), HERE.line("-17,-9 -11,-9"), ink=dark, width=2)
    for at, (x, y) in enumerate(((14, -12), (17, -9.4), (11, -9.4), (14, -7))):
        sketch.draw(HERE.ellipse(x, y, 1.5), fill=_BRIGHT[at], outlined=False)
    sketch.draw(HERE.ellipse(-5.4, -6.6, 2.6), HERE.ellipse(5.4, -6.6, 2.6), fill=dark)
    return sketch.drawing({"grip": (0, -10), "back": (0, -28), "head": (0, -28), "seat": (0, 0)})


def vr_headset(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a headset for virtual reality, 26 high."""
    case = look.colour or dice.choose("case", ("#f1f0ee", "#4a4854", "#6f7fc8"), (3, 2, 1))
    sketch = Sketch(0.55)
    strap = HERE.line("-22,-12 -14,-28 0,-31 14,-28 22,-12")
    sketch.stroke(strap, ink="#5b4636", width=5.6)
    sketch.stroke(strap, ink=mix(case, "#5f5a68", 0.5), width=4.2)
    sketch.draw(rounded(-26, -23, 26, 0, 8), fill=downwards(sketch, case, -23, 0))
    visor = sketch.fade(("#7f6fd8", "#3f3a68", "#3f8fc8"), (-20, -20), (20, -3))
    sketch.draw(rounded(-21, -19, 21, -4, 6), fill=visor)
    sketch.stroke(
        HERE.line("-15,-8 -8,-15"), HERE.line("-9,-8 -5,-12"), ink="#ffffff", width=1.6, opacity=0.9
    )
    sketch.draw(
        HERE.ellipse(16, -8, 1.6), HERE.ellipse(12, -8, 1.1), fill="#8fe8f0", outlined=False
    )
    return sketch.drawing({"grip": (0, -2), "back": (0, -24), "head": (0, -28), "seat": (0, 0)})
