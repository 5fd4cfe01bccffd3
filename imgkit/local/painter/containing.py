"""How things are in each other, so as to be seen: in a box, in a car, behind a round window."""

from dataclasses import replace

from imgkit.local.painter.group import Group, Part, joined
from imgkit.local.painter.placed import between
from imgkit.local.painter.things import Kind

_RAISED = frozenset({"bed", "sofa", "armchair", "chair", "bench"})
"""What one can be under that stands low."""
_LEAST_GAP, _MOST_GAP = 0.5, 1.1
"""How high a bed is raised over what is under it, in heights of the bed."""
_LEAST = 0.55  # how small a thing gets beside the others in a jar
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
    scale = min(1.2, most / of)
    if thing.kind.held:  # six pencils in a jar overlap
        scale = max(scale, min(_LEAST, most))
    brim = ((main.left + main.right) / 2, container.kind.brim * main.top)
    x, y = container.anchors.get("back", brim)
    roof = container.anchors.get("roof")
    if roof is not None:
        scale = min(scale, (y - roof[1]) / (1 - _HIDDEN) / thing.height)
    across = width * (0.8 if roof is None else 0.5) * ((order + 0.5) / of - 0.5)
    # What is deeper than a slipper does not come out of its sole.
    deep = min(_HIDDEN * -thing.main.top, 0.9 * max(-y, 0.0) / scale)
    waist = ((thing.left + thing.right) / 2, -deep)
    # Where the drawing leaves a place for it, as in a bowl of glass; behind it otherwise.
    return joined(container, thing, (x + across, y), waist, scale, behind=True, in_hand=True)


def is_raised(kind: Kind) -> bool:
    """Say whether a thing is drawn higher when something is under it, so that it is seen."""
    return kind.name in _RAISED


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
