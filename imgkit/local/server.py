"""Runs the service: in the foreground, or as the child process of ``imgkit.local.start``."""

import contextlib
import ipaddress
import logging
import os
import socket
import sys
import threading
import time
from typing import TYPE_CHECKING

from imgkit.errors import LocalServiceError
from imgkit.local.service import READY
from imgkit.local.workshop import Workshop

if TYPE_CHECKING:
    import uvicorn
    from starlette.applications import Starlette

LOOPBACK = "127.0.0.1"
KEEP_ALIVE_SECONDS = 75
PARENT_CHECK_SECONDS = 1.0


def serve(host: str = LOOPBACK, port: int = 0) -> None:
    """Run the service in the foreground until Ctrl-C, for this computer alone.

    Args:
        host: The address to listen at; it must be one of this computer's own.
        port: The port; 0 takes a free one.

    Raises:
        LocalServiceError: The address cannot be listened at.
    """
    if not _is_loopback(host):
        raise LocalServiceError(
            f"The painter does not listen at {host}.",
            why="Others in the network could then use this computer.",
            remedy="Use `serve --class`: it listens to others, and lets in who has its key.",
        )
    with listen(host, port) as listener, Workshop() as workshop:
        server = make_server(_app_for_this_computer(workshop, host))
        sys.stdout.write(
            f"The painter answers at {url_of(listener)}/v1 with any key. Ctrl-C ends it.\n"
        )
        sys.stdout.flush()
        with contextlib.suppress(KeyboardInterrupt):
            server.run(sockets=[listener])


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens.

    Args:
        host: One of this computer's own addresses.
        port: The port; 0 takes a free one.

    Raises:
        LocalServiceError: The address cannot be listened at.
    """
    try:
        listener = socket.create_server((host, port), backlog=128)
    except (OSError, OverflowError) as error:
        raise LocalServiceError(
            f"The painter cannot listen at port {port}.",
            why=f"{error}.",
            remedy="Another program may use it: choose another port, or 0 for a free one.",
        ) from error
    # asyncio does this only for sockets that name their protocol, and without it the kernel holds
    # the end of each answer back for 40 ms (Nagle's algorithm meets delayed acknowledgements).
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.IPv4Address(host).is_loopback
    except ValueError:
        return host == "localhost"


def url_of(listener: socket.socket) -> str:
    """Return the address that a socket listens at."""
    host, port = listener.getsockname()
    return f"http://{host}:{port}"


def _app_for_this_computer(workshop: Workshop, host: str) -> "Starlette":
    """Build an application that turns away pages of the web whose name was made to point here."""
    # Imported here: the painters' processes import this module anew, and need none of it.
    from starlette.middleware import Middleware
    from starlette.middleware.trustedhost import TrustedHostMiddleware

    from imgkit.local.app import create_app

    door = Middleware(TrustedHostMiddleware, allowed_hosts=[host, LOOPBACK, "localhost"])
    return create_app(workshop, workshop.pixels, door=[door])


def make_server(app: "Starlette") -> "uvicorn.Server":
    """Return a server for an application, ready to run."""
    import uvicorn  # here for the same reason

    # It warns of every byte of a broken form, which the client is told of anyway.
    logging.getLogger("python_multipart").setLevel(logging.ERROR)
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,  # nobody may say from where another asks
        timeout_keep_alive=KEEP_ALIVE_SECONDS,  # longer than any client, so that none meets a gap
        timeout_graceful_shutdown=1,
    )
    return uvicorn.Server(config)


def _end_with_parent() -> None:
    """End this process as soon as its parent is gone, however that went."""
    # Not sys.stdin.read(), whose lock would stop the interpreter from ending in another way.
    while os.read(sys.stdin.fileno(), 1024):  # empty when the parent closes the pipe, or dies
        pass
    os._exit(0)  # at once, whatever is being painted: nothing of ours is on the disk


def _end_with_adoption() -> None:
    """End this process when it is given to another parent: a fork may hold the pipe open."""
    parent = os.getppid()
    while os.getppid() == parent:
        time.sleep(PARENT_CHECK_SECONDS)
    os._exit(0)


def main() -> None:
    """Run as a child process: say where, and end when the parent does."""
    for watch in (_end_with_parent, _end_with_adoption):
        threading.Thread(target=watch, daemon=True).start()
    with listen(LOOPBACK, 0) as listener, Workshop() as workshop:
        server = make_server(_app_for_this_computer(workshop, LOOPBACK))
        sys.stdout.write(f"{READY}{url_of(listener)}\n")
        sys.stdout.flush()
        server.run(sockets=[listener])


if __name__ == "__main__":
    main()
