"""Leads the forms of a word back to the words that the tables know."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any

from imgkit.local.painter.words.spelling import plain

_REMEMBERED = 20_000


class Inflection:
    """How the words of one language change their ends.

    Args:
        data: The contents of a word file.
        known: The words that a form may be led back to.
    """

    def __init__(self, data: Mapping[str, Any], known: Collection[str]) -> None:
        self._known = known
        self._endings = [
            (plain(form), plain(base), several)
            for table, several in (("endings", False), ("endings_of_several", True))
            for form, base in data[table]
        ]
        self._plurals = tuple(data.get("plural_endings", ()))
        self._plural_bases = tuple(data.get("plural_bases", ()))
        self._one_after = data.get("one_after", ())
        self._of_one = [(plain(form), plain(base)) for form, base in data.get("endings_of_one", ())]
        self.bases = lru_cache(_REMEMBERED)(self._bases)

    def _bases(self, word: str) -> Mapping[str, bool | None]:
        """Find the known words that a word may be a form of.

        Returns:
            Each of them with whether the form always means several; None for the word itself.
        """
        word = plain(word)
        found: dict[str, bool | None] = {word: None} if word in self._known else {}
        for form, base, several in self._endings:
            stem = word.removesuffix(form)
            if word.endswith(form) and len(stem) > 1 and stem + base in self._known:
                found.setdefault(stem + base, several)
        return found

    def means_several(self, words: Sequence[str], start: int, bases: Sequence[str]) -> bool:
        """Say whether a phrase is a plural: the last of its words that is inflected tells.

        Args:
            words: The words of a prompt.
            start: Where the phrase begins.
            bases: The words that it was led back to.
        """
        for position, base in reversed(list(enumerate(bases, start))):
            certain = self.bases(words[position])[base]
            if certain is None:
                continue
            return certain or (
                plain(words[position]).endswith(self._plurals)
                and not base.endswith(self._plural_bases)
                and not self._tells_of_one(plain(words[position]), base)
                and not self.means_one(words, position)
            )
        return False

    def _tells_of_one(self, word: str, base: str) -> bool:
        """Say whether a form is only ever one, where its base form ends as it does: «кашей»."""
        return any(word.endswith(form) and base.endswith(end) for form, end in self._of_one)

    def means_one(self, words: Sequence[str], position: int) -> bool:
        """Say whether the word before makes one of a form that could be several."""
        if position < 1:
            return False
        before, word = plain(words[position - 1]), plain(words[position])
        return any(
            word.endswith(tuple(rule["endings"]))
            and not word.endswith(tuple(rule.get("other_endings", ("\0",))))
            and (
                before in (plain(one) for one in rule.get("words", ()))
                or before.endswith(tuple(rule.get("word_endings", ("\0",))))
            )
            for rule in self._one_after
        )
