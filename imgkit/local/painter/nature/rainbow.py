"""A rainbow, which stands behind everything."""

from types import MappingProxyType

from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.shapes import number, shade

_RADIUS = 500
_BANDS = ("#a183cb", "#7089d2", "#68b2dd", "#86c67c", "#f6d566", "#f4a25a", "#ee6f62")
_TONES = (0.55, 0.4, 0.25, 0.1, 0.0, -0.1, -0.2)


def rainbow(dice: Dice, look: Look, light: Light) -> Drawing:  # noqa: ARG001 (one signature for all)
    """Draw a rainbow: half a circle of seven soft bands, 500 high, that fades at its feet.

    A colour asked for gives all bands a tone of it. The drawing is a little wider than twice its
    height, as what is placed across the whole sky has to be.
    """
    bands = [shade(look.colour, tone) for tone in _TONES] if look.colour else _BANDS
    width = dice.number("width", 15, 20, 25)
    # One of a single colour would be lost in a sky of nearly the same one, and is not seen through.
    strength = 1.0 if look.colour else dice.number("strength", 0.66, 0.8, 0.92)
    inner = _RADIUS - width * (len(bands) + 1.6)
    # The outermost and the innermost colour melt into the sky, over less than a band.
    rings = [(inner, bands[0], 0.0)]
    rings += [(inner + width * (at + 1.1), band, 1.0) for at, band in enumerate(bands)]
    rings.append((_RADIUS, bands[-1], 0.08))
    stops = "".join(
        f'<stop offset="{number(radius / _RADIUS, 4)}" stop-color="{band}" '
        f'stop-opacity="{number(opacity)}"/>'
        for radius, band, opacity in rings
    )
    hollow = number(inner)
    arch = (
        f"M-{_RADIUS} 0A{_RADIUS} {_RADIUS} 0 0 1 {_RADIUS} 0H{hollow}"
        f"A{hollow} {hollow} 0 0 0 -{hollow} 0Z"
    )
    svg = (
        '<defs><radialGradient id="{id}-bands" gradientUnits="userSpaceOnUse" cx="0" cy="0" '
        f'r="{_RADIUS}">{stops}</radialGradient>'
        '<linearGradient id="{id}-feet" gradientUnits="userSpaceOnUse" x1="0" y1="-260" x2="0" '
        f'y2="0"><stop stop-color="#fff" stop-opacity="{number(strength)}"/>'
        '<stop offset="1" stop-color="#fff" stop-opacity=".1"/></linearGradient>'
        f'<mask id="{{id}}-fading" maskUnits="userSpaceOnUse" x="-{_RADIUS}" y="-{_RADIUS}" '
        f'width="{2 * _RADIUS}" height="{_RADIUS}"><rect x="-{_RADIUS}" y="-{_RADIUS}" '
        f'width="{2 * _RADIUS}" height="{_RADIUS}" fill="url(#{{id}}-feet)"/></mask></defs>'
        f'<path d="{arch}" fill="url(#{{id}}-bands)" mask="url(#{{id}}-fading)"/>'
    )
    return Drawing(
        svg=svg,
        left=-_RADIUS - 4,
        right=_RADIUS + 4,
        top=-_RADIUS,
        anchors=MappingProxyType({"back": (0.0, -_RADIUS), "head": (0.0, -_RADIUS)}),
    )
