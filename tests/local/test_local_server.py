"""The server: in the foreground, and with a painter that fails."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from typing import Any, Never

import openai
import pytest
import uvicorn
from local.encoding import as_bytes
from PIL import Image

from imgkit.errors import LocalServiceError
from imgkit.local import painter
from imgkit.local.app import create_app
from imgkit.local.drawing import Artist
from imgkit.local.painter import Painting
from imgkit.local.server import serve


class Clumsy:
    """A painter that fails at everything."""

    def _fail(self, *_: Any, **__: Any) -> Never:
        raise RuntimeError("a secret of /home/teacher")

    paint = paint_in_stages = edit = describe = _fail


@contextlib.contextmanager
def running(artist: Artist) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(create_app(artist), log_level="critical")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield "http://{}:{}".format(*listener.getsockname())
        finally:
            server.should_exit = True
            thread.join()


def test_a_mistake_of_the_painter_is_a_500_that_keeps_its_secrets() -> None:
    with running(Clumsy()) as url, openai.OpenAI(base_url=f"{url}/v1", api_key="any") as client:
        with pytest.raises(openai.InternalServerError) as caught:
            client.images.generate(prompt="a dog")
        assert caught.value.code == "server_error"
        assert "secret" not in caught.value.response.text
        assert caught.value.response.headers["x-should-retry"] == "false"


def test_a_mistake_within_a_stream_is_an_error_of_the_sdk() -> None:
    with running(Clumsy()) as url, openai.OpenAI(base_url=f"{url}/v1", api_key="any") as client:
        with pytest.raises(openai.APIError) as caught:
            list(client.images.generate(prompt="a dog", stream=True))
        assert caught.value.code == "server_error"
        assert "secret" not in str(caught.value)


class Slow:
    """A painter that waits for a sign, and counts what it was asked for."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.asked = 0

    def paint(self, prompt: str, size: tuple[int, int], seed: int, temperature: float) -> Painting:
        if prompt != "dog":  # which is what it is warmed up with
            self.asked += 1
            self.go_on.wait(20)
        return painter.paint(prompt, size, seed, temperature)

    paint_in_stages = staticmethod(painter.paint_in_stages)
    edit = staticmethod(painter.edit)
    describe = staticmethod(painter.describe)


def test_when_nobody_waits_any_more_no_further_picture_is_painted() -> None:
    slow = Slow()
    with running(slow) as url:
        with (
            openai.OpenAI(base_url=f"{url}/v1", api_key="any", max_retries=0) as client,
            pytest.raises(openai.APITimeoutError),
        ):
            client.images.generate(prompt="a cat", n=10, size="64x64", timeout=0.5)
        slow.go_on.set()
    assert slow.asked == 1


def test_an_upload_does_not_touch_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("tempfile.TemporaryFile")
    noise = Image.frombytes("RGB", (820, 820), os.urandom(3 * 820 * 820))
    heavy = as_bytes(noise, "PNG")
    assert len(heavy) > 2_000_000
    with running(painter) as url, openai.OpenAI(base_url=f"{url}/v1", api_key="any") as client:
        answer = client.images.edit(image=heavy, prompt="add a dog", size="64x64")
    assert answer.size == "64x64"


def test_in_the_foreground_it_says_where_it_answers_and_ends_at_ctrl_c() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", "from imgkit.local.server import serve; serve(port=0)"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    line = process.stdout.readline()
    url = re.search(r"http://127\.0\.0\.1:\d+", line)
    assert url
    with urllib.request.urlopen(url[0], timeout=20) as answer:  # noqa: S310 - our own loopback
        assert answer.status == 200
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 0
    assert not process.stdout.read()


def test_a_port_that_is_taken_is_an_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(LocalServiceError, match=str(port)):
            serve(port=port)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.7", "example.org"])  # noqa: S104 - refused
def test_it_does_not_listen_beyond_this_computer(host: str) -> None:
    with pytest.raises(LocalServiceError, match="does not listen"):
        serve(host=host)
