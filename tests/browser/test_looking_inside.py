"""The three panels of the pixel model, in the notebook that explains how such a model works."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from own_notebook import SAVE
from playwright.sync_api import Browser, Locator, Page, expect

from imgkit import pixels
from imgkit.widgets.working import source

PAINTING_MILLISECONDS = 120_000
NOTEBOOK = "notebooks/en/07-how-it-works.ipynb"

COLOURS = """
canvas => {
  const [context, cell] = [canvas.getContext('2d'), canvas.width / 20];
  return [...Array(400).keys()].map(pixel => [...context.getImageData(
    (pixel % 20 + 0.5) * cell, (Math.floor(pixel / 20) + 0.5) * cell, 1, 1).data.slice(0, 3)]);
}
"""
"""The colour in the middle of each pixel of a canvas."""


@pytest.mark.browser
def test_the_panels_of_the_pixel_model(
    page: Page, run_all_cells: Callable[[str], list[dict[str, Any]]], tmp_path: Path
) -> None:
    cells = run_all_cells(NOTEBOOK)
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    assert [output for output in outputs if output["output_type"] == "error"] == []

    watch = page.get_by_role("group", name="Watch it paint")
    watch_it_paint(page, watch)
    watch.screenshot(path=tmp_path / "watch.png")

    wall = page.get_by_role("group", name="Temperature wall")
    paint_the_wall(wall)
    wall.screenshot(path=tmp_path / "wall.png")

    finish = page.get_by_role("group", name="Finish my picture")
    finish_a_picture(page, finish)
    finish.screenshot(path=tmp_path / "finish.png")

    assert_each_fits_the_screen([watch, wall, finish])
    seen = [canvas.evaluate(COLOURS) for canvas in canvases(page)]
    said = watch.get_by_role("heading").inner_text()
    page.evaluate(SAVE)
    page.reload()
    expect(watch.get_by_role("heading")).to_have_text(said, timeout=PAINTING_MILLISECONDS)
    expect(finish.get_by_role("img")).to_have_count(4, timeout=PAINTING_MILLISECONDS)
    assert [canvas.evaluate(COLOURS) for canvas in canvases(page)] == seen


def watch_it_paint(page: Page, panel: Locator) -> None:
    canvas = panel.locator("canvas")
    place = panel.get_by_label("How many of the 400 pixels are shown")
    choices = panel.get_by_role("listitem")
    heading = panel.get_by_role("heading")
    expect(heading).to_contain_text("Next: row 1, column 1.", timeout=PAINTING_MILLISECONDS)

    panel.get_by_label("Temperature").press("Home")
    expect(choices).to_have_count(1)
    expect(choices).to_contain_text("100 %")
    panel.get_by_label("Temperature").press("End")
    expect(choices).not_to_have_count(1)

    canvas.press("Space")
    expect(panel.get_by_role("button", name="Pause")).to_be_visible()
    page.wait_for_function("place => place.value > 45", arg=place.element_handle())
    canvas.press("Space")
    shown = int(place.input_value())
    panel.get_by_role("button", name="Step").click()
    expect(place).to_have_value(str(shown + 1))
    panel.get_by_role("button", name="Back").click()
    expect(place).to_have_value(str(shown))

    canvas.hover(position={"x": 5, "y": 5})
    expect(heading).to_contain_text("Row 1, column 1 became")
    expect(panel.get_by_text("of its attention to the words:")).to_contain_text("red house")
    canvas.press("ArrowUp")
    expect(heading).to_contain_text(f"Row {shown // 20}, column {shown % 20 + 1} became")

    place.press("Home")
    instead = choices.last.get_by_role("button")
    wanted = instead.locator("i").evaluate("swatch => getComputedStyle(swatch).backgroundColor")
    instead.click()
    page.wait_for_function("place => place.value > 20", arg=place.element_handle())
    panel.get_by_role("button", name="Pause").click()
    red, green, blue = canvas.evaluate(COLOURS)[0]
    assert f"rgb({red}, {green}, {blue})" == wanted


def paint_the_wall(panel: Locator) -> None:
    panel.get_by_role("button", name="Paint the wall").click()
    shares = panel.get_by_role("row").last.get_by_role("cell")
    expect(shares.last).to_contain_text("%", timeout=PAINTING_MILLISECONDS)
    assert shares.first.inner_text() == "100 %"
    pictures = [picture.evaluate(COLOURS) for picture in panel.get_by_role("img").all()]
    assert len(pictures) == 4 * 7
    at_zero = pictures[::7]  # row by row, a column for each temperature
    assert all(one == other for one, other in itertools.pairwise(at_zero))
    points = panel.locator("polyline").get_attribute("points") or ""
    assert len(points.split()) == 7


def finish_a_picture(page: Page, panel: Locator) -> None:
    canvas = panel.locator("canvas").first
    panel.get_by_role("button", name="nothing").click()
    panel.get_by_role("radio", name="orange").check()
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    assert box
    cell = box["width"] / 20
    page.mouse.move(box["x"] + cell / 2, box["y"] + cell / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + cell * 5.5, box["y"] + cell / 2)  # too quick to touch each pixel
    page.mouse.move(box["x"] + cell * 5.5, box["y"] + cell * 15)  # below is the model's half
    page.mouse.up()
    panel.get_by_role("radio", name="plum").check()
    canvas.press("ArrowLeft")
    canvas.press("Space")

    panel.get_by_role("button", name="Show four endings").click()
    expect(panel.get_by_role("img")).to_have_count(4, timeout=PAINTING_MILLISECONDS)
    palette = {name: tuple(rgb) for name, rgb in named_colours()}
    for picture in panel.get_by_role("img").all():
        painted = [tuple(colour) for colour in picture.evaluate(COLOURS)]
        assert painted[:6] == [palette["orange"]] * 6
        assert painted[9 * 20 + 5] == palette["orange"]
        assert painted[9 * 20 + 4] == palette["plum"]
        assert set(painted) <= set(palette.values())


def named_colours() -> list[tuple[str, list[int]]]:
    weights = pixels.load_weights()
    return list(zip(weights.palette, weights.rgb.tolist(), strict=True))


def canvases(page: Page) -> list[Locator]:
    return page.locator(".imgkit-panel canvas").all()


def assert_each_fits_the_screen(panels: list[Locator]) -> None:
    """JupyterLab leaves 645 of 768 pixels to a notebook."""
    for panel in panels:
        box = panel.bounding_box()
        assert box
        assert box["height"] <= 645


@pytest.mark.browser
@pytest.mark.parametrize("temperature", [0, 0.1, 0.7, 1, 3])
def test_the_browser_bends_the_bars_as_the_model_does(browser: Browser, temperature: float) -> None:
    step = next(pixels.paint("red house, tree, night"))
    code = f"([logits, heat]) => {{ {source('pixels.js')}; return chances(logits, heat); }}"
    page = browser.new_page()
    bars = page.evaluate(code, [step.logits.tolist(), temperature])
    page.close()
    assert np.allclose(bars, step.chances(temperature), atol=1e-12)
