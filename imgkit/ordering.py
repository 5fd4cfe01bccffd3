"""An order of pictures: paid for within the budget, drawn in turn, and kept part by part."""

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from imgkit.answers import Answer, OnPartial, Request, keep, read, read_stream
from imgkit.checks import MAX_PICTURES
from imgkit.connecting.line import Line, stopped_error
from imgkit.errors import LimitError, ServiceError, StoppedError
from imgkit.money.bills import Bill, open_bills
from imgkit.money.cost import Cost
from imgkit.money.estimates import estimate_pictures
from imgkit.money.ledger import Entry
from imgkit.picture import Pictures
from imgkit.session import Session

PARTIAL_IMAGES = 3
"""How many unfinished pictures a stream sends at most: openai 3.51.0, image_generate_params.py."""


@dataclass(frozen=True)
class Order:
    """An order of pictures.

    Args:
        session: Who draws.
        request: What is asked.
        call: The SDK's call, with all its arguments but how many pictures.
        entry: What the ledger is to know of it.
        on_partial: Called with the file of each unfinished picture, where one is asked for.
        line: What it goes over, where another thread may hang up.
    """

    session: Session
    request: Request
    call: Callable[..., Any]
    entry: Entry
    on_partial: OnPartial | None
    line: Line | None

    def draw(self) -> Pictures:
        """Draw the pictures, in as many calls as it takes.

        Returns:
            The pictures, kept on the disk.

        Raises:
            BudgetError: The budget would be passed; nothing was sent.
            ServiceError: The service answered with an error, or someone hung up; the error holds
                the pictures that were kept before.
            SavingError: A picture came and could not be written; the error holds it. Or the
                ledger could not be written, and nothing was sent.
        """
        pictures = Pictures()
        with ExitStack() as open_until_the_end:
            bills = deque(self._bills(self._parts(self.request.options["n"]), open_until_the_end))
            while bills:
                bill = bills.popleft()
                try:
                    pictures += self._draw_part(bill)
                except ServiceError as error:
                    smaller = self._parts(bill.pictures)
                    if isinstance(error, LimitError) and len(smaller) > 1:  # it was learned now
                        bill.close()
                        bills.extendleft(reversed(self._bills(smaller, open_until_the_end)))
                        continue
                    error.pictures = Pictures([*pictures, *error.pictures])
                    raise
        return pictures

    def _parts(self, n: int) -> list[int]:
        """Return how many pictures each call asks for, as far as the limit of one is known."""
        model = self.session.service.capabilities(self.request.model)
        most = min(
            model.most_pictures if model else MAX_PICTURES, self.session.turns.most_at_once or n
        )
        whole, rest = divmod(n, most)
        return [most] * whole + [rest] * bool(rest)

    def _bills(self, parts: Sequence[int], stack: ExitStack) -> list[Bill]:
        estimates = [self._estimate(n) for n in parts]
        bills = open_bills(self.session.paid_ledger, self.entry, estimates, parts)
        return [stack.enter_context(bill) for bill in bills]

    def _estimate(self, n: int) -> Cost:
        options = self.request.options
        return estimate_pictures(
            self.session.service.capabilities(self.request.model),
            options["size"],
            options["quality"],
            n,
            prompt=self.request.prompt,
            sent=self.request.sent,
            partial_images=PARTIAL_IMAGES if self._streams else 0,
            otherwise=self.session.settings.picture_price,
        )

    @property
    def _streams(self) -> bool:
        return self.on_partial is not None and self.request.options["n"] == 1

    def _draw_part(self, bill: Bill) -> Pictures:
        try:
            answer = self.session.turns.call(
                lambda: self._send(bill), pictures=bill.pictures, line=self.line
            )
        except ServiceError as error:
            if self.line is None or not self.line.is_hung_up or isinstance(error, StoppedError):
                raise
            raise stopped_error() from error
        return self._keep(bill, answer)

    def _send(self, bill: Bill) -> Answer:
        with bill.sending(), self.session.translated():
            if self.on_partial is None or not self._streams:
                return read(self.session, self.request, self.call(n=bill.pictures))
            stream = self.call(n=1, stream=True, partial_images=PARTIAL_IMAGES)
            return read_stream(self.session, self.request, stream, self.on_partial)

    def _keep(self, bill: Bill, answer: Answer) -> Pictures:
        files: list[str] = []
        try:
            pictures = keep(self.session, self.request, answer)
            files += [picture.path.name for picture in pictures if picture.path]
        finally:
            bill.charge(answer.cost, files)
        if answer.fault is not None:
            answer.fault.pictures = pictures
            raise answer.fault
        return pictures
