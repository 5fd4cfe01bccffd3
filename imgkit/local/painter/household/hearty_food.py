"""Food from a Russian table: beetroot soup with sour cream, and porridge."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_ANCHORS = {"grip": (0.0, -6.0), "back": (0.0, -19.0), "head": (0.0, -20.0), "seat": (0.0, 0.0)}


def borscht(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bowl of red beetroot soup with sour cream and dill, 34 high."""
    sketch = _bowl(dice, look, "#b3263f")
    sketch.draw(_HERE.blob("-6,-18 -2,-20.6 4,-20 7,-17.6 2,-15.6 -4,-15.8"), fill="#fffaf2")
    swirl = _HERE.line("-3,-17.4 1,-19 4,-17.6 1,-16.8")
    sketch.stroke(swirl, ink="#e3c9c6", width=0.8)
    bits = ((-14, -17.6), (-10, -15.2), (12, -17.8), (14, -15.4), (-2, -14.2))
    sketch.draw(*(_HERE.ellipse(x, y, 2.3, 1) for x, y in bits), fill="#d8546a", outlined=False)
    _dill(sketch, ((-9, -18.4), (0, -18.6), (9, -15.2), (-5, -15)))
    return _served(sketch)


def porridge(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bowl of porridge with a piece of butter, 34 high."""
    sketch = _bowl(dice, look, "#efdcae")
    grains = ((-15, -17), (-9, -15), (-6, -18.6), (10, -18.4), (14, -16), (7, -14.6), (-1, -14.4))
    ink = shade("#efdcae", -0.2)
    sketch.draw(*(_HERE.ellipse(x, y, 1.5, 0.8) for x, y in grains), fill=ink, outlined=False)
    sketch.draw(_HERE.ellipse(1, -16.8, 7, 2), fill="#f7d35c", outlined=False)
    sketch.draw(_HERE.blob("-3,-17! 3,-18.6! 6,-17.2! 0,-15.4!"), fill="#ffe98a")
    return _served(sketch)


def _bowl(dice: Dice, look: Look, inside: str) -> Sketch:
    """Draw a deep bowl with a painted band, full to the brim."""
    china = look.colour or dice.choose("china", ("#f4f1ea", "#7fa8c8", "#d9b48a"), (3, 2, 2))
    band = dice.choose("band", ("#3f6fb0", "#c8504a", "#4f8f6a"), (3, 2, 1))
    sketch = Sketch(0.6)
    sketch.draw(_HERE.blob("-10,-3! 10,-3! 12,0! -12,0!"), fill=shade(china, -0.2))
    fill = sketch.fade((shade(china, 0.25), china, shade(china, -0.14)), (-24, 0), (26, 0))
    sketch.draw(_HERE.blob("-27,-17! -24,-8 -12,-2 12,-2 24,-8 27,-17!"), fill=fill)
    with sketch.inside():
        sketch.stroke(_HERE.line("-26,-10 -12,-5.6 12,-5.6 26,-10"), ink=band, width=1.8)
    sketch.draw(_HERE.ellipse(0, -17, 27, 5.4), fill=shade(china, 0.4))
    sketch.draw(_HERE.ellipse(0, -16.6, 23, 4.2), fill=inside)
    return sketch


def _dill(sketch: Sketch, places: tuple[tuple[float, float], ...]) -> None:
    for x, y in places:
        sprig = [
            _HERE.line(f"{x},{y} {x + dx},{y + dy}")
            for dx, dy in ((1.6, -0.8), (1.8, 0.4), (-1, 0.7))
        ]
        sketch.stroke(*sprig, ink="#5f9a4a", width=0.8)


def _served(sketch: Sketch) -> Drawing:
    """Put a spoon into the bowl, and let it steam."""
    sketch.draw(_HERE.limb("17,-17 32,-30", 1.9, 2.3), fill="#c9a06a")
    steam = [_HERE.line(f"{x},-23 {x + 3},-27 {x - 2},-31 {x + 2},-35") for x in (-9, 4)]
    sketch.stroke(*steam, ink="#fffdf8", width=2.2, opacity=0.85)
    return sketch.drawing(_ANCHORS)
