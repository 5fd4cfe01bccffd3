"""What roles carry, planned around the far hand, one unit as long as the head is wide."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_GOLD, _WOOD, _STEEL, _CREAM = "#f0bf4c", "#8f653f", "#c3cad3", "#fff6e6"


def _pole(sketch: Sketch, figure: Figure, up: float, width: float, colour: str) -> Place:
    """Draw a pole from the ground to somewhere above the hand, and return its upper end."""
    (x, y), head = figure.body.far_arm[-1], figure.body.build.head
    pole = Place().limb(
        f"{x - 1:.1f},{-width / 2 - 0.6:.1f} {x:.1f},{y:.1f} {x + 1:.1f},{y - up * head:.1f}",
        width,
        width,
        width,
    )
    sketch.draw(pole, fill=colour)
    return Place((x + 1, y - up * head), head)


def _sceptre(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.1,0.9 0.1,-1.1", 0.13, 0.13), fill=_GOLD)
    sketch.draw(hand.ellipse(0.12, -1.26, 0.22), fill=figure.accent)
    sketch.draw(hand.ellipse(0.13, -1.54, 0.09), hand.ellipse(0.1, -1.02, 0.15, 0.08), fill=_GOLD)


def _staff(sketch: Sketch, figure: Figure) -> None:
    top = _pole(sketch, figure, 2.2, 4.4, _WOOD)
    crook = top.limb("0,0.1 -0.3,-0.3 -0.1,-0.7 0.35,-0.6 0.36,-0.2", 0.22, 0.2, 0.18, 0.16, 0.1)
    sketch.draw(crook, fill=_WOOD)
    orb = sketch.glow(("#f4fffb", "#8fd3d6", "#4f9fb4"), top.point(0, -0.36), 6)
    sketch.draw(top.ellipse(0.06, -0.36, 0.24), fill=orb)


def _broom(sketch: Sketch, figure: Figure) -> None:
    (x, _), head = figure.body.far_arm[-1], figure.body.build.head
    _pole(sketch, figure, 1.5, 4, _WOOD)
    foot = Place((x - 1, 0), head)
    sketch.draw(
        foot.blob("-0.2,-1.5! -0.5,-0.7 -0.66,-0.04! 0,0 0.66,-0.04! 0.5,-0.7 0.2,-1.5!"),
        fill="#e0b65e",
    )
    straws = [foot.line(f"{at * 0.2:.2f},-1.3 {at},-0.1") for at in (-0.4, -0.1, 0.2, 0.44)]
    sketch.stroke(*straws, ink="#a97c35", opacity=0.7)
    sketch.stroke(foot.line("-0.28,-1.22 0.28,-1.22"), ink=figure.accent, width=head * 0.16)


def _pitchfork(sketch: Sketch, figure: Figure) -> None:
    top = _pole(sketch, figure, 1.3, 3.8, _WOOD)
    prongs = [top.line("-0.4,-0.8 -0.4,-0.2 0,0 0.4,-0.2 0.4,-0.8"), top.line("0,-0.9 0,0.1")]
    sketch.stroke(*prongs, ink="#5b4636", width=top.size * 0.2)
    sketch.stroke(*prongs, ink="#9aa3ad", width=top.size * 0.11)


def _banner(sketch: Sketch, figure: Figure) -> None:
    top = _pole(sketch, figure, 2.7, 3.8, _WOOD)
    flag = top.blob("0,0! 1,-0.14 1.9,0.3! 1.1,0.5 0,1!")
    sketch.draw(flag, fill=figure.clothes.main)
    sketch.draw(top.ellipse(0.62, 0.36, 0.22), fill=figure.accent, outlined=False)
    sketch.draw(top.ellipse(0, -0.08, 0.14), fill=_GOLD)


def _wand(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.1,0.3 0.4,-0.9", 0.1, 0.08), fill="#f4e2b8")
    tip = Place(hand.point(0.46, -1.1), hand.size * 0.42)
    plan = "0,-1! 0.26,-0.3! 1,-0.3! 0.42,0.16! 0.62,0.9! 0,0.45! -0.62,0.9! -0.42,0.16! -1,-0.3!"
    sketch.draw(tip.blob(f"{plan} -0.26,-0.3!"), fill="#ffdf70")


def _magnifier(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.06,0.4 0.16,-0.5", 0.2, 0.16), fill=_WOOD)
    sketch.draw(hand.ellipse(0.34, -1.04, 0.5), fill="#d8eef4", opacity=0.85)
    sketch.stroke(hand.ellipse(0.34, -1.04, 0.52), ink="#5b4636", width=hand.size * 0.17)
    sketch.stroke(hand.ellipse(0.34, -1.04, 0.52), ink=_GOLD, width=hand.size * 0.1)
    sketch.stroke(
        hand.line("0.08,-1.08 0.16,-1.28 0.34,-1.36"), ink="#ffffff", width=hand.size * 0.08
    )


def _spoon(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(
        hand.limb("-0.1,0.5 0.22,-0.9", 0.14, 0.12),
        hand.ellipse(0.28, -1.2, 0.24, 0.38, 12),
        fill="#c69660",
    )


def _scissors(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    thin = hand.size * 0.14
    for across in (-0.3, 0.3):
        blade = hand.limb(f"{-across},0.1 {across * 1.1:.2f},-1.5", 0.16, 0.05)
        sketch.draw(blade, fill="#c9d3da")
        ring = hand.ellipse(-across * 1.2, 0.38, 0.26, 0.34, 12)
        sketch.stroke(ring, ink="#5b4636", width=thin * 1.5)
        sketch.stroke(ring, ink="#c2534a", width=thin)


def _flask(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    glass = hand.blob(
        "-0.16,-1! 0.16,-1! 0.14,-0.6! 0.6,0.3 0.46,0.5! -0.46,0.5! -0.6,0.3 -0.14,-0.6!"
    )
    sketch.draw(glass, fill="#e6f3f4")
    with sketch.inside():
        sketch.draw(
            hand.blob("-1,-0.06! 0,-0.14 1,-0.06! 1,1! -1,1!"), fill="#7cc576", outlined=False
        )
        sketch.draw(
            hand.ellipse(-0.14, 0.14, 0.09),
            hand.ellipse(0.16, 0.02, 0.06),
            fill="#dff5cf",
            outlined=False,
        )
    sketch.draw(
        hand.ellipse(0.04, -1.24, 0.1),
        hand.ellipse(0.2, -1.52, 0.14),
        fill="#b9e6a8",
        outlined=False,
        opacity=0.8,
    )


def _balloon(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.stroke(hand.line("0,0.3 0.1,-0.6 0.3,-1.5"), width=0.7)
    top = Place(hand.point(0.3, -1.5), hand.size)
    fill = sketch.glow((shade(figure.accent, 0.5), figure.accent), top.point(-0.2, -1.1), hand.size)
    sketch.draw(
        top.blob("0,0 -0.5,-0.5 -0.72,-1.1 -0.44,-1.7 0,-1.86 0.44,-1.7 0.72,-1.1 0.5,-0.5"),
        fill=fill,
    )
    sketch.draw(
        top.ellipse(-0.32, -1.36, 0.12, 0.22, 25), fill="#ffffff", outlined=False, opacity=0.7
    )


def _book(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.blob("-0.5,-0.9! 0.66,-1! 0.76,0.46! -0.4,0.56!"), fill=figure.accent)
    sketch.draw(hand.blob("-0.4,0.56! 0.76,0.46! 0.76,0.32! -0.42,0.42!"), fill=_CREAM)
    sketch.stroke(
        hand.line("-0.14,-0.5 0.4,-0.55"),
        hand.line("-0.12,-0.26 0.42,-0.31"),
        ink=_CREAM,
        width=hand.size * 0.09,
    )


def _bag(sketch: Sketch, figure: Figure) -> None:
    hand, hide = figure.hand, "#8a5a44"
    sketch.stroke(
        hand.line("-0.36,0.5 -0.3,0.1 0.3,0.1 0.36,0.5"),
        ink=shade(hide, -0.3),
        width=hand.size * 0.12,
    )
    sketch.draw(hand.blob("-0.7,0.5! 0.7,0.5! 0.8,1.5! -0.8,1.5!"), fill=hide)
    sketch.draw(hand.ellipse(0, 1, 0.34), fill=_CREAM, outlined=False)
    sketch.stroke(
        hand.line("0,0.82 0,1.18"),
        hand.line("-0.18,1 0.18,1"),
        ink="#d4524a",
        width=hand.size * 0.13,
    )


def _hose(sketch: Sketch, figure: Figure) -> None:
    (x, y), hand = figure.body.far_arm[-1], figure.hand
    tube = Place().line(
        f"{x},{y} {x + 8:.1f},{y * 0.5:.1f} {x - 4:.1f},-12 {x + 16:.1f},-3.5 {x + 34:.1f},-4"
    )
    sketch.stroke(tube, ink="#5b4636", width=6.4)
    sketch.stroke(tube, ink="#d8b070", width=4.6)
    sketch.draw(hand.limb("-0.1,0.2 0.6,-0.5", 0.3, 0.18), fill=_GOLD)
    spray = "0.7,-0.62! 1.3,-1.5 2,-1.7 2.5,-1.3 2.7,-0.7! 2.2,-1 1.6,-1"
    sketch.draw(hand.blob(spray), fill="#a9d8ee", opacity=0.85)
    sketch.draw(*(hand.ellipse(x, y, 0.1) for x, y in ((2.5, -0.4), (2.8, -0.3))), fill="#a9d8ee")


def _spyglass(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.34,0.22 1,-0.6", 0.26, 0.34), fill=_WOOD)
    sketch.draw(
        hand.limb("0.84,-0.5 1.24,-0.74", 0.42, 0.46),
        hand.limb("-0.36,0.24 -0.2,0.14", 0.3, 0.3),
        fill=_GOLD,
    )


def _lantern(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.soft(hand.ellipse(0, 0.9, 1.1), colour="#ffe08a", opacity=0.7)
    sketch.stroke(hand.line("-0.24,0.5 0,0.06 0.24,0.5"), width=hand.size * 0.06)
    sketch.draw(hand.blob("-0.36,0.5! 0.36,0.5! 0.42,1.2! -0.42,1.2!"), fill="#ffdf7e")
    sketch.draw(
        hand.blob("-0.42,0.56! 0,0.28 0.42,0.56!"),
        hand.blob("-0.5,1.18! 0.5,1.18! 0.5,1.34! -0.5,1.34!"),
        fill="#6b5148",
    )


def _palette(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(
        hand.blob("-0.4,-0.5 0.4,-0.8 1,-0.4 1,0.3 0.4,0.5 0.1,0.26 -0.4,0.36 -0.7,0"),
        fill="#d3a36c",
    )
    for x, y, colour in (
        (0, -0.4, "#e2574c"),
        (0.46, -0.5, "#f2c14e"),
        (0.8, -0.2, "#6fae78"),
        (0.74, 0.18, "#4f93c4"),
    ):
        sketch.draw(hand.ellipse(x, y, 0.15, 0.12), fill=colour, outlined=False)
    sketch.stroke(hand.line("-0.3,0.4 0.4,-1.3"), ink="#7a5540", width=hand.size * 0.1)


def _ball(sketch: Sketch, figure: Figure) -> None:
    body = figure.body
    size = body.build.head * 0.62
    ball = Place((max(body.far_leg[-1][0], body.near_leg[-1][0]) + size * 1.9, -size - 1), size)
    sketch.draw(
        ball.ellipse(0, 0, 1),
        fill=sketch.glow(("#ffffff", "#f5f1ea", "#cfc9c4"), ball.point(-0.3, -0.4), size * 1.4),
    )
    with sketch.inside():
        dark = [
            "0,-0.3! 0.3,-0.08! 0.18,0.28! -0.18,0.28! -0.3,-0.08!",
            "-0.9,-0.6! -0.5,-0.5! -0.6,-0.1! -1.1,0!",
            "0.9,-0.6! 0.5,-0.5! 0.6,-0.1! 1.1,0!",
            "-0.3,1! -0.3,0.66! 0.3,0.66! 0.3,1!",
            "-0.2,-1! 0,-0.74! 0.2,-1!",
        ]
        sketch.draw(*(ball.blob(plan) for plan in dark), fill="#4a4046", outlined=False)


def _shield(sketch: Sketch, figure: Figure) -> None:
    hand, colour = figure.hand, figure.clothes.main
    sketch.draw(hand.blob("-0.9,-0.8! 0,-0.96 0.9,-0.8! 0.84,0.3 0,1.2! -0.84,0.3"), fill=_STEEL)
    sketch.draw(
        hand.blob("-0.7,-0.62! 0,-0.76 0.7,-0.62! 0.64,0.2 0,0.92! -0.64,0.2"),
        fill=colour,
        outlined=False,
    )
    sketch.stroke(
        hand.line("0,-0.7 0,0.86"),
        hand.line("-0.66,-0.06 0.66,-0.06"),
        ink=mix(figure.accent, _CREAM, 0.3),
        width=hand.size * 0.2,
    )


CARRIED: Mapping[str, Part] = MappingProxyType(
    {
        "sceptre": _sceptre, "staff": _staff, "broom": _broom, "pitchfork": _pitchfork,
        "banner": _banner, "wand": _wand, "magnifier": _magnifier, "spoon": _spoon,
        "flask": _flask, "balloon": _balloon, "book": _book, "bag": _bag, "hose": _hose,
        "spyglass": _spyglass, "lantern": _lantern, "palette": _palette, "ball": _ball,
        "shield": _shield, "scissors": _scissors,
    }
)  # fmt: skip
"""What a far hand can carry, by name."""
