"""What roles have behind them or below: capes, wings, a sack, the tail of a mermaid."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, Point, blob, limb, shade
from imgkit.local.painter.sketch import Sketch

# x, y, half length and turn of the feathers of a wing: the long ones, then the short ones.
_FEATHERS = (
    ((1.5, -0.76, 1.1, -36), (1.5, -0.32, 1.05, -16), (1.4, 0.1, 0.95, 4), (1.2, 0.5, 0.8, 26)),
    ((1.0, -0.56, 0.72, -40), (1.0, -0.16, 0.68, -14), (0.84, 0.2, 0.6, 14)),
)


def _cloak(sketch: Sketch, figure: Figure, colour: str, *, wide: float) -> None:
    body, hips = figure.body, figure.body.build.hips
    top, hem = body.shoulder, min(body.hip * 0.12, -3)
    points = [(-hips * 0.7, top - 2), (hips * 0.7, top - 2), (hips * 1.3, top + 14)]
    points += [(hips * wide, hem), (hips * 0.5, hem + 2), (-hips * 0.6, hem + 1)]
    points += [(-hips * wide * 1.08, hem), (-hips * 1.35, top + 14)]
    fill = sketch.fade((colour, shade(colour, -0.25)), (0, top), (0, hem))
    sketch.draw(blob(points, (3, 6)), fill=fill)


def _cape(sketch: Sketch, figure: Figure) -> None:
    _cloak(sketch, figure, figure.accent, wide=2.1)


def _royal_cloak(sketch: Sketch, figure: Figure) -> None:
    _cloak(sketch, figure, shade(figure.clothes.main, -0.2), wide=2.2)


@piece("wings")
def _fairy_wings(sketch: Sketch, figure: Figure) -> None:
    here = Place((0, figure.trunk.point(0, 0.3)[1]), figure.body.build.head)
    for side in (-1, 1):
        fill = sketch.fade(
            ("#fdf3ff", "#bfe0f5", "#dcc6ef"), here.point(0, -1.5), here.point(0, 1.5)
        )
        upper = f"0,0 {side * 1},-1.2 {side * 2.1},-1.7 {side * 2.5},-1.1 {side * 1.9},-0.1"
        lower = f"0,0.1 {side * 1.5},0.2 {side * 2},0.9 {side * 1.5},1.5 {side * 0.7},1.1"
        sketch.draw(here.blob(lower), here.blob(upper), fill=fill, opacity=0.92)
        vein = here.line(f"0,0 {side * 1.1},-0.7 {side * 2.1},-1.2")
        sketch.stroke(vein, ink="#ffffff", opacity=0.9)


@piece("wings")
def _feather_wings(sketch: Sketch, figure: Figure) -> None:
    here = Place((0, figure.trunk.point(0, 0.25)[1]), figure.body.build.head)
    fill = sketch.fade(("#ffffff", "#f3eff6", "#d9d8e6"), here.point(0, -1.5), here.point(0, 1.3))
    for side in (-1, 1):
        for tips in _FEATHERS:
            feathers = [
                here.ellipse(side * x, y, length, 0.28, side * turn) for x, y, length, turn in tips
            ]
            sketch.draw(*feathers, fill=fill)


def _pack(sketch: Sketch, figure: Figure) -> None:
    tank = figure.trunk.blob(
        "-1.5,0.1 -1.2,-0.12 0,-0.16 1.2,-0.12 1.5,0.1 1.45,0.9 1.2,1! -1.2,1! -1.45,0.9"
    )
    sketch.draw(
        tank,
        fill=sketch.fade(
            ("#e6eaee", "#a9b3bf"), figure.trunk.point(0, 0), figure.trunk.point(0, 1)
        ),
    )


def _sack(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    sack = trunk.blob("-0.4,-0.1! -1.3,0 -2.3,0.4 -2.4,0.9 -1.6,1.15 -0.6,0.9")
    sketch.draw(
        sack, fill=sketch.fade(("#c99a63", "#96693f"), trunk.point(-2, 0), trunk.point(-1.4, 1.1))
    )


@piece("tail")
def _fish_tail(sketch: Sketch, figure: Figure) -> None:
    hips, hip, colour = figure.body.build.hips, figure.body.hip, figure.clothes.main
    low = -hips * 0.95
    if figure.body.pose == "sitting":
        spine = [
            (0, hip),
            (hips * 1.1, -hips * 0.76),
            (hips * 2.2, -hips * 0.62),
            (hips * 3.2, low),
        ]
        widths = (1.5, 1.45, 1.1, 0.5)
    else:
        spine = [
            (0, hip - 4),
            (-hips * 0.1, hip * 0.6),
            (hips * 0.5, low - hips * 0.3),
            (hips * 2.2, low),
        ]
        widths = (2, 1.8, 1.2, 0.5)
    end = spine[-1][0]
    fin = Place((end, low), hips).blob(
        "-0.1,0 0.4,-1.1 1.5,-1.7! 1.4,-0.7 1.1,-0.1! 1.6,0.3 1.8,0.9! 0.9,0.86 0.2,0.5"
    )
    fill = sketch.fade((shade(colour, 0.15), colour, shade(colour, -0.25)), (0, hip), (end, 0))
    sketch.draw(fin, fill=shade(colour, 0.15))
    sketch.draw(limb(spine, [width * hips for width in widths]), fill=fill)
    with sketch.inside():
        scales = [
            Place((x, y), hips * 0.3).line("-1,-0.4 0,0.5 1,-0.4") for x, y in _scales(spine, hips)
        ]
        sketch.stroke(*scales, ink=shade(colour, -0.4), opacity=0.5)


def _scales(spine: Sequence[Point], hips: float) -> list[Point]:
    """Return where the scales of a tail are: rows across its bent line."""
    middles = [
        (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)
        for a, b in pairwise(spine)
        for part in (0.1, 0.45, 0.8)
    ]
    return [
        (x + at * hips + row % 2 * hips * 0.3, y)
        for row, (x, y) in enumerate(middles)
        for at in (-0.6, 0, 0.6)
    ]


BACK: Mapping[str, Part] = MappingProxyType(
    {"cape": _cape, "royal-cloak": _royal_cloak, "fairy-wings": _fairy_wings,
     "feather-wings": _feather_wings, "pack": _pack, "sack": _sack}
)  # fmt: skip
"""What hangs behind the body, by name."""

LEGS: Mapping[str, Part] = MappingProxyType({"fish-tail": _fish_tail})
"""What there is instead of legs, by name."""
