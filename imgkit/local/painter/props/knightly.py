"""What makes a knight of a cat or a robot: a helmet with its visor up, and a plume."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_SEAT = (0.0, -2.0)


def knight_helmet(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a helmet of steel with a plume, 40 wide, that sits on a head at its origin."""
    steel = look.colour or dice.choose("steel", ("#b9c2cc", "#c9ccd2", "#a9b3bd"), (3, 2, 2))
    plume = dice.choose("plume", ("#d4473f", "#4a80c4", "#f0b43f", "#8657a8"), (4, 2, 2, 1))
    sketch = Sketch(0.6)
    feather = _HERE.blob("0,-27 -6,-40 -18,-42 -26,-32 -26,-20 -22,-26 -14,-30 -6,-28")
    sketch.draw(feather, fill=sketch.fade((shade(plume, 0.3), plume), (-20, -42), (-4, -24)))
    barbs = [_HERE.line(one) for one in ("-8,-32 -15,-37", "-14,-32 -21,-36", "-18,-28 -24,-29")]
    sketch.stroke(*barbs, ink=shade(plume, -0.35), opacity=0.6)
    dome = _HERE.blob("-20,0! -20,-14 -13,-26 0,-29 13,-26 20,-14 20,0! 0,2")
    fill = sketch.fade((shade(steel, 0.45), steel, shade(steel, -0.28)), (-16, -28), (18, 0))
    sketch.draw(dome, fill=fill)
    sketch.stroke(_HERE.line("0,-29 1,-18"), ink=shade(steel, -0.35), width=1.2)
    visor = _HERE.blob("-21,-9! -18,-19 0,-22 18,-19 21,-9! 12,-6 -12,-6")
    sketch.draw(visor, fill=shade(steel, 0.12))
    slits = [_HERE.line(f"{x},-17 {x},-10") for x in (-10, -5, 0, 5, 10)]
    sketch.stroke(*slits, ink=shade(steel, -0.55), width=1.3)
    for x in (-19, 19):
        sketch.draw(_HERE.ellipse(x, -9, 2.6), fill="#e0b95c")
    return sketch.drawing({"grip": _SEAT, "seat": _SEAT})
