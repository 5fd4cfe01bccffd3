"""High waves of the sea."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def wave(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wave that curls over to the right with foam on its crest, 130 high."""
    water = look.colour or dice.choose("water", ("#3f86b5", "#4a95b8", "#3f8f9f"), (3, 2, 2))
    sketch, here = Sketch(1.4), Place()
    behind = here.blob("-150,0! -96,-34 -40,-58 30,-50 96,-24 150,0! 0,-1")
    sketch.draw(behind, fill=shade(water, -0.14))
    body = here.blob(
        "-140,0! -96,-26 -62,-74 -14,-116 44,-126 84,-104 92,-72! 70,-92 40,-92 22,-68 "
        "28,-36 64,-12 120,0! 0,-1"
    )
    fill = sketch.fade((shade(water, 0.5), water, shade(water, -0.2)), (0, -126), (0, 0))
    sketch.draw(body, fill=fill)
    with sketch.inside():
        streams = (
            "-100,-8 -50,-58 0,-96 44,-104", "-70,-6 -30,-46 10,-80 30,-88",
            "-36,-4 -10,-30 10,-52 20,-66", "0,-4 10,-20 18,-34 24,-44",
        )  # fmt: skip
        sketch.stroke(*map(here.line, streams), ink="#e9f7fb", width=3, opacity=0.6)
    crest = here.blob(
        "-22,-112 -4,-130 14,-124 28,-140 48,-128 68,-134 78,-116 98,-112 96,-96 106,-82 94,-66 "
        "86,-76 82,-92 66,-100 50,-100 34,-110 8,-108"
    )
    sketch.draw(crest, fill="#f8fdff")
    foam = here.blob("24,-2 36,-18 52,-14 66,-24 84,-14 104,-16 116,-4 140,0! 20,-1")
    sketch.draw(foam, fill="#f1fafd")
    drops = ((112, -100, 4), (120, -84, 3), (104, -122, 3.4), (60, -148, 3), (124, -112, 2.4))
    sketch.draw(*(here.ellipse(x, y, r) for x, y, r in drops), fill="#f8fdff")
    anchors = {"back": (0, -116), "head": (30, -126), "seat": (0, 0), "curl": (62, -18)}
    return sketch.drawing(anchors, "right")
