"""Says which cell to run first when one was run too early: pupils do not run all in order.

An IPython extension; the lesson's kernels load it (:mod:`imgkit.notebooks.opening`).
"""

import ast
import json
import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from imgkit.language import _

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

LONGEST_LINE = 60


def load_ipython_extension(shell: "InteractiveShell") -> None:
    """Explain names that are not there yet; IPython calls this.

    Args:
        shell: The shell of the notebook's kernel.
    """
    shell.set_custom_exc((NameError,), _explain)  # type: ignore[no-untyped-call]  # IPython's own


def first_line_of_maker(cells: list[str], name: str) -> str | None:
    """Return the first line of the cell that makes a name.

    Args:
        cells: The code of each cell, from top to bottom.
        name: The name.

    Returns:
        The line, or None where no cell makes it.
    """
    makers = (cell for cell in cells if name in _names_made_by(cell))
    line = next((maker.strip().splitlines()[0] for maker in makers), None)
    return line if line is None or len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]}…"


def _names_made_by(cell: str) -> Iterator[str]:
    try:
        tree = ast.parse(cell)
    except SyntaxError:  # not Python: a magic command, or not finished
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.alias):
            yield (node.asname or node.name).partition(".")[0]
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name


def _explain(
    shell: "InteractiveShell",
    kind: type[BaseException],
    error: NameError,
    traceback: TracebackType | None,
    tb_offset: int | None = None,
) -> None:
    line = first_line_of_maker(_cells(), error.name or "")
    if line is not None:
        said = [
            _("NameError: there is no “{name}” yet.").format(name=error.name),
            _("What to do: first run the cell that begins with: {line}").format(line=line),
            _("Or choose Run → Run All Above Selected Cell in the menu."),
        ]
        error._render_traceback_ = lambda: said  # type: ignore[attr-defined]  # IPython asks for it
    shell.showtraceback((kind, error, traceback), tb_offset=tb_offset)


def _cells() -> list[str]:
    """Return the code of the notebook that this kernel runs, as it was saved last."""
    try:
        # Jupyter tells each kernel which notebook it runs (jupyter_server 2.0 and later).
        text = Path(os.environ.get("JPY_SESSION_NAME", "")).read_text(encoding="utf-8")
        cells = json.loads(text)["cells"]
        return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    except (OSError, ValueError, KeyError, TypeError):
        return []
