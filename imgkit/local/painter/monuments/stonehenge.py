"""Stonehenge, one unit to the metre."""

import math

from imgkit.local.painter.background.shapes import Point, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.rock import mass, strokes
from imgkit.local.painter.shapes import Place

_RADIUS, _DEPTH = 15.5, 1.5
"""Half the width of the circle, and half how deep it looks from the height of a child."""

_TRILITHONS = ((-9.4, 1.5, 5.6), (9.4, 1.5, 5.6), (-5.8, 2.2, 6.0), (5.8, 2.2, 6.0), (0, 2.5, 6.7))
"""x, height of the foot and height of the stones of the five great pairs."""


def stonehenge(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Stonehenge: the ring of standing stones around the five great pairs.

    Source of the dimensions: https://en.wikipedia.org/wiki/Stonehenge – the ring is 33 m wide, its
    stones are 4.1 m high and 2.1 m wide, with lintels of 0.8 m on them; the tallest pair rises
    7.3 m with its lintel.

    Args:
        dice: What chooses the stone, and which lintels have fallen.
        look: Its colour, where the prompt names one.
        light: The light of the hour, for what stands farther back.

    Returns:
        The ruins.
    """
    stone = look.colour or dice.choose("stone", ("#a9a49b", "#b3a892", "#9ea2a3"))
    far = mix(stone, light.haze, 0.12)
    fallen = dice.whole("fallen", 0, 2, 6)
    turns = range(-162, 181, 18)
    back = [
        turn for turn in turns if math.cos(math.radians(turn)) < -0.05 and turn not in {126, 180}
    ]
    front = [turn for turn in turns if math.cos(math.radians(turn)) > 0.05 and turn not in {0, 54}]
    parts = [
        mass("-17.6,0! -17.6,.5 -15,2.7 -8,3.5 0,3.6 8,3.5 15,2.7 17.6,.5 17.6,0!", _lawn(light)),
        _ring(back, mix(stone, light.haze, 0.3), fallen),
        *(_trilithon(x, low, tall, far) for x, low, tall in _TRILITHONS),
        _ring(front, stone, fallen + 3),
        _lying(stone),
        _grass(light),
    ]
    return Drawing("".join(parts), -17.6, 17.6, -10.2)


def _ring(turns: list[int], stone: str, fallen: int) -> str:
    """The stones of the ring at some angles from the middle of the front, and their lintels."""
    parts, lintels = "", ""
    for index, turn in enumerate(turns):
        x = _RADIUS * math.sin(math.radians(turn))
        low = _DEPTH * (1 - math.cos(math.radians(turn)))
        size = 1 - low * 0.045
        half = 1.05 * size * (0.62 + 0.38 * abs(math.cos(math.radians(turn))))
        parts += _stone((x, low), half, 4.1 * size, stone, index)
        follower = turns[index + 1] if index + 1 < len(turns) else turn
        if follower - turn == 18 and (index + fallen) % 3:
            next_x = _RADIUS * math.sin(math.radians(follower))
            next_low = _DEPTH * (1 - math.cos(math.radians(follower)))
            lintels += _lintel((x, low + 4.0 * size), (next_x, next_low + 4.0 * size), size, stone)
    return parts + lintels


def _stone(foot: Point, half: float, tall: float, stone: str, kind: int) -> str:
    """One rough stone; its kind says how it leans and where it is worn."""
    place = Place((foot[0], -foot[1]), 1, 0, -1)
    lean, worn = 0.1 * (kind % 3 - 1), 0.12 * (kind % 4)
    dark = mix(stone, "#4a4048", 0.5)
    left, right = f"{-half + lean:.2f}", f"{half * 0.94 + lean:.2f}"
    middle = tall * (0.4 + worn)
    return (
        mass(
            f"{-half:.2f},0! {-half * 1.04:.2f},{middle:.2f} {left},{tall - worn:.2f}! "
            f"{lean:.2f},{tall:.2f} {right},{tall - 0.1:.2f}! {half * 0.9:.2f},{middle:.2f} "
            f"{half * 1.05:.2f},0!",
            stone,
            0.09,
            place,
        )
        + mass(
            f"{half * 0.35:.2f},0! {half * 0.25:.2f},{middle:.2f} {half * 0.4 + lean:.2f},"
            f"{tall - 0.06:.2f}! {right},{tall - 0.1:.2f}! {half * 0.9:.2f},{middle:.2f} "
            f"{half * 1.05:.2f},0!",
            mix(stone, dark, 0.55),
            0,
            place,
        )
        + mass(
            f"{-half * 0.9:.2f},{tall * 0.2:.2f} {-half * 0.85 + lean:.2f},{tall * 0.9:.2f} "
            f"{-half * 0.4 + lean:.2f},{tall * 0.8:.2f} {-half * 0.55:.2f},{tall * 0.3:.2f}",
            mix(stone, "#fff2d8", 0.4),
            0,
            place,
        )
    )


def _lintel(start: Point, end: Point, size: float, stone: str) -> str:
    """The stone that lies across two others."""
    (x, high), (next_x, next_high) = sorted((start, end))
    dark = mix(stone, "#4a4048", 0.5)
    left, right = x - 0.75 * size, next_x + 0.75 * size
    thick, edge = 0.82 * size, 0.29 * size
    return mass(
        f"{left:.2f},{high:.2f}! {left:.2f},{high + thick:.2f}! "
        f"{right:.2f},{next_high + thick:.2f}! {right:.2f},{next_high:.2f}!",
        mix(stone, "#fff2d8", 0.22),
        0.09,
    ) + mass(
        f"{left:.2f},{high:.2f}! {left:.2f},{high + edge:.2f}! "
        f"{right:.2f},{next_high + edge:.2f}! {right:.2f},{next_high:.2f}!",
        mix(stone, dark, 0.5),
    )


def _trilithon(x: float, low: float, tall: float, stone: str) -> str:
    """One of the great pairs with its lintel."""
    return (
        _stone((x - 1.45, low), 0.95, tall, stone, 1)
        + _stone((x + 1.45, low), 0.95, tall, stone, 2)
        + _lintel((x - 1.7, low + tall - 0.15), (x + 1.7, low + tall - 0.15), 1.15, stone)
    )


def _lying(stone: str) -> str:
    """Stones that have fallen into the grass."""
    dark = mix(stone, "#4a4048", 0.5)
    return (
        mass("-2.6,0! -2.8,.7 -1.8,1.15 .6,1.2 1.6,.8 1.8,0!", stone, 0.09)
        + mass("-2.5,.05! -1,.4 1,.35 1.8,0!", mix(stone, dark, 0.55))
        + mass("11.3,0! 11.2,.6 12,.95 13,.85 13.5,.4 13.5,0!", mix(stone, dark, 0.15), 0.09)
    )


def _lawn(light: Light) -> str:
    return mix("#93b263", light.haze, 0.15)


def _grass(light: Light) -> str:
    """Tufts of grass at the feet of the stones."""
    tufts = [
        f"{x:.2f},0 {x + lean:.2f},{tall:.2f}"
        for index in range(16)
        for x in [(index * 0.618034 % 1 * 2 - 1) * 17.2]
        for lean, tall in ((-0.2, 0.22), (-0.05, 0.38), (0.1, 0.32), (0.24, 0.18))
    ]
    return strokes(tufts, mix(_lawn(light), "#3f5a3c", 0.45), 0.09)
