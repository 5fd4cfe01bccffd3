"""What runs on rails: a steam engine with its carriage."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import mix, shade
from imgkit.local.painter.sketch import Sketch
from imgkit.local.painter.vehicles.bodywork import (
    HERE,
    PAINT_WEIGHTS,
    PAINTS,
    box,
    headlamp,
    panes,
    shiny,
    wheel,
)

_GOLD = "#e8b94f"


def train(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a steam train: an engine, 170 high without its steam, and a carriage."""
    paint = look.colour or dice.choose("paint", PAINTS, PAINT_WEIGHTS)
    second = dice.choose("carriage", ("#e5b04d", "#6fa377", "#4584b4", "#c9806a"), (3, 2, 2, 2))
    sketch = Sketch(1.7)
    for step in range(3):
        size = 14 + step * 5
        puff = HERE.ellipse(128 - step * 32 - step * step * 4, -184 - step * 15, size * 1.15, size)
        sketch.draw(puff, fill="#f4f0ec", outlined=False, opacity=0.95 - 0.2 * step)
    _carriage(sketch, mix(paint, second, 0.25) if look.colour else second, light)
    sketch.stroke(HERE.line("-66,-36 -40,-36"), ink="#5b4a4a", width=8)
    sketch.draw(box(-40, -52, 170, -30), fill=shade(paint, -0.35))
    sketch.draw(
        HERE.blob("30,-118! 150,-118 164,-112 170,-84 164,-54 150,-48! 30,-48!"),
        fill=shiny(sketch, paint, -118, -46),
    )
    with sketch.inside():
        bands = [HERE.line(f"{x},-124 {x + 3},-84 {x},-44") for x in (62, 104)]
        sketch.stroke(*bands, ink=_GOLD, width=6)
    sketch.draw(
        HERE.blob("116,-116! 120,-140 110,-164! 150,-164! 140,-140 144,-116!"),
        fill=shiny(sketch, shade(paint, -0.3), -160, -110),
    )
    sketch.draw(HERE.blob("62,-116! 62,-132 74,-140 86,-132 86,-116!"), fill=_GOLD)
    sketch.draw(box(-38, -142, 36, -48), fill=shiny(sketch, paint, -142, -46))
    panes(
        sketch,
        light,
        [HERE.blob("-26,-90! -26,-118 -10,-128 4,-118 4,-90!"), box(12, -124, 28, -92)],
    )
    sketch.draw(HERE.blob("-52,-140! -40,-156 -2,-162 36,-156 48,-140!"), fill=shade(paint, -0.25))
    sketch.draw(HERE.blob("152,-34! 196,-6! 152,-6!"), fill=_GOLD)
    headlamp(sketch, light, (160, -96), 9)
    for x, radius in ((-8, 30), (60, 30), (114, 20), (150, 18)):
        wheel(sketch, x, radius, "#d9655a" if paint != "#d9584c" else _GOLD)
    sketch.draw(HERE.limb("-8,-30 60,-30 112,-26", 7, 7, 6), fill="#c9ccd0")
    return sketch.drawing({"back": (0, -160), "head": (130, -164), "seat": (0, 0)}, "right")


def _carriage(sketch: Sketch, paint: str, light: Light) -> None:
    sketch.draw(box(-236, -52, -66, -30), fill=shade(paint, -0.4))
    sketch.draw(box(-232, -134, -70, -46), fill=shiny(sketch, paint, -134, -46))
    panes(sketch, light, [box(x, -118, x + 34, -80) for x in (-220, -168, -116)])
    sketch.stroke(HERE.line("-230,-66 -72,-66"), ink=_GOLD, width=6)
    sketch.draw(
        HERE.blob("-242,-132! -230,-148 -150,-154 -72,-148 -60,-132!"), fill=shade(paint, -0.3)
    )
    for x in (-198, -104):
        wheel(sketch, x, 24)
