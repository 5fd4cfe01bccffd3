"""Helmets and caps that belong to a job, planned like those of ``headwear.py``."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch

_GOLD, _STEEL = "#f0bf4c", "#c3cad3"


def _helm(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    steel = sketch.fade(("#eef1f4", _STEEL, "#8f99a8"), head.point(-1, -1), head.point(1.1, 0.6))
    plume = "0,-1.2! -0.3,-1.75 -1,-1.95 -1.7,-1.5 -1.8,-0.7! -1.4,-1.1 -0.9,-1.3 -0.5,-1.1!"
    sketch.draw(head.blob(plume), fill=figure.clothes.main)
    shell = (
        "-0.9,0.96! -1.16,0.4 -1.18,-0.3 -0.94,-0.92 -0.36,-1.26 0.34,-1.26 0.92,-0.92 "
        "1.16,-0.3 1.14,0.36 0.94,0.92! 0.5,1.04! 0.86,0.62 0.96,0.1 0.92,-0.22! "
        "0.2,-0.36 -0.56,-0.22! -0.68,0.2 -0.56,0.7 -0.24,1.06!"
    )
    sketch.draw(head.blob(shell), fill=steel)
    visor = "-0.72,-0.24! -0.84,-0.62 -0.4,-0.84 0.2,-0.9 0.86,-0.78 1.24,-0.34! 0.2,-0.5"
    sketch.draw(
        head.blob(visor),
        fill=sketch.fade(("#f3f5f7", "#a9b2be"), head.point(0, -0.9), head.point(0, -0.3)),
    )
    slits = [head.line(f"{x},-0.72 {x + 0.03:.2f},-0.56") for x in (-0.24, 0.02, 0.28, 0.54)]
    sketch.stroke(*slits, ink="#5f6672", width=head.size * 0.06)
    sketch.draw(head.ellipse(-0.78, -0.34, 0.12), fill=figure.accent)


def _peaked_cap(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.clothes.main
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.2)), head.point(-1, -1.4), head.point(1, -0.6)
    )
    sketch.draw(
        head.blob(
            "-0.96,-0.56! -1.3,-1.2 -0.6,-1.5 0.1,-1.62 0.8,-1.5 1.36,-1.16 1,-0.5! 0.02,-0.34"
        ),
        fill=fill,
    )
    with sketch.inside():
        sketch.stroke(
            head.line("-1.2,-0.72 0.04,-0.52 1.2,-0.68"),
            ink=shade(colour, -0.45),
            width=head.size * 0.28,
        )
    sketch.draw(
        head.blob("-0.34,-0.5! 0.3,-0.5 0.94,-0.6! 1.3,-0.36 1.2,-0.22! 0.4,-0.2"), fill="#45393d"
    )
    sketch.draw(
        head.blob("0.08,-1.3! 0.36,-1.2! 0.34,-0.9 0.1,-0.74 -0.12,-0.88 -0.18,-1.18!"),
        fill=figure.accent,
    )


def _fire_helmet(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.clothes.main
    fill = sketch.fade(
        (shade(colour, 0.25), colour, shade(colour, -0.2)),
        head.point(-1, -1.4),
        head.point(1, -0.6),
    )
    sketch.draw(
        head.blob(
            "-1.34,-0.26 -1.5,-0.5 -0.9,-0.72 0.1,-0.76 0.96,-0.66 1.42,-0.4 1.3,-0.3 0.1,-0.44"
        ),
        fill=shade(colour, -0.25),
    )
    sketch.draw(
        head.blob("-0.98,-0.54! -0.9,-1.1 -0.3,-1.5 0.36,-1.5 0.92,-1.06 1.02,-0.52! 0.02,-0.46"),
        fill=fill,
    )
    ridges = [head.line("-0.5,-0.6 -0.4,-1.2 0,-1.5"), head.line("0.7,-0.6 0.52,-1.2 0.1,-1.5")]
    sketch.stroke(*ridges, ink=shade(colour, -0.4), opacity=0.6)
    sketch.draw(
        head.blob("0.12,-1.28! 0.46,-1.16! 0.42,-0.78 0.12,-0.58 -0.18,-0.78 -0.22,-1.16!"),
        fill=_GOLD,
    )
    sketch.draw(
        head.blob("0.12,-1.08 0.26,-0.86 0.12,-0.74 -0.02,-0.86"), fill="#e2654a", outlined=False
    )


def _hard_hat(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.accent
    fill = sketch.fade(
        (shade(colour, 0.4), colour, shade(colour, -0.2)), head.point(-1, -1.4), head.point(1, -0.6)
    )
    sketch.draw(
        head.blob(
            "-1,-0.5! -0.96,-1.1 -0.36,-1.5 0.36,-1.5 0.96,-1.06 1.04,-0.56! 1.46,-0.42 "
            "1.44,-0.3! 0.2,-0.4"
        ),
        fill=fill,
    )
    sketch.draw(head.blob("-0.16,-1.56 0.24,-1.56 0.34,-0.7! 0.02,-0.7!"), fill=shade(colour, 0.2))


def _deerstalker(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, mix(figure.clothes.main, "#a5825c", 0.35)
    sketch.draw(
        head.blob("-0.5,-0.6 -1.2,-0.6 -1.56,-0.2! -0.9,-0.3 -0.4,-0.4!"),
        head.blob("0.5,-0.6 1.2,-0.6 1.6,-0.18! 0.9,-0.3 0.4,-0.4!"),
        fill=shade(colour, -0.25),
    )
    fill = sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.2)), head.point(-1, -1.4), head.point(1, -0.6)
    )
    sketch.draw(
        head.blob("-1.04,-0.4! -1,-1.04 -0.4,-1.44 0.4,-1.44 1,-1.02 1.08,-0.38! 0.02,-0.5"),
        fill=fill,
    )
    with sketch.inside():
        checks = [head.line(f"{x},-1.6 {x * 1.3:.2f},-0.3") for x in (-0.6, -0.2, 0.2, 0.6)]
        checks += [head.line(f"-1.3,{y} 0,{y - 0.16:.2f} 1.3,{y}") for y in (-0.62, -0.9, -1.18)]
        sketch.stroke(*checks, ink=shade(colour, -0.45), opacity=0.45)
    bow = [
        head.blob("0,-1.46! -0.34,-1.66 -0.4,-1.36"),
        head.blob("0.04,-1.46! 0.38,-1.66 0.42,-1.36"),
    ]
    sketch.draw(*bow, fill=shade(colour, -0.12))


def _bowl(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    sketch.soft(head.ellipse(0.1, 0.05, 1.3), colour="#bfe2f2", opacity=0.35)
    glare = [head.line("-0.92,-0.5 -0.7,-0.84 -0.4,-1.02"), head.line("-1.02,-0.22 -1,-0.3")]
    sketch.stroke(*glare, ink="#ffffff", width=head.size * 0.13, opacity=0.85)
    ring = head.ellipse(0.06, 0, 1.24, 1.2)
    sketch.stroke(ring, ink="#5b4636", width=head.size * 0.2, opacity=0.8)
    sketch.stroke(ring, ink=mix(figure.clothes.main, "#ffffff", 0.55), width=head.size * 0.13)


def _nurse_cap(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    sketch.draw(
        head.blob("-0.7,-0.7! -0.84,-1.34! 0,-1.52 0.9,-1.32! 0.76,-0.68! 0.02,-0.82"),
        fill="#fffdf8",
    )
    cross = [head.line("0.04,-1.34 0.04,-1"), head.line("-0.13,-1.17 0.21,-1.17")]
    sketch.stroke(*cross, ink="#d4524a", width=head.size * 0.12)


def _toque(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    white = sketch.fade(("#ffffff", "#f3ece2"), head.point(-0.5, -2), head.point(0.6, -0.8))
    puffs = [
        head.ellipse(x, y, r)
        for x, y, r in ((-0.6, -1.62, 0.52), (0.06, -1.8, 0.6), (0.7, -1.6, 0.5), (0.04, -1.4, 0.6))
    ]
    sketch.draw(
        *puffs, head.blob("-0.78,-0.66! -0.8,-1.5! 0.86,-1.5! 0.84,-0.62! 0.02,-0.46"), fill=white
    )
    folds = [head.line(f"{x},-1.0 {x * 1.15:.2f},-1.5") for x in (-0.4, 0.06, 0.5)]
    sketch.stroke(*folds, head.line("-0.8,-0.98 0.02,-0.8 0.85,-0.96"), ink="#b9a894", opacity=0.7)


HELMETS: Mapping[str, Part] = MappingProxyType(
    {
        "helm": _helm, "peaked-cap": _peaked_cap, "fire-helmet": _fire_helmet,
        "hard-hat": _hard_hat, "deerstalker": _deerstalker, "bowl": _bowl,
        "nurse-cap": _nurse_cap, "toque": _toque,
    }
)  # fmt: skip
"""Helmets and caps, by name."""
