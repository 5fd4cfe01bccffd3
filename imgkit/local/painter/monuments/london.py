"""The London Eye and Buckingham Palace, one unit to the metre."""

import math
from itertools import pairwise

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import dashes, lines, outlined, slits, twice
from imgkit.local.painter.monuments.facade import (
    Tones,
    columns,
    disc,
    pediment,
    river,
    spread,
    tones,
)
from imgkit.local.painter.monuments.masonry import arches, block, painted, polygon, shading

_STONE = "url(#{id}-stone)"
_GOLD = "#e0b04a"
_HUB = 73.0
_RADIUS = 57.0


def london_eye(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the London Eye, the great wheel beside the Thames.

    Source of the dimensions: https://en.wikipedia.org/wiki/London_Eye – 135 m high, a wheel of
    120 m with 32 capsules, held from one side by two legs.

    Args:
        dice: What chooses how the wheel is turned, and the water.
        look: The colour of its steel, where the prompt names one.
        light: Whether it shines pink and blue, as it does at night.

    Returns:
        The wheel.
    """
    steel = look.colour or dice.choose("steel", ("#e8eef2", "#dfe7ee", "#f1efe8"))
    shine = dice.choose("shine", ("#ff7ab8", "#6fb6ff", "#b78aff"))
    ink = look.colour or (shine if light.lamps else mix(steel, "#5f7488", 0.5))
    turn = dice.number("turn", 0, 0.5, 1) * math.tau / 32
    angles = [turn + index * math.tau / 32 for index in range(32)]
    rim = [(math.cos(angle), math.sin(angle)) for angle in angles]
    spokes = "".join(f"M0 {-_HUB}L{x * _RADIUS:.1f} {-_HUB + y * _RADIUS:.1f}" for x, y in rim)
    net = "".join(
        f"M{x * 57:.1f} {-_HUB + y * 57:.1f}L{math.cos(at + 0.098) * 52.5:.1f} "
        f"{-_HUB + math.sin(at + 0.098) * 52.5:.1f}L{math.cos(at + 0.196) * 57:.1f} "
        f"{-_HUB + math.sin(at + 0.196) * 57:.1f}"
        for (x, y), at in zip(rim, angles, strict=True)
    )
    glass = "#ffe9a8" if light.lamps else mix("#bfe0ee", steel, 0.2)
    pods = "".join(
        f'<ellipse cx="{x * 60:.1f}" cy="{-_HUB + y * 60:.1f}" rx="2.5" ry="1.9" '
        f'transform="rotate({math.degrees(at):.0f} {x * 60:.1f} {-_HUB + y * 60:.1f})"/>'
        for (x, y), at in zip(rim, angles, strict=True)
    )
    rings = "".join(
        f'<circle cy="{-_HUB}" r="{radius}" fill="none" stroke="{ink}" stroke-width="{wide}"/>'
        for radius, wide in ((57, 1.3), (52.5, 0.8))
    )
    parts = [
        shading("leg", steel, mix(steel, "#4f5a70", 0.7)),
        lines(spokes, ink, 0.3, 0.75),
        lines(net, ink, 0.4),
        rings,
        polygon(((-30, 4), (-2.4, _HUB + 2), (1, _HUB), (-25, 4)), "url(#{id}-leg)", 0.35),
        polygon(((30, 4), (2.4, _HUB + 2), (-1, _HUB), (25, 4)), "url(#{id}-leg)", 0.35),
        disc(0, _HUB, 3.6, steel),
        f'<g fill="{glass}" stroke="#5b6a7a" stroke-width=".5">{pods}</g>',
        block(-44, 44, 5, 10.4, "#cfc6b8", 0.3),
        lines("M-44 -8.6H44", "#8d8578", 0.4, 0.6),
        block(-30, 30, 9, 12, mix(steel, "#8da0b0", 0.3), 0.25),
        river(64, 6, light, dice.choose("water", ("#7fa9bd", "#8aaeb0"))),
    ]
    return Drawing("".join(parts), -64, 64, -135)


def buckingham_palace(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Buckingham Palace with its balcony, its gates and two guards.

    Source of the dimensions: https://en.wikipedia.org/wiki/Buckingham_Palace – the front is 108 m
    long and 24 m high.

    Args:
        dice: What chooses the stone.
        look: Its colour, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The palace.
    """
    stone = look.colour or dice.choose("stone", ("#e6dcc8", "#ded5c6", "#ebdfc2"))
    colours = tones(stone, light)
    bays = [*spread(-44, -12, 9), *spread(12, 44, 9)]
    parts = [
        shading("stone", stone, colours.dark),
        block(-54, 54, 0, 22, _STONE, 0.3),
        "".join(
            slits(bays, low, high, colours.glass, 1.7)
            for low, high in ((2, 6), (8.6, 13.6), (15.4, 19))
        ),
        lines("M-54 -7.4H54M-54 -20.4H54", colours.lit, 0.9),
        dashes(-54, 54, 22.8, colours.lit, (0.5, 1.4)),
        *(_pavilion(x, half, colours) for x, half in ((-49.6, 5), (49.6, 5), (0, 9.4))),
        block(-9, 9, 7.4, 8.4, colours.lit, 0.15),
        lines(
            "M-9 -9.8H9M-9 -8.4v-1.4M-6 -8.4v-1.4M-3 -8.4v-1.4"
            "M0 -8.4v-1.4M3 -8.4v-1.4M6 -8.4v-1.4M9 -8.4v-1.4",
            "#c9b58a",
            0.3,
        ),
        painted("M-7.6 -8.2h15.2l-.4 1.9q-7.2 1.2 -14.4 0z", "#b8353f"),
        _union_flag(),
        _fence(),
    ]
    return Drawing("".join(parts), -55.4, 55.4, -40)


def _pavilion(x: float, half: float, colours: Tones) -> str:
    """A part of the front that steps forward, with columns and a gable."""
    places = spread(x - half + 1, x + half - 1, 4 if half > 6 else 3)
    between = [(one + other) / 2 for one, other in pairwise(places)]
    return (
        block(x - half - 0.6, x + half + 0.6, 0, 23.4, _STONE, 0.25)
        + painted(arches(between, 0, 1.5, 4.4), mix(colours.glass, colours.dark, 0.3))
        + slits(between, 9, 14, colours.glass, 1.8)
        + slits(between, 15.8, 19.2, colours.glass, 1.8)
        + columns(places, (8, 20.4), 0.6, colours)
        + block(x - half - 1, x + half + 1, 20.4, 23.4, colours.lit, 0.2)
        + pediment(x, 23.2, (half + 0.8, 3.6 if half > 6 else 2.4), colours)
    )


def _union_flag() -> str:
    """The flag of the United Kingdom on the roof."""
    return (
        lines("M0 -27V-40", "#8a7a6a", 0.5)
        + block(0.2, 9.4, 34, 40, "#2d4d94")
        + lines("M.2 -40L9.4 -34M.2 -34L9.4 -40", "#f4efe6", 1.1)
        + lines("M.2 -40L9.4 -34M.2 -34L9.4 -40", "#c63a40", 0.35)
        + lines("M4.8 -40v6M.2 -37h9.2", "#f4efe6", 2)
        + lines("M4.8 -40v6M.2 -37h9.2", "#c63a40", 1.1)
    )


def _fence() -> str:
    """The black and golden railing with its posts, and the guards in red before it."""
    bars = "".join(f"M{x:.1f} -.6v-5" for x in spread(-54, 54, 90))
    tips = "".join(f"M{x:.1f} -5.4v-.9" for x in spread(-54, 54, 90))
    posts = "".join(block(x - 1, x + 1, 0, 7.4, "#e2d8c6", 0.15) for x in (-54, -34, -8, 8, 34, 54))
    crest = outlined("M-2.6 -6Q0 -9.6 2.6 -6Z", _GOLD, 0.15)
    guard = (
        block(18.6, 21.6, 0, 7, "#5b6a86", 0.15)
        + polygon(((18.2, 7), (20.1, 8.6), (22, 7)), "#4b5874", 0.15)
        + painted("M19 0v-2.2h2.2v2.2z", "#39405a")
        + painted("M18.8 -2.1h2.6l-.3 -2h-2z", "#d03a3c")
        + painted("M19.5 -4.1h1.2v-.9h-1.2z", "#f0c8a4")
        + painted("M19.3 -4.7q.8 -2.6 1.6 0z", "#2c2830")
    )
    return (
        lines(bars, "#3c3c4a", 0.25)
        + lines("M-54 -1.2H54M-54 -4.6H54", "#3c3c4a", 0.35)
        + lines(tips, _GOLD, 0.4)
        + crest
        + posts
        + twice(guard)
    )
