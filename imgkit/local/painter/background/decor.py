"""What is on the walls of rooms: pictures, shelves, a clock, a mirror, a plant before them."""

from collections.abc import Callable

from imgkit.local.painter.background.shapes import Frame, mix
from imgkit.local.painter.dice import Dice

Decor = Callable[[Dice, Frame, float], str]
"""Draws one of them around a place on the wall, given as an x in pixels."""

_BOOKS = ("#b5524a", "#5f7fa8", "#6f9163", "#d0a24c", "#8a6fa8", "#c9788f")
_BLADES = ((-0.8, 0), (0.8, 0.04), (-0.5, 0.3), (0.55, 0.26), (-0.15, 0.5), (0.2, 0.42))
"""How far each leaf of a plant leans, and how high it rises."""


def nothing(_dice: Dice, _frame: Frame, _middle: float) -> str:
    """Leave the wall empty."""
    return ""


def landscape(dice: Dice, frame: Frame, middle: float) -> str:
    """A framed landscape, or two of them."""
    size = min(frame.horizon * 0.24, frame.width * 0.16)
    count = dice.evenly().part("room").choose("pictures", (1, 2), (3, 2))
    size, step = size / count**0.5, 1.55 * size / count**0.5
    return "".join(
        f'<g transform="translate({middle - 0.65 * size + (at - (count - 1) / 2) * step:.1f} '
        f'{frame.horizon * (0.26 - 0.06 * at):.1f}) scale({size:.1f})">'
        '<rect x=".03" y=".04" width="1.3" height="1" fill="#6b4c3a" fill-opacity=".25"/>'
        '<rect width="1.3" height="1" fill="#b98a55"/><rect x=".08" y=".08" width="1.14" '
        'height=".84" fill="#fdf6e6"/>'
        f'<rect x=".17" y=".17" width=".96" height=".66" fill="{("#bfe0ea", "#f6cfa4")[at]}"/>'
        '<circle cx=".9" cy=".36" r=".1" fill="#ffd56a"/>'
        f'<path d="M.17 .83V.62L.45 .36L.66 .6L.8 .48L1.13 .7V.83Z" '
        f'fill="{("#7fa58a", "#8a7fa8")[at]}"/></g>'
        for at in range(count)
    )


def shelf(dice: Dice, frame: Frame, middle: float) -> str:
    """A board with books, and a little plant at its end."""
    wide, y = frame.width * 0.24, frame.horizon * 0.44
    books = _row_of_books(dice, middle - wide / 2, y, wide * 0.66, frame.horizon * 0.13)
    pot = wide * 0.09
    x = middle + wide * 0.34
    return (
        f'{books}<circle cx="{x:.1f}" cy="{y - pot * 1.9:.1f}" r="{pot * 1.1:.1f}" '
        f'fill="#7fa565"/><path d="M{x - pot:.1f} {y - pot * 1.3:.1f}h{2 * pot:.1f}'
        f'l{-pot * 0.4:.1f} {pot * 1.3:.1f}h{-1.2 * pot:.1f}Z" fill="#c98a62"/>'
        + _board(frame, middle, y, wide)
    )


def jars(dice: Dice, frame: Frame, middle: float) -> str:
    """A board with jars, and cups on hooks below it."""
    wide, y = frame.width * 0.26, frame.horizon * 0.36
    step, jars, cups = wide / 5, "", ""
    for at in range(5):
        colour = dice.part(f"jar {at}").choose("jar", _BOOKS)
        x, tall = middle - wide / 2 + (at + 0.2) * step, step * (0.75 + 0.35 * (at * 0.618 % 1))
        jars += (
            f'<rect x="{x:.1f}" y="{y - tall:.1f}" width="{step * 0.6:.1f}" height="{tall:.1f}" '
            f'rx="{step * 0.12:.1f}" fill="{mix(colour, "#ffffff", 0.25)}"/>'
            f'<rect x="{x:.1f}" y="{y - tall * 1.12:.1f}" width="{step * 0.6:.1f}" '
            f'height="{tall * 0.2:.1f}" rx="{step * 0.06:.1f}" fill="#8a6a4c"/>'
        )
        wide_cup, below = step * 0.5, y + step * 0.5
        cups += f"M{x:.1f} {below:.1f}h{wide_cup:.1f}v{step * 0.42:.1f}h{-wide_cup:.1f}Z"
    return jars + f'<path d="{cups}" fill="#7fa0b8"/>' + _board(frame, middle, y, wide)


def _board(frame: Frame, middle: float, y: float, wide: float) -> str:
    thick = 14 * frame.unit
    return (
        f'<rect x="{middle - wide * 0.54:.1f}" y="{y:.1f}" width="{wide * 1.08:.1f}" '
        f'height="{thick:.1f}" fill="#a87850"/>'
        f'<rect x="{middle - wide * 0.5:.1f}" y="{y + thick:.1f}" width="{wide:.1f}" '
        f'height="{thick * 0.7:.1f}" fill="#6b4c3a" fill-opacity=".2"/>'
    )


def plant(dice: Dice, frame: Frame, middle: float) -> str:
    """A tall plant in a pot that stands at the wall."""
    tall, foot = 0.5 * frame.horizon, frame.horizon + 0.05 * frame.depth
    pot = tall * 0.24
    green = dice.choose("green", ("#5f8f4f", "#6fa36a", "#4f8a72"))
    blades = "".join(
        f"M{middle:.1f} {foot - pot:.1f}Q{middle + lean * tall * 0.3:.1f} "
        f"{foot - tall * (0.75 + rise):.1f} {middle + lean * tall * 0.62:.1f} "
        f"{foot - tall * (0.42 + rise):.1f}Q{middle + lean * tall * 0.18:.1f} "
        f"{foot - tall * (0.5 + rise):.1f} {middle:.1f} {foot - pot:.1f}Z"
        for lean, rise in _BLADES
    )
    return (
        f'<path d="{blades}" fill="{green}" stroke="{mix(green, "#2f4f36", 0.4)}" '
        f'stroke-width="{2 * frame.unit:.1f}"/>'
        f'<path d="M{middle - pot * 0.5:.1f} {foot - pot:.1f}h{pot:.1f}l{-pot * 0.16:.1f} '
        f'{pot:.1f}h{-pot * 0.68:.1f}Z" fill="#c98a62"/>'
    )


def clock(dice: Dice, frame: Frame, middle: float) -> str:
    """A round clock."""
    x, y = middle, 0.32 * frame.horizon
    radius = min(0.13 * frame.horizon, 0.08 * frame.width)
    rim = dice.choose("rim", ("#b5524a", "#5f7fa8", "#8a6a4c"))
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#fffaf0" stroke="{rim}" '
        f'stroke-width="{radius * 0.18:.1f}"/><path d="M{x:.1f} {y - radius * 0.6:.1f}'
        f'V{y:.1f}l{radius * 0.42:.1f} {radius * 0.24:.1f}" fill="none" stroke="#5b4636" '
        f'stroke-width="{radius * 0.1:.1f}" stroke-linecap="round"/>'
    )


def mirror(dice: Dice, frame: Frame, middle: float) -> str:
    """An oval mirror with a golden or a wooden rim."""
    rim = dice.choose("rim", ("#c9a45c", "#a87850"))
    y, wide, tall = 0.34 * frame.horizon, 0.1 * frame.width, 0.2 * frame.horizon
    return (
        f'<ellipse cx="{middle:.1f}" cy="{y:.1f}" rx="{wide:.1f}" ry="{tall:.1f}" '
        f'fill="#dcebf0" stroke="{rim}" stroke-width="{14 * frame.unit:.1f}"/>'
        f'<path d="M{middle - wide * 0.5:.1f} {y + tall * 0.3:.1f}l{wide * 0.9:.1f} '
        f'{-tall * 0.8:.1f}" stroke="#ffffff" stroke-width="{12 * frame.unit:.1f}" '
        'stroke-opacity=".7"/>'
    )


def bookcase(dice: Dice, frame: Frame, left: float, right: float) -> str:
    """Shelves full of books from the floor to above the picture."""
    x, wide, tall = left * frame.width, (right - left) * frame.width, frame.horizon / 4
    wood = "#96704e"
    back = mix(wood, "#4a3222", 0.5)
    parts = [
        f'<rect x="{x:.1f}" width="{wide:.1f}" height="{frame.horizon:.1f}" fill="{back}"/>',
    ]
    for row in range(4):
        y = (row + 1) * tall
        books = dice.part(f"shelf {left:.2f} {row}")
        parts.append(_row_of_books(books, x + wide * 0.02, y, wide * 0.96, tall * 0.72))
        parts.append(
            f'<rect x="{x:.1f}" y="{y - tall * 0.05:.1f}" width="{wide:.1f}" '
            f'height="{tall * 0.12:.1f}" fill="{wood}"/>'
        )
    return "".join(parts)


def _row_of_books(dice: Dice, x: float, y: float, wide: float, tall: float) -> str:
    """Books side by side: one path for each colour."""
    paths = dict.fromkeys(_BOOKS, "")
    start, at = dice.whole("first book", 0, 0, 5), 0
    end = x + wide
    while x < end - tall * 0.2:
        thick = tall * (0.2 + 0.16 * (at * 0.414 % 1))
        high = tall * (0.74 + 0.26 * (at * 0.618 % 1))
        paths[_BOOKS[(start + at * at) % len(_BOOKS)]] += (
            f"M{x:.1f} {y:.1f}v{-high:.1f}h{thick * 0.9:.1f}v{high:.1f}Z"
        )
        x, at = x + thick, at + 1
    return "".join(f'<path d="{data}" fill="{colour}"/>' for colour, data in paths.items() if data)
