"""A tree without a leaf: a trunk that forks and forks again."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Curve, Place, Point, limb
from imgkit.local.painter.sketch import Sketch

_DEEP = 5  # how often a branch forks
_SPREAD = (-38, 4, 36)  # degrees from the branch that forks
_SHORTER, _THINNER = 0.74, 0.56


def bare_tree(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a bare tree, about 330 high; a colour asked for is that of its bark."""
    bark = look.colour or dice.choose("bark", ("#8a6a50", "#7a6256", "#967358"), (3, 2, 2))
    sketch = Sketch(1.6)
    trunk = Place().blob("-32,0! -17,-16 -14,-70 -12,-128! 12,-128! 14,-70 18,-16 34,0! 8,-4 -8,-4")
    branches: list[Curve] = []
    _fork(dice, (0.0, -118.0), (-90.0, 86.0, 22.0), _DEEP, branches)
    fill = sketch.fade(("#a98a6c" if look.colour is None else bark, bark), (-60, -300), (40, 0))
    sketch.draw(trunk, *branches, fill=fill)
    grain = (Place().line("-6,-20 -4,-60 -6,-100"), Place().line("6,-30 4,-70 6,-110"))
    sketch.stroke(*grain, ink="#5b3f2f", opacity=0.5)
    return sketch.drawing({"back": (0, -150), "head": (0, -310)})


def _fork(
    dice: Dice, start: Point, branch: tuple[float, float, float], left: int, found: list[Curve]
) -> None:
    turn, length, wide = branch
    x, y = start
    bend = dice.number(f"bend {left}", -9, 0, 9)
    middle = _along((x, y), turn + bend, 0.55 * length)
    end = _along(middle, turn - bend, 0.45 * length)
    found.append(limb([start, middle, end], (wide, wide * 0.8, wide * _THINNER)))
    if left <= 1:
        return
    for order, aside in enumerate(_SPREAD):
        own = dice.part(f"{left} {order}")
        if order == 1 and left % 2:  # two branches and three, in turn
            continue
        to = turn + aside + own.number("turn", -10, 0, 10)
        long = length * _SHORTER * own.number("length", 0.85, 1, 1.15)
        _fork(own, middle if order == 0 else end, (to, long, wide * _THINNER), left - 1, found)


def _along(start: Point, turn: float, length: float) -> Point:
    angle = math.radians(turn)
    return start[0] + math.cos(angle) * length, start[1] + math.sin(angle) * length
