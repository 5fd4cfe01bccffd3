"""What the places of a prompt have of their own, and which two of them can be one."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.scene import Thing

_GREEN = frozenset({"#5d9f56", "#a4c94a", "#3f7a45"})
_BLUE = frozenset({"#4a80c4", "#8fc1e8", "#2b4a86", "#43b5ac", "#2f8f8c"})
_SANDY = frozenset({"#f4cb45", "#dda63a", "#dcc6a0"})
_GREY = frozenset({"#98979c", "#5c5b60", "#bcbfc6"})
OWN_COLOURS: Mapping[str, frozenset[str]] = {
    "meadow": _GREEN,
    "forest": _GREEN,
    "sea": _BLUE,
    "lake": _BLUE,
    "river": _BLUE,
    "underwater": _BLUE,
    "beach": _SANDY,
    "desert": _SANDY | {"#ee8a34"},
    "snow": frozenset({"#f6f2ea"}),
    "mountains": _GREY,
    "street": _GREY,
    "city": _GREY,
    "autumn": _SANDY | {"#ee8a34", "#d4473f"},
    "winter": frozenset({"#f6f2ea"}),
    "spring": _GREEN,
}
"""The colours of the word files that a place or a season has in every picture."""

_WATERS = frozenset({"river", "lake"})
_BESIDE_WATER: Mapping[str, tuple[str, int] | None] = MappingProxyType(
    {
        "meadow": None,
        "forest": ("tree", 5),
        "mountains": None,
        "snow": ("fir", 3),
        "city": None,
    }
)
"""The places that water can lie in, and what shows them beside it."""

_ONE_IN_THE_OTHER: Mapping[frozenset[str], tuple[str, Thing | None]] = MappingProxyType(
    {
        frozenset({"city", "street"}): ("street", None),
        **{
            frozenset({place, "street"}): (place, None)
            for place in ("forest", "mountains", "snow", "meadow", "desert", "beach")
        },
        frozenset({"meadow", "mountains"}): ("mountains", None),
        frozenset({"meadow", "forest"}): ("forest", None),
        frozenset({"forest", "mountains"}): ("forest", Thing("mountain", "", 1)),
        frozenset({"beach", "sea"}): ("beach", None),
        frozenset({"meadow", "city"}): ("city", None),
        frozenset({"city", "underwater"}): ("underwater", Thing("tower", "", 3)),
        frozenset({"street", "underwater"}): ("underwater", Thing("house", "", 3)),
        frozenset({"forest", "underwater"}): ("underwater", Thing("seaweed", "", 6)),
        frozenset({"city", "space"}): ("space", Thing("skyscraper", "", 3)),
    }
)
"""Where one place lies in the other one, or is seen behind it: the picture, and what shows it."""


SEEN_TOGETHER: Mapping[frozenset[str], str] = MappingProxyType(
    {
        frozenset({"city", "river"}): "quays",
        frozenset({"mountains", "lake"}): "mountain-lake",
        frozenset({"mountains", "river"}): "mountain-river",
    }
)
"""The sites that two grounds are, where both are seen."""


def joined_grounds(first: str, second: str) -> tuple[str, Thing | None] | None:
    """Join two grounds.

    Args:
        first: The ground that the prompt names first.
        second: The one that it names then.

    Returns:
        The ground of the picture, and what shows the other one; None where they exclude each other.
    """
    both = frozenset({first, second})
    if both in _ONE_IN_THE_OTHER:
        return _ONE_IN_THE_OTHER[both]
    if "pool" in {first, second} and {first, second} <= {"pool", "room", "sea"}:
        return "pool", None
    if first in _WATERS:
        first, second = second, first
    if second not in _WATERS or first not in _BESIDE_WATER:
        return None
    shown = _BESIDE_WATER[first]
    return second, Thing(shown[0], "", shown[1]) if shown else None
