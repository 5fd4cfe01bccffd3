"""A line to a service that can be cut and mended, like the network of a school."""

import contextlib
import socket
import threading
from collections.abc import Iterator


class Relay:
    """Passes connections on to a port of this computer, until it is cut.

    Args:
        target: The port.
    """

    def __init__(self, target: int) -> None:
        self._target = target
        self._open: set[socket.socket] = set()
        self._left: int | None = None
        self._listen(0)
        self.port: int = self._listener.getsockname()[1]

    def cut(self) -> None:
        """Break all connections, and take no new ones."""
        self._listener.shutdown(socket.SHUT_RDWR)  # wakes up who waits in accept
        self._listener.close()
        self._break()

    def cut_after(self, received: int) -> None:
        """Pass on this many bytes more to the service, then break what is open, and each new line.

        Args:
            received: How many bytes.
        """
        self._left = received

    def mend(self) -> None:
        """Pass on everything again."""
        self._left = None
        if self._listener.fileno() == -1:
            self._listen(self.port)

    def _break(self) -> None:
        for line in list(self._open):
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def _listen(self, port: int) -> None:
        self._listener = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                caller, _address = listener.accept()
                service = socket.create_connection(("127.0.0.1", self._target))
                self._open |= {caller, service}
                for way in ((caller, service, True), (service, caller, False)):
                    threading.Thread(target=self._pass_on, args=way, daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket, to_service: bool) -> None:  # noqa: FBT001 (a thread's arguments have no names)
        with contextlib.suppress(OSError), source:
            while data := source.recv(65536):
                if to_service and self._left is not None:
                    data, self._left = data[: self._left], max(0, self._left - len(data))
                    if not data:
                        break
                sink.sendall(data)
        self._open -= {source}
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def relay_to(port: int) -> Iterator[Relay]:
    """Lend a relay to a port of this computer."""
    relay = Relay(port)
    yield relay
    relay.mend()
    relay.cut()
