"""The leads of dogs that somebody walks, from the hand to the collar."""

from collections.abc import Sequence

from imgkit.local.painter.placing.mutual import goes_along
from imgkit.local.painter.placing.placed import Placed, Stage
from imgkit.local.painter.scene import Thing
from imgkit.local.painter.things import is_a, kinds

_WALKING = "walking"
_INK, _STRAP = "#5b4636", "#b5524a"
_SAG = 0.16
"""How far a lead hangs down, as a share of the way from the hand to the collar."""


def leads(stage: Stage, placed: Sequence[Placed]) -> str:
    """Draw the leads of the dogs that are walked in a picture.

    Args:
        stage: The picture.
        placed: Its groups at their places.

    Returns:
        An SVG fragment; it is empty where nobody walks a dog.
    """
    things = stage.scene.things
    named = [one for one in placed if one.group.thing < len(things)]  # what the dice added is not
    return "".join(
        _lead(owner, dog)
        for owner in named
        for dog in named
        if is_led(things, owner.group.thing, dog.group.thing)
    )


def is_led(things: Sequence[Thing], owner: int, dog: int) -> bool:
    """Say whether a person walks a dog.

    Args:
        things: The things of a scene.
        owner: The position of who may walk it.
        dog: The position of what may be a dog.
    """
    if owner == dog or not kinds()[things[owner].kind].dressed:
        return False
    if things[owner].count != 1 or not is_a(things[dog].kind, "dog"):
        return False
    one, other = things[owner], things[dog]
    together = (goes_along(one, other) and one.link and dog in one.link.to) or (
        goes_along(other, one) and other.link and owner in other.link.to
    )
    return bool(together) and one.pose == _WALKING


def _lead(owner: Placed, dog: Placed) -> str:
    x, y = _point(owner, "hand")
    to_x, to_y = _point(dog, "neck")
    low = max(y, to_y) + _SAG * abs(to_x - x)
    line = f'd="M{x:.1f} {y:.1f}Q{(x + to_x) / 2:.1f} {low:.1f} {to_x:.1f} {to_y:.1f}"'
    wide = 0.008 * max(owner.box.bottom - owner.box.top, 40)
    return "".join(
        f'<path {line} fill="none" stroke="{ink}" stroke-width="{width:.2f}" '
        f'stroke-linecap="round"/>'
        for ink, width in ((_INK, 1.9 * wide), (_STRAP, 1.2 * wide))
    )


def _point(one: Placed, anchor: str) -> tuple[float, float]:
    """Return where an anchor of somebody is, in pixels."""
    main = one.group.main
    x, y = one.group.anchors.get(anchor, (0.6 * main.right, 0.5 * main.top))
    return one.x + (-x if one.mirrored else x) * one.scale, one.y + y * one.scale
