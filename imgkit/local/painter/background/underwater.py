"""Under the sea."""

from imgkit.local.painter.background.shapes import Frame, bands, glow, land, mix, ridge, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def underwater(dice: Dice, light: Light, frame: Frame) -> str:
    """Deep blue water over the whole picture, rays of light, weeds, fish and bubbles."""
    top = mix("#9fe6e4", light.tint, light.tint_strength * 0.3)
    stops = [(0, top, 1.0), (0.35, "#4cb3cc", 1.0), (1, "#1c5f90", 1.0)]
    level = frame.horizon + frame.depth * 0.35
    far = ridge(
        dice,
        "far floor",
        frame,
        base=level - frame.depth * 0.16,
        height=frame.depth * 0.06,
        waves=1.4,
    )
    floor = ridge(dice, "floor", frame, base=level, height=frame.depth * 0.04, waves=0.9)
    sand = mix("#e6d3a0", "#3f9ab0", 0.35)
    deepest = max(y for _, y in floor)
    bubble = [(0, "#ffffff", 0.05), (0.8, "#ffffff", 0.22), (1, "#ffffff", 0.65)]
    return (
        f"<defs>{glow('bubble', bubble)}</defs>"
        + bands(0, deepest, frame.width, stops)
        + _rays(dice, frame)
        + land(far, frame, mix(sand, "#3a90b4", 0.6), deepest + 2)
        + _weeds(dice.part("far weeds"), frame, level - frame.depth * 0.08, 0.55, "#3f8f94")
        + _fish(dice, frame)
        + land(floor, frame, sand, deepest + 2)
        + bands(
            deepest,
            frame.height,
            frame.width,
            [(0, sand, 1.0), (1, mix(sand, "#b9975f", 0.35), 1.0)],
        )
        + _weeds(dice.part("weeds"), frame, level + frame.depth * 0.1, 1.0, "#3f9c6a")
        + _bubbles(dice, frame)
    )


def _rays(dice: Dice, frame: Frame) -> str:
    data = ""
    for across, along, other in scatter(dice, "rays", 6):
        x, wide = across * frame.width, frame.width * (0.02 + 0.05 * other)
        slant = frame.width * (0.1 + 0.12 * along)
        data += (
            f"M{x:.1f} 0h{wide:.1f}L{x + wide * 3 + slant:.1f} {frame.height * 0.8:.1f}"
            f"h{-wide * 3:.1f}Z"
        )
    return f'<path d="{data}" fill="#eafff4" fill-opacity=".1"/>'


def _weeds(dice: Dice, frame: Frame, foot: float, size: float, colour: str) -> str:
    """Swaying ribbons of weed, in groups left and right of the middle."""
    paths = ["", ""]
    for index, (across, along, other) in enumerate(scatter(dice, "ribbons", 18)):
        side = across * 0.32 if index % 2 else 1 - across * 0.32
        x, tall = side * frame.width, frame.depth * size * (0.25 + 0.5 * other)
        y, half = foot + frame.depth * 0.1 * along, tall * 0.045
        bend = tall * (0.1 + 0.12 * along) * (1 if index % 3 else -1)
        paths[index % 2] += (
            f"M{x - half:.1f} {y:.1f}C{x - bend - half:.1f} {y - tall * 0.35:.1f} "
            f"{x + bend - half:.1f} {y - tall * 0.65:.1f} "
            f"{x + bend * 0.3:.1f} {y - tall:.1f}C{x + bend + half:.1f} {y - tall * 0.6:.1f} "
            f"{x - bend + half:.1f} "
            f"{y - tall * 0.35:.1f} {x + half:.1f} {y:.1f}Z"
        )
    return (
        f'<path d="{paths[0]}" fill="{mix(colour, "#1c5f70", 0.3)}"/>'
        f'<path d="{paths[1]}" fill="{mix(colour, "#b7e08a", 0.18)}"/>'
    )


def _fish(dice: Dice, frame: Frame) -> str:
    """A few small fish far away."""
    colours = ("#f3a45c", "#f7d36a", "#e98a8a")
    parts = []
    for index, (across, along, other) in enumerate(scatter(dice, "fish", 7)):
        x, y = across * frame.width, frame.horizon * (0.15 + 0.75 * along)
        size = (12 + 14 * other) * frame.unit
        side = 1 if index % 3 else -1
        parts.append(
            f'<g transform="translate({x:.1f} {y:.1f}) scale({size * side:.1f} {size:.1f})" '
            f'fill="{colours[index % 3]}" '
            'fill-opacity=".8"><path d="M1 0C.5 -.65 -.4 -.6 -.8 0C-.4 .6 .5 .65 1 0ZM-.7 '
            '0L-1.4 -.5Q-1.2 0 -1.4 .5Z"/>'
            '<circle cx=".55" cy="-.12" r=".1" fill="#2a3a50"/></g>'
        )
    return "".join(parts)


def _bubbles(dice: Dice, frame: Frame) -> str:
    return "".join(
        f'<circle cx="{across * frame.width:.1f}" cy="{along * frame.height * 0.9:.1f}" '
        f'r="{(3 + 13 * other**2) * frame.unit:.1f}" fill="url(#background-bubble)"/>'
        for across, along, other in scatter(dice, "bubbles", 26)
    )
