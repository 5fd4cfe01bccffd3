"""Orders for edits: replace, remove, recolour, add, and variations of some strength."""

import io

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from imgkit.local.painter import Painting, Region, describe, edit, paint
from imgkit.local.painter.editing.filling import filled
from imgkit.local.painter.editing.varying import Variation
from imgkit.local.painter.metadata import record_of
from imgkit.local.painter.parsing.wishes import wish_in

SIZE = (320, 320)
SCENE = "A dog next to a house on a meadow by day, and a bunny on a horse"


@pytest.fixture(scope="module")
def scene() -> Painting:
    return paint(SCENE, SIZE, 4, 0.7)


def encoded(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def mask(left: float, top: float, right: float, bottom: float) -> bytes:
    image = Image.new("RGBA", SIZE, (0, 0, 0, 255))
    ImageDraw.Draw(image).rectangle((left, top, right, bottom), fill=(0, 0, 0, 0))
    return encoded(image)


def around(region: Region, slack: int = 8) -> bytes:
    right, bottom = region.left + region.width, region.top + region.height
    return mask(region.left - slack, region.top - slack, right + slack, bottom + slack)


def outside_changes(before: bytes, after: bytes, hole: bytes) -> int:
    difference = ImageChops.difference(opened(before).convert("RGB"), opened(after).convert("RGB"))
    differing = difference.convert("L").point(lambda value: 255 * (value > 0))
    outside = opened(hole).getchannel("A").point(lambda value: 255 * (value > 0))
    return ImageChops.darker(differing, outside).histogram()[255]


def regions(picture: Painting) -> dict[str, Region]:
    return {region.text: region for region in describe(picture.image).regions}


@pytest.mark.parametrize(
    "order",
    [
        "replace the dog with a cat",
        "swap the dog for a cat",
        "a cat instead of the dog",
        "remplace le chien par un chat",
        "замени собаку на кошку",
    ],
)
def test_a_thing_is_replaced_where_it_stood(scene: Painting, order: str) -> None:
    edited = edit(scene.image, order, None, SIZE, 5, 0.7)
    before, after = describe(scene.image).regions, describe(edited.image).regions
    dog, cat = before[[one.text for one in before].index("dog")], after[-1]
    assert len(after) == len(before)
    assert abs(cat.left + cat.width / 2 - dog.left - dog.width / 2) < 6
    assert abs(cat.top + cat.height - dog.top - dog.height) < 6
    assert len(edited.understood) == 2
    assert not edited.not_drawn
    unchanged = {(one.left, one.top, one.width) for one in before if one.text != "dog"}
    assert unchanged <= {(one.left, one.top, one.width) for one in after}


def test_a_mount_is_replaced_under_its_rider(scene: Painting) -> None:
    edited = edit(scene.image, "replace the horse with a camel", None, SIZE, 5, 0.7)
    assert "rabbit on a camel" in edited.alt
    found = regions(edited)
    rabbit, camel = found["rabbit"], found["camel"]
    assert camel.left < rabbit.left + rabbit.width / 2 < camel.left + camel.width
    assert rabbit.top + rabbit.height < camel.top + 0.9 * camel.height


def test_a_rider_comes_down_when_its_mount_is_removed(scene: Painting) -> None:
    edited = edit(scene.image, "remove the horse", None, SIZE, 5, 0.7)
    before, after = regions(scene), regions(edited)
    assert set(after) == {"dog", "house", "rabbit"}
    rabbit, horse = after["rabbit"], before["horse"]
    assert abs(rabbit.top + rabbit.height - horse.top - horse.height) < 6


def test_inside_a_mask_a_thing_is_removed(scene: Painting) -> None:
    hole = around(regions(scene)["dog"])
    edited = edit(scene.image, "remove the dog", hole, SIZE, 5, 0.7)
    assert set(regions(edited)) == {"house", "horse", "rabbit"}
    assert outside_changes(scene.image, edited.image, hole) == 0
    again = edit(scene.image, "replace the dog with a cat", hole, SIZE, 5, 0.7)
    assert set(regions(again)) == {"house", "horse", "rabbit", "cat"}
    assert outside_changes(scene.image, again.image, hole) == 0
    assert opened(again.image).tobytes() != opened(edited.image).tobytes()


def test_what_reaches_out_of_the_mask_is_still_there_and_said_to_be(scene: Painting) -> None:
    dog = regions(scene)["dog"]
    hole = mask(dog.left - 5, dog.top - 5, dog.left + 0.25 * dog.width, dog.top + dog.height + 5)
    edited = edit(scene.image, "remove the dog", hole, SIZE, 5, 0.7)
    assert "dog" in regions(edited)
    assert "dog" in edited.not_drawn
    assert outside_changes(scene.image, edited.image, hole) == 0


def test_what_a_mask_does_not_show_is_not_removed(scene: Painting) -> None:
    hole = mask(2, 2, 40, 40)
    edited = edit(scene.image, "remove the dog", hole, SIZE, 5, 0.7)
    assert "dog" in regions(edited)
    assert edited.not_drawn == ("dog",)
    assert not edited.understood


def test_a_second_dog_comes_into_a_mask_that_shows_none(scene: Painting) -> None:
    hole = mask(240, 250, 315, 315)
    if regions(scene)["dog"].left > 200:
        hole = mask(5, 250, 80, 315)
    edited = edit(scene.image, "a dog", hole, SIZE, 5, 0.7)
    assert [one.text for one in describe(edited.image).regions].count("dog") == 2


@pytest.mark.parametrize("order", ["make the house blue", "change the house to blue"])
def test_a_house_turns_blue(scene: Painting, order: str) -> None:
    edited = edit(scene.image, order, None, SIZE, 5, 0.7)
    assert "blue house" in edited.alt
    assert not edited.not_drawn
    house = regions(scene)["house"]
    box = (house.left, house.top, house.left + house.width, house.top + house.height)
    before, after = (
        ImageStat.Stat(opened(one.image).convert("RGB").crop(box)).mean for one in (scene, edited)
    )
    assert after[2] - after[0] > before[2] - before[0] + 15


def test_what_is_not_there_cannot_be_removed(scene: Painting) -> None:
    edited = edit(scene.image, "remove the elephant", None, SIZE, 5, 0.7)
    assert edited.not_drawn == ("elephant",)
    assert regions(edited) == regions(scene)


def moved(one: Painting, other: Painting) -> float:
    """Return how far things moved, on average, in pixels."""
    before, after = regions(one), regions(other)
    return sum(
        abs(before[name].left - after[name].left) + abs(before[name].top - after[name].top)
        for name in before
    ) / len(before)


@pytest.mark.parametrize(
    ("slight", "wide"),
    [
        ("a slightly different version", "a very different version"),
        ("une version légèrement différente", "une version très différente"),
        ("немного другой вариант", "совсем другой вариант"),
    ],
)
def test_a_variation_has_the_strength_that_the_words_say(
    scene: Painting, slight: str, wide: str
) -> None:
    seeds = range(1, 6)
    near = [edit(scene.image, slight, None, SIZE, seed, 0.7) for seed in seeds]
    far = [edit(scene.image, wide, None, SIZE, seed, 0.7) for seed in seeds]
    assert sum(moved(scene, one) for one in near) < 0.5 * sum(moved(scene, one) for one in far)
    assert len({one.image for one in near}) == len(near)
    assert near[0].understood == (slight,)


def test_a_slight_variation_can_be_edited_without_moving_anything(scene: Painting) -> None:
    near = edit(scene.image, "a slightly different version", None, SIZE, 3, 0.7)
    night = edit(near.image, "at night", None, SIZE, 4, 0.7)
    assert regions(night) == regions(near)
    record = record_of(opened(night.image))
    assert record is not None
    assert record.variations == (Variation(seed=3, temperature=0.7, strength=0.25),)


def test_orders_are_told_from_wishes() -> None:
    assert wish_in("replace the dog with a cat").old == "the dog"
    assert wish_in("A dog that may replace a cat").old == ""
    assert wish_in("removed dogs").removes is False
    assert wish_in("paint a red dog").recolours is False
    assert wish_in("paint the dog red").recolours is True


def meadow() -> Image.Image:
    """A picture of stripes of sky and ground with a red square in it."""
    image = Image.new("RGB", SIZE, (150, 190, 230))
    pen = ImageDraw.Draw(image)
    for y in range(160, 320, 4):
        pen.line((0, y, 320, y), fill=(80, 140 + y % 8 * 5, 70), width=2)
    pen.rectangle((120, 120, 190, 230), fill=(220, 30, 30))
    return image


def test_a_hole_is_filled_with_what_is_around_it() -> None:
    image, hole = meadow(), Image.new("L", SIZE, 0)
    ImageDraw.Draw(hole).rectangle((110, 110, 200, 240), fill=255)
    result = filled(image, hole)
    _, red = result.getchannel("R").crop((110, 110, 201, 241)).getextrema()
    assert isinstance(red, int)
    assert red < 175  # nothing is left of the square
    sky, ground = result.getpixel((155, 135)), result.getpixel((155, 225))
    assert isinstance(sky, tuple)
    assert isinstance(ground, tuple)
    assert sky[2] > 190
    assert ground[1] > ground[2] + 30
    texture = ImageStat.Stat(result.crop((120, 180, 190, 230)).convert("L")).stddev[0]
    assert texture > 3  # stripes, and no smear


def test_anything_is_removed_from_a_photo_that_the_mask_shows() -> None:
    photo, hole = encoded(meadow()), mask(110, 110, 200, 240)
    edited = edit(photo, "remove the blorp", hole, SIZE, 5, 0.7)
    assert outside_changes(photo, edited.image, hole) == 0
    assert edited.understood == ("blorp",)
    assert not edited.not_drawn
    middle = opened(edited.image).convert("RGB").getpixel((155, 200))
    assert isinstance(middle, tuple)
    assert middle[0] < 150


def test_a_part_of_a_photo_takes_a_colour() -> None:
    photo, hole = encoded(meadow()), mask(120, 120, 190, 230)
    edited = edit(photo, "make the box blue", hole, SIZE, 5, 0.7)
    assert outside_changes(photo, edited.image, hole) == 0
    middle = opened(edited.image).convert("RGB").getpixel((155, 175))
    assert isinstance(middle, tuple)
    assert middle[2] > middle[0] + 60


def test_what_is_drawn_into_a_photo_takes_its_light() -> None:
    hole = mask(60, 60, 260, 300)
    bright = [
        ImageStat.Stat(opened(edit(encoded(Image.new("RGB", SIZE, colour)), "a white horse", hole,
                                   SIZE, 5, 0).image).convert("L")).extrema[0][1]
        for colour in ((30, 30, 40), (150, 150, 150))
    ]  # fmt: skip
    assert bright[0] < 0.75 * bright[1]


@pytest.mark.parametrize(
    ("prompt", "order", "left"),
    [
        ("a black cat and a house", "remove the cat", {"house"}),
        ("a poodle and a house", "enlève le chien", {"house"}),
        ("a rose and a house", "убери цветок", {"house"}),
        ("a cat, a black cat and a house", "remove the cat", {"black cat", "house"}),
        ("a black cat and a house", "replace the cat with a rabbit", {"rabbit", "house"}),
        ("a dragon flying over a city, and a horse", "remove the horse", {"dragon"}),
    ],
)
def test_a_kind_of_what_is_named_is_removed_where_nothing_is_called_so(
    prompt: str, order: str, left: set[str]
) -> None:
    picture = paint(prompt, SIZE, 3, 0.7)
    edited = edit(picture.image, order, None, SIZE, 5, 0.7)
    assert not edited.not_drawn
    assert {region.text for region in describe(edited.image, "en").regions} == left
