"""Helmets and headdresses of old times, planned like those of ``headwear.py``."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.caps import brimmed, cap
from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_STEEL, _DARK, _GOLD, _CREAM, _LEATHER = "#b9c2cc", "#45393d", "#f0bf4c", "#fff6e6", "#8a5f3f"


def _kabuto(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, shade(figure.clothes.main, -0.3)
    for side in (-1, 1):
        guard = (
            f"{side * 0.9},-0.6! {side * 1.5},-0.3 {side * 1.66},0.5! {side * 1.1},0.62! "
            f"{side * 0.98},0"
        )
        sketch.draw(head.blob(guard), fill=colour)
        rows = [head.line(f"{side * 0.96},{y} {side * 1.6},{y + 0.1:.1f}") for y in (-0.16, 0.16)]
        sketch.stroke(*rows, ink=figure.accent, width=head.size * 0.06)
    cap(sketch, figure, colour)
    sketch.draw(
        head.blob("-1.2,-0.34! -0.6,-0.66 0.04,-0.7 0.7,-0.66 1.26,-0.34! 0.04,-0.46"),
        fill=shade(colour, -0.2),
    )
    for side in (-1, 1):
        horn = f"{side * 0.12},-0.8 {side * 0.6},-1.1 {side * 0.9},-1.9"
        sketch.draw(head.limb(horn, 0.22, 0.26, 0.04), fill=_GOLD)
    sketch.draw(head.ellipse(0.04, -0.82, 0.22), fill=_GOLD)


def _horned_helmet(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    for side in (-1, 1):
        horn = f"{side * 0.8},-0.8 {side * 1.4},-0.9 {side * 1.66},-1.4 {side * 1.46},-1.9"
        sketch.draw(head.limb(horn, 0.46, 0.4, 0.28, 0.06), fill="#f6e8c8")
    cap(sketch, figure, "#a9b2bd")
    band = head.limb("-1.06,-0.44 0.02,-0.6 1.1,-0.42", 0.26, 0.28, 0.26)
    sketch.draw(band, fill=_LEATHER)
    rivets = [
        head.ellipse(x, y, 0.06)
        for x, y in ((-0.7, -0.52), (-0.24, -0.6), (0.3, -0.6), (0.74, -0.52))
    ]
    sketch.draw(*rivets, fill=_GOLD, outlined=False)


def _crested_helmet(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    crest = (
        "-1.3,-0.3! -1.5,-1.2 -0.9,-1.9 0,-2.16 0.8,-1.96 1.2,-1.4! 0.6,-1.3 -0.4,-1.2 -0.9,-0.6"
    )
    sketch.draw(head.blob(crest), fill=figure.clothes.main)
    bristles = [
        head.line(plan)
        for plan in (
            "-0.9,-0.9 -1.3,-1.2",
            "-0.5,-1.2 -0.7,-1.8",
            "0.1,-1.3 0.1,-2.0",
            "0.6,-1.3 0.8,-1.8",
        )
    ]
    sketch.stroke(*bristles, ink=shade(figure.clothes.main, -0.4), opacity=0.6)
    cap(sketch, figure, "#d9a84e")
    for side in (-1, 1):
        cheek = (
            f"{side * 1.06},-0.5! {side * 1.06},0.5 {side * 0.66},0.86! "
            f"{side * 0.72},0 {side * 0.8},-0.5!"
        )
        sketch.draw(head.blob(cheek), fill="#c9953f")
    sketch.stroke(
        head.line("-1.02,-0.42 0.02,-0.58 1.06,-0.4"), ink="#8f6a2a", width=head.size * 0.1
    )


def _bearskin(sketch: Sketch, figure: Figure) -> None:
    plan = (
        "-1.02,-0.3! -1.16,-1.1 -0.94,-1.9 -0.3,-2.3 0.36,-2.3 1,-1.9 1.2,-1.1 "
        "1.08,-0.28! 0.02,-0.44"
    )
    cap(sketch, figure, "#45404a", plan)
    head = figure.body.head
    hairs = [
        head.line(f"{x},{y} {x + 0.1},{y + 0.2:.2f}")
        for x, y in (
            (-0.7, -1.6),
            (-0.3, -1.9),
            (0.2, -1.5),
            (0.6, -1.8),
            (-0.5, -1.0),
            (0.4, -0.9),
        )
    ]
    sketch.stroke(*hairs, ink="#6f6a76", opacity=0.8)
    sketch.stroke(
        head.line("-0.9,0.1 -0.5,0.9 0.1,1.06 0.6,0.9 0.96,0.1"), ink=_GOLD, width=head.size * 0.07
    )


def _nemes(sketch: Sketch, figure: Figure) -> None:
    head, blue = figure.body.head, figure.accent
    for side in (-1, 1):
        lappet = (
            f"{side * 0.8},-0.7! {side * 1.5},0.1 {side * 1.46},1.1 {side * 1.14},1.9! "
            f"{side * 0.66},1.9! {side * 0.86},0.9 {side * 0.84},0.1"
        )
        sketch.draw(head.blob(lappet), fill=_GOLD)
        with sketch.inside():
            rows = [
                head.line(f"{side * 0.5},{y / 10} {side * 1.8},{y / 10 + 0.1}")
                for y in range(-4, 19, 4)
            ]
            sketch.stroke(*rows, ink=blue, width=head.size * 0.16)
    plan = "-1.04,-0.34! -1.1,-0.9 -0.6,-1.26 0.1,-1.32 0.8,-1.2 1.14,-0.8 1.1,-0.32! 0.02,-0.56"
    cap(sketch, figure, _GOLD, plan)
    with sketch.inside():
        rays = [
            head.line(f"{x * 0.3:.2f},-0.5 {x},-1.4") for x in (-1.1, -0.7, -0.3, 0.4, 0.8, 1.2)
        ]
        sketch.stroke(*rays, ink=blue, width=head.size * 0.12)
    sketch.stroke(
        head.line("-1.04,-0.38 0.02,-0.6 1.1,-0.36"), ink="#c9953f", width=head.size * 0.12
    )
    cobra = head.limb("0.06,-0.62 0.2,-1.0 0.06,-1.24 0.16,-1.44", 0.16, 0.2, 0.26, 0.14)
    sketch.draw(cobra, fill=_GOLD)


def _laurel(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    leaves = [
        Place(head.point(x, y), head.size * 0.3, turn).blob("-1,0! 0,-0.4 1,0! 0,0.4")
        for x, y, turn in (
            (-0.94, -0.36, -70),
            (-0.74, -0.66, -46),
            (-0.42, -0.86, -22),
            (-0.08, -0.94, -6),
            (0.94, -0.34, 70),
            (0.76, -0.66, 46),
            (0.46, -0.86, 22),
        )
    ]
    sketch.draw(*leaves, fill=_GOLD)


def _mortarboard(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, shade(figure.clothes.main, -0.15)
    cap(sketch, figure, colour, "-0.86,-0.4! -0.8,-1.1! 0.86,-1.1! 0.92,-0.4! 0.02,-0.56")
    sketch.draw(head.blob("-1.6,-1.1! 0,-1.5! 1.66,-1.14! 0.1,-0.76!"), fill=colour)
    tassel = head.line("0.04,-1.14 0.9,-1.1 1.2,-0.9 1.24,-0.3")
    sketch.stroke(tassel, ink=shade(figure.accent, -0.2), width=head.size * 0.07)
    sketch.draw(head.blob("1.12,-0.4! 1.36,-0.4! 1.42,0.06! 1.06,0.06!"), fill=figure.accent)


def _plumed_hat(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    brimmed(sketch, figure, mix(figure.clothes.main, "#3a3440", 0.5), curled=0.14)
    plume = "0.4,-0.9! 0.2,-1.7 -0.4,-2.3 -1.4,-2.3 -2.0,-1.7! -1.5,-1.8 -1.0,-1.6 -0.4,-1.2"
    sketch.draw(head.blob(plume), fill=_CREAM)
    sketch.stroke(head.line("0.3,-1.0 -0.4,-1.8 -1.4,-2.0"), ink="#b9a98a", opacity=0.7)


HATS: Mapping[str, Part] = MappingProxyType(
    {
        "kabuto": _kabuto,
        "horned-helmet": _horned_helmet,
        "crested-helmet": _crested_helmet,
        "bearskin": _bearskin,
        "nemes": _nemes,
        "laurel": _laurel,
        "mortarboard": _mortarboard,
        "plumed-hat": _plumed_hat,
    }
)
"""Hats and helmets, by name."""
