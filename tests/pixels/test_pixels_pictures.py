"""Between palette numbers and pictures."""

import numpy as np
import pytest
from PIL import Image

from imgkit.pixels import OPEN, SIDE, load_weights, map_picture, to_image

PIXELS = np.random.default_rng(1).integers(0, 24, (SIDE, SIDE))


@pytest.mark.parametrize("size", [20, 39, 40, 64, 1024, 1031])
def test_an_enlarged_picture_comes_back_as_it_was(size: int) -> None:
    picture = to_image(PIXELS, size)
    assert picture.size == (size, size)
    mapped = map_picture(picture)
    np.testing.assert_array_equal(mapped.pixels, PIXELS)
    assert not mapped.resized
    assert not mapped.recoloured


def test_enlarging_does_not_blur() -> None:
    large = to_image(PIXELS, 1024).convert("RGB")
    colours = {colour for _, colour in large.getcolors(10**6) or []}
    palette = {tuple(int(one) for one in colour) for colour in load_weights().rgb}
    assert colours <= palette
    # 1024 = 20 times 51, and 4 more: the outermost pixels are 2 wider.
    column = np.asarray(large)[500]
    edges = np.flatnonzero((column[1:] != column[:-1]).any(axis=1)) + 1
    assert all((edge - 2) % 51 == 0 for edge in edges)


def test_see_through_pixels_are_open() -> None:
    pixels = PIXELS.copy()
    pixels[5:9, 3:7] = OPEN
    picture = to_image(pixels, 400)
    assert picture.getpixel((100, 140)) == (0, 0, 0, 0)
    np.testing.assert_array_equal(map_picture(picture).pixels, pixels)


def test_another_size_is_shrunk_and_said() -> None:
    half = Image.new("RGB", (300, 200), load_weights().palette["red"])
    half.paste(load_weights().palette["navy"], (0, 100, 300, 200))
    mapped = map_picture(half)
    names = list(load_weights().palette)
    assert mapped.resized
    assert not mapped.recoloured
    assert (mapped.pixels[:10] == names.index("red")).all()
    assert (mapped.pixels[10:] == names.index("navy")).all()


def test_other_colours_become_the_nearest_and_that_is_said() -> None:
    mapped = map_picture(Image.new("RGB", (20, 20), (250, 215, 60)))
    assert mapped.recoloured
    assert not mapped.resized
    assert (mapped.pixels == list(load_weights().palette).index("yellow")).all()
