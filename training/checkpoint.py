"""Saves a training run so that a stop, a crash or a full disk never loses more than ten minutes."""

import io
import os
from pathlib import Path
from typing import Any

import torch

from imgkit.errors import InputError, SavingError

NAME = "checkpoint.pt"


def save_checkpoint(folder: Path, content: dict[str, Any]) -> None:
    """Save a checkpoint in place of the last one, or leave that one as it is.

    Args:
        folder: The folder of the run.
        content: Tensors, numbers, texts, and lists and dictionaries of them.

    Raises:
        SavingError: The disk is full, or may not be written to.
    """
    buffer = io.BytesIO()
    torch.save(content, buffer)
    unfinished = folder / f"{NAME}.unfinished"
    try:
        with unfinished.open("wb") as file:
            file.write(buffer.getbuffer())
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(folder / NAME)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise SavingError(
            f"The checkpoint could not be saved in {folder}.",
            why=f"The computer says: {error.strerror}.",
            remedy="Make room on the disk; the last checkpoint is still there.",
        ) from error


def load_checkpoint(folder: Path) -> dict[str, Any] | None:
    """Load the checkpoint of a run.

    Args:
        folder: The folder of the run.

    Returns:
        What was saved, or None where there is no checkpoint yet.

    Raises:
        InputError: The file is damaged.
    """
    path = folder / NAME
    if not path.exists():
        return None
    try:
        return dict(torch.load(path, map_location="cpu", weights_only=True))
    except Exception as error:  # torch raises errors of many kinds for a damaged file
        raise InputError(
            f"The checkpoint {path} cannot be read.",
            why="The file is damaged, or of another kind.",
            remedy="Put back a copy of it, or delete it and start the training again.",
        ) from error
