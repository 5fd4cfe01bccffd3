"""Finds out what an edit of a photo points at: what the mask shows need not be drawn again."""

import re
from collections.abc import Mapping
from dataclasses import replace

from imgkit.local.painter.editing.orders import Order
from imgkit.local.painter.placing.crowds import only
from imgkit.local.painter.scene import Box, Scene, Thing
from imgkit.local.painter.things import is_a, kinds
from imgkit.local.painter.words import load

_PLACES: Mapping[str, Box] = {
    "held by": Box(0.05, 0.45, 0.4, 0.8),
    "beside": Box(0.58, 0.35, 1.0, 1.0),
    "behind": Box(0.58, 0.2, 1.0, 0.85),
    "in front of": Box(0.3, 0.5, 0.8, 1.0),
    "under": Box(0.25, 0.6, 0.75, 1.0),
    "over": Box(0.25, 0.0, 0.75, 0.35),
    "on": Box(0.25, 0.0, 0.75, 0.4),
}
"""Where in the place of a thing something else comes that has to do with it."""

_HEAD, _BODY = Box(0.3, 0.0, 0.7, 0.17), Box(0.28, 0.35, 0.72, 0.6)
_INSIDE = Box(0.25, 0.3, 0.75, 0.8)


def without_shown(order: Order, before: Scene, area: Box) -> Order:
    """Return an order without the things that the photo shows already: "a hat on the man".

    Args:
        order: What was ordered.
        before: What was painted into the photo before.
        area: What the mask shows.

    Returns:
        The order; what has to do with those things has its place where the mask shows them.
    """
    scene = order.change.scene
    if not order.wanted.wish.adds:
        return order
    pointed = {
        one
        for thing in scene.things
        if thing.link is not None
        for one in thing.link.to
        if _is_shown(scene.things[one], scene, before)
    }
    kept = {
        index: _in_its_place(thing, pointed, area)
        for index, thing in enumerate(scene.things)
        if index not in pointed
    }
    if not pointed or not kept:
        return order
    change = replace(order.change, scene=replace(scene, things=only(kept)))
    return replace(order, wanted=replace(order.wanted, change=change))


def _is_shown(thing: Thing, scene: Scene, before: Scene) -> bool:
    """Say whether a thing is spoken of as known, and is not one that was painted in."""
    painted = any(not one.removed and is_a(one.kind, thing.kind) for one in before.things)
    definite = "|".join(map(re.escape, load(scene.language).definite))
    said = rf"\b(?:{definite})\s?(?:\w+\s){{0,2}}{re.escape(thing.phrase)}"
    known = not definite or re.search(said, scene.prompt, re.IGNORECASE) is not None
    return known and not painted


def _in_its_place(thing: Thing, pointed: set[int], area: Box) -> Thing:
    if thing.link is None or not pointed.intersection(thing.link.to):
        return thing
    part = _PLACES.get(thing.link.relation, _INSIDE)
    if thing.link.relation == "worn by":
        part = _HEAD if kinds()[thing.kind].worn_at == "head" else _BODY
    wide, high = area.right - area.left, area.bottom - area.top
    place = Box(
        area.left + part.left * wide,
        area.top + part.top * high,
        area.left + part.right * wide,
        area.top + part.bottom * high,
    )
    return replace(thing, link=None, place=place)
