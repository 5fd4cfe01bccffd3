"""Big Ben and the Leaning Tower of Pisa, one unit to the metre."""

import math

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import arch, arches, block, painted, polygon, shading

_GOLD = "#f0c860"


def big_ben(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Big Ben, the clock tower of London.

    Source of the dimensions: https://en.wikipedia.org/wiki/Big_Ben – 96 m high, 12 m wide, the
    clock faces measure 6.9 m and hang 55 m above the ground.

    Args:
        dice: What chooses the stone and the time that the clock shows.
        look: Its colour, where the prompt names one.
        light: Whether its windows and its clock glow.

    Returns:
        The tower.
    """
    stone = look.colour or dice.choose("stone", ("#d9b777", "#cfae78", "#e0bd80"))
    dark = mix(stone, "#5a3a3a", 0.6)
    glass = "#ffd98a" if light.lamps else mix(dark, "#3f4a5a", 0.4)
    parts = [
        shading("stone", stone, dark),
        _shaft(stone, dark, glass),
        block(-6.9, 6.9, 50, 61.5, "url(#{id}-stone)", 0.3),
        block(-7.3, 7.3, 49.4, 50.6, mix(stone, "#fff4d8", 0.4), 0.2),
        _clock(dice, light, dark),
        _head(stone, dark, glass),
    ]
    return Drawing("".join(parts), -7.5, 7.5, -96)


def _shaft(stone: str, dark: str, glass: str) -> str:
    """The foot of Big Ben and its tall shaft with five rows of windows."""
    ribs = "".join(f"M{x:.2f} -12V-50" for x in (-5.6, -3.4, -1.1, 1.1, 3.4, 5.6))
    rows = [11.6 + row * 7.4 for row in range(6)]
    courses = "".join(f"M-6 {-low:.2f}H6" for low in rows)
    slits = "".join(
        arches((-4.5, -2.25, 0, 2.25, 4.5), low + 1.4, 0.55, low + 5.2, 1.5) for low in rows[:5]
    )
    return (
        block(-7.4, 7.4, 0, 3, mix(stone, dark, 0.25), 0.3)
        + block(-6.8, 6.8, 3, 11.5, "url(#{id}-stone)", 0.3)
        + painted(arch(0, 0, 1.9, 6, 1.5), dark)
        + block(-6, 6, 11.5, 50, "url(#{id}-stone)", 0.3)
        + painted(slits, glass)
        + f'<path d="{ribs}{courses}" fill="none" stroke="{dark}" stroke-opacity=".5" '
        'stroke-width=".35"/>'
    )


def _head(stone: str, dark: str, glass: str) -> str:
    """The belfry of Big Ben above the clock, its roofs and its spire."""
    roof = mix("#5f7480", dark, 0.2)
    pinnacles = "".join(
        polygon(
            ((x - 0.8, 62.6), (x - 0.6, 67), (x, 70.5), (x + 0.6, 67), (x + 0.8, 62.6)),
            mix(stone, dark, 0.2),
            0.2,
        )
        for x in (-6.6, 6.6)
    )
    return (
        block(-7.5, 7.5, 61.3, 62.6, mix(stone, "#fff4d8", 0.4), 0.2)
        + block(-6.4, 6.4, 62.6, 68.6, "url(#{id}-stone)", 0.3)
        + painted(arches((-4.4, -2.2, 0, 2.2, 4.4), 63.2, 0.8, 66.8, 1.6), glass)
        + polygon(((-7.2, 68.6), (-4.6, 76), (4.6, 76), (7.2, 68.6)), roof, 0.3)
        + block(-4.4, 4.4, 76, 79.5, "url(#{id}-stone)", 0.25)
        + painted(arches((-3.2, -1.6, 0, 1.6, 3.2), 76.5, 0.5, 78.2, 1.4), glass)
        + polygon(((-5, 79.5), (-1.2, 89.5), (0, 94), (1.2, 89.5), (5, 79.5)), roof, 0.3)
        + painted("M-5.9 -72h11.8v.5h-11.8zM-3.4 -83.8h6.8v.5h-6.8z", _GOLD)
        + painted("M-.25 -93V-96H.25V-93ZM-.9 -94.8H.9V-94.3H-.9Z", _GOLD)
        + pinnacles
    )


def _clock(dice: Dice, light: Light, dark: str) -> str:
    """The clock of Big Ben."""
    hour, minute = dice.choose("time", ((10, 10), (2, 50), (8, 20), (4, 0)))
    face = "#fff3c4" if light.lamps else "#fbf7ea"
    marks = ""
    for step in range(12):
        sine, cosine = math.sin(step * math.tau / 12), math.cos(step * math.tau / 12)
        marks += (
            f"M{2.7 * sine:.2f} {-56 - 2.7 * cosine:.2f}L{3.15 * sine:.2f} "
            f"{-56 - 3.15 * cosine:.2f}"
        )
    hands = ""
    for turn, length in ((hour / 12 + minute / 720, 1.7), (minute / 60, 2.7)):
        x, y = length * math.sin(turn * math.tau), length * math.cos(turn * math.tau)
        hands += f"M0 -56L{x:.2f} {-56 - y:.2f}"
    return (
        f'<rect x="-4.9" y="-60.9" width="9.8" height="9.8" fill="{mix(dark, "#2f4a6b", 0.4)}'
        f'" stroke="{_GOLD}" stroke-width=".4"/>'
        f'<circle cy="-56" r="3.9" fill="{_GOLD}"/><circle cy="-56" r="3.45" fill="{face}"/>'
        f'<path d="{marks}" stroke="{dark}" stroke-width=".28"/>'
        f'<path d="{hands}" stroke="#2c3550" stroke-width=".42" stroke-linecap="round"/>'
    )


def leaning_tower_of_pisa(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Leaning Tower of Pisa.

    Source of the dimensions: https://en.wikipedia.org/wiki/Leaning_Tower_of_Pisa – 56 m high,
    15.5 m wide at its base, leaning by about 4 degrees, with six open galleries.

    Args:
        dice: What chooses the marble.
        look: Its colour, where the prompt names one.
        light: Whether lamps shine in its galleries.

    Returns:
        The tower, which leans to the right.
    """
    marble = look.colour or dice.choose("marble", ("#efe6d4", "#f3ead8", "#e8e0d2"))
    dark = mix(marble, "#6b5a62", 0.6)
    inside = "#e8b45f" if light.lamps else mix(marble, "#4f4552", 0.6)
    parts = [shading("marble", marble, dark), _blind_arches(marble, dark)]
    for floor in range(6):
        low = 11 + floor * 6
        parts.append(block(-6.7, 6.7, low, low + 6, inside))
        columns, heads = "", ""
        for step in range(13):
            turn = math.pi * (step + 0.5) / 13
            x = -7.2 * math.cos(turn)
            half = max(0.5 * math.sin(turn), 0.12)
            columns += f"M{x - half * 0.45:.2f} {-low:.2f}v-4.2h{half * 0.9:.2f}v4.2z"
            heads += arch(x, low + 4.0, max(0.85 * math.sin(turn), 0.15), low + 4.1)
        parts.append(block(-7.5, 7.5, low + 4.1, low + 5.6, "url(#{id}-marble)"))
        parts.append(f'<path d="{heads}" fill="{inside}"/>')
        parts.append(f'<path d="{columns}" fill="url(#{{id}}-marble)"/>')
        parts.append(_ring(7.75, low + 5.5, marble, dark))
    parts += [
        block(-5.9, 5.9, 46.5, 54.6, "url(#{id}-marble)", 0.2),
        painted(arches((-1.7, 1.4), 48, 1, 51.4) + arches((-4.3, 4.1), 48, 0.7, 51.4), inside),
        _ring(6.2, 54.4, marble, dark),
    ]
    steps = block(-9.2, 9.2, 0, 1.1, mix(marble, dark, 0.3), 0.2)
    leaning = f'<g transform="translate(0 -1.1) rotate(3.97)">{"".join(parts)}</g>'
    return Drawing(f"{steps}{leaning}", -9.2, 11.1, -56.6)


def _blind_arches(marble: str, dark: str) -> str:
    """The ground floor, with arches that lead nowhere, and a door."""
    arches = ""
    for step in range(7):
        turn = math.pi * (step + 0.5) / 7
        arches += arch(-7.4 * math.cos(turn), 1.5, max(1.35 * math.sin(turn), 0.25), 6.6)
    return (
        block(-7.9, 7.9, -0.6, 1.4, mix(marble, dark, 0.2), 0.2)
        + block(-7.75, 7.75, 1.4, 10.4, "url(#{id}-marble)", 0.2)
        + f'<path d="{arches}" fill="none" stroke="{dark}" stroke-width=".4" stroke-opacity=".7"/>'
        + f'<path d="{arch(0, 0.4, 0.9, 4)}" fill="{dark}"/>'
        + _ring(7.95, 10.4, marble, dark)
    )


def _ring(half: float, height: float, marble: str, dark: str) -> str:
    """A cornice around the tower, with its shadow."""
    return block(-half + 0.3, half - 0.3, height - 0.35, height, dark) + block(
        -half, half, height, height + 0.7, mix(marble, "#ffffff", 0.4), 0.15
    )
