"""What races end at: a banner between two posts."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.masonry import HERE, box
from imgkit.local.painter.sketch import Sketch

_ROWS, _COLUMNS = 3, 22


def finish_line(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a chequered banner between two posts, 230 high; one passes under it."""
    post = look.colour or dice.choose("post", ("#c9483f", "#3f7fae", "#e0b04a"), (3, 2, 2))
    sketch = Sketch(1.8)
    sketch.draw(box(-176, -224, -162, 0), box(162, -224, 176, 0), fill=post)
    for x in (-169, 169):
        sketch.draw(HERE.ellipse(x, -228, 10), fill="#f2c14e")
    sketch.draw(box(-164, -218, 164, -172), fill="#fbf7ee")
    with sketch.inside():
        _chequers(sketch, (-164, -218), 328 / _COLUMNS, 46 / _ROWS)
    strip = box(-162, -8, 162, 0)
    sketch.draw(strip, fill="#fbf7ee")
    with sketch.inside():
        _chequers(sketch, (-162, -8), 324 / _COLUMNS, 8 / 2, rows=2)
    return sketch.drawing({"back": (0, -218), "head": (0, -224), "seat": (0, 0)})


def _chequers(
    sketch: Sketch, corner: tuple[float, float], wide: float, high: float, rows: int = _ROWS
) -> None:
    left, top = corner
    dark = [
        box(left + at * wide, top + row * high, left + (at + 1) * wide, top + (row + 1) * high)
        for row in range(rows)
        for at in range(_COLUMNS)
        if (row + at) % 2
    ]
    sketch.draw(*dark, fill="#3d3a40", outlined=False)
