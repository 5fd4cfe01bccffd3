"""Beasts of myths with wings: pegasus and griffin."""

from dataclasses import replace

from imgkit.local.painter.animals.fabled import UNICORN
from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


@piece("wings")
def wing(sketch: Sketch, place: Place, colour: str) -> None:
    """Draw a raised wing of feathers that grows from the middle of its place."""
    rows = (
        (
            (
                "2,8 -14,-16 -44,-46 -78,-58! -70,-46 -84,-44! -68,-32 -80,-28! "
                "-60,-18 -68,-10! -46,-4 "
                "-48,6! -26,10"
            ),
            0.0,
        ),
        ("4,8 -8,-10 -30,-30 -52,-38! -46,-28 -56,-22! -40,-14 -44,-6! -24,0 -20,8", 0.35),
    )
    for plan, light in rows:
        fill = sketch.fade(
            (shade(colour, light + 0.1), shade(colour, light - 0.16)),
            place.point(-20, -40),
            place.point(-20, 8),
        )
        sketch.draw(place.blob(plan), fill=fill)
    lines = "-24,-24 -62,-44", "-20,-12 -58,-28", "-16,-2 -48,-14"
    sketch.stroke(*map(place.line, lines), ink=shade(colour, -0.4), opacity=0.35)


def _far_wing(beast: Beast) -> None:
    _horse_tail(beast)
    here = Place(beast.build.side.point(0.42, 0.1), 1.35, 28)
    wing(beast.sketch, here, shade(beast.colour, -0.14))


def _horse_tail(beast: Beast) -> None:
    here = Place(beast.build.side.point(-0.93, 0.14), 52, beast.sway - 6)
    for shift, dim in ((0.3, -0.14), (0.0, 0.0)):
        plan = (
            f"{0.2 - shift:.2f},0 {-0.3 - shift:.2f},0.1 {-0.5 - shift:.2f},0.8 "
            f"{-0.7 - shift:.2f},1.45! {0.02 - shift:.2f},1.1 {0.2 - shift:.2f},0.5"
        )
        beast.sketch.draw(here.blob(plan), fill=shade(beast.mark, dim))


def _mane_and_wing(beast: Beast) -> None:
    sketch, withers = beast.sketch, beast.build.withers
    for x, y in ((-36, 0), (-24, -17), (-12, -34), (-1, -52), (8, -68)):
        place = Place(withers.point(x, y))
        sketch.draw(place.blob("6,-14! 18,4 16,26 2,42! 4,26 -4,10 -10,0"), fill=beast.mark)
    forelock = "-0.4,-0.6 0,-1.0 0.34,-0.68 0.44,-0.34! 0.24,-0.42 0.1,-0.08! -0.14,-0.36"
    sketch.draw(beast.head.blob(forelock), fill=beast.mark)
    wing(sketch, Place(beast.build.side.point(0.24, 0.24), 1.45, 6), beast.colour)


_PEGASUS = replace(
    UNICORN,
    coats=(("#fbf6ee", "#e9d3a6"), ("#f1ecf6", "#b9a6d6"), ("#e9f1f8", "#8fb4d6")),
    behind=_far_wing,
    front=_mane_and_wing,
    feet="#b99a6a",
)


def pegasus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a horse with the wings of a bird."""
    return side_on(_PEGASUS, dice, look)


def _griffin_behind(beast: Beast) -> None:
    here = Place(beast.build.side.point(0.5, 0.1), 1.15, 30)
    wing(beast.sketch, here, shade(beast.mark, -0.18))


def _feathers(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    breast = "1.4,-0.4 0.56,-0.3 0.44,0.2! 0.56,0.3 0.46,0.56! 0.6,0.64 0.52,0.94! 0.7,0.9 1.4,1.2"
    sketch.draw(side.blob(breast), fill=beast.mark, outlined=False)
    sketch.soft(side.ellipse(-0.1, 1.02, 0.7, 0.2), colour="#fff6e4", opacity=0.8)


def _eagle_face(beast: Beast) -> None:
    beast.sketch.draw(beast.head.ellipse(0, 0, 3), fill=beast.mark, outlined=False)


def _eagle_front(beast: Beast) -> None:
    sketch, head = beast.sketch, beast.head
    neck = (
        "-0.5,-0.7 -1.2,-0.3! -1.0,0.2 -1.5,0.6! -1.1,0.8 -1.5,1.5! -0.8,1.3 -0.6,2.0! -0.1,1.5 "
        "0.3,1.9! 0.5,1.2 0.6,0.6 0,0.2"
    )
    fill = sketch.fade((shade(beast.mark, 0.2), beast.mark), head.point(0, -1), head.point(0, 2))
    sketch.draw(head.blob(neck), fill=fill)
    sketch.draw(head.ellipse(-0.1, 0.1, 0.86, 0.7), fill=beast.mark, outlined=False)
    sketch.draw(
        head.blob("0.8,-0.5! 1.4,-0.42 1.86,0.06 1.76,0.7! 1.4,0.34 0.84,0.36"), fill="#eeb040"
    )
    sketch.stroke(head.line("1.5,0.3 1.1,0.14 0.9,0.2"), ink="#a8732a")
    eye(sketch, head, 0.42, -0.14, 0.2)
    blush(sketch, head, 0.3, 0.3, 0.26)
    sketch.stroke(head.line("0.1,-0.5 0.46,-0.44 0.74,-0.3"), ink=shade(beast.mark, -0.55))
    ear = "-0.5,-0.5! -0.7,-1.5! 0,-0.8!"
    sketch.draw(head.blob(ear), fill=shade(beast.mark, -0.1))
    wing(sketch, Place(beast.build.side.point(0.3, 0.22), 1.2, 8), beast.mark)


def _lion_tail(beast: Beast) -> None:
    _griffin_behind(beast)
    tail = Place(beast.build.side.point(-0.93, 0.16), 1, beast.sway)
    beast.sketch.draw(
        tail.blob("-42,-20 -58,-28 -66,-46! -48,-44 -36,-30"), fill=shade(beast.mark, -0.2)
    )


_GRIFFIN = Species(
    build=Build(
        length=112,
        depth=46,
        legs=52,
        thick=13,
        feet="paw",
        root=2.3,
        trunk="0.85,0.02 0.3,0.06 -0.4,0.0 -0.82,0.02 -1.01,0.3 -0.97,0.7 -0.76,0.88 -0.3,0.9 "
        "0.3,1.02 0.78,1.06 1.05,0.7 1.03,0.22",
        neck="-20,24 8,-4 18,-26",
        neck_widths=(50, 40, 34),
        head=(22, -36),
        size=24,
        turn=2,
        tail="6,8 -16,14 -32,4 -42,-20",
        tail_widths=(10, 7, 6, 5),
    ),
    profile=Profile(
        skull="-0.7,0.1 -0.6,-0.56 0,-0.82 0.6,-0.66 0.96,-0.3 0.96,0.2 0.6,0.6 -0.3,0.7",
        ear="",
        inner="",
        eye=(0.42, -0.14, 0.2),
        cheek=(0.3, 0.3, 0.26),
        mouth="0.9,0.3 0.8,0.34",
    ),
    coats=(("#d9a860", "#fbf3e2"), ("#c98f52", "#a5714a"), ("#e2c08a", "#8a6a55")),
    weights=(4, 2, 2),
    width=1.2,
    behind=_lion_tail,
    marks=_feathers,
    face=_eagle_face,
    front=_eagle_front,
    crown=(-0.1, -0.85),
)


def griffin(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a griffin: a lion with the head and the wings of an eagle."""
    return side_on(_GRIFFIN, dice, look)
