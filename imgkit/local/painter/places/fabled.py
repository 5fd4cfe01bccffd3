"""The hut on chicken legs of the Russian tales."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.homes import log_cabin
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_SKIN = "#e0a84a"
_TALL = 96


def hut_on_chicken_legs(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a log cabin that stands on two chicken legs, 316 high.

    Args:
        dice: What chooses the cabin, and which leg is lifted.
        look: The colour of its wood, where the prompt names one.
        light: Whether its windows glow.
    """
    cabin, sketch = log_cabin(dice, look, light), Sketch(1.6)
    lifted = dice.choose("lifted", (0, 1, 2), (3, 1, 1))
    for at, x in enumerate((-44, 44)):
        foot = -22 if lifted == at + 1 else 0
        thigh = HERE.blob(f"{x - 30},{-_TALL - 14} {x + 30},{-_TALL - 14} {x + 20},{-_TALL + 30} "
                          f"{x - 4},{-_TALL + 44 + foot / 2} {x - 24},{-_TALL + 26}")  # fmt: skip
        shin = HERE.limb(f"{x - 4},{-_TALL + 34 + foot / 2} {x + 4},-6" if not foot else
                         f"{x - 4},{-_TALL + 28} {x + 8},{foot - 8}", 12, 9)  # fmt: skip
        toes = [
            HERE.limb(f"{x + 4},{foot - 8} {x + 4 + out},{foot - 4}", 9, 5)
            for out in (-34, -16, 18, 38)
        ]
        sketch.draw(shin, *toes, fill=sketch.fade((shade(_SKIN, 0.2), shade(_SKIN, -0.2)),
                                                  (0, -_TALL), (0, 0)))  # fmt: skip
        rings = [
            HERE.line(f"{x - 5},{y + foot / 2} {x + 8},{y + 2 + foot / 2}") for y in (-46, -36, -26)
        ]
        sketch.stroke(*rings, ink=shade(_SKIN, -0.45), opacity=0.7)
        sketch.draw(thigh, fill=shade("#c98a55", 0.1))
    legs = sketch.drawing()
    svg = cabin.svg.replace("{id}", "{id}-cabin")
    anchors = {name: (x, y - _TALL) for name, (x, y) in cabin.anchors.items()}
    return replace(
        cabin,
        svg=f'{legs.svg}<g transform="translate(0 {-_TALL})">{svg}</g>',
        left=min(cabin.left, legs.left),
        right=max(cabin.right, legs.right),
        top=cabin.top - _TALL,
        bottom=legs.bottom,
        anchors=anchors,
    )
