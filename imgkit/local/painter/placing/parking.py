"""Says when what flies is on the ground: a plane with its pilot in front, pigeons that are fed."""

from dataclasses import replace

from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import Kind, kinds

_LANDS = frozenset(
    {"aeroplane", "propeller-plane", "helicopter", "rocket", "ufo", "hot-air-balloon"}
)
_BIRD, _PERCHING = "flying-bird", "bird"
"""The drawing of a bird in the air, and of one on its feet."""
_PERCHED = frozenset({"on", "in", "held by"})
_NEXT_TO = frozenset({"beside", "in front of", "behind"})


def parked(thing: Thing, scene: Scene) -> Kind:
    """Return what a thing is: a plane that somebody stands next to is on the ground.

    Args:
        thing: The thing.
        scene: The scene that it is in.
    """
    kind = kinds()[thing.kind]
    is_bird = kind.own_drawing == _BIRD
    if kind.role != "air" or not (is_bird or kind.name in _LANDS):
        return kind
    if is_bird and thing.link is not None and thing.link.relation in _PERCHED and thing.link.to:
        return replace(kind, drawing=_PERCHING, role="ground")
    links = [(other, other.link) for other in scene.things if other.link is not None]
    beside = any(
        link.relation in _NEXT_TO
        and kinds()[other.kind].role == "ground"
        and any(scene.things[one] is thing for one in link.to)
        for other, link in links
    )
    own = thing.link
    beside = beside or (own is not None and own.relation in _NEXT_TO and bool(own.to))
    if beside and is_bird:
        return replace(kind, drawing=_PERCHING, role="ground")
    return replace(kind, role="far") if beside else kind
