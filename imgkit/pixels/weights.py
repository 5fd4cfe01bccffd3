"""The model's weights and words: int8 in the package, float32 in memory."""

import functools
import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
import numpy.typing as npt

from imgkit.errors import WeightsError

Floats = npt.NDArray[np.float32]

SIDE = 20
"""Rows and columns of a picture."""

SLOTS = ("things", "uncoloured", "times", "grounds", "skies")
"""The lists of words in the card."""

FORMAT = 1
"""The version of the files; one with another number is refused."""

WEIGHTS_FILE = "weights.npz"
CARD_FILE = "weights.json"
SCALE = ".scale"
"""Ends the name of the scales that turn a matrix of int8 back into numbers, one for each row."""


@dataclass(frozen=True, eq=False)
class Weights:
    """A trained model: its matrices, and what their rows stand for.

    Args:
        version: The first digits of the SHA-256 of the file, which tell two trainings apart.
        colours: The colours that a caption can name, with their main colour as ``#rrggbb``.
        things: The names of the things that it paints.
        uncoloured: Those that it knows in their own colours only.
        times: The times of day.
        grounds: The grounds.
        skies: What can be in the sky.
        palette: The colours of a pixel, in the order of their numbers, as ``#rrggbb``.
        binding: ``"slots"`` where colour and name of a thing share a place of the sequence.
        heads: Attention heads in each layer.
        layers: How many layers.
        arrays: The matrices by name, as (rows, columns), in float32.
    """

    version: str
    colours: Mapping[str, str]
    things: tuple[str, ...]
    uncoloured: tuple[str, ...]
    times: tuple[str, ...]
    grounds: tuple[str, ...]
    skies: tuple[str, ...]
    palette: Mapping[str, str]
    binding: str
    heads: int
    layers: int
    arrays: Mapping[str, Floats]

    @functools.cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """All words in the order of their numbers; the first means that nothing is said."""
        return ("", *self.colours, *self.things, *self.times, *self.grounds, *self.skies)

    @functools.cached_property
    def rgb(self) -> npt.NDArray[np.uint8]:
        """Red, green and blue of every colour of the palette, of shape (24, 3)."""
        codes = [tuple(bytes.fromhex(code[1:])) for code in self.palette.values()]
        return np.array(codes, np.uint8)


@functools.cache
def load_weights(folder: Traversable | None = None) -> Weights:
    """Load weights; those of the package are read once.

    Args:
        folder: The folder that ``python -m training export`` wrote; without it, the package's.

    Returns:
        The weights.

    Raises:
        WeightsError: A file is missing or damaged.
    """
    folder = folder or resources.files("imgkit.pixels")
    try:
        card: dict[str, Any] = json.loads(folder.joinpath(CARD_FILE).read_text("utf-8"))
        data = folder.joinpath(WEIGHTS_FILE).read_bytes()
        if card["format"] != FORMAT:
            raise _unusable(f"They have the format {card['format']}; this program reads {FORMAT}.")
        if hashlib.sha256(data).hexdigest() != card["sha256"]:
            raise _unusable(f"The file {WEIGHTS_FILE} was changed, or is not whole.")
        with np.load(io.BytesIO(data), allow_pickle=False) as file:
            arrays = _scaled({name: file[name] for name in file.files})
    except OSError as error:
        raise _unusable(f"{error.strerror}: {error.filename}.") from error
    except (ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
        raise _unusable("One of their files is damaged.") from error
    words = {slot: tuple(card[slot]) for slot in SLOTS}
    return Weights(
        version=card["sha256"][:12],
        colours=card["colours"],
        **words,
        palette=card["palette"],
        binding=card["binding"],
        heads=card["heads"],
        layers=card["layers"],
        arrays=arrays,
    )


def _scaled(stored: Mapping[str, npt.NDArray[Any]]) -> dict[str, Floats]:
    return {
        name: array * stored[name + SCALE][:, None] if name + SCALE in stored else array
        for name, array in stored.items()
        if not name.endswith(SCALE)
    }


def _unusable(why: str) -> WeightsError:
    return WeightsError(
        "The weights of the pixel model cannot be used.",
        why=why,
        remedy="Get them back: in a copy of the repository with `git checkout -- imgkit/pixels`, "
        "elsewhere by installing imgkit again.",
    )
