"""What grown and weathered shapes are made of: soft outlines whose heights are measured upwards."""

from collections.abc import Iterable

from imgkit.local.painter.shapes import Place

_LINE = "#5b4636"

UP = Place(stretch=-1)
"""A plan in metres whose second number is the height above the ground."""


def mass(plan: str, fill: str, line: float = 0.0, place: Place = UP) -> str:
    """Return a soft closed shape.

    Args:
        plan: Its points ``x,height``, with a ``!`` after each that is a corner.
        fill: A colour, or a reference to a gradient.
        line: The width of its outline; 0 for none.
        place: Where, how large and how turned the plan is drawn.

    Returns:
        One path.
    """
    edge = f' stroke="{_LINE}" stroke-opacity=".55" stroke-width="{line}"' if line else ""
    return f'<path d="{place.blob(plan).data(2)}" fill="{fill}"{edge} stroke-linejoin="round"/>'


def strokes(
    plans: Iterable[str], colour: str, width: float, opacity: float = 1, place: Place = UP
) -> str:
    """Return soft open lines, drawn with one pen; the plans as in :func:`mass`."""
    data = "".join(place.line(plan).data(2) for plan in plans)
    return (
        f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{width}" '
        f'stroke-opacity="{opacity}" stroke-linecap="round" stroke-linejoin="round"/>'
    )


def halo(name: str, colour: str) -> str:
    """Return a gradient ``{id}-NAME`` for the glow of a lamp: bright in the middle, then gone."""
    return (
        f'<defs><radialGradient id="{{id}}-{name}"><stop stop-color="{colour}" '
        f'stop-opacity=".7"/><stop offset="1" stop-color="{colour}" stop-opacity="0"/>'
        "</radialGradient></defs>"
    )
