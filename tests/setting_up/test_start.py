"""start.py, run as a pupil runs it, in a copy with a tiny lesson, and without any network."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from setting_up.tiny_lesson import Lesson, assert_one_sentence_and_remedy


def test_first_start_sets_up_and_hands_the_words_over(lesson: Lesson) -> None:
    result = lesson.start("generate", "a cat", "--n", "2")
    assert "Setting the lesson up" in result.stderr
    assert result.stdout.startswith("['generate', 'a cat', '--n', '2']")
    assert result.returncode == 7
    assert str(lesson.folder.parent) + "\n" in result.stdout, "paths that a person types stay valid"


def test_nothing_is_written_outside_the_folder(lesson: Lesson) -> None:
    lesson.start("doctor")
    assert list(Path(lesson.environment["HOME"]).iterdir()) == []
    assert sorted(path.name for path in lesson.folder.parent.iterdir()) == ["a lesson", "home"]


def test_where_uv_fails_pip_does_it(lesson: Lesson) -> None:
    result = lesson.start("doctor", UV_FIND_LINKS="")
    assert result.stdout.startswith("['doctor']"), result.stderr
    assert list(Path(lesson.environment["HOME"]).iterdir()) == []


def test_second_start_installs_nothing(lesson: Lesson) -> None:
    lesson.start("doctor")
    result = lesson.start("doctor", PATH="", PIP_FIND_LINKS="")
    assert result.stdout.startswith("['doctor']")
    assert result.stderr == ""


def test_without_a_word_the_lab_opens(lesson: Lesson) -> None:
    for words in ([], ["--no-browser"], ["--port", "9000"]):
        assert lesson.start(*words).stdout.startswith(str(["lab", *words]))


def test_the_word_test_runs_pytest_in_the_project(lesson: Lesson) -> None:
    result = lesson.start("test", "-k", "fog")
    assert result.stdout.endswith(f"'-k', 'fog'] {lesson.folder}\n")
    assert "--dist=loadgroup" in result.stdout
    assert result.returncode == 7


def test_help_needs_no_set_up(lesson: Lesson) -> None:
    result = lesson.start("--help")
    assert "opens the lesson" in result.stdout
    assert not lesson.environment_folder.exists()


def test_a_changed_lock_is_installed(lesson: Lesson, no_pip: dict[str, str]) -> None:
    lesson.start("doctor")
    lock = lesson.folder / "requirements.txt"
    locked = lock.read_text()
    lock.write_text(locked + locked.replace("flit_core==", "no-such-package=="))
    assert_one_sentence_and_remedy(lesson.start("doctor", **no_pip))
    lock.write_text(locked)
    result = lesson.start("doctor")
    assert "Setting the lesson up" in result.stderr, "what failed half-way is not taken as done"
    assert result.stdout.startswith("['doctor']")


def test_a_half_made_environment_is_made_anew(lesson: Lesson) -> None:
    leftover = lesson.environment_folder / "bin" / "half"
    leftover.parent.mkdir(parents=True)
    leftover.touch()
    assert lesson.start("doctor").stdout.startswith("['doctor']")
    assert not leftover.exists()


def test_an_environment_whose_python_went_is_made_anew(lesson: Lesson) -> None:
    lesson.start("doctor")
    for python in lesson.environment_folder.glob("*/python*"):
        if not python.is_dir():
            python.unlink()
    assert lesson.start("doctor").stdout.startswith("['doctor']")


def test_a_moved_folder_is_set_up_anew(lesson: Lesson) -> None:
    lesson.start("doctor")
    lesson.folder = lesson.folder.rename(lesson.folder.with_name("moved"))
    result = lesson.start("test")
    assert "Setting the lesson up" in result.stderr
    assert str(lesson.folder) in result.stdout


def test_a_download_with_another_hash_is_refused(lesson: Lesson, no_pip: dict[str, str]) -> None:
    lock = lesson.folder / "requirements.txt"
    lock.write_text(lock.read_text()[:-5] + "0000\n")
    result = lesson.start("doctor", **no_pip)
    assert "is not the file that the lesson expects" in result.stderr
    assert_one_sentence_and_remedy(result)


def test_no_network_at_the_first_start_is_said(lesson: Lesson, no_pip: dict[str, str]) -> None:
    nowhere = {"UV_DEFAULT_INDEX": "http://127.0.0.1:9", "UV_HTTP_RETRIES": "0"}
    reaching_out = {"UV_FIND_LINKS": "", "UV_NO_INDEX": "false", "UV_OFFLINE": "false"}
    result = lesson.start("doctor", **nowhere, **reaching_out, **no_pip)
    assert "no internet connection" in result.stderr
    assert "set-up.log" in result.stderr
    assert_one_sentence_and_remedy(result)


def test_a_file_in_the_place_of_the_environment_is_said(lesson: Lesson) -> None:
    lesson.environment_folder.touch()
    result = lesson.start("doctor")
    assert str(lesson.environment_folder) in result.stderr
    assert_one_sentence_and_remedy(result)
    assert lesson.environment_folder.is_file(), "what a person put there is not deleted"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal to send")
def test_stopped_in_the_middle_it_goes_on_the_next_time(lesson: Lesson, tmp_path: Path) -> None:
    slow = tmp_path / "slow" / "uv"
    slow.parent.mkdir()
    slow.write_text(f"#!{sys.executable}\nimport time\nprint(flush=True)\ntime.sleep(60)\n")
    slow.chmod(0o755)
    with subprocess.Popen(
        [sys.executable, str(lesson.folder / "start.py")],
        env={**lesson.environment, "PATH": str(slow.parent)},
        stderr=subprocess.PIPE,
        text=True,
        # A shell's background job ignores Ctrl+C, and so would whatever the tests start in one.
        preexec_fn=lambda: signal.signal(  # noqa: PLW1509 (it takes no lock)
            signal.SIGINT, signal.default_int_handler
        ),
    ) as started:
        assert started.stderr
        assert any("installing" in line for line in started.stderr)
        started.send_signal(signal.SIGINT)
        said = started.stderr.read()
    assert started.returncode == 1
    assert "Traceback" not in said
    assert "run the same command again" in said
    assert lesson.start("doctor").stdout.startswith("['doctor']")
