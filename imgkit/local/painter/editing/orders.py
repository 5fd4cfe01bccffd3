"""What was ordered of an edit."""

from dataclasses import dataclass

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.parsing.prompts import Wanted
from imgkit.local.painter.parsing.wishes import USUAL
from imgkit.local.painter.reading import Change


@dataclass(frozen=True)
class Order:
    """An order for an edit.

    Args:
        wanted: What to change.
        size: Width and height of the result, in pixels.
        seed: The same seed gives the same pixels.
        temperature: How far from the likeliest result the dice may go, from 0.
    """

    wanted: Wanted
    size: tuple[int, int]
    seed: int
    temperature: float

    @property
    def change(self) -> Change:
        """What to change."""
        return self.wanted.change

    @property
    def strength(self) -> float:
        """How far a variation goes; the usual strength where no words say it."""
        said = self.wanted.wish.strength
        return USUAL if said is None else said

    @property
    def dice(self) -> Dice:
        """The dice of this edit."""
        return Dice(self.seed, self.temperature)
