"""The world that the pixel model learns from."""

from itertools import combinations, pairwise
from random import Random

import numpy as np
import pytest

from imgkit.pixels import load_weights
from training.lessons import Lessons
from training.prompts import GROUPS, NEW_COLOUR, NEW_NEIGHBOURS, SEEN, captions
from training.scene import SIZE, draw, draw_with_boxes
from training.sprites import FOLDER, KINDS, LETTER, PALETTE, Kind, read_kind
from training.world import (
    COLOURS,
    GROUNDS,
    HELD_OUT_COLOURS,
    HELD_OUT_NEIGHBOURS,
    NAMES,
    SKIES,
    TIMES,
    VOCABULARY,
    Caption,
    Thing,
    held_out_pairs,
    is_held_out,
    random_caption,
    read_caption,
)

MONUMENTS = {
    *("arc-de-triomphe", "big-ben", "eiffel-tower", "golden-gate", "leaning-tower-of-pisa"),
    *("moai", "parthenon", "pyramids", "statue-of-liberty", "sydney-opera-house", "taj-mahal"),
}
WIDEST = {"small": 6, "large": 9, "alone": SIZE}
"""Three small things, or two large ones, fit side by side with a column between them."""


def some_captions(count: int = 400) -> list[Caption]:
    dice = Random("tests")
    return [random_caption(dice) for _ in range(count)]


def test_there_are_forty_things_and_ten_monuments() -> None:
    assert len(NAMES) >= 40
    assert set(NAMES) >= MONUMENTS


def check(kind: Kind) -> None:
    assert {"small", "large"} <= {sprite.size for sprite in kind.sprites}
    for sprite in kind.sprites:
        assert len({len(row) for row in sprite.rows}) == 1
        assert len(sprite.rows[0]) <= WIDEST[sprite.size]
        assert len(sprite.rows) <= 16
        signs = set("".join(sprite.rows))
        assert signs <= {*LETTER, *"MSEL."}
        assert ("M" in signs) == bool(kind.colours), "a thing takes a colour and shows it"


def test_the_example_in_the_readme_is_a_thing() -> None:
    text = (FOLDER / "README.md").read_text("utf-8")
    kind = read_kind(text.split("```\nname: ")[1].split("```")[0].join(("name: ", "")))
    assert set(kind.colours) <= set(COLOURS)
    check(kind)


@pytest.mark.parametrize("name", NAMES)
def test_every_sprite_is_a_rectangle_of_known_signs_inside_its_size(name: str) -> None:
    check(KINDS[name])


def test_the_vocabulary_is_the_sprites_and_the_words_around_them() -> None:
    assert list(VOCABULARY) == ["", *COLOURS, *sorted(KINDS), *TIMES, *GROUNDS, *SKIES]
    assert len(set(VOCABULARY)) == len(VOCABULARY)


def test_the_model_in_the_kit_has_the_same_words_and_colours() -> None:
    weights = load_weights()
    assert weights.vocabulary == VOCABULARY
    assert list(weights.palette.values()) == [colour["rgb"] for colour in PALETTE.values()]


def test_a_picture_is_a_pure_function_of_caption_and_dice() -> None:
    for number, caption in enumerate(some_captions(60)):
        first, again = draw(caption, Random(number)), draw(caption, Random(number))
        assert (first == again).all()
    caption = read_caption("dog, tree")
    assert (draw(caption, Random(1)) != draw(caption, Random(2))).any()


def test_pictures_keep_to_the_canvas_and_the_palette() -> None:
    for number, caption in enumerate(some_captions()):
        picture, boxes = draw_with_boxes(caption, Random(number))
        assert picture.shape == (SIZE, SIZE)
        assert picture.max() < len(PALETTE)
        for left, top, right, bottom in boxes:
            assert 0 <= left < right <= SIZE
            assert 0 <= top < bottom <= SIZE


@pytest.mark.parametrize("names", [("castle",) * 3, ("golden-gate", "pyramids", "bus"), NAMES[:3]])
def test_three_things_fit_side_by_side_in_their_order(names: tuple[str, ...]) -> None:
    caption = Caption(tuple(Thing(name) for name in names))
    for number in range(50):
        _, boxes = draw_with_boxes(caption, Random(number))
        assert all(left[2] < right[0] for left, right in pairwise(boxes))


def test_captions_read_back_as_they_were_written() -> None:
    for caption in some_captions():
        assert read_caption(str(caption)) == caption


def test_a_tenth_of_the_pairs_is_held_out() -> None:
    coloured = [kind for kind in KINDS.values() if kind.colours]
    assert len(HELD_OUT_COLOURS) / (len(coloured) * len(COLOURS)) == pytest.approx(0.1, abs=0.01)
    pairs = len(list(combinations(NAMES, 2)))
    assert len(HELD_OUT_NEIGHBOURS) / pairs == pytest.approx(0.1, abs=0.01)


def test_held_out_pairs_are_of_the_world_and_never_usual() -> None:
    for colour, name in HELD_OUT_COLOURS:
        assert colour in COLOURS
        assert KINDS[name].colours, f"{name} takes no colour"
        assert colour not in KINDS[name].colours, "drawn also where no colour is said"
    assert all(len(pair) == 2 and pair <= set(NAMES) for pair in HELD_OUT_NEIGHBOURS)


def test_training_never_shows_a_held_out_pair() -> None:
    lessons = Lessons("1/training", no_caption=0)
    for number in range(3000):
        tokens, _, _ = lessons[number]
        colour_and_name = np.array(tokens[:6]).reshape(3, 2)
        words = [[VOCABULARY[token] for token in pair] for pair in colour_and_name]
        assert not HELD_OUT_COLOURS & {(colour, name) for colour, name in words}
        names = [name for _, name in words if name]
        assert not HELD_OUT_NEIGHBOURS & set(map(frozenset, combinations(names, 2)))


def test_held_out_pairs_are_found_in_either_order_and_with_a_thing_between() -> None:
    assert is_held_out(read_caption("pink dog"))
    assert is_held_out(read_caption("dog, house"))
    assert is_held_out(read_caption("red house, tree, brown dog, night"))
    assert not is_held_out(read_caption("brown dog, tree, night"))


@pytest.mark.parametrize(("group", "things"), GROUPS)
def test_examination_captions_have_just_the_pair_that_they_are_to_have(
    group: str, things: int
) -> None:
    asked = captions(group, things, 100)
    assert asked == captions(group, things, 100)
    assert len(set(asked)) > 80
    for caption in asked:
        assert len(caption.things) == things
        pairs = list(held_out_pairs(caption))
        assert len(pairs) == (group != SEEN)
        assert all((" + " in pair) == (group == NEW_NEIGHBOURS) for pair in pairs)
    assert {NEW_COLOUR, NEW_NEIGHBOURS, SEEN} == {name for name, _ in GROUPS}


def test_a_lesson_weighs_the_pixels_of_things() -> None:
    tokens, picture, weights = Lessons("tests", thing_weight=3, no_caption=1)[0]
    assert not any(tokens), "shown without its caption"
    assert picture.shape == weights.shape == (SIZE, SIZE)
    assert set(np.unique(weights)) == {1, 3}
