"""Takes the hour, the weather, the season and the style of a prompt."""

from imgkit.local.painter.parsing.grounds import OWN_COLOURS
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.traits import COVERED, with_trait
from imgkit.local.painter.parsing.whereabouts import Whereabouts
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.words import Match

_SHOWS = {"thunderstorm": "rain", "blanket": "snow"}
"""The weather of the background that shows another one."""


class Conditions(Whereabouts):
    """What a prompt says of the whole picture, besides its place.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def _take_hours(self, match: Match, start: int, end: int) -> None:
        if self._removing is not None:
            star = self.words.find(self.tokens.words, start, end, ("things",))
            self._take_away("moon" if star is None else star.value, "removed", start, end)
            return
        shade = self.words.shades.get(self.tokens.words[start])
        told = self._match(end) if self.tokens.joins_on(end) else None
        named = told is not None and told.table in {"things", "several", "parts"}
        if shade is not None and match.length == 1 and named:  # "a dark rock", "dark hair"
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
        if match.value == "cloudy" and self._is_formed(end):  # "a cloud like a heart"
            self._take_things(Match("things", "cloud", match.length), start, end)
            return
        if not (self.found.after_a_relation() and self._names_next(end)):  # "on a snowy branch"
            self.found.mentions.append(Mention("place"))
        self._noun = None
        self.found.weather.append(_SHOWS.get(match.value, match.value))
        if match.value == "thunderstorm":
            self.found.things.append(Thing("lightning", ""))
        if match.value == "blanket":
            self._cover(end)
        self.found.understood.append((start, end, "weather"))

    def _cover(self, end: int) -> None:
        """Let snow lie on a thing: on a bridge covered in snow, on a snow-covered castle."""
        if self._names_next(end) or not self.found.things:
            self._covering = True
        else:
            self.found.things[-1] = with_trait(self.found.things[-1], COVERED)

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

    def _settle(self, where: str | None, end: int, *, high: bool = False) -> None:
        """A place or a season is the object of the relation before it."""
        self.found.mentions.append(Mention("place", high=high))
        self._say_no_thing(end, OWN_COLOURS.get(where or "", frozenset()))
        self._paused = False
