"""The checks of the assignment: each thing that is asked for, missing and there."""

import dataclasses
from pathlib import Path

import pytest
from studio import picture

import imgkit
from imgkit import check
from imgkit.check import verdict
from imgkit.handing_in import HandIn
from imgkit.keeping.gallery import Gallery
from imgkit.metaprompting import metaprompt
from imgkit.picture import Picture

PROMPT = "The Sphinx in a bathtub with a rubber duck, in the morning"
OWN = "The Sphinx takes a bath, and a rubber duck keeps it company."


@pytest.fixture(autouse=True)
def _painter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGKIT_MODE", "local")
    verdict._missed.clear()  # as in a kernel that has just started


def drawn(prompt: str = PROMPT, colour: str = "red", **known: object) -> Picture:
    known = {"understood": ("Sphinx", "bathtub")} | known
    return dataclasses.replace(picture(prompt, colour), **known)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["The Sphinx", "the  sphinx", "sphinx in a bathtub"])
def test_a_monument_in_surroundings_of_its_own_is_right(name: str) -> None:
    assert check.monument([drawn()], name).ok


def test_a_live_service_that_says_nothing_of_words_is_believed() -> None:
    assert check.monument([drawn(understood=())], "Sphinx").ok


@pytest.mark.parametrize(
    ("pictures", "name", "hint"),
    [
        ([], "Sphinx", "There is no picture yet"),
        ([drawn()], "?", "Which monument is it?"),
        ([drawn()], "Big Ben", "Which monument is it?"),
        ([drawn(understood=("bathtub",))], "Sphinx", "The monument itself was not understood"),
        ([drawn("The Sphinx at noon")], "Sphinx", "Where does it stand now"),
        ([drawn(not_drawn=("duck",))], "Sphinx", "not drawn: duck"),
    ],
)
def test_what_is_missing_in_a_monument_gets_a_hint(
    pictures: list[Picture], name: str, hint: str
) -> None:
    assert hint in str(check.monument(pictures, name))


def test_the_prompt_of_the_lesson_is_not_ones_own() -> None:
    assert check.monument([drawn()], "Sphinx").ok
    assert not check.monument([drawn()], "Sphinx", examples=[PROMPT.upper()]).ok


def test_boundaries_must_stand_before_each_prompt() -> None:
    bounded = drawn(metaprompt(PROMPT))
    assert check.within_boundaries([bounded, bounded]).ok
    assert check.monument([bounded], "Sphinx").ok
    own = drawn(f"For my class of twelve-year-olds. Leave out guns. Draw:\n{PROMPT}")
    assert check.within_boundaries([own]).ok
    assert not check.within_boundaries([bounded, drawn()]).ok
    assert not check.within_boundaries([]).ok


def test_three_different_pictures_are_a_choice() -> None:
    three = [
        drawn(colour=colour, seed=seed) for seed, colour in enumerate(("red", "blue", "green"))
    ]
    assert check.several_tries(three).ok
    assert not check.several_tries(three[:2]).ok
    assert not check.several_tries([three[0], three[0], three[1]]).ok
    without_seeds = [dataclasses.replace(each, seed=None) for each in three]
    assert check.several_tries(without_seeds).ok


def test_an_alt_text_is_ones_own_if_it_differs_from_the_one_that_came(pictures: Path) -> None:
    [kept] = Gallery(pictures).keep([drawn()])
    assert not check.own_alt_text(kept).ok
    assert not check.own_alt_text(kept.with_alt("?")).ok
    assert not check.own_alt_text(kept.with_alt("a DOG. ")).ok
    assert not check.own_alt_text(kept.with_alt("A picture of the Sphinx in a bathtub")).ok
    assert check.own_alt_text(kept.with_alt(OWN)).ok


def test_the_second_hint_is_stronger_and_neither_is_a_solution(pictures: Path) -> None:
    [kept] = Gallery(pictures).keep([drawn()])
    first, second = (str(check.own_alt_text(kept.with_alt("?"))) for _ in range(2))
    assert first != second


def handed_in(pictures: Path, **changed: object) -> HandIn:
    made = [drawn(metaprompt(PROMPT), colour) for colour in ("red", "blue", "green")]
    kept = [each.with_alt(f"{OWN} {n}") for n, each in enumerate(Gallery(pictures).keep(made))]
    exhibits = [dataclasses.replace(kept[0], **changed), *kept[1:]]  # type: ignore[arg-type]
    return imgkit.hand_in("Ada", exhibits)


def test_a_whole_hand_in_is_right(pictures: Path) -> None:
    assert check.handed_in(handed_in(pictures)).ok


def test_what_is_missing_in_a_hand_in_gets_a_hint(pictures: Path) -> None:
    work = handed_in(pictures)
    few = dataclasses.replace(work, pictures=imgkit.Pictures(work.pictures[:2]))
    nameless = dataclasses.replace(work, name="?")
    gone = dataclasses.replace(work, page=work.page.with_name("gone.html"))
    unbounded = handed_in(pictures, prompt=PROMPT)
    silent = handed_in(pictures, alt="A dog.")
    for faulty, hint in (
        (few, "at least 3"),
        (nameless, "Whose work"),
        (gone, "not where it was"),
        (unbounded, "without boundaries"),
        (silent, "Of 3 pictures, 2"),
    ):
        assert hint in str(check.handed_in(faulty))
