"""The hull that boats and ships share."""

from imgkit.local.painter.shapes import Curve, Place, mix, shade
from imgkit.local.painter.sketch import Sketch


def hull(sketch: Sketch, plan: str, colour: str, rail: str, planks: tuple[str, ...]) -> None:
    """Draw a hull with its rail and its planks.

    Args:
        sketch: What to draw on.
        plan: The plan of the hull.
        colour: Its colour.
        rail: The plan of the rail's line.
        planks: The plans of the lines between planks.
    """
    here = Place()
    side = here.blob(plan)
    top = min(y for _, y in side.points())
    fill = sketch.fade((shade(colour, 0.2), colour, shade(colour, -0.24)), (0, top), (0, 0))
    sketch.draw(side, fill=fill)
    with sketch.inside():
        wide = -top * 0.09
        sketch.stroke(here.line(rail), ink=mix(colour, "#fff6e6", 0.7), width=wide)
        lines: list[Curve] = [here.line(plank) for plank in planks]
        sketch.stroke(*lines, ink=shade(colour, -0.4), opacity=0.5)
