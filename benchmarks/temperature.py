"""How alike pictures of one prompt are at each temperature: a table and a plot.

    .venv/bin/python -m benchmarks.temperature [FOLDER]

The hotter the dice, the less alike are pictures of different seeds. It draws 30 prompts with ten
seeds at each temperature, compares every two pictures of a prompt, and writes ``temperature.txt``
and ``temperature.png``. Its exit status is 1 where a curve does not fall all the way.
"""

import itertools
import statistics
import sys
import tomllib
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import resources
from pathlib import Path

from imgkit.comparisons.likeness import similarity
from imgkit.local import painter
from imgkit.local.painter.lettering import lettered
from imgkit.local.painter.rendering import render

TEMPERATURES = (0.0, 0.15, 0.3, 0.5, 0.7, 0.85, 1.0, 1.25, 1.5, 1.75, 2.0)
SEEDS = range(1, 11)
PROMPTS = 30
SIZE = (128, 128)
COLOURS = {"perceptual hash": "#c2503a", "SSIM": "#2f6f8f"}

WIDTH, HEIGHT, MARGIN = 900, 560, 70
INK, LINES = "#333333", "#dddddd"

Curves = dict[str, list[float]]


def main(words: Sequence[str]) -> int:
    """Measure, write table and plot into a folder, and return 0 where both curves fall."""
    folder = Path(words[0] if words else "contact-sheets")
    folder.mkdir(exist_ok=True)
    curves = _curves()
    table = _table(curves)
    print(table)
    folder.joinpath("temperature.txt").write_text(table + "\n", encoding="utf-8")
    folder.joinpath("temperature.png").write_bytes(render(_plot(curves)))
    return 0 if all(_falls(curve) for curve in curves.values()) else 1


def _curves() -> Curves:
    prompts = _prompts()
    curves: Curves = {name: [] for name in COLOURS}
    with ProcessPoolExecutor() as processes:
        for temperature in TEMPERATURES:
            likenesses = processes.map(_likeness, prompts, itertools.repeat(temperature))
            for curve, values in zip(curves.values(), zip(*likenesses, strict=True), strict=True):
                curve.append(statistics.fmean(values))
    return curves


def _prompts() -> list[str]:
    text = resources.files("benchmarks").joinpath("prompts.toml").read_text(encoding="utf-8")
    lists = tomllib.loads(text)
    mixed = [*lists["en"], *lists["fr"], *lists["ru"]]
    return mixed[:: len(mixed) // PROMPTS][:PROMPTS]


def _likeness(prompt: str, temperature: float) -> tuple[float, float]:
    """Return the mean hash likeness and the mean SSIM of the pictures of different seeds."""
    pictures = [painter.paint(prompt, SIZE, seed, temperature).image for seed in SEEDS]
    pairs = [similarity(one, other) for one, other in itertools.combinations(pictures, 2)]
    return statistics.fmean(one.phash for one in pairs), statistics.fmean(one.ssim for one in pairs)


def _falls(curve: Sequence[float]) -> bool:
    return all(after < before for before, after in itertools.pairwise(curve))


def _table(curves: Curves) -> str:
    lines = [f"temperature  {'  '.join(f'{name:>15}' for name in curves)}"]
    for temperature, *values in zip(TEMPERATURES, *curves.values(), strict=True):
        lines.append(f"{temperature:11.2f}  {'  '.join(f'{value:15.3f}' for value in values)}")
    falls = ("falls" if _falls(curve) else "DOES NOT FALL" for curve in curves.values())
    lines.append(f"{'all the way':>11}  {'  '.join(f'{word:>15}' for word in falls)}")
    return "\n".join(lines)


def _plot(curves: Curves) -> str:
    """Draw the curves: temperatures from left to right, likenesses from 0 to 1 upwards."""
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>']
    for step in range(6):
        y = _at(0, step / 5)[1]
        parts.append(f'<path d="M{MARGIN} {y}H{WIDTH - MARGIN}" stroke="{LINES}"/>')
        parts.append(lettered(f"{step / 5:.1f}", MARGIN - 28, y + 5, 16, INK))
    for temperature in TEMPERATURES:
        x, y = _at(temperature, 0)
        parts.append(lettered(f"{temperature:g}", x, y + 26, 16, INK))
    parts.append(lettered("temperature", WIDTH / 2, HEIGHT - 12, 18, INK))
    title = f"How alike pictures of {len(SEEDS)} seeds are, mean of {PROMPTS} prompts"
    parts.append(lettered(title, WIDTH / 2, 38, 20, INK))
    for order, (name, curve) in enumerate(curves.items()):
        places = [_at(*point) for point in zip(TEMPERATURES, curve, strict=True)]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        colour = COLOURS[name]
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="3"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{colour}"/>' for x, y in places]
        parts.append(lettered(name, WIDTH - 2 * MARGIN, 90 + 26 * order, 18, colour))
    size = f'width="{WIDTH}" height="{HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'


def _at(temperature: float, likeness: float) -> tuple[float, float]:
    x = MARGIN + (WIDTH - 2 * MARGIN) * temperature / TEMPERATURES[-1]
    return x, HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * likeness


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
