"""What stone monuments are built of: shapes whose heights are measured upwards, in metres."""

from collections.abc import Iterable, Sequence

from imgkit.local.painter.background.shapes import Point, mix

_LINE = "#5b4636"


def polygon(points: Sequence[Point], fill: str, line: float = 0.0) -> str:
    """Return a polygon; its points are (x, height), ``line`` is the width of its outline."""
    data = "M" + "L".join(f"{x:.2f} {-height:.2f}" for x, height in points) + "Z"
    edge = f' stroke="{_LINE}" stroke-opacity=".55" stroke-width="{line}"' if line else ""
    return f'<path d="{data}" fill="{fill}"{edge} stroke-linejoin="round"/>'


def block(  # noqa: PLR0917 (its four edges, read as a table)
    left: float, right: float, low: float, high: float, fill: str, line: float = 0.0
) -> str:
    """Return an upright rectangle between two heights."""
    return polygon(((left, low), (left, high), (right, high), (right, low)), fill, line)


def arch(x: float, foot: float, half: float, spring: float, point: float = 1.0) -> str:
    """Return path data of an arched opening.

    Args:
        x: Its middle.
        foot: The height of its sill.
        half: Half its width.
        spring: The height where the arch begins.
        point: How high the arch is, in half widths; 1 is round, more is pointed.

    Returns:
        Closed path data.
    """
    rise = half * point
    return (
        f"M{x - half:.2f} {-foot:.2f}V{-spring:.2f}"
        f"Q{x - half * 0.95:.2f} {-spring - rise * 0.75:.2f} {x:.2f} {-spring - rise:.2f}"
        f"Q{x + half * 0.95:.2f} {-spring - rise * 0.75:.2f} {x + half:.2f} {-spring:.2f}"
        f"V{-foot:.2f}Z"
    )


def arches(
    places: Iterable[float], foot: float, half: float, spring: float, point: float = 1.0
) -> str:
    """Return path data of alike arches in a row, at the given x; the rest as in :func:`arch`."""
    return "".join(arch(x, foot, half, spring, point) for x in places)


def painted(data: str, fill: str) -> str:
    """Return a path without an outline."""
    return f'<path d="{data}" fill="{fill}"/>'


def shading(name: str, colour: str, dark: str) -> str:
    """Return a gradient ``{id}-NAME`` from lit on the left to shaded on the right."""
    stops = ((0, mix(colour, "#fff4d8", 0.4)), (0.45, colour), (1, mix(colour, dark, 0.45)))
    colours = "".join(f'<stop offset="{at}" stop-color="{stop}"/>' for at, stop in stops)
    return f'<defs><linearGradient id="{{id}}-{name}">{colours}</linearGradient></defs>'
