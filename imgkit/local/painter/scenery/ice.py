"""A frozen pond, with the lines that skates leave on it."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch


def frozen_pond(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a frozen pond, 360 across, with snow around it.

    Args:
        dice: What chooses the ice, and how the lines on it run.
        look: Its colour, where the prompt names one.
        light: The light of the hour, for the snow.
    """
    ice = look.colour or dice.choose("ice", ("#a9d3e6", "#9fcbe3", "#b3d6de"), (3, 2, 2))
    sketch, snow = Sketch(1.3), mix("#f4f8fc", light.haze, 0.12)
    sketch.draw(
        HERE.blob("-182,-34 -120,-70 -20,-80 96,-74 180,-42 146,-10 30,-2 -90,-4 -160,-16"),
        fill=snow,
    )
    sketch.draw(
        HERE.blob("-164,-36 -110,-62 -18,-71 90,-66 162,-40 128,-18 26,-9 -84,-11 -144,-22"),
        fill=sketch.fade((shade(ice, 0.5), ice, shade(ice, 0.2)), (-60, -72), (60, 0)),
    )
    with sketch.inside():
        drift = dice.number("drift", -14, 0, 14)
        loops = [
            HERE.line(f"{x - 50},{y} {x},{y - 9} {x + 46},{y + 2} {x + 8},{y + 9} {x - 30},{y + 4}")
            for x, y in ((-80 + drift, -42), (30 - drift, -52), (76 + drift, -24))
        ]
        sketch.stroke(*loops, ink="#ffffff", width=1.8, opacity=0.85)
        crack = HERE.line("-150,-28! -112,-24! -96,-15! -58,-14! -40,-8!")
        sketch.stroke(crack, ink=shade(ice, -0.25), width=1.4, opacity=0.7)
        glints = [HERE.line(f"{x},-64 {x - 34},-52") for x in (-60, -46, 110)]
        sketch.stroke(*glints, ink="#ffffff", width=4, opacity=0.6)
    return sketch.drawing({"back": (0, -34), "head": (0, -60), "seat": (0, 0)})
