"""What there is in a home: seats, small machines, clothes and food."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.household.clothes import (
    bow_tie,
    earrings,
    gloves,
    hoodie,
    jacket,
    jumper,
    pyjamas,
    skirt,
    wedding_dress,
)
from imgkit.local.painter.household.desk import (
    cash_register,
    cassette,
    computer,
    piggy_bank,
    remote_control,
    smartwatch,
)
from imgkit.local.painter.household.electric import (
    blender,
    electric_fan,
    hairdryer,
    iron,
    kettle,
    sewing_machine,
)
from imgkit.local.painter.household.fittings import chandelier, gate, landing_net, lightsaber
from imgkit.local.painter.household.kitchenware import passport, rolling_pin, whisk
from imgkit.local.painter.household.seats import (
    deckchair,
    gaming_chair,
    rocking_chair,
    sleeping_bag,
    stool,
    towel,
)
from imgkit.local.painter.household.table_food import (
    beetroot,
    cereal,
    crisps,
    gummy_bears,
    marshmallows,
    roast_chicken,
    skewer,
    soup,
    yoghurt,
)
from imgkit.local.painter.light import Light

HOUSEHOLD: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "rolling-pin": rolling_pin,
        "whisk": whisk,
        "passport": passport,
        "jumper": jumper,
        "hoodie": hoodie,
        "jacket": jacket,
        "skirt": skirt,
        "pyjamas": pyjamas,
        "gloves": gloves,
        "bow-tie": bow_tie,
        "earrings": earrings,
        "wedding-dress": wedding_dress,
        "desktop-computer": computer,
        "remote-control": remote_control,
        "smartwatch": smartwatch,
        "cash-register": cash_register,
        "cassette": cassette,
        "piggy-bank": piggy_bank,
        "kettle": kettle,
        "iron": iron,
        "hairdryer": hairdryer,
        "blender": blender,
        "electric-fan": electric_fan,
        "sewing-machine": sewing_machine,
        "chandelier": chandelier,
        "gate": gate,
        "landing-net": landing_net,
        "lightsaber": lightsaber,
        "stool": stool,
        "rocking-chair": rocking_chair,
        "gaming-chair": gaming_chair,
        "deckchair": deckchair,
        "sleeping-bag": sleeping_bag,
        "towel": towel,
        "marshmallows": marshmallows,
        "gummy-bears": gummy_bears,
        "skewer": skewer,
        "roast-chicken": roast_chicken,
        "crisps": crisps,
        "soup": soup,
        "cereal": cereal,
        "beetroot": beetroot,
        "yoghurt": yoghurt,
    }
)
"""Every such drawing by the name of its thing."""
