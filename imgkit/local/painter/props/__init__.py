"""The things that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.props.aloft import flag, kite, magic_wand, umbrella
from imgkit.local.painter.props.fireside import camp_fire, fireplace, table
from imgkit.local.painter.props.fireworks import fireworks
from imgkit.local.painter.props.hats import (
    chef_hat,
    detective_hat,
    pirate_hat,
    space_helmet,
    wizard_hat,
)
from imgkit.local.painter.props.outdoors import house, snowman, tree
from imgkit.local.painter.props.pastimes import balalaika, book, football, guitar, scarf
from imgkit.local.painter.props.seats import armchair, bed, bench, chair, sofa
from imgkit.local.painter.props.tools import frying_pan, knitting, watering_can
from imgkit.local.painter.props.toys import balloon, lollipop, teddy_bear
from imgkit.local.painter.props.treats import cake, ice_cream, plate, present
from imgkit.local.painter.props.waterside import boat, flamingo
from imgkit.local.painter.props.worn import crown, hat

PROPS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "teddy-bear": teddy_bear,
        "lollipop": lollipop,
        "balloon": balloon,
        "hat": hat,
        "crown": crown,
        "pirate-hat": pirate_hat,
        "wizard-hat": wizard_hat,
        "chef-hat": chef_hat,
        "detective-hat": detective_hat,
        "space-helmet": space_helmet,
        "tree": tree,
        "house": house,
        "snowman": snowman,
        "flamingo": flamingo,
        "boat": boat,
        "sofa": sofa,
        "armchair": armchair,
        "chair": chair,
        "bench": bench,
        "bed": bed,
        "table": table,
        "fireplace": fireplace,
        "kite": kite,
        "flag": flag,
        "umbrella": umbrella,
        "cake": cake,
        "present": present,
        "football": football,
        "guitar": guitar,
        "book": book,
        "scarf": scarf,
        "fire": camp_fire,
        "magic-wand": magic_wand,
        "ice-cream": ice_cream,
        "watering-can": watering_can,
        "frying-pan": frying_pan,
        "knitting": knitting,
        "fireworks": fireworks,
        "plate": plate,
        "balalaika": balalaika,
    }
)
