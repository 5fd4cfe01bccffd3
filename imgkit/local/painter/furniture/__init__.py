"""What stands in rooms and halls, and what is kept there."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.furniture.appliances import microwave, tap, toaster, vacuum_cleaner
from imgkit.local.painter.furniture.classroom import blackboard, easel, school_desk
from imgkit.local.painter.furniture.consoles import barbecue, control_panel
from imgkit.local.painter.furniture.cupboards import (
    bookcase,
    chest_of_drawers,
    shelf,
    treasure_chest,
    wardrobe,
)
from imgkit.local.painter.furniture.cushions import cushion
from imgkit.local.painter.furniture.gates import dungeon_door
from imgkit.local.painter.furniture.household import (
    empty_oven,
    fridge,
    sink,
    stove,
    washing_machine,
)
from imgkit.local.painter.furniture.machines import bunk_bed, vending_machine
from imgkit.local.painter.furniture.music import drum_kit, piano
from imgkit.local.painter.furniture.nursery import bathtub, cradle, matryoshka, rocking_horse
from imgkit.local.painter.furniture.opened import (
    open_chest,
    open_drawers,
    open_fridge,
    open_wardrobe,
)
from imgkit.local.painter.furniture.openings import hung_window, stage, stairs, window
from imgkit.local.painter.furniture.parlour import (
    dressmakers_dummy,
    grandfather_clock,
    record_player,
    table_football,
)
from imgkit.local.painter.furniture.stands import coat_stand, hamster_wheel
from imgkit.local.painter.furniture.tabletop import carpet, samovar, table_lamp
from imgkit.local.painter.furniture.throne import throne
from imgkit.local.painter.light import Light

FURNITURE: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "microwave": microwave,
        "tap": tap,
        "toaster": toaster,
        "vacuum-cleaner": vacuum_cleaner,
        "vending-machine": vending_machine,
        "bunk-bed": bunk_bed,
        "bookcase": bookcase,
        "shelf": shelf,
        "wardrobe": wardrobe,
        "chest-of-drawers": chest_of_drawers,
        "chest": treasure_chest,
        "empty-oven": empty_oven,
        "coat-stand": coat_stand,
        "hamster-wheel": hamster_wheel,
        "open-chest": open_chest,
        "open-drawers": open_drawers,
        "open-fridge": open_fridge,
        "open-wardrobe": open_wardrobe,
        "board": blackboard,
        "control-panel": control_panel,
        "barbecue": barbecue,
        "school-desk": school_desk,
        "easel": easel,
        "stove": stove,
        "fridge": fridge,
        "sink": sink,
        "washing-machine": washing_machine,
        "piano": piano,
        "drum-kit": drum_kit,
        "bathtub": bathtub,
        "cradle": cradle,
        "rocking-horse": rocking_horse,
        "nesting-doll": matryoshka,
        "hung-window": hung_window,
        "window": window,
        "dungeon-door": dungeon_door,
        "stage": stage,
        "stairs": stairs,
        "throne": throne,
        "samovar": samovar,
        "table-lamp": table_lamp,
        "carpet": carpet,
        "cushion": cushion,
        "grandfather-clock": grandfather_clock,
        "record-player": record_player,
        "table-football": table_football,
        "dressmakers-dummy": dressmakers_dummy,
    }
)
