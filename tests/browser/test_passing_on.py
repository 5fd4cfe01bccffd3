"""The panels in which one picture leads to the next: variation tree, describe panel, telephone."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from own_notebook import RUN_LAST_CELL, SAVE
from PIL import ExifTags, Image
from playwright.sync_api import Locator, Page, expect

DRAWING_MILLISECONDS = 120_000

CELLS = (
    """
import imgkit
from imgkit.widgets import describe_panel, telephone, variation_tree
picture = imgkit.generate("Dog next to Eiffel Tower in the morning", seed=1, size="512x512")[0]
""",
    "tree = variation_tree(picture)\ntree",
    "look = describe_panel(picture)\nlook",
    "game = telephone(picture, rounds=2)\ngame",
    """
import json
print(json.dumps({
    "line": [member.number for member in tree.lineage],
    "words": tree.lineage[-1].words,
    "parents": [bred.parent for bred in tree.pictures[1:]],
    "names": [bred.path.name for bred in tree.pictures],
    "size": look.shown["size"],
    "caption": look.description and look.description.caption,
    "heard": [said.caption for said in game.descriptions],
    "drawn": [drawn.prompt for drawn in game.pictures],
}))
""",
)


@pytest.mark.browser
def test_one_picture_leads_to_the_next(
    page: Page,
    run_cells: Callable[..., list[dict[str, Any]]],
    pictures: Path,
    tmp_path: Path,
) -> None:
    run_cells(*CELLS)
    tree, look, game = (
        page.get_by_role("group", name=name, exact=True)
        for name in ("Variation tree", "What is in the picture?", "Telephone game")
    )
    page.evaluate("window.jupyterapp.commands.execute('application:toggle-left-area')")

    breed_two_generations(tree)
    fits(tree, tmp_path / "tree.png")
    describe_a_picture(look)
    fits(look, tmp_path / "describe.png")
    describe_a_photo(look, tmp_path / "photo.jpg")
    play_the_telephone_game(game)
    fits(game, tmp_path / "telephone.png")

    known = json.loads(page.evaluate(RUN_LAST_CELL))
    assert known["line"] == [1, 3, 4]
    assert known["words"] == "Dog next to Eiffel Tower at night"
    assert known["parents"][-1] == known["names"][2]
    recipe = json.loads((pictures / known["names"][3]).with_suffix(".json").read_text("utf-8"))
    assert recipe["parent"] == known["names"][2]
    expect(look.locator(".imgkit-caption")).to_contain_text(known["caption"])
    assert known["size"] == [1536, 2048]
    assert known["drawn"] == known["heard"]
    assert len(known["heard"]) == 2

    page.evaluate(SAVE)
    page.reload()
    expect(tree.get_by_role("treeitem")).to_have_count(4, timeout=DRAWING_MILLISECONDS)
    expect(tree.get_by_role("treeitem", selected=True)).to_contain_text("4")
    expect(look.locator(".imgkit-caption")).to_contain_text(known["caption"])
    expect(game.get_by_role("figure")).to_have_count(3)
    for picture in page.locator(".imgkit-asking img").all():
        assert picture.evaluate("picture => picture.decode().then(() => picture.naturalWidth)") > 0


def breed_two_generations(tree: Locator) -> None:
    members = tree.get_by_role("treeitem")
    expect(members).to_have_count(1, timeout=DRAWING_MILLISECONDS)
    expect(tree.get_by_text("free (the painter on this computer)")).to_be_visible()
    field = tree.get_by_label("What it should show")
    expect(field).to_have_value("Dog next to Eiffel Tower in the morning")
    tree.get_by_label("Pictures").fill("2")
    tree.get_by_role("button", name="Breed from number 1").click()
    expect(members).to_have_count(3, timeout=DRAWING_MILLISECONDS)
    expect(tree.get_by_text("Done: 2 pictures. Cost: free.")).to_be_visible()

    members.first.press("ArrowDown")
    expect(tree.get_by_role("treeitem", selected=True)).to_be_focused()
    tree.get_by_role("treeitem", selected=True).press("ArrowRight")
    expect(tree.get_by_role("button", name="Breed from number 3")).to_be_visible()
    field.fill("Dog next to Eiffel Tower at night")
    tree.get_by_label("Pictures").fill("1")
    tree.get_by_role("button", name="Breed from number 3").click()
    expect(members).to_have_count(4, timeout=DRAWING_MILLISECONDS)
    tree.locator(".imgkit-thumb").last.click()
    expect(tree.get_by_role("heading", name="Number 4, bred from number 3")).to_be_visible()
    assert tree.get_by_role("deletion").all_inner_texts() == ["in the morning"]
    assert tree.get_by_role("insertion").all_inner_texts() == ["at night"]
    expect(tree.get_by_text("Its line: 1 → 3 → 4")).to_be_visible()


def describe_a_picture(look: Locator) -> None:
    look.get_by_role("button", name="Describe it").click()
    regions = look.locator("li[data-region]")
    expect(regions.first).to_be_visible(timeout=DRAWING_MILLISECONDS)
    expect(regions.filter(has_text="Eiffel Tower")).to_contain_text("%")
    frames = look.locator("g[data-region]")
    expect(frames).to_have_count(regions.count())
    regions.last.focus()
    expect(frames.last).to_have_class("imgkit-lit")
    picture, frame = (part.bounding_box() for part in (look.locator("img"), frames.last))
    assert picture
    assert frame
    assert picture["x"] <= frame["x"] + 3
    assert frame["x"] + frame["width"] <= picture["x"] + picture["width"] + 3
    look.get_by_label("Show what it is at least this sure of").press("End")
    expect(regions).to_have_count(0)
    look.get_by_label("Show what it is at least this sure of").press("Home")
    expect(regions).not_to_have_count(0)


def describe_a_photo(look: Locator, path: Path) -> None:
    """A large one, taken with the telephone held upright."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    noise = Image.effect_noise((3200, 2400), 80).convert("RGB")
    noise.save(path, exif=exif, quality=95)
    assert path.stat().st_size > 4_000_000
    look.get_by_label("Choose a picture").set_input_files(path)
    expect(look.get_by_text("What a service sees appears here.")).to_be_visible(
        timeout=DRAWING_MILLISECONDS
    )
    look.get_by_role("button", name="Describe it").click()
    expect(look.locator(".imgkit-caption")).to_be_visible(timeout=DRAWING_MILLISECONDS)
    box = look.locator(".imgkit-over-picture").bounding_box()
    assert box
    assert box["width"] / box["height"] == pytest.approx(0.75, abs=0.01)


def play_the_telephone_game(game: Locator) -> None:
    game.get_by_role("button", name="Play").click()
    expect(game.get_by_role("figure")).to_have_count(3, timeout=DRAWING_MILLISECONDS)
    expect(game.get_by_text("Played 2 rounds.")).to_be_visible(timeout=DRAWING_MILLISECONDS)
    lines = game.locator("polyline")
    composition = [line.get_attribute("points") or "" for line in lines.all()]
    assert [len(points.split()) for points in composition] == [3, 2]
    game.get_by_label("Alike in").select_option("structure")
    expect(lines.first).not_to_have_attribute("points", composition[0])


def fits(panel: Locator, screenshot: Path) -> None:
    """JupyterLab leaves 645 of 768 pixels to a notebook."""
    panel.screenshot(path=screenshot)
    box = panel.bounding_box()
    assert box
    assert box["height"] <= 645
