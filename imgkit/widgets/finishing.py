"""The panel *finish my picture*: a person draws the upper half, the pixel model the rest."""

import functools
import threading
import tomllib
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import traitlets

from imgkit import pixels
from imgkit.pixels import DEFAULT_TEMPERATURE, OPEN, SIDE, load_weights
from imgkit.widgets import words
from imgkit.widgets.pixel_panel import PixelPanel, Read, read_words, texts
from imgkit.widgets.working import source

ENDINGS = 4
UPPER = SIDE // 2
"""How many rows a person draws: the model sees only what is above a pixel and to its left."""


class FinishPanel(PixelPanel):
    """A panel to draw half a picture, and to see how the model would go on.

    Args:
        prompt: What stands in the field for the prompt at first.
        paint_many: Paints; takes what :func:`imgkit.pixels.paint_many` takes.
        read: Reads a prompt.
    """

    _esm = source("pixels.js", "finishing.js")

    seed = traitlets.Int(1).tag(sync=True)
    """The seed of the first ending; the others have the next ones."""
    temperature = traitlets.Float(DEFAULT_TEMPERATURE).tag(sync=True)
    stencils = traitlets.Dict().tag(sync=True)
    drawing = traitlets.CBytes().tag(sync=True)
    """The number of the colour of each pixel, one byte each; -1 where nothing was drawn."""
    colour = traitlets.Int(0).tag(sync=True)
    """The colour that is being drawn with."""
    endings = traitlets.Bytes().tag(sync=True)
    """The pictures that were painted last, one after the other, as ``drawing``."""
    seeds: traitlets.List[int] = traitlets.List().tag(sync=True)
    """Their seeds."""

    def __init__(
        self, prompt: str, paint_many: Callable[..., npt.NDArray[np.uint8]], read: Read
    ) -> None:
        super().__init__(prompt, texts(words.FINISH), read)
        self.stencils = {
            words.STENCILS[name]: stencil.tolist() for name, stencil in stencils().items()
        }
        self.drawing = next(iter(stencils().values())).tobytes()
        self._paint_many = paint_many

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"finish": self.finish}

    @property
    def pictures(self) -> npt.NDArray[np.int8]:
        """The endings that were painted last, as palette numbers of shape (pictures, 20, 20)."""
        return np.frombuffer(self.endings, np.int8).reshape(-1, SIDE, SIDE)

    def finish(self) -> None:
        """Paint four endings."""
        self.start(self._work_out)

    def _work_out(self, stopped: threading.Event) -> None:
        given = np.frombuffer(self.drawing, np.int8).reshape(SIDE, SIDE).copy()
        given[UPPER:] = OPEN
        seeds = [self.seed + number for number in range(ENDINGS)]
        painted = self._paint_many(self.caption(), seeds, temperature=self.temperature, given=given)
        if stopped.is_set():
            return
        with self.hold_sync():
            self.seeds = seeds
            self.endings = painted.astype(np.int8).tobytes()


@functools.cache
def stencils() -> dict[str, npt.NDArray[np.int8]]:
    """Return the upper halves to begin with, as palette numbers of shape (20, 20)."""
    data = tomllib.loads(source("stencils.toml"))
    numbers = {name: number for number, name in enumerate(load_weights().palette)}
    letters = {letter: numbers[name] for letter, name in data["letters"].items()}
    found = {}
    for name, text in data["stencils"].items():
        found[name] = np.full((SIDE, SIDE), OPEN, np.int8)
        found[name][:UPPER] = [[letters[letter] for letter in row] for row in text.split()]
    return found


def finish_panel(
    prompt: str = "",
    *,
    paint_many: Callable[..., npt.NDArray[np.uint8]] = pixels.paint_many,
    read: Read = read_words,
) -> FinishPanel:
    """Return a panel to draw the upper half of a picture, which the pixel model finishes.

    Args:
        prompt: What stands in the field for the prompt at first, in English, French or Russian.
        paint_many: Paints; takes what :func:`imgkit.pixels.paint_many` takes.
        read: Reads a prompt.

    Returns:
        The panel; the last line of a cell shows it, and ``.pictures`` holds the endings.

    Raises:
        WeightsError: The weights of the model are missing or damaged.
    """
    return FinishPanel(prompt, paint_many, read)
