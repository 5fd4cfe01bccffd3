"""Renders one drawing, to see whether it keeps to the box that it claims."""

import io

import resvg_py
from PIL import Image

from imgkit.local.painter.drawing import Drawing

PIXELS = 200


def render(drawing: Drawing) -> tuple[Image.Image, float, float]:
    """Render with a tenth of empty space around the claimed box.

    Returns:
        The picture, how many units the space around is, and how many units a pixel is.
    """
    size = max(drawing.width, drawing.height)
    margin, unit = 0.1 * size, 1.2 * size / PIXELS
    width, height = drawing.width + 2 * margin, drawing.height + 2 * margin
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width / unit}" height="{height / unit}" '
        f'viewBox="{drawing.left - margin} {drawing.top - margin} {width} {height}">'
        f"{drawing.svg.replace('{id}', 'x')}</svg>"
    )
    pixels = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    return Image.open(io.BytesIO(bytes(pixels))), margin, unit


def strays(drawing: Drawing) -> list[str]:
    """Return in words what keeps a drawing from fitting its box and standing on the ground."""
    picture, margin, unit = render(drawing)
    box = picture.getchannel("A").point(lambda value: 255 * (value > 8)).getbbox()
    if box is None:
        return ["nothing was drawn"]
    seen = [edge * unit - margin for edge in box]
    claimed = (0, 0, drawing.width, drawing.height)
    slack = max(3, 2.5 * unit)
    found = [
        f"{side} edge is at {edge:.1f}, not {meant:.1f}"
        for side, edge, meant in zip(("left", "top", "right", "lower"), seen, claimed, strict=True)
        if abs(edge - meant) > slack
    ]
    if abs(drawing.bottom) > 3:
        found.append(f"it stands at {drawing.bottom:.1f}")
    near = 0.08 * max(drawing.width, drawing.height)
    found += [
        f"anchor {name} lies outside"
        for name, (x, y) in drawing.anchors.items()
        if not drawing.left - near <= x <= drawing.right + near
        or not drawing.top - near <= y <= drawing.bottom + near
    ]
    return found


def share_of(drawing: Drawing, colour: str) -> float:
    """Return which share of a drawing has the hue of one of the pure colours, strongly."""
    strongest = max(range(3), key=lambda at: colour[1 + 2 * at : 3 + 2 * at])
    opaque = coloured = 0
    for count, pixel in render(drawing)[0].getcolors(1 << 20) or []:
        assert isinstance(pixel, tuple)
        *channels, alpha = pixel
        opaque += count if alpha == 255 else 0
        is_strong = max(channels) - min(channels) > 50 and alpha == 255
        coloured += count if is_strong and channels[strongest] == max(channels) else 0
    return coloured / opaque
