"""Furry animals that climb trees: panda, koala, leopard and raccoon."""

from dataclasses import replace

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import (
    POINTED,
    ROUND,
    Portrait,
    pointed_ears,
    round_ears,
)
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, mix, shade

_STOUT = (
    "0.85,0.0 0.4,-0.1 0.0,-0.04 -0.5,-0.06 -0.86,0.06 -1.02,0.4 -0.96,0.76 -0.7,0.94 "
    "-0.2,1.02 0.3,1.06 0.78,1.0 1.04,0.7 1.03,0.24"
)

_PANDA = Build(
    length=112, depth=60, legs=32, thick=20, feet="paw", root=2.0, trunk=_STOUT,
    neck="-26,30 6,14", neck_widths=(58, 50),
    head=(14, -2), size=31, turn=0, tail="6,10 -2,10", tail_widths=(14, 12),
)  # fmt: skip


def _seat(hunter: Hunter) -> Place:
    """Return the place of a sitting animal, in units of the sitter."""
    scale = hunter.body.size / 12
    return Place(hunter.body.point(0, 26 * scale / hunter.body.size / 2.1), scale)


def _panda_ears(hunter: Hunter) -> None:
    round_ears(hunter.sketch, hunter.head, hunter.colour, shade(hunter.colour, 0.14), size=0.36)


def _panda_saddle(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    saddle = body.blob(
        "0.42,-0.4! 0.36,0.3 0.4,0.8 0.3,1.3! -0.3,1.3! -0.34,0.9 -0.6,0.66 -1.1,0.72! -1.4,-0.4!"
    )
    sketch.draw(saddle, fill=hunter.mark, outlined=False)


def _panda_belly(hunter: Hunter) -> None:
    if hunter.sits:
        belly = _seat(hunter).blob("-8,-17 -11,-9 -9,-2.4 0,-1 5,-3 6,-10 3,-16.4 -3,-17.4")
        hunter.sketch.draw(belly, fill=hunter.mark, outlined=False)


def _panda_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    sketch.draw(head.ellipse(0, 0, 2), fill=hunter.mark, outlined=False)
    sketch.soft(head.ellipse(-0.1, 1.0, 1.2, 0.5), colour="#8f7f86", opacity=0.35)
    sketch.draw(
        head.ellipse(0.0, 0.0, 0.31, 0.39, 24),
        head.ellipse(0.86, 0.0, 0.26, 0.37, -24),
        fill=hunter.colour,
        outlined=False,
    )
    sketch.draw(
        head.ellipse(0.05, -0.08, 0.17, 0.2),
        head.ellipse(0.83, -0.08, 0.16, 0.185),
        fill="#fffaf0",
        outlined=False,
    )


def _stub(hunter: Hunter) -> None:
    hunter.sketch.draw(hunter.body.ellipse(-0.95, 0.84, 0.24), fill=hunter.mark)


def panda(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a panda with black ears and black eye patches."""
    dark = dice.choose("coat", ("#4a454b", "#5d4a44", "#433f48"), (4, 1, 2))
    white = look.colour or "#fbf6ea"
    kind = Kind(
        build=_PANDA,
        portrait=Portrait(ROUND, mix(white, "#fffdf6", 0.5), (0.42, 0.33), "", 0.14, broad=0.17),
        width=1.1, scale=2.6, ears=_panda_ears, tail=_stub, marks=_panda_saddle,
        face=_panda_face, finish=_panda_belly,
    )  # fmt: skip
    return hunt(kind, dice, look, (dark, white))


_KOALA = Build(
    length=50, depth=28, legs=14, thick=9, feet="paw", root=2.0, trunk=_STOUT,
    neck="-12,14 2,6", neck_widths=(26, 24),
    head=(6, -4), size=18.5, turn=0, tail="3,6 -1,6", tail_widths=(5, 5),
)  # fmt: skip


def _koala_ears(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    tufts = (
        "0.1,-0.56 -0.3,-0.56 -0.58,-0.28 -0.64,0.06! -0.52,0.1 -0.56,0.34! -0.4,0.34 -0.36,0.52! "
        "0,0.46 0.4,0.3 0.5,-0.1 0.36,-0.44"
    )
    for x, side, dim in ((1.06, -1, -0.12), (-0.98, 1, 0)):
        ear = Place(head.point(x, -0.42), head.size * 1.1, head.turn + 180 * (side < 0), side)
        sketch.draw(ear.blob(tufts), fill=shade(hunter.colour, dim))
        sketch.draw(
            head.ellipse(x - side * 0.06, -0.46, 0.31, 0.34),
            fill=shade(hunter.mark, dim),
            outlined=False,
        )


def _koala_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    sketch.soft(head.ellipse(0.44, 0.8, 0.6, 0.4), colour="#fffaf0", opacity=1)
    sketch.draw(head.ellipse(0.45, 0.2, 0.2, 0.33), fill="#4d4148", outlined=False)
    sketch.soft(head.ellipse(0.42, 0.0, 0.12, 0.14), colour="#fff4ec", opacity=0.7)


def _no_tail(hunter: Hunter) -> None:
    """Draw nothing: koalas have no tail to speak of."""


def koala(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a koala that sits up, with woolly ears and a large nose."""
    coats = (("#a9a6ab", "#f3e3dc"), ("#b9aca2", "#f8eadd"), ("#8f9099", "#ecdfdc"))
    colour, pale = dice.choose("coat", coats, (4, 2, 2))
    colour = look.colour or colour
    kind = Kind(
        build=_KOALA,
        portrait=Portrait(
            ROUND, mix(colour, "#fffaf0", 0.5), (0.4, 0.3), "", 0.14, "#4d4148", 0.16
        ),
        width=0.75, scale=1.55, ears=_koala_ears, tail=_no_tail, face=_koala_face,
    )  # fmt: skip
    if look.pose in {"standing", "walking"}:
        look = replace(look, pose="sitting")
    return hunt(kind, dice, look, (colour, pale))


_LEOPARD = Build(
    length=106, depth=38, legs=38, thick=11, feet="paw", root=2.4,
    trunk="0.85,0.02 0.3,0.06 -0.4,0.0 -0.82,0.02 -1.01,0.3 -0.97,0.7 -0.76,0.88 -0.3,0.9 "
    "0.3,1.02 0.78,1.02 1.04,0.7 1.03,0.22",
    neck="-24,20 2,4", neck_widths=(40, 38),
    head=(6, -10), size=23, turn=0,
    tail="6,8 -14,12 -30,2 -36,-22 -48,-30", tail_widths=(10, 8, 7.4, 7, 6),
)  # fmt: skip


def _cat_ears(hunter: Hunter) -> None:
    round_ears(hunter.sketch, hunter.head, hunter.colour, "#f0b3a8", size=0.33, out=0.72)


def _spots(place: Place, spots: tuple[tuple[float, float], ...], size: float) -> list[Curve]:
    """Return rosettes: rings with a gap, each turned another way."""
    return [
        Place(place.point(x, y), size, at * 67).line("-0.4,0.6 -0.7,-0.5 0.4,-0.7 0.7,0.3")
        for at, (x, y) in enumerate(spots)
    ]


def _rosettes(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    sketch.soft(body.ellipse(0, 1.06, 0.9, 0.2), colour="#fffaf0", opacity=1)
    spots = tuple(
        (-0.84 + column * 0.23 + row % 2 * 0.1, 0.14 + row * 0.26)
        for row in range(3)
        for column in range(8)
    )
    legs = ((0.62, 1.06), (0.74, 1.24), (0.64, 1.42), (-0.7, 1.08), (-0.56, 1.22), (-0.8, 1.44))
    tail = tuple((-1.1 - at * 0.11, 0.38 - at * at * 0.03) for at in range(6))
    for some, size in ((spots, 3), ((*legs, *tail), 2)):
        sketch.stroke(*_spots(body, some, size), ink=hunter.mark, width=size * 0.75, opacity=0.9)


def _sitting_spots(hunter: Hunter) -> None:
    if hunter.sits:
        spots = ((-8, -16), (-10, -10), (-6, -12), (-8, -5), (-3, -7), (-4, -18), (-2, -13))
        rings = _spots(_seat(hunter), spots, 2.6)
        hunter.sketch.stroke(*rings, ink=hunter.mark, width=2, opacity=0.9)


def _leopard_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    sketch.soft(
        head.ellipse(-0.6, 0.62, 0.7, 0.46),
        head.ellipse(1.0, 0.58, 0.5, 0.46),
        colour="#fffaf0",
        opacity=1,
    )
    spots = (
        (0.2, -0.66, 0.08), (0.5, -0.72, 0.09), (0.78, -0.6, 0.07), (0.34, -0.46, 0.06),
        (-0.1, -0.72, 0.08), (-0.5, -0.46, 0.09), (-0.74, -0.14, 0.09), (-0.82, 0.24, 0.08),
        (-0.56, 0.06, 0.06), (0.56, -0.46, 0.06),
    )  # fmt: skip
    sketch.draw(
        *(head.ellipse(x, y, size) for x, y, size in spots), fill=hunter.mark, outlined=False
    )


def _cat_tail(hunter: Hunter) -> None:
    tail = _seat(hunter).limb("-4,-3 -14,-2 -20,-7 -20,-15 -25,-18", 4, 3.8, 3.6, 3.4, 3)
    hunter.sketch.draw(tail, fill=hunter.colour)


def leopard(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a leopard with its rosettes: golden, white as snow, or black."""
    coats = (("#ecba68", "#5a4034"), ("#e2a755", "#4d3a30"), ("#eeece6", "#6a6468"))
    colour, mark = dice.choose("coat", coats, (4, 3, 1))
    if look.colour:
        colour, mark = look.colour, shade(look.colour, -0.55)
    kind = Kind(
        build=_LEOPARD,
        portrait=Portrait(
            ROUND, "#fffaf0", (0.5, 0.38), "#b9c26a", 0.17, "#b8736a", 0.17, whiskers=True
        ),
        width=1.05, scale=2.2, ears=_cat_ears, tail=_cat_tail, marks=_rosettes,
        face=_leopard_face, finish=_sitting_spots,
    )  # fmt: skip
    return hunt(kind, dice, look, (colour, mark))


_RACCOON = Build(
    length=46, depth=22, legs=14, thick=5.4, feet="paw", root=2.2,
    trunk="0.85,0.1 0.4,0.0 -0.1,-0.08 -0.6,-0.04 -0.96,0.26 -1.0,0.66 -0.74,0.92 -0.2,1.0 "
    "0.4,1.02 0.82,0.96 1.04,0.7 1.02,0.3",
    neck="-10,10 1,4", neck_widths=(20, 18),
    head=(4, -2), size=13.5, turn=0,
    tail="4,3 -6,1 -14,-6 -20,-16 -22,-26", tail_widths=(8, 10, 11, 10, 4),
)  # fmt: skip


def _raccoon_ears(hunter: Hunter) -> None:
    pointed_ears(hunter.sketch, hunter.head, hunter.colour, "#f4e9e0", high=1.28)


def _rings(hunter: Hunter, tail: Place, plans: tuple[str, ...]) -> None:
    rings = [tail.line(plan) for plan in plans]
    hunter.sketch.stroke(*rings, ink=hunter.mark, width=3)


def _raccoon_tail(hunter: Hunter) -> None:
    place = _seat(hunter)
    fill = shade(hunter.colour, -0.04)
    hunter.sketch.draw(place.limb("-3,-3 -12,-3 -20,-8 -23,-16", 6, 8, 8, 3), fill=fill)
    with hunter.sketch.inside():
        _rings(
            hunter, place, ("-12,-9 -11,3", "-19,-14 -14,-2", "-28,-14 -18,-8", "-26,-17 -20,-15")
        )


def _raccoon_marks(hunter: Hunter) -> None:
    tail = Place(_RACCOON.side.point(-0.93, 0.16), 1, hunter.sway)
    _rings(hunter, tail, ("-3,-8 -6,10", "-13,-12 -10,4", "-24,-14 -12,-8", "-28,-22 -16,-22"))
    hunter.sketch.soft(hunter.body.ellipse(0.1, 1.02, 0.9, 0.26), colour="#f2ebe2", opacity=0.9)


def _raccoon_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    sketch.draw(
        head.blob("-1.5,-0.3 -0.6,-0.42 0.2,-0.46 0.45,-0.2 0.7,-0.46 1.4,-0.3 1.4,1.2 -1.5,1.2"),
        fill="#f6f0e8",
        outlined=False,
    )
    mask = "-1.1,0.36 -0.8,-0.1 -0.2,-0.34 0.24,-0.18 0.4,0.02 0.3,0.3 -0.2,0.34 -0.7,0.36"
    other = "1.24,0.3 1.12,-0.14 0.86,-0.34 0.62,-0.18 0.52,0.02 0.6,0.28 0.9,0.32"
    sketch.draw(head.blob(mask), head.blob(other), fill=hunter.mark, outlined=False)
    sketch.soft(head.ellipse(0.45, -0.6, 0.16, 0.44), colour=hunter.mark, opacity=0.8)
    for x in (0.05, 0.83):
        sketch.draw(head.ellipse(x, -0.08, 0.185, 0.2), fill="#e9e1d8", outlined=False)


def raccoon(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a raccoon with its mask and its ringed tail."""
    coats = (("#9d979a", "#524a50"), ("#a8988a", "#574a44"), ("#8a8890", "#4a454d"))
    colour, mark = dice.choose("coat", coats, (4, 2, 2))
    kind = Kind(
        build=_RACCOON, portrait=Portrait(POINTED, "#fffaf0", (0.32, 0.26), "", 0.15, broad=0.15),
        width=0.7, scale=1.2, ears=_raccoon_ears, tail=_raccoon_tail, marks=_raccoon_marks,
        face=_raccoon_face, socks=True,
    )  # fmt: skip
    return hunt(kind, dice, look, (look.colour or colour, mark))
