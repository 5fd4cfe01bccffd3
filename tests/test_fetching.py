"""Pictures that a service answers with as an address."""

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest
from fake_service import picture, serving
from lookalikes import Lookalike

import imgkit
from imgkit.connecting import fetching, guarded
from imgkit.connecting.fetching import fetch_picture
from imgkit.connecting.guarded import Guard
from imgkit.errors import AnswerError, ConnectionLostError

PNG = picture("a picture by address")
SIGNED = "?se=2026&sig=canary-signature"
FAR_AWAY = "93.184.215.14"
NOBODY = "http://service.example/v1/"


class Store(ThreadingHTTPServer):
    """A store of pictures on loopback, and a proxy too: it answers by path, whatever the host."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.stumbles = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Store

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        if self.server.stumbles:
            self.server.stumbles -= 1
            self.send_error(503)
        elif "/moved" in self.path:
            self.send_response(302)
            self.send_header("Location", self.path.partition("to=")[2] or self.path)
            self.end_headers()
        elif "/page" in self.path:
            self._send(b"<html>please sign in</html>", "image/png")
        elif "/gone" in self.path:
            self.send_error(404)
        elif "/half" in self.path:
            self._send(PNG, "image/png", missing=10)
        else:
            self._send(PNG, "text/plain")

    def _send(self, data: bytes, media_type: str, missing: int = 0) -> None:
        self.send_response(200)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(data) + missing))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_arguments: object) -> None:
        pass


def running_store() -> Iterator[Store]:
    with Store() as store:
        thread = threading.Thread(target=store.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield store
        store.shutdown()
        thread.join()


store = pytest.fixture(running_store)
other = pytest.fixture(running_store)


def test_a_picture_at_the_service_itself_is_fetched_as_it_is(store: Store) -> None:
    assert fetch_picture(f"{store.url}/a.png", f"{store.url}/v1/") == PNG
    assert fetch_picture("/v1/images/7/content", f"{store.url}/v1/") == PNG
    assert fetch_picture(f"{store.url}/moved?to=/a.png", f"{store.url}/v1/") == PNG
    assert [path for path, _headers in store.asked] == [
        "/a.png",
        "/v1/images/7/content",
        "/moved?to=/a.png",
        "/a.png",
    ]


def test_a_store_that_stumbles_is_asked_again(store: Store) -> None:
    store.stumbles = 1
    assert fetch_picture(f"{store.url}/a.png", store.url) == PNG


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/page.png", "no picture"),
        ("/gone.png", "HTTP 404"),
        ("/moved", "again and again"),
        ("/moved?to=file:///etc/passwd", "no address in the web"),
        ("/moved?to=ftp://service.example/a.png", "no address in the web"),
    ],
)
def test_what_is_no_picture_is_refused(store: Store, path: str, why: str) -> None:
    with pytest.raises(AnswerError, match=why) as caught:
        fetch_picture(
            f"{store.url}{path}{SIGNED}" if "?" not in path else store.url + path, store.url
        )
    assert caught.value.may_be_billed
    assert "canary" not in str(caught.value)


def test_half_a_picture_and_none_at_all_are_lost_connections(store: Store) -> None:
    for url in (f"{store.url}/half.png{SIGNED}", f"http://127.0.0.1:9/a.png{SIGNED}"):
        with pytest.raises(ConnectionLostError, match="may have been billed") as caught:
            fetch_picture(url, url)
        assert caught.value.may_be_billed
        assert "canary" not in str(caught.value)


def test_a_picture_that_is_too_large_is_left(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MOST_BYTES", len(PNG) - 1)
    with pytest.raises(AnswerError, match="More than"):
        fetch_picture(f"{store.url}/a.png", store.url)


def test_a_picture_that_never_ends_is_left(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, 61.0])
    monkeypatch.setattr(fetching, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    with pytest.raises(ConnectionLostError):
        fetch_picture(f"{store.url}/a.png", store.url)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f.1",
        "0.0.0.0",  # noqa: S104 - it is refused here
        "10.0.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "192.168.1.1",
        "224.0.0.1",
        "[::1]",
        "[fe80::1]",
        "[fd00::1]",
        "[::ffff:127.0.0.1]",
        "[2002:7f00:1::]",
        "[64:ff9b::7f00:1]",
    ],
)
def test_no_service_sends_us_into_a_private_network(
    host: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected: list[object] = []
    monkeypatch.setattr(guarded, "create_connection", lambda *where: connected.append(where))
    with pytest.raises(AnswerError, match="private network"):
        fetch_picture(f"http://{host}:{store.server_port}/a.png", NOBODY)
    assert not connected


def test_another_port_of_the_computer_of_the_service_is_refused(store: Store, other: Store) -> None:
    with pytest.raises(AnswerError, match="private network"):
        fetch_picture(f"{other.url}/a.png", store.url)
    with pytest.raises(AnswerError, match="private network"):
        fetch_picture(f"{store.url}/moved?to={other.url}/a.png", store.url)
    assert not other.asked


def test_the_address_that_was_checked_is_the_one_that_is_connected_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = iter([FAR_AWAY, "127.0.0.1"])
    connected: list[str] = []

    def look_up(_host: str, port: int, **_options: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    def connect(where: tuple[str, int], *_options: object) -> socket.socket:
        connected.append(where[0])
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(guarded, "create_connection", connect)
    monkeypatch.setattr(fetching, "_AGAIN", 0)
    with pytest.raises(ConnectionLostError):
        fetch_picture("https://rebinding.example/a.png", NOBODY)
    assert connected == [FAR_AWAY]


def test_public_addresses_may_be_connected_to() -> None:
    guard = Guard(NOBODY)
    assert guard.addresses(FAR_AWAY, 443) == [FAR_AWAY]
    assert guard.addresses("64:ff9b::5db8:d70e", 443) == ["64:ff9b::5db8:d70e"]


def test_a_proxy_fetches_what_only_it_can_find(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", store.url)
    assert fetch_picture("http://pictures.invalid/a.png", NOBODY) == PNG
    assert store.asked[0][0] == "http://pictures.invalid/a.png"
    with pytest.raises(AnswerError, match="private network"):
        fetch_picture("http://192.168.1.1/a.png", NOBODY)
    assert len(store.asked) == 1


def test_nobodys_passwords_go_along(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login me password canary\n")
    monkeypatch.setenv("NETRC", str(netrc))
    fetch_picture(f"{store.url}/a.png", store.url)
    assert "Authorization" not in store.asked[0][1]


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Lookalike]:
    service = Lookalike()
    with serving(service):
        monkeypatch.setenv("OPENAI_BASE_URL", f"{service.url}/v1")
        yield service


def test_a_picture_by_address_is_kept_and_its_address_is_not(
    service: Lookalike, pictures: Path
) -> None:
    service.by_url = f"{service.url}/private/org-canary/a.png?sig=canary%2Bsignature"
    (drawn,) = imgkit.generate("a dog")
    assert drawn.bytes == picture("by address", form="JPEG")
    assert drawn.path is not None
    assert drawn.path.read_bytes() == drawn.bytes
    written = [path.read_bytes() for path in pictures.parent.rglob("*") if path.is_file()]
    assert not [data for data in written if b"canary" in data]
    assert "canary" not in json.dumps(drawn.recipe())


def test_a_service_that_names_another_computer_nearby_gets_an_error(
    service: Lookalike, other: Store
) -> None:
    service.by_url = f"{other.url}/a.png{SIGNED}"
    with pytest.raises(AnswerError, match="private network"):
        imgkit.generate("a dog")
    assert not other.asked


def test_a_picture_by_address_is_recorded_and_played_back(
    service: Lookalike, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.by_url = f"{service.url}/private/org-canary/a.png?sig=canary%2Bsignature"
    monkeypatch.setenv("IMGKIT_RECORD_TO", str(tmp_path / "recording"))
    (recorded,) = imgkit.generate("a dog")
    monkeypatch.delenv("IMGKIT_RECORD_TO")
    monkeypatch.setenv("IMGKIT_MODE", "recorded")
    monkeypatch.setenv("IMGKIT_RECORDING", str(tmp_path / "recording"))
    service.heard.clear()
    (played,) = imgkit.generate("a dog")
    assert played.bytes == recorded.bytes
    assert played.source == "recorded"
    assert not service.heard


def test_while_a_recording_is_made_the_guard_still_stands(
    service: Lookalike, other: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.by_url = f"{other.url}/a.png"
    monkeypatch.setenv("IMGKIT_RECORD_TO", str(tmp_path / "recording"))
    with pytest.raises(AnswerError, match="private network"):
        imgkit.generate("a dog")
    assert not other.asked
