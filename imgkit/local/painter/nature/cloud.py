"""A cloud that is thick enough to sit, to stand and to build a castle on."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_SIZE = 0.45
_WHITES = ("#fbf8f4", "#f4f6fb", "#fdf3ee")
_PUFFS = (
    ((-84, -30, 40, 30), (-38, -44, 50, 38), (16, -42, 54, 40), (66, -36, 46, 34),
     (98, -26, 32, 24)),
    ((-92, -26, 34, 26), (-52, -38, 46, 36), (-4, -46, 52, 38), (48, -42, 50, 38),
     (90, -28, 38, 28)),
)  # fmt: skip
"""The middle, the width and the height of each puff, from left to right."""


def cloud(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cloud with a broad top, 110 wide and 38 high."""
    white = look.colour or dice.choose("white", _WHITES, (3, 2, 2))
    puffs = dice.choose("puffs", _PUFFS)
    sketch, here = Sketch(0.6), Place((0, 0), _SIZE)
    low = here.blob("-124,-14 -100,0 -40,4 30,4 96,0 124,-14 96,-30 -96,-30")
    fill = sketch.fade(
        (white, shade(white, -0.05), shade(white, -0.17)), here.point(0, -84), here.point(0, 4)
    )
    sketch.draw(*(here.ellipse(*puff) for puff in puffs), low, fill=fill)
    with sketch.inside():
        for x, y, wide, high in puffs:
            sketch.draw(
                here.ellipse(x - 0.16 * wide, y - 0.22 * high, 0.66 * wide, 0.6 * high),
                fill="#ffffff", outlined=False, opacity=0.5,
            )  # fmt: skip
        shadow = here.blob("-130,-12 -60,-16 0,-8 70,-15 130,-12 130,14 -130,14")
        sketch.draw(shadow, fill="#b9c6de", outlined=False, opacity=0.35)
    top = here.point(4, -66)
    return sketch.drawing({"back": top, "head": top, "seat": (0, 0)})
