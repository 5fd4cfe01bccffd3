"""Captions in the model's own words, and the weights that they belong to."""

import json
import shutil
from importlib import resources
from pathlib import Path

import pytest

from imgkit.errors import PromptError, WeightsError
from imgkit.pixels import Caption, Thing, load_weights, read_caption
from imgkit.pixels.weights import CARD_FILE, SIDE, WEIGHTS_FILE

WEIGHTS = load_weights()


def test_a_caption_is_read_from_left_to_right() -> None:
    caption = read_caption("a red house next to a tree, night, sea, moon", WEIGHTS)
    things = (Thing("house", "red"), Thing("tree"))
    assert caption.things == things
    assert (caption.time, caption.ground, caption.sky) == ("night", "sea", "moon")
    assert caption.not_drawn == ("a", "next", "to", "a")
    assert str(caption) == "red house, tree, night, sea, moon"
    assert caption.slots == ("red house", "tree", "", "night", "sea", "moon")
    assert len(caption.tokens(WEIGHTS)) == 9


def test_a_caption_without_a_known_word_names_those_that_are_known() -> None:
    with pytest.raises(PromptError) as caught:
        read_caption("zorgle", WEIGHTS)
    assert all(word in str(caught.value) for word in ("zorgle", "eiffel-tower", "pink", "snow"))


@pytest.mark.parametrize("words", ["cat, day, night", "sea, snow", "sun, dog, rain"])
def test_a_contradiction_is_refused(words: str) -> None:
    with pytest.raises(PromptError, match="at once"):
        read_caption(words, WEIGHTS)


def test_what_finds_no_room_is_not_drawn() -> None:
    caption = read_caption("cat, dog, red house, white tree, pink eiffel-tower, blue", WEIGHTS)
    assert [thing.name for thing in caption.things] == ["cat", "dog", "house"]
    assert caption.not_drawn == ("white tree", "pink eiffel-tower", "blue")


def test_a_monument_keeps_its_own_colour() -> None:
    caption = read_caption("pink eiffel-tower", WEIGHTS)
    assert caption.things == (Thing("eiffel-tower"),)
    assert caption.not_drawn == ("pink",)


def test_tokens_refuse_what_is_none_of_the_words() -> None:
    with pytest.raises(PromptError, match="zorgle"):
        Caption((Thing("zorgle"),)).tokens(WEIGHTS)
    with pytest.raises(PromptError, match="4 things"):
        Caption((Thing("cat"),) * 4).tokens(WEIGHTS)


def test_the_words_are_those_of_the_world_that_it_learnt_from() -> None:
    from training.scene import SIZE
    from training.sprites import KINDS, PALETTE
    from training.world import VOCABULARY

    assert WEIGHTS.vocabulary == VOCABULARY
    assert list(WEIGHTS.palette) == list(PALETTE)
    assert list(WEIGHTS.palette.values()) == [colour["rgb"] for colour in PALETTE.values()]
    assert {name for name, kind in KINDS.items() if not kind.colours} == set(WEIGHTS.uncoloured)
    assert SIZE == SIDE


def test_tokens_are_those_of_the_training() -> None:
    from training.world import read_caption as read_for_training

    text = "red house, tree, night, sea, moon"
    assert read_caption(text, WEIGHTS).tokens(WEIGHTS) == read_for_training(text).tokens()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (CARD_FILE, WEIGHTS_FILE):
        shutil.copy(str(resources.files("imgkit.pixels") / name), tmp_path)
    return tmp_path


def test_weights_can_lie_in_another_folder(folder: Path) -> None:
    assert load_weights(folder).version == WEIGHTS.version


def test_weights_are_small(folder: Path) -> None:
    assert (folder / WEIGHTS_FILE).stat().st_size <= 3_000_000


@pytest.mark.parametrize("name", [CARD_FILE, WEIGHTS_FILE])
def test_missing_weights_say_how_to_get_them_back(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(WeightsError, match="git checkout"):
        load_weights(folder)


@pytest.mark.parametrize("name", [CARD_FILE, WEIGHTS_FILE])
def test_half_a_file_is_refused(folder: Path, name: str) -> None:
    data = (folder / name).read_bytes()
    (folder / name).write_bytes(data[: len(data) // 2])
    with pytest.raises(WeightsError, match="git checkout"):
        load_weights(folder)


def test_one_changed_byte_is_noticed(folder: Path) -> None:
    data = bytearray((folder / WEIGHTS_FILE).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / WEIGHTS_FILE).write_bytes(data)
    with pytest.raises(WeightsError, match="not whole"):
        load_weights(folder)


def test_another_format_is_refused(folder: Path) -> None:
    card = json.loads((folder / CARD_FILE).read_text("utf-8"))
    (folder / CARD_FILE).write_text(json.dumps(card | {"format": 99}), "utf-8")
    with pytest.raises(WeightsError, match="99"):
        load_weights(folder)
