"""Furniture that stands open because something is in it: a fridge, a wardrobe, drawers, a chest."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.forms import HERE, box, rounded, sideways
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import lit
from imgkit.local.painter.shapes import shade
from imgkit.local.painter.sketch import Sketch

_WOODS, _WEIGHTS = ("#b5824f", "#a06f4a", "#d9b98a", "#8fa6a0"), (3, 2, 2, 1)
_ENAMELS = ("#f3ede2", "#cfe0e4", "#f0d3c6", "#d8e3c9")


def open_fridge(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a fridge with its door open, 176 high; who is in it stands before its shelves."""
    enamel = look.colour or dice.choose("enamel", _ENAMELS, (4, 2, 2, 2))
    sketch = Sketch(1.2)
    sketch.draw(box(-46, -6, -34, 0), box(34, -6, 46, 0), fill="#5b5458")
    sketch.draw(rounded(-54, -174, 54, -4, 9), fill=lit(sketch, enamel, (-54, 0), (54, 0)))
    cold = sketch.fade(("#fdfefe", "#dcedf3"), (0, -164), (0, -12))
    sketch.draw(box(-46, -164, 46, -12), fill=cold)
    for y in (-132, -112):
        sketch.draw(box(-46, y, 46, y + 3), fill="#b9cdd6", outlined=False)
    sketch.draw(box(-38, -154, -26, -132), fill="#fffaf0")
    sketch.draw(
        HERE.blob("-20,-132! -18,-148 -13,-150! -13,-154! -9,-154! -9,-150! -4,-148 -2,-132!"),
        fill="#8fae5c",
    )
    sketch.draw(HERE.ellipse(14, -139, 7), HERE.ellipse(29, -139, 7), fill="#e2693f")
    sketch.draw(HERE.blob("-36,-112! -36,-121! -16,-126! -16,-112!"), fill="#f2c95c")
    sketch.draw(HERE.ellipse(16, -117, 18, 5), fill="#9cc270")
    door = HERE.blob("54,-174! 96,-184! 96,0! 54,-8!")
    sketch.draw(door, fill=sideways(sketch, enamel, 40, 100))
    for y in (-132, -84, -36):
        sketch.draw(
            HERE.blob(f"57,{y}! 92,{y - 3}! 92,{y + 9}! 57,{y + 11}!"), fill=shade(enamel, -0.16)
        )
    for x, y, colour in (
        (66, -132, "#d9584c"),
        (80, -134, "#5f9fd0"),
        (73, -84, "#8a5a3c"),
        (66, -36, "#6fa377"),
    ):
        sketch.draw(
            HERE.blob(f"{x - 5},{y}! {x - 4},{y - 18} {x},{y - 24}! {x + 4},{y - 18} {x + 5},{y}!"),
            fill=colour,
        )
    return sketch.drawing({"inside": (-44, -13), "inside edge": (44, -110), "back": (0, -174)})


def open_wardrobe(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wardrobe with both doors open and clothes on its rail, 200 high."""
    wood = look.colour or dice.choose("wood", _WOODS, _WEIGHTS)
    sketch = Sketch(1.2)
    sketch.draw(box(-62, -8, -50, 0), box(50, -8, 62, 0), fill=shade(wood, -0.3))
    sketch.draw(box(-68, -190, 68, -6), fill=lit(sketch, wood, (-68, 0), (68, 0)))
    dark = sketch.fade((shade(wood, -0.6), shade(wood, -0.42)), (0, -180), (0, -14))
    sketch.draw(box(-60, -182, 60, -14), fill=dark)
    sketch.stroke(HERE.line("-60,-170 60,-170"), ink="#d9c08a", width=3)
    coats = ("#c9584c", "#5f86b8", "#e0b45c", "#8fae76", "#b98fb8")
    for at, x in enumerate((-50, -37, -24, 26, 39, 51)):
        coat = HERE.blob(f"{x},-168! {x - 8},-158 {x - 9},-92! {x + 9},-92! {x + 8},-158")
        sketch.draw(coat, fill=coats[at % len(coats)])
    sketch.draw(
        HERE.blob("-74,-188! 0,-202 74,-188! 74,-196 0,-212 -74,-196"), fill=shade(wood, 0.15)
    )
    for side in (-1, 1):
        plan = f"{side * 68},-188! {side * 112},-198! {side * 112},0! {side * 68},-8!"
        sketch.draw(HERE.blob(plan), fill=sideways(sketch, wood, *sorted((side * 60, side * 118))))
        panel = f"{side * 76},-172! {side * 104},-178! {side * 104},-14! {side * 76},-22!"
        sketch.draw(HERE.blob(panel), fill=shade(wood, 0.2))
    return sketch.drawing({"inside": (-56, -14), "inside edge": (56, -150), "back": (0, -204)})


def open_drawers(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a chest of drawers whose upper drawer is pulled out, 96 high."""
    wood = look.colour or dice.choose("wood", _WOODS, _WEIGHTS)
    sketch, brass = Sketch(1.1), "#f2c14e"
    sketch.draw(box(-52, -8, -42, 0), box(42, -8, 52, 0), fill=shade(wood, -0.3))
    sketch.draw(box(-60, -92, 60, -6), fill=lit(sketch, wood, (-60, 0), (60, 0)))
    sketch.draw(box(-65, -98, 65, -90), fill=shade(wood, 0.15))
    sketch.draw(box(-53, -84, 53, -64), fill=shade(wood, -0.6))
    for y in (-40, -22):
        sketch.draw(box(-54, y, 54, y + 14), fill=shade(wood, 0.2))
        sketch.draw(HERE.ellipse(-24, y + 7, 2.6), HERE.ellipse(24, y + 7, 2.6), fill=brass)
    sketch.draw(HERE.blob("-53,-66! 53,-66! 62,-58! -62,-58!"), fill=shade(wood, -0.45))
    sketch.held()
    sketch.draw(box(-63, -60, 63, -36), fill=lit(sketch, shade(wood, 0.22), (-63, 0), (63, 0)))
    sketch.draw(HERE.ellipse(-28, -48, 3.2), HERE.ellipse(28, -48, 3.2), fill=brass)
    return sketch.drawing({"back": (0, -59), "head": (0, -98), "seat": (0, 0)})


def open_chest(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a wooden chest with its lid up and nothing of its own in it, 98 high."""
    wood = look.colour or dice.choose("wood", ("#a06a42", "#8a5a45", "#7f5a3c"), (3, 2, 2))
    sketch, iron = Sketch(1.0), "#c9a24a"
    sketch.draw(
        HERE.blob("-58,-40! -62,-72 -52,-92 0,-98 52,-92 62,-72 58,-40!"), fill=shade(wood, -0.45)
    )
    rim = "-62,-68! -60,-90 -50,-100 0,-105 50,-100 60,-90 62,-68! 52,-88 0,-93 -52,-88"
    sketch.draw(HERE.blob(rim), fill=lit(sketch, wood, (-60, 0), (60, 0)))
    sketch.held()
    front = HERE.blob("-62,-44! 62,-44! 56,0! -56,0!")
    sketch.draw(front, fill=lit(sketch, wood, (-60, 0), (60, 0)))
    with sketch.inside():
        boards = [HERE.line(f"-64,{y} 64,{y}") for y in (-28, -14)]
        sketch.stroke(*boards, ink=shade(wood, -0.45), opacity=0.6)
    sketch.draw(box(-49, -43, -39, -1), box(39, -43, 49, -1), box(-62, -46, 62, -39), fill=iron)
    sketch.draw(HERE.blob("-10,-43! 10,-43! 10,-25 0,-20 -10,-25"), fill=shade(iron, 0.25))
    return sketch.drawing({"back": (0, -43), "head": (0, -104), "seat": (0, 0)})
