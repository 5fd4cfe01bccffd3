"""What each language calls the pieces of things, from ``pieces.toml``."""

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_LONG, _SHORT, _SHAPED, _FRONT = "long", "short", "shaped", "front"
_LONGER, _SHORTER = 1.3, 0.75


@dataclass(frozen=True)
class PieceWords:
    """The words of one language for pieces of things.

    Args:
        names: The piece that a word names.
        sizes: How large a piece is beside a word: 1.5 with "long".
        shaped: What stands behind the name of a form: "shaped" in "heart-shaped".
        front: What tells of several pieces that the front one is meant.
    """

    names: Mapping[str, str]
    sizes: Mapping[str, float]
    shaped: Collection[str]
    front: frozenset[str]

    def size_beside(self, words: Sequence[str], start: int, end: int) -> float:
        """Return how large a piece is by the words before and behind it.

        Args:
            words: The words of a prompt, in small letters.
            start: Where the words for the piece begin.
            end: Where they end.
        """
        beside: Collection[str] = (*words[max(start - 2, 0) : start], *words[end : end + 1])
        return next((self.sizes[one] for one in beside if one in self.sizes), 1.0)


@cache
def piece_words(language: str) -> PieceWords:
    """Return what a language calls the pieces of things.

    Args:
        language: Its two letters.
    """
    text = files(__package__).joinpath("pieces.toml").read_text(encoding="utf-8")
    tables: dict[str, list[str]] = tomllib.loads(text)[language]
    shaped, front = tables.pop(_SHAPED), tables.pop(_FRONT)
    sizes = dict.fromkeys(tables.pop(_LONG), _LONGER) | dict.fromkeys(tables.pop(_SHORT), _SHORTER)
    names = {word: name for name, words in tables.items() for word in words}
    return PieceWords(names, sizes, frozenset(shaped), frozenset(front))
