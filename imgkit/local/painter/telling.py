"""What the words of a prompt have told so far, and which of it a noun speaks of once more."""

from dataclasses import replace

from imgkit.local.painter.findings import Findings
from imgkit.local.painter.kinship import named_before, relative_of
from imgkit.local.painter.mentions import Mention
from imgkit.local.painter.said import Noun, Said
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.tokens import Tokens
from imgkit.local.painter.words import Match, Words

ADJECTIVES = frozenset({"colours", "sizes", "ages"})


class Telling:
    """What is known while a prompt is read.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def __init__(self, tokens: Tokens, words: Words) -> None:
        self.tokens = tokens
        self.words = words
        self.found = Findings()
        self._said = Said()
        self._noun: Noun | None = None
        self._removing: int | None = None
        self._paused = False
        self._object_unknown = False
        self._thing_end = -1
        self._posing: str | None = None

    def _relative(self, start: int, end: int) -> tuple[str, str] | None:
        words = self.tokens.words[max(start - 1, 0) : end]
        return relative_of(self.found.things, self.words, words)

    def _names_known(self, match: Match, start: int, end: int) -> bool:
        """Take a noun that speaks of a thing named before: "in the hammock lies a pirate"."""
        if match.several or not self._said.nothing or self._describes(end):
            return False
        words = self.tokens.words[max(start - 1, 0) : end]
        known = named_before(self.found.things, self.words, match.value, words)
        if known is None or self._joins_two(start):
            return False
        self.found.understood.append((start, end, "things"))
        self.found.mentions.append(Mention("thing", thing=known, pause=self._paused))
        self._paused = self._object_unknown = False
        self._thing_end, self._noun = -1, None
        return True

    def _describes(self, end: int) -> bool:
        """Say whether a colour or the like stands behind a noun: then it is another thing."""
        if not self.words.adjectives_follow or not self.tokens.joins_on(end):
            return False
        following = self.words.match(self.tokens.words, end)
        return following is not None and following.table in ADJECTIVES

    def _joins_two(self, start: int) -> bool:
        """Say whether a noun is one more in a list: "a cat and the cat of the king"."""
        before = self.words.match(self.tokens.words, start - 1) if start else None
        return before is not None and before.table == "joining"

    def _is_adjacent(self, start: int) -> bool:
        if not self.found.things or self.found.mentions[-1].what != "thing" or self._paused:
            return False
        _, end, table = self.found.understood[-1]
        return table == "things" and end == start and self.tokens.joins_on(start)

    def _add(self, thing: Thing) -> None:
        self.found.mentions.append(
            Mention("thing", thing=len(self.found.things), pause=self._paused)
        )
        if self._posing and kinds()[thing.kind].alive:
            thing, self._posing = replace(thing, pose=self._posing), None
        self.found.things.append(thing)
        self._paused = self._object_unknown = False

    def _pause(self) -> None:
        self._paused = True
        self._thing_end = -1
        if self._said.stranger:
            self._forget_said()

    def _say(self, position: int) -> Said:
        if self._said.start is None:
            self._said.start = position
        return self._said

    def _forget_said(self) -> None:
        """Colours whose noun never came are not drawn."""
        if self._said.stranger and self.found.after_a_relation():
            self._object_unknown = True
        self.found.not_drawn += [span for _, span in self._said.colours]
        self._said = Said()

    def _count_by_parts(self, start: int, end: int) -> None:
        """Take how many parts are said: "a flag in each hand" is two, and no three eyes are drawn.

        Nobody has an odd number of a part, but one; other numbers are those of most drawings.
        """
        if start and self.tokens.words[start - 1] in self.words.each and self.found.things:
            last = self.found.things[-1]
            self.found.things[-1] = replace(last, count=2 if last.count == 1 else last.count)
        count, first = self._said.count or 0, self._said.start
        if first is not None and count > 1 and count % 2:
            self.found.not_drawn.append((first, end))

    def _subject_follows(self, position: int) -> bool:
        """Say whether somebody alive is named next, with at most a few adjectives before."""
        while self.tokens.joins_on(position):
            following = self.words.match(self.tokens.words, position)
            if following is None or following.table in {"relations", "places"}:
                return False
            if following.table in {"things", "several"}:
                return kinds()[following.value].alive
            if following.table not in {*ADJECTIVES, "numbers", "stop"}:
                return False
            position += following.length
        return False

    def _opens(self, start: int) -> bool:
        """Say whether a part of a sentence begins at a word, or with a letter before it."""
        while start and len(self.tokens.words[start - 1]) == 1 and not self._is_apart(start):
            start -= 1
        return start == 0 or self._is_apart(start)

    def _is_apart(self, position: int) -> bool:
        return self.tokens.stops_before(position) or self.tokens.pauses_before(position)
