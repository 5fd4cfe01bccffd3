"""Motifs that are repeated over a surface: stripes, dots, stars, flowers."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from imgkit.local.painter.shapes import shade

MIXED = ("#d4473f", "#f4cb45", "#5d9f56", "#4a80c4", "#ee94b2", "#8657a8", "#ee8a34")
"""The colours of what has many."""
_RAINBOW = ("#d4473f", "#ee8a34", "#f4cb45", "#5d9f56", "#4a80c4", "#8657a8")
_STAR = "0,-1 .25,-.34 .95,-.31 .4,.13 .59,.81 0,.42 -.59,.81 -.4,.13 -.95,-.31 -.25,-.34"
_HEART = "M0 .9C-1.5 -.1 -.9 -1.1 0 -.4C.9 -1.1 1.5 -.1 0 .9Z"
_LEAF = "M0 -1C.8 -.5 .8 .5 0 1C-.8 .5 -.8 -.5 0 -1Z"


@dataclass(frozen=True)
class Surface:
    """What is to be covered.

    Args:
        left: Its left edge.
        top: Its upper edge.
        width: How wide it is.
        height: How high it is.
        rows: How many motifs stand in a row on its longer side.
    """

    left: float
    top: float
    width: float
    height: float
    rows: int = 7

    @property
    def step(self) -> float:
        """How far the motifs are from each other."""
        return max(self.width, self.height) / self.rows

    def spots(self, dense: float = 1.0) -> Iterator[tuple[int, float, float]]:
        """Return places in rows, each other row aside by half a step, with their numbers."""
        step, number = self.step / dense, 0
        for row in range(round(self.height / step) + 1):
            for at in range(round(self.width / step) + 1):
                x = self.left + (at + row % 2 / 2) * step
                yield number, x, self.top + (row + 0.5) * step
                number += 1


def _stripes(on: Surface, colour: str) -> str:
    wide = on.width / (2 * on.rows)
    return "".join(
        f'<rect x="{on.left + (2 * at + 0.5) * wide:.2f}" y="{on.top:.2f}" width="{wide:.2f}" '
        f'height="{on.height:.2f}" fill="{colour}"/>'
        for at in range(on.rows)
    )


def _dots(on: Surface, colour: str) -> str:
    return "".join(
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{0.24 * on.step:.2f}" fill="{colour}"/>'
        for _, x, y in on.spots()
    )


def _rainbow(on: Surface, _colour: str) -> str:
    wide = on.width / len(_RAINBOW)
    return "".join(
        f'<rect x="{on.left + at * wide:.2f}" y="{on.top:.2f}" width="{wide + 0.5:.2f}" '
        f'height="{on.height:.2f}" fill="{colour}"/>'
        for at, colour in enumerate(_RAINBOW)
    )


def _checks(on: Surface, colour: str) -> str:
    """Draw bands across bands, as on a checked shirt."""
    wide = on.step / 2
    across = "".join(
        f'<rect x="{on.left:.2f}" y="{on.top + (2 * at + 0.5) * wide:.2f}" '
        f'width="{on.width:.2f}" height="{wide:.2f}"/>'
        for at in range(round(on.height / on.step) + 1)
    )
    down = "".join(
        f'<rect x="{on.left + (2 * at + 0.5) * wide:.2f}" y="{on.top:.2f}" '
        f'width="{wide:.2f}" height="{on.height:.2f}"/>'
        for at in range(round(on.width / on.step) + 1)
    )
    dark = shade(colour, -0.3)
    return f'<g fill="{colour}" opacity="0.6">{across}</g><g fill="{dark}" opacity="0.4">{down}</g>'


def _shapes(on: Surface, shape: str, size: float, dense: float = 1.0) -> Iterator[tuple[int, str]]:
    for number, x, y in on.spots(dense):
        turn = (number * 37) % 50 - 25
        move = f"translate({x:.2f} {y:.2f}) rotate({turn}) scale({size * on.step / dense:.3f})"
        yield number, f'<g transform="{move}">{shape}</g>'


def _stars(on: Surface, colour: str) -> str:
    star = f'<polygon points="{_STAR}" fill="{colour}"/>'
    return "".join(one for _, one in _shapes(on, star, 0.36))


def _hearts(on: Surface, colour: str) -> str:
    return "".join(one for _, one in _shapes(on, f'<path d="{_HEART}" fill="{colour}"/>', 0.34))


def _flower(colour: str) -> str:
    petals = "".join(
        f'<ellipse cy="-.58" rx=".36" ry=".46" transform="rotate({72 * at})"/>' for at in range(5)
    )
    return f'<g fill="{colour}">{petals}</g><circle r=".3" fill="#f2c14e"/>'


def _flowers(on: Surface, colour: str) -> str:
    tones = (colour, shade(colour, 0.4), shade(colour, -0.15), shade(colour, 0.6))
    kinds = [_flower(tone) for tone in tones]
    return "".join(
        one
        for at, kind in enumerate(kinds)
        for number, one in _shapes(on, kind, 0.4, 1.15)
        if number % len(kinds) == at
    )


def _leaves(on: Surface, colour: str) -> str:
    tones = (colour, shade(colour, -0.2), shade(colour, 0.25))
    return "".join(
        one
        for at, tone in enumerate(tones)
        for number, one in _shapes(on, f'<path d="{_LEAF}" fill="{tone}"/>', 0.62, 1.6)
        if number % len(tones) == at
    )


def mixed(number: int) -> str:
    """Return one of many colours by its number."""
    return MIXED[number % len(MIXED)]


PATTERNS: Mapping[str, Callable[[Surface, str], str]] = MappingProxyType(
    {
        "stripes": _stripes, "dots": _dots, "rainbow": _rainbow, "checks": _checks,
        "stars": _stars, "hearts": _hearts, "flowers": _flowers, "leaves": _leaves,
    }
)  # fmt: skip
"""Draws each pattern on a surface, in a colour."""


def laid_over(svg: str, marks: str, name: str, opacity: float = 1.0) -> str:
    """Return an SVG with marks on it that end at its own outline.

    Args:
        svg: What lies below.
        marks: What lies on it.
        name: An id for the mask that nothing else in the drawing has.
        opacity: From 0 (not there) to 1.
    """
    return (
        f'<defs><mask id="{name}m" mask-type="alpha"><use href="#{name}a"/></mask></defs>'
        f'<g id="{name}a">{svg}</g><g mask="url(#{name}m)" opacity="{opacity}">{marks}</g>'
    )
