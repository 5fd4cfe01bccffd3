import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from imgkit.errors import ImageError, MaskError
from imgkit.inputs import check_image, check_mask


def file_of(image: Image.Image, kind: str = "PNG") -> bytes:
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


@pytest.fixture
def red() -> Image.Image:
    return Image.new("RGB", (64, 48), "red")


def mask_with_hole(size: tuple[int, int]) -> Image.Image:
    mask = Image.new("RGBA", size, (0, 0, 0, 255))
    mask.paste((0, 0, 0, 0), (10, 10, 20, 20))
    return mask


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_that_services_take_is_sent_as_it_is(red: Image.Image, kind: str) -> None:
    data = file_of(red, kind)
    checked = check_image(data)
    assert checked.data == data
    assert (checked.width, checked.height) == (64, 48)
    assert checked.media_type == f"image/{kind.lower()}"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_where_a_photo_was_taken_is_not_sent(red: Image.Image, kind: str) -> None:
    exif = Image.Exif()
    exif[ExifTags.IFD.GPSInfo] = {ExifTags.GPS.GPSLatitude: (48.0, 51.0, 29.6)}
    file = io.BytesIO()
    red.save(file, kind, exif=exif)
    assert Image.open(file).getexif().get_ifd(ExifTags.IFD.GPSInfo)
    sent = Image.open(io.BytesIO(check_image(file.getvalue()).data))
    assert not sent.getexif()
    assert sent.size == red.size


def test_a_picture_of_another_format_is_sent_as_png(red: Image.Image) -> None:
    checked = check_image(file_of(red, "BMP"))
    assert checked.media_type == "image/png"
    assert Image.open(io.BytesIO(checked.data)).getpixel((5, 5)) == (255, 0, 0)


def test_a_path_and_a_pillow_image_are_pictures_too(red: Image.Image, tmp_path: Path) -> None:
    path = tmp_path / "red.png"
    red.save(path)
    assert check_image(path).parent == "red.png"
    assert check_image(str(path)).data == path.read_bytes()
    assert check_image(red).width == 64


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImageError, match=r"There is no file .*nothing\.png"):
        check_image(tmp_path / "nothing.png")


def test_a_text_called_png_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.png"
    path.write_text("I am a text.")
    with pytest.raises(ImageError, match=r"text\.png is no picture"):
        check_image(path)


@pytest.mark.parametrize("missing", [1, 20, 60])
def test_a_truncated_picture_is_refused(missing: int) -> None:
    data = file_of(Image.effect_noise((64, 64), 50))
    with pytest.raises(ImageError, match=r"damaged|no picture"):
        check_image(data[: len(data) * (100 - missing) // 100])


def bomb(edge: int) -> bytes:
    """A PNG that claims to be huge, and is a few bytes long."""
    header = struct.pack(">IIBBBBB", edge, edge, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


@pytest.mark.parametrize("edge", [10_000, 20_000, 60_000])
def test_a_decompression_bomb_is_refused_before_it_is_unpacked(edge: int) -> None:
    with pytest.raises(ImageError, match="memory"):
        check_image(bomb(edge))


def test_a_mask_that_fits_passes(red: Image.Image) -> None:
    mask = check_mask(mask_with_hole((64, 48)), check_image(red))
    assert Image.open(io.BytesIO(mask.data)).getchannel("A").getpixel((15, 15)) == 0


def test_a_mask_of_another_size_is_refused_with_both_sizes(red: Image.Image) -> None:
    with pytest.raises(MaskError, match=r"32x32.*64x48"):
        check_mask(mask_with_hole((32, 32)), check_image(red))


def test_a_mask_without_alpha_is_refused(red: Image.Image) -> None:
    with pytest.raises(MaskError, match="no transparent part"):
        check_mask(Image.new("L", (64, 48), 0), check_image(red))


def test_a_mask_with_nothing_to_edit_is_refused(red: Image.Image) -> None:
    with pytest.raises(MaskError, match="nothing would be edited"):
        check_mask(Image.new("RGBA", (64, 48), (0, 0, 0, 255)), check_image(red))
