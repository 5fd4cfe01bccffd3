"""Open a notebook of the lesson in JupyterLab, on this computer only."""

import secrets
from pathlib import Path
from urllib.parse import quote

from imgkit.notebooks.opening import HOST, USUAL_PORT, check_port, keep_inside, notebook_in, say
from imgkit.settings import project_folder


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
    place = quote(notebook_in(project, notebook).as_posix())
    if port is not None:
        check_port(port)
    keep_inside(project)
    # Jupyter reads its variables while it is imported, and takes half a second for it.
    from jupyterlab.labapp import LabApp

    token = secrets.token_hex(24)
    server = LabApp.initialize_server(
        [
            f"--ServerApp.root_dir={project}",
            f"--ServerApp.default_url=/lab/tree/{place}",
            f"--ServerApp.ip={HOST}",
            f"--ServerApp.port={port or USUAL_PORT}",
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
    address = f"http://{HOST}:{server.port}/lab/tree/{place}?token={token}"
    # Jupyter takes its port in the loop as well, and asked for that earlier: whoever reads the
    # address finds someone there.
    server.io_loop.add_callback(say, f"JupyterLab: {address}")
    server.io_loop.add_callback(say, "To stop it, press Ctrl+C twice here.")
    server.start()
    return 0
