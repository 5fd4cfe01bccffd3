"""Edits: what they change, and what they leave alone."""

import io

import pytest
from PIL import Image, ImageChops, ImageDraw

from imgkit.errors import ImageError
from imgkit.local.painter import Painting, Region, describe, edit, paint

SIZE = (320, 320)
BUNNY = "Bunny on horse, holding a lollipop, on a meadow by day"


@pytest.fixture(scope="module")
def bunny() -> Painting:
    return paint(BUNNY, SIZE, 1, 0.7)


@pytest.fixture(scope="module")
def photo() -> bytes:
    image = Image.linear_gradient("L").resize(SIZE)
    return encoded(Image.merge("RGB", [image, image.rotate(90), image.rotate(180)]))


def encoded(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def mask(*box: float) -> bytes:
    image = Image.new("RGBA", SIZE, (0, 0, 0, 255))
    ImageDraw.Draw(image).ellipse(box, fill=(0, 0, 0, 0))
    return encoded(image)


def changes(before: bytes, after: bytes, hole: bytes) -> tuple[int, int]:
    """Count the pixels that differ inside and outside of a mask's hole."""
    one, other = (Image.open(io.BytesIO(data)).convert("RGB") for data in (before, after))
    differing = (
        ImageChops.difference(one, other).convert("L").point(lambda value: 255 * (value > 0))
    )
    inside = Image.open(io.BytesIO(hole)).getchannel("A").point(lambda value: 255 * (value == 0))
    changed_inside = ImageChops.darker(differing, inside).histogram()[255]
    return changed_inside, differing.histogram()[255] - changed_inside


def regions(image: bytes) -> dict[str, Region]:
    return {region.text: region for region in describe(image).regions}


def test_outside_the_mask_no_pixel_of_a_painted_picture_changes(bunny: Painting) -> None:
    hole = mask(10, 150, 120, 310)
    edited = edit(bunny.image, "a pool with a flamingo", hole, SIZE, 5, 0.7)
    inside, outside = changes(bunny.image, edited.image, hole)
    assert inside > 500
    assert outside == 0
    assert edited.understood == ("flamingo",)
    assert edited.not_drawn == ("pool",)
    flamingo = regions(edited.image)["flamingo"]
    assert 10 <= flamingo.left < flamingo.left + flamingo.width <= 120
    assert 150 <= flamingo.top < flamingo.top + flamingo.height <= 310


def test_outside_the_mask_no_pixel_of_a_photo_changes(photo: bytes) -> None:
    hole = mask(100, 60, 300, 300)
    edited = edit(photo, "a dog with a hat at night", hole, SIZE, 5, 0.7)
    inside, outside = changes(photo, edited.image, hole)
    assert inside > 2000
    assert outside == 0
    assert edited.not_drawn == ("at night",)


def test_the_edge_of_a_mask_is_soft(photo: bytes) -> None:
    hole = mask(100, 100, 220, 220)
    edited = edit(photo, "a big castle", hole, SIZE, 5, 0)
    border = [(160, 100), (160, 219), (100, 160), (219, 160)]
    before, after = (Image.open(io.BytesIO(data)).convert("RGB") for data in (photo, edited.image))
    for point in border:
        pairs = zip(before.getpixel(point), after.getpixel(point), strict=True)  # type: ignore[arg-type]  # RGB pixels
        assert max(abs(one - other) for one, other in pairs) < 90


def test_a_hat_goes_onto_the_head_that_the_mask_shows(bunny: Painting) -> None:
    rabbit = regions(bunny.image)["rabbit"]
    right, bottom = rabbit.left + rabbit.width, rabbit.top + rabbit.height
    hole = mask(rabbit.left - 20, rabbit.top - 30, right + 20, bottom)
    edited = edit(bunny.image, "a hat on the bunny", hole, SIZE, 5, 0.7)
    found = regions(edited.image)
    assert set(found) == {"rabbit", "horse", "lollipop", "hat"}
    hat = found["hat"]
    assert rabbit.left - 12 <= hat.left + hat.width / 2 <= right + 12
    assert hat.top + hat.height <= rabbit.top + 0.7 * rabbit.height
    assert changes(bunny.image, edited.image, hole)[1] == 0


def test_an_edited_picture_can_be_edited_again(bunny: Painting) -> None:
    hole = mask(10, 150, 120, 310)
    first = edit(bunny.image, "a flamingo", hole, SIZE, 5, 0.7)
    other_hole = mask(230, 10, 310, 100)
    second = edit(first.image, "a balloon", other_hole, SIZE, 6, 0.7)
    assert changes(first.image, second.image, other_hole)[1] == 0
    assert {"flamingo", "balloon", "rabbit"} <= set(regions(second.image))
    night = edit(second.image, "at night", None, SIZE, 7, 0.7)
    assert {"flamingo", "balloon", "rabbit"} <= set(regions(night.image))
    assert "at night" in night.alt


def test_a_mask_without_a_hole_changes_nothing(bunny: Painting, photo: bytes) -> None:
    closed = encoded(Image.new("RGBA", SIZE, (0, 0, 0, 255)))
    for picture in (bunny.image, photo):
        edited = edit(picture, "a flamingo", closed, SIZE, 5, 0.7)
        assert changes(picture, edited.image, closed) == (0, 0)
        assert edited.not_drawn == ("flamingo",)


def test_the_hour_changes_and_everything_stays_where_it_is(bunny: Painting) -> None:
    night = edit(bunny.image, "make it night", None, SIZE, 9, 0.7)
    assert "at night" in night.alt
    assert regions(night.image) == regions(bunny.image)
    before, after = (
        Image.open(io.BytesIO(data)).convert("L").resize((1, 1)).getpixel((0, 0))
        for data in (bunny.image, night.image)
    )
    assert isinstance(before, int)
    assert isinstance(after, int)
    assert after < before - 30


def test_what_comes_in_leaves_the_rest_where_it_is(bunny: Painting) -> None:
    edited = edit(bunny.image, "add a brown dog and a balloon", None, SIZE, 9, 0.7)
    before, after = regions(bunny.image), regions(edited.image)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"dog", "balloon"}


def test_a_named_thing_is_removed_and_the_rest_stays(bunny: Painting) -> None:
    edited = edit(bunny.image, "remove the lollipop", None, SIZE, 9, 0.7)
    before, after = regions(bunny.image), regions(edited.image)
    assert "lollipop" not in edited.alt
    assert set(after) == {"rabbit", "horse"}
    assert after["horse"] == before["horse"]


def test_a_named_thing_changes_its_colour(bunny: Painting) -> None:
    edited = edit(bunny.image, "a blue horse", None, SIZE, 9, 0.7)
    assert "blue horse" in edited.alt
    assert regions(edited.image) == regions(bunny.image)


@pytest.mark.parametrize("wish", ["", "make a variation", "another version of this", "lovelier"])
def test_a_variation_keeps_the_subjects_and_throws_the_dice_anew(
    bunny: Painting, wish: str
) -> None:
    one, other = (edit(bunny.image, wish, None, SIZE, seed, 0.7) for seed in (5, 6))
    for varied in (one, other):
        assert set(regions(varied.image)) == {"rabbit", "horse", "lollipop"}
        assert "A rabbit holding a lollipop on a horse on a meadow" in varied.alt
    assert one.image != other.image
    assert regions(one.image) != regions(bunny.image)


def test_a_photo_takes_the_light_of_the_hour(photo: bytes) -> None:
    night = edit(photo, "at night", None, SIZE, 1, 0.7)
    before, after = (
        Image.open(io.BytesIO(data)).convert("L").resize((1, 1)).getpixel((0, 0))
        for data in (photo, night.image)
    )
    assert isinstance(before, int)
    assert isinstance(after, int)
    assert after < before - 30
    assert night.understood == ("at night",)


def test_what_cannot_be_done_to_a_photo_is_said(photo: bytes) -> None:
    edited = edit(photo, "remove the dog, on the beach", None, SIZE, 1, 0.7)
    assert set(edited.not_drawn) == {"dog", "beach"}


def test_an_edit_has_the_size_that_was_asked_for(bunny: Painting, photo: bytes) -> None:
    for picture in (bunny.image, photo):
        for hole in (None, mask(10, 150, 120, 310)):
            edited = edit(picture, "a cat", hole, (384, 256), 1, 0.7)
            assert Image.open(io.BytesIO(edited.image)).size == (384, 256)


def test_a_damaged_mask_is_refused(bunny: Painting) -> None:
    with pytest.raises(ImageError):
        edit(bunny.image, "a cat", b"no mask", SIZE, 1, 0.7)
