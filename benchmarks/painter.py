"""The painter over HTTP against bare rendering of the same SVGs.

The difference is reading, composing, the scene inside the picture, base64, JSON and HTTP.
"""

import functools
import statistics
from collections.abc import Iterator

from benchmarks.measure import Result, medians_in_turns
from imgkit.local.painter.composing import compose
from imgkit.local.painter.crowds import thinned
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.reading import read
from imgkit.local.painter.rendering import render
from imgkit.session import current

PROMPTS = (
    "Dog next to Eiffel Tower in early morning sunlight",
    "Bunny on horse, holding a lollipop, on a foggy meadow where it grows daffodils",
    "The Arc de Triomphe in the evening light, a small child holding a teddy looks on",
    "Three red balloons above a meadow at night",
    "A cat under a tree in the rain",
)
ROUNDS = 9
SIZE = (1024, 1024)
TEMPERATURE = 0.7
LIMIT = 1.3


def results() -> Iterator[Result]:
    """Yield, over several prompts, the ratio of painting over HTTP to bare rendering."""
    client = current().openai
    painted, rendered = [], []
    for seed, prompt in enumerate(PROMPTS):
        dice = Dice(seed, TEMPERATURE)
        svg = compose(thinned(read(prompt)), SIZE, dice, dice).svg()
        ask = functools.partial(
            client.images.generate,
            model="painter",
            prompt=prompt,
            size="1024x1024",
            extra_body={"seed": seed, "temperature": TEMPERATURE},
        )
        over_http, bare = medians_in_turns(ask, functools.partial(render, svg), ROUNDS)
        painted.append(over_http)
        rendered.append(bare)
    ratio = sum(painted) / sum(rendered)
    median = statistics.median(painted) * 1000
    yield Result(
        "painter over HTTP ÷ bare resvg with PNG, 1024x1024",
        ratio,
        LIMIT,
        f"(median of {len(PROMPTS)} prompts {median:.0f} ms)",
    )
