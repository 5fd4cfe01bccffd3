"""Picks out a thing in a photo: what a mask shows, without the surroundings that it shows too."""

import numpy as np
from PIL import Image, ImageFilter

_COLOURS = 8  # that the surroundings are reduced to
_RING = 0.03  # of the shorter side of the picture: how far around the mask one looks
_APART = 48.0  # steps of 255: less than this, and a colour is one of the surroundings'
_LEAST, _MOST = 0.12, 0.9  # of the mask; a thing that is less, or nearly all, cannot be told apart


def picked(picture: Image.Image, area: Image.Image) -> Image.Image:
    """Pick out what differs in colour from all that lies around a mask.

    Args:
        picture: An RGB picture.
        area: 255 inside the mask, else 0; of the same size.

    Returns:
        255 where the thing is, else 0, softly at its edges; the mask itself where nothing in it
        can be told apart.
    """
    reach = max(3, round(_RING * min(picture.size)))
    around = area.filter(ImageFilter.GaussianBlur(reach)).point(lambda value: 255 * (value > 4))
    inside, ring = np.asarray(area) > 0, np.asarray(around) > 0
    ring &= ~inside
    if not ring.any():
        return area
    pixels = np.asarray(picture.filter(ImageFilter.GaussianBlur(1)), np.float32)
    row = Image.fromarray(np.asarray(picture)[ring][None, :, :])
    palette = np.asarray(row.quantize(_COLOURS).convert("RGB"), np.float32).reshape(-1, 3)
    distance = np.full(inside.shape, np.inf, np.float32)
    for colour in np.unique(palette, axis=0):
        distance = np.minimum(distance, np.abs(pixels - colour).max(axis=2))
    found = inside & (distance > _APART)
    if not _LEAST <= found.sum() / inside.sum() <= _MOST:
        return area
    even = Image.fromarray(found.astype(np.uint8) * 255).filter(ImageFilter.MedianFilter(9))
    soft = even.filter(ImageFilter.GaussianBlur(1))
    return Image.composite(soft, Image.new("L", soft.size), area)
