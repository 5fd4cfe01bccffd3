"""The boats and ships that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.boats.barge import barge
from imgkit.local.painter.boats.fishing import fishing_boat
from imgkit.local.painter.boats.longship import longship
from imgkit.local.painter.boats.rowing import inflatable_boat, rowing_boat
from imgkit.local.painter.boats.sailing import pirate_ship, ship
from imgkit.local.painter.boats.steaming import steamer
from imgkit.local.painter.boats.wreck import shipwreck
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light

BOATS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "rowing-boat": rowing_boat,
        "inflatable-boat": inflatable_boat,
        "ship": ship,
        "viking-ship": longship,
        "shipwreck": shipwreck,
        "pirate-ship": pirate_ship,
        "steamer": steamer,
        "barge": barge,
        "fishing-boat": fishing_boat,
    }
)
