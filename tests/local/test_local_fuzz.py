"""Requests broken by seeded dice: the service refuses them, and touches nothing it should not."""

import asyncio
import json
import random
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import psutil
import pytest
from local.broken_requests import Breaker
from local.sound_requests import Sent, picture, sound_requests
from own_loop import run_in_own_loop
from starlette.applications import Starlette
from starlette.types import Message

from imgkit.local import LocalService, painter
from imgkit.local.app import create_app
from imgkit.local.painter import PaintedDescription, Painting

BAIT = "what stands here is nobody's business"
COUNT, COUNT_PAINTED, COUNT_OVER_THE_WIRE = 3000, 120, 300
MOST_GROWTH = 64_000_000
"""What the real service may keep of hundreds of broken requests, in bytes: its caches, no more."""


class Quick:
    """A painter with one picture, so that thousands of requests take seconds."""

    def paint(self, *_: Any, **__: Any) -> Painting:
        return Painting(picture(), 7, 0.0, (), (), "a picture")

    edit = paint

    def paint_in_stages(self, *_: Any, **__: Any) -> Iterator[bytes | Painting]:
        yield picture()
        yield self.paint()

    def describe(self, *_: Any, **__: Any) -> PaintedDescription:
        return PaintedDescription("a picture", 0.5, (), ())


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    path = tmp_path / "secret.png"
    path.write_text(BAIT)
    return path


@contextmanager
def seen(wanted: Callable[[str, tuple[Any, ...]], bool]) -> Iterator[list[object]]:
    """Collect what Python does in the block, as its audit events tell it."""
    found: list[object] = []
    watching = True

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if watching and wanted(event, arguments):
            found.append((event, arguments))

    sys.addaudithook(hook)  # it can never be taken away, only fall silent
    before = sys.dont_write_bytecode
    sys.dont_write_bytecode = True  # what Python keeps of modules imported now is no concern here
    try:
        yield found
    finally:
        watching = False
        sys.dont_write_bytecode = before


def is_forbidden(event: str, arguments: tuple[Any, ...]) -> bool:
    """Tell whether something is a look for another host, a program, or a file for writing."""
    if event == "open":
        path, mode, _flags = arguments
        return "secret.png" in str(path) or set(str(mode or "r")) & set("wax+") != set()
    if event == "socket.connect":
        return True
    return event.startswith(("socket.getaddrinfo", "socket.gethost", "subprocess.", "os.system"))


async def answer(app: Starlette, sent: Sent) -> tuple[int, bytes]:
    """Ask an application as a server would, with the body in two pieces."""
    half = len(sent.body) // 2
    pieces: list[Message] = [
        {"type": "http.request", "body": sent.body[:half], "more_body": True},
        {"type": "http.request", "body": sent.body[half:], "more_body": False},
    ]
    status, body = 0, b""

    async def receive() -> Message:
        if pieces:
            return pieces.pop(0)
        await asyncio.sleep(3600)  # the client waits for its answer
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal status, body
        status = message.get("status", status)
        body += message.get("body", b"")

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "http",
        "method": sent.method,
        "path": unquote(sent.path.decode()),
        "raw_path": sent.path,
        "query_string": sent.query,
        "root_path": "",
        "headers": list(sent.headers.items()),
        "client": ("127.0.0.1", 7),
        "server": ("localhost", 80),
    }
    await app(scope, receive, send)
    return status, body


def ask_all(app: Starlette, requests: Iterator[Sent]) -> list[int]:
    """Ask for everything, and check each answer."""

    async def ask() -> list[int]:
        statuses = []
        for sent in requests:
            status, body = await answer(app, sent)  # what goes wrong inside is raised here
            assert 200 <= status < 500, sent
            assert BAIT.encode() not in body, sent
            if status >= 400 and sent.method != "HEAD":
                assert json.loads(body)["error"]["message"], sent
            statuses.append(status)
        return statuses

    return run_in_own_loop(ask())


def test_the_requests_are_sound_before_they_are_broken() -> None:
    statuses = ask_all(create_app(Quick()), iter(sound_requests()))
    assert sorted(set(statuses)) == [200, 404]
    assert statuses.count(404) == 1  # variations are retired


@pytest.mark.parametrize("seed", range(3))
def test_thousands_of_broken_requests_are_refused_in_shape(bait: Path, seed: int) -> None:
    broken = Breaker(seed, str(bait)).requests(COUNT // 3)
    with seen(is_forbidden) as found:
        statuses = ask_all(create_app(Quick()), broken)
    assert found == []
    assert {200, 400, 401, 404, 405} <= set(statuses)


def test_the_painter_survives_them_too(bait: Path) -> None:
    app = create_app(painter)
    ask_all(app, iter(sound_requests()))  # its own files are read now
    with seen(is_forbidden) as found:
        ask_all(app, Breaker(7, str(bait)).requests(COUNT_PAINTED))
    assert found == []
    assert sorted(bait.parent.iterdir()) == [bait]


def raw(sent: Sent, dice: random.Random) -> bytes:
    """Return a request as bytes: now and then cut, with a wrong length, or with broken lines."""
    length = dice.choice([len(sent.body)] * 4 + [0, 1, len(sent.body) + 9, -1, 10**18])
    target = sent.path + (b"?" + sent.query if sent.query else b"")
    lines = [b"%s: %s" % pair for pair in {b"host": b"localhost", **sent.headers}.items()]
    lines.append(dice.choice((b"content-length: %d" % length, b"transfer-encoding: chunked")))
    lines.append(dice.choice((b"connection: close", b"no colon", b"expect: 100-continue")))
    ending = dice.choice((b"\r\n", b"\r\n", b"\r\n", b"\n", b"\x00\r\n"))
    first = b"%s %s HTTP/1.1" % (sent.method.encode(), target)
    whole = ending.join((first, *lines, b"", sent.body))
    return whole[: dice.choice((len(whole), len(whole), dice.randrange(1, len(whole))))]


def address_of(service: LocalService) -> tuple[str, int]:
    url = urlsplit(service.url)
    return str(url.hostname), int(url.port or 0)


def tell(address: tuple[str, int], data: bytes) -> bytes:
    """Send bytes and no more, and return what comes back."""
    received = b""
    with (
        socket.create_connection(address, timeout=60) as connection,
        suppress(ConnectionResetError, BrokenPipeError),  # it hung up: an answer too
    ):
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        while piece := connection.recv(65_536):
            received += piece
    return received


def test_over_the_wire_it_lives_on_and_does_not_grow(bait: Path) -> None:
    dice, service = random.Random(5), LocalService()
    try:
        address, process = address_of(service), psutil.Process(service._process.pid)
        sizes = []
        for sent in Breaker(11, str(bait)).requests(COUNT_OVER_THE_WIRE):
            received = tell(address, raw(sent, dice))
            assert not received.startswith(b"HTTP/1.1 5"), sent
            assert BAIT.encode() not in received
            sizes.append(process.memory_info().rss)
        assert sizes[-1] - sizes[COUNT_OVER_THE_WIRE // 3] < MOST_GROWTH
        assert [one.status for one in process.net_connections()].count("ESTABLISHED") == 0
        assert b"200 OK" in tell(address, b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")
    finally:
        service.stop()


@pytest.mark.parametrize(
    ("host", "status"), [(b"evil.example", b"400"), (b"", b"400"), (b"localhost", b"200")]
)
def test_a_page_of_the_web_whose_name_points_here_is_turned_away(
    service: LocalService, host: bytes, status: bytes
) -> None:
    head = b"GET / HTTP/1.1\r\nhost: %s\r\nconnection: close\r\n\r\n" % host
    assert tell(address_of(service), head).split(maxsplit=2)[1] == status
