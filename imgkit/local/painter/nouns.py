"""Reads the things of a prompt, with what it says of each of them."""

from dataclasses import dataclass, replace

from imgkit.local.painter.findings import Findings
from imgkit.local.painter.relating import Mention
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.tokens import Tokens
from imgkit.local.painter.words import Match, Words
from imgkit.local.painter.words.spelling import split

_NOUNS = frozenset({"things", "several", "flowers"})
_ADJECTIVES = frozenset({"colours", "sizes", "ages"})


@dataclass
class _Said:
    """What was said of a noun before it came.

    Args:
        start: The position of the first of these words, or None.
        colours: Each colour with where its words begin and end.
        stranger: Whether an unknown word stands among them, which may be the noun meant.
    """

    start: int | None = None
    count: int | None = None
    size: float = 1.0
    colours: tuple[tuple[str, tuple[int, int]], ...] = ()
    age: str | None = None
    stranger: bool = False

    @property
    def nothing(self) -> bool:
        return self.start is None and self.count is None and not self.stranger


@dataclass(frozen=True)
class _Noun:
    """The noun that was read last.

    Args:
        end: The position after it, and after what was said of it since.
        removed: Where the words begin that took it away; None for a thing that is drawn.
        coloured: Whether a colour stands behind it.
    """

    end: int
    removed: int | None = None
    coloured: bool = False


class NounPhrases:
    """The things of a prompt: how many, how large, of which colours and age; and which not.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def __init__(self, tokens: Tokens, words: Words) -> None:
        self.tokens = tokens
        self.words = words
        self.found = Findings()
        self._said = _Said()
        self._noun: _Noun | None = None
        self._removing: int | None = None
        self._paused = False
        self._object_unknown = False
        self._thing_end = -1

    def _take_numbers(self, match: Match, start: int, _end: int) -> None:
        self._forget_said()
        if match.value > 1:
            self._say(start).count = match.value
        else:
            self._said.count = 1

    def _take_sizes(self, match: Match, start: int, end: int) -> None:
        if not self._take_adjective(match, start, end):
            self._say(start).size *= match.value

    def _take_colours(self, match: Match, start: int, end: int) -> None:
        if not self._take_adjective(match, start, end):
            said = self._say(start)
            said.colours = (*said.colours, (match.value, (start, end)))

    def _take_ages(self, match: Match, start: int, end: int) -> None:
        if not self._take_adjective(match, start, end):
            self._say(start).age = match.value

    def _take_adjective(self, match: Match, start: int, end: int) -> bool:
        """Take an adjective that stands behind its noun, or that is a noun itself here."""
        as_noun = self.words.find(self.tokens.words, start, end, ("things",))
        if self._noun and self._follows(self._noun, match, start, is_noun=as_noun is not None):
            if self._noun.removed is None:
                self.found.describe_last(match, start, end)
            self._noun = replace(self._noun, end=end, coloured=match.table == "colours")
            return True
        if as_noun and not self._describes_next(end):
            self._take_things(as_noun, start, end)
            return True
        return False

    def _follows(self, noun: _Noun, match: Match, start: int, *, is_noun: bool) -> bool:
        """Say whether an adjective belongs to the noun before it: « un chat noir et blanc »."""
        if not self.words.adjectives_follow or not self._said.nothing:
            return False
        if match.table == "colours" and not is_noun:
            return True
        return noun.end == start or (noun.coloured and noun.end == start - 1)

    def _describes_next(self, end: int) -> bool:
        """Say whether "orange" or "baby" describes a noun after it, and is none itself."""
        if not self.tokens.joins_on(end):
            return False
        following = self.words.match(self.tokens.words, end)
        if following is not None and following.table == "joining":  # "orange and red balloons"
            following = self.words.match(self.tokens.words, end + following.length)
            return following is not None and following.table == "colours"
        if self.words.adjectives_follow:
            return following is not None and following.table in _NOUNS
        return following is None or following.table in _NOUNS | _ADJECTIVES

    def _take_several(self, match: Match, start: int, end: int) -> None:
        if self._said.count == 1:  # "a family"
            self._said.count = None
        self._take_things(Match("things", match.value, match.length, several=True), start, end)

    def _take_flowers(self, match: Match, start: int, end: int) -> None:
        if self._take_away(match.value, "removed", start, end):
            return
        self.found.flowers.append(match.value)
        self.found.understood.append((start, end, "flowers"))
        self._forget_said()
        self._noun = None

    def _take_things(self, match: Match, start: int, end: int) -> None:
        flowers = self.words.flower(self.tokens.words[start:end])
        if self._take_away(match.value, "removed", start, end):
            self.found.removed += [flowers] if flowers else []
            return
        if flowers and match.several and self._said.count is None and not self._is_held():
            self._take_flowers(Match("flowers", flowers, match.length), start, end)
            return
        said, self._said = self._said, _Said()
        if self._thing_end == start and not self._both_alive(match.value):
            said = self._drop_modifier(said)
        first = start if said.start is None else said.start
        self.found.understood.append((first, end, "things"))
        if self._object_unknown and (said.start is None or said.count is not None):
            self.found.mentions.append(Mention("unknown"))
        self._add(
            Thing(
                kind=match.value,
                phrase=self.tokens.part(start, end),
                count=said.count or (SEVERAL if match.several else 1),
                colours=tuple(colour for colour, _ in said.colours),
                size=said.size,
                age=said.age,
            )
        )
        self._thing_end = end if self.words.nouns_describe_nouns else -1
        if self.tokens.words[end - 1].endswith("'s"):  # "the girl's hat": the girl is drawn too
            self._thing_end = -1
        self._noun = _Noun(end)

    def _add(self, thing: Thing) -> None:
        self.found.mentions.append(
            Mention("thing", thing=len(self.found.things), pause=self._paused)
        )
        self.found.things.append(thing)
        self._paused = self._object_unknown = False

    def _is_held(self) -> bool:
        mentions = self.found.mentions
        return bool(mentions) and mentions[-1].relation == "holding"

    def _both_alive(self, kind: str) -> bool:
        return kinds()[kind].alive and kinds()[self.found.things[-1].kind].alive

    def _drop_modifier(self, said: _Said) -> _Said:
        """In "chocolate cake" the first noun says what kind of cake; it is not drawn itself."""
        modifier, first, end = self.found.take_away_last()
        noun = end - len(split(modifier.phrase))
        self.found.not_drawn.append((noun, end))
        said.count = modifier.count
        said.colours = tuple((colour, (first, first + 1)) for colour in modifier.colours)
        said.size, said.age = modifier.size, modifier.age
        return said

    def _take_joining(self, _match: Match, start: int, end: int) -> None:
        noun = self._noun
        if noun and noun.removed is not None and noun.end == start and self._alike(noun, end):
            self._removing = noun.removed
        else:
            self._pause()

    def _take_remove(self, _match: Match, _start: int, end: int) -> None:
        self._removing = end

    def _take_away(self, what: str, table: str, start: int, end: int) -> bool:
        """Take note of what is to be removed; return whether it is."""
        if self._removing is None:
            return False
        self.found.removed.append(what)
        self.found.understood.append((start, end, table))
        self._said = _Said()
        self._noun = _Noun(end, removed=self._removing)
        self._removing = None
        return True

    def _alike(self, noun: _Noun, position: int) -> bool:
        """Say whether a word begins as that noun did: "no people and cars", "the dog and the cat".

        Then that is taken away too; in "no people and a dog" the dog is drawn.
        """
        first = noun.removed
        if first is None or position == len(self.tokens):
            return False
        if self.tokens.words[first] == self.tokens.words[position]:
            return True
        matches = (self.words.match(self.tokens.words, one) for one in (first, position))
        tables = [match.table for match in matches if match is not None]
        return len(tables) == 2 and _NOUNS.union(_ADJECTIVES, {"weather"}).issuperset(tables)

    def _pause(self) -> None:
        self._paused = True
        self._thing_end = -1
        if self._said.stranger:
            self._forget_said()

    def _say(self, position: int) -> _Said:
        if self._said.start is None:
            self._said.start = position
        return self._said

    def _forget_said(self) -> None:
        """Colours whose noun never came are not drawn."""
        if self._said.stranger and self.found.after_a_relation():
            self._object_unknown = True
        self.found.not_drawn += [span for _, span in self._said.colours]
        self._said = _Said()
