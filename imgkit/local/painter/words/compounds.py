"""Takes apart the colours that one word names: «чёрно-белый», "blue-green", «светло-серый»."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from imgkit.local.painter.colours import mix
from imgkit.local.painter.words.spelling import plain

_DARK = "#2f2b33"
_LIGHT = "#fffaf0"
_WITH_AND = 3
"""How many parts "black-and-white" has."""


class Compounds:
    """How one language joins the names of two colours.

    Args:
        data: The contents of a word file. Its ``linking`` says what stands at the end of the first
            colour in a compound, and which endings that has by itself; its ``shading``, which
            words make a colour lighter, or darker where their share is negative.
        find: Finds a phrase in some tables; None where it is in none.
    """

    def __init__(self, data: Mapping[str, Any], find: Callable[..., Any]) -> None:
        self._linking: Mapping[str, Sequence[str]] = data.get("linking", {})
        shading: Mapping[str, float] = data.get("shading", {})
        self._shading = {plain(word): share for word, share in shading.items()}
        self._find = find

    def colours(self, word: str) -> tuple[str, ...]:
        """Return the one or two colours that a word with a hyphen names; none for any other.

        Args:
            word: The word, in small letters.
        """
        first, *between, last = word.split("-") if "-" in word else ("", "")
        if len(between) > _WITH_AND - 2 or not all(map(self._joins, between)):
            return ()
        other = self._colour(last) if last else None
        if other is None:
            return ()
        share = self._shading.get(plain(first))
        if share is not None:
            return (mix(other, _DARK if share < 0 else _LIGHT, abs(share)),)
        bases = [
            first.removesuffix(link) + ending
            for link, endings in self._linking.items()
            if first.endswith(link)
            for ending in endings
        ]
        colour = next((one for base in (first, *bases) if (one := self._colour(base))), None)
        return () if colour is None else (colour, other)

    def _joins(self, word: str) -> bool:
        return self._find((word,), 0, 1, ("joining",)) is not None

    def _colour(self, word: str) -> str | None:
        found = self._find((word,), 0, 1, ("colours",))
        return None if found is None else str(found.value)
