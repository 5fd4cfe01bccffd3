"""Machines of the household: a toaster and a vacuum cleaner."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, lit
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_ENAMELS = ("#c3cad3", "#d9705f", "#8fbfb5", "#f0d9a0")


def toaster(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a toaster with two slices of toast that jump out, 40 high."""
    enamel = look.colour or dice.choose("enamel", _ENAMELS, (3, 2, 2, 1))
    sketch = Sketch(0.8)
    for x in (-13, 5):
        toast = HERE.blob(
            f"{x},-22! {x},-38 {x - 2},-44 {x + 5},-48 {x + 12},-44 {x + 10},-38 {x + 10},-22!"
        )
        sketch.draw(toast, fill="#d9a05c")
        inner = HERE.blob(f"{x + 2},-22! {x + 2},-41 {x + 5},-45 {x + 8},-41 {x + 8},-22!")
        sketch.draw(inner, fill="#f0cf96", outlined=False)
    body = HERE.blob("-27,-3! -28,-24 -22,-31 22,-31 28,-24 27,-3!")
    sketch.draw(body, fill=lit(sketch, enamel, (-28, 0), (28, 0)))
    sketch.draw(HERE.limb("-18,-30 18,-30", 3, 3), fill="#4a454c")
    sketch.draw(HERE.blob("27,-20! 34,-20! 34,-15! 27,-15!"), fill="#4a454c")
    sketch.draw(HERE.blob("-25,-4! 25,-4! 23,0! -23,0!"), fill="#4a454c")
    sketch.draw(HERE.ellipse(18, -11, 3), fill=shade(enamel, -0.4))
    return sketch.drawing({"back": (0, -30), "head": (0, -40), "seat": (0, 0), "grip": (0, -14)})


def vacuum_cleaner(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a vacuum cleaner with its hose and its nozzle, 100 high."""
    enamel = look.colour or dice.choose("enamel", ("#d9584c", "#4f86b8", "#6fa35c"), (3, 2, 2))
    sketch = Sketch(1.0)
    hose = HERE.line("-30,-34 -10,-66 30,-86 44,-98 50,-92 58,-60 72,-6")
    sketch.stroke(hose, ink="#5b4636", width=7.4)
    sketch.stroke(hose, ink="#77808c", width=5)
    sketch.draw(HERE.blob("56,-6! 92,-6! 96,0! 54,0!"), fill="#4a454c")
    sketch.draw(HERE.limb("60,-54 73,-8", 5, 5), fill="#c3cad3")
    body = HERE.blob("-74,-8 -78,-26 -64,-40 -34,-44 -10,-38 4,-22 4,-8")
    sketch.draw(body, fill=lit(sketch, enamel, (-78, 0), (4, 0)))
    with sketch.inside():
        sketch.stroke(HERE.line("-80,-20 10,-18"), ink=shade(enamel, -0.35), width=4)
    handle = HERE.line("-58,-41 -50,-52 -34,-52 -26,-43")
    sketch.stroke(handle, ink="#4a454c", width=5)
    for x, size in ((-58, 11), (-8, 8)):
        sketch.draw(HERE.ellipse(x, -size, size), fill="#4a454c")
        sketch.draw(HERE.ellipse(x, -size, size * 0.4), fill="#c3cad3", outlined=False)
    return sketch.drawing({"back": (-38, -44), "head": (-38, -50), "seat": (0, 0)}, "right")


def microwave(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a microwave oven with a bowl in its light, 46 high."""
    enamel = look.colour or dice.choose("enamel", _ENAMELS, (3, 2, 2, 1))
    sketch = Sketch(0.9)
    sketch.draw(
        HERE.blob("-42,-2! -44,-40 -40,-46 40,-46 44,-40 42,-2!"),
        fill=lit(sketch, enamel, (-44, 0), (44, 0)),
    )
    glow = sketch.glow(("#ffe9a8", "#d9a24a", "#6d5238"), (-10, -20), 28)
    sketch.draw(HERE.blob("-36,-40! 16,-40! 16,-8! -36,-8!"), fill=glow)
    sketch.draw(HERE.blob("-24,-20! 4,-20! 0,-10 -20,-10"), fill="#e58a7a")
    sketch.stroke(HERE.line("21,-38 21,-10"), ink="#77808c", width=3)
    sketch.draw(HERE.blob("27,-40! 38,-40! 38,-33! 27,-33!"), fill="#3f4a52")
    keys = [HERE.ellipse(29 + 4 * (at % 3), -27 + 5 * (at // 3), 1.5) for at in range(9)]
    sketch.draw(*keys, fill="#4a454c")
    return sketch.drawing({"back": (0, -46), "head": (0, -46), "seat": (0, 0)})


def tap(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a water tap that drips, 40 high."""
    metal = look.colour or dice.choose("metal", ("#b9c3cc", "#d9b45a"), (3, 1))
    sketch = Sketch(0.8)
    body = HERE.limb("-22,-24 4,-24 16,-18 18,-8", 12, 12, 11, 9)
    sketch.draw(body, fill=lit(sketch, metal, (-24, 0), (20, 0)))
    sketch.draw(
        HERE.blob("-26,-34! -20,-34! -20,-14! -26,-14!"),
        HERE.limb("-4,-28 -4,-36", 7, 6),
        fill=metal,
    )
    sketch.draw(HERE.limb("-14,-38 6,-38", 5, 5), fill="#d4584a")
    drop = HERE.blob("18,-8! 21,-3 18,0 15,-3")
    sketch.draw(drop, fill="#8cc6e8")
    return sketch.drawing({"grip": (-10, -24), "back": (-4, -36)}, "right")
