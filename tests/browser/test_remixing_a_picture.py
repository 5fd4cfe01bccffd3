"""The remix studio: plan, change a step, paint, reload, and paint a mask for a step."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from own_notebook import IN_KERNEL, SAVE
from playwright.sync_api import Locator, Page, expect

DRAWING_MILLISECONDS = 60_000
CELL = (
    "import imgkit\n"
    "from imgkit.widgets import remix_studio\n"
    "bunny = imgkit.generate('a bunny on a meadow by day', size='512x512', seed=1)[0]\n"
    "studio = remix_studio(bunny, 'put a red hat on the bunny, make it evening')\n"
    "studio"
)


@pytest.mark.browser
def test_plan_change_paint_reload_and_mask(
    page: Page,
    run_cells: Callable[..., list[dict[str, Any]]],
    tmp_path: Path,
) -> None:
    (ran,) = run_cells(CELL)
    assert [output["output_type"] for output in ran["outputs"]] == ["execute_result"]
    panel = page.get_by_role("group", name="Remix studio")
    steps = panel.locator(".imgkit-steps li")
    paint = panel.get_by_role("button", name="Paint", exact=True)
    expect(paint).to_be_disabled()

    panel.get_by_label("Your wish").press("End")
    page.keyboard.type(", in watercolour")
    panel.get_by_role("button", name="Plan").click()  # at once: the wish is still on its way
    expect(steps).to_have_count(3, timeout=DRAWING_MILLISECONDS)
    assert page.evaluate(IN_KERNEL, "studio.remix.wish").endswith("in watercolour'")
    later = panel.get_by_role("button", name="Step 1 later")
    later.press("Enter")
    expect(panel.get_by_label("Step 2: time and weather")).to_have_value("make it evening")
    panel.get_by_role("checkbox", name="Do step 1").uncheck()
    expect(steps.first).to_contain_text("left out")
    hat = panel.get_by_label("Step 3: add")
    hat.fill("put a blue hat on the bunny")
    paint.click()  # what was typed is still on its way to the kernel

    expect(steps.nth(2)).to_contain_text("done", timeout=DRAWING_MILLISECONDS)
    after = panel.locator("figure").filter(has_text="After").locator("img")
    expect(after).to_be_visible()
    done = "[stage.step.wish for stage in studio.remix.stages if stage.state == 'done']"
    painted = "['make it evening', 'put a blue hat on the bunny']"
    assert page.evaluate(IN_KERNEL, done) == painted
    expect(panel.get_by_text("Done: put a blue hat on the bunny")).to_be_visible()
    assert_it_fits(panel)
    page.screenshot(path=tmp_path / "remix-studio.png")

    page.evaluate(SAVE)
    page.reload()
    expect(after).to_be_visible(timeout=DRAWING_MILLISECONDS)
    expect(hat).to_have_value("put a blue hat on the bunny")
    expect(steps.first).to_contain_text("left out")

    panel.get_by_role("button", name="Where: rabbit").click()
    mask = page.get_by_role("group", name="Where may this step change the picture?")
    mask.get_by_role("application").scroll_into_view_if_needed()
    page.screenshot(path=tmp_path / "mask-of-a-step.png")
    mask.get_by_role("button", name="Use this mask").click()
    expect(mask).to_have_count(0, timeout=DRAWING_MILLISECONDS)
    expect(panel.get_by_role("button", name="Where: your mask")).to_be_visible()
    expect(steps.nth(2)).to_contain_text("not begun")
    paint.click()
    expect(steps.nth(2)).to_contain_text("done", timeout=DRAWING_MILLISECONDS)


def assert_it_fits(panel: Locator) -> None:
    """JupyterLab leaves 645 of 768 pixels to a notebook."""
    box = panel.bounding_box()
    assert box
    assert box["height"] <= 645
