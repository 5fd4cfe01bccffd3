"""The painter: prompt → scene → SVG → pixels. It knows nothing of HTTP."""

from imgkit.local.painter.asking import language_asked
from imgkit.local.painter.describing import describe
from imgkit.local.painter.editing.edits import edit
from imgkit.local.painter.painter import paint, paint_in_stages
from imgkit.local.painter.painting import PaintedDescription, Painting, Region, Tag
from imgkit.local.painter.planning import PaintedPlan, PlannedStep, plan
from imgkit.local.painter.words import LANGUAGES

__all__ = [
    "LANGUAGES",
    "PaintedDescription",
    "PaintedPlan",
    "Painting",
    "PlannedStep",
    "Region",
    "Tag",
    "describe",
    "edit",
    "language_asked",
    "paint",
    "paint_in_stages",
    "plan",
]
