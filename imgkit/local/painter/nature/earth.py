"""The Earth as one sees it from space."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_LANDS = (
    "-0.86,-0.42 -0.6,-0.74 -0.2,-0.82 -0.1,-0.6 -0.34,-0.5 -0.36,-0.28 -0.5,-0.1 -0.62,-0.26",
    "-0.46,0.02 -0.2,0.06 -0.06,0.24 -0.16,0.46 -0.3,0.74 -0.4,0.5 -0.5,0.24",
    "0.12,-0.72 0.44,-0.78 0.84,-0.5 0.96,-0.16 0.76,-0.1 0.6,-0.24 0.3,-0.3 0.14,-0.44",
    "0.14,-0.2 0.44,-0.2 0.66,0.04 0.52,0.28 0.44,0.56 0.3,0.5 0.28,0.18 0.1,0.04",
    "0.72,0.36 0.92,0.3 0.8,0.58 0.66,0.54",
    "-0.4,0.96 0,0.88 0.4,0.94 0.4,1.1 -0.4,1.1",
)
_CLOUDS = (
    "-0.94,-0.1 -0.6,-0.02 -0.3,-0.12", "-0.2,-0.42 0.1,-0.52 0.5,-0.46",
    "0,0.36 0.3,0.44 0.7,0.34",
    "-0.7,0.5 -0.46,0.6 -0.16,0.56", "0.5,-0.66 0.7,-0.6", "-0.1,0.08 0.12,0.1",
)  # fmt: skip


def earth(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw the round Earth with its oceans, lands and clouds, 400 across.

    Args:
        dice: What chooses how it is turned.
        look: The colour of its oceans, where the prompt names one.
        light: Not used.
    """
    sea = look.colour or "#3f8fcf"
    sketch, ball = Sketch(1.6), Place((0, -200), 192, dice.number("turn", -30, -16, 12))
    air = Place((0, -200), 200).ellipse(0, 0, 1)
    sketch.draw(air, fill="#a9dcf5", outlined=False, opacity=0.35)
    fill = sketch.glow((shade(sea, 0.5), sea, shade(sea, -0.25)), (-60, -270), 290)
    sketch.draw(ball.ellipse(0, 0, 1), fill=fill)
    with sketch.inside():
        lands = [ball.blob(one) for one in _LANDS]
        sketch.draw(*lands[:-1], fill="#7fb56a", outlined=False)
        sketch.stroke(*lands[:-1], ink="#5f9452", width=1.6)
        sketch.draw(lands[-1], Place((0, -200), 192).ellipse(0, -1.02, 0.4, 0.1), fill="#fbfdff",
                    outlined=False)  # fmt: skip
        sketch.stroke(*(ball.line(one) for one in _CLOUDS), ink="#ffffff", width=13, opacity=0.85)
        shadow = Place((0, -200), 192).blob(
            "0.3,-1.1! 0.8,-0.6 0.9,0.1 0.5,0.8 0,1.1! 1.2,1.1! 1.2,-1.1!"
        )
        sketch.draw(shadow, fill="#1c1a52", outlined=False, opacity=0.28)
    return sketch.drawing({"back": (0, -392), "head": (0, -392), "seat": (0, 0)})
