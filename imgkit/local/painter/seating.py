"""How things sit and stand on each other: in the saddle, on shoulders, on a roof, in ranks."""

from imgkit.local.painter.group import Group, joined
from imgkit.local.painter.placed import between
from imgkit.local.painter.toppings import lies_on

_LEAST_ON_TOP = 0.16
_MOST_ON_TOP = 0.42
_FLAT = 0.5
_MOST_ON_STAGE = 0.64
_SMALL = 80  # centimetres: what sits on a shoulder
_LEAST_RIDER, _MOST_RIDER = 0.58, 0.85
_UPRIGHT = 0.24  # so near is the head of a sitting cat to its back, as a share of its width
_SEAT_ROOM = 3.6  # how wide a juggler on a unicycle can be, in widths of that
_LYING_ROOM = 1.05  # how wide who lies can be, in widths of the bed
_RANKS_FROM = 4  # so many stand in two ranks
_CLIMBED = frozenset({"ladder", "rope-ladder"})
"""What one is halfway up."""
_TOPPING = 0.3  # how high a strawberry on a cake is, as a share of that
_HUNG = 0.32  # how high a basket on a bicycle is, as a share of that
_HALFWAY = 0.42  # how far up
_LEAVES = frozenset({"leaf"})
"""What small animals crawl on, though nobody else stands on it."""
_ALIGHTED = 0.34
"""How high a butterfly on a cat is, as a share of the cat: its face is free."""


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
    placed = _at_its_place(mount, rider, order, of)
    if placed is not None:
        return placed
    main = mount.main
    width = main.right - main.left
    x, y = mount.anchors.get("back") or mount.anchors.get("head") or (0.0, main.top)
    if of > 1 and mount.kind.floor and mount.kind.brim < 1:  # beside the palm of an island too
        x, y = (main.left + main.right) / 2, 0.8 * mount.kind.brim * main.top
    scale = _scale_on(mount, rider, of)
    narrow = mount.kind.alive or mount.kind.brim < 1
    spread = width * (0.5 if narrow else 0.8)
    across = 0.0 if of == 1 else spread * ((order + 0.5) / of - 0.5)
    sink = 0.04 * rider.height * scale if mount.kind.alive else 0.0
    grip = (0.0, 0.0) if mount.kind.floor else rider.anchors.get("seat", (0.0, 0.0))
    upright = mount.kind.alive and _sits_upright(mount)
    if upright and rider.kind.flies:  # a bird sits on the head
        return joined(mount, rider, mount.anchors["head"], grip, 0.7 * scale)
    if upright:  # one looks over its shoulder, and leaves its face in view
        y += 0.5 * (mount.anchors["head"][1] - y)
        across -= 0.2 * width
    return joined(mount, rider, (x + across, y + sink), grip, scale, behind=upright)


def _at_its_place(mount: Group, rider: Group, order: int, of: int) -> Group | None:
    """Put a rider where it alone goes: a parrot on a shoulder, a basket on a bicycle."""
    if mount.kind.dressed and "neck" in mount.anchors:
        if rider.kind.height < _SMALL:
            return _on_the_shoulder(mount, rider, order)
        if rider.kind.dressed:
            return _on_both_shoulders(mount, rider)
    own = mount.anchors.get(f"for {rider.kind.name}")
    if own is not None:
        middle = (rider.main.left + rider.main.right) / 2
        scale = min(1.0, _HUNG * -mount.main.top / rider.height)
        return joined(mount, rider, own, (middle, 0.0), scale)
    if mount.kind.own_drawing in _CLIMBED:
        return _halfway_up(mount, rider, order, of)
    if of >= _RANKS_FROM and (mount.kind.floor or mount.kind.own_drawing in _LEAVES):
        return _in_ranks(mount, rider, order, of)
    return None


def _scale_on(mount: Group, rider: Group, of: int) -> float:
    """Return how large a rider is drawn on its mount, where so many are on it."""
    main = mount.main
    width = main.right - main.left
    room = _SEAT_ROOM if mount.kind.seat is not None else 1.5
    room = _LYING_ROOM if rider.width > _LYING_ROOM * 1.5 * rider.height else room
    scale = min(1.0, (room if of == 1 else 0.9 / of) * width / rider.width)
    if mount.kind.role in {"far", "monument", "backdrop"}:  # on a roof one is smaller than it
        most = _MOST_ON_STAGE if mount.kind.floor else _MOST_ON_TOP
        least = min(_LEAST_ON_TOP * max(1, _FLAT * width / -main.top), most)  # a low, long bridge
        share = between(least, rider.height * scale / -main.top, most)
        if rider.kind.role in {"far", "monument"}:  # a castle on a cliff
            share = most
        scale = share * -main.top / rider.height
    if mount.kind.alive:
        share = rider.height * scale / -main.top
        alights = rider.kind.role == "air"
        scale *= (_ALIGHTED if alights else min(max(share, _LEAST_RIDER), _MOST_RIDER)) / share
    if lies_on(mount.kind, rider.kind):
        scale = min(scale, _TOPPING * -main.top / rider.height)
    return scale


def _halfway_up(ladder: Group, rider: Group, order: int, of: int) -> Group:
    """Let somebody climb a ladder: halfway up, or each on another rung."""
    main = ladder.main
    scale = between(0.3, rider.height / -main.top, 0.55) * -main.top / rider.height
    high = _HALFWAY * (order + 1) / of * main.top
    middle = (rider.left + rider.right) / 2
    return joined(ladder, rider, ((main.left + main.right) / 2, high), (middle, 0.0), scale)


def _sits_upright(mount: Group) -> bool:
    """Say whether the head of an animal is above its back, and not before it."""
    if not {"head", "back"} <= mount.anchors.keys():
        return False
    (head, top), (back, low) = mount.anchors["head"], mount.anchors["back"]
    return abs(head - back) < _UPRIGHT * (mount.main.right - mount.main.left) and top < low


def _in_ranks(floor: Group, rider: Group, order: int, of: int) -> Group:
    """Let many stand on a floor in two ranks, the far one first: piglets in a puddle."""
    main = floor.main
    width, height = main.right - main.left, -main.top * floor.kind.brim
    far = (of + 1) // 2
    rank, place = divmod(order, far) if order < far else (1, order - far)
    in_rank = far if rank == 0 else of - far
    scale = min(1.4, 0.86 * width / far / rider.width, 0.55 * width / rider.height)
    across = 0.8 * width * ((place + 0.5) / in_rank - 0.5)
    level = (-0.55 if rank == 0 else -0.15) * height
    middle = (rider.left + rider.right) / 2
    at = ((main.left + main.right) / 2 + across, level)
    return joined(floor, rider, at, (middle, 0.0), scale)


def _on_both_shoulders(person: Group, rider: Group) -> Group:
    """Let a child sit on somebody's shoulders, behind the head, which it leaves in view."""
    height, (x, y) = -person.main.top, person.anchors["neck"]
    scale = between(0.4, rider.height / height, 0.62) * height / rider.height
    seat_at = rider.anchors.get("seat", (0.0, -0.3 * rider.height))
    head = y - person.anchors.get("head", (x, person.main.top))[1]
    return joined(person, rider, (x, y - 0.85 * head), seat_at, scale, behind=True)


def _on_the_shoulder(person: Group, rider: Group, order: int) -> Group:
    """Put a parrot onto a shoulder, a little behind the head, which it leaves in view."""
    height, (x, y) = -person.main.top, person.anchors["neck"]
    head = y - person.anchors.get("head", (x, person.main.top))[1]
    scale = between(0.26, rider.height / height, 0.36) * height / rider.height
    side = 1 if order % 2 else -1
    at = (x + side * (0.6 * head + 0.36 * rider.width * scale), y + 0.04 * height)
    middle = (rider.left + rider.right) / 2
    return joined(person, rider, at, (middle, 0.0), scale, behind=True)
