"""A dress that nobody wears just now."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_CLOTHS = ("#d9584c", "#6fa3d9", "#e48fa2", "#9274b3", "#5fa58f")


def dress(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a dress with puffed sleeves and a wide skirt, 90 high."""
    cloth = look.colour or dice.choose("cloth", _CLOTHS, (3, 3, 2, 2, 2))
    sketch = Sketch(0.9)
    for side in (-1, 1):
        sleeve = (
            f"{side * 12},-88! {side * 22},-87 {side * 29},-76 {side * 26},-68! {side * 13},-72!"
        )
        sketch.draw(HERE.blob(sleeve), fill=shade(cloth, 0.1 if side < 0 else -0.08))
        cuff = HERE.line(f"{side * 26.4},-69.6 {side * 14.4},-73")
        sketch.stroke(cuff, ink=shade(cloth, -0.3), width=2)
    whole = (
        "-13,-89! -9,-90! -5,-83 0,-80 5,-83 9,-90! 13,-89! 14,-74 11.6,-56! 26,-26 36,-3! "
        "18,0.6 0,-1.6 -18,0.6 -36,-3! -26,-26 -11.6,-56! -14,-74"
    )
    sketch.draw(HERE.blob(whole), fill=sideways(sketch, cloth, -34, 36))
    with sketch.inside():
        folds = [HERE.line(f"{x * 0.3:.1f},-54 {x * 0.7:.1f},-28 {x},2") for x in (-24, -9, 8, 23)]
        sketch.stroke(*folds, ink=shade(cloth, -0.4), width=1, opacity=0.4)
        hem = HERE.line("-38,-6 -18,-2.6 0,-4.8 18,-2.6 38,-6")
        sketch.stroke(hem, ink=shade(cloth, 0.55), width=1.6)
    sketch.stroke(HERE.line("-12,-57 0,-54.6 12,-57"), ink=shade(cloth, -0.35), width=4.4)
    bow = (
        HERE.blob("0,-56! -8,-60 -8,-51!"),
        HERE.blob("0,-56! 8,-60 8,-51!"),
        HERE.ellipse(0, -55.6, 1.8),
    )
    sketch.draw(*bow, fill=shade(cloth, 0.4))
    neck = HERE.line("-9,-89.6 -5,-83 0,-80 5,-83 9,-89.6")
    sketch.stroke(neck, ink=shade(cloth, 0.6), width=2)
    return sketch.drawing({"grip": (0, -82), "back": (0, -88), "head": (0, -90), "seat": (0, 0)})
