"""Mountains behind a meadow."""

from collections.abc import Sequence

from imgkit.local.painter.background.grass import fringe, hills, lawn
from imgkit.local.painter.background.midground import midground
from imgkit.local.painter.background.shapes import Frame, Point, lit, mix, scatter
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light

_BEFORE_MOUNTAINS = {"nothing": 3, "firs": 3, "boulders": 2.5, "path": 2.5, "blossoms": 2}


def mountains(dice: Dice, light: Light, frame: Frame) -> str:
    """Snowy peaks behind a meadow."""
    return (
        peaks(dice, light, frame)
        + hills(dice, light, frame, "#86a878")
        + lawn(dice, light, frame)
        + midground(dice, light, frame, _BEFORE_MOUNTAINS)
        + fringe(dice, light, frame)
    )


def peaks(dice: Dice, light: Light, frame: Frame) -> str:
    """Paint two rows of snowy peaks that stand on the horizon."""
    parts = []
    foot = frame.horizon + frame.depth * 0.02
    for layer, (fade, height, count) in enumerate(((0.66, 0.62, 4), (0.42, 0.5, 4))):
        rock = mix(lit("#66779a", light), light.haze, fade)
        for index, (across, _, other) in enumerate(scatter(dice, f"peaks {layer}", count)):
            x = (index + 0.2 + 0.6 * across) / count * frame.width
            tall = min(frame.horizon * height, frame.width * 0.5) * (0.65 + 0.5 * other)
            parts.append(_peak(x, foot, tall, rock=rock, light=light, index=index))
    return "".join(parts)


def _peak(x: float, foot: float, tall: float, *, rock: str, light: Light, index: int) -> str:
    """A peak with a lit left side, a shaded right side, and snow with a ragged edge."""
    wide, top = tall * (0.95 + 0.1 * (index % 3)), foot - tall
    snow = mix(lit("#ffffff", light), light.haze, 0.18)
    shade = mix(rock, "#36416a", 0.28)

    def shape(points: Sequence[Point], fill: str) -> str:
        line = "L".join(f"{x + dx * wide:.1f} {top + dy * tall:.1f}" for dx, dy in points)
        return f'<path d="M{line}Z" fill="{fill}"/>'

    return (
        shape([*_LEFT, (0.14, 1)], rock)
        + shape([*_RIGHT, *reversed(_SPINE)], shade)
        + shape([*_LEFT[:3], *_SNOW_LEFT, *_SNOW_RIGHT], snow)
        + shape([(0, 0), (0.06, 0.18), (0, 0.3), *_SNOW_RIGHT], mix(snow, shade, 0.35))
    )


# The lines of a peak one wide and one high, from its top: its two outlines, the ridge between the
# lit and the shaded side, and the edge of the snow.
_LEFT: Sequence[Point] = ((0, 0), (-0.2, 0.2), (-0.28, 0.34), (-0.55, 0.56), (-0.64, 0.72), (-1, 1))
_RIGHT: Sequence[Point] = ((0, 0), (0.16, 0.15), (0.28, 0.34), (0.5, 0.5), (0.66, 0.72), (1, 1))
_SPINE: Sequence[Point] = ((0.06, 0.18), (-0.03, 0.36), (0.1, 0.58), (0.02, 0.78), (0.14, 1))
_SNOW_LEFT: Sequence[Point] = ((-0.17, 0.31), (-0.13, 0.42), (-0.06, 0.33))
_SNOW_RIGHT: Sequence[Point] = (
    (0.01, 0.46), (0.09, 0.34), (0.14, 0.42), (0.2, 0.33), (0.28, 0.34), (0.16, 0.15)
)  # fmt: skip
