"""The painter in processes of its own: rendering holds Python's lock, so threads take turns."""

import multiprocessing
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Self

from imgkit.local import painter
from imgkit.local.painter import PaintedDescription, Painting
from imgkit.local.pixel_artist import PixelArtist
from imgkit.local.pixel_records import describe

if TYPE_CHECKING:
    from imgkit.local.drawing import Hand

MOST_PAINTERS = 4
"""Each takes about 80 MB of memory."""


class _InProcesses:
    """A hand whose pictures are painted in other processes.

    Pictures that are shown while they grow are painted in this process: their stages would have
    to travel one by one, and those who watch ask for one picture at a time.
    """

    def __init__(self, pool: ProcessPoolExecutor, hand: "Hand") -> None:
        self._pool, self._hand = pool, hand

    def paint(self, prompt: str, size: tuple[int, int], seed: int, temperature: float) -> Painting:
        """Paint a prompt."""
        return self._pool.submit(self._hand.paint, prompt, size, seed, temperature).result()

    def paint_in_stages(
        self, prompt: str, size: tuple[int, int], seed: int, temperature: float, stages: int
    ) -> Iterator[bytes | Painting]:
        """Paint in sight of others."""
        return self._hand.paint_in_stages(prompt, size, seed, temperature, stages)

    def edit(  # noqa: PLR0917 - these six are the painter's contract
        self,
        image: bytes,
        prompt: str,
        mask: bytes | None,
        size: tuple[int, int],
        seed: int,
        temperature: float,
    ) -> Painting:
        """Change a picture."""
        arguments = (image, prompt, mask, size, seed, temperature)
        return self._pool.submit(self._hand.edit, *arguments).result()


class Workshop(_InProcesses):
    """An artist who has as many hands as the computer has cores."""

    def __init__(self) -> None:
        pool = ProcessPoolExecutor(
            max_workers=min(os.cpu_count() or 1, MOST_PAINTERS),
            # A fork would copy the locks of this process's threads in whatever state they are.
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_end_with_parent,
        )
        super().__init__(pool, painter)
        # The first process starts now, while the rest of the service is still being imported.
        pool.submit(painter.paint, "dog", (64, 64), 0, 0.0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def describe(self, image: bytes, language: str | None = None) -> PaintedDescription:
        """Say what a picture shows, like :func:`imgkit.local.pixel_records.describe`."""
        return self._pool.submit(describe, image, language).result()

    def pixels(self, guidance: float) -> "Hand":
        """Return the pixel model with a guidance, at work in the same processes."""
        return _InProcesses(self._pool, PixelArtist(guidance))


def _end_with_parent() -> None:
    """Watch over the process that hands out the work: when it is gone, there is none left."""
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(0)
