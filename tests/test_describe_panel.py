"""The describe panel: what a service sees in a picture."""

import io
from dataclasses import replace

import pytest
from PIL import ExifTags, Image
from studio import LIVE, PAINTER, Studio, file_of, hear, picture

from imgkit.errors import ImageError
from imgkit.inputs import check_image
from imgkit.services import Service


def test_what_was_seen_is_shown_with_its_regions() -> None:
    studio, dog = Studio(), picture()
    look = studio.look(dog)
    assert look.shown["size"] == [8, 8]
    assert look.shown["badge"] == "local"
    hear(look, "describe")
    assert studio.calls == [("describe", dog)]
    assert look.seen["caption"] == "A dog number 1"
    assert look.seen["regions"][0]["text"] == "<dog>"
    assert look.seen["source"] == "local"
    assert look.description
    assert look.description.confidence == 0.9


def test_an_uploaded_picture_takes_the_place_of_the_first_and_of_what_was_said() -> None:
    studio = Studio()
    look = studio.look(picture())
    hear(look, "describe")
    data = file_of(Image.new("RGB", (13, 7), "green"))
    for _ in range(2):  # the same file, chosen again
        look.set_state({"upload": memoryview(data)})  # as it comes from the browser
        assert (look.image, look.shown["size"], look.seen) == (data, [13, 7], {})
        hear(look, "describe")
        assert look.seen


def test_a_photo_is_described_as_it_is_seen() -> None:
    photo = Image.new("RGB", (30, 20), "blue")
    photo.paste("red", (0, 0, 30, 10))  # held upright, red is on the right
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    studio = Studio()
    look = studio.look(file_of(photo, "JPEG", exif=exif, quality=95))
    assert look.shown["size"] == [20, 30]
    hear(look, "describe")
    [(_, sent)] = studio.calls
    seen = Image.open(io.BytesIO(check_image(sent).data)).convert("RGB")
    assert seen.size == (20, 30)
    red, _, blue = seen.getpixel((18, 15))  # type: ignore[misc]  # a tuple, as its mode is RGB
    assert red > 200 > blue


def test_a_file_that_is_no_picture_is_refused_in_words() -> None:
    look = Studio().look(picture())
    before = look.shown
    look.set_state({"upload": memoryview(b"no picture")})
    assert "no picture that can be opened" in look.status
    assert look.shown == before
    assert not look.busy


def test_without_a_picture_there_is_nothing_to_describe() -> None:
    studio = Studio()
    look = studio.look()
    hear(look, "describe")
    assert isinstance(look.error, ImageError)
    assert "Choose one first." in look.status
    assert studio.calls == []


@pytest.mark.parametrize(
    ("service", "said"),
    [(PAINTER, "free"), (LIVE, "unknown"), (replace(PAINTER, describes_by="vision"), "unknown")],
)
def test_what_describing_costs_is_said_before(service: Service, said: str) -> None:
    assert said in Studio(service).look(picture()).price
