"""The clothes from the neck to the hem."""

from imgkit.local.painter.people.body import Body
from imgkit.local.painter.people.clothes import Clothes
from imgkit.local.painter.shapes import Curve, Place, blob, mix, shade
from imgkit.local.painter.sketch import Sketch

_CREAM = "#fff6e6"
# How far the hem stands out, in widths of the hips, and how far down the legs it reaches.
_FLARES = {"dress": 1.65, "coat": 1.3, "gown": 1.75, "ballgown": 2.5, "tunic": 1.35}
_HEMS = {
    "jumper": 0,
    "dungarees": 0,
    "dress": 0.5,
    "gown": 0.93,
    "ballgown": 0.95,
    "tunic": 0.3,
    "suit": 0.14,
    "uniform": 0.14,
}


def _outline(body: Body, kind: str, hem: float) -> Curve:
    build, top = body.build, body.shoulder
    seated = body.pose in {"sitting", "riding"}
    flare = build.hips * (1.1 if seated else _FLARES.get(kind, 1.1))
    waist = build.hips * (0.84 if kind in {"dress", "ballgown"} else 0.98)
    right = [
        (build.shoulders * 0.5, top - 1),
        (build.shoulders, top + build.thickness * 0.5),
        (waist, top + (body.hip - top) * 0.62),
        (flare, hem),
    ]
    left = [(-x, y) for x, y in reversed(right)]
    return blob([*right, (0, hem + build.thickness * 0.14), *left], (3, 5))


def _hem(body: Body, kind: str) -> float:
    down = _HEMS.get(kind, 0.22)
    if body.pose in {"sitting", "riding"} or down == 0:
        return body.hip + body.build.thickness * 0.5
    return body.hip * (1 - down)


def draw_torso(sketch: Sketch, body: Body, clothes: Clothes) -> str:
    """Draw the clothes from the neck to the hem.

    Returns:
        The fill of the sleeves that belong to them.
    """
    top, wide = body.shoulder, body.build.shoulders
    colour = clothes.shirt if clothes.kind == "dungarees" else clothes.main
    hem = _hem(body, clothes.kind)
    shades = (shade(colour, 0.14), colour, shade(colour, -0.12))
    fill = sketch.fade(shades, (0, top), (0, hem))
    trunk = Place((0, top), wide, 0, (body.hip - top) / wide)
    whole = Place((0, top), wide, 0, (hem - top) / wide)
    with sketch.piece("cloth"):
        sketch.draw(_outline(body, clothes.kind, hem), fill=fill)
    with sketch.inside():
        if clothes.extra == "stripes" and clothes.kind != "coat":
            rows = (0.34, 0.52, 0.7, 0.88)
            stripes = [whole.line(f"-2,{y} 0,{y + 0.05:.2f} 2,{y}") for y in rows]
            sketch.stroke(*stripes, ink=mix(colour, _CREAM, 0.65), width=(hem - top) * 0.07)
        sketch.soft(whole.blob("1,0 1.2,0.5 1.8,1 1.2,1.1 0.5,0.6"), colour="#45283c", opacity=0.25)
        sketch.soft(trunk.ellipse(0, 0, 0.9, 0.5), colour="#45283c", opacity=0.35)
        _DETAILS[clothes.kind](sketch, trunk, whole, clothes.main)
    if clothes.kind == "dungarees":
        # The bib goes over into the trousers without a line.
        seam = Place((0, hem), wide).limb("-0.85,-0.02 0,0.06 0.85,-0.02", 0.16, 0.2, 0.16)
        sketch.draw(seam, fill=clothes.main, outlined=False)
    if clothes.kind in {"dress", "coat", "uniform"}:
        neck = Place((body.build.stoop * 0.5, top), body.build.head)
        collar = neck.blob("-0.42,-0.1 -0.52,0.2! 0.06,0.16! 0.56,0.2! 0.46,-0.1")
        sketch.draw(collar, fill=mix(colour, _CREAM, 0.75))
    return fill if clothes.shirt == colour else clothes.shirt


def _coat(sketch: Sketch, trunk: Place, whole: Place, colour: str) -> None:
    ink = shade(colour, -0.45)
    sketch.stroke(whole.line("0.12,0 0.16,0.5 0.2,1.1"), ink=ink, opacity=0.7)
    sketch.draw(*(whole.ellipse(0.38, y, 0.1) for y in (0.28, 0.52, 0.76)), fill="#f6e6c4")
    sketch.stroke(trunk.line("-0.75,0.94 -0.2,0.97"), ink=ink, opacity=0.6)


def _jumper(sketch: Sketch, trunk: Place, whole: Place, colour: str) -> None:
    band = whole.limb("-2,0.97 0,1.01 2,0.97", 0.28, 0.28, 0.28)
    sketch.draw(band, fill=shade(colour, -0.14))
    neckline = trunk.line("-0.5,-0.04 0,0.1 0.55,-0.04")
    sketch.stroke(neckline, ink=shade(colour, -0.35), opacity=0.6)


def _dress(sketch: Sketch, trunk: Place, whole: Place, colour: str) -> None:
    belt, width = trunk.line("-1.2,0.62 0,0.67 1.2,0.62"), trunk.size * 0.2
    sketch.stroke(belt, ink=mix(colour, _CREAM, 0.7), width=width)
    folds = [whole.line(f"{x * 0.5:.2f},0.55 {x},1.1") for x in (-0.8, 0.1, 0.9)]
    sketch.stroke(*folds, ink=shade(colour, -0.45), opacity=0.35)
    edge = whole.line("-2,0.92 0,0.96 2,0.92")
    sketch.stroke(edge, ink=mix(colour, _CREAM, 0.7), width=width * 0.6)


def _dungarees(sketch: Sketch, trunk: Place, _whole: Place, colour: str) -> None:
    bib = trunk.blob("-0.56,0.4! 0.62,0.4! 0.68,0.62! 2,0.72! 2,1.4! -2,1.4! -2,0.72! -0.6,0.62!")
    straps = [
        trunk.limb(plan, 0.2, 0.2) for plan in ("-0.45,0.46 -0.58,-0.04", "0.5,0.46 0.64,-0.04")
    ]
    sketch.draw(bib, *straps, fill=colour)
    pocket = trunk.blob("-0.26,0.56! 0.34,0.56! 0.3,0.76 0.04,0.82 -0.22,0.76")
    sketch.stroke(pocket, ink=shade(colour, -0.4), opacity=0.5)
    sketch.draw(
        trunk.ellipse(-0.45, 0.48, 0.09),
        trunk.ellipse(0.5, 0.48, 0.09),
        fill="#f2c14e",
        outlined=False,
    )


def _gown(sketch: Sketch, _trunk: Place, whole: Place, colour: str) -> None:
    folds = [
        whole.line(f"{x * 0.4:.2f},0.4 {x * 0.7:.2f},0.75 {x},1.1") for x in (-1.3, -0.4, 0.5, 1.3)
    ]
    sketch.stroke(*folds, ink=shade(colour, -0.45), opacity=0.35)


def _suit(sketch: Sketch, trunk: Place, whole: Place, colour: str) -> None:
    sketch.draw(trunk.blob("-0.34,-0.1! 0.46,-0.1! 0.16,0.6!"), fill="#fff9ee", outlined=False)
    tie = trunk.blob("0,-0.02! 0.2,-0.02! 0.15,0.08! 0.26,0.42! 0.16,0.54! 0.04,0.42! 0.07,0.08!")
    sketch.draw(tie, fill=mix(shade(colour, -0.3), "#c2534a", 0.75), outlined=False)
    ink = shade(colour, -0.45)
    lapels = trunk.line("-0.34,-0.1 -0.1,0.34 0.16,0.6! 0.36,0.3 0.46,-0.1")
    sketch.stroke(lapels, whole.line("0.16,0.55 0.2,1.1"), ink=ink, opacity=0.7)
    sketch.draw(trunk.ellipse(0.26, 0.74, 0.07), fill=shade(colour, -0.4), outlined=False)


def _uniform(sketch: Sketch, trunk: Place, whole: Place, colour: str) -> None:
    sketch.stroke(whole.line("0.14,0 0.18,1.1"), ink=shade(colour, -0.45), opacity=0.7)
    sketch.draw(*(trunk.ellipse(0.32, y, 0.07) for y in (0.2, 0.42, 0.64)), fill="#f2c14e")
    pockets = [trunk.line(plan) for plan in ("-0.7,0.28 -0.24,0.3", "0.5,0.3 0.86,0.28")]
    sketch.stroke(*pockets, ink=shade(colour, -0.45), opacity=0.5)


def _tunic(sketch: Sketch, trunk: Place, whole: Place, colour: str) -> None:
    neckline = trunk.line("-0.42,-0.06 0.06,0.24! 0.5,-0.06")
    sketch.stroke(neckline, ink=mix(colour, _CREAM, 0.7), width=trunk.size * 0.12)
    folds = [whole.line(f"{x * 0.8:.2f},0.7 {x},1.1") for x in (-0.6, 0.2, 0.8)]
    sketch.stroke(*folds, ink=shade(colour, -0.45), opacity=0.35)


_DETAILS = {
    "gown": _gown,
    "ballgown": _gown,
    "suit": _suit,
    "uniform": _uniform,
    "tunic": _tunic,
    "coat": _coat,
    "jumper": _jumper,
    "dress": _dress,
    "dungarees": _dungarees,
}
