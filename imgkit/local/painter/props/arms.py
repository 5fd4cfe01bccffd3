"""What knights and wizards carry: a sword, a spear, a staff."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def sword(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a sword that stands on its pommel, 100 high."""
    steel = look.colour or "#c3cbd2"
    gold = dice.choose("hilt", ("#e0b04a", "#c9a06a", "#aab3bb"), (3, 2, 1))
    leather = dice.choose("grip", ("#7a4a32", "#8a3038", "#3f5578"), (3, 1, 1))
    sketch = Sketch(0.8)
    left = sketch.fade((shade(steel, 0.5), steel), (-6, 0), (0, 0))
    right = sketch.fade((steel, shade(steel, -0.28)), (0, 0), (6, 0))
    sketch.draw(_HERE.blob("0,-100! 0,-25! -5.4,-25! -5.4,-88!"), fill=left)
    sketch.draw(_HERE.blob("0,-100! 5.4,-88! 5.4,-25! 0,-25!"), fill=right)
    sketch.draw(_HERE.limb("0,-6 0,-24", 2.7, 2.7), fill=leather)
    wraps = [_HERE.line(f"-2.6,{y} 2.6,{y - 2}") for y in (-9, -13, -17, -21)]
    sketch.stroke(*wraps, ink=shade(leather, -0.4), width=0.9)
    sketch.draw(_HERE.limb("-15,-28 0,-25 15,-28", 2.2, 2.8, 2.2), fill=gold)
    sketch.draw(_HERE.ellipse(0, -3.6, 4), fill=gold)
    sketch.draw(_HERE.ellipse(0, -3.6, 1.7), fill="#c8504a")
    return sketch.drawing({"grip": (0, -14), "head": (0, -98), "seat": (0, 0)})


def spear(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a spear that stands upright, 190 high."""
    wood = dice.choose("wood", ("#9a6b43", "#7d5636"), (3, 2))
    iron = look.colour or "#b9c0c6"
    tassel = dice.choose("tassel", ("#c8504a", "#3f6fb0"), (3, 2))
    sketch = Sketch(0.8)
    sketch.draw(_HERE.limb("0,0 0,-160", 2.1, 1.9), fill=wood)
    sketch.draw(_HERE.blob("-3,-158 -6,-146 -2,-150 0,-143 2,-150 6,-146 3,-158"), fill=tassel)
    fill = sketch.fade((shade(iron, 0.4), iron, shade(iron, -0.25)), (-6, 0), (6, 0))
    sketch.draw(
        _HERE.blob("0,-192! 6.4,-173 3,-160! 2.2,-156! -2.2,-156! -3,-160! -6.4,-173"), fill=fill
    )
    sketch.stroke(_HERE.line("0,-188 0,-160"), ink=shade(iron, -0.3), width=0.8, opacity=0.7)
    return sketch.drawing({"grip": (0, -70), "head": (0, -190), "seat": (0, 0)})


def staff(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw the gnarled staff of a wizard with a crystal on its top, 170 high."""
    wood = dice.choose("wood", ("#8d6244", "#6f4f38", "#a1754f"), (3, 2, 1))
    gem = look.colour or dice.choose("gem", ("#5fc0d8", "#a06fd0", "#6fc07a"), (3, 2, 1))
    sketch = Sketch(0.9)
    sketch.draw(_HERE.limb("0,0 -1.6,-40 1.4,-84 -0.6,-128", 2.6, 3, 2.8, 3.2), fill=wood)
    claws = (
        _HERE.limb("0,-124 -9,-132 -11,-146 -5,-153", 2.8, 2.4, 1.8, 1),
        _HERE.limb("0,-124 9,-132 11,-146 5,-153", 2.8, 2.4, 1.8, 1),
    )
    sketch.soft(_HERE.ellipse(0, -144, 15), colour=gem, opacity=0.5)
    fill = sketch.fade((shade(gem, 0.55), gem, shade(gem, -0.2)), (-6, -156), (7, -132))
    sketch.draw(_HERE.blob("0,-160! 7.5,-147! 4.6,-133! -4.6,-133! -7.5,-147!"), fill=fill)
    sketch.stroke(_HERE.line("0,-160 -2,-146 0,-133"), ink="#ffffff", width=0.9, opacity=0.7)
    sketch.draw(*claws, fill=wood)
    rings = [_HERE.line(f"-3,{y} 0,{y + 1.4} 3,{y}") for y in (-70, -96, -30)]
    sketch.stroke(*rings, ink=shade(wood, -0.35), width=1, opacity=0.8)
    return sketch.drawing({"grip": (0, -62), "head": (0, -160), "seat": (0, 0)})
