"""Places by calm water: a lake and a river, with a bank before and behind it."""

from imgkit.local.painter.background.grass import fringe, hills, lawn
from imgkit.local.painter.background.shapes import (
    Frame,
    Point,
    bands,
    land,
    lit,
    mix,
    ridge,
    scatter,
    smooth,
)
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

BANKS = {"lake": (0.1, 0.5), "river": (0.2, 0.46)}
"""Where the water begins and ends, as shares of the way from the horizon to our feet."""


def lake(dice: Dice, light: Light, frame: Frame) -> str:
    """A wide lake with its far bank, the reflection of the hills, and reeds on our side."""
    return _between_banks(dice, light, frame, *BANKS["lake"], flows=False)


def river(dice: Dice, light: Light, frame: Frame) -> str:
    """A river that flows past us, with stones in it."""
    return _between_banks(dice, light, frame, *BANKS["river"], flows=True)


def _between_banks(
    dice: Dice, light: Light, frame: Frame, far: float, near: float, *, flows: bool
) -> str:
    start, end = (frame.horizon + frame.depth * share for share in (far, near))
    beyond = ridge(dice, "far bank", frame, base=start, height=frame.depth * 0.012, waves=1.3)
    bank = ridge(dice, "near bank", frame, base=end, height=frame.depth * 0.035, waves=1.1)
    edge = [(x, y + frame.depth * 0.02) for x, y in bank]
    ours = frame._replace(horizon=max(y for _, y in edge))
    grass = lit("#86ad58", light)
    return (
        hills(dice, light, frame, "#86b56c")
        + lawn(dice, light, frame)
        + _water(dice, light, frame, beyond, ours.horizon, flows=flows)
        + land(bank, frame, lit("#c9b184", light), round(ours.horizon + 1))
        + land(edge, frame, grass, round(ours.horizon + 1))
        + lawn(dice.part("bank"), light, ours)
        + _reeds(dice, light, frame, bank)
        + fringe(dice, light, frame)
    )


def _water(
    dice: Dice, light: Light, frame: Frame, line: list[Point], bottom: float, *, flows: bool
) -> str:
    """The water below a line, with ripples, or with the stripes and stones of a current."""
    blue = mix(lit("#6fb3cf", light), light.sky[-1], 0.25)
    top = min(y for _, y in line)
    level = max(y for _, y in line)
    stops = [
        (0, mix(blue, lit("#6f9a62", light), 0.3), 1.0),
        (0.3, mix(blue, light.haze, 0.25), 1.0),
        (1, mix(blue, lit("#2f7fa6", light), 0.5), 1.0),
    ]
    data = ""
    for across, along, other in scatter(dice, "ripples", 70):
        x, y = across * frame.width, level + (bottom - level) * (0.06 + 0.9 * along)
        half = (14 + 60 * along) * (0.5 + other) * frame.unit * (1.7 if flows else 1)
        rise = (1 + 2.4 * along) * frame.unit
        data += (
            f"M{x - half:.1f} {y:.1f}Q{x:.1f} {y - rise * 2:.1f} {x + half:.1f} {y:.1f}"
            f"Q{x:.1f} {y - rise * 0.6:.1f} {x - half:.1f} {y:.1f}Z"
        )
    shore = smooth(line)
    return (
        land(line, frame, stops[0][1], round(level))
        + bands(round(level), bottom, frame.width, stops)
        + f'<path d="{shore}" fill="none" stroke="{lit("#d9c79a", light)}" '
        f'stroke-width="{4 * frame.unit:.1f}"/>'
        + f'<path d="{data}" fill="{mix("#ffffff", light.sun, 0.4)}" fill-opacity=".4"/>'
        + (_stones(dice, light, frame, top, bottom) if flows else "")
    )


def _stones(dice: Dice, light: Light, frame: Frame, top: float, bottom: float) -> str:
    """Round stones in the current, each with a little foam."""
    parts = ""
    for across, along, other in scatter(dice, "stones", 7):
        x, y = across * frame.width, top + (bottom - top) * (0.25 + 0.6 * along)
        half = (14 + 22 * along + 10 * other) * frame.unit
        parts += (
            f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{half * 1.5:.1f}" ry="{half * 0.3:.1f}" '
            'fill="#fff" fill-opacity=".55"/>'
            f'<path d="M{x - half:.1f} {y:.1f}q{half * 0.2:.1f} {-half * 0.8:.1f} {half:.1f} '
            f"{-half * 0.75:.1f}t{half:.1f} {half * 0.75:.1f}q{-half:.1f} {half * 0.25:.1f} "
            f'{-2 * half:.1f} 0z" fill="{lit(mix("#a39a90", "#857d78", other), light)}"/>'
        )
    return parts


def _reeds(dice: Dice, light: Light, frame: Frame, bank: list[Point]) -> str:
    """Reeds in groups along our bank."""
    stems, heads = "", ""
    for across, along, other in scatter(dice, "reeds", 26):
        group = round(across * 5) / 5  # in six places, so that the water is seen between them
        x = (group + 0.05 * (along - 0.5)) * frame.width
        y = min(bank, key=lambda point: abs(point[0] - x))[1] + frame.depth * 0.02
        tall, lean = (46 + 44 * other) * frame.unit, (along - 0.5) * 22 * frame.unit
        stems += f"M{x:.1f} {y:.1f}q0 {-tall * 0.6:.1f} {lean:.1f} {-tall:.1f}"
        if other > 0.45:
            heads += f"M{x + lean:.1f} {y - tall:.1f}v{-13 * frame.unit:.1f}"
    return (
        f'<path d="{stems}" fill="none" stroke="{lit("#5f8f4a", light)}" '
        f'stroke-width="{3 * frame.unit:.1f}" stroke-linecap="round"/>'
        f'<path d="{heads}" stroke="{lit("#8a5f42", light)}" '
        f'stroke-width="{7 * frame.unit:.1f}" stroke-linecap="round"/>'
    )
