"""The pixel model: how long a picture takes, alone, among others and by torch, and how big it is.

Torch is not part of the kit: where it is not installed, nothing is compared with it.
"""

import statistics
from collections.abc import Iterator
from functools import partial
from importlib import resources
from importlib.util import find_spec

from benchmarks.measure import Result, medians_in_turns, seconds
from imgkit.pixels import DEFAULT_GUIDANCE, SIDE, load_weights, paint_many
from imgkit.pixels.weights import CARD_FILE, WEIGHTS_FILE

WORDS = "red house, tree, night"
ROUNDS = 5


def results() -> Iterator[Result]:
    """Yield seconds, megabytes and ratios."""
    paint_many(WORDS, [0])
    times = {
        count: statistics.median(
            seconds(partial(paint_many, WORDS, range(count))) for _ in range(ROUNDS)
        )
        for count in (1, 4, 8)
    }
    yield Result("one pixel picture with guidance, in s", times[1], 0.35)
    yield Result("four pixel pictures with guidance, in s", times[4], 0.7)
    yield Result("a pixel picture among eight ÷ one alone, in time", times[8] / 8 / times[1], 1.0)
    load = load_weights.__wrapped__
    loading = statistics.median(seconds(load) for _ in range(ROUNDS))
    yield Result("loading the weights of the pixel model, in s", loading, 0.05)
    folder = resources.files("imgkit.pixels")
    size = sum(len(folder.joinpath(name).read_bytes()) for name in (WEIGHTS_FILE, CARD_FILE))
    yield Result("weights of the pixel model, in MB", size / 1_000_000, 3.0)
    if find_spec("torch"):
        yield from _against_torch()
    else:
        print("--  not measured: NumPy ÷ torch for a pixel picture (torch is not installed)")


def _against_torch() -> Iterator[Result]:
    import torch

    from training.model import Painter, Shape
    from training.sampling import paint
    from training.world import CAPTION_LENGTH, MOST_THINGS, VOCABULARY, read_caption

    weights = load_weights()
    words, colours = len(VOCABULARY), len(weights.palette)
    model = Painter(
        Shape(words, CAPTION_LENGTH, MOST_THINGS, colours, SIDE, binding=weights.binding)
    )
    arrays = weights.arrays.items()
    model.load_state_dict({f"{name}.weight": torch.from_numpy(array) for name, array in arrays})
    for count in (1, 4):
        tokens = torch.tensor([read_caption(WORDS).tokens()] * count)
        ours, torchs = medians_in_turns(
            partial(paint_many, WORDS, range(count)),
            partial(paint, model, tokens, guidance=DEFAULT_GUIDANCE),
            ROUNDS,
        )
        yield Result(
            f"NumPy ÷ torch on CPU for {count} pixel pictures, in time", ours / torchs, 1.0
        )
