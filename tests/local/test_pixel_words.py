"""From prompts to the words of the pixel model."""

import pytest

from imgkit.errors import PromptError
from imgkit.local.painter.things import kinds
from imgkit.local.pixel_captions import describe_caption
from imgkit.local.pixel_words import pixel_words, read_prompt
from imgkit.pixels import load_weights, read_caption

WEIGHTS = load_weights()


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("three cats in the snow", "cat, cat, cat, snow"),
        ("cats", "cat, cat"),
        ("a tree between two houses", "house, tree, house"),
        ("a cat to the right of a dog", "dog, cat"),
        ("un chat à droite d'un chien", "dog, cat"),
        ("кот справа от собаки", "dog, cat"),
        ("an oak and a poodle on the beach in the rain", "tree, dog, sand, rain"),
        ("a purple cow under a rainbow", "pink cow, rainbow"),
        ("звёзды над морем", "night, sea, stars"),
        ("un phare au coucher du soleil", "lighthouse, sunset"),
        ("the Eiffel Tower by day", "eiffel-tower, day"),
    ],
)
def test_a_prompt_becomes_words(prompt: str, words: str) -> None:
    assert str(read_prompt(prompt, WEIGHTS).caption) == words


@pytest.mark.parametrize(
    ("prompt", "not_drawn"),
    [
        ("a zorgle and a cat", ("zorgle",)),
        ("a cat, day and night", ("night",)),
        ("seven white cats", ("3 more cats",)),
        ("a dog, a cat, a house, a tree and a bus", ("tree", "bus")),
        ("a pink Eiffel Tower", ("pink",)),
        ("a cat in the rain under a rainbow", ("rainbow",)),
        ("a cat in watercolour in the fog", ("in watercolour", "fog")),
    ],
)
def test_what_it_does_not_know_is_not_drawn(prompt: str, not_drawn: tuple[str, ...]) -> None:
    assert set(not_drawn) <= set(read_prompt(prompt, WEIGHTS).not_drawn)


def test_a_prompt_without_a_known_word_is_refused() -> None:
    with pytest.raises(PromptError, match="lighthouse"):
        read_prompt("zorgle", WEIGHTS)


def test_what_a_change_leaves_open_stays() -> None:
    before = read_caption("red house, tree, night, sea", WEIGHTS)
    assert str(read_prompt("at sunset", WEIGHTS, before).caption) == "red house, tree, sunset, sea"
    assert read_prompt("zorgle", WEIGHTS, before).caption == before


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "two white cats and the Eiffel Tower, night, sea, a rainbow"),
        ("fr", "deux chats"),
        ("ru", "ночь, море, радуга"),
    ],
)
def test_a_caption_is_told_in_each_language(language: str, told: str) -> None:
    words = "white cat, white cat, eiffel-tower, night, sea, rainbow"
    assert told in describe_caption(read_caption(words, WEIGHTS), language)


def test_the_words_lead_from_the_painters_kinds_to_the_models() -> None:
    words = pixel_words()
    assert set(WEIGHTS.things) <= set(kinds())
    assert set(words["things"]) | set(words["sky_things"]) <= set(kinds())
    assert set(words["things"].values()) <= set(WEIGHTS.things)
    assert set(words["hours"].values()) <= set(WEIGHTS.times)
    assert set(words["grounds"].values()) <= set(WEIGHTS.grounds)
    assert set(words["colours"].values()) <= set(WEIGHTS.colours)
    skies = {*words["weather"].values(), *words["sky_things"].values(), *words["sky_words"]}
    assert skies <= set(WEIGHTS.skies)
    said = {*WEIGHTS.times, *WEIGHTS.grounds, *WEIGHTS.skies, "picture", "mapped", "repainted"}
    assert all(said == set(words["say"][language]) for language in ("en", "fr", "ru"))
