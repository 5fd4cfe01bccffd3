"""The panel *watch it paint*: the pixel model at work, pixel by pixel."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import traitlets

from imgkit import pixels
from imgkit.pixels import DEFAULT_GUIDANCE, DEFAULT_TEMPERATURE, OPEN, SIDE, Step
from imgkit.widgets import words
from imgkit.widgets.pixel_panel import PixelPanel, Read, read_words, texts
from imgkit.widgets.working import source


class WatchPanel(PixelPanel):
    """A panel that shows how a picture comes about, and what else each pixel could have been.

    It paints the whole picture in a moment, and the browser plays it, so that the temperature
    bends the bars at once.

    Args:
        prompt: What stands in the field for the prompt at first.
        seed: The seed at first.
        paint: Paints; takes what :func:`imgkit.pixels.paint` takes.
        read: Reads a prompt.
    """

    _esm = source("pixels.js", "watching.js")

    seed = traitlets.Int().tag(sync=True)
    temperature = traitlets.Float(DEFAULT_TEMPERATURE).tag(sync=True)
    guidance = traitlets.Float(DEFAULT_GUIDANCE).tag(sync=True)
    shown = traitlets.Int(0).tag(sync=True)
    """How many pixels are shown."""
    slots: traitlets.List[str] = traitlets.List().tag(sync=True)
    """The words at each place of the caption that the model can look at."""
    colours = traitlets.Bytes().tag(sync=True)
    """The number of the colour of each pixel, one byte each."""
    logits = traitlets.Bytes().tag(sync=True)
    """What the model expected of each colour at each pixel, as float32."""
    to_words = traitlets.Bytes().tag(sync=True)
    """How much each pixel looked at each place of the caption, as float32."""
    to_pixels = traitlets.Bytes().tag(sync=True)
    """How much each pixel looked at each pixel before it, in bytes; 255 is where it looked most."""
    painted = traitlets.Int(0).tag(sync=True)
    """How many pictures have been painted."""

    def __init__(
        self, prompt: str, seed: int, paint: Callable[..., Iterator[Step]], read: Read
    ) -> None:
        super().__init__(prompt, texts(words.WATCH), read)
        self.seed = seed
        self._paint = paint
        self.paint()

    def calls(self) -> dict[str, Callable[..., None]]:
        """Return what the browser may call, by name."""
        return super().calls() | {"paint": self.paint, "go_on": self.go_on}

    def paint(self) -> None:
        """Paint what the prompt says, from the first pixel on."""
        self.start(lambda stopped: self._work_out(stopped, np.full(SIDE * SIDE, OPEN), 0))

    def go_on(self, shown: int, colour: int | None = None) -> None:
        """Keep the first pixels, and paint the others anew.

        Args:
            shown: How many pixels are kept.
            colour: The number of the colour of the pixel after them; None leaves it to the model.
        """
        given = np.full(SIDE * SIDE, OPEN)
        given[:shown] = np.frombuffer(self.colours, np.int8)[:shown]
        if colour is not None:
            given[shown] = colour
            shown += 1
        self.start(lambda stopped: self._work_out(stopped, given, shown))

    def _work_out(
        self,
        stopped: threading.Event,
        given: npt.NDArray[Any],
        shown: int,
    ) -> None:
        caption = self.caption()
        steps = []
        for step in self._paint(
            caption,
            seed=self.seed,
            temperature=self.temperature,
            guidance=self.guidance,
            given=given.reshape(SIDE, SIDE),
        ):
            if stopped.is_set():
                return
            steps.append(step)
        slots = list(caption.slots)
        with self.hold_sync():  # the browser gets all of it at once
            self.slots = slots
            self.colours = np.array([step.colour for step in steps], np.int8).tobytes()
            self.logits = np.array([step.logits for step in steps], "<f4").tobytes()
            self.to_words = np.array(
                [step.attention[: len(slots)] for step in steps], "<f4"
            ).tobytes()
            self.to_pixels = np.array([_earlier(step, len(slots)) for step in steps]).tobytes()
            self.shown = shown
            self.painted += 1


def _earlier(step: Step, slots: int) -> npt.NDArray[np.uint8]:
    """Return how much a pixel looked at each one before it; 255 is where it looked most."""
    looks = np.zeros(SIDE * SIDE)
    looks[: step.pixel] = step.attention[slots : slots + step.pixel]
    return (255 * looks / (looks.max() or 1)).round().astype(np.uint8)


def watch_panel(
    prompt: str = "",
    *,
    seed: int = 3,
    paint: Callable[..., Iterator[Step]] = pixels.paint,
    read: Read = read_words,
) -> WatchPanel:
    """Return a panel in which the pixel model can be watched.

    Args:
        prompt: What it paints first, in English, French or Russian.
        seed: The seed at first.
        paint: Paints; takes what :func:`imgkit.pixels.paint` takes.
        read: Reads a prompt.

    Returns:
        The panel; the last line of a cell shows it.

    Raises:
        WeightsError: The weights of the model are missing or damaged.
    """
    return WatchPanel(prompt, seed, paint, read)
