"""Dolphins that leap and whales that blow."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def dolphin(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a leaping dolphin, 110 high."""
    colour = look.colour or dice.choose("coat", ("#7fa0b8", "#8f9fb0", "#6c93a9"), (4, 2, 2))
    size = 1.15
    leap = Place((0, 0), size, dice.number("leap", -6, 0, 8))
    sketch, far = Sketch(1.15), shade(colour, -0.16)
    sketch.draw(leap.blob("-60,-14 -84,-18 -92,-4! -76,-6 -68,0 -70,14! -56,6 -50,-8"), fill=far)
    sketch.draw(leap.blob("-14,-84 -32,-104 -46,-108! -42,-92 -34,-78"), fill=far)
    body = leap.blob(
        "96,-40 78,-44 68,-58 48,-76 18,-86 -14,-84 -42,-66 -58,-40 -66,-10 -54,-8 -40,-28 "
        "-20,-40 8,-42 36,-36 58,-32 76,-32 94,-34"
    )
    sketch.draw(
        body,
        fill=sketch.fade(
            (shade(colour, 0.12), colour, shade(colour, -0.1)),
            leap.point(0, -88),
            leap.point(0, -20),
        ),
    )
    with sketch.inside():
        belly = "98,-38 76,-38 56,-46 34,-54 4,-54 -26,-44 -50,-16 -30,-20 20,-20 96,-24"
        sketch.draw(leap.blob(belly), fill=mix(colour, "#fffaf0", 0.78), outlined=False)
        sketch.soft(leap.ellipse(16, -80, 46, 11), colour="#fffaf0", opacity=0.5)
    sketch.stroke(leap.line("94,-38 78,-39 66,-42 60,-47"), ink=shade(colour, -0.55))
    sketch.draw(leap.blob("28,-46 14,-44 2,-30 -4,-14! 14,-18 30,-34"), fill=far)
    head = Place(leap.point(58, -56), size * 16, leap.turn)
    eye(sketch, head, 0, -0.04, 0.22)
    blush(sketch, head, -0.3, 0.5, 0.36)
    return landed(sketch.drawing(
        {"hand": leap.point(90, -37), "head": leap.point(46, -75), "neck": leap.point(30, -60),
         "back": leap.point(8, -85), "seat": leap.point(0, -42)},
        "right",
    ))  # fmt: skip


def whale(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a whale at the surface that blows, 180 high."""
    colour = look.colour or dice.choose("coat", ("#5b86ad", "#6f7f95", "#4f7f92"), (4, 2, 2))
    here, sketch = Place(size=2), Sketch(1.5)
    blows = dice.choose("blow", (True, False), (4, 1))
    if blows:
        sprays = "26,-56 25,-72 14,-84 4,-80", "26,-56 27,-74 38,-86 48,-82", "26,-56 26,-76 26,-92"
        sketch.stroke(*(here.line(plan) for plan in sprays), ink="#a9d3e6", width=7)
        sketch.stroke(*(here.line(plan) for plan in sprays), ink="#e3f3fa", width=2.6)
    tail = Place(here.point(-70, -38), 2, dice.number("tail", -12, 0, 12))
    sketch.draw(
        tail.blob(
            "6,6 -4,-10 -16,-22 -32,-24! -26,-12 -12,-2 -12,-20 -2,-36 10,-38! 12,-22 4,-8 8,2"
        ),
        fill=shade(colour, -0.1),
    )
    body = here.blob(
        "78,-24 70,-44 46,-56 16,-57 -14,-48 -42,-34 -62,-32 -72,-44 -80,-36 -74,-18 -52,-5 "
        "-14,0 36,0 68,-8"
    )
    fill = sketch.fade(
        (shade(colour, 0.16), colour, shade(colour, -0.14)), here.point(0, -58), here.point(0, 0)
    )
    sketch.draw(body, fill=fill)
    with sketch.inside():
        pale = mix(colour, "#fffaf0", 0.8)
        sketch.draw(
            here.blob("84,-22 60,-20 34,-20 6,-14 -20,-6 -10,8 60,8 84,0"),
            fill=pale,
            outlined=False,
        )
        folds = [
            here.line(f"{66 - at * 3},{-15 + at * 4} 30,{-14 + at * 4} {at * 8 - 2},{-8 + at * 3}")
            for at in range(4)
        ]
        sketch.stroke(*folds, ink=shade(pale, -0.3), opacity=0.6)
        sketch.soft(here.ellipse(24, -52, 44, 7), colour="#fffaf0", opacity=0.5)
    sketch.stroke(here.line("77,-22 60,-20 46,-21 38,-26"), ink=shade(colour, -0.5))
    sketch.draw(
        here.blob("22,-18 8,-16 -8,-6 -16,-1! 2,-2 18,-6 28,-12"), fill=shade(colour, -0.16)
    )
    head = Place(here.point(46, -32), 2 * 12)
    eye(sketch, head, 0, 0, 0.26)
    blush(sketch, head, -0.7, 0.3, 0.4)
    drawing = sketch.drawing(
        {"hand": here.point(76, -22), "head": here.point(36, -57), "neck": here.point(20, -40),
         "back": here.point(0, -53), "seat": here.point(0, 0)},
        "right",
    )  # fmt: skip
    return landed(drawing)
