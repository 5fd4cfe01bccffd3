"""The lounge with a pool: how it is asked for, what it shows, and who stands in its water."""

import io

import pytest
from PIL import Image, ImageChops, ImageDraw

from imgkit.local.painter import Painting, edit, paint
from imgkit.local.painter.parsing.prompts import scene_of

SIZE = (320, 320)
WATER, FLOOR = (160, 240), (10, 270)


@pytest.fixture(scope="module")
def lounge() -> Painting:
    return paint("A sunlit lounge with a pool", SIZE, 3, 0.7)


def opened(painting: Painting) -> Image.Image:
    return Image.open(io.BytesIO(painting.image)).convert("RGB")


def with_flamingo(picture: Painting, box: tuple[int, int, int, int]) -> Image.Image:
    mask = Image.new("RGBA", SIZE, (0, 0, 0, 255))
    ImageDraw.Draw(mask).rectangle(box, fill=(0, 0, 0, 0))
    file = io.BytesIO()
    mask.save(file, "PNG")
    return opened(edit(picture.image, "a pink flamingo", file.getvalue(), SIZE, 5, 0.7))


def lowest_pink_row(picture: Image.Image) -> int:
    """Return the lowest row with the pink of a flamingo in it."""
    red, green, blue = picture.split()
    pink = ImageChops.darker(
        ImageChops.subtract(red, green).point(lambda more: 255 * (more > 60)),
        blue.point(lambda value: 255 * (value > 90)),
    )
    box = pink.getbbox()
    assert box is not None
    return box[3]


@pytest.mark.parametrize(
    "prompt",
    [
        "A sunlit lounge with a pool",
        "A sunlit indoor lounge area with a pool",
        "Un salon ensoleillé avec une piscine",
        "au bord de la piscine d'un salon",
        "Солнечная гостиная с бассейном",
        "у бассейна в гостиной",
    ],
)
def test_a_lounge_with_a_pool_is_one_place_in_each_language(prompt: str) -> None:
    scene = scene_of(prompt)
    assert (scene.ground, scene.not_drawn, scene.things) == ("pool", (), ())


@pytest.mark.parametrize("prompt", ["a dog in a lounge", "kids swim in the pool"])
def test_a_lounge_is_no_pool_and_who_is_in_one_swims(prompt: str) -> None:
    assert scene_of(prompt).ground in {"room", "sea"}


def test_the_water_is_blue_and_the_floor_is_not(lounge: Painting) -> None:
    red, _, blue = opened(lounge).getpixel(WATER)  # type: ignore[misc]  # RGB pixels
    assert blue > red + 60
    red, _, blue = opened(lounge).getpixel(FLOOR)  # type: ignore[misc]  # RGB pixels
    assert red > blue


def test_who_is_put_into_the_pool_stands_in_the_water_up_to_the_knees(lounge: Painting) -> None:
    in_water = lowest_pink_row(with_flamingo(lounge, (110, 140, 220, 260)))
    on_floor = lowest_pink_row(with_flamingo(lounge, (0, 150, 60, 260)))
    assert in_water < 260 - 15
    assert on_floor > 260 - 8


def test_the_first_thing_in_an_empty_room_leaves_the_room_as_it_is(lounge: Painting) -> None:
    before, after = opened(lounge), with_flamingo(lounge, (60, 100, 260, 300))
    changed = ImageChops.difference(before, after).convert("L").point(lambda more: 255 * (more > 8))
    share = changed.crop((60, 100, 260, 300)).histogram()[255] / 200**2
    assert 0.1 < share < 0.5
