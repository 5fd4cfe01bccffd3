"""The hills and bushes around the Great Wall of China."""

import itertools
from collections.abc import Sequence

from imgkit.local.painter.background.shapes import Point, mix, smooth
from imgkit.local.painter.shapes import number

HILLS: tuple[tuple[Point, ...], ...] = (
    (
        (-46, 0),
        (-41, 9),
        (-35, 20),
        (-29, 27),
        (-24, 29),
        (-16, 31),
        (-8, 34),
        (0, 37),
        (8, 38.4),
        (16, 40.6),
        (22, 41.4),
        (27, 39),
        (32, 33),
        (38, 26),
        (45, 23),
        (52, 14),
        (57, 0),
    ),
    (
        (-54, 0),
        (-47, 8),
        (-39, 19),
        (-30, 28),
        (-22, 32),
        (-15, 33),
        (-7, 31),
        (2, 28.6),
        (10, 26.6),
        (18, 24),
        (25, 20),
        (33, 14),
        (42, 8),
        (50, 0),
    ),
    (
        (-56, 0),
        (-46, 5),
        (-36, 8.4),
        (-25, 9),
        (-14, 11),
        (-4, 13.6),
        (6, 16.4),
        (15, 19.6),
        (22, 22.6),
        (28, 22),
        (35, 17),
        (43, 10),
        (51, 5),
        (58, 0),
    ),
    (
        (-58, 0),
        (-48, 3.4),
        (-38, 5.4),
        (-28, 5.4),
        (-18, 3.6),
        (-8, 2.2),
        (4, 2),
        (16, 3.4),
        (26, 6),
        (36, 7),
        (46, 4),
        (58, 0),
    ),
)


def _level(slope: Sequence[Point], x: float) -> float:
    """The height of a hill at x."""
    for (left, low), (right, high) in itertools.pairwise(slope):
        if left <= x <= right:
            return low + (high - low) * (x - left) / (right - left)
    return 0


def hill(order: int, slope: Sequence[Point], colour: str, tree: str) -> str:
    """A hill with its woods, lit from the left."""
    lit, shaded = mix(colour, "#fff6cf", 0.28), mix(colour, "#2f5a50", 0.3)
    name = f"{{id}}-hill{order}"
    line = smooth([(x, -height) for x, height in slope])
    woods = ""
    for index in range(1, 38 - 5 * order):
        x = slope[1][0] + (slope[-2][0] - slope[1][0]) * (index * 0.618034 % 1)
        size = 0.7 + 0.22 * order + 0.5 * (index * 0.5698 % 1)
        height = (_level(slope, x) - 2.2 * size) * (0.1 + 0.88 * (index * 0.754878 % 1))
        if height > 0.5:
            wide, tall = number(size), number(1.9 * size)
            woods += f"M{x - size:.1f} {-height:.1f}q0-{tall} {wide}-{tall}t{wide} {tall}z"
    return (
        f'<defs><linearGradient id="{name}"><stop stop-color="{lit}"/><stop offset=".55" '
        f'stop-color="{colour}"/><stop offset="1" stop-color="{shaded}"/></linearGradient></defs>'
        f'<path d="{line}Z" fill="url(#{name})"/>'
        f'<path d="{woods}" fill="{mix(tree, colour, 0.25)}"/>'
    )


def meadow(near: str, tree: str) -> str:
    """Bushes in front, which hide where the wall meets the ground."""
    line = (
        (-58, 0),
        (-44, 1.6),
        (-22, 1.2),
        (-10, 2),
        (4, 2.2),
        (16, 3.6),
        (28, 5.6),
        (38, 5.4),
        (48, 2),
        (58, 0),
    )
    bushes = ""
    for index in range(1, 20):
        x = -52 + 104 * (index * 0.618034 % 1)
        size, height = 1 + 0.9 * (index * 0.7549 % 1), _level(line, x) * (index * 0.5698 % 1)
        bushes += f"M{x - size:.1f} {-height:.1f}a{size:.1f} {size:.1f} 0 0 1 {2 * size:.1f} 0z"
    return (
        f'<path d="{smooth([(x, -height) for x, height in line])}Z" '
        f'fill="{mix(near, "#fff6cf", 0.12)}"/><path d="{bushes}" fill="{tree}"/>'
    )
