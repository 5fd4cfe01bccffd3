"""The inside of a spacecraft: plates of metal, round windows to the stars, lamps along the wall."""

from imgkit.local.painter.background.shapes import Frame, bands, mix, rectangle
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_WALLS = ("#aebccb", "#c3bfd0", "#b5c7c4")
_PLANETS = ("#e0995a", "#6fa3d9", "#c77fae", "#8fbf7a")
_STARS = 26


def spacecraft(dice: Dice, light: Light, frame: Frame) -> str:  # noqa: ARG001 (one signature)
    """Paint the wall of a spacecraft with its windows, and a floor of metal."""
    even = dice.evenly().part("spacecraft")
    metal = even.choose("wall", _WALLS, (3, 2, 2))
    wide, low = frame.width, frame.horizon
    plates = "".join(f"M{wide * at / 5:.1f} 0V{low:.1f}" for at in range(1, 5))
    plates += f"M0 {low * 0.16:.1f}H{wide}M0 {low * 0.84:.1f}H{wide}"
    rivets = "".join(
        f'<circle cx="{wide * at / 5 + side * 7 * frame.unit:.1f}" cy="{low * y:.1f}" '
        f'r="{1.6 * frame.unit:.1f}"/>'
        for at in range(1, 5)
        for side in (-1, 1)
        for y in (0.19, 0.81)
    )
    ink = mix(metal, "#3f4660", 0.45)
    lamps = "".join(
        f'<rect x="{wide * (at + 0.3) / 5:.1f}" y="{low * 0.06:.1f}" width="{wide * 0.08:.1f}" '
        f'height="{low * 0.035:.1f}" rx="{low * 0.017:.1f}" fill="#fff3c4"/>'
        for at in range(5)
    )
    count = even.choose("windows", (2, 3), (3, 2))
    panes = "".join(_pane(even, frame, at, count) for at in range(count))
    return (
        bands(0, low, wide, [(0, mix(metal, "#ffffff", 0.35), 1), (1, metal, 1)])
        + f'<path d="{plates}" stroke="{ink}" stroke-opacity=".5" stroke-width="'
        f'{1.6 * frame.unit:.1f}" fill="none"/><g fill="{ink}" fill-opacity=".6">{rivets}</g>'
        + lamps
        + panes
        + _floor(frame, metal)
    )


def _pane(dice: Dice, frame: Frame, order: int, of: int) -> str:
    """Paint one round window, with stars and perhaps a planet behind it."""
    own = dice.part(f"pane {order}")
    radius = min(0.3 * frame.horizon, 0.38 * frame.width / of)
    x, y = frame.width * (order + 0.5) / of, frame.horizon * 0.48
    name = f"background-pane{order}"
    stars = "".join(
        f'<circle cx="{x + radius * own.number(f"x{at}", -0.95, 0, 0.95):.1f}" '
        f'cy="{y + radius * own.number(f"y{at}", -0.95, 0, 0.95):.1f}" '
        f'r="{frame.unit * (1.1 + 0.7 * (at % 3)):.1f}"/>'
        for at in range(_STARS)
    )
    tint = own.choose("planet", _PLANETS, (3, 3, 2, 2))
    seen = order == own.whole("which", 0, 0, of - 1)
    planet = (
        f'<circle cx="{x + 0.3 * radius:.1f}" cy="{y + 0.3 * radius:.1f}" '
        f'r="{0.52 * radius:.1f}" fill="{tint}"/><circle cx="{x + 0.18 * radius:.1f}" '
        f'cy="{y + 0.2 * radius:.1f}" r="{0.36 * radius:.1f}" fill="#ffffff" fill-opacity=".16"/>'
        if seen
        else ""
    )
    return (
        f'<clipPath id="{name}"><circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/></clipPath>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#1f1d45"/>'
        f'<g clip-path="url(#{name})"><g fill="#fdf6df">{stars}</g>{planet}</g>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius * 1.06:.1f}" fill="none" '
        f'stroke="#6f7b8f" stroke-width="{radius * 0.14:.1f}"/>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius * 1.09:.1f}" fill="none" '
        f'stroke="#e6ecf2" stroke-width="{radius * 0.04:.1f}"/>'
    )


def _floor(frame: Frame, metal: str) -> str:
    low, deep = frame.horizon, frame.height - frame.horizon
    dark = mix(metal, "#555f78", 0.5)
    lines = "".join(
        f"M{frame.width * (0.5 + (at - 3.5) * 0.1):.1f} {low:.1f}"
        f"L{frame.width * (0.5 + (at - 3.5) * 0.24):.1f} {frame.height:.1f}"
        for at in range(8)
    )
    lines += "".join(f"M0 {low + deep * at:.1f}H{frame.width}" for at in (0.2, 0.52))
    return (
        bands(low, frame.height, frame.width, [(0, dark, 1), (1, mix(dark, "#ffffff", 0.2), 1)])
        + f'<path d="{lines}" stroke="{mix(dark, "#2f3448", 0.5)}" stroke-opacity=".5" '
        f'stroke-width="{1.6 * frame.unit:.1f}" fill="none"/>'
        + rectangle(low, low + 0.03 * deep, frame.width, "#f0c24a", 0.75)
    )
