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


def _spread(sketch: Sketch, figure: Figure, high: float, colour: str) -> tuple[Place, float]:
    """Draw something open that both hands hold before the chest; return its middle and width."""
    (nx, ny), (fx, fy) = figure.body.near_arm[-1], figure.body.far_arm[-1]
    size = figure.body.build.head
    half = (abs(fx - nx) / 2 + 0.4 * size) / size
    top = max((ny + fy) / 2 - 0.62 * high * size, figure.body.shoulder + 0.16 * size)
    here = Place(((nx + fx) / 2, top), size)
    pages = f"-{half - 0.05:.2f},-0.1! 0,0.05! {half - 0.05:.2f},-0.1! {half - 0.1:.2f},0.1! "
    sketch.draw(here.blob(f"{pages}0,0.24! -{half - 0.1:.2f},0.1!"), fill="#fffaf0")
    for side in (-1, 1):
        edge = side * half
        cover = f"0,0.1! {edge:.2f},-0.04! {edge:.2f},{high - 0.04:.2f}! 0,{high + 0.12:.2f}!"
        sketch.draw(here.blob(cover), fill=shade(colour, 0.06 if side < 0 else -0.1))
    return here, half


def _open_book(sketch: Sketch, figure: Figure) -> None:
    """Draw an open book that is read, seen from outside."""
    here, half = _spread(sketch, figure, 1.0, figure.accent)
    gold = [
        here.line(f"{half * 0.3:.2f},{y} {half * 0.74:.2f},{y - 0.06:.2f}") for y in (0.42, 0.56)
    ]
    sketch.stroke(*gold, ink="#f4d98a", width=here.size * 0.07)


def _open_newspaper(sketch: Sketch, figure: Figure) -> None:
    """Draw an open newspaper, with its headline and columns."""
    here, half = _spread(sketch, figure, 1.45, "#f1ece0")
    for side in (-1, 1):
        xs = sorted((side * 0.14, side * (half - 0.14)))
        rows = [here.line(f"{xs[0]:.2f},{y} {xs[1]:.2f},{y}") for y in (0.62, 0.8, 0.98, 1.16)]
        sketch.stroke(*rows, ink="#9a948c", width=here.size * 0.05)
        head = here.line(f"{xs[0]:.2f},0.38 {xs[1]:.2f},0.34")
        sketch.stroke(head, ink="#5b5560", width=here.size * 0.12)


CARRIED: Mapping[str, Part] = MappingProxyType(
    {
        "juggling-balls": _juggling_balls,
        "skipping-rope": _skipping_rope,
        "open-book": _open_book,
        "open-newspaper": _open_newspaper,
    }
)
"""What the hands play with, by name."""
