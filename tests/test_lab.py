"""JupyterLab opens on this computer only, with a token, and writes into the lesson only."""

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
from unittest import mock

import pytest

from imgkit.errors import SettingsError
from imgkit.notebooks import jupyter_home
from imgkit.notebooks.lab import open_lab

NOTEBOOK = Path("notebooks/en/00-welcome.ipynb")
OPEN = f"""\
import sys
from pathlib import Path
from imgkit.notebooks import lab
lab.project_folder = lambda: Path(sys.argv[1])
sys.exit(lab.open_lab(Path({str(NOTEBOOK)!r}), browser=False))
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "a lesson"
    (folder / NOTEBOOK).parent.mkdir(parents=True)
    (folder / NOTEBOOK).write_text('{"cells": [], "metadata": {}, "nbformat": 4}')
    monkeypatch.setattr("imgkit.notebooks.lab.project_folder", lambda: folder)
    with mock.patch.dict(os.environ):
        for name in jupyter_home.environment(folder):
            os.environ.pop(name, None)
        yield folder


@pytest.fixture
def address(project: Path, tmp_path: Path) -> Iterator[str]:
    """Where a JupyterLab that really runs says that it is."""
    home = tmp_path / "home"
    home.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", OPEN, str(project)],
        env={**os.environ, "HOME": str(home), "PYTHONPATH": str(Path(__file__).parent.parent)},
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout
        yield server.stdout.readline().removeprefix("JupyterLab: ").strip()
        server.send_signal(signal.SIGTERM)
        assert server.wait() == 0


def status(address: str) -> int:
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310 (our own server)
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_lab_runs_here_only_with_a_token_and_inside_the_folder(
    address: str, project: Path, tmp_path: Path
) -> None:
    match = re.fullmatch(
        r"http://127\.0\.0\.1:(\d+)/lab/tree/notebooks/en/00-welcome\.ipynb\?token=(\w{40,})",
        address,
    )
    assert match, address
    port, token = match.groups()
    assert status(address) == 200
    contents = f"http://127.0.0.1:{port}/api/contents/notebooks/en"
    assert status(contents) == 403
    assert status(f"{contents}?token={token}") == 200
    with pytest.raises(OSError), socket.create_connection(("127.0.0.2", int(port)), timeout=1):  # noqa: PT011 (refused or unreachable, as the system has it)
        pass
    assert (project / ".home" / "jupyter" / "runtime").is_dir()
    assert list((tmp_path / "home").iterdir()) == []


def test_a_taken_port_that_was_asked_for_is_said(project: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"Port {port} .* Leave --port out"):
            open_lab(NOTEBOOK, port=port, browser=False)
    assert not (project / ".home").exists()


@pytest.mark.parametrize("port", [-1, 65536, 10**12])
@pytest.mark.usefixtures("project")
def test_an_impossible_port_is_said(port: int) -> None:
    with pytest.raises(SettingsError, match=f"Port {port} "):
        open_lab(NOTEBOOK, port=port, browser=False)


@pytest.mark.parametrize("notebook", ["notebooks/en/99-none.ipynb", "notebooks"])
@pytest.mark.usefixtures("project")
def test_a_missing_notebook_is_said(notebook: str) -> None:
    with pytest.raises(SettingsError, match=f"no notebook {notebook}"):
        open_lab(Path(notebook), browser=False)


@pytest.mark.usefixtures("project")
def test_a_notebook_elsewhere_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "mine.ipynb").touch()
    with pytest.raises(SettingsError, match="outside the folder"):
        open_lab(tmp_path / "mine.ipynb", browser=False)


def test_a_folder_that_cannot_be_written_to_is_said(project: Path) -> None:
    (project / ".home").touch()
    with pytest.raises(SettingsError, match=r"cannot be written to.* Move the lesson"):
        open_lab(NOTEBOOK, browser=False)


def test_jupyter_keeps_everything_in_the_project(tmp_path: Path) -> None:
    folders = jupyter_home.environment(tmp_path)
    assert {"JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR"} < set(folders)
    assert all(Path(folder).is_relative_to(tmp_path / ".home") for folder in folders.values())


def test_silenced_news_leave_what_a_person_chose(tmp_path: Path) -> None:
    jupyter_home.silence_news(tmp_path)
    (file,) = tmp_path.rglob("*.jupyterlab-settings")
    assert '"fetchNews": "false"' in file.read_text("utf-8")
    file.write_text("{}")
    jupyter_home.silence_news(tmp_path)
    assert file.read_text("utf-8") == "{}"
