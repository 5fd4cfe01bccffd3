"""Sets down what was drawn in the air, so that its lowest point lies on the ground."""

from dataclasses import replace
from types import MappingProxyType

from imgkit.local.painter.drawing import Drawing
from imgkit.local.painter.shapes import number


def landed(drawing: Drawing) -> Drawing:
    """Move a drawing up or down until its lowest point has y = 0."""
    down = -drawing.bottom
    return replace(
        drawing,
        svg=f'<g transform="translate(0 {number(down)})">{drawing.svg}</g>',
        top=drawing.top + down,
        bottom=0.0,
        anchors=MappingProxyType({name: (x, y + down) for name, (x, y) in drawing.anchors.items()}),
    )
