"""Bills: each call to a service that takes money is told to the ledger, however it ends."""

import contextlib
import warnings
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Self

from imgkit.errors import SavingError, ServiceError
from imgkit.language import _
from imgkit.money.cost import Cost
from imgkit.money.ledger import Entry, Ledger, LedgerWarning
from imgkit.money.purses import Purse, Spending
from imgkit.settings import load_settings


class Bill:
    """The money set aside for one call.

    As a block it tells the ledger how the call ended: what was never sent, or answered with an
    error, sets its money free; what may have been billed goes on counting.

    Args:
        ledger: The ledger; None where the call is free.
        number: The number of the call in the ledger.
        pictures: How many pictures the call asks for.
    """

    def __init__(self, ledger: Ledger | None, number: int, pictures: int) -> None:
        self.pictures = pictures
        self._ledger = ledger
        self._number = number
        self._in_doubt = False
        self._closed = ledger is None

    @contextlib.contextmanager
    def sending(self) -> Iterator[None]:
        """Return a block in which the call is on its way; its error says if it may be billed."""
        self._in_doubt = True
        try:
            yield
        except ServiceError as error:
            self._in_doubt = error.may_be_billed
            raise

    def charge(self, cost: Cost, files: Sequence[str] = ()) -> None:
        """Note what the call cost.

        Args:
            cost: The cost; where it is unknown, the estimate counts.
            files: The names of the files of its pictures.
        """
        if not self._closed and self._ledger is not None:
            self._closed = True
            with _pictures_first():
                self._ledger.settle(self._number, cost, files)

    def close(self) -> None:
        """Tell the ledger how the call ended, where its cost was not noted."""
        if not self._closed and self._ledger is not None:
            self._closed = True
            with _pictures_first():
                end = self._ledger.doubt if self._in_doubt else self._ledger.release
                end(self._number)

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close it, however the block ended."""
        self.close()


def open_bills(
    ledger: Ledger | None, entry: Entry, estimates: Sequence[Cost], pictures: Sequence[int] = (0,)
) -> list[Bill]:
    """Set money aside for the calls of a request, for all or for none.

    Args:
        ledger: The ledger; None where the calls are free.
        entry: What is asked.
        estimates: What each call will cost.
        pictures: How many pictures each call asks for.

    Returns:
        A bill for each call.

    Raises:
        BudgetError: The budget would be passed; nothing was sent.
        SavingError: The ledger cannot be written; nothing was sent.
    """
    if ledger is None:
        return [Bill(None, 0, count) for count in pictures]
    numbers = ledger.reserve(entry, estimates, pictures)
    return [Bill(ledger, number, count) for number, count in zip(numbers, pictures, strict=True)]


def purse() -> Purse:
    """Say what was spent with the key, and what of the budget is left.

    Returns:
        The sums of the ledger; printed, they are a sentence.

    Raises:
        SavingError: The ledger cannot be read.
    """
    with _ledger() as ledger:
        return ledger.purse()


def spending() -> list[Spending]:
    """Say what was spent on each day with each model, the newest day first.

    Raises:
        SavingError: The ledger cannot be read.
    """
    with _ledger() as ledger:
        return ledger.spending()


def _ledger() -> contextlib.closing[Ledger]:
    settings = load_settings()
    return contextlib.closing(Ledger(settings.ledger, settings.budget))


@contextlib.contextmanager
def _pictures_first() -> Iterator[None]:
    """Warn where the ledger cannot be written: the picture that was paid for must not be lost."""
    try:
        yield
    except SavingError as error:
        warnings.warn(
            _(
                "What this cost could not be written into the ledger, and goes on counting as "
                "set aside. {error}"
            ).format(error=error),
            LedgerWarning,
            stacklevel=2,
        )
