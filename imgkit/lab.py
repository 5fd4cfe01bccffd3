"""Open a notebook of the lesson in JupyterLab, on this computer only."""

import os
import secrets
import socket
from pathlib import Path
from urllib.parse import quote

from imgkit import jupyter_home
from imgkit.errors import SettingsError
from imgkit.settings import project_folder

_HOST = "127.0.0.1"
_USUAL_PORT = 8888


def open_lab(notebook: Path, *, port: int | None = None, browser: bool = True) -> int:
    """Run JupyterLab with a notebook open until it is stopped.

    Jupyter's own variables and settings files stay in force; ``JUPYTER_CONFIG_PATH`` can name a
    folder with more of them.

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
    place = _place_in(project, notebook)
    if port is not None:
        _check_port(port)
    _keep_inside(project)
    # Jupyter reads its variables while it is imported, and takes half a second for it.
    from jupyterlab.labapp import LabApp

    token = secrets.token_hex(24)
    server = LabApp.initialize_server(
        [
            f"--ServerApp.root_dir={project}",
            f"--ServerApp.default_url=/lab/tree/{place}",
            f"--ServerApp.ip={_HOST}",
            f"--ServerApp.port={port or _USUAL_PORT}",
            f"--ServerApp.port_retries={50 if port is None else 0}",
            f"--ServerApp.open_browser={browser}",
            # A browser from a snap or a flatpak may not read the file that Jupyter sends it to.
            "--ServerApp.use_redirect_file=False",
            # In a container everyone is root, and Jupyter would refuse.
            "--ServerApp.allow_root=True",
            # Looking for language servers, it would run npm, which writes into the home folder.
            "--LanguageServerManager.autodetect=False",
            "--Application.log_level=WARN",
            f"--IdentityProvider.token={token}",
        ]
    )
    address = f"http://{_HOST}:{server.port}/lab/tree/{place}?token={token}"
    # Jupyter takes its port in the loop as well, and asked for that earlier: whoever reads the
    # address finds someone there.
    server.io_loop.add_callback(_say, f"JupyterLab: {address}")
    server.io_loop.add_callback(_say, "To stop it, press Ctrl+C twice here.")
    server.start()
    return 0


def _say(words: str) -> None:
    print(words, flush=True)  # noqa: T201 (for the person at the terminal)


def _place_in(project: Path, notebook: Path) -> str:
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
    return quote(path.relative_to(project).as_posix())


def _check_port(port: int) -> None:
    try:
        socket.create_server((_HOST, port)).close()
    except (OSError, OverflowError) as error:
        raise SettingsError(
            f"Port {port} cannot be used: another program has it, or this computer forbids it.",
            remedy=f"Leave --port out, or choose another number, such as {_USUAL_PORT + 11}.",
        ) from error


def _keep_inside(project: Path) -> None:
    for name, value in jupyter_home.environment(project).items():
        os.environ.setdefault(name, value)
    try:
        jupyter_home.silence_news(Path(os.environ["JUPYTERLAB_SETTINGS_DIR"]))
    except OSError as error:
        raise SettingsError(
            f"The folder {error.filename} cannot be written to.",
            remedy="Move the lesson to a folder that is yours, such as your home folder.",
        ) from error
