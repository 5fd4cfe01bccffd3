"""The ledger: what every call that costs money was estimated at, what it cost, and the budget.

It is one SQLite file that all notebooks and processes of a person share. Money is set aside before
a call is sent, in the same transaction that looks at the budget: however many calls begin at once,
together they cannot pass it.
"""

import contextlib
import datetime as dt
import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Literal

from imgkit.errors import SavingError
from imgkit.language import _
from imgkit.money.cost import Cost
from imgkit.money.purses import Purse, Spending

State = Literal["reserved", "charged", "maybe charged", "not charged"]

RESERVED_FOR = dt.timedelta(minutes=30)
"""After this time a call that nobody has settled counts as maybe charged: its process has died."""

BUSY_SECONDS = 30
"""How long to wait while another process writes."""

_TOTALS = """
    coalesce(sum(counted) FILTER (WHERE state = 'charged'), 0),
    coalesce(sum(counted) FILTER (WHERE state = 'maybe charged'), 0),
    coalesce(sum(counted) FILTER (WHERE state = 'reserved'), 0),
    coalesce(sum(pictures) FILTER (WHERE state = 'charged'), 0),
    count(*) FILTER (WHERE counted IS NULL)
"""


class LedgerWarning(UserWarning):
    """What a call cost could not be written into the ledger."""


@dataclass(frozen=True)
class Entry:
    """What is asked of a service that takes money for it.

    Args:
        what: ``"generate"``, ``"edit"``, ``"describe"`` or ``"moderate"``.
        service: The name of the service.
        model: What is sent as ``model``.
        request: A hash of all that is asked, by which the same request is known again.
    """

    what: str
    service: str
    model: str
    request: str = ""


class Ledger:
    """The ledger; threads and processes may use it at once.

    Args:
        path: The SQLite file; it is made at the first entry.
        budget: What may be spent in all, in US dollars; None where there is no budget.
    """

    def __init__(self, path: Path, budget: float | None = None) -> None:
        self.path = path
        self.budget = budget
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def reserve(
        self, entry: Entry, estimates: Sequence[Cost], pictures: Sequence[int] = (0,)
    ) -> list[int]:
        """Set money aside for the calls of a request, for all or for none.

        Args:
            entry: What is asked.
            estimates: What each call will cost.
            pictures: How many pictures each call asks for.

        Returns:
            The number of each call in the ledger.

        Raises:
            BudgetError: Together with all that is spent and set aside it passes the budget, or
                its price is unknown and there is a budget.
            SavingError: The ledger cannot be written.
        """
        now = dt.datetime.now(tz=dt.UTC)
        numbers: list[int] = []
        with self._transaction() as database:
            if self.budget is not None:
                self._purse(database).check(sum(estimates, Cost(0.0)), entry.model)
            for estimate, count in zip(estimates, pictures, strict=True):
                cursor = database.execute(
                    "INSERT INTO calls (asked, lapses, what, service, model, request, first,"
                    " pictures, estimate, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'reserved')",
                    (
                        _timestamp(now),
                        _timestamp(now + RESERVED_FOR),
                        entry.what,
                        entry.service,
                        entry.model,
                        entry.request,
                        numbers[0] if numbers else None,
                        count,
                        estimate.dollars,
                    ),
                )
                numbers.append(cursor.lastrowid or 0)
        return numbers

    def settle(self, number: int, cost: Cost, files: Sequence[str] = ()) -> None:
        """Note that a call was charged.

        Args:
            number: Its number.
            cost: What it cost; where that is unknown, its estimate counts.
            files: The names of the files of its pictures.

        Raises:
            SavingError: The ledger cannot be written.
        """
        self._set(number, "charged", cost.dollars, files)

    def doubt(self, number: int) -> None:
        """Note that nobody knows whether a call was charged; its estimate goes on counting.

        Args:
            number: Its number.

        Raises:
            SavingError: The ledger cannot be written.
        """
        self._set(number, "maybe charged")

    def release(self, number: int) -> None:
        """Note that a call was not charged, and set its money free.

        Args:
            number: Its number.

        Raises:
            SavingError: The ledger cannot be written.
        """
        self._set(number, "not charged")

    def saved(self, request: str, pictures: int) -> list[str]:
        """Return the files that the same request was answered with the last time.

        Args:
            request: The hash of the request.
            pictures: How many pictures it asks for.

        Returns:
            Their names; none where it was never answered in full.
        """
        if not self.path.exists():
            return []
        with self._transaction() as database:
            rows = database.execute(
                "SELECT coalesce(first, number), files FROM calls"
                " WHERE request = ? AND state = 'charged' ORDER BY number",
                (request,),
            ).fetchall()
        answers: dict[int, list[str]] = {}
        for first, files in rows:
            answers.setdefault(first, []).extend(json.loads(files))
        whole = [files for files in answers.values() if len(files) == pictures]
        return whole[-1] if whole else []

    def purse(self) -> Purse:
        """Add up what was spent, what may have been, and what is left."""
        if not self.path.exists():
            return Purse(budget=self.budget)
        with self._transaction() as database:
            return self._purse(database)

    def spending(self) -> list[Spending]:
        """Add up what was spent, for each day and model, the newest day first."""
        if not self.path.exists():
            return []
        with self._transaction() as database:
            rows = database.execute(
                f"SELECT date(asked, 'localtime') AS day, model, {_TOTALS} FROM entries"  # noqa: S608 (our own text)
                " WHERE state != 'not charged' GROUP BY day, model ORDER BY day DESC, model"
            ).fetchall()
        return [Spending(day, model, _purse(totals)) for day, model, *totals in rows]

    def close(self) -> None:
        """Close the file; the next entry opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _purse(self, database: sqlite3.Connection) -> Purse:
        return _purse(database.execute(f"SELECT {_TOTALS} FROM entries").fetchone(), self.budget)  # noqa: S608 (our own text)

    def _set(
        self, number: int, state: State, dollars: float | None = None, files: Sequence[str] = ()
    ) -> None:
        with self._transaction() as database:
            database.execute(
                "UPDATE calls SET state = ?, cost = ?, files = ? WHERE number = ?",
                (state, dollars, json.dumps(list(files)), number),
            )

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """Hold the file for this thread and this process alone; all is written, or nothing."""
        try:
            with self._lock:
                database = self._open()
                database.execute("BEGIN IMMEDIATE")
                try:
                    yield database
                    database.execute("COMMIT")
                finally:
                    if database.in_transaction:
                        database.execute("ROLLBACK")
        except (sqlite3.Error, OSError) as error:
            raise SavingError(
                _("The ledger {name} in {folder} could not be written.").format(
                    name=self.path.name, folder=self.path.parent
                ),
                why=f"{error}.",
                remedy=_(
                    "Free some space, or choose another file with IMGKIT_LEDGER in .env. "
                    "A damaged one can be given another name: a new one is begun."
                ),
            ) from error

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # The lock lets one thread in at a time; transactions are begun by hand.
            database = sqlite3.connect(
                self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            try:
                # Survives the death of a process; a power cut may take the last seconds along.
                # Without it each entry waits for the disk twice: https://www.sqlite.org/wal.html
                # SQLite does not wait for others here; who is first does it for all.
                with contextlib.suppress(sqlite3.OperationalError):
                    database.execute("PRAGMA journal_mode = WAL")
                database.execute("PRAGMA synchronous = NORMAL")
                database.executescript(
                    resources.files("imgkit.money").joinpath("ledger.sql").read_text("utf-8")
                )
            except BaseException:
                database.close()
                raise
            self._connection = database
        return self._connection


def _purse(totals: Sequence[Any], budget: float | None = None) -> Purse:
    spent, maybe, reserved, pictures, unknown = totals
    return Purse(spent, maybe, reserved, pictures, unknown, budget)


def _timestamp(moment: dt.datetime) -> str:
    """Write a moment as SQLite's strftime('%Y-%m-%dT%H:%M:%f') does, so that both compare."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3]
