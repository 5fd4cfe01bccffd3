"""What the exercises of notebook 02 say to what a learner made."""

from collections.abc import Iterator

import pytest

import imgkit
from imgkit import check, word_lists
from imgkit.boundaries import Attempt, Finding, Layer
from imgkit.check import verdict

OWN = "You draw for class 7b. Leave out weapons. Draw this:"


@pytest.fixture(autouse=True)
def _first_try() -> Iterator[None]:
    yield
    verdict._missed.clear()


@pytest.mark.parametrize(
    "text",
    [
        OWN,
        "Tu dessines pour des élèves de 12 ans. Pas de sang. Dessine ceci :",
        "Ты рисуешь для шестого класса. Рисуй без крови. Нарисуй это:",
    ],
)
def test_a_metaprompt_of_ones_own_gets_a_tick_in_each_language(text: str) -> None:
    assert check.own_metaprompt(text).ok


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (imgkit.metaprompt("a cat").removesuffix("a cat"), "kit's own"),
        ("You draw nice pictures. Leave out weapons. Draw this:", "for whom"),
        ("You draw for class 7b. Draw nice noses to notice. Draw this:", "leave out"),
        (f"Always draw in 16:9. {OWN}", "shape"),
        ("You draw for class 7b. Leave out weapons.", "colon"),
    ],
)
def test_each_thing_that_a_metaprompt_lacks_gets_a_hint_of_its_own(text: str, hint: str) -> None:
    [said] = check.own_metaprompt(text).hints
    assert hint in said


def attempt(held_by: Layer | None) -> Attempt:
    findings = () if held_by is None else (Finding(held_by, "stops"),)
    return Attempt(f"stopped by {held_by}", findings)


def test_guesses_are_compared_with_the_layer_that_held() -> None:
    attempts = [attempt("words"), attempt("moderation"), attempt(None)]
    assert check.which_held([" Words", "moderation", "nobody"], attempts).ok
    [said] = check.which_held(["words", "nobody", "nobody"], attempts).hints
    assert "“stopped by moderation”" in said
    assert "panel" in str(check.which_held(["words", "nobody", "nobody"], attempts))
    assert "one guess for each" in str(check.which_held(["words"], attempts))


def test_a_list_must_stop_enough_and_let_enough_pass() -> None:
    assert len(check.better_list(word_lists.word_list()).hints) == 2
    [said] = check.better_list(["pistol"]).hints
    assert "no harmless prompt has" in said, "the second hint is stronger"
    [said] = check.better_list(["cowboy", "cowboys", "cow-boy", "the", "a"]).hints
    assert "too many" in said
    fitted = ["with a gun", "guns", "pistol", "fusil", "playground", "rules", "laughs at him"]
    assert check.better_list(fitted).ok


def test_no_hint_names_a_word_that_would_do() -> None:
    hints = " ".join(str(check.better_list([])) for _ in range(2))
    assert not any(word in hints for word in ("gun", "pistol", "laugh", "rule"))
