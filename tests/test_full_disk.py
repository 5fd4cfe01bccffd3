"""Disks that are full or take nothing: what was paid for is not lost, and nothing half stays."""

import contextlib
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from faults.service import FaultService, serving

import imgkit
from imgkit.errors import SavingError
from imgkit.keeping.files import write_new

LARGE, LIMIT = 2_000_000, 1_000_000


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultService]:
    with serving(FaultService(padding=LARGE)) as service:
        monkeypatch.setenv("OPENAI_BASE_URL", service.url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
        yield service


@contextlib.contextmanager
def no_large_files() -> Iterator[None]:
    """Let the system refuse larger files, as a full disk does in the middle of one."""
    resource = pytest.importorskip("resource", reason="not on Windows")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_fills_up_loses_no_picture(
    service: FaultService, pictures: Path, tmp_path: Path
) -> None:
    with no_large_files(), pytest.raises(SavingError, match="Free some space") as caught:
        imgkit.generate("A flamingo", n=2)
    assert not list(pictures.iterdir())
    assert len(caught.value.pictures) == 2
    for index, picture in enumerate(caught.value.pictures):
        assert len(picture.save(tmp_path / f"{index}.png").read_bytes()) > LARGE
    assert imgkit.purse().spent
    assert service.charged == 2


def test_a_full_disk_is_found_before_money_is_spent(
    service: FaultService, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = shutil.disk_usage(".")._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: full)
    with pytest.raises(SavingError, match="The disk is full"):
        imgkit.generate("A flamingo")
    assert service.asked == 0
    assert not imgkit.purse().spent


def test_a_full_drive_without_hard_links_keeps_no_half_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    with no_large_files(), pytest.raises(SavingError):
        write_new(tmp_path / "a.png", b" " * LARGE)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("hard_links", [True, False])
def test_of_many_who_want_one_name_at_once_one_gets_it(
    hard_links: bool,  # noqa: FBT001 (a parameter of the test)
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    if not hard_links:
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    path = tmp_path / "a.png"
    at_once, won, lost = threading.Barrier(8), [], []

    def write(data: bytes) -> None:
        at_once.wait()
        try:
            write_new(path, data)
        except SavingError:
            lost.append(data)
        else:
            won.append(data)

    threads = [threading.Thread(target=write, args=(bytes([number]),)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [path.read_bytes()] == won
    assert len(lost) == 7
    assert list(tmp_path.iterdir()) == [path]
