"""Houses and other buildings that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.places.afar import block_of_flats, tepee, watermill, yurt
from imgkit.local.painter.places.fabled import hut_on_chicken_legs
from imgkit.local.painter.places.garden import gazebo, greenhouse
from imgkit.local.painter.places.homes import cottage, house, log_cabin, town_house
from imgkit.local.painter.places.homes_of_tales import (
    dolls_house,
    gingerbread_house,
    haunted_house,
    palace,
)
from imgkit.local.painter.places.landmarks import church, lighthouse, skyscraper, tower, windmill
from imgkit.local.painter.places.mushroom_house import mushroom_house
from imgkit.local.painter.places.outings import power_plant, stadium, zoo_gate
from imgkit.local.painter.places.pleasure import circus, lamp_post
from imgkit.local.painter.places.services import cinema, fire_station, police_station
from imgkit.local.painter.places.shelters import igloo, tent
from imgkit.local.painter.places.shopfronts import (
    bakery,
    cafe,
    pharmacy,
    restaurant,
    supermarket,
    sweet_shop,
    toy_shop,
)
from imgkit.local.painter.places.town import hospital, school, shop
from imgkit.local.painter.places.travel import airport, petrol_station, station
from imgkit.local.painter.places.tree_house import tree_house
from imgkit.local.painter.places.village import (
    barn,
    bridge,
    fountain,
    well,
)

PLACES: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "yurt": yurt,
        "tepee": tepee,
        "block-of-flats": block_of_flats,
        "watermill": watermill,
        "palace": palace,
        "haunted-house": haunted_house,
        "gingerbread-house": gingerbread_house,
        "dolls-house": dolls_house,
        "stadium": stadium,
        "zoo-gate": zoo_gate,
        "power-plant": power_plant,
        "fire-station": fire_station,
        "police-station": police_station,
        "cinema": cinema,
        "bakery": bakery,
        "pharmacy": pharmacy,
        "sweet-shop": sweet_shop,
        "toy-shop": toy_shop,
        "cafe": cafe,
        "restaurant": restaurant,
        "supermarket": supermarket,
        "station": station,
        "airport": airport,
        "petrol-station": petrol_station,
        "house": house,
        "cottage": cottage,
        "mushroom-house": mushroom_house,
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
