"""What there is in a home: seats, small machines, clothes and food."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.household.bedclothes import blanket, made_bed
from imgkit.local.painter.household.casks import (
    bag,
    barrel,
    bucket,
    flower_pot,
    paint_pot,
    sack,
)
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
from imgkit.local.painter.household.crockery import bowl, cup, frying_pan, hot_drink
from imgkit.local.painter.household.desk import (
    cash_register,
    cassette,
    computer,
    piggy_bank,
    remote_control,
    smartwatch,
)
from imgkit.local.painter.household.dresses import dress
from imgkit.local.painter.household.electric import (
    blender,
    electric_fan,
    hairdryer,
    iron,
    kettle,
    sewing_machine,
)
from imgkit.local.painter.household.fittings import chandelier, gate, landing_net, lightsaber
from imgkit.local.painter.household.glassware import (
    glass_jar,
    lying_bottle,
    soap_bubble,
    tumbler,
    water_bag,
)
from imgkit.local.painter.household.hearty_food import borscht, porridge
from imgkit.local.painter.household.jugs import jug
from imgkit.local.painter.household.kitchenware import passport, rolling_pin, whisk
from imgkit.local.painter.household.magic import magic_lamp
from imgkit.local.painter.household.opened import (
    hatched_egg,
    hollow_pumpkin,
    open_boot,
    open_cauldron,
    open_pot,
    open_suitcase,
    open_teapot,
    present_opened,
    upturned_hat,
)
from imgkit.local.painter.household.pasta import noodles, spaghetti
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
        "jug": jug,
        "borscht": borscht,
        "porridge": porridge,
        "rolling-pin": rolling_pin,
        "whisk": whisk,
        "passport": passport,
        "dress": dress,
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
        "cup": cup,
        "made-bed": made_bed,
        "frying-pan": frying_pan,
        "magic-lamp": magic_lamp,
        "noodles": noodles,
        "paint-pot": paint_pot,
        "spaghetti": spaghetti,
        "blanket": blanket,
        "coffee": hot_drink,
        "bowl": bowl,
        "bucket": bucket,
        "barrel": barrel,
        "flower-pot": flower_pot,
        "bag": bag,
        "sack": sack,
        "glass": tumbler,
        "water-bag": water_bag,
    }
)
"""Every such drawing by the name of its thing."""

OPEN_VESSELS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "hatched-egg": hatched_egg,
        "lying-bottle": lying_bottle,
        "hollow-pumpkin": hollow_pumpkin,
        "open-cauldron": open_cauldron,
        "present-opened": present_opened,
        "glass-jar": glass_jar,
        "open-suitcase": open_suitcase,
        "open-boot": open_boot,
        "open-pot": open_pot,
        "soap-bubble": soap_bubble,
        "upturned-hat": upturned_hat,
        "open-teapot": open_teapot,
    }
)
"""How things are drawn that stand open because something is in them."""
