"""What callings wear on their heads: caps, hats with brims, hoods, headphones."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_STEEL, _DARK, _GOLD, _CREAM, _LEATHER = "#b9c2cc", "#45393d", "#f0bf4c", "#fff6e6", "#8a5f3f"
CROWN = "-1.04,-0.36! -1.0,-0.9 -0.56,-1.3 0.1,-1.42 0.72,-1.26 1.08,-0.86 1.1,-0.34! 0.02,-0.5"


def cap(sketch: Sketch, figure: Figure, colour: str, plan: str = CROWN) -> None:
    """Draw a hat that sits close to the head, by its plan."""
    head = figure.body.head
    fill = sketch.fade(
        (shade(colour, 0.25), colour, shade(colour, -0.2)),
        head.point(-0.6, -1.4),
        head.point(0.8, -0.3),
    )
    sketch.draw(head.blob(plan), fill=fill)


def _lamp(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    sketch.soft(head.ellipse(0.2, -1.0, 0.9), colour="#fff3b0", opacity=0.9)
    sketch.draw(head.ellipse(0.2, -1.0, 0.28), fill="#7a828c")
    sketch.draw(head.ellipse(0.22, -1.0, 0.19), fill="#fff6c9", outlined=False)


def _surgical_cap(sketch: Sketch, figure: Figure) -> None:
    cap(sketch, figure, figure.clothes.main)
    head = figure.body.head
    sketch.stroke(
        head.line("-1.0,-0.5 0.02,-0.66 1.06,-0.48"),
        ink=shade(figure.clothes.main, -0.4),
        opacity=0.6,
    )


def _soft_cap(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    plain = figure.clothes.main if figure.clothes.kind != "dungarees" else figure.clothes.shirt
    colour = figure.accent if plain in {"#f4f0ea", "#ffffff"} else plain
    peak = "0.1,-0.62! 0.9,-0.6 1.6,-0.36 1.72,-0.16! 1.1,-0.2 0.2,-0.3!"
    cap(sketch, figure, colour)
    sketch.draw(head.blob(peak), fill=shade(colour, -0.2))
    sketch.draw(head.ellipse(0.06, -1.42, 0.1, 0.07), fill=shade(colour, -0.2))


def _race_helmet(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.clothes.main
    shell = (
        "-1.0,0.9 -1.2,0.3 -1.2,-0.4 -0.9,-1.06 -0.3,-1.36 0.4,-1.36 1.0,-1.04 1.26,-0.4 1.24,0.3 "
        "1.06,0.9! 0.6,1.1! 0.94,0.6 1.0,0.2! 0.2,0.34 -0.7,0.2! -0.6,0.7 -0.4,1.08!"
    )
    glass = "-0.84,-0.36! -0.2,-0.5 0.6,-0.5 1.1,-0.34! 1.08,0.3! 0.2,0.42 -0.74,0.3!"
    sketch.draw(
        head.blob("-0.74,0.2 0.2,0.34 1.0,0.2 0.96,0.8 0.5,1.1 -0.4,1.06 -0.66,0.7"),
        fill=shade(colour, -0.12),
    )
    fill = sketch.fade(
        (shade(colour, 0.3), colour, shade(colour, -0.2)),
        head.point(-0.6, -1.3),
        head.point(0.8, 0.8),
    )
    sketch.draw(
        head.blob(shell.replace("1.0,0.2! 0.2,0.34 -0.7,0.2!", "1.1,-0.34! 0.2,-0.5 -0.84,-0.36!")),
        fill=fill,
    )
    sketch.draw(head.blob(glass), fill="#9fd0e6", opacity=0.45)
    stripe = head.line("-0.2,-1.34 -0.05,-0.9 0,-0.5")
    sketch.stroke(stripe, ink=figure.accent, width=head.size * 0.22)


def _side_cap(sketch: Sketch, figure: Figure) -> None:
    plan = "-0.86,-0.6! -0.7,-1.1 0.1,-1.5! 0.8,-1.2 0.96,-0.62! 0.04,-0.74"
    colour = figure.clothes.main
    cap(sketch, figure, colour, plan)
    head = figure.body.head
    sketch.stroke(
        head.line("-0.8,-0.74 0.04,-0.92 0.9,-0.76"), ink=figure.accent, width=head.size * 0.09
    )


def _knit_cap(sketch: Sketch, figure: Figure) -> None:
    cap(sketch, figure, shade(figure.clothes.main, -0.1))
    head = figure.body.head
    band = head.limb("-1.02,-0.46 0.02,-0.62 1.06,-0.44", 0.32, 0.34, 0.32)
    sketch.draw(band, fill=shade(figure.clothes.main, 0.15))


def brimmed(sketch: Sketch, figure: Figure, colour: str, *, curled: float) -> None:
    """Draw a hat with a broad brim, whose sides are curled up that far."""
    head = figure.body.head
    brim = (
        f"-1.9,{-0.5 - curled}! -1.0,-0.5 0.04,-0.4 1.1,-0.5 1.96,{-0.5 - curled}! 1.2,-0.8 "
        "0.04,-0.9 -1.1,-0.8"
    )
    sketch.draw(head.blob(brim), fill=shade(colour, -0.12))
    crown = (
        "-0.86,-0.66! -0.8,-1.3 -0.56,-1.7 -0.2,-1.62 0.06,-1.5 0.4,-1.64 "
        "0.74,-1.7 0.9,-1.2 0.94,-0.64! 0.04,-0.5"
    )
    cap(sketch, figure, colour, crown)
    sketch.stroke(
        head.line("-0.86,-0.78 0.04,-0.64 0.94,-0.76"),
        ink=shade(colour, -0.5),
        width=head.size * 0.2,
    )


def _fedora(sketch: Sketch, figure: Figure) -> None:
    brimmed(sketch, figure, shade(figure.clothes.main, -0.1), curled=-0.06)


def _cowboy_hat(sketch: Sketch, figure: Figure) -> None:
    brimmed(sketch, figure, "#a5744a", curled=0.42)


def _high_collar(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    for side in (-1, 1):
        flap = (
            f"{side * 0.5},1.3! {side * 0.9},0.7 {side * 1.6},-0.1! "
            f"{side * 1.7},0.8 {side * 1.0},1.6!"
        )
        sketch.draw(head.blob(flap), fill=figure.accent)


def _hood(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.clothes.main
    hood = (
        "-0.8,1.1! -1.2,0.5 -1.26,-0.3 -0.9,-1.0 -0.3,-1.4 0.1,-1.7! 0.5,-1.34 1.0,-0.96 "
        "1.3,-0.2 1.2,0.5 0.86,1.1! 0.92,0.5 0.96,0 0.7,-0.56 0.04,-0.76 -0.66,-0.56 -0.88,0 "
        "-0.84,0.5"
    )
    fill = sketch.fade(
        (shade(colour, 0.16), shade(colour, -0.14)), head.point(-0.6, -1.4), head.point(0.8, 1)
    )
    sketch.draw(head.blob(hood), fill=fill)
    bow = [head.blob(f"0.04,1.06! {x},0.86! {x},1.3!") for x in (-0.36, 0.44)]
    sketch.draw(*bow, fill=shade(colour, -0.1))


def _headband(sketch: Sketch, figure: Figure) -> None:
    head = figure.body.head
    band = head.limb("-1.0,-0.4 0.02,-0.58 1.04,-0.38", 0.24, 0.24, 0.24)
    sketch.draw(band, fill=figure.clothes.main)


def _big_headphones(sketch: Sketch, figure: Figure) -> None:
    head, colour = figure.body.head, figure.accent
    arc = head.line("-1.08,0.0 -0.98,-0.7 -0.5,-1.22 0.06,-1.34 0.6,-1.2 1.02,-0.7 1.1,0.0")
    sketch.stroke(arc, ink="#3f3a44", width=head.size * 0.24)
    sketch.stroke(arc, ink="#5f5a66", width=head.size * 0.12)
    for x in (-1.1, 1.1):
        sketch.draw(head.ellipse(x, 0.16, 0.3, 0.44), fill=colour)
        sketch.draw(
            head.ellipse(x * 1.04, 0.16, 0.15, 0.26), fill=shade(colour, 0.4), outlined=False
        )


HATS: Mapping[str, Part] = MappingProxyType(
    {
        "lamp": _lamp,
        "surgical-cap": _surgical_cap,
        "soft-cap": _soft_cap,
        "race-helmet": _race_helmet,
        "side-cap": _side_cap,
        "knit-cap": _knit_cap,
        "fedora": _fedora,
        "cowboy-hat": _cowboy_hat,
        "hood": _hood,
    }
)
"""Hats and helmets, by name."""

WORN: Mapping[str, Part] = MappingProxyType(
    {
        **HATS,
        "high-collar": _high_collar,
        "headband": _headband,
        "big-headphones": _big_headphones,
    }
)
"""All that is worn on the head or around it, by name."""
