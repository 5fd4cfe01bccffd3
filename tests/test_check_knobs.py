"""The checks of notebook 03: predictions, seeds, and who has which knob."""

import dataclasses
from collections import Counter

import numpy as np
import pytest
from test_check import picture

from imgkit import check
from imgkit.comparisons.comparing import Comparison
from imgkit.picture import Picture, Pictures


@pytest.fixture(autouse=True)
def first_try(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test begin as a learner does, with no hint given yet."""
    monkeypatch.setattr("imgkit.check.verdict._missed", Counter())


def comparison(*curve: float) -> Comparison:
    """Return a comparison of two pictures at each temperature, alike as the curve says."""
    matrix = np.eye(2 * len(curve))
    for column, alike in enumerate(curve):
        matrix[2 * column, 2 * column + 1] = matrix[2 * column + 1, 2 * column] = alike
    pictures = Pictures([picture()] * len(matrix))
    return Comparison("a dog", (1, 2), (0, 0.7, 2)[: len(curve)], pictures, matrix)


FALLING = comparison(1.0, 0.6, 0.4)


@pytest.mark.parametrize(("most", "least"), [(0, 2), ("0", " 2.0 "), ("0,0", 2)])
def test_a_right_prediction_gets_a_tick(most: float | str, least: float | str) -> None:
    assert check.prediction(FALLING, most_alike=most, least_alike=least).ok


def test_a_prediction_is_asked_for_and_a_wrong_one_is_answered_with_questions() -> None:
    missing = check.prediction(FALLING, most_alike="?", least_alike="warm")
    assert len(missing.hints) == 2
    assert all("0, 0.7, 2" in hint for hint in missing.hints)
    wrong = check.prediction(FALLING, most_alike=2, least_alike=2)
    assert len(wrong.hints) == 1
    assert "most alike" in str(wrong)
    again = check.prediction(FALLING, most_alike=0.7, least_alike=2)
    assert "curve" in str(again)


def test_the_prediction_goes_by_the_pictures_and_not_by_the_rule() -> None:
    assert check.prediction(comparison(0.2, 0.9), most_alike=0.7, least_alike=0).ok


def drawn(colour: str, seed: int | None, name: str, prompt: str = "a dog") -> Picture:
    return dataclasses.replace(picture(prompt, colour=colour, name=name), seed=seed)


RED = drawn("red", 1, "a.png")


def test_two_seeds_make_two_pictures_that_can_be_drawn_again() -> None:
    assert check.two_seeds(RED, drawn("blue", 2, "b.png")).ok


@pytest.mark.parametrize(
    ("other", "hint"),
    [
        (RED, "call generate twice"),
        (drawn("red", 1, "b.png"), "same number"),
        (drawn("red", 2, "b.png"), "seeds differ"),
        (drawn("blue", None, "b.png"), "draw it again"),
        (drawn("blue", 2, "b.png", "another"), "prompts differ"),
    ],
)
def test_what_is_wrong_with_two_pictures_is_said(other: Picture, hint: str) -> None:
    verdict = check.two_seeds(RED, other)
    assert not verdict.ok
    assert hint in str(verdict)


def test_the_same_seed_twice_gets_one_hint_and_then_a_stronger_one() -> None:
    hints = [check.two_seeds(RED, drawn("red", 1, "b.png")).hints for _ in range(2)]
    assert [len(one) for one in hints] == [1, 1]
    assert hints[0] != hints[1]


def test_the_knobs_are_those_of_the_catalogue() -> None:
    right = {"painter": "both", "pixels": " Both", "gpt-image-2.5-flare": "none"}
    assert check.knobs_of(right).ok
    wrong = check.knobs_of({**right, "painter": "seed", "gpt-image-2.5-flare": "?"})
    assert [hint.split(":")[0] for hint in wrong.hints] == ["painter", "gpt-image-2.5-flare"]
    assert not check.knobs_of({"dall-e-77": "none"}).ok
