"""The arch of a rainbow, and how much of it is hidden by what stands before it."""

import math
from collections.abc import Sequence

from imgkit.local.painter.placing.placed import Placed

_NAME = "rainbow"
_BAND = 0.87  # how far the middle of the coloured band is from the middle, in radii
_DEGREES = range(4, 180, 8)


def arches(placed: Sequence[Placed]) -> list[Placed]:
    """Return the rainbows among what is in a picture."""
    return [one for one in placed if one.group.kind.name == _NAME]


def arch_hidden(arch: Placed, others: Sequence[Placed]) -> float:
    """Return which part of a rainbow is hidden, from 0 to 1.

    Args:
        arch: The rainbow at its place.
        others: What stands before it.
    """
    box = arch.box
    middle, radius = (box.left + box.right) / 2, _BAND * (box.right - box.left) / 2
    boxes = [other.box for other in others]
    hidden = 0
    for degree in _DEGREES:
        x = middle + radius * math.cos(math.radians(degree))
        y = box.bottom - radius * math.sin(math.radians(degree))
        hidden += any(one.left < x < one.right and one.top < y < one.bottom for one in boxes)
    return hidden / len(_DEGREES)
