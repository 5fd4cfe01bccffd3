"""Lets those who are in a building be seen in its rooms, and leaves out what a place shows."""

from dataclasses import replace

from imgkit.local.painter.placing.crowds import only
from imgkit.local.painter.scene import SEVERAL, Link, Scene, Thing
from imgkit.local.painter.sites import rooms_of, sites
from imgkit.local.painter.things import kinds

_AROUND = frozenset({None, "city", "street"})
"""The grounds that a building stands on."""

_BUILT = frozenset({"far", "monument"})


def visited(scene: Scene) -> Scene:
    """Return a scene in the room of the building that somebody is in: "a robot in a supermarket".

    Args:
        scene: What was asked for.
    """
    things = scene.things
    if scene.site is None and scene.ground in _AROUND:
        building = next((at for at in range(len(things)) if _is_visited(scene, at)), None)
        if building is not None:
            name = rooms_of()[things[building].kind]
            inside = replace(scene, ground=sites()[name].ground, site=name)
            return _without(inside, {building})
    if scene.site == "clifftop" and any(kinds()[one.kind].role in _BUILT for one in things):
        return _on_a_cliff(scene)
    return _without(scene, {at for at, one in enumerate(things) if _is_shown(scene, one)})


def _is_shown(scene: Scene, thing: Thing) -> bool:
    """Say whether a place shows a thing anyhow, or lies in it: the kitchen of a restaurant."""
    if thing.kind == "leaf" and thing.count == SEVERAL and scene.season == "autumn":
        return thing.link is None  # they lie on the ground anyhow
    shown = scene.site is not None and thing.kind in sites()[scene.site].shows
    in_a_room = scene.ground == "room" and thing.kind in rooms_of() and thing.count == 1
    return (shown or in_a_room) and not thing.colours and thing.link is None


def _on_a_cliff(scene: Scene) -> Scene:
    """Return a scene with a cliff that what is built stands on, as it is too large for an edge."""
    cliff = len(scene.things)
    things = [
        replace(one, link=Link("on", (cliff,)))
        if kinds()[one.kind].role in _BUILT and one.link is None
        else one
        for one in scene.things
    ]
    return replace(scene, site=None, things=(*things, Thing("cliff", "")))


def _without(scene: Scene, left_out: set[int]) -> Scene:
    """Return a scene without some of its things, and without the links to them."""
    if not left_out:
        return scene
    kept = {
        at: replace(one, link=None) if one.link and not left_out.isdisjoint(one.link.to) else one
        for at, one in enumerate(scene.things)
        if at not in left_out
    }
    return replace(scene, things=only(kept))


def _is_visited(scene: Scene, building: int) -> bool:
    """Say whether a thing is a building with a room to show, and somebody is in it."""
    thing = scene.things[building]
    if thing.kind not in rooms_of() or thing.count != 1 or thing.link is not None:
        return False
    links = ((one, one.link) for one in scene.things if kinds()[one.kind].alive)
    return any(
        link is not None and link.relation == "in" and building in link.to for _, link in links
    )
