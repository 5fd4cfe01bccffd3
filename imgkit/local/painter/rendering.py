"""SVG → PNG."""

import resvg_py

from imgkit.local.painter.lettering import font_file


def render(svg: str) -> bytes:
    """Render an SVG.

    Args:
        svg: The SVG, with its size in pixels.

    Returns:
        The picture as PNG.
    """
    # The fonts of the machine are never looked for: that takes longer than the painting, and they
    # are not the same everywhere.
    fonts = [font_file()] if "<text" in svg else None
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=fonts))
