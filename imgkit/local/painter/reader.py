"""Goes through a prompt word by word, and remembers what they say."""

from dataclasses import replace

from imgkit.local.painter.acting import Acting
from imgkit.local.painter.grounds import OWN_COLOURS, joined_grounds
from imgkit.local.painter.mentions import Mention
from imgkit.local.painter.regions import regions
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.tokens import Tokens
from imgkit.local.painter.words import Match, Words
from imgkit.local.painter.words.spelling import split

_SHOWS = {"thunderstorm": "rain"}
"""The weather of the background that shows another one."""

_CLOSED = frozenset({"space"})
"""Where nothing else can be, whatever else it has: "over the Earth"."""

_CROP = 7
"""How many of a crop are drawn on its field."""


class Reader(Acting):
    """What the words of one prompt say.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__(tokens, words)
        self._ground_is_open = False  # a village can be by a lake, a farm in the mountains
        self._read()

    def _read(self) -> None:
        position = 0
        while position < len(self.tokens) and not self.found.is_full:
            self._mark_pauses(position)
            match = self._match(position)
            if match is not None and self._ends_in_a_phrase(match, position):
                position += match.length - 1
            elif match is None:
                self._unknown(position)
                position += 1
            else:
                take = getattr(self, f"_take_{match.table}")
                take(match, position, position + match.length)
                position += match.length
        if position < len(self.tokens):
            self.found.not_drawn.append((position, position + 1))
        self._forget_said()

    def _ends_in_a_phrase(self, match: Match, position: int) -> bool:
        """Say whether a relation reaches into another phrase: "sitting on" into "on a branch"."""
        if match.table != "relations" or match.length == 1:
            return False
        phrase = self._match(position + match.length - 1)
        if phrase is None or phrase.length == 1:
            return False
        return phrase.table in {"mounts", "places", "relations"}

    def _mark_pauses(self, position: int) -> None:
        if self.tokens.stops_before(position):
            self.found.mentions.append(Mention("end"))
            self._forget_said()
            self._removing = self._noun = None
            self._paused = True
        elif self.tokens.pauses_before(position) and position != self._adverb_end:
            self._pause()

    def _unknown(self, position: int) -> None:
        word = self.tokens.words[position]
        if word.isdecimal():
            self._say(position).count = int(word[:4])
            return
        if self.words.is_verb(self.tokens.words, position):
            return
        if self._said.stranger:  # "a white zorgle eats fish": the fish is not white
            self.found.not_drawn += [span for _, span in self._said.colours]
            self._said.colours = ()
        self._said.stranger = True
        self._noun = None
        last = self.found.not_drawn[-1] if self.found.not_drawn else (-1, -1)
        if last[1] == position and not self._paused:
            self.found.not_drawn[-1] = (last[0], position + 1)
        else:
            self.found.not_drawn.append((position, position + 1))

    def _take_stop(self, *_: object) -> None:
        """Stop words say nothing about what to draw."""

    def _take_variation(self, *_: object) -> None:
        self.found.variation = True

    def _take_more(self, *_: object) -> None:
        self.found.more = True

    def _take_hours(self, match: Match, start: int, end: int) -> None:
        if self._removing is not None:
            star = self.words.find(self.tokens.words, start, end, ("things",))
            self._take_away("moon" if star is None else star.value, "removed", start, end)
            return
        shade = self.words.shades.get(self.tokens.words[start])
        if shade is not None and match.length == 1 and self._names_next(end):  # "a dark rock"
            self._take_colours(Match("colours", shade, 1), start, end)
            return
        self._forget_said()
        self._noun = None
        if self.found.hour in {None, match.value}:
            self.found.hour = match.value
            self.found.understood.append((start, end, "hours"))
        else:
            self.found.not_drawn.append((start, end))

    def _take_weather(self, match: Match, start: int, end: int) -> None:
        if self._take_away(match.value, "weather", start, end):
            return
        if not (self.found.after_a_relation() and self._names_next(end)):  # "on a snowy branch"
            self.found.mentions.append(Mention("place"))
        self._noun = None
        self.found.weather.append(_SHOWS.get(match.value, match.value))
        if match.value == "thunderstorm":
            self.found.things.append(Thing("lightning", ""))
        self.found.understood.append((start, end, "weather"))

    def _take_seasons(self, match: Match, start: int, end: int) -> None:
        self._settle(match.value, end)
        self.found.season = match.value
        self.found.understood.append((start, end, "seasons"))

    def _take_styles(self, match: Match, start: int, end: int) -> None:
        self._forget_said()
        self._noun = None
        if self.found.style in {None, match.value}:
            self.found.style = match.value
            self.found.understood.append((start, end, "styles"))
        else:
            self.found.not_drawn.append((start, end))

    def _take_places(self, match: Match, start: int, end: int) -> None:
        place = match.value.get("ground")
        if self._take_away(place or match.value["adds"], "removed", start, end):
            return
        if place == "snow" and self.found.ground == "room":  # it lies outside
            self._take_weather(Match("weather", "snow", match.length), start, end)
            return
        crop = self._take_crop(start) if place == "meadow" else None
        self._settle(place, end, high=match.value.get("high", place == "mountains"))
        adds = "adds" in match.value
        joined = joined_grounds(self.found.ground or "", place or "")
        if joined is not None:
            place, shown = joined
            self.found.things += [shown] if shown else []
            self.found.ground, self._ground_is_open = place, False
        elif self._is_elsewhere(place) and not adds:
            self.found.not_drawn.append((start, end))
            return
        if place and (self.found.ground is None or not adds):
            self.found.ground, self._ground_is_open = place, adds and place not in _CLOSED
        self.found.understood.append((start, end, "places"))
        self.found.flowers += [match.value["flowers"]] if "flowers" in match.value else []
        if crop is not None:
            self._add(crop)
        elif adds and all(one.kind != match.value["adds"] for one in self.found.things):
            self._add(Thing(match.value["adds"], "", match.value["count"]))

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
        self._settle(region.ground, end)
        self.found.region = self.found.region or region
        self.found.understood.append((start, end, "places"))

    def _settle(self, where: str | None, end: int, *, high: bool = False) -> None:
        """A place or a season is the object of the relation before it."""
        self.found.mentions.append(Mention("place", high=high))
        self._say_no_thing(end, OWN_COLOURS.get(where or "", frozenset()))
        self._paused = False

    def _are_roofs_below(self, start: int) -> bool:
        """Say whether something is over roofs, which are those of houses."""
        over = any(one.relation == "over" for one in self.found.mentions[-1:])
        roofs = self.words.painted.get(self.tokens.words[start]) == "roof"
        return over and roofs and self._removing is None

    def _take_roofs(self, start: int, end: int) -> None:
        colours, self._said.colours = self._said.colours[:1], ()
        self._take_things(Match("things", "house", end - start, several=True), start, end)
        details = tuple(("roof", colour) for colour, _ in colours)
        self.found.things[-1] = replace(self.found.things[-1], details=details)

    def _take_parts(self, _match: Match, start: int, end: int) -> None:
        """Take a part of something that is drawn, such as a nose, and is not drawn by itself."""
        if self._are_roofs_below(start):
            self._take_roofs(start, end)
            return
        before = self.found.mentions[-2:-1]
        is_where = any(one.what == "relation" and one.relation != "with" for one in before)
        if self._thing_end == start and not is_where:  # "bunny ears", but "between tree roots"
            self._drop_modifier(self._said)
        if self._removing is not None:
            self._leave_out(start, end)
        self._count_by_parts(start, end)
        self._thing_end = -1
        self.found.mentions.append(Mention("part"))
        self._say_no_thing(end, part=self.words.painted.get(self.tokens.words[start], ""))
