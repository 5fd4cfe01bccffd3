"""A thing that gets a piece which its drawing does not have."""

from dataclasses import dataclass

from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.shapes import Point
from imgkit.local.painter.sketch import Sketch


@dataclass(frozen=True)
class Owner:
    """What gets a piece.

    Args:
        drawing: How it looks without.
        look: What the prompt says of it.
    """

    drawing: Drawing
    look: Look

    @property
    def size(self) -> float:
        """How large it is: its height, or its width where it is narrow."""
        return min(self.drawing.height, 1.4 * self.drawing.width)

    @property
    def middle(self) -> float:
        """The x of its middle."""
        return (self.drawing.left + self.drawing.right) / 2

    @property
    def is_side_on(self) -> bool:
        """Whether it is seen from the side."""
        return self.drawing.width > 0.8 * self.drawing.height and self.drawing.faces != "both"

    def at(self, name: str, fallback: Point) -> Point:
        """Return an anchor, or a point as shares of the width from the left and the height."""
        one = self.drawing
        share = one.left + fallback[0] * one.width, one.top + fallback[1] * one.height
        return one.anchors.get(name, share)

    def colour(self, piece: str, usual: str) -> str:
        """Return the colour that was asked for a piece, or the usual one."""
        return detail(self.look, piece, usual)

    def sketch(self) -> Sketch:
        """Return a sketch whose outlines are as thick as those of the owner."""
        return Sketch(max(0.008 * self.size, 0.3))


Layers = tuple[Drawing | None, Drawing | None]
"""What is drawn behind the owner, and what before it."""
