"""Boards on wheels: a skateboard."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_COLOURS = ("#4a9fc4", "#e0705f", "#6fa377", "#f0b43f")


def skateboard(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a skateboard from the side, on its wheels, 84 long and 17 high."""
    colour = look.colour or dice.choose("deck", _COLOURS, (3, 2, 2, 2))
    sketch, here = Sketch(0.8), Place()
    for x in (-24, 24):
        truck = here.blob(f"{x - 7},-12! {x + 7},-12! {x + 3},-5! {x - 3},-5!")
        sketch.draw(truck, fill="#aab1bb")
        for shift, dim in ((5.5, -0.2), (-1.5, 0.0)):
            wheel = Place((x + shift, -5), 5)
            sketch.draw(wheel.ellipse(0, 0, 1), fill=shade("#f3ead8", dim))
            sketch.draw(wheel.ellipse(0, 0, 0.36), fill="#8d8f98")
    deck = here.blob("-43,-18! -40,-20 -32,-14 0,-13.4 32,-14 40,-20 43,-18! 37,-10 0,-8.6 -37,-10")
    fill = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.25)), (0, -19), (0, -9))
    sketch.draw(deck, fill=fill)
    sketch.stroke(here.line("-38,-17 -31,-13 0,-12.4 31,-13 38,-17"), ink="#45393d", width=2)
    return sketch.drawing({"back": (0, -12), "head": (0, -13), "grip": (0, -10), "seat": (0, 0)})
