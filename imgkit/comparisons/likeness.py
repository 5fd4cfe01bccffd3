"""How alike two pictures are, by their pixels: a perceptual hash and structural similarity.

Both are written out here, because the libraries that have them are too large for the set-up:
ImageHash and scikit-image need SciPy, and take 165 MB more than NumPy alone (November 2026). The
tests compare with values that these libraries gave.
"""

import functools
import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgkit.inputs import ImageInput, check_image

Grey = NDArray[np.float64]

_HASHED = 32  # pixels on each side are looked at for the hash
_LOW = 8  # of their frequencies on each side are kept
_WINDOW, _SIGMA = 11, 1.5
_VIEWED = 256  # pixels on the shorter side: SSIM is about what is seen from some way off
_LARGEST_GREY = 255


@dataclass(frozen=True)
class Similarity:
    """How alike two pictures are.

    Args:
        phash: Which part of their perceptual hashes is the same: 1 for the same composition,
            about 0.5 for pictures that have nothing to do with each other.
        ssim: Their structural similarity: 1 for the same picture, about 0 where nothing is alike,
            down to -1 where one is the other with light and dark exchanged.
    """

    phash: float
    ssim: float


def similarity(first: ImageInput, second: ImageInput) -> Similarity:
    """Say how alike two pictures are, by their pixels and not by what they mean.

    Light and dark count, colours do not. A see-through picture is seen on white. Pictures of
    different size are brought to one size first, the smaller width and the smaller height.

    Args:
        first: A Picture, a Pillow image, a file's bytes, or a path.
        second: Another one; the order makes no difference.

    Returns:
        The two measures.

    Raises:
        ImageError: One of them is missing, damaged, too large, or no picture at all.
    """
    one, other = _grey(first), _grey(second)
    same = _perceptual_hash(one) == _perceptual_hash(other)
    size = _common_size(one, other)
    return Similarity(float(np.mean(same)), _ssim(_pixels(one, size), _pixels(other, size)))


def on_white(image: ImageInput) -> Image.Image:
    """Return a picture as it looks on white paper.

    Args:
        image: A Picture, a Pillow image, a file's bytes, or a path.

    Raises:
        ImageError: It is missing, damaged, too large, or no picture at all.
    """
    opened: Image.Image = Image.open(io.BytesIO(check_image(image).data))
    if opened.has_transparency_data:
        white = Image.new("RGBA", opened.size, "white")
        opened = Image.alpha_composite(white, opened.convert("RGBA"))
    return opened


def _grey(image: ImageInput) -> Image.Image:
    return on_white(image).convert("L")


def _perceptual_hash(grey: Image.Image) -> NDArray[np.bool_]:
    """Return the 64 bits of the hash, after "Looks Like It" by Neal Krawetz (2011).

    https://www.hackerfactor.com/blog/index.php?/archives/432-Looks-Like-It.html
    """
    small = grey.resize((_HASHED, _HASHED), Image.Resampling.LANCZOS)
    cosines = _cosines()
    frequencies = cosines @ np.asarray(small, dtype=np.float64) @ cosines.T
    # Rounded, so that a plain picture has no bits made of rounding errors.
    frequencies = frequencies.round(6)
    return np.asarray(frequencies > np.median(frequencies))


@functools.cache
def _cosines() -> Grey:
    """Return the lowest rows of the discrete cosine transform (DCT-II)."""
    frequency, place = np.arange(_LOW)[:, None], np.arange(_HASHED)[None, :]
    return np.asarray(np.cos(np.pi * frequency * (2 * place + 1) / (2 * _HASHED)))


def _common_size(one: Image.Image, other: Image.Image) -> tuple[int, int]:
    """Return the size in which both are compared: small, as the authors of SSIM recommend.

    https://ece.uwaterloo.ca/~z70wang/research/ssim/ ("suggested usage")
    """
    width, height = min(one.width, other.width), min(one.height, other.height)
    factor = max(1, round(min(width, height) / _VIEWED))
    # No smaller than the window, which has to fit in.
    return max(width // factor, _WINDOW), max(height // factor, _WINDOW)


def _pixels(grey: Image.Image, size: tuple[int, int]) -> Grey:
    return np.asarray(grey.resize(size, Image.Resampling.BOX), dtype=np.float64)


def _ssim(one: Grey, other: Grey) -> float:
    """Return the structural similarity, after Wang, Bovik, Sheikh and Simoncelli (2004).

    https://doi.org/10.1109/TIP.2003.819861
    """
    steady, contrast = (0.01 * _LARGEST_GREY) ** 2, (0.03 * _LARGEST_GREY) ** 2
    mean, other_mean = _blurred(one), _blurred(other)
    spread = _blurred(one * one) - mean**2
    other_spread = _blurred(other * other) - other_mean**2
    shared = _blurred(one * other) - mean * other_mean
    light = (2 * mean * other_mean + steady) / (mean**2 + other_mean**2 + steady)
    structure = (2 * shared + contrast) / (spread + other_spread + contrast)
    return float(np.mean(light * structure))


def _blurred(grey: Grey) -> Grey:
    """Return the weighted mean around each pixel that has a whole window around it."""
    distance = np.arange(_WINDOW) - _WINDOW // 2
    weights = np.exp(-(distance**2) / (2 * _SIGMA**2))
    weights /= weights.sum()
    for _ in range(2):  # down the columns, and then, turned around, along the rows
        grey = np.lib.stride_tricks.sliding_window_view(grey, _WINDOW, axis=0) @ weights
        grey = grey.T
    return grey
