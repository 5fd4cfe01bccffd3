"""Hills, lawns and grass: what most places outdoors stand on."""

import math
from collections.abc import Sequence

from imgkit.local.painter.background.shapes import (
    Frame,
    Point,
    bands,
    gradient,
    land,
    lit,
    mix,
    ridge,
    scatter,
)
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.seasons import leaves


def hills(dice: Dice, light: Light, frame: Frame, green: str) -> str:
    """Paint three lines of hills behind the horizon, each nearer one clearer, with far trees."""
    green = lit(green, light)
    parts = []
    for index, (lift, size, waves, fade) in enumerate(
        ((0.2, 0.09, 1.3, 0.72), (0.11, 0.06, 1.9, 0.52), (0.035, 0.03, 1.4, 0.3))
    ):
        base = frame.horizon - lift * frame.depth
        line = ridge(
            dice, f"hill {index}", frame, base=base, height=size * frame.depth, waves=waves
        )
        top, foot = mix(green, light.haze, fade), mix(green, light.haze, fade + 0.25)
        name = f"hill{index}"
        parts.append(f"<defs>{gradient(name, [(0, top, 1), (1, foot, 1)])}</defs>")
        if index:
            grove = mix(green, "#2f5f46", 0.6)
            if frame.season:
                grove = mix(lit(leaves(grove, frame.season, index), light), grove, 0.35)
            wood = mix(grove, light.haze, fade)
            parts.append(_woods(line, 5 + 10 * index, wood, frame, dice.part(name)))
        parts.append(
            land(line, frame, f"url(#background-{name})", frame.horizon + frame.depth * 0.04)
        )
    return "".join(parts)


def _woods(line: Sequence[Point], size: float, colour: str, frame: Frame, dice: Dice) -> str:
    """Groups of round trees along a line of hills, as one path."""
    start = dice.number("woods", 0, 0.5, 1) * 9
    data = ""
    for index, (x, y) in enumerate(line):
        if math.sin(index * 0.55 + start) < 0.35:
            continue
        for step in range(3):
            radius = size * frame.unit * (0.7 + 0.5 * ((index * 3 + step) * 0.618 % 1))
            middle = x + step * frame.width / 120
            data += (
                f"M{middle - radius:.1f} {y + radius * 0.4:.1f}a{radius:.1f} {radius:.1f} 0 1 1 "
                f"{2 * radius:.1f} 0z"
            )
    return f'<path d="{data}" fill="{colour}"/>' if data else ""


def lawn(dice: Dice, light: Light, frame: Frame, near: str = "#5f9a48", swell: float = 1.0) -> str:
    """Paint the grass from the horizon down to us, in swells that are lit on their crests.

    Args:
        dice: What moves the swells and the tufts.
        light: The light of the hour, for the far grass.
        frame: The picture.
        near: The colour of the grass at our feet.
        swell: How high the swells are; 0 is a flat lawn.

    Returns:
        An SVG fragment.
    """
    near = lit(near, light)
    far = mix(lit("#b4cf7c", light), light.haze, 0.35)
    sheen = lit("#e9ee9a", light)
    parts = []
    starts = (0.0, 0.1, 0.27, 0.54) if swell else (0.0,)
    for index, start in enumerate(starts):
        end = starts[index + 1] + 0.1 if index + 1 < len(starts) else 1.0
        crest = mix(mix(far, near, min(start * 1.7, 1)), sheen, 0.22 * start**0.5)
        foot = mix(mix(far, near, min(end * 1.3, 1)), "#2f6d3a", 0.16 + 0.14 * end)
        high = frame.depth * (0.008 + 0.06 * start) * (swell or 1)
        base = frame.horizon + start * frame.depth
        line = ridge(
            dice, f"swell {index}", frame, base=base, height=high, waves=1.15 - 0.4 * start
        )
        level = max(y for _, y in line)
        parts.append(land(line, frame, crest, math.ceil(level)))
        bottom = frame.horizon + end * frame.depth
        parts.append(bands(level, bottom, frame.width, [(0, crest, 1), (1, foot, 1)]))
    dark, bright = mix(near, "#2f6b35", 0.55), mix(near, sheen, 0.5)
    return "".join(parts) + tufts(dice, frame, dark, bright)


def tufts(dice: Dice, frame: Frame, dark: str, bright: str) -> str:
    """Scatter tufts of grass, small at the horizon and large at our feet."""
    paths = {dark: "", bright: ""}
    for across, along, other in scatter(dice, "grass", 170):
        depth = along**1.35
        size = (2 + 24 * depth) * frame.unit * (0.7 + 0.6 * other)
        x, y = across * frame.width, frame.horizon + frame.depth * (0.03 + depth)
        for lean in (-0.6, -0.05, 0.55):
            blade = size * (1.1 - abs(lean) * 0.6)
            paths[dark if other < 0.55 else bright] += _blade(x + lean * size * 0.3, y, lean, blade)
    return "".join(
        f'<path d="{data}" fill="{colour}" fill-opacity=".55"/>' for colour, data in paths.items()
    )


def fringe(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint the tall grass at the lower edge, right at our feet."""
    near = lit("#4f8c42", light)
    paths = ["", ""]
    for index, (across, along, other) in enumerate(scatter(dice, "fringe", 130)):
        tall = (26 + 50 * other * along) * frame.unit
        x = (across * 1.04 - 0.02) * frame.width
        paths[index % 2] += _blade(x, frame.height + 2, (along - 0.5) * 1.1, tall)
    return (
        f'<path d="{paths[0]}" fill="{mix(near, "#27562f", 0.45)}"/>'
        f'<path d="{paths[1]}" fill="{mix(near, lit("#bcd672", light), 0.3)}"/>'
    )


def _blade(x: float, y: float, lean: float, tall: float) -> str:
    bend, half = lean * tall * 0.75, max(tall * 0.055, 0.5)
    return (
        f"M{x - half:.1f} {y:.1f}q{bend * 0.2:.1f} {-tall * 0.6:.1f} {bend + half:.1f} {-tall:.1f}"
        f"q{half * 1.4 - bend * 0.55:.1f} {tall * 0.45:.1f} {half - bend:.1f} {tall:.1f}z"
    )
