"""A street between house fronts."""

from collections.abc import Sequence

from imgkit.local.painter.background.park import lantern
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix
from imgkit.local.painter.background.skyline import skyline
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_WALLS = ("#e8c9a0", "#d99f86", "#dcd2b8", "#b9c4b4", "#e6b98f", "#c9b3b8", "#ead9ae")
_EDGES = (0.02, 0.1, 0.19, 0.3, 0.44, 0.62, 0.86, 1.2)
"""Where one house ends and the next begins: depth, 0 at the vanishing point and 1 at our feet."""


def street(dice: Dice, light: Light, frame: Frame) -> str:
    """A paved street with houses on both sides, which meet at the horizon."""
    stops = [(0, mix(lit("#c9c1b6", light), light.haze, 0.5), 1.0), (1, lit("#aaa095", light), 1.0)]
    parts = [
        skyline(dice, light, frame),
        bands(frame.horizon, frame.height, frame.width, stops),
        _paving(light, frame),
    ]
    for side in (-1, 1):
        parts.extend(
            _house(dice.part(f"house {side} {index}"), light, frame, side, index)
            for index in range(len(_EDGES) - 1)
        )
    for depth in (0.12, 0.26):
        for side in (-1, 1):
            x, y = _place(frame, side * 0.5, 0, depth)
            parts.append(lantern(x, y, frame.depth * 0.9 * depth + 20 * frame.unit, light))
    return "".join(parts)


def _place(frame: Frame, across: float, up: float, depth: float) -> tuple[float, float]:
    """Return where a point of the street shows.

    Args:
        frame: The picture.
        across: From the middle of the street, in half widths of the picture at our feet.
        up: Height above the street, in heights of the ground at our feet.
        depth: From 0 at the vanishing point to 1 at our feet.

    Returns:
        x and y in pixels.
    """
    return (
        (frame.focus or frame.width / 2) + across * frame.width * 0.9 * depth,
        frame.horizon + frame.depth * depth * (1 - up),
    )


def _paving(light: Light, frame: Frame) -> str:
    """Pavements, and joints that run to the vanishing point and across."""
    lines = ""
    for step in range(-6, 7):
        (x, y), (far_x, far_y) = (_place(frame, step * 0.085, 0, depth) for depth in (1, 0.03))
        lines += f"M{far_x:.1f} {far_y:.1f}L{x:.1f} {y:.1f}"
    depth = 0.05
    while depth < 1:
        (x, y), (right, _) = (_place(frame, across, 0, depth) for across in (-0.51, 0.51))
        lines += f"M{x:.1f} {y:.1f}H{right:.1f}"
        depth *= 1.16
    walk, kerb = "", ""
    for side in (-1, 1):
        inner = [(side * 0.52, 0.0, 0.02), (side * 0.52, 0.0, 1.15)]
        walk += _outline(frame, [*inner, (side * 0.8, 0.0, 1.15), (side * 0.8, 0.0, 0.02)])
        kerb += _outline(frame, [*inner, (side * 0.545, 0.0, 1.15), (side * 0.545, 0.0, 0.02)])
    return (
        f'<path d="{lines}" fill="none" stroke="#7d7268" stroke-opacity=".35" '
        f'stroke-width="{1.6 * frame.unit:.1f}"/>'
        f'<path d="{walk}" fill="{lit("#d8cbb6", light)}"/><path d="{kerb}" '
        f'fill="{lit("#f0e6d2", light)}"/>'
    )


def _house(dice: Dice, light: Light, frame: Frame, side: int, index: int) -> str:
    """One house: a wall with three rows of windows, a roof, and a shop with an awning."""
    far, near = _EDGES[index], _EDGES[index + 1]

    def part(low: float, high: float, start: float = 0, end: float = 1) -> str:
        """Path data of a rectangle on the wall; start and end are shares of the house."""
        depths = (near + (far - near) * start, near + (far - near) * end)
        corners = ((low, depths[0]), (high, depths[0]), (high, depths[1]), (low, depths[1]))
        return _outline(frame, [(side * 0.8, up, depth) for up, depth in corners])

    fade = max(0.6 - near * 0.9, 0.0)
    colour = _WALLS[(index * 3 + (side > 0) * 2) % len(_WALLS)]
    wall = mix(lit(dice.choose("wall", (colour, *_WALLS)), light), light.haze, fade)
    wall = mix(wall, "#6b5a6a", 0.16 if side > 0 else 0)
    roof = mix(lit("#8a6a6a" if index % 2 else "#66738a", light), light.haze, fade)
    glass = "#ffd98a" if light.lamps else mix("#6f8aa3", light.haze, fade)
    cloth = dice.choose("shop", ("#c9605a", "#4f8a78", "#d9a24f", "#5f7fa8"))
    awning = mix(lit(cloth, light), light.haze, fade)
    high = dice.number("height", 1.9, 2.2 + 0.35 * (index % 3), 3.0)
    floor = (high - 0.7) / 3
    panes, frames = "", ""
    for row in range(3):
        low = 0.62 + row * floor
        for start in (0.14, 0.43, 0.72):
            panes += part(low, low + floor * 0.62, start, start + 0.16)
            frames += part(low - 0.03, low + floor * 0.62 + 0.03, start - 0.03, start + 0.19)
    leaning = [
        (side * across, up, near + (far - near) * share)
        for across, up, share in (
            (0.8, 0.56, 0.06),
            (0.8, 0.56, 0.94),
            (0.72, 0.4, 0.94),
            (0.72, 0.4, 0.06),
        )
    ]
    return "".join(
        f'<path d="{data}" fill="{fill}"/>'
        for data, fill in (
            (part(0, high), wall),
            (part(high, high + 0.28), roof),
            (part(0, high, 0.985), mix(wall, "#5b4636", 0.3)),
            (part(high - 0.05, high + 0.02), mix(wall, "#ffffff", 0.4)),
            (frames, mix(wall, "#ffffff", 0.5)),
            (panes, glass),
            (part(0, 0.44, 0.08, 0.92), mix(awning, "#3d2a2a", 0.3)),
            (part(0.08, 0.42, 0.11, 0.89), mix(glass, "#3f4a5a", 0.0 if light.lamps else 0.3)),
            (_outline(frame, leaning), awning),
        )
    )


def _outline(frame: Frame, corners: Sequence[tuple[float, float, float]]) -> str:
    """Path data of a shape in the street, its corners as in :func:`_place`."""
    points = [_place(frame, *corner) for corner in corners]
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"
