"""Painters whose scores are known beforehand, for the tests of the examination."""

from collections.abc import Sequence
from random import Random

from training.lessons import Lesson
from training.painters import Given
from training.scene import draw
from training.sprites import Pixels
from training.world import Caption, Thing


class PerfectPainter:
    """Paints every caption as the world draws it."""

    def __str__(self) -> str:
        return "a painter who knows the world"

    def understood(self, caption: Caption) -> Caption:
        return caption

    def paint(
        self,
        captions: Sequence[Caption],
        *,
        temperature: float,
        guidance: float,
        seed: int = 0,
        given: Given | None = None,
    ) -> list[Pixels]:
        del temperature, guidance, given
        return [
            draw(self.understood(caption), Random(f"{seed}/{number}"))
            for number, caption in enumerate(captions)
        ]

    def loss(self, lessons: Sequence[Lesson]) -> float:
        return float(not lessons)


class ColourBlindPainter(PerfectPainter):
    """Paints all things in one colour."""

    def understood(self, caption: Caption) -> Caption:
        things = [Thing(thing.name, thing.colour and "red") for thing in caption.things]
        return Caption(tuple(things), caption.time, caption.ground, caption.sky)


class ForgetfulPainter(PerfectPainter):
    """Never paints one of the things."""

    def __init__(self, forgotten: str) -> None:
        self.forgotten = forgotten

    def understood(self, caption: Caption) -> Caption:
        things = [thing for thing in caption.things if thing.name != self.forgotten]
        return Caption(tuple(things), caption.time, caption.ground, caption.sky)
