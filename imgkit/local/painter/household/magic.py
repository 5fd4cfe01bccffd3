"""The lamp that a genie lives in."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, downwards
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def magic_lamp(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an oil lamp of brass, 46 high; who comes out of it rises from its opening in smoke."""
    brass = look.colour or dice.choose("brass", ("#e0b045", "#d99a3c", "#cfa85a"), (3, 2, 1))
    sketch = Sketch(0.8)
    puffs = [HERE.ellipse(x, y, size) for x, y, size in ((-9, -40, 10), (8, -42, 11), (0, -50, 10))]
    sketch.draw(*puffs, fill="#dcd3ee", outlined=False, opacity=0.8)
    sketch.draw(HERE.ellipse(0, -33, 17, 4), fill=shade(brass, -0.5))
    sketch.held()
    for ink, width in (("#5b4636", 6.4), (shade(brass, -0.1), 4.8)):
        sketch.stroke(HERE.line("24,-28 42,-34 48,-24 38,-16 26,-17"), ink=ink, width=width)
    spout = HERE.blob("-20,-24! -42,-26 -56,-36! -60,-33! -50,-18 -20,-10!")
    sketch.draw(spout, fill=shade(brass, 0.1))
    sketch.draw(HERE.blob("-10,-6! 10,-6! 20,0! -20,0!"), fill=shade(brass, -0.2))
    body = HERE.blob("-17,-33! 0,-29 17,-33! 29,-24 22,-11 8,-4! -8,-4! -22,-11 -29,-24")
    sketch.draw(body, fill=downwards(sketch, brass, -34, -4))
    with sketch.inside():
        sketch.stroke(HERE.line("-30,-20 0,-15 30,-20"), ink=shade(brass, 0.5), width=2.2)
    gems = [HERE.ellipse(x, -15 + abs(x) * -0.12, 2.2) for x in (-14, 0, 14)]
    sketch.draw(*gems, fill="#c9485a")
    return sketch.drawing({"back": (0, -31), "mouth": (17, -31), "grip": (42, -24), "seat": (0, 0)})
