"""What anyone can wear besides the cut of their clothes: glasses, boots, a skirt, a rucksack."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from imgkit.local.painter.people.face import face_place
from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, Point, limb, shade
from imgkit.local.painter.sketch import Sketch

_STEEL, _DARK = "#c3cad3", "#45393d"
_STEPS = {"near walking": (24.0, 0.46), "far walking": (-6.0, 0.06)}
"""How a sole is turned, in degrees, and how far it is raised for that, in shoe lengths."""


def _soles(figure: Figure) -> list[tuple[Sequence[Point], Place, float]]:
    """Return each leg, where its sole is, and how dark it is; the far one first."""
    body, thick = figure.body, figure.body.build.thickness * 1.3
    found: list[tuple[Sequence[Point], Place, float]] = []
    for side, leg, dim in (("far", body.far_leg, -0.16), ("near", body.near_leg, 0)):
        turn, rise = _STEPS.get(f"{side} {body.pose}", (0.0, 0.0))
        x, y = leg[-1]
        found.append((leg, Place((x, y - rise * thick), thick, turn), dim))
    return found


def _shafts(sketch: Sketch, figure: Figure, high: float) -> None:
    thick = figure.body.build.thickness * 1.3
    for (_, knee, sole), _, dim in _soles(figure):
        top = tuple(s + (k - s) * high for k, s in zip(knee, sole, strict=True))
        bent = figure.body.pose in {"sitting", "riding"}
        end = 0.4 if bent or figure.body.build.legs < thick * 4 else 0.16
        low = tuple(s + (k - s) * end for k, s in zip(knee, sole, strict=True))
        shaft = limb([(top[0], top[1]), (low[0], low[1])], (thick * 1.12, thick * 0.98))
        sketch.draw(shaft, fill=shade(figure.accent, dim))


def _boots(sketch: Sketch, figure: Figure) -> None:
    _shafts(sketch, figure, 0.72)
    if figure.body.pose == "sitting":
        return
    for _, sole, dim in _soles(figure):
        shoe = sole.blob("-0.62,0! -0.6,-0.6 -0.1,-0.72 0.4,-0.56 0.96,-0.42 1.12,0!")
        sketch.draw(shoe, fill=shade(figure.accent, dim))
        sketch.stroke(sole.line("-0.6,-0.08 1.08,-0.08"), ink=shade(figure.accent, -0.45), width=2)


def _socks(sketch: Sketch, figure: Figure) -> None:
    _shafts(sketch, figure, 0.6)


def _blades(sketch: Sketch, figure: Figure) -> None:
    for _, sole, _ in _soles(figure):
        low = Place((sole.origin[0], sole.origin[1] - 2), sole.size, sole.turn)
        sketch.stroke(low.line("-0.8,0 1.1,0! 1.3,-0.24"), ink="#8791a0", width=2.2)
        sketch.stroke(low.line("-0.8,0 1.1,0! 1.3,-0.24"), ink="#e8edf2", width=1)


def _rollers(sketch: Sketch, figure: Figure) -> None:
    for _, sole, _ in _soles(figure):
        sketch.draw(*(sole.ellipse(x, -0.06, 0.24) for x in (-0.4, 0.7)), fill="#e5b04d")


def _skis(sketch: Sketch, figure: Figure) -> None:
    size = figure.body.build.head
    for (_, _, sole), _, dim in _soles(figure):
        ski = Place((sole[0], sole[1] - 0.1 * size), size)
        plank = ski.blob("-2.1,-0.14! -2.1,0.06! 1.9,0.06 2.7,-0.34! 2.6,-0.48! 1.8,-0.14")
        sketch.draw(plank, fill=shade(figure.accent, dim))


def _snowboard(sketch: Sketch, figure: Figure) -> None:
    here = Place((0, -3), figure.body.build.head)
    board = here.blob("-2.4,-0.4! -1.8,-0.14 1.8,-0.14 2.4,-0.4! 2.1,0.1 -2.1,0.1")
    sketch.draw(board, fill=figure.accent)


def _skateboard(sketch: Sketch, figure: Figure) -> None:
    here = Place((0, -12), figure.body.build.head)
    wheels = (here.ellipse(x, 0.36, 0.3) for x in (-1.35, 1.35))
    sketch.draw(*wheels, fill="#f6f2ea")
    board = here.blob("-2.5,-0.5! -1.8,-0.12 1.8,-0.12 2.5,-0.5! 2.1,0.16 -2.1,0.16")
    sketch.draw(board, fill=figure.accent)


def _skirt(sketch: Sketch, figure: Figure) -> None:
    body, half = figure.body, figure.body.build.hips
    if body.pose in {"sitting", "riding"}:
        for (hip, knee, _), _, dim in _soles(figure):
            sketch.draw(
                limb([hip, knee], [body.build.thickness * width for width in (1.9, 2.1)]),
                fill=shade(figure.accent, dim),
            )
        return
    hem = 1 + 0.62 * body.build.legs / half - 1
    here = Place((0, body.hip), half)
    plan = (
        f"-0.98,-0.5! 0.98,-0.5! 1.3,0.2 1.8,{hem:.2f}! 0,{hem + 0.16:.2f} -1.8,{hem:.2f}! -1.3,0.2"
    )
    colours = (shade(figure.accent, 0.12), figure.accent, shade(figure.accent, -0.15))
    fill = sketch.fade(colours, here.point(-1, 0), here.point(1.4, hem))
    sketch.draw(here.blob(plan), fill=fill)
    folds = [here.line(f"{x * 0.5:.2f},0 {x},{hem:.2f}") for x in (-1.1, -0.3, 0.6, 1.2)]
    sketch.stroke(*folds, ink=shade(figure.accent, -0.45), opacity=0.4)


def _hood(sketch: Sketch, figure: Figure) -> None:
    neck = figure.neck
    collar = neck.blob("-0.6,-0.3 -0.9,0.1 -0.5,0.4 0.06,0.5 0.6,0.4 0.96,0.1 0.66,-0.3 0.06,0.06")
    sketch.draw(collar, fill=shade(figure.accent, -0.08))
    clasps = [figure.trunk.ellipse(0.16, y, 0.12, 0.05) for y in (0.3, 0.56, 0.82)]
    sketch.draw(*clasps, fill="#f6e6c4")


def _ribs(sketch: Sketch, figure: Figure) -> None:
    trunk, ink = figure.trunk, shade(figure.accent, -0.35)
    rows = [
        trunk.line(f"{x - 0.12},{y - 0.05} {x},{y} {x + 0.12},{y - 0.05}")
        for y in (0.34, 0.52, 0.7)
        for x in (-0.5, -0.2, 0.1, 0.4)
    ]
    sketch.stroke(*rows, ink=ink, opacity=0.5)
    collar = trunk.limb("-0.42,-0.02 0.04,0.06 0.46,-0.02", 0.2, 0.22, 0.2)
    sketch.draw(collar, fill=shade(figure.accent, -0.12))


def _buttons_row(sketch: Sketch, figure: Figure) -> None:
    spots = [figure.trunk.ellipse(0.1, y, 0.07) for y in (0.22, 0.44, 0.66)]
    sketch.draw(*spots, fill="#fff6e6")


def _wide_sash(sketch: Sketch, figure: Figure) -> None:
    trunk, colour = figure.trunk, shade(figure.accent, -0.35)
    sketch.stroke(trunk.line("-0.4,-0.06 0.1,0.4! 0.46,-0.06"), ink="#fff6e6", width=2.4)
    sketch.draw(trunk.limb("-0.84,0.66 0,0.7 0.84,0.66", 0.42, 0.42, 0.42), fill=colour)


def _straps(sketch: Sketch, figure: Figure) -> None:
    bands = [figure.trunk.line(one) for one in ("-0.6,-0.02 -0.66,0.62", "0.68,-0.02 0.74,0.62")]
    sketch.stroke(*bands, ink=shade(figure.accent, -0.3), width=figure.trunk.size * 0.2)


def _rucksack(sketch: Sketch, figure: Figure) -> None:
    trunk, colour = figure.trunk, figure.accent
    bag = trunk.blob("-1.9,0.2 -1.7,-0.1 -0.6,-0.2 0.6,-0.2 1.5,-0.1 1.6,0.3 1.5,0.96! -1.8,0.96!")
    fill = sketch.fade((colour, shade(colour, -0.25)), trunk.point(-2, 0), trunk.point(1, 1))
    sketch.draw(bag, fill=fill)


def _cape_collar(sketch: Sketch, figure: Figure) -> None:
    neck = figure.neck
    band = neck.limb("-0.62,0.04 0.05,0.22 0.68,0.04", 0.2, 0.22, 0.2)
    sketch.draw(band, fill=figure.accent)
    sketch.draw(neck.ellipse(0.06, 0.22, 0.12), fill="#f0bf4c")


def _tie(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    sketch.draw(
        trunk.blob("0.06,0.06! 0.26,0.06! 0.22,0.14! 0.38,0.62! 0.18,0.8! -0.02,0.62! 0.1,0.14!"),
        trunk.blob("0.02,-0.02! 0.3,-0.02! 0.24,0.14! 0.08,0.14!"),
        fill=figure.accent,
    )


def _scarf(sketch: Sketch, figure: Figure) -> None:
    neck, colour = figure.neck, figure.accent
    sketch.draw(neck.blob("-0.3,0.1 -0.5,1.1! -0.1,1.16! 0.02,0.14"), fill=shade(colour, -0.12))
    fringe = [neck.line(f"{x},1.06 {x - 0.02},1.24") for x in (-0.44, -0.3, -0.16)]
    sketch.stroke(*fringe, ink=shade(colour, -0.2), width=1.6)
    sketch.draw(neck.limb("-0.5,-0.06 0.05,0.12 0.56,-0.06", 0.32, 0.36, 0.32), fill=colour)


def _face(figure: Figure) -> Place:
    return face_place(figure.body.head, figure.features)


def _spectacles(sketch: Sketch, figure: Figure) -> None:
    face, pen = _face(figure), figure.body.head.size * 0.07
    rims = [face.ellipse(side, 0.12, 0.3, 0.28) for side in (-0.38, 0.36)]
    sketch.draw(*rims, fill="#ffffff", outlined=False, opacity=0.25)
    sides = face.line("-0.1,0.1 -0.01,0.05 0.08,0.1"), face.line("-0.68,0.08 -1,0.02")
    sketch.stroke(*rims, *sides, ink=figure.accent, width=pen)


def _shades(sketch: Sketch, figure: Figure) -> None:
    face = _face(figure)
    lenses = [
        face.blob(f"{x - 0.33},-0.1! {x + 0.33},-0.1! {x + 0.28},0.3 {x},0.42 {x - 0.28},0.3")
        for x in (-0.38, 0.38)
    ]
    sides = face.line("-0.7,-0.04 -1.04,0"), face.line("-0.1,-0.04 0.1,-0.04")
    sketch.stroke(*sides, ink=figure.accent, width=face.size * 0.09)
    sketch.draw(*lenses, fill=figure.accent)
    glints = [face.line(f"{x - 0.16},0.08 {x - 0.02},-0.02") for x in (-0.38, 0.38)]
    sketch.stroke(*glints, ink="#ffffff", width=face.size * 0.06, opacity=0.7)


def _diving_goggles(sketch: Sketch, figure: Figure) -> None:
    face = _face(figure)
    glass = face.blob("-0.8,-0.2 0,-0.28 0.78,-0.2 0.82,0.2 0.4,0.4 0,0.26 -0.4,0.4 -0.84,0.2")
    sketch.draw(glass, fill="#cfe8f2", opacity=0.45)
    sketch.stroke(glass, face.line("-0.84,0 -1.1,0"), ink=figure.accent, width=face.size * 0.14)


def _eye_mask(sketch: Sketch, figure: Figure) -> None:
    face = _face(figure)
    mask = face.blob(
        "-0.9,-0.18! -0.4,-0.22 0,-0.1 0.4,-0.22 0.86,-0.18! "
        "0.76,0.34 0.3,0.44 0,0.24 -0.32,0.44 -0.78,0.34"
    )
    sketch.draw(mask, fill=figure.accent)
    for side in (-0.38, 0.36):
        sketch.draw(face.ellipse(side, 0.12, 0.19, 0.17), fill="#ffffff", outlined=False)
        sketch.draw(face.ellipse(side + 0.03, 0.12, 0.11, 0.13), fill="#36261f", outlined=False)


def _earphones(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.accent
    band = head.line("-1.06,0.1 -1.14,-0.7 -0.5,-1.3 0.1,-1.4 0.7,-1.26 1.16,-0.66 1.1,0.1")
    sketch.stroke(band, ink="#5b4636", width=head.size * 0.2)
    sketch.stroke(band, ink=colour, width=head.size * 0.13)
    for x, dim in ((1.06, -0.14), (-1.02, 0)):
        sketch.draw(head.ellipse(x, 0.18, 0.2, 0.34), fill=shade(colour, dim))
        sketch.draw(head.ellipse(x, 0.18, 0.1, 0.2), fill=shade(colour, 0.3), outlined=False)


def _sport_helmet(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.accent
    shell = head.blob(
        "-1.12,-0.2! -1.16,-0.9 -0.5,-1.42 0.2,-1.44 0.9,-1.1 1.2,-0.4! 0.3,-0.52 -0.5,-0.36"
    )
    fill = sketch.fade((shade(colour, 0.25), colour), head.point(0, -1.4), head.point(0, -0.3))
    sketch.draw(shell, fill=fill)
    slits = [
        head.line(one)
        for one in ("-0.5,-1.16 -0.3,-0.7", "0.1,-1.24 0.2,-0.76", "0.62,-1.06 0.6,-0.7")
    ]
    sketch.stroke(*slits, ink=shade(colour, -0.45), width=head.size * 0.13)
    sketch.stroke(head.line("-0.94,-0.3 -0.8,0.5 -0.3,0.92"), ink=_DARK, width=head.size * 0.07)


WARDROBE: Mapping[str, Part] = MappingProxyType(
    {
        "boots": _boots, "socks": _socks, "blades": _blades, "rollers": _rollers, "skis": _skis,
        "skateboard": _skateboard,
        "snowboard": _snowboard,
        "skirt": _skirt, "hood": _hood, "ribs": _ribs, "buttons-row": _buttons_row,
        "wide-sash": _wide_sash, "straps": _straps, "rucksack": _rucksack,
        "cape-collar": _cape_collar, "tie": _tie, "scarf": _scarf, "spectacles": _spectacles,
        "shades": _shades, "diving-goggles": _diving_goggles, "eye-mask": _eye_mask,
        "earphones": _earphones, "sport-helmet": _sport_helmet,
    }
)  # fmt: skip
"""What can be worn, by name."""
