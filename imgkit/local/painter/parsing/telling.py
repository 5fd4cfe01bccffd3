"""What the words of a prompt have told so far, and which of it a noun speaks of once more."""

from dataclasses import replace

from imgkit.local.painter.looks.patterns import PATTERNS, with_pattern
from imgkit.local.painter.parsing.findings import Findings
from imgkit.local.painter.parsing.kinship import built_of, named_before, relative_of
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.said import Noun, Said
from imgkit.local.painter.parsing.tokens import Tokens
from imgkit.local.painter.parsing.traits import COVERED, with_those_it_shows, with_trait
from imgkit.local.painter.parsing.vessels import (
    SERVED,
    comes_with_one,
    ends_in_a_vessel,
    goes_into_one,
)
from imgkit.local.painter.placing.flight import FLYING
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match, Words

_RIDDEN = frozenset({"wheelchair", "bicycle", "motorcycle", "scooter", "moped"})
"""What is said before who rides it."""
_GOODS = 3
"""How many things a stall shows of what it sells."""
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
        self._patterned = ""
        self._traits: list[tuple[str, str]] = []
        self._covering = False
        self._adverb_end = -1
        self._another = False
        self._again: Noun | None = None

    def _relative(self, start: int, end: int) -> tuple[str, str] | None:
        words = self.tokens.words[max(start - 1, 0) : end]
        return relative_of(self.found.things, self.words, words)

    def _names_known(self, match: Match, start: int, end: int) -> bool:
        """Take a noun that speaks of a thing named before: "in the hammock lies a pirate"."""
        whole = match.several and built_of(self.found.things, match.value) is not None
        if whole and self._said.count == 1 and not self._said.colours:  # "one of the stones"
            self._said = Said()
        again = whole or self._names_them_again(match.value)
        if (match.several and not again) or not self._said.nothing or self._describes(end):
            return False
        words = self.tokens.words[max(start - 1, 0) : end]
        known = named_before(self.found.things, self.words, match.value, words)
        if known is None or self._joins_two(start):
            return False
        self.found.understood.append((start, end, "things"))
        self.found.mentions.append(Mention("thing", thing=known, pause=self._paused))
        self._paused = self._object_unknown = False
        self._thing_end, self._noun, self._again = -1, None, Noun(end, thing=known)
        return True

    def _names_them_again(self, kind: str) -> bool:
        """Say whether several were told of in an earlier sentence, in a language without "the"."""
        ends = [at for at, one in enumerate(self.found.mentions) if one.what == "end"]
        told = (one.thing for one in self.found.mentions[: ends[-1] if ends else 0])
        things = (self.found.things[one] for one in told if one >= 0)
        return not self.words.definite and any(
            one.kind == kind and one.count != 1 for one in things
        )

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

    def _names_again(self, kind: str, start: int) -> bool:
        """Say whether a thing is the last one told in full: "a bowl of tomato soup"."""
        if not self.found.things or self.found.mentions[-1].what != "thing":
            return False
        _, end, table = self.found.understood[-1]
        last = self.found.things[-1].kind
        same = last == kind or last in SERVED.get(kind, ())  # "a bowl of ramen"
        told = same and table == "things" and end < start
        link = self.words.match(self.tokens.words, end) if told else None
        return link is not None and link.table == "stop" and not self._paused

    def _mount_before(self, kind: str, start: int) -> Thing | None:
        """Take what somebody is on: "a wheelchair basketball player"; None for anything else."""
        last = self.found.things[-1] if self.found.things else None
        rides = last is not None and self._thing_end == start and last.kind in _RIDDEN
        if last is None or not rides or not kinds()[kind].dressed:
            return None
        self._thing_end = -1
        mount, first, _ = self.found.take_away_last()
        self._say(first).count = mount.count
        return mount

    def _gender(self, match: Match, start: int, end: int) -> str | None:
        """Several students are women and men in most languages; several ballerinas are women."""
        if not kinds()[match.value].dressed:
            return None
        gender = self.words.gender(self.tokens.words[start:end])
        return None if match.several and gender == "man" else gender

    def _is_put(self, end: int) -> bool:
        """Say whether flowers are held, or stand in a vase."""
        mentions, things = self.found.mentions, self.found.things
        with_one = comes_with_one(mentions, things) or ends_in_a_vessel(mentions, things)
        return with_one or goes_into_one(self.tokens, self.words, end)

    def _fills(self, start: int) -> bool:
        """Say whether a thing is in the one before it: "a basket of apples"."""
        if self._paused or not ends_in_a_vessel(self.found.mentions, self.found.things):
            return False
        _, end, table = self.found.understood[-1]
        between = self.words.match(self.tokens.words, end) if end < start else None
        follows = between is not None and between.table == "stop" and end + 1 == start
        follows = follows and self.tokens.words[end] not in self.words.hints.places_at
        return table == "things" and (follows or (end == start and self.tokens.joins_on(start)))

    def _both_alive(self, kind: str) -> bool:
        return kinds()[kind].alive and kinds()[self.found.things[-1].kind].alive

    def _does(self, match: Match, start: int) -> bool:
        """Say whether a noun is a verb here: "a girl swings", but "dog biscuits"."""
        if not self.words.nouns_describe_nouns or match.length > 1 or self._thing_end != start:
            return False
        last, (first, _, table) = self.found.things[-1], self.found.understood[-1]
        before = self.words.match(self.tokens.words, first - 1) if first else None
        one = last.count == 1 and before is not None and before.table == "numbers"
        both = kinds()[last.kind].alive and not kinds()[match.value].alive
        return both and one and table == "things" and self.tokens.words[start].endswith("s")

    def _lay_out(self, match: Match, start: int, end: int) -> None:
        """Put what a stall sells on it: "a hot dog stand"."""
        if match.value != "market-stall" or match.length == 1:
            return
        name = self.tokens.part(start, end - 1)
        goods = self.words.find(self.tokens.words, start, end - 1, ("things",))
        if goods is not None and self.words.names[goods.value] == name.lower():
            self.found.mentions.append(Mention("relation", relation="full of", span=(start, end)))
            self._add(Thing(goods.value, name, _GOODS))

    def _sit_on(self, mount: Thing | None, span: tuple[int, int]) -> None:
        """Put who was named last on what was said before them."""
        if mount is not None:
            self.found.mentions.append(Mention("relation", relation="on", span=span))
            self._add(replace(mount, count=self.found.things[-1].count, colours=()))

    def _is_adjacent(self, start: int) -> bool:
        if not self.found.things or self.found.mentions[-1].what != "thing" or self._paused:
            return False
        _, end, table = self.found.understood[-1]
        return table == "things" and end == start and self.tokens.joins_on(start)

    def _add(self, thing: Thing) -> None:
        self.found.mentions.append(
            Mention("thing", thing=len(self.found.things), pause=self._paused)
        )
        if self._posing and (kinds()[thing.kind].alive or self._posing == FLYING):
            thing, self._posing = replace(thing, pose=self._posing), None
        thing, self._patterned = with_pattern(thing, self._patterned), ""
        thing, self._traits = with_those_it_shows(thing, self._traits)
        if self._covering:
            thing, self._covering = with_trait(thing, COVERED), False
        self.found.things.append(thing)
        self._paused = self._object_unknown = False

    def _take_patterns(self, match: Match, start: int, end: int) -> None:
        """Take stripes and dots, or many colours, which stand before or behind their noun."""
        comes = not self.words.adjectives_follow and self._names_a_thing(end)
        if comes or self._noun is None or self._noun.removed is not None or not self.found.things:
            self._patterned = match.value if self._removing is None else ""
            return
        self.found.things[-1] = with_pattern(self.found.things[-1], match.value)
        self.found.understood.append((start, end, "parts"))
        part = match.value if match.value in PATTERNS else ""
        self._noun = replace(self._noun, end=end, part=part)

    def _names_a_thing(self, position: int) -> bool:
        """Say whether the next word names a thing."""
        there = self.tokens.joins_on(position)
        following = self.words.match(self.tokens.words, position) if there else None
        return following is not None and following.table in {"things", "several"}

    def _pause(self) -> None:
        self._paused = True
        self._thing_end = -1
        if self._said.stranger:
            self._forget_said()
        elif self._shares_out():
            self._said = Said()

    def _say(self, position: int) -> Said:
        if self._said.start is None:
            self._said.start = position
        return self._said

    def _forget_said(self) -> None:
        """Colours whose noun never came are not drawn."""
        if self._said.stranger and self.found.after_a_relation():
            self._object_unknown = True
        if not self._shares_out():
            self.found.not_drawn += [span for _, span in self._said.colours]
        self._said = Said()

    def _shares_out(self) -> bool:
        """Give colours to some of the last things: "three tents, one red and two green"."""
        things = self.found.things
        if self._another and self._wears_another(None):
            return True
        several = (at for at in range(len(things) - 1, -1, -1) if things[at].count != 1)
        at, count, colours = next(several, None), self._said.count, self._said.colours
        if at is None or not count or len(colours) != 1:
            return False
        (colour, span), last = colours[0], things[at]
        first = len(last.colours)
        if self._said.stranger or first + count > (last.count or first + count):
            return False
        things[at] = replace(last, colours=(*last.colours, *(colour,) * count))
        self.found.understood.append((*span, "colours"))
        return True

    def _wears_another(self, kind: str | None) -> bool:
        """Give what several wear one colour more: "one in a red dress, the other in a blue one".

        Args:
            kind: What the other wears; None where that is not named again.
        """
        worn = [at for at, one in enumerate(self.found.things) if kinds()[one.kind].garment]
        worn = [at for at in worn if kind in {None, self.found.things[at].kind}]
        if not worn or not self._said.colours or not self.found.after_a_relation():
            return False
        thing = self.found.things[worn[-1]]
        colours = (*thing.colours, *(colour for colour, _ in self._said.colours))
        self.found.things[worn[-1]] = replace(thing, colours=colours)
        self.found.understood += [(*span, "colours") for _, span in self._said.colours]
        self.found.mentions.append(Mention("part"))
        self._said, self._another = Said(), False
        return True

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
