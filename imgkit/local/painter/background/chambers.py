"""Rooms that nobody lives in: a dungeon of stone, and a garage."""

from imgkit.local.painter.background.shapes import Frame, bands, mix, rectangle
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_STONES = ("#7d7a80", "#857a70", "#6f7a80")
_COURSES = 7


def dungeon(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint walls of dark stone with a barred window, torches and chains."""
    even = dice.evenly().part("dungeon")
    stone = even.choose("stone", _STONES, (3, 3, 2))
    at = even.choose("window", (0.5, 0.24, 0.76), (3, 2, 2))
    torches = [x for x in (0.14, 0.5, 0.86) if abs(x - at) > 0.2]
    chain = next(x for x in (0.34, 0.68) if abs(x - at) > 0.12)
    return (
        blocks(frame, stone)
        + _barred(frame, at)
        + _chain(frame, chain)
        + "".join(torch(frame, x) for x in torches)
        + slabs(frame, stone)
    )


def slabs(frame: Frame, stone: str) -> str:
    """Paint a floor of stone slabs, darker than the stone of the walls."""
    stops = [(0, mix(stone, "#2c2630", 0.45), 1.0), (1, mix(stone, "#2c2630", 0.15), 1.0)]
    return bands(frame.horizon, frame.height, frame.width, stops) + _joints(frame)


def blocks(frame: Frame, stone: str) -> str:
    """Paint a wall of stone blocks."""
    high = frame.horizon / _COURSES
    wide = 1.9 * high
    joints = "".join(f"M0 {row * high:.1f}H{frame.width:.0f}" for row in range(1, _COURSES))
    joints += "".join(
        f"M{(at + row % 2 / 2) * wide:.1f} {row * high:.1f}v{high:.1f}"
        for row in range(_COURSES)
        for at in range(int(frame.width / wide) + 2)
    )
    return (
        bands(
            0, frame.horizon, frame.width,
            [(0, mix(stone, "#2c2630", 0.5), 1), (1, mix(stone, "#2c2630", 0.18), 1)],
        )
        + f'<path d="{joints}" stroke="#332c36" stroke-opacity=".5" fill="none" '
        f'stroke-width="{4 * frame.unit:.1f}"/>'
    )  # fmt: skip


def _barred(frame: Frame, at: float) -> str:
    x, y, half = at * frame.width, 0.2 * frame.horizon, 0.075 * frame.width
    low = y + 2.1 * half
    bars = "".join(f"M{x + step * half:.1f} {y - half:.1f}V{low:.1f}" for step in (-0.5, 0, 0.5))
    return (
        f'<path d="M{x - half:.1f} {low:.1f}V{y:.1f}a{half:.1f} {half:.1f} 0 0 1 '
        f'{2 * half:.1f} 0V{low:.1f}Z" fill="#8fb0d6" stroke="#3a333d" '
        f'stroke-width="{14 * frame.unit:.1f}"/><path d="{bars}" stroke="#2f2a33" '
        f'stroke-width="{9 * frame.unit:.1f}"/>'
    )


def torch(frame: Frame, at: float) -> str:
    """Paint a burning torch on a wall; ``at`` is a share of the width."""
    x, y, size = at * frame.width, 0.5 * frame.horizon, 46 * frame.unit
    halo = "".join(
        f'<circle cx="{x:.1f}" cy="{y - size:.1f}" r="{size * wide:.1f}" fill="#ffb45a" '
        f'fill-opacity="{seen}"/>'
        for wide, seen in ((3.4, 0.1), (2.3, 0.14), (1.4, 0.2))
    )
    return halo + (
        f'<path d="M{x - 0.16 * size:.1f} {y:.1f}l{0.08 * size:.1f} {1.5 * size:.1f}h'
        f'{0.16 * size:.1f}l{0.08 * size:.1f} {-1.5 * size:.1f}z" fill="#6b4632"/>'
        f'<path d="M{x:.1f} {y - 1.6 * size:.1f}c{0.7 * size:.1f} {0.7 * size:.1f} '
        f"{0.5 * size:.1f} {1.6 * size:.1f} 0 {1.6 * size:.1f}c{-0.5 * size:.1f} 0 "
        f'{-0.7 * size:.1f} {-0.9 * size:.1f} 0 {-1.6 * size:.1f}z" fill="#f39a3d"/>'
        f'<path d="M{x:.1f} {y - 0.9 * size:.1f}c{0.3 * size:.1f} {0.4 * size:.1f} '
        f"{0.24 * size:.1f} {0.84 * size:.1f} 0 {0.84 * size:.1f}c{-0.24 * size:.1f} 0 "
        f'{-0.3 * size:.1f} {-0.5 * size:.1f} 0 {-0.84 * size:.1f}z" fill="#ffe08a"/>'
    )


def _chain(frame: Frame, at: float) -> str:
    size = 9 * frame.unit
    return "".join(
        f'<ellipse cx="{at * frame.width:.1f}" cy="{(2.2 * link + 1) * size:.1f}" '
        f'rx="{size * (0.8 if link % 2 else 0.35):.1f}" ry="{1.4 * size:.1f}" fill="none" '
        f'stroke="#3d3742" stroke-width="{0.5 * size:.1f}"/>'
        for link in range(int(0.42 * frame.horizon / (2.2 * size)))
    )


def _joints(frame: Frame) -> str:
    middle = frame.width / 2
    lines = "".join(
        f"M{middle + step * frame.width * 0.12:.1f} {frame.horizon:.1f}"
        f"L{middle + step * frame.width * 0.26:.1f} {frame.height:.0f}"
        for step in range(-6, 7)
    )
    lines += "".join(
        f"M0 {frame.horizon + frame.depth * at**1.6:.1f}H{frame.width:.0f}"
        for at in (0.24, 0.46, 0.7)
    )
    return (
        f'<path d="{lines}" stroke="#2c2630" stroke-opacity=".45" fill="none" '
        f'stroke-width="{3 * frame.unit:.1f}"/>'
    )


def garage(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint a garage: a roller door, a board with tools, and a floor of concrete."""
    even = dice.evenly().part("garage")
    wall = even.choose("wall", ("#d9d3c6", "#c9d3d6", "#d8cfc0"), (3, 2, 2))
    door = even.choose("door", ("#b9c4cc", "#c98f6a", "#8fa99a"), (3, 2, 2))
    left = even.choose("side", (0.06, 0.4), (3, 3)) * frame.width
    wide, top = 0.54 * frame.width, 0.2 * frame.horizon
    step = (frame.horizon - top) / 5
    panels = "".join(
        f'<rect x="{left + 0.02 * wide:.1f}" y="{top + (row + 0.08) * step:.1f}" '
        f'width="{0.96 * wide:.1f}" height="{0.84 * step:.1f}" rx="{4 * frame.unit:.1f}" '
        f'fill="{mix(door, "#ffffff", 0.14)}" stroke="{mix(door, "#4a4048", 0.35)}" '
        f'stroke-width="{2 * frame.unit:.1f}"/>'
        for row in range(5)
    )
    board = 0.78 if left < 0.3 * frame.width else 0.2
    concrete = [(0, "#b5b0aa", 1.0), (1, "#9a948e", 1.0)]
    return (
        bands(0, frame.horizon, frame.width, [(0, mix(wall, "#8a8078", 0.16), 1), (1, wall, 1)])
        + f'<rect x="{left:.1f}" y="{top:.1f}" width="{wide:.1f}" '
        f'height="{frame.horizon - top:.1f}" fill="{door}" stroke="#6f665e" '
        f'stroke-width="{5 * frame.unit:.1f}"/>'
        + panels
        + _tools(frame, board * frame.width)
        + bands(frame.horizon, frame.height, frame.width, concrete)
        + rectangle(frame.horizon, frame.horizon + 6 * frame.unit, frame.width, "#7f7871", 0.6)
    )


def _tools(frame: Frame, x: float) -> str:
    unit, y = frame.unit, 0.42 * frame.horizon
    half = 0.15 * frame.width
    shapes = (
        f'<rect x="{x - half:.1f}" y="{y - 0.5 * half:.1f}" width="{2 * half:.1f}" '
        f'height="{half:.1f}" rx="{6 * unit:.1f}" fill="#b98a5c" stroke="#7a5a3c" '
        f'stroke-width="{3 * unit:.1f}"/>'
    )
    for at, colour in ((-0.66, "#c9534a"), (-0.2, "#4f84b4"), (0.26, "#e0b04a"), (0.7, "#6fa373")):
        left = x + at * half
        shapes += (
            f'<path d="M{left:.1f} {y - 0.3 * half:.1f}v{0.6 * half:.1f}" stroke="{colour}" '
            f'stroke-width="{9 * unit:.1f}"/><path d="M{left - 0.1 * half:.1f} '
            f'{y - 0.32 * half:.1f}h{0.2 * half:.1f}" stroke="#8f9396" '
            f'stroke-width="{11 * unit:.1f}"/>'
        )
    return shapes
