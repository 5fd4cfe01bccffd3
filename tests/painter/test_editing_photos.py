"""What an edit of a photo points at, which of its pixels it colours, and the look that it keeps."""

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from imgkit.local.painter import Painting, edit, paint
from imgkit.local.painter.editing.pictures import opened
from imgkit.local.painter.metadata import record_of
from imgkit.local.painter.parsing.prompts import scene_of, wanted_of
from imgkit.local.painter.scene import Scene

SIZE = (400, 400)
HOLE = (100, 50, 300, 350)


def png(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def photo() -> Image.Image:
    return Image.linear_gradient("L").resize(SIZE).convert("RGB")


def mask() -> bytes:
    image = Image.new("RGBA", SIZE, "black")
    image.paste((0, 0, 0, 0), HOLE)
    return png(image)


def edited(before: bytes, prompt: str, *, masked: bool = True) -> Painting:
    return edit(before, prompt, mask() if masked else None, SIZE, 3, 0.4)


def pixels(data: bytes) -> NDArray[np.int16]:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"), np.int16)


def scene_in(painting: Painting) -> Scene:
    record = record_of(opened(painting.image))
    assert record
    return record.scene


@pytest.mark.parametrize(
    "prompt",
    [
        "put a red hat on the woman",
        "mets un chapeau rouge sur la femme",
        "надень на женщину красную шляпу",
        "добавь красную шляпу на женщину",
    ],
)
def test_what_the_photo_shows_is_not_drawn_again(prompt: str) -> None:
    painting = edited(png(photo()), prompt)
    assert [thing.kind for thing in scene_in(painting).things] == ["hat"]
    changed = np.abs(pixels(painting.image) - pixels(png(photo()))).sum(axis=2) > 30
    assert changed[50:130].any()
    assert not changed[200:].any()


def test_what_is_new_is_drawn_with_what_it_is_on() -> None:
    painting = edited(png(photo()), "add a cat on a chair")
    assert {thing.kind for thing in scene_in(painting).things} == {"cat", "chair"}


def test_what_was_drawn_before_is_pointed_at_too() -> None:
    first = edited(png(photo()), "add a cat")
    second = scene_in(edited(first.image, "put a red hat on the cat"))
    cat, hat = second.things
    assert (cat.kind, hat.kind) == ("cat", "hat")
    assert hat.link
    assert hat.link.to == (0,)


def test_only_the_thing_takes_the_colour() -> None:
    before = Image.new("RGB", SIZE, (110, 105, 100))
    ImageDraw.Draw(before).ellipse((130, 100, 270, 300), fill=(205, 200, 195))
    after = pixels(edited(png(before), "make the cup blue").image)
    red, _, blue = after[200, 200]
    assert blue > red + 50
    assert (after[70, 110] == (110, 105, 100)).all()


def test_where_nothing_can_be_told_apart_all_of_the_mask_takes_the_colour() -> None:
    after = pixels(edited(png(photo()), "make the wall blue").image)
    for x, y in ((120, 100), (200, 200), (280, 300)):
        red, _, blue = after[y, x]
        assert blue > red + 30


def test_snow_falls_on_a_photo() -> None:
    painting = edited(png(photo()), "add snow", masked=False)
    assert painting.understood == ("snow",)
    assert (pixels(painting.image) != pixels(png(photo()))).any()


def test_what_comes_into_a_drawing_is_drawn_alike() -> None:
    drawing = edited(png(photo()), "as a pencil drawing", masked=False).image
    after = pixels(edited(drawing, "add an orange cat").image)
    colourful = pixels(edited(png(photo()), "add an orange cat").image)
    assert (after != pixels(drawing)).any()
    assert np.ptp(colourful[50:350, 100:300], axis=2).max() > 100
    assert np.ptp(after[50:350, 100:300], axis=2).max() < 60


def test_what_is_there_takes_another_pose() -> None:
    before = paint("a dog on a meadow", SIZE, 3, 0.4).image
    painting = edited(before, "the dog is sleeping", masked=False)
    assert [thing.pose for thing in scene_in(painting).things] == ["sleeping"]
    assert (pixels(painting.image) != pixels(before)).any()


@pytest.mark.parametrize("prompt", ["make the red house blue", "make the house blue"])
def test_the_colour_behind_a_thing_is_its_new_one(prompt: str) -> None:
    (blue,) = wanted_of("a blue house", "en").change.scene.things
    (house,) = wanted_of(prompt, "en").change.scene.things
    assert house.colours == blue.colours


def test_two_animals_can_play_one_role() -> None:
    things = scene_of("a rabbit and a dog dressed as pirates").things
    worn = [thing for thing in things if thing.link and thing.link.relation == "worn by"]
    assert {one.kind for one in worn} == {"pirate-hat"}
    assert {things[one.link.to[0]].kind for one in worn if one.link} == {"rabbit", "dog"}
