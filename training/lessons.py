"""What the model learns from: picture after picture, each a pure function of its number."""

from dataclasses import dataclass
from random import Random

import numpy as np
import numpy.typing as npt

from training.scene import SIZE, draw_with_boxes
from training.world import CAPTION_LENGTH, random_caption

Lesson = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float32]]
"""A caption as token numbers, its picture, and how much each pixel counts in the loss."""


@dataclass(frozen=True)
class Lessons:
    """Endless pictures with captions, drawn when they are asked for.

    Args:
        seed: Another seed gives other pictures.
        contrast: The share of captions that say a different colour for each thing.
        thing_weight: How much a pixel in the box of a thing counts, compared to the others.
        no_caption: The share of pictures that are shown without their caption, from which the model
            learns what guidance compares with.
    """

    seed: str
    contrast: float = 0.5
    thing_weight: float = 1.0
    no_caption: float = 0.1

    def __getitem__(self, number: int) -> Lesson:
        """Return the lesson of this number."""
        dice = Random(f"{self.seed}/{number}")
        tokens = [0] * CAPTION_LENGTH
        caption = random_caption(dice, self.contrast)
        if dice.random() >= self.no_caption:
            tokens = caption.tokens()
        picture, boxes = draw_with_boxes(caption, dice)
        weights = np.ones((SIZE, SIZE), np.float32)
        for left, top, right, bottom in boxes:
            weights[top:bottom, left:right] = self.thing_weight
        return np.array(tokens), picture.astype(np.int64), weights
