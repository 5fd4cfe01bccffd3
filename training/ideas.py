"""Tries ideas for tying colours to things, each with the same small budget.

A run that was stopped goes on with the same command; ideas that are done are not trained again.
"""

import argparse
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from training.binding import examine_binding
from training.card import fill
from training.command import carry_out, need_torch
from training.painters import Model
from training.prompts import NEW_COLOUR, SEEN
from training.recipe import Recipe
from training.report import table, validation_loss

IDEAS: dict[str, dict[str, Any]] = {
    "as-shipped": {},
    "words": {"binding": "words"},
    "no-contrast": {"contrast": 0.0},
    "all-contrast": {"contrast": 1.0},
    "heavy-things": {"thing_weight": 3.0},
}
"""What differs from the recipe; README.md says what each is to do."""

_HEADER = ("idea", "loss", "told apart", "by nats", "unseen: told apart", "by nats")


def learn(folder: Path, recipe: Recipe) -> bool:
    """Train with a recipe, and export what was learnt.

    Args:
        folder: The folder of the run, and for its weights.
        recipe: The recipe.

    Returns:
        Whether it came to the end.
    """
    from training.export import export
    from training.machine import Machine
    from training.run import run

    if not run(folder, recipe, Machine()):
        return False
    export(folder, folder)
    return True


def figures(name: str, model: Model, count: int) -> Iterator[str]:
    """Yield what stands in the row of an idea, from pictures of two things."""
    yield name
    yield f"{validation_loss(model):.4f}"
    for group in (SEEN, NEW_COLOUR):
        binding = examine_binding(model, group, count)
        yield str(binding.told_apart)
        yield f"{binding.surprise:.1f}"


def main(words: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        words: What follows ``python -m training.ideas``; the program's own where not given.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(
        prog="python -m training.ideas",
        description=__doc__,
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--only", choices=IDEAS, action="append", help="leave out the others")
    parser.add_argument("--folder", type=Path, default=Path("runs/ideas"), help="of the runs")
    parser.add_argument("--pictures", type=int, default=20_000, help="pictures for each idea")
    parser.add_argument("--captions", type=int, default=100, help="pictures to examine with")
    parser.add_argument("--card", type=Path, help="also write the table into this model card")
    options = parser.parse_args(words)
    return carry_out(partial(_try_all, options))


def _try_all(options: argparse.Namespace) -> None:
    need_torch()
    rows = []
    for name in options.only or IDEAS:
        folder = options.folder / name
        if not learn(folder, Recipe(pictures=options.pictures, **IDEAS[name])):
            return
        rows.append(list(figures(name, Model(folder), options.captions)))
    text = f"{options.pictures:,} pictures each:\n\n{table(_HEADER, rows)}"
    print(text)
    if options.card:
        fill(options.card, "ideas", text)


if __name__ == "__main__":
    sys.exit(main())
