"""Houses and other buildings that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.fabled import hut_on_chicken_legs
from imgkit.local.painter.places.garden import gazebo, greenhouse
from imgkit.local.painter.places.homes import cottage, house, igloo, log_cabin, tent, town_house
from imgkit.local.painter.places.landmarks import church, lighthouse, skyscraper, tower, windmill
from imgkit.local.painter.places.pleasure import circus, lamp_post
from imgkit.local.painter.places.town import hospital, school, shop
from imgkit.local.painter.places.tree_house import tree_house
from imgkit.local.painter.places.village import (
    barn,
    bridge,
    fountain,
    well,
)

PLACES: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "house": house,
        "cottage": cottage,
        "town-house": town_house,
        "log-cabin": log_cabin,
        "tree-house": tree_house,
        "igloo": igloo,
        "tent": tent,
        "barn": barn,
        "gazebo": gazebo,
        "hut-on-chicken-legs": hut_on_chicken_legs,
        "greenhouse": greenhouse,
        "school": school,
        "hospital": hospital,
        "shop": shop,
        "church": church,
        "lighthouse": lighthouse,
        "windmill": windmill,
        "tower": tower,
        "skyscraper": skyscraper,
        "fountain": fountain,
        "bridge": bridge,
        "well": well,
        "circus": circus,
        "lamp-post": lamp_post,
    }
)
"""Every building by its name."""
