"""What one eats and drinks from, and fries in: cups, bowls and pans, which are hollow."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.forms import HERE, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.parsing.pouring import LIQUID
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_GLAZES = ("#f6f1e6", "#e58f74", "#86b3cf", "#9bbf8a", "#e8b95e")


def cup(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cup on its saucer, 38 high; what is in it looks over its front rim."""
    return _cup(dice, look, hot=False)


def hot_drink(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cup of something hot that steams, 60 high."""
    return _cup(dice, look, hot=True)


def _cup(dice: Dice, look: Look, *, hot: bool) -> Drawing:
    glaze = look.colour or dice.choose("glaze", _GLAZES, (4, 2, 2, 2, 1))
    band = dice.choose("band", ("#c9584c", "#4a80c4", "#d9a441", "#6fa377"), (2, 2, 1, 1))
    sketch = Sketch(0.7)
    if hot:
        for x in (-9, 1, 11):
            plan = f"{x},-40 {x - 4},-46 {x + 3},-52 {x - 1},-60"
            sketch.stroke(HERE.line(plan), ink="#ffffff", width=2.4, opacity=0.8)
    sketch.draw(HERE.blob("-31,-6 0,-9 31,-6 22,-1 0,0 -22,-1"), fill=shade(glaze, 0.1))
    sketch.draw(HERE.ellipse(0, -5, 16, 2.4), fill=shade(glaze, -0.18), outlined=False)
    for ink, width in (("#5b4636", 5.6), (shade(glaze, -0.08), 4.2)):
        sketch.stroke(HERE.line("23,-32 33,-34 35,-24 27,-15 19,-13"), ink=ink, width=width)
    sketch.draw(HERE.ellipse(0, -37, 25, 5), fill=shade(glaze, -0.3))
    liquid = detail(look, LIQUID, "#8a5a3c" if hot else "")
    if liquid:
        sketch.draw(HERE.ellipse(0, -36, 21.5, 3.6), fill=liquid, outlined=False)
    sketch.held()
    body = HERE.blob("-25,-37! 0,-32 25,-37! 23,-20 15,-7 9,-4! -9,-4! -15,-7 -23,-20")
    sketch.draw(body, fill=sideways(sketch, glaze, -25, 25))
    with sketch.inside():
        sketch.stroke(HERE.line("-26,-24 0,-19 26,-24"), ink=band, width=3.2, opacity=0.85)
    sketch.stroke(HERE.line("-24.6,-36.6 0,-31.6 24.6,-36.6"), ink=shade(glaze, 0.5), width=1.3)
    return sketch.drawing({"back": (0, -35), "grip": (26, -24), "head": (0, -38), "seat": (0, 0)})


def bowl(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw an empty bowl, 28 high; what is in it looks over its front rim."""
    glaze = look.colour or dice.choose("glaze", _GLAZES, (2, 2, 3, 2, 1))
    sketch = Sketch(0.7)
    sketch.draw(HERE.ellipse(0, -26, 33, 6), fill=shade(glaze, -0.3))
    liquid = detail(look, LIQUID, "")
    if liquid:
        sketch.draw(HERE.ellipse(0, -24.6, 30, 4.6), fill=liquid, outlined=False)
    sketch.held()
    sketch.draw(HERE.blob("-12,-5! 12,-5! 14,0! -14,0!"), fill=shade(glaze, -0.2))
    body = HERE.blob("-33,-26! 0,-20 33,-26! 28,-12 15,-3! -15,-3! -28,-12")
    sketch.draw(body, fill=sideways(sketch, glaze, -33, 33))
    with sketch.inside():
        dots = [HERE.ellipse(x, -13 + abs(x) * -0.08, 2.6) for x in (-22, -11, 0, 11, 22)]
        sketch.draw(*dots, fill=shade(glaze, 0.55), outlined=False, opacity=0.8)
    sketch.stroke(HERE.line("-32.4,-25.6 0,-19.6 32.4,-25.6"), ink=shade(glaze, 0.5), width=1.4)
    return sketch.drawing({"back": (0, -24), "grip": (0, -10), "head": (0, -28), "seat": (0, 0)})


def frying_pan(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a frying pan with a long handle, 22 high; what is in it looks over its rim."""
    iron = look.colour or dice.choose("iron", ("#55525c", "#6b4f46", "#4a5a68"), (3, 2, 2))
    wood = dice.choose("handle", ("#a9714a", "#3f3d44"), (2, 1))
    sketch = Sketch(0.8)
    sketch.draw(HERE.limb("36,-16 62,-19 92,-22", 6, 7, 8), fill=wood)
    sketch.draw(HERE.ellipse(0, -16, 42, 7), fill=shade(iron, -0.25))
    sketch.draw(HERE.ellipse(0, -14.6, 37, 5), fill=shade(iron, -0.5), outlined=False)
    sketch.held()
    body = HERE.blob("-42,-16! 0,-9 42,-16! 36,-2 26,0! -26,0! -36,-2")
    sketch.draw(body, fill=sideways(sketch, iron, -42, 42))
    sketch.stroke(HERE.line("-41.4,-15.4 0,-8.4 41.4,-15.4"), ink=shade(iron, 0.4), width=1.6)
    return sketch.drawing({"back": (0, -14), "grip": (78, -20), "head": (0, -20), "seat": (0, 0)})
