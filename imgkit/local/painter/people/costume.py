"""What roles wear besides clothes: collars and belts, aprons and badges."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Curve, Place, limb, mix, shade
from imgkit.local.painter.sketch import Sketch

_CREAM, _GOLD, _STEEL, _DARK = "#fff6e6", "#f0bf4c", "#c3cad3", "#45393d"


def _star(place: Place) -> Curve:
    plan = "0,-1! 0.26,-0.3! 1,-0.3! 0.42,0.16! 0.62,0.9! 0,0.45! -0.62,0.9! -0.42,0.16! -1,-0.3!"
    return place.blob(f"{plan} -0.26,-0.3!")


def _quiver_lines(sketch: Sketch, figure: Figure, plan: str, colour: str, width: float) -> None:
    sketch.stroke(figure.trunk.line(plan), ink=colour, width=figure.trunk.size * width)


def _ermine(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    collar = trunk.blob(
        "-0.6,-0.12! -1.12,0.02 -1.2,0.26 -0.5,0.34 0.06,0.5 0.6,0.34 1.2,0.26 "
        "1.14,0.02 0.66,-0.12! 0.06,0.04"
    )
    sketch.draw(collar, fill="#fffaf2")
    spots = [
        trunk.ellipse(x, y, 0.06, 0.05)
        for x, y in ((-0.8, 0.16), (-0.36, 0.2), (0.02, 0.32), (0.46, 0.2), (0.86, 0.16))
    ]
    sketch.draw(*spots, fill=_DARK, outlined=False)


def _sash(sketch: Sketch, figure: Figure) -> None:
    _quiver_lines(sketch, figure, "-0.72,0.0 -0.1,0.4 0.72,0.86", figure.accent, 0.26)


def _hem_trim(sketch: Sketch, figure: Figure) -> None:
    body = figure.body
    if body.pose in {"sitting", "riding"}:
        return
    half, y = body.build.hips * (2.3 if figure.clothes.kind == "ballgown" else 1.6), body.hip * 0.13
    thick = body.build.hips * 0.34
    sketch.draw(limb([(-half, y), (0, y + 1.6), (half, y)], [thick] * 3), fill=figure.accent)


def _belt(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    sketch.draw(trunk.limb("-0.82,0.72 0,0.76 0.82,0.72", 0.24, 0.24, 0.24), fill="#6b4a3a")
    sketch.stroke(
        trunk.line("0.04,0.69! 0.32,0.69! 0.32,0.81! 0.04,0.81! 0.04,0.69!"),
        ink=_GOLD,
        width=trunk.size * 0.08,
    )


def _dark_belt(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    sketch.draw(trunk.limb("-0.84,0.8 0,0.84 0.84,0.8", 0.2, 0.2, 0.2), fill=_DARK)
    sketch.draw(trunk.blob("0.04,0.77! 0.3,0.77! 0.3,0.9! 0.04,0.9!"), fill=_GOLD)


def _rope(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    lines = [trunk.line("-0.84,0.7 0,0.74 0.84,0.7"), trunk.line("0.3,0.74 0.36,0.94 0.3,1.1")]
    sketch.stroke(*lines, ink=figure.accent, width=trunk.size * 0.13)


def _armour(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    plate = (
        "-0.5,-0.08! -0.96,0.14 -0.86,0.5 -0.78,0.66! 0,0.74 0.84,0.66! 0.9,0.5 1,0.14 "
        "0.56,-0.08! 0.06,0.04"
    )
    sketch.draw(
        trunk.blob(plate),
        fill=sketch.fade(("#eef1f4", _STEEL, "#98a2b0"), trunk.point(-1, 0), trunk.point(1, 0.6)),
    )
    sketch.stroke(trunk.line("0.1,0.04 0.16,0.4 0.14,0.7"), ink="#8791a0")
    sketch.draw(*(trunk.ellipse(x, 0.12, 0.34, 0.3) for x in (-0.98, 1)), fill=_STEEL)


def _badge(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    sketch.draw(_star(Place(trunk.point(-0.36, 0.34), trunk.size * 0.32)), fill=figure.accent)


def _reflectors(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    for y in (0.42, 0.86):
        sketch.stroke(
            trunk.line(f"-0.84,{y} 0,{y + 0.04:.2f} 0.88,{y}"),
            ink="#f4dd6b",
            width=trunk.size * 0.22,
        )
        sketch.stroke(
            trunk.line(f"-0.84,{y} 0,{y + 0.04:.2f} 0.88,{y}"),
            ink="#f6f4ec",
            width=trunk.size * 0.08,
        )


def _vest(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    for side in (
        "-0.4,-0.06! -0.86,0.06 -0.86,0.6 -0.84,0.96! -0.2,1! -0.1,0.4",
        "0.5,-0.06! 0.9,0.06 0.88,0.6 0.86,0.96! 0.34,1! 0.3,0.4",
    ):
        sketch.draw(trunk.blob(side), fill=figure.accent)
    bands = [trunk.line("-0.84,0.62 -0.18,0.66"), trunk.line("0.34,0.66 0.86,0.62")]
    sketch.stroke(*bands, ink="#f6f4ec", width=trunk.size * 0.14)


def _white_coat(sketch: Sketch, figure: Figure) -> None:
    body, trunk = figure.body, figure.trunk
    seated = body.pose in {"sitting", "riding"}
    down = 1.02 if seated else 1 + 0.34 * body.hip / (body.shoulder - body.hip)
    white = sketch.fade(("#ffffff", "#f3efe8", "#ddd8d6"), trunk.point(-1, 0), trunk.point(1, 0.6))
    near = f"-0.4,-0.06! -1,0.1 -0.9,0.6 -1.12,{down:.2f}! -0.16,{down + 0.03:.2f}! -0.06,0.5"
    far = f"0.5,-0.06! 1.02,0.1 0.94,0.6 1.14,{down:.2f}! 0.38,{down + 0.03:.2f}! 0.3,0.5"
    sketch.draw(trunk.blob(near), trunk.blob(far), fill=white)
    pocket = trunk.line("-0.7,0.78 -0.34,0.8"), trunk.line("0.56,0.8 0.84,0.78")
    sketch.stroke(*pocket, ink="#a99f9b", opacity=0.8)


def _stethoscope(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    tube = trunk.line("-0.36,-0.06 -0.34,0.26 0.06,0.42 0.46,0.26 0.5,-0.06")
    sketch.stroke(tube, trunk.line("0.06,0.42 0.1,0.6"), ink="#4b5a6b", width=trunk.size * 0.1)
    sketch.draw(trunk.ellipse(0.1, 0.64, 0.14), fill=_STEEL)


def _apron(sketch: Sketch, figure: Figure) -> None:
    body, trunk = figure.body, figure.trunk
    down = (
        1.0
        if body.pose in {"sitting", "riding"}
        else 1 + 0.4 * body.hip / (body.shoulder - body.hip)
    )
    shape = (
        f"-0.4,0.14! 0.5,0.14! 0.6,0.6 0.82,0.7! 0.88,{down:.2f}! 0.06,{down + 0.04:.2f} "
        f"-0.78,{down:.2f}! -0.74,0.7! -0.5,0.6"
    )
    sketch.draw(trunk.blob(shape), fill=figure.accent)
    sketch.stroke(
        trunk.line("-0.36,0.14 -0.34,-0.06"),
        trunk.line("0.46,0.14 0.48,-0.06"),
        ink=figure.accent,
        width=trunk.size * 0.12,
    )
    sketch.stroke(
        trunk.line("-0.3,0.86! -0.26,1.06 0.34,1.06 0.4,0.86!"), ink="#a99f9b", opacity=0.7
    )


def _buttons(sketch: Sketch, figure: Figure) -> None:
    places = [(x, y) for x in (-0.16, 0.32) for y in (0.24, 0.46, 0.68)]
    sketch.draw(*(figure.trunk.ellipse(x, y, 0.08) for x, y in places), fill=figure.accent)


def _kerchief(sketch: Sketch, figure: Figure) -> None:
    neck = figure.neck
    sketch.draw(
        neck.blob("0,0.1! -0.24,0.4 -0.1,0.44! 0.08,0.16!"),
        neck.limb("-0.42,-0.04 0.05,0.12 0.48,-0.04", 0.2, 0.26, 0.2),
        fill=figure.accent,
    )


def _ruff(sketch: Sketch, figure: Figure) -> None:
    neck = figure.neck
    frills = [
        neck.ellipse(x, y, 0.24, 0.2)
        for x, y in ((-0.66, 0.02), (-0.36, 0.16), (0.04, 0.22), (0.44, 0.16), (0.74, 0.02))
    ]
    sketch.draw(*frills, neck.ellipse(0.04, 0, 0.6, 0.22), fill=figure.accent)


def _pompoms(sketch: Sketch, figure: Figure) -> None:
    sketch.draw(
        *(figure.trunk.ellipse(0.1, y, 0.17) for y in (0.36, 0.62, 0.88)), fill=figure.accent
    )


def _emblem(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    here = Place(trunk.point(0.06, 0.34), trunk.size * 0.6)
    sketch.draw(here.blob("-0.7,-0.7! 0.7,-0.7! 1,-0.2! 0,0.95! -1,-0.2!"), fill=_GOLD)
    star = _star(Place(here.point(0, -0.1), here.size * 0.5))
    sketch.draw(star, fill=shade(figure.clothes.main, -0.1), outlined=False)


def _number(sketch: Sketch, figure: Figure) -> None:
    figures = figure.trunk.line("-0.06,0.36 0.1,0.24! 0.1,0.7!")
    sketch.stroke(figures, ink=_CREAM, width=figure.trunk.size * 0.15)


def _panel(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    sketch.draw(trunk.blob("-0.34,0.26! 0.5,0.26! 0.48,0.62! -0.32,0.62!"), fill="#e9edf1")
    for x, colour in ((-0.16, "#e2574c"), (0.08, "#f2c14e"), (0.32, "#6fae78")):
        sketch.draw(trunk.ellipse(x, 0.44, 0.09, 0.09), fill=colour, outlined=False)
    rings = [trunk.line("-0.86,0.86 0,0.9 0.88,0.86")]
    sketch.stroke(
        *rings, ink=shade(figure.clothes.main, -0.35), width=trunk.size * 0.1, opacity=0.7
    )


def _collar_ring(sketch: Sketch, figure: Figure) -> None:
    sketch.draw(figure.neck.ellipse(0.04, 0.06, 0.8, 0.22), fill=_STEEL)


def _helmet_back(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    sketch.draw(
        head.ellipse(0.02, 0, 1.34, 1.3),
        fill=sketch.fade(("#ffffff", "#c9d2dc"), head.point(-1, -1), head.point(1, 1)),
    )
    sketch.draw(
        head.ellipse(0.06, 0, 1.18, 1.14),
        fill=sketch.fade(("#7fa3bf", "#b6d3e2"), head.point(0, -1), head.point(0, 1)),
        outlined=False,
    )


def _patches(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    patch = trunk.blob("0.3,0.5! 0.68,0.46! 0.7,0.7! 0.34,0.74!")
    sketch.draw(patch, fill=figure.accent)
    sketch.stroke(trunk.line("0.38,0.44 0.4,0.54"), trunk.line("0.62,0.7 0.64,0.8"), ink=_CREAM)


def _bib(sketch: Sketch, figure: Figure) -> None:
    neck = figure.neck
    sketch.draw(
        neck.blob("-0.4,-0.04 0.5,-0.04 0.5,0.4 0.04,0.6 -0.42,0.4"),
        fill=mix(figure.accent, _CREAM, 0.6),
    )
    sketch.draw(
        neck.blob("0.04,0.42! -0.16,0.22 -0.06,0.12 0.04,0.2! 0.14,0.12 0.24,0.22"),
        fill="#e8857f",
        outlined=False,
    )


def _shorts(sketch: Sketch, figure: Figure) -> None:
    body, half, thick = figure.body, figure.body.build.hips, figure.body.build.thickness
    if body.pose in {"sitting", "riding", "walking"}:
        for (hip, knee, _), shadow in ((body.far_leg, -0.12), (body.near_leg, 0)):
            end = (hip[0] * 0.3 + knee[0] * 0.7, hip[1] * 0.3 + knee[1] * 0.7)
            shorts = limb([hip, end], (thick * 1.7, thick * 1.8))
            sketch.draw(shorts, fill=shade(figure.accent, shadow))
        return
    here = Place((0, body.hip), half)
    legs = here.blob("-1.04,-0.1! 1.04,-0.1! 1.24,1.6! 0.1,1.66! 0,0.7! -0.1,1.66! -1.24,1.6!")
    sketch.draw(
        legs,
        fill=sketch.fade(
            (figure.accent, shade(figure.accent, -0.2)), here.point(-1, 0), here.point(1, 1)
        ),
    )


def _tutu(sketch: Sketch, figure: Figure) -> None:
    body, hips = figure.body, figure.body.build.hips
    here = Place((0, body.hip - hips * 0.3), hips)
    net = mix(figure.clothes.main, "#ffffff", 0.45)
    frill = (
        "-0.9,-0.3 -2.5,0.3 -2.7,0.7! -2,0.7! -1.4,1! -0.7,0.86! 0,1.1! 0.7,0.86! "
        "1.4,1! 2,0.7! 2.7,0.66! 2.5,0.26 0.9,-0.3 0,-0.5"
    )
    sketch.draw(
        here.blob(frill),
        fill=sketch.fade((net, figure.clothes.main), here.point(0, -0.4), here.point(0, 1)),
    )
    rays = [here.line(f"{x * 0.4:.2f},-0.2 {x},0.6") for x in (-1.8, -0.9, 0, 0.9, 1.8)]
    sketch.stroke(*rays, ink="#ffffff", opacity=0.7)


FRONT: Mapping[str, Part] = MappingProxyType(
    {
        "ermine": _ermine, "sash": _sash, "hem": _hem_trim, "belt": _belt, "dark-belt": _dark_belt,
        "rope": _rope, "armour": _armour, "badge": _badge, "reflectors": _reflectors,
        "vest": _vest, "white-coat": _white_coat, "stethoscope": _stethoscope, "apron": _apron,
        "buttons": _buttons, "kerchief": _kerchief, "ruff": _ruff, "pompoms": _pompoms,
        "emblem": _emblem, "number": _number, "panel": _panel, "patches": _patches, "bib": _bib,
        "shorts": _shorts, "tutu": _tutu, "collar-ring": _collar_ring, "helmet-back": _helmet_back,
    }
)  # fmt: skip
"""What lies on the chest, by name."""
