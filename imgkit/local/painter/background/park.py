"""A city park."""

from imgkit.local.painter.background.grass import lawn
from imgkit.local.painter.background.midground import midground
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.background.skyline import skyline
from imgkit.local.painter.background.trees import WOODS, tree
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.seasons import leaves

_IN_A_GARDEN = {"blossoms": 3, "avenue": 3, "bushes": 3}


def city(dice: Dice, light: Light, frame: Frame) -> str:
    """A park with a path, a paved square or a garden, and far roofs in the haze."""
    even = dice.evenly().part("park")
    middle = frame.focus or frame.width * even.choose("path", (0.5, 0.26, 0.74), (4, 3, 3))
    # In autumn there is a lawn for the leaves to fall on.
    kinds = ("path", "garden") if frame.season == "autumn" else ("path", "garden", "square")
    kind = "path" if frame.focus else even.choose("park", kinds, (4, 3, 3)[: len(kinds)])
    back = skyline(dice, light, frame)
    if kind == "square":
        return back + _square(light, frame, middle) + _alley(dice, light, frame, middle)
    lawns = lawn(dice, light, frame, "#67a04c", swell=0)
    if kind == "garden":
        return back + lawns + midground(dice, light, frame, _IN_A_GARDEN)
    path = _stripes(frame, middle) + _path(dice, light, frame, middle)
    return back + lawns + path + _alley(dice, light, frame, middle)


def _square(light: Light, frame: Frame, middle: float) -> str:
    """A square paved with large slabs."""
    stone, joint = mix(lit("#dccfb6", light), light.haze, 0.15), lit("#9c8c72", light)
    stops = [(0, mix(stone, light.haze, 0.4), 1.0), (1, mix(stone, "#a08a6a", 0.2), 1.0)]
    lines = "".join(
        f"M{middle + step * frame.width * 0.012:.1f} {frame.horizon:.1f}"
        f"L{middle + step * frame.width * 0.2:.1f} {frame.height:.0f}"
        for step in range(-9, 10)
    )
    lines += "".join(
        f"M0 {frame.horizon + frame.depth * at**2:.1f}H{frame.width:.0f}"
        for at in (0.16, 0.24, 0.34, 0.46, 0.6, 0.76, 0.93)
    )
    return (
        bands(frame.horizon, frame.height, frame.width, stops)
        + f'<path d="{lines}" stroke="{joint}" stroke-opacity=".35" '
        f'stroke-width="{2 * frame.unit:.1f}"/>'
    )


def _stripes(frame: Frame, middle: float) -> str:
    """The stripes of a mown lawn, which all run to the point where the path vanishes."""
    data = ""
    for step in range(-9, 9):
        left = middle + step * frame.width * 0.28
        data += (
            f"M{middle:.1f} {frame.horizon:.1f}L{left:.1f} {frame.height:.0f}"
            f"h{frame.width * 0.14:.1f}Z"
        )
    return f'<path d="{data}" fill="#eef3a0" fill-opacity=".1"/>'


def _path(dice: Dice, light: Light, frame: Frame, middle: float) -> str:
    """A sand path with a kerb, from the horizon to our feet."""
    far, half = 0.012 * frame.width, 0.2 * frame.width

    def strip(inner: float, outer: float) -> str:
        return (
            f"M{middle + far * inner:.1f} {frame.horizon:.1f}L{middle + half * inner:.1f} "
            f"{frame.height:.0f}"
            f"H{middle + half * outer:.1f}L{middle + far * outer:.1f} {frame.horizon:.1f}Z"
        )

    sand = mix(lit("#efdcb4", light), light.haze, 0.12)
    pebbles = ""
    for across, along, other in scatter(dice, "pebbles", 110):
        depth = along**1.2
        x = middle + (across * 2 - 1) * 0.93 * (far + (half - far) * depth)
        y, size = frame.horizon + frame.depth * depth, (0.5 + 3.2 * depth * other) * frame.unit
        pebbles += (
            f"M{x - size:.1f} {y:.1f}q{size:.1f} {-size:.1f} {2 * size:.1f} 0q{-size:.1f} "
            f"{size * 0.8:.1f} {-2 * size:.1f} 0z"
        )
    return (
        f'<path d="{strip(-1, 1)}" fill="{sand}"/>'
        f'<path d="{strip(-1, -0.3)}" fill="#ffffff" fill-opacity=".1"/>'
        f'<path d="{strip(0.45, 1)}" fill="#b98d5a" fill-opacity=".13"/>'
        f'<path d="{strip(-1.09, -1)}{strip(1, 1.09)}" fill="{lit("#c9b892", light)}"/>'
        f'<path d="{strip(-1.03, -1)}{strip(1, 1.03)}" fill="#8f7a5a" fill-opacity=".5"/>'
        f'<path d="{pebbles}" fill="#a9845a" fill-opacity=".45"/>'
    )


def _alley(dice: Dice, light: Light, frame: Frame, middle: float) -> str:
    """Trimmed trees and lanterns on both sides, larger towards us."""
    if not WOODS.isdisjoint(frame.unwanted):
        return ""
    parts = []
    sway = dice.number("alley", 0.9, 1, 1.1)
    for index, depth in enumerate((0.05, 0.085, 0.13, 0.19, 0.27)):
        y = frame.horizon + frame.depth * depth
        fade = 0.55 - 1.6 * depth
        for side in (-1, 1):
            x = middle + side * frame.width * (0.16 + 1.15 * depth) * sway
            tall = frame.depth * (0.12 + 0.95 * depth)
            at = 2 * index + (side > 0)
            crown = mix(leaves(lit("#4f8a46", light), frame.season, at), light.haze, fade)
            parts.append(tree(x, y, tall, crown))
            if index in {1, 3}:
                x = middle + side * frame.width * (0.03 + 0.5 * depth)
                parts.append(lantern(x, y, tall * 0.75, light))
    return "".join(parts)


def lantern(x: float, y: float, tall: float, light: Light) -> str:
    """A street lantern, which glows at night."""
    iron = mix(lit("#3f4a45", light), light.haze, 0.15)
    size = tall * 0.09
    head = y - tall
    shine = (
        f'<circle cx="{x:.1f}" cy="{head:.1f}" r="{size * 5:.1f}" fill="#ffd98a" '
        'fill-opacity=".16"/>'
        f'<circle cx="{x:.1f}" cy="{head:.1f}" r="{size * 2.6:.1f}" fill="#ffe2a0" '
        'fill-opacity=".35"/>'
        if light.lamps
        else ""
    )
    return (
        f'{shine}<path d="M{x - size * 0.6:.1f} {y:.1f}l{size * 0.4:.1f} {-size:.1f}'
        f"V{head + size:.1f}h{size * 0.4:.1f}"
        f'V{y - size:.1f}l{size * 0.4:.1f} {size:.1f}Z" fill="{iron}"/>'
        f'<path d="M{x - size:.1f} {head - size:.1f}h{2 * size:.1f}l{-size * 0.4:.1f} '
        f'{size * 2:.1f}h{-size * 1.2:.1f}Z" '
        f'fill="{"#fff0b8" if light.lamps else "#fbf6e0"}" stroke="{iron}" '
        f'stroke-width="{size * 0.3:.1f}"/>'
        f'<path d="M{x - size * 1.2:.1f} {head - size:.1f}L{x:.1f} {head - size * 2.1:.1f}'
        f'L{x + size * 1.2:.1f} {head - size:.1f}Z" fill="{iron}"/>'
    )
