"""The pixel model from nothing: ``train`` it, then ``export`` it for the kit.

How it works, how long it takes, and how to add things of your own: ``training/README.md``.
"""

import argparse
import sys
from dataclasses import fields
from functools import partial
from pathlib import Path

from training.command import carry_out, need_torch
from training.painters import SHIPPED
from training.recipe import Recipe


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(
        prog="python -m training",
        description=__doc__,
        epilog="To measure a model: python -m training.evaluate --help",
    )
    commands = top.add_subparsers(required=True)
    _add_train(
        commands.add_parser(
            "train",
            help="train the model; the same command goes on after a stop",
            formatter_class=argparse.ArgumentDefaultsHelpFormatter,
        )
    )
    export = commands.add_parser(
        "export",
        help="write the weights of a run as the kit reads them",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    export.add_argument("run", type=Path, help="folder of the run")
    export.add_argument("--to", type=Path, default=SHIPPED, help="folder for the weights")
    export.set_defaults(command=_export)
    return top


def _add_train(train: argparse.ArgumentParser) -> None:
    usual = Recipe()
    train.set_defaults(command=_train)
    train.add_argument("--run", type=Path, default=Path("runs/pixels"), help="folder of the run")
    train.add_argument("--threads", type=int, default=0, help="CPU threads; 0: all")
    train.add_argument("--no-compile", action="store_true", help="start at once, run slower")
    recipe = train.add_argument_group("recipe", "A run that goes on keeps its own.")
    recipe.add_argument("--pictures", type=int, default=usual.pictures, help="pictures in all")
    recipe.add_argument("--batch", type=int, default=usual.batch, help="pictures in each step")
    recipe.add_argument("--learning-rate", type=float, default=usual.learning_rate, help="height")
    recipe.add_argument(
        "--binding",
        choices=("slots", "words"),
        default=usual.binding,
        help="one place for colour and thing together, or one for each word",
    )
    recipe.add_argument(
        "--contrast",
        type=float,
        default=usual.contrast,
        help="share of pictures that say a different colour for each thing",
    )
    recipe.add_argument(
        "--thing-weight",
        type=float,
        default=usual.thing_weight,
        help="how much the pixels around a thing count in the loss",
    )
    recipe.add_argument("--seed", type=int, default=usual.seed, help="of weights and pictures")


def _train(options: argparse.Namespace) -> None:
    need_torch()
    from training.machine import Machine
    from training.run import run

    recipe = Recipe(**{field.name: getattr(options, field.name) for field in fields(Recipe)})
    run(options.run, recipe, Machine(options.threads, compiling=not options.no_compile))


def _export(options: argparse.Namespace) -> None:
    need_torch()
    from training.export import export

    export(options.run, options.to)
    print(f"Exported to {options.to}. Next: python -m training.evaluate --weights {options.to}")


def main(words: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        words: What follows ``python -m training``; the program's own where not given.

    Returns:
        The exit status.
    """
    options = parser().parse_args(words)
    return carry_out(partial(options.command, options))


if __name__ == "__main__":
    sys.exit(main())
