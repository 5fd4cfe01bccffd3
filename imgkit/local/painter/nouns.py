"""Reads the things of a prompt, with what it says of each of them."""

from dataclasses import replace

from imgkit.local.painter.casting import both_people, can_play, has_costume, in_one
from imgkit.local.painter.mentions import Mention
from imgkit.local.painter.naming import Naming
from imgkit.local.painter.said import Noun, Said
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.telling import ADJECTIVES
from imgkit.local.painter.things import kinds
from imgkit.local.painter.vessels import ends_in_a_vessel
from imgkit.local.painter.words import Match
from imgkit.local.painter.words.spelling import split

_NOUNS = frozenset({"things", "several", "flowers"})

_DO_WITHOUT = {"nose": ("snowman",), "mane": ("lion",), "baubles": ("christmas-tree",),
    "lights": ("christmas-tree",)}  # fmt: skip
"""What can be drawn without a part of it."""
_BUILT_IN = frozenset({"window", "door"})
"""What every drawing of a house has."""


class NounPhrases(Naming):
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
        if self._noun and self._follows(self._noun, match, start, is_noun=as_noun is not None):
            if self.found.paint(self._noun.part, match.value, (start, end)):
                pass
            elif self._noun.colours is not None:
                self._describe_no_thing(self._noun.colours, match, start, end)
            elif self._noun.flowers:
                self.found.describe_flowers(match, start, end)
            elif self._noun.removed is None:
                self._paint_over(match, start)
                self.found.describe_last(match, start, end)
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

    def _describe_no_thing(
        self, colours: frozenset[str], match: Match, start: int, end: int
    ) -> None:
        """Take the colour of a place or of a part: it is understood where they have it anyhow."""
        if match.value in colours:
            self.found.understood.append((start, end, "places"))
        elif match.table == "colours":
            self.found.not_drawn.append((start, end))

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
        if self._said.count in {1, None}:  # "a family", "twins"
            self._said.count = self.words.counted.get(self.tokens.words[end - 1])
        self._take_things(Match("things", match.value, match.length, several=True), start, end)

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
        if self._is_named_already(match, start, end) or self._is_cast(match, start, end):
            return
        mount = self._mount_before(match.value, start)
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
        self._add(
            Thing(
                kind=kind,
                phrase=self.tokens.part(start, end),
                count=said.count or (SEVERAL if match.several else 1),
                colours=tuple(colour for colour, _ in said.colours),
                size=said.size,
                age=said.age,
                gender=self._gender(match, start, end),
            )
        )
        self._sit_on(mount, (first, end))
        self._lay_out(match, start, end)
        self._thing_end = end if self.words.nouns_describe_nouns else -1
        if self.tokens.words[end - 1].endswith("'s"):  # "the girl's hat": the girl is drawn too
            self._thing_end = -1
        self._noun = Noun(end)

    def _is_cast(self, match: Match, start: int, end: int) -> bool:
        """Take a role and an animal side by side as one: "a pirate cat", « un chat pirate »."""
        if not self._is_adjacent(start):
            return False
        before, kind = self.found.things[-1].kind, match.value
        if self._thing_end == start and both_people(before, kind):
            last, first, _ = self.found.take_away_last()
            one = in_one(last, self._gender(match, start, end), kind)
            count = SEVERAL if match.several and last.count == 1 else last.count
            age = one.age or self.words.age(self.tokens.words[end - 1])
            self._add(replace(one, phrase=self.tokens.part(first, end), count=count, age=age))
            self.found.understood.append((first, end, "things"))
            self._noun = Noun(end)
            return True
        if not can_play(before, kind):
            return False
        role, animal = (before, kind) if has_costume(before) else (kind, before)
        last, first, _ = self.found.take_away_last()
        several = match.several and animal == kind and last.count == 1  # "pirate cats"
        phrase = self.tokens.part(first, end)
        count = SEVERAL if several else last.count
        player = replace(last, kind=animal, count=count, phrase=phrase, gender=None)
        self._cast(role, player, first, end)
        return True

    def _take_cast(self, match: Match, start: int, end: int) -> None:
        """Take a compound of an animal and the role that it plays: «кот-космонавт»."""
        role, animal = match.value
        said, self._said = self._said, Said()
        colours = tuple(colour for colour, _ in said.colours)
        player = Thing(animal, self.tokens.part(start, end), said.count or 1, colours, said.size)
        self._cast(role, replace(player, age=said.age), start, end)

    def _cast(self, role: str, player: Thing, start: int, end: int) -> None:
        self.found.things.append(Thing(role, player.phrase))
        at = len(self.found.things)
        self.found.understood.append((start, end, "things"))
        self._add(player)
        self.found.mentions += [
            Mention("relation", relation="as", span=(start, end)),
            Mention("thing", thing=at - 1),
        ]
        self._thing_end, self._noun = -1, Noun(end)

    def _drop_modifier(self, said: Said) -> Said:
        """In "chocolate cake" the first noun says what kind of cake; it is not drawn itself."""
        modifier, first, end = self.found.take_away_last()
        if modifier.kind == "rainbow":
            self._patterned = "rainbow"
            return replace(said, count=modifier.count, size=modifier.size)
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

    def _part_to_go(self, start: int) -> str:
        """Return the part of the last thing that a word takes away; empty for anything else."""
        part = self.words.can_go.get(self.tokens.words[start], "")
        kind = self.found.things[-1].kind if self.found.things else ""
        return part if kind in _DO_WITHOUT.get(part, ()) else ""

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
