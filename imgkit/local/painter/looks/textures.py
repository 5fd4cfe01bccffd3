"""What surfaces of some material look like: holes in a cheese, courses of bricks, grain of wood."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.looks.motifs import PATTERNS, Surface, mixed
from imgkit.local.painter.shapes import shade


def _holes(on: Surface, colour: str) -> str:
    """Draw the holes of a cheese, of three sizes."""
    dark, light = shade(colour, -0.22), shade(colour, 0.25)
    return "".join(
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}" fill="{dark}"/>'
        f'<circle cx="{x + 0.16 * radius:.2f}" cy="{y + 0.2 * radius:.2f}" '
        f'r="{0.78 * radius:.2f}" fill="{light}" opacity="0.35"/>'
        for number, x, y in on.spots(0.9)
        for radius in ((0.34, 0.2, 0.27)[number % 3] * on.step,)
    )


def _squares(on: Surface, colour: str) -> str:
    """Draw the pieces of a bar of chocolate."""
    return _grid(on, colour, 0.9, 0.9, even=True)


def _bricks(on: Surface, colour: str) -> str:
    """Draw courses of bricks."""
    return _grid(on, colour, 0.8, 0.42, even=False)


def _grid(on: Surface, colour: str, across: float, down: float, *, even: bool) -> str:
    wide, high = across * on.step, down * on.step
    dark, light = shade(colour, -0.4), shade(colour, 0.35)
    cells = []
    for row in range(round(on.height / high) + 1):
        aside = 0.0 if even or row % 2 else -wide / 2
        for at in range(round(on.width / wide) + 2):
            x, y = on.left + at * wide + aside, on.top + row * high
            cells.append(
                f'<rect x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{high:.2f}" '
                f'fill="none" stroke="{dark}" stroke-width="{0.05 * on.step:.2f}"/>'
                f'<path d="M{x + 0.1 * wide:.2f} {y + 0.8 * high:.2f}V{y + 0.16 * high:.2f}'
                f'H{x + 0.86 * wide:.2f}" fill="none" stroke="{light}" '
                f'stroke-width="{0.04 * on.step:.2f}" opacity="0.6"/>'
            )
    return "".join(cells)


def _toy_bricks(on: Surface, _colour: str) -> str:
    """Draw plastic bricks in many colours, with their studs."""
    step = 0.62 * on.step
    cells = []
    for row in range(round(on.height / step) + 1):
        for at in range(round(on.width / (2 * step)) + 2):
            x, y = on.left + (2 * at - row % 2) * step, on.top + row * step
            colour = mixed(row * 3 + at * 2)
            studs = "".join(
                f'<circle cx="{x + aside * step:.2f}" cy="{y + 0.5 * step:.2f}" '
                f'r="{0.26 * step:.2f}" fill="{shade(colour, 0.3)}" '
                f'stroke="{shade(colour, -0.35)}" stroke-width="{0.05 * step:.2f}"/>'
                for aside in (0.5, 1.5)
            )
            cells.append(
                f'<rect x="{x:.2f}" y="{y:.2f}" width="{2 * step:.2f}" height="{step:.2f}" '
                f'fill="{colour}" stroke="{shade(colour, -0.4)}" '
                f'stroke-width="{0.06 * step:.2f}"/>{studs}'
            )
    return "".join(cells)


def _sweets(on: Surface, _colour: str) -> str:
    """Draw round sweets in many colours, with a glint on each."""
    return "".join(
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{0.3 * on.step:.2f}" fill="{colour}" '
        f'stroke="{shade(colour, -0.35)}" stroke-width="{0.03 * on.step:.2f}"/>'
        f'<circle cx="{x - 0.1 * on.step:.2f}" cy="{y - 0.1 * on.step:.2f}" '
        f'r="{0.08 * on.step:.2f}" fill="#ffffff" opacity="0.85"/>'
        for number, x, y in on.spots(1.4)
        for colour in (mixed(number * 3),)
    )


def _sprinkles(on: Surface, _colour: str) -> str:
    """Draw the small, long sweets that lie on a cake."""
    return "".join(
        f'<rect x="{x:.2f}" y="{y:.2f}" width="{0.3 * on.step:.2f}" height="{0.11 * on.step:.2f}" '
        f'rx="{0.055 * on.step:.2f}" transform="rotate({number * 53 % 180} {x:.2f} {y:.2f})" '
        f'fill="{mixed(number)}"/>'
        for number, x, y in on.spots(1.1)
    )


def _glints(on: Surface, colour: str) -> str:
    """Draw slanting bands of light, as on glass, ice and metal."""
    wide, slant = 0.5 * on.step, 0.5 * on.height
    bands = []
    for at in range(-4, 10, 3):
        x = on.left + at * on.step
        for aside, thick, strong in ((0.0, wide, 0.6), (1.5 * wide, 0.35 * wide, 0.45)):
            bands.append(
                f'<path d="M{x + aside + slant:.2f} {on.top:.2f}h{thick:.2f}'
                f'l{-slant:.2f} {on.height:.2f}h{-thick:.2f}Z" fill="{shade(colour, 0.75)}" '
                f'opacity="{strong}"/>'
            )
    return "".join(bands)


def _grain(on: Surface, colour: str) -> str:
    """Draw the grain of wood, straw or hair: long lines that wave a little."""
    dark, step = shade(colour, -0.4), 0.42 * on.step
    lines = []
    for row in range(round(on.height / step) + 1):
        y, bend = on.top + row * step, (0.3, -0.2, 0.14)[row % 3] * step
        lines.append(
            f"M{on.left:.2f} {y:.2f}c{0.3 * on.width:.2f} {bend:.2f} {0.6 * on.width:.2f} "
            f"{-bend:.2f} {on.width:.2f} 0"
        )
    return (
        f'<path d="{"".join(lines)}" fill="none" stroke="{dark}" '
        f'stroke-width="{0.07 * on.step:.2f}" opacity="0.75"/>'
    )


def _speckles(on: Surface, colour: str) -> str:
    """Draw grains of sand, crumbs or snow."""
    return "".join(
        f'<circle cx="{x + (number * 17 % 7 - 3) * 0.04 * on.step:.2f}" '
        f'cy="{y + (number * 13 % 5 - 2) * 0.06 * on.step:.2f}" '
        f'r="{(0.05, 0.08, 0.04)[number % 3] * on.step:.2f}" '
        f'fill="{shade(colour, (-0.35, 0.6)[number % 2])}"/>'
        for number, x, y in on.spots(2)
    )


def _stitches(on: Surface, colour: str) -> str:
    """Draw rows of knitted stitches."""
    step, dark = 0.36 * on.step, shade(colour, -0.35)
    rows = []
    for row in range(round(on.height / step) + 1):
        for at in range(round(on.width / step) + 1):
            x, y = on.left + at * step, on.top + row * step
            rows.append(
                f"M{x:.2f} {y:.2f}l{0.5 * step:.2f} {0.7 * step:.2f}l{0.5 * step:.2f} "
                f"{-0.7 * step:.2f}"
            )
    return (
        f'<path d="{"".join(rows)}" fill="none" stroke="{dark}" '
        f'stroke-width="{0.05 * on.step:.2f}" opacity="0.6"/>'
    )


def _icing(on: Surface, _colour: str) -> str:
    """Draw waves of white icing and sweets between them."""
    waves = []
    for row in range(1, round(on.height / on.step) + 1, 2):
        y = on.top + row * on.step
        humps = "".join(
            f"q{0.25 * on.step:.2f} {-0.5 * on.step:.2f} {0.5 * on.step:.2f} 0"
            for _ in range(2 * round(on.width / on.step) + 2)
        )
        waves.append(f"M{on.left:.2f} {y:.2f}{humps}")
    dots = "".join(
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{0.13 * on.step:.2f}" fill="{mixed(number)}"/>'
        for number, x, y in on.spots(0.8)
    )
    return (
        f'<path d="{"".join(waves)}" fill="none" stroke="#fffaf0" '
        f'stroke-width="{0.1 * on.step:.2f}"/>{dots}'
    )


def _print(on: Surface, colour: str) -> str:
    """Draw lines of print, as on a newspaper."""
    step = 0.3 * on.step
    lines = "".join(
        f'<rect x="{on.left + (column * 3 + 0.2) * on.step:.2f}" y="{on.top + row * step:.2f}" '
        f'width="{(2.6, 2.3, 2.6, 1.7)[row % 4] * on.step:.2f}" height="{0.4 * step:.2f}"/>'
        for row in range(round(on.height / step))
        for column in range(round(on.width / (3 * on.step)) + 1)
    )
    return f'<g fill="{shade(colour, -0.6)}" opacity="0.55">{lines}</g>'


TEXTURES: Mapping[str, Callable[[Surface, str], str]] = MappingProxyType(
    {
        **PATTERNS, "holes": _holes, "squares": _squares, "bricks": _bricks,
        "toy-bricks": _toy_bricks, "sweets": _sweets, "glints": _glints, "grain": _grain,
        "speckles": _speckles, "stitches": _stitches, "icing": _icing,
        "sprinkles": _sprinkles, "print": _print,
    }
)  # fmt: skip
"""Draws each texture on a surface, in the colour of the material."""
