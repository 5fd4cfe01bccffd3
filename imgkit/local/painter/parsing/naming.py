"""Takes several words for one thing together: a breed, a young one, what is named again."""

from dataclasses import replace

from imgkit.local.painter.looks.pieces import WITHOUT, pieces_of
from imgkit.local.painter.parsing.kinship import is_person, plant_of
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.said import Noun, Said
from imgkit.local.painter.parsing.telling import Telling
from imgkit.local.painter.parsing.traits import with_trait
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import is_a, kinds
from imgkit.local.painter.words import Match
from imgkit.local.painter.words.pieces import PieceWords, piece_words
from imgkit.local.painter.words.spelling import plain

_DO_WITHOUT = {"nose": ("snowman",), "mane": ("lion",), "baubles": ("christmas-tree",),
    "lights": ("christmas-tree",)}  # fmt: skip
"""What can be drawn without a part of it."""
_LARGE = frozenset({"monument", "backdrop"})


class Naming(Telling):
    """What is one thing, though more than one word names it.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _is_named_already(self, match: Match, start: int, end: int) -> bool:
        """Take a noun that names no new thing."""
        if self._another and self._wears_another(match.value):
            self._noun = Noun(end)
            return True
        takes = (
            self._counts_them,
            self._is_built_in,
            self._names_known,
            self._is_specified,
            self._tells_more,
        )
        return any(take(match, start, end) for take in takes)

    @property
    def _pieces(self) -> PieceWords:
        return piece_words(self.words.language)

    def _piece(self, start: int) -> str:
        """Return the piece that a word names: "ears"; empty for anything else."""
        return self._pieces.names.get(self.tokens.words[start], "")

    def _owner_of(self, piece: str) -> int | None:
        """Return the position of the last thing whose drawing has a piece marked."""
        things = self.found.things
        there = (at for at in range(len(things) - 1, -1, -1) if piece in pieces_of(things[at].kind))
        return next(there, None)

    def _part_to_go(self, start: int) -> str:
        """Return the part of the last thing that a word takes away; empty for anything else."""
        part = self.words.can_go.get(self.tokens.words[start], "")
        kind = self.found.things[-1].kind if self.found.things else ""
        return part if kind in _DO_WITHOUT.get(part, ()) else ""

    def _goes_without(self, piece: str, start: int, end: int) -> bool:
        """Take a piece away from the last thing that has one: "a car without wheels"."""
        owner = self._owner_of(piece)
        if owner is None:
            return False
        beside = self.tokens.words[max(start - 1, 0) : end + 1]
        which = "front" if not self._pieces.front.isdisjoint(beside) else "yes"
        self.found.things[owner] = with_trait(self.found.things[owner], (piece + WITHOUT, which))
        self.found.understood.append((start, end, "removed"))
        self._said, self._noun = Said(), Noun(end, removed=self._removing)
        self._removing = None
        return True

    def _counts_them(self, match: Match, _start: int, end: int) -> bool:
        """Take how many somebody is: «семья из четырёх человек», "a family of four people"."""
        count, first = self._said.count, self._said.start
        if not count or first is None or not self.found.things or self.found.things[-1].count == 1:
            return False
        last, (_, before, table) = self.found.things[-1], self.found.understood[-1]
        alike = is_person(last.kind) and is_person(match.value) and table == "things"
        if (
            not alike
            or before != first - 1
            or self.tokens.words[before] not in self.words.hints.made_of
        ):
            return False
        self.found.things[-1] = replace(last, count=count)
        self.found.understood.append((before, end, "things"))
        self._said, self._noun = Said(), Noun(end)
        return True

    def _is_built_in(self, match: Match, start: int, end: int) -> bool:
        """Take a word that names a part of what was named: the chimney, «труба», of a house."""
        owners = self.words.hints.part_of.get(self.tokens.words[end - 1], ())
        owned = any(thing.kind in owners for thing in self.found.things)
        if not owned and not self._is_owner(match, start, end):
            return False
        self._forget_said()
        self.found.understood.append((start, end, "parts"))
        self.found.mentions.append(Mention("part"))
        self._thing_end, self._noun = -1, Noun(end, colours=frozenset())
        return True

    def _is_owner(self, match: Match, start: int, end: int) -> bool:
        """Say whether a word tells whose the thing before it is: «шляпа волшебника»."""
        words = self.words
        if words.nouns_describe_nouns or words.adjectives_follow:
            return False
        word = self.tokens.words[end - 1]
        to_whom = tuple(words.hints.genitives.get("to_whom", ("\0",)))  # «букет маме»
        base_form = (word,) in words.phrases("things") or word.endswith(to_whom)
        if base_form or not is_person(match.value) or not self._is_adjacent(start):
            return False
        return not kinds()[self.found.things[-1].kind].alive and self._said.nothing

    def _in_its_sense(self, match: Match, start: int) -> Match:
        """Let a word mean what it means beside others: «ёлка» beside presents."""
        said = [plain(word) for word in self.tokens.words]
        for sense in self.words.hints.senses:
            beside, named = (tuple(map(plain, sense[one])) for one in ("beside", "named"))
            meant = match.value == sense["is"] and said[start].startswith(named)
            if meant and any(word.startswith(beside) for word in said):
                return replace(match, value=sense["becomes"])
        return match

    def _is_specified(self, match: Match, start: int, end: int) -> bool:
        """Take a word that says which kind the thing before it is: «щенок хаски», «птенец совы»."""
        if self.words.nouns_describe_nouns or not self._said.nothing:
            return False
        if not self._is_adjacent(start):
            return False
        last = self.found.things[-1]
        young = self._is_cub(start, match.value)
        exact = next(iter(self._related_kinds(last.kind, match.value)), None)
        exact = exact or self._named_monument(last, match.value, start)
        exact = exact or (match.value if self._is_mother(start, match.value) else None)
        exact = exact or plant_of(last.kind, match.value)
        if exact is None and not young:
            return False
        last, first, _ = self.found.take_away_last()
        kind, phrase = (match.value if young else exact) or last.kind, self.tokens.part(first, end)
        age = "child" if young else last.age
        self._add(replace(last, kind=kind, phrase=phrase, age=age, gender=None))
        self.found.understood.append((first, end, "things"))
        self._thing_end, self._noun = -1, Noun(end)
        return True

    def _named_monument(self, last: Thing, kind: str, start: int) -> str | None:
        """Return the monument that a name tells which is behind its kind: «водопад Ниагара»."""
        named = self.tokens.part(start, start + 1)[0].isupper() and last.phrase[:1].islower()
        large = kinds()[kind].role in _LARGE and kinds()[last.kind].role in {*_LARGE, "far"}
        return kind if named and large else None

    def _is_cub(self, start: int, kind: str) -> bool:
        """Say whether a young one is named before its kind."""
        animal = kinds()[kind].alive and not is_person(kind)
        return animal and self.tokens.words[start - 1] in self.words.hints.cubs

    def _is_mother(self, start: int, kind: str) -> bool:
        """Say whether a parent, or a family, is named before an animal: «мама кошка»."""
        animal = kinds()[kind].alive and not is_person(kind)
        word = self.tokens.words[start - 1]
        return animal and (self.words.kin.get(word) == "adult" or word in self.words.hints.groups)

    @staticmethod
    def _related_kinds(first: str, second: str) -> list[str]:
        """Return the narrower of two kinds of which one is a kind of the other."""
        if first == second:
            return [first]
        if not kinds()[first].alive or is_person(first):
            return []
        pairs = ((second, first), (first, second))
        return [narrow for narrow, wide in pairs if is_a(narrow, wide)]

    def _age_of(self, kind: str, start: int, end: int) -> str | None:
        """Return the age that the word for an animal tells: "a puppy", «котёнок»."""
        known = self.words.age(self.tokens.words[end - 1])
        if known is not None or not kinds()[kind].alive or is_person(kind):
            return known
        young = tuple(plain(one) for one in self.words.hints.young_endings)
        words = self.tokens.words[start:end]
        return "child" if young and any(plain(word).endswith(young) for word in words) else None

    def _tells_more(self, match: Match, start: int, end: int) -> bool:
        """Take what a later sentence says of a thing: «Нарисуй дом. Дом красный»."""
        colours, said = self._said.colours, self._said
        plain_noun = not match.several and said.count is None and said.age is None
        if not plain_noun or not colours or self.words.definite or said.stranger:
            return False
        mentions = self.found.mentions
        if not mentions or mentions[-1].what != "end":
            return False
        named = (one.thing for one in reversed(mentions) if one.what == "thing")
        known = next(
            (at for at in named if self._is_bare(self.found.things[at], match.value)), None
        )
        if known is None:
            return False
        thing, paint = self.found.things[known], tuple(colour for colour, _ in colours)
        self.found.things[known] = replace(thing, colours=paint, size=said.size * thing.size)
        first = start if said.start is None else said.start
        self._said = Said()
        self.found.understood.append((first, end, "things"))
        mentions.append(Mention("thing", thing=known, pause=self._paused))
        self._paused = self._object_unknown = False
        self._thing_end, self._noun = -1, None
        return True

    @staticmethod
    def _is_bare(thing: Thing, kind: str) -> bool:
        return thing.kind == kind and thing.count == 1 and not thing.colours and bool(thing.phrase)
