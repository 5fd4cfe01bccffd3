"""start.py on computers that no test has: too old, full, locked, cut off."""

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from setting_up.tiny_lesson import START


@pytest.fixture
def start(tmp_path: Path) -> ModuleType:
    """start.py as a module in a folder of its own, on a computer that can be made old or full."""
    copy = tmp_path / "start.py"
    copy.write_bytes(START.read_bytes())
    for name in ("requirements.txt", "pyproject.toml"):
        (tmp_path / name).touch()
    spec = importlib.util.spec_from_file_location("start", copy)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_old_python_can_read_the_file() -> None:
    ast.parse(START.read_text("utf-8"), feature_version=(3, 6))
    assert "from __future__ import annotations" not in START.read_text("utf-8")


def test_an_old_python_is_told_so(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 18, "final", 0))
    assert start.main(["doctor"]) == 1
    said = capsys.readouterr().err
    assert "This is Python 3.8" in said
    assert "What to do: Install" in said


def test_a_python_that_makes_no_environments_is_told_so(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(start, "find_spec", lambda name: None if name == "ensurepip" else name)
    assert start.main(["doctor"]) == 1
    assert "sudo apt install python3-venv" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (PermissionError(13, "Permission denied"), "cannot be written to"),
        (OSError(30, "Read-only file system"), "cannot be written to"),
        (OSError(28, "No space left on device"), "disk is full"),
    ],
)
def test_a_locked_folder_and_a_full_disk_are_said(
    start: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    refusal: OSError,
    words: str,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise refusal

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert start.main(["doctor"]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert "What to do: " in said


@pytest.mark.parametrize(
    ("installer_said", "words"),
    [
        ("error: failed to write to `x`: No space left on device (os error 28)", "disk is full"),
        ("ERROR: Could not install packages: [Errno 13] Permission denied: 'x'", "written to"),
        ("  Caused by: invalid peer certificate: UnknownIssuer", "its own certificate"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("  Caused by: dns error: failed to lookup address information", "no internet"),
        ("ERROR: No matching distribution found for uv==0.13.2", "no internet"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "not the file",
        ),
        ("ERROR: something that nobody expected", "The installation failed"),
    ],
)
def test_what_the_installer_said_becomes_a_sentence(
    start: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    installer_said: str,
    words: str,
) -> None:
    def install_badly(*_: object) -> bool:
        (tmp_path / ".home" / "set-up.log").write_text(installer_said)
        return False

    monkeypatch.setattr(start, "run", install_badly)
    assert start.main(["doctor"]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert "set-up.log" in said
