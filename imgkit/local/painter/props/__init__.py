"""The things that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.props.outdoors import house, snowman, tree
from imgkit.local.painter.props.toys import balloon, lollipop, teddy_bear
from imgkit.local.painter.props.waterside import boat, flamingo
from imgkit.local.painter.props.worn import crown, hat

PROPS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {
        "teddy-bear": teddy_bear,
        "lollipop": lollipop,
        "balloon": balloon,
        "hat": hat,
        "crown": crown,
        "tree": tree,
        "house": house,
        "snowman": snowman,
        "flamingo": flamingo,
        "boat": boat,
    }
)
