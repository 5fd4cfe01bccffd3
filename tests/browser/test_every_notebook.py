"""Every notebook, in every language, runs to its end in JupyterLab, played from its recording."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from running_lab import PROJECT, RUN_ALL, opened, running_lab

NOTEBOOKS = sorted((PROJECT / "notebooks").glob("*/[0-9]*.ipynb"))
VIEW = "application/vnd.jupyter.widget-view+json"
SHOWING_MILLISECONDS = 30_000
SHUT_DOWN = """
async () => {
  const lab = window.jupyterapp;
  const panel = lab.shell.currentWidget;
  await panel.context.save();
  await panel.sessionContext.shutdown();
  panel.dispose();
}
"""


@pytest.fixture(scope="module")
def recorded_page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """One JupyterLab for all of them, in which nobody answers but the recordings."""
    folder = tmp_path_factory.mktemp("recorded")
    settings = {"IMGKIT_MODE": "recorded", "IMGKIT_PICTURES": str(folder / "pictures")}
    with running_lab(folder, settings) as lab, opened(browser, lab) as page:
        yield page


@pytest.mark.browser
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_notebook_runs_to_its_end_in_lab(recorded_page: Page, path: Path) -> None:
    cells = recorded_page.evaluate(RUN_ALL, path.relative_to(PROJECT).as_posix())
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    outputs = [output for cell in code for output in cell["outputs"]]
    assert [output for output in outputs if output["output_type"] == "error"] == []
    assert [cell["source"] for cell in code if cell["execution_count"] is None] == []
    views = sum(
        "application/vnd.jupyter.widget-view+json" in output.get("data", {}) for output in outputs
    )
    panels = recorded_page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .imgkit-panel")
    if views:
        expect(panels.first).to_be_attached(timeout=SHOWING_MILLISECONDS)
    assert recorded_page.locator(".jp-RenderedText[data-mime-type*=stderr]").count() == 0
    recorded_page.evaluate(SHUT_DOWN)
