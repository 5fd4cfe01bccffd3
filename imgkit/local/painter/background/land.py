"""Open land: meadow, snowfield and desert."""

import math

from imgkit.local.painter.background.grass import fringe, hills, lawn
from imgkit.local.painter.background.midground import midground
from imgkit.local.painter.background.shapes import Frame, bands, land, lit, mix, ridge, scatter
from imgkit.local.painter.background.trees import WOODS, fir
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_ON_A_MEADOW = {
    "nothing": 3,
    "grove": 3,
    "path": 3,
    "fence": 2.5,
    "blossoms": 2.5,
    "bushes": 2.5,
    "avenue": 2,
}
_ON_SNOW = {"nothing": 2, "snowy firs": 3, "fence": 2.5, "boulders": 2}
_IN_THE_DESERT = {"nothing": 3, "boulders": 3, "path": 2}


def meadow(dice: Dice, light: Light, frame: Frame) -> str:
    """Rolling hills that fade into the haze, and grass that grows larger towards us."""
    return (
        hills(dice, light, frame, "#86b56c")
        + lawn(dice, light, frame)
        + midground(dice, light, frame, _ON_A_MEADOW)
        + fringe(dice, light, frame)
    )


def snow(dice: Dice, light: Light, frame: Frame) -> str:
    """A snowfield with firs far away."""
    far = mix(lit("#e4edf5", light), light.haze, 0.35)
    line = ridge(dice, "snow", frame, base=frame.horizon, height=frame.depth * 0.02, waves=1.1)
    level = frame.horizon + frame.depth * 0.05
    parts = [hills(dice, light, frame, "#dfeaf4"), land(line, frame, far, math.ceil(level))]
    parts.append(
        bands(
            level,
            frame.height,
            frame.width,
            [(0, far, 1.0), (0.4, lit("#f4f8fc", light), 1.0), (1, lit("#d3e1ef", light), 1.0)],
        )
    )
    parts.append(_drifts(dice, frame))
    firs = scatter(dice, "firs", 30 if WOODS.isdisjoint(frame.unwanted) else 0)
    for across, along, other in sorted(firs, key=lambda place: place[1]):
        x, y = across * frame.width, frame.horizon + frame.depth * (0.02 + 0.09 * along**2)
        tall = frame.depth * (0.16 + 0.12 * other) * (0.7 + 0.9 * along**2)
        parts.append(
            fir(x, y, tall, mix(lit("#3f7068", light), light.haze, 0.55 - 0.35 * along), snowy=True)
        )
    return "".join(parts) + midground(dice, light, frame, _ON_SNOW)


def _drifts(dice: Dice, frame: Frame) -> str:
    """Blue shadows behind the drifts, and a glitter here and there."""
    shadows, glitter = "", ""
    for across, along, other in scatter(dice, "drifts", 11):
        y = frame.horizon + frame.depth * (0.12 + 0.85 * along**1.3)
        x, half = across * frame.width, frame.width * (0.1 + 0.24 * other)
        rise = frame.depth * (0.012 + 0.035 * along)
        shadows += (
            f"M{x - half:.1f} {y:.1f}Q{x - half * 0.2:.1f} {y - rise * 2:.1f} {x + half:.1f} "
            f"{y:.1f}"
            f"Q{x:.1f} {y - rise * 0.4:.1f} {x - half:.1f} {y:.1f}Z"
        )
    for across, along, other in scatter(dice, "glitter", 60):
        x, y = across * frame.width, frame.horizon + frame.depth * (0.15 + 0.85 * along)
        size = (0.8 + 2.2 * other * along) * frame.unit
        glitter += (
            f"M{x:.1f} {y - size * 2:.1f}l{size:.1f} {size * 2:.1f}l{-size:.1f} {size * 2:.1f}"
            f"l{-size:.1f} {-size * 2:.1f}Z"
        )
    return (
        f'<path d="{shadows}" fill="#a9c3e0" fill-opacity=".38"/>'
        f'<path d="{glitter}" fill="#ffffff"/>'
    )


def desert(dice: Dice, light: Light, frame: Frame) -> str:
    """Dunes with a lit and a shaded side, and ripples of the wind in front."""
    sand = lit("#efc682", light)
    parts = [
        bands(
            frame.horizon - frame.depth * 0.02,
            frame.height,
            frame.width,
            [(0, mix(sand, light.haze, 0.5), 1), (0.5, sand, 1), (1, lit("#dba766", light), 1)],
        )
    ]
    for index, (lift, tall, fade, start) in enumerate(
        ((0.04, 0.16, 0.55, 0.06), (-0.04, 0.17, 0.38, 0.2), (-0.2, 0.24, 0.2, 0.5))
    ):
        parts.append(_dune(dice.part(f"dune {index}"), light, frame, index, (lift, tall, fade)))
        front = mix(mix(sand, lit("#f7dba4", light), 0.4), light.haze, fade * 0.7)
        base = frame.horizon + start * frame.depth
        line = ridge(
            dice,
            f"sand {index}",
            frame,
            base=base,
            height=frame.depth * (0.015 + 0.06 * start),
            waves=1 - 0.6 * start,
        )
        level = max(y for _, y in line)
        bottom = frame.height if index == 2 else level + frame.depth * 0.4
        parts.append(land(line, frame, front, math.ceil(level)))
        parts.append(
            bands(
                level,
                bottom,
                frame.width,
                [(0, front, 1.0), (1, mix(front, lit("#cf9555", light), 0.5), 1.0)],
            )
        )
    ripples = ""
    for across, along, other in scatter(dice, "ripples", 40):
        y = frame.horizon + frame.depth * (0.6 + 0.4 * along)
        x, half = across * frame.width, frame.width * (0.03 + 0.07 * other)
        ripples += f"M{x - half:.1f} {y:.1f}q{half:.1f} {-7 * frame.unit:.1f} {2 * half:.1f} 0"
    return (
        "".join(parts) + f'<path d="{ripples}" fill="none" stroke="#b98247" stroke-opacity=".35" '
        f'stroke-width="{2.2 * frame.unit:.1f}" stroke-linecap="round"/>'
        + midground(dice, light, frame, _IN_THE_DESERT)
    )


def _dune(
    dice: Dice, light: Light, frame: Frame, index: int, form: tuple[float, float, float]
) -> str:
    lift, tall, fade = form
    foot = frame.horizon - lift * frame.depth + frame.depth * 0.12
    peak_x = frame.width * dice.number("peak", 0.1, (0.3, 0.75, 0.25)[index], 0.9)
    peak_y = foot - frame.depth * tall * dice.number("tall", 0.8, 1, 1.2)
    wide = frame.width * 0.8
    bright = mix(lit("#f3d094", light), light.haze, fade)
    shade = mix(mix(bright, lit("#b8774a", light), 0.42), light.haze, fade * 0.4)
    left, right = peak_x - wide, peak_x + wide
    rise = foot - peak_y
    crest = (
        f"C{peak_x + wide * 0.3:.1f} {peak_y + rise * 0.25:.1f} {peak_x + wide * 0.5:.1f} "
        f"{foot - rise * 0.1:.1f} {right:.1f} {foot:.1f}"
    )
    return (
        f'<path d="M{left:.1f} {foot:.1f}C{left + wide * 0.5:.1f} {foot - rise * 0.1:.1f} '
        f"{peak_x - wide * 0.35:.1f} {peak_y + rise * 0.15:.1f} {peak_x:.1f} {peak_y:.1f}"
        f'{crest}Z" fill="{bright}"/>'
        f'<path d="M{peak_x:.1f} {peak_y:.1f}{crest}H{peak_x + wide * 0.12:.1f}'
        f"C{peak_x - wide * 0.12:.1f} {foot - rise * 0.25:.1f} {peak_x + wide * 0.16:.1f} "
        f'{peak_y + rise * 0.4:.1f} {peak_x:.1f} {peak_y:.1f}Z" fill="{shade}"/>'
    )
