"""From a prompt in English, French or Russian to the few words that the pixel model knows."""

import functools
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from itertools import groupby
from typing import Any

from imgkit.local.painter import scene as painter_scene
from imgkit.local.painter.colours import channels
from imgkit.local.painter.reading import Change, read_change
from imgkit.local.painter.words import load
from imgkit.pixels import Caption, Thing, Weights
from imgkit.pixels.captions import MOST_THINGS, no_known_word


@dataclass(frozen=True)
class Reading:
    """What the model can make of a prompt.

    Args:
        caption: In the model's words.
        understood: The words and phrases of the prompt that are in it, as typed.
        not_drawn: Those that are not.
        language: The language of the prompt: ``"en"``, ``"fr"`` or ``"ru"``.
    """

    caption: Caption
    understood: tuple[str, ...]
    not_drawn: tuple[str, ...]
    language: str


@dataclass(frozen=True)
class _Found:
    """One thing to draw, and the thing of the painter's scene that it was read from."""

    thing: Thing
    read_from: painter_scene.Thing


@functools.cache
def pixel_words() -> Mapping[str, Any]:
    """Return the contents of ``pixel_words.toml``, whose comments explain them."""
    text = resources.files("imgkit.local").joinpath("pixel_words.toml").read_text("utf-8")
    return tomllib.loads(text)


def read_prompt(prompt: str, weights: Weights, before: Caption | None = None) -> Reading:
    """Read a prompt.

    Args:
        prompt: What a person typed, perhaps with a metaprompt before it.
        weights: The model.
        before: What the picture shows already, where one is changed: what the prompt leaves open
            stays as it is.

    Returns:
        Its words, things from left to right.

    Raises:
        PromptError: The model knows none of the words, and nothing was there before.
    """
    change = read_change(prompt)
    scene, text = change.scene, prompt.lower()
    found = [one for thing in scene.things for one in _found(thing, weights)]
    if scene.flowers:
        found.append(_Found(Thing(pixel_words()["flowers"]["thing"]), painter_scene.Thing("", "")))
    found = _in_order(found, text)
    drawn, left_out = found[:MOST_THINGS], found[MOST_THINGS:]
    skies = _skies(change)
    caption = Caption(
        tuple(one.thing for one in drawn),
        pixel_words()["hours"].get(scene.hour),
        pixel_words()["grounds"].get(scene.ground),
        next(iter(skies.values()), None),
    )
    if before is None and caption == Caption():
        raise no_known_word(prompt, weights)
    understood, beyond = _told(change, drawn, caption, skies)
    beyond += _left_out(drawn, left_out, scene.language) + _colours_not_taken(change, drawn)
    not_drawn = tuple(dict.fromkeys([*scene.not_drawn, *beyond]))
    if before is not None:
        caption = Caption(
            caption.things or before.things,
            caption.time or before.time,
            caption.ground or before.ground,
            caption.sky or before.sky,
        )
    return Reading(caption, understood, not_drawn, scene.language)


def _found(thing: painter_scene.Thing, weights: Weights) -> list[_Found]:
    """Return one entry for each copy of a thing that the model can draw."""
    name = pixel_words()["things"].get(thing.kind, thing.kind)
    if name not in weights.things or thing.removed:
        return []
    count = 2 if thing.count == painter_scene.SEVERAL else min(thing.count, 2 * MOST_THINGS)
    colours: tuple[str | None, ...] = thing.colours or (None,)
    if name in weights.uncoloured:
        colours = (None,)
    return [
        _Found(Thing(name, _colour(colours[number % len(colours)], weights)), thing)
        for number in range(count)
    ]


def _colour(wanted: str | None, weights: Weights) -> str | None:
    """Return the nearest of the model's colours."""
    if wanted is None:
        return None
    known = pixel_words()["colours"].get(wanted)
    if known is not None:
        return str(known)
    pixel = channels(wanted)
    return min(
        weights.colours,
        key=lambda name: sum(
            (one - other) ** 2
            for one, other in zip(pixel, channels(weights.colours[name]), strict=True)
        ),
    )


def _in_order(found: list[_Found], text: str) -> list[_Found]:
    """Put things from left to right: as they are named, but for "right of" and "between"."""
    for words in pixel_words()["right_of"]["words"]:
        place = text.find(words)
        behind = [one for one in found if text.find(one.read_from.phrase.lower()) > place >= 0]
        before = [one for one in found if one not in behind]
        if place >= 0 and behind and before:
            # Only the two things next to the words change places.
            left, right = behind[0].read_from, before[-1].read_from
            pair = [one for one in found if one.read_from is left]
            pair += [one for one in found if one.read_from is right]
            first = next(i for i, one in enumerate(found) if one.read_from is right)
            found = [*found[:first], *pair, *found[first + len(pair) :]]
            break
    for one in [one for one in found if one.read_from.link]:
        link = one.read_from.link
        if link and link.relation == "between" and len(found) == MOST_THINGS:
            others = [other for other in found if other is not one]
            return [others[0], one, others[1]]
    return found


def _skies(change: Change) -> dict[str, str]:
    """Return the phrases that want something in the sky, and the model's word for each."""
    scene, words = change.scene, pixel_words()
    weather = iter(scene.weather)
    skies: dict[str, str | None] = {}
    for table, phrase in change.said:
        if table == "hours":
            said = set(phrase.lower().split())
            forms = words["sky_words"].items()
            skies[phrase] = next((sky for sky, known in forms if said & set(known)), None)
        elif table in {"weather", "seasons"}:
            skies[phrase] = words["weather"].get(next(weather, None))
        elif table == "things":
            kinds = [thing.kind for thing in scene.things if thing.phrase in phrase]
            skies[phrase] = next((words["sky_things"].get(kind) for kind in kinds), None)
    return {phrase: sky for phrase, sky in skies.items() if sky}


def _told(
    change: Change, drawn: Sequence[_Found], caption: Caption, skies: Mapping[str, str]
) -> tuple[tuple[str, ...], list[str]]:
    """Sort the phrases that the painter understood by whether the model draws them."""
    scene = change.scene
    shown = {one.read_from.phrase for one in drawn}
    above = pixel_words()["sky_things"]
    links = {
        thing.link.relation for thing in scene.things if thing.link and thing.kind not in above
    }
    tables = {
        "hours": caption.time is not None,
        "places": caption.ground is not None or any(not thing.phrase for thing in scene.things),
        "seasons": caption.ground == "snow",
        "flowers": "" in shown,
        "relations": links <= {"beside", "between"},
        "removed": True,
    }
    understood: list[str] = []
    beyond: list[str] = []
    for table, phrase in change.said:
        if phrase in skies:
            is_drawn = skies[phrase] == caption.sky
        elif table == "things":
            is_drawn = any(one and one in phrase for one in shown)
        else:
            is_drawn = tables.get(table, False)
        (understood if is_drawn else beyond).append(phrase)
    return tuple(dict.fromkeys(understood)), beyond


def _left_out(drawn: Sequence[_Found], left_out: Sequence[_Found], language: str) -> list[str]:
    """Say how many things of a kind that is drawn found no room."""
    more = load(language).caption["left_out"]
    shown = {one.read_from.phrase for one in drawn}
    phrases = [one.read_from.phrase for one in left_out if one.read_from.phrase in shown]
    return [
        str(more).format(count=len(list(group)), thing=phrase) for phrase, group in groupby(phrases)
    ]


def _colours_not_taken(change: Change, drawn: Sequence[_Found]) -> list[str]:
    """Return the colours, as typed, of things that the model knows in their own colours only."""
    plain = [one for one in drawn if one.thing.colour is None and one.read_from.colours]
    return [
        phrase.replace(one.read_from.phrase, "").strip()
        for one in plain
        for table, phrase in change.said
        if table == "things" and one.read_from.phrase in phrase != one.read_from.phrase
    ]
