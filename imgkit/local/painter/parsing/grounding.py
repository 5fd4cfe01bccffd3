"""Says which places of a prompt are the ground of the picture, and which lie in another one."""

from imgkit.local.painter.parsing.personal import Personal
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match

_POOLS = frozenset({"pool", "swimming-pool"})
_WITH_POOLS = frozenset({None, "room", "sea", "pool"})
"""The grounds on which a pool is one indoors."""
_SNOWED_ON = frozenset({"room", "city", "street", "forest", "mountains", "lake"})
"""Where it snows, in the background of what is said of it before, or outside."""


class Grounds(Personal):
    """The places of a prompt that are no ground of their own.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _is_no_ground(self, match: Match, start: int, end: int) -> bool:
        """Take a place that somebody tells of, or that lies in another: a pool in a garden."""
        if self._is_spoken_of(start):
            self.found.understood.append((start, end, "places"))
            return True
        homes = any(kinds()[one.kind].role == "far" for one in self.found.things)
        outside = homes or self.found.ground not in _WITH_POOLS
        a_pool = match.value.get("site", match.value.get("ground")) in _POOLS
        if not a_pool or not outside or self._removing is not None:
            return False
        if match.length > 1:  # «дети купаются в бассейне»
            self._take_relations(Match("relations", "in", 1), start, start + 1)
        self._take_things(Match("things", "garden-pool", match.length), start, end)
        return True

    def _is_spoken_of(self, start: int) -> bool:
        """Say whether somebody only tells of a place; a poster about space shows it."""
        about = start > 0 and self.tokens.words[start - 1] in self.words.hints.about
        return about and bool(self.found.things)

    def _is_snowed_on(self) -> bool:
        """Say whether it snows on the place that was named: on ice lies the lake, too."""
        region = self.found.region
        return (region.ground if region else self.found.ground) in _SNOWED_ON

    def _forget_town(self, start: int) -> None:
        """Take the word before the name of a town for no place of its own: «город Венеция»."""
        told = self.found.understood[-1] if self.found.understood else (0, -1, "")
        if told[2] == "places" and told[1] == start and self.tokens.joins_on(start):
            self.found.ground = None if self.found.ground == "city" else self.found.ground
