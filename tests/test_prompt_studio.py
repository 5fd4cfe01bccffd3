"""The prompt studio: what is chosen, asked for, shown and paid."""

from dataclasses import replace

import pytest
from prompt_desk import Desk, start
from studio import LIVE, PAINTER, hear, picture, shown
from waiting import wait_until

import imgkit
from imgkit.errors import LimitError, SavingError
from imgkit.money.cost import Cost
from imgkit.services import Service

KNOBS = {"temperature": 0.7, "seed": None}


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
