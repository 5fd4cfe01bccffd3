"""Outer space, seen from a small world."""

from imgkit.local.painter.background.shapes import Frame, bands, glow, land, mix, ridge, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def space(dice: Dice, light: Light, frame: Frame) -> str:
    """Stars, coloured clouds of gas and planets, and the cratered ground of a small world."""
    level = frame.horizon + frame.depth * 0.3
    ground = ridge(dice, "ground of space", frame, base=level, height=frame.depth * 0.06, waves=0.6)
    lowest = max(y for _, y in ground)
    dust = mix("#b3a5c9", light.haze, 0.1)
    return (
        bands(
            0,
            lowest,
            frame.width,
            [(0, "#120f33", 1.0), (0.6, "#2a2060", 1.0), (1, "#4b3480", 1.0)],
        )
        + _nebulae(dice, frame)
        + stars(dice, frame)
        + _planets(dice, frame)
        + land(ground, frame, dust, lowest + 2)
        + bands(lowest, frame.height, frame.width, [(0, dust, 1.0), (1, "#7a6a9a", 1.0)])
        + _craters(dice, frame, level)
    )


def _nebulae(dice: Dice, frame: Frame) -> str:
    parts = []
    for index, colour in enumerate(("#e070b0", "#5a8fe0")):
        x = frame.width * dice.number(f"nebula {index}", 0.1, 0.3 + 0.45 * index, 0.9)
        y = frame.horizon * (0.3 + 0.35 * index)
        parts.append(
            f"<defs>{glow(f'nebula{index}', [(0, colour, 0.42), (1, colour, 0)])}</defs>"
            f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{frame.width * 0.3:.1f}" '
            f'ry="{frame.horizon * 0.22:.1f}" '
            f'transform="rotate(-18 {x:.1f} {y:.1f})" fill="url(#background-nebula{index})"/>'
        )
    return "".join(parts)


def stars(dice: Dice, frame: Frame) -> str:
    """Paint stars down to a little below the horizon."""
    dots, crosses = "", ""
    for across, along, other in scatter(dice, "stars of space", 130):
        x, y, size = (
            across * frame.width,
            along * frame.horizon * 1.1,
            (1 + 2.4 * other**4) * frame.unit,
        )
        if other > 0.94:
            long = size * 3.2
            crosses += (
                f"M{x - long:.1f} {y:.1f}L{x:.1f} {y - size * 0.5:.1f}L{x + long:.1f} {y:.1f}"
                f"L{x:.1f} {y + size * 0.5:.1f}Z"
            )
            crosses += (
                f"M{x:.1f} {y - long:.1f}L{x + size * 0.5:.1f} {y:.1f}L{x:.1f} {y + long:.1f}"
                f"L{x - size * 0.5:.1f} {y:.1f}Z"
            )
        else:
            dots += (
                f"M{x - size:.1f} {y:.1f}a{size:.1f} {size:.1f} 0 1 1 {2 * size:.1f} 0a{size:.1f} "
                f"{size:.1f} 0 1 1 {-2 * size:.1f} 0z"
            )
    return f'<path d="{dots}{crosses}" fill="#fdf6dc"/>'


def _planets(dice: Dice, frame: Frame) -> str:
    """A ringed planet and a small banded one."""
    x = frame.width * dice.choose("planet", (0.8, 0.18, 0.7))
    y, size = frame.horizon * 0.26, 78 * frame.unit
    other_x = frame.width - x + 30 * frame.unit
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) rotate(-16) scale({size:.1f})">'
        '<path d="M-1.9 0A1.9 .5 0 0 1 1.9 0" fill="none" stroke="#e9c99a" stroke-width=".2"/>'
        '<circle r="1" fill="#e8a468"/><path d="M-.94 -.35Q0 -.1 .94 -.35A1 1 0 0 1 1 -.05Q0 '
        ".2 -1 -.05ZM-.95 .3Q0 .55 .95 .3"
        'A1 1 0 0 1 .82 .57Q0 .8 -.82 .57Z" fill="#f5c78c"/><path d="M.3 -.95A1 1 0 0 1 .3 '
        '.95Q.9 0 .3 -.95Z" fill="#7a4260" fill-opacity=".4"/>'
        '<path d="M-1.9 0A1.9 .5 0 0 0 1.9 0" fill="none" stroke="#f7e2b8" stroke-width=".2"/></g>'
        f'<g transform="translate({other_x:.1f} {frame.horizon * 0.6:.1f}) '
        f'scale({size * 0.42:.1f})">'
        '<circle r="1" fill="#7fc4d8"/><path d="M-.7 -.5q.5 -.3 .8 0t-.1 .5t-.8 -.1ZM.1 '
        '.4q.4 -.3 .7 0t-.3 .4Z" fill="#8fd09a"/>'
        '<path d="M.3 -.95A1 1 0 0 1 .3 .95Q.9 0 .3 -.95Z" fill="#2a2060" fill-opacity=".4"/></g>'
    )


def _craters(dice: Dice, frame: Frame, level: float) -> str:
    parts = []
    for across, along, other in scatter(dice, "craters", 11):
        y = level + (frame.height - level) * (0.12 + 0.85 * along)
        wide = (14 + 60 * along * (0.4 + other)) * frame.unit
        x = across * frame.width
        parts.append(
            f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{wide:.1f}" ry="{wide * 0.28:.1f}" '
            'fill="#d8cbe6" fill-opacity=".7"/>'
            f'<ellipse cx="{x:.1f}" cy="{y + wide * 0.04:.1f}" rx="{wide * 0.88:.1f}" '
            f'ry="{wide * 0.22:.1f}" fill="#6a5a8c"/>'
        )
    return "".join(parts)
