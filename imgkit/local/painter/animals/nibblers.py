"""Mouse, squirrel and monkey: small, nimble, and fond of sitting up."""

from dataclasses import replace

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import ROUND, Portrait, pointed_ears, round_ears
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade

_HUNCHED = (
    "0.85,0.16 0.4,0.0 -0.1,-0.1 -0.6,0.0 -0.96,0.34 -1.0,0.7 -0.74,0.94 -0.2,1.0 "
    "0.4,1.02 0.82,0.96 1.04,0.7 1.02,0.34"
)


def _seat(hunter: Hunter) -> Place:
    """Return where the tail of a sitting animal begins, in centimetres of a cat."""
    return Place(hunter.body.point(-0.6, 0.94), hunter.body.size / 12)


_MICE = (
    ("#b3aaa8", "#efe7e0"),
    ("#c9a27c", "#f7e8d4"),
    ("#f6f0e6", "#fffdf8"),
    ("#8b7d79", "#cfc4bd"),
)

_MOUSE = Build(
    length=13, depth=7.4, legs=2.6, thick=2, feet="paw", trunk=_HUNCHED, root=1.8,
    neck="-4,4 0,3", neck_widths=(6, 6),
    head=(1.4, -0.6), size=4.6, turn=0,
    tail="2,3 -4,3.6 -8,2 -10,-3 -14,-5", tail_widths=(1.4, 1, 0.9, 0.8, 0.5),
)  # fmt: skip


def _mouse_ears(hunter: Hunter) -> None:
    round_ears(hunter.sketch, hunter.head, hunter.colour, "#f0b3a8", size=0.56, out=0.82)


def _mouse_tail(hunter: Hunter) -> None:
    tail = _seat(hunter).limb("4,1 -8,1 -16,-1 -18,-8 -24,-11", 2.4, 2.2, 2, 1.8, 1)
    hunter.sketch.draw(tail, fill="#eeb7ab")


def mouse(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a mouse with large ears, 17 high."""
    colour, pale = dice.choose("coat", _MICE, (4, 2, 2, 1))
    if look.colour:
        colour, pale = look.colour, mix(look.colour, "#fffaf0", 0.7)
    kind = Kind(
        build=_MOUSE, portrait=Portrait(ROUND, pale, (0.42, 0.34), "", 0.2, "#e58f88",
        0.12, whiskers=True),
        width=0.26, scale=0.42, ears=_mouse_ears, tail=_mouse_tail,
    )  # fmt: skip
    return hunt(kind, dice, look, (colour, pale))


_SQUIRRELS = (
    ("#c8703c", "#fbeeda"),
    ("#a35b3a", "#f5dfc4"),
    ("#a19a98", "#f4efe8"),
    ("#6f564c", "#dcc7b2"),
)

_SQUIRREL = Build(
    length=22, depth=10.5, legs=5, thick=2.9, feet="paw", trunk=_HUNCHED, root=1.9,
    neck="-6,6 0,3", neck_widths=(10, 9),
    head=(2, -2.4), size=6.6, turn=0,
    tail="3,4 -5,2 -9,-8 -6,-17 -11,-24 -17,-20", tail_widths=(5, 8, 11, 12, 9, 4),
)  # fmt: skip


def _squirrel_ears(hunter: Hunter) -> None:
    pointed_ears(
        hunter.sketch,
        hunter.head,
        hunter.colour,
        "#f3cdb6",
        tip=shade(hunter.colour, -0.4),
        high=1.46,
    )


def _squirrel_tail(hunter: Hunter) -> None:
    here, sketch = _seat(hunter), hunter.sketch
    sketch.draw(
        here.limb("5,1 -6,0 -14,-9 -12,-22 -15,-34 -24,-33", 7, 11, 15, 15, 11, 5),
        fill=shade(hunter.colour, -0.06),
    )
    strands = here.line("-4,-1 -12,-9 -10,-22 -13,-31"), here.line("-12,-6 -17,-12 -16,-20")
    sketch.stroke(*strands, ink=shade(hunter.colour, -0.4), opacity=0.4)


def squirrel(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a squirrel with a bushy tail, 30 high."""
    colour, pale = dice.choose("coat", _SQUIRRELS, (4, 2, 2, 1))
    kind = Kind(
        build=_SQUIRREL, portrait=Portrait(ROUND, pale, (0.46, 0.36), "",
        0.2, broad=0.12, whiskers=True),
        width=0.42, scale=0.66, ears=_squirrel_ears, tail=_squirrel_tail,
    )  # fmt: skip
    if look.pose == "standing":
        look = replace(look, pose="sitting")
    return hunt(kind, dice, look, (look.colour or colour, pale))


_MONKEYS = (
    ("#96694a", "#f1cfa6"),
    ("#6b4f45", "#e0b48c"),
    ("#c98f55", "#f8dfbc"),
    ("#8a827f", "#ecc7b4"),
)

_MONKEY = Build(
    length=46, depth=19, legs=24, thick=5.6, feet="paw", root=2.2,
    trunk="0.85,0.02 0.3,-0.04 -0.4,0.0 -0.82,0.1 -1.0,0.36 -0.94,0.7 -0.74,0.9 -0.3,0.9 "
    "0.3,1.0 0.78,1.02 1.04,0.7 1.03,0.22",
    neck="-10,10 3,2", neck_widths=(20, 17),
    head=(4, -7), size=14.5, turn=0,
    tail="4,3 -8,0 -14,-14 -12,-30 -22,-36 -26,-28 -20,-25",
    tail_widths=(5, 4, 3.8, 3.8, 3.8, 3.6, 3),
)  # fmt: skip


def _chipmunk_stripes(hunter: Hunter) -> None:
    """Lay dark stripes with a pale one between them along the back and over the cheek."""
    ink, here = shade(hunter.colour, -0.55), hunter.body
    if hunter.sits:
        plans = [
            f"{x:.2f},0.1 {x - 0.2:.2f},0.42 {x - 0.16:.2f},0.74" for x in (-0.2, -0.38, -0.56)
        ]
    else:
        plans = [f"0.6,{y:.2f} 0,{y - 0.04:.2f} -0.7,{y:.2f}" for y in (0.12, 0.27, 0.42)]
    for plan, colour in zip(plans, (ink, "#f9ead0", ink), strict=True):
        hunter.sketch.stroke(here.line(plan), ink=colour, width=0.15 * here.size)


def _chipmunk_face(hunter: Hunter) -> None:
    ink = shade(hunter.colour, -0.55)
    for plan, colour in (("-1,-0.5 0,-0.72 1,-0.5", ink), ("-1.1,0.2 -0.5,0.1", "#f9ead0")):
        hunter.sketch.stroke(hunter.head.line(plan), ink=colour, width=0.16 * hunter.head.size)


def chipmunk(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a chipmunk, a small squirrel with stripes along its back, 30 high."""
    colour, pale = "#c48a55", "#fbeed6"
    kind = Kind(
        build=_SQUIRREL, portrait=Portrait(ROUND, pale, (0.46, 0.36), "",
        0.2, broad=0.12, whiskers=True),
        width=0.42, scale=0.66, ears=_squirrel_ears, tail=_squirrel_tail,
        finish=_chipmunk_stripes, face=_chipmunk_face,
    )  # fmt: skip
    if look.pose == "standing":
        look = replace(look, pose="sitting")
    return hunt(kind, dice, look, (look.colour or colour, pale))


def _monkey_ears(hunter: Hunter) -> None:
    sketch, head = hunter.sketch, hunter.head
    for x, dim in ((1.06, -0.14), (-1.0, 0)):
        sketch.draw(head.ellipse(x, 0.02, 0.3, 0.36), fill=shade(hunter.mark, dim - 0.06))
        sketch.draw(
            head.ellipse(x, 0.04, 0.17, 0.22),
            fill=shade(mix(hunter.mark, "#e58f78", 0.5), dim),
            outlined=False,
        )


def _monkey_tail(hunter: Hunter) -> None:
    tail = _seat(hunter).limb(
        "4,1 -9,1 -17,-5 -17,-16 -23,-22 -28,-16 -23,-13", 3.2, 3, 2.8, 2.8, 2.8, 2.6, 2.2
    )
    hunter.sketch.draw(tail, fill=hunter.colour)


def _monkey_face(hunter: Hunter) -> None:
    head = hunter.head
    curves = (
        head.ellipse(0.06, -0.1, 0.42, 0.42),
        head.ellipse(0.78, -0.1, 0.4, 0.42),
        head.ellipse(0.44, 0.42, 0.72, 0.48),
    )
    hunter.sketch.draw(*curves, fill=hunter.mark, outlined=False)


def monkey(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a monkey with a curled tail, 65 high."""
    colour, skin = dice.choose("coat", _MONKEYS, (4, 3, 2, 1))
    face = Portrait(ROUND, skin, (0.5, 0.36), "", 0.17, "#8a5a48", 0.1)
    kind = Kind(
        build=_MONKEY, portrait=face, width=0.78, scale=1.45,
        ears=_monkey_ears, tail=_monkey_tail, face=_monkey_face,
    )  # fmt: skip
    return hunt(kind, dice, look, (look.colour or colour, skin))
