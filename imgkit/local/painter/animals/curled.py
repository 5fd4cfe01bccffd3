"""A small furry animal that lies down, with its tail around it and its paws before it."""

from imgkit.local.painter.animals.sitter import Sitter
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

HEAD = (13.0, -15.0)
"""Where the head of who lies is, in centimetres."""


def curl_up(sketch: Sketch, sitter: Sitter, kind: str) -> None:
    """Draw the body of a cat that lies, looking right.

    Args:
        sketch: What to draw on.
        sitter: The cat, with its colours.
        kind: Its markings: ``"stripes"``, ``"patches"`` or others.
    """
    here, dark = Place(), shade(sitter.coat, -0.32)
    sketch.draw(here.limb("-15,-4 -23,-3 -21,0 -8,-0.6", 5, 4.6, 4.4, 3), fill=sitter.fill)
    body = here.blob("-15,0! -20,-5 -18,-12 -9,-16.4 2,-16 12,-13 17,-7 16,0! 0,0.4")
    sketch.draw(body, fill=sitter.fill)
    with sketch.inside():
        if kind == "stripes":
            plans = ("-12,-18 -10.6,-9! -9,-18", "-6,-18 -4.6,-9! -3,-18", "0,-18 1.4,-9! 3,-18")
            sketch.draw(*(here.blob(plan) for plan in plans), fill=dark, outlined=False)
        if kind == "patches":
            sketch.draw(here.ellipse(-5, -12, 7, 4.6), fill=sitter.marks, outlined=False)
        sketch.soft(here.ellipse(0, 0, 18, 4), colour=shade(sitter.coat, -0.5), opacity=0.3)
    sketch.stroke(here.line("-8,-10 -3,-8 -4,-1.4"), ink=shade(sitter.coat, -0.45), opacity=0.55)
    sketch.draw(here.ellipse(-6, -1.6, 5.4, 1.9), fill=sitter.fill)
    for x, y in ((13.6, -2.4), (16.4, -1.5)):
        sketch.draw(here.ellipse(x, y, 5, 1.9), fill=sitter.fill)
