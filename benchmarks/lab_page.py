"""A notebook in JupyterLab and Chromium, as a pupil has it before them."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

PROJECT = Path(__file__).resolve().parent.parent
NOTEBOOK = "benchmark.ipynb"
OPEN = f"""\
import sys
from pathlib import Path
from imgkit.notebooks import lab
lab.project_folder = lambda: Path(sys.argv[1])
sys.exit(lab.open_lab(Path({NOTEBOOK!r}), browser=False))
"""
EXPOSE = "get_config().LabApp.expose_app_in_browser = True\n"
RUN_ALL = """
async () => {
  const lab = window.jupyterapp;
  await lab.restored;
  const notebook = lab.shell.currentWidget;
  await notebook.context.ready;
  await notebook.sessionContext.ready;
  await notebook.sessionContext.session.kernel.info;
  await lab.commands.execute('notebook:run-all-cells');
}
"""
ASK_KERNEL = """
async code => {
  const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
  const future = kernel.requestExecute({code});
  let said = '';
  future.onIOPub = message => { said += message.content.text ?? ''; };
  await future.done;
  return said;
}
"""


def chromium() -> str | None:
    """Return where Chromium is, or None where it is not."""
    return shutil.which("chromium") or shutil.which("google-chrome")


@contextmanager
def browser_page() -> Iterator[Page]:
    """Open an empty page in Chromium, in a window as large as a small laptop's screen."""
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--disable-gpu"], env={"HOME": home}
        )
        yield browser.new_page(viewport={"width": 1366, "height": 768})
        browser.close()


@contextmanager
def lab_server(*cells: str) -> Iterator[str]:
    """Run JupyterLab with a notebook of these cells, and yield the notebook's address.

    Args:
        *cells: The code of each cell.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / NOTEBOOK).write_text(json.dumps(_notebook(cells)), encoding="utf-8")
        (folder / "jupyter_lab_config.py").write_text(EXPOSE, encoding="utf-8")
        environment = {
            **os.environ,
            "HOME": name,
            "JUPYTER_CONFIG_PATH": name,
            "PYTHONPATH": str(PROJECT),
        }
        with subprocess.Popen(  # noqa: S603 (our own command)
            [sys.executable, "-c", OPEN, name], env=environment, stdout=subprocess.PIPE, text=True
        ) as server:
            said = server.stdout.readline() if server.stdout else ""
            yield said.removeprefix("JupyterLab: ").strip()
            server.terminate()


def open_notebook(page: Page, address: str) -> None:
    """Open JupyterLab at a notebook, and wait until it is there."""
    page.goto(address)
    page.wait_for_function("window.jupyterapp?.shell?.currentWidget?.context")


@contextmanager
def lab_page(*cells: str) -> Iterator[Page]:
    """Open JupyterLab in Chromium with a notebook of these cells; it is not run yet.

    Args:
        *cells: The code of each cell.
    """
    with lab_server(*cells) as address, browser_page() as page:
        open_notebook(page, address)
        yield page


def run_all(page: Page) -> None:
    """Run all cells of the notebook to their end."""
    page.evaluate(RUN_ALL)


def ask_kernel(page: Page, code: str) -> str:
    """Run code in the notebook's kernel, and return what it prints."""
    said: str = page.evaluate(ASK_KERNEL, code)
    return said


def _notebook(cells: tuple[str, ...]) -> dict[str, Any]:
    return {
        "cells": [
            {
                "cell_type": "code",
                "execution_count": None,
                "id": f"cell-{number}",
                "metadata": {},
                "outputs": [],
                "source": cell,
            }
            for number, cell in enumerate(cells)
        ],
        "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
