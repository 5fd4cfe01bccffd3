"""A cell that was run too early says which one comes first."""

import json
from pathlib import Path

import pytest
from IPython.core.interactiveshell import InteractiveShell

from imgkit.notebooks.cell_order import first_line_of_maker, load_ipython_extension

CELLS = [
    "import base64\nfrom imgkit import check as c",
    "%matplotlib inline",
    'dogs = imgkit.generate(\n    "a dog"\n)\nfor dog in dogs:\n    pass',
    "def square(x): ...",
]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("base64", "import base64"),
        ("c", "import base64"),
        ("dogs", "dogs = imgkit.generate("),
        ("dog", "dogs = imgkit.generate("),
        ("square", "def square(x): ..."),
        ("imgkit", None),
        ("check", None),
    ],
)
def test_the_cell_that_makes_a_name_is_found(name: str, line: str | None) -> None:
    assert first_line_of_maker(CELLS, name) == line


def test_a_long_line_is_cut() -> None:
    assert first_line_of_maker(["x = " + "1" * 100], "x") == "x = " + "1" * 56 + "…"


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InteractiveShell:
    """A shell that runs a notebook."""
    notebook = tmp_path / "lesson.ipynb"
    cells = [{"cell_type": "code", "source": [cell]} for cell in CELLS]
    notebook.write_text(json.dumps({"cells": cells}), encoding="utf-8")
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    shell = InteractiveShell()  # type: ignore[no-untyped-call]  # IPython has few types
    load_ipython_extension(shell)
    return shell


def test_a_name_that_comes_from_another_cell_is_explained(
    shell: InteractiveShell, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = shell.run_cell("print(dogs)")  # type: ignore[no-untyped-call]  # as above
    said = capsys.readouterr().out
    assert "there is no “dogs” yet" in said
    assert "first run the cell that begins with: dogs = imgkit.generate(" in said
    assert "Traceback" not in said
    assert isinstance(ran.error_in_exec, NameError)


def test_a_slip_of_the_pen_is_shown_as_ever(
    shell: InteractiveShell, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.run_cell("print(dgos)")  # type: ignore[no-untyped-call]  # as above
    said = capsys.readouterr().out
    assert "name 'dgos' is not defined" in said
    assert "run the cell" not in said
