"""What a pupil does first: open the lesson, run it, and click."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

DRAWING_MILLISECONDS = 60_000
WAS_DRAWN = "pictures => pictures.every(picture => picture.complete && picture.naturalWidth > 0)"


@pytest.mark.browser
def test_the_welcome_runs_and_its_panel_draws(
    page: Page,
    run_all_cells: Callable[[str], list[dict[str, Any]]],
    pictures: Path,
    tmp_path: Path,
) -> None:
    cells = run_all_cells("notebooks/en/00-welcome.ipynb")

    code = [cell for cell in cells if cell["cell_type"] == "code"]
    outputs = [output for cell in code for output in cell["outputs"]]
    assert [output for output in outputs if output["output_type"] == "error"] == []
    assert [cell["source"] for cell in code if cell["execution_count"] is None] == []
    assert_seen_and_described(page.locator(".jp-OutputArea img"))

    kept = set(pictures.glob("*.png"))
    panel = page.locator(".imgkit-panel")
    expect(panel.locator("img")).to_have_count(0)
    expect(panel.get_by_text("Price: free (the painter on this computer)")).to_be_visible()
    panel.get_by_role("button", name="Draw", exact=True).click()

    expect(panel.get_by_text("Done. Cost: free.")).to_be_visible(timeout=DRAWING_MILLISECONDS)
    drawn = panel.get_by_role("figure").locator("img")
    expect(drawn).to_have_count(1)
    assert_seen_and_described(drawn)
    assert len(set(pictures.glob("*.png")) - kept) == 1
    page.screenshot(path=tmp_path / "lesson.png")


def assert_seen_and_described(pictures: Locator) -> None:
    expect(pictures).not_to_have_count(0)
    assert pictures.evaluate_all(WAS_DRAWN)
    for picture in pictures.all():
        assert picture.get_attribute("alt")
