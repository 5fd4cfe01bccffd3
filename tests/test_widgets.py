"""The prompt panel, with callables of our own in the place of a service."""

import io
import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image

from imgkit.cost import Cost
from imgkit.errors import LimitError, OptionError, SavingError
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import PromptPanel, prompt_panel

PAINTER = Service("local", "The painter on this computer", "openai", "painter", "painter", "")
LIVE = Service("live", "OpenAI", "openai", "gpt-image-1-mini", "gpt-image-1-mini", "")
UNKNOWN = replace(LIVE, model="our-own", known_as="our-own")


def picture(colour: str = "red", **known: Any) -> Picture:
    file = io.BytesIO()
    Image.new("RGB", (8, 8), colour).save(file, "PNG")
    return Picture(file.getvalue(), "a dog", "local", "painter", "painter", alt="A dog.", **known)


class Studio:
    """Stands in for imgkit's calls, and keeps what it was called with."""

    def __init__(self, service: Service = PAINTER) -> None:
        self.service = service
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.price = Cost(0.0)
        self.partials: list[bytes] = []
        self.drawn: list[Picture] = []
        self.error: Exception | None = None
        self.may_finish = threading.Event()
        self.may_finish.set()

    def generate(self, prompt: str, **options: Any) -> Pictures:
        self.calls.append((prompt, options))
        for data in self.partials:
            options["on_partial"](data)
        assert self.may_finish.wait(30)
        if self.error:
            raise self.error
        return Pictures(self.drawn or [picture() for _ in range(options["n"])])

    def estimate(self, _prompt: str, *, n: int, size: str, quality: str) -> Cost:
        if size == "1024x1536" and quality == "high":
            raise OptionError("That is too much.")
        return self.price if self.price.dollars is None else Cost(self.price.dollars * n)

    def panel(self, prompt: str = "a dog") -> PromptPanel:
        return prompt_panel(
            prompt,
            generate=self.generate,
            estimate=self.estimate,
            who_answers=lambda: self.service,
        )


def wait_until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + 30
    while not true():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)


def click_and_wait(panel: PromptPanel) -> None:
    panel.draw.click()
    wait_until(lambda: not panel.draw.disabled)


def shown(html: str) -> str:
    """The text that a person sees."""
    return re.sub(r"<[^>]*>", " ", html)


def test_a_click_asks_for_exactly_what_was_chosen() -> None:
    studio = Studio()
    panel = studio.panel("a cat")
    panel.controls.n.value = 2
    panel.controls.size.value = "1536x1024"
    panel.controls.quality.value = "high"
    panel.controls.seed.value = " 42 "
    panel.controls.temperature.value = 1.2000000001
    click_and_wait(panel)
    [(prompt, options)] = studio.calls
    assert (prompt, options.pop("size"), options.pop("on_partial")) == ("a cat", "1536x1024", None)
    assert options == {"n": 2, "quality": "high", "seed": 42, "temperature": 1.2}


def test_left_alone_it_asks_for_one_square_picture_with_the_dice() -> None:
    studio = Studio()
    click_and_wait(studio.panel())
    [(prompt, options)] = studio.calls
    assert callable(options.pop("on_partial"))
    assert (prompt, options.pop("size")) == ("a dog", "1024x1024")
    assert options == {"n": 1, "quality": "low", "seed": None, "temperature": 0.7}


def test_what_was_drawn_is_shown_and_can_be_used_in_the_next_cell() -> None:
    studio = Studio()
    panel = studio.panel()
    panel.controls.n.value = 3
    click_and_wait(panel)
    assert len(panel.pictures) == 3
    assert panel.result.value.count('alt="A dog."') == 3
    assert "3 pictures" in shown(panel.status.value)
    assert "free" in shown(panel.status.value)


def test_words_that_were_not_drawn_are_named_once_and_escaped() -> None:
    studio = Studio()
    studio.drawn = [picture(not_drawn=("zorgle", "<b>")), picture(not_drawn=("zorgle",))]
    panel = studio.panel()
    click_and_wait(panel)
    assert "These words were not drawn: zorgle, &lt;b&gt;." in panel.status.value


def test_the_price_stands_there_before_the_click_and_follows_the_choices() -> None:
    studio = Studio(LIVE)
    studio.price = Cost(0.01, estimated=True)
    panel = studio.panel()
    assert "$0.0100" in panel.price.value
    panel.controls.n.value = 4
    assert "$0.0400" in panel.price.value
    assert studio.calls == []


@pytest.mark.parametrize(
    ("service", "price", "words"),
    [
        (LIVE, Cost(None), "unknown"),
        (PAINTER, Cost(0.0), "free (the painter on this computer)"),
        (replace(PAINTER, mode="recorded"), Cost(0.0), "free (a recording)"),
    ],
)
def test_a_price_is_said_in_words(service: Service, price: Cost, words: str) -> None:
    studio = Studio(service)
    studio.price = price
    assert words in studio.panel().price.value


def test_a_choice_without_a_price_says_why() -> None:
    panel = Studio().panel()
    panel.controls.size.value = "1024x1536"
    panel.controls.quality.value = "high"
    assert "That is too much." in panel.price.value


def test_an_error_is_shown_as_what_why_and_what_to_do() -> None:
    studio = Studio()
    studio.error = LimitError("Too <fast>.", why="Many ask.", remedy="Wait a minute.")
    panel = studio.panel()
    click_and_wait(panel)
    assert "Too &lt;fast&gt;." in panel.status.value
    assert "Why: Many ask." in shown(panel.status.value)
    assert "What to do: Wait a minute." in shown(panel.status.value)
    assert panel.error is studio.error


def test_an_error_that_nobody_foresaw_does_not_vanish() -> None:
    studio = Studio()
    studio.error = ZeroDivisionError("division by zero")
    panel = studio.panel()
    click_and_wait(panel)
    assert "ZeroDivisionError: division by zero" in shown(panel.status.value)
    assert panel.error is studio.error


def test_after_an_error_the_next_click_works() -> None:
    studio = Studio()
    studio.error = LimitError("Too fast.")
    panel = studio.panel()
    click_and_wait(panel)
    studio.error = None
    click_and_wait(panel)
    assert len(panel.pictures) == 1
    assert panel.error is None
    assert "Too fast" not in panel.status.value


def test_pictures_that_could_not_be_kept_are_shown_all_the_same() -> None:
    studio = Studio()
    studio.error = SavingError("The disk is full.")
    studio.error.pictures = [picture()]
    panel = studio.panel()
    click_and_wait(panel)
    assert "The disk is full." in panel.status.value
    assert 'alt="A dog."' in panel.result.value
    assert len(panel.pictures) == 1


@pytest.mark.parametrize("seed", ["seven", "1.5", "7 8"])
def test_a_seed_that_is_no_whole_number_is_explained_and_nothing_is_sent(seed: str) -> None:
    studio = Studio()
    panel = studio.panel()
    panel.controls.seed.value = seed
    click_and_wait(panel)
    assert "is no whole number" in panel.status.value
    assert studio.calls == []


def test_the_dice_write_a_seed() -> None:
    studio = Studio()
    panel = studio.panel()
    panel.controls.dice.click()
    click_and_wait(panel)
    assert f"{studio.calls[0][1]['seed']}" == panel.controls.seed.value


def test_two_quick_clicks_make_one_call() -> None:
    studio = Studio()
    studio.may_finish.clear()
    panel = studio.panel()
    panel.draw.click()
    panel.draw.click()
    assert panel.draw.disabled
    studio.may_finish.set()
    wait_until(lambda: not panel.draw.disabled)
    assert len(studio.calls) == 1


def test_while_it_draws_the_kernel_is_free_and_the_unfinished_picture_is_shown() -> None:
    studio = Studio()
    studio.partials = [picture("blue").bytes]
    studio.may_finish.clear()
    panel = studio.panel()
    panel.draw.click()
    wait_until(lambda: "not finished yet" in panel.result.value)
    assert "<progress" in panel.status.value
    studio.may_finish.set()
    wait_until(lambda: not panel.draw.disabled)
    assert "not finished yet" not in panel.result.value
    assert "<progress" not in panel.status.value


def test_a_damaged_unfinished_picture_does_not_lose_the_finished_one() -> None:
    studio = Studio()
    studio.partials = [b"no picture"]
    panel = studio.panel()
    click_and_wait(panel)
    assert len(panel.pictures) == 1


def test_unfinished_pictures_are_not_asked_for_where_they_cost_money() -> None:
    studio = Studio(LIVE)
    studio.price = Cost(0.01)
    click_and_wait(studio.panel())
    assert studio.calls[0][1]["on_partial"] is None


@pytest.mark.parametrize("service", [LIVE, UNKNOWN])
def test_a_service_without_the_knobs_is_not_asked_for_them(service: Service) -> None:
    studio = Studio(service)
    panel = studio.panel()
    panel.controls.seed.value = "7"
    click_and_wait(panel)
    options = studio.calls[0][1]
    assert (options["seed"], options["temperature"]) == (None, None)


def test_the_panel_says_who_has_the_knobs_that_are_missing() -> None:
    said = Studio(LIVE).panel().controls.hints.value
    assert "gpt-image-1-mini has no seed" in said
    assert "Models with a temperature: painter, pixels." in said
    assert Studio(PAINTER).panel().controls.hints.value == ""


def test_only_what_the_model_has_is_offered() -> None:
    controls = Studio(LIVE).panel().controls
    assert dict(controls.size.options)["landscape, 1536 × 1024"] == "1536x1024"
    assert [value for _, value in controls.quality.options] == ["low", "medium", "high"]


def test_when_someone_else_answers_by_now_nothing_is_drawn_before_the_price_was_seen() -> None:
    studio = Studio(PAINTER)
    panel = studio.panel()
    studio.service, studio.price = LIVE, Cost(0.05)
    click_and_wait(panel)
    assert studio.calls == []
    assert "Who answers has changed" in panel.status.value
    assert "$0.0500" in panel.price.value
    assert "OpenAI" in panel.who.value
    click_and_wait(panel)
    assert len(studio.calls) == 1


def test_every_control_has_a_label_and_an_explanation() -> None:
    panel = Studio().panel()
    widgets = (panel.draw, *vars(panel.controls).values())
    controls = [widget for widget in widgets if hasattr(widget, "disabled")]
    assert len(controls) == 8
    assert all(control.description and control.tooltip for control in controls)
