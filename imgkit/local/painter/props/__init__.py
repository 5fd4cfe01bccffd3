"""The things that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.props.aloft import flag, kite, magic_wand, umbrella
from imgkit.local.painter.props.arms import spear, staff, sword
from imgkit.local.painter.props.boards import skateboard
from imgkit.local.painter.props.contraptions import machine
from imgkit.local.painter.props.desserts import crepe, fruit_cake, fruit_tart
from imgkit.local.painter.props.easter import easter_cake
from imgkit.local.painter.props.felt_hats import bowler_hat, cowboy_hat, sombrero, top_hat
from imgkit.local.painter.props.fireside import camp_fire, fireplace, table
from imgkit.local.painter.props.fireworks import fireworks
from imgkit.local.painter.props.folded import grass_blade, paper_boat, rubber_duck
from imgkit.local.painter.props.forge import anvil, horseshoe, pipe, typewriter
from imgkit.local.painter.props.games import chess_table, plain_card
from imgkit.local.painter.props.gingerbread import gingerbread
from imgkit.local.painter.props.handy import (
    bagpipes,
    beanbag,
    paper_plane,
    rake,
    surfboard,
    xylophone,
)
from imgkit.local.painter.props.hats import (
    chef_hat,
    detective_hat,
    helmet,
    pirate_hat,
    space_helmet,
    wizard_hat,
)
from imgkit.local.painter.props.headgear import (
    beret,
    flower_crown,
    fur_hat,
    kokoshnik,
    santa_hat,
    woolly_hat,
)
from imgkit.local.painter.props.hideouts import burrow, open_box, pocket
from imgkit.local.painter.props.keepsakes import greeting_card
from imgkit.local.painter.props.knightly import knight_helmet
from imgkit.local.painter.props.luggage import backpack
from imgkit.local.painter.props.optics import binoculars, spyglass
from imgkit.local.painter.props.outdoors import house, snowman, tree
from imgkit.local.painter.props.pastimes import balalaika, book, football, guitar, scarf
from imgkit.local.painter.props.pastries import (
    artichoke,
    candy_floss,
    honey_frame,
    king_cake,
    macaron,
)
from imgkit.local.painter.props.pizza import pizza
from imgkit.local.painter.props.pots import pot
from imgkit.local.painter.props.preserves import jam, sour_cream
from imgkit.local.painter.props.seats import armchair, bed, bench, chair, sofa
from imgkit.local.painter.props.tools import frying_pan, knitting, watering_can
from imgkit.local.painter.props.toys import balloon, lollipop, teddy_bear
from imgkit.local.painter.props.treats import cake, ice_cream, open_present, plate, present
from imgkit.local.painter.props.waterside import boat, flamingo
from imgkit.local.painter.props.wicker import basket
from imgkit.local.painter.props.worn import crown, hat

PROPS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "greeting-card": greeting_card,
        "sword": sword,
        "spear": spear,
        "staff": staff,
        "gingerbread": gingerbread,
        "surfboard": surfboard,
        "paper-plane": paper_plane,
        "xylophone": xylophone,
        "rake": rake,
        "beanbag": beanbag,
        "bagpipes": bagpipes,
        "grass-blade": grass_blade,
        "paper-boat": paper_boat,
        "rubber-duck": rubber_duck,
        "anvil": anvil,
        "horseshoe": horseshoe,
        "fruit-cake": fruit_cake,
        "fruit-tart": fruit_tart,
        "crepe": crepe,
        "pipe": pipe,
        "typewriter": typewriter,
        "backpack": backpack,
        "open-box": open_box,
        "burrow": burrow,
        "pocket": pocket,
        "teddy-bear": teddy_bear,
        "lollipop": lollipop,
        "balloon": balloon,
        "hat": hat,
        "crown": crown,
        "woolly-hat": woolly_hat,
        "flower-crown": flower_crown,
        "top-hat": top_hat,
        "bowler-hat": bowler_hat,
        "cowboy-hat": cowboy_hat,
        "sombrero": sombrero,
        "fur-hat": fur_hat,
        "santa-hat": santa_hat,
        "beret": beret,
        "kokoshnik": kokoshnik,
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
        "pizza": pizza,
        "basket": basket,
        "easter-cake": easter_cake,
        "chess-table": chess_table,
        "plain-card": plain_card,
        "present": present,
        "open-present": open_present,
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
        "macaron": macaron,
        "king-cake": king_cake,
        "candy-floss": candy_floss,
        "artichoke": artichoke,
        "honey-frame": honey_frame,
        "machine": machine,
        "helmet": helmet,
        "binoculars": binoculars,
        "spyglass": spyglass,
        "skateboard": skateboard,
        "jam": jam,
        "pot": pot,
        "sour-cream": sour_cream,
        "knight-helmet": knight_helmet,
    }
)
