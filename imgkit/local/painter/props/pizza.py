"""A whole pizza, with what it is topped with."""

import math

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import Place, Point, shade
from imgkit.local.painter.sketch import Sketch

_FLAT = 0.42  # how flat it is seen
_USUAL = (("salami", "basil"), ("tomato", "basil"), ("mushroom", "salami"))
_ROUND = {
    "salami": ("#c9483c", 3.2), "tomato": ("#e2574c", 2.6), "mushroom": ("#f0e2c8", 2.6),
    "olive": ("#4a4a3f", 1.7), "onion": ("#d9b3cf", 2.4), "egg": ("#fff8ee", 3.6),
    "cheese": ("#fff6da", 3.0), "sausage": ("#b8603f", 2.4), "corn": ("#f6cf4a", 1.2),
    "cherry": ("#c9304a", 2.0), "strawberry": ("#e0465a", 2.2), "meatball": ("#8f5a40", 2.4),
}  # fmt: skip
"""The colour and the radius of what lies on it in round pieces."""
_LEAVES = {"basil": "#5d9f56", "pepper": "#6fae4f", "chilli": "#d9483f", "bacon": "#d9786a",
           "ham": "#f0a3a3", "meat": "#e08a86", "fish": "#8fa9b8", "shrimp": "#f0a58a",
           "broccoli": "#5d9f56", "pineapple": "#f2b632"}  # fmt: skip
"""The colour of what lies on it in long pieces or wedges."""
TOPPINGS = _ROUND.keys() | _LEAVES.keys()


def pizza(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature)
    """Draw a whole pizza on a board, tilted towards us, 24 high."""
    asked = [kind for part, kind in look.details if part == "topping"]
    sketch, here = Sketch(0.5), Place((0, -12), 1, 0, _FLAT)
    board = here.ellipse(0, 3, 29, 29 * _FLAT)
    sketch.draw(board, Place((26, -9)).ellipse(6, 0, 5, 1.8), fill="#b98a5c")
    crust = sketch.fade(("#f0c384", "#cf924e"), (0, -24), (0, 0))
    sketch.draw(here.ellipse(0, 0, 26, 26 * _FLAT), fill=crust)
    cheese = look.colour or "#f9d873"
    sketch.draw(
        here.ellipse(0, -0.6, 22.6, 22.6 * _FLAT),
        fill=sketch.fade((shade(cheese, 0.3), shade(cheese, -0.08)), (0, -22), (0, -2)),
    )
    sauce = [here.ellipse(x, y, r, r * _FLAT) for x, y, r in ((-9, -20, 4), (11, 16, 4), (2, 2, 5))]
    sketch.draw(*sauce, fill="#e8835a", outlined=False, opacity=0.55)
    kinds = asked or list(dice.choose("toppings", _USUAL, (3, 2, 2)))
    for order, kind in enumerate(kinds):
        spots = _spots(dice.part(kind), order, len(kinds))
        if kind in _ROUND:
            colour, size = _ROUND[kind]
            sketch.draw(*(here.ellipse(x, y, size, size * 0.6) for x, y in spots), fill=colour)
            if kind in {"salami", "egg"}:
                dots = [here.ellipse(x, y, size * 0.4, size * 0.26) for x, y in spots]
                inner = "#f6b73c" if kind == "egg" else "#e58a72"
                sketch.draw(*dots, fill=inner, outlined=False)
        else:
            wedges = [
                Place(here.point(x, y), 2.7, at * 67 % 180).blob("-1,0.5! 0,-0.75! 1,0.5! 0,0.75")
                for at, (x, y) in enumerate(spots)
            ]
            sketch.draw(*wedges, fill=_LEAVES.get(kind, "#c98a5a"))
    cuts = [
        here.line(f"0,0 {math.cos(a) * 25:.1f},{math.sin(a) * 25:.1f}") for a in (0.5, 2.6, 4.6)
    ]
    sketch.stroke(*cuts, ink="#a9713f", width=0.5, opacity=0.6)
    return sketch.drawing(
        {"grip": (0, -3), "back": (0, -12), "head": (0, -20), "seat": (0, 0), "hand": (20, -10)}
    )


def _spots(dice: Dice, order: int, of: int) -> list[Point]:
    """Return where the pieces of one topping lie, apart from those of the others."""
    found = []
    for at in range(8 if of == 1 else 6):
        turn = (at + order / of) * 2.4 + dice.number(f"turn {at}", -0.2, 0, 0.2)
        out = 19.5 * math.sqrt((at + 0.35 + 0.5 * order / of) / (8 if of == 1 else 6.4))
        found.append((math.cos(turn) * out, math.sin(turn) * out))
    return found
