"""How alike pictures are: values of well-known libraries, and what a measure has to do."""

import io

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

import imgkit
from imgkit.errors import ImageError


@pytest.fixture(scope="module")
def house() -> Image.Image:
    """A house in a meadow, and the sun."""
    image = Image.new("RGB", (200, 160), (150, 190, 230))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 100, 200, 160), fill=(90, 150, 70))
    pen.ellipse((20, 15, 60, 55), fill=(250, 220, 90))
    pen.polygon([(120, 100), (150, 40), (185, 100)], fill=(120, 80, 60))
    pen.rectangle((60, 80, 90, 130), fill=(200, 40, 40))
    return image


def changed(image: Image.Image, how: str) -> Image.Image:
    return {
        "blurred": lambda: image.filter(ImageFilter.BoxBlur(4)),
        "darker": lambda: image.point(lambda value: value // 2),
        "mirrored": lambda: ImageOps.mirror(image),
        "upside down": lambda: ImageOps.flip(image),
        "negative": lambda: ImageOps.invert(image),
        "another": lambda: Image.linear_gradient("L").resize(image.size).convert("RGB"),
    }[how]()


@pytest.mark.parametrize(
    ("how", "bits_that_differ", "ssim"),
    [
        ("blurred", 0, 0.915933),
        ("darker", 2, 0.778725),
        ("mirrored", 32, 0.792094),
        ("upside down", 30, 0.736045),
        ("negative", 62, 0.589733),
        ("another", 31, 0.593167),
    ],
)
def test_it_gives_the_values_of_the_libraries(
    house: Image.Image, how: str, bits_that_differ: int, ssim: float
) -> None:
    """The values are those of ImageHash 4.3.2 and scikit-image 0.26.0.

    The first is ``phash(one) - phash(other)``; the second ``structural_similarity`` of the grey
    pictures with ``gaussian_weights=True, sigma=1.5, use_sample_covariance=False, data_range=255``.
    """
    measured = imgkit.similarity(house, changed(house, how))
    assert measured.phash == 1 - bits_that_differ / 64
    assert measured.ssim == pytest.approx(ssim, abs=2e-6)


def test_the_same_picture_is_all_alike_however_it_is_handed_in(house: Image.Image) -> None:
    file = io.BytesIO()
    house.save(file, "PNG")
    assert imgkit.similarity(house, file.getvalue()) == imgkit.Similarity(phash=1, ssim=1)


def test_the_more_noise_the_less_alike(house: Image.Image) -> None:
    likenesses = [
        imgkit.similarity(house, Image.blend(house, noise(house.size), share)).ssim
        for share in (0, 0.05, 0.2, 0.5, 1)
    ]
    assert likenesses == sorted(likenesses, reverse=True)
    assert len(set(likenesses)) == len(likenesses)
    assert likenesses[-1] < 0.1


def noise(size: tuple[int, int]) -> Image.Image:
    return Image.merge("RGB", [Image.effect_noise(size, 120)] * 3)


def test_light_and_dark_exchanged_is_less_than_nothing_alike() -> None:
    stripes = Image.new("L", (64, 64))
    for x in range(0, 64, 4):
        stripes.paste(255, (x, 0, x + 2, 64))
    assert imgkit.similarity(stripes, ImageChops.invert(stripes)).ssim < -0.9


def test_the_order_makes_no_difference_and_the_size_little(house: Image.Image) -> None:
    large = house.resize((800, 640), Image.Resampling.LANCZOS)
    measured = imgkit.similarity(house, large)
    assert measured == imgkit.similarity(large, house)
    assert measured.phash > 0.95
    assert measured.ssim > 0.97


def test_plain_pictures_have_the_same_hash_and_a_dot_can_be_compared() -> None:
    red, blue = Image.new("RGB", (50, 30), "red"), Image.new("RGB", (1, 1), "blue")
    measured = imgkit.similarity(red, blue)
    assert measured.phash == 1
    assert 0 < measured.ssim < 1


def test_a_see_through_picture_is_seen_on_white(house: Image.Image) -> None:
    empty = Image.new("RGBA", house.size, (0, 0, 0, 0))
    white = Image.new("RGB", house.size, "white")
    assert imgkit.similarity(house, empty) == imgkit.similarity(house, white)


def test_a_turned_photo_is_compared_as_it_is_shown(house: Image.Image) -> None:
    turned, exif = house.transpose(Image.Transpose.ROTATE_90), Image.Exif()
    exif[0x0112] = 6  # the camera was held upright
    file = io.BytesIO()
    turned.save(file, "PNG", exif=exif)
    assert imgkit.similarity(house, file.getvalue()).ssim == pytest.approx(1)


def test_what_is_no_picture_is_refused(house: Image.Image) -> None:
    with pytest.raises(ImageError, match="no picture"):
        imgkit.similarity(house, b"hello")
