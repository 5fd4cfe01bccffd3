"""Takes the adjectives that say how a thing looks: broken, burning, fluffy, fat, cool."""

from dataclasses import replace
from typing import Literal

from imgkit.local.painter.parsing.casting import TELLERS, with_state
from imgkit.local.painter.parsing.framing import Framing
from imgkit.local.painter.parsing.kinship import BODY
from imgkit.local.painter.parsing.said import Noun, Said
from imgkit.local.painter.parsing.telling import ADJECTIVES
from imgkit.local.painter.parsing.traits import SHAPE, WORN, with_trait
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.states.fitting import STATE
from imgkit.local.painter.words import Match

LOOKS = frozenset({STATE, SHAPE, WORN})
"""The traits that any thing can have, alive or not."""

_IN_THE_SKY = {"sunny": "sun-face", "cloudy": "cloud"}
"""What has a face in the sky, where its mood is said."""
_LITTER = {"": (("sock", 3), ("book", 3)), "stove": (("plate", 3), ("pot", 2))}
"""What lies about in a messy room, and in a messy kitchen."""
_DESCRIBES = ADJECTIVES | {"traits", "patterns", "materials", "actions", "stop"}
"""What can stand between an adjective and its noun."""
_NOUNS = frozenset({"things", "several"})
_OF_OTHERS = frozenset({"parts", "weather", "hours", "seasons", "flowers", "styles"})
"""What else can have an adjective, which then tells nothing of a thing."""
_OF_PIECES = {"glowing": "#ffe24a", "rusty": "#a9693f", "muddy": "#6d4a2f", "dirty": "#6b5a48"}
"""The colours of a piece in a state."""
_AT_NIGHT = frozenset({"spooky", "ghostly"})
_GROWS = {"forest": "tree", "city": "house", "street": "house", "park": "tree"}
"""What is in a place, and burns there in "a burning forest"."""
_OF_PLACES = frozenset({"burning", "magic", "glowing", "smoking", "ruined", "robot", "sparkling"})
"""The states in which a place is seen by what is in it."""


class Adjectives(Framing):
    """The adjectives of a prompt that tell looks.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _match(self, position: int) -> Match | None:
        """Look a word up; "a magic book" is a book that is magic, though all of it has a name."""
        match = super()._match(position)
        if match is None:
            return match
        if match.table == "weather" and match.value in _IN_THE_SKY and self._has_a_mood(position):
            return Match("things", _IN_THE_SKY[match.value], match.length)
        if match.table not in _NOUNS:
            return match
        words, end = self.tokens.words, position + match.length
        if match.length == 1:  # «влюблённые лебеди» are no people
            told = self.words.find(words, position, end, ("traits",))
            follows = not self.words.adjectives_follow and self._names_a_thing(end)
            return told if told is not None and follows else match
        first = self.words.find(words, position, position + 1, ("traits",))
        noun = self.words.find(words, position + 1, end, _NOUNS) if first else None
        if first is not None and noun is not None and noun.value == match.value:
            return first
        last = self.words.find(words, end - 1, end, ("traits", *_NOUNS))
        tells = last is not None and (last.table == "traits" or last.value in TELLERS)
        noun = self.words.find(words, position, end - 1, _NOUNS) if tells else None
        return noun if noun is not None and noun.value == match.value else match

    def _has_a_mood(self, position: int) -> bool:
        """Say whether a mood is said of the sun or a cloud: "a sad cloud", « un soleil triste »."""
        if any(part == "mood" for part, _ in self._traits):
            return True
        end = position + 1
        if not self.words.adjectives_follow or not self.tokens.joins_on(end):
            return False
        behind = self.words.match(self.tokens.words, end)
        return behind is not None and behind.table == "traits" and behind.value.startswith("mood")

    def _take_traits(self, match: Match, start: int, end: int) -> None:
        """Take how something looks: in a state, fat or thin, or as somebody is."""
        part, kind = match.value.split()
        if part not in LOOKS:
            super()._take_traits(match, start, end)
            return
        if self._removing is not None:  # "not broken"
            self._removing = None
            return
        piece = self._piece_after(end)
        if piece and kind in _OF_PIECES:  # "a cat with glowing eyes"
            self._take_colours(Match("colours", _OF_PIECES[kind], 1), start, end)
            return
        noun = self._noun
        if (
            noun and noun.part and noun.end == start and kind in _OF_PIECES
        ):  # « aux yeux brillants »
            self.found.paint(noun.part, _OF_PIECES[kind], (start, end))
            return
        whose = "last" if self._is_behind(start) or piece == BODY else self._of_which(end)
        if whose in {"place", "nothing"} and self._is_right_behind(start):
            whose = "last"  # «снеговик тает на солнце»
        if whose == "next":
            self._traits.append((part, kind))
        elif whose == "last" and self.found.things:
            self.found.things[-1] = with_trait(self.found.things[-1], (part, kind))
            self.found.understood.append((start, end, "parts"))
            self._noun = self._kept(end)
        elif whose == "place":
            self._describe_place(kind, start, end)

    def _piece_after(self, position: int) -> str:
        """Return the piece of a thing that is named next, with at most a few adjectives before."""
        while self.tokens.joins_on(position):
            following = self._match(position)
            if following is None or following.table not in {"parts", *ADJECTIVES}:
                return ""
            if following.table == "parts":
                return self._piece(position + following.length - 1)
            position += following.length
        return ""

    def _is_behind(self, start: int) -> bool:
        """Say whether an adjective stands behind the thing that it describes: « un vase cassé »."""
        return self.words.adjectives_follow and self._is_right_behind(start)

    def _is_right_behind(self, start: int) -> bool:
        """Say whether a word stands right behind a thing."""
        noun = self._noun
        if noun is None or noun.removed is not None or noun.colours is not None or noun.flowers:
            return False
        return noun.end == start and self.tokens.joins_on(start)

    def _of_which(self, end: int) -> Literal["next", "last", "place", "nothing"]:
        """Return what an adjective describes: the thing after it, the last one, or a place."""
        position, told = end, False
        while self.tokens.joins_on(position):
            following = self._match(position)
            if following is None:
                return "nothing"
            if following.table in {*_NOUNS, "cast", "pairs"}:
                return "next"
            if following.table in {"places", "regions"}:
                return "place"
            if following.table in _OF_OTHERS:
                return "nothing"
            if following.table not in _DESCRIBES and not self._joins_adjectives(position):
                break
            told = told or following.table in ADJECTIVES
            position += following.length
        return "nothing" if self._said.count is not None or told else "last"

    def _joins_adjectives(self, position: int) -> bool:
        """Say whether a word joins two adjectives: "a wet and dirty dog"."""
        joining = self._match(position)
        if joining is None or joining.table != "joining":
            return False
        after = self._match(position + 1) if self.tokens.joins_on(position + 1) else None
        return after is not None and after.table in _DESCRIBES - {"stop"}

    def _describe_place(self, state: str, start: int, end: int) -> None:
        """Take how a place looks: a burning forest, a spooky wood."""
        following = self._match(end)
        ground = following.value.get("ground") if following and following.table == "places" else ""
        if state in _AT_NIGHT and self.found.hour is None:
            self.found.hour = "night"
        elif state in _OF_PLACES and ground in _GROWS:
            thing = Thing(_GROWS[ground], "", SEVERAL)
            self.found.things.append(with_trait(thing, (STATE, state)))
        elif state == "messy" and ground == "room":
            added = following.value.get("adds", "") if following else ""
            litter = _LITTER.get(added, _LITTER[""])
            self.found.things += [Thing(kind, "", count) for kind, count in litter]
        self.found.understood.append((start, end, "places"))

    def _is_cast(self, match: Match, start: int, end: int) -> bool:
        """Take a thing in the state of another: "a robot dog", « un chien robot », a ghost ship."""
        before = self.found.things[-1].kind if self._is_adjacent(start) else ""
        told = with_state(before, match.value)
        if told is None:
            return super()._is_cast(match, start, end)
        last, first, _ = self.found.take_away_last()
        several = match.several and told[0] == match.value and last.count == 1
        thing = replace(
            last,
            kind=told[0],
            count=SEVERAL if several else last.count,
            phrase=self.tokens.part(first, end),
        )
        self._add(with_trait(thing, (STATE, told[1])))
        self.found.understood.append((first, end, "things"))
        self._thing_end, self._noun = -1, Noun(end)
        return True

    def _take_cast(self, match: Match, start: int, end: int) -> None:
        """Take a compound of a thing and its state: «робот-кот», «корабль-призрак»."""
        told = with_state(*match.value)
        if told is None:
            super()._take_cast(match, start, end)
            return
        self._traits.append((STATE, told[1]))
        self._take_things(Match("things", told[0], match.length, match.several), start, end)

    def _drop_modifier(self, said: Said) -> Said:
        """Keep the looks of "a broken chocolate egg" for the egg."""
        modifier = self.found.things[-1]
        self._traits += [one for one in modifier.details if one[0] in LOOKS]
        return super()._drop_modifier(said)
