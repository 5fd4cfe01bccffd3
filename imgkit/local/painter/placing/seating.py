"""How things sit and stand on each other: in the saddle, on shoulders, on a roof, in ranks."""

from dataclasses import replace

from imgkit.local.painter.parsing.toppings import lies_on
from imgkit.local.painter.placing.group import Group, joined, laid
from imgkit.local.painter.placing.placed import between
from imgkit.local.painter.shapes import Place
from imgkit.local.painter.sketch import Sketch

_WIRES = frozenset({"power-line", "washing-line", "tightrope"})
"""What all are on side by side."""
_FLOWN, _BOARDS = frozenset({"broom"}), frozenset({"surfboard", "snowboard"})
"""What flies with whoever sits on it, and what lies under who stands on it."""
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
_ON_FLAT = 0.16  # how high one on a pancake is at least, as a share of its width
_TOPPING = 0.3  # how high a strawberry on a cake is, as a share of that
_HUNG = 0.32  # how high a basket on a bicycle is, as a share of that
_CHUTES = {"slide": ((0.3, 0.72), (0.86, 0.14))}
"""Where the chute of a slide begins and ends, as shares of its width and height."""
_ON_A_SLIDE = 0.52  # how high who slides is, as a share of the slide
_OF_A_WAVE = 0.6  # how high a surfer is, as a share of the wave
_ON_A_NOSE = 0.36  # how high a ball on a nose is, as a share of the animal
_TIP, _CROWN, _FRONTAL = 0.3, 0.9, 0.8
"""How far the nose is above the mouth, as a share of the way to the crown, in a face from the side
and from the front; and how far it is to the side there, at most."""
_HALFWAY = 0.42  # how far up
_LEAVES = frozenset({"leaf"})
"""What small animals crawl on, though nobody else stands on it."""
_ALIGHTED = 0.34
"""How high a butterfly on a cat is, as a share of the cat: its face is free."""


def ridden(mount: Group) -> Group:
    """Return a thing as it is with somebody on it: a broom flies, a surfboard lies flat.

    Args:
        mount: What carries.
    """
    if mount.kind.name in _FLOWN:
        flown = laid(mount, 82, (0.0, -0.6 * mount.height))
        return replace(flown, kind=replace(mount.kind, role="air"))
    if mount.kind.name in _BOARDS:
        return laid(mount, 90, (0.0, -0.5 * mount.height))
    return mount


def set_at(mount: Group, item: Group, part: str) -> Group:
    """Put a thing where it alone goes: a ball onto a nose, a basket onto a bicycle.

    Args:
        mount: What carries.
        item: What is carried.
        part: The part of the body that it is on; empty where the drawing has a place for it.

    Returns:
        Both as one group.
    """
    if part != "nose" or "hand" not in mount.anchors:
        return seat(mount, item, 0, 1)
    x, y = mount.anchors.get("nose") or mount.anchors["hand"]
    head = mount.anchors.get("head", (x, mount.main.top))
    middle, alights = (item.left + item.right) / 2, item.kind.role == "air"
    size = (0.5 if alights else 1.0) * _ON_A_NOSE * -mount.main.top
    scale = between(0.6 * size, item.height, size) / item.height
    if alights:  # the wings of a butterfly are on both sides of the nose
        return joined(mount, item, (x, y), (middle, 0.7 * item.top), scale)
    frontal = abs(x - head[0]) < _FRONTAL * (y - head[1])  # the eyes are over the nose
    up = (_CROWN if frontal else _TIP) * (y - head[1])
    return joined(mount, item, (x, y - up), (middle, 0.0), scale)


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
    own = _at_its_own(mount, rider, order, of)
    if own is not None:
        return own
    if mount.kind.own_drawing in _CLIMBED:
        return _halfway_up(mount, rider, order, of)
    broad = mount.kind.floor or mount.kind.own_drawing in _LEAVES
    if of >= _RANKS_FROM and broad and mount.kind.name not in _WIRES:
        return _in_ranks(mount, rider, order, of)
    return None


def _at_its_own(mount: Group, rider: Group, order: int, of: int) -> Group | None:
    """Put a rider where the drawing of its mount has a place for it."""
    surfs = rider.kind.alive or rider.kind.name in _BOARDS
    if "curl" in mount.anchors and surfs and of == 1:
        return _in_the_curl(mount, rider)
    if mount.kind.name in _CHUTES and rider.kind.alive:
        return _down_the_chute(mount, rider, order, of)
    own = mount.anchors.get(f"for {rider.kind.name}")
    if own is None:
        return None
    middle = (rider.main.left + rider.main.right) / 2
    scale = min(1.0, _HUNG * -mount.main.top / rider.height)
    return joined(mount, rider, own, (middle, 0.0), scale)


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
        scale = min(scale, max(_TOPPING * -main.top, _ON_FLAT * width) / rider.height)
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
    scale = min(1.4, 0.76 * width / far / rider.width, 0.55 * width / rider.height)
    across = 0.8 * width * ((place + 0.5) / in_rank - 0.5)
    level = (-0.55 if rank == 0 else -0.15) * height
    middle = (rider.left + rider.right) / 2
    at = ((main.left + main.right) / 2 + across, level)
    return joined(floor, rider, at, (middle, 0.0), scale)


def _down_the_chute(slide: Group, rider: Group, order: int, of: int) -> Group:
    """Let those who slide sit one below the other on the chute."""
    main = slide.main
    (from_x, from_y), (to_x, to_y) = _CHUTES[slide.kind.name]
    share = (order + 0.6) / of if of > 1 else 0.45
    across, up = from_x + share * (to_x - from_x), from_y + share * (to_y - from_y)
    at = main.left + across * (main.right - main.left), up * main.top
    scale = min(_ON_A_SLIDE * -main.top / rider.height, 1.0) * (1.0 if of < 3 else 0.75)
    return joined(slide, rider, at, rider.anchors.get("seat", (0.0, 0.0)), scale, turn=-8)


def _in_the_curl(wave: Group, rider: Group) -> Group:
    """Let a surfer come out of the hollow of a wave, which stands over them."""
    scale = _OF_A_WAVE * wave.height / rider.height
    middle = (rider.left + rider.right) / 2
    return joined(wave, rider, wave.anchors["curl"], (middle, 0.0), scale, turn=-8)


def _on_both_shoulders(person: Group, rider: Group) -> Group:
    """Let a child sit on somebody's shoulders, behind the head, which it leaves in view."""
    height, (x, y) = -person.main.top, person.anchors["neck"]
    scale = between(0.4, rider.height / height, 0.62) * height / rider.height
    seat_at = rider.anchors.get("seat", (0.0, -0.3 * rider.height))
    head = y - person.anchors.get("head", (x, person.main.top))[1]
    both = joined(person, rider, (x, y - 0.85 * head), seat_at, scale, behind=True)
    return replace(both, svg=both.svg + _legs_in_front(x, y, head))


def _legs_in_front(x: float, y: float, head: float) -> str:
    """Draw the legs of who sits on shoulders: they hang down before the chest."""
    sketch = Sketch(0.022 * head)
    for side in (-1, 1):
        leg = Place((x + side * 0.42 * head, y), head)
        sketch.draw(leg.limb(f"0,-0.12 {0.02 * side},0.3 {-0.04 * side},0.62", 0.26, 0.24, 0.2),
                    fill="#5f6b86")  # fmt: skip
        sketch.draw(leg.ellipse(0.02 * side, 0.72, 0.17, 0.12), fill="#6b4a3a")
    return sketch.drawing().svg.replace("{id}", f"legs{x:.0f}")


def _on_the_shoulder(person: Group, rider: Group, order: int) -> Group:
    """Put a parrot onto a shoulder, a little behind the head, which it leaves in view."""
    height, (x, y) = -person.main.top, person.anchors["neck"]
    head = y - person.anchors.get("head", (x, person.main.top))[1]
    scale = between(0.26, rider.height / height, 0.36) * height / rider.height
    side = 1 if order % 2 else -1
    at = (x + side * (0.6 * head + 0.36 * rider.width * scale), y + 0.04 * height)
    middle = (rider.left + rider.right) / 2
    return joined(person, rider, at, (middle, 0.0), scale, behind=True)
