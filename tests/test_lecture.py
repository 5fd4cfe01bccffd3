"""The lecture is a page on this computer only, with a token, and fetches nothing from elsewhere."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from imgkit.errors import SettingsError
from imgkit.lecture import open_lecture
from imgkit.notebooks import jupyter_home

ROOT = Path(__file__).parent.parent
NOTEBOOK = Path("notebooks/en/lecture.ipynb")
CELLS = """{"cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# Hello"}],
"metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
"nbformat": 4, "nbformat_minor": 5}"""
OPEN = f"""\
import sys
from pathlib import Path
from imgkit import lecture
lecture.project_folder = lambda: Path(sys.argv[1])
sys.exit(lecture.open_lecture(Path({str(NOTEBOOK)!r}), browser=False))
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "a lesson"
    (folder / NOTEBOOK).parent.mkdir(parents=True)
    (folder / NOTEBOOK).write_text(CELLS)
    return folder


@pytest.fixture
def address(project: Path, tmp_path: Path) -> Iterator[str]:
    """Where a lecture that really runs says that it is."""
    places = {"HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "temporary")}
    for place in places.values():
        Path(place).mkdir()
    own = {*jupyter_home.environment(project), "JUPYTER_PATH"}
    environment = {name: value for name, value in os.environ.items() if name not in own}
    with subprocess.Popen(
        [sys.executable, "-c", OPEN, str(project)],
        env={**environment, **places, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout
        yield server.stdout.readline().removeprefix("The lecture: ").strip()
        server.send_signal(signal.SIGINT)
        server.wait()


def fetch(address: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310 (our own server)
            return int(answer.status), answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, ""


def test_the_page_is_here_only_with_a_token_and_from_this_computer_alone(
    address: str, tmp_path: Path
) -> None:
    match = re.fullmatch(r"http://127\.0\.0\.1:(\d+)/\?token=\w{40,}", address)
    assert match, address
    assert "Hello" not in fetch(address.partition("?")[0])[1]  # it asks for the token
    status, page = fetch(address)
    assert status == 200
    assert "<h1" in page
    assert "Hello" in page
    assert not re.findall(r"""(?:src|href)=["']?https?://(?!127)[^"' >]*""", page)
    assert "cdn" not in page.lower()
    with pytest.raises(OSError), socket.create_connection(("127.0.0.2", int(match[1])), timeout=1):  # noqa: PT011 (refused or unreachable, as the system has it)
        pass
    assert list((tmp_path / "home").iterdir()) == []
    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_missing_notebook_is_said(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imgkit.lecture.project_folder", lambda: project)
    with pytest.raises(SettingsError, match="no notebook"):
        open_lecture(Path("notebooks/en/99-none.ipynb"), browser=False)
