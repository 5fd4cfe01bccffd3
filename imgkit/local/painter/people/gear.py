"""What sportspeople and people at work have in their hands and under their feet."""

import math
from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, Point, mix, shade
from imgkit.local.painter.sketch import Sketch

_STEEL, _WOOD, _DARK, _CREAM = "#c3cad3", "#a9744b", "#45393d", "#fff6e6"


def _ball(sketch: Sketch, ball: Place, colour: str) -> None:
    fill = sketch.glow((shade(colour, 0.35), colour), ball.point(-0.3, -0.4), ball.size * 1.4)
    sketch.draw(ball.ellipse(0, 0, 1), fill=fill)


def _basketball(sketch: Sketch, figure: Figure) -> None:
    x, y = figure.body.far_arm[-1]
    size = figure.body.build.head * 0.66
    ball = Place((x + size * 0.2, y - size * 1.05), size)
    _ball(sketch, ball, "#e08a3c")
    with sketch.inside():
        seams = [ball.line(one) for one in ("-1,0 0,0.12 1,0", "0,-1 0.1,0 0,1")]
        arcs = [ball.line(one) for one in ("-0.8,-0.8 -0.3,0 -0.8,0.8", "0.8,-0.8 0.36,0 0.8,0.8")]
        sketch.stroke(*seams, *arcs, ink="#7a4526", width=size * 0.1)


def _keepers_ball(sketch: Sketch, figure: Figure) -> None:
    (nx, ny), (fx, fy) = figure.body.near_arm[-1], figure.body.far_arm[-1]
    size = figure.body.build.head * 0.7
    ball = Place(((nx + fx) / 2, (ny + fy) / 2 - size * 0.5), size)
    _ball(sketch, ball, "#f5f1ea")
    with sketch.inside():
        plans = ("0,-0.32! 0.3,-0.08! 0.18,0.28! -0.18,0.28! -0.3,-0.08!",
                 "-1,-0.5! -0.6,-0.5! -0.6,0! -1.1,0.1!", "1,-0.5! 0.6,-0.5! 0.6,0! 1.1,0.1!",
                 "-0.3,1! -0.2,0.7! 0.2,0.7! 0.3,1!")  # fmt: skip
        sketch.draw(*(ball.blob(one) for one in plans), fill="#4a4046", outlined=False)


def _rugby_ball(sketch: Sketch, figure: Figure) -> None:
    size = figure.body.build.head * 0.6
    ball = Place(figure.body.near_arm[-1], size, -24)
    sketch.draw(ball.blob("-1.2,0! 0,-0.74 1.2,0! 0,0.74"), fill="#b5643c")
    with sketch.inside():
        seams = [
            ball.line(one)
            for one in ("-0.4,-0.1 0.4,-0.1", "-0.2,-0.3 -0.2,0.1", "0.2,-0.3 0.2,0.1")
        ]
        sketch.stroke(*seams, ink="#fbf3e6", width=size * 0.1)


def _stick(sketch: Sketch, start: Point, end: Point, width: float, colour: str) -> None:
    line = Place().limb(f"{start[0]:.1f},{start[1]:.1f} {end[0]:.1f},{end[1]:.1f}", width, width)
    sketch.draw(line, fill=colour)


def _golf_club(sketch: Sketch, figure: Figure) -> None:
    (x, y), size = figure.body.far_arm[-1], figure.body.build.head
    end = (x + size * 1.5, -3.0)
    _stick(sketch, (x - size * 0.12, y - size * 0.3), end, 2.2, _STEEL)
    _stick(
        sketch, (x - size * 0.14, y - size * 0.34), (x + size * 0.26, y + size * 0.5), 3.4, _DARK
    )
    foot = Place(end, size)
    sketch.draw(
        foot.blob("-0.1,-0.16! 0.12,-0.2! 0.6,-0.04 0.56,0.14! -0.06,0.14!"), fill="#8791a0"
    )
    _ball(sketch, Place((end[0] + size * 1.05, -3.2), 3.2), "#fbf8f2")


def _racket(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.16,0.34 0.22,-0.7", 0.17, 0.14), fill=figure.accent)
    face = Place(hand.point(0.5, -1.5), hand.size, 20)
    frame = face.ellipse(0, 0, 0.62, 0.84)
    sketch.draw(frame, fill=_CREAM, opacity=0.7)
    with sketch.inside():
        across = [face.line(f"{x},-1 {x},1") for x in (-0.4, -0.2, 0, 0.2, 0.4)]
        down = [face.line(f"-1,{y} 1,{y}") for y in (-0.6, -0.36, -0.12, 0.12, 0.36, 0.6)]
        sketch.stroke(*across, *down, ink="#a9a29a", width=0.7)
    sketch.stroke(frame, ink="#5b4636", width=hand.size * 0.2)
    sketch.stroke(frame, ink=figure.accent, width=hand.size * 0.12)
    _ball(sketch, Place(hand.point(1.9, -1.9), hand.size * 0.24), "#d6e04a")


def _hockey_stick(sketch: Sketch, figure: Figure) -> None:
    (x, y), size = figure.body.far_arm[-1], figure.body.build.head
    low = Place((x + size * 0.9, -2), size)
    stick = Place((x, y))
    up = stick.limb(
        f"{-size * 0.4:.1f},{-size * 0.9:.1f} 0,0 {size * 0.9:.1f},{-2 - y:.1f}", 3.6, 3.6, 3.6
    )
    sketch.draw(up, low.limb("-0.04,-0.06 0.5,-0.1 1,-0.14", 0.2, 0.26, 0.24), fill=_WOOD)
    sketch.draw(low.blob("1.3,-0.16! 1.9,-0.16! 1.9,0.1! 1.3,0.1!"), fill=_DARK)


def _ski_poles(sketch: Sketch, figure: Figure) -> None:
    size = figure.body.build.head
    for (x, y), lean in ((figure.body.near_arm[-1], -0.9), (figure.body.far_arm[-1], 0.6)):
        end = (x + lean * size, -1.0)
        _stick(sketch, (x, y - size * 0.3), end, 1.8, "#8791a0")
        ring = Place((x + lean * size * 0.88, -1 + y * 0.1), size)
        sketch.draw(ring.ellipse(0, 0, 0.22, 0.08), fill=figure.accent)


def _ribbon(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.06,0.2 0.5,-0.7", 0.1, 0.07), fill=_CREAM)
    curl = hand.line("0.5,-0.7 1.3,-1 1.7,-0.4 1.2,0.1 1.6,0.6 2.2,0.4 2.4,1 2,1.6")
    sketch.stroke(curl, ink=shade(figure.accent, -0.3), width=hand.size * 0.2)
    sketch.stroke(curl, ink=figure.accent, width=hand.size * 0.14)


def _ice_axe(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.2,1 0.3,-0.9", 0.15, 0.15), fill=_WOOD)
    head = hand.blob("-0.5,-0.7! 0.2,-1.02 0.6,-1! 1.1,-0.74! 0.5,-0.8 0.2,-0.82")
    sketch.draw(head, fill=_STEEL)


def _rope_coil(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    for ink, width in (("#5b4636", 0.36), ("#e0a040", 0.26)):
        loop = trunk.line("-0.66,0 -0.2,0.4 0.66,0.8 0.96,0.86 0.4,0.44 -0.4,-0.04")
        sketch.stroke(loop, ink=ink, width=trunk.size * width)
    band = trunk.limb("-0.82,0.9 0,0.94 0.84,0.9", 0.16, 0.16, 0.16)
    sketch.draw(band, fill=_DARK)


def _boxing_gloves(sketch: Sketch, figure: Figure) -> None:
    for x, y in (figure.body.near_arm[-1], figure.body.far_arm[-1]):
        glove = Place((x, y), figure.body.build.head * 0.62)
        sketch.draw(glove.ellipse(0, -0.1, 0.92, 0.86), fill=figure.accent)
        sketch.draw(glove.blob("-0.5,0.56! 0.5,0.56! 0.56,1! -0.56,1!"), fill=_CREAM)
        sketch.stroke(glove.line("-0.5,0 -0.1,0.24 0.3,0.1"), ink=shade(figure.accent, -0.4))


def _bicycle(sketch: Sketch, figure: Figure) -> None:
    frame, size = shade(figure.accent, -0.05), 32.0
    rear, front, pedals = (-46.0, -size), (52.0, -size), (2.0, -size + 4)
    saddle, bars = (-14.0, figure.body.hip + 8), (40.0, figure.body.hip - 8)
    for hub in (rear, front):
        wheel = Place(hub, size)
        sketch.stroke(wheel.ellipse(0, 0, 0.94), ink=_DARK, width=4.6)
        spokes = [
            wheel.line(f"0,0 {math.cos(at):.2f},{math.sin(at):.2f}")
            for at in (0.3, 1.1, 1.9, 2.6, 3.4, 4.2, 5.0, 5.8)
        ]
        sketch.stroke(*spokes, ink="#aeb4bb", width=0.9)
    pairs = ((rear, pedals), (pedals, bars), (rear, saddle), (saddle, pedals), (bars, front),
             (saddle, (38.0, bars[1] + 12)))  # fmt: skip
    for start, end in pairs:
        _stick(sketch, start, end, 4, frame)
    sketch.draw(Place(saddle, 10).blob("-1.4,-0.5 0,-0.6 1.3,-0.3 1,0.2! -1.3,0.3!"), fill=_DARK)
    sketch.draw(Place(bars, 10).limb("-0.6,-0.9 0.5,-0.7 0,0.2", 0.4, 0.4, 0.4), fill=_DARK)
    sketch.draw(Place(pedals, 8).ellipse(0, 0, 1), fill="#8791a0")


def _surfboard(sketch: Sketch, figure: Figure) -> None:
    here = Place((0, figure.body.near_leg[-1][1]), figure.body.build.head)
    wave = "-4.4,0.5! -3.6,-1 -2.4,-1.6 -2.9,-0.7! -1.8,-0.1 0,0 2,0.1 3.6,0.5! 0,0.8"
    sketch.draw(here.blob(wave), fill="#7cc0d8")
    board = here.blob("-2.6,-0.1 -1,-0.26 1.4,-0.3 2.8,-0.7! 1.8,0.16 0,0.26 -2,0.16")
    sketch.draw(board, fill=figure.accent)
    with sketch.inside():
        sketch.stroke(
            here.line("-3,0 0,-0.04 2.6,-0.36"), ink=_CREAM, width=figure.body.build.head * 0.14
        )
    sea = here.blob("-4.4,0.4! 3.6,0.4! 4.2,1.3 -4.8,1.3")
    sketch.draw(sea, fill="#7cc0d8", outlined=False)
    foam = [
        here.ellipse(x, y, r)
        for x, y, r in (
            (-3.4, 0.3, 0.34),
            (-2.6, 0.44, 0.28),
            (-1.6, 0.5, 0.24),
            (1.8, 0.5, 0.26),
            (2.8, 0.46, 0.3),
        )
    ]
    sketch.draw(*foam, fill="#fbfdff", outlined=False)


def _ripples(sketch: Sketch, figure: Figure) -> None:
    here = Place((0, -4.5), figure.body.build.head)
    water = here.blob(
        "-2.6,0! -1.8,-0.36 -0.9,-0.16 0,-0.4 0.9,-0.16 1.8,-0.36 2.6,0! 1.4,0.3 -1.4,0.3"
    )
    sketch.draw(water, fill="#8fcbe0", outlined=False)
    lines = [
        here.line("-2.2,-0.06 -1.4,-0.2 -0.6,-0.04"),
        here.line("0.6,-0.06 1.4,-0.2 2.2,-0.04"),
    ]
    sketch.stroke(*lines, ink="#ffffff", width=1.6)


def _bathing_cap(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.accent
    cap = head.blob("-1.06,0! -1.1,-0.7 -0.5,-1.18 0.2,-1.2 0.9,-0.86 1.1,-0.3! 0.3,-0.5 -0.5,-0.4")
    fill = sketch.fade((shade(colour, 0.3), colour), head.point(0, -1.2), head.point(0, 0))
    sketch.draw(cap, fill=fill)


def _woolly_hat(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.accent
    hat = head.blob("-1.06,-0.3! -1,-1.1 -0.3,-1.5 0.3,-1.5 0.96,-1.06 1.08,-0.36! 0.2,-0.6")
    sketch.draw(head.ellipse(0, -1.56, 0.26), fill=_CREAM)
    sketch.draw(
        hat, fill=sketch.fade((shade(colour, 0.2), colour), head.point(0, -1.4), head.point(0, 0))
    )
    sketch.draw(
        head.limb("-1,-0.36 0.1,-0.62 1,-0.42", 0.32, 0.32, 0.32), fill=mix(colour, _CREAM, 0.6)
    )


def _visor(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.accent
    cap = head.blob("-1.06,-0.36! -1.08,-1 -0.4,-1.36 0.3,-1.36 0.96,-0.96 1.06,-0.44! 0.2,-0.6")
    sketch.draw(
        cap,
        fill=sketch.fade((shade(colour, 0.25), colour), head.point(0, -1.3), head.point(0, -0.4)),
    )
    sketch.draw(
        head.blob("0,-0.56! 0.6,-0.62 1.06,-0.5! 1.7,-0.2 1.5,-0.1! 0.8,-0.24"),
        fill=shade(colour, -0.15),
    )


def _shutter(sketch: Sketch, figure: Figure) -> None:
    (nx, ny), (fx, fy) = figure.body.near_arm[-1], figure.body.far_arm[-1]
    face = Place(((nx + fx) / 2, (ny + fy) / 2), figure.body.build.head)
    sketch.draw(
        face.blob(
            "-0.7,-0.4! -0.3,-0.4! -0.2,-0.56! 0.3,-0.56! 0.4,-0.4! 0.74,-0.4! 0.74,0.4! -0.7,0.4!"
        ),
        fill=_DARK,
    )
    sketch.draw(face.ellipse(0.1, 0, 0.34), fill="#8791a0")
    sketch.draw(face.ellipse(0.1, 0, 0.22), fill="#3f5f7a")
    sketch.draw(face.ellipse(0.02, -0.08, 0.07), fill="#ffffff", outlined=False)


def _rod(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.7,0.4 0.6,-0.8 1.8,-2.4", 0.16, 0.12, 0.05), fill=_WOOD)
    tip = hand.point(1.8, -2.4)
    line = Place().line(
        f"{tip[0]:.1f},{tip[1]:.1f} {tip[0] + 10:.1f},{tip[1] * 0.5:.1f} {tip[0] + 12:.1f},-24"
    )
    sketch.stroke(line, ink="#8f8577", width=0.9)
    fish = Place((tip[0] + 12, -18), 9)
    sketch.draw(
        fish.blob("0,-1! 0.5,-0.2 0.4,0.6 0,1.1! 0.5,1.7! -0.5,1.7! 0,1.1! -0.4,0.6 -0.5,-0.2"),
        fill="#8fb7c9",
    )
    sketch.draw(fish.ellipse(0.12, -0.3, 0.12), fill=_DARK, outlined=False)


def _spade(sketch: Sketch, figure: Figure) -> None:
    (x, y), size = figure.body.far_arm[-1], figure.body.build.head
    _stick(sketch, (x - 2, y - size * 0.9), (x + 3, -size * 0.9), 3.6, _WOOD)
    _stick(
        sketch,
        (x - 2 - size * 0.3, y - size * 0.9),
        (x - 2 + size * 0.3, y - size * 0.9),
        3.6,
        _WOOD,
    )
    blade = Place((x + 3, -size * 0.95), size)
    sketch.draw(blade.blob("-0.42,0! 0.42,0! 0.4,0.6 0,0.96 -0.4,0.6"), fill="#aeb6bf")


GEAR: Mapping[str, Part] = MappingProxyType(
    {
        "basketball": _basketball, "keepers-ball": _keepers_ball, "golf-club": _golf_club,
        "racket": _racket, "hockey-stick": _hockey_stick, "ski-poles": _ski_poles,
        "ribbon": _ribbon, "ice-axe": _ice_axe, "boxing-gloves": _boxing_gloves,
        "shutter": _shutter, "rod": _rod, "spade": _spade, "rugby-ball": _rugby_ball,
    }
)  # fmt: skip
"""What the hands have, by name."""

KIT: Mapping[str, Part] = MappingProxyType(
    {
        "rope-coil": _rope_coil, "bicycle": _bicycle, "surfboard": _surfboard,
        "ripples": _ripples, "bathing-cap": _bathing_cap, "woolly-hat": _woolly_hat,
        "visor": _visor,
    }
)  # fmt: skip
"""What is worn, stood on or sat on for a sport, by name."""
