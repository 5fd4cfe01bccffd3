"""Lions with a mane or without, and striped tigers."""

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import ROUND, Portrait, round_ears
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade

_BUILD = Build(
    length=118, depth=44, legs=42, thick=13, feet="paw", root=2.4,
    trunk="0.85,0.02 0.3,0.06 -0.4,0.0 -0.82,0.02 -1.01,0.3 -0.97,0.7 -0.76,0.9 -0.3,0.94 "
    "0.3,1.04 0.78,1.02 1.04,0.7 1.03,0.22",
    neck="-26,24 2,6", neck_widths=(46, 44),
    head=(6, -12), size=27, turn=0,
    tail="6,8 -16,10 -30,-4 -34,-28 -44,-42", tail_widths=(11, 8, 7, 6.4, 6),
)  # fmt: skip

# Coat and mane.
_LIONS = (("#e9b968", "#a9643a"), ("#dfa452", "#7f4a34"), ("#f3dcae", "#c99a5e"))
_TIGERS = (("#ee9f4a", "#4d3a37"), ("#f8f1e4", "#564a4c"), ("#e48a3f", "#43332f"))


def _tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.7, 0.9), hunter.body.size / 12)
    sketch = hunter.sketch
    sketch.draw(here.limb("4,1 -8,1 -15,-4 -15,-12", 3.4, 3.2, 3, 2.8), fill=hunter.colour)
    _tassel(hunter, Place(here.point(-15, -13), hunter.body.size / 12 * 7))


def _tassel(hunter: Hunter, place: Place) -> None:
    plan = "0.3,0.2 0.5,-0.4 0.1,-1.2! -0.2,-0.9 -0.5,-0.8! -0.5,-0.2 -0.3,0.3 0,0.4"
    hunter.sketch.draw(place.blob(plan), fill=shade(hunter.mark, -0.04))


def _mane(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    plan = (
        "0.1,-1.5 -0.36,-1.36! -0.62,-1.44 -0.9,-1.12! -1.24,-1.06 -1.3,-0.6! -1.66,-0.3 "
        "-1.5,0.08! "
        "-1.72,0.5 -1.4,0.78! -1.44,1.2 -1.0,1.28! -0.9,1.66 -0.46,1.5! -0.1,1.86 0.24,1.52! "
        "0.62,1.7 0.86,1.3! 1.26,1.24 1.22,0.84! 1.5,0.5 1.32,0.1! 1.54,-0.3 1.24,-0.56! "
        "1.24,-1.04 0.86,-1.06! 0.62,-1.46"
    )
    fill = sketch.fade(
        (shade(hunter.mark, 0.16), shade(hunter.mark, -0.14)),
        head.point(0, -1.5),
        head.point(0, 1.7),
    )
    with sketch.piece("mane", head.origin):
        sketch.draw(head.blob(plan), fill=fill)
    strands = (
        "-1.0,-0.7 -1.22,-0.84", "-1.1,0.1 -1.46,0.2", "-1.0,0.7 -1.26,0.96", "-0.5,1.0 -0.62,1.4",
        "0.2,1.06 0.26,1.44", "0.84,0.86 1.04,1.1", "1.12,0.3 1.36,0.36", "-0.4,-0.98 -0.5,-1.22",
        "0.3,-1.02 0.36,-1.3", "0.9,-0.7 1.04,-0.84",
    )  # fmt: skip
    sketch.stroke(*(head.line(plan) for plan in strands), ink=shade(hunter.mark, -0.4), opacity=0.5)
    round_ears(sketch, head, hunter.colour, "#f0b3a8", size=0.3, out=0.76)


def _plain_ears(hunter: Hunter) -> None:
    round_ears(hunter.sketch, hunter.head, hunter.colour, "#f0b3a8", size=0.34, out=0.74)


def _end_of_tail(hunter: Hunter) -> None:
    if not hunter.sits:
        tail = Place(_BUILD.side.point(-0.93, 0.16), 1, hunter.sway)
        _tassel(hunter, Place(tail.point(-45, -44), 15, hunter.sway - 30))


def _light(hunter: Hunter) -> None:
    hunter.sketch.soft(hunter.body.ellipse(0, 1.0, 0.8, 0.2), colour="#fff3dc", opacity=0.8)


def lion(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a lion, with its mane unless it is to be without."""
    return _lion(dice, look, maned="mane" not in look.without)


def lioness(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a lioness, which has no mane."""
    return _lion(dice, look, maned=False)


def _lion(dice: Dice, look: Look, *, maned: bool) -> Drawing:
    colour, mane = dice.choose("coat", _LIONS, (4, 2, 1))
    if look.colour:
        colour, mane = look.colour, shade(look.colour, -0.4)
    kind = Kind(
        build=_BUILD, portrait=Portrait(ROUND, "#fbeccd", (0.52, 0.4), "#e6b64c", 0.17, "#8a4f45",
        0.2),
        width=1.15, scale=2.5, ears=_mane if maned else _plain_ears, tail=_tail, marks=_light,
        finish=_end_of_tail,
    )  # fmt: skip
    return hunt(kind, dice, look, (colour, mane))


def _tiger_tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.7, 0.9), hunter.body.size / 12)
    hunter.sketch.draw(
        here.limb("4,1 -8,1 -15,-4 -15,-12 -18,-17", 4, 3.8, 3.6, 3.4, 3), fill=hunter.colour
    )
    with hunter.sketch.inside():
        rings = [
            here.line(plan)
            for plan in ("-8,-3 -9,5", "-14,-1 -9,-5", "-18,-7 -11,-8", "-18,-13 -12,-11")
        ]
        hunter.sketch.stroke(*rings, ink=hunter.mark, width=here.size * 1.6)


def _stripes(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    sketch.soft(body.ellipse(0, 1.05, 0.9, 0.22), colour="#fffaf0", opacity=1)
    stripes = []
    for at in range(9):
        x = -0.86 + at * 0.19
        stripes.append(
            body.blob(
                f"{x - 0.05:.2f},-0.14 {x - 0.02:.2f},{0.5 - at % 2 * 0.14:.2f}! "
                f"{x + 0.05:.2f},-0.14"
            )
        )
        stripes.append(
            body.blob(
                f"{x + 0.04:.2f},1.1 {x + 0.09:.2f},{0.62 + at % 2 * 0.12:.2f}! {x + 0.13:.2f},1.1"
            )
        )
    for x in (0.62, -0.72):
        stripes += [
            body.blob(
                f"{x - 0.24:.2f},{y} {x - 0.02:.2f},{y + 0.05:.2f}! {x - 0.24:.2f},{y + 0.12:.2f}"
            )
            for y in (1.12, 1.36)
        ]
    tail = Place(_BUILD.side.point(-0.93, 0.16), 1, hunter.sway)
    with sketch.piece("stripes"):
        sketch.draw(*stripes, fill=hunter.mark, outlined=False)
    rings = [
        tail.line(plan)
        for plan in (
            "-12,2 -10,18",
            "-20,0 -16,14",
            "-28,-4 -22,8",
            "-36,-14 -26,-12",
            "-40,-24 -30,-24",
            "-46,-34 -36,-32",
        )
    ]
    with sketch.piece("stripes"):
        sketch.stroke(*rings, ink=hunter.mark, width=3.6)


def _more_stripes(hunter: Hunter) -> None:
    if hunter.sits:
        plans = (
            "-0.9,0.48 -0.4,0.44! -0.95,0.58",
            "-0.74,0.28 -0.3,0.3! -0.82,0.38",
            "-1.0,0.7 -0.5,0.62! -0.98,0.8",
        )
        hunter.sketch.draw(
            *(hunter.body.blob(plan) for plan in plans), fill=hunter.mark, outlined=False
        )


def _tiger_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    sketch.soft(
        head.ellipse(-0.6, 0.6, 0.7, 0.5),
        head.ellipse(1.0, 0.56, 0.5, 0.5),
        colour="#fffaf0",
        opacity=1,
    )
    sketch.soft(
        head.ellipse(0.02, -0.3, 0.3, 0.26),
        head.ellipse(0.84, -0.3, 0.26, 0.26),
        colour="#fffaf0",
        opacity=0.9,
    )
    plans = (
        "0.3,-1 0.45,-0.42! 0.58,-1", "0,-1 0.16,-0.56! 0.22,-1", "0.66,-1 0.72,-0.56! 0.9,-0.9",
        "-1.1,-0.14 -0.6,-0.02! -1.1,0.02", "-1.1,0.16 -0.66,0.22! -1.1,0.32",
        "-1.1,0.44 -0.62,0.42! -0.98,0.6", "1.1,-0.06 0.98,0.04! 1.1,0.12",
        "1.1,0.22 0.94,0.3! 1.1,0.4",
    )  # fmt: skip
    sketch.draw(*(head.blob(plan) for plan in plans), fill=hunter.mark, outlined=False)


def tiger(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a striped tiger: orange, or white."""
    colour, mark = dice.choose("coat", _TIGERS, (4, 1, 3))
    kind = Kind(
        build=_BUILD, portrait=Portrait(ROUND, "#fffaf0", (0.5, 0.38), "#c9c25e", 0.17, "#c9776c",
        0.17, whiskers=True),
        width=1.15, scale=2.5, ears=_plain_ears, tail=_tiger_tail, marks=_stripes, face=_tiger_face,
        finish=_more_stripes,
    )  # fmt: skip
    return hunt(kind, dice, look, (look.colour or colour, mark))
