"""The lesson's own small word list, and prompts to try it on.

All of it is data, in ``word_lists.toml``, for a teacher to read and change. The list protects
nobody: it shows how easily such a check is fooled, and how it stops what is harmless.
"""

import functools
import re
import tomllib
from collections.abc import Sequence
from importlib import resources

from imgkit.language import language


@functools.cache
def _data() -> dict[str, dict[str, list[str]]]:
    text = resources.files("imgkit").joinpath("word_lists.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def word_list() -> list[str]:
    """Return the lesson's own word list, in the language of the notebook."""
    return list(_data()["words"][language()])


def harmless() -> list[str]:
    """Return prompts that good boundaries let pass, in the language of the notebook."""
    return list(_data()["harmless"][language()])


def unwanted() -> list[str]:
    """Return prompts that good boundaries stop, in the language of the notebook."""
    return list(_data()["unwanted"][language()])


def find_words(
    prompt: str, words: Sequence[str] | None = None, *, inside: bool = False
) -> list[str]:
    """Look for the words of a list in a prompt, as simply as most home-made lists do.

    Args:
        prompt: What a person typed.
        words: The list; without it, the lesson's own. A few words in a row count as one.
        inside: Whether to look inside longer words too.

    Returns:
        The words of the list that are in the prompt.
    """
    listed = [word.strip() for word in (word_list() if words is None else words)]
    pattern = "{}" if inside else r"(?<!\w){}(?!\w)"
    text = prompt.casefold()
    return [
        word
        for word in listed
        if word and re.search(pattern.format(re.escape(word.casefold())), text)
    ]
