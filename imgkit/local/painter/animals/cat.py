"""Cats: sitting up, walking, or riding with a paw held out."""

from imgkit.local.painter.animals.curled import HEAD, curl_up
from imgkit.local.painter.animals.sitter import UPRIGHT, Sitter, sit
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, mix, shade
from imgkit.local.painter.sketch import Sketch

# Coat and markings.
_COATS = (
    ("#e3a35a", "stripes"), ("#a8a19e", "stripes"), ("#f5efe4", "patches"),
    ("#57494a", "plain"), ("#efdcc0", "points"),
)  # fmt: skip

_POINTS = "#6b4a3c"

CATS = {
    "siamese-cat": (("#f0dfc4", "points"), ("#e9dccb", "points")),
    "tabby-cat": (("#a8a19e", "stripes"), ("#b0936f", "stripes")),
    "tortoiseshell-cat": (("#f5efe4", "patches"),),
    "hairless-cat": (("#ecc3b2", "bare"), ("#d9b3a8", "bare")),
}
"""Colours and markings of the cats that have a name of their own, by the names of the drawings."""


def _ears(sketch: Sketch, head: Place, fill: str, far: str) -> None:
    for plan, inner, colour in (
        ("0.2,-0.75 0.62,-1.5! 0.96,-0.4", "0.42,-0.8 0.64,-1.26! 0.8,-0.62", far),
        ("-0.94,-0.36 -0.72,-1.52! -0.1,-0.8", "-0.76,-0.62 -0.66,-1.26! -0.32,-0.82", fill),
    ):
        with sketch.piece("ears"):
            sketch.draw(head.blob(plan), fill=colour)
            sketch.draw(head.blob(inner), fill="#f0b3a8", outlined=False)


def _face(sketch: Sketch, head: Place, sitter: Sitter, kind: str, eyes: str) -> None:
    sketch.draw(
        head.blob(
            "0,-0.86 -0.74,-0.66 -1.02,-0.02 -1.04,0.3 -0.88,0.58 -0.48,0.78 0.05,0.82 "
            "0.66,0.72 1.04,0.38 1.0,-0.16 0.74,-0.66"
        ),
        fill=sitter.fill,
    )
    dark = shade(sitter.coat, -0.32)
    with sketch.inside():
        if kind == "stripes":
            for plan in (
                "0.2,-0.9 0.32,-0.4! 0.42,-0.9",
                "-0.14,-0.95 0.0,-0.5! 0.1,-0.95",
                "0.52,-0.9 0.6,-0.5! 0.74,-0.8",
                "-1.1,0 -0.66,0.08! -1.05,0.16",
                "-1.1,0.26 -0.7,0.28! -1.05,0.4",
            ):
                sketch.draw(head.blob(plan), fill=dark, outlined=False)
        if kind == "patches":
            sketch.draw(head.ellipse(-0.4, -0.5, 0.6, 0.62, 20), fill=sitter.marks, outlined=False)
            sketch.draw(head.ellipse(0.95, -0.55, 0.4, 0.5), fill="#5b4a45", outlined=False)
        if kind == "points":
            sketch.soft(head.ellipse(0.48, 0.2, 0.8, 0.7), colour=_POINTS, opacity=0.8)
        else:
            sketch.soft(head.ellipse(0.48, 0.46, 0.62, 0.48), colour=sitter.pale, opacity=1)
        if kind == "bare":
            folds = ("-0.1,-0.62 0.3,-0.68 0.7,-0.6", "0.02,-0.46 0.3,-0.5 0.58,-0.45")
            sketch.stroke(*(head.line(fold) for fold in folds), ink=dark, opacity=0.6)
        blush(sketch, head, -0.32, 0.34, 0.28)
        blush(sketch, head, 0.95, 0.32, 0.22)
    for x, size in ((0.06, 0.22), (0.8, 0.2)):
        with sketch.awake():
            sketch.draw(head.ellipse(x, -0.05, size, size * 1.04), fill=eyes, outlined=False)
        eye(sketch, head, x + 0.02, -0.05, size * 0.95)
    sketch.draw(head.blob("0.34,0.2 0.58,0.2 0.47,0.33"), fill="#dc7b73", outlined=False)
    sketch.stroke(head.line("0.2,0.44 0.34,0.5 0.47,0.34! 0.6,0.49 0.73,0.42"), width=0.5)
    whiskers = (
        "-0.1,0.34 -0.9,0.24",
        "-0.1,0.44 -0.86,0.52",
        "0.9,0.34 1.34,0.26",
        "0.9,0.44 1.32,0.52",
    )
    sketch.stroke(
        *(head.line(plan) for plan in whiskers),
        ink=mix(dark, "#fffaf0", 0.3),
        width=0.3,
        opacity=0.8,
    )


def _stripes(place: Place, plans: tuple[str, ...]) -> list[Curve]:
    return [place.blob(plan) for plan in plans]


def _on_four_legs(sketch: Sketch, sitter: Sitter, kind: str, dice: Dice, swing: int) -> None:
    side, far = Place(), sitter.far
    for plan in (
        f"9,-13 {12 + swing},-7 {11 + swing * 1.6},-2",
        f"-12,-12 {-13 + swing},-7 {-11 + swing},-2",
    ):
        sketch.draw(side.limb(plan, 6, 4.4, 4.2), fill=far)
    place = Place((-17, -20), 1, dice.number("tail", -20, 0, 25))
    tail = place.limb("4,3 -4,-2 -7,-10 -4,-18 -8,-23", 5, 4.4, 4.2, 4, 3)
    sketch.draw(
        side.blob("12,-24 2,-23 -10,-24.5 -18,-20 -19,-12 -12,-9 0,-9.5 10,-8.5 16,-14 17,-22"),
        tail,
        side.limb(f"9,-14 {8 - swing},-7 {7 - swing * 1.3},-2", 8, 5, 4.6),
        side.limb(
            f"-14,-15 {-12 - swing * 0.2},-9 {-16 - swing},-6 {-15 - swing},-2", 11, 8, 4.6, 4.6
        ),
        side.ellipse(8.2 - swing * 1.3, -1.7, 3.2, 1.7),
        side.ellipse(-13.6 - swing, -1.7, 3.2, 1.7),
        fill=sitter.fill,
    )
    sketch.ghost("tail", tail, sitter.fill, place.point(2, 1))
    with sketch.inside():
        if kind == "stripes":
            plans = (
                "-9,-26 -7.5,-15! -6,-26",
                "-3,-26 -2,-16! 0,-26",
                "3,-26 4,-16! 6,-26",
                "-16,-25 -13,-16! -12.5,-26",
            )
            sketch.draw(*_stripes(side, plans), fill=shade(sitter.coat, -0.32), outlined=False)
        if kind == "points":
            dark = [side.ellipse(x, -2, 7, 7) for x in (8.2 - swing * 1.3, -13.6 - swing)]
            sketch.soft(*dark, side.ellipse(-25, -40, 11, 11), colour=_POINTS, opacity=1)
        if kind == "patches":
            sketch.draw(side.ellipse(-9, -21, 8, 6), fill=sitter.marks, outlined=False)
        sketch.soft(side.ellipse(-2, -8, 16, 4), colour=shade(sitter.coat, -0.5), opacity=0.3)


def _sitting(sketch: Sketch, sitter: Sitter, kind: str) -> None:
    place, dark = sitter.place, shade(sitter.coat, -0.32)
    tail = place.limb("-8,-4 -15,-4.5 -19,-10 -16.5,-17 -19,-21", 5, 4.6, 4.2, 4, 3)
    with sketch.piece("tail", place.point(-8, -4)):
        sketch.draw(tail, fill=sitter.fill)
        with sketch.inside():
            if kind == "stripes":
                sketch.draw(
                    place.ellipse(-19, -10, 4, 1, 10),
                    place.ellipse(-17, -15.5, 4, 1, -20),
                    fill=dark,
                    outlined=False,
                )
    sitter.body()
    if kind == "stripes":
        plans = (
            "-10.6,-14 -5,-14.6! -11.2,-11.6",
            "-9,-18.4 -4,-18! -10,-16.2",
            "-11.8,-8.5 -6,-10! -11.6,-6",
        )
        sketch.draw(*_stripes(place, plans), fill=dark, outlined=False)
    if kind == "patches":
        sketch.draw(
            place.blob("-9.3,-18 -4,-18 -3,-12 -8,-8 -11.7,-9"), fill=sitter.marks, outlined=False
        )


def cat(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a cat in three-quarter view, looking right."""
    return cat_of(_COATS, dice, look, light)


def cat_of(
    coats: tuple[tuple[str, str], ...],
    dice: Dice,
    look: Look,
    light: Light,  # noqa: ARG001 (one call)
) -> Drawing:
    """Draw a cat of a breed, like :func:`cat`.

    Args:
        coats: The colours and markings that the breed has, the likeliest first.
        dice: What chooses all that is left open.
        look: What the prompt says of it.
        light: The light of the hour.
    """
    coat, kind = dice.choose("coat", coats, (4, 3, 2, 2, 2)[: len(coats)])
    coat = look.colour or coat
    kind = "patches" if detail(look, "marks", "") else kind
    sketch = Sketch(0.55)
    sitter = sit(sketch, look, coat)
    place, tilt = sitter.place, dice.number("tilt", -10, 0, 9)
    upright = look.pose in UPRIGHT
    head = Place(place.point(*((3, -30) if upright else (15, -27))), 10.2 if upright else 9.4, tilt)
    if look.pose == "lying":
        head = Place(place.point(*HEAD), 9.4, tilt)
        curl_up(sketch, sitter, kind)
    elif upright:
        _sitting(sketch, sitter, kind)
    else:
        swing = {"walking": 4, "running": 9}.get(look.pose, 0)
        _on_four_legs(sketch, sitter, kind, dice, swing)
    with sketch.piece("head"):
        ears = (_POINTS, shade(_POINTS, -0.2)) if kind == "points" else (sitter.fill, sitter.far)
        _ears(sketch, head, *ears)
        eyes = dice.choose("eyes", ("#a9c27a", "#e6c35c", "#8fbcd0"))
        _face(sketch, head, sitter, kind, "#6fb1e0" if kind == "points" else eyes)
    if upright:
        sitter.finery(dice)
        sitter.arm()
    return sketch.drawing(
        {
            "hand": sitter.hand if upright else head.point(0.55, 0.5),
            "head": head.point(0, -0.8),
            "neck": place.point(1, -22) if upright else (10, -22),
            "back": place.point(-4, -24) if upright else (-2, -24),
            "seat": place.point(-2, -0.5),
        },
        "right",
    )
