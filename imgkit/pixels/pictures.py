"""Between palette numbers and pictures: showing what was painted, and mapping what was given."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from imgkit.errors import ImageError
from imgkit.pixels.transformer import Numbers
from imgkit.pixels.weights import SIDE, Weights, load_weights

OPEN = -1
"""Stands for a pixel that is to be painted."""

_SEE_THROUGH = 128
"""An alpha below this leaves a pixel open."""


@dataclass(frozen=True)
class Mapped:
    """A picture as the model can take it.

    Args:
        pixels: Palette numbers of shape (20, 20); -1 where it was see-through.
        resized: Whether it had another size, and was not just 20 by 20 pixels enlarged.
        recoloured: Whether it had other colours, which became the nearest of the palette.
    """

    pixels: Numbers
    resized: bool
    recoloured: bool


def map_picture(picture: Image.Image, weights: Weights | None = None) -> Mapped:
    """Map a picture to the model's size and colours.

    Args:
        picture: Any picture; where it is see-through, the model is to paint.
        weights: The model; without it, the one in the package.

    Returns:
        The nearest pixels, and what had to be changed.
    """
    weights = weights or load_weights()
    small = _shrunk(np.asarray(picture.convert("RGBA")))
    resized = small is None
    if small is None:
        shrunk = picture.convert("RGBA").resize((SIDE, SIDE), Image.Resampling.BOX)
        small = np.asarray(shrunk)
    painted = small[..., 3] >= _SEE_THROUGH
    apart = small[:, :, None, :3].astype(np.int64) - weights.rgb
    distances = np.square(apart).sum(axis=-1)
    recoloured = bool(distances.min(axis=-1)[painted].any())
    return Mapped(np.where(painted, distances.argmin(axis=-1), OPEN), resized, recoloured)


def to_image(
    pixels: npt.NDArray[np.integer[Any]], size: int = SIDE, weights: Weights | None = None
) -> Image.Image:
    """Turn palette numbers into a picture, enlarged without blur.

    Args:
        pixels: Palette numbers of shape (20, 20); -1 becomes see-through.
        size: Width and height, at least 20. Each pixel becomes a square of a whole number of
            screen pixels; what is left over is shared out to the outermost ones.
        weights: The model whose palette it is; without it, the one in the package.

    Returns:
        A picture with alpha, of the palette's colours.
    """
    weights = weights or load_weights()
    colours = np.zeros((*pixels.shape, 4), np.uint8)
    painted = pixels != OPEN
    colours[painted, :3] = weights.rgb[pixels[painted]]
    colours[painted, 3] = 255
    cells = _cells(size)
    return Image.fromarray(colours[cells][:, cells])


def check_given(given: npt.ArrayLike | None, colours: int) -> Numbers:
    """Check pixels that are there already.

    Args:
        given: Palette numbers of shape (20, 20), -1 where the model is to paint; None for none.
        colours: How many colours there are.

    Returns:
        The numbers, of shape (400,).

    Raises:
        ImageError: They have another shape, or other numbers.
    """
    if given is None:
        return np.full(SIDE * SIDE, OPEN)
    pixels = np.asarray(given)
    whole = np.issubdtype(pixels.dtype, np.integer)
    if pixels.shape != (SIDE, SIDE) or not whole or pixels.min() < OPEN or pixels.max() >= colours:
        raise ImageError(
            "The given pixels are none that the model can go on with.",
            why=f"It takes {SIDE} rows of {SIDE} numbers from 0 to {colours - 1}, or -1 where it "
            "is to paint.",
            remedy="Turn a picture into such numbers with imgkit.pixels.map_picture.",
        )
    return pixels.astype(np.intp).ravel()


def _cells(size: int) -> Numbers:
    """Return to which pixel each of so many screen pixels in a row belongs."""
    scale, rest = divmod(size, SIDE)
    return np.clip((np.arange(size) - rest // 2) // scale, 0, SIDE - 1)


def _shrunk(picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8] | None:
    """Return the 20 by 20 pixels of a picture that ``to_image`` made, None of any other."""
    height, width = picture.shape[:2]
    if height != width or width < SIDE:
        return None
    cells = _cells(width)
    centres = np.searchsorted(cells, np.arange(SIDE)) + width // SIDE // 2
    small = picture[centres][:, centres]
    return small if np.array_equal(small[cells][:, cells], picture) else None
