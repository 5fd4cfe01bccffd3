"""Who is so large that they look over houses: a giant cat behind a town."""

from dataclasses import replace

from imgkit.local.painter.scene import Scene, Thing
from imgkit.local.painter.things import Kind, is_a, kinds

_GIANT = 1.5
"""From which size on something is a giant of its kind."""
_HIDES = frozenset({"far"})


def towering(kind: Kind, thing: Thing, scene: Scene) -> Kind:
    """Return a giant that is behind houses as what stands behind the whole scene, to be seen.

    Args:
        kind: What it is.
        thing: The thing.
        scene: The scene that it is in.
    """
    link = thing.link
    giant = kind.role == "ground" and (thing.size >= _GIANT or is_a(kind.name, "giant"))
    if not giant or link is None or link.relation != "behind":
        return kind
    before = {kinds()[scene.things[one].kind].role for one in link.to}
    return replace(kind, role="monument") if before <= _HIDES else kind
