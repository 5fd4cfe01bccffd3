"""How old something looks: a baby has large eyes, an old dog is grey, an old car is worn."""

from imgkit.local.painter.drawing import Look
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.things import Kind, is_a

_LARGE = frozenset({"far", "monument", "backdrop"})
_EYES, _HEAD = ("eyes:size", "1.35"), ("head:size", "1.22")
"""How much larger the eyes of a baby animal are, and its head."""
_OF_ONE_BUILD = ("dog", "cat", "rabbit", "horse")
"""Whose drawings are built alike at every age."""


def youth(kind: Kind, look: Look) -> tuple[tuple[str, str], ...]:
    """Return how the pieces of a baby animal differ from those of its mother.

    Args:
        kind: What it is.
        look: What the prompt says of how it looks.
    """
    young = kind.alive and look.age == "child" and kind.own_drawing not in WEARERS
    if not young:
        return ()
    headed = any(is_a(kind.name, one) for one in _OF_ONE_BUILD)
    return (_HEAD, _EYES) if headed else (_EYES,)


def state_of_age(kind: Kind, look: Look) -> str:
    """Return the state in which something old is; empty for what is not old, and for people.

    Args:
        kind: What it is.
        look: What the prompt says of how it looks.
    """
    if look.age != "old" or kind.own_drawing in WEARERS or kind.dressed:
        return ""
    if kind.alive:
        return "aged"
    return "ancient" if kind.role in _LARGE else "worn"
