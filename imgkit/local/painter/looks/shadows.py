"""The shadows that things cast, long and to one side when the sun is low."""

from imgkit.local.painter.light import Light
from imgkit.local.painter.placing.placed import Placed, Stage

_NO_GROUND = frozenset({"space", "underwater", "sea"})


def shadow_paint(light: Light) -> str:
    """Return the definition that all shadows of a picture are painted with."""
    return (
        '<radialGradient id="shadow">'
        f'<stop stop-color="{light.shadow}" stop-opacity=".5"/>'
        f'<stop offset=".55" stop-color="{light.shadow}" stop-opacity=".28"/>'
        f'<stop offset="1" stop-color="{light.shadow}" stop-opacity="0"/></radialGradient>'
    )


def shadow(stage: Stage, light: Light, placed: Placed) -> str:
    """Draw the shadow of a group.

    Args:
        stage: The picture.
        light: The light of the hour.
        placed: The group at its place.

    Returns:
        An SVG fragment; it is empty for what floats, and for what is on the horizon.
    """
    behind_all = placed.group.kind.role == "backdrop"
    afloat = placed.floats or stage.is_afloat(placed.group) or stage.is_in_water(placed)
    if afloat or behind_all or stage.setting.ground in _NO_GROUND:
        return ""
    main = placed.parts[0]
    half = (main.right - main.left) / 2
    middle = (main.left + main.right) / 2
    away = -1 if stage.setting.sun_x > 0.5 else 1
    reach = min(light.shadow_length * (main.bottom - main.top) * 0.45, 2.2 * half)
    if placed.far and placed.group.kind.role != "far":
        reach = 0.0
    long = half + reach / 2
    flat = min(0.16 * half + 0.05 * reach, 0.12 * (stage.height - stage.horizon))
    return _ellipse(middle + away * reach / 2, placed.y, long * 1.05, flat) + _ellipse(
        middle, placed.y, half * 0.85, flat * 0.55
    )


def _ellipse(x: float, y: float, long: float, flat: float) -> str:
    return (
        f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{long:.1f}" ry="{flat:.1f}" fill="url(#shadow)"/>'
    )
