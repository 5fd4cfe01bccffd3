"""What differs between computers: GPU or CPU, number formats, compilation."""

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset, Subset

from training.lessons import Lesson, Lessons


class Machine:
    """The computer that trains.

    Args:
        threads: CPU threads; 0 leaves it to torch.
        compiling: Whether torch may compile the model, which takes a minute and doubles the speed.
    """

    def __init__(self, threads: int = 0, *, compiling: bool = True) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.compiling = compiling
        if threads:
            torch.set_num_threads(threads)
        abilities = torch.cpu.get_capabilities()
        # Elsewhere a CPU counts with bfloat16 more slowly than with float32.
        self.bfloat16 = self.device.type == "cuda" or any(
            abilities.get(name) for name in ("avx512_bf16", "amx_bf16")
        )

    def __str__(self) -> str:
        """Name the device, its threads and the number format."""
        cuda = self.device.type == "cuda"
        name = torch.cuda.get_device_name() if cuda else f"CPU, {torch.get_num_threads()} threads"
        return f"{name}, {'bfloat16' if self.bfloat16 else 'float32'}"

    def autocast(self) -> AbstractContextManager[Any]:
        """Return a context that counts large products in bfloat16, where that helps."""
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.bfloat16)

    def compile(self, model: nn.Module, example: Sequence[Tensor]) -> Callable[..., Tensor]:
        """Compile a model, or return it as it is where this computer cannot.

        Args:
            model: The model.
            example: What it is called with, in the shapes of the training.

        Returns:
            What to call in place of the model.
        """
        if not self.compiling:
            return model
        compiled: Callable[..., Tensor] = torch.compile(model)
        try:
            with self.autocast():
                torch.autograd.backward(
                    compiled(*(tensor.to(self.device) for tensor in example)).sum()
                )
        except Exception as error:  # noqa: BLE001 (whatever is missing, training works without)
            print(f"Not compiled, and slower for it: {type(error).__name__}.", flush=True)
            return model
        finally:
            model.zero_grad()
        return compiled

    def loader(self, lessons: Lessons, numbers: range, batch: int) -> DataLoader[Any]:
        """Return a loader of lessons in the order of their numbers.

        Args:
            lessons: Where they come from.
            numbers: Which.
            batch: How many at a time.
        """
        # A GPU learns faster than one process draws.
        workers = min(8, os.cpu_count() or 1) if self.device.type == "cuda" else 0
        # A loader takes whatever can be indexed, although it is written down for datasets alone.
        endless = cast("Dataset[Lesson]", lessons)
        return DataLoader(Subset(endless, numbers), batch, num_workers=workers, drop_last=True)
