"""Reeds at the edge of the water."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_STALKS = ((-52, 104, -9), (-34, 138, -4), (-14, 118, 3), (8, 150, -2), (30, 126, 6), (52, 98, 10))
"""Where each stalk stands, how tall it is, and how far it leans."""


def reeds(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a clump of reeds with brown heads, 150 high."""
    green = look.colour or dice.choose("leaf", ("#86ad5c", "#7a9f58", "#9ab264"), (3, 2, 2))
    sway = dice.number("sway", -8, 0, 8)
    sketch = Sketch(1.2)
    for x, tall, lean in _STALKS:
        top = x + lean + sway
        sketch.stroke(
            HERE.line(f"{x},0 {(x + top) / 2:.0f},{-tall * 0.55:.0f} {top:.0f},{-tall}"),
            ink=shade(green, -0.3),
            width=3,
        )
        sketch.draw(HERE.limb(f"{top:.0f},{24 - tall} {top:.0f},{4 - tall}", 9, 9), fill="#94653f")
    blades = [
        HERE.blob(
            f"{x - 5},0! {x + sway / 2:.0f},{-tall * 0.5:.0f} {x + sway + bend:.0f},{-tall}! "
            f"{x + 6 + sway / 2:.0f},{-tall * 0.4:.0f} {x + 7},0!"
        )
        for x, tall, bend in (
            (-60, 70, -16), (-42, 92, -8), (-22, 80, 8), (-2, 98, -6), (20, 86, 10), (42, 90, 4),
            (60, 66, 16),
        )
    ]  # fmt: skip
    fill = sketch.fade((shade(green, 0.2), shade(green, -0.15)), (0, -98), (0, 0))
    sketch.draw(*blades, fill=fill)
    return sketch.drawing({"back": (0, -96), "head": (0, -150), "seat": (0, 0)})
