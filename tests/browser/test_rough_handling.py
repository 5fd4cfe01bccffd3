"""What happens in every class: kernels are restarted, painters end, notebooks are open twice."""

from collections.abc import Callable
from typing import Any

import pytest
from own_notebook import RUN_LAST_CELL, SAVE, notebook_of
from playwright.sync_api import Browser, Page, expect
from running_lab import Lab

DRAWING_MILLISECONDS = 120_000
NOTEBOOK = "notebooks/rough.ipynb"
CELLS = {
    "panel": "from imgkit import widgets\nstudio = widgets.prompt_studio('a red house')\nstudio",
    "later": "print(studio.pictures)",
}
IN_KERNEL = """
code => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel
  .requestExecute({code}).done.then(reply => reply.content.status)
"""
END_THE_PAINTER = "from imgkit import local\nlocal.stop()"
RESTART = "window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()"
REST = "buttons => buttons.every(button => button.closest('[inert]'))"
OPEN = """
path => window.jupyterapp.restored.then(
  () => window.jupyterapp.commands.execute('docmanager:open', {path, factory: 'Notebook'}))
"""


@pytest.mark.browser
def test_a_panel_survives_a_class(
    browser: Browser,
    page: Page,
    lab: Lab,
    run_all_cells: Callable[[str], list[dict[str, Any]]],
) -> None:
    (lab.folder / NOTEBOOK).write_text(notebook_of(*CELLS.values()), encoding="utf-8")
    run_all_cells(NOTEBOOK)
    studio = page.get_by_role("group", name="Prompt studio")
    pictures = studio.get_by_role("radio")

    studio.get_by_role("button", name="Draw", exact=True).click()
    expect(pictures).to_have_count(1, timeout=DRAWING_MILLISECONDS)
    assert page.evaluate(IN_KERNEL, END_THE_PAINTER) == "ok"
    studio.get_by_role("button", name="Draw", exact=True).click()
    expect(pictures).to_have_count(2, timeout=DRAWING_MILLISECONDS)  # it was started again

    page.evaluate(SAVE)
    second = browser.new_page(viewport={"width": 1366, "height": 768})
    second.goto(f"{lab.url}/lab/workspaces/second?token={lab.token}")
    second.wait_for_function("window.jupyterapp")
    second.evaluate(OPEN, NOTEBOOK)
    there = second.get_by_role("group", name="Prompt studio")
    expect(there.get_by_role("radio")).to_have_count(2, timeout=DRAWING_MILLISECONDS)
    there.get_by_role("button", name="Draw", exact=True).click()
    expect(there.get_by_role("radio")).to_have_count(3, timeout=DRAWING_MILLISECONDS)
    expect(pictures).to_have_count(3)  # both show the same panel
    second.close()

    studio.get_by_label("Pictures").fill("10")
    studio.get_by_role("button", name="Draw", exact=True).click()
    expect(studio.get_by_role("button", name="Stop")).to_be_visible()
    page.evaluate(RESTART)
    said = studio.get_by_role("alert")
    expect(said).to_contain_text("The kernel was restarted", timeout=DRAWING_MILLISECONDS)
    expect(said).to_contain_text("Run its cell again")
    assert not studio.locator("[role=textbox], button").evaluate_all(
        "nodes => nodes.some(node => !node.closest('[inert]'))"
    )

    page.evaluate(RUN_LAST_CELL)
    last = page.locator(".jp-CodeCell").last
    expect(last).to_contain_text("NameError: there is no “studio” yet.")
    expect(last).to_contain_text("first run the cell that begins with: from imgkit import")
