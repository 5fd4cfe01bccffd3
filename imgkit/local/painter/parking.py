"""Says when what flies stands on the ground: a plane with its pilot in front of it."""

from dataclasses import replace

from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import Kind, kinds

_LANDS = frozenset(
    {"aeroplane", "propeller-plane", "helicopter", "rocket", "ufo", "hot-air-balloon"}
)
_NEXT_TO = frozenset({"beside", "in front of", "behind"})


def parked(thing: Thing, scene: Scene) -> Kind:
    """Return what a thing is: a plane that somebody stands next to is on the ground.

    Args:
        thing: The thing.
        scene: The scene that it is in.
    """
    kind = kinds()[thing.kind]
    if kind.role != "air" or kind.name not in _LANDS:
        return kind
    links = [(other, other.link) for other in scene.things if other.link is not None]
    beside = any(
        link.relation in _NEXT_TO
        and kinds()[other.kind].role == "ground"
        and any(scene.things[one] is thing for one in link.to)
        for other, link in links
    )
    own = thing.link
    beside = beside or (own is not None and own.relation in _NEXT_TO and bool(own.to))
    return replace(kind, role="far") if beside else kind
