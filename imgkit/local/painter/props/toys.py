"""Small things that a hand can hold or a head can wear."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, ellipse, limb, line, mix, shade
from imgkit.local.painter.sketch import Sketch

_BRIGHT = ("#e2574c", "#4f93c4", "#f0b340", "#6fae78", "#e58aa6", "#9a76bd")
_BRIGHT_WEIGHTS = (4, 3, 2, 2, 2, 2)


def teddy_bear(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a teddy bear, 40 high, held by its tummy."""
    coats = ("#c08a55", "#dab586", "#94654a", "#ecdabb")
    coat = look.colour or dice.choose("coat", coats, (4, 3, 2, 1.5))
    pale, dark = mix(coat, "#fff3dc", 0.6), shade(coat, -0.45)
    sketch, here = Sketch(0.55), Place()
    fill = sketch.fade((shade(coat, 0.2), coat, shade(coat, -0.12)), (0, -42), (0, 0))
    ears, inner = (
        [ellipse(x, -36.6, 3.8, 3.8) for x in (-7.8, 7.8)],
        [ellipse(x, -36, 2.2, 2.2) for x in (-7.5, 7.5)],
    )
    sketch.draw(*ears, fill=coat)
    sketch.draw(*inner, fill=pale, outlined=False)
    sketch.draw(
        here.limb("-7,-18.5 -12,-11.5", 5.6, 5.8),
        here.limb("7,-18.5 12,-11.5", 5.6, 5.8),
        fill=coat,
    )
    sketch.draw(ellipse(0, -12.5, 9.4, 10.6), fill=fill)
    with sketch.inside():
        sketch.soft(ellipse(0, -12, 8.2, 9.4), colour=pale, opacity=1)
        sketch.soft(ellipse(0, -21, 9, 4), colour=dark, opacity=0.35)
        sketch.stroke(here.line("0,-18 0.3,-11 0,-4"), ink=dark, width=0.35, opacity=0.5)
    for side in (-1, 1):
        sketch.draw(ellipse(side * 8, -4.5, 5, 4.5, side * 14), fill=coat)
        sketch.draw(ellipse(side * 8.5, -4.4, 2.9, 2.8), fill=pale, outlined=False)
    _teddy_head(sketch, fill, pale, dark, dice)
    bow = dice.choose("bow", _BRIGHT, _BRIGHT_WEIGHTS)
    sketch.draw(
        here.blob("0,-20.6! -4.8,-23.4 -5.6,-18.4"),
        here.blob("0,-20.6! 4.8,-23.4 5.6,-18.4"),
        fill=bow,
    )
    sketch.draw(ellipse(0, -20.7, 1.4, 1.5), fill=shade(bow, -0.12))
    anchors = {
        "grip": (0.0, -13.0),
        "head": (0.0, -39.5),
        "neck": (0.0, -21.0),
        "hand": (12.0, -11.5),
        "seat": (0.0, 0.0),
    }
    return sketch.drawing(anchors)


def _teddy_head(sketch: Sketch, fill: str, pale: str, dark: str, dice: Dice) -> None:
    head = Place((0, -30), 10, dice.number("tilt", -9, 0, 9))
    sketch.draw(
        head.blob("0,-1 -0.74,-0.76 -1.04,-0.05 -0.86,0.56 0,0.92 0.86,0.56 1.04,-0.05 0.74,-0.76"),
        fill=fill,
    )
    sketch.draw(head.ellipse(0, 0.36, 0.48, 0.4), fill=pale, outlined=False)
    sketch.draw(head.blob("-0.2,0.12 0,0.08 0.2,0.12 0.02,0.34"), fill="#4a352d", outlined=False)
    sketch.stroke(
        head.line("0,0.3 0,0.44"),
        head.line("-0.26,0.46 -0.12,0.58 0,0.44! 0.12,0.58 0.26,0.46"),
        ink=dark,
        width=0.5,
    )
    for side in (-0.46, 0.46):
        with sketch.piece("eyes", head.point(side, -0.02)):
            sketch.draw(head.ellipse(side, -0.02, 0.12, 0.145), fill="#35251f", outlined=False)
            sketch.draw(head.ellipse(side + 0.04, -0.07, 0.045), fill="#ffffff", outlined=False)
        sketch.soft(head.ellipse(side * 1.5, 0.34, 0.24, 0.18), colour="#e8735b", opacity=0.55)


def lollipop(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a lollipop with a swirl on a stick, held by the stick's end."""
    colour = look.colour or dice.choose(
        "colour", ("#e9617c", "#f08d4c", "#9077c6", "#51a6bb"), (4, 2, 2, 2)
    )
    second = dice.choose("swirl", ("#fff8ec", "#fbd46d", "#a6dcc4", "#f7b9cf"), (4, 2, 2, 2))
    sketch = Sketch(0.45)
    y = -27.5
    sketch.draw(
        limb([(0, -0.9), (0, y)], (1.9, 1.9)),
        fill=sketch.fade(("#fffdf6", "#e9dcc6"), (-0.9, 0), (0.9, 0)),
    )
    sketch.draw(
        ellipse(0, y, 13.5, 13.5),
        fill=sketch.glow((shade(colour, 0.25), colour, shade(colour, -0.08)), (-4, y - 5), 20),
    )
    turn = dice.number("turn", 0, 1.5, 6)
    with sketch.inside():
        for arm in range(5):
            start = turn + arm * math.tau / 5
            rays = [
                (math.cos(start + r * 0.2) * r, y + math.sin(start + r * 0.2) * r)
                for r in (0.0, 4.0, 8.5, 15.6)
            ]
            back = [
                (math.cos(start + 0.6 + r * 0.2) * r, y + math.sin(start + 0.6 + r * 0.2) * r)
                for r in (15.6, 8.5, 4.0)
            ]
            sketch.draw(
                Place().blob(" ".join(f"{x:.2f},{v:.2f}" for x, v in (*rays, *back))),
                fill=second,
                outlined=False,
            )
        sketch.soft(ellipse(4, y + 8, 14, 10), colour=shade(colour, -0.5), opacity=0.3)
    sketch.draw(ellipse(-5.4, y - 7, 3.6, 1.8, -40), fill="#ffffff", outlined=False, opacity=0.75)
    return sketch.drawing({"grip": (0, -2.5)})


def balloon(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a balloon, held by the end of its string."""
    colour = look.colour or dice.choose("colour", _BRIGHT, _BRIGHT_WEIGHTS)
    sketch, sway = Sketch(0.8), dice.number("sway", -7, 2, 7)
    top = Place((sway, -40), 1, sway * 0.8)
    sketch.stroke(line([(0, 0), (1.8, -12), (sway - 1.8, -27), (sway, -39)]), width=0.6)
    sketch.draw(top.blob("0,-1.6 -2.2,1.6! 2.2,1.6!"), fill=shade(colour, -0.15))
    fill = sketch.glow((shade(colour, 0.5), colour, shade(colour, -0.15)), top.point(-5, -28), 25)
    sketch.draw(top.blob("0,0 -10,-11 -14,-23 -8.5,-35 0,-38 8.5,-35 14,-23 10,-11"), fill=fill)
    sketch.draw(top.ellipse(-6.4, -28.5, 2.4, 4.6, 25), fill="#ffffff", outlined=False, opacity=0.7)
    sketch.soft(top.ellipse(5, -12, 5, 8, 35), colour="#fff8e7", opacity=0.3)
    return sketch.drawing({"grip": (0, 0)})
