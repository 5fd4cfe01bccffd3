"""A mole that looks out of its molehill, and a dragonfly over the pond."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_EARTH = "#8a6a50"
_PINK = "#eeb3a6"


def mole(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a mole with large paws, half out of its molehill, 44 high."""
    coat = look.colour or dice.choose("coat", ("#57505c", "#5e5048", "#474650"), (4, 2, 2))
    here, sketch = Place(size=0.5), Sketch(0.5)
    back = here.blob("-66,-8 -40,-34 -16,-42 18,-42 44,-32 68,-8")
    sketch.draw(back, fill=shade(_EARTH, -0.2))
    body = here.blob("-28,-10! -32,-50 -22,-78 2,-90 26,-76 32,-48 28,-10!")
    sketch.draw(body, fill=sketch.fade((shade(coat, 0.2), shade(coat, -0.12)), (0, -45), (0, -8)))
    with sketch.inside():
        sketch.soft(here.ellipse(4, -34, 18, 20), colour=mix(coat, "#fff3dc", 0.5), opacity=0.7)
    head = Place(here.point(4, -66), 0.5 * 24, dice.number("tilt", -8, 0, 8))
    sketch.draw(head.blob("-0.1,-0.1 0.6,-0.26 1.2,0.06 1.2,0.4 0.5,0.56 -0.1,0.4"),
                fill=mix(coat, _PINK, 0.6))  # fmt: skip
    sketch.draw(head.ellipse(1.24, 0.16, 0.26, 0.2), fill=_PINK)
    whiskers = [head.line(f"0.8,{y} 1.2,{y + 0.3} 1.6,{y + 0.36}") for y in (0.26, 0.4)]
    sketch.stroke(*whiskers, width=0.3, opacity=0.7)
    eye(sketch, head, 0.4, -0.26, 0.2)
    eye(sketch, head, -0.32, -0.26, 0.2)
    blush(sketch, head, -0.4, 0.2, 0.3)
    sketch.stroke(head.line("0.5,0.54 0.74,0.62 0.96,0.48"), ink=shade(coat, -0.5), width=0.5)
    heap = (
        "-92,0! -74,-14 -56,-18! -46,-28 -30,-22! -16,-30 2,-20! 18,-30 34,-22! 50,-28 60,-16! "
        "78,-12 92,0!"
    )
    sketch.draw(here.blob(heap), fill=sketch.fade((_EARTH, shade(_EARTH, -0.2)), (0, -15), (0, 0)))
    lumps = [
        here.ellipse(x, y, r, r * 0.7)
        for x, y, r in (
            (-60, -8, 6),
            (-28, -11, 4.4),
            (4, -8, 6),
            (38, -10, 5),
            (66, -5, 4.4),
            (-84, -2, 4),
        )
    ]
    sketch.draw(*lumps, fill=shade(_EARTH, 0.16))
    for side in (-1, 1):
        x = side * 32
        claws = [
            here.limb(f"{x + at * 4},-22 {x + at * 6},-12", 4.4, 2) for at in (-2, -0.7, 0.7, 2)
        ]
        sketch.draw(here.ellipse(x, -27, 12, 9), *claws, fill=_PINK)
    anchors = {
        "hand": here.point(32, -30), "head": here.point(2, -89), "neck": here.point(2, -50),
        "back": here.point(-8, -86), "seat": here.point(0, 0),
    }  # fmt: skip
    return sketch.drawing(anchors, "right")


def dragonfly(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a dragonfly with four gauzy wings, about 28 high."""
    colour = look.colour or dice.choose("coat", ("#3f9aa8", "#4a80c4", "#6fae5a", "#d0574a"),
                                        (4, 3, 2, 1))  # fmt: skip
    here = Place((0, -10), 0.26, dice.number("tilt", 18, 32, 46))
    sketch = Sketch(0.34)
    for side in (-1, 1):
        for low, (reach, drop) in enumerate(((56, -16), (50, 12))):
            top = -16 + low * 9
            plan = (
                f"{side * 2},{top}! {side * reach * 0.5:.0f},{top + drop - 8} "
                f"{side * reach},{top + drop - 2} {side * reach * 0.98:.0f},{top + drop + 8} "
                f"{side * reach * 0.5:.0f},{top + drop * 0.5 + 9:.0f}"
            )
            sketch.draw(here.blob(plan), fill=mix(colour, "#f3fbff", 0.78), opacity=0.86)
            vein = f"{side * 2},{top} {side * reach * 0.5:.0f},{top + drop * 0.7:.0f} "
            sketch.stroke(
                here.line(f"{vein}{side * reach * 0.92:.0f},{top + drop + 3}"),
                ink=shade(colour, -0.3), width=0.26, opacity=0.6,
            )  # fmt: skip
            spot = here.ellipse(side * reach * 0.88, top + drop - 1, 4, 2.4)
            sketch.draw(spot, fill=shade(colour, -0.3), outlined=False, opacity=0.7)
    fill = sketch.fade((shade(colour, 0.25), shade(colour, -0.2)), here.point(0, -20),
                       here.point(0, 50))  # fmt: skip
    sketch.draw(here.limb("0,-4 0,20 1,52", 7.4, 6.4, 4.6), fill=fill)
    rings = [here.line(f"-3,{y} 3,{y}") for y in range(6, 50, 8)]
    sketch.stroke(*rings, ink=shade(colour, -0.5), width=0.4, opacity=0.7)
    sketch.draw(here.ellipse(0, -11, 7.6, 10), fill=fill)
    sketch.draw(here.ellipse(0, -24, 6.6, 5.6), fill=shade(colour, -0.1))
    sketch.draw(*(here.ellipse(x, -26, 4.4) for x in (-4.6, 4.6)), fill=shade(colour, 0.3))
    sketch.draw(*(here.ellipse(x, -27, 2) for x in (-4.8, 4.8)), fill="#36261f", outlined=False)
    anchors = {
        "hand": here.point(0, -8), "head": here.point(0, -30), "neck": here.point(0, -18),
        "back": here.point(0, -6), "seat": here.point(0, 30),
    }  # fmt: skip
    return landed(sketch.drawing(anchors, "both"))
