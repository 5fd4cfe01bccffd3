"""Reads what goes with a deed that names nothing: "a girl reading" has a book."""

from imgkit.local.painter.parsing.acting import Acting
from imgkit.local.painter.words import Match

_SOON = 4
"""How many words there can be before what is read: "reads a very big red book"."""


class Implying(Acting):
    """The things that a prompt does not name, as a deed needs them.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _match(self, position: int) -> Match | None:
        """Look a word up; a deed with its own tool is a relation where a thing is named for it."""
        match = super()._match(position)
        if match is None or match.table != "actions" or set(match.value) != {"tool"}:
            return match
        end = position + match.length
        related = self.words.find(self.tokens.words, position, end, ("relations",))
        return related if related is not None and self._names_soon(end) else match

    def _names_soon(self, start: int) -> bool:
        """Say whether a thing is named before anything else is told."""
        for position in range(start, min(start + _SOON, len(self.tokens))):
            following = self._match(position) if self.tokens.joins_on(position) else None
            if following is not None and following.table in {"things", "several"}:
                return True
            if following is not None and following.table in {"relations", "actions", "places"}:
                return False
        return False
