"""Lights a picture: multiplies its colours by the light of the hour, before it is rendered.

A layer with ``mix-blend-mode: multiply`` gives the same colours, but takes a quarter of the time of
a whole picture, and so does each shape with an ``opacity`` of its own (measured 2026-11-20 with
resvg-py 0.5.0).
"""

import re
from functools import lru_cache

from imgkit.local.painter.colours import channels
from imgkit.local.painter.light import Light

_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?=[\";])")
_SHAPE = re.compile(r"<(?:path|circle|ellipse|rect|polygon)\b[^>]*? opacity=[^>]*>")


def lit(svg: str, light: Light) -> str:
    """Return an SVG in the light of an hour.

    Args:
        svg: The SVG in neutral daylight.
        light: The light.

    Returns:
        The SVG with each of its colours multiplied by the tint.
    """
    return _COLOUR.sub(
        lambda match: _multiplied(match.group(), light.tint, light.tint_strength), svg
    )


def flattened(svg: str) -> str:
    """Return an SVG that looks the same, without needless layers.

    Args:
        svg: An SVG; its groups set no strokes for the shapes in them.

    Returns:
        The SVG, where shapes with only a fill or only a stroke have the opacity of that.
    """
    return _SHAPE.sub(_without_layer, svg)


def _without_layer(match: re.Match[str]) -> str:
    tag = match.group()
    if 'fill="none"' in tag:
        return tag.replace(" opacity=", " stroke-opacity=")
    if "stroke" not in tag and "fill-opacity" not in tag:
        return tag.replace(" opacity=", " fill-opacity=")
    return tag


@lru_cache(maxsize=4096)
def _multiplied(colour: str, tint: str, strength: float) -> str:
    return "#" + "".join(
        f"{round(one * (1 - strength * (1 - other / 255))):02x}"
        for one, other in zip(channels(colour), channels(tint), strict=True)
    )
