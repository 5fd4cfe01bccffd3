"""The words of one language and what they mean to the painter, read from the files beside this."""

import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any

from imgkit.local.painter.words.compounds import Compounds
from imgkit.local.painter.words.conjugation import Conjugation
from imgkit.local.painter.words.hints import Hints
from imgkit.local.painter.words.inflection import Inflection
from imgkit.local.painter.words.materials import phrases as materials_of
from imgkit.local.painter.words.pieces import piece_words
from imgkit.local.painter.words.places import with_sites
from imgkit.local.painter.words.spelling import accents_agree, plain
from imgkit.local.painter.words.tables import phrases_of

LANGUAGES = ("en", "fr", "ru")

# Where two phrases of the same length fit, the table that stands first here wins.
_TABLES = (
    "variation", "remove", "more", "numbers", "materials", "patterns", "traits", "colours",
    "sizes", "ages",
    "hours", "weather", "seasons", "styles", "regions", "places", "mounts", "actions",
    "spots", "relations", "several", "things", "flowers",
    "parts", "joining", "stop",
)  # fmt: skip

_VERBS = ("actions", "relations", "stop")
"""The tables whose phrases begin with a verb."""

_Phrase = tuple[str, ...]


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


class Words:
    """The words of one language.

    Args:
        data: The contents of a word file; ``words/en.toml`` explains its tables.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.language: str = data["language"]
        self.lead_ins: Sequence[str] = data["lead_ins"]
        self.instructions: Sequence[str] = data["instructions"]
        self.asked_for: Sequence[str] = data["asked_for"]
        self.adjectives_follow: bool = data["adjectives_follow"]
        self.nouns_describe_nouns: bool = data["nouns_describe_nouns"]
        self._verb_endings = tuple(data["verb_endings"])
        self._verbs_after: Collection[str] = data["verbs_after"]
        self.caption: Mapping[str, Any] = data["caption"]
        self.names = {kind: phrases[0] for kind, phrases in data["things"].items()}
        self.names |= self.caption["names"]
        self.colours: Mapping[str, str] = data["colours"]
        self.can_go: Mapping[str, str] = data["can_go"]
        self.painted: Mapping[str, str] = data["painted"]
        self.colouring: Collection[str] = data["colouring"]
        self.shades: Mapping[str, str] = data["shades"]
        self.each: Collection[str] = data["each"]
        self.counted: Mapping[str, int] = data["counted"]
        self.numbered: Collection[str] = data["numbered"]
        self.young: Collection[str] = data.get("young", ())
        self.definite: Collection[str] = data["definite"]
        self.possessives: Collection[str] = data["possessives"]
        self.kin: Mapping[str, str] = data["kin"]
        self.of_whom: Sequence[str] = data.get("of_whom", ())
        self.faces: Mapping[str, str] = data.get("faces", {})
        self.of_faces: Collection[str] = data.get("of_faces", ())
        self.tells_on: Collection[str] = data["tells_on"]
        self.hints = Hints.of(data)
        self._plain: dict[_Phrase, list[tuple[_Phrase, str, Any]]] = {}
        named = data["parts"]
        named = named.split() if isinstance(named, str) else named
        parts = [*named, *piece_words(self.language).names]
        told = {**data, "parts": parts, "materials": dict(materials_of(self.language))}
        for table in _TABLES:
            for phrase, value in phrases_of(told.get(table, {})):
                bare = tuple(map(plain, phrase))
                bare = phrase if bare == phrase else bare  # held once
                self._plain.setdefault(bare, []).append((phrase, table, value))
        self._longest = max(map(len, self._plain))
        self._listed: dict[str, list[_Phrase]] = {}
        self._vocabulary = {word for phrase in self._plain for word in phrase}
        self._inflected: Collection[str] = data["inflected"]
        self._inflection = Inflection(
            data,
            known={
                word
                for phrase, entries in self._plain.items()
                if any(table in self._inflected for _, table, _ in entries)
                for word in phrase
            },
        )
        self._conjugation = Conjugation(
            data,
            known={
                phrase[0]
                for phrase, entries in self._plain.items()
                if any(table in _VERBS for _, table, _ in entries)
            },
        )
        self._genders = {
            gender: {plain(word) for word in data[table].split()}
            for gender, table in (("woman", "women"), ("man", "men"))
        }
        self.compounds = Compounds(data, self.find)
        self._letters = {letter for phrase, _ in phrases_of(data["stop"]) for letter in phrase[0]}

    def match(self, words: Sequence[str], start: int) -> Match | None:
        """Find the longest phrase that begins at a word.

        Args:
            words: The words of a prompt, in small letters.
            start: The position of the word.

        Returns:
            The match, or None for a word that is in no table.
        """
        longest = min(self._longest, len(words) - start)
        lengths = range(longest, 0, -1)
        return next((one for n in lengths if (one := self.find(words, start, start + n))), None)

    def find(
        self, words: Sequence[str], start: int, end: int, tables: Collection[str] = _TABLES
    ) -> Match | None:
        """Find a phrase, first as it stands, then without accents, then led back to base forms.

        Args:
            words: The words of a prompt, in small letters.
            start: Where the phrase begins.
            end: Where it ends.
            tables: The tables to look in.

        Returns:
            The match, or None.
        """
        phrase = tuple(words[start:end])
        bare = tuple(plain(word) for word in phrase)
        exact = self._entries(phrase, bare).items()
        found = _first(exact, tables) or _first(self._alike(phrase, bare), tables)
        if found is None:
            inflected = self._find_inflected(words, start, end, tables)
            return inflected or self._find_conjugated(words, start, end, tables)
        table, value = found
        if table == "several" and self._inflection.means_one(words, end - 1):
            one = self._find_inflected(words, start, end, tables)
            if one is not None:
                return one
        return Match(table, value, end - start, several=table == "several")

    def _find_inflected(
        self, words: Sequence[str], start: int, end: int, tables: Collection[str]
    ) -> Match | None:
        options = [self._inflection.bases(word) for word in words[start:end]]
        tables = [table for table in self._inflected if table in tables]
        if end - start > 1:
            tables = [table for table in tables if table != "stop"]
        found = [
            (_TABLES.index(table), value, bases)
            for bases in product(*options)
            for table, value in self._alike(words[start:end], bases)
            if table in tables
        ]
        if not found:
            return None
        place, value, bases = min(found, key=lambda one: one[0])
        several = self._inflection.means_several(words, start, bases)
        return Match(_TABLES[place], value, end - start, several=several)

    def _find_conjugated(
        self, words: Sequence[str], start: int, end: int, tables: Collection[str]
    ) -> Match | None:
        """Find a phrase whose verb stands there in another form: « sitting on »."""
        rest = tuple(plain(word) for word in words[start + 1 : end])
        found = [
            (_TABLES.index(table), value)
            for verb in self._conjugation.bases(words[start])
            for _, table, value in self._plain.get((verb, *rest), ())
            if table in _VERBS and table in tables and (table != "stop" or not rest)
        ]
        if not found:
            return None
        place, value = min(found, key=lambda one: one[0])
        return Match(_TABLES[place], value, end - start)

    def _alike(self, words: Sequence[str], bare: _Phrase) -> list[tuple[str, Any]]:
        """Return what a phrase without accents means, where those that were typed allow it."""
        return [
            (table, value)
            for phrase, table, value in self._plain.get(bare, ())
            if all(map(accents_agree, words, phrase))
        ]

    def flower(self, words: Sequence[str]) -> str | None:
        """Return the flowers that a phrase names, for the ground; None where it names none."""
        found = self.find(words, 0, len(words), ("flowers",))
        return None if found is None else found.value

    def gender(self, words: Sequence[str]) -> str | None:
        """Return ``"woman"`` or ``"man"`` for a phrase that names one, girls and boys included.

        Args:
            words: The words of the phrase, in small letters.
        """
        named = {base for word in words for base in (plain(word), *self._inflection.bases(word))}
        genders = self._genders.items()
        return next((one for one, known in genders if not known.isdisjoint(named)), None)

    def age(self, word: str) -> str | None:
        """Return ``"child"`` for the name of a young animal, such as "puppy"; None for others."""
        return "child" if word in self.young else None

    def phrases(self, table: str) -> list[tuple[str, ...]]:
        """Return all phrases of a table, each as its words in small letters."""
        if table not in self._listed:  # thousands of phrases, asked for at every noun
            every = (entry for entries in self._plain.values() for entry in entries)
            told = dict.fromkeys(phrase for phrase, one, _ in every if one == table)
            self._listed[table] = list(told)
        return self._listed[table]

    def is_verb(self, words: Sequence[str], position: int) -> bool:
        """Say whether a word that is in no table must be a verb, and so is nothing to draw.

        Args:
            words: The words of a prompt, in small letters.
            position: The position of the word.
        """
        after = position > 0 and words[position - 1] in self._verbs_after
        return after or words[position].endswith(self._verb_endings)

    def knows(self, word: str) -> bool:
        """Say whether a word, in small letters, belongs to this language."""
        if plain(word) in self._vocabulary or self._inflection.bases(word):
            return True
        return "-" in word and all(self.knows(part) for part in word.split("-"))

    def is_stop(self, word: str) -> bool:
        """Say whether a word, in small letters, is one of those that most texts are full of."""
        return "stop" in self._entries((word,), (plain(word),))

    def _entries(self, phrase: _Phrase, bare: _Phrase) -> dict[str, Any]:
        """Return the value of a phrase, as it stands, in each table that has it."""
        return {
            table: value for known, table, value in self._plain.get(bare, ()) if known == phrase
        }

    def can_spell(self, word: str) -> bool:
        """Say whether any letter of a word belongs to the alphabet of this language."""
        return not self._letters.isdisjoint(word)


def _first(entries: Iterable[tuple[str, Any]], tables: Collection[str]) -> tuple[str, Any] | None:
    return next((entry for entry in entries if entry[0] in tables), None)


@cache
def load(language: str) -> Words:
    """Read the word file of a language.

    Args:
        language: The two letters of the language, as in the name of the file: ``"en"``.
    """
    text = files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8")
    return Words(with_sites(tomllib.loads(text)))
