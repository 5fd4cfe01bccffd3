"""What some trades carry and wear: brushes, hammers, signs, bagpipes; and the smoke of a genie."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_WOOD, _STEEL, _DARK, _GOLD, _CREAM = "#8f653f", "#aab3bf", "#45393d", "#f0bf4c", "#fff6e6"


def _pole(sketch: Sketch, figure: Figure, up: float, colour: str) -> Place:
    """Draw a pole from the ground to somewhere above the hand, and return its upper end."""
    (x, y), head = figure.body.far_arm[-1], figure.body.build.head
    top = (x + 1, y - up * head)
    pole = Place().limb(f"{x - 1:.1f},-2 {x:.1f},{y:.1f} {top[0]:.1f},{top[1]:.1f}", 3.8, 3.8, 3.8)
    sketch.draw(pole, fill=colour)
    return Place(top, head)


def _chimney_brush(sketch: Sketch, figure: Figure) -> None:
    top = _pole(sketch, figure, 2.2, _WOOD)
    turns = [(at, 0.95 if at % 2 else 0.7) for at in range(12)]
    star = Place(top.origin, top.size)
    plan = " ".join(
        f"{Place((0, 0), far, 30 * at).point(1, 0)[0]:.2f},"
        f"{Place((0, 0), far, 30 * at).point(1, 0)[1]:.2f}!"
        for at, far in turns
    )
    sketch.draw(star.blob(plan), fill="#4a434b")
    bristles = [Place(top.origin, top.size, 15 * at).line("0.2,0 0.8,0") for at in range(24)]
    sketch.stroke(*bristles, ink="#8a8089", width=0.8)
    sketch.draw(top.ellipse(0, 0, 0.2), fill=_STEEL)


def _hammer(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.1,0.5 0.16,-1.2", 0.2, 0.16), fill=_WOOD)
    sketch.draw(hand.blob("-0.5,-1.2! 0.76,-1.42! 0.84,-1.02! 0.9,-0.9 -0.42,-0.74!"), fill=_STEEL)


def _stop_sign(sketch: Sketch, figure: Figure) -> None:
    top = _pole(sketch, figure, 2.4, "#f4f0e6")
    disc = Place(top.point(0, -0.9), top.size * 1.15)
    sketch.draw(disc.ellipse(0, 0, 1), fill="#d4473f")
    sketch.draw(disc.ellipse(0, 0, 0.78), fill="#f7d84a")
    sketch.draw(
        disc.blob("-0.6,-0.16! 0.6,-0.16! 0.6,0.16! -0.6,0.16!"), fill="#3d3a40", outlined=False
    )


def _bagpipes(sketch: Sketch, figure: Figure) -> None:
    here = Place(figure.trunk.point(0.1, 0.5), figure.body.build.head)
    for x, y in ((-2.5, -1.9), (-2.0, -2.4), (-1.5, -2.7)):
        sketch.draw(here.limb(f"-0.7,-0.2 {x},{y}", 0.13, 0.15), fill=_DARK)
        sketch.draw(
            here.ellipse(x, y, 0.17, 0.12),
            here.ellipse((x - 0.7) / 2, (y - 0.2) / 2, 0.13, 0.1),
            fill=_CREAM,
        )
    bag = here.blob("-1,-0.2 -0.4,-0.7 0.5,-0.5 0.8,0 0.5,0.44 -0.3,0.6 -0.9,0.4")
    sketch.draw(bag, fill=figure.accent)
    with sketch.inside():
        checks = [here.line(f"{x},-1 {x},1") for x in (-0.7, -0.2, 0.3)]
        bars = [here.line(f"-1.2,{y} 1.2,{y}") for y in (-0.36, 0.04, 0.4)]
        ink = mix(figure.accent, "#2b4a3a", 0.7)
        sketch.stroke(*checks, *bars, ink=ink, width=here.size * 0.12, opacity=0.7)
        sketch.stroke(*checks, *bars, ink="#f4cb45", width=here.size * 0.03)
    mouth = figure.body.head.point(0.3, 0.56)
    x, y = ((mouth[at] - here.origin[at]) / here.size for at in (0, 1))
    sketch.draw(here.limb(f"0.3,-0.4 {x:.2f},{y:.2f}", 0.14, 0.12), fill=_DARK)
    sketch.draw(here.limb("0.5,0.3 0.9,1.3", 0.16, 0.2), fill=_DARK)


def _smoke(sketch: Sketch, figure: Figure) -> None:
    """Draw the cloud of smoke that a genie has for legs."""
    hips, hip, colour = figure.body.build.hips, figure.body.hip, figure.clothes.main
    wide = hips * min(1.0, -hip / (2.4 * hips))  # who sits has less of it
    tail = Place().limb(
        f"0,{hip - 4:.1f} {-wide * 0.9:.1f},{hip * 0.66:.1f} {wide * 0.7:.1f},{hip * 0.4:.1f} "
        f"{-wide * 0.1:.1f},{hip * 0.2:.1f} {wide * 0.3:.1f},{-wide * 0.3:.1f}",
        hips * 2.1, wide * 1.8, wide * 1.2, wide * 0.7, wide * 0.2,
    )  # fmt: skip
    light = shade(colour, 0.45)
    sketch.draw(tail, fill=sketch.fade((colour, light, "#ffffff"), (0, hip), (0, 0)))
    curls = [
        Place((x * hips, y * hip), hips).line("-0.5,0.2 0,-0.3 0.5,0 0.2,0.4")
        for x, y in ((-0.5, 0.62), (0.4, 0.38), (-0.1, 0.8))
    ]
    sketch.stroke(*curls, ink="#ffffff", width=1.6, opacity=0.8)


def _turban(sketch: Sketch, figure: Figure) -> None:
    head, accent = figure.body.head, figure.accent
    cloth = head.blob("-1,-0.4 -1.1,-1 -0.5,-1.5 0.1,-1.64 0.8,-1.4 1.16,-0.9 0.98,-0.36 0,-0.62")
    sketch.draw(
        cloth,
        fill=sketch.fade((shade(_CREAM, 0.4), "#ead9b8"), head.point(0, -1.6), head.point(0, -0.4)),
    )
    folds = ("-1,-0.5 -0.2,-1 0.1,-1.6", "1,-0.46 0.4,-1 0.1,-1.6", "-0.7,-0.56 0,-0.9 0.7,-0.54")
    sketch.stroke(*map(head.line, folds), ink="#a98f66", opacity=0.7)
    sketch.draw(head.blob("0.04,-1 -0.2,-1.6 0.1,-2.3 0.4,-1.7"), fill=shade(accent, 0.3))
    sketch.draw(head.ellipse(0.06, -0.98, 0.2, 0.24), fill=accent)


def _leather_apron(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    low = (figure.body.hip * 0.45 - trunk.origin[1]) / (trunk.size * trunk.stretch)
    hem = f"0.84,{low:.2f}! -0.84,{low:.2f}!"
    plan = f"-0.42,0.1! 0.42,0.1! 0.56,0.5 0.86,0.9 {hem} -0.86,0.9 -0.56,0.5"
    sketch.draw(
        trunk.blob(plan),
        fill=sketch.fade(("#a5714a", "#7d5236"), (0, trunk.origin[1]), (0, figure.body.hip * 0.45)),
    )
    sketch.stroke(trunk.line("-0.8,0.86 0,0.92 0.8,0.86"), ink="#5b3a28", width=1.6)


CARRIED: Mapping[str, Part] = MappingProxyType(
    {
        "chimney-brush": _chimney_brush, "hammer": _hammer, "stop-sign": _stop_sign,
        "bagpipes": _bagpipes,
    }
)  # fmt: skip
"""What the hands have, by name."""

WORN: Mapping[str, Part] = MappingProxyType({"turban": _turban, "leather-apron": _leather_apron})
"""What is worn, by name."""

LEGS: Mapping[str, Part] = MappingProxyType({"smoke": _smoke})
"""What there is instead of legs, by name."""
