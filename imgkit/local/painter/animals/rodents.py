"""Small pets and slender hunters: guinea pig, ferret, meerkat."""

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import POINTED, ROUND, Portrait, round_ears
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.features import NOSE, blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_CAVIES = (("#c98a50", "#fdf8ee"), ("#5a4a48", "#fdf8ee"), ("#e3c08a", "#8a5f45"))


def guinea_pig(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round guinea pig without a tail, 24 high."""
    colour, patch = dice.choose("coat", _CAVIES, (4, 2, 2))
    colour, patch = look.colour or colour, detail(look, "marks", patch)
    here, sketch = Place(size=0.34), Sketch(0.42)
    feet = [here.ellipse(x, -4, 9, 4.6) for x in (-34, -16, 22, 38)]
    sketch.draw(*feet, fill="#f0b9a6")
    body = here.blob("-58,-22 -54,-48 -32,-66 0,-70 30,-68 54,-56 66,-36 60,-16 34,-6 -40,-6")
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.14)), (0, -24), (0, 0))
    sketch.draw(body, fill=fill)
    with sketch.inside():
        sketch.draw(
            here.blob("-20,-80! 14,-80! 20,-50 12,0! -24,0! -14,-40"), fill=patch, outlined=False
        )
        sketch.draw(
            here.blob("56,-70! 64,-48 62,-30 54,-14 80,-8! 80,-70!"), fill=patch, outlined=False
        )
        sketch.soft(here.ellipse(0, -4, 60, 12), colour="#45283c", opacity=0.25)
    tufts = [
        here.line(f"{x},{y} {x - 7},{y + 9}")
        for x, y in ((-40, -44), (-30, -30), (-46, -24), (26, -58))
    ]
    sketch.stroke(*tufts, ink=shade(colour, -0.45), opacity=0.5)
    sketch.draw(here.blob("22,-64! 14,-80 30,-84 42,-70! 36,-62"), fill=shade(colour, -0.16))
    sketch.draw(here.blob("26,-66 22,-76 32,-78 38,-69"), fill="#f0b3a8", outlined=False)
    head = Place(here.point(46, -42), 0.34 * 20, dice.number("tilt", -6, 0, 6))
    eye(sketch, head, 0.04, -0.3, 0.34)
    blush(sketch, head, -0.1, 0.44, 0.4)
    sketch.draw(head.ellipse(0.94, 0.1, 0.2, 0.15), fill="#e08f86", outlined=False)
    sketch.stroke(head.line("0.94,0.24 0.8,0.44 0.5,0.42"), ink=shade(colour, -0.55))
    whiskers = ("0.7,0.3 1.5,0.1", "0.7,0.36 1.5,0.4")
    sketch.stroke(*map(head.line, whiskers), ink=shade(colour, -0.5), width=0.25, opacity=0.7)
    anchors = {
        "hand": head.point(1.0, 0.3),
        "head": here.point(34, -74),
        "neck": here.point(28, -40),
        "back": here.point(-8, -66),
        "seat": here.point(0, -6),
    }
    return sketch.drawing(anchors, "right")


_FERRET = Build(
    length=62,
    depth=17,
    legs=10,
    thick=5,
    feet="paw",
    root=2.4,
    trunk="0.9,0.14 0.5,-0.06 0.1,0.04 -0.3,-0.16 -0.7,-0.1 -0.98,0.24 -1.0,0.7 "
    "-0.7,0.96 -0.2,0.92 "
    "0.4,1.02 0.82,0.98 1.03,0.7 1.02,0.3",
    neck="-12,10 4,-4",
    neck_widths=(18, 16),
    head=(8, -8),
    size=10.5,
    turn=0,
    tail="4,3 -10,2 -22,-2 -32,-8",
    tail_widths=(7, 8, 7, 2),
)
_FERRETS = (("#e9dcc4", "#6b5246"), ("#b07a4c", "#fdf8ee"), ("#f6f1e6", "#c9b79c"))


def _ferret_ears(hunter: Hunter) -> None:
    round_ears(hunter.sketch, hunter.head, hunter.colour, "#f0c9b8", size=0.3, out=0.66)


def _ferret_tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.6, 0.94), hunter.body.size / 12)
    hunter.sketch.draw(
        here.limb("4,0 -7,-1 -16,-3 -24,-10", 5, 6, 6, 2), fill=shade(hunter.colour, -0.25)
    )


def _ferret_marks(hunter: Hunter) -> None:
    hunter.sketch.soft(hunter.body.ellipse(-0.4, 0.2, 0.8, 0.5), colour=hunter.mark, opacity=0.6)
    hunter.sketch.soft(hunter.body.ellipse(0.4, 1.04, 0.8, 0.3), colour="#fffaf0", opacity=0.9)


def _ferret_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    mask = (
        "-1.1,0.2 -0.6,-0.24 0,-0.36 0.45,-0.1 0.9,-0.34 1.2,-0.1 1.2,0.2 "
        "0.8,0.3 0.45,0.14 0,0.32 -0.6,0.34"
    )
    dark = hunter.mark if hunter.mark != "#fdf8ee" else shade(hunter.colour, -0.4)
    sketch.draw(head.blob(mask), fill=dark, outlined=False, opacity=0.85)
    for x in (0.05, 0.83):
        sketch.draw(head.ellipse(x, -0.08, 0.19, 0.2), fill="#fffaf0", outlined=False)


def ferret(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a long, slender ferret with a mask, 34 high."""
    colour, mark = dice.choose("coat", _FERRETS, (4, 3, 1))
    if look.colour:
        colour, mark = look.colour, shade(look.colour, -0.45)
    kind = Kind(
        build=_FERRET,
        portrait=Portrait(ROUND, "#fffaf0", (0.4, 0.3), "", 0.14, "#c9776c", 0.15, whiskers=True),
        width=0.6,
        scale=1.0,
        ears=_ferret_ears,
        tail=_ferret_tail,
        marks=_ferret_marks,
        face=_ferret_face,
    )
    return hunt(kind, dice, look, (colour, mark))


def meerkat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a meerkat that stands up and keeps watch, 62 high."""
    coats = ("#d3aa76", "#c49a6c", "#b9a083")
    fur = look.colour or dice.choose("coat", coats, (4, 2, 1))
    pale, dark = mix(fur, "#fff6e2", 0.65), shade(fur, -0.4)
    here, sketch = Place(size=0.62), Sketch(0.66)
    sketch.draw(here.limb("-12,-10 -30,-6 -46,-4 -60,-8", 9, 7, 6, 2), fill=shade(fur, -0.1))
    for at, dim in ((12, -0.16), (-6, 0.0)):
        sketch.draw(
            here.blob(
                f"{at - 8},-22 {at - 9},0! {at + 16},0! {at + 14},-5 {at + 6},-8 {at + 8},-22"
            ),
            fill=shade(fur, dim),
        )
    fill = sketch.fade((shade(fur, 0.2), fur, shade(fur, -0.14)), (0, -60), (0, 0))
    sketch.draw(here.limb("12,-54 22,-42 16,-34", 8, 7, 6), fill=shade(fur, -0.14))
    body = here.blob("2,-70 -12,-62 -17,-40 -18,-18 -8,-6 8,-6 18,-18 18,-42 14,-62")
    sketch.draw(body, fill=fill)
    with sketch.inside():
        sketch.soft(here.ellipse(8, -36, 13, 30), colour=pale, opacity=1)
        stripes = [here.line(f"-22,{y} -10,{y + 3}") for y in (-50, -42, -34, -26)]
        sketch.stroke(*stripes, ink=dark, width=1.4, opacity=0.6)
    head = Place(here.point(3, -82), 0.62 * 19, dice.number("tilt", -9, 0, 9))
    sketch.draw(head.ellipse(-0.94, 0.0, 0.26, 0.3), head.ellipse(1.02, 0.0, 0.2, 0.28), fill=dark)
    sketch.draw(head.blob(POINTED), fill=fill)
    with sketch.inside():
        sketch.draw(head.ellipse(0.46, 0.5, 0.46, 0.4), fill=pale, outlined=False)
        patches = (
            head.ellipse(0.02, -0.06, 0.3, 0.28, 20),
            head.ellipse(0.84, -0.06, 0.26, 0.27, -20),
        )
        sketch.draw(*patches, fill=shade(fur, -0.5), outlined=False)
    for x in (0.04, 0.82):
        sketch.draw(head.ellipse(x, -0.08, 0.18, 0.19), fill="#fffaf0", outlined=False)
        eye(sketch, head, x + 0.02, -0.08, 0.15)
    blush(sketch, head, -0.4, 0.4, 0.24)
    sketch.draw(head.ellipse(0.48, 0.26, 0.16, 0.11), fill=NOSE, outlined=False)
    sketch.stroke(head.line("0.24,0.54 0.36,0.6 0.48,0.42! 0.6,0.59 0.72,0.52"), ink=dark)
    holds = look.pose in {"holding", "riding"}
    if holds:
        sketch.held()
    arm = "-8,-56 8,-44 24,-46" if holds else "-8,-56 2,-42 14,-36"
    sketch.draw(here.limb(arm, 9, 8, 6), fill=fill)
    anchors = {
        "hand": here.point(*((25, -46) if holds else (15, -36))),
        "head": head.point(0, -0.8),
        "neck": here.point(2, -64),
        "back": here.point(-10, -62),
        "seat": here.point(-2, -4),
    }
    return sketch.drawing(anchors, "right")
