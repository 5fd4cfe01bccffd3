"""A television tower after the one of Ostankino in Moscow, one unit to the metre."""

from dataclasses import replace

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def tv_tower(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a television tower: a foot on legs, a slim shaft, a ring of rooms and a long mast.

    Source of the dimensions: https://en.wikipedia.org/wiki/Ostankino_Tower – 540 m high, its foot
    60 m across and its restaurant at 328 to 334 m; the tower is drawn wider, to be seen.

    Args:
        dice: What chooses the concrete.
        look: Its colour, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The tower.
    """
    wall = look.colour or dice.choose("wall", ("#cfccc9", "#d6cfc2", "#c2c6cc"), (3, 2, 2))
    wall, glass = mix(wall, light.haze, 0.06), "#ffd98a" if light.lamps else "#6d8091"
    sketch = Sketch(2.2)

    def solid(plan: str, colour: str = wall) -> None:
        fill = sketch.fade((shade(colour, 0.3), colour, shade(colour, -0.25)), (-30, 0), (34, 0))
        sketch.draw(_HERE.blob(plan), fill=fill)

    solid("-3,-540! 3,-540! 3,-470! -3,-470!", "#d9584c")
    solid("-5,-480! 5,-480! 6,-430! -6,-430!")
    solid("-7,-436! 7,-436! 8,-386! -8,-386!", "#d9584c")
    solid("-11,-392! 11,-392! 13,-352! -13,-352!")
    solid("-14,-350! 14,-350! 22,-50! -22,-50!")
    rings = [_HERE.line(f"{-15 - at * 1.2:.1f},{y} {15 + at * 1.2:.1f},{y}")
             for at, y in enumerate((-270, -236, -200))]  # fmt: skip
    sketch.stroke(*rings, ink=shade(wall, -0.35), width=4)
    solid("-24,-362! 24,-362! 34,-346! 34,-322! 26,-304! -26,-304! -34,-322! -34,-346!")
    with sketch.inside():
        for y in (-350, -336, -322):
            sketch.stroke(_HERE.line(f"-40,{y} 40,{y}"), ink=glass, width=6)
    foot = "-20,-104! 20,-104! 30,-60 54,-20 66,0! -66,0! -54,-20 -30,-60"
    solid(foot)
    gates = [_HERE.blob(f"{x - w},0! {x - w * 0.8},-18 {x},-34 {x + w * 0.8},-18 {x + w},0!")
             for x, w in ((-40, 9), (-14, 10), (14, 10), (40, 9))]  # fmt: skip
    sketch.draw(*gates, fill=shade(wall, -0.5))
    windows = [_HERE.ellipse(x * (1 + at * 0.1), y, 3)
               for at, y in enumerate((-90, -74, -58)) for x in (-14, 0, 14)]  # fmt: skip
    sketch.draw(*windows, fill=glass)
    return replace(
        sketch.drawing({"back": (0, -362), "head": (0, -530), "seat": (0, 0)}), bottom=0.0
    )
