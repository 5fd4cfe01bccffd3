"""How one is in a thing, so as to be seen: among leaves, at a door, under a bed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from imgkit.local.painter.looks.weathering import TREES
from imgkit.local.painter.placing.attaching import cling, perch, stand_before
from imgkit.local.painter.placing.containing import (
    BACKS,
    is_raised,
    put_before,
    put_beneath,
    put_inside,
    strewn,
)
from imgkit.local.painter.placing.enclosing import has_room, put_into_room
from imgkit.local.painter.placing.group import Group, joined
from imgkit.local.painter.placing.screening import has_a_screen, put_on_screen
from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import Kind, kinds

OPENED = {
    "box": "open-box", "egg": "hatched-egg", "hat": "upturned-hat", "present": "present-opened",
    "suitcase": "open-suitcase", "pot": "open-pot", "jar": "glass-jar", "bottle": "lying-bottle",
    "bubbles": "soap-bubble", "handbag": "bag", "shopping-bag": "bag", "fridge": "open-fridge",
    "wardrobe": "open-wardrobe", "chest-of-drawers": "open-drawers", "chest": "open-chest",
    "boot": "open-boot", "nest": "empty-nest", "easter-egg": "hatched-egg",
    "cauldron": "open-cauldron", "stove": "empty-oven", "top-hat": "upturned-hat",
    "teapot": "open-teapot", "pumpkin": "hollow-pumpkin",
}  # fmt: skip
"""What is drawn shut, or full, unless something is in it."""
_FILLED_FROM_ABOVE = frozenset({"nest"})
"""What one is in that one is on."""
_WORKED_AT = frozenset({"stove"})
"""What a cook stands at who is said to be in it."""
_BAGS, _FOR_FISH = frozenset({"handbag", "shopping-bag"}), "water-bag"
"""What is clear and full of water with a fish in it."""
_GOLD = frozenset({"coin", "money", "jewel", "diamond", "gold-bar", "necklace", "crown", "ring"})
"""What a treasure chest is full of anyhow."""

_LEAP, _TILT = 0.08, -24
"""How far over the brim who jumps out of something is, as a share of that, and how they tilt."""

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


def holds_riders(container: Group) -> bool:
    """Say whether one sits in a thing as on a horse: in a boat without a porthole."""
    floats = container.kind.role == "water" and "pane" not in container.anchors
    return floats or container.kind.floor


def entered(container: Group, inside: Sequence[Group], poses: Sequence[str | None]) -> Group:
    """Return a thing with all that is in it, or jumps out of it.

    Args:
        container: The thing.
        inside: What is in it; who lives looks over what else lies there.
        poses: What each of them does.
    """
    leaping = [one for one, pose in zip(inside, poses, strict=True) if pose == "jumping"]
    on_a_trunk = container.kind.own_drawing in TREES
    climbing = [one for one, pose in zip(inside, poses, strict=True) if pose == "climbing"]
    climbing = climbing if on_a_trunk else []
    container = _with(container, [one for one in inside if one not in [*leaping, *climbing]])
    for order, one in enumerate(climbing):
        container = cling(container, one, order, len(climbing))
    for order, one in enumerate(leaping):
        container = _leapt_out(container, one, order, len(leaping))
    return container


def _with(container: Group, inside: Sequence[Group]) -> Group:
    """Return a thing with all that is in it."""
    if has_a_screen(container):
        for order, one in enumerate(inside):
            container = put_on_screen(container, one, order, len(inside))
        return container
    if has_room(container):
        for order, one in enumerate(inside):
            container = put_into_room(container, one, order, len(inside))
        return container
    enter = way_in(container.kind)
    living = [one for one in inside if one.kind.alive]
    rest = [one for one in inside if not one.kind.alive]
    if enter is not put_inside or not (living and rest):
        for order, one in enumerate(inside):
            container = enter(container, one, order, len(inside))
        return container
    for order, one in enumerate(living):
        container = put_inside(container, one, order, len(living))
    for order, one in enumerate(rest):
        container = strewn(container, one, order, len(rest))
    return container


def _leapt_out(container: Group, thing: Group, order: int, of: int) -> Group:
    """Return a thing with another one over its brim, that jumps out of it."""
    main = container.main
    width, height = main.right - main.left, -main.top
    scale = min(1.2, 0.8 * width / of / thing.width, 1.2 * height / thing.height)
    x, middle = (main.left + main.right) / 2, (thing.left + thing.right) / 2
    across = 0.9 * width * ((order + 0.5) / of - 0.5)
    at = (x + across, main.top - _LEAP * height)
    return joined(container, thing, at, (middle, thing.main.bottom), scale, turn=_TILT)


def opened(kind: Kind, thing: Thing, scene: Scene) -> Kind:
    """Return a thing as it is drawn when something is in it: a box with its lid open.

    Args:
        kind: What a thing is.
        thing: The thing.
        scene: The scene that it is in.
    """
    inside = [
        one.kind
        for one in scene.things
        if one.link is not None
        and one.link.relation in {"in", "on" if kind.name in _FILLED_FROM_ABOVE else "in"}
        and any(scene.things[other] is thing for other in one.link.to)
    ]
    if not inside or kind.name not in OPENED or (kind.name == "chest" and set(inside) <= _GOLD):
        return kind
    if kind.name in _WORKED_AT and any(kinds()[one].dressed for one in inside):
        return kind
    swims = all(kinds()[one].role == "water" for one in inside)
    return replace(kind, drawing=_FOR_FISH if swims and kind.name in _BAGS else OPENED[kind.name])
