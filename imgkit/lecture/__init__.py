"""Show a notebook as a page without code, for the projector, on this computer only."""

import os
import secrets
import threading
import webbrowser
from pathlib import Path
from urllib.parse import quote

from imgkit.notebooks.opening import HOST, USUAL_PORT, check_port, keep_inside, notebook_in, say
from imgkit.settings import project_folder

_TEMPLATES = Path(__file__).parent
"""Jupyter looks below it for ``voila/templates/lecture``."""


def open_lecture(notebook: Path, *, port: int | None = None, browser: bool = True) -> int:
    """Run Voila with a notebook until it is stopped; whoever opens the page runs all its cells.

    Args:
        notebook: The notebook; a relative path counts from the folder of the lesson.
        port: The port to listen on; without one, 8888 or the next that is free.
        browser: Whether to open a browser window.

    Returns:
        The exit code for the shell.

    Raises:
        SettingsError: The port is taken, the notebook is missing, or nothing can be written here.
    """
    project = project_folder()
    path = project / notebook_in(project, notebook)
    if port is not None:
        check_port(port)
    keep_inside(project)
    extra = os.environ.get("JUPYTER_PATH", "")
    os.environ["JUPYTER_PATH"] = os.pathsep.join(filter(None, [str(_TEMPLATES), extra]))
    # Jupyter reads its variables while it is imported.
    from tornado.ioloop import IOLoop
    from voila.app import Voila

    runtime = Path(os.environ["JUPYTER_RUNTIME_DIR"])
    runtime.mkdir(parents=True, exist_ok=True)
    token = secrets.token_hex(24)
    voila = Voila()
    voila.initialize(
        [
            str(path),
            f"--Voila.ip={HOST}",
            f"--port={port or USUAL_PORT}",
            f"--Voila.port_retries={50 if port is None else 0}",
            f"--token={token}",
            "--no-browser",  # Voila would write a file into the computer's own temporary folder
            "--template=lecture",
            f"--Voila.connection_dir_root={runtime}",
            "--Voila.log_level=ERROR",
        ]
    )

    def announce() -> None:
        address = f"http://{HOST}:{voila.port}/?token={quote(token)}"
        say(f"The lecture: {address}")
        say("To stop it, press Ctrl+C here.")
        if browser:
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    IOLoop.current().add_callback(announce)
    voila.start()
    return 0
