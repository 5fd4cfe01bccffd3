"""Hats with a brim by which one is known: a top hat, a bowler, a cowboy's hat, a sombrero."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_SEAT = (0.0, -2.0)
_BANDS = ("#a8483e", "#e9e2d6", "#3f6f8f")


def top_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tall top hat, 40 wide, that sits on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#45404a", "#3d3a40", "#54405a"), (4, 3, 1))
    crown = "-11,-4! -10.4,-18 -12.4,-34! 0,-36 12.4,-34! 10.4,-18 11,-4! 0,-1.8"
    return _hat(dice, colour, crown, "20,3.8", 34)


def bowler_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round bowler hat, 36 wide, that sits on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#45404a", "#6b4f3f", "#4f5661"), (4, 2, 2))
    crown = "-12,-3.6! -12.4,-11 -7,-17.6 0,-19 7,-17.6 12.4,-11 12,-3.6! 0,-1.6"
    return _hat(dice, colour, crown, "18,3.4", 18)


def _hat(dice: Dice, colour: str, crown: str, brim: str, high: float) -> Drawing:
    sketch = Sketch(0.6)
    across, down = (float(one) for one in brim.split(","))
    fill = sketch.fade((shade(colour, 0.12), shade(colour, 0.3), colour), (-12, 0), (12, 0))
    sketch.draw(_HERE.ellipse(0, -3.2, across, down), fill=shade(colour, -0.12))
    sketch.draw(_HERE.blob(crown), fill=fill)
    with sketch.inside():
        band = "-14,-10! 0,-8 14,-10! 14,-3.6! 0,-1.2 -14,-3.6!"
        sketch.draw(_HERE.blob(band), fill=dice.choose("band", _BANDS), outlined=False)
        sketch.soft(_HERE.ellipse(-5, -0.6 * high, 3, 0.3 * high), colour="#fff8e7", opacity=0.35)
    return sketch.drawing({"grip": _SEAT, "seat": _SEAT})


def cowboy_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a cowboy's hat with a rolled brim, 48 wide, that sits on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#a8713f", "#8a5a3a", "#d9b988"), (4, 2, 2))
    sketch = Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.14)), (0, -20), (0, 0))
    crown = "-11.6,-4! -11,-13 -8,-19.6 -3,-19 0,-16.6 3,-19 8,-19.6 11,-13 11.6,-4! 0,-2"
    sketch.draw(_HERE.blob(crown), fill=fill)
    with sketch.inside():
        band = "-13,-8! 0,-6 13,-8! 13,-4! 0,-2 -13,-4!"
        sketch.draw(_HERE.blob(band), fill=dice.choose("band", _BANDS), outlined=False)
        sketch.stroke(_HERE.line("0,-17 -0.6,-13 0,-10"), ink=shade(colour, -0.4), opacity=0.6)
    brim = (
        "-24,-10! -18,-3.6 -8,0.6 0,1.4 8,0.6 18,-3.6 24,-10! 17,-7.4 10,-4.4 0,-3.6 "
        "-10,-4.4 -17,-7.4"
    )
    sketch.draw(_HERE.blob(brim), fill=fill)
    return sketch.drawing({"grip": _SEAT, "seat": _SEAT})


def sombrero(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sombrero with an embroidered brim, 64 wide, that sits on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#e3b457", "#c2534a", "#3f7f8a"), (4, 2, 2))
    sketch = Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.14)), (0, -24), (0, 2))
    brim = (
        "-32,-9! -24,-1.4 -10,1.8 0,2.2 10,1.8 24,-1.4 32,-9! 22,-6.6 10,-4.6 0,-4 "
        "-10,-4.6 -22,-6.6"
    )
    sketch.draw(_HERE.blob(brim), fill=fill)
    zigzag = " ".join(
        f"{x},{(-3.4, -0.8)[at % 2] - 0.004 * x * x:.2f}!" for at, x in enumerate(range(-24, 25, 4))
    )
    sketch.stroke(_HERE.line(zigzag), ink="#fff3dc", width=1)
    sketch.draw(_HERE.blob("-10.6,-4! -8,-16 -4,-24 0,-25.4 4,-24 8,-16 10.6,-4! 0,-2"), fill=fill)
    with sketch.inside():
        for y, ink in ((-6, "#c2534a"), (-9, "#5d9f56"), (-12, "#4a80c4")):
            sketch.stroke(_HERE.line(f"-14,{y - 1} 0,{y + 1} 14,{y - 1}"), ink=ink, width=1.6)
    return sketch.drawing({"grip": _SEAT, "seat": _SEAT})
