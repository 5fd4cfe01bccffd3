"""Buses, with one deck or two."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import (
    CHROME,
    HERE,
    box,
    headlamp,
    panes,
    shiny,
    wheel,
)

_CREAM = "#fff6e6"


def bus(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a bus, about 150 high, or 216 with two decks."""
    return _bus(dice, look, light, dice.choose("decks", (1, 2), (3, 1)))


def double_decker(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a bus with two decks, 216 high."""
    return _bus(dice, look, light, 2)


def _bus(dice: Dice, look: Look, light: Light, decks: int) -> Drawing:
    paint = look.colour or dice.choose(
        "paint", ("#d9584c", "#e5b04d", "#4584b4", "#6fa377"), (4, 3, 2, 2)
    )
    top = -150 if decks == 1 else -216
    sketch = Sketch(1.7)
    body = f"-170,-22! -170,{top + 12} -158,{top} 120,{top} 148,{top + 10} 160,-80 166,-60 166,-22!"
    sketch.draw(HERE.blob(body), fill=shiny(sketch, paint, top, -10))
    with sketch.inside():
        sketch.draw(box(-180, -74, 180, -62), fill=mix(paint, _CREAM, 0.8), outlined=False)
        if decks == 2:
            sketch.draw(box(-180, -150, 180, -140), fill=mix(paint, _CREAM, 0.8), outlined=False)
    rows = [-138] if decks == 1 else [-138, -204]
    curves = [
        box(x, y, x + 44, y + (52 if y == -138 else 46))
        for y in rows
        for x in (-158, -106, -54, -2)
    ]
    if decks == 1:
        curves.append(HERE.blob("98,-84! 98,-136! 136,-136 146,-128! 154,-84!"))
    else:
        curves += [
            HERE.blob("98,-84! 98,-132! 146,-132! 154,-84!"),
            HERE.blob("50,-158! 50,-204! 142,-204! 148,-158!"),
        ]
    panes(sketch, light, curves)
    sketch.draw(box(50, -138, 90, -26), fill=shade(paint, -0.18))
    panes(sketch, light, [box(54, -134, 68, -34), box(72, -134, 86, -34)])
    sketch.draw(box(-176, -30, -150, -18), box(146, -30, 172, -18), fill=CHROME)
    headlamp(sketch, light, (156, -48), 8)
    for x in (-104, 112):
        wheel(sketch, x, 28)
    return sketch.drawing({"back": (-20, top), "head": (0, top), "seat": (0, 0)}, "right")
