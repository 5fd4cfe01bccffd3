"""The walls of rooms: papered, tiled or panelled, and the windows in them."""

import math

from imgkit.local.painter.background.shapes import Frame, bands, mix, rectangle
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_WALLS = ("#f3e0c0", "#d3e3da", "#ecd6d2", "#c9dcec", "#dfe6bd", "#f2cfa9", "#d8cfe6", "#a9c7bd")
_CLOTHS = ("#e38b72", "#7fa8b8", "#d9a84f", "#9a86b8", "#8aa86a", "#c9788f")


def wall(dice: Dice, frame: Frame, *, tiled: bool = False) -> str:
    """Paint a wall down to the floor.

    Args:
        dice: What chooses its colour and its pattern.
        frame: The picture; its horizon is where the floor begins.
        tiled: Whether its lower half is tiled, as in a kitchen.

    Returns:
        An SVG fragment.
    """
    even = dice.evenly().part("wall")
    colour = even.choose("wall", _WALLS, (4, 3, 2, 3, 3, 3, 2, 3))
    bottom = frame.horizon - frame.depth * 0.07
    light = mix(colour, "#ffffff", 0.4)
    shape = even.choose("wallpaper", (_stripes, _plain, _dots, _panels), (3, 3, 3, 3))
    pattern = _tiles if tiled else shape
    return (
        bands(0, bottom, frame.width, [(0, mix(colour, "#b99a80", 0.12), 1.0), (1, colour, 1.0)])
        + pattern(frame, bottom, light)
        + rectangle(bottom, frame.horizon, frame.width, "#fbf4e6")
        + rectangle(bottom, bottom + frame.depth * 0.012, frame.width, "#ffffff")
        + rectangle(frame.horizon - frame.depth * 0.008, frame.horizon, frame.width, "#a98a6a", 0.6)
    )


def _stripes(frame: Frame, bottom: float, colour: str) -> str:
    step = frame.width / 14
    data = "".join(
        f"M{index * step:.1f} 0h{step * 0.45:.1f}V{bottom:.1f}h{-step * 0.45:.1f}Z"
        for index in range(15)
    )
    return f'<path d="{data}" fill="{colour}" fill-opacity=".45"/>'


def _plain(_frame: Frame, _bottom: float, _colour: str) -> str:
    return ""


def _dots(frame: Frame, bottom: float, colour: str) -> str:
    """Little flowers in staggered rows."""
    step = frame.width / 12
    size = step * 0.13
    data = "".join(
        f"M{(across + along % 2 / 2) * step - size:.1f} {along * step * 0.7:.1f}"
        f"a{size:.1f} {size:.1f} 0 1 1 {2 * size:.1f} 0a{size:.1f} {size:.1f} 0 1 1 "
        f"{-2 * size:.1f} 0"
        for along in range(int(bottom / step / 0.7) + 1)
        for across in range(13)
    )
    return f'<path d="{data}" fill="{colour}" fill-opacity=".8"/>'


def _panels(frame: Frame, bottom: float, colour: str) -> str:
    """Wooden panels up to the height of a table."""
    top, step = bottom - 0.34 * frame.horizon, frame.width / 8
    wood = mix(colour, "#a87f58", 0.45)
    frames = "".join(
        f"M{(index + 0.14) * step:.1f} {top + (bottom - top) * 0.2:.1f}h{step * 0.72:.1f}"
        f"V{bottom - (bottom - top) * 0.12:.1f}h{-step * 0.72:.1f}Z"
        for index in range(8)
    )
    return (
        rectangle(top, bottom, frame.width, wood)
        + rectangle(top, top + (bottom - top) * 0.06, frame.width, mix(wood, "#ffffff", 0.35))
        + f'<path d="{frames}" fill="{mix(wood, "#ffffff", 0.12)}" '
        f'stroke="{mix(wood, "#5b4636", 0.4)}" stroke-width="{2.2 * frame.unit:.1f}"/>'
    )


def _tiles(frame: Frame, bottom: float, colour: str) -> str:
    """Tiles on the lower half of the wall."""
    top, step = bottom - 0.5 * frame.horizon, frame.width / 15
    rows = math.ceil((bottom - top) / step)
    lines = "".join(f"M0 {top + row * step:.1f}H{frame.width:.0f}" for row in range(rows))
    lines += "".join(f"M{column * step:.1f} {top:.1f}V{bottom:.1f}" for column in range(1, 15))
    return (
        rectangle(top, bottom, frame.width, mix(colour, "#ffffff", 0.5), 0.8)
        + f'<path d="{lines}" stroke="#9fb4b4" stroke-opacity=".5" '
        f'stroke-width="{2 * frame.unit:.1f}"/>'
        + rectangle(top - step * 0.2, top, frame.width, mix(colour, "#5f8f9a", 0.5))
    )


def window(dice: Dice, light: Light, frame: Frame, middle: float) -> str:
    """Paint a window with the sky of the hour behind it.

    Args:
        dice: What chooses its shape and its curtains.
        light: The light of the hour.
        frame: The picture.
        middle: Where its middle is, as a share of the width.

    Returns:
        An SVG fragment.
    """
    even = dice.evenly().part("window")
    kind = even.choose("window kind", ("curtains", "round", "arched", "broad"), (4, 2, 3, 3))
    size = min(frame.horizon * 0.6, frame.width * 0.34)
    wide = size * {"round": 0.78, "arched": 0.66, "broad": 1.3}.get(kind, 0.8)
    tall = size * {"round": 0.78, "arched": 1.05, "broad": 0.72}.get(kind, 1.0)
    x, y = middle * frame.width - wide / 2, frame.horizon * 0.12
    bow = {"round": wide / 2, "arched": wide / 2}.get(kind, 0.0)
    outline = _outline(x, y, wide, tall, bow, round_below=kind == "round")
    bars = f"M{x + wide / 2:.1f} {y:.1f}v{tall:.1f}M{x:.1f} {y + tall * 0.45:.1f}h{wide:.1f}"
    if kind == "broad":
        bars = "".join(f"M{x + wide * at / 3:.1f} {y:.1f}v{tall:.1f}" for at in (1, 2))
    sill = "" if kind == "round" else _sill(x, y + tall, wide, size)
    hung = _curtains(even, x, y, wide, tall) if kind == "curtains" else ""
    hung = _blind(even, x, y, wide, tall) if kind == "broad" else hung
    return (
        f'<clipPath id="background-window"><path d="{outline}"/></clipPath>'
        f'<g clip-path="url(#background-window)">{_view(light, x, y, wide, tall)}</g>'
        f'<path d="{outline}{bars}" fill="none" stroke="#fdf8ee" '
        f'stroke-width="{size * 0.05:.1f}"/>{sill}{hung}'
    )


def _outline(x: float, y: float, wide: float, tall: float, bow: float, *, round_below: bool) -> str:
    if not bow:
        return f"M{x:.1f} {y:.1f}h{wide:.1f}v{tall:.1f}h{-wide:.1f}Z"
    below = f"a{bow:.1f} {bow:.1f} 0 0 1 {-wide:.1f} 0Z"
    foot = below if round_below else f"V{y + tall:.1f}h{-wide:.1f}Z"
    return f"M{x:.1f} {y + bow:.1f}a{bow:.1f} {bow:.1f} 0 0 1 {wide:.1f} 0{foot}"


def _view(light: Light, x: float, y: float, wide: float, tall: float) -> str:
    colours = light.sky[1:]
    step = tall / len(colours)
    sky = "".join(
        f'<rect x="{x:.1f}" y="{y + index * step:.1f}" width="{wide:.1f}" '
        f'height="{step + 1:.1f}" fill="{colour}"/>'
        for index, colour in enumerate(colours)
    )
    hill = mix("#86b56c", light.haze, 0.35)
    return (
        f'{sky}<path d="M{x:.1f} {y + tall:.1f}v{-tall * 0.2:.1f}q{wide * 0.3:.1f} '
        f"{-tall * 0.12:.1f} {wide * 0.55:.1f} 0"
        f't{wide * 0.45:.1f} {-tall * 0.02:.1f}v{tall * 0.22:.1f}Z" fill="{hill}"/>'
    )


def _sill(x: float, y: float, wide: float, size: float) -> str:
    return (
        f'<rect x="{x - wide * 0.08:.1f}" y="{y:.1f}" width="{wide * 1.16:.1f}" '
        f'height="{size * 0.06:.1f}" fill="#fdf8ee"/>'
        f'<rect x="{x - wide * 0.08:.1f}" y="{y + size * 0.06:.1f}" width="{wide * 1.16:.1f}" '
        f'height="{size * 0.015:.1f}" fill="#a98a6a" fill-opacity=".5"/>'
    )


def _curtains(dice: Dice, x: float, y: float, wide: float, tall: float) -> str:
    cloth = dice.choose("curtain", _CLOTHS)
    curtains = ""
    for side, edge in ((1, x - wide * 0.14), (-1, x + wide * 1.14)):
        curtains += (
            f"M{edge:.1f} {y - tall * 0.05:.1f}h{side * wide * 0.36:.1f}"
            f"c{-side * wide * 0.02:.1f} {tall * 0.4:.1f} "
            f"{-side * wide * 0.1:.1f} {tall * 0.6:.1f} {-side * wide * 0.2:.1f} {tall * 0.66:.1f}"
            f"c{side * wide * 0.06:.1f} {tall * 0.2:.1f} {side * wide * 0.06:.1f} "
            f"{tall * 0.4:.1f} {side * wide * 0.08:.1f} {tall * 0.5:.1f}"
            f"h{-side * wide * 0.24:.1f}Z"
        )
    return (
        f'<path d="{curtains}" fill="{cloth}" stroke="{mix(cloth, "#5b4636", 0.4)}" '
        f'stroke-width="{tall * 0.006:.1f}"/>'
        f'<path d="M{x - wide * 0.22:.1f} {y - tall * 0.06:.1f}h{wide * 1.44:.1f}" '
        f'stroke="#8a6a4c" stroke-width="{tall * 0.03:.1f}" stroke-linecap="round"/>'
    )


def _blind(dice: Dice, x: float, y: float, wide: float, tall: float) -> str:
    """A roller blind with a scalloped hem, half drawn up."""
    cloth, step = dice.choose("blind", _CLOTHS), wide * 1.04 / 8
    hem = f"q{-step / 2:.1f} {step * 0.5:.1f} {-step:.1f} 0" * 8
    return (
        f'<path d="M{x - wide * 0.02:.1f} {y - tall * 0.06:.1f}h{wide * 1.04:.1f}'
        f'v{tall * 0.24:.1f}{hem}Z" fill="{cloth}" stroke="{mix(cloth, "#5b4636", 0.4)}" '
        f'stroke-width="{tall * 0.008:.1f}"/>'
    )
