"""How things hold on to each other: in the saddle, on a head, on a peak, in a tree."""

from dataclasses import replace

from imgkit.local.painter.group import Group, Part, joined
from imgkit.local.painter.peak import peak
from imgkit.local.painter.placed import between

_LEAST_ON_TOP = 0.16
_MOST_ON_TOP = 0.42
_MOST_ON_STAGE = 0.64
_SMALL = 80  # centimetres: what sits on a shoulder
_TALL_AS_A_BUILDING = 0.85
_LEAST_RIDER = 0.48
_ALIGHTED = 0.34
"""How high a butterfly on a cat is, as a share of the cat: its face is free."""
_MOST_RIDER = 0.85


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
    if mount.kind.dressed and "neck" in mount.anchors and rider.kind.height < _SMALL:
        return _on_the_shoulder(mount, rider, order)
    width = main.right - main.left
    x, y = mount.anchors.get("back") or mount.anchors.get("head") or (0.0, main.top)
    if mount.kind.floor and mount.kind.brim < 1:  # the sand of an island, beside its palm
        x, y = 0.2 * width, mount.kind.brim * main.top
    scale = (
        min(1.0, 1.5 * width / rider.width) if of == 1 else min(1.0, 0.9 * width / of / rider.width)
    )
    if mount.kind.role in {"far", "monument", "backdrop"}:  # on a roof one is smaller than it
        most = _MOST_ON_STAGE if mount.kind.floor else _MOST_ON_TOP
        share = between(_LEAST_ON_TOP, rider.height * scale / -main.top, most)
        scale = share * -main.top / rider.height
    if mount.kind.alive:
        share = rider.height * scale / -main.top
        alights = rider.kind.role == "air"
        scale *= (_ALIGHTED if alights else min(max(share, _LEAST_RIDER), _MOST_RIDER)) / share
    narrow = mount.kind.alive or mount.kind.brim < 1
    spread = width * (0.5 if narrow else 0.8)
    across = 0.0 if of == 1 else spread * ((order + 0.5) / of - 0.5)
    sink = 0.04 * rider.height * scale if mount.kind.alive else 0.0
    grip = (0.0, 0.0) if mount.kind.floor else rider.anchors.get("seat", (0.0, 0.0))
    return joined(mount, rider, (x + across, y + sink), grip, scale)


def _on_the_shoulder(person: Group, rider: Group, order: int) -> Group:
    """Put a parrot onto a shoulder, a little behind the head, which it leaves in view."""
    height, (x, y) = -person.main.top, person.anchors["neck"]
    head = y - person.anchors.get("head", (x, person.main.top))[1]
    scale = between(0.26, rider.height / height, 0.36) * height / rider.height
    side = 1 if order % 2 else -1
    at = (x + side * (0.6 * head + 0.36 * rider.width * scale), y + 0.04 * height)
    middle = (rider.left + rider.right) / 2
    return joined(person, rider, at, (middle, 0.0), scale, behind=True)


def stand_on_a_peak(thing: Group, ground: str) -> Group:
    """Let a thing stand on the top of a rock, in the mountains, or else on that of a hill.

    Args:
        thing: Who or what is on the top.
        ground: The ground of the picture.

    Returns:
        The thing, with what it stands on.
    """
    tall = 0.8 * max(thing.height, 0.8 * thing.width)
    drawing = peak(max(0.95 * thing.width, 1.3 * tall), tall, ground)
    middle = (thing.left + thing.right) / 2
    svg = drawing.svg.replace("{id}", f"peak{thing.thing}-{thing.copy}")
    main = thing.main
    both = Part(
        main.thing,
        min(main.left, middle + drawing.left),
        main.top - tall,
        max(main.right, middle + drawing.right),
        0.0,
    )
    parts = (both, *(part.moved(0, -tall, 1, 1) for part in thing.parts[1:]))
    svg = (
        f'<g transform="translate({middle:.2f} 0)">{svg}</g>'
        f'<g transform="translate(0 {-tall:.2f})">{thing.svg}</g>'
    )
    return replace(thing, svg=svg, parts=parts)


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
    scale = between(0.42, thing.height / height, 0.66) * height / thing.height
    scale = min(scale, 0.8 * width / of / thing.width)
    # A lone one stands a little aside, so that the door is seen too.
    across = 0.17 if of == 1 else 0.84 * ((order + 0.5) / of - 0.5)
    if thing.height > _TALL_AS_A_BUILDING * height:  # a cook at the stove is not inside it
        scale, across = 1.0, (-1) ** order * (0.42 + 0.2 * (order // 2))
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
