"""Puts what was painted into a picture together: what was protected is as it was before."""

import dataclasses
import datetime as dt
import io
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter, ImageOps

from imgkit.inputs import CheckedImage
from imgkit.money.cost import FREE
from imgkit.picture import Picture
from imgkit.remixing.differences import differing

SEAM = 6
"""How many pixels inside the mask the old picture runs into the new one."""

RING = 12
"""How many pixels outside the mask the light of both pictures is compared in."""

LARGEST_SHIFT = 24.0
"""How far the light of what was painted is moved at most, of 255 steps."""

SHARPER = ImageFilter.UnsharpMask(radius=1, percent=60, threshold=2)
"""What a picture gets after it was made larger or smaller."""

Pixels = NDArray[np.float32]


def assemble(before: CheckedImage, painted: Sequence[tuple[Picture, bytes]]) -> Picture:
    """Put what was painted side by side into one picture.

    A service may change pixels outside the mask: those are put back, the light of the new part is
    matched to its surroundings, and the seam is blended inside the mask.

    Args:
        before: The picture before.
        painted: What came back for each mask, and the masks: PNGs of the size of ``before``,
            clear (alpha 0) where the edit may paint. They do not touch each other.

    Returns:
        The picture as it came, where one came and nothing outside its mask has changed; else a
        new one, which is not kept on the disk yet.
    """
    first, mask = painted[0]
    size, ground = first.size, Image.open(io.BytesIO(before.data))
    if len(painted) == 1:
        outside = ImageChops.invert(_clear(mask, size))
        if ImageChops.darker(differing(ground, first.image), outside).getbbox() is None:
            return first
    whole = _in_colours(ground, size)
    for picture, mask in painted:
        clear = _clear(mask, size)
        box = _around(clear)
        original = np.asarray(whole.crop(box), np.float32)
        new = np.asarray(_in_colours(picture.image, size).crop(box), np.float32)
        clear = clear.crop(box)
        share = _soft(clear)[..., None]
        blended = original + share * (_matched(new, original, clear) - original)
        whole.paste(Image.fromarray(blended.clip(0, 255).round().astype(np.uint8)), box)
    return _made(first, whole)


def in_size(picture: Picture, size: tuple[int, int]) -> Picture:
    """Return a picture in another size, sharpened; what does not fit is cut off at the edges.

    Args:
        picture: The picture.
        size: Width and height in pixels.
    """
    if picture.size == size:
        return picture
    fitted = ImageOps.fit(picture.image.convert("RGB"), size, Image.Resampling.LANCZOS)
    return _made(picture, fitted.filter(SHARPER))


def _made(picture: Picture, image: Image.Image) -> Picture:
    """Return a picture of our own making, with the recipe of the one that it was made from."""
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=1)
    return dataclasses.replace(
        picture,
        bytes=file.getvalue(),
        cost=FREE,
        created=dt.datetime.now(tz=dt.UTC),
        path=None,
    )


def _in_colours(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    image = image.convert("RGB")
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def _around(clear: Image.Image) -> tuple[int, int, int, int]:
    """Return the part of the picture that matters: what may be painted, and a ring around it."""
    left, top, right, bottom = clear.getbbox() or (0, 0, *clear.size)
    return (
        max(left - RING, 0),
        max(top - RING, 0),
        min(right + RING, clear.width),
        min(bottom + RING, clear.height),
    )


def _clear(mask: bytes, size: tuple[int, int]) -> Image.Image:
    """Return white where a mask lets paint, black elsewhere."""
    alpha = Image.open(io.BytesIO(mask)).convert("RGBA").getchannel("A")
    return alpha.resize(size, Image.Resampling.NEAREST).point(lambda value: 255 * (value == 0))


def _soft(clear: Image.Image) -> Pixels:
    """Return how much of the new picture shows at each pixel: none outside, all further inside."""
    # The border counts as clear: a mask that ends there has no seam.
    framed = ImageOps.expand(clear, 2 * SEAM, 255)
    smeared = framed.filter(ImageFilter.BoxBlur(SEAM // 2))
    shrunk = smeared.point(lambda value: 255 * (value == 255))  # a MinFilter takes 15 times as long
    blurred = shrunk.filter(ImageFilter.BoxBlur(SEAM / 2))
    inner = ImageOps.crop(blurred, 2 * SEAM)
    share = np.minimum(np.asarray(inner, np.float32), np.asarray(clear, np.float32)) / 255
    return np.asarray(share, np.float32)


def _matched(new: Pixels, original: Pixels, clear: Image.Image) -> Pixels:
    """Move the light of the new picture by what it differs just outside the mask."""
    wider = clear.filter(ImageFilter.BoxBlur(RING))
    ring = np.asarray(wider, bool) & ~np.asarray(clear, bool)
    if not ring.any():
        return new
    shift = np.median(original[ring] - new[ring], axis=0).clip(-LARGEST_SHIFT, LARGEST_SHIFT)
    return new + np.asarray(shift, np.float32)
