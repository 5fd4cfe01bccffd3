"""Pictures and masks that a person hands in, checked before anything is sent."""

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from imgkit.errors import ImageError, MaskError
from imgkit.language import _
from imgkit.picture import Picture

ImageInput = Picture | Image.Image | bytes | str | Path
"""What counts as a picture: a Picture, a Pillow image, a file's bytes, or a path."""

MAX_BYTES = 50 * 1024**2
"""The largest picture of an edit: openai 3.51.0, types/image_edit_params.py."""

MAX_MASK_BYTES = 4 * 1024**2
"""The largest mask of an edit: openai 3.51.0, types/image_edit_params.py."""

MAX_PIXELS = 89_478_485
"""Pillow warns of a decompression bomb from here on (``Image.MAX_IMAGE_PIXELS``)."""

SENT_AS_IT_IS = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}
"""The formats that the services take: openai 3.51.0, types/image_edit_params.py."""


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


def check_image(image: ImageInput) -> CheckedImage:
    """Read a picture and make sure that it is whole.

    Args:
        image: A Picture, a Pillow image, a file's bytes, or a path. Formats that the services do
            not take are turned into PNG.

    Returns:
        The picture, its bytes untouched where its format allows it.

    Raises:
        ImageError: It is missing, damaged, too large, or no picture at all.
    """
    if isinstance(image, Image.Image):
        return CheckedImage(_as_png(image), "image/png", *image.size)
    data, name = _read(image)
    opened = _open(data, name or _("The picture"))
    parent = name if isinstance(image, Picture | str | Path) else None
    media_type = SENT_AS_IT_IS.get(opened.format or "")
    if media_type is None:
        data, media_type = _as_png(opened), "image/png"
    if len(data) > MAX_BYTES:
        raise ImageError(
            _("{name} has {megabytes} MB; at most 50 MB are allowed.").format(
                name=name or _("The picture"), megabytes=len(data) // 1024**2
            ),
            remedy=_("Make it smaller, for example 2048 pixels wide."),
        )
    return CheckedImage(data, media_type, *opened.size, parent=parent)


def check_mask(mask: ImageInput, image: CheckedImage) -> CheckedImage:
    """Read a mask and make sure that it fits its picture.

    Args:
        mask: A PNG of the picture's size whose transparent pixels say where to edit.
        image: The picture.

    Returns:
        The mask as PNG.

    Raises:
        MaskError: It has another size, no transparency, or no transparent pixel.
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
    if checked.media_type == "image/png" and len(checked.data) < MAX_MASK_BYTES:
        return checked
    return CheckedImage(_only_alpha(alpha), "image/png", *opened.size, parent=checked.parent)


def _read(image: Picture | bytes | str | Path) -> tuple[bytes, str | None]:
    if isinstance(image, Picture):
        return image.bytes, image.path.name if image.path else None
    if isinstance(image, bytes):
        return image, None
    path = Path(image).expanduser()
    try:
        return path.read_bytes(), path.name
    except FileNotFoundError:
        raise ImageError(
            _("There is no file {path}.").format(path=path),
            remedy=_("Check the spelling; the current folder is {folder}.").format(
                folder=Path.cwd().name
            ),
        ) from None
    except OSError as error:
        raise ImageError(
            _("The file {name} cannot be read.").format(name=path.name),
            why=f"{error.strerror or error}.",
            remedy=_("Choose a picture that you may open."),
        ) from None


def _open(data: bytes, name: str) -> Image.Image:
    try:
        opened = Image.open(io.BytesIO(data))
        if opened.width * opened.height > MAX_PIXELS:
            raise ImageError(
                _("{name} is {size} pixels: that is too large.").format(
                    name=name, size=f"{opened.width}x{opened.height}"
                ),
                why=_("Unpacked it would fill the memory."),
                remedy=_("Make it smaller, for example 2048 pixels wide."),
            )
        opened.load()
    except (UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise ImageError(
            _("{name} is no picture that can be opened.").format(name=name),
            why=_("Its content is not that of a PNG, JPEG or WebP file, whatever its name says.")
            if isinstance(error, UnidentifiedImageError)
            else _("Unpacked it would fill the memory."),
            remedy=_("Choose another file, or save it again as PNG."),
        ) from None
    except (OSError, SyntaxError, ValueError) as error:
        raise ImageError(
            _("{name} is damaged.").format(name=name),
            why=f"{error}.",
            remedy=_("Download or save it again: the end of the file may be missing."),
        ) from None
    return opened


def _as_png(image: Image.Image) -> bytes:
    file = io.BytesIO()
    mode = "RGBA" if image.has_transparency_data else "RGB"
    image.convert(mode).save(file, "PNG", compress_level=1)
    return file.getvalue()


def _only_alpha(alpha: Image.Image) -> bytes:
    mask = Image.new("RGBA", alpha.size)
    mask.putalpha(alpha)
    file = io.BytesIO()
    mask.save(file, "PNG")
    return file.getvalue()
