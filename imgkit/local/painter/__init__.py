"""The painter: prompt → scene → SVG → pixels. It knows nothing of HTTP."""

from imgkit.local.painter.describing import describe
from imgkit.local.painter.editing import edit
from imgkit.local.painter.painter import paint, paint_in_stages
from imgkit.local.painter.painting import PaintedDescription, Painting, Region, Tag

__all__ = [
    "PaintedDescription",
    "Painting",
    "Region",
    "Tag",
    "describe",
    "edit",
    "paint",
    "paint_in_stages",
]
