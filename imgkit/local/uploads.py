"""Looks at pictures that were sent: real ones, whole, of a size that can be held in memory."""

import io
from collections.abc import Collection
from dataclasses import dataclass

from PIL import Image, ImageOps

from imgkit.local import refusals

MAX_PIXELS = 50_000_000
"""A larger picture is refused by its header, before it is unpacked."""
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
        picture = Image.open(io.BytesIO(data), formats=tuple(formats))
    except Image.DecompressionBombError:
        raise DamagedPictureError(_too_many_pixels()) from None
    except Exception:  # noqa: BLE001 - Pillow's readers raise many kinds on broken headers
        names = ", ".join(formats)
        raise DamagedPictureError(f"The bytes are no picture of the kinds {names}.") from None
    if picture.width * picture.height > MAX_PIXELS:
        raise DamagedPictureError(_too_many_pixels())
    try:
        picture.load()
    except Exception:  # noqa: BLE001 - likewise on broken pixels
        raise DamagedPictureError("The picture is damaged or not complete.") from None
    return picture


def _too_many_pixels() -> str:
    return f"The picture has more than {MAX_PIXELS // 1_000_000} million pixels. Make it smaller."


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
    upright = ImageOps.exif_transpose(picture)
    plain = picture.format == "PNG" and picture.mode in {"RGB", "RGBA"}
    if plain and upright.size == picture.size:
        return Upload(data, picture.size)
    return Upload(_as_png(upright), upright.size)


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
    if mask.size != size:
        raise refusals.invalid_mask(
            f"the mask is {mask.width}x{mask.height} and the image {size[0]}x{size[1]}; "
            "they must have the same size."
        )
    if not mask.has_transparency_data:
        raise refusals.invalid_mask(
            "mask image missing alpha channel: make the pixels to be edited transparent."
        )
    return _as_png(mask)


def _as_png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.convert("RGBA").save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()
