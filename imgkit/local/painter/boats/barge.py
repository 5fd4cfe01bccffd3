"""A river barge with a cabin and flower pots on its deck."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()


def barge(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a long, low barge, 150 high: a house boat of the rivers."""
    paint = look.colour or dice.choose("paint", ("#c9504a", "#3f6f8f", "#4f7f5a"), (3, 3, 2))
    sketch = Sketch(1.5)
    cabin = dice.choose("cabin", ("#f3e3c4", "#e9d2a8", "#d5e2e6"), (4, 2, 2))
    sketch.stroke(_HERE.line("140,-60 140,-128"), width=4)
    sketch.draw(
        _HERE.blob("140,-128! 166,-122 180,-126! 178,-108! 160,-106 140,-110!"), fill="#f0bf4c"
    )
    sketch.draw(_HERE.blob("-176,-50! -172,-112! -86,-112! -82,-50!"),
                fill=sketch.fade((cabin, shade(cabin, -0.16)), (0, -112), (0, -50)))  # fmt: skip
    sketch.draw(_HERE.blob("-186,-112! -76,-112! -84,-124! -178,-124!"), fill=shade(paint, -0.1))
    sketch.draw(_HERE.blob("-80,-50! -80,-84! 76,-84! 82,-50!"), fill=shade(cabin, -0.06))
    sketch.draw(_HERE.blob("-82,-84! 80,-84! 72,-92! -78,-92!"), fill=shade(paint, 0.1))
    glass = ("#fff3c0", "#f4cf7a") if light.lamps else ("#e2f1f5", "#9cc9d9")
    panes = [_HERE.blob(f"{x},-72! {x + 22},-72! {x + 22},-94! {x},-94!") for x in (-160, -126)]
    portholes = [_HERE.ellipse(x, -68, 8.4) for x in (-54, -22, 10, 42)]
    sketch.draw(*panes, *portholes, fill=sketch.fade(glass, (0, -94), (0, -60)))
    for x in (-40, 0, 40, 110):
        y = -92 if x < 100 else -52
        bloom = dice.part(f"pot {x}").choose("bloom", ("#e2574c", "#f0b340", "#e58aa6", "#9a76bd"))
        sketch.draw(_HERE.ellipse(x, y - 18, 13, 10), fill="#6f9c5a")
        sketch.draw(
            *(_HERE.ellipse(x + dx, y - 20 + dy, 3.6) for dx, dy in ((-7, 0), (0, -6), (7, 1))),
            fill=bloom,
        )
        sketch.draw(
            _HERE.blob(f"{x - 10},{y - 13}! {x + 10},{y - 13}! {x + 7},{y}! {x - 7},{y}!"),
            fill="#c9744f",
        )
    hull = "-206,-62! -190,-52! 150,-52! 178,-60 206,-74! 196,-24 172,-4 -180,-4 -198,-24"
    sketch.draw(
        _HERE.blob(hull),
        fill=sketch.fade((shade(paint, 0.12), shade(paint, -0.22)), (0, -60), (0, 0)),
    )
    with sketch.inside():
        sketch.stroke(_HERE.line("-210,-40 150,-40 210,-54"), ink="#fff3dc", width=5)
    return sketch.drawing({"back": (100, -52), "head": (-130, -124), "seat": (0, 0)}, "right")
