"""A small chart of how alike pictures are, as a picture with alt text."""

import base64
import html
from collections.abc import Sequence

_WIDTH, _HEIGHT, _LEFT, _TOP, _BOTTOM = 360, 150, 34, 24, 22


def line_chart(names: Sequence[str], values: Sequence[float], *, alt: str) -> str:
    """Return a line from point to point, dark on white: as a picture it follows no theme.

    Args:
        names: What each place is called, from left to right.
        values: From 0 to 1, one for each place or for the first few of them.
        alt: What the chart shows, in words and numbers.

    Returns:
        An ``<img>`` in which all text is escaped.
    """
    step = (_WIDTH - _LEFT) / len(names)
    places = [_LEFT + (number + 0.5) * step for number in range(len(names))]
    labels = "".join(
        _text(x, _HEIGHT - 6, html.escape(name)) for x, name in zip(places, names, strict=True)
    )
    points = [(x, _height(value)) for x, value in zip(places, values, strict=False)]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#1976d2"/>{_text(x, y - 9, f"{value:.2f}")}'
        for (x, y), value in zip(points, values, strict=True)
    )
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" '
        'font-family="sans-serif" font-size="12" fill="#333">'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" rx="6" fill="#fff"/>{_lines()}{labels}'
        f'<polyline points="{line}" fill="none" stroke="#1976d2" stroke-width="2"/>{dots}</svg>'
    )
    data = base64.b64encode(drawing.encode()).decode()
    return (
        f'<img src="data:image/svg+xml;base64,{data}" alt="{html.escape(alt)}" '
        'style="max-width:100%">'
    )


def _lines() -> str:
    return "".join(
        f'<line x1="{_LEFT}" x2="{_WIDTH}" y1="{_height(value):.1f}" y2="{_height(value):.1f}" '
        f'stroke="#ddd"/>{_text(_LEFT - 18, _height(value) + 4, f"{value:g}")}'
        for value in (0, 0.5, 1)
    )


def _height(value: float) -> float:
    return _TOP + (1 - min(max(value, 0), 1)) * (_HEIGHT - _TOP - _BOTTOM)


def _text(x: float, y: float, text: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle">{text}</text>'
