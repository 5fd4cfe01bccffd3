"""Notre-Dame of Paris, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import arcade, dashes, lines, outlined, twice, veil
from imgkit.local.painter.monuments.masonry import arches, block, painted, polygon, shading
from imgkit.local.painter.monuments.notre_dame_front import buttresses, kings, portal, rose

_HALF = 20.5
_SIDE = 2.2
"""How wide the side shows to someone who stands almost in front."""
_GOLD = "#e6bd58"


def notre_dame(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the west front of Notre-Dame, with the spire behind its two towers.

    Source of the dimensions: https://en.wikipedia.org/wiki/Notre-Dame_de_Paris – the towers are
    69 m high, the spire 96 m, the front is 41 m wide and its rose window 9.6 m.

    Args:
        dice: What chooses the stone and the glass of the rose window.
        look: Its colour, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The cathedral.
    """
    stone = look.colour or dice.choose("stone", ("#e6d5b3", "#ddcfb6", "#eadbb4", "#d6cbb8"))
    dark = mix(stone, "#5f474c", 0.6)
    lit = mix(stone, "#fff6df", 0.5)
    glass = "#ffd98a" if light.lamps else mix(dark, "#3f4664", 0.5)
    panes = dice.choose("rose", (("#4f6db0", "#c65a63"), ("#6a5aa8", "#d98a4a")), (0.7, 0.3))
    parts = [
        shading("stone", stone, dark),
        _spire(dark, light),
        polygon(((-7, 42), (0, 50.5), (7, 42)), mix(stone, dark, 0.4), 0.25),
        *(_tower(x, stone, dark, lit, light) for x in (-13.2, 13.2)),
        block(_HALF - 0.1, _HALF + _SIDE, 0, 43, mix(stone, dark, 0.55), 0.2),
        block(-_HALF, _HALF, 0, 43, "url(#{id}-stone)", 0.3),
        _gallery(dark, light),
        _windows(stone, dark, glass),
        rose(panes, lit, dark, light),
        kings(dark, lit),
        *(portal(x, half, stone, dark, light) for x, half in ((-13.1, 4.5), (13.1, 4.5), (0, 5.6))),
        twice(buttresses(stone, dark)),
        *(
            _ledge(height, out, lit, dark)
            for height, out in ((0.5, 0.7), (15, 0.3), (19.8, 0.5), (35.4, 0.4), (42, 0.6))
        ),
        dashes(-_HALF, _HALF, 20.9, mix(stone, dark, 0.6), (0.42, 0.8)),
        dashes(-_HALF, _HALF, 43.2, mix(stone, dark, 0.7), (0.5, 0.9)),
    ]
    return Drawing("".join(parts), -_HALF - 0.8, _HALF + _SIDE + 0.8, -96)


def _ledge(height: float, out: float, lit: str, dark: str) -> str:
    """A cornice along the front and the side, with its shadow."""
    return (
        block(-_HALF, _HALF, height - 0.6, height, mix(lit, dark, 0.55))
        + block(_HALF, _HALF + _SIDE + out, height, height + 0.6, mix(lit, dark, 0.5), 0.15)
        + block(-_HALF - out, _HALF + out, height, height + 0.6, lit, 0.15)
    )


def _spire(dark: str, light: Light) -> str:
    """The slender spire of wood and lead, with its rows of leaves and a golden cock."""
    lead = mix(mix("#8b949c", dark, 0.15), light.haze, 0.2)
    leaves = "".join(
        f"M{side * (2.3 - 2.2 * step / 14):.2f} {-62 - step * 2.2:.2f}"
        f"q{side * 0.5} 0 {side * 0.5} -.8h{-side * 0.6}z"
        for step in range(14)
        for side in (-1, 1)
    )
    return (
        block(-3, 3, 42, 52, lead, 0.2)
        + block(-2.5, 2.5, 52, 60, lead, 0.2)
        + painted(arches((-1.3, 1.3), 53, 0.8, 57, 1.8), mix(lead, "#3d3a50", 0.6))
        + "".join(polygon(((x - 0.7, 59), (x, 65), (x + 0.7, 59)), lead, 0.15) for x in (-2.5, 2.5))
        + painted(leaves, lead)
        + polygon(((-2.4, 60), (0, 93), (2.4, 60)), lead, 0.2)
        + polygon(((0.3, 60), (0, 93), (2.4, 60)), mix(lead, "#3d3a50", 0.3))
        + painted(
            "M-.2 -92V-95.2H.2V-92ZM-.9 -93.6H.9V-94H-.9ZM-.6 -95q.7 -.2 .7 -1q.6 .8 0 1.4Z", _GOLD
        )
    )


def _tower(x: float, stone: str, dark: str, lit: str, light: Light) -> str:
    """One of the two flat towers, with its pair of tall belfry windows."""
    half = 7.2 if x < 0 else 6.9  # The northern tower is a little wider.
    hollow = mix(dark, "#3a3348", 0.5) if not light.lamps else "#e9b765"
    frames = arches((x - 2.35, x + 2.35), 46, 2.1, 60.6, 1.35)
    openings = arches((x - 2.35, x + 2.35), 46, 1.35, 60.4, 1.4)
    slats = "".join(
        f"M{x + side - 1.3:.2f} {-height / 10:.1f}h2.6"
        for side in (-2.35, 2.35)
        for height in range(475, 600, 18)
    )
    strips = "".join(
        block(left, left + 1.7, 43, 66.8, mix(stone, "#fff6df", 0.12), 0.2)
        + veil(f"M{left + 1.7:.2f} -43v-23.8h.45v23.8z", dark, 0.3)
        for left in (x - half, x + half - 1.7)
    )
    crockets = "".join(
        f"M{x + side * half:.2f} {-height}q{side * 0.55} 0 {side * 0.55} -.8h{-side * 0.55}z"
        for side in (-1, 1)
        for height in range(46, 66, 3)
    )
    top = polygon(
        ((x + half, 43), (x + half, 68), (x + half + 1.6, 67.4), (x + half + 1.6, 43)),
        mix(stone, dark, 0.55),
        0.2,
    )
    return (
        top
        + painted(crockets, mix(stone, dark, 0.3))
        + block(x - half, x + half, 42, 67.4, "url(#{id}-stone)", 0.3)
        + outlined(frames, mix(stone, dark, 0.3), 0.3)
        + outlined(openings, hollow, 0.3)
        + lines(slats, mix(stone, dark, 0.45), 0.5, 0.7)
        + strips
        + block(x - half - 0.3, x + half + 0.3, 44.6, 45.1, lit, 0.1)
        + block(x - half - 0.4, x + half + 0.4, 66.4, 67.2, lit, 0.15)
        + block(x - half, x + half, 67.2, 69, stone, 0.2)
        + dashes(x - half + 0.2, x + half - 0.2, 68.1, mix(stone, dark, 0.7), (0.5, 1))
    )


def _gallery(dark: str, light: Light) -> str:
    """The row of slender arches under the towers."""
    hollow = "#e9b765" if light.lamps else mix(dark, "#3a3348", 0.2)
    return arcade(-19.6, 19.6, 29, (36, 41), wide=0.9, ink=hollow)


def _windows(stone: str, dark: str, glass: str) -> str:
    """Beside the rose: in each bay two pointed windows and a round one under one arch."""
    recesses = arches((-13.1, 13.1), 22.4, 4, 29.6, 1.15)
    panes = "".join(
        arches((x - 1.8, x + 1.8), 22.8, 1.35, 28, 1.5)
        + f"M{x - 0.95:.2f} -31.6a.95 .95 0 1 1 1.9 0a.95 .95 0 1 1 -1.9 0z"
        for x in (-13.1, 13.1)
    )
    return outlined(recesses, mix(stone, dark, 0.28), 0.3) + outlined(panes, glass, 0.3)
