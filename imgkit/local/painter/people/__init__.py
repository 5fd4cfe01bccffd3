"""The people that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.people.aloft import parachutist, trapeze_artist
from imgkit.local.painter.people.monsters import monster
from imgkit.local.painter.people.person import man, person, woman
from imgkit.local.painter.people.robot import robot
from imgkit.local.painter.people.roles import ROLES
from imgkit.local.painter.people.visitors import alien, ghost

WEARERS = frozenset({"person", "man", "woman", *ROLES})
"""Who can be drawn in any clothes."""

PEOPLE: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "person": person,
        "man": man,
        "woman": woman,
        "robot": robot,
        "parachutist": parachutist,
        "trapeze-artist": trapeze_artist,
        "ghost": ghost,
        "alien": alien,
        "monster": monster,
        **ROLES,
    }
)
