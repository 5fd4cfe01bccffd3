"""Finds out in which language a question about a picture wants its answer."""

from imgkit.local.painter.parsing.tongues import language_of
from imgkit.local.painter.words import LANGUAGES, load
from imgkit.local.painter.words.spelling import split


def language_asked(question: str) -> str | None:
    """Tell which language a question asks for.

    Args:
        question: The question, in any words: "Describe this picture in French."

    Returns:
        The language that it names; else its own, where that is not English, in which most
        programs ask whatever the language of their users; else None.
    """
    words = f" {' '.join(split(question))} "
    for language in LANGUAGES:
        if any(f" {phrase} " in words for phrase in load(language).asked_for):
            return language
    own = language_of(question)
    return None if own == "en" else own
