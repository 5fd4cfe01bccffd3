"""Numbers on things: on a racing car, on the shirt of a player."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.lettering import lettered

_DISC = 0.2  # how large the disc behind the number is, as a share of the height of a thing
_CHEST = 0.11  # likewise on a shirt
_DOWN = 0.45  # how far down the chest it is


def numbered(drawing: Drawing, number: str) -> Drawing:
    """Return a drawing with a number on it.

    Args:
        drawing: How it looks without.
        number: The number, in figures.
    """
    known = drawing.anchors
    size = _DISC * drawing.height
    x, y = (drawing.left + drawing.right) / 2, 0.48 * drawing.top
    if "neck" in known and "seat" in known:
        (_, top), (x, low) = known["neck"], known["seat"]
        y, size = top + _DOWN * (low - top), _CHEST * drawing.height
    high = size * (1.1 if len(number) == 1 else 0.85)
    text = lettered(number[:2], x, y + 0.36 * size, high, "#3d3a40")
    if drawing.faces == "left":  # it is turned with all of it
        text = f'<g transform="translate({2 * x:.1f} 0) scale(-1 1)">{text}</g>'
    disc = (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{0.72 * size:.1f}" fill="#fffaf0" '
        f'stroke="#5b4636" stroke-width="{0.06 * size:.2f}"/>'
    )
    marks = disc + text
    asleep = drawing.asleep + marks if drawing.asleep else ""
    return replace(drawing, svg=drawing.svg + marks, asleep=asleep)
