"""What can be examined: the weights in the kit, and those exported from any training run."""

import json
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from imgkit import pixels
from imgkit.pixels.weights import CARD_FILE
from training.lessons import Lesson
from training.scene import SIZE
from training.sprites import Pixels
from training.world import VOCABULARY, Caption

Result = TypeVar("Result")

Given = npt.NDArray[np.int64]
"""Palette numbers of shape (20, 20), -1 where the model is to paint."""

SHIPPED = Path(pixels.__file__).parent
"""Where the weights of the kit are."""


class Painter(Protocol):
    """Whoever paints captions."""

    def paint(
        self,
        captions: Sequence[Caption],
        *,
        temperature: float,
        guidance: float,
        seed: int = 0,
        given: Given | None = None,
    ) -> list[Pixels]:
        """Paint one picture for each caption.

        Args:
            captions: What to paint.
            temperature: 0 always takes the likeliest colour, 1 throws as the model says.
            guidance: 1 is just the caption, more follows it more closely.
            seed: That of the first picture; the next one has the next seed.
            given: What is painted already.

        Returns:
            Palette numbers of shape (20, 20) each.
        """

    def loss(self, lessons: Sequence[Lesson]) -> float:
        """Return how much pictures surprise it, in nats a pixel; less is better."""


@dataclass(frozen=True)
class Model:
    """A trained model as the kit ships it, in NumPy.

    Args:
        folder: Where ``python -m training export`` wrote its weights.
    """

    folder: Path = SHIPPED

    def __str__(self) -> str:
        """Return its version, and how many pictures it has learnt from."""
        version = pixels.load_weights(self.folder).version
        pictures = json.loads((self.folder / CARD_FILE).read_text("utf-8"))["pictures"]
        return f"weights {version}, trained on {pictures:,} pictures"

    def paint(
        self,
        captions: Sequence[Caption],
        *,
        temperature: float,
        guidance: float,
        seed: int = 0,
        given: Given | None = None,
    ) -> list[Pixels]:
        """Paint one picture for each caption, as ``Painter`` says, on all cores."""
        tasks = [
            _Task(self.folder, caption.tokens(), seed + number, temperature, guidance, given)
            for number, caption in enumerate(captions)
        ]
        return _on_all_cores(_Task.picture, tasks)

    def loss(self, lessons: Sequence[Lesson]) -> float:
        """Return the loss, as ``Painter`` says, on all cores."""
        return sum(self.surprises(lessons)) / len(lessons)

    def surprises(self, lessons: Sequence[Lesson]) -> list[float]:
        """Return how much each picture surprises it, in nats a pixel."""
        tasks = [
            _Task(self.folder, tokens.tolist(), given=picture) for tokens, picture, _ in lessons
        ]
        return _on_all_cores(_Task.surprise, tasks)


def _on_all_cores(work: "Callable[[_Task], Result]", tasks: "list[_Task]") -> list[Result]:
    results = []
    # Ctrl+C is for the process that people talk to; it ends the others.
    deaf = (signal.SIGINT, signal.SIG_IGN)
    with ProcessPoolExecutor(initializer=signal.signal, initargs=deaf) as pool:
        for result in pool.map(work, tasks, chunksize=4):
            results.append(result)
            if sys.stderr.isatty():
                print(f"\r{len(results)} of {len(tasks)} ", end="\r", file=sys.stderr)
    return results


@dataclass(frozen=True)
class _Task:
    """One picture, in a form that can be sent to another process."""

    folder: Path
    tokens: list[int]
    seed: int = 0
    temperature: float = 1.0
    guidance: float = 1.0
    given: Given | None = None

    @property
    def words(self) -> pixels.Caption:
        words = [VOCABULARY[token] or None for token in self.tokens]
        pairs = zip(words[:-3:2], words[1:-3:2], strict=True)
        things = tuple(pixels.Thing(name, colour) for colour, name in pairs if name)
        time, ground, sky = words[-3:]
        return pixels.Caption(things, time, ground, sky)

    def steps(self) -> Iterator[pixels.Step]:
        return pixels.paint(
            self.words,
            seed=self.seed,
            temperature=self.temperature,
            guidance=self.guidance,
            given=self.given,
            weights=pixels.load_weights(self.folder),
        )

    def picture(self) -> Pixels:
        colours = [step.colour for step in self.steps()]
        return np.array(colours, np.uint8).reshape(SIZE, SIZE)

    def surprise(self) -> float:
        chances = [step.chances(min_p=0)[step.colour] for step in self.steps()]
        return float(-np.log(chances).mean())
