"""Everyday things outdoors that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.scenery.barriers import brick_wall, fence, hedge
from imgkit.local.painter.scenery.beds import garden_bed
from imgkit.local.painter.scenery.breakers import wave
from imgkit.local.painter.scenery.cages import cage
from imgkit.local.painter.scenery.cycles import unicycle
from imgkit.local.painter.scenery.dens import (
    beehive,
    bird_house,
    empty_nest,
    fish_bowl,
    kennel,
    nest,
    spider_web,
)
from imgkit.local.painter.scenery.fairground import carousel, ferris_wheel
from imgkit.local.painter.scenery.finish import finish_line
from imgkit.local.painter.scenery.floats import floating_ring
from imgkit.local.painter.scenery.fossils import dinosaur_skeleton
from imgkit.local.painter.scenery.heaps import haystack, pile_of_gold, pile_of_leaves, sandcastle
from imgkit.local.painter.scenery.heights import cave, cliff
from imgkit.local.painter.scenery.ice import frozen_pond, ice_floe, iceberg
from imgkit.local.painter.scenery.outbuildings import garage, garden_pool, henhouse
from imgkit.local.painter.scenery.pastime import climbing_wall, diving_board, mat, puppet_theatre
from imgkit.local.painter.scenery.peepholes import (
    castle_window,
    chimney,
    hollow_tree,
    house_window,
)
from imgkit.local.painter.scenery.playground import (
    goal,
    hammock,
    sandpit,
    seesaw,
    slide,
    swing,
    trampoline,
)
from imgkit.local.painter.scenery.ramps import half_pipe
from imgkit.local.painter.scenery.reeds import reeds
from imgkit.local.painter.scenery.rolling import carriage, cart, gondola, pram, raft, trailer
from imgkit.local.painter.scenery.splashing import bouncy_castle, water_slide
from imgkit.local.painter.scenery.squares import (
    mailbox,
    market_stall,
    picnic_blanket,
    pier,
    scarecrow,
)
from imgkit.local.painter.scenery.street_things import hydrant, statue
from imgkit.local.painter.scenery.timber import branch, firewood, log, tree_stump
from imgkit.local.painter.scenery.tunnel import tunnel
from imgkit.local.painter.scenery.waters import ice_hole, lily_pad, pond, puddle, waterfall
from imgkit.local.painter.scenery.ways import maze, portal, rails
from imgkit.local.painter.scenery.wind_and_water import dam, observatory, willow, wind_turbine
from imgkit.local.painter.scenery.wire import power_line, tightrope

SCENERY: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "dinosaur-skeleton": dinosaur_skeleton,
        "garage": garage,
        "garden-pool": garden_pool,
        "henhouse": henhouse,
        "maze": maze,
        "portal": portal,
        "rails": rails,
        "water-slide": water_slide,
        "bouncy-castle": bouncy_castle,
        "statue": statue,
        "hydrant": hydrant,
        "wave": wave,
        "fence": fence,
        "cage": cage,
        "empty-nest": empty_nest,
        "castle-window": castle_window,
        "chimney": chimney,
        "hollow-tree": hollow_tree,
        "house-window": house_window,
        "garden-bed": garden_bed,
        "unicycle": unicycle,
        "tunnel": tunnel,
        "power-line": power_line,
        "tightrope": tightrope,
        "reeds": reeds,
        "hedge": hedge,
        "brick-wall": brick_wall,
        "branch": branch,
        "tree-stump": tree_stump,
        "log": log,
        "firewood": firewood,
        "puddle": puddle,
        "pond": pond,
        "frozen-pond": frozen_pond,
        "ice-floe": ice_floe,
        "iceberg": iceberg,
        "floating-ring": floating_ring,
        "lily-pad": lily_pad,
        "waterfall": waterfall,
        "ice-hole": ice_hole,
        "cliff": cliff,
        "half-pipe": half_pipe,
        "finish-line": finish_line,
        "cave": cave,
        "pile-of-leaves": pile_of_leaves,
        "pile-of-gold": pile_of_gold,
        "haystack": haystack,
        "sandcastle": sandcastle,
        "spider-web": spider_web,
        "nest": nest,
        "beehive": beehive,
        "kennel": kennel,
        "bird-house": bird_house,
        "fish-bowl": fish_bowl,
        "swing": swing,
        "slide": slide,
        "seesaw": seesaw,
        "sandpit": sandpit,
        "goal": goal,
        "trampoline": trampoline,
        "hammock": hammock,
        "carousel-horse": carousel,
        "ferris-wheel": ferris_wheel,
        "postbox": mailbox,
        "market-stall": market_stall,
        "scarecrow": scarecrow,
        "pier": pier,
        "picnic-blanket": picnic_blanket,
        "cart": cart,
        "trailer": trailer,
        "pram": pram,
        "carriage": carriage,
        "gondola": gondola,
        "raft": raft,
        "wind-turbine": wind_turbine,
        "observatory": observatory,
        "willow": willow,
        "dam": dam,
        "climbing-wall": climbing_wall,
        "puppet-theatre": puppet_theatre,
        "diving-board": diving_board,
        "mat": mat,
    }
)
