"""The forms in which the tables of a word file are written."""

from typing import Any

from imgkit.local.painter.words.spelling import split

Phrase = tuple[str, ...]


def phrases_of(table: str | list[str] | dict[str, Any]) -> list[tuple[Phrase, Any]]:
    """Return the phrases of a table, each with its value, in whichever form it is written."""
    if isinstance(table, str):  # a block of single words
        return [((word,), True) for word in table.split()]
    if isinstance(table, list):
        return [(split(phrase), True) for phrase in table]
    if all(isinstance(value, list) for value in table.values()):  # kind → its phrases
        return [(split(phrase), kind) for kind, phrases in table.items() for phrase in phrases]
    return [(split(phrase), value) for phrase, value in table.items()]
