"""Waiting for what another thread does."""

import time
from collections.abc import Callable


def wait_until(true: Callable[[], object]) -> None:
    """Wait until something is true, a minute at most."""
    deadline = time.monotonic() + 60
    while not true():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)
