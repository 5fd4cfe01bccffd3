"""Owls, and eagles on the wing."""

from imgkit.local.painter.animals.landing import landed
from imgkit.local.painter.animals.plumage import fill_of
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, shade
from imgkit.local.painter.sketch import Sketch

_YELLOW = "#eeb040"

# Body, face, breast.
_OWLS = (
    ("#9a7352", "#f3e0c0", "#e6c9a0"),
    ("#7d7371", "#ece5dc", "#d6cbc1"),
    ("#f4efe6", "#fffdf8", "#fffdf8"),
    ("#c18a4f", "#fbeacc", "#f3d7a9"),
)


def _flecks(place: Place) -> list[Curve]:
    return [
        place.line(f"{x - 5},{y} {x},{y + 5} {x + 5},{y}")
        for y, xs in ((-46, (-12, 2, 16)), (-34, (-18, -5, 9, 22)), (-22, (-12, 2, 16)))
        for x in xs
    ]


def owl(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw an owl that looks at us, 46 high."""
    colour, face, breast = dice.choose("coat", _OWLS, (4, 2, 1.5, 2))
    if look.colour:
        colour, face, breast = look.colour, shade(look.colour, 0.75), shade(look.colour, 0.5)
    size = 0.48
    here, sketch = Place(size=size), Sketch(0.62)
    fill = fill_of(sketch, here, colour)
    for x in (-9, 13):
        toes = [here.ellipse(x + at * 5 - 5, -3.2, 3.2, 3.6) for at in range(3)]
        sketch.draw(*toes, fill=_YELLOW)
    tail = "-22,-14 -34,0! -10,-2 -4,-12"
    sketch.draw(here.blob(tail), fill=shade(colour, -0.2))
    body = here.blob("2,-70 -24,-64 -34,-40 -30,-16 -12,-3 14,-3 32,-16 36,-40 28,-64")
    head = Place(here.point(3, -68), size * 29, dice.number("tilt", -14, 0, 14))
    skull = head.blob(
        "0,-0.78 -0.5,-0.84 -1.02,-1.24! -1.06,-0.4 -1.04,0.2 -0.7,0.62 0.02,0.78 0.74,0.6 "
        "1.06,0.2 1.06,-0.4 1.0,-1.24! 0.5,-0.84"
    )
    sketch.draw(body, skull, fill=fill)
    with sketch.inside():
        sketch.draw(here.ellipse(3, -28, 23, 26), fill=breast, outlined=False)
        sketch.stroke(*_flecks(here), ink=shade(breast, -0.4), opacity=0.6)
        sketch.soft(
            here.ellipse(2, -46, 30, 8), here.ellipse(0, -2, 32, 9), colour="#45283c", opacity=0.3
        )
    for eye_x, reach in ((-0.44, 0.54), (0.48, 0.52)):
        sketch.draw(head.ellipse(eye_x, -0.04, reach, reach), fill=face, outlined=False)
        with sketch.awake():
            sketch.draw(head.ellipse(eye_x + 0.02, -0.06, 0.3), fill="#f0be4e")
        eye(sketch, head, eye_x + 0.03, -0.06, 0.24)
    sketch.draw(head.blob("-0.1,0.1 0.02,0.02 0.16,0.1 0.03,0.48!"), fill=_YELLOW)
    blush(sketch, head, -0.74, 0.4, 0.24)
    blush(sketch, head, 0.76, 0.4, 0.22)
    lift = dice.number("wings", -2, 2, 24)
    for x, side in ((-28, 1), (32, -1)):
        wing = Place(here.point(x, -56), size, lift * side)
        plan = " ".join(
            f"{a * side},{b}" for a, b in ((4, -6), (-8, 4), (-11, 24), (-4, 42), (4, 30), (8, 10))
        )
        sketch.draw(wing.blob(plan), fill=shade(colour, -0.12))
    anchors = {
        "hand": head.point(0.04, 0.5),
        "head": head.point(0, -0.85),
        "neck": here.point(3, -46),
        "back": here.point(-24, -58),
        "seat": here.point(0, -3),
    }
    return sketch.drawing(anchors, "both")


def _feathered(place: Place, colour: str, sketch: Sketch) -> None:
    """Draw a spread wing whose long feathers end in fingers."""
    plan = (
        "0,6 6,-14 -4,-42 -22,-68 -42,-86 -50,-80 -40,-64! -58,-74 -63,-66 -50,-52! -66,-56 "
        "-69,-47 "
        "-54,-40! -66,-38 -65,-29 -46,-27! -54,-20 -49,-13 -32,-14! -30,-4 -16,2"
    )
    sketch.draw(
        place.blob(plan),
        fill=sketch.fade(
            (shade(colour, 0.12), shade(colour, -0.2)), place.point(0, -10), place.point(-50, -70)
        ),
    )
    lines = "-44,-70 -22,-40", "-54,-55 -26,-30", "-58,-40 -26,-20", "-46,-24 -18,-8"
    sketch.stroke(*(place.line(plan) for plan in lines), ink=shade(colour, -0.45), opacity=0.5)


def eagle(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw an eagle that soars with spread wings, 75 high."""
    colour, top = dice.choose(
        "coat", (("#6f5141", "#fbf6ea"), ("#94663f", "#c9974f"), ("#5a4a48", "#a48465")), (4, 3, 1)
    )
    if look.colour:
        colour, top = look.colour, shade(look.colour, 0.6)
    size, lift = 0.72, dice.number("wings", -20, 0, 14)
    here, sketch = Place(size=size), Sketch(0.85)
    far = Place(here.point(22, -30), size, lift + 46)
    _feathered(far, shade(colour, -0.14), sketch)
    tail = here.blob("-22,-24 -50,-30 -68,-22! -62,-14 -66,-4! -44,-2 -22,-10")
    sketch.draw(
        tail, fill=sketch.fade((top, shade(top, -0.14)), here.point(-40, -30), here.point(-40, 0))
    )
    head = Place(here.point(48, -38), size * 13, dice.number("nod", -8, 4, 16))
    claws = [here.limb(f"{x},-6 {x - 9},-1 {x - 16},-2", 6, 5, 4) for x in (14, 4)]
    sketch.draw(*claws, fill=_YELLOW)
    body = here.blob("46,-48 20,-36 -8,-32 -34,-24 -30,-10 -6,-4 20,-3 42,-14 56,-30")
    sketch.draw(body, fill=fill_of(sketch, here, colour))
    with sketch.inside():
        sketch.soft(here.ellipse(8, -4, 40, 9), colour="#45283c", opacity=0.3)
    neck = head.blob(
        "-0.2,-1 -1.0,-0.6 -1.7,-0.1! -1.3,0.2 -1.5,0.6! -1.0,0.6 -0.9,1.1! -0.3,0.9 0.4,0.9 "
        "0.96,0.5 1.0,-0.2 0.6,-0.84"
    )
    sketch.draw(
        neck,
        fill=sketch.fade((shade(top, 0.1), shade(top, -0.1)), head.point(0, -1), head.point(0, 1)),
    )
    sketch.draw(
        head.blob("0.74,-0.44! 1.4,-0.36 1.84,0.1 1.74,0.7! 1.4,0.36 0.8,0.3"), fill=_YELLOW
    )
    eye(sketch, head, 0.34, -0.16, 0.22)
    sketch.stroke(head.line("0.06,-0.56 0.4,-0.48 0.66,-0.34"), ink=shade(top, -0.55))
    _feathered(Place(here.point(2, -26), size, lift), colour, sketch)
    anchors = {
        "hand": here.point(0, -2),
        "head": head.point(-0.1, -0.95),
        "neck": here.point(34, -30),
        "back": here.point(4, -33),
        "seat": here.point(0, -4),
    }
    return landed(sketch.drawing(anchors, "right"))
