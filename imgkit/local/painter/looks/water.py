"""How things look that are in the water: sunk in a little, with ripples around them."""

from imgkit.local.painter.placing.diving import is_below
from imgkit.local.painter.placing.placed import Placed, Stage

_SUNK = {"water": 0.05, "ground": 0.24, "far": 0.06}

_THROUGH_WATER = 0.78
_SWIMS = 0.5
"""How much of them is in the water, by their role, and of who swims there."""


def swimming(placed: Placed, stage: Stage) -> str:
    """Draw a group in the water.

    Args:
        placed: The group at its place.
        stage: The picture.

    Returns:
        An SVG fragment.
    """
    if placed.floats or placed.group.kind.role not in _SUNK:
        return placed.svg
    if is_below(stage, placed):  # it is seen through the water
        return f'<g opacity="{_THROUGH_WATER}">{placed.svg}</g>'
    main = placed.parts[0]
    swims = placed.group.kind.role == "ground" and (
        stage.scene.things[placed.group.thing].pose == "swimming"
    )
    depth = (_SWIMS if swims else _SUNK[placed.group.kind.role]) * (main.bottom - main.top)
    name = f"water{placed.group.thing}-{placed.group.copy}"
    line = placed.y if swims else placed.y - depth
    middle, half = (main.left + main.right) / 2, (main.right - main.left) / 2
    lower = f'<g transform="translate(0 {depth:.1f})">{placed.svg}</g>' if swims else placed.svg
    ripples = "".join(
        f'<ellipse cx="{middle:.1f}" cy="{line:.1f}" rx="{half * wide:.1f}" '
        f'ry="{half * wide * 0.09:.1f}" fill="#e9f6fa" opacity="{opacity}"/>'
        for wide, opacity in ((1.12, 0.25), (0.9, 0.3))
    )
    return (
        f'<clipPath id="{name}"><rect width="{stage.width}" height="{line:.1f}"/></clipPath>'
        f'{ripples}<g clip-path="url(#{name})">{lower}</g>'
    )
