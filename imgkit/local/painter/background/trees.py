"""Trees of the background, a round one and a fir; and the leaves that have fallen from them."""

import math

from PIL import ImageColor

from imgkit.local.painter.background.shapes import Frame, lit, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.seasons import FALLEN

WOODS = frozenset({"tree", "fir"})
"""What is unwanted where there are to be no trees."""


def tree(x: float, y: float, tall: float, green: str) -> str:
    """Draw a round tree that stands at a point: a heap of leaves, lit from the left, on a trunk."""
    wide = tall * 0.36
    red, leaf, _ = ImageColor.getrgb(green)[:3]
    shadow, shine = ("#2a5540", "#e0ec8f") if leaf >= red else ("#7a3550", "#fff3cf")
    crown = (
        f"M{x - wide:.1f} {y - tall * 0.42:.1f}a{wide * 0.5:.1f} {wide * 0.5:.1f} 0 0 1 "
        f"{wide * 0.1:.1f} {-wide * 0.85:.1f}"
        f"a{wide * 0.62:.1f} {wide * 0.62:.1f} 0 0 1 {wide * 0.9:.1f} {-wide * 0.6:.1f}"
        f"a{wide * 0.62:.1f} {wide * 0.62:.1f} 0 0 1 {wide * 0.9:.1f} {wide * 0.6:.1f}"
        f"a{wide * 0.5:.1f} {wide * 0.5:.1f} 0 0 1 {wide * 0.1:.1f} {wide * 0.85:.1f}"
        f"q{-wide:.1f} {wide * 0.5:.1f} {-wide * 2:.1f} 0z"
    )
    puffs = "".join(
        f"M{x + dx * wide - size * wide:.1f} {y - tall * 0.42 - dy * wide:.1f}"
        f"a{size * wide:.1f} {size * wide:.1f} 0 1 1 {2 * size * wide:.1f} 0"
        f"q{-size * wide:.1f} {size * wide * 0.5:.1f} {-2 * size * wide:.1f} 0z"
        for dx, dy, size in (
            (-0.45, 0.35, 0.36),
            (0.1, 0.85, 0.4),
            (-0.25, 1.1, 0.28),
            (0.5, 0.3, 0.28),
        )
    )
    return (
        f'<ellipse cx="{x + wide * 0.3:.1f}" cy="{y:.1f}" rx="{wide:.1f}" '
        f'ry="{wide * 0.14:.1f}" fill="#274a2c" fill-opacity=".25"/>'
        f'<path d="M{x - tall * 0.03:.1f} {y:.1f}V{y - tall * 0.45:.1f}h{tall * 0.06:.1f}'
        f'V{y:.1f}Z" fill="{mix(green, "#6b4a35", 0.65)}"/>'
        f'<path d="{crown}" fill="{mix(green, shadow, 0.15)}"/><path d="{puffs}" '
        f'fill="{mix(green, shine, 0.22)}"/>'
    )


def fir(x: float, y: float, tall: float, colour: str, *, snowy: bool = False) -> str:
    """Draw a fir of three tiers that stands at a point, with snow on each tier if it is snowy."""
    tiers, white = "", ""
    for step in range(3):
        top, half = y - tall * (1 - step * 0.25), tall * (0.14 + step * 0.06)
        drop = tall * (0.4 + step * 0.02)
        tiers += (
            f"M{x:.1f} {top:.1f}q{half * 0.35:.1f} {drop * 0.7:.1f} {half:.1f} {drop:.1f}"
            f"q{-half:.1f} {drop * 0.18:.1f} {-2 * half:.1f} 0q{half * 0.65:.1f} "
            f"{-drop * 0.3:.1f} {half:.1f} {-drop:.1f}z"
        )
        white += (
            f"M{x:.1f} {top:.1f}q{half * 0.2:.1f} {drop * 0.45:.1f} {half * 0.55:.1f} "
            f"{drop * 0.62:.1f}"
            f"l{-half * 0.4:.1f} {-drop * 0.1:.1f}l{-half * 0.25:.1f} {drop * 0.16:.1f}"
            f"l{-half * 0.4:.1f} {-drop * 0.14:.1f}"
            f"q{half * 0.35:.1f} {-drop * 0.2:.1f} {half * 0.5:.1f} {-drop * 0.54:.1f}z"
        )
    trunk = (
        f"M{x - tall * 0.03:.1f} {y - tall * 0.08:.1f}h{tall * 0.06:.1f}V{y:.1f}"
        f"h{-tall * 0.06:.1f}z"
    )
    cover = f'<path d="{white}" fill="#ffffff" fill-opacity=".85"/>' if snowy else ""
    return (
        f'<path d="{trunk}" fill="{mix(colour, "#6b4a35", 0.6)}"/>'
        f'<path d="{tiers}" fill="{colour}"/>{cover}'
    )


def fallen_leaves(dice: Dice, light: Light, frame: Frame) -> str:
    """Scatter the leaves of autumn on the ground, small far away and larger at our feet."""
    paths = dict.fromkeys(FALLEN, "")
    for index, (across, along, other) in enumerate(scatter(dice, "fallen leaves", 240)):
        depth = 0.02 + along**1.5
        size = (1.6 + 12 * depth) * frame.unit * (0.7 + 0.6 * other)
        x, y = across * frame.width, frame.horizon + frame.depth * depth
        turn = index * 2.4
        dx, dy = math.cos(turn) * size, math.sin(turn) * size * 0.5  # they lie flat
        side_x, side_y = -math.sin(turn) * size * 0.8, math.cos(turn) * size * 0.4
        paths[FALLEN[index % len(FALLEN)]] += (
            f"M{x - dx:.1f} {y - dy:.1f}Q{x + side_x:.1f} {y + side_y:.1f} {x + dx:.1f} "
            f"{y + dy:.1f}Q{x - side_x:.1f} {y - side_y:.1f} {x - dx:.1f} {y - dy:.1f}Z"
        )
    return "".join(
        f'<path d="{data}" fill="{lit(colour, light)}"/>' for colour, data in paths.items()
    )
