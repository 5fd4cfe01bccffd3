"""Vans that sell something to eat: an ice-cream van and a food truck."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, mix, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import CHROME, HERE, box, headlamp, panes, shiny, wheel

_CREAM = "#fff6e6"
_STRIPES = 7
_INSIDE = "#6b5648"


def ice_cream_van(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw an ice-cream van with a large cone on its roof, 240 high."""
    paint = look.colour or dice.choose("paint", ("#f3a3bd", "#8fcfd8", "#f5dc8f"), (4, 3, 2))
    sketch = Sketch(1.7)
    cone = Place((-46, -158))
    sketch.draw(
        cone.blob("-18,-24! 18,-24! 2,14! -2,14!"),
        fill=sketch.fade(("#f0c98a", "#d79a52"), (-64, -180), (-28, -150)),
    )
    with sketch.inside():
        waffle = [cone.line(f"{x},-26 {x + 24},14") for x in range(-44, 20, 11)]
        waffle += [cone.line(f"{x},-26 {x - 24},14") for x in range(-20, 46, 11)]
        sketch.stroke(*waffle, ink="#b67c3e", width=1.2)
    for x, y, scoop in ((-11, -34, "#f7b3c8"), (11, -34, "#fff3dc"), (0, -52, "#a9714c")):
        sketch.draw(cone.ellipse(x, y, 17, 15), fill=scoop)
    sketch.draw(cone.ellipse(0, -70, 6), fill="#d9483f")
    _body(sketch, light, paint, mix(paint, _CREAM, 0.8))
    return _wheeled(sketch, light)


def food_truck(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a food truck with an open hatch and a burger on its roof, 220 high."""
    paint = look.colour or dice.choose("paint", ("#e0654f", "#4f9a94", "#e8a93f"), (3, 3, 2))
    sketch = Sketch(1.7)
    here = Place((-46, -162))
    sketch.draw(here.blob("-38,8! -38,-4 38,-4 38,8! 26,14 -26,14"), fill="#e2a75c")
    sketch.draw(here.blob("-42,-2! -20,-9 0,-2 20,-9 42,-2! 20,4 -20,4"), fill="#7db85c")
    sketch.draw(here.blob("-40,-10! -38,-18 38,-18 40,-10! 38,-2 -38,-2"), fill="#7d4f38")
    sketch.draw(
        here.blob("-40,-16! -36,-40 0,-52 36,-40 40,-16!"),
        fill=sketch.fade(("#f3c884", "#d9924a"), (-46, -214), (-46, -178)),
    )
    for x, y in ((-20, -34), (-4, -42), (14, -38), (24, -28), (0, -28)):
        sketch.draw(here.ellipse(x, y, 2.6, 1.6), fill="#fff3dc", outlined=False)
    _body(sketch, light, paint, shade(paint, -0.25))
    return _wheeled(sketch, light)


def _body(sketch: Sketch, light: Light, paint: str, low: str) -> None:
    """Draw the body of a van, with a hatch under an awning."""
    body = "-156,-24! -156,-138 -146,-150 92,-150 118,-136 142,-88! 160,-74 164,-24!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, -150, -16))
    with sketch.inside():
        sketch.draw(box(-170, -58, 180, -10), fill=low, outlined=False)
    panes(sketch, light, [HERE.blob("70,-86! 70,-134! 92,-134 106,-126! 128,-86!")])
    warm = "#ffdf8a" if light.lamps else _INSIDE
    sketch.draw(box(-132, -118, 40, -72), fill=warm)
    with sketch.inside():
        for x in (-106, -60, -14):
            sketch.draw(box(x, -96, x + 24, -72), fill=shade(_CREAM, -0.12), outlined=False)
    sketch.draw(box(-140, -74, 48, -66), fill="#c99b66")
    wide = 188 / _STRIPES
    for at in range(_STRIPES):
        left = -140 + at * wide
        right, middle = left + wide, left + wide / 2
        cloth = f"{left},-130! {right},-130! {right},-108! {middle},-100 {left},-108!"
        sketch.draw(HERE.blob(cloth), fill=(_CREAM, "#e0584f")[at % 2])


def _wheeled(sketch: Sketch, light: Light) -> Drawing:
    sketch.draw(box(-164, -32, -140, -20), box(146, -32, 170, -20), fill=CHROME)
    headlamp(sketch, light, (154, -52), 8)
    for x in (-92, 100):
        wheel(sketch, x, 28)
    return sketch.drawing({"back": (-20, -150), "head": (0, -152), "seat": (0, 0)}, "right")
