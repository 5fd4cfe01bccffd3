"""Baskets of wicker, whose handle is behind what is in them."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_WIDE, _HIGH, _ROWS = 26.0, 24.0, 4


def basket(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a basket with a handle, 46 high; what is in it looks out before the handle."""
    straw = look.colour or dice.choose("straw", ("#cf9d5c", "#b98450", "#dcb272"), (3, 2, 2))
    sketch = Sketch(0.6)
    arch = _HERE.line(f"{-_WIDE + 2},{-_HIGH} -20,-41 0,-46 20,-41 {_WIDE - 2},{-_HIGH}")
    sketch.stroke(arch, width=5.4)
    sketch.stroke(arch, ink=shade(straw, -0.12), width=4)
    inside = _HERE.ellipse(0, -_HIGH, _WIDE, 4)
    sketch.draw(inside, fill=shade(straw, -0.45))
    sketch.held()
    body = _HERE.blob(f"{-_WIDE},{-_HIGH}! {_WIDE},{-_HIGH}! 20,-1! 0,1 -20,-1!")
    sketch.draw(
        body, fill=sketch.fade((shade(straw, 0.25), shade(straw, -0.15)), (0, -_HIGH), (0, 0))
    )
    with sketch.inside():
        strands = []
        for row in range(_ROWS):
            y = -_HIGH + (row + 0.7) * _HIGH / _ROWS
            strands += [
                _HERE.line(f"{x},{y - 2.2:.1f} {x + 3.2},{y:.1f} {x},{y + 2.2:.1f}")
                for x in range(-30 + 4 * (row % 2), 30, 8)
            ]
            strands.append(_HERE.line(f"-30,{y + 2.6:.1f} 30,{y + 2.6:.1f}"))
        sketch.stroke(*strands, ink=shade(straw, -0.4), width=1.1, opacity=0.7)
    rim = _HERE.limb(f"{-_WIDE - 0.6},{-_HIGH} 0,{-_HIGH + 2.6} {_WIDE + 0.6},{-_HIGH}", 4, 4, 4)
    sketch.draw(rim, fill=shade(straw, 0.1))
    anchors = {"grip": (0.0, -44.0), "back": (0.0, -_HIGH), "head": (0.0, -44.0), "seat": (0, 0)}
    return sketch.drawing(anchors)
