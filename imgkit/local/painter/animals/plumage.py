"""What birds share: legs, wings, beaks and the light on their feathers."""

from collections.abc import Sequence

from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.looks.marking import piece
from imgkit.local.painter.shapes import Curve, Place, shade
from imgkit.local.painter.sketch import Sketch


def fill_of(sketch: Sketch, here: Place, colour: str) -> str:
    """Return a fill from light to shade for a bird of 100 units."""
    return sketch.fade(
        (shade(colour, 0.2), colour, shade(colour, -0.14)), here.point(0, -100), here.point(10, -5)
    )


@piece("legs")
def legs(
    sketch: Sketch,
    here: Place,
    feet: Sequence[float],
    top: float,
    colour: str,
    *,
    thick: float = 3.4,
) -> None:
    """Draw thin legs with three toes.

    Args:
        sketch: What to draw on.
        here: The place of the bird.
        feet: The x of each foot, the far one first.
        top: The y where the legs begin.
        colour: Their colour.
        thick: How wide they are.
    """
    for at, x in enumerate(feet):
        fill = colour if at else shade(colour, -0.16)
        foot = here.blob(f"{x - 6},0! {x - 4},-{thick} {x + 6},-{thick + 1} {x + 13},0!")
        sketch.draw(here.limb(f"{x - 1},{top} {x - 1},-3", thick, thick), foot, fill=fill)


@piece("wings")
def wing(
    sketch: Sketch,
    here: Place,
    plan: str,
    feathers: Sequence[str],
    colour: str,
    *,
    tip: tuple[str, str] = ("", ""),
) -> None:
    """Draw a wing.

    Args:
        sketch: What to draw on.
        here: The place of the bird.
        plan: The plan of the wing.
        feathers: The plans of the lines on it.
        colour: Its colour.
        tip: The plan of its tip and the colour of that, where it has one of its own.
    """
    curve = here.blob(plan)
    start, end = curve.start, curve.arcs[len(curve.arcs) // 2][2]
    sketch.draw(curve, fill=sketch.fade((shade(colour, 0.12), shade(colour, -0.14)), start, end))
    if tip[0]:
        with sketch.inside():
            sketch.draw(here.blob(tip[0]), fill=tip[1], outlined=False)
    lines: list[Curve] = [here.line(feather) for feather in feathers]
    sketch.stroke(*lines, ink=shade(colour, -0.45), opacity=0.5)


def glow(sketch: Sketch, here: Place, breast: str, spot: tuple[float, float, float, float]) -> None:
    """Put the breast's colour and light onto a body; to be called inside it."""
    sketch.soft(here.ellipse(*spot), colour=breast, opacity=1)
    sketch.soft(here.ellipse(-4, -10, 40, 14), colour="#45283c", opacity=0.2)


def looks_out(sketch: Sketch, head: Place, x: float, y: float, size: float) -> None:
    """Draw an eye and a blushing cheek below it."""
    eye(sketch, head, x, y, size)
    blush(sketch, head, x - size * 0.4, y + size * 2.4, size * 1.6)
