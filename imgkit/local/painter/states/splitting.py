"""Breaks a drawing in two along a jagged line."""

from dataclasses import replace

from imgkit.local.painter.drawing import Drawing

_EDGE = (
    (0.52, -0.1),
    (0.44, 0.16),
    (0.58, 0.3),
    (0.46, 0.5),
    (0.6, 0.66),
    (0.5, 0.84),
    (0.56, 1.1),
)
"""The line that it breaks along, by shares of its box."""
_APART, _TILT = 0.07, 9.0
"""How far the halves are from each other, in widths, and by how many degrees one leans."""


def broken_in_two(drawing: Drawing) -> Drawing:
    """Return a drawing that is broken in two, with one half leaning away.

    Args:
        drawing: How it looks whole.
    """
    wide, high = drawing.width, drawing.height
    edge = [(drawing.left + x * wide, drawing.top + y * high) for x, y in _EDGE]
    halves = []
    for name, side in (("l", drawing.left - wide), ("r", drawing.right + wide)):
        corners = [(side, edge[0][1]), *edge, (side, edge[-1][1])]
        points = " ".join(f"{x:.2f},{y:.2f}" for x, y in corners)
        halves.append(f'<clipPath id="{{id}}-sb{name}"><polygon points="{points}"/></clipPath>')
    moved = _APART * wide
    middle = f"{(drawing.left + drawing.right) / 2 + 0.2 * wide:.2f} {drawing.bottom:.2f}"
    svg = (
        f"<defs>{''.join(halves)}</defs>"
        f'<g transform="translate({-moved:.2f} 0)"><g clip-path="url(#{{id}}-sbl)">'
        f'<g id="{{id}}-sb">{drawing.svg}</g></g></g>'
        f'<g transform="translate({moved:.2f} 0) rotate({_TILT:g} {middle})">'
        '<g clip-path="url(#{id}-sbr)"><use href="#{id}-sb"/></g></g>'
    )
    return replace(
        drawing,
        svg=svg,
        asleep="",
        left=drawing.left - moved,
        right=drawing.right + moved + 0.1 * high,
    )
