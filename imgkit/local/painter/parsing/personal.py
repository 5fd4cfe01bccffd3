"""Takes those whom a prompt is about: oneself, one's family, and who is called by a name."""

from dataclasses import replace

from imgkit.local.painter.parsing.conditions import Conditions
from imgkit.local.painter.parsing.homely import owner_of
from imgkit.local.painter.parsing.kinship import is_person
from imgkit.local.painter.parsing.traits import with_trait
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match
from imgkit.local.painter.words.spelling import split

_SELF = "self"
"""Whom a language calls "me"."""
_FAR = 4
"""So many words before hair may tell how it is worn."""
_AT_LEAST = 2
"""So many people are a family that is told one by one."""


class Personal(Conditions):
    """Who is meant by a pronoun or by a name.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _takes_oneself(self, start: int, end: int) -> bool:
        """Take "me" where it is one of several: "me and my dog", «я с другом»."""
        if self.words.kin.get(self.tokens.words[start]) != _SELF or end > start + 1:
            return False
        after = self.words.match(self.tokens.words, end) if self.tokens.joins_on(end) else None
        joined = after is not None and (after.table == "joining" or after.value == "with")
        if not joined:
            return False
        self._add(Thing("child", self.tokens.part(start, end)))
        self.found.understood.append((start, end, "things"))
        return True

    def _is_a_name(self, position: int) -> bool:
        """Say whether a word is the name of whoever was told right before it: «кот Барсик»."""
        called = self.tokens.words[max(position - 1, 0)] in self.words.hints.called
        told = self.found.mentions and self.found.mentions[-1].what == "thing"
        if not (self._is_adjacent(position) or (called and told)):
            return False
        named = self.tokens.part(position, position + 1)
        first, before, table = self.found.understood[-1]
        titled = self.tokens.part(before - 1, before)[:1].isupper() and before > 1
        if not (named[:1].isupper() and kinds()[self.found.things[-1].kind].alive) or titled:
            return False
        self.found.understood[-1] = (first, position + 1, table)
        return True

    def _take_parts(self, match: Match, start: int, end: int) -> None:
        """Take hair with how it is worn, though its colour stands between: "long black hair"."""
        super()._take_parts(match, start, end)
        if self.words.painted.get(self.tokens.words[start]) != "hair" or not self.found.things:
            return
        for at in range(start - 1, max(start - _FAR, -1), -1):
            words = (self.tokens.words[at], *self.tokens.words[start:end])
            worn = self.words.find(words, 0, len(words), ("traits",))
            owner = None if worn is None else owner_of(self.found, "hair")
            if worn is not None and owner is not None:
                part, kind = worn.value.split()
                self.found.things[owner] = with_trait(self.found.things[owner], (part, kind))
                return

    def _leave_out_family(self) -> None:
        """Leave "my family" to those who are named after it: «семья: мама, папа и я»."""
        things, groups = self.found.things, self.words.hints.groups
        for at, family in enumerate(things):
            told = split(family.phrase)[-1:]
            if (
                family.kind != "person"
                or family.count != SEVERAL
                or not told
                or told[0] not in groups
            ):
                continue
            members = [one for one in things[at + 1 :] if is_person(one.kind) and one.count == 1]
            if len(members) >= _AT_LEAST:  # what is implied goes where it is named, too
                things[at] = replace(family, kind=members[0].kind, phrase="")
