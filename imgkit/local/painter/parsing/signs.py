"""Chooses the words of a prompt that are lettered on a signboard, because nobody can draw them."""

import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from imgkit.local.painter.words import LANGUAGES, load
from imgkit.local.painter.words.spelling import WORD, split

MOST = 3
"""So many words fit on a signboard."""

_LONGEST = 18
_SCRIPTS = ("LATIN ", "CYRILLIC ")  # what the font has letters for


def signs_for(not_drawn: Iterable[str]) -> tuple[str, ...]:
    """Choose what to letter on a signboard.

    Args:
        not_drawn: The words of a prompt that were not drawn.

    Returns:
        At most three of them, those that no word file knows and that look like names of things.
    """
    chosen = (
        _shortened(" ".join(WORD.findall(phrase))) for phrase in not_drawn if _names_a_thing(phrase)
    )
    return tuple(dict.fromkeys(chosen))[:MOST]


def _names_a_thing(phrase: str) -> bool:
    words = split(phrase)
    return (
        any(len(word) > 2 for word in words)
        and all(_can_be_lettered(letter) for letter in phrase if letter.isalpha())
        and not words[-1].endswith(_endings())
        and not any(_is_known(words, position) for position in range(len(words)))
    )


def _is_known(words: tuple[str, ...], position: int) -> bool:
    known = (load(language).match(words, position) for language in LANGUAGES)
    return words[position].isdecimal() or any(match is not None for match in known)


def _can_be_lettered(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(_SCRIPTS)


def _shortened(phrase: str) -> str:
    if len(phrase) <= _LONGEST:
        return phrase
    longest = max(phrase.split(), key=len)
    return longest if len(longest) <= _LONGEST else f"{longest[: _LONGEST - 1]}…"


@cache
def _endings() -> tuple[str, ...]:
    text = files(__package__).joinpath("signs.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["endings"])
