"""A line to a service that another thread can hang up, as one hangs up a telephone.

Several calls may run over a line at the same time: hanging up ends them all.
"""

import contextlib
import math
import socket
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from imgkit.errors import StoppedError
from imgkit.language import _

if TYPE_CHECKING:
    import httpx2

CONNECTED = ("connect_tcp.complete", "start_tls.complete")
"""What httpx2 says when it has a connection: https://www.python-httpx.org/advanced/extensions/#trace
(2026-11)."""


class Line:
    """A line to a service: one thread waits at it for an answer, and another may hang up.

    Args:
        on_wait: Called while others have their turn first, with the whole seconds until the turn
            of this line comes: when it is known, about once a second, and with 0 when it is there.
            It runs in the thread that waits, and not at all where there is nothing to wait for.
    """

    def __init__(self, on_wait: Callable[[float], None] | None = None) -> None:
        self.is_hung_up = False
        self._on_wait = on_wait
        self._said = 0
        self._lock = threading.Lock()
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._waking: list[Callable[[], None]] = []

    def hang_up(self) -> None:
        """Break off what runs over this line, and let nothing more be asked over it."""
        with self._lock:
            self.is_hung_up = True
            self._cut()
            waking = list(self._waking)
        for wake in waking:
            wake()

    @contextlib.contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """Let hanging up wake the thread that waits for its turn.

        Args:
            wake: Called by the thread that hangs up, after :attr:`is_hung_up` is true.
        """
        with self._lock:
            self._waking.append(wake)
        try:
            yield
        finally:
            with self._lock:
                self._waking.remove(wake)

    def say_wait(self, seconds: float) -> None:
        """Tell whoever listens how long it is until the turn of this line comes.

        Args:
            seconds: The time; 0 where its turn is there, and infinity where nobody knows.
        """
        if self._on_wait is None or math.isinf(seconds):
            return
        whole = math.ceil(seconds)
        if whole != self._said:
            self._said = whole
            self._on_wait(whole)

    def watch(self, request: "httpx2.Request") -> None:
        """Follow a request to its connection; an HTTP client calls it before each try.

        Args:
            request: What is about to be sent.

        Raises:
            StoppedError: The line is hung up.
        """
        if self.is_hung_up:
            raise nothing_sent_error()
        request.extensions["trace"] = self._follow

    def _follow(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith(CONNECTED):
            with self._lock:
                self._sockets.add(info["return_value"].get_extra_info("socket"))
                if self.is_hung_up:
                    self._cut()

    def _cut(self) -> None:
        """Shut the connections down; merely closed, they would not wake the threads that wait."""
        for connection in self._sockets:
            with contextlib.suppress(OSError):  # it has ended by itself
                connection.shutdown(socket.SHUT_RDWR)


def stopped_error() -> StoppedError:
    """Return the error of a call that was hung up while the service drew."""
    return StoppedError(
        _("It was stopped: the line to the service was hung up."),
        remedy=_("A live service may draw the picture to its end all the same, and bill it."),
        may_be_billed=True,
    )


def nothing_sent_error() -> StoppedError:
    """Return the error of a call that was hung up before the service had to draw anything."""
    return StoppedError(
        _("It was stopped before its turn came. Nothing was sent, and nothing is billed."),
        remedy=_("Run it again when you want the picture."),
    )
