"""What the trees share: trunks and crowns of leaves."""

from collections.abc import Sequence

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.shapes import Curve, Place, shade
from imgkit.local.painter.sketch import Sketch

Puff = tuple[float, float, float]
"""x, y and radius of one puff of leaves."""


def trunk(
    sketch: Sketch, plan: str, branches: Sequence[tuple[str, float]], bark: tuple[str, str]
) -> None:
    """Draw a trunk with its branches.

    Args:
        sketch: What to draw on.
        plan: The plan of the trunk.
        branches: The plan of each branch and how wide it begins.
        bark: Its colour in the light and in the shadow.
    """
    limbs = [Place().limb(branch, wide, wide * 0.75, wide * 0.45) for branch, wide in branches]
    sketch.draw(Place().blob(plan), *limbs, fill=sketch.fade(bark, (-16, 0), (18, 0)))


def leafy(sketch: Sketch, puffs: Sequence[Puff], leaves: str, dice: Dice) -> None:
    """Draw a crown of leaves: light above, dark below, with hints of leaves."""
    top, low = min(y - r for _, y, r in puffs), max(y + r for _, y, r in puffs)
    fill = sketch.fade((shade(leaves, 0.3), leaves, shade(leaves, -0.22)), (-40, top), (30, low))
    sketch.draw(*(Place().ellipse(x, y, r, r * 0.92) for x, y, r in puffs), fill=fill)
    with sketch.inside():
        for x, y, r in puffs:
            light = Place().ellipse(x - r * 0.2, y - r * 0.3, r * 0.8)
            sketch.soft(light, colour=shade(leaves, 0.5), opacity=0.35)
        sketch.stroke(*_marks(puffs, dice), ink=shade(leaves, -0.4), opacity=0.45)


def _marks(puffs: Sequence[Puff], dice: Dice) -> list[Curve]:
    marks = []
    for at, (x, y, r) in enumerate(puffs):
        for turn in range(2):
            throw = dice.part(f"leaf {at} {turn}")
            across = throw.number("x", -0.7, 0.3 - 0.6 * turn, 0.7) * r
            down = throw.number("y", -0.6, 0.2 - 0.5 * turn, 0.6) * r
            here = Place((x + across, y + down), 7)
            marks.append(here.line("-1.3,0 -0.6,0.7! 0,0.1! 0.7,0.8! 1.3,0"))
    return marks
