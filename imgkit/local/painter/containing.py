"""How things are in each other, so as to be seen: in a box, in a car, behind a round window."""

from dataclasses import replace

from imgkit.local.painter.group import Group, Part, joined

_LEAST = 0.55  # how small a thing gets beside the others in a jar
_HIDDEN = 0.38  # of what is in a box or a basket


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
