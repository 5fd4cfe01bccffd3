"""What workers and heroes of old carry, planned around the far hand like ``carried.py``."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.features import eye
from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_WOOD, _STEEL, _DARK, _GOLD, _CREAM = "#8f653f", "#b9c2cc", "#45393d", "#f0bf4c", "#fff6e6"


def _club(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    club = hand.limb("-0.14,0.5 0.2,-0.6 0.7,-2.0", 0.3, 0.46, 0.9)
    fill = sketch.fade(("#b98a5a", "#7a5236"), hand.point(0, -2), hand.point(0.6, 0.4))
    sketch.draw(club, fill=fill)
    knots = [hand.ellipse(x, y, 0.1) for x, y in ((0.5, -1.9), (0.84, -1.6), (0.4, -1.2))]
    sketch.draw(*knots, fill="#6b4632", outlined=False)


def _round_shield(sketch: Sketch, figure: Figure) -> None:
    hand = Place(figure.hand.point(0.3, -0.2), figure.hand.size * 1.25)
    sketch.draw(hand.ellipse(0, 0, 1.05), fill="#8a8f99")
    sketch.draw(hand.ellipse(0, 0, 0.9), fill=figure.clothes.main)
    with sketch.inside():
        rays = [
            Place(hand.origin, hand.size, 90 * at).blob("0,0! 1,-0.5! 1,0.5!") for at in range(4)
        ]
        sketch.draw(*rays, fill=_CREAM, outlined=False, opacity=0.85)
    sketch.draw(hand.ellipse(0, 0, 0.28), fill=_GOLD)


def _ankh(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    lines = (
        hand.line("0,0.5 0.04,-0.7"),
        hand.line("-0.36,-0.56 0.44,-0.6"),
        hand.ellipse(0.06, -1.06, 0.26, 0.36),
    )
    sketch.stroke(*lines, ink="#8f6a24", width=hand.size * 0.24)
    sketch.stroke(*lines, ink=_GOLD, width=hand.size * 0.15)


def _gavel(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.1,0.4 0.2,-0.9", 0.16, 0.14), fill=_WOOD)
    sketch.draw(hand.blob("-0.4,-1.3! 0.7,-1.06! 0.6,-0.56! -0.5,-0.8!"), fill="#a5714a")
    bands = hand.line("-0.2,-1.26 -0.3,-0.76"), hand.line("0.52,-1.1 0.42,-0.6")
    sketch.stroke(*bands, ink=_GOLD, width=2)


def _loaves(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    for turn, dim in ((-34, -0.1), (-12, 0.0), (14, 0.06)):
        here = Place(hand.origin, hand.size, turn)
        loaf = here.limb("0,0.3 0,-0.6 0,-1.9", 0.34, 0.44, 0.3)
        sketch.draw(loaf, fill=shade("#d9a05a", dim))
        cuts = [here.line(f"-0.14,{y} 0.14,{y - 0.2:.1f}") for y in (-0.5, -0.9, -1.3)]
        sketch.stroke(*cuts, ink="#f6dfae", width=1.8)
    bag = hand.blob("-0.6,-0.3! 0.6,-0.3! 0.46,0.8! -0.46,0.8!")
    sketch.draw(bag, fill="#f2e2c0")


def _axe(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.3,1.3 0,0 0.34,-1.7", 0.2, 0.2, 0.2), fill=_WOOD)
    blade = hand.blob("0.2,-1.0! 0.4,-1.8! 1.0,-2.0! 1.3,-1.4 1.1,-0.8!")
    sketch.draw(
        blade,
        fill=sketch.fade(("#e6eaee", "#8f99a6"), hand.point(1.2, -1.4), hand.point(0.2, -1.4)),
    )


def _pickaxe(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.3,1.3 0,0 0.3,-1.5", 0.2, 0.2, 0.2), fill=_WOOD)
    sketch.draw(
        hand.blob("-1.0,-0.9! -0.4,-1.6 0.3,-1.9 1.0,-1.7 1.7,-1.1! 0.9,-1.4 0.3,-1.5 -0.4,-1.3"),
        fill=_STEEL,
    )


def _small_pet(sketch: Sketch, figure: Figure) -> None:
    hand = Place(figure.hand.point(0.1, -0.5), figure.hand.size * 0.95)
    fur = "#d9a05a"
    sketch.draw(hand.ellipse(0, 0.36, 0.62, 0.5), fill=shade(fur, -0.06))
    for x in (-0.44, 0.44):
        ear = hand.blob(f"{x * 0.6},-0.6! {x * 1.5},-1.1! {x * 1.4},-0.3!")
        sketch.draw(ear, fill=shade(fur, -0.1))
    sketch.draw(hand.ellipse(0, -0.3, 0.62, 0.54), fill=fur)
    sketch.draw(hand.ellipse(0, -0.06, 0.3, 0.22), fill="#fff3dc", outlined=False)
    for x in (-0.24, 0.24):
        eye(sketch, hand, x, -0.36, 0.13)
    sketch.draw(hand.ellipse(0, -0.14, 0.09, 0.06), fill="#4a352d", outlined=False)
    wrap = hand.limb("-0.6,0.5 0,0.66 0.6,0.5", 0.3, 0.34, 0.3)
    sketch.draw(wrap, fill="#fffaf2")


def _big_toothbrush(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.1,0.7 0.1,-0.6 0.2,-1.5", 0.2, 0.2, 0.22), fill="#5fa3c9")
    bristles = hand.blob("-0.3,-1.6! 0.1,-1.66! 0.04,-1.0! -0.36,-0.96!")
    sketch.draw(bristles, fill="#fdfdf8")


def _wrench(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    jaw = "-0.2,-1.1! -0.5,-1.5 -0.4,-2.0! -0.1,-1.7! 0.3,-1.7! 0.5,-2.06! 0.66,-1.5 0.3,-1.06!"
    sketch.draw(hand.limb("-0.1,0.6 0.06,-1.2", 0.3, 0.3), hand.blob(jaw), fill=_STEEL)


def _handsaw(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    teeth = " ".join(f"{0.5 + at * 0.17:.2f},{0.34 if at % 2 else 0.16}!" for at in range(13))
    sketch.draw(
        hand.blob(f"0.3,-0.3! 2.6,-0.2! 2.62,0.06! {' '.join(reversed(teeth.split()))} 0.3,0.3!"),
        fill=_STEEL,
    )
    sketch.draw(hand.blob("-0.3,-0.4! 0.5,-0.44! 0.5,0.4! 0,0.5! -0.4,0.2"), fill=_WOOD)


def _lasso(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    rope = hand.line("0,0.2 0.2,-0.8 0.6,-1.6"), hand.ellipse(1.0, -2.1, 0.95, 0.42, -14)
    sketch.stroke(*rope, ink="#8a5f3f", width=hand.size * 0.2)
    sketch.stroke(*rope, ink="#d9b078", width=hand.size * 0.11)


def _thunderbolt(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.soft(hand.ellipse(0.2, -0.9, 1.6), colour="#fff3a0", opacity=0.9)
    bolt = hand.blob("0.5,-2.2! -0.5,-0.7! 0.1,-0.76! -0.5,0.7! 0.9,-1.1! 0.26,-1.06! 1.0,-2.2!")
    sketch.draw(bolt, fill="#ffd84a")


def _trident(sketch: Sketch, figure: Figure) -> None:
    (x, y), head = figure.body.far_arm[-1], figure.body.build.head
    top = Place((x + 1, y - 1.9 * head), head)
    sketch.draw(
        Place().limb(f"{x - 1:.1f},-2 {x:.1f},{y:.1f} {x + 1:.1f},{y - 1.9 * head:.1f}", 4, 4, 4),
        fill=_GOLD,
    )
    prongs = [top.line("-0.56,-0.9 -0.56,-0.3 0,0 0.56,-0.3 0.56,-0.9"), top.line("0,-1.1 0,0.1")]
    sketch.stroke(*prongs, ink="#8f6a24", width=top.size * 0.26)
    sketch.stroke(*prongs, ink=_GOLD, width=top.size * 0.16)
    tips = [
        top.blob(f"{a - 0.18},{b}! {a + 0.18},{b}! {a},{b - 0.4:.1f}!")
        for a, b in ((-0.56, -0.8), (0, -1.0), (0.56, -0.8))
    ]
    sketch.draw(*tips, fill=_GOLD)


def _food_basket(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.stroke(hand.line("-0.8,0.7 -0.5,-0.1 0,-0.2 0.5,-0.1 0.8,0.7"), ink="#8a5f3f", width=2.6)
    sketch.draw(hand.blob("-0.7,0.6! -0.3,0.3 0.2,0.4 0.6,0.3 0.8,0.6!"), fill="#fff6ec")
    sketch.draw(hand.blob("-0.9,0.6! 0.9,0.6! 0.7,1.4! -0.7,1.4!"), fill="#c9964f")
    with sketch.inside():
        weave = [hand.line(f"-1,{y} 1,{y}") for y in (0.82, 1.04, 1.24)]
        weave += [hand.line(f"{x},0.6 {x * 0.9:.2f},1.4") for x in (-0.6, -0.2, 0.2, 0.6)]
        sketch.stroke(*weave, ink="#8f6430", opacity=0.7)


CARRIED: Mapping[str, Part] = MappingProxyType(
    {
        "club": _club,
        "round-shield": _round_shield,
        "ankh": _ankh,
        "gavel": _gavel,
        "loaves": _loaves,
        "axe": _axe,
        "pickaxe": _pickaxe,
        "small-pet": _small_pet,
        "big-toothbrush": _big_toothbrush,
        "wrench": _wrench,
        "handsaw": _handsaw,
        "lasso": _lasso,
        "thunderbolt": _thunderbolt,
        "trident": _trident,
        "food-basket": _food_basket,
    }
)
"""What they carry, by name."""
