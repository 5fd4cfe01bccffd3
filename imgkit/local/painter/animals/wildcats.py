"""The lynx, with tufts on its ears and a beard."""

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import ROUND, Portrait, pointed_ears
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade

_BUILD = Build(
    length=84, depth=34, legs=40, thick=11, feet="paw", root=2.2,
    trunk="0.85,0.02 0.3,0.06 -0.4,0.0 -0.82,0.02 -1.01,0.3 -0.97,0.7 -0.76,0.9 -0.3,0.94 "
    "0.3,1.04 0.78,1.02 1.04,0.7 1.03,0.22",
    neck="-18,18 2,4", neck_widths=(35, 33),
    head=(6, -10), size=20, turn=0, tail="4,6 -8,2 -14,-6", tail_widths=(11, 10, 9),
)  # fmt: skip
_COATS = (("#c99a68", "#6a4a3a"), ("#b9a489", "#5a4a42"), ("#d8a263", "#74503a"))


def _ears(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    tufts = (
        head.limb("0.68,-1.3 0.8,-1.9", 0.16, 0.05),
        head.limb("-0.76,-1.3 -0.9,-1.9", 0.16, 0.05),
    )
    sketch.draw(*tufts, fill=shade(hunter.mark, -0.2))
    pointed_ears(sketch, head, hunter.colour, "#f0cdb8", tip=shade(hunter.mark, -0.2))
    for side in (-1, 1):
        x = 0.05 + side * 0.62
        ruff = (
            f"{x},-0.1! {x + side * 0.66:.2f},0.1 {x + side * 0.74:.2f},0.62! "
            f"{x + side * 0.46:.2f},0.6 {x + side * 0.5:.2f},1.18! "
            f"{x + side * 0.1:.2f},0.86 {x},0.6!"
        )
        sketch.draw(head.blob(ruff), fill=shade(hunter.colour, 0.3))


def _tail(hunter: Hunter) -> None:
    here = Place(hunter.body.point(-0.7, 0.9), hunter.body.size / 12)
    hunter.sketch.draw(here.limb("4,1 -4,1 -8,-3", 4.6, 4.4, 4), fill=hunter.colour)
    hunter.sketch.draw(here.ellipse(-8.6, -4, 2.4), fill=shade(hunter.mark, -0.2))


def _spots(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    sketch.soft(body.ellipse(0, 1.05, 0.9, 0.26), colour="#fffaf0", opacity=1)
    spots = [
        body.ellipse(-0.82 + at % 7 * 0.26 + at // 7 % 2 * 0.12, 0.14 + at // 7 * 0.24, 0.06, 0.05)
        for at in range(21)
    ]
    sketch.draw(*spots, fill=hunter.mark, outlined=False, opacity=0.85)


def _face(hunter: Hunter) -> None:
    head = hunter.head
    hunter.sketch.soft(head.ellipse(0.46, 0.6, 0.8, 0.5), colour="#fffaf0", opacity=1)
    plans = "0.2,-0.9 0.3,-0.5", "0.46,-0.94 0.46,-0.56", "0.72,-0.86 0.62,-0.5"
    hunter.sketch.stroke(*(head.line(plan) for plan in plans), ink=hunter.mark, width=1.3)


def lynx(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a lynx with tufted ears, a ruff and a short tail, about 120 high."""
    colour, mark = dice.choose("coat", _COATS, (4, 2, 2))
    kind = Kind(
        build=_BUILD, portrait=Portrait(ROUND, "#fffaf0", (0.46, 0.36), "#c9b04e", 0.18, "#c9776c",
        0.17, whiskers=True),
        width=0.9, scale=1.75, ears=_ears, tail=_tail, marks=_spots, face=_face,
    )  # fmt: skip
    return hunt(kind, dice, look, (look.colour or colour, mark))
