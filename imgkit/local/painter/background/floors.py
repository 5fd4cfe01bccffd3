"""The floors of rooms: boards or tiles, and the rugs on them."""

import math

from imgkit.local.painter.background.shapes import Frame, bands, mix
from imgkit.local.painter.dice import Dice

_WOODS = ("#c4955f", "#a8764a", "#d8b88a", "#b3a08a")
_RUGS = ("#c9605a", "#5f8fa8", "#7a9a5f", "#c98f4f", "#8a6fa8")
_NARROW = 0.9 / 1.9  # how wide a board is at the wall, compared with our feet


def floor(dice: Dice, frame: Frame, *, tiled: bool = False) -> str:
    """Paint the floor of a room.

    Args:
        dice: What chooses what it is made of.
        frame: The picture; its horizon is where the floor begins.
        tiled: Whether it is tiled whatever the dice say.

    Returns:
        An SVG fragment.
    """
    even = dice.evenly().part("floor")
    kind = even.choose("floor kind", ("boards", "across", "tiles"), (4, 3, 2))
    wood = even.choose("wood", _WOODS, (4, 2, 3, 2))
    if tiled or kind == "tiles":
        dark = mix(wood, "#8f9aa0", 0.4)
        return _ground(frame, mix(wood, "#e9dfd0", 0.75)) + _squares(frame, dark)
    lines = _boards(frame) if kind == "boards" else _across(frame)
    return _ground(frame, wood) + lines


def _ground(frame: Frame, colour: str) -> str:
    stops = [(0, mix(colour, "#f7e2bc", 0.35), 1.0), (1, colour, 1.0)]
    return bands(frame.horizon, frame.height, frame.width, stops)


def _boards(frame: Frame) -> str:
    """Floor boards that run to one point above the horizon."""
    middle = frame.width / 2
    tints, lines = "", ""
    for index in range(-10, 10):
        left, right = index * frame.width * 0.14, (index + 1) * frame.width * 0.14
        board = (
            f"M{middle + left * _NARROW:.1f} {frame.horizon:.1f}L{middle + left:.1f} "
            f"{frame.height:.0f}"
            f"H{middle + right:.1f}L{middle + right * _NARROW:.1f} {frame.horizon:.1f}Z"
        )
        if index % 3 == 0:
            tints += board
        lines += (
            f"M{middle + left * _NARROW:.1f} {frame.horizon:.1f}L{middle + left:.1f} "
            f"{frame.height:.0f}"
        )
        at = (index * 0.618034) % 1
        y = frame.horizon + frame.depth * at
        share = _NARROW + (1 - _NARROW) * at
        lines += f"M{middle + left * share:.1f} {y:.1f}H{middle + right * share:.1f}"
    return _drawn(frame, tints, lines)


def _across(frame: Frame) -> str:
    """Boards that lie across, broader towards us."""
    tints, lines = "", ""
    for index in range(8):
        top, bottom = (frame.horizon + frame.depth * (row / 8) ** 1.4 for row in (index, index + 1))
        if index % 3 == 0:
            tints += f"M0 {top:.1f}H{frame.width:.0f}V{bottom:.1f}H0Z"
        lines += f"M0 {top:.1f}H{frame.width:.0f}"
        for joint in range(3):
            x = (joint / 3 + index * 0.618034) % 1 * frame.width
            lines += f"M{x:.1f} {top:.1f}V{bottom:.1f}"
    return _drawn(frame, tints, lines)


def _drawn(frame: Frame, tints: str, lines: str) -> str:
    return (
        f'<path d="{tints}" fill="#8a5a34" fill-opacity=".1"/>'
        f'<path d="{lines}" stroke="#8a5a34" stroke-opacity=".4" '
        f'stroke-width="{1.8 * frame.unit:.1f}"/>'
    )


def _squares(frame: Frame, colour: str) -> str:
    """Every other square of a tiled floor, smaller towards the wall."""
    middle, rows = frame.width / 2, 6
    data = ""
    for row in range(rows):
        near, far = ((at / rows) ** 1.4 for at in (row + 1, row))
        top, bottom = frame.horizon + frame.depth * far, frame.horizon + frame.depth * near
        above, below = (_NARROW + (1 - _NARROW) * at for at in (far, near))
        half = math.ceil(0.5 / 0.13 / above)
        for column in range(-half, half):
            if (row + column) % 2 == 0:
                left, right = column * 0.13 * frame.width, (column + 1) * 0.13 * frame.width
                data += (
                    f"M{middle + left * above:.1f} {top:.1f}L{middle + left * below:.1f} "
                    f"{bottom:.1f}H{middle + right * below:.1f}"
                    f"L{middle + right * above:.1f} {top:.1f}Z"
                )
    return f'<path d="{data}" fill="{colour}" fill-opacity=".55"/>'


def rug(dice: Dice, frame: Frame) -> str:
    """Paint a rug in the middle of the floor: a round one, a broad one, or none."""
    even = dice.evenly().part("rug")
    kind = even.choose("rug kind", (_round, _broad, _none), (3, 3, 2))
    return kind(frame, even.choose("rug", _RUGS))


def _none(_frame: Frame, _colour: str) -> str:
    return ""


def _broad(frame: Frame, colour: str) -> str:
    x, top, bottom = frame.width / 2, frame.horizon + frame.depth * 0.34, frame.height * 0.985

    def strip(near: float, far: float, wide: float) -> str:
        y, end = bottom + (top - bottom) * near, bottom + (top - bottom) * far
        half, less = ((0.46 - 0.12 * at) * wide * frame.width for at in (near, far))
        return f"M{x - half:.1f} {y:.1f}H{x + half:.1f}L{x + less:.1f} {end:.1f}H{x - less:.1f}Z"

    stripes = "".join(strip(near, near + 0.09, 1) for near in (0.08, 0.3, 0.52, 0.74))
    return (
        f'<path d="{strip(-0.02, 1, 1.015)}" fill="#5b3a24" fill-opacity=".3"/>'
        f'<path d="{strip(0, 1, 1)}" fill="{mix(colour, "#f7ead0", 0.2)}"/>'
        f'<path d="{stripes}" fill="#f7ead0" fill-opacity=".75"/>'
    )


def _round(frame: Frame, colour: str) -> str:
    x, y = frame.width / 2, frame.horizon + frame.depth * 0.6
    wide, tall = frame.width * 0.4, frame.depth * 0.26
    rings = "".join(
        f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{wide * size:.1f}" ry="{tall * size:.1f}" '
        f'fill="{fill}"/>'
        for size, fill in (
            (1, colour),
            (0.9, "#f7ead0"),
            (0.84, colour),
            (0.5, mix(colour, "#f7ead0", 0.35)),
        )
    )
    return (
        f'<ellipse cx="{x:.1f}" cy="{y + tall * 0.05:.1f}" rx="{wide * 1.01:.1f}" '
        f'ry="{tall * 1.02:.1f}" fill="#5b3a24" fill-opacity=".3"/>{rings}'
    )
