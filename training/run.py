"""A training run from its start, or its last checkpoint, to its end: saving, telling, stopping."""

import signal
import time
from pathlib import Path
from types import FrameType
from typing import Self

from training.machine import Machine
from training.progress import Progress
from training.recipe import Recipe
from training.train import Trainer


class Alarm:
    """Rings again and again after a time has passed.

    Args:
        seconds: The time between two rings.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.next = time.monotonic() + seconds

    def rings(self) -> bool:
        """Say whether the time has passed, and set the alarm anew if it has."""
        if time.monotonic() < self.next:
            return False
        self.next = time.monotonic() + self.seconds
        return True


class Stop:
    """Waits for Ctrl+C, or for the computer to end the program, and lets the step be finished."""

    def __init__(self) -> None:
        self.wished = False

    def __enter__(self) -> Self:
        """Begin to wait."""
        self._before = {
            number: signal.signal(number, self._wish) for number in (signal.SIGINT, signal.SIGTERM)
        }
        return self

    def __exit__(self, *_: object) -> None:
        """Let the signals do again what they did before."""
        for number, before in self._before.items():
            signal.signal(number, before)

    def _wish(self, _number: int, _frame: FrameType | None) -> None:
        self.wished = True


def run(folder: Path, recipe: Recipe, machine: Machine) -> bool:
    """Train until the end of the recipe; go on from the checkpoint where there is one.

    Args:
        folder: The folder of the run: checkpoint, figures and contact sheets.
        recipe: How to train; a run that goes on keeps its own.
        machine: What to train on.

    Returns:
        Whether it came to the end; False where it was stopped.
    """
    folder.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(folder, recipe, machine)
    weights = sum(weight.numel() for weight in trainer.model.parameters())
    print(f"{weights:,} weights on {machine}\n{trainer.recipe}", flush=True)
    if trainer.pictures:
        print(f"Going on after {trainer.pictures:,} pictures.", flush=True)
    progress = Progress(folder, trainer.pictures, trainer.recipe.pictures)
    telling, showing, saving = Alarm(60), Alarm(300), Alarm(600)
    with Stop() as stop:
        for lesson in trainer.lessons():
            trainer.step(lesson)
            if telling.rings():
                progress.line(trainer)
            if showing.rings():
                progress.sheet(trainer)
            if saving.rings():
                trainer.save()
            if stop.wished:
                break
        trainer.save()
        progress.line(trainer)
        progress.sheet(trainer)
    if stop.wished:
        print("Stopped. The same command goes on from here.", flush=True)
    return not stop.wished
