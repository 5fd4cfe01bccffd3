"""A toadstool that somebody lives in."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look, detail
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box, grass, lit, window
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch


def mushroom_house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a toadstool with a round door, windows and a chimney, 250 high.

    Args:
        dice: What chooses its colours.
        look: The colour of its cap, and of its door and its windows.
        light: Whether its windows glow.
    """
    cap = look.colour or dice.choose("cap", ("#d9483f", "#e0893f", "#a85f9f"), (5, 2, 1))
    accent = detail(look, "door", dice.choose("door", ("#7a4f8f", "#4f8a5f", "#8a5a3a"), (2, 2, 3)))
    frames = detail(look, "windows", "#fff8ea")
    sketch = Sketch(1.6)
    sketch.draw(box(44, -236, 70, -160), fill=lit(sketch, "#b9856a", (44, 0), (70, 0)))
    sketch.draw(box(40, -242, 74, -230), fill="#a9765e")
    stem = HERE.blob("-72,0! -64,-60 -56,-120 56,-120 64,-60 74,0! 0,0.5")
    sketch.draw(stem, fill=lit(sketch, "#fbefd9", (-74, -60), (74, 0)))
    gills = HERE.blob(
        "-84,-112 -60,-98! -40,-106 -20,-96! 0,-104 20,-96! 40,-106 60,-98! 84,-112 0,-130"
    )
    sketch.draw(gills, fill="#f0dfc0")
    dome = HERE.blob(
        "-132,-110 -124,-160 -80,-210 0,-232 80,-210 124,-160 132,-110 70,-102 0,-98 -70,-102"
    )
    fill = sketch.fade((shade(cap, 0.2), cap, shade(cap, -0.2)), (-70, -230), (50, -100))
    sketch.draw(dome, fill=fill)
    with sketch.inside():
        spots = [
            HERE.ellipse(x, y, r, 0.86 * r)
            for x, y, r in (
                (-86, -142, 17),
                (-40, -196, 15),
                (40, -204, 17),
                (92, -150, 18),
                (-114, -114, 10),
                (58, -116, 10),
                (-30, -112, 10),
            )
        ]
        sketch.draw(*spots, fill="#fff8ec", outlined=False)
        sketch.soft(HERE.ellipse(-40, -200, 50, 20, -20), colour="#ffffff", opacity=0.4)
    window(sketch, light, (6, -158), (20, 20), frame=frames, arched=True)
    for x in (-45, 47):
        window(sketch, light, (x, -66), (13, 15), frame=frames, arched=True)
    sketch.draw(HERE.blob("-27,0! -27,-38 -16,-66 0,-73 16,-66 27,-38 27,0!"), fill="#c9ad8a")
    leaf = HERE.blob("-21,0! -21,-36 -14,-58 0,-66 14,-58 21,-36 21,0!")
    sketch.draw(leaf, fill=lit(sketch, accent, (-21, 0), (21, 0)))
    planks = [HERE.line(f"{x},-2 {x},{-62 + abs(x)}") for x in (-10, 0, 10)]
    sketch.stroke(*planks, ink=shade(accent, -0.35), width=1.4, opacity=0.7)
    sketch.draw(HERE.ellipse(14, -30, 3.4), fill="#f0c24a")
    grass(sketch, -96, 96, 30)
    return sketch.drawing({"head": (0, -228), "back": (-30, -222), "seat": (0, 0)})
