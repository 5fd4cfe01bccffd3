"""Pictures and masks that a person hands in, checked before anything is sent."""

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from imgkit import picture_files
from imgkit.errors import ImageError, MaskError
from imgkit.file_reading import kind_in_words, read_file, too_heavy
from imgkit.language import _
from imgkit.picture import Picture
from imgkit.picture_files import MAX_PIXELS, UnreadableError

MAX_BYTES = 50_000_000
"""An edit takes pictures of less than 50 MB: openai 3.51.0, types/image_edit_params.py."""

MAX_MASK_BYTES = 4_000_000
"""An edit takes a mask of less than 4 MB: openai 3.51.0, types/image_edit_params.py."""

MAX_FILE_BYTES = 4 * MAX_PIXELS
"""No file is larger that holds a picture of a size that can be used, packed or not."""

SENT_AS_IT_IS = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "WEBP": "image/webp",
}
"""The formats that the services take: openai 3.51.0, types/image_edit_params.py.

MPO is what Pillow calls the JPEG of a phone that holds a second picture behind the first.
"""

JPEG_QUALITY = 95
"""For a photo that had to be turned: it stays far below 50 MB, which a PNG might not."""

_BYTES = bytes | bytearray | memoryview


@dataclass(frozen=True)
class CheckedImage:
    """A picture that is whole and that a service takes.

    Args:
        data: Its file.
        media_type: ``image/png``, ``image/jpeg`` or ``image/webp``.
        width: In pixels.
        height: In pixels.
        parent: The name of its file, or None where it has none.
    """

    data: bytes
    media_type: str
    width: int
    height: int
    parent: str | None = None

    def as_upload(self, name: str) -> tuple[str, bytes, str]:
        """Return name, bytes and media type, as the SDK uploads files."""
        return (f"{name}.{self.media_type.removeprefix('image/')}", self.data, self.media_type)


ImageInput = Picture | CheckedImage | Image.Image | bytes | str | Path
"""What counts as a picture: a Picture, a Pillow image, a file's bytes, or a path."""


def check_image(image: ImageInput) -> CheckedImage:
    """Read a picture and make sure that it is whole, and that it looks the same everywhere.

    Args:
        image: A Picture, a Pillow image, a file's bytes, or a path. What a camera turned is turned
            upright; colours of printers, 16 bits, palettes and formats that the services do not
            take become plain ones; of an animation the first frame is taken.

    Returns:
        The picture, its bytes untouched where nothing of this was to be done.

    Raises:
        ImageError: It is missing, damaged, too large, or no picture at all.
    """
    if isinstance(image, CheckedImage):
        return image
    if isinstance(image, Image.Image):
        return _from_pillow(image)
    data, file_name = _read(image)
    name = file_name or _("The picture")
    opened = _open(data, name)
    media_type = SENT_AS_IT_IS.get(opened.format or "")
    width, height = opened.size
    if media_type is None or not picture_files.is_plain(opened, data):
        data, media_type, (width, height) = _made_plain(opened)
    if len(data) >= MAX_BYTES:
        raise too_heavy(name, len(data), MAX_BYTES)
    return CheckedImage(data, media_type, width, height, parent=file_name)


def check_mask(mask: ImageInput, image: CheckedImage) -> CheckedImage:
    """Read a mask and make sure that it fits its picture.

    Args:
        mask: A PNG of the picture's size whose transparent pixels say where to edit.
        image: The picture.

    Returns:
        The mask as PNG with an alpha channel.

    Raises:
        MaskError: It has another size, no transparency, no transparent pixel, or too many bytes.
        ImageError: It is missing, damaged, or no picture at all.
    """
    checked = check_image(mask)
    opened = Image.open(io.BytesIO(checked.data))
    if opened.size != (image.width, image.height):
        raise MaskError(
            _("The mask is {mask} pixels, but the picture is {picture}.").format(
                mask=f"{opened.width}x{opened.height}", picture=f"{image.width}x{image.height}"
            ),
            remedy=_("Make the mask exactly as large as the picture."),
        )
    if not opened.has_transparency_data:
        raise MaskError(
            _("The mask has no transparent part."),
            why=_("Transparent pixels (alpha 0) say where to edit, and this file has no alpha."),
            remedy=_(
                "Save the mask as a PNG with transparency; black and white alone do not count."
            ),
        )
    alpha = opened.convert("RGBA").getchannel("A")
    if alpha.getextrema()[0] != 0:
        raise MaskError(
            _("The mask has no fully transparent pixel, so nothing would be edited."),
            remedy=_("Erase the mask where the picture should change (alpha 0)."),
        )
    if (opened.format, opened.mode) == ("PNG", "RGBA") and len(checked.data) < MAX_MASK_BYTES:
        return checked
    data = _only_alpha(alpha)
    if len(data) >= MAX_MASK_BYTES:
        raise MaskError(
            _("The mask has more than 4 MB, and services take no larger one."),
            remedy=_("Paint it with a hard brush, or make picture and mask smaller."),
        )
    return CheckedImage(data, "image/png", *opened.size, parent=checked.parent)


def _from_pillow(image: Image.Image) -> CheckedImage:
    name = _("The picture")
    if 0 in image.size:
        raise ImageError(
            _("{name} has no pixels: it is {size}.").format(name=name, size=_size(image)),
            remedy=_("Give one that is at least 1 pixel wide and high."),
        )
    if image.width * image.height > MAX_PIXELS:
        raise _unreadable(UnreadableError("too many pixels"), name, b"")
    try:
        shown = picture_files.plain(image)
    except (OSError, SyntaxError, ValueError) as error:
        # A picture that was opened is read here at last, and one that was closed has none.
        raise _unreadable(UnreadableError("damaged", str(error)), name, b"") from None
    return CheckedImage(picture_files.as_png(shown), "image/png", *shown.size)


def _made_plain(opened: Image.Image) -> tuple[bytes, str, tuple[int, int]]:
    """Return a picture as a file that every service reads, its media type and its size."""
    shown = picture_files.plain(opened)
    if SENT_AS_IT_IS.get(opened.format or "") != "image/jpeg":
        return picture_files.as_png(shown), "image/png", shown.size
    file = io.BytesIO()
    shown.save(file, "JPEG", quality=JPEG_QUALITY)
    return file.getvalue(), "image/jpeg", shown.size


def _read(image: Picture | bytes | str | Path) -> tuple[bytes, str | None]:
    """Return the bytes of a file, and its name where it has one."""
    if isinstance(image, Picture):
        return image.bytes, image.path.name if image.path else None
    # Whatever else a notebook hands in is refused in words there, too.
    return (bytes(image), None) if isinstance(image, _BYTES) else read_file(image, MAX_FILE_BYTES)


def _open(data: bytes, name: str) -> Image.Image:
    if len(data) > MAX_FILE_BYTES:
        raise too_heavy(name, len(data), MAX_FILE_BYTES)
    try:
        return picture_files.open_whole(data)
    except UnreadableError as error:
        raise _unreadable(error, name, data) from None


def _unreadable(error: UnreadableError, name: str, data: bytes) -> ImageError:
    if error.fault == "too many pixels":
        return ImageError(
            _("{name} has more than {most} million pixels: that is too large.").format(
                name=name, most=MAX_PIXELS // 1_000_000
            ),
            why=_("Unpacked it would fill the memory."),
            remedy=_("Make it smaller, for example 2048 pixels wide."),
        )
    if error.fault == "no picture":
        return ImageError(
            _("{name} is no picture that can be opened.").format(name=name),
            why=kind_in_words(data),
            remedy=_("Choose another file, or save it again as PNG."),
        )
    return ImageError(
        _("{name} is damaged.").format(name=name),
        why=f"{error.detail[0].upper()}{error.detail[1:]}." if error.detail else "",
        remedy=_("Download or save it again: the end of the file may be missing."),
    )


def _size(image: Image.Image) -> str:
    return f"{image.width}x{image.height}"


def _only_alpha(alpha: Image.Image) -> bytes:
    mask = Image.new("RGBA", alpha.size)
    mask.putalpha(alpha)
    file = io.BytesIO()
    mask.save(file, "PNG")
    return file.getvalue()
