"""The life of the child process."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from imgkit import local
from imgkit.errors import LocalServiceError
from imgkit.local import LocalService
from imgkit.local import service as service_module

STARTS_ONE = """
import os, sys, time
from imgkit.local import start
print(start().url, start()._process.pid, flush=True)
{then}
"""


@pytest.fixture(autouse=True)
def alone() -> Iterator[None]:
    yield
    local.stop()


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310 - our own loopback
            return bool(answer.status == 200)
    except (urllib.error.URLError, ConnectionError):
        return False


def wait_until_silent(url: str) -> bool:
    for _ in range(100):
        if not answers(url):
            return True
        time.sleep(0.1)
    return False


def start_in_another_process(then: str) -> tuple["subprocess.Popen[str]", str]:
    process = subprocess.Popen(
        [sys.executable, "-c", STARTS_ONE.format(then=then)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    url, _ = process.stdout.readline().split()
    return process, url


def test_it_answers_on_loopback(service: LocalService) -> None:
    assert service.url.startswith("http://127.0.0.1:")
    assert answers(service.url)


def test_threads_share_one_and_stopping_it_frees_its_port() -> None:
    found: list[LocalService] = []
    threads = [threading.Thread(target=lambda: found.append(local.start())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, found))) == 1
    port = urlsplit(found[0].url).port
    local.stop()
    assert not found[0].running
    with socket.create_server(("127.0.0.1", port or 0)):
        pass


def test_it_is_started_anew_when_it_died() -> None:
    first = local.start()
    pid = first._process.pid
    os.kill(pid, signal.SIGTERM)
    first._process.wait(10)
    second = local.start()
    assert second is not first
    assert answers(second.url)


def test_it_ends_with_a_parent_that_ends_well() -> None:
    process, url = start_in_another_process("")
    assert process.wait(20) == 0
    assert wait_until_silent(url)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_it_ends_with_a_parent_that_is_killed() -> None:
    process, url = start_in_another_process("time.sleep(60)")
    assert answers(url)
    process.kill()
    process.wait(10)
    assert wait_until_silent(url)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork")
def test_it_ends_with_its_parent_although_a_fork_holds_the_pipe_open() -> None:
    process, url = start_in_another_process(
        "fork = os.fork()\nif fork: print(fork, flush=True)\ntime.sleep(60)"
    )
    assert process.stdout
    fork = int(process.stdout.readline())
    process.kill()
    process.wait(10)
    try:
        assert wait_until_silent(url)
    finally:
        os.kill(fork, signal.SIGKILL)


def test_the_stop_button_of_the_parent_does_not_reach_it() -> None:
    if not hasattr(os, "killpg"):
        pytest.skip("Windows has no process groups to signal")
    service = local.start()
    assert os.getpgid(service._process.pid) != os.getpgid(0)
    assert os.getsid(service._process.pid) != os.getsid(0)


def test_a_file_in_the_current_folder_does_not_get_in_its_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("random.py", "openai.py", "starlette.py"):
        (tmp_path / name).write_text("raise SystemExit('a pupil wrote this')")
    monkeypatch.chdir(tmp_path)
    assert answers(local.start().url)


def test_a_child_that_dies_at_once_is_an_error_with_its_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "uvicorn.py").write_text("raise ImportError('uvicorn is broken')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(LocalServiceError, match=r"It said: .*uvicorn is broken") as caught:
        _ = local.start().url
    assert "doctor" in caught.value.remedy


def test_a_child_that_says_nothing_is_not_waited_for_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(service_module, "START_SECONDS", 0.001)
    with pytest.raises(LocalServiceError, match="took longer"):
        _ = local.start().url


def test_without_a_python_to_run_it_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "nowhere/python")
    with pytest.raises(LocalServiceError, match="did not start"):
        local.start()
