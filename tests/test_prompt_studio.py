"""The prompt studio, with callables of our own in the place of a service."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from studio import LIVE, PAINTER, hear, picture, shown
from waiting import wait_until

import imgkit
from imgkit.cost import Cost
from imgkit.errors import LimitError, OptionError, SavingError, StoppedError
from imgkit.line import Line
from imgkit.picture import Picture, Pictures
from imgkit.services import Service
from imgkit.widgets import PromptStudio, prompt_studio
from imgkit.widgets.prompting import CHOICES

UNKNOWN = replace(LIVE, model="our-own", known_as="our-own")
KNOBS = {"temperature": 0.7, "seed": None}


class Desk:
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
        self.line = Line()

    def generate(self, prompt: str, **options: Any) -> Pictures:
        self.line = options.pop("line")
        self.calls.append((prompt, options))
        for data in self.partials:
            options["on_partial"](data)
        assert self.may_finish.wait(30)
        if self.error:
            raise self.error
        return Pictures(self.drawn or [picture(prompt) for _ in range(options["n"])])

    def estimate(self, _prompt: str, *, n: int, size: str, quality: str, model: str) -> Cost:
        assert model
        if size == "1024x1536" and quality == "high":
            raise OptionError("That is too much.")
        return self.price if self.price.dollars is None else Cost(self.price.dollars * n)

    def studio(self, prompt: str = "a dog") -> PromptStudio:
        return prompt_studio(
            prompt,
            generate=self.generate,
            estimate=self.estimate,
            who_answers=lambda: self.service,
        )


def start(studio: PromptStudio, **chosen: Any) -> None:
    """What a click sends, without waiting for what comes of it."""
    studio._handle_custom_msg({"call": "draw", "with": chosen}, [])


def test_left_alone_it_asks_for_one_square_picture_by_chance() -> None:
    desk = Desk()
    hear(desk.studio(), "draw")
    [(prompt, options)] = desk.calls
    assert callable(options.pop("on_partial"))
    assert prompt == "a dog"
    expected = {"n": 1, "size": "1024x1024", "quality": "low", "model": "painter"}
    assert options == expected | KNOBS


def test_a_click_asks_for_exactly_what_was_chosen() -> None:
    desk = Desk()
    chosen = {"prompt": "a cat", "n": 2, "size": "1536x1024", "quality": "high"}
    hear(desk.studio(), "draw", **chosen, seed=" 42 ", temperature=1.2000000001)
    [(prompt, options)] = desk.calls
    assert prompt == "a cat"
    expected = {"n": 2, "size": "1536x1024", "quality": "high", "model": "painter"}
    assert options == expected | {"seed": 42, "temperature": 1.2, "on_partial": None}


def test_a_metaprompt_stands_before_the_prompt_and_can_be_edited() -> None:
    desk = Desk()
    studio = desk.studio()
    assert studio.final == ["", "a dog", ""]
    studio.bounded = True
    assert "".join(studio.final) == imgkit.metaprompt("a dog")
    assert studio.final[1] == "a dog"
    hear(studio, "draw", prompt=" a cat ", disallow="mice, , dogs ")
    [(prompt, _)] = desk.calls
    assert prompt == imgkit.metaprompt("a cat", disallow=["mice", "dogs"])
    assert "".join(studio.final) == prompt


def test_without_a_prompt_there_is_nothing_to_send() -> None:
    desk = Desk()
    studio = desk.studio("")
    assert studio.final == []
    for bounded in (False, True):
        hear(studio, "draw", bounded=bounded, prompt=" ")
        assert 'role="alert"' in studio.status
    assert desk.calls == []


def test_what_was_drawn_is_shown_and_can_be_used_in_the_next_cell() -> None:
    studio = Desk().studio()
    hear(studio, "draw", n=3)
    assert len(studio.pictures) == 3
    assert [each["alt"] for each in studio.shown] == ["A dog."] * 3
    assert "painter" in studio.shown[0]["caption"]
    assert "3 pictures" in shown(studio.status)
    assert "free" in shown(studio.status)


def test_words_that_were_understood_and_that_were_not_are_named_once_and_escaped() -> None:
    desk = Desk()
    desk.drawn = [
        picture(understood=("dog",), not_drawn=("zorgle", "<b>")),
        picture(understood=("dog",), not_drawn=("zorgle",)),
    ]
    studio = desk.studio()
    hear(studio, "draw", n=2)
    assert "Understood: dog." in studio.status
    assert "These words were not drawn: zorgle, &lt;b&gt;." in studio.status


def test_the_price_stands_there_before_the_click_and_follows_the_choices() -> None:
    desk = Desk(LIVE)
    desk.price = Cost(0.01, estimated=True)
    studio = desk.studio()
    assert "$0.0100" in studio.price
    studio.n = 4
    assert "$0.0400" in studio.price
    assert desk.calls == []


@pytest.mark.parametrize(
    ("service", "price", "words"),
    [
        (LIVE, Cost(None), "unknown"),
        (PAINTER, Cost(0.0), "free (the painter on this computer)"),
        (replace(PAINTER, mode="recorded"), Cost(0.0), "free (a recording)"),
    ],
)
def test_a_price_is_said_in_words(service: Service, price: Cost, words: str) -> None:
    desk = Desk(service)
    desk.price = price
    assert words in desk.studio().price


def test_a_choice_without_a_price_says_why() -> None:
    studio = Desk().studio()
    studio.size = "1024x1536"
    studio.quality = "high"
    assert "That is too much." in studio.price


def test_an_error_is_shown_and_the_next_click_works() -> None:
    desk = Desk()
    desk.error = LimitError("Too <fast>.", why="Many ask.", remedy="Wait a minute.")
    studio = desk.studio()
    hear(studio, "draw")
    assert "Too &lt;fast&gt;." in studio.status
    assert "Why: Many ask." in shown(studio.status)
    assert "What to do: Wait a minute." in shown(studio.status)
    assert studio.error is desk.error
    desk.error = None
    hear(studio, "draw")
    assert len(studio.pictures) == 1
    assert studio.error is None
    assert "Too fast" not in studio.status


def test_pictures_that_could_not_be_kept_are_shown_all_the_same() -> None:
    desk = Desk()
    desk.error = SavingError("The disk is full.")
    desk.error.pictures = [picture()]
    studio = desk.studio()
    hear(studio, "draw")
    assert "The disk is full." in studio.status
    assert len(studio.shown) == len(studio.pictures) == len(studio.past) == 1


def test_a_folder_that_cannot_be_written_is_said_where_no_picture_came() -> None:
    desk = Desk()
    desk.error = SavingError("The folder is read-only.")
    studio = desk.studio()
    hear(studio, "draw")
    assert "The folder is read-only." in studio.status
    assert studio.past == []


@pytest.mark.parametrize("seed", ["seven", "1.5", "7 8"])
def test_a_seed_that_is_no_whole_number_is_explained_and_nothing_is_sent(seed: str) -> None:
    desk = Desk()
    studio = desk.studio()
    hear(studio, "draw", seed=seed)
    assert "is no whole number" in studio.status
    assert desk.calls == []


def test_two_quick_clicks_make_one_call() -> None:
    desk = Desk()
    desk.may_finish.clear()
    studio = desk.studio()
    start(studio)
    start(studio)
    desk.may_finish.set()
    wait_until(lambda: not studio.busy)
    assert len(desk.calls) == 1


def test_while_it_draws_the_kernel_is_free_and_the_unfinished_picture_is_shown() -> None:
    desk = Desk()
    desk.partials = [picture(colour="blue").bytes] * 2
    desk.may_finish.clear()
    studio = desk.studio()
    start(studio)
    wait_until(lambda: 'value="0.50"' in studio.status)
    assert studio.unfinished["caption"] == "not finished yet"
    assert studio.unfinished["badge"] == "local"
    assert studio.shown == []
    desk.may_finish.set()
    wait_until(lambda: not studio.busy)
    assert studio.unfinished == {}
    assert len(studio.shown) == 1
    assert "<progress" not in studio.status


def test_a_damaged_unfinished_picture_does_not_lose_the_finished_one() -> None:
    desk = Desk()
    desk.partials = [b"no picture"]
    studio = desk.studio()
    hear(studio, "draw")
    assert len(studio.pictures) == 1


def test_unfinished_pictures_are_not_asked_for_where_they_cost_money() -> None:
    desk = Desk(LIVE)
    desk.price = Cost(0.01)
    hear(desk.studio(), "draw")
    assert desk.calls[0][1]["on_partial"] is None


@pytest.mark.parametrize(
    ("service", "said"),
    [(LIVE, "bill it"), (PAINTER, "Nothing was paid"), (replace(PAINTER, mode="recorded"), "Noth")],
)
def test_stop_hangs_up_and_says_what_it_means_for_the_bill(service: Service, said: str) -> None:
    desk = Desk(service)
    desk.may_finish.clear()
    desk.error = StoppedError("It was stopped.")
    studio = desk.studio()
    start(studio)
    wait_until(lambda: desk.calls)
    assert not desk.line.is_hung_up
    hear(studio, "stop")
    assert desk.line.is_hung_up
    desk.may_finish.set()
    with studio._turn:  # the call has come to its end
        assert said in studio.status
    assert studio.error is None
    desk.error = None
    hear(studio, "draw")
    assert not desk.line.is_hung_up
    assert len(studio.pictures) == 1


def test_a_picture_that_came_in_spite_of_stop_is_not_lost() -> None:
    desk = Desk()
    desk.may_finish.clear()
    studio = desk.studio()
    start(studio)
    wait_until(lambda: desk.calls)
    hear(studio, "stop")
    desk.may_finish.set()
    wait_until(lambda: studio.past)
    assert len(studio.pictures) == 1
    assert "Stopped." in studio.status


def test_one_can_go_back_to_what_was_drawn_with_all_that_was_chosen() -> None:
    desk = Desk()
    desk.drawn = [picture("first", not_drawn=("zorgle",))]
    studio = desk.studio()
    first = {"prompt": "first", "n": 2, "seed": "7", "temperature": 1.5, "size": "1536x1024"}
    first |= {"drawn_by": "painter", "quality": "high", "bounded": True, "disallow": "mice"}
    hear(studio, "draw", **first)
    chosen = {name: getattr(studio, name) for name in CHOICES}
    desk.drawn = []
    second = {"prompt": "second", "n": 1, "seed": "", "size": "512x512", "quality": "low"}
    hear(studio, "draw", **second, drawn_by="pixels", bounded=False)
    assert [(each["number"], each["prompt"]) for each in studio.past] == [
        (1, "first"),
        (2, "second"),
    ]
    assert studio.at == 2
    hear(studio, "look_back", number=1)
    assert {name: getattr(studio, name) for name in CHOICES} == chosen
    assert (studio.at, studio.pictures[0].prompt) == (1, "first")
    assert "zorgle" in studio.status
    assert len(desk.calls) == 2, "looking back drew something"
    hear(studio, "draw")
    assert [each["number"] for each in studio.past] == [1, 2, 3]


def test_of_many_draws_the_last_are_remembered() -> None:
    studio = Desk().studio()
    for number in range(30):
        hear(studio, "draw", prompt=f"dog {number}")
    assert [each["number"] for each in studio.past] == list(range(7, 31))
    hear(studio, "look_back", number=7)
    assert studio.prompt == "dog 6"


@pytest.mark.parametrize("service", [LIVE, UNKNOWN])
def test_a_service_without_the_knobs_is_not_asked_for_them(service: Service) -> None:
    desk = Desk(service)
    studio = desk.studio()
    assert studio.offered["knobs"] == []
    hear(studio, "draw", seed="7")
    assert not {"seed", "temperature", "guidance"} & desk.calls[0][1].keys()


def test_the_panel_says_who_has_the_knobs_that_are_missing() -> None:
    said = Desk(LIVE).studio().hints
    assert "gpt-image-1-mini has no seed" in said
    assert "Models with a temperature: painter, pixels." in said
    assert Desk(PAINTER).studio().hints == ""


def test_only_what_the_model_has_is_offered_and_what_was_chosen_stays_where_it_can() -> None:
    desk = Desk()
    studio = desk.studio()
    assert [name for name, _ in studio.offered["models"]][:2] == ["painter", "pixels"]
    studio.size, studio.quality, studio.temperature = "1536x1024", "high", 1.9
    studio.drawn_by = "pixels"
    assert (studio.size, studio.quality, studio.temperature) == ("1024x1024", "low", 1.9)
    assert studio.offered["knobs"] == ["guidance", "seed", "temperature"]
    studio.temperature = 3.0
    studio.drawn_by = "painter"
    assert studio.temperature == 2.0
    sizes = dict(Desk(LIVE).studio().offered["sizes"])
    assert sizes["1536x1024"] == "landscape, 1536 × 1024"
    assert "512x512" not in sizes


def test_when_someone_else_answers_by_now_nothing_is_drawn_before_the_price_was_seen() -> None:
    desk = Desk(PAINTER)
    studio = desk.studio()
    desk.service, desk.price = LIVE, Cost(0.05)
    hear(studio, "draw")
    assert desk.calls == []
    assert "Who answers has changed" in studio.status
    assert "$0.0500" in studio.price
    assert "OpenAI" in studio.who
    assert studio.drawn_by == "gpt-image-1-mini"
    hear(studio, "draw")
    assert len(desk.calls) == 1


def test_it_draws_with_the_painter(pictures: Path) -> None:
    studio = prompt_studio("a red house")
    hear(studio, "draw", size="512x512", bounded=True)
    [drawn] = studio.pictures
    assert drawn.size == (512, 512)
    assert drawn.prompt == imgkit.metaprompt("a red house")
    assert "Understood: red house." in studio.status
    assert len(list(pictures.glob("*.png"))) == 1
