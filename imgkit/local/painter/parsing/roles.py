"""Reads who plays a role: "a pirate cat", "the king is a mouse", "the teacher is an alien"."""

from dataclasses import replace

from imgkit.local.painter.parsing.casting import both_people, can_play, has_costume, in_one
from imgkit.local.painter.parsing.kinship import is_person
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.predicates import Predicates
from imgkit.local.painter.parsing.said import Noun, Said
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match

_NOBODY = frozenset({"robot", "alien", "snowman", "ghost", "monster", "skeleton"})
"""Who is drawn as people are, and is another kind of being."""

_FEW = 4
"""How many words there are at most between a role and who it turns out to be."""


class Roles(Predicates):
    """Who plays which role in a prompt.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

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

    def _are_a_group(self, match: Match, start: int, end: int) -> bool:
        """Let a family be one of animals: "a penguin family", "a dog team"."""
        if self._thing_end != start or not is_person(match.value):
            return False
        last = self.found.things[-1]
        if not kinds()[last.kind].alive or (is_person(last.kind) and last.kind not in _NOBODY):
            return False
        count = self.words.counted.get(self.tokens.words[end - 1], SEVERAL)
        self.found.things[-1] = replace(last, count=count if last.count == 1 else last.count)
        self.found.understood.append((start, end, "things"))
        self._said, self._noun = Said(), Noun(end)
        return True

    def _told_role(self, match: Match, start: int) -> int | None:
        """Return the somebody who is said to be an animal: "the pirates are penguins"."""
        noun, things = self._noun, self.found.things
        if noun is None or noun.colours is not None or noun.end >= start or not things:
            return None
        between = self.tokens.words[noun.end : start]
        if between[0] not in self.words.hints.copulas or len(between) > _FEW:
            return None
        told, kind = self.found.mentions[-1], match.value
        animal = kinds()[kind].alive and (not is_person(kind) or kind in _NOBODY)
        return (
            told.thing
            if animal and told.what == "thing" and is_person(things[told.thing].kind)
            else None
        )

    def _role_of(self, match: Match, start: int) -> int | None:
        """Return the role that a thing to come plays, and that has a costume."""
        role = self._told_role(match, start)
        known = role is not None and has_costume(self.found.things[role].kind)
        return role if known and can_play(self.found.things[role or 0].kind, match.value) else None

    def _turns_out(self, match: Match, start: int, end: int) -> bool:
        """Let somebody be what a sentence says of them: "my friend is a robot"."""
        role = self._told_role(match, start)
        if role is None or self._role_of(match, start) is not None:
            return False
        colours = tuple(colour for colour, _ in self._said.colours)
        one = self.found.things[role]
        one = replace(one, kind=match.value, colours=colours, size=self._said.size, gender=None)
        self.found.things[role] = one
        self.found.understood.append((start, end, "things"))
        self._said, self._noun = Said(), Noun(end)
        return True

    def _play(self, role: int | None, span: tuple[int, int]) -> None:
        """Dress the last thing as the role that it plays."""
        if role is not None:
            self.found.mentions += [
                Mention("relation", relation="as", span=span),
                Mention("thing", thing=role),
            ]
