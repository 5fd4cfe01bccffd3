"""What one goes on holiday in: a caravan."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import HERE, pane_colours, shiny


def caravan(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a round caravan with a door, curtains and a draw bar, 170 high."""
    paint = look.colour or dice.choose("paint", ("#7fbfb5", "#e58a7a", "#f0cf7a"), (3, 2, 2))
    sketch = Sketch(1.5)
    bar = HERE.line("110,-30 158,-24 170,-30")
    sketch.stroke(bar, ink="#5b4636", width=8)
    sketch.stroke(bar, ink="#9aa3ad", width=5)
    sketch.draw(HERE.limb("150,-24 150,-2", 6, 6), fill="#6a6570")
    body = HERE.blob("-124,-28! -130,-80 -118,-136 -80,-164 70,-168 112,-140 128,-80 118,-28!")
    sketch.draw(body, fill=shiny(sketch, "#fbf6ea", -168, -20))
    with sketch.inside():
        low = HERE.blob("-140,-72! 140,-72! 140,0! -140,0!")
        sketch.draw(low, fill=paint, outlined=False)
        sketch.stroke(HERE.line("-140,-72 140,-72"), ink=shade(paint, -0.3), width=4)
    glass = sketch.fade(pane_colours(light), (0, -140), (0, -90))
    for left, right in ((-100, -36), (62, 108)):
        sketch.draw(HERE.blob(f"{left},-134! {right},-134! {right},-92! {left},-92!"), fill=glass)
        for x, lean in ((left, 1), (right, -1)):
            cloth = HERE.blob(f"{x},-134! {x + 16 * lean},-134! {x + 7 * lean},-106 {x},-98!")
            sketch.draw(cloth, fill=shade(paint, 0.3))
    sketch.draw(HERE.blob("-14,-140 36,-140 36,-30! -14,-30!"), fill=shade(paint, 0.15))
    sketch.draw(HERE.ellipse(11, -114, 15), fill=glass)
    sketch.draw(HERE.ellipse(28, -78, 3.4), fill="#e8c35a")
    sketch.draw(HERE.blob("-16,-22! 38,-22! 38,-16! -16,-16!"), fill="#6a6570")
    arch = HERE.blob("-92,-28! -86,-54 -62,-62 -38,-54 -32,-28!")
    sketch.draw(arch, fill=shade(paint, -0.4))
    sketch.draw(HERE.ellipse(-62, -24, 24), fill="#4a454c")
    sketch.draw(HERE.ellipse(-62, -24, 11), fill="#d5dae0")
    return sketch.drawing({"back": (0, -166), "head": (0, -166), "seat": (0, 0)}, "right")
