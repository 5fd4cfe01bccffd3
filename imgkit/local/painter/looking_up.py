"""Looks up the words of a prompt, one phrase after the other."""

from imgkit.local.painter.casting import both_people, can_play, has_costume
from imgkit.local.painter.kinship import is_person
from imgkit.local.painter.nouns import NounPhrases
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import LANGUAGES, Match, load

_LONGEST = 8
"""How many words a phrase has at most."""


class LookingUp(NounPhrases):
    """The words of a prompt, as the tables of its language know them.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _match(self, position: int) -> Match | None:
        """Look a word up; one in another alphabet may be known to another language."""
        words, word = self._up_to_a_pause(position), self.tokens.words[position]
        if word in self.words.hints.verbs_behind and self._is_behind_a_doer(position):
            words = [*words[:position], self.words.hints.verbs_behind[word], *words[position + 1 :]]
        match = self.words.match(words, position)
        if match is not None or word.isdecimal():
            return match
        if self.words.can_spell(word):
            return self._compound(word)
        others = (load(one).match(self.tokens.words, position) for one in LANGUAGES)
        return next((one for one in others if one is not None), None)

    def _is_behind_a_doer(self, position: int) -> bool:
        """Say whether somebody alive is named right before a word, which is a verb then."""
        if not self.found.things or not self.tokens.joins_on(position):
            return False
        _, end, table = self.found.understood[-1] if self.found.understood else (0, -1, "")
        return end == position and table == "things" and kinds()[self.found.things[-1].kind].alive

    def _up_to_a_pause(self, position: int) -> list[str]:
        """Return the words up to the next comma or full stop: no phrase reaches over one."""
        words, apart = self.tokens.words, self._is_apart
        soon = range(position + 1, min(position + _LONGEST, len(words)))
        return words[: next((at for at in soon if apart(at)), len(words))]

    def _compound(self, word: str) -> Match | None:
        """Look up the nouns of a compound that is not known as a whole: "робот-собака"."""
        parts = word.split("-") if "-" in word else []
        looked_up = (self.words.find((part,), 0, 1, ("several", "things")) for part in parts)
        found = [one for one in looked_up if one is not None]
        if len(found) == 2 and can_play(found[0].value, found[1].value):
            found.sort(key=lambda one: has_costume(one.value))
            return Match("cast", (found[1].value, found[0].value), 1)
        if len(found) == 2 and both_people(found[0].value, found[1].value):
            found.sort(key=lambda one: has_costume(one.value))
            if has_costume(found[1].value):  # «девочка-рыцарь»
                return Match("cast", (found[1].value, found[0].value), 1)
        found.sort(key=lambda one: is_person(one.value))  # «мама-утка» is a duck
        return next(iter(found), None)
