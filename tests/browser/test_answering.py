"""A question of the lesson: answer wrongly, read why, answer rightly, and find it there again."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from own_notebook import RUN_LAST_CELL
from playwright.sync_api import Page, expect

STARTING_MILLISECONDS = 60_000

CELLS = (
    'from imgkit.widgets import question\nasked = question("midjourney")\nasked',
    "print(asked.solved, [said['answer'] for said in asked.explained])",
)


@pytest.mark.browser
def test_a_pupil_answers_by_keyboard_until_it_is_right(
    page: Page,
    run_cells: Callable[..., list[dict[str, Any]]],
    tmp_path: Path,
) -> None:
    run_cells(*CELLS)
    asked = page.get_by_role("group", name="Question", exact=True)
    answers = asked.get_by_role("radio")
    button = asked.get_by_role("button", name="Check my answer")
    expect(button).to_be_disabled(timeout=STARTING_MILLISECONDS)

    answers.first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(asked.get_by_text("➜ Not yet.")).to_be_visible()
    assert page.evaluate(RUN_LAST_CELL) == "False [0]"

    answers.first.focus()
    page.keyboard.press("ArrowDown")
    expect(answers.nth(1)).to_be_checked()
    button.click()
    expect(asked.get_by_text("✔ Right.")).to_be_visible()
    assert page.evaluate(RUN_LAST_CELL) == "True [0, 1]"
    asked.screenshot(path=tmp_path / "question.png")

    page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
    page.reload()
    expect(answers.nth(1)).to_be_checked(timeout=STARTING_MILLISECONDS)
    expect(asked.get_by_text("✔ Right.")).to_be_visible()
    expect(asked.get_by_role("link")).to_have_attribute("href", "https://docs.midjourney.com/")
