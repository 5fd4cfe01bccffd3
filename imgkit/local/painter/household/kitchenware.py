"""What a cook has at hand besides pots: a rolling pin and a whisk; and a traveller's passport."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, downwards, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch


def rolling_pin(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a rolling pin on a sheet of dough, 16 high."""
    wood = look.colour or dice.choose("wood", ("#d9a860", "#c98f4f", "#e6c080"), (3, 2, 2))
    sketch = Sketch(0.5)
    dough = "-34,-1 -24,-5 -6,-4 12,-6 32,-3 36,0 10,1 -20,1"
    sketch.draw(HERE.blob(dough), fill="#fbeecf")
    here = Place((0, -10), 1, -10)
    handles = here.limb("-36,0 -24,0", 3.4, 4), here.limb("24,0 36,0", 4, 3.4)
    sketch.draw(*handles, fill=shade(wood, -0.25))
    barrel = "-25,-5! -22,-6.4 22,-6.4 25,-5! 25,5! 22,6.4 -22,6.4 -25,5!"
    sketch.draw(here.blob(barrel), fill=downwards(sketch, wood, -17, -3))
    grain = here.line("-18,-1 -4,-2 10,-1"), here.line("-8,3 6,2 18,3")
    sketch.stroke(*grain, ink=shade(wood, -0.3), width=0.6, opacity=0.7)
    return sketch.drawing({"grip": (-30, -5), "back": (0, -17), "head": (0, -17), "seat": (0, 0)})


def whisk(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a whisk standing on its handle, 44 high."""
    handle = look.colour or dice.choose("handle", ("#d9584c", "#6fa377", "#4f8fc0"), (3, 2, 2))
    here = Place((0, 0), 1, 10)
    sketch = Sketch(0.55)
    wires = [
        here.line(f"0,-17 {x},-29 {x * 0.9:.1f},-40 0,-45") for x in (-9, -5.4, -1.8, 1.8, 5.4, 9)
    ]
    sketch.stroke(*wires, ink="#5b4636", width=1.9)
    sketch.stroke(*wires, ink="#ccd3d8", width=1.1)
    plan = "-2.6,0 -3.2,-9 -2.4,-18! 2.4,-18! 3.2,-9 2.6,0"
    sketch.draw(here.blob(plan), fill=sideways(sketch, handle, -2, 6))
    sketch.draw(here.blob("-2.8,-17! 2.8,-17! 2.4,-20! -2.4,-20!"), fill="#aab2b8")
    return sketch.drawing({"grip": here.point(0, -8), "back": (5, -30), "head": (8, -43)})


def passport(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a passport with a globe on it and a ticket in it, 26 high."""
    cover = look.colour or dice.choose("cover", ("#a8433f", "#3f5f94", "#3f7a5a"), (3, 3, 1))
    sketch, gold = Sketch(0.5), "#f0cf7a"
    ticket = Place((5, -26), 1, 8)
    sketch.draw(ticket.blob("-5,-7! 6,-7! 6,8! -5,8!"), fill="#fffaf0")
    sketch.stroke(ticket.line("-3,-4 4,-4"), ticket.line("-3,-1.6 2,-1.6"), ink="#7fa8c8", width=1)
    sketch.draw(rounded(-10, -28, 10, 0, 1.6), fill=sideways(sketch, cover, -10, 11))
    globe = Place((0, -16), 5.4)
    lines = globe.ellipse(0, 0, 1), globe.ellipse(0, 0, 0.45, 1), globe.line("-1,0 1,0")
    sketch.stroke(*lines, ink=gold, width=0.9)
    bars = HERE.line("-6,-24.6 6,-24.6"), HERE.line("-4,-7 4,-7"), HERE.line("-5,-4.4 5,-4.4")
    sketch.stroke(*bars, ink=gold, width=1.1)
    return sketch.drawing({"grip": (0, -6), "back": (0, -28), "head": (0, -30), "seat": (0, 0)})
