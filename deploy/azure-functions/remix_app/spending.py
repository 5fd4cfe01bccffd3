"""The purse: the budget of all remixes together, however many machines they run on.

imgkit's own ledger is a file, and a machine in the cloud takes its files along when it goes. This
purse is a durable entity: Azure keeps its sums, and lets one caller in at a time.
"""

from typing import Any

from azure.durable_functions import DurableEntityContext

from imgkit.errors import BudgetError
from imgkit.money.cost import Cost
from imgkit.money.purses import Purse
from imgkit.settings import load_settings

NOTHING = {"spent": 0.0, "reserved": 0.0}


def spend(context: DurableEntityContext) -> None:
    """Set money aside (``reserve``), or note what was spent of it (``settle``).

    Money that nobody settles, as its remix was broken off, stays set aside: it may be spent.

    Args:
        context: ``reserve`` takes US dollars, None where the price is unknown, and answers why it
            is refused, or nothing. ``settle`` takes ``{"reserved": …, "spent": …}``.
    """
    sums = context.get_state(lambda: dict(NOTHING))
    asked: Any = context.get_input()
    if context.operation_name == "reserve":
        refusal = _refusal(sums, asked)
        if not refusal:
            sums["reserved"] += asked or 0.0
        context.set_result(refusal)
    else:
        sums["reserved"] -= asked["reserved"] or 0.0
        sums["spent"] += asked["spent"] or 0.0
    context.set_state(sums)


def _refusal(sums: dict[str, float], dollars: float | None) -> str:
    purse = Purse(spent=sums["spent"], reserved=sums["reserved"], budget=load_settings().budget)
    try:
        purse.check(Cost(dollars, estimated=True), "the model")
    except BudgetError as error:
        return str(error)
    return ""
