"""Far roofs of a city in the haze."""

from imgkit.local.painter.background.shapes import Frame, lit, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light


def skyline(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint two rows of houses with mansard roofs and chimneys, and a dome or a spire.

    Args:
        dice: What chooses the houses.
        light: The light of the hour; with lamps, windows glow.
        frame: The picture.

    Returns:
        An SVG fragment, from above the horizon to a little below it.
    """
    tall = min(frame.depth * 0.17, frame.horizon * 0.3)
    parts = []
    for layer, (fade, size) in enumerate(((0.74, 1.0), (0.52, 0.66))):
        wall = mix(lit("#b9a48e", light), light.haze, fade)
        roof = mix(lit("#77839c", light), light.haze, fade)
        part = dice.part(f"skyline {layer}")
        walls, roofs, windows = _row(part, frame, tall * size)
        parts.append(f'<path d="{roofs}" fill="{roof}"/><path d="{walls}" fill="{wall}"/>')
        glass = "#ffd77f" if light.lamps else mix(roof, "#4f5a78", 0.25)
        parts.append(
            f'<path d="{windows}" fill="{glass}" fill-opacity="{0.9 if light.lamps else 0.5}"/>'
        )
        if layer == 0:
            parts.insert(0, _landmark(part, frame, tall, roof))
    return "".join(parts)


def _row(dice: Dice, frame: Frame, tall: float) -> tuple[str, str, str]:
    """Path data of the walls, the roofs and the windows of one row of houses."""
    walls, roofs, windows = "", "", ""
    x = -tall * dice.number("start", 0, 0.4, 0.8)
    foot = frame.horizon + 6 * frame.unit
    index = 0
    while x < frame.width + tall:
        wide = tall * (0.5 + 0.55 * (index * 0.618034 % 1))
        high = tall * (
            0.5 + 0.28 * dice.number(f"house {index}", 0, 0.35 + index * 0.7548777 % 0.5, 1)
        )
        eaves = foot - high
        roof = tall * 0.17
        walls += f"M{x:.1f} {foot:.1f}V{eaves:.1f}h{wide:.1f}V{foot:.1f}Z"
        roofs += (
            f"M{x - 1:.1f} {eaves:.1f}l{roof * 0.5:.1f} {-roof:.1f}h{wide - roof:.1f}"
            f"l{roof * 0.5 + 2:.1f} {roof:.1f}Z"
        )
        for at in (0.24, 0.7):
            roofs += (
                f"M{x + wide * at:.1f} {eaves - roof * 0.6:.1f}v{-roof * 0.9:.1f}"
                f"h{roof * 0.35:.1f}v{roof * 0.9:.1f}Z"
            )
        for row in range(2):
            for column in range(round(wide / tall * 5)):
                if (index * 5 + row * 3 + column * 2) % 7 < 3:
                    continue
                at_x = x + wide * 0.1 + column * tall * 0.2
                at_y = eaves + high * (0.14 + 0.3 * row)
                windows += (
                    f"M{at_x:.1f} {at_y:.1f}h{tall * 0.06:.1f}v{tall * 0.11:.1f}"
                    f"h{-tall * 0.06:.1f}z"
                )
        x += wide + tall * 0.02
        index += 1
    return walls, roofs, windows


def _landmark(dice: Dice, frame: Frame, tall: float, colour: str) -> str:
    """A dome or two church towers that rise above the roofs."""
    x = frame.width * dice.choose("landmark", (0.14, 0.86, 0.3, 0.72))
    y, size = frame.horizon - tall * 0.5, tall * 0.3
    dome = (
        f"M{x - size:.1f} {y + tall:.1f}V{y - size * 0.9:.1f}H{x - size * 0.8:.1f}"
        f"C{x - size * 0.8:.1f} {y - size * 2:.1f} {x - size * 0.3:.1f} {y - size * 2.3:.1f} "
        f"{x - size * 0.14:.1f} {y - size * 2.4:.1f}"
        f"V{y - size * 2.9:.1f}L{x:.1f} {y - size * 3.7:.1f}L{x + size * 0.14:.1f} "
        f"{y - size * 2.9:.1f}V{y - size * 2.4:.1f}"
        f"C{x + size * 0.3:.1f} {y - size * 2.3:.1f} {x + size * 0.8:.1f} {y - size * 2:.1f} "
        f"{x + size * 0.8:.1f} {y - size * 0.9:.1f}"
        f"H{x + size:.1f}V{y + tall:.1f}Z"
    )
    towers = "".join(
        f"M{x + side * size:.1f} {y + tall:.1f}v{-tall - size * 2.2:.1f}h{size * 0.62:.1f}"
        f"v{tall + size * 2.2:.1f}Z"
        for side in (-0.9, 0.3)
    )
    towers += f"M{x - size * 0.5:.1f} {y + tall:.1f}V{y - size:.1f}h{size:.1f}V{y + tall:.1f}Z"
    return f'<path d="{dice.choose("landmark form", (dome, towers))}" fill="{colour}"/>'
