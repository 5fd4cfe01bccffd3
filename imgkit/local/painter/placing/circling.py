"""Places those who stand in a circle: some of them far, some near, all looking to its middle."""

import math
from collections.abc import Sequence

from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, between, standing

CIRCLE = ("formation", "circle")
"""What those have who stand in a circle."""
_LEAST = 3
"""So many make a circle at least."""
_TALL, _DEEP, _WIDE = 0.3, 0.2, 0.33
"""How tall each is, and half how deep and wide the circle is, as shares of the picture."""
_SMALLER = 0.16
"""By how much those at the far side are smaller."""


def encircled(stage: Stage, placed: Sequence[Placed]) -> list[Placed]:
    """Put those into a circle who are said to be in one, around nothing.

    Args:
        stage: The picture.
        placed: The actors at their places.

    Returns:
        The actors at their places.
    """
    moved = list(placed)
    for thing, one in enumerate(stage.scene.things):
        mates = [at for at, two in enumerate(moved) if two.group.thing == thing]
        if CIRCLE in one.details and one.link is None and len(mates) >= _LEAST:
            for order, at in enumerate(mates):
                moved[at] = _spot(stage, moved[at], order, len(mates))
    return moved


def _spot(stage: Stage, one: Placed, order: int, of: int) -> Placed:
    """Return the place of one of a circle; the first one is at its far side."""
    angle = 2 * math.pi * (order + (0.0 if of % 2 else 0.5)) / of
    across, near = math.sin(angle), -math.cos(angle)
    tall = _TALL * stage.height * (1 - _SMALLER * (1 - near) / 2)
    scale = min(tall / one.group.height, 0.9 * _WIDE * stage.width / one.group.width)
    middle = stage.ground_at(0.55)
    level = middle + near * _DEEP * stage.height / 2
    y = between(stage.ground_at(0.06), level, 0.97 * stage.height)
    width = one.group.width * scale
    reach = min(_WIDE * stage.width, (0.5 - EDGE) * stage.width - width / 2)
    left = 0.5 * stage.width + across * reach - width / 2
    left_hand = across > 0 and not one.group.kind.lettered
    return standing(one.group, left, y, scale, mirrored=left_hand)
