"""The small copies of pictures that the browser gets."""

import io

from PIL import ExifTags, Image
from studio import file_of

from imgkit.widgets.previews import copy_of


def test_a_small_copy_is_small_and_upright() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    photo = file_of(Image.new("RGB", (601, 301)), "JPEG", exif=exif)
    assert Image.open(io.BytesIO(copy_of(photo, 100))).size == (50, 100)
