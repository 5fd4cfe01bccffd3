"""The training loop: show pictures, compare what the model expected, change it a little, repeat."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 (the field's usual short name)
from torch import Tensor
from torch.optim import AdamW, Muon, Optimizer
from torch.utils.data import DataLoader

from imgkit.errors import SavingError
from training.checkpoint import load_checkpoint, save_checkpoint
from training.lessons import Lessons
from training.machine import Machine
from training.model import Painter, Shape
from training.recipe import Recipe
from training.scene import SIZE
from training.sprites import PALETTE
from training.world import CAPTION_LENGTH, MOST_THINGS, VOCABULARY

WARM_UP = 100
"""Steps in which the learning rate rises from 0."""


class Trainer:
    """A training run: the model, its optimizers and how far it is.

    Args:
        folder: The folder of the run; the trainer goes on from the checkpoint where there is one.
        recipe: How to train; a run that goes on keeps its own.
        machine: What to train on.
    """

    def __init__(self, folder: Path, recipe: Recipe, machine: Machine) -> None:
        saved = load_checkpoint(folder)
        self.folder, self.machine = folder, machine
        self.recipe = Recipe(**saved["recipe"]) if saved else recipe
        torch.manual_seed(self.recipe.seed)
        shape = Shape(
            words=len(VOCABULARY),
            caption=CAPTION_LENGTH,
            things=MOST_THINGS,
            colours=len(PALETTE),
            side=SIZE,
            binding=self.recipe.binding,
        )
        self.model = Painter(shape).to(machine.device)
        # Muon for the matrices of the blocks (https://kellerjordan.github.io/posts/muon/).
        matrices = [weight for weight in self.model.blocks.parameters() if weight.dim() == 2]
        others = [
            weight
            for name, weight in self.model.named_parameters()
            if weight.dim() != 2 or not name.startswith("blocks.")
        ]
        rate = self.recipe.learning_rate
        self.optimizers: tuple[Optimizer, ...] = (
            Muon(matrices, lr=rate, weight_decay=0.05, adjust_lr_fn="match_rms_adamw"),
            AdamW(others, lr=rate, betas=(0.9, 0.98), weight_decay=0),
        )
        self.pictures, self.loss = 0, 0.0
        if saved:
            self.model.load_state_dict(saved["model"])
            for optimizer, state in zip(self.optimizers, saved["optimizers"], strict=True):
                optimizer.load_state_dict(state)
            self.pictures, self.loss = saved["pictures"], saved["loss"]
        self.validation = list(self._loader("validation", 0, 8 * self.recipe.batch))
        self.expect = machine.compile(self.model, self.validation[0][:2])

    def _loader(self, use: str, start: int, end: int) -> DataLoader[Any]:
        recipe = self.recipe
        lessons = Lessons(f"{recipe.seed}/{use}", recipe.contrast, recipe.thing_weight)
        return self.machine.loader(lessons, range(start, end), recipe.batch)

    def lessons(self) -> DataLoader[Any]:
        """Return the batches that are still to be learnt from."""
        return self._loader("training", self.pictures, self.recipe.pictures)

    def _loss(self, captions: Tensor, pictures: Tensor, weights: Tensor) -> Tensor:
        captions, pictures, weights = (
            tensor.to(self.machine.device) for tensor in (captions, pictures, weights)
        )
        with self.machine.autocast():
            logits = self.expect(captions, pictures)
        losses = F.cross_entropy(logits.float().flatten(0, 1), pictures.flatten(), reduction="none")
        return (losses * weights.flatten()).sum() / weights.sum()

    def step(self, lesson: list[Tensor]) -> None:
        """Learn from one batch."""
        number = self.pictures // self.recipe.batch
        height = min(1, (number + 1) / WARM_UP) * (1 - self.pictures / self.recipe.pictures)
        loss = self._loss(*lesson)
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = height * self.recipe.learning_rate
            optimizer.step()
            optimizer.zero_grad()
        self.pictures += len(lesson[0])
        if number % 10 == 0:  # reading the loss makes a GPU wait
            self.loss = loss.item() if number == 0 else 0.9 * self.loss + 0.1 * loss.item()

    @torch.no_grad()
    def validate(self) -> float:
        """Return the loss on pictures that are never learnt from, in nats a pixel."""
        return sum(self._loss(*lesson).item() for lesson in self.validation) / len(self.validation)

    def save(self) -> None:
        """Save all that the run needs to go on; say so where the disk does not allow it."""
        content = {
            "recipe": asdict(self.recipe),
            "shape": asdict(self.model.shape),
            "vocabulary": list(VOCABULARY),
            "palette": [colour["rgb"] for colour in PALETTE.values()],
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "pictures": self.pictures,
            "loss": self.loss,
        }
        try:
            save_checkpoint(self.folder, content)
        except SavingError as error:
            print(f"{error} The training goes on.", flush=True)
