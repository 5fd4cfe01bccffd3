"""The lecture on the projector: prompts from the room, and a network that dies."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

PROJECT = Path(__file__).resolve().parents[2]
NOBODY = "127.0.0.1:9"
"""Nobody listens at port 9, as if the network were gone."""
DRAWING_MILLISECONDS = 120_000


@pytest.fixture
def address(browser: Browser, pictures: Path) -> Iterator[str]:
    """Where the lecture is shown, live, with a service that nobody can reach."""
    del browser  # without one, the test is left out
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("IMGKIT_")
    }
    environment |= {
        "IMGKIT_PICTURES": str(pictures),
        "IMGKIT_LEDGER": str(pictures / "ledger.sqlite3"),
        "OPENAI_BASE_URL": f"http://{NOBODY}/v1",
    }
    with subprocess.Popen(
        [sys.executable, "-m", "imgkit", "demo", "--no-browser"],
        cwd=PROJECT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        yield process.stdout.readline().removeprefix("The lecture: ").strip()
        process.terminate()


@pytest.mark.browser
def test_the_room_calls_out_prompts_and_sees_pictures_also_when_the_network_dies(
    browser: Browser, address: str, pictures: Path
) -> None:
    page = browser.new_page(viewport={"width": 1366, "height": 768})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    panel = page.get_by_role("group", name="The stage")
    expect(panel).to_contain_text(f"{NOBODY} answers", timeout=DRAWING_MILLISECONDS)
    assert page.locator("pre").count() == 0  # no code
    prompt = panel.get_by_label("The next prompt")
    for words in ("a red boat on the sea at night", "a purple blorb"):
        prompt.fill(words)
        prompt.press("Enter")
    expect(panel.locator("ol li")).to_have_count(2)
    expect(panel).to_contain_text(
        "The network is gone, so the painter on this computer goes on.",
        timeout=DRAWING_MILLISECONDS,
    )
    expect(panel.locator(".imgkit-before li")).to_have_count(2, timeout=DRAWING_MILLISECONDS)
    expect(panel).to_contain_text("These words were not drawn: purple, blorb.")
    expect(panel).to_contain_text("The painter on this computer answers.")
    panel.get_by_role("button", name="Show “a red boat on the sea at night” again").press("Enter")
    expect(panel.locator("figure").get_by_role("img")).to_have_attribute("alt", re.compile("boat"))
    box = panel.locator("figure").bounding_box()
    assert box
    assert box["y"] + box["height"] <= 768, "the picture and its words fit on the screen"
    assert len(list(pictures.glob("*.png"))) == 2
    assert [
        url for url in asked if not url.startswith(("http://127.0.0.1", "data:", "blob:"))
    ] == []
    page.close()
