"""Heavy animals at the water: rhinoceros, hippopotamus and crocodile."""

from imgkit.local.painter.animals.fourlegs import Build, tuft
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_BARREL = (
    "0.85,0.08 0.4,-0.06 -0.1,0.0 -0.6,-0.06 -0.92,0.14 -1.02,0.5 -0.92,0.84 -0.5,0.98 "
    "0.1,1.06 0.72,0.98 1.0,0.7 1.0,0.34"
)


def _tassel(beast: Beast) -> None:
    tuft(beast.sketch, beast.build, beast.mark, 11, beast.sway)


def _toenails(beast: Beast) -> None:
    half, thick = beast.build.length / 2, beast.build.thick
    nails = [
        Place((x * half + (at - 0.6) * thick * 0.36, -3)).ellipse(0, 0, thick * 0.13, thick * 0.17)
        for x in (0.7, -0.68)
        for at in range(3)
    ]
    beast.sketch.draw(*nails, fill=mix(beast.colour, "#fff3e2", 0.6), outlined=False)


def _armour(beast: Beast) -> None:
    side, sketch = beast.build.side, beast.sketch
    folds = (
        side.line("0.56,-0.1 0.44,0.3 0.5,0.7 0.4,1.0"),
        side.line("-0.4,-0.1 -0.5,0.3 -0.4,0.66 -0.54,0.98"),
    )
    sketch.stroke(*folds, ink=shade(beast.colour, -0.45), width=1.8, opacity=0.55)
    _toenails(beast)


def _horns(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    fill = sketch.fade(("#fff6e4", "#d9c5a6"), head.point(1.4, -1.6), head.point(1.2, -0.2))
    sketch.draw(head.blob("0.7,-0.38! 0.86,-0.62 1.02,-0.94! 1.14,-0.58 1.16,-0.24!"), fill=fill)
    sketch.draw(head.blob("1.2,-0.22! 1.5,-0.62 1.86,-1.34! 1.98,-0.6 1.84,0.04!"), fill=fill)


_RHINOCEROS = Species(
    build=Build(
        length=156, depth=86, legs=46, thick=27, feet="pillar", root=1.8, trunk=_BARREL,
        neck="-30,40 12,34", neck_widths=(76, 62),
        head=(28, 34), size=37, turn=12, tail="2,6 -10,20 -12,40", tail_widths=(9, 5.6, 4.4),
    ),
    profile=Profile(
        skull="-0.86,0.0 -0.7,-0.56 -0.2,-0.72 0.5,-0.5 1.1,-0.28 1.7,-0.12 2.0,0.2 1.9,0.58 "
        "1.3,0.7 0.5,0.8 -0.4,0.76",
        ear="-0.34,-0.5 -0.66,-0.84 -0.64,-1.26! -0.26,-1.14 -0.02,-0.66",
        inner="-0.32,-0.66 -0.5,-0.88 -0.52,-1.08! -0.24,-0.96",
        eye=(0.42, -0.06, 0.14), cheek=(0.6, 0.3, 0.3), mouth="1.86,0.42 1.5,0.5 1.1,0.36",
        nostril=(1.72, 0.14), far=0.4,
    ),
    coats=(("#a3a2ab", "#6f6b74"), ("#b0a79f", "#746860"), ("#8f96a3", "#5f6570")),
    weights=(4, 2, 2), width=1.5, inside="#e0b0aa", behind=_tassel, marks=_armour, front=_horns,
    crown=(-0.1, -0.7),
)  # fmt: skip


def rhinoceros(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rhinoceros with two horns."""
    return side_on(_RHINOCEROS, dice, look)


def _rosy_belly(beast: Beast) -> None:
    side = beast.build.side
    beast.sketch.soft(side.ellipse(0, 1.02, 0.95, 0.5), colour="#efb9b2", opacity=0.75)
    _toenails(beast)


def _great_muzzle(beast: Beast) -> None:
    head, sketch, colour = beast.head, beast.sketch, beast.colour
    sketch.draw(
        head.blob("1.3,0.5! 1.36,0.86 1.5,0.86 1.52,0.5!"),
        head.blob("0.84,0.5! 0.88,0.82 1.02,0.82 1.04,0.5!"),
        fill="#fffaf0",
    )
    lips = "0.5,0.2 0.66,-0.26 1.1,-0.44 1.6,-0.34 1.86,0.06 1.76,0.5 1.3,0.66 0.76,0.6"
    fill = sketch.fade(
        (shade(mix(colour, "#efb4ae", 0.25), 0.16), mix(colour, "#e3a09c", 0.3)),
        head.point(0, -0.4),
        head.point(0, 0.7),
    )
    sketch.draw(head.blob(lips), fill=fill)
    sketch.draw(
        head.ellipse(1.3, -0.2, 0.08, 0.12, 20),
        head.ellipse(1.58, -0.12, 0.07, 0.11, 20),
        fill=shade(colour, -0.55),
        outlined=False,
    )
    dots = [head.ellipse(x, y, 0.03) for x, y in ((0.86, 0.08), (0.96, 0.24), (0.78, 0.28))]
    sketch.draw(*dots, fill=shade(colour, -0.5), outlined=False, opacity=0.6)


_HIPPOPOTAMUS = Species(
    build=Build(
        length=150, depth=86, legs=30, thick=28, feet="pillar", root=1.7, trunk=_BARREL,
        neck="-30,38 10,34", neck_widths=(84, 74),
        head=(24, 30), size=44, turn=2, tail="2,8 -8,16 -10,28", tail_widths=(9, 7, 4),
    ),
    profile=Profile(
        skull="-0.9,0.1 -0.76,-0.56 -0.3,-0.86 0.24,-0.84 0.7,-0.56 1.2,-0.36 1.6,0.0 1.5,0.72 "
        "0.9,0.94 0.2,0.92 -0.5,0.82",
        ear="-0.42,-0.72 -0.66,-0.94 -0.6,-1.2 -0.32,-1.22 -0.16,-0.9",
        inner="-0.42,-0.82 -0.54,-0.98 -0.48,-1.1 -0.34,-1.1 -0.26,-0.92",
        eye=(0.3, -0.42, 0.14), cheek=(0.2, 0.2, 0.32), mouth="1.2,0.9 0.8,0.86 0.5,0.66",
        far=0.6,
    ),
    coats=(("#a694a6", "#6f6070"), ("#9d95a6", "#665f70"), ("#b09a94", "#78655f")),
    weights=(4, 3, 2), width=1.5, inside="#eaaaa6", marks=_rosy_belly, front=_great_muzzle,
    crown=(0.0, -0.84),
)  # fmt: skip


def hippopotamus(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hippopotamus with its great muzzle."""
    return side_on(_HIPPOPOTAMUS, dice, look)


def crocodile(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a smiling crocodile on its short legs, 52 high."""
    colour = look.colour or dice.choose("coat", ("#7f9f5b", "#6b9270", "#94985a"), (4, 2, 2))
    here, sketch, size = Place(size=0.95), Sketch(0.9), 0.95
    stride = 7 if look.pose == "walking" else 0
    pale, dark = mix(colour, "#fff6d8", 0.66), shade(colour, -0.2)
    for x in (44 + stride, -36 - stride):
        sketch.draw(
            here.limb(f"{x - 4},-20 {x},-6", 15, 12),
            here.blob(f"{x - 7},0! {x - 6},-7 {x + 6},-7 {x + 16},0!"),
            fill=dark,
        )
    tail = Place(here.point(-54, -24), size, dice.number("tail", -7, 0, 7))
    ridge = "".join(
        f"{x},{y}! {x + 7},{y - 8 + abs(x) * 0.02:.1f}! "
        for x, y in (
            (-50, -32),
            (-38, -35),
            (-26, -37),
            (-14, -38),
            (-2, -38),
            (10, -37),
            (22, -35),
        )
    )
    sketch.draw(here.blob(f"{ridge}36,-34! 30,-24 -40,-24"), fill=dark)
    spikes = "".join(
        f"{-x},{y}! {-x - 7},{y - 7}! "
        for x, y in ((4, -7), (16, -6), (28, -7), (40, -10), (52, -16))
    )
    sketch.draw(tail.blob(f"{spikes}-64,-24! -50,-4 -10,6"), fill=dark)
    upper = here.blob("-64,-26 -40,-34 -4,-37 34,-34 60,-30 62,-18 40,-9 0,-7 -40,-9 -60,-14")
    feet = [
        curve
        for x in (34 - stride, -46 + stride)
        for curve in (
            here.limb(f"{x - 3},-20 {x},-6", 17, 13),
            here.blob(f"{x - 8},0! {x - 7},-7 {x + 6},-8 {x + 17},0!"),
        )
    ]
    fill = sketch.fade((shade(colour, 0.2), colour, dark), (0, -40), (0, 0))
    back = tail.limb("14,0 -12,2 -34,0 -54,-8 -70,-24", 26, 19, 14, 9, 3)
    sketch.draw(upper, back, *feet, fill=fill)
    with sketch.inside():
        belly = here.ellipse(2, -7, 58, 7)
        sketch.draw(belly, fill=pale, outlined=False)
        scales = [
            here.line(f"{x - 4},{y} {x},{y + 3} {x + 4},{y}")
            for x, y in (
                (-44, -26),
                (-30, -22),
                (-16, -28),
                (-2, -22),
                (14, -27),
                (28, -22),
                (-64, -22),
            )
        ]
        sketch.stroke(*scales, ink=shade(colour, -0.45), opacity=0.5)
    _crocodile_head(sketch, Place(here.point(56, -28), size, dice.number("nod", -9, -3, 4)), colour)
    anchors = {
        "hand": here.point(98, -24),
        "head": here.point(60, -48),
        "neck": here.point(50, -22),
        "back": here.point(-6, -38),
        "seat": here.point(0, -6),
    }
    return sketch.drawing(anchors, "right")


def _crocodile_head(sketch: Sketch, head: Place, colour: str) -> None:
    fill = sketch.fade(
        (shade(colour, 0.2), shade(colour, -0.1)), head.point(0, -16), head.point(0, 14)
    )
    sketch.draw(head.blob("-8,6 10,12 36,11 52,6 54,1 30,0 0,-2"), fill=mix(colour, "#fff6d8", 0.5))
    teeth = [head.blob(f"{x},1! {x + 2.4},6.4! {x + 4.8},1!") for x in (16, 25, 34, 43)]
    sketch.draw(*teeth, fill="#fffdf4")
    sketch.draw(head.ellipse(9, -13, 7), fill=shade(colour, -0.1))
    top = "-14,4 -12,-10 -4,-14 8,-15 18,-9 34,-8 46,-12 56,-8 57,0 48,3 30,2 8,5"
    sketch.draw(head.blob(top), head.ellipse(1, -14, 8), fill=fill)
    face = Place(head.point(2, -15), head.size * 10, head.turn)
    sketch.draw(face.ellipse(0, 0, 0.52, 0.54), fill="#fff6d0", outlined=False)
    eye(sketch, face, 0.1, 0.02, 0.4)
    blush(sketch, head, 8, -1, 6)
    sketch.draw(head.ellipse(51, -8, 1.8, 1.2), fill=shade(colour, -0.55), outlined=False)
    sketch.stroke(head.line("54,2 36,3 16,4 4,3 0,-2"), ink=shade(colour, -0.55))
