"""Where Jupyter keeps its files: in ``.home`` beside the lesson, not in the person's own folders.

Standard library only, so that anything may import it before Jupyter.
"""

import json
from pathlib import Path
from typing import Any

_NOTIFICATIONS = "@jupyterlab/apputils-extension/notification.jupyterlab-settings"


def environment(project: Path) -> dict[str, str]:
    """Return the variables that keep Jupyter and IPython inside the project.

    They must be set before Jupyter is imported. Where a person has set one of them, theirs should
    count: ``os.environ.setdefault``.

    Args:
        project: The folder of the lesson.

    Returns:
        Names and values for ``os.environ``; the folders need not exist yet.
    """
    home = project / ".home"
    folders = {
        "IPYTHONDIR": home / "ipython",
        "JUPYTER_CONFIG_DIR": home / "jupyter" / "config",
        "JUPYTER_DATA_DIR": home / "jupyter" / "data",
        "JUPYTER_RUNTIME_DIR": home / "jupyter" / "runtime",
        "JUPYTERLAB_SETTINGS_DIR": home / "lab" / "settings",
        "JUPYTERLAB_WORKSPACES_DIR": home / "lab" / "workspaces",
    }
    return {name: str(folder) for name, folder in folders.items()}


def explain_cell_order(ipython: Path) -> None:
    """Have the kernels say which cell to run first; what a person configured stays.

    Args:
        ipython: IPython's folder, ``IPYTHONDIR``.

    Raises:
        OSError: The folder cannot be written to.
    """
    extensions = {"InteractiveShellApp": {"extensions": ["imgkit.notebooks.cell_order"]}}
    _write_new(ipython / "profile_default" / "ipython_config.json", extensions)


def silence_news(settings: Path) -> None:
    """Keep JupyterLab from asking whether it may fetch news; what a person chose stays.

    Args:
        settings: JupyterLab's folder of settings, ``JUPYTERLAB_SETTINGS_DIR``.

    Raises:
        OSError: The folder cannot be written to.
    """
    _write_new(settings / _NOTIFICATIONS, {"fetchNews": "false", "checkForUpdates": False})


def _write_new(file: Path, content: dict[str, Any]) -> None:
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content), "utf-8")
