"""How one is in a thing, so as to be seen: among leaves, at a door, under a bed."""

from collections.abc import Callable
from dataclasses import replace

from imgkit.local.painter.attaching import perch, stand_before
from imgkit.local.painter.containing import BACKS, is_raised, put_before, put_beneath, put_inside
from imgkit.local.painter.group import Group
from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import Kind
from imgkit.local.painter.weathering import TREES

OPENED = {"box": "open-box"}
"""What is drawn shut, unless something is in it."""

Way = Callable[[Group, Group, int, int], Group]


def way_in(kind: Kind) -> Way:
    """Return how one is in a thing.

    Args:
        kind: What one is in.
    """
    if kind.own_drawing in TREES:
        return perch
    if kind.name in BACKS:
        return put_before
    if is_raised(kind):
        return put_beneath
    return stand_before if kind.role in {"far", "monument"} else put_inside


def opened(kind: Kind, thing: Thing, scene: Scene) -> Kind:
    """Return a box as it is drawn when something is in it: with its lid open.

    Args:
        kind: What a thing is.
        thing: The thing.
        scene: The scene that it is in.
    """
    inside = any(
        one.link is not None
        and one.link.relation == "in"
        and any(scene.things[other] is thing for other in one.link.to)
        for one in scene.things
    )
    return replace(kind, drawing=OPENED[kind.name]) if inside and kind.name in OPENED else kind
