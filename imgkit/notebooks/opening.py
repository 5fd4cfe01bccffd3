"""What the lesson in JupyterLab and the lecture share: which notebook, which port, and where to."""

import os
import socket
from pathlib import Path

from imgkit.errors import SettingsError
from imgkit.notebooks import jupyter_home

HOST = "127.0.0.1"
USUAL_PORT = 8888


def notebook_in(project: Path, notebook: Path) -> Path:
    """Return the path of a notebook inside the folder of the lesson.

    Args:
        project: The folder of the lesson.
        notebook: The notebook; a relative path counts from that folder.

    Returns:
        The path, relative to the folder.

    Raises:
        SettingsError: There is no such notebook, or it lies elsewhere.
    """
    path = (project / notebook).resolve()
    if not path.is_file():
        raise SettingsError(
            f"There is no notebook {notebook}.",
            remedy="Look into the folder notebooks/ for the ones that there are.",
        )
    if not path.is_relative_to(project):
        raise SettingsError(
            f"The notebook {notebook} lies outside the folder of the lesson.",
            remedy=f"Copy it into {project / 'notebooks'} and open it there.",
        )
    return path.relative_to(project)


def check_port(port: int) -> None:
    """Refuse a port that cannot be listened on.

    Raises:
        SettingsError: It is taken, or forbidden.
    """
    try:
        socket.create_server((HOST, port)).close()
    except (OSError, OverflowError) as error:
        raise SettingsError(
            f"Port {port} cannot be used: another program has it, or this computer forbids it.",
            remedy=f"Leave --port out, or choose another number, such as {USUAL_PORT + 11}.",
        ) from error


def keep_inside(project: Path) -> None:
    """Keep what Jupyter writes inside the folder of the lesson; what a person set stays in force.

    Raises:
        SettingsError: Nothing can be written there.
    """
    ours = jupyter_home.environment(project)
    for name, value in ours.items():
        os.environ.setdefault(name, value)
    try:
        if os.environ["IPYTHONDIR"] == ours["IPYTHONDIR"]:
            jupyter_home.explain_cell_order(Path(ours["IPYTHONDIR"]))
        jupyter_home.silence_news(Path(os.environ["JUPYTERLAB_SETTINGS_DIR"]))
    except OSError as error:
        raise SettingsError(
            f"The folder {error.filename} cannot be written to.",
            remedy="Move the lesson to a folder that is yours, such as your home folder.",
        ) from error


def say(words: str) -> None:
    """Tell the person at the terminal."""
    print(words, flush=True)  # noqa: T201 (for the person at the terminal)
