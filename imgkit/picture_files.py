"""Opens files of pictures that anybody may have made: whole, small enough, and read harmlessly."""

import io
import logging
from collections.abc import Collection
from typing import Literal

from PIL import ExifTags, Image, ImageCms, ImageOps, UnidentifiedImageError

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
"""What cameras, scanners and browsers write, as Pillow calls it.

Pillow knows many more; some of them start other programs, as EPS does with Ghostscript.
"""

MAX_PIXELS = 50_000_000
"""A larger picture is refused by its header, before it is unpacked into 200 MB."""

MAX_PARTS = 10_000
"""How many chunks a PNG may have: 50 MB in the usual pieces of 8 kB are 6,250."""

MAX_SCANS = 100
"""How often a JPEG may refine its pixels; usual are ten, and each takes the time of a picture."""

PLAIN_MODES = frozenset({"L", "RGB", "RGBA"})
"""How pixels are laid out in files that every service reads."""

_PRINTED = frozenset({"CMYK", "LAB"})
"""Colours of printers, which their profile is made for."""

Fault = Literal["no picture", "too many pixels", "damaged"]


_log = logging.getLogger(__name__)


class UnreadableError(ValueError):
    """A file that cannot be opened as a picture.

    Args:
        fault: What is wrong with it.
        detail: What Pillow says, where that helps.
    """

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}" if detail else fault)
        self.fault = fault
        self.detail = detail


def open_whole(data: bytes, formats: Collection[str] = FORMATS) -> Image.Image:
    """Open and unpack a picture; of an animation the first frame.

    Args:
        data: The bytes of a file.
        formats: The formats allowed, as Pillow calls them.

    Returns:
        The picture, unpacked.

    Raises:
        UnreadableError: It is no picture, too large, or damaged.
    """
    if _has_too_many_parts(data):
        raise UnreadableError("damaged", "it has too many parts")
    try:
        image = Image.open(io.BytesIO(data), formats=tuple(formats))
    except Image.DecompressionBombError:
        raise UnreadableError("too many pixels") from None
    except UnidentifiedImageError:
        raise UnreadableError("no picture") from None
    except Exception as error:  # noqa: BLE001 - Pillow's readers raise many kinds on broken headers
        raise UnreadableError("damaged", str(error)) from None
    if image.width * image.height > MAX_PIXELS:
        raise UnreadableError("too many pixels")
    try:
        image.load()
    except Exception as error:  # noqa: BLE001 - likewise on broken pixels
        raise UnreadableError("damaged", str(error)) from None
    return image


def _has_too_many_parts(data: bytes) -> bool:
    """Say whether a small file would keep the reader busy for minutes."""
    if data.startswith(b"\xff\xd8"):
        return data.count(b"\xff\xda") > MAX_SCANS
    if not data.startswith(b"\x89PNG"):
        return False
    place = 8
    for _number in range(MAX_PARTS):
        if place >= len(data) or data[place + 4 : place + 8] == b"IEND":
            return False
        place += 12 + int.from_bytes(data[place : place + 4], "big")
    return True


def is_plain(image: Image.Image, data: bytes) -> bool:
    """Say whether a file shows the same wherever it is opened.

    Args:
        image: A picture as :func:`open_whole` returns it.
        data: Its bytes.

    Returns:
        Whether it is a single picture, not turned by its EXIF data, laid out as most are, without
        faults that only some programs forgive, and silent about the place where it was taken.
    """
    # An MPO, as phones write it, is a JPEG with more of them behind; all programs show the first.
    moving = image.format != "MPO" and getattr(image, "is_animated", False)
    if image.mode not in PLAIN_MODES or moving or upright(image) is not image:
        return False
    if _tells_where(image):
        return False
    return image.format != "PNG" or _has_all_parts(data)


def _tells_where(image: Image.Image) -> bool:
    """Say whether a phone wrote into a photo where it was: that is nobody's business."""
    try:
        return bool(image.getexif().get_ifd(ExifTags.IFD.GPSInfo))
    except Exception:  # noqa: BLE001 - the reader of EXIF data raises many kinds on broken ones
        return False


def _has_all_parts(png: bytes) -> bool:
    """Say whether the checksums of a PNG are right, and its end is there; loading asks neither."""
    try:
        Image.open(io.BytesIO(png), formats=("PNG",)).verify()
    except Exception:  # noqa: BLE001 - likewise
        return False
    return True


def upright(image: Image.Image) -> Image.Image:
    """Return a picture as its camera was held (the EXIF orientation).

    Args:
        image: An unpacked picture; EXIF data that cannot be read counts as none.

    Returns:
        The picture as a person sees it; the same one where nothing has to be turned.
    """
    try:
        if image.getexif().get(ExifTags.Base.Orientation) in range(2, 9):
            return ImageOps.exif_transpose(image)
    except Exception:  # noqa: BLE001 - the reader of EXIF data raises many kinds on broken ones
        _log.debug("EXIF data that cannot be read are left out.", exc_info=True)
    return image


def plain(image: Image.Image) -> Image.Image:
    """Return a picture upright, in the colours of the web (sRGB), and see-through where it was.

    Args:
        image: An unpacked picture.

    Returns:
        A picture of mode RGB, or RGBA where it has transparency; it carries nothing but its pixels.
    """
    turned = _in_eight_bits(upright(image))
    profile = turned.info.get("icc_profile")
    mode = "RGBA" if turned.has_transparency_data else "RGB"
    if turned.mode not in _PRINTED:
        turned = turned.convert(mode)
    coloured = _in_srgb(turned, profile).convert(mode)
    coloured.info = {}
    return coloured


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Bring 16 bits of grey down to eight; Pillow itself would cut off all that is above 255."""
    if not image.mode.startswith("I"):
        return image
    return image.convert("F").point(lambda value: value * (1 / 257)).convert("L")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Carry out a colour profile; one that is broken or of another kind is left out."""
    if image.mode != "LAB" and not profile:
        return image
    try:
        meant = (
            ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
            if image.mode == "LAB"
            else ImageCms.getOpenProfile(io.BytesIO(profile or b""))
        )
        web = ImageCms.createProfile("sRGB")
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        return ImageCms.profileToProfile(image, meant, web, outputMode=mode) or image
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image


def as_png(image: Image.Image) -> bytes:
    """Return a picture as the bytes of a PNG.

    Args:
        image: A picture as :func:`plain` returns it.
    """
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=1)
    return file.getvalue()
