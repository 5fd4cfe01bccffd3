"""Places what is far: monuments behind the whole scene, houses and trees in the middle distance."""

from collections.abc import Sequence
from dataclasses import replace

from imgkit.local.painter.placing.clearing import clear, inside, under_arch
from imgkit.local.painter.placing.group import Group
from imgkit.local.painter.placing.hanging import OVERHEAD, below_the_ceiling
from imgkit.local.painter.placing.placed import Placed, Stage, between, standing
from imgkit.local.painter.placing.spots import middle_of
from imgkit.local.painter.things import Kind, kinds

_SMALL = 40  # centimetres: what hangs on a wall and is no window
_CEILING, _BELOW = 0.2, 0.26  # how far below the ceiling something hangs, and how large it is
_TWO_SIDED = frozenset(
    {
        "angkor-wat",
        "castle",
        "golden-gate",
        "great-wall",
        "japanese-castle",
        "machu-picchu",
        "neuschwanstein",
        "parthenon",
        "pyramids",
        "stonehenge",
        "sydney-opera-house",
    }
)
"""What looks right in a mirror too, as if seen from its other side."""


def place_monuments(
    stage: Stage, groups: Sequence[Group], near: Sequence[Group], *, actors_left: bool
) -> list[Placed]:
    """Place monuments and mountains: large, at the horizon, whole in the picture.

    Args:
        stage: The picture.
        groups: The monuments.
        near: What will stand before them.
        actors_left: Whether the foreground has its weight on the left.

    Returns:
        Their places.
    """
    backdrops = [group for group in groups if group.kind.role == "backdrop"]
    monuments = [group for group in groups if group.kind.role != "backdrop"]
    if monuments:  # a rainbow spans over the monument before it
        placed = [_backdrop(stage, group, 0.5, len(backdrops)) for group in backdrops]
    else:
        placed = [
            _backdrop(stage, group, (order + 0.5) / len(backdrops), len(backdrops))
            for order, group in enumerate(backdrops)
        ]
    for order, group in enumerate(monuments):
        middle = (order + 0.5) / len(monuments)
        dice = stage.dice.evenly().part(group.kind.name)
        if len(monuments) == 1 and near:
            aside = between(0.0, dice.number("aside", 0.04, 0.14, 0.22), 0.3)
            middle += aside if actors_left else -aside
        elif len(monuments) == 1:
            middle += dice.number("x", -0.24, 0, 0.24)
        told = middle_of(stage, group)
        middle = middle if told is None else told
        alone = not near and not backdrops
        one = _monument(stage, group, middle, 1 / len(monuments), alone=alone)
        placed.append(under_arch(one, placed))
    return placed


def _monument(stage: Stage, group: Group, middle: float, room: float, *, alone: bool) -> Placed:
    """Place a monument: alone it is what the picture is about, and stands nearer."""
    dice = stage.dice.evenly().part(group.kind.name)
    low, likely, high = (0.16, 0.34, 0.55) if alone else (0.06, 0.12, 0.2)
    y = stage.land_at(between(0.05, dice.number("nearness", low, likely, high), 0.6))
    share = between(0.6, dice.number("height", 0.78, 0.94, 0.98), 0.98)
    top = (0.22 if _has_flyers(stage, group) else 0.05) * stage.height
    plain = len(group.parts) == 1  # what a statue wears is seen from near only
    size = dice.choose("distance", (1.0, 0.74, 0.86), (4, 3, 2)) if alone and plain else 1.0
    if size < 1:  # what is farther away stands at one side, and leaves the other one free
        aside = 0.55 * (1 - size)
        middle += aside if dice.choose("side", (True, False), (3, 3)) else -aside
    share *= size
    widest = (0.92 * room if alone or room < 1 else 0.84) * size
    scale = min(
        share * (y - top) / group.height,
        widest * between(0.7, dice.number("width", 0.74, 0.97, 1), 1) * stage.width / group.width,
    )
    left = inside(stage, middle * stage.width - group.width * scale / 2, group.width * scale)
    mirrored = group.kind.name in _TWO_SIDED and dice.choose("mirrored", (False, True), (5, 3))
    return standing(group, left, y, scale, mirrored=mirrored, far=True)


def _has_flyers(stage: Stage, group: Group) -> bool:
    """Say whether something flies over a thing, and needs a part of the sky."""
    links = (thing.link for thing in stage.scene.things if thing.later is None)
    return any(link and link.relation == "over" and group.thing in link.to for link in links)


def _backdrop(stage: Stage, group: Group, middle: float, count: int) -> Placed:
    """Place a mountain or a rainbow on the horizon."""
    dice = stage.dice_for(group)
    y = stage.ground_at(0.03)
    if group.kind.sky:
        scale = stage.width / group.width
        y = min(y, group.height * scale + 0.02 * stage.height)
        return standing(group, 0.0, y, scale, far=True)
    share = 0.72 * between(0.5, dice.number("height", 0.7, 0.9, 0.97), 0.98)
    scale = min(
        share * (y - 0.05 * stage.height) / group.height,
        (0.92 if count == 1 else 0.9 / count) * stage.width / group.width,
    )
    middle += dice.number("x", -0.12, 0, 0.12) if count == 1 else 0
    left = middle * stage.width - group.width * scale / 2
    return standing(group, inside(stage, left, group.width * scale), y, scale, far=True)


def place_far(
    stage: Stage,
    groups: Sequence[Group],
    unit: float,
    behind: Sequence[Placed] = (),
    *,
    actors_left: bool,
) -> list[Placed]:
    """Place houses and trees in the middle distance.

    Args:
        stage: The picture.
        groups: What to place.
        unit: How many pixels one unit of a group is in the foreground.
        behind: What is behind them.
        actors_left: Whether the foreground has its weight on the left.

    Returns:
        Their places.
    """
    if not groups:
        return []
    behind = [one for one in behind if not one.group.kind.sky]
    wide = sum(group.width for group in groups) * unit * 0.8
    crowd = min(1.0, 1.1 * stage.width / wide)
    placed: list[Placed] = []
    for order, group in enumerate(groups):
        dice = stage.dice_for(group)
        nearness = between(0.05, dice.number("nearness", 0.1, 0.22, 0.36), 0.5)
        y = stage.land_at(nearness)
        scale = min(
            unit * (0.85 + 0.6 * nearness) * crowd * dice.number("size", 0.85, 1, 1.15),
            (y - 0.04 * stage.height) / group.height,
            0.55 * stage.width / group.width,
        )
        if len(groups) == 1:
            aside = between(0.0, dice.number("aside", 0.08, 0.2, 0.3), 0.36)
            middle = 0.5 + (aside if actors_left else -aside)
        else:
            step = 1 / len(groups)
            middle = step * (order + 0.5) + dice.number("shift", -0.3, 0, 0.3) * step
        told = middle_of(stage, group)
        middle = middle if told is None else told
        if group.kind.hangs:
            placed.append(_hung(stage, group, middle))
            continue
        left = middle * stage.width - group.width * scale / 2
        left = inside(stage, left, group.width * scale)
        mirrored = dice.choose("mirrored", (False, True), (5, 3)) and not group.kind.lettered
        one = standing(group, left, y, scale, mirrored=mirrored, far=True)
        placed.append(clear(stage, one, behind, placed) if told is None else one)
    return placed


def _fills_a_wall(kind: Kind) -> bool:
    return bool(kind.hangs) and kind.height > _SMALL


def _hung(stage: Stage, group: Group, middle: float) -> Placed:
    """Hang a window on the wall of a room, or a lamp from its ceiling."""
    main = group.main
    if stage.scene.things[group.thing].pose == OVERHEAD:
        scale = min(
            _BELOW * stage.height / (main.bottom - main.top),
            0.4 * stage.width / (main.right - main.left),
        )
        y = _CEILING * stage.height - main.top * scale
        left = inside(stage, middle * stage.width - group.width * scale / 2, group.width * scale)
        tied = below_the_ceiling(group)
        return replace(standing(tied, left, y, scale, far=True), floats=True)
    scale = min(
        (0.72 if _fills_a_wall(kinds()[group.kind.name]) else 0.5)
        * stage.horizon
        / (main.bottom - main.top),
        0.62 * stage.width / (main.right - main.left),
    )
    middle = 0.5 + 0.5 * (middle - 0.5)
    y = 0.86 * stage.horizon - main.bottom * scale
    left = inside(stage, middle * stage.width - group.width * scale / 2, group.width * scale)
    return replace(standing(group, left, y, scale, far=True), floats=True)
