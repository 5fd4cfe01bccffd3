"""The panel *temperature wall*: the same words at several seeds and temperatures."""

import itertools
import threading
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import traitlets

from imgkit import pixels
from imgkit.widgets import words
from imgkit.widgets.pixel_panel import PixelPanel, Read, read_words, texts
from imgkit.widgets.working import source

SEEDS = (1, 2, 3, 4)
TEMPERATURES = (0.0, 0.3, 0.6, 0.9, 1.2, 1.5, 2.0)


class WallPanel(PixelPanel):
    """A panel that shows what a temperature does: a row for each seed, a column for each of them.

    Args:
        prompt: What stands in the field for the prompt at first.
        seeds: The seeds.
        temperatures: The temperatures.
        paint_many: Paints; takes what :func:`imgkit.pixels.paint_many` takes.
        read: Reads a prompt.
    """

    _esm = source("pixels.js", "temperature_wall.js")

    seeds: traitlets.List[int] = traitlets.List().tag(sync=True)
    temperatures: traitlets.List[float] = traitlets.List().tag(sync=True)
    wall = traitlets.Bytes().tag(sync=True)
    """The pictures so far, column by column: the number of each pixel's colour, one byte each."""
    alike: traitlets.List[float] = traitlets.List().tag(sync=True)
    """How alike the pictures of each column so far are."""

    def __init__(
        self,
        prompt: str,
        seeds: Sequence[int],
        temperatures: Sequence[float],
        paint_many: Callable[..., npt.NDArray[np.uint8]],
        read: Read,
    ) -> None:
        super().__init__(prompt, texts(words.WALL), read)
        self.seeds, self.temperatures = list(seeds), list(temperatures)
        self._paint_many = paint_many

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"paint": self.paint}

    def paint(self) -> None:
        """Paint the wall, a column after the other."""
        self.start(self._work_out)

    def _work_out(self, stopped: threading.Event) -> None:
        caption = self.caption()
        with self.hold_sync():
            self.wall, self.alike = b"", []
        for temperature in self.temperatures:
            column = self._paint_many(caption, self.seeds, temperature=temperature)
            if stopped.is_set():
                return
            with self.hold_sync():
                self.wall += column.astype(np.int8).tobytes()
                self.alike = [*self.alike, agreement(column)]


def agreement(pictures: npt.NDArray[np.integer[Any]]) -> float:
    """Return how alike pictures are.

    Args:
        pictures: Palette numbers of shape (pictures, 20, 20), at least two.

    Returns:
        The share of pixels that have the same colour in two of them, the mean of all pairs.
    """
    pairs = itertools.combinations(pictures, 2)
    return float(np.mean([np.mean(one == other) for one, other in pairs]))


def wall_panel(
    prompt: str = "",
    *,
    seeds: Sequence[int] = SEEDS,
    temperatures: Sequence[float] = TEMPERATURES,
    paint_many: Callable[..., npt.NDArray[np.uint8]] = pixels.paint_many,
    read: Read = read_words,
) -> WallPanel:
    """Return a panel that paints the same words at several seeds and temperatures.

    Args:
        prompt: What stands in the field for the prompt at first, in English, French or Russian.
        seeds: The seeds, at least two.
        temperatures: The temperatures, from 0 to 3.
        paint_many: Paints; takes what :func:`imgkit.pixels.paint_many` takes.
        read: Reads a prompt.

    Returns:
        The panel; the last line of a cell shows it.

    Raises:
        WeightsError: The weights of the model are missing or damaged.
    """
    return WallPanel(prompt, seeds, temperatures, paint_many, read)
