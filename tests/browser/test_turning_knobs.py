"""The knob lab: guess, turn the knobs, run, and be refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from own_notebook import IN_KERNEL, SAVE
from playwright.sync_api import Locator, Page, expect

DRAWING_MILLISECONDS = 60_000
CELL = (
    "from imgkit.widgets import knob_lab\n"
    "lab = knob_lab('a red house next to a tree at night')\n"
    "lab"
)
SHOWN = "pictures => pictures.map(({alt, naturalWidth}) => [alt, naturalWidth])"


@pytest.mark.browser
def test_guess_run_see_and_be_refused(
    page: Page,
    run_cells: Callable[..., list[dict[str, Any]]],
    pictures: Path,
    tmp_path: Path,
) -> None:
    (ran,) = run_cells(CELL)
    assert [output["output_type"] for output in ran["outputs"]] == ["execute_result"]
    panel = page.get_by_role("group", name="Knob lab")
    run = panel.get_by_role("button", name="Run")
    shown = panel.locator("tbody td img")

    run.click()
    expect(panel.get_by_text("You have not guessed yet.")).to_be_visible()
    assert not list(pictures.glob("*.png"))

    slider = panel.get_by_role("slider", name="Temperature 2.0")
    slider.press("ArrowLeft")  # JupyterLab must not take the key for the notebook
    expect(panel.get_by_text("at temperature 1.9")).to_be_visible()
    panel.get_by_label("Seed of row 2").fill("7")
    panel.get_by_role("radio", name="at temperature 0.0").press("Space")
    run.click()  # at once: what was chosen is still on its way to the kernel
    expect(panel.get_by_text("Your guess was right.")).to_be_visible(timeout=DRAWING_MILLISECONDS)
    assert_grid(shown)
    expect(panel.get_by_role("table")).to_have_count(2)
    assert len(list(pictures.glob("*.png"))) == 12
    plan = "(lab.comparison.seeds, lab.comparison.temperatures) == ((1, 7, 3), (0, 0.7, 1.4, 1.9))"
    assert page.evaluate(IN_KERNEL, plan) == "True"
    assert page.evaluate(IN_KERNEL, "lab.comparison.curve[0]") == "1.0"
    assert_it_fits(panel)
    page.screenshot(path=tmp_path / "knob-lab.png")

    page.evaluate(SAVE)
    page.reload()
    expect(shown).to_have_count(12, timeout=DRAWING_MILLISECONDS)
    assert_grid(shown)
    expect(panel.get_by_text("Your guess was right.")).to_be_visible()
    expect(panel.get_by_role("radio", name="at temperature 0.0")).to_be_checked()

    panel.get_by_label("Who draws").select_option("gpt-image-2.5-flare")
    expect(panel.get_by_role("radio", name="both about the same")).not_to_be_checked()
    panel.get_by_role("radio", name="both about the same").check()
    panel.get_by_label("Prompt").press("Enter")
    expect(panel.get_by_text("nothing was paid")).to_be_visible(timeout=DRAWING_MILLISECONDS)
    panel.get_by_role("button", name="Send it all the same").click()
    answer = panel.get_by_text("The service answered: HTTP 400, unknown_parameter.")
    expect(answer).to_be_visible(timeout=DRAWING_MILLISECONDS)
    assert len(list(pictures.glob("*.png"))) == 12
    page.screenshot(path=tmp_path / "refused.png")


def assert_grid(shown: Locator) -> None:
    expect(shown).to_have_count(12)
    seen = shown.evaluate_all(SHOWN)
    assert all(width > 0 for _, width in seen)
    first_column = [alt.partition(".")[0] for alt, _ in seen][::4]
    assert first_column == [f"Seed {seed}, Temperature 0" for seed in (1, 7, 3)]
    assert all("house" in alt for alt, _ in seen)


def assert_it_fits(panel: Locator) -> None:
    """JupyterLab leaves 645 of 768 pixels to a notebook."""
    box = panel.bounding_box()
    assert box
    assert box["height"] <= 645
