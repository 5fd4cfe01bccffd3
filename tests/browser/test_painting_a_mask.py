"""The mask studio and the microscope: a pupil paints, edits, looks closely and repairs."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from own_notebook import SAVE, notebook_of
from PIL import Image
from playwright.sync_api import Locator, Page, expect

EDITING_MILLISECONDS = 120_000
WIDTH, HEIGHT = 601, 401  # an odd size, on purpose

CELLS = (
    f"""
import imgkit
from PIL import Image
from imgkit.widgets import mask_studio, microscope

image = Image.new("RGB", ({WIDTH}, {HEIGHT}), "#7ab8d4")
image.paste("#4c9a4f", (0, 260, {WIDTH}, {HEIGHT}))
messages = []
studio = mask_studio(image, "add a red hot air balloon")
studio.panel.observe(messages.append, "strokes")
studio
""",
    """
night = imgkit.edit(image, "the same place at night", seed=1)[0]
mask = Image.new("RGBA", image.size, "black")
mask.paste((0, 0, 0, 0), (200, 100, 400, 300))
lens = microscope(image, night, mask)
lens
""",
)

ASK_KERNEL = """
code => {
  const notebook = window.jupyterapp.shell.currentWidget;
  return notebook.sessionContext.session.kernel.requestExecute({code}).done.then(
    answer => answer.content.status);
}
"""

LOOK = """
import json, pathlib
alpha = studio.mask.getchannel("A")
alpha.save("alpha.png")
pathlib.Path("seen.json").write_text(json.dumps({
    "size": studio.mask.size,
    "strokes": len(studio.panel.strokes),
    "messages": len(messages),
    "edited": alpha.histogram()[0],
    "kept": alpha.histogram()[255],
    "box": alpha.point(lambda value: 255 - value).getbbox(),
    "prompt": studio.panel.prompt,
    "pictures": [str(picture.path) for picture in studio.pictures],
    "after": [lens.after.path.name, lens.after.parent, lens.changes.outside],
    "inside": studio.microscope and studio.microscope.changes.inside,
    "error": repr(studio.error),
}))
"""

ALPHA = """
(canvas, [x, y]) => canvas.getContext('2d').getImageData(
  Math.round(x * canvas.width), Math.round(y * canvas.height), 1, 1).data[3]
"""
"""How much is painted at a place, which is given as parts of the width and the height."""

PAINTED = """
canvas => [...canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data]
  .filter((_, place) => place % 4 === 3).map(alpha => (alpha > 127 ? '1' : '0')).join('')
"""
"""All pixels of a canvas, row by row: 1 where it is painted."""


@pytest.mark.browser
def test_a_pupil_paints_edits_and_repairs(
    page: Page,
    run_all_cells: Callable[[str], list[dict[str, Any]]],
    pictures: Path,
    tmp_path: Path,
) -> None:
    lesson = tmp_path / "lesson"
    (lesson / "studio.ipynb").write_text(notebook_of(*CELLS), encoding="utf-8")
    cells = run_all_cells("studio.ipynb")
    outputs = [output for cell in cells for output in cell["outputs"]]
    assert [output for output in outputs if output["output_type"] == "error"] == []

    def kernel() -> dict[str, Any]:
        assert page.evaluate(ASK_KERNEL, LOOK) == "ok"
        seen: dict[str, Any] = json.loads((lesson / "seen.json").read_text())
        return seen

    studio = page.get_by_role("group", name="Mask studio")
    expect(studio.get_by_text("Nothing is painted yet.")).to_be_visible()
    paint_with_the_mouse(page, studio, kernel)
    assert_the_mask_is_what_is_seen(studio, lesson / "alpha.png")
    set_a_rectangle_by_keys(studio, kernel)
    paint_otherwise(page, studio, kernel)
    paint_with_a_finger(page, studio, kernel)
    studio.screenshot(path=tmp_path / "studio.png")
    assert_fits_the_screen(studio)

    edit(page, studio, kernel)
    microscope = page.get_by_role("group", name="Microscope").last
    put_back(microscope, kernel, pictures)
    microscope.screenshot(path=tmp_path / "microscope.png")
    assert_fits_the_screen(microscope)

    page.evaluate(SAVE)
    page.reload()
    expect(microscope.get_by_text("The protected pixels are back.")).to_be_visible(timeout=60_000)
    expect(microscope.get_by_text("Outside the mask 0.0 %")).to_be_visible()
    assert painted_at(studio, 0.5, 0.5) == 255
    expect(studio.get_by_label("What the whole picture")).to_have_value("add a yellow balloon")


def canvas(studio: Locator) -> Locator:
    return studio.get_by_role("application")


def painted_at(studio: Locator, x: float, y: float) -> int:
    alpha: int = studio.locator(".imgkit-painted").evaluate(ALPHA, [x, y])
    return alpha


def drag(page: Page, studio: Locator, *places: tuple[float, float]) -> None:
    """Move the mouse from place to place with its button held; places are parts of the picture."""
    canvas(studio).scroll_into_view_if_needed()
    box = canvas(studio).bounding_box()
    assert box
    points = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in places]
    page.mouse.move(*points[0])
    page.mouse.down()
    for point in points[1:]:
        page.mouse.move(*point, steps=20)
    page.mouse.up()


def paint_with_the_mouse(page: Page, studio: Locator, kernel: Callable[[], dict[str, Any]]) -> None:
    drag(page, studio, (0.2, 0.3), (0.5, 0.3), (0.5, 0.5))
    assert painted_at(studio, 0.35, 0.3) == 255
    assert painted_at(studio, 0.35, 0.5) == 0
    expect(studio.get_by_text("of the picture is painted")).to_be_visible()
    seen = kernel()
    assert seen["size"] == [WIDTH, HEIGHT]
    assert (seen["strokes"], seen["messages"]) == (1, 1)
    left, top, right, bottom = seen["box"]
    radius = HEIGHT // 16 / 2
    expected = (0.2 * WIDTH - radius, 0.3 * HEIGHT - radius, 0.5 * WIDTH + radius)
    assert (left, top, right) == pytest.approx(expected, abs=4)
    assert bottom == pytest.approx(0.5 * HEIGHT + radius, abs=4)


def assert_the_mask_is_what_is_seen(studio: Locator, kept_alpha: Path) -> None:
    seen = np.array(list(studio.locator(".imgkit-painted").evaluate(PAINTED))) == "1"
    edited = np.asarray(Image.open(kept_alpha)).ravel() == 0
    assert edited.any()
    assert np.sum(seen != edited) < 0.04 * edited.sum()  # they round the edges differently


def set_a_rectangle_by_keys(studio: Locator, kernel: Callable[[], dict[str, Any]]) -> None:
    studio.get_by_role("button", name="Clear").click()
    assert kernel()["edited"] == 0
    canvas(studio).focus()
    for key in (*["ArrowUp"] * 40, *["ArrowLeft"] * 40, "Space"):
        canvas(studio).press(key)
    for key in (*["ArrowRight"] * 4, *["ArrowDown"] * 2, "Shift+ArrowDown", "Space"):
        canvas(studio).press(key)
    seen = kernel()
    assert seen["box"] == [0, 0, 60, 31]
    assert seen["edited"] == 60 * 31
    canvas(studio).press("Control+z")
    assert kernel()["edited"] == 0


def paint_otherwise(page: Page, studio: Locator, kernel: Callable[[], dict[str, Any]]) -> None:
    studio.get_by_label("rectangle", exact=True).check()
    drag(page, studio, (0.25, 0.25), (0.75, 0.75))
    whole = kernel()["edited"]
    assert whole == pytest.approx(WIDTH * HEIGHT / 4, rel=0.03)
    studio.get_by_label("eraser").check()
    studio.get_by_label("Brush size").press("End")
    drag(page, studio, (0.3, 0.3), (0.3, 0.31))
    assert painted_at(studio, 0.3, 0.3) == 0
    assert 0 < kernel()["edited"] < whole
    studio.get_by_role("button", name="Undo").click()
    assert painted_at(studio, 0.3, 0.3) == 255
    assert kernel()["edited"] == whole
    studio.get_by_role("button", name="Invert").click()
    assert painted_at(studio, 0.3, 0.3) == 0
    assert painted_at(studio, 0.1, 0.1) == 255
    assert kernel()["kept"] == whole
    studio.get_by_role("button", name="Invert").click()
    assert kernel()["edited"] == whole


def paint_with_a_finger(page: Page, studio: Locator, kernel: Callable[[], dict[str, Any]]) -> None:
    studio.get_by_role("button", name="Clear").click()
    studio.get_by_label("brush", exact=True).check()
    box = canvas(studio).bounding_box()
    assert box
    finger = page.context.new_cdp_session(page)
    for kind, x in (("touchStart", 0.2), ("touchMove", 0.5), ("touchMove", 0.8)):
        point = {"x": box["x"] + x * box["width"], "y": box["y"] + 0.9 * box["height"]}
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [point]})
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    assert painted_at(studio, 0.5, 0.9) == 255
    left, _, right, _ = kernel()["box"]
    assert right - left > WIDTH / 2
    for _ in ("finger", "clear"):
        studio.get_by_role("button", name="Undo").click()


def edit(page: Page, studio: Locator, kernel: Callable[[], dict[str, Any]]) -> None:
    expect(studio.get_by_text("Price: free (the painter on this computer)")).to_be_visible()
    studio.get_by_label("What the whole picture").fill("add a yellow balloon")
    studio.get_by_role("button", name="Edit the picture").click()
    microscopes = page.get_by_role("group", name="Microscope")
    expect(microscopes).to_have_count(2, timeout=EDITING_MILLISECONDS)
    expect(studio.get_by_text("Done. Cost: free.")).to_be_visible(timeout=EDITING_MILLISECONDS)
    seen = kernel()
    assert seen["prompt"] == "add a yellow balloon"
    assert len(seen["pictures"]) == 1
    expect(microscopes.first.get_by_text("Inside the mask")).to_be_visible()
    assert seen["inside"] > 0


def put_back(microscope: Locator, kernel: Callable[[], dict[str, Any]], pictures: Path) -> None:
    microscope.scroll_into_view_if_needed()
    for picture in microscope.get_by_role("img").all():
        assert picture.get_attribute("alt")
        assert picture.evaluate("picture => picture.decode().then(() => picture.naturalWidth)")
    before = microscope.locator(".imgkit-before")
    slider = microscope.get_by_label("How much of the picture before")
    slider.press("Home")
    expect(before).to_have_css("clip-path", "inset(0px 100% 0px 0px)")
    for _ in range(2):
        slider.press("PageUp")
    expect(before).to_have_css("clip-path", "inset(0px 80% 0px 0px)")

    edited, _, outside = kernel()["after"]
    assert outside > 0.5
    kept = set(pictures.glob("*.png"))
    microscope.get_by_role("button", name="Put the protected pixels back").click()
    expect(microscope.get_by_text("The protected pixels are back.")).to_be_visible()
    expect(microscope.get_by_role("button")).to_have_count(0)
    name, parent, left = kernel()["after"]
    assert (parent, left) == (edited, 0)
    [new] = set(pictures.glob("*.png")) - kept
    assert new.name == name


def assert_fits_the_screen(panel: Locator) -> None:
    """JupyterLab leaves 645 of 768 pixels to a notebook."""
    box = panel.bounding_box()
    assert box
    assert box["height"] <= 645
