"""The eyes of a drawing: their colour, and how many there are."""

import math
import re
from collections.abc import Sequence

from imgkit.local.painter.features import PUPIL
from imgkit.local.painter.looks.marked import Piece, each, moved

_FILL = re.compile('fill="#[0-9a-f]{6}"')
_GROWN = 1.25
_PAIR = 2


def iris(inner: str, one: Piece, colour: str) -> str:
    """Return an eye with a coloured ring around its pupil, a little larger than before.

    Args:
        inner: The SVG of the eye.
        one: Where it is.
        colour: The colour of the ring.
    """
    x, y = one.box[4:]
    ring = _FILL.sub(f'fill="{colour}"', inner, count=1)
    pupil = (
        f'<ellipse cx="{x:.2f}" cy="{y:.2f}" rx="{0.27 * one.width:.2f}" '
        f'ry="{0.27 * one.height:.2f}" fill="{PUPIL}"/>'
    )
    cut = ring.index("/>") + 2
    return moved(ring[:cut] + pupil + ring[cut:], one, scale=_GROWN)


def eyed(svg: str, pieces: Sequence[Piece], number: int) -> str:
    """Return a face with so many eyes: fewer than it has, or more above those.

    Args:
        svg: The SVG of a drawing.
        pieces: Its eyes.
        number: How many it is to have.
    """
    spots = [one.box[4:] for one in pieces]
    x, y = (sum(edge) / len(spots) for edge in zip(*spots, strict=True))
    if number <= len(pieces):
        return each(svg, pieces[max(number, 1) :], lambda _inner, _one: "")
    if number == _PAIR:  # one is on the far side
        return svg
    first = pieces[0]
    apart, inner = abs(spots[-1][0] - spots[0][0]), svg[first.start : first.end]
    reach, more = max(0.72 * apart, 1.25 * first.height), number - len(pieces)
    copies = []
    for at in range(more):
        angle = math.radians(-90 + (at - (more - 1) / 2) * min(60, 160 / more))
        by = (
            x + reach * math.cos(angle) - first.box[4],
            y + reach * math.sin(angle) - first.box[5],
        )
        copies += [moved(_white(first), first, by=by), moved(inner, first, by=by)]
    return svg + "".join(copies)


def _white(one: Piece) -> str:
    """Return the white of an eye that is in another place than eyes are, so that it is seen."""
    x, y = one.box[4:]
    return (
        f'<ellipse cx="{x:.2f}" cy="{y:.2f}" rx="{0.78 * one.height:.2f}" '
        f'ry="{0.74 * one.height:.2f}" fill="#fffdf4" stroke="#5b4636" '
        f'stroke-width="{0.1 * one.height:.2f}"/>'
    )
