"""Vehicles that the painter draws with rules and dice of its own; all look to the right."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.vehicles.caravans import caravan
from imgkit.local.painter.vehicles.oddities import bumper_car, dustcart, scooter, snow_plough
from imgkit.local.painter.vehicles.rails import train
from imgkit.local.painter.vehicles.road import (
    bicycle,
    bus,
    car,
    fire_engine,
    police_car,
    tractor,
    truck,
)
from imgkit.local.painter.vehicles.sea import submarine
from imgkit.local.painter.vehicles.sky import (
    aeroplane,
    helicopter,
    hot_air_balloon,
    rocket,
    ufo,
)
from imgkit.local.painter.vehicles.space import rover
from imgkit.local.painter.vehicles.town import motorcycle, taxi, tram
from imgkit.local.painter.vehicles.works import excavator

VEHICLES: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "caravan": caravan,
        "rover": rover,
        "car": car,
        "police-car": police_car,
        "bus": bus,
        "truck": truck,
        "fire-engine": fire_engine,
        "tractor": tractor,
        "excavator": excavator,
        "bicycle": bicycle,
        "train": train,
        "aeroplane": aeroplane,
        "helicopter": helicopter,
        "hot-air-balloon": hot_air_balloon,
        "rocket": rocket,
        "ufo": ufo,
        "submarine": submarine,
        "motorcycle": motorcycle,
        "taxi": taxi,
        "tram": tram,
        "dustcart": dustcart,
        "snow-plough": snow_plough,
        "bumper-car": bumper_car,
        "scooter": scooter,
    }
)
"""Every vehicle by its name."""
