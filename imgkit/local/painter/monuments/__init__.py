"""Monuments: parametric drawings after published dimensions, one unit to the metre."""

from collections.abc import Callable, Mapping

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.arc import arc_de_triomphe
from imgkit.local.painter.monuments.castle import castle
from imgkit.local.painter.monuments.eiffel import eiffel_tower
from imgkit.local.painter.monuments.pyramids import pyramids
from imgkit.local.painter.monuments.towers import big_ben, leaning_tower_of_pisa

MONUMENTS: Mapping[str, Callable[[Dice, Look, Light], Drawing]] = {
    "eiffel-tower": eiffel_tower,
    "arc-de-triomphe": arc_de_triomphe,
    "big-ben": big_ben,
    "leaning-tower-of-pisa": leaning_tower_of_pisa,
    "pyramids": pyramids,
    "castle": castle,
}
"""Every monument by its name."""
