"""What is to be painted, checked before the first pixel."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from imgkit.errors import OptionError
from imgkit.pixels.captions import Caption, read_caption
from imgkit.pixels.pictures import check_given
from imgkit.pixels.transformer import Numbers
from imgkit.pixels.weights import Weights, load_weights

DEFAULT_TEMPERATURE = 1.0
DEFAULT_GUIDANCE = 1.3
MIN_P = 0.02
"""A colour is thrown only if it is at least so likely as this share of the likeliest: four hundred
throws in a row would else meet many a blunder (min-p sampling, https://arxiv.org/abs/2407.01082)."""
LARGEST_TEMPERATURE = 3.0
LARGEST_GUIDANCE = 10.0
LARGEST_SEED = 2**32 - 1


@dataclass(frozen=True)
class Order:
    """What is to be painted.

    Args:
        weights: The model.
        caption: What the pictures are to show.
        seeds: The seed of each picture.
        temperatures: The temperature of each picture.
        guidance: How much the words count.
        given: Palette numbers of shape (400,), -1 where the model is to paint.
    """

    weights: Weights
    caption: Caption
    seeds: Sequence[int]
    temperatures: Sequence[float]
    guidance: float
    given: Numbers

    def parts(self, count: int) -> list["Order"]:
        """Share its pictures out to so many orders, in their order."""
        edges = [len(self.seeds) * number // count for number in range(count + 1)]
        return [
            replace(self, seeds=self.seeds[start:end], temperatures=self.temperatures[start:end])
            for start, end in pairwise(edges)
        ]


def checked_order(  # noqa: PLR0917 - these are the arguments of paint_many, in order
    words: str | Caption,
    seeds: Sequence[int],
    temperatures: Sequence[float],
    guidance: float,
    given: npt.ArrayLike | None,
    weights: Weights | None,
) -> Order:
    """Check what is to be painted.

    Args:
        words: As in :func:`imgkit.pixels.paint`.
        seeds: The seed of each picture.
        temperatures: The temperature of each picture.
        guidance: As in :func:`imgkit.pixels.paint`.
        given: As in :func:`imgkit.pixels.paint`.
        weights: As in :func:`imgkit.pixels.paint`.

    Returns:
        All of it, sound.

    Raises:
        InputError: Something is wrong with it.
        WeightsError: The weights are missing or damaged.
    """
    for seed in seeds:
        _check_seed(seed)
    for temperature in temperatures:
        _check_range("temperature", temperature, LARGEST_TEMPERATURE)
    _check_range("guidance", guidance, LARGEST_GUIDANCE)
    if len(temperatures) != len(seeds) or not seeds:
        raise OptionError(
            f"There are {len(seeds)} seeds and {len(temperatures)} temperatures.",
            remedy="Give at least one seed, and one temperature, or as many as seeds.",
        )
    weights = weights or load_weights()
    caption = read_caption(words, weights) if isinstance(words, str) else words
    caption.tokens(weights)  # refuses what the model does not know
    kept = check_given(given, len(weights.palette))
    return Order(weights, caption, seeds, temperatures, guidance, kept)


def _check_seed(seed: object) -> None:
    if not (isinstance(seed, int | np.integer) and 0 <= seed <= LARGEST_SEED):
        raise OptionError(
            f"The seed {seed} is out of range.",
            remedy=f"Choose a whole number from 0 to {LARGEST_SEED}.",
        )


def _check_range(name: str, value: float, largest: float) -> None:
    if not 0 <= value <= largest:
        raise OptionError(
            f"The {name} {value} is out of range.",
            remedy=f"Choose a number from 0 to {largest:g}.",
        )
