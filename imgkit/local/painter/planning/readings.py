"""What the words of a part of a wish mean, looked up in the painter's own word files."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from imgkit.local.painter.parsing.prompts import Wanted, wanted_of
from imgkit.local.painter.planning.plans import Kind
from imgkit.local.painter.words import load
from imgkit.local.painter.words.spelling import WORD, normal

SETTINGS: Mapping[str, Kind] = {
    "styles": "style",
    "places": "background",
    "regions": "background",
    "hours": "time_and_weather",
    "weather": "time_and_weather",
    "seasons": "time_and_weather",
    "flowers": "time_and_weather",
}
"""The tables of the word files that say where and when it is, and how it looks."""


class Said(NamedTuple):
    """A phrase of a setting, where it stands, and what it means."""

    table: str
    start: int
    end: int
    value: str

    @property
    def kind(self) -> Kind:
        """The kind of the step that it asks for; snow on the ground is weather."""
        return "time_and_weather" if self.value == "snow" else SETTINGS[self.table]


@dataclass(frozen=True)
class Reading:
    """What a part of a wish says.

    Args:
        text: The part.
        language: Its language.
        wanted: What the painter reads in it.
        settings: What it says of where, when and how, in the order of its words.
    """

    text: str
    language: str
    wanted: Wanted
    settings: tuple[Said, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of things that it names, without those that go, and that a place adds."""
        things = self.wanted.change.scene.things
        return tuple(thing.kind for thing in things if thing.phrase)

    @property
    def only_setting(self) -> bool:
        """Whether it says nothing but where, when and how."""
        return bool(self.settings) and not (self.kinds or self.removes)

    @property
    def removes(self) -> bool:
        """Whether something is to go."""
        wish = self.wanted.wish
        return wish.removes or bool(self.wanted.change.removed and not wish.old)

    @property
    def coloured(self) -> bool:
        """Whether a thing gets a colour."""
        return any(thing.colours for thing in self.wanted.change.scene.things)

    @property
    def linked(self) -> bool:
        """Whether it says how a thing stands to another one."""
        return any(thing.link for thing in self.wanted.change.scene.things)


@lru_cache(maxsize=500)
def reading(text: str, language: str) -> Reading:
    """Read a part of a wish.

    Args:
        text: The part.
        language: The language of the wish.
    """
    return Reading(text, language, wanted_of(text, language), tuple(_settings(text, language)))


def _settings(text: str, language: str) -> Iterator[Said]:
    words = load(language)
    spans = [match.span() for match in WORD.finditer(text)]
    typed = [normal(text[start:end]) for start, end in spans]
    position = 0
    while position < len(typed):
        match = words.match(typed, position)
        length = 1 if match is None else match.length
        if match is not None and match.table in SETTINGS:
            place = match.value.get("ground", "") if match.table == "places" else match.value
            start, end = spans[position][0], spans[position + length - 1][1]
            yield Said(match.table, start, end, str(place))
        position += length
