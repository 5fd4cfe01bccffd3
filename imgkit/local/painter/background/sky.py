"""The sky: its colours, the sun or the moon, clouds, stars and far birds."""

import math

from imgkit.local.painter.background.shapes import Frame, bands, glow, gradient, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def sky(  # noqa: PLR0917 (all parts of the background are asked in this order)
    dice: Dice,
    light: Light,
    width: float,
    height: float,
    horizon: float,
    clouds: float,
    sun: bool = True,  # noqa: FBT001, FBT002 (the composer passes it by name)
    sun_x: float | None = None,
    unwanted: tuple[str, ...] = (),
) -> str:
    """Paint the sky from the top of the picture to the horizon.

    Args:
        dice: What places the sun, the clouds and the birds.
        light: The light of the hour.
        width: Of the picture, in pixels.
        height: Of the picture, in pixels.
        horizon: The y of the horizon, in pixels.
        clouds: From 0, a clear sky, to 1, a sky full of clouds.
        sun: Whether the sun or the moon is seen.
        sun_x: Where it stands, in pixels from the left; None leaves it to the dice.
        unwanted: What the prompt wants to be without: stars, or birds.

    Returns:
        An SVG fragment in picture pixels.
    """
    frame = Frame(width, height, horizon)
    x = sun_x if sun_x is not None else width * dice.choose("sun side", (0.77, 0.22, 0.6, 0.38))
    y = horizon * (0.94 - 0.78 * light.sun_height)
    count = len(light.sky) - 1
    # The warm colours of the horizon reach high, or stay low.
    glow_height = dice.evenly().part("sky").choose("glow", (1.0, 0.6, 1.6), (4, 3, 2))
    colours = [
        ((index / count) ** glow_height, colour, 1.0) for index, colour in enumerate(light.sky)
    ]
    parts = [
        bands(0, horizon + 2, width, colours),
    ]
    if light.lamps and "star" not in unwanted:
        parts.append(_stars(dice, frame))
    if sun:
        parts.append(_moon(light, frame, x, y) if light.lamps else _sun(light, frame, x, y))
    parts.append(_clouds(dice, light, frame, clouds))
    if (
        not light.lamps
        and "bird" not in unwanted
        and dice.choose("birds", (True, False), (0.6, 0.4))
    ):
        parts.append(_birds(dice, frame))
    return "".join(parts)


def _sun(light: Light, frame: Frame, x: float, y: float) -> str:
    radius = 46 * frame.unit
    reach = radius * (5.2 - 1.2 * light.sun_height)
    return (
        "<defs>"
        + glow("sunlight", [(0, light.sun, 0.85), (0.3, light.sun, 0.36), (1, light.sun, 0)])
        + glow(
            "sun",
            [(0, "#ffffff", 1), (0.7, light.sun, 1), (0.9, light.sun, 0.9), (1, light.sun, 0)],
        )
        + "</defs>"
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{reach:.1f}" fill="url(#background-sunlight)"/>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="url(#background-sun)"/>'
    )


def _moon(light: Light, frame: Frame, x: float, y: float) -> str:
    radius = 44 * frame.unit
    craters = "".join(
        f'<circle cx="{x + dx * radius:.1f}" cy="{y + dy * radius:.1f}" r="{size * radius:.1f}" '
        f'fill="#d9d2b4" fill-opacity="0.55"/>'
        for dx, dy, size in (
            (-0.3, -0.25, 0.22),
            (0.35, 0.1, 0.28),
            (-0.15, 0.45, 0.16),
            (0.2, -0.5, 0.12),
        )
    )
    return (
        "<defs>"
        f"{glow('moonlight', [(0, light.sun, 0.5), (0.3, light.sun, 0.16), (1, light.sun, 0)])}"
        "</defs>"
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius * 5:.1f}" '
        'fill="url(#background-moonlight)"/>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{light.sun}"/>{craters}'
    )


def _stars(dice: Dice, frame: Frame) -> str:
    parts = []
    for across, along, size in scatter(dice, "stars", 90):
        radius = (0.8 + 1.8 * size**4) * max(frame.unit, 0.6)
        parts.append(
            f'<circle cx="{across * frame.width:.1f}" cy="{along * frame.horizon * 0.9:.1f}" '
            f'r="{radius:.1f}" fill-opacity="{1 - along * 0.7:.2f}"/>'
        )
    return f'<g fill="#fdf6dc">{"".join(parts)}</g>'


def _clouds(dice: Dice, light: Light, frame: Frame, amount: float) -> str:
    middle = light.sky[len(light.sky) // 2]
    lit = mix(middle, "#ffffff", 0.2) if light.lamps else mix("#ffffff", light.haze, 0.22)
    shade = mix(mix(middle, light.haze, 0.35), light.sky[0], 0.12)
    body = [(0, lit, 0.97), (0.5, mix(lit, shade, 0.3), 0.92), (1, shade, 0.1)]
    front = [(0, mix(lit, "#ffffff", 0.6), 0.95), (0.6, lit, 0.5), (1, lit, 0)]
    parts = [f"<defs>{gradient('cloud', body)}{gradient('cloudlet', front)}</defs>"]
    count = round(min(max(amount, 0), 1) * 9)
    parts.append(_streaks(dice, mix(lit, light.sun, 0.3), frame, count))
    # Heaps, a bank of them over the horizon, a flock of small ones, or a few large ones.
    kind = (
        dice.evenly()
        .part("sky")
        .choose("clouds", ("heaps", "bank", "flock", "towers"), (4, 3, 3, 2))
    )
    more, grown = {"bank": (1.2, 1.5), "flock": (2.4, 0.42), "towers": (0.5, 2.0)}.get(kind, (1, 1))
    places = sorted(scatter(dice, "clouds", round(count * more)), key=lambda place: -place[1])
    for index, (across, down, size) in enumerate(places):
        along = 0.62 + 0.38 * down if kind == "bank" else down
        length = frame.width * (0.2 - 0.13 * along) * (0.65 + 0.6 * size) * grown
        x = (across * 1.1 - 0.05) * frame.width
        y = frame.horizon * (0.12 + 0.72 * along)
        parts.append(_cloud(dice.part(f"cloud {index}"), (x, y), length, 0.46 - 0.2 * along))
    return "".join(parts)


def _cloud(dice: Dice, place: tuple[float, float], length: float, fullness: float) -> str:
    """A heap of round bumps on a flat base that fades away, and a lower heap in front of it."""
    peak = min(max(dice.number("peak", 0.28, 0.45, 0.72), 0.2), 0.8)
    rhythm = dice.number("rhythm", 0, 0.5, 1)
    back = _heap(dice.whole("bumps", 5, 6, 8), peak, rhythm, fullness)
    front = _heap(6, 1 - peak, rhythm + 0.3, fullness * 0.55)
    x, y = place
    shift = (peak - 0.5) * -0.5
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) scale({length:.1f})">'
        f'<path d="{back}" fill="url(#background-cloud)"/><path d="{front}" '
        f'transform="translate({shift:.2f} .02) scale(.72 1)" '
        'fill="url(#background-cloudlet)"/></g>'
    )


def _heap(bumps: int, peak: float, rhythm: float, fullness: float) -> str:
    widths = [
        (0.5 + (index * 0.618034 + rhythm) % 1) * (0.6 + math.sin(math.pi * (index + 0.5) / bumps))
        for index in range(bumps)
    ]
    total = sum(widths)
    before = (-1.0, 0.0)
    data = "M-1 0"
    for index in range(1, bumps + 1):
        share = min(sum(widths[:index]) / total, 1.0)
        hump = math.sin(math.pi * share ** (math.log(0.5) / math.log(peak)))
        point = (share * 2 - 1, -fullness * max(hump, 0) ** 0.9)
        radius = math.dist(before, point) * 0.54
        data += f"A{radius:.2f} {radius:.2f} 0 0 1 {point[0]:.2f} {point[1]:.2f}"
        before = point
    return data + "C0.6 0.08 -0.6 0.08 -1 0Z"


def _streaks(dice: Dice, colour: str, frame: Frame, count: int) -> str:
    """Thin veils of cloud, longest near the horizon."""
    data = ""
    for across, along, size in scatter(dice, "streaks", count * 2):
        half = frame.width * (0.08 + 0.22 * size)
        x, y = across * frame.width, frame.horizon * (0.06 + 0.84 * along)
        thick = frame.horizon * (0.006 + 0.012 * (1 - along))
        data += (
            f"M{x - half:.1f} {y:.1f}C{x - half * 0.4:.1f} {y - thick * 1.6:.1f} "
            f"{x + half * 0.2:.1f} "
            f"{y - thick * 0.6:.1f} {x + half:.1f} {y - thick:.1f}C{x + half * 0.3:.1f} "
            f"{y + thick * 0.4:.1f} "
            f"{x - half * 0.3:.1f} {y + thick:.1f} {x - half:.1f} {y:.1f}Z"
        )
    return f'<path d="{data}" fill="{colour}" fill-opacity=".3"/>' if data else ""


def _birds(dice: Dice, frame: Frame) -> str:
    x = frame.width * dice.number("birds across", 0.1, 0.3, 0.9)
    y = frame.horizon * dice.number("birds up", 0.15, 0.35, 0.6)
    span = 11 * frame.unit
    places = ((0, 0, 1), (2.6, -1.1, 0.8), (4.4, 0.6, 0.7))
    data = "".join(
        f"M{x + dx * span - span * size:.1f} {y + dy * span:.1f}"
        f"q{span * size * 0.5:.1f} {-span * size * 0.6:.1f} {span * size:.1f} 0"
        f"q{span * size * 0.5:.1f} {-span * size * 0.6:.1f} {span * size:.1f} 0"
        for dx, dy, size in places
    )
    return (
        f'<path d="{data}" fill="none" stroke="#5b4b57" stroke-opacity="0.7" '
        f'stroke-width="{2 * frame.unit:.1f}" stroke-linecap="round"/>'
    )
