"""Broken and odd pictures: each is used as it is seen, or refused with an error that helps."""

import contextlib
import io
import random
import subprocess
import sys
from pathlib import Path

import pytest
from broken.parts import HEIGHT, WIDTH, Case, file_of, quarters
from broken_pictures import mask_cases, pictures
from PIL import ExifTags, Image

import imgkit
from imgkit import inputs
from imgkit.errors import ImageError, MaskError
from imgkit.inputs import MAX_BYTES, check_image, check_mask

# Of some faults Pillow warns before it goes on, or gives up.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::RuntimeWarning")

PICTURES = pictures()
MASKS = mask_cases()
KINDS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP"}
MIDDLES = [(WIDTH * x // 4, HEIGHT * y // 4) for x in (1, 3) for y in (1, 3)]
MEMORY = 150 * 1024 * 1024
"""The cases together may take no more: 50 million pixels alone would be as much."""


def shows_the_quarters(data: bytes) -> bool:
    seen, meant = Image.open(io.BytesIO(data)).convert("RGB"), quarters()
    return seen.size == meant.size and all(
        abs(one - other) <= 12
        for place in MIDDLES
        for one, other in zip(_colour(seen, place), _colour(meant, place), strict=True)
    )


def _colour(image: Image.Image, place: tuple[int, int]) -> tuple[int, ...]:
    colour = image.getpixel(place)
    assert isinstance(colour, tuple)
    return colour


def test_there_are_enough_of_them_and_each_has_a_name_of_its_own() -> None:
    names = [case.name for case in (*PICTURES, *MASKS)]
    assert len(names) >= 150
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("case", PICTURES, ids=lambda case: case.name)
def test_a_picture_is_used_as_it_is_seen_or_refused(case: Case) -> None:
    if case.fate == "refused":
        with pytest.raises(ImageError) as caught:
            check_image(case.data)
        assert caught.value.what
        assert caught.value.remedy
        return
    checked = check_image(case.data)
    assert (checked.data == case.data) == (case.fate == "as it is")
    assert (checked.width, checked.height) == case.size
    sent = Image.open(io.BytesIO(checked.data), formats=[KINDS[checked.media_type]])
    assert sent.mode in {"L", "RGB", "RGBA"}
    assert not case.shows or shows_the_quarters(checked.data)


@pytest.mark.parametrize("case", MASKS, ids=lambda case: case.name)
def test_a_mask_is_sent_with_its_hole_or_refused(case: Case) -> None:
    picture = check_image(file_of(quarters(), "PNG"))
    if case.fate == "refused":
        with pytest.raises(ImageError) as caught:
            check_mask(case.data, picture)
        assert caught.value.remedy
        return
    checked = check_mask(case.data, picture)
    assert (checked.data == case.data) == (case.fate == "as it is")
    sent = Image.open(io.BytesIO(checked.data), formats=["PNG"])
    assert (sent.mode, sent.size) == ("RGBA", (WIDTH, HEIGHT))
    assert sent.getpixel((12, 12))[3] == 0  # type: ignore[index]  # a tuple, as its mode is RGBA


def test_dice_that_break_files_find_no_other_error() -> None:
    dice = random.Random(7)
    kinds = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
    files = [file_of(quarters(), kind) for kind in kinds]
    for _ in range(600):
        data = bytearray(dice.choice(files))
        for _ in range(dice.choice((1, 2, 5, 20))):
            place = dice.randrange(min(len(data), dice.choice((40, 200, 5000))))
            new = dice.randbytes(dice.choice((0, 1, 1, 4)))
            data[place : place + dice.choice((0, 1, 1, 4))] = new
        with contextlib.suppress(ImageError):
            check_image(bytes(data))


def test_grey_of_16_bits_stays_as_light_as_it_was() -> None:
    deep = quarters("L").convert("I").point(lambda value: value * 257 + 0).convert("I;16")
    sent = Image.open(io.BytesIO(check_image(file_of(deep, "PNG")).data)).convert("L")
    assert [sent.getpixel(place) for place in MIDDLES] == [
        quarters("L").getpixel(place) for place in MIDDLES
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "The file is empty"),
        (b"<!DOCTYPE html><p>404", "a web page"),
        (b"<svg></svg>", "SVG drawing"),
        (b"%PDF-1.7", "PDF document"),
        (b"\0\0\0\x18ftypheic" + bytes(99), "HEIC photo"),
    ],
)
def test_a_stranger_is_named(data: bytes, words: str) -> None:
    with pytest.raises(ImageError, match=words):
        check_image(data)


@pytest.mark.parametrize(
    "given",
    [None, 7, 0.5, [], {}, object(), io.BytesIO(b"x"), ("a.png",), ...],
    ids=lambda given: type(given).__name__,
)
def test_what_is_no_picture_at_all_is_refused(given: object) -> None:
    with pytest.raises(ImageError, match="A picture was expected"):
        check_image(given)  # type: ignore[arg-type]  # a notebook checks no types


@pytest.mark.parametrize(
    "path",
    [
        "https://example.org/dog.png",
        "data:image/png;base64,iVBORw0KGgo=",
        "dog\0.png",
        "dog\ud800.png",
        "~nobody-of-this-name/dog.png",
        "d" * 5000,
        "",
        ".",
        "/dev/zero",
        "nowhere/dog.png",
        "dog.png/dog.png",
    ],
    ids=ascii,
)
def test_a_path_that_leads_to_no_file_is_refused(path: str, tmp_path: Path) -> None:
    (tmp_path / "dog.png").write_bytes(b"x")
    with pytest.raises(ImageError) as caught:
        check_image(path)
    assert caught.value.remedy
    assert len(str(caught.value)) < 600
    assert str(caught.value).isprintable()


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    with path.open("wb") as file:
        file.truncate(3_000_000_000)  # it takes no room on the disk
    with pytest.raises(ImageError, match=r"film\.png has 3000 MB"):
        check_image(path)


def test_a_picture_with_too_many_bytes_is_refused() -> None:
    padded = file_of(quarters(), "PNG") + bytes(MAX_BYTES)
    with pytest.raises(ImageError, match="at most 50 MB"):
        check_image(padded)


def test_a_mask_with_too_many_bytes_is_packed_or_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "MAX_MASK_BYTES", 20_000)
    noise = Image.effect_noise((160, 160), 120)
    clear = Image.new("L", noise.size, 255)
    clear.paste(0, (0, 0, 9, 9))
    heavy = Image.merge("RGBA", (noise, noise, noise, clear))
    picture = check_image(noise)
    data = file_of(heavy, "PNG", compress_level=1)
    assert len(data) > 20_000 > len(check_mask(data, picture).data)
    noise.putpixel((0, 0), 0)
    heavy.putalpha(noise)
    with pytest.raises(MaskError, match="more than 4 MB"):
        check_mask(heavy, picture)


def test_pillow_images_of_every_mode_are_taken() -> None:
    for mode in ("1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "YCbCr", "HSV", "I", "I;16", "F"):
        checked = check_image(Image.new(mode, (5, 4)))
        assert (checked.media_type, checked.width, checked.height) == ("image/png", 5, 4)


def test_a_pillow_image_that_cannot_be_read_is_refused() -> None:
    cut = Image.open(io.BytesIO(file_of(Image.effect_noise((99, 99), 99), "PNG")[:500]))
    closed = Image.open(io.BytesIO(file_of(quarters(), "PNG")))
    closed.close()
    empty = Image.new("RGB", (0, 5))
    for image, words in ((cut, "damaged"), (closed, "damaged"), (empty, "no pixels: it is 0x5")):
        with pytest.raises(ImageError, match=words):
            check_image(image)


def test_a_turned_photo_is_edited_upright_together_with_its_mask() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    lying = Image.linear_gradient("L").resize((96, 64)).convert("RGB")
    photo = file_of(lying, "JPEG", exif=exif)
    mask = Image.new("RGBA", (64, 96), "black")
    mask.paste((0, 0, 0, 0), (0, 0, 64, 48))
    [picture] = imgkit.edit(photo, "add a balloon", mask=mask, seed=1)
    assert picture.size == (64, 96)


def test_pictures_of_extreme_shape_are_edited_and_described() -> None:
    for size in ((1, 1), (5_000, 1), (1, 5_000)):
        image = Image.new("RGB", size, "teal")
        [picture] = imgkit.edit(image, "add a dog", seed=1)
        assert min(picture.size) >= 64
        assert imgkit.describe(image).caption


PEAK = """
import resource, sys
sys.path.insert(0, sys.argv[1])
from broken_pictures import mask_cases, pictures
from imgkit.errors import ImageError
from imgkit.inputs import check_image
cases = [*pictures(), *mask_cases()]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for case in cases:
    try:
        check_image(case.data)
    except ImageError:
        pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not say how much was used")
def test_none_fills_the_memory() -> None:
    here = Path(__file__).parent
    told = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PEAK, str(here)],
        capture_output=True,
        check=True,
        cwd=here.parent,
        text=True,
    )
    unit = 1 if sys.platform == "darwin" else 1024
    assert int(told.stdout) * unit < MEMORY
