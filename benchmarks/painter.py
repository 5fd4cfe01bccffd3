"""The painter over HTTP against bare rendering of the same SVGs, side by side, and its memory.

The difference is reading, composing, the scene inside the picture, base64, JSON and HTTP.
"""

import functools
import itertools
import statistics
import time
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import resources

import psutil

from benchmarks.measure import Result, medians_in_turns, seconds
from imgkit.local.painter.composing import compose
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.placing.crowds import thinned
from imgkit.local.painter.reading import read
from imgkit.local.painter.rendering import render
from imgkit.session import current

SIZE = (1024, 1024)
TEMPERATURE = 0.7
ROUNDS = 3
PROMPTS = 50
AT_ONCE = 8
PICTURES_FOR_MEMORY = 500


def results() -> Iterator[Result]:
    """Yield ratios, the absolute median for the record, and what the service keeps in memory."""
    prompts = _prompts()
    _paint(0, prompts[0])
    yield from _against_bare_rendering(prompts)
    yield _at_once(prompts)
    yield _memory(prompts)


def _prompts() -> list[str]:
    text = resources.files("benchmarks").joinpath("prompts.toml").read_text(encoding="utf-8")
    lists = tomllib.loads(text)
    mixed = itertools.chain(*zip(lists["en"], lists["fr"], lists["ru"], strict=True))
    return list(itertools.islice(mixed, PROMPTS))


def _paint(seed: int, prompt: str, size: str = "1024x1024") -> None:
    knobs = {"seed": seed, "temperature": TEMPERATURE}
    current().openai.images.generate(model="painter", prompt=prompt, size=size, extra_body=knobs)


def _against_bare_rendering(prompts: list[str]) -> Iterator[Result]:
    painted, rendered = [], []
    for seed, prompt in enumerate(prompts):
        dice = Dice(seed, TEMPERATURE)
        svg = compose(thinned(read(prompt)), SIZE, dice, dice).svg()
        over_http, bare = medians_in_turns(
            functools.partial(_paint, seed, prompt), functools.partial(render, svg), ROUNDS
        )
        painted.append(over_http)
        rendered.append(bare)
    ratio = sum(painted) / sum(rendered)
    yield Result("painter over HTTP ÷ bare resvg with PNG, 1024x1024", ratio, 1.3)
    median = statistics.median(painted)
    yield Result(f"median of {len(prompts)} prompts at 1024x1024, in s", median, 0.35)


def _at_once(prompts: list[str]) -> Result:
    chosen = prompts[:AT_ONCE]

    def one_after_another() -> None:
        for seed, prompt in enumerate(chosen):
            _paint(seed, prompt)

    def together() -> None:
        with ThreadPoolExecutor(AT_ONCE) as threads:
            list(threads.map(_paint, range(AT_ONCE), chosen))

    together()
    pairs = [(seconds(together), seconds(one_after_another)) for _ in range(ROUNDS)]
    ratio = statistics.median(both / alone for both, alone in pairs)
    return Result(f"{AT_ONCE} requests at once ÷ one after another, in time", ratio, 1 / 1.7)


def _memory(prompts: list[str]) -> Result:
    for number in range(PICTURES_FOR_MEMORY):
        _paint(number, prompts[number % len(prompts)], size="256x256")
    time.sleep(0.5)
    processes = psutil.Process().children(recursive=True)
    resident = sum(process.memory_info().rss for process in processes)
    return Result(
        f"memory of the service after {PICTURES_FOR_MEMORY} pictures, in MB",
        resident / 1_000_000,
        400,
        f"({len(processes)} processes; shared pages counted in each)",
    )
