"""Brings a picture into the form that a service takes: upright, in sRGB, of its sizes."""

import dataclasses
import io

from PIL import Image, ImageOps

from imgkit.asking import size_like
from imgkit.inputs import CheckedImage, ImageInput, check_image
from imgkit.models.catalog import split_size
from imgkit.picture_files import as_png, plain
from imgkit.services import Service

MOST_PIXELS = 1024 * 1024
"""Larger pictures are made smaller first: a service bills what comes and what goes."""


def prepare(image: ImageInput, service: Service, model: str | None = None) -> CheckedImage:
    """Bring a picture into the form that a service takes.

    Args:
        image: The picture.
        service: Who answers.
        model: The model; None for the service's own.

    Returns:
        The picture; where nothing had to be changed, with its bytes as they came.

    Raises:
        ImageError: It is missing, damaged, too large, or no picture at all.
    """
    checked = check_image(image)
    opened = Image.open(io.BytesIO(checked.data))
    width, height = _size(service, model, checked)
    if opened.size == (width, height) and "icc_profile" not in opened.info:
        return checked
    fitted = ImageOps.fit(plain(opened), (width, height), Image.Resampling.LANCZOS)
    return CheckedImage(as_png(fitted), "image/png", width, height, checked.parent)


def _size(service: Service, model: str | None, image: CheckedImage) -> tuple[int, int]:
    smaller = min((MOST_PIXELS / (image.width * image.height)) ** 0.5, 1)
    width, height = max(round(image.width * smaller), 1), max(round(image.height * smaller), 1)
    wanted = dataclasses.replace(image, width=width, height=height)
    return split_size(size_like(service, model, wanted))
