"""How things hold on to each other: in the saddle, in a hand, on a head, inside a box."""

from imgkit.local.painter.group import Group, joined

_LEAST_HELD = 0.28
_MOST_HELD = 0.4
_MOST_HELD_UP = 0.68
_MOST_HELD_RIDING = 0.5
_LEAST_RIDER = 0.48
_MOST_RIDER = 0.85
_TURNS = (0, 10, 18, 26, 34, 42)
_SIZES = (1.0, 0.9, 0.8)


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
    scale = min(1.0, 1.5 * width / rider.width) if of == 1 else min(1.0, width / of / rider.width)
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
    held_up = -grip[1] < 0.2 * item.height
    most = (_MOST_HELD_UP if not rides else _MOST_HELD_RIDING) if held_up else _MOST_HELD
    scale = min(max(item.height, _LEAST_HELD * height), most * height) / item.height
    x, y = holder.anchors.get("hand", (main.right * 0.8, -height * 0.42))
    side = -1 if order % 2 else 1
    if side < 0:
        x = main.left + main.right - x
    x += side * (order // 2) * 0.12 * height
    outward = side if x >= 0 or side < 0 else -1
    lean = 12 * outward * (order // 2)
    tries = [(1.0, outward * turn) for turn in _TURNS] if held_up else [(s, 0) for s in _SIZES]
    for size, turn in tries:
        group = joined(
            holder, item, (x, y), grip, scale * size, turn=lean + turn, in_hand=order == 0
        )
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
    scale = 0.48 * min(height, width * 1.3) / item.width
    if item.kind.worn_at == "neck":
        neck = wearer.anchors.get("neck", (head[0], head[1] + 0.3 * height))
        return joined(wearer, item, neck, (0.0, -0.7 * item.height), scale)
    brim = item.anchors.get("seat", (0.0, -0.1 * item.height))
    at = (head[0], head[1] - order * 0.6 * item.height * scale)
    return joined(wearer, item, at, brim, scale)
