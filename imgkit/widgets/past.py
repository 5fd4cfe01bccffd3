"""What was drawn in a panel, so that one can go back to it."""

from dataclasses import dataclass
from typing import Any

from imgkit.picture import Pictures
from imgkit.widgets.previews import copy_of

REMEMBERED = 24
"""How many draws one can go back to: older ones lie in the folder of the pictures."""

SMALL = 144
"""The longest side of a small picture in pixels: twice that of its place, for sharp screens."""


@dataclass(frozen=True)
class Draw:
    """What was drawn with one click, and what was chosen for it.

    Args:
        number: Its number, from 1 on.
        chosen: What was chosen; ``"prompt"`` among it.
        pictures: The pictures.
        small: A small copy of the first picture, a WebP file.
    """

    number: int
    chosen: dict[str, Any]
    pictures: Pictures
    small: bytes

    def in_short(self) -> dict[str, Any]:
        """Return what the browser needs to offer it."""
        return {"number": self.number, "prompt": self.chosen["prompt"], "picture": self.small}


class Past:
    """The last draws of a panel."""

    def __init__(self) -> None:
        self._draws: list[Draw] = []

    def remember(self, chosen: dict[str, Any], pictures: Pictures) -> Draw:
        """Keep a draw, and forget the oldest where there are many.

        Args:
            chosen: What was chosen for it.
            pictures: The pictures.
        """
        number = self._draws[-1].number + 1 if self._draws else 1
        draw = Draw(number, chosen, pictures, copy_of(pictures[0], SMALL))
        self._draws = [*self._draws, draw][-REMEMBERED:]
        return draw

    def draw(self, number: int) -> Draw:
        """Return the draw of this number."""
        return next(draw for draw in self._draws if draw.number == number)

    def in_short(self) -> list[dict[str, Any]]:
        """Return what the browser needs to offer all of them, the oldest first."""
        return [draw.in_short() for draw in self._draws]
