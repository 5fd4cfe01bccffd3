"""What goes with pancakes and dumplings: a jar of jam and a bowl of sour cream."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_JAMS = ("#c8324a", "#8e2f6b", "#e08a2c")
_CLOTHS = ("#4a80c4", "#6fa377", "#e48fa2")
_HERE = Place()


def jam(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a jar full of jam with a cloth over its lid, 52 high."""
    fruit = look.colour or dice.choose("fruit", _JAMS, (4, 2, 2))
    cloth = dice.choose("cloth", _CLOTHS, (3, 2, 2))
    sketch = Sketch(0.8)
    glass = _HERE.blob("-17,0! -20,-6 -20,-30 -15,-38! 15,-38! 20,-30 20,-6 17,0!")
    fill = sketch.fade((shade(fruit, 0.3), fruit, shade(fruit, -0.25)), (-20, 0), (20, 0))
    sketch.draw(glass, fill=fill)
    with sketch.inside():
        bits = [
            _HERE.ellipse(x, y, 3.4, 2.6) for x, y in ((-11, -30), (9, -28), (-4, -8), (12, -9))
        ]
        sketch.draw(*bits, fill=shade(fruit, -0.35), outlined=False, opacity=0.6)
        shine = _HERE.limb("-15,-32 -15,-8", 3, 3)
        sketch.draw(shine, fill="#ffffff", outlined=False, opacity=0.55)
    label = _HERE.blob("-12,-26! 14,-26! 14,-11! -12,-11!")
    sketch.draw(label, fill="#fff8ea")
    berry = Place((1, -18), 4.6)
    sketch.draw(berry.blob("0,1 -0.9,0 -0.7,-0.8 0,-0.6 0.7,-0.8 0.9,0"), fill=fruit)
    sketch.draw(berry.blob("-0.6,-0.8! 0,-0.4 0.6,-0.8! 0,-1.4"), fill="#5d9f56")
    cover = _HERE.blob(
        "-19,-33! -17,-45 -12,-51 12,-51 17,-45 19,-33! 12,-37! 6,-33! 0,-37! -7,-33! -13,-37!"
    )
    sketch.draw(cover, fill=sketch.fade((shade(cloth, 0.35), cloth), (-12, -51), (14, -33)))
    sketch.stroke(_HERE.line("-17.4,-41 0,-38.6 17.4,-41"), ink=shade(cloth, -0.45), width=1.8)
    return sketch.drawing({"grip": (0, -14), "back": (0, -51), "seat": (0, 0)})


def sour_cream(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bowl of sour cream with a spoon in it, 26 high."""
    bowl = look.colour or dice.choose("bowl", ("#4a80c4", "#c8744a", "#6fa377"), (3, 2, 2))
    sketch = Sketch(0.7)
    handle = _HERE.limb("8,-16 26,-31", 2.6, 3.6)
    sketch.draw(handle, fill="#c9ccd2")
    cream = _HERE.blob("-22,-15! -17,-21 -8,-20 -1,-27 5,-25 3,-21 12,-22 22,-15!")
    sketch.draw(cream, fill=sketch.fade(("#ffffff", "#f1ece2"), (-6, -27), (8, -13)))
    body = _HERE.blob("-25,-16! 25,-16! 21,-4 12,0! -12,0! -21,-4")
    fill = sketch.fade((shade(bowl, 0.3), bowl, shade(bowl, -0.2)), (-22, 0), (22, 0))
    sketch.draw(body, fill=fill)
    sketch.stroke(_HERE.line("-23,-11 0,-9 23,-11"), ink="#fff6e6", width=1.8)
    return sketch.drawing({"grip": (0, -8), "back": (0, -22), "seat": (0, 0)})
