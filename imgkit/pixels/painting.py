"""Paints pictures pixel by pixel: the model says how likely each colour is, the dice choose."""

import functools
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from imgkit.pixels.captions import Caption
from imgkit.pixels.orders import (
    DEFAULT_GUIDANCE,
    DEFAULT_TEMPERATURE,
    MIN_P,
    Order,
    checked_order,
)
from imgkit.pixels.pictures import OPEN
from imgkit.pixels.transformer import (
    Numbers,
    Transformer,
    empty_canvas,
    place_on_canvas,
)
from imgkit.pixels.weights import SIDE, Floats, Weights


@dataclass(frozen=True)
class Step:
    """What happened at one pixel.

    Args:
        pixel: Its number, row by row from the top left.
        colour: The number of the colour that it got.
        logits: What the model expected of the 24 colours, with guidance, before the temperature.
        attention: How much it looked at each place of the caption (``Caption.slots``) and then at
            each pixel before this one; it sums to 1.
        given: Whether the colour was given, and not chosen.
    """

    pixel: int
    colour: int
    logits: Floats
    attention: Floats
    given: bool = False

    def chances(self, temperature: float = 1.0, *, min_p: float = MIN_P) -> npt.NDArray[np.float64]:
        """Return how likely each colour is to be thrown at a temperature."""
        likely: npt.NDArray[np.float64] = chances(self.logits[None], temperature, min_p=min_p)[0]
        return likely


@dataclass(frozen=True)
class _Stroke:
    """A step of several pictures at once; the first axis is the picture."""

    pixel: int
    colours: Numbers
    logits: Floats
    attention: Floats


def paint(
    words: str | Caption,
    *,
    seed: int = 0,
    temperature: float = DEFAULT_TEMPERATURE,
    guidance: float = DEFAULT_GUIDANCE,
    given: npt.ArrayLike | None = None,
    weights: Weights | None = None,
) -> Iterator[Step]:
    """Paint a picture, one step for each pixel.

    Args:
        words: What it is to show: the model's words, or a caption.
        seed: The same seed paints the same picture, alone or among others. On another computer
            too, but for rounding: where sums in another order differ in their last digits, a
            throw that falls just there chooses another colour; it is rarer than one picture in a
            thousand, and was not seen on four kinds of processor.
        temperature: 0 always takes the likeliest colour, 1 throws as the model says, 3 is wild.
        guidance: How far to go from what the model expects without words towards, and beyond,
            what it expects with them: 0 leaves the words out, 1 is no guidance, 10 is the most
            (classifier-free guidance, https://arxiv.org/abs/2207.12598).
        given: Pixels that are there already: palette numbers of shape (20, 20), -1 where the model
            is to paint. It sees only those above a pixel and to its left.
        weights: The model; without it, the one in the package.

    Yields:
        A step for each pixel, row by row.

    Raises:
        PromptError: A word is unknown, words contradict each other, or there are too many things.
        OptionError: A knob is out of range.
        ImageError: The given pixels have another shape, or other numbers.
        WeightsError: The weights are missing or damaged.
    """
    return _steps(checked_order(words, [seed], [temperature], guidance, given, weights))


def _steps(order: Order) -> Iterator[Step]:
    for stroke in _strokes(order):
        yield Step(
            stroke.pixel,
            int(stroke.colours[0]),
            stroke.logits[0],
            stroke.attention[0],
            bool(order.given[stroke.pixel] != OPEN),
        )


def paint_many(
    words: str | Caption,
    seeds: Sequence[int],
    *,
    temperature: float | Sequence[float] = DEFAULT_TEMPERATURE,
    guidance: float = DEFAULT_GUIDANCE,
    given: npt.ArrayLike | None = None,
    weights: Weights | None = None,
) -> npt.NDArray[np.uint8]:
    """Paint several pictures at once.

    Args:
        words: As in :func:`paint`.
        seeds: The seed of each picture.
        temperature: The temperature of all pictures, or of each.
        guidance: As in :func:`paint`.
        given: As in :func:`paint`, for all pictures.
        weights: As in :func:`paint`.

    Returns:
        Palette numbers of shape (pictures, 20, 20); each picture is the one that :func:`paint`
        paints with its seed.

    Raises:
        InputError: As in :func:`paint`.
        WeightsError: As in :func:`paint`.
    """
    if isinstance(temperature, int | float):
        temperature = [temperature] * len(seeds)
    order = checked_order(words, seeds, temperature, guidance, given, weights)
    # NumPy lets go of Python's lock while it multiplies, so each core can have its pictures.
    hands = min(len(seeds), os.cpu_count() or 1)
    with ThreadPoolExecutor(hands) as pool:
        return np.concatenate(list(pool.map(_pictures, order.parts(hands))))


def _pictures(order: Order) -> npt.NDArray[np.uint8]:
    colours = [stroke.colours for stroke in _strokes(order)]
    return np.stack(colours, axis=1).reshape(-1, SIDE, SIDE).astype(np.uint8)


def chances(
    logits: Floats, temperature: npt.ArrayLike, *, min_p: float = MIN_P
) -> npt.NDArray[np.float64]:
    """Return how likely each colour is to be thrown.

    Args:
        logits: Of shape (pictures, colours).
        temperature: One for all pictures, or one for each; 0 leaves only the likeliest colour.
        min_p: Colours less likely than this share of the likeliest are left out; 0 leaves out none.

    Returns:
        Probabilities of shape (pictures, colours).
    """
    heat = np.broadcast_to(np.asarray(temperature, np.float64), len(logits))[:, None]
    best = logits.max(axis=-1, keepdims=True)
    # The float32 differences are taken as they are; the rest is counted in float64.
    below = (logits - best).astype(np.float64) / np.where(heat > 0, heat, 1)
    first = np.arange(logits.shape[-1]) == logits.argmax(axis=-1)[:, None]
    likely = np.where(heat > 0, np.exp(below), first)  # the likeliest is 1
    likely = np.where(likely >= min_p, likely, 0)
    shares: npt.NDArray[np.float64] = likely / likely.sum(axis=-1, keepdims=True)
    return shares


def _strokes(order: Order) -> Iterator[_Stroke]:
    model, count = _transformer(order.weights), len(order.seeds)
    said = order.caption.tokens(order.weights)
    unsaid = [0] * len(said)
    readings = {0.0: [unsaid], 1.0: [said]}.get(order.guidance, [said, unsaid])
    memory = model.read(np.array([readings] * count))
    canvas = empty_canvas(count, model.colours)
    throws = np.stack([_throws(seed) for seed in order.seeds])
    for pixel in range(SIDE * SIDE):
        x = model.embed_pixel(canvas, pixel)
        answers, attention = model.think(x[:, None].repeat(len(readings), axis=1), memory)
        logits = answers[:, -1]
        if len(readings) > 1:
            logits = logits + np.float32(order.guidance) * (answers[:, 0] - logits)
        if order.given[pixel] == OPEN:
            edges = chances(logits, order.temperatures).cumsum(axis=-1)
            colours = (edges <= throws[:, pixel, None] * edges[:, -1:]).sum(axis=-1)
        else:
            colours = np.full(count, order.given[pixel])
        canvas[:, place_on_canvas(pixel)] = colours
        yield _Stroke(pixel, colours, logits, attention[:, 0])


@functools.lru_cache(maxsize=2)
def _transformer(weights: Weights) -> Transformer:
    return Transformer(weights)


def _throws(seed: int) -> npt.NDArray[np.float64]:
    """Return one throw for each pixel, from 0 to just below 1.

    Philox counts instead of remembering, and its raw numbers are the same in every release of
    NumPy and on every computer (https://numpy.org/doc/stable/reference/random/compatibility.html).
    """
    raw = np.random.Philox(key=int(seed)).random_raw(SIDE * SIDE)
    return np.ldexp((raw >> np.uint64(11)).astype(np.float64), -53)
