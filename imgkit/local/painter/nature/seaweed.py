"""Seaweed that waves in the water."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_FRONDS = ((-20, 44), (18, 52), (-9, 66), (9, 74), (0, 60))
"""Where each frond grows, and how tall it is; the last one is in front."""


def seaweed(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw five fronds of seaweed on a little rock, 74 high."""
    green = look.colour or dice.choose("green", ("#5f9f5a", "#4f8f6f", "#7fa048"), (3, 2, 2))
    sway = dice.choose("sway", (1, -1))
    sketch = Sketch(0.8)
    for order, (x, tall) in enumerate(_FRONDS):
        bend = sway * (6 if order % 2 else -6)
        plan = " ".join(
            f"{x + bend * (-1) ** (at + 1) * min(at, 2) / 2:.1f},{-6 - (tall - 6) * at / 5:.1f}"
            for at in range(6)
        )
        tint = shade(green, -0.18 + 0.09 * order)
        fill = sketch.fade((shade(tint, 0.22), tint, shade(tint, -0.2)), (x, -tall), (x, 0))
        sketch.draw(_HERE.limb(plan, 8, 9.5, 10, 9, 6.5, 2), fill=fill)
        with sketch.inside():
            sketch.stroke(_HERE.line(plan), ink=shade(tint, 0.4), width=1, opacity=0.7)
    stone = _HERE.blob("-30,0! -27,-8 -12,-12 6,-10 24,-11 31,-4 32,0!")
    sketch.draw(stone, fill=sketch.fade(("#b9b2a6", "#8d867c"), (0, -12), (0, 0)))
    anchors = {"grip": (0.0, -6.0), "back": (0.0, -50.0), "head": (0.0, -70.0), "seat": (0.0, 0.0)}
    return sketch.drawing(anchors)
