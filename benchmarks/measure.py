"""Measuring two things in turns, so that both meet the same weather on the machine."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """One line of the table.

    Args:
        what: What was measured against what.
        value: The ratio, or a plain number where there is nothing to compare with.
        limit: What it may be at most.
        note: What else should be known.
    """

    what: str
    value: float
    limit: float
    note: str = ""

    @property
    def ok(self) -> bool:
        """Whether it keeps to its limit."""
        return self.value <= self.limit

    def __str__(self) -> str:
        """Return the line as it is printed."""
        mark = "ok" if self.ok else "!!"
        return f"{mark}  {self.value:9.3f}  at most {self.limit:<7g} {self.what}  {self.note}"


def seconds(run: Callable[[], object]) -> float:
    """Return how long a call takes, in seconds."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def medians_in_turns(
    first: Callable[[], object], second: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Measure two calls in turns.

    Args:
        first: The call of interest.
        second: What it is compared with.
        rounds: How often each runs; one more run of each warms up and does not count.

    Returns:
        The median of each, in seconds.
    """
    first()
    second()
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        pair = [(times[0], first), (times[1], second)]
        # Every other time in the other order, so that neither always runs on a warmer machine.
        for collected, run in pair if number % 2 else reversed(pair):
            collected.append(seconds(run))
    return statistics.median(times[0]), statistics.median(times[1])
