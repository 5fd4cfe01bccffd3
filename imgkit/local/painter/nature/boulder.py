"""A boulder that is broad enough to sit on."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_GREYS = ("#9a9690", "#8d8f98", "#a58f7c")
_SHAPES = (
    "-64,0! -70,-16 -58,-40 -40,-54 -10,-60 24,-58 50,-46 66,-22 68,0!",
    "-66,0! -68,-22 -50,-48 -22,-58 14,-60 42,-56 62,-34 70,-14 66,0!",
)


def boulder(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a boulder with a flat top, 140 wide and 60 high."""
    grey = look.colour or dice.choose("grey", _GREYS, (3, 3, 2))
    shape = dice.choose("shape", _SHAPES)
    moss = look.season not in {"winter"} and dice.choose("moss", (True, False), (2, 3))
    sketch, here = Sketch(0.9), Place()
    fill = sketch.fade((shade(grey, 0.35), grey, shade(grey, -0.25)), (-20, -62), (24, 0))
    sketch.draw(here.blob(shape), fill=fill)
    with sketch.inside():
        sketch.draw(
            here.blob("14,-64! 6,-40! 22,-24! 12,0! 80,0! 80,-64!"),
            fill=shade(grey, -0.3), outlined=False, opacity=0.35,
        )  # fmt: skip
        sketch.draw(
            here.blob("-44,-60! -16,-50 20,-52 52,-44! 40,-70! -30,-70!"),
            fill="#8fb765" if moss else shade(grey, 0.5), outlined=False, opacity=0.7,
        )  # fmt: skip
    cracks = ("-34,-34 -24,-24 -28,-12", "-24,-24 -12,-20", "30,-30 40,-20")
    sketch.stroke(*(here.line(plan) for plan in cracks), ink=shade(grey, -0.5), opacity=0.6)
    return sketch.drawing({"back": (0, -57), "head": (0, -59), "seat": (0, 0)})
