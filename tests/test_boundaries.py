"""The four layers around an application, and the counting of their mistakes."""

from collections.abc import Sequence
from typing import Any

import pytest

import imgkit
from imgkit import boundaries, word_lists
from imgkit.errors import LimitError, NotFoundError, PromptError, RefusedError
from imgkit.language import LANGUAGES
from imgkit.local.safety import flagged
from imgkit.moderating import moderate
from imgkit.picture import Pictures

ALL = boundaries.LAYERS


def calm(prompts: Sequence[str]) -> list[tuple[str, ...]]:
    return [()] * len(prompts)


def strict(prompts: Sequence[str]) -> list[tuple[str, ...]]:
    return [("violence",)] * len(prompts)


class Service:
    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[str] = []
        self.error = error

    def __call__(self, prompt: str, **_options: Any) -> Pictures:
        self.asked.append(prompt)
        if self.error:
            raise self.error
        return Pictures()


def answers(attempt: boundaries.Attempt) -> list[str]:
    return [found.answer for found in attempt.findings]


def test_the_prefix_asks_and_stops_nothing() -> None:
    attempt = boundaries.try_layers("a gun", ["prefix"])
    assert answers(attempt) == ["asks", "not asked", "not asked", "not asked"]
    assert attempt.findings[0].reasons == (imgkit.metaprompt("a gun"),)
    assert attempt.held_by is None


def test_the_first_layer_that_stops_a_prompt_holds_it() -> None:
    attempt = boundaries.try_layers("a gun", moderate=strict)
    assert answers(attempt) == ["asks", "stops", "stops", "not asked"]
    assert attempt.held_by == "words"
    assert boundaries.try_layers("a pistol", moderate=strict).held_by == "moderation"


def test_the_service_is_not_asked_unless_it_is_switched_on() -> None:
    service = Service()
    boundaries.try_layers("a dog", moderate=calm, generate=service)
    assert service.asked == []


def test_nobody_pays_for_what_an_earlier_layer_stopped() -> None:
    service = Service()
    attempt = boundaries.try_layers("a gun", ALL, moderate=calm, generate=service)
    assert service.asked == []
    assert answers(attempt)[-1] == "not asked"


@pytest.mark.parametrize(
    ("layers", "sent"),
    [(ALL, imgkit.metaprompt("a dog")), (["service"], "a dog")],
)
def test_the_service_gets_the_metaprompt_where_the_prefix_is_on(
    layers: Sequence[boundaries.Layer], sent: str
) -> None:
    service = Service()
    attempt = boundaries.try_layers("a dog", layers, moderate=calm, generate=service)
    assert service.asked == [sent]
    assert answers(attempt)[-1] == "passes"


def test_a_refusal_is_what_the_service_says_and_a_failure_is_an_error() -> None:
    refusing = Service(RefusedError("Refused.", why="It says: no."))
    attempt = boundaries.try_layers("a dog", ["service"], generate=refusing)
    assert attempt.held_by == "service"
    assert attempt.findings[-1].reasons == ("It says: no.",)
    with pytest.raises(LimitError):
        boundaries.try_layers("a dog", ["service"], generate=Service(LimitError("Too many.")))


def test_a_moderation_that_does_not_answer_stops_nothing_and_says_so() -> None:
    def missing(_prompts: Sequence[str]) -> list[tuple[str, ...]]:
        raise NotFoundError("There is none here.")

    attempt = boundaries.try_layers("a dog", moderate=missing)
    assert attempt.findings[2].answer == "unknown"
    assert attempt.held_by is None
    assert "There is none here." in str(attempt)


def test_a_blank_prompt_is_refused_whatever_layers_are_on() -> None:
    with pytest.raises(PromptError):
        boundaries.try_layers(" ", ["service"])


def test_the_painters_service_is_asked_in_truth() -> None:
    assert moderate(["a dog", "a pistol"]) == [(), ("violence",)]
    refused = boundaries.try_layers("a pistol", ["prefix", "service"])
    assert "safety_violations=[violence]" in str(refused)
    drawn = boundaries.try_layers("a dog", ALL, size="64x64")
    assert drawn.held_by is None
    assert drawn.pictures[0].prompt == imgkit.metaprompt("a dog")


@pytest.mark.parametrize(
    ("prompt", "whole", "inside"),
    [
        ("A GUN!", ["gun"], ["gun"]),
        ("two guns", [], ["gun"]),
        ("a warm scarf", [], ["war"]),
        ("a g u n", [], []),
        ("a water-gun", ["gun"], ["gun"]),
    ],
)
def test_the_list_finds_words_and_not_meanings(
    prompt: str, whole: list[str], inside: list[str]
) -> None:
    assert word_lists.find_words(prompt) == whole
    assert word_lists.find_words(prompt, inside=True) == inside


def test_a_list_of_ones_own_may_hold_several_words_in_a_row_signs_and_blanks() -> None:
    words = [" with a gun", "g.n", "(", " ", ""]
    assert word_lists.find_words("a cowboy with a gun (or so)", words) == ["with a gun"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_shows_the_same_mistakes(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lesson says the same figures in all of them."""
    monkeypatch.setenv("IMGKIT_LANGUAGE", language)

    def painters(prompts: Sequence[str]) -> list[tuple[str, ...]]:
        return [flagged(prompt) for prompt in prompts]

    def counted(layers: Sequence[boundaries.Layer], *, inside: bool = False) -> tuple[int, int]:
        score = boundaries.score(layers, inside=inside, moderate=painters)
        assert len(score.harmless) == len(score.unwanted) == 8
        return score.passed, score.stopped

    assert counted(["words"]) == (3, 3)
    assert counted(["words"], inside=True) == (1, 4)
    assert counted(["moderation"]) == (8, 5)
    assert counted(["words", "moderation"]) == (3, 6)


def test_a_score_names_each_mistake() -> None:
    said = str(boundaries.score(["moderation"], moderate=strict))
    assert "Harmless prompts that pass: 0 of 8" in said
    assert said.count("✗") == 8
    assert "✗ A water gun" in said


def test_the_moderation_is_asked_once_for_all_prompts() -> None:
    calls = []

    def counting(prompts: Sequence[str]) -> list[tuple[str, ...]]:
        calls.append(list(prompts))
        return calm(prompts)

    boundaries.score(moderate=counting)
    assert calls == [[*word_lists.harmless(), *word_lists.unwanted()]]
