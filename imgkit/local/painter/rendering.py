"""SVG → PNG."""

import resvg_py


def render(svg: str) -> bytes:
    """Render an SVG.

    Args:
        svg: The SVG, with its size in pixels.

    Returns:
        The picture as PNG.
    """
    # Without text there is no need to look for fonts, which takes longer than the painting.
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))
