"""JupyterLab and a real browser for the tests that click through the lesson."""

import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
from playwright.sync_api import Browser, Page, sync_playwright

from imgkit import jupyter_home

PROJECT = Path(__file__).resolve().parents[2]

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
LEFT_OUT = (
    "Left out: all tests in tests/browser, which click through the lesson in JupyterLab. They need "
    "Chromium or Google Chrome, and there is neither. To get them on Debian or Ubuntu, run: "
    "sudo apt install chromium. Elsewhere, install Google Chrome. Then run the tests again."
)
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


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Chromium, without a window."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail(LEFT_OUT)
        pytest.skip(LEFT_OUT)
    home = str(tmp_path_factory.mktemp("home"))  # it writes crash reports there
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, args=["--disable-gpu"], env={**os.environ, "HOME": home}
        )
        yield browser
        browser.close()


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab and the folder that it shows."""

    url: str
    token: str
    folder: Path


@pytest.fixture
def lab(browser: Browser, tmp_path: Path, pictures: Path) -> Iterator[Lab]:
    """JupyterLab on a copy of the notebooks, with the painter, in a home of its own."""
    del browser  # without one, the test is left out before JupyterLab is started
    folder = tmp_path / "lesson"
    shutil.copytree(PROJECT / "notebooks", folder / "notebooks")
    environment = jupyter_home.environment(folder)
    jupyter_home.silence_news(Path(environment["JUPYTERLAB_SETTINGS_DIR"]))
    environment |= {
        "IMGKIT_MODE": "local",
        "IMGKIT_PICTURES": str(pictures),
        "PYTHONPATH": str(PROJECT),
    }
    lab = Lab(f"http://127.0.0.1:{_free_port()}", secrets.token_hex(), folder)
    log = tmp_path / "jupyterlab.log"
    with log.open("wb") as file:
        process = subprocess.Popen(
            _command(lab),
            cwd=folder,
            env={**os.environ, **environment},
            stdout=file,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_it_answers(lab, process, log)
        yield lab
    finally:
        process.terminate()
        process.wait()


@pytest.fixture
def page(browser: Browser, lab: Lab) -> Iterator[Page]:
    """JupyterLab in a window as large as a small laptop's screen."""
    page = browser.new_page(viewport={"width": 1366, "height": 768})
    page.goto(f"{lab.url}/lab?token={lab.token}")
    page.wait_for_function("window.jupyterapp")
    yield page
    page.close()


@pytest.fixture
def run_all_cells(page: Page) -> Callable[[str], list[dict[str, Any]]]:
    """Opens a notebook in JupyterLab, runs it to its end, and returns its cells."""
    return lambda notebook: page.evaluate(RUN_ALL, notebook)


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
