"""Turns: who shares a key asks one after the other, as fast as the service lets them.

Libraries were looked at (November 2026): ``limits`` and ``pyrate-limiter`` keep to a rate that is
known beforehand, and ``tenacity`` tries again, but none learns the rate from what a service says,
lets people go in the order in which they came, tells them how long it takes, and lets them leave.
"""

import bisect
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from imgkit.connecting.line import Line, nothing_sent_error, stopped_error
from imgkit.connecting.pace import LONGEST_WAIT, Pace, Sent
from imgkit.errors import ConnectionLostError, LimitError, ServiceError
from imgkit.language import _

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

MINUTE = 60.0
"""How long a minute is, in seconds; all other times are parts of it. Tests make it shorter."""

PAUSES = (1 / 60, 4 / 60)
"""How many minutes to wait before the second and the third try after a fault of the service."""

PATIENCE = 15
"""After so many minutes of refusals it is enough."""


@dataclass(order=True)
class _Caller:
    """Someone who waits for a turn, or has it; who came first has the lowest number."""

    number: int
    pictures: int = field(compare=False)
    line: Line = field(compare=False)
    pauses: Iterator[float] = field(compare=False, default_factory=lambda: iter(PAUSES))
    sent: Sent | None = field(compare=False, default=None)
    refused_at: float | None = field(compare=False, default=None)
    woken: threading.Event = field(compare=False, default_factory=threading.Event)


class Turns:
    """The turns of all who share one key at one address in this process.

    Args:
        minute: How long a minute is, in seconds.
    """

    def __init__(self, minute: float = MINUTE) -> None:
        self._lock = threading.RLock()
        self._pace = Pace(minute)
        self._numbers = itertools.count()
        self._queue: list[_Caller] = []

    @property
    def most_at_once(self) -> int | None:
        """How many pictures one call may ask for, as far as it is known."""
        return self._pace.most.get("images")

    def learn(self, response: "httpx2.Response") -> None:
        """Learn the limits from the headers of an answer; HTTP clients call it with each.

        Args:
            response: The answer. Only those of the images API count: other models have others.
        """
        if "/images/" in response.request.url.path:
            with self._lock:
                self._pace.learn(response.headers)
                self._wake_first()

    def call(self, send: Callable[[], T], *, pictures: int, line: Line | None = None) -> T:
        """Send a request when its turn comes: first come, first served.

        Where the service says "too fast", it waits and goes again; a fault of the service is tried
        again twice. A call that may have been billed is never repeated.

        Args:
            send: Sends the request, and returns the answer.
            pictures: How many pictures it asks for.
            line: What it goes over, where another thread may hang up.

        Returns:
            What ``send`` returned.

        Raises:
            StoppedError: Someone hung up; it says whether anything had been sent.
            LimitError: It asks for more pictures than :attr:`most_at_once`, which may have been
                learned only now; or waiting did not help.
            ServiceError: Whatever else ``send`` raised.
        """
        caller = _Caller(next(self._numbers), pictures, line or Line())
        try:
            with caller.line.waking(caller.woken.set):
                while True:
                    sent = self._wait_for_turn(caller)
                    try:
                        answer = send()
                    except ServiceError as error:
                        self._leave(caller)
                        if not self._may_go_again(caller, sent, error):
                            raise
                    else:
                        with self._lock:
                            self._pace.succeeded(sent)
                        return answer
        finally:
            self._leave(caller)

    def _wait_for_turn(self, caller: _Caller) -> Sent:
        with self._lock:
            bisect.insort(self._queue, caller)
        while not (sent := self._go(caller)):
            seconds = self._seconds_until_turn(caller)
            caller.line.say_wait(seconds)
            caller.woken.wait(min(seconds, 1))
            caller.woken.clear()
        caller.line.say_wait(0)
        return sent

    def _go(self, caller: _Caller) -> Sent | None:
        """Let it go if its turn is there."""
        with self._lock:
            if caller.line.is_hung_up:
                raise nothing_sent_error()
            if self.most_at_once is not None and caller.pictures > self.most_at_once:
                raise _too_many_error(self.most_at_once)
            if self._seconds_until_turn(caller) > 0:
                return None
            self._queue.remove(caller)
            caller.sent = self._pace.start(caller.pictures)
            self._wake_first()
            return caller.sent

    def _seconds_until_turn(self, caller: _Caller) -> float:
        with self._lock:
            ahead = itertools.takewhile(lambda other: other != caller, self._queue)
            queue = [*(one.pictures for one in ahead), caller.pictures]
            return self._pace.seconds_until_turn(queue)

    def _wake_first(self) -> None:
        """Let the first in the queue look again whether its turn is there."""
        if self._queue:
            self._queue[0].woken.set()

    def _may_go_again(self, caller: _Caller, sent: Sent, error: ServiceError) -> bool:
        """Learn from an error; wait, where that helps, and return whether to send it again."""
        if caller.line.is_hung_up:
            raise (stopped_error() if error.may_be_billed else nothing_sent_error()) from error
        if error.may_be_billed:
            return False
        if isinstance(error, LimitError):
            return self._was_refused(caller, sent, error)
        pause = next(caller.pauses, None) if _may_pass(error) else None
        if pause is None:
            return False
        seconds = max(pause * self._pace.minute, error.retry_after or 0)
        if seconds > LONGEST_WAIT * self._pace.minute:
            return False
        caller.woken.clear()
        if not caller.line.is_hung_up:
            caller.woken.wait(seconds)
        return True

    def _was_refused(self, caller: _Caller, sent: Sent, error: LimitError) -> bool:
        now = time.monotonic()
        caller.refused_at = caller.refused_at or now
        with self._lock:
            self._pace.take_back(sent)
            waiting_helps = self._pace.refused(str(error), error.retry_after)
            self._wake_first()
        return waiting_helps and now < caller.refused_at + PATIENCE * self._pace.minute

    def _leave(self, caller: _Caller) -> None:
        """Let others have its place, in the queue or on the way."""
        with self._lock:
            if caller in self._queue:
                self._queue.remove(caller)
            if caller.sent is not None:
                caller.sent.is_open = False
            self._wake_first()


def _may_pass(error: ServiceError) -> bool:
    """Return whether the next try may go better: the service was busy, or not there at all."""
    if error.status is not None:
        return error.status == 409 or error.status >= 500
    return isinstance(error, ConnectionLostError)


def _too_many_error(most: int) -> LimitError:
    return LimitError(
        _("In one call this key gets {most} at most.").format(most=most),
        remedy=_("Ask for fewer pictures at once with a smaller n."),
    )


_all: dict[str, Turns] = {}


def turns_for(identity: str) -> Turns:
    """Return the turns of one key at one address, the same for all who ask.

    Args:
        identity: What stands for key and address; a hash, never the key itself.
    """
    return _all.setdefault(identity, Turns(MINUTE))
