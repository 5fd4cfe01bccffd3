"""A line to a service that another thread can hang up, as one hangs up a telephone."""

import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any

from imgkit.errors import StoppedError
from imgkit.language import _

if TYPE_CHECKING:
    import httpx2

CONNECTED = ("connect_tcp.complete", "start_tls.complete")
"""What httpx2 says when it has a connection: https://www.python-httpx.org/advanced/extensions/#trace
(2026-11)."""


class Line:
    """A line to a service: one thread waits at it for an answer, and another may hang up."""

    def __init__(self) -> None:
        self.is_hung_up = False
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None

    def hang_up(self) -> None:
        """Break off what runs over this line, and let nothing more be asked over it."""
        with self._lock:
            self.is_hung_up = True
            self._cut()

    def watch(self, request: "httpx2.Request") -> None:
        """Follow a request to its connection; an HTTP client calls it before each try.

        Args:
            request: What is about to be sent.

        Raises:
            StoppedError: The line is hung up.
        """
        if self.is_hung_up:
            raise stopped_error()
        request.extensions["trace"] = self._follow

    def _follow(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith(CONNECTED):
            with self._lock:
                self._socket = info["return_value"].get_extra_info("socket")
                if self.is_hung_up:
                    self._cut()

    def _cut(self) -> None:
        """Shut the connection down; merely closed, it would not wake the thread that waits."""
        if self._socket is not None:
            with contextlib.suppress(OSError):  # it has ended by itself
                self._socket.shutdown(socket.SHUT_RDWR)


def stopped_error() -> StoppedError:
    """Return the error of a call that was hung up."""
    return StoppedError(
        _("It was stopped: the line to the service was hung up."),
        remedy=_("A live service may draw the picture to its end all the same, and bill it."),
    )
