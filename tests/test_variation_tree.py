"""The variation tree: pictures are bred, and know where they come from."""

from pathlib import Path
from typing import Any

import pytest
from studio import LIVE, Studio, hear, picture, shown
from waiting import wait_until

import imgkit
from imgkit.errors import LimitError, OptionError, SavingError
from imgkit.money.cost import Cost
from imgkit.widgets import (
    variation_tree,
)
from imgkit.widgets.prompt_changes import prompt_changes


def test_what_changed_between_prompts_is_told_word_by_word() -> None:
    assert prompt_changes("a red dog at dawn", "a blue dog") == [
        ("kept", "a"),
        ("gone", "red"),
        ("new", "blue"),
        ("kept", "dog"),
        ("gone", "at dawn"),
    ]
    assert prompt_changes("", "a dog") == [("new", "a dog")]
    assert prompt_changes("a dog", "a dog") == [("kept", "a dog")]


def test_breeding_asks_for_what_was_chosen_and_grows_the_tree() -> None:
    studio, first = Studio(), picture("a dog")
    tree = studio.tree(first)
    assert (tree.words, tree.picked, tree.chosen) == ("a dog", 1, first)
    hear(tree, "breed", picked=1, words=" a cat ", count=2, strength=0.7)
    assert studio.calls == [("vary", first, "a cat", {"strength": 0.7, "n": 2})]
    assert [member["parent"] for member in tree.members] == [None, 1, 1]
    assert tree.members[1]["changes"] == [("kept", "a"), ("gone", "dog"), ("new", "cat")]
    assert tree.members[1]["strength"] == 70
    assert "2 pictures" in shown(tree.status)

    hear(tree, "breed", picked=3, words="", count=1, strength=0.1)
    [_, (_, parent, prompt, _)] = studio.calls
    assert parent is tree.pictures[2]
    assert prompt is None
    tree.picked = 4
    assert [member.number for member in tree.lineage] == [1, 3, 4]
    assert tree.members[3]["line"] == [1, 3, 4]
    assert len(tree.pictures) == 4


def test_bred_pictures_that_are_kept_know_their_parents() -> None:
    first = imgkit.generate("a red ball", size="256x256", seed=1)[0]
    tree = variation_tree(first)
    hear(tree, "breed", count=1)
    hear(tree, "breed", picked=2, count=1)
    assert tree.error is None
    _, child, grandchild = tree.pictures
    assert first.path
    assert child.path
    assert child.parent == first.path.name
    assert grandchild.recipe()["parent"] == child.path.name


def test_a_file_that_a_person_brings_can_be_bred_from_too(tmp_path: Path) -> None:
    path = tmp_path / "mine.png"
    path.write_bytes(picture().bytes)
    tree = Studio().tree(path)
    hear(tree, "breed", words="a cat", count=1)
    assert tree.members[0]["badge"] == ""
    assert tree.members[1]["badge"] == "local"
    assert tree.members[1]["changes"] == [("new", "a cat")]


def test_the_price_of_breeding_follows_the_number_and_says_what_is_unknown() -> None:
    tree = Studio().tree(picture())
    assert "free (the painter on this computer)" in tree.price
    tree = Studio(LIVE, price=0.01).tree(picture())
    tree.count = 4
    assert "0.04" in tree.price
    assert "unknown" in Studio(LIVE, price=None).tree(picture()).price


def test_pictures_that_come_after_stopping_join_the_tree_all_the_same() -> None:
    studio = Studio()
    tree = studio.tree(picture())
    studio.may_finish.clear()
    tree.breed()
    wait_until(lambda: studio.calls)
    tree._handle_custom_msg({"call": "stop"}, [])
    assert not tree.busy
    assert "Stopped." in tree.status
    studio.may_finish.set()
    wait_until(lambda: len(tree.members) == 4)
    assert "Stopped." in tree.status


def test_a_picture_that_could_not_be_kept_is_in_the_tree() -> None:
    error = SavingError("The disk is full.", remedy="Free some space.")
    error.pictures = [picture("lost")]
    tree = Studio(error=error).tree(picture())
    hear(tree, "breed")
    assert tree.error is error
    assert "The disk is full." in tree.status
    assert [each.prompt for each in tree.pictures] == ["a dog", "lost"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (LimitError("Too <many>.", remedy="Wait."), "What to do: Wait."),
        (ZeroDivisionError("division by zero"), "ZeroDivisionError: division by zero"),
    ],
)
def test_what_goes_wrong_is_said_and_the_next_click_works(error: Exception, said: str) -> None:
    studio = Studio(error=error)
    tree = studio.tree(picture())
    hear(tree, "breed")
    assert said in tree.status
    assert "<many>" not in tree.status
    assert tree.error is error
    studio.error = None
    hear(tree, "breed")
    assert len(tree.members) == 4
    assert tree.error is None


def test_nothing_is_sent_when_someone_else_answers_than_the_price_says() -> None:
    studio = Studio()
    tree = studio.tree(picture())
    studio.service, studio.price = LIVE, 0.02
    hear(tree, "breed")
    assert studio.calls == []
    assert "live" in tree.who
    assert "0.06" in tree.price
    hear(tree, "breed")
    assert len(studio.calls) == 1


def test_an_impossible_price_is_a_sentence() -> None:
    def estimate(_prompt: str, **_options: Any) -> Cost:
        raise OptionError("The model is gone.")

    studio = Studio()
    tree = variation_tree(
        picture(), vary=studio.vary, estimate=estimate, who_answers=studio.who_answers
    )
    assert "The model is gone." in tree.price
