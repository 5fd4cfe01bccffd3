"""What drives on other planets: a rover."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import HERE, shiny


def rover(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a rover with six wheels, a camera on its mast and an arm, 190 high."""
    paint = look.colour or dice.choose("foil", ("#e9e2d2", "#d9b86a", "#c3cad3"), (3, 2, 2))
    sketch = Sketch(1.6)
    sketch.draw(HERE.limb("58,-96 62,-150", 8, 7), fill="#9aa3ad")
    head = HERE.blob("36,-186! 90,-186! 92,-154! 36,-154!")
    sketch.draw(head, fill=shiny(sketch, paint, -190, -150))
    for x in (56, 78):
        sketch.draw(HERE.ellipse(x, -170, 9), fill="#ffe9a8" if light.lamps else "#46505c")
        sketch.draw(HERE.ellipse(x + 2, -173, 2.6), fill="#ffffff", outlined=False)
    dish = HERE.blob("-70,-118 -92,-132 -98,-152 -82,-146 -64,-132 -58,-118!")
    sketch.draw(HERE.limb("-60,-92 -72,-122", 6, 5), fill="#9aa3ad")
    sketch.draw(dish, fill=shade(paint, 0.2))
    frame = HERE.line("-96,-26 -60,-64 0,-58 50,-66 100,-26")
    middle = HERE.line("0,-60 2,-26")
    sketch.stroke(frame, middle, ink="#5b4636", width=10)
    sketch.stroke(frame, middle, ink="#aab3bf", width=7)
    sketch.draw(HERE.blob("-98,-104! 92,-104! 84,-92! -90,-92!"), fill="#3f5f8f")
    cells = [HERE.line(f"{x},-104 {x * 0.92:.0f},-92") for x in range(-80, 90, 20)]
    sketch.stroke(*cells, ink="#a9c4e6", width=1.4)
    body = HERE.blob("-80,-92! 76,-92! 84,-74 76,-58! -72,-58! -84,-74")
    sketch.draw(body, fill=shiny(sketch, paint, -94, -56))
    panels = ("-40,-90 -40,-60", "20,-90 20,-60")
    sketch.stroke(*map(HERE.line, panels), ink=shade(paint, -0.45), opacity=0.6)
    arm = HERE.line("78,-76 112,-96 136,-66")
    sketch.stroke(arm, ink="#5b4636", width=7)
    sketch.stroke(arm, ink="#c3cad3", width=4.6)
    sketch.draw(HERE.blob("128,-70! 144,-68! 142,-54! 130,-54!"), fill="#8f97a3")
    for x in (-98, 2, 102):
        sketch.draw(HERE.ellipse(x, -25, 25), fill="#6a6570")
        treads = [HERE.line(f"{x + d - 3},-49 {x + d + 3},-1") for d in (-16, -8, 0, 8, 16)]
        with sketch.inside():
            sketch.stroke(*treads, ink="#4a454c", width=2)
        sketch.draw(HERE.ellipse(x, -25, 11), fill="#c3cad3")
    anchors = {"back": (-10, -104), "head": (63, -186), "seat": (0, 0), "hand": (136, -58)}
    return sketch.drawing(anchors, "right")
