"""What a prompt says, gathered while it is read."""

from dataclasses import dataclass, field, replace

from imgkit.local.painter.parsing.doings import fulfilled
from imgkit.local.painter.parsing.kinship import BODY, has_part, is_person
from imgkit.local.painter.parsing.mentions import Mention
from imgkit.local.painter.parsing.relating import Relations
from imgkit.local.painter.parsing.tokens import Tokens
from imgkit.local.painter.parsing.visiting import visited
from imgkit.local.painter.placing.crowds import only, paired
from imgkit.local.painter.regions import Region, in_region
from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import kinds
from imgkit.local.painter.words import Match

_WITHOUT_SEASONS = frozenset({"room", "space", "underwater"})
MOST_THINGS = 60
"""More than twice as many as are ever drawn; how they stand to each other takes ever longer."""

_OF_HAIR = frozenset({"#d98343", "#8d6244", "#e8c365", "#e0a865", "#7a4f38"})
"""Ginger, brown and blond, which are the hair of people: « une fille rousse »."""
_ONLY_OF_HAIR = _OF_HAIR - {"#8d6244"}
"""Those that no clothes have."""

_HAUNTED = ("state", "spooky")
_WITHOUT_FLOWERS = frozenset({"desert", "beach", "sea", "snow", "street", "river"})


@dataclass
class Findings:
    """What was found in a prompt so far.

    Args:
        things: The things that it names.
        mentions: The things, relations and places in its order.
        understood: The words that were understood: the first, the one after the last, and the
            table that they are in.
        not_drawn: The words that cannot be drawn, in the same way without the table.
        hour: The hour.
        ground: The place.
        site: What it looks like, where it is more than its ground.
        region: The country or the city.
        season: The season.
        weather: What the weather is like.
        flowers: What grows.
        flower_colours: In which colours.
        style: The look.
        removed: What it wants to be without: kinds of things, weather, flowers and places.
        more: Whether it wants one more of a thing.
        variation: Whether it wants the picture drawn anew.
    """

    things: list[Thing] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    understood: list[tuple[int, int, str]] = field(default_factory=list)
    not_drawn: list[tuple[int, int]] = field(default_factory=list)
    hour: str | None = None
    ground: str | None = None
    site: str | None = None
    region: Region | None = None
    season: str | None = None
    weather: list[str] = field(default_factory=list)
    flowers: list[str] = field(default_factory=list)
    flower_colours: list[str] = field(default_factory=list)
    style: str | None = None
    removed: list[str] = field(default_factory=list)
    more: bool = False
    variation: bool = False

    @property
    def is_full(self) -> bool:
        """Whether so many things were named that no more can be drawn."""
        return len(self.things) >= MOST_THINGS

    def after_a_relation(self) -> bool:
        """Say whether the last mention is a relation whose object has not come yet."""
        return bool(self.mentions) and self.mentions[-1].what == "relation"

    def describe(self, match: Match, start: int, end: int, at: int = -1) -> None:
        """Give a thing, mostly the last one, the colour, size or age of the words behind it."""
        thing = self.things[at]
        if match.table == "colours" and match.value in _OF_HAIR and is_person(thing.kind):
            thing = replace(thing, details=(*thing.details, ("hair", match.value)))
        elif match.table == "colours":
            thing = replace(thing, colours=(*thing.colours, match.value))
        elif match.table == "sizes":
            thing = replace(thing, size=thing.size * match.value)
        else:
            thing = replace(thing, age=match.value)
        self.things[at] = thing
        first, before, table = self.understood[-1]
        if (before, table) == (start, "things"):
            self.understood[-1] = (first, end, table)
        else:
            self.understood.append((start, end, "things"))

    @staticmethod
    def haired(thing: Thing) -> Thing:
        """Return a thing with the colour of the hair that somebody has: "a blonde girl"."""
        hair = [one for one in thing.colours if one in _ONLY_OF_HAIR and is_person(thing.kind)]
        others = tuple(one for one in thing.colours if one not in hair)
        details = (*thing.details, *(("hair", one) for one in hair))
        return replace(thing, colours=others, details=details) if hair else thing

    def paint(self, part: str, colour: object, span: tuple[int, int]) -> bool:
        """Give a part of a thing a colour: "a girl with red hair", "a ship with red sails".

        Args:
            part: What the drawings call the part; empty for one that has no colour of its own.
            colour: The colour, as ``#rrggbb``; anything else is none.
            span: Where its words stand.

        Returns:
            Whether anything has that part.
        """
        owners = (at for at, one in enumerate(self.things) if has_part(one, part))
        owner = max(owners, default=None)
        if owner is None or not str(colour).startswith("#"):
            return False
        thing = self.things[owner]
        if part == BODY and is_person(thing.kind):
            thing = replace(thing, details=(*thing.details, ("skin", str(colour))))
        elif part == BODY:  # a monster with green fur
            thing = replace(thing, colours=(*thing.colours, str(colour)))
        else:
            thing = replace(thing, details=(*thing.details, (part, str(colour))))
        self.things[owner] = thing
        self.understood.append((*span, "parts"))
        return True

    def describe_flowers(self, match: Match, start: int, end: int) -> None:
        """Give the flowers on the ground the colour of the words behind them."""
        if match.table == "colours":
            self.flower_colours.append(match.value)
        self.understood.append((start, end, "flowers"))

    def take_away_last(self) -> tuple[Thing, int, int]:
        """Take the last thing back, and return it with where its words begin and end."""
        self.mentions.pop()
        start, end, _ = self.understood.pop()
        return self.things.pop(), start, end

    def scene(self, tokens: Tokens, language: str) -> Scene:
        """Return the scene that all of this makes.

        Args:
            tokens: The words of the prompt.
            language: The language that it was read in.
        """
        not_drawn = (tokens.part(*span) for span in sorted(self.not_drawn))
        scene = Scene(
            prompt=tokens.text,
            hour=self.hour or self._usual_hour(),
            weather=tuple(dict.fromkeys(self.weather)),
            ground=self.ground or ("meadow" if self.flowers else None),
            flowers=tuple(dict.fromkeys(self.flowers)),
            flower_colours=tuple(dict.fromkeys(self.flower_colours)),
            season=self.season,
            style=self.style,
            things=self._things(),
            understood=tuple(dict.fromkeys(phrase for _, phrase in self.said(tokens))),
            not_drawn=tuple(dict.fromkeys(not_drawn)),
            language=language,
            unwanted=tuple(dict.fromkeys(self.removed)),
            site=self.site,
        )
        if self.region:
            scene = in_region(scene, self.region, self.removed)
        return self._under_snow(self._in_season(self._without(visited(scene))))

    def _usual_hour(self) -> str | None:
        """Return the hour that is not said: it is night about a haunted castle."""
        if "sunny" in self.weather:
            return "day"
        lifeless = (one for one in self.things if not kinds()[one.kind].alive)
        return "night" if any(_HAUNTED in one.details for one in lifeless) else None

    def said(self, tokens: Tokens) -> tuple[tuple[str, str], ...]:
        """Return each phrase that was understood, after the table that it is in."""
        relations = [(*span, "relations") for span in self._related().used]
        spans = sorted([*self.understood, *relations])
        return tuple((table, tokens.part(start, end)) for start, end, table in spans)

    def _things(self) -> tuple[Thing, ...]:
        """Return the things, without what a place adds that the prompt names itself."""
        named = {thing.kind for thing in self.things if thing.phrase}
        things = fulfilled(self._related().related(), self.ground)
        return only(
            {
                index: paired(thing)
                for index, thing in enumerate(things)
                if thing.phrase or thing.kind not in {*named, *self.removed}
            }
        )

    def _related(self) -> Relations:
        return Relations(self.things, self.mentions)

    def _without(self, scene: Scene) -> Scene:
        """A sky without clouds is a clear one."""
        if not {"cloudy", "cloud"}.isdisjoint(self.removed) and not scene.weather:
            return replace(scene, weather=("sunny",))
        return scene

    def _under_snow(self, scene: Scene) -> Scene:
        """A snowy meadow is white, and a sandstorm is one of the desert."""
        if "sand" in scene.weather and scene.ground is None:
            return replace(scene, ground="desert")
        snowy = scene.ground == "meadow" and "snow" in scene.weather
        return replace(scene, ground="snow") if snowy else scene

    def _in_season(self, scene: Scene) -> Scene:
        if self.season == "winter" and scene.ground is None:
            indoors = any(kinds()[thing.kind].home == "room" for thing in scene.things)
            return scene if indoors else replace(scene, ground="snow")  # «кошка на печке зимой»
        if scene.ground in _WITHOUT_SEASONS or scene.weather:
            return scene
        if self.season == "winter":
            return scene if "snow" in self.removed else replace(scene, weather=("snow",))
        if self.season == "summer":
            return replace(scene, weather=("sunny",))
        if self.season == "spring" and scene.ground not in _WITHOUT_FLOWERS and not scene.flowers:
            return replace(scene, flowers=("daisies",))
        return scene
