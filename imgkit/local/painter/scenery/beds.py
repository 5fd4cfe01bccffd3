"""A bed of vegetables."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_LEAF = "#7aa354"


def garden_bed(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bed of dark earth with two rows of young plants, 230 across.

    Args:
        dice: What chooses the earth, and how the plants lean.
        look: Its colour, where the prompt names one.
        light: Not used.
    """
    earth = look.colour or dice.choose("earth", ("#7a5a42", "#6b4e3c", "#866248"), (3, 2, 1))
    sketch = Sketch(1.3)
    sketch.draw(
        HERE.blob("-118,-6! -96,-44! 96,-44! 118,-6! 112,0! -112,0!"),
        fill=sketch.fade((shade(earth, 0.15), shade(earth, -0.15)), (0, -44), (0, 0)),
    )
    with sketch.inside():
        rows = [HERE.line(f"-130,{y} -40,{y - 3} 40,{y - 2} 130,{y}") for y in (-32, -20, -7)]
        sketch.stroke(*rows, ink=shade(earth, -0.35), width=3.4, opacity=0.6)
    for row, (y, size) in enumerate(((-34, 7.5), (-14, 9.5))):
        for at in range(5):
            x = (at - 2) * (40 + 6 * row) + dice.part(f"plant {row} {at}").number("x", -5, 0, 5)
            if abs(x) < 22 and row == 0:
                continue
            leaves = [
                HERE.ellipse(x + turn * 0.16, y - size, size * 0.5, size * 1.15, turn)
                for turn in (-42, 0, 42)
            ]
            sketch.draw(*leaves, fill=shade(_LEAF, 0.1 - 0.12 * (at % 2)))
    return sketch.drawing({"back": (0, -26), "head": (0, -44), "seat": (0, 0)})
