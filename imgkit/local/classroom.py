"""``serve --class``: one painter for a class, reached by others in the network with a key."""

import contextlib
import socket
import sys

from starlette.middleware import Middleware

from imgkit.local.app import create_app
from imgkit.local.attendance import Attendance, shown
from imgkit.local.class_door import MOST_BYTES, REQUESTS_A_MINUTE, ClassDoor, Pace, new_key
from imgkit.local.server import LOOPBACK, listen, make_server, url_of
from imgkit.local.workshop import Workshop

EVERYWHERE = "0.0.0.0"  # noqa: S104 - being reached by others is what a class asks for
UNUSED_ADDRESS = "192.0.2.1"
"""Reserved for documentation, nobody's own: https://www.rfc-editor.org/rfc/rfc5737 (2026-11)."""


def serve_class(host: str = EVERYWHERE, port: int = 0) -> None:
    """Run the service in the foreground until Ctrl-C, for a class in the same network.

    The key is made anew at each start, and shown once, with the lines for the pupils' ``.env``.

    Args:
        host: The address to listen at; it must be one of this computer's own.
        port: The port; 0 takes a free one.

    Raises:
        LocalServiceError: The address cannot be listened at.
    """
    key, attendance = new_key(), Attendance()
    door = Middleware(ClassDoor, key=key, attendance=attendance, pace=Pace(REQUESTS_A_MINUTE))
    with listen(host, port) as listener, Workshop() as workshop:
        app = create_app(workshop, workshop.pixels, door=[door], most_bytes=MOST_BYTES)
        server = make_server(app)
        sys.stdout.write(_lines_for_pupils(url_of(listener), key))
        sys.stdout.flush()
        with shown(attendance), contextlib.suppress(KeyboardInterrupt):
            server.run(sockets=[listener])


def _lines_for_pupils(url: str, key: str) -> str:
    return f"""The painter answers a class. Ctrl-C ends it. Lines for the file .env of each pupil:

    OPENAI_BASE_URL={url.replace(EVERYWHERE, own_address())}/v1
    OPENAI_API_KEY={key}
    IMGKIT_MODEL=painter
    IMGKIT_DESCRIBE_MODEL=painter-describes

The key is good until Ctrl-C. Nothing is encrypted on its way: use it in the school's own network.
"""


def own_address() -> str:
    """Return the address at which others in the network reach this computer.

    Where there is no network, it is the address by which this computer reaches itself.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((UNUSED_ADDRESS, 9))  # a datagram socket sends nothing, it picks the way
        except OSError:
            return LOOPBACK
        return str(probe.getsockname()[0])
