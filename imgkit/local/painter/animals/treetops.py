"""Red panda and lemur, with their ringed tails."""

from dataclasses import replace

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.hunters import Hunter, Kind, hunt
from imgkit.local.painter.animals.portrait import POINTED, Portrait, pointed_ears
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade

_RED_PANDA = Build(
    length=52,
    depth=25,
    legs=14,
    thick=7.5,
    feet="paw",
    root=2.1,
    trunk="0.85,0.1 0.4,0.0 -0.1,-0.08 -0.6,-0.04 -0.96,0.26 -1.0,0.66 -0.74,0.92 -0.2,1.0 "
    "0.4,1.02 0.82,0.96 1.04,0.7 1.02,0.3",
    neck="-12,12 1,5",
    neck_widths=(24, 22),
    head=(5, -3),
    size=16,
    turn=0,
    tail="4,4 -10,3 -24,-2 -36,-12 -42,-24",
    tail_widths=(10, 13, 15, 14, 5),
)


def _panda_ears(hunter: Hunter) -> None:
    pointed_ears(hunter.sketch, hunter.head, "#fdf6ea", shade(hunter.colour, -0.3), high=1.3)


def _panda_legs(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    low = body.blob("-1.4,0.9! 1.4,0.9! 1.4,2! -1.4,2!")
    sketch.draw(low, fill=hunter.mark, outlined=False)
    sketch.soft(body.ellipse(0, 0.98, 1.0, 0.3), colour=hunter.mark, opacity=1)
    tail = Place(_RED_PANDA.side.point(-0.93, 0.16), 1, hunter.sway)
    plans = ("-6,-10 -9,14", "-16,-12 -17,12", "-28,-16 -22,8", "-40,-18 -28,0", "-46,-22 -34,-14")
    sketch.stroke(*map(tail.line, plans), ink=mix(hunter.colour, "#fbe3c0", 0.6), width=4)


def _panda_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    white = (
        head.ellipse(-0.1, -0.34, 0.24, 0.14, -24),
        head.ellipse(0.92, -0.34, 0.2, 0.13, 24),
        head.blob("-1.5,0.1 -0.8,-0.1 -0.44,0.2 -0.5,0.6 -0.9,0.9! -1.6,0.8"),
        head.blob("1.5,0.1 1.2,-0.1 1.04,0.2 1.0,0.6 1.3,0.9! 1.8,0.6"),
        head.ellipse(0.46, 0.5, 0.44, 0.36),
    )
    sketch.draw(*white, fill="#fdf6ea", outlined=False)
    streaks = head.line("0.0,0.14 -0.14,0.5 -0.3,0.8"), head.line("0.9,0.14 1.0,0.5 1.04,0.8")
    sketch.stroke(*streaks, ink=hunter.mark, width=head.size * 0.16, opacity=0.8)


def _ringed_tail(hunter: Hunter) -> None:
    place = Place(hunter.body.point(0, 26 / 12 / 2.1), hunter.body.size / 12)
    hunter.sketch.draw(place.limb("-3,-3 -12,-3 -20,-8 -23,-16", 6, 8, 8, 3), fill=hunter.colour)
    with hunter.sketch.inside():
        rings = [place.line(p) for p in ("-12,-9 -11,3", "-19,-14 -14,-2", "-28,-14 -18,-8")]
        hunter.sketch.stroke(*rings, ink=mix(hunter.colour, "#fbe3c0", 0.6), width=2.4)


def red_panda(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a red panda with its white mask, dark legs and ringed tail."""
    colour = look.colour or dice.choose("coat", ("#c9663a", "#b5562f", "#d97f48"), (4, 2, 2))
    kind = Kind(
        build=_RED_PANDA,
        portrait=Portrait(POINTED, "#fffaf0", (0.34, 0.27), "", 0.16, broad=0.16),
        width=0.75,
        scale=1.35,
        ears=_panda_ears,
        tail=_ringed_tail,
        marks=_panda_legs,
        face=_panda_face,
        socks=True,
    )
    return hunt(kind, dice, look, (colour, "#4a3532"))


_LEMUR = replace(
    _RED_PANDA,
    length=48,
    depth=22,
    legs=20,
    thick=6,
    head=(5, -6),
    size=14.5,
    tail="4,4 -8,-2 -14,-18 -10,-36 -18,-52 -30,-56",
    tail_widths=(7, 9, 10, 10, 10, 5),
)


def _lemur_ears(hunter: Hunter) -> None:
    pointed_ears(hunter.sketch, hunter.head, "#f6f1e8", "#d9cfc4", high=1.3)


def _lemur_tail_rings(hunter: Hunter) -> None:
    body, sketch = hunter.body, hunter.sketch
    sketch.soft(body.ellipse(0.1, 1.0, 0.9, 0.3), colour="#fffaf0", opacity=0.9)
    tail = Place(_LEMUR.side.point(-0.93, 0.16), 1, hunter.sway)
    plans = (
        "-4,4 -16,-2",
        "-8,-8 -20,-12",
        "-6,-22 -20,-22",
        "-4,-33 -18,-34",
        "-6,-44 -18,-40",
        "-16,-58 -20,-44",
        "-26,-64 -26,-48",
    )
    sketch.stroke(*map(tail.line, plans), ink=hunter.mark, width=4.4)


def _lemur_face(hunter: Hunter) -> None:
    head, sketch = hunter.head, hunter.sketch
    pale = head.blob(
        "-1.1,0.2 -0.8,-0.36 -0.1,-0.5 0.45,-0.3 0.9,-0.5 1.3,-0.2 1.2,0.6 0.4,1.1 -0.6,0.9"
    )
    sketch.draw(pale, fill="#f9f4ec", outlined=False)
    patches = head.ellipse(0.0, -0.06, 0.34, 0.32, 24), head.ellipse(0.86, -0.06, 0.28, 0.3, -24)
    sketch.draw(*patches, fill=hunter.mark, outlined=False)


def _curled(hunter: Hunter) -> None:
    place = Place(hunter.body.point(0, 26 / 12 / 2.1), hunter.body.size / 12)
    hunter.sketch.draw(
        place.limb("-3,-3 -14,-4 -22,-14 -18,-28 -24,-36", 4, 5, 5.4, 5.4, 3), fill=hunter.colour
    )
    with hunter.sketch.inside():
        rings = [
            place.line(p)
            for p in (
                "-10,-8 -10,2",
                "-20,-6 -14,-12",
                "-26,-16 -16,-17",
                "-24,-24 -14,-24",
                "-26,-32 -15,-30",
            )
        ]
        hunter.sketch.stroke(*rings, ink=hunter.mark, width=2.4)


def lemur(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a lemur with orange eyes and a tail in black and white rings."""
    colour = look.colour or dice.choose("coat", ("#a9a5a8", "#b5aaa0"), (3, 1))
    kind = Kind(
        build=_LEMUR,
        portrait=Portrait(POINTED, "#f9f4ec", (0.32, 0.28), "#f0a53a", 0.19, "#3a3236", 0.15),
        width=0.7,
        scale=1.25,
        ears=_lemur_ears,
        tail=_curled,
        marks=_lemur_tail_rings,
        face=_lemur_face,
    )
    return hunt(kind, dice, look, (colour, "#45404a"))
