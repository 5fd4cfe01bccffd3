"""What goes under water: a submarine."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import (
    HERE,
    pane_colours,
    shiny,
)


def submarine(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a submarine with its periscope, 170 high."""
    paint = look.colour or dice.choose(
        "paint", ("#f0c24a", "#d9584c", "#4f93ae", "#7fa37a"), (4, 2, 2, 2)
    )
    trim = shade(paint, -0.25)
    sketch = Sketch(1.7)
    pipe = HERE.limb("10,-112 10,-160 20,-168 36,-166", 9, 9, 9, 11)
    sketch.draw(pipe, fill=trim)
    sketch.draw(
        HERE.blob("-50,-96! -44,-132 -34,-138 36,-138 46,-132 54,-96!"),
        fill=shiny(sketch, paint, -138, -80),
    )
    for y, lean in ((-84, -1), (-27, 1)):
        fin = HERE.blob(
            f"-96,{y}! -132,{y + lean * 22}! -150,{y + lean * 20}! -136,{y - lean * 10}!"
        )
        sketch.draw(fin, fill=trim)
    sketch.draw(
        HERE.ellipse(-154, -70, 5.4, 20, 8), HERE.ellipse(-154, -32, 5.4, 20, -8), fill="#c9ccd0"
    )
    body = "-150,-50 -120,-82 -60,-98 40,-100 110,-88 144,-50 110,-16 40,-6 -60,-7 -120,-20"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -100, 0))
    with sketch.inside():
        sketch.draw(
            HERE.blob("-170,-18! 0,-12 170,-18! 170,10! -170,10!"), fill=trim, outlined=False
        )
        sketch.stroke(
            HERE.line("-108,-100 -102,-50 -108,0"), ink=shade(paint, -0.45), width=2, opacity=0.6
        )
        sketch.soft(HERE.ellipse(-20, -88, 90, 9), colour="#ffffff", opacity=0.6)
    for x in (-62, -4, 54):
        sketch.draw(HERE.ellipse(x, -56, 22), fill=mix(trim, "#e8b94f", 0.6))
        pane = sketch.glow(("#fffdf0", *pane_colours(light)), (x - 5, -62), 24)
        sketch.draw(HERE.ellipse(x, -56, 15), fill=pane)
    rivets = [HERE.ellipse(x, -22, 2.4) for x in range(-90, 110, 26)]
    sketch.draw(*rivets, fill=shade(paint, -0.4), outlined=False)
    return sketch.drawing(
        {
            "back": (0, -138),
            "head": (0, -138),
            "seat": (0, 0),
            "pane": (4, -56),
            "pane edge": (38, -56),
        },
        "right",
    )
