"""The mask studio, with callables of our own in the place of a service."""

import io
import re
from pathlib import Path

import numpy as np
import pytest
from mask_easel import LIVE, PAINTER, RECTANGLE, Easel, click, drawn, plain
from PIL import ExifTags, Image
from waiting import wait_until

import imgkit.widgets
from imgkit.errors import LimitError, MaskError, SavingError
from imgkit.inputs import MAX_BYTES, MAX_MASK_BYTES, check_image, check_mask
from imgkit.money.cost import Cost
from imgkit.services import Service
from imgkit.widgets import MicroscopePanel, mask_words

WIDGETS = Path(imgkit.widgets.__file__).parent


def photo(size: tuple[int, int], orientation: int) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    file = io.BytesIO()
    Image.new("RGB", size, "teal").save(file, "JPEG", exif=exif)
    return file.getvalue()


@pytest.mark.parametrize("size", [(63, 47), (1, 1), (7, 1501)])
def test_the_mask_is_what_the_images_api_takes(size: tuple[int, int]) -> None:
    picture = drawn(plain(size=size))
    studio = Easel().studio(picture)
    studio.panel.strokes = [{"tool": "rectangle", "points": [0, 0, size[0], 1]}]
    mask = studio.mask
    assert (mask.mode, mask.size) == ("RGBA", size)
    alpha = np.asarray(mask.getchannel("A"))
    assert not alpha[0].any()
    assert (alpha[1:] == 255).all()
    checked = check_mask(studio.mask_png, check_image(picture))
    assert checked.data == studio.mask_png


@pytest.mark.parametrize(("orientation", "size"), [(1, (60, 40)), (3, (60, 40)), (6, (40, 60))])
def test_a_photo_is_shown_and_sent_upright(orientation: int, size: tuple[int, int]) -> None:
    studio = Easel().studio(photo((60, 40), orientation))
    assert (studio.panel.width, studio.panel.height) == size
    assert Image.open(io.BytesIO(studio.panel.preview)).size == size
    assert studio.mask.size == size
    sent = check_image(studio.image)
    assert (sent.width, sent.height) == size
    assert Image.open(io.BytesIO(sent.data)).getexif().get(ExifTags.Base.Orientation, 1) == 1


def test_a_photo_of_thirty_megapixels_is_shown_small_and_masked_in_full_size() -> None:
    studio = Easel().studio(photo((6720, 4480), 6))
    assert max(Image.open(io.BytesIO(studio.panel.preview)).size) <= 1024
    studio.panel.strokes = [{"tool": "brush", "width": 300, "points": [100, 100, 4000, 6000]}]
    assert studio.mask.size == (4480, 6720)
    assert len(studio.mask_png) < MAX_MASK_BYTES
    assert len(check_image(studio.image).data) < MAX_BYTES


def test_a_picture_that_lies_as_it_is_seen_is_sent_as_it_is() -> None:
    picture = drawn(plain())
    assert Easel().studio(picture).image is picture


def test_the_picture_wears_its_badge_and_its_alt_text() -> None:
    panel = Easel().studio(drawn(plain())).panel
    assert (panel.badge[0], panel.alt) == ("local", "A hat.")
    panel = Easel().studio(plain()).panel
    assert (panel.badge, panel.alt) == ([], mask_words.BEFORE_ALT)


def test_a_click_edits_where_it_is_painted_and_shows_what_changed() -> None:
    easel = Easel()
    studio = easel.studio(prompt="a hat")
    studio.panel.strokes = [RECTANGLE]
    studio.panel.prompt = "a red hat"
    assert studio.microscope is None
    click(studio.panel, "edit")
    [call] = easel.calls
    assert (call["prompt"], call["n"], call["image"]) == ("a red hat", 1, studio.image)
    assert call["mask"] == studio.mask_png
    assert len(studio.pictures) == 1
    assert "Done. Cost: free." in studio.panel.status
    assert isinstance(studio.microscope, MicroscopePanel)
    assert studio.widget.children == (studio.panel, studio.microscope)
    assert studio.microscope.changes.inside == 1


def test_nothing_is_sent_while_nothing_is_painted() -> None:
    easel = Easel()
    studio = easel.studio()
    click(studio.panel, "edit")
    assert not easel.calls
    assert isinstance(studio.error, MaskError)
    assert "Nothing is painted on the picture yet." in studio.panel.status


def test_what_goes_wrong_is_said_and_the_next_click_works() -> None:
    easel = Easel()
    studio = easel.studio()
    studio.panel.strokes = [RECTANGLE]
    easel.error = LimitError("Too <many>.", remedy="Wait.")
    click(studio.panel, "edit")
    assert "Too &lt;many&gt;." in studio.panel.status
    assert studio.error is easel.error
    easel.error = None
    click(studio.panel, "edit")
    assert studio.error is None
    assert studio.pictures


def test_what_nobody_foresaw_is_said_too() -> None:
    easel = Easel()
    studio = easel.studio()
    studio.panel.strokes = [RECTANGLE]
    easel.error = ZeroDivisionError("division by zero")
    click(studio.panel, "edit")
    assert "ZeroDivisionError: division by zero" in studio.panel.status
    assert studio.error is easel.error


def test_a_double_click_edits_once() -> None:
    easel = Easel()
    studio = easel.studio()
    studio.panel.strokes = [RECTANGLE]
    easel.may_finish.clear()
    studio.panel.edit()
    wait_until(lambda: easel.calls)
    studio.panel.edit()
    easel.may_finish.set()
    wait_until(lambda: not studio.panel.busy)
    assert len(easel.calls) == len(studio.pictures) == 1


def test_a_picture_that_could_not_be_kept_is_shown_all_the_same() -> None:
    easel = Easel()
    studio = easel.studio()
    studio.panel.strokes = [RECTANGLE]
    easel.error = error = SavingError("The disk is full.")
    error.pictures = [drawn(plain("black"))]
    click(studio.panel, "edit")
    assert list(studio.pictures) == error.pictures
    assert "The disk is full." in studio.panel.status
    assert studio.microscope is not None


def test_nobody_has_to_wait() -> None:
    easel = Easel()
    studio = easel.studio()
    studio.panel.strokes = [RECTANGLE]
    easel.may_finish.clear()
    studio.panel.edit()
    wait_until(lambda: easel.calls)
    click(studio.panel, "stop")
    assert "Stopped." in studio.panel.status
    easel.may_finish.set()
    with studio.panel._turn:  # held until the work has ended
        assert len(easel.calls) == 1
    assert not studio.pictures
    assert studio.microscope is None


@pytest.mark.parametrize(
    ("service", "price", "said"),
    [
        (PAINTER, Cost(0.0), "Price: free (the painter on this computer)"),
        (LIVE, Cost(0.02, estimated=True), "Price: about $0.0200<"),
        (LIVE, Cost(None), "Price: unknown"),
    ],
)
def test_the_price_stands_there_before_the_click(service: Service, price: Cost, said: str) -> None:
    easel = Easel(service)
    easel.price = price
    panel = easel.studio().panel
    assert said in panel.price
    assert service.mode in panel.who


def test_nothing_is_bought_from_someone_else() -> None:
    easel = Easel()
    studio = easel.studio()
    studio.panel.strokes = [RECTANGLE]
    easel.service = LIVE
    click(studio.panel, "edit")
    assert not easel.calls
    assert "live" in studio.panel.who


@pytest.mark.parametrize(
    ("name", "known"), [("masking", mask_words.STUDIO), ("magnifying", mask_words.MICROSCOPE)]
)
def test_every_text_that_the_browser_asks_for_is_there(name: str, known: dict[str, str]) -> None:
    code = (WIDGETS / f"{name}.js").read_text("utf-8")
    asked = set(re.findall(r"\btexts\.(\w+)", code)) | set(re.findall(r'\bbutton\("(\w+)"', code))
    assert asked <= set(known)
    assert len(asked) > 5
