"""Sheets of pictures to look at, because a score does not show what goes wrong."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import numpy as np

from training.examination import Answer, examine
from training.painters import Painter
from training.prompts import NEW_COLOUR, NEW_NEIGHBOURS, SEEN, captions
from training.scene import SIZE, draw
from training.sheet import save_sheet
from training.world import read_caption

# The name of a sheet, its pairs, and how many captions with one, two and three things.
_EXAMINED = (
    ("forty", SEEN, (10, 20, 10)),
    ("unseen-colours", NEW_COLOUR, (16, 16, 16)),
    ("unseen-neighbours", NEW_NEIGHBOURS, (0, 24, 24)),
)
_WALL = "red house, tree, night, meadow"
_WALL_TEMPERATURES = (0.0, 0.3, 0.5, 0.7, 1.0, 1.3, 1.6, 2.0)
_SEEDS = 6
_ENDINGS = 4


def exhibit(painter: Painter, folder: Path) -> Iterator[Path]:
    """Paint the sheets; a ``!`` stands before a caption that the judge finds not kept to.

    Args:
        painter: The model.
        folder: Where to save them as PNG.

    Yields:
        Each sheet when it is there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, pairs, counts in _EXAMINED:
        asked = [
            caption
            for things, count in enumerate(counts, 1)
            for caption in captions(pairs, things, count)
        ]
        yield _save(folder / f"{name}.png", examine(painter, asked, seed=1000))
    yield _temperatures(painter, folder / "temperatures.png")
    yield _completions(painter, folder / "completions.png")


def _save(path: Path, answers: list[Answer], columns: int = 8) -> Path:
    words = [f"{'' if one.verdict.whole.right else '! '}{one.caption}" for one in answers]
    save_sheet(path, [one.picture for one in answers], words, columns=columns)
    return path


def _temperatures(painter: Painter, path: Path) -> Path:
    asked = [read_caption(_WALL)] * _SEEDS
    columns = [
        examine(painter, asked, temperature=temperature, guidance=1.0)
        for temperature in _WALL_TEMPERATURES
    ]
    rows = zip(*columns, strict=True)
    pictures = [answer.picture for row in rows for answer in row]
    words = [f"temperature {temperature}" for temperature in _WALL_TEMPERATURES] * _SEEDS
    save_sheet(path, pictures, words, columns=len(_WALL_TEMPERATURES))
    return path


def _completions(painter: Painter, path: Path) -> Path:
    dice = Random("examination/completions")
    pictures, words = [], []
    for caption in captions(SEEN, 1, 5) + captions(SEEN, 2, 5):
        true = draw(caption, dice)
        given = true.astype(np.int64)
        given[SIZE // 2 :] = -1
        asked = [caption] * _ENDINGS
        endings = examine(painter, asked, given=given)
        pictures += [true, *(answer.picture for answer in endings)]
        words += [f"drawn: {caption}", *["upper half given"] * _ENDINGS]
    save_sheet(path, pictures, words, columns=2 * (1 + _ENDINGS))
    return path
