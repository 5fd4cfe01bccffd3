"""Large animals of warm countries: zebra and giraffe."""

from dataclasses import replace
from types import MappingProxyType

from imgkit.local.painter.animals.fourlegs import Build, tuft
from imgkit.local.painter.animals.profile import Profile
from imgkit.local.painter.animals.sideways import Beast, Species, side_on
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, Point, blob, line, shade

_FLAT = (
    "0.85,0.02 0.3,0.06 -0.4,0.0 -0.86,0.0 -1.01,0.2 -0.97,0.62 -0.8,0.84 -0.3,0.96 "
    "0.3,1.0 0.78,0.98 1.02,0.7 1.03,0.25"
)
_HORSY = (
    "-0.6,0.1 -0.5,-0.5 0,-0.68 0.6,-0.5 1.3,-0.36 1.85,-0.32 2.1,0.02 2.0,0.4 1.6,0.48 "
    "0.6,0.68 -0.3,0.68"
)


def _zebra_stripes(beast: Beast) -> None:
    side, withers = beast.build.side, beast.build.withers
    stripes = [
        side.line(f"{x},-0.1 {x - 0.06 + abs(x) * 0.1:.2f},0.5 {x * 0.92:.2f},0.95")
        for x in (-0.36, -0.14, 0.08, 0.3, 0.52, 0.74)
    ]
    stripes += [
        side.line(f"-1.1,{y + 0.24} -0.8,{y + 0.1} -0.5,{y - 0.12}")
        for y in (0.1, 0.36, 0.62, 0.88)
    ]
    stripes += [
        withers.line(f"{x - 20},{y - 14} {x + 2},{y + 2} {x + 22},{y + 16}")
        for x, y in ((2, -8), (8, -22), (14, -35))
    ]
    with beast.sketch.piece("stripes"):
        beast.sketch.stroke(*stripes, ink=beast.mark, width=6.4)


def _zebra_face(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    lines = [head.line(f"{x},-0.8 {x + 0.1},-0.34 {x},-0.1") for x in (0.95, 1.25, 1.55)]
    lines += [head.line(f"{x},0.9 {x - 0.02},0.5 {x + 0.16},0.24") for x in (0.1, 0.42, 0.76, 1.1)]
    with sketch.piece("stripes"):
        sketch.stroke(*lines, ink=beast.mark, width=3)
    sketch.draw(head.ellipse(2.1, 0.1, 0.42, 0.6), fill=beast.mark, outlined=False)


def _zebra_mane(beast: Beast) -> None:
    x, y = beast.build.withers.origin
    up = [beast.head.point(0.15, -0.95), beast.head.point(-0.5, -1.05)]
    points: list[Point] = [
        (x - 24, y - 2),
        (x - 14, y - 17),
        *up[::-1],
        beast.head.point(-0.1, -0.5),
        (x - 4, y - 24),
        (x - 13, y - 8),
    ]
    beast.sketch.draw(blob(points, (0,)), fill=beast.mark)
    with beast.sketch.inside():
        marks = [
            line([(x - 30 + at * 11, y - 8 - at * 13), (x - 12 + at * 11, y - at * 13)])
            for at in range(5)
        ]
        beast.sketch.stroke(*marks, ink=beast.colour, width=4)


def _dark_tail(beast: Beast) -> None:
    tuft(beast.sketch, beast.build, beast.mark, beast.build.size, beast.sway)


_ZEBRA = Species(
    build=Build(
        length=124, depth=54, legs=62, thick=10.5, feet="hoof", trunk=_FLAT, root=3.4,
        neck="-24,24 2,-16 16,-40", neck_widths=(56, 40, 30),
        head=(20, -44), size=20, turn=36, tail="3,0 -6,8 -9,26 -8,44", tail_widths=(8, 5, 4, 3.4),
    ),
    profile=Profile(
        skull=_HORSY, ear="-0.4,-0.44 -0.6,-0.9 -0.4,-1.4! -0.04,-1.0 0.02,-0.5",
        inner="-0.3,-0.6 -0.42,-0.9 -0.34,-1.14! -0.12,-0.9",
        eye=(0.5, -0.14, 0.15), cheek=(0.86, 0.2, 0.3), mouth="2.0,0.24 1.76,0.32 1.4,0.2",
        nostril=(1.86, -0.06), far=0.36,
    ),
    coats=(("#fbf6ea", "#4a3f40"), ("#f8ecd6", "#6b4a3b")), weights=(4, 1), width=1.2,
    legwear="bands", behind=_dark_tail, marks=_zebra_stripes, horns=_zebra_mane, face=_zebra_face,
    bends=False,
)  # fmt: skip


def zebra(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a striped zebra."""
    return side_on(_ZEBRA, dice, look)


def _patch(beast: Beast, number: int, x: float, y: float, size: float) -> Curve:
    throw = beast.dice.part(f"patch {number}")
    turn = throw.number("turn", 0, number * 37 % 60, 90)
    return Place((x, y), size, turn).blob("-1,-0.4 0.1,-0.95 1,-0.2 0.6,0.9 -0.6,0.8")


def _giraffe_patches(beast: Beast) -> None:
    side, withers = beast.build.side, beast.build.withers
    spots = [
        (*side.point(-0.84 + across * 0.44 + down % 2 * 0.2, 0.26 + down * 0.31), 11.5)
        for down in range(3)
        for across in range(4)
    ]
    for at in range(7):
        along = at / 6
        x, y = withers.point(-6 + along * 31, -16 - along * 140)
        off, size = (11 - along * 4) * (1 if at % 2 else -1), 10 - along * 3.4
        spots += [(x - off, y, size), (x + off, y - 9, size * 0.75)]
    legs = (0.6, 1.1), (0.74, 1.4), (-0.7, 1.12), (-0.86, 1.42)
    spots += [(*side.point(x, y), 7.5) for x, y in legs]
    patches = [_patch(beast, number, *spot) for number, spot in enumerate(spots)]
    beast.sketch.draw(*patches, fill=beast.mark, outlined=False)


def _ossicones(beast: Beast) -> None:
    head, sketch = beast.head, beast.sketch
    for x, dim in ((0.34, -0.2), (0.02, 0)):
        sketch.draw(
            head.limb(f"{x},-0.4 {x - 0.14},-1.1", 0.24, 0.2), fill=shade(beast.colour, dim - 0.05)
        )
        sketch.draw(head.ellipse(x - 0.16, -1.2, 0.2), fill=shade(beast.mark, dim - 0.2))


def _giraffe_mane(beast: Beast) -> None:
    _dark_tail(beast)
    withers = beast.build.withers
    beast.sketch.draw(
        withers.limb("-42,2 -22,-46 -4,-100 12,-164", 6, 11, 11, 8), fill=shade(beast.mark, -0.1)
    )


_GIRAFFE = Species(
    build=Build(
        length=124, depth=66, legs=138, thick=14, feet="hoof", root=3.4,
        trunk="0.85,-0.12 0.3,0.0 -0.4,0.16 -0.86,0.26 -1.01,0.42 -0.95,0.72 -0.7,0.9 "
        "-0.2,0.96 0.3,1.0 0.78,0.98 1.02,0.66 1.03,0.15",
        neck="-24,26 -4,-36 12,-100 28,-166", neck_widths=(68, 46, 34, 26),
        head=(34, -172), size=24, turn=20, tail="3,14 -7,24 -9,50 -8,74",
        tail_widths=(9, 6, 4.6, 4),
    ),
    profile=Profile(
        skull=_HORSY, ear="-0.5,-0.3 -0.9,-0.66 -1.4,-0.6! -1.2,-0.2 -0.8,0.04 -0.5,-0.06",
        inner="-0.6,-0.26 -0.9,-0.48 -1.16,-0.46! -0.9,-0.14",
        eye=(0.5, -0.14, 0.18), cheek=(0.9, 0.2, 0.34), mouth="2.0,0.24 1.76,0.32 1.4,0.18",
        nostril=(1.84, -0.08), far=0.7,
    ),
    coats=(("#f6d896", "#c08647"), ("#f8e3b8", "#a9683f"), ("#efc676", "#8f5c3c")),
    weights=(4, 3, 2), width=1.8, behind=_giraffe_mane, marks=_giraffe_patches, horns=_ossicones,
    bends=False,
)  # fmt: skip


def giraffe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a giraffe, 400 high, with its patches; a scarf sits high on its long neck."""
    drawn = side_on(_GIRAFFE, dice, look)
    anchors = dict(drawn.anchors)
    (head, top), (neck, low) = anchors["head"], anchors["neck"]
    anchors["neck"] = (head + 0.34 * (neck - head), top + 0.34 * (low - top))
    return replace(drawn, anchors=MappingProxyType(anchors))
