"""A king's throne."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, rounded
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch


def throne(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tall golden throne with red cushions and a crown on its back, 190 high."""
    gold = look.colour or "#e0ab3e"
    cloth = dice.choose("cloth", ("#b9363f", "#6b4aa0", "#3f6fae"), (4, 2, 1))
    sketch = Sketch(1.1)
    metal = sketch.fade((mix(gold, "#fff6d8", 0.4), gold, shade(gold, -0.22)), (-50, -180), (50, 0))
    sketch.draw(
        HERE.blob(
            "-44,-30! -46,-140 -40,-158! -26,-152 -14,-166! 0,-190! 14,-166! 26,-152 40,-158! "
            "46,-140 44,-30!"
        ),
        fill=metal,
    )
    for x, y in ((-40, -160), (0, -188), (40, -160)):
        sketch.draw(HERE.ellipse(x, y, 5), fill=mix(gold, "#fff6d8", 0.5))
    velvet = sketch.fade((shade(cloth, 0.18), cloth, shade(cloth, -0.2)), (0, -150), (0, -60))
    sketch.draw(HERE.blob("-32,-62! -33,-130 -22,-146 0,-152 22,-146 33,-130 32,-62!"), fill=velvet)
    with sketch.inside():
        seams = [HERE.line(f"{x},-150 {x},-60") for x in (-11, 11)]
        sketch.stroke(*seams, ink=shade(cloth, -0.4), opacity=0.4)
    for x, gem in ((-38, "#4f93c4"), (38, "#6fae78")):
        sketch.draw(HERE.ellipse(x, -120, 3.6, 5), fill=gem)
    sketch.draw(HERE.ellipse(0, -166, 4.4, 6), fill="#d2404c")
    for x in (-46, 46):
        sketch.draw(rounded(x - 7, -42, x + 7, 0, 3), fill=metal)
    sketch.draw(rounded(-48, -34, 48, -12, 4), fill=metal)
    sketch.draw(rounded(-40, -58, 40, -34, 9), fill=velvet)
    for x in (-50, 50):
        arm = HERE.limb(f"{x * 0.86},-84 {x},-84 {x * 1.08},-76", 11, 11, 10)
        sketch.draw(rounded(x - 4, -84, x + 4, -30, 3), arm, fill=metal)
    sketch.draw(rounded(-54, -8, 54, 0, 3), fill=shade(gold, -0.12))
    return sketch.drawing({"back": (0, -58), "head": (0, -188), "seat": (0, 0)})
