"""The colours that nobody expects, for high temperatures."""

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.things import Kind

_ODD_COATS = (
    "#e4587a", "#7a5cc4", "#3fa7a0", "#f0b23c",
    "#5a8fe0", "#8cc152", "#e8793a", "#c65fb8",
)  # fmt: skip


def odd_coat(kind: Kind, dice: Dice) -> str | None:
    """Return a colour that nobody expects, which the dice give at high temperatures only.

    Args:
        kind: What would have it.
        dice: What chooses it.
    """
    if not (kind.alive or kind.dressed):
        return None
    odd = dice.choose("odd coat", range(10)) < 8 * dice.wildness
    return dice.choose("coat", _ODD_COATS) if odd else None
