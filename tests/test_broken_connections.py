"""Connections that are never made: told apart, with a remedy for each, and nothing billed."""

import contextlib
import datetime as dt
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import openai
import pytest
import requests
from azure.core.exceptions import ServiceRequestError, ServiceResponseError

from imgkit import errors
from imgkit.faults.sdk_errors import translated

PASSWORD = "canary-0123456789"


@contextlib.contextmanager
def listening(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """Serve one connection, and yield the port."""

    def run() -> None:
        with contextlib.suppress(OSError):  # the other side has gone
            connection, _address = server.accept()
            with connection:
                serve(connection)

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        thread.join()


def caught(url: str) -> errors.ServiceError:
    with openai.OpenAI(base_url=url, api_key="any", max_retries=0, timeout=5) as client:
        with pytest.raises(errors.ConnectionLostError) as raised, translated():
            client.images.generate(model="gpt-image-2", prompt="A flamingo")
        return raised.value


def test_nobody_answers_at_the_address() -> None:
    error = caught("http://127.0.0.1:9/v1")
    assert "Nobody answers at the address" in error.what
    assert "Check the network" in error.remedy
    assert not error.may_be_billed


@pytest.mark.parametrize("url", ["service.invalid/v1", "htps://service.invalid/v1"])
def test_an_address_that_is_none(url: str) -> None:
    error = caught(url)
    assert "https://" in error.remedy
    assert not error.may_be_billed


def test_a_proxy_that_wants_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")

    with listening(refuse) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://pupil:{PASSWORD}@127.0.0.1:{port}")
        error = caught("https://service.invalid/v1")
    assert "proxy" in error.what
    assert "HTTPS_PROXY" in error.remedy
    assert not error.may_be_billed
    assert PASSWORD not in str(error)


@pytest.mark.parametrize(
    ("days", "remedy"), [((1, 2), "date and the time"), ((-2, -1), "date and the time")]
)
def test_a_wrong_clock(
    days: tuple[int, int], remedy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = certificate(tmp_path, *days)
    monkeypatch.setenv("SSL_CERT_FILE", str(files[0]))
    error = shaking_hands(files)
    assert remedy in error.remedy
    assert not error.may_be_billed


def test_a_filter_that_opens_what_is_sent(tmp_path: Path) -> None:
    error = shaking_hands(certificate(tmp_path, -1, 1))
    assert "SSL_CERT_FILE" in error.remedy
    assert not error.may_be_billed


def shaking_hands(files: tuple[Path, Path]) -> errors.ServiceError:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*files)

    def serve(connection: socket.socket) -> None:
        context.wrap_socket(connection, server_side=True)

    with listening(serve) as port:
        return caught(f"https://localhost:{port}/v1")


def certificate(folder: Path, first_day: int, last_day: int) -> tuple[Path, Path]:
    """Write a certificate that signs itself, and its key; the days count from today."""
    x509 = pytest.importorskip("cryptography.x509", reason="comes with azure-identity")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    today = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today + dt.timedelta(days=first_day))
        .not_valid_after(today + dt.timedelta(days=last_day))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    files = (folder / "certificate.pem", folder / "key.pem")
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files


@pytest.mark.parametrize(
    ("cause", "what", "may_be_billed"),
    [
        (httpx2.ConnectError("[Errno -2] Name or service not known"), "was not found", False),
        (httpx2.ConnectError("[Errno 11001] getaddrinfo failed"), "was not found", False),
        (httpx2.ConnectError("[Errno 101] Network is unreachable"), "Nobody answers", False),
        (httpx2.ConnectTimeout("timed out"), "too long", False),
        (httpx2.PoolTimeout("timed out"), "too long", False),
        (httpx2.WriteTimeout("timed out"), "too long", False),
        (httpx2.WriteError("broken pipe"), "broke off", False),
        (httpx2.ReadTimeout("timed out"), "too long", True),
        (httpx2.ReadError("connection reset by peer"), "broke off", True),
        (httpx2.RemoteProtocolError("incomplete chunked read"), "broke off", True),
        (httpx2.DecodingError("wrong zlib header"), "broke off", True),
        (ServiceRequestError("Name or service not known"), "was not found", False),
        (ServiceResponseError("Connection aborted."), "broke off", True),
        (requests.ConnectTimeout("timed out"), "too long", True),
        (requests.exceptions.ChunkedEncodingError("broken"), "broke off", True),
    ],
)
def test_what_never_went_out_is_told_from_what_may_be_billed(
    cause: Exception,
    what: str,
    may_be_billed: bool,  # noqa: FBT001 (a parameter of the test)
) -> None:
    with pytest.raises(errors.ConnectionLostError) as raised, translated():
        raise cause
    assert what in raised.value.what
    assert raised.value.may_be_billed == may_be_billed
    assert ("billed" in raised.value.remedy) == may_be_billed
