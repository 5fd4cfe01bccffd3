"""How things hold on to each other: on a head, on a peak, in a tree, before a door."""

from dataclasses import replace

from imgkit.local.painter.placing.group import Group, Part, joined
from imgkit.local.painter.placing.peak import peak
from imgkit.local.painter.placing.placed import between

_TALL_AS_A_BUILDING = 0.85
_UPTURNED = frozenset({"bucket", "pot"})
_ON_HEADS = _UPTURNED | {"basket", "bowl", "plate", "apple", "vase", "cup", "book", "box", "orange"}
"""What one has on the head that is no hat; some of it with its opening down."""


def stand_on_a_peak(thing: Group, ground: str) -> Group:
    """Let a thing stand on the top of a rock, in the mountains, or else on that of a hill.

    Args:
        thing: Who or what is on the top.
        ground: The ground of the picture.

    Returns:
        The thing, with what it stands on.
    """
    built = thing.kind.role == "far"  # a house stands on a broad hill
    tall = (0.36 if built else 0.8) * max(thing.height, 0.8 * thing.width)
    drawing = peak(max((1.5 if built else 0.95) * thing.width, 1.3 * tall), tall, ground)
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


def cling(tree: Group, thing: Group, order: int, of: int) -> Group:
    """Let somebody climb the trunk of a tree, below its crown.

    Args:
        tree: The tree.
        thing: Who climbs.
        order: Which of those who climb this is, from 0.
        of: How many there are.

    Returns:
        Both as one group.
    """
    main = tree.main
    width, height = main.right - main.left, -main.top
    scale = between(0.24 * height, thing.height, 0.36 * height) / thing.height
    across = 0.0 if of == 1 else 0.5 * ((order + 0.5) / of - 0.5)
    at = ((main.left + main.right) / 2 + across * width, -(0.13 + 0.1 * order) * height)
    middle = (thing.left + thing.right) / 2
    return joined(tree, thing, at, (middle, 0.0), scale)


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
    if item.kind.name in _ON_HEADS or item.kind.alive:
        return _on_the_head(wearer, item)
    if item.kind.role != "worn" and "neck" in wearer.anchors:
        return _dressed_as(wearer, item)
    head = wearer.anchors.get("head", ((main.left + main.right) / 2, main.top))
    wide = 0.48 * min(height, width * 1.3)
    if "neck" in wearer.anchors and "head" in wearer.anchors:  # as wide as the head, and its brim
        wide = between(0.3 * wide, 1.25 * (wearer.anchors["neck"][1] - head[1]), wide)
    rim = item.anchors.get("rim")  # a helmet of glass is as wide as a head only at its rim
    scale = wide / (2 * rim[0] if rim else item.width)
    if item.kind.worn_at == "neck":
        neck = wearer.anchors.get("neck", (head[0], head[1] + 0.3 * height))
        return joined(wearer, item, neck, (0.0, -0.7 * item.height), scale)
    brim = item.anchors.get("seat", (0.0, -0.1 * item.height))
    at = (head[0], head[1] - order * 0.6 * item.height * scale)
    return joined(wearer, item, at, brim, scale)


def _dressed_as(wearer: Group, item: Group) -> Group:
    """Put somebody into a costume: a pumpkin from the neck to the knees."""
    height = -wearer.main.top
    x, neck = wearer.anchors["neck"]
    scale = min(0.7 * -neck / item.height, 0.62 * height / item.width)
    middle = (item.left + item.right) / 2
    low = neck + 0.98 * item.height * scale
    return joined(wearer, item, (x, low), (middle, 0.0), scale)


def _on_the_head(wearer: Group, item: Group) -> Group:
    """Set a bucket, or anything else that is no hat, on a head."""
    main = wearer.main
    height = -main.top
    head = wearer.anchors.get("head", ((main.left + main.right) / 2, main.top))
    upturned = item.kind.own_drawing in _UPTURNED
    scale = min(0.3 * height / item.height, 0.36 * height / item.width)
    middle = (item.left + item.right) / 2
    by = (middle, -item.height) if upturned else (middle, 0.0)
    at = (head[0], head[1] + (0.06 * height if upturned else 0.01 * height))
    return joined(wearer, item, at, by, scale, turn=180 if upturned else 0)
