"""The sheet that a figure is drawn on: it knows how far the figure reaches."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.shapes import Curve, Point, mix, number, shade

INK = "#5b4636"
"""The warm brown that all outlines lean to."""

HELD = "<!--held-->"
"""Stands in the SVG of a figure where a held thing can go, so that the fingers lie over it."""

# Around an open eye; the mark before it holds the path of the lid that is drawn instead of it.
_OPEN_EYE = re.compile("<!--lid(.*?)-->(.*?)<!--open-->")

# Said once for all lines of a figure, because it is long.
_PEN = '<g paint-order="stroke" stroke-linejoin="round" stroke-linecap="round">'


class Sketch:
    """Collects shapes from back to front.

    Args:
        width: The width of its outlines.
    """

    def __init__(self, width: float) -> None:
        self.width = width
        self._digits = 1 if width >= 0.75 else 2
        self._definitions: list[str] = []
        self._parts: list[str] = []
        self._reached: list[tuple[Point, float]] = []
        self._inks: dict[str, str] = {}
        self._softs: dict[str, str] = {}
        self._clipped = False
        self._eyes: list[Point] = []
        self._in_piece: list[Point] = []

    def _name(self) -> str:
        return f"{{id}}-{len(self._definitions)}"

    def _data(self, curves: Iterable[Curve]) -> str:
        return "".join(curve.data(self._digits) for curve in curves)

    def _reach(self, curves: Iterable[Curve], margin: float) -> None:
        self._in_piece += [point for curve in curves for point in curve.points()]
        if not self._clipped:
            self._reached += [(point, margin) for curve in curves for point in curve.points()]

    def _gradient(self, kind: str, where: str, colours: Sequence[str]) -> str:
        name = self._name()
        stops = "".join(
            f'<stop offset="{number(at / (len(colours) - 1))}" stop-color="{colour}"/>'
            for at, colour in enumerate(colours)
        )
        self._definitions.append(
            f'<{kind} id="{name}" gradientUnits="userSpaceOnUse" {where}>{stops}</{kind}>'
        )
        self._inks[f"url(#{name})"] = _ink(colours[len(colours) // 2])
        return f"url(#{name})"

    def fade(self, colours: Sequence[str], start: Point, end: Point) -> str:
        """Return a fill that fades through the colours from one point to another."""
        (x1, y1), (x2, y2) = start, end
        where = f'x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
        return self._gradient("linearGradient", where, colours)

    def glow(self, colours: Sequence[str], middle: Point, radius: float) -> str:
        """Return a fill that fades through the colours from a point outwards."""
        where = f'cx="{number(middle[0])}" cy="{number(middle[1])}" r="{number(radius)}"'
        return self._gradient("radialGradient", where, colours)

    def draw(self, *curves: Curve, fill: str, outlined: bool = True, opacity: float = 1) -> None:
        """Draw closed curves as one shape, with one outline around all of them.

        Args:
            curves: The curves; where they overlap there is no line.
            fill: A colour or a fill made by :meth:`fade` or :meth:`glow`.
            outlined: Whether it has an outline, brown with a touch of the fill.
            opacity: From 0 (not there) to 1.
        """
        self._reach(curves, self.width if outlined else 0)
        stroke = ""
        if outlined:
            # The inner half of the stroke lies under the fill, so that inner lines do not show.
            stroke = (
                f' stroke="{self._inks.get(fill) or _ink(fill)}"'
                f' stroke-width="{number(2 * self.width)}"'
            )
        self._parts.append(
            f'<path d="{self._data(curves)}" fill="{fill}"{stroke}{_faded(opacity)}/>'
        )

    def soft(self, *curves: Curve, colour: str, opacity: float) -> None:
        """Breathe colour onto a drawing: strong in the middle of a curve, gone at its edge."""
        if colour not in self._softs:
            name = self._name()
            self._definitions.append(
                f'<radialGradient id="{name}"><stop offset="0" stop-color="{colour}"/>'
                f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>'
            )
            self._softs[colour] = f"url(#{name})"
        for curve in curves:
            self.draw(curve, fill=self._softs[colour], outlined=False, opacity=opacity)

    def stroke(
        self, *curves: Curve, ink: str = INK, width: float | None = None, opacity: float = 1
    ) -> None:
        """Draw lines with a pen.

        Args:
            curves: The lines.
            ink: Their colour.
            width: Their width; that of the outlines where not given.
            opacity: From 0 (not there) to 1.
        """
        thick = self.width if width is None else width
        self._reach(curves, thick / 2)
        self._parts.append(
            f'<path d="{self._data(curves)}" fill="none" '
            f'stroke="{ink}" stroke-width="{number(thick)}"{_faded(opacity)}/>'
        )

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Show what is drawn in the ``with`` block only inside the shape that was drawn last."""
        name = self._name()
        last = len(self._parts) - 1
        while not self._parts[last].startswith("<path"):  # past the mark of a piece
            last -= 1
        self._parts[last] = self._parts[last].replace("<path", f'<path id="{name}-shape"', 1)
        self._definitions.append(f'<clipPath id="{name}"><use href="#{name}-shape"/></clipPath>')
        self._parts.append(f'<g clip-path="url(#{name})">')
        self._clipped = True
        yield
        self._clipped = False
        self._parts.append("</g>")

    @contextmanager
    def piece(self, name: str, root: Point | None = None) -> Iterator[None]:
        """Mark what is drawn in the ``with`` block as a piece that a prompt may speak of: its ears.

        Args:
            name: What it is, as in ``pieces.toml``.
            root: Where it grows from; the middle of its lower edge where not given.
        """
        outer, self._in_piece = self._in_piece, []
        self._parts.append(start := "<!--piece-->")
        at = len(self._parts) - 1
        yield
        points, self._in_piece = self._in_piece, outer + self._in_piece
        if not points or self._parts[at] != start:
            return
        xs, ys = [x for x, _ in points], [y for _, y in points]
        x, y = root or ((min(xs) + max(xs)) / 2, max(ys))
        box = " ".join(f"{edge:.2f}" for edge in (min(xs), min(ys), max(xs), max(ys), x, y))
        self._parts[at] = f"<!--{name} {box}-->"
        self._parts.append(f"<!--/{name}-->")

    def ghost(self, name: str, curve: Curve, fill: str, root: Point) -> None:
        """Keep a piece ready that is part of a larger shape, for a prompt that speaks of it."""
        with self.piece(name, root):
            self.draw(curve, fill=fill)
        self._parts[-2] = f"<!--ghost{self._parts[-2]}-->"

    @contextmanager
    def awake(self, *lid: Curve) -> Iterator[None]:
        """Show what is drawn in the ``with`` block of those only who do not sleep.

        Args:
            lid: The lines that are drawn instead of it of who sleeps.
        """
        self._parts.append(f"<!--lid{self._data(lid)}-->")
        yield
        self._parts.append("<!--open-->")

    def mark_eye(self, where: Point) -> None:
        """Remember where an eye is, for glasses; the first two count."""
        self._eyes.append(where)

    def held(self) -> None:
        """Leave a place for a held thing: under what is drawn from here on."""
        # What is held keeps its own way of drawing lines.
        self._parts.append(f"</g>{HELD}{_PEN}")

    def drawing(
        self, anchors: Mapping[str, Point] = MappingProxyType({}), faces: str = "both"
    ) -> Drawing:
        """Return all that was drawn.

        Args:
            anchors: The points that other things hold on to.
            faces: Which way it looks.

        Returns:
            The drawing, with its measured size.
        """
        defined = f"<defs>{''.join(self._definitions)}</defs>" if self._definitions else ""
        svg = f"{defined}{_PEN}{''.join(self._parts)}</g>"
        lid = rf'<path d="\1" fill="none" stroke="{INK}" stroke-width="{number(self.width)}"/>'
        return Drawing(
            svg=_OPEN_EYE.sub(r"\2", svg),
            asleep=_OPEN_EYE.sub(lid, svg) if self._eyes else "",
            left=min(x - margin for (x, _), margin in self._reached),
            right=max(x + margin for (x, _), margin in self._reached),
            top=min(y - margin for (_, y), margin in self._reached),
            bottom=max(y + margin for (_, y), margin in self._reached),
            anchors=MappingProxyType(
                dict(zip(("eye", "other eye"), self._eyes, strict=False)) | dict(anchors)
            ),
            faces=faces,
        )


def _ink(fill: str) -> str:
    return mix(INK, shade(fill, -0.4), 0.45)


def _faded(opacity: float) -> str:
    return "" if opacity == 1 else f' opacity="{number(opacity)}"'
