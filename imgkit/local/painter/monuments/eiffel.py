"""The Eiffel Tower, one unit to the metre."""

import itertools
import math
from collections.abc import Sequence

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light

_MERGE = 188.0
"""Where the four legs become one, in metres above the ground."""

_BACK = 0.8
"""How wide the far face of the tower looks beside the near one."""


def eiffel_tower(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Eiffel Tower with its curved legs, lattice, base arches and three platforms.

    Source of the dimensions: https://www.toureiffel.paris/en/the-monument/key-figures – 330 m high,
    124.9 m wide at the base, platforms at 57, 116 and 276 m; its arches are 74 m wide and 39 m
    high.

    Args:
        dice: What chooses the paint, and where the lamps sparkle.
        look: Its colour, where the prompt names one.
        light: Whether its lamps are lit.

    Returns:
        The tower, 125 units wide and 330 high.
    """
    iron = look.colour or dice.choose("iron", ("#94704f", "#86685a", "#a07a4a"), (0.6, 0.2, 0.2))
    if light.lamps:
        iron = mix(iron, "#f7bb55", 0.75)
    dark = mix(iron, "#3d2a2a", 0.5)
    parts = [
        _definitions(iron, dark),
        _halo() if light.lamps else "",
        _far_side(dark),
        _stone_feet(),
        _near_side(dark),
        _arch(iron, dark),
        _platforms(iron, dark),
        _top(iron, dark),
        _sparkles(dice) if light.lamps else "",
    ]
    return Drawing("".join(parts), -62.5, 62.5, -330)


def _outer(height: float) -> float:
    """The half width of the tower: the exponential curve that withstands the wind."""
    return 1 + 61.5 * math.exp(-height / 92.8)


def _inner(height: float) -> float:
    """The half width of the gap between the legs."""
    return max(41 * math.exp(-height / 80) - 3.5, 0) if height < _MERGE else 0


def _definitions(iron: str, dark: str) -> str:
    lit, shade = mix(iron, "#ffe3b0", 0.28), mix(iron, dark, 0.45)
    stops = ((0, lit), (0.45, iron), (1, shade))
    colours = "".join(f'<stop offset="{at}" stop-color="{colour}"/>' for at, colour in stops)
    return (
        '<defs><linearGradient id="{id}-iron" gradientUnits="userSpaceOnUse" x1="-55" x2="55" '
        f'y1="0" y2="0">{colours}</linearGradient>'
        '<radialGradient id="{id}-halo"><stop stop-color="#ffd98a" stop-opacity=".55"/>'
        '<stop offset="1" stop-color="#ffd98a" stop-opacity="0"/></radialGradient>'
        '<linearGradient id="{id}-beam"><stop stop-color="#fff3c4" stop-opacity=".6"/>'
        '<stop offset="1" stop-color="#fff3c4" stop-opacity="0"/></linearGradient></defs>'
    )


def _outline(heights: Sequence[float], inside: float = 1) -> str:
    """Path data of both legs between the given heights."""
    data = ""
    for side in (-1, 1):
        edge = [f"{side * _outer(h):.2f} {-h:.2f}" for h in heights]
        back = [f"{side * _inner(h) * inside:.2f} {-h:.2f}" for h in reversed(heights)]
        data += f"M{'L'.join(edge + back)}Z"
    return data


def _panels(low: float, high: float, count: int) -> list[float]:
    """Heights that divide a stretch into panels, lower ones taller, as on the tower."""
    return [low + (high - low) * (1 - (1 - step / count) ** 1.25) for step in range(count + 1)]


def _bracing(heights: Sequence[float], *, split: int) -> str:
    """Path data of the lattice: in every panel crosses and a strut.

    Args:
        heights: Where the struts are.
        split: How many crosses stand side by side in one panel.

    Returns:
        Path data for both sides.
    """
    data = ""
    for low, high in itertools.pairwise(heights):
        for side in (-1, 1):
            for part in range(split):
                near, far = part / split, (part + 1) / split
                corners = [
                    side * (_inner(h) + (_outer(h) - _inner(h)) * share)
                    for h, share in ((low, near), (high, far), (low, far), (high, near))
                ]
                data += (
                    f"M{corners[0]:.2f} {-low:.2f}L{corners[1]:.2f} {-high:.2f}"
                    f"M{corners[2]:.2f} {-low:.2f}L{corners[3]:.2f} {-high:.2f}"
                )
            data += f"M{side * _inner(high):.2f} {-high:.2f}H{side * _outer(high):.2f}"
    return data


def _near_side(dark: str) -> str:
    heights = [4 + 4.0 * step for step in range(69)]
    legs = _outline(heights)
    lattice = (
        _bracing(_panels(4, 53, 5), split=2)
        + _bracing(_panels(61, 112, 6), split=2)
        + _bracing(_panels(119, _MERGE, 8), split=1)
    )
    shaft = _bracing(_panels(_MERGE, 274, 13), split=1)
    return (
        f'<path d="{legs}" fill="url(#{{id}}-iron)" fill-opacity=".86"/>'
        f'<path d="{lattice}{shaft}" fill="none" stroke="{dark}" stroke-width=".62" '
        'stroke-opacity=".75"/>'
        f'<path d="{legs}" fill="none" stroke="{dark}" stroke-width="1" stroke-linejoin="round"/>'
    )


def _far_side(dark: str) -> str:
    """The inner sides of the legs, which lead back to the far face."""
    fill, lines = "", ""
    for low, high, count in ((5, 54, 6), (61, 113, 7), (119, 178, 7)):
        heights = _panels(low, high, count)
        for side in (-1, 1):
            near = [(side * _inner(h), -h) for h in heights]
            far = [(side * _inner(h) * _BACK, -h - 4 * max(1 - h / 60, 0)) for h in heights]
            fill += "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in near + far[::-1]) + "Z"
            for (x, y), (next_x, next_y) in zip(near, far[1:], strict=False):
                lines += f"M{x:.2f} {y:.2f}L{next_x:.2f} {next_y:.2f}"
            for (x, y), (next_x, next_y) in zip(near, far, strict=True):
                lines += f"M{x:.2f} {y:.2f}L{next_x:.2f} {next_y:.2f}"
    ring = "M-27 -19A29.5 29.5 0 0 1 27 -19L24.8 -17.5A26.8 26.8 0 0 0 -24.8 -17.5Z"
    return (
        f'<path d="{fill}{ring}M-16 -50H16V-55H-16Z" fill="{dark}" fill-opacity=".8"/>'
        f'<path d="{lines}" stroke="#f0c48c" stroke-opacity=".25" stroke-width=".6"/>'
    )


def _stone_feet() -> str:
    return "".join(
        f'<path d="M{side * 36} 0L{side * 37.2} -4.6H{side * 61}L{side * 62.5} 0Z" fill="#cdb592" '
        f'stroke="#8a6f55" stroke-width=".5"/>'
        for side in (-1, 1)
    )


def _arch(iron: str, dark: str) -> str:
    """The great arch between the legs, and the truss that carries the first platform on it."""
    ring = "M-37 -3A37 37 0 0 1 37 -3H33.4A33.4 33.4 0 0 0 -33.4 -3Z"
    spokes, truss = "", ""
    for step in range(1, 40):
        turn = math.pi * step / 40
        x, y = math.cos(turn), math.sin(turn)
        spokes += f"M{33.4 * x:.2f} {-3 - 33.4 * y:.2f}L{37 * x:.2f} {-3 - 37 * y:.2f}"
    for step in range(-8, 8):
        x, next_x = step * 2.3, step * 2.3 + 2.3
        here, there = (3 + math.sqrt(37**2 - at**2) for at in (x, next_x))
        truss += (
            f"M{x:.2f} {-here:.2f}L{next_x:.2f} -53M{next_x:.2f} {-there:.2f}L{x:.2f} "
            f"-53V{-here:.2f}"
        )
    return (
        f'<path d="M-22 -32A37 37 0 0 1 22 -32L18 -54H-18Z" fill="{iron}" fill-opacity=".55"/>'
        f'<path d="{truss}" fill="none" stroke="{dark}" stroke-width=".5" stroke-opacity=".7"/>'
        f'<path d="{ring}" fill="url(#{{id}}-iron)" stroke="{dark}" stroke-width=".6"/>'
        f'<path d="{spokes}" stroke="{dark}" stroke-width=".45" stroke-opacity=".8"/>'
    )


def _platforms(iron: str, dark: str) -> str:
    parts = []
    for height, half, tall, arches in ((53, 37.5, 8.5, 22), (111.5, 21, 7, 14)):
        width = 2 * half / arches
        scallops = "".join(
            f"M{-half + width * (step + 0.18):.2f} {-height - 0.6:.2f}v{-tall * 0.24:.2f}"
            f"a{width * 0.32:.2f} {width * 0.32:.2f} 0 0 1 {width * 0.64:.2f} 0v{tall * 0.24:.2f}z"
            for step in range(arches)
        )
        parts.append(
            f'<path d="M{-half + 2} {-height + 1.6}L{-half} {-height}H{half}L{half - 2} '
            f'{-height + 1.6}Z" fill="{dark}"/>'
            f'<rect x="{-half}" y="{-height - tall * 0.62:.2f}" width="{2 * half}" '
            f'height="{tall * 0.62:.2f}" '
            f'fill="url(#{{id}}-iron)" stroke="{dark}" stroke-width=".6"/>'
            f'<path d="{scallops}" fill="{dark}" fill-opacity=".75"/>'
            f'<rect x="{-half - 0.8}" y="{-height - tall:.2f}" width="{2 * half + 1.6}" '
            f'height="{tall * 0.38:.2f}" '
            f'fill="{mix(iron, "#ffe9c2", 0.25)}" stroke="{dark}" stroke-width=".5"/>'
            f'<path d="M{-half} {-height - tall * 0.8:.2f}H{half}" stroke="{dark}" '
            'stroke-width=".8" '
            f'stroke-dasharray=".5 .9" stroke-opacity=".8"/>'
        )
    return "".join(parts)


def _top(iron: str, dark: str) -> str:
    return (
        '<path d="M-5 -271L-8.6 -275.5V-281H8.6V-275.5L5 -271Z" fill="url(#{id}-iron)" '
        f'stroke="{dark}" stroke-width=".6"/>'
        f'<path d="M-7 -278.5H7" stroke="{dark}" stroke-width="1.6" stroke-dasharray="1 .8"/>'
        f'<path d="M-6 -281V-288H6V-281Z" fill="{iron}" stroke="{dark}" stroke-width=".5"/>'
        '<path d="M-6.6 -288Q-4.5 -296 -2 -299V-304H2V-299Q4.5 -296 6.6 -288Z" '
        f'fill="{mix(iron, "#ffe3b0", 0.15)}" '
        f'stroke="{dark}" stroke-width=".6"/>'
        f'<path d="M-1.3 -304L-1 -317H-.6L-.4 -330H.4L.6 -317H1L1.3 -304Z" fill="{dark}"/>'
        f'<path d="M-2.6 -307H2.6M-2 -312H2" stroke="{dark}" stroke-width=".8"/>'
    )


def _halo() -> str:
    return (
        '<ellipse cx="0" cy="-70" rx="110" ry="120" fill="url(#{id}-halo)"/>'
        '<path d="M0 -302L130 -324Q136 -315 130 -306Z" fill="url(#{id}-beam)"/>'
    )


def _sparkles(dice: Dice) -> str:
    shift = dice.number("sparkles", 0, 0.5, 1)
    dots = ""
    for step in range(70):
        height = 6 + 262 * ((step * 0.618034 + shift) % 1) ** 1.4
        share = (step * 0.7548777 + shift) % 1
        side = -1 if step % 2 else 1
        x = side * (_inner(height) + (_outer(height) - _inner(height)) * share)
        dots += f'<circle cx="{x:.1f}" cy="{-height:.1f}" r="{0.5 + 0.6 * share:.1f}"/>'
    return f'<g fill="#fffbe0">{dots}<circle cx="0" cy="-302" r="2.4"/></g>'
