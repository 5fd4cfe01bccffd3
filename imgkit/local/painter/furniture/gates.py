"""Doors of cellars and dungeons."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def dungeon_door(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a heavy door of old wood with iron bands and a barred hatch, 210 high."""
    wood = look.colour or dice.choose("wood", ("#7d5a42", "#6b4f40", "#8a6848"), (3, 2, 2))
    sketch = Sketch(1.7)
    sketch.draw(
        HERE.blob("-78,0! -78,-140! -70,-184 -38,-208 0,-214 38,-208 70,-184 78,-140! 78,0!"),
        fill="#8b868c",
    )
    leaf = "-60,0! -60,-136! -52,-170 -28,-190 0,-194 28,-190 52,-170 60,-136! 60,0!"
    sketch.draw(
        HERE.blob(leaf),
        fill=sketch.fade((shade(wood, 0.15), shade(wood, -0.2)), (0, -194), (0, 0)),
    )
    with sketch.inside():
        planks = [HERE.line(f"{x},-200 {x},0") for x in (-36, -12, 12, 36)]
        sketch.stroke(*planks, ink=shade(wood, -0.5), width=2, opacity=0.6)
        bands = [HERE.line(f"-66,{y} 66,{y}") for y in (-34, -92)]
        sketch.stroke(*bands, ink="#57525b", width=12)
    studs = [HERE.ellipse(x, y, 3) for y in (-34, -92) for x in (-46, -16, 16, 46)]
    sketch.draw(*studs, fill="#8d8891", outlined=False)
    sketch.draw(HERE.blob("-24,-118! -24,-150 -14,-162 14,-162 24,-150 24,-118!"), fill="#2f2a36")
    bars = [HERE.line(f"{x},-162 {x},-116") for x in (-12, 0, 12)]
    sketch.stroke(*bars, ink="#8d8891", width=4)
    ring = HERE.ellipse(44, -62, 8)
    sketch.stroke(ring, ink="#3d3942", width=4)
    return sketch.drawing({"head": (0, -212), "back": (0, -212)})
