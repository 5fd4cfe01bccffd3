"""Small copies of pictures for the browser."""

import io

from PIL import Image

from imgkit.inputs import ImageInput, check_image

QUALITY = 85
"""WebP: nobody sees the loss, and a copy takes a tenth of the picture."""


def copy_of(image: ImageInput, edge: int) -> bytes:
    """Return a small copy of a picture that a person gave, turned upright.

    Args:
        image: The picture.
        edge: The longest side of the copy in pixels.

    Returns:
        A WebP file.

    Raises:
        ImageError: It is missing, damaged, or no picture at all.
    """
    return small_copy(Image.open(io.BytesIO(check_image(image).data)), edge)


def small_copy(image: Image.Image, edge: int) -> bytes:
    """Return a small copy of a picture.

    Args:
        image: The picture.
        edge: The longest side of the copy in pixels.

    Returns:
        A WebP file.
    """
    small = image.convert("RGBA" if image.has_transparency_data else "RGB")
    small.thumbnail((edge, edge))
    file = io.BytesIO()
    small.save(file, "WEBP", quality=QUALITY)
    return file.getvalue()
