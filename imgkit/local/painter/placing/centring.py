"""Who is in the middle of those that are on a thing: a teddy on a shelf between two dolls."""

from collections.abc import Sequence

from imgkit.local.painter.parsing.traits import MIDDLE
from imgkit.local.painter.scene import Thing


def centred(riders: Sequence[tuple[int, int]], things: Sequence[Thing]) -> list[tuple[int, int]]:
    """Return who is on a thing from left to right, with those in the middle who are to be there.

    Args:
        riders: Which things are on it, and which copies of them.
        things: The things of the scene.
    """
    middle = [one for one in riders if MIDDLE in things[one[0]].details]
    sides = [one for one in riders if one not in middle]
    half = len(sides) // 2
    return [*sides[:half], *middle, *sides[half:]]
