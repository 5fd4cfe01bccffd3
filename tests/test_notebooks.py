"""Every notebook plays from its recording, with no service running, and is fit to be read."""

from pathlib import Path

import pytest
from notebook_checks import ROOT, page_faults, play, shape_faults

PAGES = sorted((ROOT / "notebooks").glob("*/*.ipynb"))
LESSON = [path for path in PAGES if path.stem != "lecture"]
"""The lecture draws what the room calls out: there is nothing to be recorded."""


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", LESSON, ids=name_of)
def test_notebook_plays_from_its_recording(path: Path, tmp_path: Path) -> None:
    recording = ROOT / "assets" / "recordings" / path.parent.name / path.stem
    assert play(path, recording, tmp_path) == []


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_page_of_notebook(path: Path) -> None:
    assert page_faults(path) == []


@pytest.mark.parametrize("path", LESSON, ids=name_of)
def test_shape_of_a_notebook(path: Path) -> None:
    assert shape_faults(path) == []
