"""All that roles wear and carry, by name."""

from collections.abc import Mapping
from types import MappingProxyType

from imgkit.local.painter.people import (
    antique_hats,
    beings,
    burdens,
    caps,
    costumes,
    crafts,
    outfits,
    play,
    sports,
    tools,
    trades,
)
from imgkit.local.painter.people.carried import CARRIED as HANDS
from imgkit.local.painter.people.costume import FRONT
from imgkit.local.painter.people.figure import Part
from imgkit.local.painter.people.gear import GEAR, KIT
from imgkit.local.painter.people.headwear import HEADWEAR
from imgkit.local.painter.people.helmets import HELMETS
from imgkit.local.painter.people.instruments import INSTRUMENTS, SOUNDS
from imgkit.local.painter.people.mantles import BACK, LEGS
from imgkit.local.painter.people.masks import FACES
from imgkit.local.painter.people.wardrobe import WARDROBE

_CAPS = {"helmet-back", "sport-helmet", "woolly-hat", "visor", "bathing-cap"}
HATS = (
    HELMETS.keys()
    | HEADWEAR.keys()
    | caps.HATS.keys()
    | antique_hats.HATS.keys()
    | _CAPS
    | {"turban"}
)
"""The hats among what is worn: who puts on another one leaves them away."""

WORN: Mapping[str, Part] = MappingProxyType(
    {
        **FACES,
        **HELMETS,
        **HEADWEAR,
        **WARDROBE,
        **BACK,
        **FRONT,
        **KIT,
        **SOUNDS,
        **trades.WORN,
        **crafts.WORN,
        **beings.WORN,
        **caps.WORN,
        **antique_hats.HATS,
        **outfits.WORN,
        **costumes.WORN,
    }
)
"""What is worn, by name."""

CARRIED: Mapping[str, Part] = MappingProxyType(
    {
        **HANDS,
        **GEAR,
        **INSTRUMENTS,
        **trades.CARRIED,
        **crafts.CARRIED,
        **play.CARRIED,
        **tools.CARRIED,
        **burdens.CARRIED,
        **sports.CARRIED,
    }
)
"""What the hands have, by name."""

TAILS: Mapping[str, Part] = MappingProxyType({**LEGS, **trades.LEGS, **beings.LEGS})
"""What there is instead of legs, by name."""
