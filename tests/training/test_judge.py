"""The judge of pictures, and the scores that are made from what it sees."""

from random import Random

import numpy as np
import pytest

from training.judge import look
from training.scene import draw
from training.scores import Share, Verdict, compare, total
from training.sprites import KINDS, NUMBER
from training.world import (
    COLOURS,
    GROUNDS,
    NAMES,
    SKIES,
    TIMES,
    Caption,
    Thing,
    random_caption,
    read_caption,
)


def verdict(drawn: str, asked: str, seed: int = 1) -> Verdict:
    return compare(look(draw(read_caption(drawn), Random(seed))), read_caption(asked))


@pytest.fixture(scope="module")
def captions() -> list[Caption]:
    dice = Random("tests/judge")
    return [random_caption(dice) for _ in range(400)]


def test_true_captions_are_right(captions: list[Caption]) -> None:
    dice = Random(1)
    judged = [compare(look(draw(caption, dice)), caption) for caption in captions]
    assert total(judged).whole.right >= 0.95 * len(captions)


def test_shuffled_captions_are_wrong(captions: list[Caption]) -> None:
    dice = Random(1)
    sights = [look(draw(caption, dice)) for caption in captions]
    others = [*captions[1:], captions[0]]
    judged = [compare(*pair) for pair in zip(sights, others, strict=True)]
    assert total(judged).whole.right <= 0.05 * len(captions)


def test_a_few_wrong_pixels_are_forgiven(captions: list[Caption]) -> None:
    dice, noise = Random(1), np.random.default_rng(1)
    judged = []
    for caption in captions:
        picture = draw(caption, dice)
        spots = noise.random(picture.shape) < 0.03
        picture[spots] = noise.integers(0, 24, int(spots.sum()))
        judged.append(compare(look(picture), caption))
    assert total(judged).whole.right >= 0.9 * len(captions)


@pytest.mark.parametrize("name", NAMES)
def test_every_thing_is_found_in_every_colour_and_size(name: str) -> None:
    missed = []
    for colour in COLOURS if KINDS[name].colours else (None,):
        for others in ((), (Thing("moai"),), (Thing("moai"), Thing("torii"))):
            caption = Caption((Thing(name, colour), *others), "day", "snow")
            sight = look(draw(caption, Random(1)))
            if not compare(sight, caption).whole.right:
                missed.append(f"{caption}: {sight.things}")
    assert len(missed) <= 1, missed


@pytest.mark.parametrize("time", TIMES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_nothing_is_found_where_nothing_stands(time: str, ground: str) -> None:
    for seed in range(5):
        for sky in (None, *SKIES):
            sight = look(draw(Caption((), time, ground, sky), Random(seed)))
            assert sight.things == ()
            assert (sight.time, sight.ground) == (time, ground)
            assert sky in (None, *sight.skies)


def test_nothing_is_found_in_noise_and_in_one_colour() -> None:
    dice = np.random.default_rng(1)
    for _ in range(20):
        sight = look(dice.integers(0, 24, (20, 20), np.uint8))
        assert (sight.things, sight.time, sight.ground) == ((), None, None)
    for number in range(24):
        assert look(np.full((20, 20), number, np.uint8)).things == ()


def test_half_a_thing_is_no_thing() -> None:
    for name in ("dog", "castle", "eiffel-tower"):
        caption = Caption((Thing(name),), "day", "meadow")
        picture = draw(caption, Random(1))
        (found,) = look(picture).things
        left, top, right, bottom = found.box
        picture[top:bottom, left : (left + right) // 2] = NUMBER["sky"]
        assert look(picture).things == ()


def test_what_is_wrong_is_told_apart() -> None:
    right = verdict("red car, blue bus, day, city", "red car, blue bus, day, city")
    assert right == Verdict(Share(1, 1), Share(2, 2), Share(2, 2), Share(1, 1), Share(2, 2))
    swapped = verdict("blue car, red bus, day, city", "red car, blue bus, day, city")
    assert swapped == Verdict(Share(0, 1), Share(2, 2), Share(0, 2), Share(1, 1), Share(2, 2))
    turned = verdict("blue bus, red car, day, city", "red car, blue bus, day, city")
    assert turned == Verdict(Share(0, 1), Share(2, 2), Share(2, 2), Share(0, 1), Share(2, 2))
    missing = verdict("red car, day, city", "red car, blue bus, night, city")
    assert missing == Verdict(Share(0, 1), Share(1, 2), Share(1, 1), Share(), Share(1, 2))


def test_one_thing_too_many_is_not_right() -> None:
    twice = verdict("red car, red car, day, city", "red car, day, city")
    assert (twice.whole, twice.things) == (Share(0, 1), Share(1, 1))
    another = verdict("red car, moai, day, city", "red car, day, city")
    assert (another.whole, another.things) == (Share(0, 1), Share(1, 1))


def test_what_a_caption_leaves_open_cannot_be_wrong() -> None:
    assert verdict("pink cat, night, snow, moon", "cat").whole == Share(1, 1)


def test_a_wrong_sky_is_not_right() -> None:
    assert verdict("cat, day, snow, sun", "cat, day, snow, rainbow").whole == Share(0, 1)


def test_shares_tell_how_sure_they_are() -> None:
    assert str(Share(43, 50)) == "86 %"
    assert Share(43, 50).interval == "74–93 %"
    assert Share(0, 100).interval == "0–4 %"
    assert (str(Share()), Share().interval) == ("–", "–")
