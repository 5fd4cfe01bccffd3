"""A clearing in a forest."""

from imgkit.local.painter.background.grass import fringe, lawn
from imgkit.local.painter.background.shapes import Frame, bands, lit, mix, scatter
from imgkit.local.painter.background.trees import fir, tree
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.seasons import leaves


def forest(dice: Dice, light: Light, frame: Frame) -> str:
    """A clearing: rows of trees that fade into the haze, and trunks that frame the view."""
    floor = frame.horizon + frame.depth * 0.03
    deep = mix("#8fb394", light.haze, 0.45)
    top = frame.horizon - frame.depth * 0.5
    parts = [
        bands(
            top,
            floor,
            frame.width,
            [(0, deep, 0.0), (0.5, deep, 0.8), (1, mix(deep, "#ffffff", 0.2), 1.0)],
        )
    ]
    for layer, (fade, size, count) in enumerate(
        ((0.62, 0.95, 17), (0.4, 0.8, 15), (0.2, 0.62, 12))
    ):
        green = mix(lit("#4a8450", light), light.haze, fade)
        for index, (across, along, other) in enumerate(
            sorted(scatter(dice, f"trees {layer}", count))
        ):
            x = (across * 1.12 - 0.06) * frame.width
            tall = size * frame.depth * (0.7 + 0.45 * other)
            tint = mix(green, ("#2f6b5a", "#7fa045", "#5a9a4a")[index % 3], 0.25)
            if (index + layer) % 4 == 3:
                needles = mix(lit("#35605f", light), light.haze, fade) if frame.season else tint
                parts.append(fir(x, floor, tall, needles))
            else:
                crown = leaves(tint, frame.season, 5 * layer + index)
                crown = tint if crown == tint else mix(lit(crown, light), light.haze, fade)
                parts.append(tree(x, floor + frame.depth * 0.02 * along, tall, crown))
    parts.append(lawn(dice, light, frame, "#568c46"))
    return "".join(parts) + _edge_trees(dice, light, frame) + fringe(dice, light, frame)


def _edge_trees(dice: Dice, light: Light, frame: Frame) -> str:
    """One large trunk at each side of the picture, cut off by its edge."""
    return edge_tree(dice, light, frame, 1, 0.45) + edge_tree(dice, light, frame, -1, 0.32)


def edge_tree(dice: Dice, light: Light, frame: Frame, side: int, near: float) -> str:
    """Paint a large trunk at one side of the picture, cut off by its edge, with its lowest boughs.

    Args:
        dice: What shapes it.
        light: The light of the hour.
        frame: The picture.
        side: 1 is the left side, -1 the right one.
        near: How near it stands: 0 is the horizon, 1 the lower edge.

    Returns:
        An SVG fragment.
    """
    bark = mix(lit("#6f5240", light), light.haze, 0.05)
    x = 0.0 if side > 0 else frame.width
    parts = []
    wide = frame.width * dice.number(f"trunk {side}", 0.06, 0.085, 0.11)
    foot = frame.horizon + frame.depth * near
    parts.append(
        f'<path d="M{x:.1f} 0h{side * wide * 0.75:.1f}C{x + side * wide * 0.8:.1f} '
        f"{foot * 0.5:.1f} {x + side * wide:.1f} "
        f"{foot * 0.8:.1f} {x + side * wide * 1.7:.1f} {foot:.1f}Q{x + side * wide:.1f} "
        f"{foot * 0.99:.1f} "
        f'{x + side * wide * 0.7:.1f} {foot * 1.03:.1f}L{x:.1f} {foot * 1.02:.1f}Z" '
        f'fill="{bark}"/>'
        f'<path d="M{x + side * wide * 0.3:.1f} 0Q{x + side * wide * 0.2:.1f} '
        f"{foot * 0.5:.1f} {x + side * wide * 0.4:.1f} {foot * 0.9:.1f}"
        f"M{x + side * wide * 0.55:.1f} {foot * 0.15:.1f}Q{x + side * wide * 0.5:.1f} "
        f'{foot * 0.5:.1f} {x + side * wide * 0.8:.1f} {foot * 0.85:.1f}" '
        'fill="none" stroke="#4a3428" stroke-opacity=".4" '
        f'stroke-width="{4 * frame.unit:.1f}"/>'
    )
    puffs = ""
    for across, along, other in scatter(dice, f"leaves {side}", 16):
        radius = frame.width * (0.045 + 0.04 * other)
        middle, y = (
            x + side * frame.width * 0.24 * across,
            frame.horizon * 0.2 * along * (1.1 - across),
        )
        puffs += (
            f"M{middle - radius:.1f} {y:.1f}a{radius:.1f} {radius:.1f} 0 1 1 {2 * radius:.1f} "
            f"0a{radius:.1f} {radius:.1f} 0 1 1 {-2 * radius:.1f} 0z"
        )
    shaded, bright = (
        mix(lit(leaves(green, frame.season, at), light), light.haze, 0.06)
        for at, green in ((3, "#3f7a46"), (0, "#5f9a4f"))
    )
    parts.append(f'<path d="{puffs}" fill="{shaded}"/>')
    shift = frame.width * 0.02
    parts.append(
        f'<path d="{puffs}" transform="translate({side * -shift * 1.4:.1f} '
        f'{-shift * 1.4:.1f})" fill="{bright}"/>'
    )
    return "".join(parts)
