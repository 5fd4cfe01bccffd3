"""Takes what somebody does in a prompt, and how the things of it stand to each other."""

from dataclasses import replace

from imgkit.local.painter.casting import can_play, has_costume
from imgkit.local.painter.flight import FLYING
from imgkit.local.painter.kinship import is_person
from imgkit.local.painter.mentions import OF_IT, Mention
from imgkit.local.painter.nouns import NounPhrases
from imgkit.local.painter.said import Noun
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import LANGUAGES, Match, load

_LONGEST = 8
"""How many words a phrase has at most."""
_IMPLIED = (("holding", "tool"), ("wearing", "wear"), ("beside", "near"))
"""How what an action implies stands to whoever does it."""


_ADVERBS = frozenset({"in front of", "behind", "under", "beside", "over"})
"""The relations that a sentence can begin with, of what was named before."""


class Acting(NounPhrases):
    """The relations and the actions of a prompt.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _match(self, position: int) -> Match | None:
        """Look a word up; one in another alphabet may be known to another language."""
        match = self.words.match(self._up_to_a_pause(position), position)
        word = self.tokens.words[position]
        if match is not None or word.isdecimal():
            return match
        if self.words.can_spell(word):
            return self._compound(word)
        others = (load(one).match(self.tokens.words, position) for one in LANGUAGES)
        return next((one for one in others if one is not None), None)

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
        found.sort(key=lambda one: is_person(one.value))  # «мама-утка» is a duck
        return next(iter(found), None)

    def _take_relations(self, match: Match, start: int, end: int) -> None:
        self._forget_said()
        self.found.mentions.append(
            Mention(
                "relation",
                relation=match.value + self._of_what_was_said(match.value, start, end),
                pause=self._paused,
                span=(start, end),
                opens=self._opens(start),
            )
        )
        self._paused = self._object_unknown = False
        self._thing_end = -1
        self._noun = None

    def _of_what_was_said(self, relation: str, start: int, end: int) -> str:
        """Mark a relation to what was named before: "A house. In front, a boy plays"."""
        if self._is_inside_it(relation, start, end):
            return OF_IT[0]
        begins = start > 0 and self.tokens.stops_before(start)
        follows = end < len(self.tokens) and (
            self.tokens.pauses_before(end) or self.tokens.words[end] in self.words.tells_on
        )
        if not (begins and follows and relation in _ADVERBS):
            return ""
        self._adverb_end = end
        return OF_IT[0]

    def _is_inside_it(self, relation: str, start: int, end: int) -> bool:
        """Say whether something is inside what was named before: «беседка, внутри стол»."""
        if relation != "inside" or not self.found.things or not self._opens(start):
            return False
        named = tuple(self.tokens.words[end : end + 1])  # in its base form: no «внутри стола»
        return self.tokens.joins_on(end) and named in self.words.phrases("things")

    def _take_actions(self, match: Match, start: int, end: int) -> None:
        """Take what somebody does: how they hold themselves, and with which tool."""
        doer, does = self._doer(), match.value
        if does.get("pose") == FLYING and doer != len(self.found.things) - 1:
            return  # "a boy who watches a plane flying"
        if set(does) == {"pose"} and self._subject_follows(end):  # «на лавке сидит кот»
            self._posing = does["pose"]
            return
        if doer is None:  # "a painting of a cat", but "a tractor pulling a trailer"
            if "then" in does and "tool" not in does:
                self._take_relations(Match("relations", does["then"], 1), start, end)
            return
        if "pose" in does:
            self.found.things[doer] = replace(self.found.things[doer], pose=does["pose"])
            self.found.understood.append((start, end, "actions"))
        for relation, what in _IMPLIED:
            if what in does:
                self._take_relations(Match("relations", relation, 1), start, end)
                self._imply(does[what], self.found.things[doer].count)
                self._noun = Noun(end)  # « plante un drapeau rouge »
        if "then" in does:
            self._take_relations(Match("relations", does["then"], 1), start, end)

    def _doer(self) -> int | None:
        """Return who was named last, in this sentence or before it."""
        named = range(len(self.found.things) - 1, -1, -1)
        return next((one for one in named if kinds()[self.found.things[one].kind].alive), None)

    def _imply(self, kind: str, count: int) -> None:
        index = len(self.found.things)
        self.found.mentions.append(Mention("thing", thing=index, implied=True))
        self.found.things.append(Thing(kind, "", count))

    def _take_mounts(self, match: Match, start: int, end: int) -> None:
        """Take a mount that is said without a relation: "a king on horseback"."""
        riders = self.found.things[-1].count if self.found.things else 1
        self._take_relations(Match("relations", "on", match.length), start, end)
        if self._names_next(end):  # in Russian, "on a branch" stands before the tree's name too
            return
        if kinds()[match.value].role == "far":  # all of them are in one tree
            riders = 1
        if riders > 1:
            self._say(start).count = riders
        several = riders == SEVERAL
        self._take_things(Match("things", match.value, match.length, several), start, end)

    def _names_next(self, position: int) -> bool:
        if not self.tokens.joins_on(position):
            return False
        following = self._match(position)
        return following is not None and following.table == "things"
