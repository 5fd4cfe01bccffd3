"""What small animals look out of: an open box, a burrow, a pocket."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def open_box(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an open cardboard box, 50 high; what is in it is before its back."""
    card = look.colour or dice.choose("card", ("#d9a862", "#c9935a", "#e2c48c"), (3, 2, 2))
    sketch = Sketch(0.8)
    sketch.draw(_HERE.blob("-30,-40! 30,-40! 34,-50! -26,-50!"), fill=shade(card, 0.1))
    sketch.draw(_HERE.blob("-34,-38! 34,-38! 34,-20! -34,-20!"), fill=shade(card, -0.45))
    sketch.held()
    front = _HERE.blob("-35,-37! 35,-37! 33,0! -33,0!")
    fill = sketch.fade((shade(card, 0.16), card, shade(card, -0.1)), (-34, -36), (34, 0))
    sketch.draw(front, fill=fill)
    tape = _HERE.blob("-6,-37! 6,-37! 6,-22! 3,-19! 0,-22! -3,-19! -6,-22!")
    sketch.draw(tape, fill=shade(card, 0.42), outlined=False)
    flaps = ("-35,-37! -50,-27! -47,-22! -34,-31!", "35,-37! 50,-27! 47,-22! 34,-31!")
    sketch.draw(*map(_HERE.blob, flaps), fill=shade(card, 0.24))
    sketch.stroke(_HERE.line("-28,-6 -16,-6"), ink=shade(card, -0.35), width=1.4, opacity=0.7)
    return sketch.drawing({"back": (0, -37), "grip": (0, -12), "seat": (0, 0)})


def burrow(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a burrow in a grassy bank, about 70 high; who looks out of it is in its mouth."""
    grass = look.colour or dice.choose("grass", ("#86b35c", "#7aa85e", "#98b552"), (3, 2, 2))
    earth = "#a97b52"
    sketch = Sketch(1.0)
    bank = _HERE.blob("-92,0! -84,-26 -56,-58 -16,-74 26,-70 64,-48 86,-20 92,0!")
    sketch.draw(bank, fill=sketch.fade((shade(grass, 0.2), grass), (0, -74), (0, 0)))
    rim = _HERE.blob("-40,-2! -44,-30 -24,-56 0,-60 24,-56 44,-30 40,-2!")
    sketch.draw(rim, fill=sketch.fade((shade(earth, 0.12), shade(earth, -0.15)), (0, -60), (0, 0)))
    sketch.draw(_HERE.blob("-31,-2! -34,-28 -18,-48 0,-51 18,-48 34,-28 31,-2!"), fill="#4a342d")
    sketch.held()
    heap = _HERE.blob("-54,0! -46,-9 -26,-14 0,-12 24,-15 46,-9 54,0!")
    sketch.draw(heap, fill=sketch.fade((shade(earth, 0.2), earth), (0, -15), (0, 0)))
    blades = [
        _HERE.line(f"{x},{y} {x + lean},{y - 11}")
        for x, y, lean in ((-70, -36, -4), (-62, -44, 2), (58, -46, 4), (68, -38, -2), (2, -72, 3))
    ]
    sketch.stroke(*blades, ink=shade(grass, -0.3), width=2)
    return sketch.drawing({"back": (0, -8), "roof": (0, -50), "seat": (0, 0)})


def pocket(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw the pocket of a pair of jeans, 66 high; who looks out of it is before the cloth."""
    cloth = look.colour or dice.choose("cloth", ("#5f86b8", "#b5654f", "#6f9160"), (3, 1, 1))
    thread, sketch = "#f0cf86", Sketch(0.9)
    back = _HERE.blob("-44,0! -46,-60! -30,-66 0,-64 30,-66 46,-60! 44,0!")
    sketch.draw(back, fill=sketch.fade((cloth, shade(cloth, -0.16)), (0, -66), (0, 0)))
    sketch.draw(_HERE.blob("-29,-38! 29,-38! 27,-30! -27,-30!"), fill=shade(cloth, -0.45))
    sketch.held()
    front = _HERE.blob("-30,-36! 0,-33 30,-36! 29,-10! 0,-1! -29,-10!")
    sketch.draw(front, fill=sketch.fade((shade(cloth, 0.2), cloth), (0, -36), (0, 0)))
    seam = _HERE.line("-26,-33 0,-30 26,-33! 25.5,-11.5! 0,-4! -25.5,-11.5! -26,-33")
    sketch.stroke(seam, ink=thread, width=1.3)
    sketch.draw(_HERE.ellipse(-28, -35, 2.2), _HERE.ellipse(28, -35, 2.2), fill="#d99a4e")
    return sketch.drawing({"back": (0, -35), "seat": (0, 0)})
