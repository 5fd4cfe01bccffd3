"""Changes a composed SVG as a whole: its colours, its gradients, its lines and its sky."""

import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PIL import Image

from imgkit.local.painter.colours import channels, hue_lightness_saturation
from imgkit.local.painter.rendering import render

_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?=[\";])")
_GRADIENT = re.compile(r'<(linear|radial)Gradient id="([^"]+)"[^>]*>(.*?)</\1Gradient>', re.DOTALL)
_STOP = re.compile(r'stop-color="(#[0-9a-fA-F]{3,6})"')
_OPACITY = re.compile(r'stop-opacity="([\d.]+)"')
_SHADED = re.compile(r'<\w+\b[^>]*? (?:fill|stroke)="url\(#[^>]*>')
_PAINT = re.compile(r' (fill|stroke)="url\(#([^)"]+)\)"')
_OF_A_THING = re.compile(r"t\d+-")  # how the placer begins the names in things
_A_THING = re.compile(r'id="t\d+-')
_STROKED = re.compile(r'<\w+\b[^>]*? stroke="(#[0-9a-fA-F]+)"[^>]*>')
_LIGHT = 0.52
_STROKE = re.compile(r' stroke="#[0-9a-fA-F]+"')
_WIDTH = re.compile(r'stroke-width="([\d.]+)"')
_BANDS = re.compile(r'(?:<path d="M0 [\d.]+h[\d.]+v[\d.]+H0z" fill="#[0-9a-f]{6}"/>){8,}')
_BAND = re.compile(r'd="M0 ([\d.]+)h[\d.]+v([\d.]+)H0z" fill="(#[0-9a-f]{6})"')


def picture(layers: Sequence[str], size: tuple[int, int], shrunk: int = 1) -> Image.Image:
    """Render the layers of a picture.

    Args:
        layers: The SVG fragments, from the back to the front.
        size: The width and height that they are made for, in pixels.
        shrunk: How many times smaller than that to render them.

    Returns:
        The picture in red, green and blue.
    """
    width, height = size
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{max(width // shrunk, 1)}" '
        f'height="{max(height // shrunk, 1)}" viewBox="0 0 {width} {height}">'
        f"{''.join(layers)}</svg>"
    )
    return Image.open(io.BytesIO(render(svg))).convert("RGB")


def recoloured(svg: str, change: Callable[[str], str]) -> str:
    """Change each colour of an SVG.

    Args:
        svg: The SVG.
        change: What makes of a colour, ``#rrggbb`` or ``#rgb``, the new one.

    Returns:
        The SVG in its new colours.
    """
    return _COLOUR.sub(lambda match: change(match.group()), svg)


def flat(layers: Sequence[str], *, opaque_from: float = 0.6, faint: float = 1.0) -> tuple[str, ...]:
    """Give each shape that has a gradient one flat colour instead.

    Args:
        layers: The layers of a picture, with the definitions of their gradients.
        opaque_from: Gradients that hide at least this much of what is behind them hide all of it.
        faint: What is left of the shading on things, that fades away, when it is made even.

    Returns:
        The layers; what faded away, such as a glow, is evenly transparent.
    """
    paints = {name: _mean(stops) for layer in layers for _, name, stops in _GRADIENT.findall(layer)}

    def even(match: re.Match[str]) -> str:
        def paint(found: re.Match[str]) -> str:
            what, name = found.groups()
            if name not in paints:
                return found.group()
            colour, opacity = paints[name]
            if opacity >= opaque_from or f"{what}-opacity=" in match.group():
                return f' {what}="{colour}"'
            left = opacity * (faint if _OF_A_THING.match(name) else 1)
            return f' {what}="{colour}" {what}-opacity="{left:.2f}"'

        return _PAINT.sub(paint, match.group())

    return tuple(_SHADED.sub(even, layer) for layer in layers)


def outlined(svg: str, colour: str, wider: float) -> str:
    """Draw the outlines in an SVG in one colour, and wider or thinner.

    Args:
        svg: The SVG.
        colour: The colour of the outlines.
        wider: By how much to multiply their widths.

    Returns:
        The SVG; light lines are no outlines but things, such as the bars of a window, and stay.
    """

    def line(match: re.Match[str]) -> str:
        if hue_lightness_saturation(match.group(1))[1] > _LIGHT:
            return match.group()
        return widened(_STROKE.sub(f' stroke="{colour}"', match.group()), wider)

    return _STROKED.sub(line, svg)


def widened(svg: str, wider: float) -> str:
    """Multiply the widths of all lines of an SVG."""
    return _WIDTH.sub(lambda found: f'stroke-width="{float(found.group(1)) * wider:.2f}"', svg)


def shows_a_thing(svg: str) -> bool:
    """Say whether an SVG shows a thing of the scene, and not only what is around."""
    return _A_THING.search(svg) is not None


@dataclass(frozen=True)
class Strip:
    """A strip of the sky that has one colour, from the y of its upper edge on downwards."""

    top: float
    colour: str


def with_strips(svg: str, count: int, draw: Callable[[Sequence[Strip], float], str]) -> str:
    """Draw the sky anew, with few colours in place of a fine gradient.

    Args:
        svg: The SVG of the sky.
        count: How many strips of one colour the sky gets.
        draw: What draws the strips, from the top to the y where the sky ends.

    Returns:
        The SVG; unchanged where it has no fine gradient from top to bottom.
    """

    def strips(match: re.Match[str]) -> str:
        bands = [
            (float(top), float(height), colour)
            for top, height, colour in _BAND.findall(match.group())
        ]
        start, end = bands[0][0], bands[-1][0] + bands[-1][1]
        reach = (end - start) / count
        chosen = []
        for index in range(count):
            middle = start + (index + 0.5) * reach
            colour = next(one for top, height, one in bands if top + height >= middle)
            chosen.append(Strip(start + index * reach, colour))
        return draw(chosen, end)

    return _BANDS.sub(strips, svg, count=1)


def straight(strips: Sequence[Strip], end: float, width: float) -> str:
    """Draw strips of the sky with straight edges.

    Args:
        strips: The strips, from the top.
        end: The y where the sky ends.
        width: Of the picture, in pixels.
    """
    return "".join(
        f'<rect y="{strip.top:.1f}" width="{width}" height="{end - strip.top:.1f}" '
        f'fill="{strip.colour}"/>'
        for strip in strips
    )


def _mean(stops: str) -> tuple[str, float]:
    """Return the mean colour of a gradient's stops, and how opaque they are."""
    found = []
    for stop in stops.split("<stop")[1:]:
        colour, opacity = _STOP.search(stop), _OPACITY.search(stop)
        if colour:
            found.append((channels(colour.group(1)), float(opacity.group(1)) if opacity else 1.0))
    weight = sum(opacity for _, opacity in found) or 1.0
    mixed = (sum(colour[at] * opacity for colour, opacity in found) / weight for at in range(3))
    return "#" + "".join(f"{round(one):02x}" for one in mixed), weight / max(len(found), 1)
