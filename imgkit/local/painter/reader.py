"""Goes through a prompt word by word, and remembers what they say."""

from imgkit.local.painter.nouns import NounPhrases
from imgkit.local.painter.relating import Mention
from imgkit.local.painter.scene import SEVERAL, Thing
from imgkit.local.painter.tokens import Tokens
from imgkit.local.painter.words import LANGUAGES, Match, Words, load


class Reader(NounPhrases):
    """What the words of one prompt say.

    Args:
        tokens: The words of the prompt, without the instructions before it.
        words: The words of its language.
    """

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__(tokens, words)
        self._read()

    def _read(self) -> None:
        position = 0
        while position < len(self.tokens):
            self._mark_pauses(position)
            match = self._match(position)
            if match is None:
                self._unknown(position)
                position += 1
            else:
                take = getattr(self, f"_take_{match.table}")
                take(match, position, position + match.length)
                position += match.length
        self._forget_said()

    def _match(self, position: int) -> Match | None:
        """Look a word up; one in another alphabet may be known to another language."""
        match = self.words.match(self.tokens.words, position)
        word = self.tokens.words[position]
        if match is not None or word.isdecimal() or self.words.can_spell(word):
            return match
        others = (load(one).match(self.tokens.words, position) for one in LANGUAGES)
        return next((one for one in others if one is not None), None)

    def _mark_pauses(self, position: int) -> None:
        if self.tokens.stops_before(position):
            self.found.mentions.append(Mention("end"))
            self._forget_said()
            self._removing = self._noun = None
            self._paused = True
        elif self.tokens.pauses_before(position):
            self._pause()

    def _unknown(self, position: int) -> None:
        word = self.tokens.words[position]
        if word.isdecimal():
            self._say(position).count = int(word[:4])
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
        self._noun = None
        self.found.weather.append(match.value)
        self.found.understood.append((start, end, "weather"))

    def _take_seasons(self, match: Match, start: int, end: int) -> None:
        self._settle()
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
        place = match.value["ground"]
        if self._take_away(place, "removed", start, end):
            return
        self._settle()
        if self.found.ground not in {None, place}:
            self.found.not_drawn.append((start, end))
            return
        self.found.ground = place
        self.found.understood.append((start, end, "places"))
        if "adds" in match.value:
            self._add(Thing(match.value["adds"], "", match.value["count"]))

    def _settle(self) -> None:
        """A place or a season is the object of the relation before it."""
        self.found.mentions.append(Mention("place"))
        self._forget_said()
        self._paused = False
        self._noun = None

    def _take_relations(self, match: Match, start: int, end: int) -> None:
        self._forget_said()
        self.found.mentions.append(
            Mention("relation", relation=match.value, pause=self._paused, span=(start, end))
        )
        self._paused = self._object_unknown = False
        self._thing_end = -1
        self._noun = None

    def _take_mounts(self, match: Match, start: int, end: int) -> None:
        """Take a mount that is said without a relation: "a king on horseback"."""
        riders = self.found.things[-1].count if self.found.things else 1
        self._take_relations(Match("relations", "on", match.length), start, end)
        if riders > 1:
            self._say(start).count = riders
        several = riders == SEVERAL
        self._take_things(Match("things", match.value, match.length, several), start, end)
