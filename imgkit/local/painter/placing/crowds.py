"""Keeps a picture from being crowded: so many things fit into it, and no more."""

from dataclasses import replace

from imgkit.local.painter.scene import SEVERAL, Link, Scene, Thing
from imgkit.local.painter.words import load

_MOST = 24
_SEVERAL_TAKES = 4

_PAIRS = frozenset(
    {
        "boot", "shoe", "hiking-boot", "leather-shoe", "high-heel", "sandal", "slipper", "sock",
        "flip-flop", "ice-skate", "roller-skate",
    }
)  # fmt: skip
"""What there are two of where nobody says how many: "rubber boots"."""


def thinned(scene: Scene, most: int = _MOST) -> Scene:
    """Reduce the number of things to what fits into a picture.

    Args:
        scene: What was asked for.
        most: How many things fit.

    Returns:
        The scene; what did not fit is among its words that are not drawn.
    """
    more = load(scene.language).caption["left_out"]
    room = most
    kept: dict[int, Thing] = {}
    left_out = []
    for index, thing in enumerate(scene.things):
        wanted = thing.count if thing.count != SEVERAL else _SEVERAL_TAKES
        fitting = wanted if thing.removed else min(wanted, room)
        room -= 0 if thing.removed else fitting
        if fitting > 0:
            kept[index] = thing if fitting == wanted else replace(thing, count=fitting)
        if fitting < wanted and thing.phrase:
            phrase = more.format(count=wanted - fitting, thing=thing.phrase)
            left_out.append(phrase if fitting else thing.phrase)
    return replace(
        scene,
        things=only(kept),
        not_drawn=tuple(dict.fromkeys([*scene.not_drawn, *left_out])),
    )


def only(kept: dict[int, Thing]) -> tuple[Thing, ...]:
    """Return the things that are kept, with links among themselves.

    Args:
        kept: Each thing by its position in the list that it came from.

    Returns:
        The things as a list of their own.
    """
    moved = {old: new for new, old in enumerate(kept)}
    things = []
    for thing in kept.values():
        to = tuple(moved[one] for one in thing.link.to if one in moved) if thing.link else ()
        link = Link(thing.link.relation, to) if thing.link and (to or not thing.link.to) else None
        things.append(replace(thing, link=link))
    return tuple(things)


_ONE_FOR_ALL = frozenset({"power-line"})
"""What is drawn once for several: wires."""


def paired(thing: Thing) -> Thing:
    """Return a thing as it is, and two of what comes in pairs, where several stand by themselves.

    Args:
        thing: The thing.
    """
    if thing.kind in _ONE_FOR_ALL and thing.count == SEVERAL:
        return replace(thing, count=1)
    alone = thing.kind in _PAIRS and thing.link is None
    return replace(thing, count=2) if alone and thing.count == SEVERAL else thing
