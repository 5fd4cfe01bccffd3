"""What every test may rely on: no key is seen, and no file is written outside its folder."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from imgkit import session

CANARY = b"canary"
"""Stands in every key and every other secret that the tests make up, and nowhere else."""
OWN_SETTINGS = ("IMGKIT_", "OPENAI_", "AZURE_", "VISION_")

# A shell that runs the tests in the background makes them deaf to Ctrl+C, and so all programs that
# they start and want to stop in this way.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(tryfirst=True)  # before pytest-xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the tests of a file share a process, and all tests in the browser one of their own.

    Args:
        items: The tests that will run.
    """
    for item in items:
        in_browser = item.get_closest_marker("browser") is not None
        item.add_marker(pytest.mark.xdist_group("browser" if in_browser else item.path.stem))


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Hide the settings of whoever runs the tests: no test may spend a teacher's money."""
    for name in list(os.environ):
        if name.startswith(OWN_SETTINGS):
            monkeypatch.delenv(name)
    monkeypatch.setattr("imgkit.settings.project_folder", lambda: tmp_path)
    monkeypatch.setenv("IMGKIT_PICTURES", str(tmp_path / "pictures"))
    monkeypatch.setenv("IMGKIT_LEDGER", str(tmp_path / ".imgkit" / "ledger.sqlite3"))
    monkeypatch.chdir(tmp_path)
    yield
    session.forget()
    telling = [path for path in tmp_path.rglob("*") if _tells(path)]
    assert not telling, "a key or another secret was written"


def _tells(path: Path) -> bool:
    """Tell whether a file holds a canary, and neither is for keys nor belongs to a library."""
    if path.name in {".env", ".netrc"} or "site-packages" in path.parts or not path.is_file():
        return False
    return CANARY in path.read_bytes()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """The folder in which this test's pictures are kept."""
    return tmp_path / "pictures"
