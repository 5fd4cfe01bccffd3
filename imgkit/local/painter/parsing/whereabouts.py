"""Takes where a thing is in the picture: on the left, in the middle, far away, close up."""

from imgkit.local.painter.parsing.surfaces import Surfaces
from imgkit.local.painter.parsing.traits import with_trait
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.words import Match

_BEFORE = frozenset({"close", "portrait"})
"""What is said before its thing wherever it stands: "a close-up of an owl", "a portrait of"."""


class Whereabouts(Surfaces):
    """Where the things of a prompt are in the picture, each as a trait of its thing."""

    _spot = ""

    def _take_spots(self, match: Match, start: int, end: int) -> None:
        """Take a spot: of the next thing where a sentence begins with it, else of the last one."""
        self.found.understood.append((start, end, "places"))
        follows = end < len(self.tokens) and not self.tokens.stops_before(end)
        first = self._opens(start) or (start > 0 and self._joins(start - 1))
        if follows and (not self.found.things or first or match.value in _BEFORE):
            self._spot = match.value
            self._mean_one(end)
            return
        if self.found.things:
            self.found.things[-1] = with_trait(self.found.things[-1], ("spot", match.value))

    def _mean_one(self, position: int) -> None:
        """Take a genitive that could be several for one: «крупный план совы»."""
        endings = tuple(self.words.hints.genitives.get("one", ()))
        if self._spot in _BEFORE and endings and self.tokens.words[position].endswith(endings):
            self._said.count = 1

    def _joins(self, position: int) -> bool:
        """Say whether a word joins what comes after it to what was before: "and"."""
        match = self.words.match(self.tokens.words, position)
        return match is not None and match.table == "joining"

    def _add(self, thing: Thing) -> None:
        if self._spot:
            thing, self._spot = with_trait(thing, ("spot", self._spot)), ""
        super()._add(thing)
