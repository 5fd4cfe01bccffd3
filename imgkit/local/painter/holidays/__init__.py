"""What belongs to feasts: Christmas, Halloween, Easter, birthdays, carnival."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.holidays.christmas import (
    bauble,
    candy_cane,
    nutcracker,
    snow_globe,
    stocking,
    wreath,
)
from imgkit.local.painter.holidays.festoons import confetti, fairy_lights
from imgkit.local.painter.holidays.parties import (
    bunting,
    carnival_float,
    cauldron,
    easter_basket,
    menorah,
    party_hat,
    pumpkin,
)
from imgkit.local.painter.light import Light

HOLIDAYS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "bauble": bauble,
        "wreath": wreath,
        "candy-cane": candy_cane,
        "christmas-stocking": stocking,
        "snow-globe": snow_globe,
        "nutcracker": nutcracker,
        "pumpkin": pumpkin,
        "cauldron": cauldron,
        "party-hat": party_hat,
        "bunting": bunting,
        "fairy-lights": fairy_lights,
        "confetti": confetti,
        "menorah": menorah,
        "easter-basket": easter_basket,
        "carnival-float": carnival_float,
    }
)
"""Every such drawing by the name of its thing."""
