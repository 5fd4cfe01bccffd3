"""What an edit changed, and how the pixels outside the mask are put back."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from imgkit import changes
from imgkit.errors import MaskError
from imgkit.money.cost import Cost
from imgkit.picture import Picture

SIZE = (40, 20)


def plain(colour: str | tuple[int, ...], size: tuple[int, int] = SIZE) -> Image.Image:
    return Image.new("RGB", size, colour)


def right_half(size: tuple[int, int] = SIZE) -> Image.Image:
    """A mask whose right half is to be edited."""
    mask = Image.new("RGBA", size, "black")
    mask.paste((0, 0, 0, 0), (size[0] // 2, 0, *size))
    return mask


def drawn(image: Image.Image, name: str = "after.png") -> Picture:
    file = io.BytesIO()
    image.save(file, "PNG")
    return Picture(
        file.getvalue(),
        "a hat",
        "live",
        "OpenAI",
        "gpt",
        options={"n": 1},
        cost=Cost(0.2),
        parent="before.png",
        alt="A hat.",
        path=Path("folder") / name,
    )


def test_a_mask_divides_the_changes() -> None:
    after = plain("white")
    after.paste("black", (0, 0, 10, 20))  # half of the left half
    found = changes.measure(plain("white"), after, right_half())
    assert (found.outside, found.inside) == (0.5, 0)
    assert found.difference[:, :10].tolist() == [[255] * 10] * 20
    assert not found.difference[:, 10:].any()


def test_without_a_mask_everything_is_outside() -> None:
    after = plain("white")
    after.paste("black", (30, 0, 40, 20))
    found = changes.measure(plain("white"), after)
    assert (found.outside, found.inside) == (0.25, 0)


def test_what_no_one_sees_does_not_count_as_changed() -> None:
    hardly, clearly = plain((108, 100, 100)), plain((100, 100, 109))
    before = plain((100, 100, 100))
    assert changes.measure(before, hardly).outside == 0
    assert changes.measure(before, clearly).outside == 1


def test_a_darker_pixel_changed_as_much_as_a_lighter_one() -> None:
    dark, light = plain((10, 0, 0)), plain((250, 0, 0))
    assert changes.measure(dark, light).difference.max() == 240
    assert changes.measure(light, dark).difference.max() == 240


def test_a_picture_that_came_back_smaller_is_compared_in_its_size() -> None:
    before = plain("white", (80, 40))
    before.paste("red", (0, 0, 40, 40))
    found = changes.measure(before, plain("red"), right_half((80, 40)))
    assert found.difference.shape == (20, 40)
    assert found.outside < 0.1  # but for the seam
    assert found.inside > 0.9
    assert not found.stretched
    assert changes.measure(before, plain("red", (40, 40))).stretched


def test_a_photo_is_compared_as_it_is_seen() -> None:
    seen = plain("white")
    seen.paste("red", (0, 0, 10, 20))
    lying = seen.transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6  # turn it clockwise to see it upright
    photo = io.BytesIO()
    lying.save(photo, "PNG", exif=exif)
    assert changes.measure(photo.getvalue(), seen, right_half()).outside == 0


def test_a_mask_of_another_size_is_refused() -> None:
    with pytest.raises(MaskError, match="40x20"):
        changes.measure(plain("white"), plain("white"), right_half((20, 20)))


def test_the_pixels_outside_the_mask_come_back_to_the_bit() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (20, 40, 3), np.uint8)
    before = Image.fromarray(noise)
    after = drawn(plain("blue"))
    repaired = changes.put_back(before, after, right_half())
    pixels = np.asarray(repaired.image)
    assert np.array_equal(pixels[:, :20], noise[:, :20])
    assert (pixels[:, 20:] == (0, 0, 255)).all()
    assert after.image.getpixel((0, 0)) == (0, 0, 255)  # what came stays as it was


def test_a_repaired_picture_knows_where_it_comes_from() -> None:
    after = drawn(plain("blue"))
    repaired = changes.put_back(plain("white"), after, right_half())
    assert repaired.parent == "after.png"
    assert repaired.path is None
    assert repaired.options == {"n": 1, "put_back": "the pixels outside the mask"}
    assert repaired.cost == Cost(0)
    assert (repaired.source, repaired.alt, repaired.prompt) == ("live", "A hat.", "a hat")
    assert repaired.created > after.created


def test_see_through_pixels_come_back_too() -> None:
    before = Image.new("RGBA", SIZE, (255, 0, 0, 0))
    repaired = changes.put_back(before, drawn(plain("blue")), right_half())
    assert repaired.image.getpixel((0, 0)) == (255, 0, 0, 0)
    assert repaired.image.getpixel((39, 0)) == (0, 0, 255, 255)
