"""What places look like that are more than their ground: rooms, woods, wilds and towns."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.background.shapes import Frame
from imgkit.local.painter.background.sites import (
    aboard,
    arenas,
    cities,
    fields,
    grounds,
    heights,
    ice,
    old_rooms,
    roofs,
    rooms,
    ruins,
    shelters,
    shows,
    tropics,
    waterfronts,
    wilds,
    woods,
    works,
    worlds,
)
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_PAINTED: tuple[Callable[[Dice, Light, Frame], str], ...] = (
    aboard.aeroplane, aboard.bus, aboard.car, aboard.ship, aboard.train,
    arenas.ice_rink, arenas.race_track, arenas.racecourse, arenas.running_track, arenas.skatepark,
    arenas.stadium,
    cities.downtown_crossing, cities.future_city, cities.old_town,
    grounds.platform, grounds.runway, grounds.schoolyard,
    heights.clifftop, heights.clouds, heights.mountain_lake, heights.mountain_river,
    heights.summit, ice.drift_ice, ice.frozen_lake,
    ice.glacier,
    old_rooms.attic, old_rooms.castle_hall, old_rooms.cellar, old_rooms.sauna, old_rooms.stable,
    rooms.cafe, rooms.corridor, rooms.gym, rooms.salon, rooms.surgery,
    shelters.cave, shelters.greenhouse, shelters.igloo, shelters.tent,
    shows.cinema, shows.circus_ring, shows.disco, shows.museum, shows.stage,
    tropics.bamboo, tropics.jungle, tropics.palms,
    waterfronts.canal, waterfronts.harbour, waterfronts.quays, waterfronts.swimming_pool,
    fields.vegetable_garden, fields.vineyard,
    roofs.balcony, roofs.rooftops,
    ruins.ruins, wilds.canyon, wilds.savanna, wilds.swamp,
    woods.birches, woods.enchanted_wood, woods.pines,
    works.construction, works.factory, works.future_classroom, works.laboratory,
    works.workshop,
    worlds.lava, worlds.mars, worlds.moon,
)  # fmt: skip

SITES: Mapping[str, Callable[[Dice, Light, Frame], str]] = MappingProxyType(
    {paint.__name__.replace("_", "-"): paint for paint in _PAINTED}
)
"""What paints each of them."""

FRONTS: Mapping[str, Callable[[Dice, Light, Frame], str]] = MappingProxyType(
    {"railing": roofs.balcony_front, "roof": roofs.rooftops_front}
)
"""What lies before all that is far."""
