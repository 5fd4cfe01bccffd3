"""The outputs of a notebook, as they are stored: the same on every computer and on every day."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

_WIDGET = "application/vnd.jupyter.widget-view+json"
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


def private_texts(path: Path, secrets: Iterable[str]) -> dict[str, str]:
    """Return what must not stand in an output, and what stands there instead.

    Args:
        path: The notebook; it lies in ``notebooks/<language>`` of the lesson.
        secrets: The keys in use.
    """
    own = path.parent.resolve()
    places = {str(own): ".", str(own.parent.parent): "../..", str(Path.home()): "~"}
    # A home or a checkout right under the root has too short a name to be replaced everywhere.
    texts = {place: short for place, short in places.items() if len(Path(place).parts) > 2}
    return texts | dict.fromkeys(secrets, "***")


def tidy(notebook: NotebookNode, hidden: Mapping[str, str]) -> int:
    """Leave in the outputs only what is the same whenever and wherever the notebook runs.

    Args:
        notebook: The notebook, which is changed.
        hidden: What must not stand in an output, and what stands there instead.

    Returns:
        How many cells ran.
    """
    ran = 0
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.metadata.pop("execution", None)
            # A panel needs the kernel that made it; stored, it would be an empty frame.
            kept = [output for output in cell.outputs if _WIDGET not in output.get("data", {})]
            cell.outputs = [_clean(output, hidden) for output in kept]
            ran += cell.execution_count is not None
    return ran


def _clean(value: Any, hidden: Mapping[str, str]) -> Any:  # noqa: ANN401 - any JSON of an output
    if isinstance(value, dict):
        cleaned = {name: _clean(each, hidden) for name, each in value.items()}
        return NotebookNode(cleaned)  # type: ignore[no-untyped-call]  # nbformat has none
    if isinstance(value, list):
        return [_clean(each, hidden) for each in value]
    if not isinstance(value, str):
        return value
    for text in sorted(hidden, key=len, reverse=True):
        value = value.replace(text, hidden[text])
    return _ADDRESS.sub(" at 0x…", value)
