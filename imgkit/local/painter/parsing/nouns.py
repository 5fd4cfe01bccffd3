"""Reads the things of a prompt, with what it says of each of them."""

from dataclasses import replace

from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.predicates import without_colours
from imgkit.local.painter.parsing.roles import Roles
from imgkit.local.painter.parsing.said import Noun, Said
from imgkit.local.painter.parsing.telling import ADJECTIVES
from imgkit.local.painter.parsing.vessels import ends_in_a_vessel
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match
from imgkit.local.painter.words.materials import material_named
from imgkit.local.painter.words.spelling import split

_NOUNS = frozenset({"things", "several", "flowers"})

_BUILT_IN = frozenset({"window", "door"})
"""What every drawing of a house has."""


class NounPhrases(Roles):
    """The things of a prompt: how many, how large, of which colours and age; and which not.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

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
        if self._is_predicate(match, start, end):
            return True
        if self._noun and self._follows(self._noun, match, start, is_noun=as_noun is not None):
            if self.found.paint(self._noun.part, match.value, (start, end)):
                pass
            elif self._noun.colours is not None:
                self._describe_no_thing(self._noun.colours, match, start, end)
            elif self._noun.flowers:
                self.found.describe_flowers(match, start, end)
            elif self._noun.removed is None:
                if self._glows(self._noun, match, start):
                    self.found.things[-1] = without_colours(self.found.things[-1])
                self.found.describe(match, start, end)
            self._noun = replace(self._noun, end=end, coloured=match.table == "colours")
            return True
        if as_noun and not self._describes_next(end):
            self._take_things(as_noun, start, end)
            return True
        return False

    def _say_no_thing(
        self, end: int, colours: frozenset[str] = frozenset(), part: str = ""
    ) -> None:
        """Take what was said of a place, or of a part of something, before it came."""
        if not self._said.stranger:
            for colour, span in self._said.colours:
                if not self.found.paint(part, colour, span):
                    self._describe_no_thing(colours, Match("colours", colour, 1), *span)
            self._said.colours = ()
        self._forget_said()
        self._noun = Noun(end, colours=colours, part=part)

    def _follows(self, noun: Noun, match: Match, start: int, *, is_noun: bool) -> bool:
        """Say whether an adjective belongs to the noun before it: « un chat noir et blanc »."""
        if self._glows(noun, match, start):
            return True
        follows = self.words.adjectives_follow or match.length > 1  # "a house made of gold"
        if not follows or not self._said.nothing:
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
        return following is None or following.table in _NOUNS | ADJECTIVES | {"parts"}

    def _take_several(self, match: Match, start: int, end: int) -> None:
        one = self.words.find(self.tokens.words, start, end, ("things",))
        unchanged = one is not None and one.value == match.value and not one.several
        if unchanged and (self._said.count == 1 or self._is_definite(start)):  # "a white sheep"
            self._take_things(replace(match, table="things", several=False), start, end)
            return
        if self._are_a_group(match, start, end):
            return
        if self._said.count in {1, None}:  # "a family", "twins"
            told = (self.words.counted.get(word) for word in self.tokens.words[start:end])
            self._said.count = next((count for count in told if count), None)
        self._take_things(Match("things", match.value, match.length, several=True), start, end)

    def _is_definite(self, start: int) -> bool:
        """Say whether an article, or whose it is, stands before a noun and its adjectives."""
        first = start if self._said.start is None else self._said.start
        before = self.tokens.words[first - 1] if first else ""
        return before in self.words.hints.articles

    def _take_flowers(self, match: Match, start: int, end: int) -> None:
        if self._take_away(match.value, "removed", start, end):
            return
        noun = self.words.find(self.tokens.words, end - 1, end, ("things",))
        if noun and match.length > 1 and ends_in_a_vessel(self.found.mentions, self.found.things):
            self.found.mentions.append(Mention("relation", relation="full of", span=(start, end)))
            self._take_things(noun, end - 1, end)  # « un vase plein de roses »
            return
        first = start if self._said.start is None else self._said.start
        colours, self._said.colours = self._said.colours, ()
        self._forget_said()
        self.found.flowers.append(match.value)
        self.found.flower_colours += [colour for colour, _ in colours]
        self.found.understood.append((first, end, "flowers"))
        self._noun = Noun(end, flowers=True)

    def _take_things(self, match: Match, start: int, end: int) -> None:
        if self._does(match, start) or self._only_a_part(end):
            return
        flowers = self.words.flower(self.tokens.words[start:end])
        if self._take_away(match.value, "removed", start, end):
            self.found.removed += [flowers] if flowers else []
            return
        grows = match.several and self._said.count is None and not self._is_put(end)
        if flowers and grows:
            self._take_flowers(Match("flowers", flowers, match.length), start, end)
            return
        takes = (self._is_named_already, self._is_cast, self._turns_out)
        if any(take(match, start, end) for take in takes):
            return
        role, mount = self._role_of(match, start), self._mount_before(match.value, start)
        said, self._said = self._said, Said()
        kind, said.age = self._relative(start, end) or (match.value, said.age)
        said.age = said.age or self._age_of(kind, start, end)
        if self._thing_end == start and not self._both_alive(match.value):
            said = self._drop_modifier(said)
        first = start if said.start is None else said.start
        if said.count is None and self._names_again(match.value, start):
            before, first, _ = self.found.take_away_last()
            said.count, said.size = before.count or None, before.size
            said.colours = said.colours or tuple((one, (first, end)) for one in before.colours)
        elif said.count is None and self._fills(start):
            self.found.mentions.append(Mention("relation", relation="full of", span=(start, start)))
        self.found.understood.append((first, end, "things"))
        if self._object_unknown and (said.start is None or said.count is not None):
            self.found.mentions.append(Mention("unknown"))
        thing = Thing(
            kind=kind,
            phrase=self.tokens.part(start, end),
            count=said.count or (SEVERAL if match.several else 1),
            colours=tuple(colour for colour, _ in said.colours),
            size=said.size,
            age=said.age,
            gender=self._gender(match, start, end),
        )
        self._add(self.found.haired(thing))
        self._sit_on(mount, (first, end))
        self._play(role, (start, end))
        self._lay_out(match, start, end)
        self._thing_end = end if self.words.nouns_describe_nouns else -1
        if self.tokens.words[end - 1].endswith("'s"):  # "the girl's hat": the girl is drawn too
            self._thing_end = -1
        self._noun = Noun(end)

    def _drop_modifier(self, said: Said) -> Said:
        """In "chocolate cake" the first noun says what kind of cake; it is not drawn itself."""
        modifier, first, end = self.found.take_away_last()
        if modifier.kind == "rainbow":
            self._patterned = "rainbow"
            return replace(said, count=modifier.count, size=modifier.size)
        noun, style = end - len(split(modifier.phrase)), self._style_of(modifier)
        material = material_named(self.words.language, modifier.phrase.lower())
        if material:  # "a lollipop tree"
            self._traits.append(("material", material))
            self.found.understood.append((noun, end, "parts"))
        elif style is None:
            self.found.not_drawn.append((noun, end))
        else:  # "a comic book hero"
            self.found.style = self.found.style or style or None
            self.found.understood.append((noun, end, "styles"))
        said.count = modifier.count
        said.colours = tuple((colour, (first, first + 1)) for colour in modifier.colours)
        said.size, said.age = modifier.size, modifier.age
        return said

    def _style_of(self, modifier: Thing) -> str | None:
        return self.words.hints.styled.get(modifier.phrase.lower())

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
        if self._goes_without(self._piece(end - 1), start, end):
            return True
        if what in _BUILT_IN and any(kinds()[one.kind].role == "far" for one in self.found.things):
            self.found.not_drawn.append((start - 1, end))
            self._said, self._noun, self._removing = Said(), None, None
            return True
        self.found.removed.append(self._part_to_go(start) or what)
        self.found.understood.append((start, end, table))
        self._said = Said()
        self._noun = Noun(end, removed=self._removing)
        self._removing = None
        return True

    def _leave_out(self, start: int, end: int) -> None:
        """Take a part away where a drawing can do without it; else say that it cannot."""
        part = self._part_to_go(start)
        if part:
            self._take_away(part, "removed", start, end)
        elif self.found.things:
            self.found.not_drawn.append((start - 1, end))
        self._removing = None

    def _only_a_part(self, end: int) -> bool:
        """Say whether a part goes, and not the thing that it is made of: "no carrot nose"."""
        going = self._removing is not None and end < len(self.tokens)
        return going and self._part_to_go(end) != ""

    def _alike(self, noun: Noun, position: int) -> bool:
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
        return len(tables) == 2 and _NOUNS.union(ADJECTIVES, {"weather"}).issuperset(tables)
