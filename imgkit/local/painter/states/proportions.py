"""Makes a drawing fat, thin, long or wide, and a baby animal short and round."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.parsing.traits import SHAPE
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.things import Kind

_STRETCHES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"fat": (1.36, 1.0), "thin": (0.66, 1.06), "long": (1.5, 0.94), "wide": (1.36, 1.0)}
)
"""By how much a drawing is wider and higher then."""
_YOUNG = (1.0, 0.93)
_UPRIGHT = 1.5  # how much higher than wide something is whose length is its height


def in_proportion(drawing: Drawing, kind: Kind, look: Look) -> Drawing:
    """Return a drawing as wide and high as the prompt says.

    Args:
        drawing: How it looks otherwise.
        kind: What it is.
        look: What the prompt says of how it looks.
    """
    across, up = 1.0, 1.0
    for part, value in look.details:
        if part == SHAPE and value in _STRETCHES:
            wide, high = _STRETCHES[value]
            stands = value == "long" and drawing.height > _UPRIGHT * drawing.width
            across, up = (across * high, up * wide) if stands else (across * wide, up * high)
    if kind.alive and look.age == "child" and kind.own_drawing not in WEARERS:
        across, up = across * _YOUNG[0], up * _YOUNG[1]
    return drawing if across == up == 1 else _stretched(drawing, across, up)


def _stretched(drawing: Drawing, across: float, up: float) -> Drawing:
    move = f'<g transform="scale({across:g} {up:g})">'
    return replace(
        drawing,
        svg=f"{move}{drawing.svg}</g>",
        asleep=f"{move}{drawing.asleep}</g>" if drawing.asleep else "",
        left=drawing.left * across,
        right=drawing.right * across,
        top=drawing.top * up,
        bottom=drawing.bottom * up,
        anchors={name: (x * across, y * up) for name, (x, y) in drawing.anchors.items()},
    )
