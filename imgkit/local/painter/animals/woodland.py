"""Animals of the woods that hunt: bears, foxes and wolves."""

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import POINTED, ROUND, Portrait, pointed_ears, round_ears
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade

_LEAN = (
    "0.85,0.04 0.3,0.08 -0.4,0.02 -0.82,0.04 -1.01,0.3 -0.95,0.66 -0.74,0.84 -0.3,0.9 "
    "0.3,1.0 0.76,1.02 1.03,0.7 1.03,0.24"
)

_BEARS = (
    ("#9a6a48", "#d9b489"),
    ("#7d5844", "#c39a75"),
    ("#5d4a46", "#b08d74"),
    ("#f7f1e4", "#fffdf6"),
)

_BEAR = Build(
    length=128, depth=64, legs=34, thick=19, feet="paw", root=2.0,
    trunk="0.85,0.0 0.4,-0.08 0.0,0.02 -0.5,-0.02 -0.86,0.08 -1.02,0.4 -0.96,0.76 -0.7,0.94 "
    "-0.2,1.0 0.3,1.04 0.78,1.0 1.04,0.7 1.03,0.24",
    neck="-26,30 6,14", neck_widths=(60, 50),
    head=(16, 2), size=29, turn=0, tail="6,10 -3,10", tail_widths=(13, 11),
)  # fmt: skip


def _bear_ears(hunter: Hunter) -> None:
    round_ears(
        hunter.sketch,
        hunter.head,
        hunter.colour,
        mix(hunter.mark, "#f0b3a8", 0.5),
        size=0.33,
        out=0.68,
    )


def _stub(hunter: Hunter) -> None:
    tail = hunter.body.ellipse(-0.95, 0.84, 0.24)
    hunter.sketch.draw(tail, fill=hunter.colour)


def bear(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a bear: brown or black, and now and then white; a white one is a polar bear."""
    colour, pale = dice.choose("coat", _BEARS, (4, 3, 1.5, 0.5))
    if look.colour:
        colour, pale = look.colour, mix(look.colour, "#fffaf0", 0.55)
    kind = Kind(
        build=_BEAR, portrait=Portrait(ROUND, pale, (0.46, 0.37), "", 0.14, broad=0.2),
        width=1.15, scale=2.7, ears=_bear_ears, tail=_stub,
    )  # fmt: skip
    return hunt(kind, dice, look, (colour, pale))


_FOXES = (
    ("#e2803f", "#4d3a37"),
    ("#cf6d3a", "#43332f"),
    ("#eceff0", "#c9d2d8"),
    ("#a9a09c", "#57494a"),
)

_FOX = Build(
    length=52, depth=19, legs=22, thick=5.2, feet="paw", trunk=_LEAN, root=2.4,
    neck="-11,10 1,2", neck_widths=(19, 18),
    head=(4, -6), size=13, turn=0,
    tail="4,2 -6,-1 -16,2 -26,-2 -36,-10", tail_widths=(6, 9, 15, 13, 3),
)  # fmt: skip


def _fox_ears(hunter: Hunter) -> None:
    pointed_ears(hunter.sketch, hunter.head, hunter.colour, "#f6dcc6", tip=hunter.mark, high=1.62)


def _fox_tail(hunter: Hunter) -> None:
    sketch, here = hunter.sketch, Place(hunter.body.point(-0.6, 0.92), hunter.body.size / 12)
    sketch.draw(
        here.limb("4,-2 -8,-3 -17,-7 -19,-17 -14,-25", 5, 8, 11, 10, 2.4), fill=hunter.colour
    )
    with sketch.inside():
        sketch.draw(
            here.blob("-28,-19! -19,-16 -17,-19! -15,-15 -8,-19! -8,-30 -26,-30"),
            fill="#fffaf0",
            outlined=False,
        )


def _fox_marks(hunter: Hunter) -> None:
    sketch, tail = hunter.sketch, Place(_FOX.side.point(-0.93, 0.16), 1, hunter.sway)
    sketch.draw(
        tail.blob("-24,-22! -24,-5 -28,-2! -27,2 -31,12! -48,6 -44,-24"),
        fill="#fffaf0",
        outlined=False,
    )
    sketch.soft(hunter.body.ellipse(0.8, 0.8, 0.34, 0.34), colour="#fffaf0", opacity=1)


def _white_cheeks(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    plan = (
        "-1.4,0.3 -0.84,0.1 -0.4,0.3 0.1,0.22 0.47,-0.02 0.8,0.22 1.06,0.1 1.4,0.4 1,1.2 -0.6,1.2"
    )
    sketch.draw(head.blob(plan), fill="#fffaf0", outlined=False)


def fox(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a fox with a white-tipped brush."""
    colour, mark = dice.choose("coat", _FOXES, (5, 3, 0.7, 0.7))
    kind = Kind(
        build=_FOX, portrait=Portrait(POINTED, "#fffaf0", (0.3, 0.24), "", 0.16, broad=0.15),
        width=0.75, scale=1.2, ears=_fox_ears, tail=_fox_tail, marks=_fox_marks,
        face=_white_cheeks, socks=True,
    )  # fmt: skip
    return hunt(kind, dice, look, (look.colour or colour, mark))


_WOLVES = (
    ("#9b9a9f", "#e9e6e0"),
    ("#7c7876", "#d3cbc2"),
    ("#ece9e4", "#fffdf8"),
    ("#a58d76", "#eadcc8"),
)

_WOLF = Build(
    length=84, depth=32, legs=38, thick=8.4, feet="paw", trunk=_LEAN, root=2.4,
    neck="-18,16 2,2", neck_widths=(36, 34),
    head=(6, -12), size=19, turn=0,
    tail="5,2 -8,4 -14,18 -17,32 -18,42", tail_widths=(9, 12, 15, 12, 3),
)  # fmt: skip


def _wolf_ears(hunter: Hunter) -> None:
    sketch, head, colour = hunter.sketch, hunter.head, hunter.colour
    if not hunter.sits:
        ruff = (
            "-0.9,-0.6 -1.5,0.1! -1.3,0.2 -1.6,0.8! -1.2,0.86 -1.2,1.4! -0.7,1.3 -0.4,1.8! 0,1.4 "
            "0.4,1.7! 0.7,1.2 0.9,0.4"
        )
        sketch.draw(head.blob(ruff), fill=shade(colour, -0.04))
    pointed_ears(sketch, head, shade(colour, -0.1), "#e8c9be", high=1.44)


def _wolf_tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.6, 0.94), hunter.body.size / 12)
    hunter.sketch.draw(
        here.limb("4,0 -7,-1 -14,-4 -20,-10", 5, 7, 7.4, 2), fill=shade(hunter.colour, -0.08)
    )


def _wolf_marks(hunter: Hunter) -> None:
    body = hunter.body
    hunter.sketch.soft(
        body.ellipse(0, 0.1, 1.0, 0.24), colour=shade(hunter.colour, -0.6), opacity=0.55
    )
    hunter.sketch.soft(body.ellipse(0.1, 1, 0.9, 0.26), colour=hunter.mark, opacity=1)


def _wolf_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    plan = (
        "-1.4,0.26 -0.8,0.2 -0.3,-0.1 0.04,-0.4 0.3,-0.1 0.47,0.1 0.62,-0.1 0.84,-0.4 1.04,0 "
        "1.4,0.3 1,1.2 -0.6,1.2"
    )
    sketch.draw(head.blob(plan), fill=hunter.mark, outlined=False)
    sketch.soft(head.ellipse(0.45, -0.7, 0.3, 0.5), colour=shade(hunter.colour, -0.5), opacity=0.5)


def wolf(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a wolf with a thick ruff and a hanging tail."""
    colour, mark = dice.choose("coat", _WOLVES, (4, 2, 1.5, 1.5))
    if look.colour:
        colour, mark = look.colour, mix(look.colour, "#fffaf0", 0.7)
    kind = Kind(
        build=_WOLF, portrait=Portrait(POINTED, mark, (0.34, 0.28), "#e3c15c", 0.15, broad=0.17),
        width=0.9, scale=1.75, ears=_wolf_ears, tail=_wolf_tail, marks=_wolf_marks, face=_wolf_face,
    )  # fmt: skip
    return hunt(kind, dice, look, (colour, mark))
