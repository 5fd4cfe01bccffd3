"""How fast a service lets itself be asked: what it tells of its limits, and when there is room.

A limit counts what was sent in the last minute. Whoever keeps to that also keeps to a limit that
refills drop by drop, or that starts anew with each minute. Known wordings (November 2026):
https://platform.openai.com/docs/guides/rate-limits for headers, of which the one that counts images
is seen in answers and not documented; and of messages "Rate limit exceeded for images per minute in
organization … Limit: 5/1min. Current: 6/1min." and "Rate limit reached for gpt-image-2 … on
input-images per min: Limit 5, Used 5, Requested 1. Please try again in 12s."
"""

import math
import random
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Unit = Literal["images", "requests"]

FIRST_AT_ONCE = 5
"""So many pictures are asked for at once before the limit is known: the lowest limit of OpenAI and
Azure, a minute (https://platform.openai.com/docs/guides/rate-limits, November 2026)."""

LONGEST_WAIT = 10
"""So many minutes are waited where a service asks for it; a limit of the day takes longer."""

_REFUSALS_COME_WITHIN = 1 / 120
"""In so many minutes a service says that it was asked too soon."""

_A_LITTLE_MORE = 1.01
"""Requests take longer to arrive at one time than at another; so a minute is waited and 1 %."""

_HEADERS: dict[str, Unit] = {
    "x-ratelimit-limit-images": "images",
    "x-ratelimit-limit-requests": "requests",
}
_IN_WORDS = re.compile(
    r"(images|requests) per min.*?\blimit:? *([1-9]\d*)", re.IGNORECASE | re.DOTALL
)


@dataclass(eq=False)
class Sent:
    """A request that was sent.

    Args:
        at: When, by ``time.monotonic()``.
        pictures: How many pictures it asks for.
        is_open: Whether nothing has come back yet.
    """

    at: float
    pictures: int
    is_open: bool = True

    def amount(self, unit: Unit) -> int:
        """Return how much of a limit it takes."""
        return self.pictures if unit == "images" else 1


class Pace:
    """When the next request may go. It has no lock: whoever uses it from threads holds one.

    Args:
        minute: How long a minute is, in seconds; all other times are parts of it.
    """

    def __init__(self, minute: float) -> None:
        self.minute = minute
        self.most: dict[Unit, int] = {}
        self._sent: list[Sent] = []
        self._at_once = FIRST_AT_ONCE
        self._not_before = -math.inf
        self._refused_at = -math.inf
        self._refusals = 0

    def learn(self, headers: Mapping[str, str]) -> None:
        """Learn the limits from the headers of an answer."""
        for name, unit in _HEADERS.items():
            told = headers.get(name, "")
            if told.isdecimal() and int(told) > 0:
                self.most[unit] = int(told)

    def seconds_until_turn(self, queue: Sequence[int]) -> float:
        """Return how long it takes until the last in a queue may go.

        Args:
            queue: How many pictures each asks for, the first in the queue first.

        Returns:
            The seconds; infinity where it depends on what others hear, or on when they go.
        """
        now = time.monotonic()
        at, sent = max(now, self._not_before), list(self._sent)
        for pictures in queue:
            at = max([at, *(self._room_at(unit, sent, Sent(at, pictures)) for unit in self.most)])
            sent.append(Sent(at, pictures))
        if at <= now and (len(queue) > 1 or self._must_hear_first(queue[-1])):
            return math.inf
        return at - now

    def start(self, pictures: int) -> Sent:
        """Note down that a request is sent now."""
        sent = Sent(time.monotonic(), pictures)
        oldest = sent.at - self.minute * _A_LITTLE_MORE
        self._sent = [one for one in self._sent if one.at > oldest or one.is_open] + [sent]
        if sent.at < self._refused_at + self.minute:
            # A refusal comes sooner than a picture: when there was none, the next may go.
            self._not_before = sent.at + self.minute * _REFUSALS_COME_WITHIN
        return sent

    def succeeded(self, sent: Sent) -> None:
        """Note down that pictures came, so that more may be asked for at once."""
        self._refusals = 0
        self._at_once += sent.pictures

    def take_back(self, sent: Sent) -> None:
        """Forget a request that the service does not count, because it refused it."""
        if sent in self._sent:
            self._sent.remove(sent)

    def refused(self, message: str, retry_after: float | None) -> bool:
        """Learn from a refusal.

        Args:
            message: What the service said.
            retry_after: After how many seconds it wants to be asked again, where it said so.

        Returns:
            Whether waiting helps.
        """
        told = _IN_WORDS.search(message)
        if told:
            self.most["images" if told[1].lower() == "images" else "requests"] = int(told[2])
        # Where the service does not say how long, it is asked ever less often.
        wait = retry_after or self.minute * min(1, 2**self._refusals / 12)
        self._refusals += 1
        self._at_once = FIRST_AT_ONCE
        self._refused_at = time.monotonic()
        if wait > LONGEST_WAIT * self.minute:
            return False
        # Several processes that share a key must not all come back at the same moment.
        spread = random.uniform(0, _REFUSALS_COME_WITHIN)  # noqa: S311 (it keeps no secret)
        self._not_before = self._refused_at + wait + spread * self.minute
        return True

    def _room_at(self, unit: Unit, before: list[Sent], wanted: Sent) -> float:
        """Return when enough of what was sent before is a minute old."""
        at = wanted.at
        used = sum(sent.amount(unit) for sent in before) + wanted.amount(unit)
        for sent in before:
            if used <= self.most[unit]:
                break
            used -= sent.amount(unit)
            at = sent.at + self.minute * _A_LITTLE_MORE
        return at

    def _must_hear_first(self, pictures: int) -> bool:
        """Return whether it would be rash to send more before something comes back."""
        on_their_way = sum(sent.pictures for sent in self._sent if sent.is_open)
        unknown = "images" not in self.most
        return unknown and on_their_way > 0 and on_their_way + pictures > self._at_once
