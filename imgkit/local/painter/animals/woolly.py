"""Animals in thick wool: llama, alpaca and mammoth."""

from dataclasses import replace

from imgkit.local.painter.animals.carriers import CAMEL, ELEPHANT, trunk_of
from imgkit.local.painter.animals.deer import DEER
from imgkit.local.painter.animals.herds import nothing, tuft_of_tail
from imgkit.local.painter.animals.sideways import Beast, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, shade


def _no_hump(beast: Beast) -> list[Curve]:
    side = beast.build.side
    return [side.ellipse(x, 0.5, 0.42, 0.46) for x in (-0.62, -0.1, 0.42)]


def _wool(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    curls = [
        side.line(f"{x - 0.09:.2f},{y:.2f} {x:.2f},{y + 0.12:.2f} {x + 0.09:.2f},{y:.2f}")
        for x, y in (
            (-0.8, 0.4),
            (-0.5, 0.2),
            (-0.2, 0.5),
            (0.1, 0.2),
            (0.4, 0.5),
            (0.6, 0.24),
            (-0.6, 0.7),
            (0.0, 0.78),
            (0.5, 0.8),
        )
    ]
    sketch.stroke(*curls, ink=shade(beast.colour, -0.4), opacity=0.4)
    sketch.soft(side.ellipse(0, 1.02, 0.9, 0.2), colour="#fffaf0", opacity=0.7)


def _fringe(beast: Beast) -> None:
    head = beast.head
    locks = (
        "-0.7,-0.5 -0.3,-1.0 0.2,-0.9 0.5,-0.5 0.6,-0.2! 0.3,-0.36 0.16,-0.06! "
        "-0.1,-0.36 -0.34,-0.1! -0.5,-0.4"
    )
    beast.sketch.draw(head.blob(locks), fill=beast.colour)


def _blanket(beast: Beast) -> None:
    _wool(beast)
    if beast.dice.choose("blanket", (True, False), (3, 2)):
        side, sketch = beast.build.side, beast.sketch
        sketch.draw(
            side.blob("-0.5,-0.6! 0.4,-0.6! 0.36,0.6! -0.48,0.6!"), fill="#d4574a", outlined=False
        )
        bands = [side.line(f"-0.5,{y} 0.4,{y}") for y in (0.14, 0.34, 0.5)]
        for band, ink in zip(bands, ("#f3cd7c", "#4fa0a8", "#f3cd7c"), strict=True):
            sketch.stroke(band, ink=ink, width=3.4)


_LLAMA = replace(
    CAMEL,
    build=replace(
        CAMEL.build,
        length=92,
        depth=44,
        legs=62,
        thick=10,
        size=16,
        neck="-16,22 8,0 14,-36 16,-62",
        neck_widths=(42, 32, 27, 24),
        head=(20, -70),
        turn=6,
        tail="3,2 -6,4 -9,14",
        tail_widths=(10, 10, 6),
    ),
    profile=replace(
        CAMEL.profile,
        ear="-0.5,-0.4 -0.66,-1.0 -0.5,-1.6! -0.14,-1.1 -0.06,-0.6",
        inner="-0.4,-0.6 -0.5,-1.0 -0.44,-1.3! -0.2,-1.0",
    ),
    coats=(("#f4ead6", "#c9a878"), ("#b9845a", "#8a5f45"), ("#8a6a58", "#6b5044")),
    more=_no_hump,
    behind=nothing,
    marks=_blanket,
    front=_fringe,
    back=DEER.back,
)


def llama(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a llama, now and then with a woven blanket."""
    return side_on(_LLAMA, dice, look)


def _woolly_neck(beast: Beast) -> list[Curve]:
    withers = beast.build.withers
    puffs = [withers.ellipse(x, y, 19, 17) for x, y in ((-6, 14), (4, -6), (10, -26), (13, -44))]
    return [*_no_hump(beast), *puffs]


def _topknot(beast: Beast) -> None:
    puffs = [
        beast.head.ellipse(x, y, 0.46)
        for x, y in ((-0.6, -0.5), (-0.2, -0.9), (0.3, -0.7), (-0.9, 0.1))
    ]
    beast.sketch.draw(*puffs, fill=beast.colour)


_ALPACA = replace(
    _LLAMA,
    build=replace(
        _LLAMA.build, length=78, legs=44, neck="-14,20 8,0 13,-26 14,-44", head=(18, -52)
    ),
    coats=(("#f7efe0", "#c9a878"), ("#c99a70", "#8a5f45"), ("#7d6052", "#6b5044")),
    more=_woolly_neck,
    marks=_wool,
    front=_topknot,
)


def alpaca(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a fluffy alpaca."""
    return side_on(_ALPACA, dice, look)


def _shaggy(beast: Beast) -> list[Curve]:
    side = beast.build.side
    hem = (
        "-0.98,0.5 -1.0,1.0 -0.94,1.3! -0.8,1.1 -0.66,1.34! -0.5,1.12 -0.3,1.36! -0.1,1.14 "
        "0.1,1.36! 0.3,1.14 0.5,1.36! 0.66,1.12 0.84,1.3! 0.98,1.0 1.0,0.5"
    )
    hump = side.blob("0.9,0.3 0.7,-0.2 0.3,-0.16 -0.1,0.2")
    return [side.blob(hem), hump]


def _long_hair(beast: Beast) -> None:
    side = beast.build.side
    hairs = [
        side.line(f"{x},{y} {x - 0.03:.2f},{y + 0.2:.2f}")
        for x, y in (
            (-0.8, 0.4),
            (-0.5, 0.3),
            (-0.2, 0.5),
            (0.1, 0.3),
            (0.4, 0.5),
            (0.7, 0.4),
            (-0.6, 0.8),
            (-0.3, 0.9),
            (0.0, 0.8),
            (0.3, 0.9),
            (0.6, 0.8),
        )
    ]
    beast.sketch.stroke(*hairs, ink=shade(beast.colour, -0.4), width=2, opacity=0.5)


def _mammoth_front(beast: Beast) -> None:
    head, sketch, colour = beast.head, beast.sketch, beast.colour
    tusk = head.limb("0.6,0.6 1.1,1.5 1.9,1.7 2.4,1.1 2.3,0.5", 0.36, 0.34, 0.3, 0.22, 0.06)
    sketch.draw(tusk, fill=sketch.fade(("#fffaf0", "#e3cfa6"), head.point(1, 0), head.point(2, 2)))
    ear = "-0.2,-0.4 -0.6,-0.6 -1.0,-0.3 -1.06,0.3 -0.8,0.7 -0.5,0.5 -0.3,0.1"
    sketch.draw(head.blob(ear), fill=shade(colour, -0.1))
    wig = (
        "-0.7,-0.6! -0.5,-1.2 0.1,-1.4 0.6,-1.1 0.86,-0.6! 0.6,-0.7 0.5,-0.4! 0.3,-0.7 0.1,-0.36! "
        "-0.1,-0.66 -0.36,-0.3!"
    )
    sketch.draw(head.blob(wig), fill=shade(colour, -0.2))


_MAMMOTH = replace(
    ELEPHANT,
    coats=(("#9a6a48", ""), ("#7d5844", ""), ("#a8805c", "")),
    weights=(4, 2, 2),
    build=replace(ELEPHANT.build, legs=84),
    behind=tuft_of_tail,
    more=_shaggy,
    marks=_long_hair,
    horns=trunk_of,
    front=_mammoth_front,
)


def mammoth(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a woolly mammoth with long, curved tusks."""
    return side_on(_MAMMOTH, dice, look)
