"""Colours as numbers: mixing them, and moving a whole family of shades to another colour."""

import colorsys


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255, of ``#rrggbb`` or ``#rgb``."""
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def mix(colour: str, other: str, share: float) -> str:
    """Mix two colours.

    Args:
        colour: A colour as ``#rrggbb``.
        other: Another.
        share: How much of the other: 0 gives the first colour, 1 the other.

    Returns:
        The mixed colour as ``#rrggbb``.
    """
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)


def hue_lightness_saturation(colour: str) -> tuple[float, float, float]:
    """Return hue, lightness and saturation, each from 0 to 1."""
    red, green, blue = channels(colour)
    return colorsys.rgb_to_hls(red / 255, green / 255, blue / 255)


def from_hue(hue: float, lightness: float, saturation: float) -> str:
    """Return the colour of a hue, a lightness and a saturation, as ``#rrggbb``."""
    lightness, saturation = min(max(lightness, 0), 1), min(max(saturation, 0), 1)
    return "#" + "".join(
        f"{round(channel * 255):02x}"
        for channel in colorsys.hls_to_rgb(hue % 1, lightness, saturation)
    )


def alike(colour: str, other: str) -> bool:
    """Say whether two colours are shades of one: of one hue, or both of them grey."""
    hue, light, strength = hue_lightness_saturation(colour)
    other_hue, other_light, other_strength = hue_lightness_saturation(other)
    if min(strength, other_strength) < 0.15:
        return max(strength, other_strength) < 0.15 and abs(light - other_light) < 0.4
    apart = abs(hue - other_hue)
    return min(apart, 1 - apart) < 0.06


def recoloured(colour: str, main: str, wanted: str) -> str:
    """Move a shade of the main colour to the same shade of the wanted one."""
    _, light, _ = hue_lightness_saturation(colour)
    _, main_light, _ = hue_lightness_saturation(main)
    hue, wanted_light, strength = hue_lightness_saturation(wanted)
    return from_hue(hue, wanted_light + 0.7 * (light - main_light), strength)
