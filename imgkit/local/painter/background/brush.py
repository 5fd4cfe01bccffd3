"""Shapes of a background at shares of the picture: a wall of a room, or the land and the sky."""

from collections.abc import Iterable, Sequence

from imgkit.local.painter.background.shapes import Frame, Point, mix

_INK = "#5b4636"


class Brush:
    """Paints shapes into a picture.

    Every x is a share of the width. Every y is 0 at the upper edge, 1 at the horizon, which is
    the foot of the wall in a room, and 2 at the lower edge.

    Args:
        frame: The picture.
    """

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def at(self, x: float, y: float) -> Point:
        """Return where a point is, in pixels."""
        frame = self._frame
        down = frame.horizon * y if y <= 1 else frame.horizon + frame.depth * (y - 1)
        return x * frame.width, down

    def shape(self, points: Iterable[Point], fill: str, ink: float = 0.4, seen: float = 1) -> str:
        """Return a filled shape with straight edges.

        Args:
            points: Its corners.
            fill: Its colour.
            ink: How dark its outline is; 0 is none.
            seen: Its opacity.
        """
        return self.path(self.trace(points) + "Z", fill, ink, seen)

    def trace(self, points: Iterable[Point]) -> str:
        """Return path data through some points."""
        placed = (self.at(x, y) for x, y in points)
        return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in placed)

    def curve(self, points: Sequence[Point]) -> str:
        """Return path data of an arc: from the first point past the second one to the third."""
        (x0, y0), (x1, y1), (x2, y2) = (self.at(x, y) for x, y in points)
        return f"M{x0:.1f} {y0:.1f}Q{x1:.1f} {y1:.1f} {x2:.1f} {y2:.1f}"

    def path(self, data: str, fill: str, ink: float = 0.4, seen: float = 1) -> str:
        """Return path data as a filled shape, as in :meth:`shape`."""
        line = mix(fill, _INK, ink) if ink and fill.startswith("#") else "none"
        shown = f' fill-opacity="{seen}"' if seen < 1 else ""
        return (
            f'<path d="{data}" fill="{fill}"{shown} stroke="{line}" '
            f'stroke-width="{2.4 * self._frame.unit:.1f}" stroke-linejoin="round"/>'
        )

    def box(  # noqa: PLR0917 (the fewest that a shape has)
        self, left: float, top: float, right: float, bottom: float, fill: str, ink: float = 0.4
    ) -> str:
        """Return a rectangle between two corners, as in :meth:`shape`."""
        return self.shape(((left, top), (right, top), (right, bottom), (left, bottom)), fill, ink)

    def boxes(self, corners: Iterable[tuple[float, float, float, float]], fill: str) -> str:
        """Return many rectangles of one colour, without outlines."""
        data = "".join(
            self.trace(((left, top), (right, top), (right, bottom), (left, bottom))) + "Z"
            for left, top, right, bottom in corners
        )
        return self.path(data, fill, 0)

    def disc(  # noqa: PLR0917 (the fewest that a shape has)
        self,
        x: float,
        y: float,
        radius: float,
        fill: str,
        ink: float = 0.4,
        flat: float = 1,
        seen: float = 1,
    ) -> str:
        """Return a circle.

        Args:
            x: Where its middle is.
            y: Likewise.
            radius: As a share of the width.
            fill: Its colour.
            ink: How dark its outline is; 0 is none.
            flat: How high it is, compared with its width.
            seen: Its opacity.
        """
        (left, down), wide = self.at(x, y), radius * self._frame.width
        line = mix(fill, _INK, ink) if ink else "none"
        shown = f' fill-opacity="{seen}"' if seen < 1 else ""
        return (
            f'<ellipse cx="{left:.1f}" cy="{down:.1f}" rx="{wide:.1f}" ry="{wide * flat:.1f}" '
            f'fill="{fill}"{shown} stroke="{line}" stroke-width="{2.4 * self._frame.unit:.1f}"/>'
        )

    def ring(  # noqa: PLR0917 (the fewest that a shape has)
        self, x: float, y: float, radius: float, colour: str, thick: float, flat: float
    ) -> str:
        """Return a circle that is a line, so thick as in :meth:`lines`, else as :meth:`disc`."""
        (left, down), wide = self.at(x, y), radius * self._frame.width
        return (
            f'<ellipse cx="{left:.1f}" cy="{down:.1f}" rx="{wide:.1f}" ry="{wide * flat:.1f}" '
            f'fill="none" stroke="{colour}" stroke-width="{thick * self._frame.unit:.1f}"/>'
        )

    def glow(self, x: float, y: float, radius: float, colour: str) -> str:
        """Return a soft light around a point; the radius as in :meth:`disc`."""
        left, down = self.at(x, y)
        wide = radius * self._frame.width
        return "".join(
            f'<circle cx="{left:.1f}" cy="{down:.1f}" r="{wide * share:.1f}" fill="{colour}" '
            f'fill-opacity="{seen}"/>'
            for share, seen in ((1, 0.1), (0.66, 0.14), (0.36, 0.24))
        )

    def lines(
        self, strokes: Iterable[Sequence[Point]], colour: str, thick: float, seen: float = 1
    ) -> str:
        """Return straight lines.

        Args:
            strokes: The points of each line.
            colour: Their colour.
            thick: Their width, in pixels of a picture of 1024 × 1024.
            seen: Their opacity.
        """
        return self.stroke("".join(map(self.trace, strokes)), colour, thick, seen)

    def stroke(self, data: str, colour: str, thick: float, seen: float = 1) -> str:
        """Return path data as a line, as in :meth:`lines`."""
        return (
            f'<path d="{data}" fill="none" stroke="{colour}" stroke-opacity="{seen}" '
            f'stroke-width="{thick * self._frame.unit:.1f}" stroke-linecap="round"/>'
        )
