"""Photographs of the panels for the README: ``.venv/bin/python -m tests.photographs``.

Each photograph notes down the code that it shows, so that a test can tell when it is too old.
"""

import hashlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image
from playwright.sync_api import Locator, Page, expect

from benchmarks.lab_page import lab_page, run_all
from imgkit import widgets
from imgkit.widgets.masking import MaskPanel
from imgkit.widgets.remix_panel import RemixPanel

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "panels"
DRAWING_MILLISECONDS = 60_000
PICTURES = Path(__file__).resolve().parent.parent / "assets" / "pictures"
LOUNGE, BUNNY = PICTURES / "lounge.png", PICTURES / "bunny.png"


@dataclass(frozen=True)
class Photograph:
    """What is to be photographed.

    Args:
        panel: The class of the panel.
        title: What screen readers call it.
        cell: The code that shows it.
        pose: What is done with it before.
    """

    panel: type
    title: str
    cell: str
    pose: Callable[[Page, Locator], None]


def draw(_page: Page, panel: Locator) -> None:
    """Draw two pictures, one after the other."""
    panel.get_by_label("Seed").fill("7")
    panel.get_by_role("button", name="Draw", exact=True).click()
    expect(panel.get_by_role("radio")).to_have_count(1, timeout=DRAWING_MILLISECONDS)
    panel.get_by_label("Seed").fill("21")
    panel.get_by_role("button", name="Draw", exact=True).click()
    expect(panel.get_by_role("radio")).to_have_count(2, timeout=DRAWING_MILLISECONDS)


def paint_a_mask(page: Page, panel: Locator) -> None:
    """Paint over a part of the pool."""
    canvas = panel.get_by_role("application")
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box() or {"x": 0, "y": 0, "width": 0, "height": 0}
    for row in range(5):
        high = box["y"] + box["height"] * (0.66 + 0.045 * row)
        page.mouse.move(box["x"] + box["width"] * 0.32, high)
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] * 0.62, high, steps=10)
        page.mouse.up()


def attack(_page: Page, panel: Locator) -> None:
    """Try the prompt that stands in the field."""
    panel.get_by_role("button", name="Try it").click()
    expect(panel.get_by_text("It ends here.")).to_be_visible(timeout=DRAWING_MILLISECONDS)


def breed(_page: Page, panel: Locator) -> None:
    """Breed three variations, and two of one of them."""
    members = panel.get_by_role("treeitem")
    panel.get_by_label("Pictures").fill("3")
    panel.get_by_role("button", name="Breed from number 1").click()
    expect(members).to_have_count(4, timeout=DRAWING_MILLISECONDS)
    panel.locator(".imgkit-thumb").nth(2).click()
    panel.get_by_label("Pictures").fill("2")
    panel.get_by_role("button", name="Breed from number 3").click()
    expect(members).to_have_count(6, timeout=DRAWING_MILLISECONDS)


def watch(page: Page, panel: Locator) -> None:
    """Let the model paint a part of its picture."""
    place = panel.get_by_label("How many of the 400 pixels are shown")
    expect(place).to_be_visible(timeout=DRAWING_MILLISECONDS)
    panel.locator("canvas").press("Space")
    page.wait_for_function("place => place.value > 250", arg=place.element_handle())
    panel.locator("canvas").press("Space")


def leave(_page: Page, _panel: Locator) -> None:
    """Show it as it is at first."""


def describe(_page: Page, panel: Locator) -> None:
    """Ask what is in the picture."""
    panel.get_by_role("button", name="Describe it").click()
    expect(panel.locator(".imgkit-caption")).to_be_visible(timeout=DRAWING_MILLISECONDS)


def paint_the_wall(_page: Page, panel: Locator) -> None:
    """Paint all pictures of the temperature wall."""
    panel.get_by_role("button", name="Paint the wall").click()
    shares = panel.get_by_role("row").last.get_by_role("cell")
    expect(shares.last).to_contain_text("%", timeout=DRAWING_MILLISECONDS)


def call_out(_page: Page, panel: Locator) -> None:
    """Draw what the room calls out."""
    for number, prompt in enumerate(("a red boat on the sea at night", "a lion in the desert"), 1):
        panel.get_by_label("The next prompt").fill(prompt)
        panel.get_by_label("The next prompt").press("Enter")
        drawn = panel.locator(".imgkit-before li")
        expect(drawn).to_have_count(number, timeout=DRAWING_MILLISECONDS)


def remix(_page: Page, panel: Locator) -> None:
    """Plan the wish, and paint its steps."""
    steps = panel.locator(".imgkit-steps li")
    panel.get_by_role("button", name="Plan").click()
    expect(steps).to_have_count(3, timeout=DRAWING_MILLISECONDS)
    panel.get_by_role("button", name="Paint", exact=True).click()
    expect(steps.last).to_contain_text("done", timeout=DRAWING_MILLISECONDS)


DOG = "imgkit.generate('Dog next to Eiffel Tower in early morning sunlight', seed=7)[0]"
PHOTOGRAPHS = {
    "prompt-studio": Photograph(
        widgets.PromptStudio,
        "Prompt studio",
        "widgets.prompt_studio('Bunny on horse, holding a lollipop, on a foggy meadow')",
        draw,
    ),
    "mask-studio": Photograph(
        MaskPanel,
        "Mask studio",
        f"widgets.mask_studio({str(LOUNGE)!r}, 'a pink flamingo in the pool')",
        paint_a_mask,
    ),
    "boundary-lab": Photograph(
        widgets.BoundaryLab,
        "Boundary lab",
        "widgets.boundary_lab('A cowboy with a gun')",
        attack,
    ),
    "variation-tree": Photograph(
        widgets.VariationTree, "Variation tree", f"widgets.variation_tree({DOG})", breed
    ),
    "watch-it-paint": Photograph(
        widgets.WatchPanel,
        "Watch it paint",
        "widgets.watch_panel('a red house next to a tree at night', seed=3)",
        watch,
    ),
    "microscope": Photograph(
        widgets.MicroscopePanel,
        "Microscope",
        f"widgets.microscope({DOG}, imgkit.variation({DOG}, strength=0.1)[0])",
        leave,
    ),
    "describe": Photograph(
        widgets.DescribePanel, "What is in the picture?", f"widgets.describe_panel({DOG})", describe
    ),
    "temperature-wall": Photograph(
        widgets.WallPanel, "Temperature wall", "widgets.wall_panel('a red house')", paint_the_wall
    ),
    "stage": Photograph(widgets.Stage, "The stage", "widgets.stage()", call_out),
    "remix-studio": Photograph(
        RemixPanel,
        "Remix studio",
        f"widgets.remix_studio({str(BUNNY)!r}, 'put a red hat on the bunny and make it evening, "
        "in watercolour')",
        remix,
    ),
    "gallery": Photograph(widgets.GalleryPanel, "Gallery", "widgets.gallery_panel()", leave),
}


def fingerprint(panel: type) -> str:
    """Return what tells one state of a panel's code from another."""
    code = f"{panel._esm}{panel._css}"  # type: ignore[attr-defined]  # anywidget's
    return hashlib.sha256(code.encode()).hexdigest()


def take(page: Page, name: str) -> None:
    """Photograph a panel, and note down its code in the file."""
    photograph = PHOTOGRAPHS[name]
    panel = page.get_by_role("group", name=photograph.title, exact=True)
    expect(panel).to_be_visible(timeout=DRAWING_MILLISECONDS)
    panel.scroll_into_view_if_needed()
    photograph.pose(page, panel)
    page.wait_for_timeout(500)
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = fingerprint(photograph.panel)
    FOLDER.mkdir(exist_ok=True)
    with Image.open(BytesIO(panel.screenshot())) as image:
        image.convert("RGB").save(FOLDER / f"{name}.webp", quality=80, exif=exif)


def main() -> None:
    """Take all photographs."""
    with tempfile.TemporaryDirectory() as pictures:
        os.environ |= {"IMGKIT_MODE": "local", "IMGKIT_PICTURES": pictures}
        cells = [photograph.cell for photograph in PHOTOGRAPHS.values()]
        with lab_page("import imgkit\nfrom imgkit import widgets", *cells) as page:
            run_all(page)
            page.evaluate("window.jupyterapp.commands.execute('application:toggle-left-area')")
            for name in PHOTOGRAPHS:
                take(page, name)


if __name__ == "__main__":
    main()
