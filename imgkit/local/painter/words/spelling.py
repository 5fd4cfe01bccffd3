"""Cuts a text into words, and makes alike what is only spelled in another way."""

import re
import sys
import unicodedata
from functools import lru_cache
from itertools import zip_longest

# Before a vowel French leaves out the end of these words: "l'Arc" is two words.
WORD = re.compile(
    r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]|[^\W_]+(?:[-'’][^\W_]+)*", re.IGNORECASE
)
"""One word, with the hyphens and apostrophes inside it."""

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
# Grave, acute, circumflex, tilde, diaeresis, cedilla; the breve of "й" makes another letter.
_ACCENTS = re.compile("[\u0300\u0301\u0302\u0303\u0308\u0327]")


def split(text: str) -> tuple[str, ...]:
    """Split a text into its words, in small letters."""
    return tuple(normal(word) for word in WORD.findall(unicodedata.normalize("NFC", text)))


def normal(word: str) -> str:
    """Return a word in small letters and with a straight apostrophe."""
    # Each painter knows some hundred thousand words, most of them in many phrases.
    return sys.intern(word.lower().replace("’", "'"))


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """Return a word without its accents, with "е" for "ё" and "oe" for "œ"."""
    letters = unicodedata.normalize("NFD", word.translate(_LIGATURES))
    return sys.intern(unicodedata.normalize("NFC", _ACCENTS.sub("", letters)))


@lru_cache(maxsize=20_000)
def accents_agree(typed: str, known: str) -> bool:
    """Say whether a known word has every acute accent that was typed.

    One leaves accents out, but does not add any: « perché » is no « perche », a fish.

    Args:
        typed: The word as it was typed, perhaps with another ending.
        known: The word of a table.
    """
    pairs = zip_longest(typed.translate(_LIGATURES), known.translate(_LIGATURES), fillvalue="e")
    return all(other != "e" for letter, other in pairs if letter == "é")
