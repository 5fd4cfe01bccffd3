"""What is poured into what one eats and drinks from: milk into a bowl, not a glass into it."""

from collections.abc import Mapping, Sequence

from imgkit.local.painter.parsing.traits import with_trait
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import kinds

LIQUID = "liquid"
"""The detail of a vessel that holds one; its colour is the value."""
_ITS_OWN = frozenset({
    ("jam", "jar"), ("jam", "pot"), ("honey", "jar"), ("honey", "pot"), ("honey", "flower-pot"),
    ("popcorn", "box"), ("popcorn", "bucket"), ("soup", "plate"), ("soup", "bowl"),
})  # fmt: skip
"""What has its vessel in its drawing."""
_THERE = frozenset({("soup", "pot"), ("bubbles", "bathtub")})
"""What the drawing of a vessel has in it."""
_SELLING = frozenset({"vending-machine"})
"""What has goods of all kinds in its drawing."""
_COLOURS: Mapping[str, str] = {
    "milk": "#fffdf4", "honey": "#eda93a", "drink": "#f2b04c", "coffee": "#8a5a3c",
    "soup": "#e8a24c", "yoghurt": "#fdf6ee", "jam": "#c8324a", "custard": "#f6dc8a",
}  # fmt: skip
BOWLS = frozenset({"bowl"})
"""What animals drink from."""
_INTO = BOWLS | {"cup", "bucket", "glass"}


def is_of_its_own(things: Sequence[Thing], content: int, vessel: int) -> bool:
    """Say whether something is drawn in a vessel anyhow: jam in a jar.

    Args:
        things: All things.
        content: The position of what is in a vessel.
        vessel: The position of that.
    """
    return (things[content].kind, things[vessel].kind) in _ITS_OWN


def poured(things: list[Thing], liquid: int, vessel: int) -> bool:
    """Pour something into a vessel.

    Args:
        things: All things.
        liquid: The position of what is poured.
        vessel: The position of what it is poured into.

    Returns:
        Whether both are what can be so: the vessel shows it then.
    """
    sold = things[vessel].kind in _SELLING and kinds()[things[liquid].kind].held
    if things[vessel].kind == f"{things[liquid].kind}-tree":
        for fruit in things[liquid].colours[:1]:
            things[vessel] = with_trait(things[vessel], ("fruit", fruit))
        return True
    if sold or (things[liquid].kind, things[vessel].kind) in _THERE:
        return True
    colour = _COLOURS.get(things[liquid].kind)
    if colour is None or things[vessel].kind not in _INTO:
        return False
    things[vessel] = with_trait(things[vessel], (LIQUID, colour))
    return True
