"""Tells how a training run goes: a line every minute, a contact sheet every few minutes."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import numpy as np
import torch

from training.sampling import paint
from training.sheet import save_sheet
from training.sprites import FOLDER
from training.train import Trainer
from training.world import read_caption

_LINES = (FOLDER / "sheet_captions.txt").read_text("utf-8").splitlines()


class Progress:
    """The figures of a run, printed and kept in ``progress.jsonl``.

    Args:
        folder: The folder of the run.
        start: Pictures that were learnt from before this start.
        total: Pictures of the whole run.
    """

    def __init__(self, folder: Path, start: int, total: int) -> None:
        self.folder, self.start, self.total = folder, start, total
        self.begun = time.monotonic()

    def line(self, trainer: Trainer) -> None:
        """Print and keep the figures of a trainer as it is now."""
        done, validation = trainer.pictures, trainer.validate()
        speed = (done - self.start) / (time.monotonic() - self.begun)
        left = timedelta(seconds=round((self.total - done) / max(speed, 0.01)))
        print(
            f"{done:,} of {self.total:,} pictures  loss {trainer.loss:.4f}  "
            f"validation {validation:.4f} nats a pixel  {speed:.1f} pictures/s  {left} left",
            flush=True,
        )
        figures = {
            "time": round(time.time()),
            "pictures": done,
            "loss": round(trainer.loss, 5),
            "validation": round(validation, 5),
            "pictures_per_second": round(speed, 2),
        }
        with self._careful(), (self.folder / "progress.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(figures) + "\n")

    def sheet(self, trainer: Trainer) -> None:
        """Paint the captions of ``sheet_captions.txt`` and save them as a contact sheet."""
        captions = [read_caption(line) for line in _LINES]
        tokens = torch.tensor([caption.tokens() for caption in captions])
        painted = paint(trainer.model, tokens.to(trainer.machine.device))
        folder = self.folder / "sheets"
        with self._careful():
            folder.mkdir(exist_ok=True)
            pictures = list(painted.cpu().numpy().astype(np.uint8))
            save_sheet(folder / f"{trainer.pictures:08d}.png", pictures, _LINES)

    @staticmethod
    @contextmanager
    def _careful() -> Iterator[None]:
        try:
            yield
        except OSError as error:
            print(f"Not written: {error.strerror}. The training goes on.", flush=True)
