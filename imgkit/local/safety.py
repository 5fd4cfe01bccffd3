"""Finds in a text what a school would not hang up: a word list, not a judgement."""

import functools
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import resources

from imgkit.local.painter.parsing.metaprompts import wish
from imgkit.local.painter.words import load

_SYNTAX = re.compile(r"( … |[*()| ])")
_MEANINGS = {
    " … ": r"\W+(?:\w+\W+){0,4}?",
    "*": r"\w*",
    "(": "(?:",
    ")": ")",
    "|": "|",
    " ": r"[\s-]+",
}
_LANGUAGES = ("en", "fr", "ru")
_LONGEST_NEGATION = 40


@dataclass(frozen=True)
class _List:
    """The contents of ``moderation.toml``, whose header explains them."""

    categories: Mapping[str, re.Pattern[str]]
    allowed: re.Pattern[str]
    negated: re.Pattern[str]
    joining: re.Pattern[str]
    refused: frozenset[str]


@functools.cache
def _list() -> _List:
    text = resources.files("imgkit.local").joinpath("moderation.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return _List(
        categories={
            category: _whole_words(_all_languages(phrases))
            for category, phrases in data["words"].items()
        },
        allowed=_whole_words(_all_languages(data["allowed"])),
        negated=re.compile(rf"(?<!\w){_one_of(data['negations'])}\s*$"),
        joining=re.compile(rf"\s*{_one_of(data['joining'])}\s*"),
        refused=frozenset(data["refused"]),
    )


def _all_languages(phrases: Mapping[str, Iterable[str]]) -> Iterator[str]:
    return (phrase for listed in phrases.values() for phrase in listed)


def _whole_words(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_one_of(phrases)}(?!\w)")


def _one_of(phrases: Iterable[str]) -> str:
    """Return a pattern for any of the phrases, the longest first."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return f"(?:{'|'.join(map(_pattern, longest_first))})"


def _pattern(phrase: str) -> str:
    parts = _SYNTAX.split(_plain(phrase))
    return "".join(_MEANINGS.get(part, re.escape(part)) for part in parts)


def _plain(text: str) -> str:
    """Return a text in small letters and without what only looks different."""
    visible = (one for one in text if unicodedata.category(one) != "Cf")
    plain = unicodedata.normalize("NFC", "".join(visible)).lower()
    return plain.replace("’", "'").replace("ё", "е")


def flagged(text: str) -> tuple[str, ...]:
    """Return OpenAI's categories whose words a text holds.

    Args:
        text: Any text, in English, French or Russian.

    Returns:
        The names of the categories, such as ``"violence/graphic"``.
    """
    words = _list()
    plain = words.allowed.sub(" ~ ", _plain(text))
    spans = sorted(
        (*match.span(), name)
        for name, found in words.categories.items()
        for match in found.finditer(plain)
    )
    wanted, end, left_out = set(), 0, False
    for start, stop, name in spans:
        if start >= end:  # else it is part of the words before it, and left out or not with them
            between = plain[end:start]
            follows = left_out and words.joining.fullmatch(between) is not None
            left_out = follows or words.negated.search(between[-_LONGEST_NEGATION:]) is not None
        if not left_out:
            wanted.add(name)
        end = max(end, stop)
    return tuple(name for name in words.categories if name in wanted)


def violations(prompt: str) -> tuple[str, ...]:
    """Return what in a prompt must not be drawn.

    Only what the painter would draw counts: the instructions that stand before a prompt name such
    things in order to forbid them.

    Args:
        prompt: The prompt as it came, perhaps with a metaprompt before it.

    Returns:
        The categories without their subdivisions, such as ``"violence"``; empty for a good prompt.
    """
    text = prompt
    for language in _LANGUAGES:
        text = wish(text, load(language))
    refused = _list().refused
    return tuple(dict.fromkeys(name.split("/")[0] for name in flagged(text) if name in refused))
