"""Vehicles that the painter draws with rules and dice of its own; all look to the right."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
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
from imgkit.local.painter.vehicles.town import motorcycle, taxi, tram

VEHICLES: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "car": car,
        "police-car": police_car,
        "bus": bus,
        "truck": truck,
        "fire-engine": fire_engine,
        "tractor": tractor,
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
    }
)
"""Every vehicle by its name."""
