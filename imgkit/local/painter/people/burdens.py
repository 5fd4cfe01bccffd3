"""What travellers, players and sellers carry, planned around the far hand."""

import math
from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_WOOD, _STEEL, _DARK, _GOLD, _CREAM = "#8f653f", "#b9c2cc", "#45393d", "#f0bf4c", "#fff6e6"


def _trolley_case(sketch: Sketch, figure: Figure) -> None:
    (x, y), head = figure.body.far_arm[-1], figure.body.build.head
    here = Place((x + head * 0.5, 0), head)
    top = y / head
    sketch.stroke(
        here.line(f"-0.5,-2.4! -0.5,{top:.2f}! 0.1,{top:.2f}! 0.1,-2.4!"), ink="#7a828c", width=2.4
    )
    sketch.draw(here.ellipse(-0.6, -0.14, 0.16), here.ellipse(0.5, -0.14, 0.16), fill=_DARK)
    sketch.draw(here.blob("-0.86,-2.4! 0.8,-2.4! 0.84,-0.2! -0.9,-0.2!"), fill=figure.accent)
    ribs = [here.line(f"{at},-2.3 {at},-0.3") for at in (-0.4, 0, 0.4)]
    sketch.stroke(*ribs, ink=shade(figure.accent, -0.35), opacity=0.6)


def _briefcase(sketch: Sketch, figure: Figure) -> None:
    hand, hide = figure.hand, "#8a5a3c"
    handle = hand.line("-0.3,0.5 -0.26,0.12 0.26,0.12 0.3,0.5")
    sketch.stroke(handle, ink=shade(hide, -0.3), width=hand.size * 0.12)
    sketch.draw(hand.blob("-1,0.46! 1,0.46! 1.04,1.6! -1.04,1.6!"), fill=hide)
    seam = hand.line("-1,0.86! -0.1,0.98! 0.1,0.98! 1,0.86!")
    sketch.stroke(seam, ink=shade(hide, -0.35), width=hand.size * 0.08)
    sketch.draw(hand.ellipse(0, 0.98, 0.14), fill=_GOLD)


def _diploma(sketch: Sketch, figure: Figure) -> None:
    hand = Place(figure.hand.origin, figure.hand.size, -24)
    sketch.draw(hand.limb("0,0.7 0,-0.9", 0.4, 0.4), fill="#fdf6e2")
    sketch.draw(hand.ellipse(0, -0.94, 0.2, 0.1), fill="#e6d9b6")
    sketch.stroke(hand.line("-0.2,-0.3 0.2,-0.3"), ink=figure.accent, width=hand.size * 0.16)


def _decks(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.build.head
    desk = Place((figure.body.build.shoulders * 0.6, 0), head)
    top = figure.body.hip / head - 0.4
    sketch.draw(
        desk.blob(f"-2.6,{top + 0.3:.2f}! 2.6,{top + 0.3:.2f}! 2.4,-0.04! -2.4,-0.04!"),
        fill="#3f3d48",
    )
    lamps = [desk.ellipse(x, (top + 0.3) / 2, 0.34) for x in (-1.3, 0, 1.3)]
    sketch.draw(*lamps, fill=figure.accent)
    sketch.draw(
        desk.blob(f"-2.8,{top:.2f}! 2.8,{top:.2f}! 2.7,{top + 0.5:.2f}! -2.7,{top + 0.5:.2f}!"),
        fill="#5f5a6b",
    )
    for x in (-1.5, 1.5):
        disc = Place(desk.point(x, top - 0.02), head)
        sketch.draw(disc.ellipse(0, 0, 0.86, 0.3), fill="#2f2d38")
        sketch.draw(disc.ellipse(0, 0, 0.28, 0.1), fill=figure.accent, outlined=False)


def _controller(sketch: Sketch, figure: Figure) -> None:
    x, y = (
        (a + b) / 2 for a, b in zip(figure.body.near_arm[-1], figure.body.far_arm[-1], strict=True)
    )
    here = Place((x, y - 1), figure.body.build.head * 0.82)
    pad = here.blob(
        "-0.9,-0.4 0,-0.34 0.9,-0.4 1.2,0.1 1.1,0.6 0.7,0.4 0,0.3 -0.7,0.4 -1.1,0.6 -1.2,0.1"
    )
    sketch.draw(pad, fill="#4f4a5a")
    sketch.stroke(
        here.line("-0.6,-0.2 -0.6,0.16"),
        here.line("-0.78,-0.02 -0.42,-0.02"),
        ink=_CREAM,
        width=1.4,
    )
    dots = [here.ellipse(a, b, 0.1) for a, b in ((0.6, -0.14), (0.76, 0.02), (0.44, 0.02))]
    sketch.draw(*dots, fill=figure.accent, outlined=False)


def _notebook_computer(sketch: Sketch, figure: Figure) -> None:
    hand = Place(figure.hand.point(0.1, -0.1), figure.hand.size)
    sketch.draw(hand.blob("-0.9,-1.3! 0.9,-1.3! 1.0,0! -0.8,0!"), fill="#6f7a86")
    sketch.draw(hand.blob("-0.78,-1.18! 0.8,-1.18! 0.88,-0.12! -0.7,-0.12!"), fill="#bfe3ee")
    code = [
        hand.line(f"-0.6,{y} {-0.6 + w},{y}")
        for y, w in ((-1.0, 0.8), (-0.8, 1.1), (-0.6, 0.6), (-0.4, 0.9))
    ]
    sketch.stroke(*code, ink="#4a80a4", width=1.4)
    sketch.draw(hand.blob("-0.84,0! 1.0,0! 1.3,0.34! -1.1,0.34!"), fill="#aab3bd")


def _folding_map(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(
        hand.blob("-0.9,-1.1! -0.3,-0.9! 0.3,-1.1! 0.9,-0.9! 0.9,0.2! 0.3,0! -0.3,0.2! -0.9,0!"),
        fill="#f4e6c0",
    )
    sketch.draw(
        hand.blob("-0.8,-0.7 -0.3,-0.6 0.2,-0.8 0.4,-0.4 -0.2,-0.3 -0.7,-0.3"),
        fill="#a9cf94",
        outlined=False,
    )
    sketch.stroke(hand.line("-0.6,-0.1 -0.1,-0.5 0.3,-0.3 0.7,-0.7"), ink="#d4473f", width=1.5)
    sketch.stroke(
        hand.line("-0.3,-0.9 -0.3,0.2"), hand.line("0.3,-1.1 0.3,0"), ink="#b99a63", opacity=0.8
    )


def _rescue_ring(sketch: Sketch, figure: Figure) -> None:
    here = Place(figure.hand.point(0.1, 0.8), figure.hand.size)
    ring = here.ellipse(0, 0, 0.86)
    sketch.stroke(ring, ink="#5b4636", width=here.size * 0.52)
    sketch.stroke(ring, ink="#fdf8ee", width=here.size * 0.44)
    for at in range(4):
        turn = math.radians(45 + 90 * at)
        mark = Place(
            here.point(math.cos(turn) * 0.86, math.sin(turn) * 0.86), here.size, 45 + 90 * at
        )
        sketch.draw(
            mark.blob("-0.22,-0.2! 0.22,-0.2! 0.22,0.2! -0.22,0.2!"), fill="#d9483f", outlined=False
        )


def _ice_cream_cone(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.blob("-0.36,-0.5! 0.4,-0.5! 0.04,0.6!"), fill="#e0a95c")
    for x, y, colour in (
        (-0.2, -0.7, "#f3b8c4"),
        (0.24, -0.7, "#fff3d0"),
        (0.02, -1.06, "#b98a64"),
    ):
        sketch.draw(hand.ellipse(x, y, 0.34), fill=mix(colour, "#ffffff", 0.1))


CARRIED: Mapping[str, Part] = MappingProxyType(
    {
        "briefcase": _briefcase,
        "trolley-case": _trolley_case,
        "decks": _decks,
        "controller": _controller,
        "notebook-computer": _notebook_computer,
        "folding-map": _folding_map,
        "rescue-ring": _rescue_ring,
        "ice-cream-cone": _ice_cream_cone,
        "diploma": _diploma,
    }
)
"""What they carry, by name."""
