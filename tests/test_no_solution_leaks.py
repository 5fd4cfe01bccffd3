"""The solution of the assignment stands in notebook 09 alone, in each language."""

import ast
import json
from pathlib import Path
from typing import Any

import pytest
from notebook_checks import ROOT

SOLUTIONS = sorted((ROOT / "notebooks").glob("*/09-*.ipynb"))
TAG = "solution"
TELLING_WORDS = 4
"""A text with so many words is somebody's own; shorter ones are names."""


def cells(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return found


def plain(text: str) -> str:
    """A text in which spaces and the kind of quotation marks make no difference."""
    return "".join(text.replace("'", '"').split()).casefold()


def everything_in(path: Path) -> str:
    return plain(json.dumps(cells(path), ensure_ascii=False).replace('\\"', '"'))


def solved(path: Path) -> set[str]:
    """The statements and the longer texts of the cells that hold a solution."""
    tagged = (
        "".join(each["source"]) for each in cells(path) if TAG in each["metadata"].get("tags", ())
    )
    parts = set()
    for node in (node for source in tagged for node in ast.walk(ast.parse(source))):
        if isinstance(node, ast.Call) and node.keywords:
            parts.add(ast.unparse(node))
        if isinstance(node, ast.Constant) and len(str(node.value).split()) >= TELLING_WORDS:
            parts.add(str(node.value))
    return parts


@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda path: path.parent.name)
def test_no_part_of_the_solution_stands_in_another_notebook(solution: Path) -> None:
    parts = solved(solution)
    assert len(parts) >= TELLING_WORDS
    others = [path for path in solution.parent.glob("*.ipynb") if path != solution]
    said = {
        path.name: plain(json.dumps(cells(path), ensure_ascii=False).replace("\\", ""))
        for path in others
    }
    leaks = {part: name for part in parts for name, text in said.items() if plain(part) in text}
    assert leaks == {}


def test_there_is_a_solution() -> None:
    assert SOLUTIONS
