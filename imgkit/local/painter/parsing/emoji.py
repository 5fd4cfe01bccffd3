"""Reads the emoji of a prompt: each is a thing, an hour, a weather or a place."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import kinds

_PICTURE = "[\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55\U0001f300-\U0001f5ff\U0001f600-\U0001faff]"
_DRESS = "[\ufe0f\U0001f3fb-\U0001f3ff]*"  # as a picture rather than a letter; colours of skin
_EMOJI = re.compile(f"[\U0001f1e6-\U0001f1ff]{{2}}|{_PICTURE}{_DRESS}(?:\u200d{_PICTURE}{_DRESS})*")
_PLAIN = re.compile("[\ufe0f\U0001f3fb-\U0001f3ff]")


@dataclass(frozen=True)
class _Meanings:
    """The contents of ``emoji.toml``, and the things whose artwork is an emoji."""

    things: Mapping[str, str]
    hours: Mapping[str, str]
    weather: Mapping[str, str]
    grounds: Mapping[str, str]


@cache
def _meanings() -> _Meanings:
    text = files(__package__).joinpath("emoji.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    artwork = {
        _PLAIN.sub("", "".join(chr(int(code, 16)) for code in kind.artwork.split("-"))): name
        for name, kind in reversed(kinds().items())
        if kind.artwork
    }
    return _Meanings(artwork | data["things"], data["hours"], data["weather"], data["grounds"])


def with_emoji(scene: Scene) -> Scene:
    """Add what the emoji of a prompt ask for.

    Args:
        scene: What the words of the prompt ask for; they come first.

    Returns:
        The scene with the things of the emoji; unknown ones are among what is not drawn.
    """
    for shown, count in _counted(scene.prompt):
        scene = _with(scene, shown, count)
    return scene


def _counted(prompt: str) -> Iterator[tuple[str, int]]:
    found = _EMOJI.findall(prompt)
    return ((shown, found.count(shown)) for shown in dict.fromkeys(found))


def _with(scene: Scene, shown: str, count: int) -> Scene:
    mean, plain = _meanings(), _PLAIN.sub("", shown)
    told = replace(scene, understood=(*scene.understood, shown))
    if plain in mean.weather:
        return replace(told, weather=(*scene.weather, mean.weather[plain]))
    if plain in mean.hours and scene.hour in {None, mean.hours[plain]}:
        return replace(told, hour=mean.hours[plain])
    if plain in mean.grounds and scene.ground in {None, mean.grounds[plain]}:
        return replace(told, ground=mean.grounds[plain])
    kind = mean.things.get(plain) or mean.things.get(plain[:1])  # a tone of skin alone is nothing
    if kind is None:
        return replace(scene, not_drawn=(*scene.not_drawn, shown))
    return replace(told, things=(*scene.things, Thing(kind, shown, count)))
