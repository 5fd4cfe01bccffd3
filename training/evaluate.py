"""Measures a model: ``python -m training.evaluate`` examines the one in the kit, and prints tables.

For a training run of your own: ``python -m training export RUN --to FOLDER``, then ``--weights
FOLDER``; that works at any time, also while it trains.
"""

import argparse
import sys
from functools import partial
from pathlib import Path

from training.card import fill, tell_run
from training.command import carry_out
from training.exhibition import exhibit
from training.painters import SHIPPED, Model
from training.report import report


def main(words: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        words: What follows ``python -m training.evaluate``; the program's own where not given.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(
        prog="python -m training.evaluate",
        description=__doc__,
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("--weights", type=Path, default=SHIPPED, help="folder of the weights")
    parser.add_argument("--captions", type=int, default=100, help="captions in each group")
    parser.add_argument("--sheets", type=Path, help="also paint sheets of pictures, in this folder")
    parser.add_argument("--card", type=Path, help="also write the tables into this model card")
    parser.add_argument("--run", type=Path, help="with --card: also tell there how this run went")
    options = parser.parse_args(words)
    return carry_out(partial(_evaluate, options))


def _evaluate(options: argparse.Namespace) -> None:
    model = Model(options.weights)
    paragraphs = []
    for paragraph in report(model, options.captions):
        print(paragraph, end="\n\n", flush=True)
        paragraphs.append(paragraph)
    if options.card:
        fill(options.card, "scores", "\n\n".join(paragraphs))
        if options.run:
            fill(options.card, "run", tell_run(options.run))
    if options.sheets:
        for path in exhibit(model, options.sheets):
            print(f"Painted: {path}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
