"""The gallery, and the page that is handed in from it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from own_notebook import RUN_LAST_CELL, SAVE
from playwright.sync_api import Browser, Locator, Page, expect

DRAWING_MILLISECONDS = 120_000
NAME = "Ada <i>Lovelace</i>/🦄"
BED = "Big Ben goes to bed while nobody looks."

CELLS = (
    """
import imgkit
from imgkit.widgets import gallery_panel
imgkit.generate("a red ball", n=10, size="128x128", seed=1)
imgkit.generate("a cat", n=1, size="128x128", seed=1)
towers = imgkit.generate("Big Ben at night", n=2, size="512x512", seed=1, metaprompt="children")
""",
    "gallery = gallery_panel()\ngallery",
    """
import json
print(json.dumps({
    "picked": gallery.picked,
    "alts": [picture.alt for picture in gallery.pictures],
    "towers": [tower.path.name for tower in towers],
    "page": gallery.handed_in and gallery.handed_in.page.name,
    "opened": gallery.opened,
    "seeds": [gallery.album.recipe(file).seed for file in gallery.opened],
}))
""",
)


@pytest.mark.browser
def test_pictures_are_found_compared_drawn_again_and_handed_in(
    page: Page,
    browser: Browser,
    run_cells: Callable[..., list[dict[str, Any]]],
    pictures: Path,
    tmp_path: Path,
) -> None:
    run_cells(*CELLS)
    gallery = page.get_by_role("group", name="Gallery", exact=True)
    page.evaluate("window.jupyterapp.commands.execute('application:toggle-left-area')")
    tiles = gallery.get_by_role("list", name="The pictures of this page").get_by_role("button")

    turn_pages(gallery, tiles)
    find_and_pick_by_keyboard(page, gallery, tiles)
    compare(gallery, tiles, tmp_path / "compared.png")
    assert serious_faults(page, ".imgkit-gallery") == []
    draw_again(gallery, tiles)
    gallery.screenshot(path=tmp_path / "opened.png")
    hand_in(gallery, tmp_path / "form.png")
    assert serious_faults(page, ".imgkit-gallery") == []

    known = json.loads(page.evaluate(RUN_LAST_CELL))
    assert sorted(known["picked"]) == sorted(known["towers"])
    assert BED in known["alts"]
    assert known["seeds"][0] in {1, 2}  # the same dice as one of the old ones
    assert known["opened"][0] not in known["towers"]
    open_as_a_teacher(browser, pictures / "handed-in" / known["page"], tmp_path / "page.png")

    page.evaluate(SAVE)
    page.reload()
    expect(gallery.get_by_label("Your name")).to_have_value(NAME, timeout=DRAWING_MILLISECONDS)
    expect(gallery.get_by_label("Search")).to_have_value("ben night")
    expect(gallery.get_by_role("textbox", name="Alt text of picture 1")).to_have_value(BED)
    expect(tiles).to_have_count(3)
    for picture in gallery.locator("img").all():
        assert picture.evaluate("picture => picture.decode().then(() => picture.naturalWidth)") > 0


def turn_pages(gallery: Locator, tiles: Locator) -> None:
    expect(tiles).to_have_count(12, timeout=DRAWING_MILLISECONDS)
    expect(gallery.get_by_text("Page 1 of 2, pictures found: 13")).to_be_visible()
    gallery.get_by_role("button", name="Older ▶").click()
    expect(tiles).to_have_count(1)
    tiles.first.press("PageUp")
    expect(tiles).to_have_count(12)
    gallery.get_by_label("Kind").select_option("made from a picture")
    expect(tiles).to_have_count(0)
    expect(gallery.get_by_text("No picture is like that.")).to_be_visible()
    gallery.get_by_label("Kind").select_option("all")
    expect(tiles).to_have_count(12)


def find_and_pick_by_keyboard(page: Page, gallery: Locator, tiles: Locator) -> None:
    gallery.get_by_label("Search").press_sequentially("ben night")
    expect(tiles).to_have_count(2)
    expect(gallery.get_by_text("Open a picture, and its recipe appears here.")).to_be_visible()
    tiles.first.focus()
    page.keyboard.press("Enter")
    expect(tiles.first).to_have_attribute("aria-pressed", "true")
    expect(gallery.get_by_text("Draw this:")).to_be_visible()
    page.keyboard.press("Space")
    expect(gallery.get_by_role("button", name="Hand in … (picked: 1)")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(tiles.last).to_be_focused()
    page.keyboard.press("Space")
    expect(gallery.get_by_role("button", name="Hand in … (picked: 2)")).to_be_visible()
    expect(tiles.first).to_have_attribute("aria-pressed", "true")


def compare(gallery: Locator, tiles: Locator, screenshot: Path) -> None:
    figures = gallery.get_by_role("figure")
    expect(figures).to_have_count(1)
    gallery.get_by_role("button", name="Compare two").click()
    tiles.last.click()
    expect(figures).to_have_count(2)
    expect(gallery.get_by_role("button", name="Draw it again")).to_be_disabled()
    fits(gallery, screenshot)
    gallery.get_by_role("button", name="Compare two").click()
    expect(figures).to_have_count(1)


def draw_again(gallery: Locator, tiles: Locator) -> None:
    expect(
        gallery.get_by_text("free (the painter on this computer) to draw it again")
    ).to_be_visible()
    tiles.first.click()
    gallery.get_by_label("with the same dice").check()
    gallery.get_by_role("button", name="Draw it again").click()
    expect(tiles).to_have_count(3, timeout=DRAWING_MILLISECONDS)
    expect(gallery.get_by_text("Done. Cost: free.")).to_be_visible()
    expect(tiles.first).to_have_attribute("aria-pressed", "true")


def hand_in(gallery: Locator, screenshot: Path) -> None:
    gallery.get_by_role("button", name="Hand in … (picked: 2)").click()
    gallery.get_by_label("Your name").fill(NAME)
    gallery.get_by_label("Title").fill("Monuments far from home")
    gallery.get_by_role("textbox", name="Alt text of picture 1").fill(BED)
    gallery.get_by_role("button", name="Hand in", exact=True).click()
    expect(gallery.get_by_text("Ready for your teacher: the page Ada")).to_be_visible(
        timeout=DRAWING_MILLISECONDS
    )
    fits(gallery, screenshot)


def open_as_a_teacher(browser: Browser, path: Path, screenshot: Path) -> None:
    page = browser.new_page(viewport={"width": 1366, "height": 768})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    expect(page.get_by_role("heading", level=1)).to_have_text("Monuments far from home")
    expect(page.get_by_text(f"by {NAME}")).to_be_visible()
    images = page.get_by_role("img")
    expect(images).to_have_count(2)
    assert images.first.get_attribute("alt") == BED
    for image in images.all():
        assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 512
    assert [url for url in asked if not url.startswith("data:")] == [path.as_uri()]
    assert serious_faults(page) == []
    page.screenshot(path=screenshot, full_page=True)
    page.pdf(path=screenshot.with_suffix(".pdf"))
    page.close()


def serious_faults(page: Page, selector: str | None = None) -> list[str]:
    found = Axe().run(page, selector).response["violations"]
    return [fault["help"] for fault in found if fault["impact"] in {"serious", "critical"}]


def fits(panel: Locator, screenshot: Path) -> None:
    """JupyterLab leaves 645 of 768 pixels to a notebook."""
    panel.screenshot(path=screenshot)
    box = panel.bounding_box()
    assert box
    assert box["height"] <= 645
