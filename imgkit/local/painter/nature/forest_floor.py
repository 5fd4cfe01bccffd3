"""What lies under trees, and what hangs from a roof in winter: a cone, an acorn, icicles."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_ROWS = 6


def pine_cone(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a pine cone that stands on its stalk, 24 high."""
    colour = look.colour or dice.choose("colour", ("#8d6244", "#7a5238", "#a1754f"), (3, 2, 2))
    sketch = Sketch(0.6)
    sketch.draw(_HERE.limb("0,-3 0,0", 1.4, 1.2), fill=shade(colour, -0.35))
    sketch.draw(_HERE.blob("0,-24 5,-19 8,-11 6,-4 0,-2 -6,-4 -8,-11 -5,-19"), fill=colour)
    for row in range(_ROWS):
        y = -21.4 + row * 3.5
        half = (2.4, 4.6, 6.4, 7.4, 7.2, 5.4)[row]
        count = (2, 3, 4, 4, 4, 3)[row]
        step = 2 * half / count
        for one in range(count):
            x = -half + step * (one + 0.5)
            scale = Place((x, y), step * 0.62)
            tone = shade(colour, 0.3 - 0.09 * abs(x) / 2)
            plan = "-1,-0.7 0,-1.2 1,-0.7 0.9,0.7 0,1.5! -0.9,0.7"
            sketch.draw(scale.blob(plan), fill=tone)
    return sketch.drawing({"grip": (0, -4), "back": (0, -23), "head": (0, -24), "seat": (0, 0)})


def acorn(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an acorn in its cup, 20 high."""
    colour = look.colour or dice.choose("colour", ("#c8913f", "#b57a35", "#a9a04a"), (3, 2, 1))
    cup = "#7a5a3a"
    sketch = Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.35), colour, shade(colour, -0.2)), (-6, 0), (7, 0))
    sketch.draw(_HERE.blob("-6.6,-12 -6.4,-6 -3.4,-2 0,0! 3.4,-2 6.4,-6 6.6,-12 0,-13"), fill=fill)
    with sketch.inside():
        sketch.soft(_HERE.ellipse(-3, -8, 1.6, 3.6), colour="#fff6dc", opacity=0.7)
    sketch.draw(_HERE.limb("0,-16 1.6,-20", 1, 1.2), fill=shade(cup, -0.25))
    sketch.draw(_HERE.blob("-8,-11 -7.4,-15 -3,-17.6 0,-18 3,-17.6 7.4,-15 8,-11 0,-9.6"), fill=cup)
    marks = [
        _HERE.line(f"{x - 1},{y} {x},{y + 1.2} {x + 1},{y}")
        for x, y in (
            (-5, -13),
            (-1.6, -12.4),
            (1.8, -12.4),
            (5, -13),
            (-3.2, -15),
            (0, -15),
            (3.4, -15),
        )
    ]
    sketch.stroke(*marks, ink=shade(cup, 0.35), width=0.7)
    return sketch.drawing({"grip": (0, -12), "back": (0, -18), "head": (0, -19), "seat": (0, 0)})


def icicles(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw icicles that hang from a snowy eave, 60 high; the eave is at the top."""
    ice = look.colour or "#a9d6ee"
    sketch = Sketch(0.7)
    lengths = [dice.part(f"{one}").number("long", 0.6, 0.85, 1.0) for one in range(7)]
    shape = (0.55, 0.9, 0.62, 1.0, 0.7, 0.86, 0.5)
    for one, (long, share) in enumerate(zip(lengths, shape, strict=True)):
        x, end = -36 + one * 12, -52 + 52 * max(long * share, share == 1)
        fill = sketch.fade(("#eef9ff", ice, shade(ice, -0.12)), (x - 4, 0), (x + 4, 0))
        half = f"{(end - 53) / 2:.1f}"
        plan = f"{x - 4.6},-53! {x - 3.4},{half} {x},{end:.1f}! {x + 3.4},{half} {x + 4.6},-53!"
        sketch.draw(_HERE.blob(plan), fill=fill)
        sketch.stroke(
            _HERE.line(f"{x - 1.4},-50 {x - 0.8},{end - 12:.1f}"),
            ink="#ffffff",
            width=1.1,
            opacity=0.8,
        )
    snow = (
        "-46,-52 -47,-58 -38,-61 -22,-60 -6,-62 12,-60 28,-62 42,-60 47,-56 44,-51 30,-50 "
        "14,-52 -2,-50 -18,-52 -32,-50"
    )
    sketch.draw(_HERE.blob(snow), fill=sketch.fade(("#ffffff", "#dcebf5"), (0, -62), (0, -50)))
    return sketch.drawing({"grip": (0, -56), "back": (0, -60), "head": (0, -62), "seat": (0, 0)})


def sunflower_seed(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a striped seed of a sunflower, 16 high."""
    colour = look.colour or dice.choose("colour", ("#3f3a3c", "#5a4a42"), (3, 1))
    sketch = Sketch(0.5)
    sketch.draw(_HERE.blob("0,-16! 4.6,-9 4.4,-3 0,0 -4.4,-3 -4.6,-9"), fill=colour)
    with sketch.inside():
        stripes = [_HERE.line(f"{x * 0.3},-15 {x},-7 {x * 0.7},-0.6") for x in (-3, 0, 3)]
        sketch.stroke(*stripes, ink="#f4efe4", width=1)
    return sketch.drawing({"grip": (0, -7), "back": (0, -15), "head": (0, -16), "seat": (0, 0)})
