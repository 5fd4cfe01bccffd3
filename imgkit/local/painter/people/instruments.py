"""What musicians play, planned around their hands and their chest."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_GOLD, _WOOD, _DARK, _CREAM, _STEEL = "#f0bf4c", "#b5713c", "#45393d", "#fff6e6", "#9aa0a6"

_SEATED = 86.0
"""How high the shoulders are of whoever sits at a piano or at drums, which are drawn for that."""


def _belly(figure: Figure, turn: float) -> Place:
    """Return the place before the belly, one unit as long as the head is wide."""
    return Place(figure.trunk.point(-0.1, 0.72), figure.body.build.head, turn)


def _guitar(sketch: Sketch, figure: Figure) -> None:
    here = _belly(figure, -24)
    neck = here.blob("0.6,-0.1! 2.3,-0.09! 2.3,0.09! 0.6,0.1!")
    sketch.draw(neck, fill="#7a4f3c")
    sketch.draw(here.blob("2.26,-0.16! 2.76,-0.2! 2.76,0.18! 2.26,0.14!"), fill="#7a4f3c")
    body = here.blob(
        "0.76,-0.1 0.6,-0.5 0.1,-0.5 -0.3,-0.62 -0.9,-0.6 "
        "-1.2,0 -0.9,0.62 -0.3,0.64 0.1,0.52 0.6,0.52"
    )
    fill = sketch.glow(
        (shade(_WOOD, 0.4), _WOOD, shade(_WOOD, -0.2)), here.point(-0.4, -0.2), here.size * 1.3
    )
    sketch.draw(body, fill=fill)
    sketch.draw(here.ellipse(0.14, 0, 0.24), fill=_DARK, outlined=False)
    sketch.stroke(
        *(here.line(f"-0.7,{y} 2.3,{y}") for y in (-0.05, 0, 0.05)), ink=_CREAM, width=0.6
    )
    sketch.draw(
        here.blob("-0.76,-0.2! -0.62,-0.2! -0.62,0.2! -0.76,0.2!"), fill=_DARK, outlined=False
    )


def _violin(sketch: Sketch, figure: Figure) -> None:
    neck, hand = figure.neck, figure.hand
    here = Place(neck.point(0.66, -0.02), neck.size * 0.8, -16)
    sketch.draw(here.blob("0.9,-0.09! 2.1,-0.08! 2.3,-0.2 2.34,0.1! 0.9,0.1!"), fill=_DARK)
    body = here.blob(
        "1,0 0.9,-0.38 0.5,-0.34 0.2,-0.26 -0.2,-0.46 -0.66,-0.3 "
        "-0.76,0.08 -0.6,0.42 -0.2,0.5 0.2,0.3 0.5,0.38 0.9,0.4"
    )
    sketch.draw(
        body, fill=sketch.glow((shade("#b4612f", 0.3), "#b4612f"), here.point(0, -0.2), here.size)
    )
    sketch.stroke(*(here.line(f"-0.5,{y} 2.2,{y}") for y in (-0.04, 0.04)), ink=_CREAM, width=0.6)
    bow = Place(figure.body.near_arm[-1], hand.size)
    end = here.point(0.5, -0.9)
    x, y = (end[0] - bow.origin[0]) / bow.size, (end[1] - bow.origin[1]) / bow.size
    for ink, width, aside in (("#6b4632", 0.1, 0.0), (_CREAM, 0.05, 0.12)):
        line = bow.line(
            f"{-0.1 * x:.2f},{-0.1 * y + aside:.2f} {1.15 * x:.2f},{1.15 * y + aside:.2f}"
        )
        sketch.stroke(line, ink=ink, width=bow.size * width)


def _trumpet(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    here = Place(head.point(0.3, 0.62), figure.body.build.head, -4)
    tube = here.limb("0,0 1.6,-0.02 2.2,0", 0.1, 0.12, 0.24)
    loop = here.line("0.7,0.04 0.6,0.34 0.9,0.44 1.5,0.44 1.7,0.24 1.5,0.04")
    sketch.stroke(loop, ink="#5b4636", width=here.size * 0.2)
    sketch.stroke(loop, ink=_GOLD, width=here.size * 0.12)
    bell = here.blob("2,-0.1! 2.5,-0.2 2.9,-0.56! 2.9,0.56! 2.5,0.2 2,0.1!")
    sketch.draw(
        tube,
        bell,
        fill=sketch.fade(("#fbe29a", _GOLD, "#c9963a"), here.point(0, -0.5), here.point(0, 0.5)),
    )
    sketch.draw(here.ellipse(2.9, 0, 0.14, 0.56), fill="#c9963a")
    sketch.draw(
        *(
            here.blob(f"{x},-0.3! {x + 0.14},-0.3! {x + 0.14},0.3! {x},0.3!")
            for x in (0.9, 1.12, 1.34)
        ),
        fill=_GOLD,
    )


def _flute(sketch: Sketch, figure: Figure) -> None:
    here = Place(figure.body.head.point(0.1, 0.66), figure.body.build.head, 8)
    sketch.draw(here.limb("-0.2,0 2.4,0", 0.16, 0.16), fill="#d5dae0")
    sketch.draw(
        *(here.ellipse(x, -0.02, 0.06) for x in (0.9, 1.15, 1.4, 1.65, 1.9)),
        fill="#8791a0",
        outlined=False,
    )


def _accordion(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    pleats = trunk.blob(
        "-0.8,0.24! -0.3,0.16 0.3,0.16 0.9,0.24! 0.9,0.9! 0.3,0.84 -0.3,0.84 -0.8,0.9!"
    )
    sketch.draw(pleats, fill="#f3e7d2")
    with sketch.inside():
        folds = [trunk.line(f"{x},0 {x},1") for x in (-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8)]
        sketch.stroke(*folds, ink=figure.accent, width=trunk.size * 0.09)
    sides = [
        trunk.blob(f"{x},0.16! {x + 0.46},0.16! {x + 0.46},0.98! {x},0.98!") for x in (-1.2, 0.8)
    ]
    sketch.draw(*sides, fill=figure.accent)
    keys = trunk.blob("-1.14,0.24! -0.94,0.24! -0.94,0.9! -1.14,0.9!")
    sketch.draw(keys, fill="#ffffff")
    sketch.stroke(
        *(trunk.line(f"-1.14,{y} -1.02,{y}") for y in (0.34, 0.46, 0.58, 0.7, 0.82)),
        ink=_DARK,
        width=1.6,
    )
    sketch.draw(
        *(trunk.ellipse(x, y, 0.05) for x in (0.96, 1.1) for y in (0.3, 0.48, 0.66, 0.84)),
        fill=_CREAM,
        outlined=False,
    )


def _microphone(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("0.1,0.5 -0.2,-0.4", 0.2, 0.26), fill=_DARK)
    mesh = Place(hand.point(-0.3, -0.64), hand.size * 0.34)
    sketch.draw(
        mesh.ellipse(0, 0, 1),
        fill=sketch.glow(("#e6eaee", _STEEL), mesh.point(-0.3, -0.3), mesh.size * 1.2),
    )
    lines = [mesh.line(one) for one in ("-0.8,-0.4 0.8,0.3", "-0.8,0.4 0.7,-0.5", "0,-1 0.1,1")]
    sketch.stroke(*lines, ink="#6f757c", width=0.6)


def _notes(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    for x, y, size in ((1.7, -0.7, 0.5), (2.4, -1.3, 0.62)):
        note = Place(head.point(x, y), figure.body.build.head * size)
        sketch.draw(note.ellipse(0, 0, 0.36, 0.28, -20), fill=_DARK, outlined=False)
        sketch.stroke(
            note.line("0.32,-0.06 0.32,-1.1! 0.7,-0.8 0.62,-0.5"), ink=_DARK, width=note.size * 0.14
        )


def _baton(sketch: Sketch, figure: Figure) -> None:
    sketch.draw(figure.hand.limb("-0.2,0.3 0.6,-1.1", 0.1, 0.05), fill=_CREAM)
    sketch.draw(figure.hand.ellipse(-0.2, 0.32, 0.13), fill=_WOOD)


def _harp(sketch: Sketch, figure: Figure) -> None:
    x, tall = figure.body.far_arm[-1][0] - 6, -figure.body.shoulder + figure.body.build.head * 1.3
    here = Place((x, 0), tall)
    strings = [
        here.line(
            f"{0.1 + at * 0.07:.2f},{-0.16 - at * 0.02:.2f} "
            f"{0.1 + at * 0.07:.2f},{-0.86 + at * 0.03:.2f}"
        )
        for at in range(6)
    ]
    sketch.stroke(*strings, ink="#d8c69a", width=1)
    sketch.draw(here.limb("0.04,-0.06 0.03,-0.5 -0.04,-0.9", 0.12, 0.09, 0.06), fill=_WOOD)
    sketch.draw(here.limb("0.54,-0.04 0.54,-0.5 0.54,-0.92", 0.06, 0.05, 0.06), fill=_GOLD)
    sketch.draw(
        here.limb("-0.04,-0.92 0.1,-0.96 0.3,-0.82 0.54,-0.94", 0.07, 0.08, 0.07, 0.07), fill=_GOLD
    )
    sketch.draw(
        here.ellipse(0.55, -0.96, 0.06),
        here.blob("-0.04,-0.06! 0.6,-0.06! 0.64,0! -0.06,0!"),
        fill=_GOLD,
    )


def _drums(sketch: Sketch, figure: Figure) -> None:
    paint = figure.accent
    size = -figure.body.shoulder / _SEATED
    here = Place((4 * size, 0), size)
    skin = "#fbf6ea"
    stands = ("-58,-92 -58,-2", "62,-98 62,-2")
    sketch.stroke(*(here.line(one) for one in stands), ink=_STEEL, width=3)
    for x, top, half in ((-40, -50, 20), (46, -52, 20)):
        sketch.draw(
            here.blob(
                f"{x - half},{top}! {x + half},{top}! {x + half - 1},-8! {x},-3 {x - half + 1},-8!"
            ),
            fill=shade(paint, -0.12),
        )
        sketch.draw(here.ellipse(x, top, half, 5.5), fill=skin)
    sketch.draw(here.ellipse(2, -32, 31), fill=paint)
    sketch.draw(here.ellipse(2, -32, 25), fill=sketch.glow((skin, shade(skin, -0.1)), (0, -38), 30))
    for x, y, turn in ((-58, -94, -10), (62, -100, 10)):
        plate = Place(here.point(x, y), size, turn)
        sketch.draw(plate.ellipse(0, 0, 25, 4), fill="#e3b95c")
    for hand, way in ((figure.body.near_arm[-1], -0.4), (figure.body.far_arm[-1], 0.5)):
        stick = Place(hand, figure.body.build.head)
        sketch.draw(
            stick.limb(f"{-0.3 * way:.2f},-0.3 {1.2 * way:.2f},0.9", 0.09, 0.09), fill="#e2b27a"
        )


def _piano(sketch: Sketch, figure: Figure) -> None:
    size, wood = -figure.body.shoulder / _SEATED, figure.accent
    here = Place((26 * size, 0), size)
    sketch.stroke(here.line("52,-58 20,-104"), width=2.4)
    lid = here.blob("-20,-60! -6,-94 10,-122 34,-126 60,-112 84,-112 104,-96 108,-58!")
    sketch.draw(
        lid, fill=sketch.fade((shade(wood, 0.3), wood), here.point(0, -120), here.point(0, -60))
    )
    sketch.draw(here.blob("-18,-64! 108,-64! 108,-58! -18,-58!"), fill="#d9a85c")
    sketch.draw(
        *(here.blob(f"{x - 5},-40! {x + 5},-40! {x + 3},0! {x - 3},0!") for x in (-50, 34, 96)),
        fill=shade(wood, -0.2),
    )
    body = here.blob("-58,-60! 108,-60! 106,-36! -58,-36!")
    sketch.draw(
        body,
        fill=sketch.fade(
            (shade(wood, 0.2), shade(wood, -0.15)), here.point(0, -60), here.point(0, -36)
        ),
    )
    sketch.draw(here.blob("-60,-62! 4,-62! 4,-54! -60,-54!"), fill="#fffaf0")
    blacks = [
        here.blob(f"{x},-62! {x + 2.6},-62! {x + 2.6},-57.5! {x},-57.5!")
        for x in range(-56, 2, 5)
        if x % 7
    ]
    sketch.draw(*blacks, fill=_DARK, outlined=False)


INSTRUMENTS: Mapping[str, Part] = MappingProxyType(
    {
        "guitar": _guitar, "violin": _violin, "trumpet": _trumpet, "flute": _flute,
        "accordion": _accordion, "microphone": _microphone, "baton": _baton, "harp": _harp,
        "drums": _drums, "piano": _piano,
    }
)  # fmt: skip
"""What the hands play, by name."""

SOUNDS: Mapping[str, Part] = MappingProxyType({"notes": _notes})
"""What is heard of it, by name."""
