"""Things that a head can wear: hats and a crown."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, ellipse, mix, shade
from imgkit.local.painter.sketch import Sketch


def hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a hat, 40 wide, that sits on a head at its origin."""
    kind = dice.choose("kind", ("brimmed", "cap", "top"), (3, 2, 1))
    colours = ("#d9b56c", "#94603f", "#b8493f", "#4b6584")
    colour = look.colour or dice.choose("colour", colours, (4, 3, 2, 2))
    band = dice.choose("band", ("#a8483e", "#4a352d", "#3f6f8f"), (3, 2, 2))
    sketch, here = Sketch(0.6), Place()
    fill = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.1)), (0, -20), (0, 0))
    if kind == "cap":
        sketch.draw(
            here.blob("-12,-1! -12.4,-9 -6,-16 0,-17 6,-16 12.4,-9 12,-1! 0,0.4"), fill=fill
        )
        sketch.draw(here.limb("-12,-2.2 0,-0.6 12,-2.2", 4.6, 4.8, 4.6), fill=shade(colour, -0.16))
        sketch.draw(ellipse(0, -18, 3.4, 3.2), fill=mix(colour, "#fff6e6", 0.75))
    else:
        crown = "-11,-4! -10.6,-14 -6,-18.4 0,-16.6 6,-18.4 10.6,-14 11,-4! 0,-1.8"
        ribbon = "-11.4,-8! 0,-6 11.4,-8! 11.4,-3.6! 0,-1.4 -11.4,-3.6!"
        if kind == "top":
            crown = "-10,-4! -9.4,-14 -11,-26! 0,-27.4 11,-26! 9.4,-14 10,-4! 0,-1.8"
        sketch.draw(ellipse(0, -3.2, 20, 3.7), fill=shade(colour, -0.1))
        sketch.draw(here.blob(crown), fill=fill)
        with sketch.inside():
            sketch.draw(here.blob(ribbon), fill=band, outlined=False)
            sketch.soft(ellipse(9, -10, 6, 12), colour=shade(colour, -0.6), opacity=0.35)
        straw = [here.line("-15,-3.2 -11,-1"), here.line("15,-3.2 11,-1")]
        sketch.stroke(*straw, ink=shade(colour, -0.4), width=0.4, opacity=0.4)
    return sketch.drawing({"grip": (0, -2), "seat": (0, -2)})


def crown(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a crown, 34 wide, that sits on a head at its origin."""
    gold = look.colour or dice.choose("metal", ("#f0bf4c", "#d9d6d2", "#e3a087"), (4, 1, 1))
    jewel = dice.choose("jewel", ("#cf4a52", "#3f7fb4", "#5f9e6c", "#9274b3"), (3, 2, 2, 2))
    sketch, here = Sketch(0.6), Place()
    velvet = "-14,-4 -12,-15 0,-19 12,-15 14,-4 0,-1"
    sketch.draw(here.blob(velvet), fill=shade(jewel, -0.2))
    points = "-16,-2! -17.5,-19! -9,-10.5! 0,-22! 9,-10.5! 17.5,-19! 16,-2! 0,0.6"
    fill = sketch.fade((shade(gold, 0.4), gold, shade(gold, -0.18)), (-14, -20), (14, 0))
    sketch.draw(here.blob(points), fill=fill)
    with sketch.inside():
        band = here.line("-17,-5.6 0,-3 17,-5.6")
        sketch.stroke(band, ink=shade(gold, -0.35), width=0.6, opacity=0.7)
        sketch.soft(here.ellipse(-8, -7, 6, 8), colour="#fff8e7", opacity=0.6)
    sketch.draw(
        *(here.ellipse(x, y, 1.9) for x, y in ((-17.5, -20), (0, -23), (17.5, -20))), fill=gold
    )
    sketch.draw(
        *(here.ellipse(x, y, 1.9, 2.3) for x, y in ((-9, -7), (0, -6.4), (9, -7))), fill=jewel
    )
    return sketch.drawing({"grip": (0, -2), "seat": (0, -2.5)})
