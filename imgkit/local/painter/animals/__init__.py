"""The animals that the painter draws with rules and dice of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from imgkit.local.painter.animals.cat import cat
from imgkit.local.painter.animals.dog import dog
from imgkit.local.painter.animals.horse import horse
from imgkit.local.painter.animals.rabbit import rabbit
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light

ANIMALS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = MappingProxyType(
    {"dog": dog, "rabbit": rabbit, "horse": horse, "cat": cat}
)
