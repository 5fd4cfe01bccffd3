"""A running JupyterLab, and a window that shows it."""

import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests
from playwright.sync_api import Browser, Page

from imgkit.notebooks import jupyter_home

PROJECT = Path(__file__).resolve().parents[1]
START_SECONDS = 60

RUN_ALL = """
async path => {
  const lab = window.jupyterapp;
  await lab.restored;
  const notebook = await lab.commands.execute('docmanager:open', {path, factory: 'Notebook'});
  await notebook.context.ready;
  await notebook.sessionContext.ready;
  await notebook.sessionContext.session.kernel.info;
  await lab.commands.execute('notebook:run-all-cells');
  return notebook.content.model.toJSON().cells;
}
"""
"""Waiting for what Lab promises is reliable; waiting for its idle light is not."""


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab and the folder that it shows."""

    url: str
    token: str
    folder: Path


@contextmanager
def running_lab(folder: Path, settings: dict[str, str]) -> Iterator[Lab]:
    """Run JupyterLab on a copy of the notebooks and their pictures, in a home of its own."""
    lesson = folder / "lesson"
    for part in ("notebooks", "assets/pictures"):
        shutil.copytree(PROJECT / part, lesson / part)
    environment = jupyter_home.environment(lesson)
    jupyter_home.explain_cell_order(Path(environment["IPYTHONDIR"]))
    jupyter_home.silence_news(Path(environment["JUPYTERLAB_SETTINGS_DIR"]))
    lab = Lab(f"http://127.0.0.1:{_free_port()}", secrets.token_hex(), lesson)
    log = folder / "jupyterlab.log"
    with log.open("wb") as file:
        process = subprocess.Popen(
            _command(lab),
            cwd=lesson,
            env={**os.environ, **environment, **settings, "PYTHONPATH": str(PROJECT)},
            stdout=file,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_it_answers(lab, process, log)
        yield lab
    finally:
        process.terminate()
        process.wait()


@contextmanager
def opened(browser: Browser, lab: Lab) -> Iterator[Page]:
    """Open JupyterLab in a window as large as a small laptop's screen."""
    page = browser.new_page(viewport={"width": 1366, "height": 768})
    page.goto(f"{lab.url}/lab?token={lab.token}")
    page.wait_for_function("window.jupyterapp")
    yield page
    page.close()


def _command(lab: Lab) -> list[str]:
    port = lab.url.rpartition(":")[2]
    return [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
        f"--ServerApp.root_dir={lab.folder}",
        f"--IdentityProvider.token={lab.token}",
        "--LabApp.expose_app_in_browser=True",
        "--LanguageServerManager.autodetect=False",
    ]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def _wait_until_it_answers(lab: Lab, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            requests.get(f"{lab.url}/api/status?token={lab.token}", timeout=5).raise_for_status()
        except requests.RequestException:
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"JupyterLab did not start. It said:\n{log.read_text(errors='replace')[-2000:]}")
