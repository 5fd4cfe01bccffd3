"""What food is told with: candles on a cake, pineapple on a pizza, a cherry on an ice cream."""

from imgkit.local.painter.props.pizza import TOPPINGS
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.things import Kind

_TOPPED = frozenset(
    {
        "cake", "cupcake", "ice-cream", "sundae", "pancake", "waffle", "pie", "slice-of-cake",
        "doughnut", "hamburger", "salad", "noodles", "spaghetti", "rice", "curry", "toast", "bread",
        "pudding", "chocolate", "drink", "coffee", "custard", "crepe", "cereal", "milk", "yoghurt",
    }
)  # fmt: skip
"""What something to eat lies on."""
_WITH_IT = frozenset(
    {("spaghetti", "meat"), ("noodles", "chopsticks"), ("cake", "plate"), ("rice", "chopsticks")}
)
"""What is drawn with the other thing anyhow."""
_APART = frozenset({"chips", "drink", "coffee", "milk"})
"""What is served beside it."""
_SMALL = 30  # centimetres
_MOST_CANDLES = 12


def detail_of(owner: Kind, item: Thing) -> tuple[str, str] | None:
    """Return what the drawing of something to eat shows of what it is told with.

    Args:
        owner: What it is on.
        item: What is on it.
    """
    if owner.name == "pizza" and item.kind in TOPPINGS:
        return "topping", item.kind
    if owner.name == "cake" and item.kind == "candle":
        return "candles", "5" if item.count == SEVERAL else str(min(item.count, _MOST_CANDLES))
    return ("with", item.kind) if (owner.name, item.kind) in _WITH_IT else None


def lies_on(owner: Kind, item: Kind) -> bool:
    """Say whether something small to eat lies on something else to eat.

    Args:
        owner: What it may lie on.
        item: What may lie on it.
    """
    edible = item.held and not (item.alive or item.garment or item.tool or item.player)
    small = edible and item.height <= _SMALL and item.name not in _APART
    return owner.name in _TOPPED and small
