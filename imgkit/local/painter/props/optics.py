"""What one looks through: binoculars and a spyglass."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_GLASS = "#a9d7ec"


def binoculars(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw binoculars from above, with the large lenses ahead, 32 high."""
    colour = look.colour or dice.choose("body", ("#4b4f58", "#5d6b4f", "#6b5345"), (3, 2, 1))
    sketch, here = Sketch(0.7), Place()
    sketch.draw(here.limb("-8,-17 8,-17", 7, 7), fill=shade(colour, -0.2))
    for side in (-1, 1):
        tube = here.blob(
            f"{side * 5},-31! {side * 15},-31! {side * 16},-20 {side * 19},-4! {side * 3},-4! "
            f"{side * 5},-20"
        )
        fill = sketch.fade((shade(colour, 0.3), colour, shade(colour, -0.25)), (-19, 0), (19, 0))
        sketch.draw(tube, fill=fill)
        sketch.draw(
            here.limb(f"{side * 5.4},-29 {side * 14.6},-29", 5, 5), fill=shade(colour, -0.4)
        )
        sketch.draw(here.ellipse(side * 11, -3, 8.4, 3.4), fill=shade(colour, -0.35))
        sketch.draw(here.ellipse(side * 11, -2.8, 6.4, 2.3), fill=_GLASS)
    sketch.draw(here.ellipse(0, -17, 3.4), fill="#d8b45c")
    return sketch.drawing({"grip": (0, -12), "back": (0, -30), "seat": (0, 0)})


def spyglass(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a spyglass of three brass tubes, 30 high, its wide end up and ahead."""
    colour = look.colour or dice.choose("brass", ("#d8a94c", "#b98a4a", "#c9974a"), (3, 2, 1))
    sketch, here = Sketch(0.7), Place((0, -20), 1, -24)
    tubes = ((-38, -16, 3.6, 0.16), (-18, 8, 5, 0.0), (6, 38, 6.8, -0.16))
    for left, right, half, dim in tubes:
        tube = here.blob(f"{left},{-half}! {right},{-half}! {right},{half}! {left},{half}!")
        own = shade(colour, dim)
        ends = here.point(0, -half), here.point(0, half)
        sketch.draw(tube, fill=sketch.fade((shade(own, 0.4), own, shade(own, -0.25)), *ends))
    for x, half in ((-38, 4.6), (-17, 5.6), (7, 7.4), (37, 7.8)):
        band = here.limb(f"{x},{-half} {x},{half}", 3, 3)
        sketch.draw(band, fill=shade(colour, -0.3))
    sketch.draw(here.ellipse(40, 0, 2.2, 6.6), fill=_GLASS)
    drawing = sketch.drawing({"grip": (-20, -12), "back": (0, -35), "seat": (0, 0)}, "right")
    return replace(drawing, bottom=max(drawing.bottom, 0.0))
