"""What hands play with: balls in the air, and a skipping rope."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people.figure import Figure, Part
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_BALLS = ("#d9584c", "#f0bf4c", "#4584b4", "#6fa377", "#c97fb0")


def _juggling_balls(sketch: Sketch, figure: Figure) -> None:
    """Draw an arc of balls from one hand over the head to the other."""
    (nx, ny), (fx, fy) = figure.body.near_arm[-1], figure.body.far_arm[-1]
    size = figure.body.build.head
    middle, wide = (nx + fx) / 2, abs(fx - nx) / 2 + 0.3 * size
    low = (ny + fy) / 2
    top = figure.body.shoulder - size * 2.9
    for at, colour in enumerate(_BALLS):
        along = (at - 2) / 2
        x, y = middle + along * wide, top + (low - size * 0.7 - top) * along * along
        ball = Place((x, y), size * 0.3)
        fill = sketch.glow((shade(colour, 0.4), colour), ball.point(-0.3, -0.4), ball.size * 1.4)
        sketch.draw(ball.ellipse(0, 0, 1), fill=fill)


def _skipping_rope(sketch: Sketch, figure: Figure) -> None:
    """Draw a rope that swings under the feet from hand to hand."""
    (nx, ny), (fx, fy) = figure.body.near_arm[-1], figure.body.far_arm[-1]
    size = figure.body.build.head
    low, out = -0.14 * size, 1.0 * size
    left, right = min(nx, fx), max(nx, fx)
    (ly, ry) = (ny, fy) if nx < fx else (fy, ny)
    rope = Place().line(
        f"{left:.1f},{ly:.1f} {left - out:.1f},{(ly + low) / 2:.1f} {left * 0.6:.1f},{low:.1f} "
        f"{right * 0.6:.1f},{low:.1f} {right + out:.1f},{(ry + low) / 2:.1f} {right:.1f},{ry:.1f}"
    )
    sketch.stroke(rope, ink=shade(figure.accent, -0.45), width=size * 0.19)
    sketch.stroke(rope, ink=figure.accent, width=size * 0.11)
    for x, y in ((nx, ny), (fx, fy)):
        grip = Place((x, y), size).limb("0,-0.3 0,0.3", 0.2, 0.2)
        sketch.draw(grip, fill="#a9744b")


CARRIED: Mapping[str, Part] = MappingProxyType(
    {"juggling-balls": _juggling_balls, "skipping-rope": _skipping_rope}
)
"""What the hands play with, by name."""
