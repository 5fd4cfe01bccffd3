"""The words for the sites of ``words/sites.toml``, as places of a word file."""

import tomllib
from collections.abc import Collection
from functools import cache
from importlib.resources import files
from typing import Any

from imgkit.local.painter.sites import sites

_INSIDE = "@"
"""What stands before a building whose room is meant only after "in the" or "at the"."""

_OVER = "^"
"""What stands before words that say that one is over the place: "above the clouds"."""

_MARKS = _INSIDE + _OVER
_LIFTED = {"over": True}


def with_sites(data: dict[str, Any]) -> dict[str, Any]:
    """Return the contents of a word file, with what its language calls the sites.

    Args:
        data: The contents.
    """
    names = dict(_names()[data["language"]])
    before = names.pop("before").split(", ")
    rooms = {one[1:] for phrases in names.values() for one in phrases if one[0] == _INSIDE}
    bare = [phrase for phrases in names.values() for phrase in phrases if phrase[0] not in _MARKS]
    places = dict(data["places"])
    for phrase in (f"{one} {phrase}" for one in before for phrase in bare):
        places.pop(phrase, None)  # "in the canteen", where "canteen" says more
    for name, phrases in names.items():
        site = sites()[name]
        value = {"ground": site.ground, "site": name, "high": False, "also": site.also}
        for phrase in phrases:
            known = phrase.lstrip(_MARKS)
            told = [known] if phrase[0] != _INSIDE else []
            if phrase[0] == _INSIDE or _begins_with_one(known, rooms):  # "at a café terrace"
                told += [f"{one} {known}" for one in before]
            places |= dict.fromkeys(told, value | _LIFTED if phrase[0] == _OVER else value)
    regions = {  # the Thames is a river and no country
        name: [phrase for phrase in phrases if phrase.lower() not in places]
        for name, phrases in data["regions"].items()
    }
    return {**data, "places": places, "regions": regions}


def _begins_with_one(phrase: str, others: Collection[str]) -> bool:
    words = phrase.split()
    return any(" ".join(words[:end]) in others for end in range(1, len(words)))


@cache
def _names() -> dict[str, Any]:
    text = files(__package__).joinpath("sites.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
