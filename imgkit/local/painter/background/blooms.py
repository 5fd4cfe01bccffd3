"""One flower of each kind, drawn close up and from afar.

A flower stands at the origin; the radius of its head is about 0.5, its stem grows upwards.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from imgkit.local.painter.background.shapes import mix


@dataclass(frozen=True)
class Bloom:
    """A kind of flower.

    Args:
        near: Draws the head in a colour, around the origin, as seen from close up.
        middle: Path data of the outline of the head, for flowers farther away.
        colours: The colours that it comes in.
        stem: How long its stem is, in units of which its head is about one wide.
        eye: The colour of its middle, as seen from afar; empty is a shade of the petals.
        leaves: Path data of its leaves, from the origin up.
    """

    near: Callable[[str], str]
    middle: str
    colours: tuple[str, ...]
    stem: float
    eye: str
    leaves: str


def _star(count: int, length: float, wide: float, turn: float = 0) -> str:
    """Path data of pointed petals around the origin; the widest place is ``wide`` of the length."""
    data = ""
    for index in range(count):
        angle = math.tau * index / count + math.radians(turn)
        sine, cosine = math.sin(angle) * length, math.cos(angle) * length
        points = " ".join(
            f"{x * cosine - y * sine:.2f} {x * sine + y * cosine:.2f}"
            for x, y in (
                (-wide, -0.35), (-wide, -0.8), (0, -1), (wide, -0.8), (wide, -0.35), (0, 0)
            )
        )  # fmt: skip
        data += f"M0 0C{points}Z"
    return data


def _petals(count: int, length: float, wide: float, fill: str, turn: float = 0) -> str:
    """Petals with a rim: a larger dark copy behind, which is quicker to render than a stroke."""
    return (
        f'<path d="{_star(count, length + 0.025, wide * 1.06, turn)}" '
        f'fill="{mix(fill, "#8a4a1a", 0.45)}"/>'
        f'<path d="{_star(count, length, wide, turn)}" fill="{fill}"/>'
    )


def _ruffle(radius: float, waves: int) -> str:
    """Path data of a circle with a wavy rim."""
    points = []
    for step in range(waves * 2):
        turn, reach = math.pi * step / waves, radius * (1 if step % 2 else 0.84)
        points.append(f"{reach * math.cos(turn):.2f} {reach * math.sin(turn):.2f}")
    return "M" + "L".join(points) + "Z"


def _scallop(radius: float, count: int) -> str:
    """Path data of so many round petals that overlap around the origin."""
    points = [
        (
            0.86 * radius * math.cos(math.tau * at / count),
            0.86 * radius * math.sin(math.tau * at / count),
        )
        for at in range(count + 1)
    ]
    bow = 1.05 * radius * math.sin(math.pi / count)
    arcs = "".join(f"A{bow:.2f} {bow:.2f} 0 0 1 {x:.2f} {y:.2f}" for x, y in points[1:])
    return f"M{points[0][0]:.2f} {points[0][1]:.2f}{arcs}Z"


def _daffodil(colour: str) -> str:
    """Six petals, three behind three, and the trumpet with its frilled rim."""
    trumpet, rim = "#f79a1e", mix(colour, "#8a4a1a", 0.42)
    creases = "M0 0L.015 -.46H-.015ZM0 0L.39 .24L.41 .21ZM0 0L-.39 .24L-.41 .21Z"
    return (
        f'<path d="{_star(3, 0.585, 0.57, 60)}{_star(3, 0.585, 0.57)}" fill="{rim}"/>'
        f'<path d="{_star(3, 0.555, 0.54, 60)}" fill="{mix(colour, "#e9a92c", 0.25)}"/>'
        f'<path d="{_star(3, 0.575, 0.57)}" fill="{mix(rim, colour, 0.35)}"/>'
        f'<path d="{_star(3, 0.555, 0.53)}" fill="{colour}"/>'
        f'<path d="{creases}" fill="#d99a22" fill-opacity=".6"/>'
        f'<path d="{_ruffle(0.275, 9)}" fill="#b5640f"/><path d="{_ruffle(0.25, 9)}" '
        f'fill="{trumpet}"/><path d="{_ruffle(0.16, 7)}" fill="{mix(trumpet, "#8f3f0a", 0.45)}"/>'
        '<path d="M-.06 0h.04v.04h-.04zM.03 -.05h.04v.04h-.04zM.03 .05h.04v.04h-.04z" '
        'fill="#ffe27a"/>'
    )


def _tulip(colour: str) -> str:
    """A cup of three petals."""
    dark, line = mix(colour, "#5a1a3a", 0.28), mix(colour, "#5a1a3a", 0.5)
    return (
        f'<g stroke="{line}" stroke-width=".025" stroke-linejoin="round">'
        '<path d="M-.02 .45C-.3 .2 -.25 -.3 -.12 -.62Q0 -.5 .1 -.62C.28 -.3 .3 .2 .02 .45Z" '
        f'fill="{dark}"/>'
        f'<path d="M0 .46C-.42 .42 -.5 -.1 -.36 -.56C-.2 -.42 -.02 -.1 0 .46Z" fill="{colour}"/>'
        '<path d="M0 .46C.42 .42 .5 -.1 .36 -.56C.2 -.42 .02 -.1 0 .46Z" '
        f'fill="{mix(colour, dark, 0.35)}"/>'
        '<path d="M0 .46C-.26 .3 -.24 -.2 0 -.44C.24 -.2 .26 .3 0 .46Z" '
        f'fill="{mix(colour, "#ffffff", 0.16)}"/></g>'
    )


def _poppy(colour: str) -> str:
    """Four wide petals, two over two, around a dark heart."""
    rim = mix(colour, "#5a0f1a", 0.4)
    petals = "".join(
        f'<circle cx="{x}" cy="{y}" r=".335" fill="{rim}"/>'
        f'<circle cx="{x}" cy="{y}" r=".31" fill="{mix(colour, "#7a1020", shade)}"/>'
        for x, y, shade in ((0, -0.24, 0.14), (-0.25, 0, 0.1), (0.25, -0.02, 0.1), (0, 0.2, 0.0))
    )
    return (
        f'{petals}<circle r=".17" fill="#3a1c2c" fill-opacity=".8"/><circle r=".08" '
        'fill="#8fae6a"/>'
        '<path d="M-.15 .02h.02M.13 0h.02M0 -.15v.02M0 .14v.02M-.1 -.1l.01 .01M.1 .1l.01 .01" '
        'stroke="#f0d36a" stroke-width=".05" stroke-linecap="round"/>'
    )


def _sunflower(colour: str) -> str:
    """Two rings of petals around a broad brown disc."""
    return (
        _petals(13, 0.62, 0.21, mix(colour, "#c9740f", 0.35), 14)
        + _petals(13, 0.58, 0.22, colour)
        + '<circle r=".3" fill="#7a4a24" stroke="#4f2d16" stroke-width=".03"/><circle r=".22" '
        'fill="none" '
        'stroke="#c98b3a" stroke-width=".05" stroke-dasharray=".04 .05"/><circle r=".12" '
        'fill="#553019"/>'
    )


def _rose(colour: str) -> str:
    """Petals around petals, the inner ones darker."""
    rim = mix(colour, "#5a0f2a", 0.5)
    rings = "".join(
        f'<path d="{_scallop(radius + 0.025, count)}" fill="{rim}"/>'
        f'<path d="{_scallop(radius, count)}" fill="{mix(colour, "#7a1030", shade)}"/>'
        for radius, count, shade in ((0.47, 6, 0.0), (0.35, 5, 0.1), (0.22, 3, 0.2))
    )
    return (
        f'{rings}<path d="M-.09 .03C-.08 -.11 .1 -.11 .09 .03C.06 .1 -.02 .09 -.01 .02" '
        f'fill="none" stroke="{rim}" stroke-width=".035" stroke-linecap="round"/>'
    )


def _daisy(colour: str) -> str:
    """A ring of narrow petals around a yellow button."""
    return (
        _petals(14, 0.5, 0.2, colour)
        + '<circle r=".17" fill="#f7c130" stroke="#c58a1a" stroke-width=".025"/><circle '
        'cx="-.04" cy="-.05" r=".07" fill="#ffe07a"/>'
    )


def _wheat(colour: str) -> str:
    """An ear of grains, with its beard."""
    dark, grains = mix(colour, "#8a5a14", 0.45), ""
    for row in range(5):
        y = 0.5 - 0.27 * row
        for side in (-1, 1):
            grains += (
                f"M0 {y:.2f}C{side * 0.34:.2f} {y - 0.04:.2f} {side * 0.36:.2f} {y - 0.3:.2f} "
                f"{side * 0.1:.2f} {y - 0.38:.2f}C{side * 0.02:.2f} {y - 0.24:.2f} 0 "
                f"{y - 0.12:.2f} 0 {y:.2f}Z"
            )
    return (
        f'<path d="M-.02 -.7L-.16 -1.3M0 -.7V-1.4M.02 -.7L.16 -1.3" stroke="{dark}" '
        f'stroke-width=".03" fill="none"/><path d="{grains}" fill="{colour}" stroke="{dark}" '
        'stroke-width=".03"/>'
    )


def _corn(colour: str) -> str:
    """A cob between two leaves, below the tassel of the plant."""
    leaf = (
        "M0 .9C-.5 .5 -.46 -.1 -.3 -.5C-.1 0 0 .4 0 .9ZM0 .9C.5 .5 .46 0 .34 -.3C.14 .1 0 .5 0 .9Z"
    )
    rows = "M-.14 -.3V.4M.02 -.42V.5M.16 -.26V.4"
    return (
        '<path d="M0 -.4L-.26 -1.1M0 -.4V-1.2M0 -.4L.26 -1.1" stroke="#cfa84e" '
        'stroke-width=".09" fill="none"/>'
        f'<ellipse cy=".08" rx=".27" ry=".56" fill="{colour}"/><path d="{rows}" '
        f'stroke="{mix(colour, "#b97a1a", 0.5)}" stroke-width=".04" stroke-dasharray=".08 .05" '
        f'fill="none"/><path d="{leaf}" fill="#7fae4f"/>'
    )


def _lavender(colour: str) -> str:
    """A spike of whorls of little flowers."""
    dark = mix(colour, "#3f2a6a", 0.45)
    florets = "".join(
        f'<circle cx="{x * (0.17 - 0.013 * row):.2f}" cy="{0.5 - 0.21 * row:.2f}" '
        f'r="{0.13 - 0.008 * row:.2f}" fill="{mix(colour, "#ffffff", tint)}"/>'
        for row in range(8)
        for x, tint in ((-1, 0.0), (1, 0.12), (0, 0.28))
    )
    return f'<path d="{_EAR}" fill="{dark}" fill-opacity=".55"/>{florets}'


_EAR = "M0 .5C.34 .3 .3 -.5 0 -.9C-.3 -.5 -.34 .3 0 .5Z"
_SPIKE = "M0 .5C.2 .4 .2 -.7 0 -1.3C-.2 -.7 -.2 .4 0 .5Z"
_LONG = (
    "M0 0C-.1 -.8 -.5 -1.5 -1 -1.3C-.6 -1.1 -.3 -.6 .05 0ZM0 -.6C.2 -1.3 .6 -1.9 1 -1.7C.6 -1.5 "
    ".3 -1.1 .06 -.5Z"
)
_CUP = "M0 .46C-.42 .42 -.5 -.1 -.36 -.56L-.16 -.34L0 -.6L.16 -.34L.36 -.56C.5 -.1 .42 .42 0 .46Z"
_STRAPS = (
    "M-.06 0C-.3 -.6 -.5 -.9 -.55 -1.5C-.3 -1.1 -.1 -.6 .05 0ZM0 0C.1 -.6 .45 -.9 .38 "
    "-1.45C.22 -1 .2 -.5 .09 0Z"
    "M-.1 0C-.5 -.35 -.7 -.5 -.86 -.84C-.5 -.65 -.2 -.4 0 0Z"
)
_BROAD = (
    "M0 0C-.5 -.2 -.6 -.8 -.42 -1.3C-.2 -.9 -.02 -.5 .03 0ZM0 0C.45 -.2 .55 -.7 .44 -1.1C.22 -.8 "
    ".05 -.4 -.02 0Z"
)
_HEARTS = (
    "M0 -.7C-.5 -.9 -.75 -.6 -.85 -.3C-.5 -.25 -.15 -.4 0 -.6ZM0 -1C.4 -1.2 .7 -1 .85 -.7C.5 -.6 "
    ".2 -.7 0 -.9Z"
)
_SMALL = (
    "M0 0C-.2 -.1 -.4 -.3 -.5 -.6C-.25 -.5 -.05 -.3 0 0ZM0 0C.2 -.1 .35 -.25 .45 -.5C.2 -.4 .05 "
    "-.2 0 0Z"
)

BLOOMS: Mapping[str, Bloom] = {
    "daisies": Bloom(_daisy, _star(9, 0.5, 0.3), ("#ffffff",), 1.1, "#f7c130", _SMALL),
    "daffodils": Bloom(
        _daffodil, _star(6, 0.55, 0.5), ("#ffe257", "#ffe257", "#fff2b0"), 1.55, "#f7981d", _STRAPS
    ),
    "tulips": Bloom(_tulip, _CUP, ("#e4455f", "#f5a3b8", "#f7c63f"), 1.6, "#c9314f", _BROAD),
    "poppies": Bloom(_poppy, _star(5, 0.55, 0.75), ("#e5412d", "#ea5a35"), 1.5, "#4a1f2c", _SMALL),
    "roses": Bloom(
        _rose,
        _scallop(0.48, 6),
        ("#e0455f", "#f3a0b4", "#fbf1ea", "#d8344a"),
        1.7,
        "",
        _HEARTS,
    ),
    "rapeseed": Bloom(_daisy, _star(5, 0.5, 0.6), ("#f2d435", "#f7e05e"), 1.7, "#e3bf22", _SMALL),
    "wheat-ears": Bloom(_wheat, _EAR, ("#e9bf52", "#e0b145", "#f0cd6a"), 1.9, "#d9a93f", _SMALL),
    "corn-plants": Bloom(_corn, _EAR, ("#f7d24c",), 3.0, "#86b04f", _LONG),
    "lavender": Bloom(_lavender, _SPIKE, ("#8f76c9", "#9b85d6", "#8068bf"), 2.1, "#7a62b5", _SMALL),
    "sunflowers": Bloom(_sunflower, _star(12, 0.6, 0.24), ("#fbbd22",), 2.5, "#6b3f1f", _HEARTS),
}
