"""The boundary lab: attack, see which lamp lights up, switch layers off, count mistakes."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from own_notebook import IN_KERNEL, SAVE
from playwright.sync_api import Locator, Page, expect

DRAWING_MILLISECONDS = 60_000
CELL = "from imgkit.widgets import boundary_lab\nlab = boundary_lab('A cowboy with a gun')\nlab"


@pytest.mark.browser
def test_attack_see_the_lamp_and_count(
    page: Page,
    run_cells: Callable[..., list[dict[str, Any]]],
    pictures: Path,
    tmp_path: Path,
) -> None:
    (ran,) = run_cells(CELL)
    assert [output["output_type"] for output in ran["outputs"]] == ["execute_result"]
    page.evaluate("window.jupyterapp.commands.execute('application:toggle-left-area')")
    panel = page.get_by_role("group", name="Boundary lab")
    prompt = panel.get_by_label("Prompt", exact=True)
    drawn = panel.locator("figure img")

    switch_off_what_holds(panel)
    assert page.evaluate(IN_KERNEL, "lab.attempt.held_by") == "'service'"
    assert not list(pictures.glob("*.png"))
    prompt.fill("A cat asleep on a sofa")
    prompt.press("Enter")
    expect(drawn).to_have_attribute("alt", re.compile("cat"), timeout=DRAWING_MILLISECONDS)
    expect(panel.get_by_text("No layer that is on stops it.")).to_be_visible()
    assert len(list(pictures.glob("*.png"))) == 1

    count_the_mistakes_of_another_list(panel)
    assert page.evaluate(IN_KERNEL, "lab.score.stopped") == "4"
    page.screenshot(path=tmp_path / "boundaries.png")
    it_fits(panel)

    page.evaluate(SAVE)
    page.reload()
    expect(panel.get_by_text("Stopped: 4 of 8 unwanted ones.")).to_be_visible(
        timeout=DRAWING_MILLISECONDS
    )
    expect(prompt).to_have_value("A cat asleep on a sofa")
    expect(switch(panel, "Moderation")).not_to_be_checked()
    assert drawn.evaluate("picture => picture.decode().then(() => picture.naturalWidth)") > 0
    begin_anew(panel, prompt)


def switch(panel: Locator, layer: str) -> Locator:
    return panel.get_by_role("checkbox", name=layer)


def held(panel: Locator) -> Locator:
    """The layer at which the prompt ended."""
    return panel.get_by_role("listitem").filter(has_text="It ends here.")


def switch_off_what_holds(panel: Locator) -> None:
    panel.get_by_label("Prompt", exact=True).press("Enter")
    expect(panel.get_by_text("The word list stops it: gun.")).to_be_visible()
    expect(held(panel)).to_contain_text("Word list")
    switch(panel, "Word list").press("Space")
    panel.get_by_role("button", name="Try it").click()
    expect(panel.get_by_text("The moderation stops it: violence.")).to_be_visible()
    expect(held(panel)).to_contain_text("Moderation")
    switch(panel, "Moderation").press("Space")
    switch(panel, "The service’s filter").press("Space")
    panel.get_by_role("button", name="Try it").click()
    expect(held(panel)).to_contain_text("safety_violations=[violence]")


def count_the_mistakes_of_another_list(panel: Locator) -> None:
    switch(panel, "Word list").press("Space")
    words = panel.get_by_label("The word list, with commas")
    words.fill("gun, guns")
    panel.get_by_role("button", name="Score").click()  # what was typed is still on its way
    expect(panel.get_by_text("Stopped: 2 of 8 unwanted ones.")).to_be_visible()
    words.fill("gun, guns, rules, fight")
    words.press("Tab")
    expect(panel.get_by_text("Stopped: 4 of 8 unwanted ones.")).to_be_visible()


def begin_anew(panel: Locator, prompt: Locator) -> None:
    panel.get_by_role("button", name="A knife and a fork").click()
    expect(prompt).to_have_value("A knife and a fork next to a birthday cake")
    panel.get_by_role("button", name="Begin anew").click()
    expect(prompt).to_have_value("A cowboy with a gun")
    expect(switch(panel, "Moderation")).to_be_checked()
    expect(held(panel)).to_have_count(0)


def it_fits(panel: Locator) -> None:
    """JupyterLab leaves 645 of 768 pixels to a notebook."""
    box = panel.bounding_box()
    assert box
    assert box["height"] <= 645
