"""Takes the parts of things: a nose that is not drawn by itself, roofs that are those of houses."""

from dataclasses import replace

from imgkit.local.painter.acting import Acting
from imgkit.local.painter.linking import TAKING
from imgkit.local.painter.mentions import Mention
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match

_SELF = "self"
"""Whom a language calls "me"."""


class Parts(Acting):
    """The parts of the things of a prompt.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _take_joining(self, match: Match, start: int, end: int) -> None:
        """Take who joins two things, and who is joined: "my mum and me"."""
        super()._take_joining(match, start, end)
        follows = self.tokens.joins_on(end) and self.words.kin.get(self.tokens.words[end]) == _SELF
        follows = follows and not self._names_next(end)
        if follows and self.found.things and kinds()[self.found.things[-1].kind].alive:
            self._add(Thing("child", self.tokens.part(end, end + 1)))
            self.found.understood.append((end, end + 1, "things"))

    def _are_roofs_below(self, start: int) -> bool:
        """Say whether something is over roofs, which are those of houses."""
        over = any(one.relation == "over" for one in self.found.mentions[-1:])
        roofs = self.words.painted.get(self.tokens.words[start]) == "roof"
        return over and roofs and self._removing is None

    def _take_roofs(self, start: int, end: int) -> None:
        colours, self._said.colours = self._said.colours[:1], ()
        self._take_things(Match("things", "house", end - start, several=True), start, end)
        details = tuple(("roof", colour) for colour, _ in colours)
        self.found.things[-1] = replace(self.found.things[-1], details=details)

    def _take_parts(self, _match: Match, start: int, end: int) -> None:
        """Take a part of something that is drawn, such as a nose, and is not drawn by itself."""
        if self._are_roofs_below(start):
            self._take_roofs(start, end)
            return
        before = self.found.mentions[-2:-1]
        is_where = any(one.what == "relation" and one.relation != "with" for one in before)
        if self._thing_end == start and not is_where:  # "bunny ears", but "between tree roots"
            self._drop_modifier(self._said)
        if self._removing is not None:
            self._leave_out(start, end)
        self._count_by_parts(start, end)
        self._thing_end = -1
        if not self._is_of_the_object(end):
            self.found.mentions.append(Mention("part"))
        self._say_no_thing(end, part=self.words.painted.get(self.tokens.words[start], ""))

    def _is_of_the_object(self, end: int) -> bool:
        """Say whether a part is that of the thing after it: « soigne la patte d'un chien »."""
        last = self.found.mentions[-1] if self.found.mentions else None
        if last is None or last.what != "relation":
            return False
        if last.relation in TAKING:
            bare = self.tokens.words[end : end + 1]
            self._modifier = end + 1 if bare and bare[0] in self.words.of_whom[:2] else -1
            return False
        return self.tokens.joins_on(end) and self.tokens.words[end] in self.words.of_whom
