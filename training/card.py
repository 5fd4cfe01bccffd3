"""Writes figures into the model card, so that nobody copies them by hand."""

import json
import re
from itertools import pairwise
from pathlib import Path

from imgkit.errors import InputError

_STOPPED = 300
"""Seconds without a line after which a run counts as stopped."""


def fill(card: Path, name: str, text: str) -> None:
    """Put a text between ``<!-- name -->`` and ``<!-- /name -->`` of a model card.

    Args:
        card: The file.
        name: Which place.
        text: What shall stand there, in Markdown.

    Raises:
        InputError: The card has no such place.
    """
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    old = card.read_text("utf-8")
    parts = re.split(f"(?s){re.escape(begin)}.*?{re.escape(end)}", old)
    if len(parts) != 2:
        raise InputError(
            f"{card} has {len(parts) - 1} places for {name}, not one.",
            remedy=f"Put {begin} and {end} where the text shall stand.",
        )
    card.write_text(f"{parts[0]}{begin}\n{text}\n{end}{parts[1]}", "utf-8")


def tell_run(folder: Path) -> str:
    """Tell how long a training run took, from the figures that it kept.

    Args:
        folder: The folder of the run.

    Returns:
        A sentence each about its length, its loss and its energy.
    """
    lines = (folder / "progress.jsonl").read_text("utf-8").splitlines()
    figures = [json.loads(line) for line in lines]
    # It tells every minute: where that took longer, it was stopped or the computer asleep.
    gaps = [later["time"] - one["time"] for one, later in pairwise(figures)]
    hours = sum(gap for gap in gaps if gap < _STOPPED) / 3600
    last = figures[-1]
    return (
        f"It learnt from {last['pictures']:,} pictures in {hours:.1f} hours by the clock, on two"
        f" CPU cores. The loss ended at {last['loss']:.4f}, and at {last['validation']:.4f} nats a"
        " pixel on pictures that it never learnt from. The energy was not measured; at 20 watts for"
        f" two busy cores, which is an assumption, it was {hours * 0.02:.2f} kilowatt-hours."
    )
