"""Every panel can be used by people who do not see it, or who have no mouse: axe-core looks."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

SHOWING_MILLISECONDS = 120_000
START = """
import imgkit
from imgkit import widgets
picture = imgkit.generate("Dog next to Eiffel Tower", seed=1, size="256x256")[0]
other = imgkit.generate("Dog next to Eiffel Tower", seed=2, size="256x256")[0]
"""
PANELS = {
    "prompt": "widgets.prompt_studio('a dog')",
    "stage": "widgets.stage()",
    "boundaries": "widgets.boundary_lab('a cowboy with a gun')",
    "knobs": "widgets.knob_lab('a dog')",
    "mask": "widgets.mask_studio(picture)",
    "microscope": "widgets.microscope(picture, other)",
    "variations": "widgets.variation_tree(picture)",
    "describe": "widgets.describe_panel(picture)",
    "telephone": "widgets.telephone(picture)",
    "gallery": "widgets.gallery_panel()",
    "remix": (
        "studio = widgets.remix_studio(picture, 'put a hat on the dog, and make it night')\n"
        "studio.panel.plan()\n"
        "studio"
    ),
    "watch": "widgets.watch_panel('a red house')",
    "finish": "widgets.finish_panel('a red house')",
    "wall": "widgets.wall_panel('a red house')",
}
OPTIONS = {"resultTypes": ["violations"]}


def faults(page: Page, selector: str) -> list[str]:
    """What axe-core finds in a part of a page that is serious or worse."""
    found = Axe().run(page, selector, OPTIONS).response["violations"]
    return [
        f"{violation['id']}: {node['html'][:150]}"
        for violation in found
        if violation["impact"] in {"serious", "critical"}
        for node in violation["nodes"]
    ]


@pytest.mark.browser
def test_axe_finds_nothing_serious_in_any_panel(
    page: Page, run_cells: Callable[..., list[dict[str, Any]]]
) -> None:
    run_cells(START, *PANELS.values())
    cells = page.locator(".jp-CodeCell")
    found = {}
    for number, name in enumerate(PANELS, start=1):
        cells.nth(number).scroll_into_view_if_needed()
        panel = cells.nth(number).locator(".imgkit-panel")
        expect(panel).to_be_visible(timeout=SHOWING_MILLISECONDS)
        panel.evaluate("(node, name) => node.setAttribute('data-under-test', name)", name)
        found[name] = faults(page, f"[data-under-test='{name}']")
    assert found == {name: [] for name in PANELS}
