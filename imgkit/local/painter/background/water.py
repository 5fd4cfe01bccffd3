"""Places by the water: beach and sea."""

from imgkit.local.painter.background.shapes import (
    Frame,
    bands,
    land,
    lit,
    mix,
    ridge,
    scatter,
    smooth,
)
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_BOATS = frozenset({"boat", "sailing-boat", "ship", "rowing-boat", "motorboat", "canoe"})
"""What a sail far away is, too."""


def sea(dice: Dice, light: Light, frame: Frame) -> str:
    """Open water with waves that grow towards us, and a sail far away."""
    parts = [_water(dice, light, frame, frame.height)]
    for index, start in enumerate((0.16, 0.36, 0.62)):
        parts.append(_swell(dice, light, frame, index, start))
    return "".join(parts) + _sail(dice, light, frame)


def _water(dice: Dice, light: Light, frame: Frame, bottom: float) -> str:
    """The sea as far as a level, with the glitter of the light on it."""
    far = mix(lit("#5fb0cf", light), light.haze, 0.4)
    stops = [
        (0, far, 1.0),
        (0.35, mix(far, lit("#2f8ab5", light), 0.65), 1.0),
        (1, lit("#24739f", light), 1.0),
    ]
    data = ""
    for across, along, other in scatter(dice, "waves", 130):
        depth = along**1.5
        y = frame.horizon + (bottom - frame.horizon) * (0.01 + 0.95 * depth)
        half = (8 + 90 * depth * frame.depth / frame.height * 2) * (0.4 + other) * frame.unit
        x, rise = across * frame.width, (0.7 + 4.5 * depth) * frame.unit
        data += (
            f"M{x - half:.1f} {y:.1f}Q{x:.1f} {y - rise * 2:.1f} {x + half:.1f} {y:.1f}"
            f"Q{x:.1f} {y - rise * 0.6:.1f} {x - half:.1f} {y:.1f}Z"
        )
    bright = mix("#ffffff", light.sun, 0.5)
    return (
        bands(frame.horizon, bottom, frame.width, stops)
        + f'<path d="{data}" fill="{bright}" fill-opacity=".33"/>'
    )


def _swell(dice: Dice, light: Light, frame: Frame, index: int, start: float) -> str:
    """One long wave with a foaming crest."""
    base = frame.horizon + start * frame.depth
    line = ridge(
        dice,
        f"sea {index}",
        frame,
        base=base,
        height=frame.depth * (0.02 + 0.05 * start),
        waves=2.2 - 1.4 * start,
    )
    crest = mix(lit(mix("#4aa3c4", "#2a7ba8", start), light), light.haze, 0.1)
    foot = frame.horizon + frame.depth * (start + 0.13 + 0.12 * start)
    stops = [(0, crest, 0.85), (1, mix(crest, lit("#1f648f", light), 0.5), 0.0)]
    level = max(y for _, y in line)
    foam = ""
    thick = (1.5 + 9 * start) * frame.unit
    for first in range(index * 3, len(line) - 6, 9):
        crest_line = line[first : first + 3 + (first * 7 + index) % 4]
        back = [(x, y + thick * (0.6 if x == crest_line[0][0] else 1)) for x, y in crest_line[1:-1]]
        foam += smooth(crest_line) + "L" + "L".join(f"{x:.1f} {y:.1f}" for x, y in back[::-1]) + "Z"
    return (
        land(line, frame, crest, round(level)).replace("/>", ' fill-opacity=".85"/>')
        + bands(round(level), foot, frame.width, stops)
        + f'<path d="{foam}" fill="#ffffff" fill-opacity=".8"/>'
    )


def _sail(dice: Dice, light: Light, frame: Frame) -> str:
    """A small sailing boat near the horizon, unless the prompt wants none."""
    if not _BOATS.isdisjoint(frame.unwanted):
        return ""
    x = frame.width * dice.choose("boat", (0.16, 0.84, 0.68, 0.3))
    y, size = frame.horizon + frame.depth * 0.025, 40 * frame.unit
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) scale({size:.1f})">'
        '<path d="M-.02 -.18V-1.25C-.3 -.8 -.5 -.5 -.56 -.18Z" '
        f'fill="{mix("#fffaf0", light.haze, 0.15)}"/>'
        '<path d="M.04 -.18V-1.05C.3 -.75 .42 -.45 .46 -.18Z" '
        f'fill="{mix("#e9785e", light.haze, 0.25)}"/>'
        f'<path d="M-.6 -.12H.6L.42 .06H-.44Z" fill="{mix("#7d5a45", light.haze, 0.25)}"/></g>'
    )


def beach(dice: Dice, light: Light, frame: Frame) -> str:
    """Sea behind, foam, wet sand, and dry sand with shells in front."""
    shore = frame.horizon + frame.depth * 0.36
    line = ridge(dice, "shore", frame, base=shore, height=frame.depth * 0.03, waves=1.2)
    level = max(y for _, y in line) + frame.depth * 0.06
    parts = [_water(dice, light, frame, level), _sail(dice, light, frame)]
    sand, wet = mix(lit("#f4ddae", light), light.haze, 0.08), lit("#d9b684", light)
    for drop, colour, opacity in (
        (-0.075, "#bfe6ea", 0.35),
        (-0.05, "#ffffff", 0.55),
        (-0.035, "#8fc9d6", 0.7),
        (-0.012, "#ffffff", 0.95),
        (0.0, wet, 1.0),
        (0.045, mix(wet, sand, 0.5), 1.0),
        (0.06, sand, 1.0),
    ):
        moved = [
            (x, y + drop * frame.depth + (index % 3 - 1) * frame.depth * 0.004)
            for index, (x, y) in enumerate(line)
        ]
        parts.append(
            f'<g fill-opacity="{opacity}">'
            f"{land(moved, frame, colour, level + frame.depth * 0.07)}</g>"
        )
    foot = level + frame.depth * 0.065
    parts.append(
        bands(foot, frame.height, frame.width, [(0, sand, 1.0), (1, lit("#e8c58c", light), 1.0)])
    )
    return "".join(parts) + _shore_finds(dice, frame, foot)


def _shore_finds(dice: Dice, frame: Frame, top: float) -> str:
    """Soft dents in the sand, grains, shells and a starfish."""
    dents, grains, shells = "", "", ""
    for across, along, other in scatter(dice, "dents", 16):
        x, y = across * frame.width, top + (frame.height - top) * along
        half, rise = frame.width * (0.04 + 0.1 * other), frame.depth * (0.006 + 0.012 * along)
        dents += (
            f"M{x - half:.1f} {y:.1f}Q{x:.1f} {y - rise * 2:.1f} {x + half:.1f} {y:.1f}Q{x:.1f} "
            f"{y + rise:.1f} {x - half:.1f} {y:.1f}Z"
        )
    for across, along, other in scatter(dice, "grains", 120):
        x, y, size = (
            across * frame.width,
            top + (frame.height - top) * along,
            (0.8 + 2 * other * along) * frame.unit,
        )
        grains += f"M{x:.1f} {y:.1f}h{size:.1f}v{size:.1f}h{-size:.1f}z"
    for index, (across, along, other) in enumerate(scatter(dice, "shells", 7)):
        x, y = across * frame.width, top + (frame.height - top) * (0.25 + 0.7 * along)
        size = (8 + 14 * along) * frame.unit
        star = index % 4 == 1
        form = (
            '<path d="M0 -1L.26 -.33L.95 -.3L.4 .13L.6 .8L0 .42L-.6 .8L-.4 .13L-.95 -.3L-.26 '
            '-.33Z" fill="#e8875c" '
            'stroke="#b95f3c" stroke-width=".1" stroke-linejoin="round"/>'
            if star
            else '<path d="M-.15 .6H.15L.85 0Q.7 -.7 0 -.75Q-.7 -.7 -.85 0Z" fill="#fbeee0" '
            'stroke="#c99a86" stroke-width=".1"/>'
            '<path d="M0 .55V-.7M.08 .55L.5 -.5M-.08 .55L-.5 -.5" stroke="#d9a99a" '
            'stroke-width=".09"/>'
        )
        shells += (
            f'<g transform="translate({x:.1f} {y:.1f}) rotate({other * 80 - 40:.0f}) '
            f'scale({size:.1f} {size * 0.7:.1f})">{form}</g>'
        )
    return (
        f'<path d="{dents}" fill="#b98a52" fill-opacity=".16"/>'
        f'<path d="{grains}" fill="#a67c4a" fill-opacity=".4"/>{shells}'
    )
