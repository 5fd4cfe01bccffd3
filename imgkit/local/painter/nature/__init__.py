"""The trees, flowers and other plants that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.nature.boulder import boulder
from imgkit.local.painter.nature.earth import earth
from imgkit.local.painter.nature.festive import christmas_tree
from imgkit.local.painter.nature.flowers import daffodil, daisy, rose, sunflower, tulip
from imgkit.local.painter.nature.island import island
from imgkit.local.painter.nature.night_sky import aurora, comet
from imgkit.local.painter.nature.rainbow import rainbow
from imgkit.local.painter.nature.spring_flowers import lily_of_the_valley, snowdrop
from imgkit.local.painter.nature.trees import apple_tree, birch, cherry_tree, oak, palm, pine
from imgkit.local.painter.nature.undergrowth import bush, cactus, mushroom
from imgkit.local.painter.nature.volcano import volcano

NATURE: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "pine": pine,
        "palm": palm,
        "oak": oak,
        "apple-tree": apple_tree,
        "cherry-tree": cherry_tree,
        "birch": birch,
        "cactus": cactus,
        "bush": bush,
        "mushroom": mushroom,
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
        "island": island,
        "comet": comet,
        "rock": boulder,
        "volcano": volcano,
        "christmas-tree": christmas_tree,
    }
)
