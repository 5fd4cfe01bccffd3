"""Plain forms that many things are made of, and fills that give them light and shade."""

from imgkit.local.painter.shapes import Curve, Place, Point, polygon, shade
from imgkit.local.painter.sketch import Sketch

HERE = Place()


def box(left: float, top: float, right: float, bottom: float) -> Curve:
    """Return an upright rectangle."""
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)])


def rounded(left: float, top: float, right: float, bottom: float, radius: float) -> Curve:
    """Return an upright rectangle with round corners."""
    corners = ((right, top), (right, bottom), (left, bottom), (left, top))
    steps = ((0.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (1.0, 0.0))
    bend = radius * 0.45  # what is left of a quarter circle's reach to its corner
    here: Point = (left + radius, top)
    start, arcs, along = here, [], (1.0, 0.0)
    for (x, y), after in zip(corners, steps, strict=True):
        edge = x - along[0] * radius, y - along[1] * radius
        arcs.append((here, edge, edge))
        end = x + after[0] * radius, y + after[1] * radius
        arcs.append(
            (
                (x - along[0] * bend, y - along[1] * bend),
                (x + after[0] * bend, y + after[1] * bend),
                end,
            )
        )
        here, along = end, after
    return Curve(start, tuple(arcs))


def downwards(sketch: Sketch, colour: str, top: float, bottom: float) -> str:
    """Return a fill that is bright above and shaded below."""
    return sketch.fade((shade(colour, 0.28), colour, shade(colour, -0.2)), (0, top), (0, bottom))


def sideways(sketch: Sketch, colour: str, left: float, right: float) -> str:
    """Return a fill for something round that stands: bright at the left, shaded at the right."""
    return sketch.fade(
        (shade(colour, 0.12), shade(colour, 0.3), colour, shade(colour, -0.24)),
        (left, 0),
        (right, 0),
    )


def ball(sketch: Sketch, colour: str, middle: Point, radius: float) -> str:
    """Return a fill for a ball that the light falls on from the upper left."""
    x, y = middle
    return sketch.glow(
        (shade(colour, 0.5), colour, shade(colour, -0.22)),
        (x - radius * 0.35, y - radius * 0.4),
        radius * 1.45,
    )
