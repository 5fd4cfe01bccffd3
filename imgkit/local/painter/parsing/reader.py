"""Goes through a prompt word by word, and remembers what they say."""

from dataclasses import replace

from imgkit.local.painter.parsing.grounding import Grounds
from imgkit.local.painter.parsing.grounds import SEEN_TOGETHER, joined_grounds
from imgkit.local.painter.parsing.homely import is_in_a_bunch, opens_a_house
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.tokens import Tokens
from imgkit.local.painter.parsing.traits import with_trait
from imgkit.local.painter.parsing.vessels import can_be_filled
from imgkit.local.painter.regions import regions
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.sites import sites
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match, Words
from imgkit.local.painter.words.spelling import split

_NAMES = frozenset({"things", "several", "weather", "colours"})
"""The tables of words that are names, too, behind whoever is called so."""

_CLOSED = frozenset({"space"})
"""Where nothing else can be, whatever else it has: "over the Earth"."""

_CROP = 7
"""How many of a crop are drawn on its field."""


class Reader(Grounds):
    """What the words of one prompt say.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__(tokens, words)
        self._modifier = -1
        self._ground_is_open = False  # a village can be by a lake, a farm in the mountains
        self._read()

    def _read(self) -> None:
        position = 0
        while position < len(self.tokens) and not self.found.is_full:
            self._mark_pauses(position)
            if self._takes_form(position):
                position += 1
                continue
            match = self._match(position)
            medium = self._medium(position)
            match = match if medium is None else Match("styles", medium, 1)
            if match is not None and match.table in _NAMES and self._is_a_name(position):
                position += 1  # «собака Белка»
            elif match is not None and self._ends_in_a_phrase(match, position):
                self._hold_so(position, position + match.length)
                position += match.length - 1
            elif match is None:
                self._unknown(position)
                position += 1
            else:
                match = self._with_a_face(self._filled(match, position), position)
                take = getattr(self, f"_take_{self._table(match, position)}")
                take(match, position, position + match.length)
                position += match.length
        if position < len(self.tokens):
            self.found.not_drawn.append((position, position + 1))
        self._end_object()
        self._forget_said()
        self._leave_out_family()

    def _table(self, match: Match, position: int) -> str:
        """Return which table a match counts for here: a window is a part of a house."""
        if self._removing is None and opens_a_house(self.found, match):
            return "parts"
        if position == self._modifier:  # "with wings of a butterfly": there is none
            return "stop"
        if self._noun and self._is_coloured_like_it(match, position):
            return "patterns" if self._noun.colours is None else "stop"  # a mane has them anyhow
        named = self.words.flower(self.tokens.words[position : position + match.length])
        blooms = named is not None or match.table == "flowers"  # « un bouquet de roses »
        return "bunch" if blooms and is_in_a_bunch(self.found, match, position) else match.table

    def _filled(self, match: Match, position: int) -> Match:
        """Return what a vessel is full of, and no number: « un panier plein de champignons »."""
        behind = self._noun is not None and self._noun.end == position
        vessel = (
            behind
            and match.table == "numbers"
            and can_be_filled(self.found.mentions, self.found.things)
        )
        full = vessel and self.words.adjectives_follow and match.length > 1
        return Match("relations", "full of", match.length) if full else match

    def _with_a_face(self, match: Match, position: int) -> Match:
        """Return the sun as somebody, where it smiles or wears glasses: « un soleil qui rit »."""
        end = position + match.length
        kind = self.words.faces.get(self.tokens.words[end - 1])
        told = self.tokens.joins_on(end) and self.tokens.words[end] in self.words.of_faces
        if kind is None or not told or match.length > 1 or self._said.count is None:
            return match
        return Match("things", kind, match.length)

    def _is_coloured_like_it(self, match: Match, position: int) -> bool:
        """Say whether a rainbow stands behind what has its colours: « une licorne arc-en-ciel »."""
        noun, follows = self._noun, self.words.adjectives_follow
        behind = noun is not None and noun.end == position and noun.removed is None
        return follows and match.value == "rainbow" and match.table == "things" and behind

    def _ends_in_a_phrase(self, match: Match, position: int) -> bool:
        """Say whether a relation reaches into another phrase: "sitting on" into "on a branch"."""
        if match.table != "relations" or match.length == 1:
            return False
        phrase = self._match(position + match.length - 1)
        if phrase is None or phrase.length == 1:
            return False
        return phrase.table in {"mounts", "places", "relations", "actions"}

    def _end_object(self) -> None:
        """Note that a relation has an object, though nobody knows what that is."""
        if self._said.stranger and self.found.after_a_relation():
            self.found.mentions.append(Mention("unknown"))

    def _mark_pauses(self, position: int) -> None:
        if self.tokens.stops_before(position):
            self._end_object()
        if self.tokens.stops_before(position):
            self.found.mentions.append(Mention("end"))
            self._forget_said()
            self._removing = self._noun = None
            self._paused, self._spot = True, ""
        elif self.tokens.pauses_before(position) and position != self._adverb_end:
            self._pause()

    def _medium(self, position: int) -> str | None:
        """Return the style that a word names which stands by itself: «портрет кота, масло»."""
        words = self.tokens
        alone = words.pauses_before(position) or words.stops_before(position)
        end = position + 1
        last = end == len(words) or words.pauses_before(end) or words.stops_before(end)
        return self.words.hints.media.get(words.words[position]) if alone and last else None

    def _unknown(self, position: int) -> None:
        word = self.tokens.words[position]
        if self._is_a_name(position):
            return
        if word.isdecimal() and self._is_a_label(position):
            self.found.things[-1] = with_trait(self.found.things[-1], ("number", word))
            self.found.understood.append((position - 1, position + 1, "parts"))
            return
        if word.isdecimal():
            self._say(position).count = int(word[:4])
            return
        if self.words.is_verb(self.tokens.words, position):
            return
        if self._said.stranger:  # "a white zorgle eats fish": the fish is not white
            self.found.not_drawn += [span for _, span in self._said.colours]
            self._said.colours = ()
        self._said.stranger = True
        # "without weeds" is left out whole: a signboard that says "weeds" would ask for them
        start = position
        if self._removing is not None and self.found.things:
            start = self._removing - 1
        self._noun = self._removing = None  # what comes after an unknown noun stays
        last = self.found.not_drawn[-1] if self.found.not_drawn else (-1, -1)
        if last[1] == position and not self._paused:
            self.found.not_drawn[-1] = (last[0], position + 1)
        else:
            self.found.not_drawn.append((start, position + 1))

    def _is_a_label(self, position: int) -> bool:
        """Say whether a number stands on the last thing: "a racing car with the number 7"."""
        before = self.tokens.words[max(position - 1, 0)]
        return before in self.words.numbered and bool(self.found.things)

    def _take_stop(self, _match: Match, start: int, _end: int) -> None:
        """Stop words say nothing about what to draw; "the other" is one of several."""
        owner = self._owner_of_a_part(start, _end)
        if owner is not None:
            self._take_things(owner, start, _end)
            return
        self._speak_of(start)
        if self._takes_oneself(start, _end):
            return
        if self.tokens.words[start] in self.words.hints.others and self._said.count is None:
            self._said.count, self._another = 1, True

    def _take_variation(self, *_: object) -> None:
        self.found.variation = True

    def _take_more(self, match: Match, start: int, end: int) -> None:
        self.found.more = True
        self._take_stop(match, start, end)

    def _take_places(self, match: Match, start: int, end: int) -> None:
        place = match.value.get("ground")
        if self._is_no_ground(match, start, end):
            return
        if self._take_away(place or match.value["adds"], "removed", start, end):
            return
        if place == "snow" and self._is_snowed_on():
            self._take_weather(Match("weather", "snow", match.length), start, end)
            return
        crop = self._take_crop(start) if place == "meadow" else None
        if "over" in match.value:  # "above the clouds"
            self.found.mentions.append(
                Mention("relation", relation="over", span=(start, start + 1))
            )
        self._settle(place, end, high=match.value.get("high", place == "mountains"))
        adds = "adds" in match.value
        joined = joined_grounds(self.found.ground or "", place or "")
        if joined is not None:
            both = frozenset({self.found.ground or "", place or ""})
            self.found.site = SEEN_TOGETHER.get(both, self.found.site)
            place, shown = joined
            self.found.things += [shown] if shown else []
            self.found.ground, self._ground_is_open = place, False
        elif self._is_elsewhere(place) and not adds:
            self.found.not_drawn.append((start, end))
            return
        if place and (self.found.ground is None or not adds):
            self.found.ground, self._ground_is_open = place, adds and place not in _CLOSED
        self._take_site(match.value.get("site"))
        self.found.understood.append((start, end, "places"))
        self.found.flowers += [match.value["flowers"]] if "flowers" in match.value else []
        self.found.weather += [match.value["weather"]] if "weather" in match.value else []
        if crop is not None:
            self._add(crop)
        else:
            self._add_sights(match)

    def _add_sights(self, match: Match) -> None:
        """Add what a place brings with it: at a party, children, a cake and balloons."""
        adds = "adds" in match.value
        added = [(match.value["adds"], match.value["count"])] if adds else []
        also = match.value.get("also", {})
        peopled = bool(also) and any(kinds()[one.kind].alive for one in self.found.things)
        for kind, count in [*added, *also.items()]:
            known = any(one.kind == kind for one in self.found.things)
            if not (known or (peopled and kinds()[kind].alive)):
                self._paused = "ground" not in match.value and kind in also  # "a bride and groom"
                self._add(Thing(kind, "", count))

    def _take_site(self, site: str | None) -> None:
        """Take what a place looks like, unless one that has a look was named before."""
        before = sites().get(self.found.site or "")
        seen = before is not None and bool(before.paint)
        if site and not seen and sites()[site].lies_on(self.found.ground or ""):
            self.found.site = site

    def _is_elsewhere(self, place: str | None) -> bool:
        """Say whether a place is not where the prompt is already."""
        elsewhere = self.found.ground not in {None, place} and not self._ground_is_open
        return place is not None and elsewhere

    def _take_crop(self, start: int) -> Thing | None:
        """Take what grows on a field, where it is said before it: "a strawberry field"."""
        if self._thing_end != start or kinds()[self.found.things[-1].kind].alive:
            return None
        crop, first, end = self.found.take_away_last()
        self.found.understood.append((first, end, "things"))
        flowers = self.words.flower(split(crop.phrase))
        if flowers is None:
            return replace(crop, count=_CROP)
        self.found.flowers.append(flowers)
        self.found.flower_colours += crop.colours
        return None

    def _take_regions(self, match: Match, start: int, end: int) -> None:
        region = regions()[match.value]
        if self._take_away(region.ground, "removed", start, end):
            return
        self._forget_town(start)
        self._settle(region.ground, end)
        self.found.region = self.found.region or region
        self.found.understood.append((start, end, "places"))
