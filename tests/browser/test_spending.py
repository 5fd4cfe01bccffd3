"""Money in the prompt studio: what it costs, what is saved, the budget, and a turn to wait for."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from faults.limits import RateLimit
from faults.service import FaultService, serving
from playwright.sync_api import Browser, Page, expect
from running_lab import Lab, running_lab

DRAWING_MILLISECONDS = 60_000
CELL = "from imgkit.widgets import prompt_studio\nprompt_studio('a dog')"
BUDGET = "0.02"


@pytest.fixture
def shop() -> Iterator[FaultService]:
    """A service that takes money for its pictures, and draws two a minute."""
    with serving(FaultService(limit=RateLimit(2))) as service:
        yield service


@pytest.fixture
def lab(browser: Browser, tmp_path: Path, pictures: Path, shop: FaultService) -> Iterator[Lab]:
    """JupyterLab with that service."""
    del browser  # without one, the test is left out before JupyterLab is started
    settings = {
        "OPENAI_BASE_URL": shop.url,
        "OPENAI_API_KEY": "sk-canary-0123456789",
        "IMGKIT_MODEL": "gpt-image-2",
        "IMGKIT_BUDGET": BUDGET,
        "IMGKIT_PICTURES": str(pictures),
    }
    with running_lab(tmp_path, settings) as lab:
        yield lab


@pytest.mark.browser
def test_what_it_costs_what_is_saved_what_is_left_and_when_the_turn_comes(
    page: Page,
    shop: FaultService,
    run_cells: Callable[..., list[dict[str, Any]]],
    tmp_path: Path,
) -> None:
    run_cells(CELL)
    studio = page.get_by_role("group", name="Prompt studio")
    draw = studio.get_by_role("button", name="Draw", exact=True)
    anew = studio.get_by_role("button", name="Draw anew: about $0.00")
    purse = studio.locator(".imgkit-purse")
    expect(studio.get_by_text("Price: about $0.00")).to_be_visible()
    expect(purse).to_contain_text("of $0.02 (pictures: 0). Left: $0.0200.")

    draw.click()
    expect(purse).to_contain_text("(pictures: 1)", timeout=DRAWING_MILLISECONDS)
    expect(anew).to_be_hidden()
    draw.click()
    expect(studio.get_by_text("so free: 1.")).to_be_visible(timeout=DRAWING_MILLISECONDS)
    studio.screenshot(path=tmp_path / "saved-already.png")
    assert shop.charged == 1
    anew.press("Enter")
    expect(purse).to_contain_text("(pictures: 2)", timeout=DRAWING_MILLISECONDS)
    expect(anew).to_be_hidden()
    assert shop.charged == 2

    studio.get_by_label("Pictures").fill("10")
    draw.click()
    expect(studio.get_by_text("more than the budget has left")).to_be_visible()
    studio.screenshot(path=tmp_path / "over-budget.png")
    studio.get_by_label("Pictures").fill("1")
    studio.get_by_label("Prompt", exact=True).fill("a cat")
    draw.click()
    expect(studio.get_by_role("timer")).to_contain_text("Your turn in")
    studio.screenshot(path=tmp_path / "waiting.png")
    studio.get_by_role("button", name="Stop").click()
    expect(studio.get_by_text("Nothing was sent, and nothing is billed.")).to_be_visible()
    expect(purse).to_contain_text("(pictures: 2)")
    assert shop.charged == 2
