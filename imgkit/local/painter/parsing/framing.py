"""Reads pictures of something that hang on a wall: "a picture of a horse on the wall"."""

from collections.abc import Mapping
from functools import cached_property

from imgkit.local.painter.parsing.implying import Implying
from imgkit.local.painter.placing.hanging import WALLS
from imgkit.local.painter.words import Match

_FRAME, _SHOWS = "picture-frame", "full of"


class Framing(Implying):
    """The pictures in a picture.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    @cached_property
    def _framed(self) -> Mapping[int, Match]:
        """What the words mean that name pictures, and those that tell that these are framed.

        A picture that hangs nowhere is the one to be painted: "a picture of a horse".
        """
        words, hints = self.tokens.words, self.words.hints
        found: dict[int, Match] = {}
        for position, word in enumerate(words):
            if word not in hints.pictures:
                continue
            told = words[position + 1 : position + 2]
            length = 2 if told and told[0] in hints.shows else 1
            hung = self._hung(position + length + 1)
            if hung is not None and (length == 2 or not hints.shows):
                found[position] = Match("pictures", _FRAME, length)
                found |= hung
        return found

    def _hung(self, start: int) -> Mapping[int, Match] | None:
        """Return what the words mean that tell how a picture hangs; None where there are none."""
        words, hints = self.tokens.words, self.words.hints
        for phrase in (*hints.framed, *hints.hung):
            wanted = phrase.split()
            size = len(wanted)
            for at in range(start, len(words) - size + 1):
                if words[at : at + size] == wanted:
                    if phrase in hints.framed:
                        return {at: Match("stop", "", size)}
                    wall = self.words.find(wanted, size - 1, size, ("things",))
                    on_it = wall is not None and wall.value in WALLS
                    return {at: Match("relations", "on", size - 1)} if on_it else {}
        return None

    def _match(self, position: int) -> Match | None:
        """Look a word up, as the name of a picture first."""
        if position in self._framed:
            return self._framed[position]
        match = super()._match(position)
        within = range(position + 1, position + match.length) if match else ()
        # "A poster of …" is a style elsewhere.
        return Match("stop", "", 1) if any(one in self._framed for one in within) else match

    def _take_pictures(self, match: Match, start: int, end: int) -> None:
        """Take a picture, and that what is named next is what it shows."""
        self._take_things(Match("things", match.value, 1), start, start + 1)
        self._take_relations(Match("relations", _SHOWS, 1), start, end)
