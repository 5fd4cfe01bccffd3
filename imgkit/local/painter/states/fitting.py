"""Which of the states that were asked for something can be in: no grandmother burns."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.drawing import Look
from imgkit.local.painter.nature import NATURE
from imgkit.local.painter.people import WEARERS
from imgkit.local.painter.states.ageing import state_of_age
from imgkit.local.painter.things import Kind, is_a

STATE = "state"
"""The trait that says in which state a thing is."""
LARGE = frozenset({"far", "monument", "backdrop"})
"""The roles of what is larger than what stands in front."""

_HAVE_IT: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "burning": frozenset({"candle", "campfire", "fireplace", "torch", "sun-face", "match"}),
        "fluffy": frozenset({"cloud", "sheep", "cushion", "pillow"}),
        "spiky": frozenset({"hedgehog", "cactus", "sea-urchin", "pineapple", "porcupine"}),
        "ghostly": frozenset({"ghost"}),
        "spooky": frozenset({"haunted-house"}),
        "robot": frozenset({"robot"}),
        "ruined": frozenset({"ruin"}),
        "abandoned": frozenset({"ruin"}),
        "ancient": frozenset({"ruin"}),
    }
)
"""What looks so anyhow."""
_SERVED_HOT = 60.0
"""How high something is at most, in centimetres, that steams when it is hot."""
_A_HOUSE = 250.0
"""From which height on something far falls into ruins, and does not break in two."""
_FOR_LARGE: Mapping[str, str] = MappingProxyType({"broken": "ruined", "frozen": "icy"})
"""What a state looks like of a house, where it differs from that of a vase."""
_OF_WORKS = frozenset({"ancient", "worn"})
"""What nothing that grows is."""
_OF_THINGS = frozenset(
    {"ruined", "abandoned", "ancient", "worn", "broken", "cracked", "half-eaten", "rotten", "burnt",
     "burning", "melting", "smoking"}
)  # fmt: skip
"""What nobody alive is, besides those who are made of something."""
_MADE = frozenset({"robot", "snowman", "skeleton", "scarecrow", "gingerbread", "kolobok"})
_FIERY = frozenset({"dragon", "three-headed-dragon", "phoenix", "ghost", "monster", "horse"})
"""Who may be in flames in a tale."""
_WORN_ANYHOW = frozenset({"rusty", "ruined", "abandoned", "broken", "ancient", "dusty"})
"""What looks old by itself."""


def fitting(kind: Kind, look: Look) -> list[str]:
    """Return the states in which something is drawn.

    Args:
        kind: What it is.
        look: What the prompt says of how it looks; states among its details.
    """
    named = [value for part, value in look.details if part == STATE]
    aged = [] if _WORN_ANYHOW & set(named) else [state_of_age(kind, look)]
    asked = list(dict.fromkeys([*named, *aged]))
    if kind.role in LARGE and kind.height > _A_HOUSE:
        asked = [_FOR_LARGE.get(one, one) for one in asked]
    return [one for one in asked if _can_be(kind, one)]


def _can_be(kind: Kind, state: str) -> bool:
    """Say whether something can be in a state, and is not so anyhow."""
    if kind.name in _HAVE_IT.get(state, ()):
        return False
    if (kind.own_drawing in NATURE or is_a(kind.name, "tree")) and state in _OF_WORKS:
        return False
    living = (kind.alive or kind.own_drawing in WEARERS) and kind.name not in _MADE
    if living and state in _OF_THINGS:
        return state == "burning" and kind.name in _FIERY
    if state != "steaming":
        return True
    served = kind.role == "ground" and kind.height <= _SERVED_HOT
    return served and not kind.alive and not kind.garment
