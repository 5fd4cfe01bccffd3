"""Small creatures that crawl or buzz: snake, bee, ladybird and spider, all of them friendly."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def snake(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a snake that rises from its coils, 45 high."""
    coats = (
        ("#86ab5a", "#e9d67e"),
        ("#c98a5a", "#7d523e"),
        ("#6fa6a0", "#d8e2b0"),
        ("#a58fc0", "#f0d9a6"),
    )
    colour, mark = dice.choose("coat", coats, (4, 2, 2, 1))
    if look.colour:
        colour, mark = look.colour, mix(look.colour, "#fff3c4", 0.6)
    here, sketch, size = Place(size=0.56), Sketch(0.5), 0.56
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.14)), (0, -48), (0, 0))
    tail = here.limb("-20,-8 -44,-7 -62,-10 -74,-20", 15, 12, 8, 2)
    sketch.draw(tail, fill=shade(colour, -0.14))
    coils = (("-34,-9 0,-7 34,-9", 18, -0.06), ("-24,-23 0,-21 26,-23", 16, 0.0))
    for plan, wide, dim in coils:
        sketch.draw(here.limb(plan, wide, wide, wide), fill=shade(colour, dim))
        with sketch.inside():
            _diamonds(sketch, here, plan, mark)
            y = float(plan.split()[1].split(",")[1]) + wide * 0.42
            sketch.soft(here.ellipse(0, y, 44, 5), colour="#45283c", opacity=0.4)
    sway = dice.number("sway", -6, 0, 8)
    rise = Place(here.point(14, -30), size, sway)
    sketch.draw(rise.limb("-14,4 2,2 10,-12 4,-28 10,-42", 13, 15, 14, 13, 13), fill=fill)
    with sketch.inside():
        belly = [
            rise.line(f"{x},{y} {x + 9},{y - 1}")
            for x, y in ((10, -6), (10, -14), (5, -22), (4, -30))
        ]
        sketch.stroke(*belly, ink=mix(colour, "#fff6dc", 0.7), width=1.6)
    head = Place(rise.point(16, -46), size * 15, sway + dice.number("nod", -8, 0, 8))
    forked = head.line("1.3,0.32 1.7,0.4 2.0,0.3"), head.line("1.7,0.4 2.0,0.56")
    sketch.stroke(*forked, ink="#d9574f", width=0.7)
    sketch.draw(
        head.blob("-1.0,0.2 -0.86,-0.5 -0.2,-0.78 0.6,-0.56 1.3,-0.06 1.42,0.34 0.9,0.6 -0.2,0.66"),
        fill=fill,
    )
    sketch.draw(head.ellipse(0.1, -0.2, 0.34, 0.36), fill="#fffbe6", outlined=False)
    eye(sketch, head, 0.18, -0.18, 0.27)
    blush(sketch, head, -0.1, 0.36, 0.34)
    sketch.stroke(head.line("1.34,0.3 0.9,0.4 0.4,0.3"), ink=shade(colour, -0.6))
    anchors = {
        "hand": head.point(1.3, 0.4),
        "head": head.point(0, -0.7),
        "neck": rise.point(6, -28),
        "back": here.point(-8, -30),
        "seat": here.point(0, -4),
    }
    return landed(sketch.drawing(anchors, "right"))


def _diamonds(sketch: Sketch, here: Place, plan: str, mark: str) -> None:
    y = float(plan.split()[1].split(",")[1])
    shapes = [
        here.blob(f"{x - 5},{y - 4}! {x},{y - 9}! {x + 5},{y - 4}! {x},{y + 1}!")
        for x in range(-36, 44, 14)
    ]
    sketch.draw(*shapes, fill=mark, outlined=False, opacity=0.85)


def bee(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a round bee in flight, 18 high."""
    colour = look.colour or dice.choose("coat", ("#f2c04a", "#efae43", "#f5d066"), (4, 2, 2))
    here = Place((0, -8), 0.2, dice.number("tilt", -16, -6, 8))
    sketch = Sketch(0.3)
    beat = dice.number("wings", -14, 0, 14)
    for x, turn, dim in ((10, 26, 0.75), (-4, -8, 0.9)):
        wing = Place(here.point(x, -24), here.size, here.turn + turn + beat)
        sketch.draw(
            wing.blob("0,6! -14,-14 -12,-38 2,-44 14,-34 12,-10"), fill="#e6f3f8", opacity=dim
        )
        sketch.stroke(wing.line("0,0 -2,-18 2,-34"), ink="#9fc3d3", width=0.2)
    sketch.draw(here.blob("-36,4 -46,8! -36,14"), fill="#5a463e")
    body = here.blob("40,-2 32,-22 8,-30 -18,-26 -38,-8 -38,10 -18,26 10,28 34,18")
    fill = sketch.fade(
        (shade(colour, 0.3), colour, shade(colour, -0.12)), here.point(0, -30), here.point(0, 28)
    )
    sketch.draw(body, fill=fill)
    with sketch.inside():
        stripes = [
            here.line(plan)
            for plan in ("6,-36 12,0 6,36", "-14,-34 -8,0 -14,34", "-34,-30 -28,0 -34,30")
        ]
        sketch.stroke(*stripes, ink="#5a463e", width=1.9)
        sketch.soft(here.ellipse(-4, -22, 26, 8), colour="#ffffff", opacity=0.6)
    feelers = [here.line("28,-20 32,-34 40,-38"), here.line("34,-16 42,-28 50,-28")]
    sketch.stroke(*feelers, ink="#5a463e", width=0.4)
    sketch.draw(
        here.ellipse(41, -38, 2.6), here.ellipse(51, -28, 2.6), fill="#5a463e", outlined=False
    )
    head = Place(here.point(28, -4), here.size * 14, here.turn)
    eye(sketch, head, 0.26, -0.3, 0.42)
    blush(sketch, head, 0.16, 0.5, 0.44)
    sketch.stroke(head.line("0.8,0.4 0.56,0.6 0.3,0.5"), ink="#5a463e")
    anchors = {
        "hand": here.point(34, 14),
        "head": here.point(24, -24),
        "neck": here.point(20, 6),
        "back": here.point(-6, -29),
        "seat": here.point(0, 26),
    }
    return landed(sketch.drawing(anchors, "right"))


def ladybird(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a ladybird with seven spots, 12 high."""
    colour = look.colour or dice.choose("coat", ("#d94f43", "#e58a3c", "#e9b83f"), (5, 2, 1))
    here, sketch, size = Place(size=0.2), Sketch(0.24), 0.2
    step = dice.number("step", -1.5, 0, 1.5) + (3 if look.pose == "walking" else 0)
    dark = "#4d4146"
    legs = [
        here.line(f"{x},-12 {x + lean},-7 {x + lean * 1.4 + step},0")
        for x, lean in ((22, 6), (0, 1), (-24, -7))
    ]
    sketch.stroke(*legs, ink=dark, width=0.9)
    feelers = [here.line("42,-34 48,-48 56,-52"), here.line("48,-30 58,-40 66,-40")]
    sketch.stroke(*feelers, ink=dark, width=0.42)
    sketch.draw(here.ellipse(57, -52, 2.4), here.ellipse(67, -40, 2.4), fill=dark, outlined=False)
    sketch.draw(
        here.ellipse(38, -22, 17, 17),
        fill=sketch.fade((shade(dark, 0.2), dark), here.point(0, -40), here.point(0, -6)),
    )
    dome = here.blob("40,-8! 38,-30 22,-50 -4,-57 -30,-48 -46,-28 -50,-8! 0,-4")
    sketch.draw(
        dome,
        fill=sketch.fade(
            (shade(colour, 0.25), colour, shade(colour, -0.16)),
            here.point(-6, -58),
            here.point(4, -4),
        ),
    )
    with sketch.inside():
        spots = (
            (-26, -38, 7),
            (-6, -42, 7),
            (-36, -20, 6.4),
            (-14, -20, 7.4),
            (10, -22, 7),
            (16, -42, 5.4),
            (30, -16, 5),
        )
        sketch.draw(
            *(here.ellipse(x, y, r, r * 0.92) for x, y, r in spots), fill=dark, outlined=False
        )
        sketch.stroke(
            here.line("30,-46 2,-50 -40,-34"), ink=shade(colour, -0.45), width=0.26, opacity=0.7
        )
        sketch.soft(here.ellipse(-14, -48, 24, 8, -8), colour="#ffffff", opacity=0.6)
    head = Place(here.point(44, -22), size * 12)
    sketch.draw(head.ellipse(0.1, -0.2, 0.5, 0.56), fill="#fffdf4", outlined=False)
    eye(sketch, head, 0.22, -0.16, 0.4)
    blush(sketch, head, -0.06, 0.66, 0.42)
    sketch.stroke(head.line("0.72,0.54 0.5,0.72 0.2,0.66"), ink="#fff0e0", width=0.3)
    anchors = {
        "hand": head.point(0.8, 0.7),
        "head": here.point(40, -36),
        "neck": here.point(34, -14),
        "back": here.point(-6, -56),
        "seat": here.point(-4, -3),
    }
    return landed(sketch.drawing(anchors, "right"))


def spider(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a friendly spider with eight legs, 15 high."""
    colour = look.colour or dice.choose("coat", ("#7d6a80", "#8a6f5c", "#5f6f85"), (4, 2, 2))
    here, sketch, size = Place(size=0.2), Sketch(0.26), 0.2
    step = dice.number("step", -3, 0, 4)
    for side in (-1, 1):
        knees = ((26, -54, 42), (38, -48, 58), (44, -36, 66), (36, -24, 52))
        legs = [
            here.line(
                f"{side * 14},{-30 + at} {side * x},{y} {side * (foot + step)},{-8 + at * 2.6:.1f}"
            )
            for at, (x, y, foot) in enumerate(knees)
        ]
        sketch.stroke(*legs, ink=mix("#5b4636", shade(colour, -0.4), 0.5), width=1.15)
        sketch.stroke(*legs, ink=shade(colour, -0.1), width=0.75)
    fill = sketch.glow(
        (shade(colour, 0.3), colour, shade(colour, -0.16)), here.point(-8, -52), size * 46
    )
    sketch.draw(here.ellipse(0, -52, 25, 22), fill=fill)
    hairs = [
        here.line(f"{x},{y} {x * 1.1},{y - 4}")
        for x, y in ((-10, -62), (0, -66), (10, -62), (-16, -54), (16, -54))
    ]
    sketch.stroke(*hairs, ink=shade(colour, 0.4), width=0.26, opacity=0.8)
    head = Place(here.point(0, -28), size * 20)
    sketch.draw(head.ellipse(0, 0, 1.04, 0.92), fill=fill)
    for x in (-0.42, 0.42):
        sketch.draw(head.ellipse(x, -0.14, 0.36, 0.4), fill="#fffdf4", outlined=False)
        eye(sketch, head, x * 0.9, -0.1, 0.29)
        blush(sketch, head, x * 1.7, 0.36, 0.28)
    sketch.stroke(head.line("-0.3,0.42 0,0.62 0.3,0.42"), ink=shade(colour, -0.65))
    anchors = {
        "hand": here.point(46, -30),
        "head": here.point(0, -70),
        "neck": here.point(0, -14),
        "back": here.point(0, -70),
        "seat": here.point(0, -8),
    }
    return landed(sketch.drawing(anchors, "both"))
