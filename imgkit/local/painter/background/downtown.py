"""The middle of a big city: rows of tall houses with lit windows, and a paved square."""

from imgkit.local.painter.background.shapes import Frame, bands, lit, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_WALLS = ("#8fa3b8", "#b9a48e", "#a98f9c", "#9fb0a3", "#c2a98a")
_GLASS = "#dcebf2"
_LAMP = "#ffd77f"
_ROWS = ((0.62, 0.5, 0.66), (0.34, 0.34, 0.92), (0.1, 0.2, 1.2))
"""How far in the haze each row of houses is, how high at least, and how wide its houses are."""


def downtown(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint three rows of tall houses, the far ones the highest, behind a paved square."""
    rows = [_row(dice.part(f"row {order}"), light, frame, row) for order, row in enumerate(_ROWS)]
    return "".join(rows) + _square(light, frame)


def _row(dice: Dice, light: Light, frame: Frame, row: tuple[float, float, float]) -> str:
    fade, low, size = row
    even = dice.evenly()
    foot = frame.horizon + 4 * frame.unit
    step = 0.115 * frame.width * size
    x = -step * even.number("start", 0.1, 0.5, 0.9)
    parts, order = [], 0
    while x < frame.width:
        own = dice.part(f"house {order}")
        wide = step * (0.72 + 0.5 * (order * 0.618034 % 1))
        high = frame.horizon * (low + 0.34 * own.number("height", 0, order * 0.7548777 % 1, 1))
        wall = mix(lit(own.choose("wall", _WALLS, (3, 3, 2, 2, 2)), light), light.haze, fade)
        parts.append(_house(own, light, (x, foot, wide, high), wall, order))
        x += wide + step * 0.06
        order += 1
    return "".join(parts)


def _house(
    dice: Dice, light: Light, at: tuple[float, float, float, float], wall: str, order: int
) -> str:
    x, foot, wide, high = at
    top = foot - high
    roof = dice.choose("roof", ("flat", "step", "mast"), (3, 2, 1))
    crown = ""
    if roof == "step":
        crown = f"M{x + 0.2 * wide:.1f} {top:.1f}v{-0.3 * wide:.1f}h{0.6 * wide:.1f}V{top:.1f}Z"
    elif roof == "mast":
        crown = (
            f"M{x + 0.3 * wide:.1f} {top:.1f}v{-0.18 * wide:.1f}h{0.17 * wide:.1f}"
            f"v{-0.6 * wide:.1f}h{0.06 * wide:.1f}v{0.6 * wide:.1f}h{0.17 * wide:.1f}V{top:.1f}Z"
        )
    columns = max(2, round(wide / (0.034 * 512)))
    cell = wide / (columns + 0.6)
    panes = {True: "", False: ""}
    for row in range(max(2, int(high / (cell * 1.35)) - 1)):
        for column in range(columns):
            bright = (order * 7 + row * 5 + column * 3) % 11 < (5 if light.lamps else 3)
            panes[bright] += (
                f"M{x + cell * (column + 0.5):.1f} {top + cell * (0.6 + 1.35 * row):.1f}"
                f"h{cell * 0.58:.1f}v{cell * 0.8:.1f}h{-cell * 0.58:.1f}z"
            )
    dull = mix(wall, "#39435f", 0.28)
    return (
        f'<path d="M{x:.1f} {foot:.1f}V{top:.1f}h{wide:.1f}V{foot:.1f}Z{crown}" fill="{wall}"/>'
        f'<path d="{panes[False]}" fill="{dull}" fill-opacity=".7"/>'
        f'<path d="{panes[True]}" fill="{_LAMP if light.lamps else _GLASS}" fill-opacity=".85"/>'
    )


def _square(light: Light, frame: Frame) -> str:
    stone, joint = mix(lit("#cfc7bb", light), light.haze, 0.1), lit("#8f8578", light)
    stops = [(0, mix(stone, light.haze, 0.35), 1.0), (1, mix(stone, "#8f8578", 0.2), 1.0)]
    middle = frame.focus or frame.width / 2
    lines = "".join(
        f"M{middle + step * frame.width * 0.02:.1f} {frame.horizon:.1f}"
        f"L{middle + step * frame.width * 0.24:.1f} {frame.height:.0f}"
        for step in range(-8, 9)
    )
    lines += "".join(
        f"M0 {frame.horizon + frame.depth * at**2:.1f}H{frame.width:.0f}"
        for at in (0.2, 0.34, 0.5, 0.68, 0.88)
    )
    return (
        bands(frame.horizon, frame.height, frame.width, stops)
        + f'<path d="{lines}" stroke="{joint}" stroke-opacity=".3" fill="none" '
        f'stroke-width="{2 * frame.unit:.1f}"/>'
    )
