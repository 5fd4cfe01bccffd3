"""A kulich, the tall Russian Easter cake."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_SPRINKLES = ("#d9584c", "#e5b04d", "#6fa377", "#4584b4", "#c97fb0")


def easter_cake(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a kulich with white icing and coloured sprinkles, 46 high.

    Args:
        dice: What chooses the crust, and where the icing runs.
        look: The colour of the icing, where the prompt names one.
        light: Not used.
    """
    crust = dice.choose("crust", ("#c98a4b", "#b97840", "#d39a5c"), (3, 2, 2))
    icing = look.colour or "#fdf8ee"
    sketch = Sketch(0.8)
    sketch.draw(_HERE.ellipse(0, -2, 26, 3.4), fill="#eef1f3")
    sketch.draw(_HERE.blob("-16,-2! -17,-32! 17,-32! 16,-2! 0,0"), fill=sketch.fade(
        (shade(crust, 0.25), crust, shade(crust, -0.25)), (-17, 0), (17, 0)))  # fmt: skip
    with sketch.inside():
        sketch.soft(_HERE.ellipse(-7, -16, 6, 14), colour="#fff8e7", opacity=0.5)
        raisins = [_HERE.ellipse(x, y, 1.3, 1) for x, y in ((-9, -9), (2, -13), (9, -7), (-2, -5))]
        sketch.draw(*raisins, fill=shade(crust, -0.5), outlined=False)
    runs = [dice.part(f"run {at}").number("run", -2, 0, 3) for at in range(4)]
    drops = " ".join(
        f"{x},{-20 + run:.1f} {x + 4},{-27 + run / 2:.1f}"
        for x, run in zip((-15, -6, 3, 12), runs, strict=True)
    )
    sketch.draw(
        _HERE.blob(f"-19,-32 {drops} 19,-30 17,-40 8,-46 -8,-46 -17,-40"),
        fill=sketch.fade((shade(icing, 0.3), shade(icing, -0.08)), (0, -46), (0, -20)),
    )
    with sketch.inside():
        for at in range(16):
            x, y = (at * 0.618 % 1) * 30 - 15, -43 + (at * 0.755 % 1) * 15
            grain = Place((x, y), 1, 60 * at).ellipse(0, 0, 1.5, 0.6)
            sketch.draw(grain, fill=_SPRINKLES[at % len(_SPRINKLES)], outlined=False)
    return sketch.drawing({"grip": (0, -10), "head": (0, -46), "seat": (0, 0)})
