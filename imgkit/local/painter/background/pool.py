"""A lounge with a pool: a glass front, a tiled floor, and the water let into it."""

from itertools import pairwise

from imgkit.local.painter.background.decor import plant
from imgkit.local.painter.background.floors import floor
from imgkit.local.painter.background.grass import hills
from imgkit.local.painter.background.shapes import (
    Frame,
    Point,
    gradient,
    land,
    lit,
    mix,
    rectangle,
    ridge,
    scatter,
)
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

EDGES = (0.17, 0.72)
"""Where the pool begins and ends, as shares of the way from the foot of the wall to our feet."""

_HALF = (0.23, 0.4)  # of the width: how far it reaches to each side at these two edges
_POSTS = (0.075, 0.2875, 0.5, 0.7125, 0.925)  # of the width: what holds the glass
_CUSHIONS = ("#e38b72", "#7fa8b8", "#d9a84f", "#9a86b8")
_FRAMES = "#fdf8ee"


def pool(dice: Dice, light: Light, frame: Frame) -> str:
    """A sunlit lounge: behind its glass a garden, in its floor a pool, a sofa and plants."""
    return _lounge(dice, light, frame) + _water(dice, light, frame) + _ladder(frame)


def empty_pool(dice: Dice, light: Light, frame: Frame) -> str:
    """The same lounge, with no water in its pool: one sees the tiles."""
    return _lounge(dice, light, frame) + _basin(light, frame) + _ladder(frame)


def _lounge(dice: Dice, light: Light, frame: Frame) -> str:
    garden = ridge(
        dice, "hedge", frame, base=0.96 * frame.horizon, height=0.03 * frame.horizon, waves=2.4
    )
    return (
        hills(dice, light, frame, "#86b56c")
        + land(garden, frame, lit("#6f9f5a", light))
        + _glass(frame)
        + floor(dice, frame, tiled=True)
        + ("" if light.lamps else _sunbeams(light, frame))
        + _sofa(dice, frame)
        + plant(dice, frame, 0.1 * frame.width)
        + plant(dice.part("other"), frame, 0.86 * frame.width)
    )


def is_in_pool(x: float, nearness: float) -> bool:
    """Say whether a place on the floor is in the water.

    Args:
        x: As a share of the width.
        nearness: 0 at the foot of the wall, 1 at our feet.
    """
    far, near = EDGES
    return far < nearness < near and abs(x - 0.5) < _half((nearness - far) / (near - far))


def _half(share: float) -> float:
    """Return how far the pool reaches to each side, from its far edge (0) to its near one (1)."""
    return _HALF[0] + (_HALF[1] - _HALF[0]) * share


def _outline(frame: Frame, wider: float = 0.0) -> str:
    """The edge of the water as a path; ``wider`` is the breadth of the rim, in pixels."""
    far, near = (frame.horizon + frame.depth * edge for edge in EDGES)
    middle = frame.width / 2
    back, front = (frame.width * half for half in _HALF)
    top, bottom = far - 0.5 * wider, near + wider
    points: list[Point] = [
        (middle - back - 0.8 * wider, top),
        (middle + back + 0.8 * wider, top),
        (middle + front + 1.2 * wider, bottom),
        (middle - front - 1.2 * wider, bottom),
    ]
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"


def _glass(frame: Frame) -> str:
    """A front of glass between two walls, below a ceiling with a beam."""
    ceiling, wide = 0.1 * frame.horizon, frame.width * 0.075
    thick = 13 * frame.unit
    walls = "".join(
        f'<rect x="{x:.1f}" width="{wide:.1f}" height="{frame.horizon:.1f}" fill="#f3e0c0"/>'
        for x in (0, frame.width - wide)
    )
    posts = (
        "".join(f"M{at * frame.width:.1f} {ceiling:.1f}V{frame.horizon:.1f}" for at in _POSTS)
        + f"M{wide:.1f} {0.34 * frame.horizon:.1f}H{frame.width - wide:.1f}"
    )
    gleams = "".join(
        f"M{at * frame.width:.1f} {ceiling:.1f}h{0.05 * frame.width:.1f}"
        f"L{(at - 0.02) * frame.width:.1f} {frame.horizon:.1f}h{-0.05 * frame.width:.1f}Z"
        for at in (0.24, 0.32, 0.66)
    )
    return (
        f'<path d="{gleams}" fill="#ffffff" fill-opacity=".14"/>'
        f'<path d="{posts}" stroke="{_FRAMES}" stroke-width="{thick:.1f}"/>{walls}'
        + rectangle(0, ceiling, frame.width, "#e8cfa6")
        + rectangle(0.8 * ceiling, ceiling, frame.width, "#b98a55")
        + rectangle(frame.horizon - thick, frame.horizon, frame.width, _FRAMES)
    )


def _sunbeams(light: Light, frame: Frame) -> str:
    """The light that falls through the glass onto the floor."""
    sun = 0.6  # of the width: away from there the beams lean
    beams = ""
    for post, other in pairwise(_POSTS):
        left, right = (post + 0.03) * frame.width, (other - 0.03) * frame.width
        near_left, near_right = (x + 0.5 * (x - sun * frame.width) for x in (left, right))
        beams += (
            f"M{left:.1f} {frame.horizon:.1f}H{right:.1f}L{near_right:.1f} {frame.height:.0f}"
            f"H{near_left:.1f}Z"
        )
    warm = mix("#ffffff", light.sun, 0.8)
    return f'<path d="{beams}" fill="{warm}" fill-opacity=".4"/>'


def _sofa(dice: Dice, frame: Frame) -> str:
    """A low sofa with two cushions, at the glass."""
    cloth = dice.evenly().choose("sofa", _CUSHIONS)
    dark, pale = mix(cloth, "#5b4636", 0.3), mix(cloth, "#ffffff", 0.25)
    return (
        f'<g transform="translate({0.18 * frame.width:.1f} '
        f'{frame.horizon + 0.11 * frame.depth:.1f}) scale({0.0026 * frame.width:.3f})">'
        '<ellipse cx="50" cy="0" rx="56" ry="4" fill="#5b4636" fill-opacity=".25"/>'
        f'<rect x="4" y="-42" width="92" height="36" rx="9" fill="{dark}"/>'
        f'<rect x="8" y="-22" width="84" height="18" rx="6" fill="{cloth}"/>'
        f'<path d="M50 -22V-6" stroke="{dark}" stroke-width="1.6"/>'
        f'<rect x="0" y="-30" width="14" height="27" rx="6" fill="{cloth}"/>'
        f'<rect x="86" y="-30" width="14" height="27" rx="6" fill="{cloth}"/>'
        f'<rect x="18" y="-38" width="18" height="16" rx="5" fill="{pale}" '
        'transform="rotate(-9 27 -30)"/>'
        '<rect x="66" y="-38" width="17" height="16" rx="5" fill="#fff4dc" '
        'transform="rotate(8 74 -30)"/></g>'
    )


def _water(dice: Dice, light: Light, frame: Frame) -> str:
    """The rim of the pool and the water in it, with the light that plays on it."""
    far, near = (frame.horizon + frame.depth * edge for edge in EDGES)
    deep = near - far
    middle, rim = frame.width / 2, 0.034 * frame.width
    stops = [
        (0.0, mix(lit("#3f9fb4", light), light.haze, 0.15), 1.0),
        (0.25, lit("#5cc3d0", light), 1.0),
        (1.0, lit("#2f9dbd", light), 1.0),
    ]
    waves = ""
    for across, along, other in scatter(dice, "pool", 80):
        y = far + deep * (0.1 + 0.86 * along)
        x = middle + (2 * across - 1) * 0.95 * _half(along) * frame.width
        half, rise = (10 + 34 * along) * (0.5 + other) * frame.unit, (2 + 5 * along) * frame.unit
        waves += f"M{x - half:.1f} {y:.1f}q{half:.1f} {-2 * rise:.1f} {2 * half:.1f} 0"
    mirrored = "".join(
        f"M{middle + (at - 0.5) * 0.6 * frame.width:.1f} {far:.1f}"
        f"L{middle + (at - 0.5) * 0.86 * frame.width:.1f} {far + 0.75 * deep:.1f}"
        for at in _POSTS[1:-1]
    )
    bright = mix("#ffffff", light.sun, 0.5)
    wall = rectangle(far, far + 0.07 * deep, frame.width, lit("#2f7f96", light))
    return (
        gradient("pool", stops)
        + f'<clipPath id="background-pool-edge"><path d="{_outline(frame)}"/></clipPath>'
        f'<path d="{_outline(frame, rim)}" fill="#fbf5e8" stroke="#a98a6a" '
        f'stroke-opacity=".45" stroke-width="{3 * frame.unit:.1f}"/>'
        '<g clip-path="url(#background-pool-edge)">'
        f'<path d="{_outline(frame)}" fill="url(#background-pool)"/>{wall}'
        f'<path d="{mirrored}" stroke="#ffffff" stroke-opacity=".22" '
        f'stroke-width="{0.03 * frame.width:.1f}"/>'
        f'<path d="{waves}" fill="none" stroke="{bright}" stroke-opacity=".6" '
        f'stroke-width="{3.4 * frame.unit:.1f}" stroke-linecap="round"/></g>'
        f'<path d="{_outline(frame)}" fill="none" stroke="#8fb3b8" '
        f'stroke-width="{4 * frame.unit:.1f}"/>'
    )


def _basin(light: Light, frame: Frame) -> str:
    """The rim of an empty pool, its tiled walls, and its floor far below with a drain."""
    far, near = (frame.horizon + frame.depth * edge for edge in EDGES)
    deep, middle, rim = near - far, frame.width / 2, 0.034 * frame.width
    back, front = (frame.width * half for half in _HALF)
    low = far + 0.5 * deep
    bottom = (
        f"M{middle - 0.92 * back:.1f} {low:.1f}H{middle + 0.92 * back:.1f}"
        f"L{middle + 0.94 * front:.1f} {near + 4:.1f}H{middle - 0.94 * front:.1f}Z"
    )
    tiles = "".join(
        f"M{middle + share * back:.1f} {far:.1f}L{middle + 0.92 * share * back:.1f} {low:.1f}"
        f"L{middle + 0.94 * share * front:.1f} {near + 4:.1f}"
        for share in (-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1)
    )
    for at in range(1, 8):
        tiles += f"M0 {far + deep * at / 8:.1f}H{frame.width:.1f}"
    return (
        f'<clipPath id="background-pool-edge"><path d="{_outline(frame)}"/></clipPath>'
        f'<path d="{_outline(frame, rim)}" fill="#fbf5e8" stroke="#a98a6a" '
        f'stroke-opacity=".45" stroke-width="{3 * frame.unit:.1f}"/>'
        '<g clip-path="url(#background-pool-edge)">'
        f'<path d="{_outline(frame)}" fill="{lit("#b9dbe0", light)}"/>'
        f'<path d="{bottom}" fill="{lit("#dceef0", light)}"/>'
        f'<path d="{tiles}" fill="none" stroke="#7fb0bb" stroke-opacity=".55" '
        f'stroke-width="{2 * frame.unit:.1f}"/>'
        f'<ellipse cx="{middle:.1f}" cy="{far + 0.78 * deep:.1f}" rx="{0.05 * back:.1f}" '
        f'ry="{0.025 * deep:.1f}" fill="#6f8f98"/></g>'
        f'<path d="{_outline(frame)}" fill="none" stroke="#8fb3b8" '
        f'stroke-width="{4 * frame.unit:.1f}"/>'
    )


def _ladder(frame: Frame) -> str:
    """The two rails of a ladder, at the right edge of the water."""
    y = frame.horizon + frame.depth * (EDGES[0] + 0.3 * (EDGES[1] - EDGES[0]))
    x = frame.width * (0.5 + _half(0.3))
    tall, wide, step = 62 * frame.unit, 40 * frame.unit, 34 * frame.unit
    rails = "".join(
        f"M{x - wide + at * 8 * frame.unit:.1f} {y + at * step + 0.3 * tall:.1f}v{-0.8 * tall:.1f}"
        f"q0 {-0.5 * tall:.1f} {0.7 * wide:.1f} {-0.5 * tall:.1f}t{0.7 * wide:.1f} "
        f"{0.5 * tall:.1f}v{0.35 * tall:.1f}"
        for at in (0, 1)
    )
    return "".join(
        f'<path d="{rails}" fill="none" stroke="{colour}" stroke-width="{thick * frame.unit:.1f}" '
        'stroke-linecap="round"/>'
        for colour, thick in (("#7f959c", 8), ("#eef5f6", 4))
    )
