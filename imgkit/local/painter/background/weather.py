"""The weather, laid over the whole picture and gentle enough to leave it clear."""

from collections.abc import Callable, Mapping

from imgkit.local.painter.background.shapes import Frame, bands, glow, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def weather(  # noqa: PLR0917 (all parts of the background are asked in this order)
    kind: str, dice: Dice, light: Light, width: float, height: float, horizon: float
) -> str:
    """Lay fog, rain or snow over a picture.

    Args:
        kind: ``"fog"``, ``"rain"``, ``"snow"`` or ``"sand"``; any other kind leaves the picture
            clear.
        dice: What moves the bands, drops and flakes.
        light: The light of the hour.
        width: Of the picture, in pixels.
        height: Of the picture, in pixels.
        horizon: The y of the horizon, in pixels.

    Returns:
        An SVG fragment in picture pixels.
    """
    painter = _KINDS.get(kind)
    return painter(dice, light, Frame(width, height, horizon)) if painter else ""


def _fog(dice: Dice, light: Light, frame: Frame) -> str:
    """A veil over the sky, thickest at the horizon and gone at our feet, and drifting banks."""
    colour = mix(light.haze, "#ffffff", 0.1 if light.lamps else 0.5)
    bottom = frame.horizon + frame.depth * 0.6
    peak = frame.horizon / bottom
    stops = [
        (0, colour, 0.16),
        (peak * 0.4, colour, 0.2),
        (peak * 0.75, colour, 0.4),
        (peak, colour, 0.72),
        (1, colour, 0.0),
    ]
    layers = [""] * 5
    for across, along, size in scatter(dice, "fog", 9):
        x, y = across * frame.width, frame.horizon + frame.depth * (along * 0.62 - 0.2)
        half = frame.width * (0.22 + 0.24 * size)
        rise = half * (0.07 + 0.09 * along)
        for index in range(len(layers)):
            share = 1 - index / (len(layers) + 0.5)
            layers[index] += _wisp(x, y, half * share**0.5, rise * share)
    wisps = "".join(f'<path d="{data}"/>' for data in layers)
    return (
        bands(0, bottom, frame.width, stops) + f'<g fill="{colour}" fill-opacity=".13">{wisps}</g>'
    )


def _wisp(x: float, y: float, half: float, rise: float) -> str:
    """Path data of a long soft bank of fog."""
    return (
        f"M{x - half:.1f} {y:.1f}C{x - half * 0.6:.1f} {y - rise * 0.3:.1f} "
        f"{x - half * 0.5:.1f} {y - rise:.1f} "
        f"{x:.1f} {y - rise:.1f}S{x + half * 0.6:.1f} {y - rise * 0.2:.1f} {x + half:.1f} {y:.1f}"
        f"C{x + half * 0.5:.1f} {y + rise * 0.3:.1f} {x + half * 0.4:.1f} {y + rise:.1f} "
        f"{x:.1f} {y + rise:.1f}"
        f"S{x - half * 0.6:.1f} {y + rise * 0.2:.1f} {x - half:.1f} {y:.1f}Z"
    )


def _rain(dice: Dice, light: Light, frame: Frame) -> str:
    lean = dice.number("lean", -0.35, -0.15, 0.35)
    grey = mix(light.sky[0], "#5c6b80", 0.6)
    parts = [
        bands(0, frame.height, frame.width, [(0, grey, 0.55), (0.6, grey, 0.25), (1, grey, 0.1)])
    ]
    for layer, (count, length, opacity) in enumerate(((90, 22, 0.3), (50, 44, 0.42))):
        data = ""
        for across, along, size in scatter(dice, f"rain {layer}", count):
            fall = length * (0.7 + 0.6 * size) * frame.unit
            data += (
                f"M{across * frame.width:.1f} {along * frame.height:.1f}l{lean * fall:.1f} "
                f"{fall:.1f}"
            )
        parts.append(
            f'<path d="{data}" stroke="#eef6ff" stroke-opacity="{opacity}" fill="none" '
            f'stroke-width="{(1.2 + layer * 0.8) * frame.unit:.1f}" stroke-linecap="round"/>'
        )
    return "".join(parts)


def _snow(dice: Dice, _light: Light, frame: Frame) -> str:
    flake = glow("flake", [(0, "#ffffff", 1), (0.5, "#ffffff", 0.85), (1, "#ffffff", 0)])
    parts = [f"<defs>{flake}</defs>"]
    for across, along, size in scatter(dice, "snow", 150):
        radius = (2.2 + 7 * size**4) * frame.unit
        parts.append(
            f'<circle cx="{across * frame.width:.1f}" cy="{along * frame.height:.1f}" '
            f'r="{radius:.1f}" fill="url(#background-flake)"/>'
        )
    return "".join(parts)


def _sand(dice: Dice, light: Light, frame: Frame) -> str:
    """A sandstorm: a sandy veil, streaks that the wind drives, and eddies."""
    colour = mix(light.haze, "#d9a55c", 0.3 if light.lamps else 0.75)
    thick = [(0, colour, 0.5), (0.5, colour, 0.62), (1, colour, 0.3)]
    parts = [bands(0, frame.height, frame.width, thick)]
    for layer, (count, opacity) in enumerate(((46, 0.35), (30, 0.55))):
        data = ""
        for across, along, size in scatter(dice, f"sand {layer}", count):
            x, y = (across * 1.3 - 0.2) * frame.width, along * frame.height
            far = frame.width * (0.1 + 0.22 * size)
            data += (
                f"M{x:.1f} {y:.1f}c{far * 0.4:.1f} {-far * 0.12:.1f} {far * 0.6:.1f} "
                f"{far * 0.12:.1f} {far:.1f} {-far * 0.03:.1f}"
            )
        parts.append(
            f'<path d="{data}" stroke="#f3dcae" stroke-opacity="{opacity}" fill="none" '
            f'stroke-width="{(2.5 + layer * 2.5) * frame.unit:.1f}" stroke-linecap="round"/>'
        )
    curls = "".join(
        f"M{x * frame.width:.1f} {y * frame.height:.1f}c40-22 70 6 52 26s-44 4-36-10"
        for x, y, _ in scatter(dice, "eddies", 9)
    )
    parts.append(
        f'<path d="{curls}" stroke="#b98546" stroke-opacity=".5" fill="none" '
        f'stroke-width="{3 * frame.unit:.1f}" stroke-linecap="round"/>'
    )
    return "".join(parts)


_KINDS: Mapping[str, Callable[[Dice, Light, Frame], str]] = {
    "fog": _fog,
    "rain": _rain,
    "snow": _snow,
    "sand": _sand,
}
