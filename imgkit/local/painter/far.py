"""Places what is far: monuments behind the whole scene, houses and trees in the middle distance."""

from collections.abc import Sequence

from imgkit.local.painter.group import Group
from imgkit.local.painter.placed import EDGE, Placed, Stage, between, standing


def place_monuments(
    stage: Stage, groups: Sequence[Group], near: Sequence[Group], *, actors_left: bool
) -> list[Placed]:
    """Place monuments and mountains: large, at the horizon, whole in the picture.

    Args:
        stage: The picture.
        groups: The monuments.
        near: What will stand in the foreground.
        actors_left: Whether the foreground has its weight on the left.

    Returns:
        Their places.
    """
    placed = []
    for order, group in enumerate(groups):
        dice = stage.dice_for(group)
        backdrop = group.kind.role == "backdrop"
        nearness = between(0.05, dice.number("nearness", 0.08, 0.14, 0.24), 0.35)
        y = stage.ground_at(0.03 if backdrop else nearness)
        share = between(0.5, dice.number("height", 0.7, 0.9, 0.97), 0.98)
        share *= 0.62 if backdrop else 1
        alone = 0.88 if group.width > 2 * group.height else 0.7
        most_wide = (alone if len(groups) == 1 else 0.9 / len(groups)) * stage.width
        scale = min(share * (y - 0.05 * stage.height) / group.height, most_wide / group.width)
        if len(groups) == 1:
            aside = (
                dice.number("aside", 0.02, 0.12, 0.17) if near else dice.number("x", -0.1, 0, 0.1)
            )
            middle = 0.5 + (aside if actors_left else -aside)
        else:
            middle = (order + 0.5) / len(groups)
        left = middle * stage.width - group.width * scale / 2
        placed.append(
            standing(group, _inside(stage, left, group.width * scale), y, scale, far=True)
        )
    return placed


def place_far(
    stage: Stage, groups: Sequence[Group], unit: float, *, actors_left: bool
) -> list[Placed]:
    """Place houses and trees in the middle distance.

    Args:
        stage: The picture.
        groups: What to place.
        unit: How many pixels one unit of a group is in the foreground.
        actors_left: Whether the foreground has its weight on the left.

    Returns:
        Their places.
    """
    if not groups:
        return []
    wide = sum(group.width for group in groups) * unit * 0.8
    crowd = min(1.0, 1.1 * stage.width / wide)
    placed = []
    for order, group in enumerate(groups):
        dice = stage.dice_for(group)
        nearness = between(0.05, dice.number("nearness", 0.1, 0.22, 0.36), 0.5)
        y = stage.ground_at(nearness)
        scale = min(
            unit * (0.85 + 0.6 * nearness) * crowd * dice.number("size", 0.85, 1, 1.15),
            (y - 0.04 * stage.height) / group.height,
            0.55 * stage.width / group.width,
        )
        if len(groups) == 1:
            aside = dice.number("aside", 0.08, 0.2, 0.3)
            middle = 0.5 + (aside if actors_left else -aside)
        else:
            step = 1 / len(groups)
            middle = step * (order + 0.5) + dice.number("shift", -0.3, 0, 0.3) * step
        left = middle * stage.width - group.width * scale / 2
        left = _inside(stage, left, group.width * scale)
        mirrored = dice.choose("mirrored", (False, True))
        placed.append(standing(group, left, y, scale, mirrored=mirrored, far=True))
    return placed


def _inside(stage: Stage, left: float, width: float) -> float:
    """Move a left edge so that all of the width lies inside the picture."""
    edge = EDGE * stage.width
    return between(edge, left, stage.width - edge - width)
