"""A room."""

from imgkit.local.painter.background.shapes import Frame, bands, mix, rectangle
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def room(dice: Dice, light: Light, frame: Frame) -> str:
    """A papered wall with a window and a picture, a skirting board, planks and a rug."""
    wall = dice.choose("wall", ("#f3e0c0", "#d3e3da", "#ecd6d2", "#d2deec"), (0.4, 0.25, 0.2, 0.15))
    skirting = frame.horizon - frame.depth * 0.07
    return (
        bands(0, skirting, frame.width, [(0, mix(wall, "#b99a80", 0.12), 1.0), (1, wall, 1.0)])
        + _wallpaper(frame, skirting, mix(wall, "#ffffff", 0.4))
        + _window(dice, light, frame)
        + _picture(dice, frame)
        + rectangle(skirting, frame.horizon, frame.width, "#fbf4e6")
        + rectangle(skirting, skirting + frame.depth * 0.012, frame.width, "#ffffff")
        + rectangle(frame.horizon - frame.depth * 0.008, frame.horizon, frame.width, "#a98a6a", 0.6)
        + _planks(frame)
        + _rug(dice, frame)
    )


def _wallpaper(frame: Frame, bottom: float, colour: str) -> str:
    step = frame.width / 14
    data = "".join(
        f"M{index * step:.1f} 0h{step * 0.45:.1f}V{bottom:.1f}h{-step * 0.45:.1f}Z"
        for index in range(15)
    )
    return f'<path d="{data}" fill="{colour}" fill-opacity=".35"/>'


def _window(dice: Dice, light: Light, frame: Frame) -> str:
    """A window with the sky of the hour behind it, and curtains."""
    size = min(frame.horizon * 0.62, frame.width * 0.34)
    x = frame.width * dice.choose("window", (0.66, 0.08), (0.6, 0.4))
    y, wide, tall = frame.horizon * 0.12, size * 0.8, size
    colours = light.sky[1:]
    step = tall / len(colours)
    sky = "".join(
        f'<rect x="{x:.1f}" y="{y + index * step:.1f}" width="{wide:.1f}" '
        f'height="{step + 1:.1f}" fill="{colour}"/>'
        for index, colour in enumerate(colours)
    )
    hill = mix("#86b56c", light.haze, 0.35)
    cloth = dice.choose("curtain", ("#e38b72", "#7fa8b8", "#d9a84f", "#9a86b8"))
    curtains = ""
    for side, edge in ((1, x - wide * 0.14), (-1, x + wide * 1.14)):
        curtains += (
            f"M{edge:.1f} {y - tall * 0.05:.1f}h{side * wide * 0.36:.1f}"
            f"c{-side * wide * 0.02:.1f} {tall * 0.4:.1f} "
            f"{-side * wide * 0.1:.1f} {tall * 0.6:.1f} {-side * wide * 0.2:.1f} {tall * 0.66:.1f}"
            f"c{side * wide * 0.06:.1f} {tall * 0.2:.1f} {side * wide * 0.06:.1f} "
            f"{tall * 0.4:.1f} {side * wide * 0.08:.1f} {tall * 0.5:.1f}"
            f"h{-side * wide * 0.24:.1f}Z"
        )
    return (
        f'<g>{sky}<path d="M{x:.1f} {y + tall:.1f}v{-tall * 0.2:.1f}q{wide * 0.3:.1f} '
        f"{-tall * 0.12:.1f} {wide * 0.55:.1f} 0"
        f't{wide * 0.45:.1f} {-tall * 0.02:.1f}v{tall * 0.22:.1f}Z" fill="{hill}"/>'
        f'<path d="M{x:.1f} {y:.1f}h{wide:.1f}v{tall:.1f}h{-wide:.1f}ZM{x + wide / 2:.1f} '
        f'{y:.1f}v{tall:.1f}M{x:.1f} {y + tall * 0.42:.1f}h{wide:.1f}" '
        f'fill="none" stroke="#fdf8ee" stroke-width="{size * 0.045:.1f}"/>'
        f'<rect x="{x - wide * 0.08:.1f}" y="{y + tall:.1f}" width="{wide * 1.16:.1f}" '
        f'height="{size * 0.06:.1f}" fill="#fdf8ee"/>'
        f'<rect x="{x - wide * 0.08:.1f}" y="{y + tall * 1.06:.1f}" width="{wide * 1.16:.1f}" '
        f'height="{size * 0.015:.1f}" fill="#a98a6a" fill-opacity=".5"/>'
        f'<path d="{curtains}" fill="{cloth}" stroke="{mix(cloth, "#5b4636", 0.4)}" '
        f'stroke-width="{size * 0.006:.1f}"/>'
        f'<path d="M{x - wide * 0.22:.1f} {y - tall * 0.06:.1f}h{wide * 1.44:.1f}" '
        f'stroke="#8a6a4c" stroke-width="{size * 0.03:.1f}" stroke-linecap="round"/></g>'
    )


def _picture(dice: Dice, frame: Frame) -> str:
    """A small framed landscape on the other side of the wall."""
    size = min(frame.horizon * 0.24, frame.width * 0.16)
    x = frame.width * (0.2 if dice.choose("window", (0.66, 0.08), (0.6, 0.4)) > 0.5 else 0.7)
    y = frame.horizon * 0.26
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) scale({size:.1f})">'
        '<rect x=".03" y=".04" width="1.3" height="1" fill="#6b4c3a" fill-opacity=".25"/>'
        '<rect width="1.3" height="1" fill="#b98a55"/><rect x=".08" y=".08" width="1.14" '
        'height=".84" fill="#fdf6e6"/>'
        '<rect x=".17" y=".17" width=".96" height=".66" fill="#bfe0ea"/><circle cx=".9" '
        'cy=".36" r=".1" fill="#ffd56a"/>'
        '<path d="M.17 .83V.62L.45 .36L.66 .6L.8 .48L1.13 .7V.83Z" fill="#7fa58a"/></g>'
    )


def _planks(frame: Frame) -> str:
    """Floor boards that run to one point above the horizon."""
    wood = "#c4955f"
    middle, rise = frame.width / 2, frame.depth * 0.9
    tints, lines = "", ""
    for index in range(-10, 10):
        left, right = index * frame.width * 0.14, (index + 1) * frame.width * 0.14
        narrow = rise / (rise + frame.depth)
        board = (
            f"M{middle + left * narrow:.1f} {frame.horizon:.1f}L{middle + left:.1f} "
            f"{frame.height:.0f}"
            f"H{middle + right:.1f}L{middle + right * narrow:.1f} {frame.horizon:.1f}Z"
        )
        if index % 3 == 0:
            tints += board
        lines += (
            f"M{middle + left * narrow:.1f} {frame.horizon:.1f}L{middle + left:.1f} "
            f"{frame.height:.0f}"
        )
        at = (index * 0.618034) % 1
        y = frame.horizon + frame.depth * at
        share = narrow + (1 - narrow) * at
        lines += f"M{middle + left * share:.1f} {y:.1f}H{middle + right * share:.1f}"
    return (
        bands(
            frame.horizon,
            frame.height,
            frame.width,
            [(0, mix(wood, "#f7e2bc", 0.35), 1.0), (1, wood, 1.0)],
        )
        + f'<path d="{tints}" fill="#8a5a34" fill-opacity=".1"/>'
        f'<path d="{lines}" stroke="#8a5a34" stroke-opacity=".4" '
        f'stroke-width="{1.8 * frame.unit:.1f}"/>'
    )


def _rug(dice: Dice, frame: Frame) -> str:
    colour = dice.choose("rug", ("#c9605a", "#5f8fa8", "#7a9a5f", "#c98f4f"))
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
