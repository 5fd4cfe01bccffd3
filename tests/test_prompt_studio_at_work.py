"""The prompt studio while it draws, when it is stopped, and what it remembers afterwards."""

from dataclasses import replace
from pathlib import Path

import pytest
from prompt_desk import Desk, start
from studio import LIVE, PAINTER, hear, picture
from waiting import wait_until

import imgkit
from imgkit.errors import StoppedError
from imgkit.money.cost import Cost
from imgkit.services import Service
from imgkit.widgets import prompt_studio
from imgkit.widgets.prompting import CHOICES

UNKNOWN = replace(LIVE, model="our-own", known_as="our-own")


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
    desk.error = StoppedError("It was stopped.", may_be_billed=True)
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
