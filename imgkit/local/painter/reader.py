"""Goes through a prompt word by word, and remembers what they say."""

from dataclasses import dataclass

from imgkit.local.painter.metaprompts import wish
from imgkit.local.painter.relating import Mention, Relations
from imgkit.local.painter.scene import SEVERAL, Scene, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import WORD, Match, Words

_PART_OF_NOUN_PHRASE = frozenset({"things", "several", "flowers", "colours", "sizes", "ages"})


@dataclass
class _Said:
    """What was said of a noun before it came.

    Args:
        start: The position of the first of these words, or None.
        stranger: Whether an unknown word stands among them, which may be the noun meant.
    """

    start: int | None = None
    count: int | None = None
    size: float = 1.0
    colours: tuple[tuple[str, int], ...] = ()
    age: str | None = None
    stranger: bool = False


class Reader:
    """What the words of one prompt say.

    Args:
        prompt: What a person typed, perhaps with a metaprompt before it.
        words: The words of its language.
    """

    def __init__(self, prompt: str, words: Words) -> None:
        self.words = words
        self.text = wish(prompt, words)
        self.spans = [match.span() for match in WORD.finditer(self.text)]
        self.tokens = [self.text[start:end].lower() for start, end in self.spans]
        self.removed: list[str] = []
        self.more = False
        self.variation = False
        self._things: list[Thing] = []
        self._mentions: list[Mention] = []
        self._understood: list[tuple[int, int, str]] = []
        self._not_drawn: list[tuple[int, int]] = []
        self._hour: str | None = None
        self._ground: str | None = None
        self._weather: list[str] = []
        self._flowers: list[str] = []
        self._said = _Said()
        self._removing = False
        self._paused = False
        self._thing_end = -1
        self._read()

    def scene(self) -> Scene:
        """Return all that the words said."""
        return Scene(
            prompt=self.text,
            hour=self._hour or ("day" if "sunny" in self._weather else None),
            weather=tuple(dict.fromkeys(self._weather)),
            ground=self._ground or ("meadow" if self._flowers else None),
            flowers=tuple(dict.fromkeys(self._flowers)),
            things=self._relations.related(),
            understood=tuple(dict.fromkeys(phrase for _, phrase in self.said())),
            not_drawn=tuple(
                dict.fromkeys(self._text(start, end) for start, end in sorted(self._not_drawn))
            ),
        )

    def said(self) -> tuple[tuple[str, str], ...]:
        """Return each phrase that was understood, after the table that it is in."""
        relations = [(*span, "relations") for span in self._relations.used]
        spans = sorted([*self._understood, *relations])
        return tuple((table, self._text(start, end)) for start, end, table in spans)

    def _read(self) -> None:
        position = 0
        while position < len(self.tokens):
            self._mark_pauses(position)
            match = self.words.match(self.tokens, position)
            if match is None:
                self._unknown(position)
                position += 1
            else:
                take = getattr(self, f"_take_{match.table}")
                take(match, position, position + match.length)
                position += match.length
        self._forget_said()
        self._relations = Relations(self._things, self._mentions)

    def _mark_pauses(self, position: int) -> None:
        if position == 0:
            return
        between = self.text[self.spans[position - 1][1] : self.spans[position][0]]
        if any(mark in between for mark in ".!?;:\n"):
            self._mentions.append(Mention("end"))
            self._forget_said()
            self._removing = False
            self._paused = True
        elif "," in between or "&" in between:
            self._pause()

    def _pause(self) -> None:
        self._paused = True
        self._thing_end = -1
        if self._said.stranger:
            self._forget_said()

    def _forget_said(self) -> None:
        """Colours whose noun never came are not drawn."""
        self._not_drawn += [(at, at + 1) for _, at in self._said.colours]
        self._said = _Said()

    def _say(self, position: int) -> _Said:
        if self._said.start is None:
            self._said.start = position
        return self._said

    def _unknown(self, position: int) -> None:
        if self.tokens[position].isdecimal():
            self._say(position).count = int(self.tokens[position][:4])
            return
        self._said.stranger = True
        last = self._not_drawn[-1] if self._not_drawn else (-1, -1)
        if last[1] == position and not self._paused:
            self._not_drawn[-1] = (last[0], position + 1)
        else:
            self._not_drawn.append((position, position + 1))

    def _take_stop(self, *_: object) -> None:
        """Stop words say nothing about what to draw."""

    def _take_joining(self, *_: object) -> None:
        self._pause()

    def _take_variation(self, *_: object) -> None:
        self.variation = True

    def _take_remove(self, *_: object) -> None:
        self._removing = True

    def _take_more(self, *_: object) -> None:
        self.more = True

    def _take_numbers(self, match: Match, start: int, _end: int) -> None:
        self._forget_said()
        if match.value > 1:
            self._say(start).count = match.value
        else:
            self._said.count = 1

    def _take_sizes(self, match: Match, start: int, end: int) -> None:
        if self._is_noun(start, end):
            self._take_things(Match("things", self.words.thing(self.tokens[start]), 1), start, end)
        else:
            self._say(start).size *= match.value

    def _take_colours(self, match: Match, start: int, end: int) -> None:
        if self._is_noun(start, end):
            self._take_things(Match("things", self.words.thing(self.tokens[start]), 1), start, end)
        else:
            said = self._say(start)
            said.colours = (*said.colours, (match.value, start))

    def _take_ages(self, match: Match, start: int, end: int) -> None:
        if self._is_noun(start, end):
            self._take_things(Match("things", self.words.thing(self.tokens[start]), 1), start, end)
        else:
            self._say(start).age = match.value

    def _is_noun(self, start: int, end: int) -> bool:
        """Say whether "orange" or "baby" is a thing here: then no noun comes after it."""
        if end - start > 1 or self.words.thing(self.tokens[start]) is None:
            return False
        if end == len(self.tokens) or self.text[self.spans[start][1] : self.spans[end][0]].strip():
            return True
        following = self.words.match(self.tokens, end)
        if following is not None and following.table == "joining":  # "orange and red balloons"
            following = self.words.match(self.tokens, end + following.length)
            return following is None or following.table != "colours"
        return following is not None and following.table not in _PART_OF_NOUN_PHRASE

    def _take_hours(self, match: Match, start: int, end: int) -> None:
        self._forget_said()
        if self._hour in {None, match.value}:
            self._hour = match.value
            self._understood.append((start, end, "hours"))
        else:
            self._not_drawn.append((start, end))

    def _take_weather(self, match: Match, start: int, end: int) -> None:
        if self._removing:
            self._understood.append((start, end, "weather"))
            self.removed.append(match.value)
            self._removing = False
            return
        self._weather.append(match.value)
        self._understood.append((start, end, "weather"))

    def _take_places(self, match: Match, start: int, end: int) -> None:
        self._mentions.append(Mention("place"))
        self._paused = False
        place = match.value["ground"]
        if self._ground not in {None, place}:
            self._not_drawn.append((start, end))
        else:
            self._ground = place
            self._understood.append((start, end, "places"))
            if "adds" in match.value:
                self._add(Thing(match.value["adds"], "", match.value["count"]))
        self._forget_said()

    def _take_relations(self, match: Match, start: int, end: int) -> None:
        self._forget_said()
        self._mentions.append(
            Mention("relation", relation=match.value, pause=self._paused, span=(start, end))
        )
        self._paused = False
        self._thing_end = -1

    def _take_several(self, match: Match, start: int, end: int) -> None:
        if self._said.count == 1:  # "a family"
            self._said.count = None
        self._take_things(Match("things", match.value, match.length, several=True), start, end)

    def _take_flowers(self, match: Match, start: int, end: int) -> None:
        self._flowers.append(match.value)
        self._understood.append((start, end, "flowers"))
        self._forget_said()

    def _take_things(self, match: Match, start: int, end: int) -> None:
        flowers = self.words.flower(self.tokens[start:end])
        held = bool(self._mentions) and self._mentions[-1].relation == "holding"
        if flowers and match.several and self._said.count is None and not held:
            self._take_flowers(Match("flowers", flowers, match.length), start, end)
            return
        said, self._said = self._said, _Said()
        if self._removing:
            self._removing = False
            self.removed.append(match.value)
            self._understood.append((start, end, "removed"))
            return
        if self._thing_end == start and not self._both_alive(match.value):
            said = self._drop_modifier(said)
        first = start if said.start is None else said.start
        self._understood.append((first, end, "things"))
        self._add(
            Thing(
                kind=match.value,
                phrase=self._text(start, end),
                count=said.count or (SEVERAL if match.several else 1),
                colours=tuple(colour for colour, _ in said.colours),
                size=said.size,
                age=said.age,
            )
        )
        self._thing_end = end

    def _both_alive(self, kind: str) -> bool:
        return kinds()[kind].alive and kinds()[self._things[-1].kind].alive

    def _drop_modifier(self, said: _Said) -> _Said:
        """In "chocolate cake" the first noun says what kind of cake; it is not drawn itself."""
        modifier = self._things.pop()
        self._mentions.pop()
        first, end, _ = self._understood.pop()
        noun = end - len(WORD.findall(modifier.phrase))
        self._not_drawn.append((noun, end))
        said.count = modifier.count
        said.colours = tuple((colour, first) for colour in modifier.colours)
        said.size, said.age = modifier.size, modifier.age
        return said

    def _add(self, thing: Thing) -> None:
        self._mentions.append(Mention("thing", thing=len(self._things), pause=self._paused))
        self._things.append(thing)
        self._paused = False

    def _text(self, start: int, end: int) -> str:
        return self.text[self.spans[start][0] : self.spans[end - 1][1]]
