"""Dinosaurs on four legs: triceratops, stegosaurus and ankylosaurus."""

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, mix, shade

# Skin, and what is armed: frill, plates or armour.
_SKINS = (
    ("#8fb573", "#e0a05c"),
    ("#c9a56b", "#b9705a"),
    ("#7fb0b5", "#d98a6a"),
    ("#a994c0", "#6fb0a8"),
)
_IVORY = "#fbf0d8"


def _belly(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    pale = mix(beast.colour, "#fff6dc", 0.75)
    sketch.soft(side.ellipse(0.1, 1, 0.95, 0.34), colour=pale, opacity=0.9)
    half, thick = beast.build.length / 2, beast.build.thick
    nails = [
        Place((x * half + (at - 0.6) * thick * 0.36, -4)).ellipse(0, 0, thick * 0.13, thick * 0.17)
        for x in (0.7, -0.68)
        for at in range(3)
    ]
    sketch.draw(*nails, fill=_IVORY, outlined=False)


def _frill(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    colour = mix(beast.colour, beast.mark, 0.55)
    rim = (
        (-0.1, -1.62),
        (-0.72, -1.84),
        (-1.3, -1.66),
        (-1.76, -1.2),
        (-1.94, -0.6),
        (-1.84, 0.04),
        (-1.5, 0.58),
        (-1.0, 0.9),
    )
    sketch.draw(*(head.ellipse(x, y, 0.2) for x, y in rim), fill=_IVORY)
    plan = "0.5,-0.7 0.1,-1.5 -0.6,-1.76 -1.3,-1.56 -1.8,-0.9 -1.8,-0.1 -1.4,0.6 -0.8,0.9 0,0.8"
    fill = sketch.glow(
        (shade(colour, -0.1), colour, shade(colour, 0.2)), head.point(-0.2, -0.2), head.size * 2
    )
    sketch.draw(head.blob(plan), fill=fill)
    spots = [
        head.ellipse(x, y, 0.24, 0.17, turn)
        for x, y, turn in ((-0.5, -1.2, 60), (-1.1, -0.9, 30), (-1.3, -0.25, 0), (-0.96, 0.34, -40))
    ]
    sketch.draw(*spots, fill=shade(beast.mark, -0.05), outlined=False, opacity=0.75)
    far = head.blob("0.34,-0.66! 0.9,-1.2 1.72,-1.5! 1.2,-0.86 0.86,-0.4!")
    sketch.draw(far, fill=shade(_IVORY, -0.12))


def _three_horns(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    fill = sketch.fade(
        (shade(_IVORY, 0.4), "#dcc6a0"), head.point(1.4, -1.6), head.point(0.2, -0.4)
    )
    sketch.draw(head.blob("-0.1,-0.62! 0.5,-1.16 1.34,-1.5! 0.86,-0.84 0.5,-0.3!"), fill=fill)
    sketch.draw(head.blob("1.3,-0.36! 1.6,-0.66 1.9,-1.06! 1.94,-0.5 1.76,-0.02!"), fill=fill)
    beak = "1.66,0.02 2.0,0.1 2.12,0.5 1.9,0.86! 1.72,0.56 1.5,0.46!"
    sketch.draw(head.blob(beak), fill=shade(_IVORY, -0.16))


_TRICERATOPS = Species(
    build=Build(
        length=176,
        depth=92,
        legs=52,
        thick=32,
        feet="pillar",
        root=1.8,
        trunk="0.85,0.16 0.4,-0.04 -0.1,-0.1 -0.6,0.0 -0.94,0.24 -1.02,0.56 -0.9,0.86 -0.5,0.98 "
        "0.1,1.04 0.72,0.98 1.0,0.7 1.0,0.4",
        neck="-50,48 16,46",
        neck_widths=(84, 70),
        head=(46, 40),
        size=44,
        turn=6,
        tail="20,34 -22,46 -56,62 -84,78",
        tail_widths=(76, 48, 22, 4),
    ),
    profile=Profile(
        skull="-0.8,0.1 -0.66,-0.56 -0.1,-0.78 0.6,-0.6 1.2,-0.4 1.7,-0.2 1.98,0.14 1.9,0.5 "
        "1.3,0.66 0.5,0.8 -0.4,0.7",
        ear="",
        inner="",
        eye=(0.62, -0.12, 0.17),
        cheek=(0.7, 0.3, 0.32),
        mouth="1.86,0.56 1.4,0.56 1.0,0.4",
        nostril=(1.52, -0.02),
        far=0.05,
    ),
    coats=_SKINS,
    weights=(4, 3, 2, 1),
    width=1.8,
    marks=_belly,
    horns=_frill,
    front=_three_horns,
    crown=(-0.5, -1.5),
)


def triceratops(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a triceratops with its frill and three horns, 210 high."""
    return side_on(_TRICERATOPS, dice, look)


def _plate(place: Place) -> Curve:
    return place.blob("-0.4,0.5! -0.66,-0.2 0,-1.1! 0.66,-0.2 0.4,0.5!")


def _back_plates(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    colour = beast.mark
    row = (
        (1.12, 0.48, 20, 30),
        (0.88, 0.22, 30, 22),
        (0.6, 0.02, 40, 14),
        (0.28, -0.1, 48, 6),
        (-0.08, -0.15, 51, -4),
        (-0.42, -0.06, 45, -16),
        (-0.74, 0.1, 37, -30),
        (-1.02, 0.34, 27, -38),
        (-1.24, 0.5, 18, -40),
    )
    far = [
        _plate(Place(side.point(x + 0.13, y + 0.02), s, turn + 3)) for x, y, s, turn in row[1:-1:2]
    ]
    sketch.draw(*far, fill=shade(colour, -0.22))
    for x, y, size, turn in row:
        here = Place(side.point(x, y), size, turn)
        fill = sketch.fade((shade(colour, 0.25), colour), here.point(0, -1), here.point(0, 0.5))
        sketch.draw(_plate(here), fill=fill)


def _tail_spikes(beast: Beast) -> None:
    tail = Place(beast.build.side.point(-0.93, 0.16), 1, beast.sway)
    spikes = (
        "-72,42! -80,14 -90,2! -62,34!",
        "-92,38! -106,14 -118,6! -82,30!",
        "-76,48! -94,62 -110,64! -68,56!",
    )
    beast.sketch.draw(*(tail.blob(plan) for plan in spikes), fill=_IVORY)


_STEGOSAURUS = Species(
    build=Build(
        length=176,
        depth=98,
        legs=52,
        thick=30,
        feet="pillar",
        root=1.9,
        trunk="0.9,0.46 0.6,0.2 0.2,0.0 -0.2,-0.06 -0.6,0.08 -0.92,0.3 -1.02,0.58 -0.9,0.86 "
        "-0.5,0.98 0.1,1.04 0.72,0.98 0.98,0.74",
        neck="-44,58 16,64 52,64",
        neck_widths=(66, 44, 32),
        head=(66, 62),
        size=25,
        turn=8,
        tail="26,34 -18,46 -64,48 -102,32",
        tail_widths=(76, 50, 24, 7),
    ),
    profile=Profile(
        skull="-0.8,0.1 -0.66,-0.5 -0.1,-0.76 0.5,-0.6 1.0,-0.34 1.6,-0.22 1.84,0.1 1.7,0.46 "
        "1.0,0.6 0.2,0.74 -0.5,0.66",
        ear="",
        inner="",
        eye=(0.4, -0.2, 0.22),
        cheek=(0.66, 0.2, 0.32),
        mouth="1.74,0.28 1.2,0.4 0.84,0.28",
        nostril=(1.56, -0.04),
        far=0.05,
    ),
    coats=_SKINS,
    weights=(4, 3, 2, 1),
    width=1.8,
    behind=_back_plates,
    marks=_belly,
    front=_tail_spikes,
)


def stegosaurus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a stegosaurus with plates on its back and spikes on its tail, 200 high."""
    return side_on(_STEGOSAURUS, dice, look)


def _armour(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    colour = mix(beast.colour, beast.mark, 0.6)
    shell = "1.3,0.4 1,0.5 0.5,0.56 0,0.6 -0.5,0.58 -1,0.62! -1.3,0.2 -1,-0.4 1,-0.4"
    sketch.draw(side.blob(shell), fill=colour, outlined=False)
    _belly(beast)
    knobs = [
        side.ellipse(-0.82 + at % 6 * 0.32 + at // 6 % 2 * 0.14, 0.12 + at // 6 * 0.19, 0.075, 0.06)
        for at in range(18)
    ]
    sketch.draw(*knobs, fill=shade(colour, 0.35))


def _side_spikes(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    spikes = [
        Place(side.point(x, 0.6), 15, 28 if x < 0 else -4).blob("-0.7,-0.3! 0.7,-0.3! -0.1,0.95!")
        for x in (-0.7, -0.36, -0.02, 0.32, 0.66)
    ]
    sketch.draw(*spikes, fill=_IVORY)
    head = beast.head
    sketch.draw(head.blob("-0.8,-0.3! -1.5,-0.5! -0.7,-0.72!"), fill=_IVORY)
    sketch.draw(head.blob("-0.78,0.36! -1.36,0.66! -0.5,0.7!"), fill=_IVORY)


def _club(beast: Beast) -> None:
    tail = Place(beast.build.side.point(-0.93, 0.16), 1, beast.sway)
    ball = [tail.ellipse(-108, 26, 24, 18), tail.ellipse(-92, 25, 13, 15)]
    beast.sketch.draw(*ball, fill=shade(mix(beast.colour, beast.mark, 0.6), -0.12))


def _top_spikes(beast: Beast) -> None:
    side = beast.build.side
    row = (
        (0.84, 0.0),
        (0.56, -0.08),
        (0.26, -0.14),
        (-0.06, -0.14),
        (-0.38, -0.1),
        (-0.68, -0.02),
        (-0.95, 0.14),
    )
    spikes = [
        Place(side.point(x, y + 0.06), 13, -22).blob("-0.8,0.6! 0,-0.9! 0.8,0.6!") for x, y in row
    ]
    beast.sketch.draw(*spikes, fill=_IVORY)
    _club(beast)


_ANKYLOSAURUS = Species(
    build=Build(
        length=184,
        depth=74,
        legs=34,
        thick=30,
        feet="pillar",
        root=1.7,
        trunk="0.9,0.14 0.5,-0.06 0,-0.14 -0.5,-0.06 -0.9,0.16 -1.03,0.5 -0.94,0.84 -0.5,1.0 "
        "0.1,1.06 0.76,0.96 1.02,0.7 1.02,0.4",
        neck="-40,36 14,30",
        neck_widths=(60, 48),
        head=(32, 26),
        size=33,
        turn=4,
        tail="20,28 -26,36 -62,34 -92,26",
        tail_widths=(58, 34, 20, 15),
    ),
    profile=Profile(
        skull="-0.8,0.1 -0.7,-0.5 -0.2,-0.76 0.5,-0.62 1.1,-0.36 1.56,-0.16 1.76,0.16 1.6,0.52 "
        "1.0,0.66 0.3,0.78 -0.5,0.68",
        ear="",
        inner="",
        eye=(0.46, -0.12, 0.18),
        cheek=(0.62, 0.28, 0.3),
        mouth="1.66,0.38 1.3,0.44 0.96,0.3",
        nostril=(1.48, -0.02),
        far=0.05,
    ),
    coats=_SKINS,
    weights=(4, 3, 2, 1),
    width=1.7,
    behind=_top_spikes,
    marks=_armour,
    front=_side_spikes,
)


def ankylosaurus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an ankylosaurus in its armour, with a club at the end of its tail, 120 high."""
    return side_on(_ANKYLOSAURUS, dice, look)
