"""The words of one language and what they mean to the painter, read from the files beside this."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
"""One word, with the hyphens and apostrophes inside it."""

# Where two phrases of the same length fit, the table that stands first here wins.
_TABLES = (
    "variation", "remove", "more", "numbers", "colours", "sizes", "ages", "hours", "weather",
    "places", "relations", "several", "things", "flowers", "joining", "stop",
)  # fmt: skip


@dataclass(frozen=True)
class Match:
    """A phrase that was found.

    Args:
        table: The table of the word file that holds it.
        value: What the table says that it means.
        length: How many words it has.
        several: Whether it is a plural.
    """

    table: str
    value: Any
    length: int
    several: bool = False


def split(text: str) -> tuple[str, ...]:
    """Split a text into its words, in small letters."""
    return tuple(word.lower() for word in WORD.findall(text))


class Words:
    """The words of one language.

    Args:
        data: The contents of a word file; ``words/en.toml`` explains its tables.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.lead_ins: Sequence[str] = data["lead_ins"]
        self.instructions: Sequence[str] = data["instructions"]
        self.caption: Mapping[str, Any] = data["caption"]
        self.names = {kind: phrases[0] for kind, phrases in data["things"].items()}
        self.names |= self.caption["names"]
        self.colours: Mapping[str, str] = data["colours"]
        self._endings: Sequence[tuple[str, str]] = data["endings"]
        self._plurals: tuple[str, ...] = tuple(data["plural_endings"])
        self._tables = {table: _phrases(data[table]) for table in _TABLES}
        self._longest = max(len(phrase) for table in self._tables.values() for phrase in table)

    def match(self, words: Sequence[str], start: int) -> Match | None:
        """Find the longest phrase that begins at a word.

        Args:
            words: The words of a prompt, in small letters.
            start: The position of the word.

        Returns:
            The match, or None for a word that is in no table.
        """
        for length in range(min(self._longest, len(words) - start), 0, -1):
            phrase = tuple(words[start : start + length])
            for table in _TABLES:
                if phrase in self._tables[table]:
                    value = self._tables[table][phrase]
                    return Match(table, value, length, several=table == "several")
            for single in self._uninflected(phrase):
                for table in ("places", "things", "flowers"):
                    if single in self._tables[table]:
                        several = phrase[-1].endswith(self._plurals)
                        return Match(table, self._tables[table][single], length, several=several)
        return None

    def flower(self, words: Sequence[str]) -> str | None:
        """Return the flowers that a phrase names, for the ground; None where it names none."""
        flowers = self._tables["flowers"]
        phrases = (tuple(words), *self._uninflected(tuple(words)))
        return next((flowers[phrase] for phrase in phrases if phrase in flowers), None)

    def thing(self, word: str) -> str | None:
        """Return the kind of thing that one word names, or None."""
        return self._tables["things"].get((word.lower(),))

    def _uninflected(self, phrase: tuple[str, ...]) -> list[tuple[str, ...]]:
        last = phrase[-1]
        return [
            (*phrase[:-1], last.removesuffix(ending) + instead)
            for ending, instead in self._endings
            if last.endswith(ending) and len(last) > len(ending) + 1
        ]


def _phrases(table: str | list[str] | dict[str, Any]) -> dict[tuple[str, ...], Any]:
    if isinstance(table, str):  # a block of single words
        return {(word,): True for word in table.split()}
    if isinstance(table, list):
        return {split(phrase): True for phrase in table}
    if all(isinstance(value, list) for value in table.values()):  # kind → its phrases
        return {split(phrase): kind for kind, phrases in table.items() for phrase in phrases}
    return {split(phrase): value for phrase, value in table.items()}


@cache
def load(language: str) -> Words:
    """Read the word file of a language.

    Args:
        language: The two letters of the language, as in the name of the file: ``"en"``.
    """
    text = files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8")
    return Words(tomllib.loads(text))
