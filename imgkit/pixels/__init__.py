"""A tiny image model to look inside: a transformer that paints 20 by 20 pixels, one at a time.

It runs on NumPy alone. How it was trained is told in ``MODEL_CARD.md`` beside this file.
"""

from imgkit.pixels.captions import Caption, Thing, read_caption
from imgkit.pixels.orders import (
    DEFAULT_GUIDANCE,
    DEFAULT_TEMPERATURE,
    LARGEST_GUIDANCE,
    LARGEST_TEMPERATURE,
)
from imgkit.pixels.painting import Step, paint, paint_many
from imgkit.pixels.pictures import OPEN, Mapped, map_picture, to_image
from imgkit.pixels.weights import SIDE, Weights, load_weights

__all__ = [
    "DEFAULT_GUIDANCE",
    "DEFAULT_TEMPERATURE",
    "LARGEST_GUIDANCE",
    "LARGEST_TEMPERATURE",
    "OPEN",
    "SIDE",
    "Caption",
    "Mapped",
    "Step",
    "Thing",
    "Weights",
    "load_weights",
    "map_picture",
    "paint",
    "paint_many",
    "read_caption",
    "to_image",
]
