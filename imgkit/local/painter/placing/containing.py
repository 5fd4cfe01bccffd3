"""How things are in each other, so as to be seen: in a box, in a car, behind a round window."""

from dataclasses import replace

from imgkit.local.painter.placing.group import Group, Part, joined
from imgkit.local.painter.placing.placed import between
from imgkit.local.painter.shapes import Point
from imgkit.local.painter.sketch import HELD
from imgkit.local.painter.things import Kind

_RAISED = frozenset({"bed", "sofa", "armchair"})
"""What one can be under that stands low."""
_ON_STEMS = frozenset({"mushroom", "beach-umbrella"})
_OPEN_BELOW = {
    "table": 0.56, "school-desk": 0.56, "chair": 0.36, "bench": 0.42, "mushroom": 0.5,
    "beach-umbrella": 0.55,
}  # fmt: skip
"""What one is seen under as it is, and how high one is there at most, as a share of it."""
_LEAST_GAP, _MOST_GAP = 0.5, 1.1
"""How high a bed is raised over what is under it, in heights of the bed."""
_LEAST = 0.55  # how small a thing gets beside the others in a jar
_SUNK = 0.3  # how far below the opening one is still seen through it, as a share of its height
_HEAP = 5  # so many lie in two ranks
_STREWN = 0.3  # how high what lies before them is, as a share of the container
_NOTICED, _ENLARGED = 0.3, 1.6  # how wide a lone guest is at least, and by how much enlarged
_HUDDLE = 2.0  # how much larger several animals are than if none covered any of another
_LOW, _LESS = (
    1.2,
    0.16,
)  # how wide who carries the face low is; of these, and of who holds something, less is hidden
_HIDDEN = 0.38  # of what is in a box or a basket


BACKS = frozenset({"spider-web", "coffin"})
"""What one is in by being in front of it."""
_BEFORE = 0.72  # how high one is there at most, as a share of it


def put_before(container: Group, thing: Group, order: int, of: int) -> Group:
    """Let a thing be in the middle of another one, in front of it: a spider in its web.

    Args:
        container: What it is in.
        thing: What is in it.
        order: Which of the things in it this is, from 0.
        of: How many there are.

    Returns:
        Both as one group.
    """
    main = container.main
    width, height = main.right - main.left, main.bottom - main.top
    scale = min(1.0, _BEFORE * height / thing.height, _BEFORE * width / of / thing.width)
    across = 0.8 * width * ((order + 0.5) / of - 0.5)
    middle = ((thing.left + thing.right) / 2, 0.5 * thing.top)
    at = ((main.left + main.right) / 2 + across, (main.top + main.bottom) / 2)
    return joined(container, thing, at, middle, scale)


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
    if "pane" in container.anchors and order == 0:
        return _behind_a_pane(container, thing)
    main = container.main
    width = main.right - main.left
    most = 0.8 * width / thing.width
    overlap = _HUDDLE if thing.kind.alive and of > 1 else 1.0
    scale = min(1.2, overlap * most / of)
    if thing.kind.alive and of == 1:  # a kitten in a cart
        scale = max(scale, min(_NOTICED * width / thing.width, _ENLARGED))
    if thing.kind.held:  # six pencils in a jar overlap
        scale = max(scale, min(_LEAST, most))
    brim = ((main.left + main.right) / 2, container.kind.brim * main.top)
    x, y = container.anchors.get("back", brim)
    roof = container.anchors.get("roof")
    if roof is not None:
        scale = min(scale, (y - roof[1]) / (1 - _HIDDEN) / thing.height)
    across = width * (0.8 if roof is None else 0.5) * ((order + 0.5) / of - 0.5)
    if of >= _HEAP and thing.kind.held:
        scale, across, y = _in_a_heap(container, thing, order, of, y)
    # What is deeper than a slipper does not come out of its sole.
    low = thing.kind.alive and (thing.width > _LOW * thing.height or len(thing.parts) > 1)
    deep = min((_LESS if low else _HIDDEN) * -thing.main.top, 0.9 * max(-y, 0.0) / scale)
    waist = ((thing.left + thing.right) / 2, -deep)
    # Where the drawing leaves a place for it, as in a bowl of glass; behind it otherwise.
    at = (x + across, y)
    if HELD in container.svg:
        thing = _cut(container, thing, at, waist, scale)
    return joined(container, thing, at, waist, scale, behind=True, in_hand=True)


def _cut(container: Group, thing: Group, at: Point, waist: Point, scale: float) -> Group:
    """Cut off what would come out at the sides of a container, or below it: feet and tails."""
    main = container.main
    half = container.anchors.get("mouth", (0.42 * (main.right - main.left), 0.0))[0]
    middle = container.anchors.get("back", ((main.left + main.right) / 2, 0.0))[0]
    ends = [(middle + side * abs(half) - at[0]) / scale + waist[0] for side in (-1, 1)]
    high, low = 2 * thing.top, waist[1] - _SUNK * at[1] / scale
    wide = 4 * thing.width
    name = f"cut{thing.thing}-{thing.copy}"
    if (
        "roof" in container.anchors and "mouth" in container.anchors
    ):  # nobody is wider than a window
        path = f"M{ends[0]:.1f} {high:.1f}H{ends[1]:.1f}V{low:.1f}H{ends[0]:.1f}Z"
    else:
        path = (
            f"M{-wide:.1f} {high:.1f}H{wide:.1f}V{waist[1]:.1f}H{ends[1]:.1f}V{low:.1f}"
            f"H{ends[0]:.1f}V{waist[1]:.1f}H{-wide:.1f}Z"
        )
    svg = (
        f'<clipPath id="{name}"><path d="{path}"/></clipPath>'
        f'<g clip-path="url(#{name})">{thing.svg}</g>'
    )
    return replace(thing, svg=svg)


def _in_a_heap(
    container: Group, thing: Group, order: int, of: int, brim: float
) -> tuple[float, float, float]:
    """Return how large one of many is that lie in two ranks, how far aside, and how high."""
    width = container.main.right - container.main.left
    back = of // 2
    first = order < back
    place, in_rank = (order, back) if first else (order - back, of - back)
    scale = 1.25 * 0.8 * width / (of - back) / thing.width
    across = width * (0.56 if first else 0.76) * ((place + 0.5) / in_rank - 0.5)
    return scale, across, brim - (0.36 * thing.height * scale if first else 0.0)


def strewn(container: Group, thing: Group, order: int, of: int) -> Group:
    """Let a thing lie low before those who look out of a container: mushrooms with a hedgehog.

    Args:
        container: What it is in.
        thing: What lies in it.
        order: Which of the things in it this is, from 0.
        of: How many there are.

    Returns:
        Both as one group.
    """
    main = container.main
    width = main.right - main.left
    scale = min(0.8, _STREWN * -main.top / thing.height, 0.3 * width / thing.width)
    x, y = container.anchors.get("back", ((main.left + main.right) / 2, main.top))
    # Who looks out has the face at the right, which stays free.
    across = width * (0.4 if order % 3 == 2 else -0.4 + 0.5 * (order - order // 3) / of)
    waist = ((thing.left + thing.right) / 2, 0.5 * thing.main.top)
    return joined(container, thing, (x + across, y), waist, scale, behind=True, in_hand=True)


def is_raised(kind: Kind) -> bool:
    """Say whether a thing is drawn with what is under it, and raised where that is not seen."""
    return kind.name in _RAISED or kind.name in _OPEN_BELOW


def put_beneath(container: Group, thing: Group, order: int, of: int) -> Group:
    """Let a thing be under a bed, which is raised for it on longer legs.

    Args:
        container: The bed.
        thing: What is under it.
        order: Which of the things under it this is, from 0.
        of: How many there are.

    Returns:
        Both as one group.
    """
    main = container.main
    width, height = main.right - main.left, -main.top
    scale = min(1.0, 0.84 * width / of / thing.width)
    room = _OPEN_BELOW.get(container.kind.name)
    if room is not None:
        scale = min(scale, room * height / thing.height)
        across = 0.74 * width * ((order + 0.5) / of - 0.5)
        middle = ((thing.left + thing.right) / 2, 0.0)
        at = ((main.left + main.right) / 2 + across, 0.0)
        on_a_stem = container.kind.name in _ON_STEMS
        return joined(container, thing, at, middle, scale, behind=not on_a_stem)
    high = between(_LEAST_GAP * height, thing.height * scale, _MOST_GAP * height)
    scale = min(scale, high / thing.height)
    bed = raised(container, high) if order == 0 else container
    across = 0.8 * width * ((order + 0.5) / of - 0.5)
    middle = ((thing.left + thing.right) / 2, 0.0)
    at = ((main.left + main.right) / 2 + across, 0.0)
    return joined(bed, thing, at, middle, scale)


def raised(group: Group, by: float) -> Group:
    """Return a group on longer legs, with the dark room under it.

    Args:
        group: What stands on the ground.
        by: How far to raise it.
    """
    main = group.main
    left, right = main.left, main.right
    leg = 0.05 * (right - left)
    posts = "".join(
        f'<rect x="{x:.1f}" y="{-by - leg:.1f}" width="{leg:.1f}" height="{by + leg:.1f}" '
        f'fill="#7d5a40" stroke="#5b4636" stroke-width="{0.14 * leg:.2f}"/>'
        for x in (left + leg, right - 2 * leg)
    )
    dark = (
        f'<rect x="{left + 1.4 * leg:.1f}" y="{-by - leg:.1f}" '
        f'width="{right - left - 2.8 * leg:.1f}" height="{by + leg:.1f}" fill="#4a3a40" '
        'fill-opacity=".5"/>'
    )
    up = f'<g transform="translate(0 {-by:.1f})">{group.svg}</g>'
    return replace(
        group,
        svg=dark + posts + up,
        parts=(replace(main, top=main.top - by), *group.parts[1:]),
        anchors={name: (x, y - by) for name, (x, y) in group.anchors.items()},
    )


def _behind_a_pane(container: Group, thing: Group) -> Group:
    """Let the face of a thing look out of a large round window."""
    (x, y), (edge, _) = container.anchors["pane"], container.anchors["pane edge"]
    radius = abs(edge - x)
    middle, top = thing.anchors.get("head", ((thing.left + thing.right) / 2, thing.main.top))
    chin = thing.anchors.get("neck", (middle, 0.5 * thing.main.top))[1]
    scale = 1.45 * radius / (chin - top)
    name = f"pane{thing.thing}-{thing.copy}"
    seen = (
        f'<clipPath id="{name}"><circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/></clipPath>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius * 1.12:.1f}" fill="#dfe9ee" '
        f'stroke="#6b5a50" stroke-width="{radius * 0.24:.1f}"/><g clip-path="url(#{name})">'
        f'<g transform="translate({x - middle * scale:.2f} '
        f'{y - (0.55 * top + 0.45 * chin) * scale:.2f}) scale({scale:.4f})">{thing.svg}</g></g>'
    )
    face = Part(thing.thing, x - radius, y - radius, x + radius, y + radius)
    return replace(container, svg=container.svg + seen, parts=(*container.parts, face))
