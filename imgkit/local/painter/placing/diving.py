"""Places what is in the water below a boat: a whale, an octopus, a shark."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.placing.placed import EDGE, Placed, Stage, standing

_WATERS = frozenset({"sea", "lake", "beach", "river"})
_HOMES = frozenset({"sea", "underwater"})
_AFLOAT = 0.14  # how near a boat is under which something swims: 0 is the horizon
_TALL = 0.34  # how high such a boat is at most, as a share of the height of the picture
_BELOW, _DEEPEST = 0.012, 0.975
"""Where the water begins under the boat, and where it ends, as shares of the height."""
_FILLED = 0.92  # of the height of the water is filled by it
_BROAD = 0.86  # how broad what swims there is at most, as a share of the width


def is_below(stage: Stage, placed: Placed) -> bool:
    """Say whether something swims in the water below a boat.

    Args:
        stage: The picture.
        placed: What may swim there.
    """
    link = stage.link(placed.group)
    if link is None or link.relation != "under" or stage.setting.ground not in _WATERS:
        return False
    things, kind = stage.scene.things, placed.group.kind
    swims = kind.role == "water" or (kind.alive and kind.home in _HOMES)
    return swims and any(
        things[one].link is None and stage.kind(one).role == "water" for one in link.to
    )


def dived(stage: Stage, placed: Sequence[Placed]) -> tuple[list[Placed], frozenset[int]]:
    """Let boats float far enough away that what is below them is seen.

    Args:
        stage: The picture.
        placed: The actors at their first places.

    Returns:
        The actors at their places, and the positions of those that are at their last place.
    """
    moved, settled = list(placed), set[int]()
    for index, one in enumerate(placed):
        link = stage.link(one.group)
        if link is None or not is_below(stage, one):
            continue
        at = next((two for two, it in enumerate(moved) if it.group.thing == link.to[0]), None)
        if at is None:
            continue
        boat = _lifted(stage, moved[at])
        moved[at], moved[index] = boat, _sunk(stage, one, boat)
        settled |= {at, index}
    return moved, frozenset(settled)


def _lifted(stage: Stage, boat: Placed) -> Placed:
    y = stage.ground_at(_AFLOAT)
    most = min(_TALL * stage.height, y - EDGE * stage.height) / boat.group.height
    return _centred(stage, boat, y, min(boat.scale, most), boat)


def _sunk(stage: Stage, one: Placed, boat: Placed) -> Placed:
    top, low = boat.y + _BELOW * stage.height, _DEEPEST * stage.height
    scale = min(
        _FILLED * (low - top) / one.group.height,
        _BROAD * stage.width / one.group.width,
    )
    y = top + one.group.height * scale + (low - top - one.group.height * scale) / 3
    return _centred(stage, one, y, scale, boat)


def _centred(stage: Stage, one: Placed, y: float, scale: float, other: Placed) -> Placed:
    width, edge = one.group.width * scale, EDGE * stage.width
    middle = (other.box.left + other.box.right) / 2
    left = min(max(middle - width / 2, edge), max(edge, stage.width - edge - width))
    spot = standing(one.group, left, y, scale, mirrored=one.mirrored)
    return replace(spot, far=one.far)
