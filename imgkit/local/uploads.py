"""Looks at pictures that were sent: real ones, whole, of a size that can be held in memory."""

from collections.abc import Collection
from dataclasses import dataclass

from PIL import Image

from imgkit import picture_files
from imgkit.local import refusals

MAX_MASK_BYTES = 4_000_000
"""openai 3.51.0, types/image_edit_params.py."""
EDITABLE = ("PNG", "JPEG", "WEBP")
"""openai 3.51.0, types/image_edit_params.py."""


@dataclass(frozen=True)
class Upload:
    """A picture that was sent and is sound.

    Args:
        png: The picture as PNG, upright; a PNG that needs no change keeps its own bytes, and so
            the scene that the painter put into them.
        size: Width and height in pixels.
    """

    png: bytes
    size: tuple[int, int]


class DamagedPictureError(ValueError):
    """The bytes are no picture, or not all of one; the message says which."""


def _said(error: picture_files.UnreadableError, formats: Collection[str]) -> str:
    return {
        "no picture": f"The bytes are no picture of the kinds {', '.join(formats)}.",
        "too many pixels": (
            f"The picture has more than {picture_files.MAX_PIXELS // 1_000_000} million pixels. "
            "Make it smaller."
        ),
        "damaged": "The picture is damaged or not complete.",
    }[error.fault]


def open_picture(data: bytes, formats: Collection[str]) -> Image.Image:
    """Open and unpack a picture.

    Args:
        data: The bytes that were sent.
        formats: The formats allowed, as Pillow calls them.

    Returns:
        The picture, unpacked.

    Raises:
        DamagedPictureError: It cannot be used, and why.
    """
    try:
        return picture_files.open_whole(data, formats)
    except picture_files.UnreadableError as error:
        raise DamagedPictureError(_said(error, formats)) from None


def read_picture(data: bytes, param: str) -> Upload:
    """Check a picture that is to be edited.

    Args:
        data: The bytes that were sent.
        param: The parameter that they were sent as.

    Returns:
        The picture.

    Raises:
        Refusal: It cannot be used.
    """
    try:
        picture = open_picture(data, EDITABLE)
    except DamagedPictureError as error:
        raise refusals.invalid_image(param, f"Invalid image data. {error}") from None
    coloured = picture.mode in {"RGB", "RGBA"}
    if picture.format == "PNG" and coloured and picture_files.is_plain(picture, data):
        return Upload(data, picture.size)
    shown = picture_files.plain(picture)
    return Upload(picture_files.as_png(shown), shown.size)


def read_mask(data: bytes, size: tuple[int, int]) -> bytes:
    """Check a mask, whose see-through pixels say where to edit.

    Args:
        data: The bytes that were sent.
        size: Width and height of the picture that it belongs to.

    Returns:
        The mask as PNG with an alpha channel.

    Raises:
        Refusal: It does not fit the picture.
    """
    if len(data) >= MAX_MASK_BYTES:
        raise refusals.invalid_mask(f"the mask must be under {MAX_MASK_BYTES // 1_000_000} MB.")
    try:
        mask = open_picture(data, ("PNG",))
    except DamagedPictureError as error:
        raise refusals.invalid_mask(f"the mask must be a whole PNG. {error}") from None
    shown = picture_files.plain(mask)
    if shown.size != size:
        raise refusals.invalid_mask(
            f"the mask is {shown.width}x{shown.height} and the image {size[0]}x{size[1]}; "
            "they must have the same size."
        )
    if shown.mode != "RGBA":
        raise refusals.invalid_mask(
            "mask image missing alpha channel: make the pixels to be edited transparent."
        )
    return picture_files.as_png(shown)
