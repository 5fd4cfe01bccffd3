"""The prompt studio: choose, draw, go back, stop, and find all of it again."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from own_notebook import IN_KERNEL, SAVE
from playwright.sync_api import Locator, Page, expect

DRAWING_MILLISECONDS = 60_000
ALT = "A green tree on a beach at dawn."
"""What the painter says of a green tree with seed 7."""
CELL = "from imgkit.widgets import prompt_studio\nstudio = prompt_studio('a red house')\nstudio"


@pytest.mark.browser
def test_choose_draw_go_back_stop_and_find_it_again(
    page: Page,
    run_cells: Callable[..., list[dict[str, Any]]],
    pictures: Path,
    tmp_path: Path,
) -> None:
    (ran,) = run_cells(CELL)
    assert [output["output_type"] for output in ran["outputs"]] == ["execute_result"]
    studio = page.get_by_role("group", name="Prompt studio")
    draw_within_boundaries(page, studio)
    draw_by_keyboard(page, studio)
    go_back_by_keyboard(page, studio)
    copy_the_alt_text(page, studio)
    studio.screenshot(path=tmp_path / "prompt-studio.png")
    assert_it_fits(studio)
    draw_by_moving_a_slider(page, studio)
    stop(page, studio, pictures)

    page.evaluate(SAVE)
    page.reload()
    expect(studio.get_by_role("radio")).to_have_count(3, timeout=DRAWING_MILLISECONDS)
    expect(studio.get_by_role("radio", name="Number 3: a green tree")).to_be_checked()
    expect(studio.get_by_label("Prompt", exact=True)).to_have_value("a green tree")
    expect(studio.get_by_role("figure")).to_have_count(1)
    expect(studio.get_by_label("Leave out")).to_have_value("mice")
    page.screenshot(path=tmp_path / "found-again.png")


def draw_within_boundaries(page: Page, studio: Locator) -> None:
    expect(studio.get_by_text("Price: free (the painter on this computer)")).to_be_visible()
    expect(studio.get_by_label("Leave out")).to_be_hidden()
    studio.get_by_role("checkbox", name="Put a metaprompt").press("Space")
    studio.get_by_label("Leave out").fill("mice")
    studio.get_by_label("Prompt", exact=True).fill("a green tree")
    final = studio.locator(".imgkit-final")
    expect(final).to_contain_text("Leave out, whatever the text below says: mice.")
    expect(final.locator("mark")).to_have_text("a green tree")
    studio.get_by_label("Seed").fill("7")
    studio.get_by_role("slider", name="Temperature").press("ArrowRight")
    studio.get_by_label("Size").select_option("512x512")
    studio.get_by_role("button", name="Draw").click()
    expect(studio.get_by_text("Understood: green tree.")).to_be_visible(
        timeout=DRAWING_MILLISECONDS
    )
    expect(studio.get_by_role("figure").locator("img")).to_have_attribute("alt", ALT)
    drawn = "(lambda it: (it.seed, it.temperature, it.size))(studio.pictures[0])"
    assert page.evaluate(IN_KERNEL, drawn) == "(7, 0.8, (512, 512))"
    sent = "studio.pictures[0].prompt.startswith('You make pictures for children')"
    assert page.evaluate(IN_KERNEL, sent) == "True"


def draw_by_keyboard(page: Page, studio: Locator) -> None:
    studio.get_by_role("checkbox", name="Put a metaprompt").press("Space")
    studio.get_by_label("Prompt", exact=True).fill("a dog")
    draw = studio.get_by_role("button", name="Draw")
    draw.press("Enter")
    expect(studio.get_by_text("Understood: dog.")).to_be_visible(timeout=DRAWING_MILLISECONDS)
    expect(draw).to_be_focused()
    expect(studio.get_by_role("radio")).to_have_count(2)
    assert page.evaluate(IN_KERNEL, "(studio.at, studio.pictures[0].prompt)") == "(2, 'a dog')"


def go_back_by_keyboard(page: Page, studio: Locator) -> None:
    studio.get_by_role("radio", name="Number 2: a dog").press("ArrowLeft")
    expect(studio.get_by_label("Prompt", exact=True)).to_have_value("a green tree")
    expect(studio.get_by_role("radio", name="Number 1: a green tree")).to_be_focused()
    expect(studio.get_by_label("Leave out")).to_have_value("mice")
    expect(studio.get_by_role("figure").locator("img")).to_have_attribute("alt", ALT)
    back = "(studio.at, studio.bounded, studio.pictures[0].seed)"
    assert page.evaluate(IN_KERNEL, back) == "(1, True, 7)"


def copy_the_alt_text(page: Page, studio: Locator) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    studio.get_by_role("button", name="Copy the alt text").click()
    expect(studio.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == ALT


def draw_by_moving_a_slider(page: Page, studio: Locator) -> None:
    studio.get_by_role("checkbox", name="Draw at once").press("Space")
    studio.get_by_role("slider", name="Temperature").press("ArrowRight")
    expect(studio.get_by_role("radio")).to_have_count(3, timeout=DRAWING_MILLISECONDS)
    drawn = "(studio.pictures[0].seed, studio.pictures[0].temperature)"
    assert page.evaluate(IN_KERNEL, drawn) == "(7, 0.9)"


def stop(page: Page, studio: Locator, pictures: Path) -> None:
    kept = len(list(pictures.glob("*.png")))
    studio.get_by_label("Pictures").fill("10")
    studio.get_by_label("Size").select_option("1536x1024")
    studio.get_by_role("button", name="Draw").press("Enter")
    expect(studio.get_by_role("button", name="Stop")).to_be_focused()
    studio.get_by_role("button", name="Stop").press("Enter")
    expect(studio.get_by_text("The painter puts its brush away.")).to_be_visible()
    expect(studio.get_by_role("button", name="Draw")).to_be_focused()
    assert page.evaluate(IN_KERNEL, "(studio.busy, studio.at, studio.n)") == "(False, 3, 10)"
    assert len(list(pictures.glob("*.png"))) == kept


def assert_it_fits(studio: Locator) -> None:
    """JupyterLab leaves 645 of 768 pixels to a notebook."""
    box = studio.bounding_box()
    assert box
    assert box["height"] <= 645
