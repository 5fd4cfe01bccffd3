"""How things hold on to each other: in the saddle, in a hand, on a head, inside a box."""

from dataclasses import replace

from imgkit.local.painter.group import Group, joined
from imgkit.local.painter.placed import between

_LEAST_HELD = 0.25
_MOST_HELD = 0.4
_MOST_HELD_UP = 0.68
_MOST_HELD_RIDING = 0.5
_LEAST_RIDER = 0.48
_MOST_RIDER = 0.85
_TURNS = (0, 10, 18, 26, 34, 42)
_LOWERED = ((1.0, 0.0), (0.9, 0.2), (0.85, 0.4), (0.8, 0.6), (0.7, 0.7))
"""What to try for something broad: how large, and by which share of its height to lower it."""
_LONG = 60  # centimetres: an umbrella is held up, however broad it is


def seat(mount: Group, rider: Group, order: int, of: int) -> Group:
    """Put a rider onto the back of a mount, or anything on top of anything.

    Args:
        mount: What carries.
        rider: What is carried.
        order: Which of the riders this is, from 0.
        of: How many riders there are.

    Returns:
        Both as one group.
    """
    main = mount.main
    width = main.right - main.left
    x, y = mount.anchors.get("back") or mount.anchors.get("head") or (0.0, main.top)
    scale = (
        min(1.0, 1.5 * width / rider.width) if of == 1 else min(1.0, 0.9 * width / of / rider.width)
    )
    if mount.kind.alive:
        share = rider.height * scale / -main.top
        scale *= min(max(share, _LEAST_RIDER), _MOST_RIDER) / share
    across = 0.0 if of == 1 else width * 0.8 * ((order + 0.5) / of - 0.5)
    sink = 0.04 * rider.height * scale if mount.kind.alive else 0.0
    grip = rider.anchors.get("seat", (0.0, 0.0))
    return joined(mount, rider, (x + across, y + sink), grip, scale)


def put_inside(container: Group, thing: Group, order: int, of: int) -> Group:
    """Let a thing look out of another one.

    Args:
        container: What it is in.
        thing: What looks out.
        order: Which of the things in it this is, from 0.
        of: How many there are.

    Returns:
        Both as one group.
    """
    main = container.main
    width = main.right - main.left
    scale = min(1.2, 0.8 * width / of / thing.width)
    x, y = container.anchors.get("back", ((main.left + main.right) / 2, main.top))
    across = width * 0.8 * ((order + 0.5) / of - 0.5)
    waist = ((thing.left + thing.right) / 2, 0.38 * thing.main.top)
    return joined(container, thing, (x + across, y), waist, scale, behind=True)


def stand_before(building: Group, thing: Group, order: int, of: int) -> Group:
    """Let a thing stand at the door of a building that it is in.

    Args:
        building: The building.
        thing: Who or what is in it.
        order: Which of the things in it this is, from 0.
        of: How many there are.

    Returns:
        Both as one group.
    """
    main = building.main
    width, height = main.right - main.left, -main.top
    wished = between(0.42 * height, thing.height, 0.66 * height)
    scale = min(wished / thing.height, 0.8 * width / of / thing.width)
    # A lone one stands a little aside, so that the door is seen too.
    across = 0.17 if of == 1 else 0.84 * ((order + 0.5) / of - 0.5)
    feet = ((thing.left + thing.right) / 2, 0.0)
    at = ((main.left + main.right) / 2 + across * width, 0.02 * height)
    return joined(building, thing, at, feet, scale)


def perch(tree: Group, thing: Group, order: int, of: int) -> Group:
    """Let a thing sit on a bough before the crown of a tree that it is in.

    Args:
        tree: The tree.
        thing: Who or what is in it.
        order: Which of the things in it this is, from 0.
        of: How many there are.

    Returns:
        Both as one group.
    """
    main = tree.main
    width, height = main.right - main.left, -main.top
    wished = between(0.24 * height, thing.height, 0.42 * height)
    scale = min(wished / thing.height, 0.7 * width / of / thing.width)
    across = 0.08 if of == 1 else 0.7 * ((order + 0.5) / of - 0.5)
    half, thick = 0.8 * thing.width, 0.035 * height / scale
    middle = (thing.left + thing.right) / 2
    bough = (
        f'<path d="M{middle - half:.1f} {thick:.1f}Q{middle:.1f} {-thick * 0.6:.1f} '
        f"{middle + half:.1f} {-thick:.1f}Q{middle:.1f} {thick * 1.2:.1f} "
        f'{middle - half:.1f} {thick * 2.2:.1f}Z" fill="#8a6547" stroke="#5b4636" '
        f'stroke-width="{thick * 0.16:.2f}"/>'
    )
    sitting = replace(thing, svg=bough + thing.svg)
    at = ((main.left + main.right) / 2 + across * width, -(0.5 + 0.07 * (order % 2)) * height)
    return joined(tree, sitting, at, (middle, 0.0), scale)


def put_into_hand(holder: Group, item: Group, order: int, *, rides: bool = False) -> Group:
    """Put a thing into a hand, beside the face; the second one into the other hand, and so on.

    Args:
        holder: Who holds it.
        item: What is held.
        order: Which of the things held this is, from 0.
        rides: Whether the holder sits on a mount, whose face has to stay free too.

    Returns:
        Both as one group.
    """
    main = holder.main
    height = -main.top
    grip = item.anchors.get("grip", (0.0, -0.25 * item.height))
    low_grip = -grip[1] < 0.2 * item.height
    held_up = low_grip and (item.width < 0.9 * item.height or item.kind.height >= _LONG)
    most = (_MOST_HELD_UP if not rides else _MOST_HELD_RIDING) if held_up else _MOST_HELD
    least = _LEAST_HELD if order == 0 else 0.75 * _LEAST_HELD
    scale = min(max(item.height, least * height), most * height) / item.height
    scale = min(scale, 0.62 * height / item.width)
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
        else [(size, 0, lower) for size, lower in _LOWERED]
    )
    for size, turn, lower in tries:
        at = (grip[0], grip[1] - lower * item.height)
        group = joined(holder, item, (x, y), at, scale * size, turn=lean + turn, in_hand=order == 0)
        if not _hides_face(holder, group):
            break
    return group


def _hides_face(holder: Group, group: Group) -> bool:
    if "head" not in holder.anchors:
        return False
    height = -holder.main.top
    x, y = holder.anchors["head"]
    chin = holder.anchors.get("neck", (x, y + 0.3 * height))[1]
    item = group.parts[len(holder.parts)]
    # The upper part of what is held is the wide one; its stick or string may cross the shoulder.
    lower = item.top + 0.6 * (item.bottom - item.top)
    return (
        item.left < x + 0.16 * height
        and item.right > x - 0.16 * height
        and item.top < chin - 0.06 * height
        and lower > y
    )


def put_on(wearer: Group, item: Group, order: int) -> Group:
    """Put a hat on a head, or a scarf around a neck.

    Args:
        wearer: Who wears it.
        item: What is worn.
        order: Which of the things worn this is, from 0: hats are stacked.

    Returns:
        Both as one group.
    """
    main = wearer.main
    height, width = -main.top, main.right - main.left
    head = wearer.anchors.get("head", ((main.left + main.right) / 2, main.top))
    wide = 0.48 * min(height, width * 1.3)
    if "neck" in wearer.anchors and "head" in wearer.anchors:  # as wide as the head, and its brim
        wide = between(0.3 * wide, 1.25 * (wearer.anchors["neck"][1] - head[1]), wide)
    scale = wide / item.width
    if item.kind.worn_at == "neck":
        neck = wearer.anchors.get("neck", (head[0], head[1] + 0.3 * height))
        return joined(wearer, item, neck, (0.0, -0.7 * item.height), scale)
    brim = item.anchors.get("seat", (0.0, -0.1 * item.height))
    at = (head[0], head[1] - order * 0.6 * item.height * scale)
    return joined(wearer, item, at, brim, scale)
