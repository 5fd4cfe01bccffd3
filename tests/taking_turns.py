"""Plain functions that stand in for a service, and callers that take turns at it."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import httpx2
from faults.limits import RateLimit
from waiting import wait_until

from imgkit.connecting.turns import Turns
from imgkit.errors import LimitError

MINUTE = 0.3
"""How long a minute of these tests is, in seconds."""


class Service:
    """Answers "drawn", or with the errors that lie ready; keeps what was asked, and when."""

    def __init__(self, *errors: BaseException) -> None:
        self.errors = list(errors)
        self.asked: list[float] = []

    def draw(self) -> str:
        self.asked.append(time.monotonic())
        if self.errors:
            raise self.errors.pop(0)
        return "drawn"


class Slow:
    """Draws until it may finish, and knows how many wait for that."""

    def __init__(self) -> None:
        self.may_finish = threading.Event()
        self.drawing = 0
        self.order: list[object] = []

    def draws(self, name: object = None) -> Callable[[], str]:
        def draw() -> str:
            self.order.append(name)
            self.drawing += 1
            assert self.may_finish.wait(30)
            self.drawing -= 1
            return "drawn"

        return draw


class Limited:
    """Refuses what is over a limit, as a service does."""

    def __init__(self, limit: RateLimit) -> None:
        self.limit = limit
        self.drawn = self.refused = 0
        self._lock = threading.Lock()

    def draw(self) -> str:
        with self._lock:
            wait = self.limit.take(1)
            if wait:
                self.refused += 1
                raise refusal(self.limit.message(1, wait), wait)
            self.drawn += 1
            return "drawn"


def refusal(message: str = "", retry_after: float | None = None) -> LimitError:
    return LimitError("Too many pictures.", why=message, status=429, retry_after=retry_after)


def answer(path: str = "/v1/images/generations", **limits: int) -> httpx2.Response:
    headers = {f"x-ratelimit-limit-{unit}": str(most) for unit, most in limits.items()}
    request = httpx2.Request("POST", f"http://127.0.0.1{path}")
    return httpx2.Response(200, headers=headers, request=request)


def in_order(turns: Turns, pool: ThreadPoolExecutor, slow: Slow, callers: int) -> list[Future[str]]:
    """Let callers come one after the other, each when the one before stands in the line."""
    futures: list[Future[str]] = []
    for name in range(callers):
        futures.append(pool.submit(turns.call, slow.draws(name), pictures=1))
        wait_until(lambda: len(turns._queue) + len(slow.order) == len(futures))
    return futures
