"""A tiny notebook is recorded and played, and each fault of a notebook is found."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_service import School, serving
from notebook_checks import ROOT, page_faults, play

from imgkit.errors import RecordingError
from imgkit.notebooks.recorder import Report, record_notebook

START = """\
import os
from pathlib import Path
import requests
from imgkit.recordings import start_recording, start_replay
if "IMGKIT_RECORD_TO" in os.environ:
    start_recording(Path(os.environ["IMGKIT_RECORD_TO"]), {"mode": "local"})
else:
    report = Path(os.environ["IMGKIT_RECORDING_REPORT"])
    start_replay(Path(os.environ["IMGKIT_RECORDING"]), report=report)
"""
DRAW = """\
from IPython.display import HTML
asked = {"prompt": "Dog next to Eiffel Tower"}
answer = requests.post("URL/v1/images/generations", json=asked)
drawn = answer.json()["data"][0]["b64_json"]
HTML(f'<img alt="Dog next to Eiffel Tower" src="data:image/png;base64,{drawn}">')
"""
TELL = """\
import ipywidgets
print("saved in", os.environ["IMGKIT_PICTURES"], "by", Path.cwd())
print(object())
ipywidgets.Button(description="Draw")
"""


def write_notebook(path: Path, *sources: str) -> Path:
    cells: list[dict[str, Any]] = [
        {
            "cell_type": "code",
            "execution_count": None,
            "id": f"cell-{number}",
            "metadata": {},
            "outputs": [],
            "source": source,
        }
        for number, source in enumerate(sources)
    ]
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


def change(path: Path, old: str, new: str) -> Path:
    """Write a copy of a notebook with another text in it."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    copy = path.with_stem("changed")
    copy.write_text(text.replace(old, new), encoding="utf-8")
    return copy


@pytest.fixture(scope="module")
def environment() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        patch.setenv("IMGKIT_MODE", "local")
        yield


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lesson")


@pytest.fixture(scope="module")
def folder(lesson: Path) -> Path:
    return lesson / "assets" / "recordings" / "en" / "00-tiny"


@pytest.fixture(scope="module")
def tiny(lesson: Path, folder: Path, environment: None) -> Report:  # noqa: ARG001 - a fixture
    """A notebook that was recorded; its service is gone."""
    school = School()
    with serving(school):
        path = lesson / "notebooks" / "en" / "00-tiny.ipynb"
        write_notebook(path, START, DRAW.replace("URL", school.url), TELL)
        return record_notebook(path, folder)


def test_recorded_notebook_plays_and_its_page_is_in_order(
    tiny: Report, folder: Path, tmp_path: Path
) -> None:
    assert (tiny.cells, tiny.pictures, tiny.answered, tiny.changed) == (3, 1, True, True)
    assert play(tiny.notebook, folder, tmp_path) == []
    assert page_faults(tiny.notebook) == []
    assert "3 cells ran; the recording, with 1 picture, is new" in str(tiny)


def test_nothing_of_this_computer_stays_in_the_page(tiny: Report, lesson: Path) -> None:
    page = tiny.notebook.read_text(encoding="utf-8")
    assert "saved in ./pictures by .\\n" in page
    assert "<object object at 0x…>" in page
    assert str(lesson) not in page
    assert "widget-view" not in page
    assert "iopub" not in page
    assert "language_info" not in page


def test_only_notebook_and_recording_are_left(tiny: Report, lesson: Path, folder: Path) -> None:
    assert tiny.folder == folder
    files = {file.relative_to(lesson).as_posix() for file in lesson.rglob("*") if file.is_file()}
    picture = next(folder.glob("*.png")).name
    recording = "assets/recordings/en/00-tiny"
    assert files == {
        "notebooks/en/00-tiny.ipynb",
        f"{recording}/about.json",
        f"{recording}/recording.yaml",
        f"{recording}/{picture}",
    }


def test_what_was_not_recorded_and_what_was_not_asked_are_faults(
    tiny: Report, folder: Path, tmp_path: Path
) -> None:
    hidden = change(
        tiny.notebook,
        "answer = requests.post(",
        "try: requests.post('http://x/v1/no')\\nexcept Exception: pass\\nanswer = print(str, ",
    )
    hidden = change(hidden, "json=asked", "end=''")
    hidden = change(hidden, "drawn = answer.json()", "drawn = 'none' or answer.json()")
    unmatched, unplayed = play(hidden, folder, tmp_path)
    assert unmatched.startswith("asked, but not recorded: POST /v1/no; record anew with: python3")
    assert unplayed.startswith("recorded, but never asked: POST /v1/images/generations (prompt")


def test_failing_cell_is_a_fault(tiny: Report, folder: Path, tmp_path: Path) -> None:
    failing = change(
        tiny.notebook, "drawn = answer", "assert answer.status_code == 201\\ndrawn = answer"
    )
    assert "AssertionError" in play(failing, folder, tmp_path)[0]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('alt=\\"Dog next to Eiffel Tower\\"', 'alt=\\"\\"', "alternative text"),
        ('"execution_count": 2', '"execution_count": 7', "top to bottom"),
        ('"output_type": "stream"', '"output_type": "error"', "error"),
        ("saved in", f"saved in {ROOT}", "path"),
        ("saved in", "saved in" + 1_500_000 * "x", "bytes"),
    ],
)
def test_fault_of_a_page_is_found(tiny: Report, old: str, new: str, fault: str) -> None:
    (found,) = page_faults(change(tiny.notebook, old, new))
    assert fault in found


def test_recording_again_changes_nothing(tiny: Report, folder: Path) -> None:
    before = {file: file.read_bytes() for file in [tiny.notebook, *folder.iterdir()]}
    school = School()
    with serving(school):
        text = tiny.notebook.read_text(encoding="utf-8")
        old_url = text.partition('requests.post(\\"')[2].partition("/v1")[0]
        again = change(tiny.notebook, old_url, school.url)
        report = record_notebook(again, folder)
    assert not report.changed
    assert {file: file.read_bytes() for file in before} == before
    assert again.read_text(encoding="utf-8") == text.replace(old_url, school.url)


@pytest.mark.usefixtures("environment")
def test_failing_notebook_changes_nothing(tiny: Report, folder: Path, tmp_path: Path) -> None:
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    path = write_notebook(tmp_path / "en" / "bad.ipynb", START, "x = 1", "1 / 0")
    source = path.read_bytes()
    with pytest.raises(RecordingError, match=r"cell 3 of bad\.ipynb failed.*1 / 0.*ZeroDivision"):
        record_notebook(path, folder)
    assert path.read_bytes() == source
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    assert [each.name for each in folder.parent.iterdir()] == [tiny.folder.name]


@pytest.mark.parametrize("text", [None, "{", "[]", '{"cells": 3}'])
def test_what_is_no_notebook(text: str | None, tmp_path: Path) -> None:
    path = tmp_path / "en" / "bad.ipynb"
    if text is not None:
        path.parent.mkdir()
        path.write_text(text)
    with pytest.raises(RecordingError, match="cannot be read"):
        record_notebook(path, tmp_path / "recording")


def test_recording_from_a_recording_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "recorded")
    with pytest.raises(RecordingError, match="IMGKIT_MODE is recorded"):
        record_notebook(tmp_path / "a.ipynb", tmp_path / "recording")
