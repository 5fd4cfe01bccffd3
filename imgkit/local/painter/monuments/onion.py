"""The painted onion domes of Russian churches; a dome of half width 1 is drawn, then placed."""

import math

from imgkit.local.painter.shapes import number

_SHAPE = (
    "M-.62 0C-1.25 -.5 -1.2 -1.2 -.58 -1.6C-.24 -1.82 -.07 -2.02 0 -2.4"
    "C.07 -2.02 .24 -1.82 .58 -1.6C1.2 -1.2 1.25 -.5 .62 0Z"
)
_ROWS = ((0.05, 0.72), (0.35, 1), (0.67, 1.06), (0.99, 1), (1.3, 0.86), (1.6, 0.58), (1.88, 0.28))
"""How wide the dome is at the height of each row of its pattern."""
_GOLD = "#e9bd4f"


def dome(x: float, low: float, half: float, pattern: str, colours: tuple[str, str]) -> str:
    """Return an onion dome with a golden cross; the drawing needs :func:`definitions` as well.

    Args:
        x: Its middle.
        low: The height where it begins.
        half: Half its width; it is 2.4 times that high, without its cross.
        pattern: ``"gores"``, ``"swirl"``, ``"zigzag"``, ``"facets"`` or ``"plain"``.
        colours: Its colour, and that of its pattern.

    Returns:
        The SVG of the dome.
    """
    first, second = colours
    return (
        f'<g transform="translate({x} {-low:.2f}) scale({half})"><use href="#{{id}}-cross"/>'
        f'<g clip-path="url(#{{id}}-onion)"><path d="M-1.3 0V-2.5H1.3V0Z" fill="{first}"/>'
        f'<use href="#{{id}}-{pattern}" fill="{second}" stroke="{second}"/>'
        '<use href="#{id}-sheen"/></g><use href="#{id}-edge"/></g>'
    )


def definitions() -> str:
    """Return what the domes of a drawing are made of."""
    patterns = {
        "gores": _gores(),
        "swirl": _swirl(),
        "zigzag": _zigzag(),
        "facets": _facets(),
        "plain": '<path d="M-.2 0C-.75 -.6 -.6 -1.3 -.2 -1.7L0 -2.4C-.1 -1.6 .3 -1 .2 0Z" '
        'stroke="none"/>',
        "cross": '<path d="M0 -2.3V-3.3M-.26 -3H.26M-.13 -3.16H.13M-.14 -2.78L.14 -2.7" '
        f'stroke="{_GOLD}" stroke-width=".075"/><circle cy="-2.38" r=".12" fill="{_GOLD}"/>',
        "sheen": '<path d="M.62 0C1 -.6 .9 -1.3 .2 -1.7L0 -2.4L1.3 -1.8V0Z" fill="#4a2340" '
        'fill-opacity=".26"/><path d="M-.55 -.35C-.85 -.8 -.75 -1.15 -.42 -1.4C-.62 -1.05 '
        '-.62 -.75 -.55 -.35Z" fill="#fffbe8" fill-opacity=".55"/>',
        "edge": f'<path d="{_SHAPE}" fill="none" stroke="#6b4438" stroke-width=".055" '
        'stroke-opacity=".75"/>',
    }
    groups = "".join(f'<g id="{{id}}-{name}">{svg}</g>' for name, svg in patterns.items())
    return f'<defs><clipPath id="{{id}}-onion"><path d="{_SHAPE}"/></clipPath>{groups}</defs>'


def _gores() -> str:
    """Upright stripes, narrower towards the sides."""
    sides = [
        (math.sin(math.radians(turn - 9)), math.sin(math.radians(turn + 9)))
        for turn in range(-72, 73, 36)
    ]
    data = "".join(f"{_meridian(left)}{_meridian(right, back=True)}Z" for left, right in sides)
    return f'<path d="{data}" stroke="none"/>'


def _meridian(share: float, *, back: bool = False) -> str:
    """One line from the foot of the dome to its tip, or back."""
    foot, belly, neck, tip = (share * wide for wide in (0.62, 1.27, 0.6, 0.07))
    if back:
        return (
            f"C{tip:.2f} -2.02 {neck * 0.4:.2f} -1.82 {neck:.2f} -1.6"
            f"C{belly:.2f} -1.2 {belly:.2f} -.5 {foot:.2f} 0"
        )
    return (
        f"M{foot:.2f} 0C{belly:.2f} -.5 {belly:.2f} -1.2 {neck:.2f} -1.6"
        f"C{neck * 0.4:.2f} -1.82 {tip:.2f} -2.02 0 -2.4"
    )


def _swirl() -> str:
    """Bands that wind upwards around the dome."""
    data = "".join(
        f"M-1.2 {0.62 - 0.46 * step:.2f}C-.5 {0.8 - 0.46 * step:.2f} .5 {0.3 - 0.5 * step:.2f} "
        f"1.1 {-0.5 - 0.5 * step:.2f}"
        for step in range(6)
    )
    return f'<path d="{data}" fill="none" stroke-width=".2"/>'


def _zigzag() -> str:
    """Bands with pointed edges, one above the other."""
    data = ""
    for (low, wide), (high, narrow) in zip(_ROWS[::2], _ROWS[1::2], strict=False):
        turns = range(-90, 91, 18)
        upper = [(narrow, high, turn) for turn in turns]
        lower = [(wide, low, turn) for turn in reversed(turns)]
        points = [
            f"{size * math.sin(math.radians(turn)):.2f} "
            f"{-height - (0.15 if turn // 18 % 2 else -0.08):.2f}"
            for size, height, turn in upper + lower
        ]
        data += f"M{'L'.join(points)}Z"
    return f'<path d="{data}" stroke="none"/>'


def _facets() -> str:
    """Pointed studs like those of a pine cone, each lit from the left."""
    studs, shades = "", ""
    for row, (height, wide) in enumerate(_ROWS):
        for turn in range(-75 + 15 * (row % 2), 76, 30):
            x = wide * math.sin(math.radians(turn))
            half = 0.27 * wide * math.cos(math.radians(turn))
            start = f"M{number(x)} {number(-height - 0.26)}v.52l"
            studs += f"{start}{number(-half)} -.26z"
            shades += f"{start}{number(half)} -.26z"
    return f'<path d="{studs}" stroke="none"/><path d="{shades}" stroke="none" fill-opacity=".62"/>'
