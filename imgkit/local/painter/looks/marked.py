"""The pieces of a drawing that a prompt may speak of, as its SVG marks them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from imgkit.local.painter.drawing import Drawing

_MARK = re.compile(r"<!--(?:piece|[a-z]+(?: -?[\d.]+){6}|ghost.*?|/[a-z]+)-->")
_OUTLINE = re.compile('<path d="([^"]*)"')
_BEFORE = len("<!--ghost")
_GHOST = re.compile("<!--ghost(.*?)-->")


@dataclass(frozen=True)
class Piece:
    """One place of an SVG where a piece is drawn.

    Args:
        start: Where its SVG begins.
        end: Where it ends.
        box: Its left, top, right and bottom edge, and the point that it grows from.
    """

    start: int
    end: int
    box: tuple[float, float, float, float, float, float]

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        """How high it is."""
        return self.box[3] - self.box[1]

    def reach(self, scale: float) -> tuple[float, ...]:
        """Return its edges when it is so much larger."""
        roots = (self.box[4], self.box[5]) * 2
        return tuple(
            root + (edge - root) * scale for edge, root in zip(self.box[:4], roots, strict=True)
        )


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"<!--{name}((?: -?[\d.]+){{6}})-->(.*?)<!--/{name}-->", re.DOTALL)


def found(svg: str, name: str) -> list[Piece]:
    """Return the places where a piece is drawn.

    Args:
        svg: The SVG of a drawing.
        name: The piece: ``"wings"``.
    """
    pieces = []
    for match in _pattern(name).finditer(svg):
        left, top, right, bottom, x, y = (float(one) for one in match.group(1).split())
        pieces.append(Piece(match.start(2), match.end(2), (left, top, right, bottom, x, y)))
    return pieces


def names(svg: str) -> frozenset[str]:
    """Return the names of all pieces that are marked in an SVG."""
    return frozenset(re.findall(r"<!--([a-z]+)(?: -?[\d.]+){6}-->", svg))


def without(svg: str, pieces: Sequence[Piece]) -> str:
    """Return an SVG without some pieces, and without what they are in larger shapes."""
    within = [_OUTLINE.search(svg, one.start, one.end) for one in pieces]
    parts = [
        one.group(1)
        for one in within
        if one is not None and svg.startswith("<!--ghost", one.start() - _BEFORE)
    ]
    svg = each(svg, pieces, lambda _inner, _one: "")
    for part in parts:
        svg = svg.replace(part, "")
    return svg


def unmarked(drawing: Drawing) -> Drawing:
    """Return a drawing without the marks of its pieces."""
    svg, asleep = _MARK.sub("", drawing.svg), _MARK.sub("", drawing.asleep)
    return replace(drawing, svg=svg, asleep=asleep)


def each(svg: str, pieces: Sequence[Piece], change: Callable[[str, Piece], str]) -> str:
    """Return an SVG with each of some pieces changed.

    Args:
        svg: The SVG.
        pieces: The pieces, in their order.
        change: Takes the SVG of a piece, and the piece; returns its new SVG.
    """
    for one in reversed(pieces):
        svg = svg[: one.start] + change(svg[one.start : one.end], one) + svg[one.end :]
    return svg


def shown(inner: str) -> str:
    """Return the SVG of a piece, taken out of the larger shape that it is part of."""
    return _GHOST.sub(r"\1", inner)


def moved(
    inner: str, one: Piece, *, scale: float = 1, turn: float = 0, by: tuple[float, float] = (0, 0)
) -> str:
    """Return a piece scaled and turned around the point that it grows from, and moved.

    Args:
        inner: The SVG of the piece.
        one: The piece.
        scale: How large it is then.
        turn: By how many degrees it is turned, clockwise.
        by: How far it is moved, to the right and down.
    """
    x, y = one.box[4:]
    return (
        f'<g transform="translate({x + by[0]:.2f} {y + by[1]:.2f}) rotate({turn:.1f}) '
        f'scale({scale:.3f}) translate({-x:.2f} {-y:.2f})">{shown(inner)}</g>'
    )
