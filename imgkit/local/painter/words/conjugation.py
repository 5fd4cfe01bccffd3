"""Leads the forms of a verb back to the one that the tables know: « he sits »."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from imgkit.local.painter.words.spelling import plain

_REMEMBERED = 20_000


class Conjugation:
    """How the verbs of one language change their ends.

    Args:
        data: The contents of a word file; in a language without ``verb_forms`` only the very form
            of a verb counts.
        known: The first words of the phrases that begin with a verb.
    """

    def __init__(self, data: Mapping[str, Any], known: Collection[str]) -> None:
        forms: Sequence[Sequence[str]] = data.get("verb_forms", ())
        self._reflexive: Mapping[str, str] = data.get("reflexive_forms", {})
        self._irregular = {plain(form): plain(base) for form, base in data.get("verbs", {}).items()}
        self._known = known
        self._forms: dict[str, list[str]] = {}
        for form, base in forms:
            self._forms.setdefault(plain(form), []).append(plain(base))
        self._longest = max(map(len, self._forms), default=0)
        self.bases = lru_cache(_REMEMBERED)(self._bases)

    def _bases(self, word: str) -> tuple[str, ...]:
        """Return the known verbs that a word may be a form of, the word itself left out."""
        word = plain(word)
        if word in self._irregular:
            return (self._irregular[word],)
        found = self._of_stem(word, "")
        for ending, base in self._reflexive.items():
            if word.endswith(ending):
                found = chain(found, self._of_stem(word.removesuffix(ending), base))
        return tuple(dict.fromkeys(one for one in found if one in self._known and one != word))

    def _of_stem(self, word: str, tail: str) -> chain[str]:
        lengths = range(min(self._longest, len(word) - 2), -1, -1)
        return chain.from_iterable(
            (word[: len(word) - length] + base + tail for base in self._forms.get(ending, ()))
            for length in lengths
            for ending in (word[len(word) - length :],)
        )
