"""What stands in for the pixel model in the tests of its panels."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from waiting import wait_until

from imgkit.local.pixel_words import Reading
from imgkit.pixels import OPEN, SIDE, Caption, Step, Thing
from imgkit.widgets import (
    FinishPanel,
    WallPanel,
    WatchPanel,
    finish_panel,
    wall_panel,
    watch_panel,
)
from imgkit.widgets.pixel_panel import PixelPanel

CAPTION = Caption((Thing("house", "red"), Thing("tree")), "night")


@dataclass
class Easel:
    """Stands in for the pixel model, and keeps what it was asked for."""

    calls: list[dict[str, Any]] = field(default_factory=list)
    may_paint: threading.Event = field(default_factory=threading.Event)
    error: Exception | None = None
    not_drawn: tuple[str, ...] = ()
    leave_off_after: int = 0

    def __post_init__(self) -> None:
        self.may_paint.set()

    def read(self, prompt: str) -> Reading:
        if self.error:
            raise self.error
        return Reading(CAPTION, (prompt,), self.not_drawn, "en")

    def paint(self, caption: Caption, *, given: npt.NDArray[Any], **options: Any) -> Iterator[Step]:
        self.calls.append({"caption": caption, "given": given.copy(), **options})
        flat = given.ravel()
        for pixel in range(SIDE * SIDE):
            assert self.may_paint.wait(30)
            looks = np.zeros(7 + pixel, np.float32)
            looks[[0, -1]] = 0.75, 0.25
            if pixel:
                looks[6] = 0.5  # at the first pixel
            colour = int(flat[pixel]) if flat[pixel] != OPEN else pixel % 24
            yield Step(pixel, colour, np.full(24, pixel, np.float32), looks)

    def paint_many(
        self, caption: Caption, seeds: list[int], **options: Any
    ) -> npt.NDArray[np.uint8]:
        self.calls.append({"caption": caption, "seeds": seeds, **options})
        assert self.may_paint.wait(30)
        pictures = np.zeros((len(seeds), SIDE, SIDE), np.uint8)
        pictures[0, : SIDE // 2] = len(self.calls)
        return pictures

    def watch(self, prompt: str = "a red house") -> WatchPanel:
        return watch_panel(prompt, paint=self.paint, read=self.read)

    def finish(self) -> FinishPanel:
        return finish_panel("a red house", paint_many=self.paint_many, read=self.read)

    def wall(self, **options: Any) -> WallPanel:
        return wall_panel("a house", paint_many=self.paint_many, read=self.read, **options)


def done(panel: PixelPanel) -> None:
    wait_until(lambda: not panel.busy)


def hear(panel: PixelPanel, call: str, **arguments: Any) -> None:
    """What a click in the browser sends."""
    panel._handle_custom_msg({"call": call, "with": arguments}, [])
    done(panel)
