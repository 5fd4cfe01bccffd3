"""Canaries in every setting that is secret: none may sing, wherever the kit writes or shows."""

import base64
import functools
import logging
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from fake_service import picture
from gossip import LAST_WORDS, SIGNATURE, gossiping
from studio import hear

import imgkit
from imgkit import moderating, session
from imgkit.boundaries import try_layers
from imgkit.errors import ImgkitError
from imgkit.settings import load_settings
from imgkit.widgets import boundary_lab, describe_panel, gallery_panel, prompt_studio

PASSWORD = "canary-p@ssword/of-a-server"
SECRETS = {
    "OPENAI_API_KEY": "canary-openai-0123456789abcdef",
    "AZURE_OPENAI_API_KEY": "canary-azure-0123456789abcdef",
    "VISION_KEY": "canary-vision-0123456789abcdef",
    "AZURE_STORAGE_CONNECTION_STRING": (
        "AccountName=school;AccountKey=canary-storage-0123456789==;EndpointSuffix=core.windows.net"
    ),
}
ADDRESSES = {
    "OPENAI_BASE_URL": "/v1",
    "AZURE_OPENAI_ENDPOINT": "",
    "VISION_ENDPOINT": "",
}


@pytest.fixture
def host() -> Iterator[str]:
    with gossiping() as host:
        yield host


@pytest.fixture(params=["openai", "azure"])
def planted(host: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Plant a canary in every secret; for Azure without those that would make OpenAI answer."""
    for name, secret in SECRETS.items():
        monkeypatch.setenv(name, secret)
    for name, path in ADDRESSES.items():
        monkeypatch.setenv(name, f"http://teacher:{quote(PASSWORD, safe='')}@{host}{path}")
    monkeypatch.setenv("AZURE_OPENAI_DEPLOYMENT", "our-pictures")
    if request.param == "azure":
        monkeypatch.delenv("OPENAI_API_KEY")
        monkeypatch.delenv("OPENAI_BASE_URL")


def songs() -> set[bytes]:
    """Every form in which a canary could be written."""
    keys = [*SECRETS.values(), "canary-storage-0123456789==", PASSWORD, SIGNATURE]
    keys.append(base64.b64encode(f"teacher:{PASSWORD}".encode()).decode())
    return {form(key).encode() for key in keys for form in (str, quote, quote_plus)} | {b"canary"}


def silent(said: bytes, where: str) -> None:
    for song in songs():
        assert song not in said, f"{where}: {said[max(0, said.index(song) - 300) :][:500]!r}"


def attempt(call: Callable[[], object]) -> Iterator[str]:
    """Yield all that a call shows: what it returns, or its error with all the variables."""
    try:
        result = call()
    except ImgkitError as error:
        yield from (str(error), repr(error), repr(vars(error)), *error._render_traceback_())
        yield from traceback.TracebackException.from_exception(error, capture_locals=True).format()
    else:
        yield from (str(result), repr(result))
        for show in ("_repr_html_", "_repr_markdown_"):
            yield str(getattr(result, show, str)())


def everything(photo: Path) -> Iterator[str]:
    """Use the kit up and down, and yield what it shows."""
    for call in (
        lambda: imgkit.generate("a dog"),
        lambda: imgkit.generate("a dog by its address", new_draw=True),
        lambda: imgkit.edit(photo, "add a hat"),
        lambda: imgkit.variation(photo),
        lambda: imgkit.describe(photo),
        lambda: moderating.moderate(["a dog"]),
        lambda: try_layers("a dog", ("words", "moderation", "service")),
        imgkit.who_answers,
        imgkit.check_up,
        imgkit.purse,
        session.current,
        lambda: vars(session.current()),
        load_settings,
        imgkit.who_answers().about,
        lambda: imgkit.hand_in("Ada", imgkit.generate("for the teacher")),
    ):
        yield from attempt(call)
    for prompt in LAST_WORDS:
        yield from attempt(functools.partial(imgkit.generate, prompt))


def panels(photo: Path) -> Iterator[str]:
    """Click through panels, and yield what the browser would be told."""
    studio = prompt_studio("a dog")
    for prompt in ("a dog", *LAST_WORDS):
        hear(studio, "draw", prompt=prompt)
        yield str(studio.get_state())
    for panel in (describe_panel(photo), gallery_panel(), boundary_lab("a dog")):
        yield str(panel.get_state())


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize("recording", [False, True], ids=["unrecorded", "recorded"])
def test_none_sings(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    *,
    recording: bool,
) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(picture("photo"))
    if recording:
        monkeypatch.setenv("IMGKIT_RECORD_TO", str(tmp_path / "recorded" / "en" / "notebook"))
    with caplog.at_level(logging.DEBUG):
        for shown in (*everything(photo), *panels(photo)):
            silent(shown.encode(), "shown")
    session.forget()
    assert "connectionpool" in caplog.text
    silent(caplog.text.encode(), "log")
    # A file that is being written has another name in a moment.
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".part"]
    kinds = {".png", ".json", ".html", ".zip", ".sqlite3"} | ({".yaml"} if recording else set())
    assert {path.suffix for path in written} >= kinds
    for path in written:
        silent(path.read_bytes(), path.name)
