"""Vehicles that the painter draws with rules and dice of its own; all look to the right."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.vehicles.buses import bus, double_decker
from imgkit.local.painter.vehicles.caravans import caravan
from imgkit.local.painter.vehicles.heavy import bulldozer, concrete_mixer, trolleybus
from imgkit.local.painter.vehicles.oddities import bumper_car, dustcart, scooter, snow_plough
from imgkit.local.painter.vehicles.orbit import space_station
from imgkit.local.painter.vehicles.rails import train
from imgkit.local.painter.vehicles.road import (
    bicycle,
    car,
    fire_engine,
    police_car,
    tractor,
    truck,
)
from imgkit.local.painter.vehicles.sea import submarine
from imgkit.local.painter.vehicles.showy import limousine, monster_truck, quad_bike, sports_car
from imgkit.local.painter.vehicles.sky import (
    aeroplane,
    helicopter,
    hot_air_balloon,
    rocket,
    ufo,
)
from imgkit.local.painter.vehicles.soaring import airship, chairlift, glider, hang_glider
from imgkit.local.painter.vehicles.space import rover
from imgkit.local.painter.vehicles.street_food import food_truck, ice_cream_van
from imgkit.local.painter.vehicles.town import motorcycle, taxi, tram
from imgkit.local.painter.vehicles.waves import cruise_ship, jet_ski, metro_train
from imgkit.local.painter.vehicles.works import excavator

VEHICLES: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "bulldozer": bulldozer,
        "concrete-mixer": concrete_mixer,
        "trolleybus": trolleybus,
        "space-station": space_station,
        "limousine": limousine,
        "monster-truck": monster_truck,
        "sports-car": sports_car,
        "quad-bike": quad_bike,
        "airship": airship,
        "glider": glider,
        "hang-glider": hang_glider,
        "chairlift": chairlift,
        "jet-ski": jet_ski,
        "cruise-ship": cruise_ship,
        "underground-train": metro_train,
        "caravan": caravan,
        "ice-cream-van": ice_cream_van,
        "food-truck": food_truck,
        "rover": rover,
        "car": car,
        "police-car": police_car,
        "bus": bus,
        "double-decker": double_decker,
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
