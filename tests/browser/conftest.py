"""JupyterLab and a real browser for the tests that click through the lesson."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from own_notebook import notebook_of
from playwright.sync_api import Browser, Page, sync_playwright
from running_lab import RUN_ALL, Lab, opened, running_lab

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
OWN_NOTEBOOK = "own.ipynb"
LEFT_OUT = (
    "Left out: all tests in tests/browser, which click through the lesson in JupyterLab. They need "
    "Chromium or Google Chrome, and there is neither. To get them on Debian or Ubuntu, run: "
    "sudo apt install chromium. Elsewhere, install Google Chrome. Then run the tests again."
)


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


@pytest.fixture
def lab(browser: Browser, tmp_path: Path, pictures: Path) -> Iterator[Lab]:
    """JupyterLab with the painter."""
    del browser  # without one, the test is left out before JupyterLab is started
    settings = {
        "IMGKIT_MODE": "local",
        "IMGKIT_PICTURES": str(pictures),
        "IMGKIT_LEDGER": str(pictures / "ledger.sqlite3"),
    }
    with running_lab(tmp_path, settings) as lab:
        yield lab


@pytest.fixture
def page(browser: Browser, lab: Lab) -> Iterator[Page]:
    """JupyterLab in a window as large as a small laptop's screen."""
    with opened(browser, lab) as page:
        yield page


@pytest.fixture
def run_all_cells(page: Page) -> Callable[[str], list[dict[str, Any]]]:
    """Opens a notebook in JupyterLab, runs it to its end, and returns its cells."""
    return lambda notebook: page.evaluate(RUN_ALL, notebook)


@pytest.fixture
def run_cells(
    lab: Lab, run_all_cells: Callable[[str], list[dict[str, Any]]]
) -> Callable[..., list[dict[str, Any]]]:
    """Puts cells into a notebook of the test's own, runs it, and sees that none of them fails."""

    def run(*cells: str) -> list[dict[str, Any]]:
        (lab.folder / OWN_NOTEBOOK).write_text(notebook_of(*cells), encoding="utf-8")
        ran = run_all_cells(OWN_NOTEBOOK)
        outputs = [output for cell in ran for output in cell.get("outputs", [])]
        assert [output for output in outputs if output["output_type"] == "error"] == []
        return ran

    return run
