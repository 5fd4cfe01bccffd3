"""Run a notebook against whoever answers now, and keep what it showed and what it was answered."""

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from imgkit.errors import RecordingError
from imgkit.notebooks.outputs import private_texts, tidy
from imgkit.recordings import ABOUT_NAME, FILE_NAME
from imgkit.settings import load_settings

CELL_SECONDS = 600
"""How long one cell may take; a picture of high quality takes about half a minute."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Report:
    """What came of recording a notebook.

    Args:
        notebook: The notebook.
        folder: Its recording.
        cells: How many cells ran.
        pictures: How many pictures the recording holds.
        answered: Whether the notebook asked a service at all; if not, it needs no recording.
        changed: Whether the recording is another than before.
    """

    notebook: Path
    folder: Path
    cells: int
    pictures: int
    answered: bool
    changed: bool

    def __str__(self) -> str:
        """Say in one line what came of it."""
        if not self.answered:
            return f"{self.notebook}: {self.cells} cells ran; they asked no service for anything."
        pictures = f"{self.pictures} picture{'' if self.pictures == 1 else 's'}"
        news = "is new" if self.changed else "is the same as before"
        return f"{self.notebook}: {self.cells} cells ran; the recording, with {pictures}, {news}."


def record_notebook(path: Path, folder: Path, *, progress: Progress | None = None) -> Report:
    """Run a notebook in a fresh kernel, and store its outputs and its recording.

    Notebook and recording change only when the whole notebook ran well.

    Args:
        path: The notebook; it runs from its own folder, and its outputs are replaced.
        folder: The folder of its recording; it is replaced.
        progress: Called before each code cell with its number, from 1 on, and how many there are.

    Returns:
        What came of it.

    Raises:
        RecordingError: The notebook cannot be read, a cell failed, or the mode is ``recorded``.
    """
    settings = load_settings()
    if settings.mode == "recorded":
        raise RecordingError(
            "A recording cannot be made from a recording.",
            why="IMGKIT_MODE is recorded.",
            remedy="Set IMGKIT_MODE=local or IMGKIT_MODE=live in .env, and run it again.",
        )
    notebook = _read(path)
    own_metadata = notebook.metadata.copy()
    folder.parent.mkdir(parents=True, exist_ok=True)
    # In the same folder, so that moving the recording to its place cannot fail half-way.
    with tempfile.TemporaryDirectory(prefix=".recording-", dir=folder.parent) as scratch:
        new = Path(scratch) / folder.name
        pictures = Path(scratch) / "pictures"
        environment = {"IMGKIT_RECORD_TO": str(new), "IMGKIT_PICTURES": str(pictures)}
        _run(notebook, path, environment, progress)
        notebook.metadata = own_metadata
        hidden = {scratch: ".", **private_texts(path, settings.secrets())}
        cells = tidy(notebook, hidden)
        answered = (new / FILE_NAME).exists()
        drawn = sum(file.name not in {FILE_NAME, ABOUT_NAME} for file in new.glob("*"))
        changed = _put_in_place(new if answered else None, folder, Path(scratch) / "old")
    _write(notebook, path)
    return Report(path, folder, cells, drawn, answered, changed)


def _read(path: Path) -> NotebookNode:
    try:
        # nbformat has types, but not on its functions.
        notebook: NotebookNode = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, AttributeError, KeyError, TypeError) as error:
        raise RecordingError(
            f"The notebook {path} cannot be read.",
            why=f"{error}.",
            remedy="Name a file that ends in .ipynb, for example notebooks/en/00-welcome.ipynb.",
        ) from error
    return notebook


def _run(
    notebook: NotebookNode, path: Path, environment: Mapping[str, str], progress: Progress | None
) -> None:
    """Run all cells in a fresh kernel of this Python.

    Raises:
        RecordingError: A cell failed, took too long, or the kernel died.
    """
    code = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    started: list[NotebookNode] = []

    def start_cell(cell: NotebookNode, cell_index: int) -> None:  # noqa: ARG001 - nbclient's names
        started.append(cell)
        if progress:
            progress(len(started), len(code))

    client = NotebookClient(
        notebook,
        timeout=CELL_SECONDS,
        kernel_name="python3",
        extra_arguments=["--log-level=ERROR"],
        record_timing=False,
        store_widget_state=False,
        coalesce_streams=True,
        on_cell_execute=start_cell,
        resources={"metadata": {"path": str(path.parent)}},
    )
    try:
        client.execute(env={**os.environ, **environment})
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        raise RecordingError(
            f"Code cell {len(started)} of {path.name} failed, and nothing was changed. "
            f"It begins with: {started[-1].source.splitlines()[0]}",
            why=_reason(error),
            remedy=f"Open {path} and run it there up to this cell; when it works, record again.",
        ) from error


def _reason(error: Exception) -> str:
    if isinstance(error, CellExecutionError):
        return f"{error.ename}: {error.evalue}"
    if isinstance(error, CellTimeoutError):
        return f"It took longer than {CELL_SECONDS // 60} minutes."
    return "The kernel, the process that runs the cells, ended."


def _put_in_place(new: Path | None, folder: Path, retired: Path) -> bool:
    """Replace a recording, unless the new one says the same; return whether it changed."""
    if _content(new) == _content(folder):
        return False
    if folder.exists():
        folder.rename(retired)
    if new is not None:
        new.rename(folder)
    return True


def _content(folder: Path | None) -> dict[str, object]:
    """Return what a recording says, without the day on which it was made."""
    if folder is None or not folder.is_dir():
        return {}
    content: dict[str, object] = {file.name: file.read_bytes() for file in folder.iterdir()}
    if ABOUT_NAME in content:
        about = json.loads((folder / ABOUT_NAME).read_text(encoding="utf-8"))
        content[ABOUT_NAME] = {name: said for name, said in about.items() if name != "date"}
    return content


def _write(notebook: NotebookNode, path: Path) -> None:
    unfinished = path.with_suffix(".new")
    nbformat.write(notebook, unfinished)  # type: ignore[no-untyped-call]  # as above
    unfinished.replace(path)
