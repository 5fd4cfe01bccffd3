"""Angkor Wat, one unit to the metre."""

import math

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import (
    dashes,
    lines,
    outlined,
    slits,
    taper,
    twice,
    veil,
)
from imgkit.local.painter.monuments.masonry import block, shading

_FLAME = (
    "M-1 0Q-1.15 -.55 -.7 -.7Q-.45 -1.15 -.25 -1.2Q-.1 -1.7 0 -2"
    "Q.1 -1.7 .25 -1.2Q.45 -1.15 .7 -.7Q1.15 -.55 1 0Z"
)


def angkor_wat(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Angkor Wat from the west: five towers like lotus buds above long galleries.

    Source of the dimensions: https://en.wikipedia.org/wiki/Angkor_Wat – the tower in the middle is
    65 m high above the ground; the second gallery is 115 m long, the inner one 60 m.

    Args:
        dice: What chooses the sandstone.
        look: Its colour, where the prompt names one.
        light: Whether lamps shine in its galleries.

    Returns:
        The temple, between palms.
    """
    stone = look.colour or dice.choose("stone", ("#cdb190", "#c7b39a", "#d8b582"))
    dark = mix(stone, "#4d3f48", 0.6)
    hollow = "#f5bd6a" if light.lamps else mix(dark, "#362f3c", 0.45)
    far = mix(stone, light.haze, 0.3)
    parts = [
        shading("stone", stone, dark),
        shading("far", far, mix(far, dark, 0.7)),
        f'<defs><g id="{{id}}-lotus">{_lotus(stone, dark, hollow)}</g></defs>',
        *(_placed(x, 34, 0.82, 0.8) for x in (-17.5, 17.5)),
        _placed(0, 34, 1, 1),
        _inner(stone, dark, hollow),
        *(_placed(x, 29.8, 0.86, 1) for x in (-27, 27)),
        _second(stone, dark, hollow),
        twice(_palm(61.5, 24, light) + _palm(54.5, 17, light)),
        block(-60, 60, 0, 1.2, mix(stone, dark, 0.35), 0.25),
    ]
    return Drawing("".join(parts), -66.6, 66.6, -65)


def _placed(x: float, low: float, size: float, seen: float) -> str:
    """A tower at its place; those behind let a little of the sky through."""
    return (
        f'<use href="#{{id}}-lotus" transform="translate({x} {-low}) scale({size})" '
        f'opacity="{seen}"/>'
    )


def _lotus(stone: str, dark: str, hollow: str) -> str:
    """A tower like the bud of a lotus, 31 m high: ring upon ring of pointed stone leaves."""
    lit = mix(stone, "#fff2d6", 0.45)
    parts = [
        block(-6.2, 6.2, 0, 8, "url(#{id}-stone)", 0.25),
        lines("M-4.6 0V-8M4.6 0V-8M-3 0V-8M3 0V-8", dark, 0.3, 0.45),
    ]
    rings = 8
    for ring in range(rings):
        low, high = 8 + 20 * ring / rings, 8 + 20 * (ring + 1) / rings
        wide, narrow = (
            7.2 * math.cos(math.pi / 2 * (at / rings) ** 1.35 * 0.94) for at in (ring, ring + 1)
        )
        leaves = ""
        count = 6 if ring < 5 else 4
        for leaf in range(count + 1):
            across = math.sin(math.pi * (leaf / count - 0.5)) * wide
            half = max(0.35, math.cos(math.pi * (leaf / count - 0.5)) * wide * 0.24)
            leaves += (
                f"M{across - half:.2f} {-low}q{half * 0.2:.2f} -1.6 {half:.2f} -2.4"
                f"q{half * 0.8:.2f} .8 {half:.2f} 2.4z"
            )
        parts += [
            taper(0, (low, high), (wide, narrow), "url(#{id}-stone)", 0.25),
            block(-wide - 0.3, wide + 0.3, low - 0.35, low + 0.35, mix(stone, dark, 0.25), 0.12),
            outlined(leaves, mix(lit, dark, 0.05 + 0.03 * ring), 0.16),
        ]
    return (
        "".join(parts)
        + outlined("M-1 -28Q-1.6 -29.2 -.6 -29.8L0 -31L.6 -29.8Q1.6 -29.2 1 -28Z", stone, 0.2)
        + veil("M.6 0V-8H6.2V0Z", dark, 0.14)
        + _gable(0, 6.4, 3.6, lit, dark)
        + slits((0,), 0.3, 5.4, hollow, 2.2)
    )


def _gable(x: float, low: float, half: float, fill: str, dark: str) -> str:
    """A gable with the outline of a flame."""
    return (
        f'<g transform="translate({x} {-low}) scale({half} {half * 0.85:.2f})">'
        f'<path d="{_FLAME}" fill="{fill}" stroke="{dark}" stroke-width=".08"/>'
        f'<path d="{_FLAME}" transform="translate(0 -.06) scale(.62)" fill="{dark}" '
        'fill-opacity=".35"/></g>'
    )


def _roof(half: float, low: float, high: float, fill: str, dark: str) -> str:
    """The long roof of a gallery, a vault of stone carved like tiles, with teeth on its ridge."""
    ribs = "".join(
        f"M{1 - half + 1.5 * step:.1f} {-low}V{-high + 0.4:.2f}"
        for step in range(int((2 * half - 1) / 1.5))
    )
    vault = (
        f"M{-half} {-low}Q{0.2 - half} {-high} {1.4 - half} {-high}H{half - 1.4}"
        f"Q{half - 0.2} {-high} {half} {-low}Z"
    )
    return (
        dashes(1 - half, half - 1, high + 0.3, mix(fill, dark, 0.7), (0.6, 0.7))
        + outlined(vault, fill, 0.22)
        + lines(ribs, dark, 0.2, 0.35)
    )


def _inner(stone: str, dark: str, hollow: str) -> str:
    """The highest terrace: its steep base with stairs, and the inner gallery."""
    courses = "M-32.6 -19H32.6M-32 -22H32M-31.4 -25H31.4M-30.8 -28H30.8"
    posts = "".join(f"M{x} -30.6v-3.6" for x in range(-25, 26, 2))
    stairs = "".join(_stair(x, (16, 30), 2.6, stone, dark) for x in (-27, -14, 14, 27))
    return (
        taper(0, (14, 30.4), (34, 31), "url(#{id}-stone)", 0.25)
        + lines(courses, dark, 0.55, 0.35)
        + block(-31, 31, 30.2, 34.4, hollow, 0.2)
        + lines(posts, stone, 0.7)
        + _roof(32, 34.2, 37.6, mix(stone, "#8f9a86", 0.3), dark)
        + block(-31.6, 31.6, 29.8, 30.7, mix(stone, "#fff2d6", 0.4), 0.15)
        + stairs
    )


def _stair(x: float, rise: tuple[float, float], half: float, stone: str, dark: str) -> str:
    """A steep flight of steps between two side walls."""
    low, high = rise
    treads = "".join(
        f"M{x - half:.1f} {-low - 0.7 - 0.9 * step:.1f}h{2 * half:.1f}"
        for step in range(round((high - low) / 0.9) - 1)
    )
    return (
        taper(x, rise, (half + 1.6, half + 0.3), mix(stone, dark, 0.3), 0.2)
        + taper(x, rise, (half, half * 0.8), mix(stone, "#fff2d6", 0.45), 0.15)
        + lines(treads, dark, 0.18, 0.5)
    )


def _second(stone: str, dark: str, hollow: str) -> str:
    """The second gallery in front, with its gates, and the base that it stands on."""
    moss = mix(stone, "#8f9a86", 0.3)
    posts = "".join(f"M{x} -6.6v-4.8" for x in range(-55, 56, 2))
    pavilion = (
        block(-6, 6, 6, 12.6, "url(#{id}-stone)", 0.22)
        + slits((-4, 4), 7, 11, hollow, 1.5)
        + block(-6.4, 6.4, 12.2, 13, mix(stone, "#fff2d6", 0.4), 0.15)
        + _gable(0, 13, 6, moss, dark)
        + _gable(0, 12.6, 3.8, mix(stone, "#fff2d6", 0.35), dark)
        + slits((0,), 6.4, 11.6, hollow, 3)
    )
    return (
        block(-58, 58, 0, 6.6, "url(#{id}-stone)", 0.25)
        + lines("M-58 -2H58M-58 -4.9H58", dark, 0.6, 0.35)
        + block(-56, 56, 6.4, 11.6, hollow, 0.2)
        + lines(posts, stone, 0.75)
        + _roof(57.5, 11.4, 15.4, moss, dark)
        + block(-57, 57, 6.1, 7, mix(stone, "#fff2d6", 0.4), 0.15)
        + "".join(f'<g transform="translate({x})">{pavilion}</g>' for x in (-44, 44))
        + f'<g transform="scale(1.25)">{pavilion}</g>'
        + _stair(0, (1, 8), 4, stone, dark)
    )


def _palm(x: float, high: float, light: Light) -> str:
    """A sugar palm: a thin trunk and a round head of fans."""
    leaf = mix("#5f8f4c", "#22345f", 0.3 if light.lamps else 0)
    fans = "".join(
        f"M{x} {-high}L{x + 5 * math.cos(turn - 0.2):.2f} {-high - 4.6 * math.sin(turn - 0.2):.2f}"
        f"L{x + 4.2 * math.cos(turn):.2f} {-high - 3.8 * math.sin(turn):.2f}"
        f"L{x + 5 * math.cos(turn + 0.2):.2f} {-high - 4.6 * math.sin(turn + 0.2):.2f}Z"
        for turn in (math.radians(angle) for angle in range(-40, 260, 33))
    )
    return (
        lines(f"M{x + 0.6} 0Q{x - 0.6} {-high / 2} {x} {-high}", "#8a6b50", 0.9)
        + outlined(fans, leaf, 0.2)
        + f'<circle cx="{x}" cy="{-high - 0.3}" r="2" fill="{mix(leaf, "#2f4a36", 0.35)}"/>'
    )
