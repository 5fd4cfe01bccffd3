"""The trees, flowers and other plants that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.anthill import anthill
from imgkit.local.painter.nature.bare import bare_tree
from imgkit.local.painter.nature.boulder import boulder
from imgkit.local.painter.nature.bouquet import bouquet
from imgkit.local.painter.nature.bouquets import (
    carnation,
    chrysanthemum,
    crocus,
    iris,
    lily,
    pansy,
    peony,
    thistle,
)
from imgkit.local.painter.nature.cloud import cloud
from imgkit.local.painter.nature.clusters import bluebell, forget_me_not, hydrangea, lilac, orchid
from imgkit.local.painter.nature.earth import earth
from imgkit.local.painter.nature.festive import christmas_tree
from imgkit.local.painter.nature.flowers import daffodil, daisy, rose, sunflower, tulip
from imgkit.local.painter.nature.forest_floor import acorn, icicles, pine_cone, sunflower_seed
from imgkit.local.painter.nature.greenery import (
    bamboo,
    clover,
    fern,
    holly,
    ivy,
    wheat,
)
from imgkit.local.painter.nature.island import island
from imgkit.local.painter.nature.meadow_flowers import (
    cornflower,
    dandelion,
    hibiscus,
    lavender,
    lotus,
    poppy,
)
from imgkit.local.painter.nature.night_sky import aurora, comet
from imgkit.local.painter.nature.orchard import (
    banana_tree,
    baobab,
    cypress,
    lemon_tree,
    maple,
    orange_tree,
    pear_tree,
    poplar,
    scots_pine,
)
from imgkit.local.painter.nature.potted import aloe, bonsai, flytrap, pot_plant
from imgkit.local.painter.nature.rainbow import rainbow
from imgkit.local.painter.nature.seaweed import seaweed
from imgkit.local.painter.nature.spring_flowers import lily_of_the_valley, snowdrop
from imgkit.local.painter.nature.sun_face import moon_face, sun_face
from imgkit.local.painter.nature.trees import apple_tree, birch, cherry_tree, oak, palm, pine
from imgkit.local.painter.nature.undergrowth import bush, cactus, mushroom
from imgkit.local.painter.nature.volcano import volcano
from imgkit.local.painter.nature.wanderers import asteroid, jupiter

NATURE: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "pine-cone": pine_cone,
        "acorn": acorn,
        "sunflower-seed": sunflower_seed,
        "icicles": icicles,
        "asteroid": asteroid,
        "jupiter": jupiter,
        "bare-tree": bare_tree,
        "pine": pine,
        "palm": palm,
        "oak": oak,
        "apple-tree": apple_tree,
        "cherry-tree": cherry_tree,
        "birch": birch,
        "cactus": cactus,
        "bush": bush,
        "mushroom": mushroom,
        "sun-face": sun_face,
        "moon-face": moon_face,
        "seaweed": seaweed,
        "bouquet": bouquet,
        "rose": rose,
        "tulip": tulip,
        "lily-of-the-valley": lily_of_the_valley,
        "snowdrop": snowdrop,
        "sunflower": sunflower,
        "daisy": daisy,
        "daffodil": daffodil,
        "rainbow": rainbow,
        "earth": earth,
        "aurora": aurora,
        "anthill": anthill,
        "island": island,
        "comet": comet,
        "rock": boulder,
        "cloud": cloud,
        "volcano": volcano,
        "christmas-tree": christmas_tree,
        "pansy": pansy,
        "lily": lily,
        "orchid": orchid,
        "iris": iris,
        "peony": peony,
        "carnation": carnation,
        "chrysanthemum": chrysanthemum,
        "hydrangea": hydrangea,
        "lilac": lilac,
        "crocus": crocus,
        "bluebell": bluebell,
        "forget-me-not": forget_me_not,
        "thistle": thistle,
        "poppy": poppy,
        "cornflower": cornflower,
        "dandelion": dandelion,
        "lavender": lavender,
        "hibiscus": hibiscus,
        "lotus": lotus,
        "fern": fern,
        "ivy": ivy,
        "holly": holly,
        "aloe": aloe,
        "pot-plant": pot_plant,
        "bonsai": bonsai,
        "flytrap": flytrap,
        "bamboo": bamboo,
        "wheat": wheat,
        "clover": clover,
        "lemon-tree": lemon_tree,
        "orange-tree": orange_tree,
        "pear-tree": pear_tree,
        "maple": maple,
        "baobab": baobab,
        "poplar": poplar,
        "cypress": cypress,
        "scots-pine": scots_pine,
        "banana-tree": banana_tree,
    }
)
