"""Animals of tales and of long ago: unicorn, long-necked dinosaur, tyrannosaur and dragon."""

from imgkit.local.painter.animals.fourlegs import Build
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.marking import piece_of
from imgkit.local.painter.shapes import Place

_RAINBOWS = (
    ("#f2a0b6", "#f6c98a", "#a5d3b4", "#93bfe3", "#bda3dc"),
    ("#d9a7e0", "#b7a4ea", "#98b7ee", "#9fdbe3", "#f3b9d6"),
    ("#f6c56f", "#f3d99b", "#fbeac2", "#f0b98a", "#e79f8b"),
)


def _rainbow(beast: Beast) -> tuple[str, ...]:
    return beast.dice.choose("hair", _RAINBOWS, (4, 3, 1))


@piece_of("tail")
def _unicorn_tail(beast: Beast) -> None:
    here = Place(beast.build.side.point(-0.93, 0.14), 52, beast.sway - 6)
    for at, colour in enumerate(_rainbow(beast)):
        shift, low = 0.13 * at, 1.5 - abs(at - 2) * 0.12
        plan = (
            f"{0.2 - shift * 0.2:.2f},0 {-0.2 - shift:.2f},{0.1 + at * 0.02:.2f} "
            f"{-0.1 - shift:.2f},0.8 {-0.34 - shift:.2f},{low:.2f}!"
        )
        plan += f" {0.02 - shift:.2f},{low - 0.3:.2f} {0.14 - shift:.2f},0.7 {0.02 - shift:.2f},0.3"
        beast.sketch.draw(here.blob(plan), fill=colour)


def _unicorn_mane(beast: Beast) -> None:
    sketch, withers = beast.sketch, beast.build.withers
    locks = ((-36, 0), (-24, -17), (-12, -34), (-1, -52), (8, -68))
    bent = ((-22, 4), (-7, 15), (8, 26), (23, 37), (38, 48))  # along a neck that is bent down
    places = bent if beast.build.bow else locks
    for (x, y), colour in zip(places, _rainbow(beast), strict=True):
        place = Place(withers.point(x, y), 1)
        with sketch.piece("mane"):
            sketch.draw(place.blob("6,-14! 18,4 16,26 2,42! 4,26 -4,10 -10,0"), fill=colour)
    _unicorn_horn(beast)
    forelock = beast.head.blob(
        "-0.4,-0.6 0,-1.0 0.34,-0.68 0.44,-0.34! 0.24,-0.42 0.1,-0.08! -0.14,-0.36"
    )
    with sketch.piece("mane"):
        sketch.draw(forelock, fill=_rainbow(beast)[0])


@piece_of("horns")
def _unicorn_horn(beast: Beast) -> None:
    sketch = beast.sketch
    horn = beast.head.blob("0.3,-0.5! 1.04,-2.5! 0.72,-0.42!")
    fill = sketch.fade(
        ("#fdf0c0", "#efc25a"), beast.head.point(1, -2.4), beast.head.point(0.4, -0.4)
    )
    sketch.draw(horn, fill=fill)
    rings = [
        beast.head.line(
            f"{0.34 + at * 0.15:.2f},{-0.8 - at * 0.4:.2f} "
            f"{0.78 + at * 0.06:.2f},{-0.72 - at * 0.4:.2f}"
        )
        for at in range(4)
    ]
    with sketch.inside():
        sketch.stroke(*rings, ink="#b98a3c", opacity=0.7)


UNICORN = Species(
    build=Build(
        length=136, depth=56, legs=82, thick=11, feet="hoof", root=3.5,
        trunk="0.85,0.0 0.3,0.08 -0.3,0.06 -0.76,-0.02 -1.0,0.2 -0.95,0.66 -0.74,0.84 -0.2,0.92 "
        "0.3,0.98 0.78,1.0 1.03,0.7 1.03,0.22",
        neck="-24,26 8,-20 22,-58", neck_widths=(62, 44, 32),
        head=(28, -62), size=25, turn=34, tail="3,6 -2,8", tail_widths=(8, 6),
    ),
    profile=Profile(
        skull="-0.6,0.1 -0.5,-0.5 0,-0.68 0.6,-0.5 1.3,-0.36 1.8,-0.3 2.0,0.02 1.9,0.38 1.5,0.46 "
        "0.6,0.68 -0.3,0.68",
        ear="-0.4,-0.44 -0.6,-0.9 -0.4,-1.4! -0.04,-1.0 0.02,-0.5",
        inner="-0.3,-0.6 -0.42,-0.9 -0.34,-1.14! -0.12,-0.9",
        eye=(0.5, -0.12, 0.18), cheek=(0.86, 0.22, 0.36), mouth="1.9,0.22 1.66,0.32 1.3,0.2",
        nostril=(1.78, -0.06), far=0.36,
    ),
    coats=(("#fbf4f0", "#fbf4f0"), ("#f3e6f4", "#f3e6f4"), ("#e6f0fa", "#e6f0fa")),
    weights=(4, 2, 1), width=1.35, feet="#e3b45c", behind=_unicorn_tail, front=_unicorn_mane,
    crown=(-0.36, -0.74),
)  # fmt: skip


def unicorn(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a white unicorn with a golden horn and a mane in many colours."""
    return side_on(UNICORN, dice, look)


_SKINS = (
    ("#8fb573", "#5f8b5c"),
    ("#7fb0b5", "#4f8791"),
    ("#c9a56b", "#98744a"),
    ("#a994c0", "#7c6798"),
)


def _blotches(beast: Beast) -> None:
    side = beast.build.side
    blotches = [
        side.ellipse(-0.8 + at * 0.27, 0.04 + at % 2 * 0.14, 0.12 - at % 3 * 0.02)
        for at in range(7)
    ]
    beast.sketch.draw(*blotches, fill=beast.mark, outlined=False, opacity=0.7)
    beast.sketch.soft(side.ellipse(0.1, 1, 0.9, 0.3), colour="#fff8e0", opacity=0.9)


_BRONTOSAURUS = Species(
    build=Build(
        length=190, depth=104, legs=78, thick=34, feet="pillar", root=1.8,
        trunk="0.85,0.1 0.4,-0.02 0,-0.08 -0.5,-0.02 -0.9,0.2 -1.02,0.56 -0.9,0.86 -0.4,0.98 "
        "0.2,1.02 0.76,0.96 1.0,0.66 1.0,0.36",
        neck="-60,50 2,20 30,-50 40,-130 48,-172", neck_widths=(88, 66, 42, 34, 30),
        head=(60, -184), size=31, turn=6,
        tail="30,30 -20,48 -70,64 -118,58 -160,34", tail_widths=(80, 54, 32, 17, 4),
    ),
    profile=Profile(
        skull="-0.8,0.1 -0.66,-0.56 -0.1,-0.86 0.5,-0.66 1.0,-0.36 1.5,-0.3 1.76,0.04 1.6,0.42 "
        "1.0,0.58 0.2,0.74 -0.5,0.66",
        ear="", inner="",
        eye=(0.36, -0.24, 0.22), cheek=(0.6, 0.18, 0.34), mouth="1.66,0.24 1.2,0.36 0.8,0.24",
        nostril=(1.48, -0.08), far=0.05,
    ),
    coats=_SKINS, weights=(4, 3, 2, 1), width=1.9, marks=_blotches,
)  # fmt: skip


def brontosaurus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a friendly dinosaur with a long neck."""
    return side_on(_BRONTOSAURUS, dice, look)
