"""What sportspeople have in their hands or under their feet."""

import math
from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_WOOD, _STEEL, _DARK = "#c9964f", "#b9c2cc", "#45393d"


def _barbell(sketch: Sketch, figure: Figure) -> None:
    (nx, ny), (fx, fy) = figure.body.near_arm[-1], figure.body.far_arm[-1]
    head = figure.body.build.head
    here = Place(((nx + fx) / 2, (ny + fy) / 2), head)
    reach = abs(fx - nx) / 2 / head
    bar = here.line(f"{-reach - 2.2:.2f},0 {reach + 2.2:.2f},0")
    sketch.stroke(bar, ink="#5b4636", width=head * 0.24)
    sketch.stroke(bar, ink=_STEEL, width=head * 0.15)
    for side in (-1, 1):
        for at, (out, tall) in enumerate(((0.8, 1.2), (1.2, 1.2), (1.6, 0.8))):
            x = side * (reach + out)
            disc = here.blob(
                f"{x - 0.16:.2f},{-tall}! {x + 0.16:.2f},{-tall}! {x + 0.16:.2f},{tall}! "
                f"{x - 0.16:.2f},{tall}!"
            )
            sketch.draw(disc, fill=figure.accent if at < 2 else _DARK)


def _ball(sketch: Sketch, place: Place, colour: str) -> None:
    fill = sketch.glow(
        (shade(colour, 0.4), colour, shade(colour, -0.12)),
        place.point(-0.3, -0.4),
        place.size * 1.5,
    )
    sketch.draw(place.ellipse(0, 0, 1), fill=fill)


def _volleyball(sketch: Sketch, figure: Figure) -> None:
    ball = Place(figure.hand.point(-0.3, -1.0), figure.hand.size * 0.72)
    _ball(sketch, ball, "#fdf6e2")
    with sketch.inside():
        bands = [
            ball.line(plan)
            for plan in (
                "-1,-0.3 0,-0.5 1,-0.2",
                "-0.4,1 -0.2,0.2 -0.7,-0.7",
                "0.5,1 0.3,0.2 0.7,-0.7",
                "-1,0.4 0,0.2 1,0.4",
            )
        ]
        sketch.stroke(*bands, ink="#4a80c4", width=ball.size * 0.16)


def _handball(sketch: Sketch, figure: Figure) -> None:
    ball = Place(figure.hand.point(0.1, -0.4), figure.hand.size * 0.56)
    _ball(sketch, ball, "#f0913f")
    with sketch.inside():
        for x, y in ((-0.4, -0.2), (0.46, -0.4), (0.2, 0.6)):
            sketch.draw(
                ball.blob(
                    f"{x - 0.26},{y}! {x},{y - 0.26:.2f}! {x + 0.26},{y}! {x},{y + 0.26:.2f}!"
                ),
                fill="#4a4a55",
                outlined=False,
            )


def _bat(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    bat = hand.limb("-0.2,0.6 0.1,-0.6 0.8,-2.5", 0.2, 0.24, 0.5)
    sketch.draw(
        bat, fill=sketch.fade(("#e2b878", "#b9854a"), hand.point(0, -2), hand.point(0.8, -1))
    )
    sketch.stroke(hand.line("-0.16,0.4 0,-0.2"), ink=_DARK, width=hand.size * 0.2)


def _net_head(sketch: Sketch, place: Place, across: float, down: float, colour: str) -> None:
    rim = place.ellipse(0, 0, across, down)
    sketch.draw(rim, fill="#fdfaf0", outlined=False, opacity=0.55)
    with sketch.inside():
        net = [
            place.line(f"{x / 10 * across:.2f},-2 {x / 10 * across:.2f},2") for x in range(-8, 9, 4)
        ]
        net += [
            place.line(f"-2,{y / 10 * down:.2f} 2,{y / 10 * down:.2f}") for y in range(-8, 9, 4)
        ]
        sketch.stroke(*net, ink="#a9a29a", width=0.8)
    sketch.stroke(rim, ink=shade(colour, -0.4), width=place.size * 0.2)
    sketch.stroke(rim, ink=colour, width=place.size * 0.13)


def _shuttlecock_racket(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.1,0.5 0.2,-0.3", 0.2, 0.18), fill=_DARK)
    sketch.draw(hand.limb("0.2,-0.3 0.56,-1.4", 0.1, 0.1), fill=_STEEL)
    _net_head(sketch, Place(hand.point(0.82, -2.1), hand.size, 18), 0.56, 0.74, figure.accent)
    cock = Place(hand.point(2.1, -2.2), hand.size * 0.5, 30)
    feathers = cock.blob("-0.3,0! 0.3,0! 0.76,-1.2! 0.26,-1.06! 0,-1.3! -0.26,-1.06! -0.76,-1.2!")
    sketch.draw(feathers, fill="#fdfdf8")
    sketch.stroke(
        cock.line("0,0 0,-1.2"),
        cock.line("-0.14,0 -0.5,-1.1"),
        cock.line("0.14,0 0.5,-1.1"),
        ink="#b9b3a6",
        width=0.8,
    )
    sketch.draw(cock.ellipse(0, 0.14, 0.36, 0.32), fill="#e2574c")


def _bat_and_ball(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.limb("-0.06,0.4 0.14,-0.5", 0.24, 0.24), fill=_WOOD)
    sketch.draw(hand.ellipse(0.34, -1.1, 0.64, 0.74, 16), fill=figure.accent)
    sketch.draw(hand.ellipse(1.5, -1.5, 0.2), fill="#fdf8ee")


def _pompoms(sketch: Sketch, figure: Figure) -> None:
    for at, arm in enumerate((figure.body.near_arm, figure.body.far_arm)):
        for layer, (size, light) in enumerate(((1.0, -0.1), (0.74, 0.1), (0.44, 0.3))):
            here = Place(arm[-1], figure.body.build.head * 0.95 * size, layer * 9 + at * 11)
            rim = []
            for tip in range(24):
                turn, far = tip * math.pi / 12, 1.1 if tip % 2 else 0.72
                rim.append(f"{math.cos(turn) * far:.2f},{math.sin(turn) * far:.2f}!")
            colour = figure.accent if layer != 1 else mix(figure.accent, "#ffffff", 0.3)
            sketch.draw(here.blob(" ".join(rim)), fill=shade(colour, light))


def _red_card(sketch: Sketch, figure: Figure) -> None:
    hand = figure.hand
    sketch.draw(hand.blob("-0.3,-1.3! 0.5,-1.2! 0.4,0! -0.4,-0.1!"), fill="#d9382f")


def _big_ball(sketch: Sketch, figure: Figure) -> None:
    low = max(figure.body.near_leg[-1][1], figure.body.far_leg[-1][1])
    size = max(-low / 2, figure.body.build.head)
    ball = Place((0, low + size), size)
    _ball(sketch, ball, "#f6e4bd")
    with sketch.inside():
        for at in range(0, 6, 2):
            wedge = Place(ball.origin, ball.size, 60 * at + 15).blob("0,0! 1.1,-0.55! 1.1,0.55!")
            sketch.draw(wedge, fill=figure.clothes.main, outlined=False)
        sketch.soft(ball.ellipse(-0.3, -0.4, 0.7), colour="#ffffff", opacity=0.5)
    sketch.draw(ball.ellipse(0, 0, 0.2), fill=figure.accent)


CARRIED: Mapping[str, Part] = MappingProxyType(
    {
        "barbell": _barbell,
        "volleyball": _volleyball,
        "handball": _handball,
        "bat": _bat,
        "shuttlecock-racket": _shuttlecock_racket,
        "bat-and-ball": _bat_and_ball,
        "pompoms": _pompoms,
        "red-card": _red_card,
        "big-ball": _big_ball,
    }
)
"""What they have, by name."""
