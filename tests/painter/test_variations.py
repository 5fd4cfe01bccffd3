"""Variations of some strength: how far they are from their picture, by pixels."""

import io
from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean

import pytest
from PIL import Image, ImageDraw

from imgkit.comparisons.likeness import Similarity, similarity
from imgkit.local.painter import Painting, describe, edit, paint
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.editing.varying import NearbyDice
from imgkit.local.painter.parsing.prompts import wanted_of

SIZE = (160, 160)
SEEDS = range(11, 15)
WISH = "Another version of this picture, about {} % different from it."
PROMPTS = (
    "a dog next to the Eiffel Tower",
    "two cats and a horse on a meadow",
    "a pirate and a parrot on a ship",
)


@pytest.fixture(scope="module")
def painted() -> list[bytes]:
    return [paint(prompt, SIZE, seed, 0.7).image for seed, prompt in enumerate(PROMPTS)]


@pytest.fixture(scope="module")
def photo() -> bytes:
    image = Image.radial_gradient("L").resize(SIZE)
    colours = Image.merge("RGB", [image, image.rotate(90), Image.linear_gradient("L").resize(SIZE)])
    ImageDraw.Draw(colours).ellipse((20, 70, 70, 140), fill=(40, 20, 90))
    file = io.BytesIO()
    colours.save(file, "PNG")
    return file.getvalue()


def versions(image: bytes, percent: int) -> list[Painting]:
    return [edit(image, WISH.format(percent), None, SIZE, seed, 0.7) for seed in SEEDS]


def differences(images: Sequence[bytes], percents: Sequence[int]) -> list[tuple[float, float]]:
    """Return one less the mean hash likeness, and one less the mean SSIM, at each strength."""
    found: list[tuple[float, float]] = []
    for percent in percents:
        pairs: list[Similarity] = [
            similarity(image, one.image) for image in images for one in versions(image, percent)
        ]
        found.append((1 - fmean(one.phash for one in pairs), 1 - fmean(one.ssim for one in pairs)))
    return found


def pixels(image: bytes) -> bytes:
    return Image.open(io.BytesIO(image)).convert("RGB").tobytes()


def test_the_difference_to_a_painted_picture_rises_with_the_strength(painted: list[bytes]) -> None:
    found = differences(painted, (0, 15, 50, 100))
    assert found[0] == (0, 0)
    for less, more in pairwise(found):
        assert less[0] < more[0], found
        assert less[1] < more[1], found


def test_the_difference_to_a_photo_rises_with_the_strength(photo: bytes) -> None:
    found = differences([photo], (0, 15, 50, 100))
    assert found[0] == (0, 0)
    assert all(less[1] < more[1] for less, more in pairwise(found)), found
    assert 0 < found[1][0] < found[2][0] < found[3][0], found  # tones alone would change no hash


def test_a_variation_of_strength_0_is_the_same_picture(painted: list[bytes], photo: bytes) -> None:
    for image in (*painted, photo):
        same = edit(image, WISH.format(0), None, SIZE, 8, 1.5)
        assert pixels(same.image) == pixels(image)
        assert same.understood == ("about 0 % different from it",)
        assert not same.not_drawn


def test_a_variation_of_strength_1_is_another_picture_also_with_the_same_seed(
    painted: list[bytes],
) -> None:
    for seed, image in enumerate(painted):
        again = edit(image, WISH.format(100), None, SIZE, seed, 0.7)
        assert similarity(image, again.image).phash < 0.9


def test_a_slight_variation_of_a_likeliest_picture_can_differ_from_it() -> None:
    likeliest = paint(PROMPTS[1], SIZE, 1, 0).image
    assert pixels(edit(likeliest, WISH.format(40), None, SIZE, 2, 1).image) != pixels(likeliest)


def test_a_slight_variation_shows_what_else_is_asked_for(painted: list[bytes]) -> None:
    edited = edit(
        painted[1], "at night\nAbout 20 % different from this picture.", None, SIZE, 5, 0.7
    )
    assert "night" in edited.alt
    assert edited.understood == ("About 20 % different from this picture", "at night")


def test_a_variation_of_a_variation_can_be_edited_where_a_mask_lets_it(
    painted: list[bytes],
) -> None:
    once = edit(painted[1], WISH.format(30), None, SIZE, 5, 0.7)
    twice = edit(once.image, WISH.format(30), None, SIZE, 6, 0.9)
    hole = Image.new("RGBA", SIZE, (0, 0, 0, 255))
    hole.paste((0, 0, 0, 0), (0, 0, 30, 30))
    file = io.BytesIO()
    hole.save(file, "PNG")
    removed = edit(twice.image, "remove the elephant", file.getvalue(), SIZE, 7, 0.7)
    assert pixels(removed.image) == pixels(twice.image)
    assert describe(removed.image).regions == describe(twice.image).regions


@pytest.mark.parametrize(
    ("words", "strength"),
    [
        ("about 30 % different from it", 0.3),
        ("a 7% new picture", 0.07),
        ("fifty: 50 percent different", 0.5),
        ("120 % different", 1),
        ("une autre version, environ 30\u202f% différente", 0.3),
        ("une image différente à 20 %", 0.2),
        ("15 pour cent différente", 0.15),
        ("примерно на 30 % другой вариант", 0.3),
        ("вариант, который отличается от неё на 5 процентов", 0.05),
        ("на 40 процентов изменённая картинка", 0.4),
        ("100 % cotton", None),
        ("a dog", None),
    ],
)
def test_per_cents_are_read_in_three_languages(words: str, strength: float | None) -> None:
    wanted = wanted_of(words, "en")
    assert wanted.wish.strength == strength
    assert wanted.change.variation == (strength is not None)


def test_dice_nearby_change_details_before_they_arrange_anew() -> None:
    first, other = Dice(1, 0.7), Dice(2, 0.7)

    def switched(name: str, strength: float) -> int:
        """How many of a hundred choices are made as the other dice make them."""
        near = NearbyDice(first, other, strength)
        parts = [f"thing {number}" for number in range(300)]
        differ = [one for one in parts if throw(first, one, name) != throw(other, one, name)]
        same = [one for one in differ if throw(near, one, name) == throw(other, one, name)]
        return 100 * len(same) // len(differ)

    def throw(dice: Dice, part: str, name: str) -> int:
        return dice.part(part).choose(name, range(4))

    assert [switched("pose", strength) for strength in (0, 1)] == [0, 100]
    assert [switched("mirrored", strength) for strength in (0, 0.4, 1)] == [0, 0, 100]
    assert 35 < switched("pose", 0.3) < 65
    assert switched("pose", 0.6) == 100


def test_the_likeliest_comes_more_often_the_colder_the_dice_among_equals_too() -> None:
    def likeliest(temperature: float) -> int:
        return sum(Dice(seed, temperature).choose("one", (True, False)) for seed in range(400))

    counts = [likeliest(temperature) for temperature in (0, 0.05, 0.2, 0.5, 0.7)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 400
    assert counts[1] > 360
    assert 170 < counts[-1] < 230


def test_odd_numbers_come_above_temperature_1_only() -> None:
    def farthest(temperature: float) -> float:
        return max(abs(Dice(seed, temperature).odd("size", -1, 1)) for seed in range(200))

    assert farthest(0) == farthest(0.7) == farthest(1) == 0
    assert 0 < farthest(1.5) < farthest(2) <= 1


def test_a_variation_without_words_of_its_own_speaks_the_language_of_its_picture() -> None:
    french = paint("un chien sur la plage", SIZE, 1, 0.7).image
    wish = "Another version of this picture: the same things in the same style, arranged anew."
    assert "chien" in edit(french, wish, None, SIZE, 2, 0.7).alt
