"""The seahorse."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.features import blush, eye
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def seahorse(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a seahorse upright, with a rolled-up tail, 100 high."""
    skin = look.colour or dice.choose("skin", ("#f0a04b", "#e58b84", "#8fb9a8"), (3, 2, 2))
    here, sketch = Place(), Sketch(1.0)
    sketch.draw(here.blob("-12,-64 -34,-68 -38,-50 -30,-38 -12,-44"), fill=shade(skin, 0.3))
    sketch.stroke(
        *(here.line(f"-13,{y} -34,{y + lean}") for y, lean in ((-60, -4), (-54, 0), (-48, 4))),
        ink=shade(skin, -0.3),
    )
    sketch.draw(
        here.limb("-4,-36 -6,-20 4,-8 18,-8 22,-19 13,-24 9,-17", 20, 14, 11, 9, 8, 6, 4),
        fill=shade(skin, -0.06),
    )
    head = Place((6, -86), 15, dice.number("tilt", -8, 0, 8))
    crest = head.blob("-0.6,-0.6 -0.9,-1.5! -0.3,-1.1 0,-1.6! 0.3,-1 0.6,-0.7")
    sketch.draw(crest, fill=shade(skin, -0.16))
    sketch.draw(
        here.blob("-4,-90 -16,-72 -18,-50 -12,-30 2,-28 16,-40 18,-56 10,-70 14,-84"),
        head.ellipse(0, 0, 1, 0.86),
        head.limb("0.6,0.16 1.5,0.34 2.2,0.44", 0.7, 0.46, 0.6),
        fill=sketch.fade((shade(skin, 0.2), skin, shade(skin, -0.12)), (0, -96), (0, -28)),
    )
    with sketch.inside():
        sketch.soft(here.ellipse(8, -50, 10, 18), colour="#fffaf0", opacity=0.6)
        rings = [here.line(f"-2,{y} 8,{y + 3} 20,{y}") for y in (-66, -58, -50, -42, -34)]
        sketch.stroke(*rings, ink=shade(skin, -0.3), opacity=0.7)
    eye(sketch, head, 0.3, -0.14, 0.3)
    blush(sketch, head, 0.2, 0.44, 0.3)
    anchors = {
        "hand": head.point(2.2, 0.5),
        "head": head.point(0, -0.9),
        "neck": here.point(0, -72),
        "back": here.point(-14, -70),
        "seat": here.point(0, -20),
    }
    return sketch.drawing(anchors, "right")
