"""What the faces of people, animals and toys share."""

from imgkit.local.painter.shapes import Place
from imgkit.local.painter.sketch import Sketch

PUPIL = "#36261f"
NOSE = "#4a352d"
BLUSH = "#e8735b"


def eye(sketch: Sketch, head: Place, x: float, y: float, size: float) -> None:
    """Draw a dark, shining eye, and the lid that is seen of it in sleep.

    Args:
        sketch: What to draw on.
        head: The place of the head.
        x: The x of the eye on the head.
        y: Its y.
        size: Half its height, in units of the head.
    """
    sketch.mark_eye(head.point(x, y))
    lid = head.line(
        f"{x - size * 0.9:.3f},{y + size * 0.1:.3f} {x:.3f},{y + size * 0.6:.3f} "
        f"{x + size * 0.9:.3f},{y + size * 0.1:.3f}"
    )
    with sketch.awake(lid), sketch.piece("eyes", head.point(x, y)):
        sketch.draw(head.ellipse(x, y, size * 0.8, size), fill=PUPIL, outlined=False)
        sketch.draw(
            head.ellipse(x + size * 0.25, y - size * 0.36, size * 0.3),
            head.ellipse(x - size * 0.2, y + size * 0.42, size * 0.14),
            fill="#ffffff",
            outlined=False,
        )


def blush(sketch: Sketch, head: Place, x: float, y: float, size: float) -> None:
    """Breathe some red onto a cheek."""
    sketch.soft(head.ellipse(x, y, size, size * 0.75), colour=BLUSH, opacity=0.6)
