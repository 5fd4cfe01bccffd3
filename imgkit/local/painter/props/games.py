"""A chess table with a game on it, and the card of a referee."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, Point, shade
from imgkit.local.painter.sketch import Sketch

_HERE = Place()
_DARK, _PALE = "#6b4e42", "#f3e7cf"
_MEN = "0.5,0! 0.34,-0.2 0.16,-0.5 0.2,-0.9 -0.2,-0.9 -0.16,-0.5 -0.34,-0.2 -0.5,0!"


def plain_card(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw the card of a referee, 18 high.

    Args:
        dice: What chooses its colour where the prompt names none.
        look: Its colour, where the prompt names one.
        light: Not used.
    """
    colour = look.colour or dice.choose("card", ("#d4473f", "#f4cb45"), (1, 1))
    sketch = Sketch(0.4)
    fill = sketch.fade((shade(colour, 0.12), colour), (0, -18), (0, 0))
    sketch.draw(_HERE.blob("-6,0! -6,-18! 6,-18! 6,0!"), fill=fill)
    return sketch.drawing({"grip": (0, -2)})


def chess_table(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a small table with a chessboard and the men of a game, about 92 high.

    Args:
        dice: What chooses the wood, and where the men stand.
        look: The colour of the wood, where the prompt names one.
        light: Not used.
    """
    wood = look.colour or dice.choose("wood", ("#b57f4e", "#a06a42", "#c39a68"), (3, 2, 2))
    sketch = Sketch(1.2)
    for x in (-44, 44):
        sketch.draw(_HERE.blob(f"{x - 5},-50! {x + 5},-50! {x + 4},0! {x - 4},0!"),
                    fill=shade(wood, -0.12))  # fmt: skip
    for x in (-34, 34):
        sketch.draw(_HERE.blob(f"{x - 4},-52! {x + 4},-52! {x + 3},-10! {x - 3},-10!"),
                    fill=shade(wood, -0.3))  # fmt: skip
    sketch.draw(_HERE.blob("-62,-50! -46,-82! 46,-82! 62,-50!"),
                fill=sketch.fade((shade(wood, 0.25), wood), (0, -82), (0, -50)))  # fmt: skip
    sketch.draw(_HERE.blob("-62,-50! 62,-50! 62,-43! -62,-43!"), fill=shade(wood, -0.2))
    sketch.draw(_HERE.blob("-48,-53! -37,-79! 37,-79! 48,-53!"), fill=_PALE)
    with sketch.inside():
        dark = [
            _HERE.blob(" ".join(f"{x:.1f},{y:.1f}!" for x, y in _square(file, rank)))
            for rank in range(6)
            for file in range(6)
            if (file + rank) % 2
        ]
        sketch.draw(*dark, fill=_DARK, outlined=False)
    men = ((0, 5, 1.3), (2, 5, 1.6), (4, 5, 1.3), (5, 4, 1), (1, 3, 1), (3, 2, 1), (4, 1, 1),
           (0, 0, 1.3), (2, 0, 1.7), (5, 0, 1.3))  # fmt: skip
    step = dice.choose("move", (0, 1))
    for at, (file, rank, size) in enumerate(men):
        moved = (file + step) % 6 if at in {4, 5} else file
        corners = _square(moved, rank)
        across = sum(one[0] for one in corners) / 4
        back = sum(one[1] for one in corners) / 4
        man = Place((across, back + 1), 9 + 0.7 * (5 - rank) * 0.4)
        colour = "#f7efdd" if rank < 3 else "#4a3f45"
        tall = man.blob(" ".join(_stretched(point, size) for point in _MEN.split()))
        sketch.draw(tall, man.ellipse(0, -0.98 * size, 0.28), fill=colour)
    return sketch.drawing({"back": (0, -66), "head": (0, -84), "seat": (0, 0)})


def _square(file: int, rank: int) -> list[Point]:
    """Return the corners of a square of the board; rank 0 is in front."""

    def at(across: float, back: float) -> Point:
        half = 48 - 11 * back
        return (across * 2 - 1) * half, -53 - 26 * back

    left, right, near, far = file / 6, (file + 1) / 6, rank / 6, (rank + 1) / 6
    return [at(left, near), at(right, near), at(right, far), at(left, far)]


def _stretched(point: str, tall: float) -> str:
    sharp = "!" if point.endswith("!") else ""
    x, y = point.rstrip("!").split(",")
    return f"{x},{float(y) * tall:.2f}{sharp}"
