"""Tells in which language a text is written."""

from collections.abc import Sequence

from imgkit.local.painter.words import LANGUAGES, Words, load
from imgkit.local.painter.words.spelling import split

_NAMING = frozenset({"things", "several", "places"})
"""The tables whose phrases name what there is to see."""

_SOON = 40
"""So many words say in which language a text names things."""


def language_of(text: str, usual: str = "en") -> str:
    """Tell in which language a text is written: the one that knows most of its words.

    "Crêpes au chocolat" are known in English too; there the little words decide. But "a skier" is
    no French, where both words are known, and name nothing.

    Args:
        text: The text.
        usual: The language of a text that two of them know equally well, or none of them.

    Returns:
        The two letters of the language.
    """
    words = split(text)
    known = {}
    for one in LANGUAGES:
        little = sum(map(load(one).is_stop, words))
        named = _named(load(one), words[:_SOON])  # "a cake on a plate"
        known[one] = sum(map(load(one).knows, words)), little < len(words), named, little
    return max((usual, *LANGUAGES), key=lambda one: known[one])


def _named(known: Words, words: Sequence[str]) -> int:
    """Count the words that name things: "a sports car" has two in English, in French one.

    The article of another language names nothing, for all that "the" is tea in French.
    """
    articles = {word for one in LANGUAGES for word in load(one).hints.articles}
    position = named = 0
    while position < len(words):
        found = known.match(words, position)
        length = 1 if found is None else found.length
        is_article = length == 1 and words[position] in articles
        if found is not None and found.table in _NAMING and not is_article:
            named += length
        position += length
    return named
