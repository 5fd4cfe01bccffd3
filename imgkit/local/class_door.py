"""The door of a service for a class: in comes who has the class's key, and not too often."""

import math
import secrets
import time
from collections import deque
from collections.abc import Callable
from weakref import WeakValueDictionary

import anyio
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from imgkit.local import refusals
from imgkit.local.attendance import Attendance

KEY_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
"""Without those that look alike on a blackboard: l, o, 0 and 1."""
KEY_GROUPS, GROUP_LETTERS = 4, 4
"""Sixteen letters of 32 are 80 bits: at 120 tries a minute nobody guesses them."""
REQUESTS_A_MINUTE = 120
"""Of each address: a panel asks for ten pictures at once, and a school may share one address."""
MOST_ADDRESSES = 10_000
PLACES = 4
"""How many requests of an address are read and painted at once; more of them wait at the door, so
that nobody fills the memory, or keeps all painters busy for long."""
MOST_BYTES = 20_000_000
"""A photo of 20 megapixels fits; a class's painter need not take more."""
KEY_HEADERS = ("api-key", "ocp-apim-subscription-key")
"""Where Azure's clients put their key; OpenAI's send a bearer token."""


def new_key() -> str:
    """Return a key that nobody can guess, easy to copy from a blackboard."""
    letters = [secrets.choice(KEY_LETTERS) for _ in range(KEY_GROUPS * GROUP_LETTERS)]
    groups = [
        "".join(letters[i : i + GROUP_LETTERS]) for i in range(0, len(letters), GROUP_LETTERS)
    ]
    return "-".join(("class", *groups))


class Pace:
    """Counts the requests of each address, and says how long it must wait for the next.

    Args:
        a_minute: How many requests each address has in any 60 seconds.
        clock: Tells the time in seconds.
    """

    def __init__(self, a_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._a_minute = a_minute
        self._clock = clock
        self._passed: dict[str, deque[float]] = {}

    def seconds_to_wait(self, address: str) -> float:
        """Count a request, and return 0; or return in how many seconds the next may come.

        Args:
            address: The address that it came from.
        """
        now = self._clock()
        passed = self._passed.pop(address, deque())
        self._passed[address] = passed  # the address that asked last stands last
        while len(self._passed) > MOST_ADDRESSES:
            del self._passed[next(iter(self._passed))]
        while passed and passed[0] <= now - 60:
            passed.popleft()
        if len(passed) >= self._a_minute:
            return passed[0] + 60 - now
        passed.append(now)
        return 0.0


class ClassDoor:
    """Lets in who brings the class's key, as often as the pace allows.

    Args:
        app: What lies behind.
        key: The class's key.
        attendance: Is told who waits.
        pace: How often each address may ask.
    """

    def __init__(self, app: ASGIApp, *, key: str, attendance: Attendance, pace: Pace) -> None:
        self._app = app
        self._key = key.encode()
        self._attendance = attendance
        self._pace = pace
        self._places: WeakValueDictionary[str, anyio.CapacityLimiter] = WeakValueDictionary()

    async def __call__(  # noqa: D102 - what ASGI calls
        self, scope: Scope, receive: Receive, send: Send
    ) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        address = request.client.host if request.client else "unknown"
        refusal = self._refusal(request, address)
        if refusal is None:
            places = self._places.setdefault(address, anyio.CapacityLimiter(PLACES))
            with self._attendance.waiting(address):
                async with places:
                    await self._app(scope, receive, send)
            return
        self._attendance.turn_away()
        await _read_to_the_end(request)
        answer = JSONResponse(refusal.body(), refusal.status, headers=refusal.headers())
        await answer(scope, receive, send)

    def _refusal(self, request: Request, address: str) -> refusals.Refusal | None:
        seconds = self._pace.seconds_to_wait(address)
        if seconds:  # before the key is looked at, so that guessing one is slow
            return TooOftenRefusal(seconds)
        if not secrets.compare_digest(_key_in(request), self._key):
            return refusals.not_of_this_class()
        return None


class TooOftenRefusal(refusals.Refusal):
    """Too many requests from one address.

    Args:
        seconds: After how many seconds the next may come.
    """

    def __init__(self, seconds: float) -> None:
        message = (
            f"Rate limit reached for requests. Limit: {REQUESTS_A_MINUTE}/1min. "
            f"Please try again in {math.ceil(seconds)}s."
        )
        super().__init__(429, message, code="rate_limit_exceeded", kind="requests")
        self.seconds = seconds

    def headers(self) -> dict[str, str]:
        """Return the HTTP headers that say when to come back."""
        milliseconds = math.ceil(1000 * self.seconds)
        return {"retry-after": str(math.ceil(self.seconds)), "retry-after-ms": str(milliseconds)}


def _key_in(request: Request) -> bytes:
    """Return the key that a request brings, as bytes: compare_digest takes ASCII text only."""
    bearer = request.headers.get("authorization", "").removeprefix("Bearer").strip()
    given = [bearer, *(request.headers.get(name, "").strip() for name in KEY_HEADERS)]
    return next(filter(None, given), "").encode()


async def _read_to_the_end(request: Request) -> None:
    """Read a body without keeping it: who still sends would see a broken line, not the answer."""
    total = 0
    try:
        async for chunk in request.stream():
            total += len(chunk)
            if total > MOST_BYTES:
                return
    except ClientDisconnect:
        return
