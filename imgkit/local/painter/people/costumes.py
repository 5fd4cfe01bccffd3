"""What was worn in old times: armour, a toga, a hide, a broad collar."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_DARK, _GOLD, _CREAM, _LEATHER = "#45393d", "#f0bf4c", "#fff6e6", "#8a5f3f"


def _low(figure: Figure, share: float) -> float:
    """Return how far down the trunk's plan a share of the legs' length is."""
    body = figure.body
    if body.pose in {"sitting", "riding"}:
        return 1.04
    return 1 + share * body.hip / (body.shoulder - body.hip)


def _lamellar(sketch: Sketch, figure: Figure) -> None:
    trunk, colour = figure.trunk, shade(figure.clothes.main, -0.3)
    low = _low(figure, 0.3)
    skirt = [
        trunk.blob(
            f"{x - 0.26},0.86! {x + 0.26},0.86! {x * 1.3 + 0.32},{low:.2f}! "
            f"{x * 1.3 - 0.32},{low:.2f}!"
        )
        for x in (-0.66, 0.06, 0.78)
    ]
    sketch.draw(*skirt, fill=colour)
    plate = trunk.blob("-0.6,0.06! 0.7,0.06! 0.84,0.86! -0.8,0.86!")
    sketch.draw(plate, fill=colour)
    with sketch.inside():
        rows = [trunk.line(f"-1,{y} 0,{y + 0.03:.2f} 1,{y}") for y in (0.2, 0.36, 0.52, 0.68)]
        sketch.stroke(*rows, ink=figure.accent, width=trunk.size * 0.07)
    for side in (-1, 1):
        pad = f"{side * 0.7},-0.1! {side * 1.5},0.0! {side * 1.6},0.42! {side * 0.9},0.36!"
        sketch.draw(trunk.blob(pad), fill=colour)
        sketch.stroke(
            trunk.line(f"{side * 0.8},0.14 {side * 1.54},0.2"), ink=figure.accent, width=1.4
        )
    # The sword stays in its sheath, at the belt.
    sheath = trunk.limb("0.5,0.66 -0.6,0.84 -1.9,1.16", 0.16, 0.16, 0.12)
    sketch.draw(sheath, fill="#3a3038")
    sketch.draw(trunk.limb("0.5,0.66 1.1,0.54", 0.14, 0.14), fill=_CREAM)
    sketch.draw(trunk.ellipse(0.5, 0.66, 0.1, 0.2), fill=_GOLD)


def _fur_collar(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    fur = (
        "-0.5,-0.14! -1.1,-0.06 -1.36,0.2! -1.0,0.2 -0.9,0.36! -0.5,0.24 -0.3,0.4! 0.04,0.28 "
        "0.4,0.4! 0.6,0.24 1.0,0.36! 1.06,0.2 1.4,0.2! 1.14,-0.06 0.6,-0.14!"
    )
    sketch.draw(trunk.blob(fur), fill="#a08468")


def _cuirass(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    low = _low(figure, 0.24)
    straps = [
        trunk.blob(
            f"{x - 0.13},0.7! {x + 0.13},0.7! {x * 1.24 + 0.14},{low:.2f}! "
            f"{x * 1.24 - 0.14},{low:.2f}!"
        )
        for x in (-0.7, -0.4, -0.1, 0.2, 0.5, 0.8)
    ]
    sketch.draw(*straps, fill=_LEATHER)
    plate = (
        "-0.5,-0.06! -0.9,0.14 -0.82,0.5 -0.8,0.7! 0,0.8 0.86,0.7! 0.86,0.5 "
        "0.96,0.14 0.56,-0.06! 0.06,0.1"
    )
    fill = sketch.fade(("#f2d48a", "#d9a84e", "#a87a34"), trunk.point(-1, 0), trunk.point(1, 0.7))
    sketch.draw(trunk.blob(plate), fill=fill)
    lines = (
        "-0.6,0.3 -0.3,0.38 0.04,0.28 0.4,0.38 0.7,0.3",
        "0.04,0.1 0.04,0.68",
        "-0.4,0.5 0.04,0.54 0.5,0.5",
    )
    sketch.stroke(*map(trunk.line, lines), ink="#8f6a2a", opacity=0.7)


def _hide(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    bare = trunk.blob("0.0,-0.1! 0.56,-0.1! 1.04,0.1 0.94,0.5! 0.4,0.3 -0.1,0.06")
    sketch.draw(bare, fill=figure.features.skin, outlined=False)
    low = _low(figure, 0.3)
    spots = [
        trunk.ellipse(x, y, 0.12, 0.09)
        for x, y in (
            (-0.5, 0.4),
            (-0.1, 0.34),
            (0.3, 0.6),
            (-0.4, 0.74),
            (0.1, 0.86),
            (0.6, 0.86),
            (-0.6, 1.02),
            (0.0, 1.1),
            (0.5, 1.12),
        )
    ]
    sketch.draw(*spots, fill=shade(figure.clothes.main, -0.5), outlined=False)
    ragged = [
        trunk.blob(
            f"{x - 0.22},{low - 0.12:.2f}! {x + 0.22},{low - 0.12:.2f}! {x},{low + 0.1:.2f}!"
        )
        for x in (-0.9, -0.5, -0.1, 0.3, 0.7, 1.0)
    ]
    sketch.draw(*ragged, fill=figure.clothes.main, outlined=False)


def _broad_collar(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    bare = trunk.blob("-0.5,-0.1! -0.94,0.14 -0.84,0.62! 0.9,0.62! 1,0.14 0.56,-0.1!")
    sketch.draw(bare, fill=figure.features.skin, outlined=False)
    for size, colour in ((1.0, figure.accent), (0.74, _GOLD), (0.5, figure.accent)):
        plan = (
            f"{-size},{0.1 * size:.2f} {-size * 0.7:.2f},{0.36 * size:.2f} "
            f"0.04,{0.5 * size:.2f} {size * 0.76:.2f},{0.36 * size:.2f} "
            f"{size * 1.06:.2f},{0.1 * size:.2f} 0.5,-0.12! 0.04,0 -0.44,-0.12!"
        )
        sketch.draw(trunk.blob(plan), fill=colour)


def _toga(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    bare = trunk.blob("0.1,-0.1! 0.56,-0.1! 1.04,0.12 0.94,0.5! 0.5,0.24 0.2,0.04")
    sketch.draw(bare, fill=figure.features.skin, outlined=False)
    drape = trunk.blob("-0.6,-0.1! -0.2,-0.1! 0.3,0.3 1.0,0.62! 1.1,1.06! 0.2,0.9 -0.6,0.4")
    sketch.draw(drape, fill=shade(figure.clothes.main, -0.06))
    folds = ("-0.4,0 0.2,0.5 1.0,0.8", "-0.3,-0.06 0.3,0.42 0.98,0.7")
    sketch.stroke(*map(trunk.line, folds), ink=shade(figure.clothes.main, -0.3), opacity=0.7)
    sketch.draw(trunk.ellipse(-0.42, -0.02, 0.16, 0.09), fill=_GOLD)


def _bare_chest(sketch: Sketch, figure: Figure) -> None:
    trunk, skin = figure.trunk, figure.features.skin
    belly = trunk.blob(
        "-0.5,-0.08! -1.0,0.12 -1.04,0.5 -1.12,0.8 -0.7,1.06 0.06,1.12 0.84,1.06 1.2,0.8 1.1,0.5 "
        "1.04,0.12 0.56,-0.08!"
    )
    sketch.draw(
        belly, fill=sketch.fade((shade(skin, 0.14), skin), trunk.point(0, 0), trunk.point(0, 1))
    )
    lines = ("-0.6,0.34 -0.24,0.4 0.02,0.3", "0.1,0.3 0.4,0.4 0.7,0.34", "0.04,0.72 0.08,0.76")
    sketch.stroke(*map(trunk.line, lines), ink=shade(skin, -0.4), opacity=0.7)


def _mawashi(sketch: Sketch, figure: Figure) -> None:
    trunk, colour = figure.trunk, figure.clothes.main
    low = _low(figure, 0.5)
    apron = f"-0.56,0.9! 0.66,0.9! 0.6,{low:.2f}! -0.5,{low:.2f}!"
    sketch.draw(trunk.blob(apron), fill=shade(colour, -0.06))
    sketch.draw(trunk.limb("-1.12,0.76 0,0.9 1.18,0.76", 0.62, 0.66, 0.62), fill=colour)
    fringe = trunk.line(f"-0.5,{low - 0.08:.2f} 0.6,{low - 0.08:.2f}")
    sketch.stroke(fringe, ink=figure.accent, width=trunk.size * 0.1)


def _tabard(sketch: Sketch, figure: Figure) -> None:
    trunk = figure.trunk
    low = _low(figure, 0.16)
    sketch.draw(
        trunk.blob(f"-0.6,0! 0.66,0! 0.8,{low:.2f}! -0.76,{low:.2f}!"), fill=figure.clothes.main
    )
    cross = trunk.line("0.04,0.2 0.04,0.66"), trunk.line("-0.26,0.36 0.34,0.36")
    sketch.stroke(*cross, ink=_CREAM, width=trunk.size * 0.13)


WORN: Mapping[str, Part] = MappingProxyType(
    {
        "lamellar": _lamellar,
        "fur-collar": _fur_collar,
        "cuirass": _cuirass,
        "hide": _hide,
        "broad-collar": _broad_collar,
        "toga": _toga,
        "mawashi": _mawashi,
        "bare-chest": _bare_chest,
        "tabard": _tabard,
    }
)
"""What is worn, by name."""
