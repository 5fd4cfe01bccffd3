"""What callings wear on the body: checks and hoops, stripes, shorts, a whistle."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Curve, Place, limb, mix, shade
from imgkit.local.painter.sketch import Sketch

_DARK, _GOLD, _CREAM, _LEATHER = "#45393d", "#f0bf4c", "#fff6e6", "#8a5f3f"
_CHEST = (
    "-0.5,-0.08! -0.96,0.14 -0.86,0.6 -0.86,0.98! 0.9,0.98! 0.9,0.6 1,0.14 0.56,-0.08! 0.06,0.06"
)


def _chest(sketch: Sketch, figure: Figure, fill: str) -> None:
    """Draw over the chest what the next lines are drawn inside."""
    sketch.draw(figure.trunk.blob(_CHEST), fill=fill, outlined=False)


def _camouflage(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    tones = (shade(figure.clothes.main, -0.3), mix(figure.clothes.main, "#c9b98a", 0.6))
    for at, (x, y) in enumerate(
        ((-0.5, 0.2), (0.5, 0.16), (0.1, 0.42), (-0.56, 0.56), (0.6, 0.6), (-0.1, 0.72))
    ):
        here = Place(trunk.point(x, y), trunk.size * 0.3, at * 50)
        patch = here.blob("-0.8,0 -0.3,-0.5 0.2,-0.3 0.8,-0.4 0.7,0.2 0.1,0.5 -0.4,0.3")
        sketch.draw(patch, fill=tones[at % 2], outlined=False)


def _jabot(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    collar = trunk.blob("-0.44,-0.1! -0.5,0.06! 0.04,0.12! 0.6,0.06! 0.54,-0.1!")
    frill = trunk.blob("-0.1,0.06! 0.2,0.06! 0.4,0.4! 0.2,0.36 0.06,0.46! -0.06,0.36 -0.26,0.42!")
    sketch.draw(frill, collar, fill="#fffdf8")


def _checks(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    _chest(sketch, figure, figure.clothes.main)
    with sketch.inside():
        lines = [trunk.line(f"{x},-0.2 {x},1.1") for x in (-0.7, -0.3, 0.1, 0.5, 0.9)]
        lines += [trunk.line(f"-1.2,{y} 1.2,{y}") for y in (0.12, 0.34, 0.56, 0.78)]
        sketch.stroke(*lines, ink=figure.accent, width=trunk.size * 0.13, opacity=0.55)


def _braces(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    bands = trunk.line("-0.5,0 -0.4,0.98"), trunk.line("0.56,0 0.46,0.98")
    sketch.stroke(*bands, ink="#7a4f33", width=trunk.size * 0.16)


def _race_stripes(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    stripes = trunk.line("-0.56,0.02 -0.5,0.96"), trunk.line("0.62,0.02 0.56,0.96")
    sketch.stroke(*stripes, ink=figure.accent, width=trunk.size * 0.16)
    zip_ = trunk.line("0.06,0.04 0.08,0.94")
    sketch.stroke(zip_, ink=shade(figure.clothes.main, -0.45), opacity=0.7)


def _neckerchief(sketch: Sketch, figure: Figure) -> None:
    neck = figure.neck
    sketch.draw(neck.blob("0.2,0.1! 0.9,0.0! 0.7,0.5! 0.2,0.3"), fill=figure.accent)
    sketch.draw(neck.limb("-0.44,-0.02 0.06,0.12 0.5,-0.02", 0.26, 0.3, 0.26), fill=figure.accent)


def _hoops(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    _chest(sketch, figure, figure.clothes.main)
    with sketch.inside():
        rows = [trunk.line(f"-1.2,{y} 0,{y + 0.04:.2f} 1.2,{y}") for y in (0.1, 0.32, 0.54, 0.76)]
        sketch.stroke(*rows, ink="#fff6e6", width=trunk.size * 0.2)


def _open_vest(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    for side in (
        "-0.44,-0.06! -0.92,0.06 -0.88,0.6 -0.86,0.98! -0.3,0.94! -0.2,0.4",
        "0.52,-0.06! 0.96,0.06 0.9,0.6 0.9,0.98! 0.4,0.94! 0.36,0.4",
    ):
        sketch.draw(trunk.blob(side), fill="#9a6a42")
    fringe = [trunk.line(f"{x},0.9 {x},1.06") for x in (-0.8, -0.6, -0.4, 0.5, 0.7, 0.86)]
    sketch.stroke(*fringe, ink="#7a4f33", width=1.6)


def _wide_belt(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    sketch.draw(trunk.limb("-0.84,0.76 0,0.8 0.86,0.76", 0.4, 0.4, 0.4), fill="#6b4a3a")
    sketch.draw(trunk.blob("-0.1,0.68! 0.24,0.68! 0.24,0.9! -0.1,0.9!"), fill=_GOLD)


def _judo_belt(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    with sketch.piece("belt"):
        ends = [trunk.limb(plan, 0.17, 0.17, 0.19) for plan in
                ("0.16,0.76 0.04,0.88 -0.04,1.0", "0.18,0.76 0.3,0.88 0.34,1.02")]  # fmt: skip
        around = trunk.limb("-0.84,0.72 0,0.76 0.84,0.72", 0.2, 0.2, 0.2)
        knot = trunk.ellipse(0.17, 0.76, 0.15, 0.13)
        sketch.draw(around, *ends, knot, fill=figure.accent)


def _pinstripes(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    lines = [trunk.line(f"{x},0.06 {x},0.96") for x in (-0.7, -0.5, 0.54, 0.74)]
    sketch.stroke(*lines, ink=figure.accent, width=1, opacity=0.7)


def _dark_shorts(sketch: Sketch, figure: Figure) -> None:
    body, half, thick = figure.body, figure.body.build.hips, figure.body.build.thickness
    colour = "#3f3d48" if figure.clothes.main != "#3f3d46" else "#5f5b6e"
    if body.pose in {"sitting", "riding", "walking"}:
        for (hip, knee, _), shadow in ((body.far_leg, -0.12), (body.near_leg, 0.0)):
            end = (hip[0] * 0.3 + knee[0] * 0.7, hip[1] * 0.3 + knee[1] * 0.7)
            sketch.draw(limb([hip, end], (thick * 1.7, thick * 1.8)), fill=shade(colour, shadow))
        return
    here = Place((0, body.hip), half)
    plan = "-1.04,-0.1! 1.04,-0.1! 1.24,1.6! 0.1,1.66! 0,0.7! -0.1,1.66! -1.24,1.6!"
    sketch.draw(here.blob(plan), fill=colour)


def _whistle(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    sketch.stroke(trunk.line("-0.4,-0.04 0.06,0.42 0.5,-0.04"), ink=_DARK, width=1.3)
    sketch.draw(
        trunk.ellipse(0.06, 0.5, 0.15, 0.11),
        trunk.blob("0.0,0.4! 0.34,0.4! 0.34,0.47! 0,0.47!"),
        fill="#f0bf4c",
    )


def _stars(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    plan = (
        "0,-1! 0.26,-0.3! 1,-0.3! 0.42,0.16! 0.62,0.9! 0,0.45! -0.62,0.9! "
        "-0.42,0.16! -1,-0.3! -0.26,-0.3!"
    )
    stars: list[Curve] = [
        Place(trunk.point(x, y), trunk.size * s).blob(plan)
        for x, y, s in ((0.04, 0.36, 0.36), (-0.46, 0.7, 0.2), (0.56, 0.7, 0.2))
    ]
    sketch.draw(*stars, fill=figure.accent, outlined=False)


def _flower_print(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    plan = (
        "0,-1 0.24,-0.3! 0.95,-0.3 0.4,0.13! 0.6,0.8 0,0.4! -0.6,0.8 -0.4,0.13! "
        "-0.95,-0.3 -0.24,-0.3!"
    )
    spots = ((-0.56, 0.24), (0.5, 0.2), (-0.5, 0.74), (0.6, 0.7))
    flowers = [Place(trunk.point(x, y), trunk.size * 0.22).blob(plan) for x, y in spots]
    sketch.draw(*flowers, fill=_CREAM, outlined=False, opacity=0.9)
    dots = [trunk.line(f"{x},{y} {x + 0.01:.2f},{y}") for x, y in spots]
    sketch.stroke(*dots, ink=_GOLD, width=trunk.size * 0.12)


def _camera_strap(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    sketch.stroke(
        trunk.line("-0.42,-0.02 -0.3,0.4 0.04,0.56 0.4,0.4 0.5,-0.02"), ink=_DARK, width=1.6
    )
    sketch.draw(trunk.blob("-0.3,0.5! 0.4,0.5! 0.4,0.82! -0.3,0.82!"), fill="#4a454d")
    sketch.draw(trunk.ellipse(0.05, 0.66, 0.2, 0.12), fill="#8fb4c9")


WORN: Mapping[str, Part] = MappingProxyType(
    {
        "camouflage": _camouflage,
        "jabot": _jabot,
        "checks": _checks,
        "braces": _braces,
        "race-stripes": _race_stripes,
        "neckerchief": _neckerchief,
        "hoops": _hoops,
        "open-vest": _open_vest,
        "wide-belt": _wide_belt,
        "judo-belt": _judo_belt,
        "pinstripes": _pinstripes,
        "dark-shorts": _dark_shorts,
        "whistle": _whistle,
        "stars-on-chest": _stars,
        "flower-print": _flower_print,
        "camera-strap": _camera_strap,
    }
)
"""What is worn on the body, by name."""
