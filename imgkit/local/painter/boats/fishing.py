"""A fishing boat with its cabin, its mast and its net."""

from imgkit.local.painter.boats.hull import hull
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, polygon, shade
from imgkit.local.painter.sketch import Sketch


def fishing_boat(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a small fishing boat, 250 high; its windows glow at night."""
    colour = look.colour or dice.choose(
        "colour", ("#3f7fb0", "#c2534a", "#4f8f6d", "#e0a040"), (4, 3, 2, 2)
    )
    sketch, here = Sketch(1.6), Place()
    glass = "#ffd86e" if light.lamps else "#a9cfdf"
    rope = "#7d6654"
    sketch.stroke(here.line("-6,-70 -6,-246"), ink=rope, width=6)
    sketch.stroke(here.line("-6,-150 -110,-214"), ink=rope, width=4.5)
    lines = here.line("-6,-244 -110,-214 -150,-84"), here.line("-6,-244 150,-96")
    sketch.stroke(*lines, ink=rope, width=1.6)
    _net(sketch, here)
    sketch.draw(here.blob("-4,-244! 26,-236 46,-246! 44,-224! 24,-218 -4,-224!"),
                fill=shade(colour, 0.1))  # fmt: skip
    wall = sketch.fade(("#fffdf6", "#efe4d2"), (0, -160), (0, -70))
    sketch.draw(polygon([(20, -68), (24, -150), (102, -150), (112, -68)]), fill=wall)
    sketch.draw(polygon([(12, -148), (16, -164), (112, -164), (118, -148)]), fill=colour)
    for x in (34, 72):
        pane = polygon([(x, -104), (x + 1, -134), (x + 27, -134), (x + 28, -104)])
        sketch.draw(pane, fill=glass)
    hull(
        sketch,
        "-164,-78! -80,-66 0,-62 80,-68 176,-104! 160,-50 132,0! -118,0! -146,-22 -158,-50",
        colour, "-164,-70 -80,-58 0,-54 80,-60 176,-94", ("-170,-34 0,-26 170,-46",),
    )  # fmt: skip
    buoy = here.ellipse(-92, -44, 17), here.ellipse(-92, -44, 8)
    sketch.draw(buoy[0], fill="#f0ede4")
    with sketch.inside():
        sketch.stroke(
            here.line("-112,-44 -72,-44"), here.line("-92,-64 -92,-24"), ink="#d9534a", width=9
        )
    sketch.draw(buoy[1], fill=shade(colour, -0.1))
    return sketch.drawing(
        {"back": (-40, -62), "seat": (0, 0), "head": (64, -164), "neck": (120, -80)}, "right"
    )


def _net(sketch: Sketch, here: Place) -> None:
    """Draw the net that hangs from the boom, with three fish in it."""
    sketch.draw(here.blob("-110,-212! -132,-160 -138,-112 -110,-96 -82,-112 -88,-160"),
                fill="#d8c9a4", opacity=0.85)  # fmt: skip
    with sketch.inside():
        mesh = [here.line(f"{x},-216 {x + 46},-92") for x in range(-170, -80, 14)]
        mesh += [here.line(f"{x},-216 {x - 46},-92") for x in range(-140, -40, 14)]
        sketch.stroke(*mesh, ink="#8d7a58", width=1.4, opacity=0.8)
        for x, y in ((-112, -140), (-104, -120), (-122, -116)):
            fish = Place((x, y), 1).blob("12,0 4,-6 -8,-2 -16,-7! -14,0 -16,7! -8,2 4,6")
            sketch.draw(fish, fill="#8fb3c9")
