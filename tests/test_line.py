"""Hanging up while a service draws: with a service that never comes to an end."""

import contextlib
import math
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from fake_service import School, picture, serving, text
from waiting import wait_until

import imgkit
from imgkit import local
from imgkit.connecting.line import Line
from imgkit.errors import StoppedError

EVENT = (
    "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
    'data: {"type": "image_generation.partial_image", "b64_json": "%s"}\n\n'
)


class SlowService:
    """Takes a request, begins to answer, and then waits until the other side hangs up."""

    def __init__(self, beginning: str = "") -> None:
        self.beginning = beginning
        self.asked = 0
        self.hung_up = threading.Event()
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listening.getsockname()[1]}/v1"

    def serve(self) -> None:
        with contextlib.suppress(OSError):  # the end of the test closes it
            while True:
                connection, _ = self.listening.accept()
                self.asked += 1
                threading.Thread(target=self.answer, args=(connection,), daemon=True).start()

    def answer(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(ConnectionError):
            connection.recv(65536)
            connection.sendall(self.beginning.encode())
            while connection.recv(65536):
                pass
        self.hung_up.set()


class HungUpBetween(Line):
    """Is hung up before the second try."""

    tries = 0

    def watch(self, request: httpx2.Request) -> None:
        self.tries += 1
        if self.tries == 2:
            self.hang_up()
        super().watch(request)


@pytest.fixture
def begin(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], SlowService]]:
    services = []

    def start(beginning: str = "") -> SlowService:
        service = SlowService(beginning)
        services.append(service)
        threading.Thread(target=service.serve, daemon=True).start()
        monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
        monkeypatch.setenv("OPENAI_BASE_URL", service.url)
        return service

    yield start
    for service in services:
        service.listening.shutdown(socket.SHUT_RDWR)
        service.listening.close()


def draw_until(ready: Callable[[], object], line: Line, **options: Any) -> None:
    """Draw in a thread, and hang up when it is time."""
    with ThreadPoolExecutor(1) as pool:
        drawn = pool.submit(imgkit.generate, "a dog", line=line, **options)
        wait_until(ready)
        line.hang_up()
        with pytest.raises(StoppedError, match="may draw the picture to its end"):
            drawn.result(timeout=30)


@pytest.mark.parametrize("n", [1, 2])
def test_who_waits_for_an_answer_is_let_go_and_the_service_hears_it(
    begin: Callable[..., SlowService], n: int
) -> None:
    service = begin()
    draw_until(lambda: service.asked, Line(), n=n)
    assert service.hung_up.wait(30)
    assert service.asked == 1, "a picture that nobody wants was asked for again"


def test_hanging_up_ends_all_calls_that_run_over_a_line(begin: Callable[..., SlowService]) -> None:
    service, line = begin(), Line()
    with ThreadPoolExecutor(2) as pool:
        drawn = [pool.submit(imgkit.generate, prompt, line=line) for prompt in ("a dog", "a cat")]
        wait_until(lambda: service.asked == 2)
        line.hang_up()
        for one in drawn:
            with pytest.raises(StoppedError):
                one.result(timeout=30)


def test_a_stream_can_be_hung_up_between_two_unfinished_pictures(
    begin: Callable[..., SlowService],
) -> None:
    service = begin(EVENT % text(picture("half")))
    partial: list[bytes] = []
    draw_until(lambda: partial, Line(), on_partial=partial.append)
    assert service.hung_up.wait(30)
    assert partial == [picture("half")]


def test_over_a_line_that_is_hung_up_nothing_is_asked(begin: Callable[..., SlowService]) -> None:
    service = begin()
    line = Line()
    line.hang_up()
    with pytest.raises(StoppedError):
        imgkit.generate("a dog", line=line)
    assert service.asked == 0


def test_while_it_waits_to_try_again_it_can_be_hung_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    school = School(busy=1)
    with serving(school):
        monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
        monkeypatch.setenv("OPENAI_BASE_URL", f"{school.url}/v1")
        imgkit.generate("a dog", line=Line())
        assert school.asked == 2, "it was not tried again"
        school.busy = 1
        with pytest.raises(StoppedError):
            imgkit.generate("a dog", line=HungUpBetween(), new_draw=True)
        assert school.asked == 3


@pytest.mark.parametrize("provider", ["local", "openai", "azure"])
def test_a_line_that_nobody_hangs_up_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, provider: str
) -> None:
    url = local.start().url
    if provider == "openai":
        monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
        monkeypatch.setenv("OPENAI_BASE_URL", f"{url}/v1")
    if provider == "azure":
        monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", url)
        monkeypatch.setenv("AZURE_OPENAI_API_KEY", "canary-0123456789")
    line, partial = Line(), list[bytes]()
    drawn = imgkit.generate("a red house", line=line, on_partial=partial.append)
    line.hang_up()
    assert (len(drawn), len(partial)) == (1, 3)
    assert imgkit.generate("a red house", line=Line())


def test_waiting_is_told_in_whole_seconds_and_each_only_once() -> None:
    told: list[float] = []
    line = Line(told.append)
    for seconds in (math.inf, 23.4, 23.1, 22.9, 0.2, 0, 0):
        line.say_wait(seconds)
    assert told == [24, 23, 1, 0]


def test_hanging_up_wakes_whoever_waits_and_nobody_afterwards() -> None:
    woken = threading.Event()
    line = Line()
    with line.waking(woken.set):
        line.hang_up()
        assert woken.is_set()
    woken.clear()
    line.hang_up()
    assert not woken.is_set()
