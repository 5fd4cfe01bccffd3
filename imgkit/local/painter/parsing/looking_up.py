"""Looks up the words of a prompt, one phrase after the other."""

from dataclasses import replace

from imgkit.local.painter.parsing.casting import both_people, can_play, has_costume, with_state
from imgkit.local.painter.parsing.kinship import is_person
from imgkit.local.painter.parsing.nouns import NounPhrases
from imgkit.local.painter.placing.flight import FLYING
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import LANGUAGES, Match, load

ANYBODY = frozenset({"person", "man", "woman", "child", "boy", "girl"})
"""Whom a compound says more of: «девочка-фея» is a fairy."""
_LONGEST = 8
"""How many words a phrase has at most."""

_KINDS = 4
"""How many kinds of animals there are where nobody counts them."""

_ADJECTIVES = 3
"""How many adjectives stand between an article and its noun at most."""

_DESCRIBING = frozenset({"traits", "colours", "sizes", "ages", "weather", "patterns", "stop"})
"""The tables of adjectives."""


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
        if word in self.words.hints.nouns_behind and self._is_behind_an_article(position):
            words = [*words[:position], self.words.hints.nouns_behind[word], *words[position + 1 :]]
        match = self.words.match(words, position)
        if match is not None and match.several and self._tells_whose(match, position):
            return Match("things", match.value, match.length)
        if match is not None or word.isdecimal():
            return match
        if self.words.can_spell(word):
            return self._compound(word)
        others = (load(one).match(self.tokens.words, position) for one in LANGUAGES)
        return next((one for one in others if one is not None), None)

    def _tells_whose(self, match: Match, position: int) -> bool:
        """Say whether a noun is a genitive, and so tells of one: «окно башни», «хвост лисы»."""
        forms, noun = self.words.hints.genitives, self._noun
        if not forms or noun is None or noun.end != position or noun.removed is not None:
            return False
        word, before = self.tokens.words[position + match.length - 1], self.tokens.words
        told = self.found.mentions[-2:]
        of_a_part = any(one.what == "part" for one in told[-1:])
        if noun.colours is not None and not of_a_part:  # «в саду розы»
            return False
        where = any(one.what == "relation" and one.opens for one in told)  # «на столе груши»
        apart = where and before[position - 1].endswith(tuple(forms["not_after"])) and not of_a_part
        return self.tokens.joins_on(position) and word.endswith(tuple(forms["one"])) and not apart

    def _is_behind_a_doer(self, position: int) -> bool:
        """Say whether somebody alive is named right before a word, which is a verb then."""
        if not self.found.things or not self.tokens.joins_on(position):
            return False
        _, end, table = self.found.understood[-1] if self.found.understood else (0, -1, "")
        return end == position and table == "things" and kinds()[self.found.things[-1].kind].alive

    def _is_behind_an_article(self, position: int) -> bool:
        """Say whether an article stands before a word, or before the adjectives of it."""
        for at in range(position - 1, max(position - _ADJECTIVES - 2, -1), -1):
            if self._is_apart(at + 1):
                return False
            if self.tokens.words[at] in self.words.hints.articles:
                return True
            described = self.words.match(self.tokens.words[: at + 1], at)
            if described is None or described.table not in _DESCRIBING:
                return False
        return False

    def _up_to_a_pause(self, position: int) -> list[str]:
        """Return the words up to the next comma or full stop: no phrase reaches over one."""
        words, apart = self.tokens.words, self._is_apart
        soon = range(position + 1, min(position + _LONGEST, len(words)))
        return words[: next((at for at in soon if apart(at)), len(words))]

    def _take_pairs(self, match: Match, start: int, end: int) -> None:
        """Take the two colours of one word: "a black-and-white cow"."""
        for colour in match.value:
            self._take_colours(Match("colours", colour, 1), start, end)

    def _compound(self, word: str) -> Match | None:
        """Look up the nouns of a compound that is not known as a whole: "робот-собака"."""
        colours = self.words.compounds.colours(word)
        if colours:
            return Match("pairs", colours, 1)
        for prefix, role in self.words.hints.prefixes.items():
            rest = word.removeprefix(prefix).removeprefix("-")
            other = self.words.find((rest,), 0, 1, ("several", "things")) if rest != word else None
            if other is not None and can_play(role, other.value):  # "a superdog"
                return Match("cast", (role, other.value), 1, several=other.several)
        parts = word.split("-") if "-" in word else []
        looked_up = (self.words.find((part,), 0, 1, ("several", "things")) for part in parts)
        found = [one for one in looked_up if one is not None]
        told = with_state(found[0].value, found[1].value) if len(found) == 2 else None
        if told is not None:
            role = next(one.value for one in found if one.value != told[0])
            return Match("cast", (role, told[0]), 1, several=found[-1].several)
        if len(found) == 2 and can_play(found[0].value, found[1].value):
            found.sort(key=lambda one: has_costume(one.value))
            return Match("cast", (found[1].value, found[0].value), 1)
        if len(found) == 2 and both_people(found[0].value, found[1].value):
            found.sort(key=lambda one: has_costume(one.value))
            if has_costume(found[1].value):  # «девочка-рыцарь»
                return Match("cast", (found[1].value, found[0].value), 1)
        found.sort(key=lambda one: (one.value in ANYBODY, is_person(one.value)))  # «мама-утка»
        return next(iter(found), None)

    def _is_base_form(self, position: int) -> bool:
        """Say whether a noun stands in the form in which the tables know it."""
        return (self.tokens.words[position],) in self.words.phrases("things")

    def _opens_a_sentence(self, position: int) -> bool:
        """Say whether nobody was named yet in a sentence, and a noun comes next."""
        told = [one.what for one in self.found.mentions if one.what in {"thing", "end"}]
        while self.tokens.joins_on(position):
            following = self._match(position)
            if following is None or following.table not in {"stop", "colours", "sizes", "ages"}:
                named = following is not None and following.table in {"things", "several"}
                placed = told[-1:] == ["thing"] and any(
                    one.what == "relation" and one.opens for one in self.found.mentions[-2:]
                )  # «на столе стоит пицца»
                return named and (told[-1:] == ["end"] or placed)
            position += following.length
        return False

    def _is_of_the_next(self, pose: str, end: int) -> bool:
        """Keep a pose for who is named behind it: «на лавке сидит кот», "a flying car"."""
        flies = pose == FLYING and self._names_thing(end)
        if flies or self._subject_follows(end):
            self._posing = pose
            return True
        return self._opens_a_sentence(end)  # «рядом стоит машина»

    def _names_thing(self, position: int) -> bool:
        following = self._match(position) if self.tokens.joins_on(position) else None
        return following is not None and following.table in {"things", "several"}

    def _take_others(self, word: str, named: int) -> None:
        """Take the other kinds of a word that names several: "animals" are not all alike."""
        several = self.words.hints.kinds_of.get(word, ())
        if not several or len(self.found.things) != named + 1:
            return
        end = self.found.understood[-1][1]
        following = self._match(end) if self.tokens.joins_on(end) else None
        if following is not None and following.table in {"things", "several"}:  # "a fruit salad"
            return
        several = several[: self.found.things[-1].count or _KINDS]
        first = replace(self.found.things[-1], kind=several[0], count=1, phrase="")
        self.found.things[-1] = first
        for kind in several[1:]:
            self._paused = True
            self._add(replace(first, kind=kind))
