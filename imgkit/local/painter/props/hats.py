"""Hats by which one knows a role: of a pirate, a wizard, a cook, a detective, an astronaut."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_SEAT = (0.0, -2.0)


def pirate_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a black hat with a skull, 44 wide, that sits on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#3d3a40", "#4a3547", "#34455e"), (4, 1, 1))
    sketch = Sketch(0.6)
    plan = "-22,-3! -18,-10 -12,-14 -6,-21 0,-23 6,-21 12,-14 18,-10 22,-3! 10,0.4 -10,0.4"
    sketch.draw(_HERE.blob(plan), fill=sketch.fade((shade(colour, 0.25), colour), (0, -22), (0, 0)))
    edge = _HERE.line(
        "-21.4,-3.6 -18,-9.4 -12,-13.4 -6,-20.2 0,-22 6,-20.2 12,-13.4 18,-9.4 21.4,-3.6"
    )
    sketch.stroke(edge, ink="#f0bf4c", width=1.4)
    bones = _HERE.line("-5.4,-4.4 5.4,-7.6"), _HERE.line("5.4,-4.4 -5.4,-7.6")
    sketch.stroke(*bones, ink="#fbf6ea", width=1.7)
    skull = "0,-15 -4.2,-13 -4.2,-9.6 -2.2,-8.4 -2,-6.6 2,-6.6 2.2,-8.4 4.2,-9.6 4.2,-13"
    sketch.draw(_HERE.blob(skull), fill="#fbf6ea", outlined=False)
    eyes = (_HERE.ellipse(x, -11, 1.2, 1.3) for x in (-1.8, 1.8))
    sketch.draw(*eyes, fill="#37313a", outlined=False)
    return sketch.drawing({"grip": _SEAT, "seat": _SEAT})


def wizard_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a tall pointed hat, 44 wide, that sits on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#5a4a9c", "#3f5f9f", "#45393d"), (3, 2, 2))
    sketch = Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.25), colour, shade(colour, -0.2)), (-12, 0), (14, 0))
    sketch.draw(_HERE.ellipse(0, -3, 22, 4.4), fill=shade(colour, -0.12))
    sketch.draw(
        _HERE.blob("-12.4,-3.4! -8,-20 -3,-33 5,-44! 4,-34 9,-20 12.4,-3.4! 0,-0.6"), fill=fill
    )
    band = "-11.8,-7.6! 0,-5 11.8,-7.6! 12.3,-3.6! 0,-0.9 -12.3,-3.6!"
    sketch.draw(_HERE.blob(band), fill="#f0bf4c")
    stars = (
        "0,-1! 0.26,-0.3! 1,-0.3! 0.42,0.16! 0.62,0.9! 0,0.45! -0.62,0.9! -0.42,0.16! "
        "-1,-0.3! -0.26,-0.3!"
    )
    places = ((-4.4, -14, 2.6), (3.6, -19, 2.1), (-0.6, -28, 1.9))
    drawn = [Place((x, y), size).blob(stars) for x, y, size in places]
    sketch.draw(*drawn, fill="#f7dd8a", outlined=False)
    return sketch.drawing({"grip": _SEAT, "seat": _SEAT})


def chef_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw the high white hat of a cook, 34 wide, that sits on a head at its origin."""
    white = look.colour or "#fffaf2"
    high = dice.number("high", 24, 28, 33)
    sketch = Sketch(0.6)
    puff = (
        f"-11,-9! -17,-14 -16,{-high + 5:.1f} -9,{-high + 3:.1f} -4,{-high - 2:.1f} "
        f"5,{-high - 1:.1f} 10,{-high + 3:.1f} 17,{-high + 6:.1f} 16.6,-14 11,-9! 0,-7"
    )
    fill = sketch.fade((white, shade(white, -0.1)), (-10, -high), (12, 0))
    sketch.draw(_HERE.blob(puff), fill=fill)
    folds = [_HERE.line(f"{x},-10 {x * 1.2:.1f},-17") for x in (-6, 0, 6)]
    sketch.stroke(*folds, ink=shade(white, -0.3), width=0.7, opacity=0.6)
    sketch.draw(_HERE.blob("-11.6,-10! 0,-8 11.6,-10! 11.4,-1.4! 0,0.6 -11.4,-1.4!"), fill=fill)
    return sketch.drawing({"grip": _SEAT, "seat": _SEAT})


def detective_hat(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a checked cap with two peaks, 42 wide, that sits on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#a9835a", "#8a7f66", "#7d6049"), (3, 2, 2))
    sketch = Sketch(0.6)
    peaks = (
        _HERE.blob(f"{s * 9},-5! {s * 17},-4 {s * 21},1! {s * 12},0.6 {s * 6},-1!") for s in (-1, 1)
    )
    sketch.draw(*peaks, fill=shade(colour, -0.16))
    dome = "-13,-1.6! -13.4,-10 -8,-17.4 0,-19 8,-17.4 13.4,-10 13,-1.6! 0,0.8"
    sketch.draw(_HERE.blob(dome), fill=sketch.fade((shade(colour, 0.2), colour), (-8, -18), (8, 0)))
    with sketch.inside():
        across = [_HERE.line(f"-15,{y} 0,{y + 2} 15,{y}") for y in (-14, -9, -4)]
        down = [_HERE.line(f"{x},-20 {x * 1.5:.1f},2") for x in (-8, -3, 3, 8)]
        sketch.stroke(*across, *down, ink=shade(colour, -0.4), width=0.9, opacity=0.5)
    sketch.draw(_HERE.limb("-5,-19 0,-20.6 5,-19", 1.6, 2.2, 1.6), fill=shade(colour, -0.25))
    return sketch.drawing({"grip": _SEAT, "seat": _SEAT})


def space_helmet(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bubble of glass with a collar, 40 wide, that is around a head below its top."""
    rim = look.colour or dice.choose("rim", ("#f6f2ea", "#dfe6ee", "#ee8a34"), (4, 2, 1))
    sketch = Sketch(0.6)
    sketch.draw(_HERE.ellipse(0, -20, 20, 19), fill="#dff1fa", outlined=False, opacity=0.4)
    sketch.stroke(_HERE.ellipse(0, -20, 20, 19), ink="#8fb4cc", width=1.8)
    shine = _HERE.line("-14,-25 -11,-31 -6,-35")
    sketch.stroke(shine, ink="#ffffff", width=2.6, opacity=0.9)
    sketch.draw(_HERE.limb("-13,-6 0,-3 13,-6", 6, 6.4, 6), fill=rim)
    sketch.draw(_HERE.ellipse(8, -4.6, 1.6), fill="#d4473f")
    return sketch.drawing({"grip": (0.0, 0.0), "seat": (0.0, -33.0), "rim": (12.0, 0.0)})


def helmet(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a round safety helmet with a ridge, 44 wide, that sits on a head at its origin."""
    colour = look.colour or dice.choose("colour", ("#f4cb45", "#d9584c", "#4584b4"), (3, 2, 2))
    sketch = Sketch(0.6)
    fill = sketch.fade((shade(colour, 0.35), colour, shade(colour, -0.2)), (-12, -24), (14, 0))
    sketch.draw(_HERE.blob("-17,-2! -17,-14 -9,-23 0,-25 9,-23 17,-14 17,-2!"), fill=fill)
    ridge = "-4,-2! -4,-24 0,-26.5 4,-24 4,-2!"
    sketch.draw(_HERE.blob(ridge), fill=shade(colour, 0.18))
    sketch.draw(_HERE.blob("-18,-4! 18,-4! 24,-0.6 18,1 -18,1 -24,-0.6"), fill=shade(colour, -0.1))
    return sketch.drawing({"grip": _SEAT, "seat": _SEAT})
