"""Who of a class waits for a picture: a line for the teacher's terminal, without any prompt."""

import contextlib
import shutil
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator

SECONDS_BETWEEN_LINES = 1.0


class Attendance:
    """Who has asked and has no answer yet, and how many had one.

    Args:
        clock: Tells the time in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting: dict[object, tuple[str, float]] = {}
        self._answered = 0
        self._turned_away = 0

    @contextlib.contextmanager
    def waiting(self, address: str) -> Iterator[None]:
        """Count an address among those who wait, as long as the block runs.

        Args:
            address: The address that a request came from.
        """
        ticket = object()
        with self._lock:
            self._waiting[ticket] = (address, self._clock())
        try:
            yield
        finally:
            with self._lock:
                del self._waiting[ticket]
                self._answered += 1

    def turn_away(self) -> None:
        """Count a request that was not let in."""
        with self._lock:
            self._turned_away += 1

    def __str__(self) -> str:
        """Say who waits since when, those who have waited longest first."""
        with self._lock:
            waiting = sorted(self._waiting.values(), key=lambda one: one[1])
            counts = f"answered: {self._answered}, turned away: {self._turned_away}"
        if not waiting:
            return f"Nobody waits ({counts})"
        requests, since = Counter(address for address, _ in waiting), dict(reversed(waiting))
        names = [
            f"{address}{f' x{requests[address]}' if requests[address] > 1 else ''} "
            f"{self._clock() - since[address]:.0f} s"
            for address in requests
        ]
        return f"Waiting ({counts}): {', '.join(names)}"


@contextlib.contextmanager
def shown(attendance: Attendance) -> Iterator[None]:
    """Keep one line of the terminal up to date while the block runs.

    Args:
        attendance: Who waits.
    """
    over = threading.Event()
    thread = threading.Thread(target=_show, args=(attendance, over), daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        sys.stdout.write("\n")


def _show(attendance: Attendance, over: threading.Event) -> None:
    last = ""
    while not over.wait(SECONDS_BETWEEN_LINES):
        line = str(attendance)
        if line != last:
            width = shutil.get_terminal_size().columns - 1
            sys.stdout.write(f"\r{line[:width]:{width}}")
            sys.stdout.flush()
            last = line
