"""How things are shown by others: in a frame on the wall, on a screen, in a mirror."""

from dataclasses import replace

from imgkit.local.painter.placing.group import Group, Part

_SKIES = ("#cfe6f2", "#f7e6c4", "#dfeed6", "#f3d9d2")
"""What is behind who is shown, for one after the other."""
_ROUND = frozenset({"mirror"})
_FULL, _FOOT, _CROWN, _HEAD = 0.84, 0.05, 0.12, 0.44
"""How much of a screen its picture fills; how high feet are; where a head begins and its height."""


def has_a_screen(container: Group) -> bool:
    """Say whether a thing can show another one."""
    return bool(container.kind.screen)


def put_on_screen(container: Group, thing: Group, order: int, of: int) -> Group:
    """Let a thing be what another one shows, cut off at its edges.

    Args:
        container: What shows it.
        thing: What is shown: of people head and shoulders.
        order: Which of the things shown this is, from 0.
        of: How many there are.

    Returns:
        Both as one group.
    """
    main, shares = container.main, container.kind.screen
    width, height = main.right - main.left, main.bottom - main.top
    left, right = main.left + shares[0] * width, main.left + shares[2] * width
    top, bottom = main.top + shares[1] * height, main.top + shares[3] * height
    wide, tall = right - left, bottom - top
    across = left + wide * (order + 0.5) / of
    middle = (thing.left + thing.right) / 2
    scale, low = min(_FULL * wide / of / thing.width, _FULL * tall / thing.height), bottom
    low -= _FOOT * tall
    if thing.kind.dressed and {"head", "neck"} <= thing.anchors.keys():
        (middle, crown), (_, neck) = thing.anchors["head"], thing.anchors["neck"]
        scale = min(_HEAD * tall, 0.7 * wide / of) / (neck - crown)
        low = top + _CROWN * tall - crown * scale
    name = f"screen{thing.thing}-{thing.copy}"
    rounded = container.kind.name in _ROUND
    radii = (wide / 2, tall / 2) if rounded else (0.02 * wide, 0.02 * wide)
    area = (
        f'<rect x="{left:.2f}" y="{top:.2f}" width="{wide:.2f}" height="{tall:.2f}" '
        f'rx="{radii[0]:.2f}" ry="{radii[1]:.2f}"'
    )
    sky = _SKIES[thing.thing % len(_SKIES)]
    behind = f'{area} fill="{sky}"/>' if order == 0 else ""
    svg = (
        f'{behind}<clipPath id="{name}">{area}/></clipPath><g clip-path="url(#{name})">'
        f'<g transform="translate({across - middle * scale:.2f} {low:.2f}) scale({scale:.4f})">'
        f"{thing.svg}</g></g>"
    )
    seen = (part.moved(across - middle * scale, low, scale, scale) for part in thing.parts)
    parts = tuple(
        Part(
            one.thing,
            max(one.left, left),
            max(one.top, top),
            min(one.right, right),
            min(one.bottom, bottom),
        )
        for one in seen
    )
    return replace(container, svg=container.svg + svg, parts=container.parts + parts)
