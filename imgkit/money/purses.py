"""What the ledger adds up to, said in a sentence."""

from dataclasses import dataclass

from imgkit.errors import BudgetError
from imgkit.language import _
from imgkit.money.cost import Cost

ROUNDING = 1e-9
"""Sums of floats are a little off; nothing is refused for a billionth of a dollar."""


@dataclass(frozen=True, repr=False)
class Purse:
    """What was spent and what is left, in US dollars.

    Args:
        spent: What was charged; where a service did not say, what it was estimated at.
        maybe: What may have been charged: the line broke off, and nobody knows.
        reserved: What is set aside for calls that are still on their way.
        pictures: How many pictures came.
        unknown: How many calls nobody knows the price of; they are in none of the sums.
        budget: What may be spent in all; None where there is no budget.
    """

    spent: float = 0.0
    maybe: float = 0.0
    reserved: float = 0.0
    pictures: int = 0
    unknown: int = 0
    budget: float | None = None

    @property
    def left(self) -> float | None:
        """What of the budget is left; below 0 where more was charged than had been estimated."""
        if self.budget is None:
            return None
        return self.budget - self.spent - self.maybe - self.reserved

    def check(self, cost: Cost, model: str) -> None:
        """Refuse what would pass the budget.

        A price that nobody knows is refused too: a sum of unknown numbers can be kept within no
        budget, and a made-up price would be wrong in one direction or the other.

        Args:
            cost: What it will cost.
            model: What is asked for it.

        Raises:
            BudgetError: There is a budget, and it does not suffice.
        """
        if self.left is None or cost.dollars == 0:
            return
        if cost.dollars is None:
            raise BudgetError(
                _("There is a budget, and what {model} costs is unknown. Nothing was sent.").format(
                    model=model
                ),
                why=_("A budget can be kept only where each price is known beforehand."),
                remedy=_(
                    "Say with IMGKIT_PICTURE_PRICE in .env what one picture costs at most, or with "
                    "IMGKIT_MODEL which model it is; or delete the line IMGKIT_BUDGET."
                ),
            )
        if cost.dollars > self.left + ROUNDING:
            raise BudgetError(
                _("This costs {cost}, more than the budget has left. Nothing was sent.").format(
                    cost=cost
                ),
                why=str(self),
                remedy=_(
                    "Ask whoever owns the key to raise IMGKIT_BUDGET in .env, "
                    "or draw for free with IMGKIT_MODE=local."
                ),
            )

    def __str__(self) -> str:
        """Say it in a sentence or a few."""
        if self.left is None:
            text = _("Spent: ${spent:.4f} (pictures: {pictures}).")
        else:
            text = _(
                "Spent: ${spent:.4f} of ${budget:.2f} (pictures: {pictures}). Left: ${left:.4f}."
            )
        sentences = [
            text.format(
                spent=self.spent, budget=self.budget, pictures=self.pictures, left=self.left
            )
        ]
        if self.maybe:
            sentences.append(
                _("${maybe:.4f} may have been charged: the line broke off.").format(
                    maybe=self.maybe
                )
            )
        if self.reserved:
            sentences.append(
                _("${reserved:.4f} is set aside for what is on its way.").format(
                    reserved=self.reserved
                )
            )
        if self.unknown:
            sentences.append(
                _("Calls whose price is unknown: {unknown}.").format(unknown=self.unknown)
            )
        return " ".join(sentences)

    __repr__ = __str__


@dataclass(frozen=True)
class Spending:
    """What was spent on one day with one model.

    Args:
        day: The day, as ``YYYY-MM-DD``.
        model: The model.
        purse: What was spent.
    """

    day: str
    model: str
    purse: Purse
