"""What is held: in a hand beside the face, or over the head."""

import math
from dataclasses import replace

from imgkit.local.painter.placing.group import Group, joined
from imgkit.local.painter.placing.placed import between

_LEAST_HELD = 0.25
_LEAST_ALIVE = 0.32  # a kitten, which has a face
_MOST_HELD = 0.4
_MOST_HELD_UP = 0.68
_MOST_HELD_RIDING = 0.5
_HELD_BY_A_STATUE = 0.16
_MOST_CARRIED, _BROAD = 1.15, 0.62
_TURNS = (0, 10, 18, 26, 34, 42)
_LOWERED = ((1.0, 0.0), (0.9, 0.2), (0.85, 0.4), (0.8, 0.6), (0.7, 0.7))
"""What to try for something broad: how large, and by which share of its height to lower it."""
_ASIDE = (0.1, 0.2, 0.3)
"""By which shares of its height a short-armed owl holds something away from its face."""
_LEAST_CRADLED, _MOST_CRADLED, _HIP = 0.34, 0.46, 0.24
"""How high a baby in the arms is, in heights of who holds it, and where the hand is, in its own."""
_JUMP = 0.16  # how high one jumps with something in the hand, in heights of one's own
_HANDS = 2
_OVERHEAD = frozenset({"umbrella", "parasol"})
"""What one holds over the head: a little of its stick lies before the face, its canopy above."""
_CANOPY = 0.6  # how high the canopy of an umbrella begins, as a share of its height
_GIANT, _BLOWN_UP = 1.5, 1.7
"""From which size on something is a giant of its kind, and how much larger it is then held."""
_LONG = 60  # centimetres: an umbrella is held up, however broad it is


def put_into_hand(
    holder: Group, item: Group, order: int, *, rides: bool = False, size: float = 1.0
) -> Group:
    """Put a thing into a hand, beside the face; the second one into the other hand, and so on.

    Args:
        holder: Who holds it.
        item: What is held.
        order: Which of the things held this is, from 0.
        rides: Whether the holder sits on a mount, whose face has to stay free too.
        size: How large the item is compared to its usual size: a giant pencil looks like one.

    Returns:
        Both as one group.
    """
    if item.kind.own_drawing in _OVERHEAD and order == 0 and "head" in holder.anchors:
        return _hold_overhead(holder, item)
    if item.kind.alive and item.kind.dressed and holder.kind.dressed:
        return _hold_in_the_arms(holder, item, order)
    main = holder.main
    height = min(-main.top, main.bottom - main.top)  # who flies is above the ground
    grip = item.anchors.get("grip", (0.0, -0.25 * item.height))
    low_grip = -grip[1] < 0.2 * item.height
    held_up = low_grip and (item.width < 0.9 * item.height or item.kind.height >= _LONG)
    most = (_MOST_HELD_UP if not rides else _MOST_HELD_RIDING) if held_up else _MOST_HELD
    least = _LEAST_HELD if order == 0 else 0.75 * _LEAST_HELD
    least = _LEAST_ALIVE if item.kind.alive and order == 0 else least
    least, most = (_HELD_BY_A_STATUE,) * 2 if holder.kind.role == "monument" else (least, most)
    large = not item.kind.held and item.kind.height >= _LONG  # who carries a cello
    most, broad = (_MOST_CARRIED, _MOST_CARRIED) if large else (most, _BROAD)
    if size >= _GIANT:
        most, broad, least = (share * _BLOWN_UP for share in (most, broad, most))
    scale = min(max(item.height, least * height), most * height) / item.height
    scale = min(scale, broad * height / item.width)
    x, y = holder.anchors.get("hand", (main.right * 0.8, -height * 0.42))
    side = -1 if order % 2 else 1
    if side < 0:
        x = main.left + main.right - x
    x += side * (order // 2) * 0.12 * height
    outward = side if x >= 0 or side < 0 else -1
    lean = 12 * outward * (order // 2)
    tries = (
        [(1.0, outward * turn, 0.0) for turn in _TURNS]
        if held_up
        else [(share, 0, lower) for share, lower in _LOWERED]
    )
    for share, turn, lower in tries:
        at = (grip[0], grip[1] - lower * item.height)
        wide, turned = scale * share, lean + turn
        group = joined(holder, item, (x, y), at, wide, turn=turned, in_hand=order == 0)
        if not _hides_face(holder, group):
            return group
    for outward_by in _ASIDE if order < _HANDS else ():
        place = (x + outward * outward_by * height, y)
        group = joined(holder, item, place, grip, scale, turn=lean, in_hand=order == 0)
        if not _hides_face(holder, group):
            break
    return group


def off_the_ground(group: Group) -> Group:
    """Return somebody with what they hold in mid-jump; their box reaches down to the ground.

    Args:
        group: The group on the ground.
    """
    up = _JUMP * group.main.top
    main, *rest = (part.moved(0, up, 1, 1) for part in group.parts)
    return replace(
        group,
        svg=f'<g transform="translate(0 {up:.2f})">{group.svg}</g>',
        parts=(replace(main, bottom=0.0), *rest),
        anchors={name: (x, y + up) for name, (x, y) in group.anchors.items()},
    )


def _hold_overhead(holder: Group, item: Group) -> Group:
    """Hold an umbrella so that its canopy is over the head, and leans back a little."""
    hand = holder.anchors.get("hand", (holder.main.right * 0.8, 0.42 * holder.main.top))
    head = holder.anchors["head"]
    grip = item.anchors.get("grip", (0.0, -0.08 * item.height))
    x = head[0] + 0.3 * (hand[0] - head[0])
    y = min(head[1], holder.main.top) + 0.02 * holder.main.top
    stick = _CANOPY * item.height + grip[1]
    across, up = x - hand[0], max(hand[1] - y, 1.0)
    scale = between(0.55, math.hypot(across, up) / stick, 2.2)
    turn = math.degrees(math.atan2(across, up))
    return joined(holder, item, hand, grip, scale, turn=turn, in_hand=True)


def _hold_in_the_arms(holder: Group, item: Group, order: int) -> Group:
    """Hold a baby at the side of the chest, with a hand around it and both faces in view."""
    height = holder.main.bottom - holder.main.top
    x, y = holder.anchors.get("hand", (0.8 * holder.main.right, -0.42 * height))
    if order % 2:
        x = holder.main.left + holder.main.right - x
    scale = between(_LEAST_CRADLED, item.height / height, _MOST_CRADLED) * height / item.height
    grip = (item.left + item.right) / 2, -_HIP * item.height
    side = _ASIDE[0] * height * (1 if x >= 0 else -1)
    return joined(holder, item, (x + side, y), grip, scale, in_hand=order == 0)


def _hides_face(holder: Group, group: Group) -> bool:
    main = holder.main
    height = -main.top
    x, y = holder.anchors.get("head", ((main.left + main.right) / 2, main.top))
    chin = holder.anchors.get("neck", (x, y + 0.3 * height))[1]
    item = group.parts[len(holder.parts)]
    # The upper part of what is held is the wide one; its stick or string may cross the shoulder.
    lower = item.top + 0.6 * (item.bottom - item.top)
    eye_x, eye_y = holder.anchors.get("eye", (x, y))
    across = item.left - 0.03 * height < eye_x < item.right + 0.03 * height
    if "eye" in holder.anchors and across and item.top < eye_y + 0.05 * height < item.bottom:
        return True  # the newspaper of a cow in glasses
    return (
        item.left < x + 0.16 * height
        and item.right > x - 0.16 * height
        and item.top < chin - 0.06 * height
        and lower > y
    )
