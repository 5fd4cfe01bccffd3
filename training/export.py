"""Turns a checkpoint into the files that ``imgkit.pixels`` paints with: int8, no torch needed."""

import hashlib
import io
import json
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from imgkit.errors import InputError
from imgkit.pixels import paint_many
from imgkit.pixels.weights import CARD_FILE, FORMAT, SCALE, WEIGHTS_FILE, Weights, load_weights
from training.checkpoint import load_checkpoint
from training.model import Painter, Shape
from training.scene import draw
from training.sprites import KINDS, PALETTE, WORLD
from training.world import COLOURS, GROUNDS, NAMES, SKIES, TIMES, VOCABULARY, read_caption

EXAMPLE_FILE = "example.json"
"""What torch computes for one picture and what the seeds paint, to be compared elsewhere."""

_EXAMPLE_PIXELS = (0, 19, 20, 133, 210, 267, 300, 399)

_EXAMPLE_SEEDS = range(4)


def export(run: Path, folder: Path) -> None:
    """Write the weights of a run's checkpoint, and what they stand for.

    Args:
        run: The folder of the run.
        folder: Where to.

    Raises:
        InputError: There is no checkpoint, or it learnt from another world than this one.
    """
    saved = load_checkpoint(run)
    if saved is None:
        raise InputError(
            f"There is no checkpoint in {run}.",
            remedy="Train first: python -m training train --run FOLDER saves every ten minutes.",
        )
    palette = {name: colour["rgb"] for name, colour in PALETTE.items()}
    if saved["vocabulary"] != list(VOCABULARY) or saved["palette"] != list(palette.values()):
        raise InputError(
            "The words or colours of this checkpoint are not those of the world as it is now.",
            why="world.toml, palette.toml or the sprites were changed since.",
            remedy="Put them back as they were, or train again.",
        )
    data = _packed(saved["model"])
    card = {
        "format": FORMAT,
        "sha256": hashlib.sha256(data).hexdigest(),
        "pictures": saved["pictures"],
        "binding": saved["shape"]["binding"],
        "heads": saved["shape"]["heads"],
        "layers": saved["shape"]["layers"],
        "colours": {word: palette[WORLD["colours"][word]["main"]] for word in COLOURS},
        "things": NAMES,
        "uncoloured": [name for name in NAMES if not KINDS[name].colours],
        "times": TIMES,
        "grounds": GROUNDS,
        "skies": SKIES,
        "palette": palette,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / WEIGHTS_FILE).write_bytes(data)
    (folder / CARD_FILE).write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    example = _example(Painter(Shape(**saved["shape"])), load_weights(folder))
    (folder / EXAMPLE_FILE).write_text(json.dumps(example) + "\n", "utf-8")


def _packed(model: dict[str, Any]) -> bytes:
    arrays: dict[str, npt.NDArray[Any]] = {}
    for name, tensor in model.items():
        short, array = name.removesuffix(".weight"), tensor.float().numpy()
        if array.ndim == 1:
            arrays[short] = array
            continue
        # Each row gets the scale with which its largest number becomes 127.
        scale = np.maximum(np.abs(array).max(axis=1) / 127, np.finfo(np.float32).tiny)
        arrays[short] = np.rint(array / scale[:, None]).astype(np.int8)
        arrays[short + SCALE] = scale.astype(np.float32)
    buffer = io.BytesIO()
    np.savez(buffer, **arrays)  # type: ignore[arg-type]  # its stub takes the keywords for allow_pickle
    return buffer.getvalue()


def _example(model: Painter, weights: Weights) -> dict[str, Any]:
    """Return what torch expects of some pixels, with the weights as they are in the file."""
    model.load_state_dict(
        {f"{name}.weight": torch.from_numpy(array) for name, array in weights.arrays.items()}
    )
    caption = read_caption("red house, tree, night, meadow")
    picture = draw(caption, Random(1)).astype(np.int64)
    with torch.no_grad():
        logits = model(torch.tensor([caption.tokens()]), torch.from_numpy(picture)[None])[0]
    return {
        "caption": str(caption),
        "picture": picture.tolist(),
        "pixels": list(_EXAMPLE_PIXELS),
        "painted": paint_many(str(caption), _EXAMPLE_SEEDS, weights=weights).tolist(),
        "logits": [[round(one, 5) for one in logits[pixel].tolist()] for pixel in _EXAMPLE_PIXELS],
    }
