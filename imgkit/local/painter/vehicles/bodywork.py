"""What vehicles share: wheels, panes and lamps. All of them look to the right."""

from collections.abc import Sequence

from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.shapes import Curve, Place, Point, polygon, shade
from imgkit.local.painter.sketch import Sketch

HERE = Place()
TYRE = "#4a4046"
CHROME = "#d3d6d8"
PAINTS = ("#d9584c", "#4584b4", "#e5b04d", "#6fa377", "#9274b3", "#4f8f8b")
PAINT_WEIGHTS = (4, 3, 2, 2, 1.5, 1.5)


def box(left: float, top: float, right: float, bottom: float) -> Curve:
    """Return an upright rectangle."""
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])


def shiny(sketch: Sketch, colour: str, top: float, bottom: float) -> str:
    """Return a fill for bodywork that shines at the top and is shaded below."""
    return sketch.fade((shade(colour, 0.35), colour, shade(colour, -0.22)), (0, top), (0, bottom))


@piece("wheels")
def wheel(sketch: Sketch, x: float, radius: float, hub: str = CHROME) -> None:
    """Draw a wheel with a tyre, standing on the ground at x."""
    here = Place((x, -radius), radius)
    sketch.draw(here.ellipse(0, 0, 1), fill=TYRE)
    sketch.draw(
        here.ellipse(0, 0, 0.6),
        fill=sketch.fade((shade(hub, 0.4), shade(hub, -0.2)), here.point(-1, -1), here.point(1, 1)),
    )
    sketch.draw(here.ellipse(0, 0, 0.2), fill=shade(hub, -0.35), outlined=False)


def pane_colours(light: Light) -> tuple[str, str]:
    """Return the colours of a vehicle's windows, from above to below."""
    return ("#fff3c0", "#f4cf7a") if light.lamps else ("#e2f1f5", "#9cc9d9")


def panes(sketch: Sketch, light: Light, curves: Sequence[Curve]) -> None:
    """Draw windows, with one fill for all of them and a glint on the first."""
    top = min(y for curve in curves for _, y in curve.points())
    bottom = max(y for curve in curves for _, y in curve.points())
    sketch.draw(*curves, fill=sketch.fade(pane_colours(light), (0, top), (0, bottom)))


def headlamp(sketch: Sketch, light: Light, at: Point, size: float) -> None:
    """Draw a lamp that shines when it is dark."""
    if light.lamps:
        sketch.soft(Place(at).ellipse(0, 0, size * 2.2), colour="#ffe9a0", opacity=0.9)
    sketch.draw(Place(at).ellipse(0, 0, size * 0.8, size), fill="#fff3c4")


def seams(sketch: Sketch, colour: str, *plans: str) -> None:
    """Draw the thin lines where parts of the bodywork meet."""
    lines = [HERE.line(plan) for plan in plans]
    sketch.stroke(*lines, ink=shade(colour, -0.45), opacity=0.6)
