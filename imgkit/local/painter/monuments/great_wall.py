"""The Great Wall of China, one unit to the metre where the wall is nearest."""

from collections.abc import Sequence

from imgkit.local.painter.background.shapes import Point, mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import outlined, slits
from imgkit.local.painter.monuments.great_wall_hills import HILLS, hill, meadow
from imgkit.local.painter.monuments.masonry import block, polygon, shading

Step = tuple[float, float, float]
"""A place on the wall: its x, the height of its foot, and how large a metre looks there."""

_WALLS: tuple[tuple[Step, ...], ...] = (
    ((-22, 29.6, 0.18), (-12, 31.2, 0.18), (0, 36.2, 0.17), (10, 38.9, 0.16), (22, 41.4, 0.15)),
    ((22, 23.4, 0.42), (14, 25.4, 0.38), (5, 27.8, 0.34), (-5, 30.4, 0.3), (-15, 33, 0.27)),
    ((-25, 8.4, 0.95), (-14, 10.6, 0.86), (-2, 13.8, 0.74), (10, 17.4, 0.63), (23, 22.6, 0.52)),
    (
        (39, 4.4, 1.5),
        (23, 2.6, 1.38),
        (8, 1.7, 1.28),
        (-7, 2.4, 1.2),
        (-19, 5.6, 1.1),
        (-25, 8.2, 1.05),
    ),
)
_TOWERS: tuple[tuple[Step, ...], ...] = (
    ((22, 41, 0.19), (0, 36, 0.2)),
    ((-16, 32.4, 0.36),),
    ((23, 22.4, 0.58), (-2, 13.4, 0.66)),
    ((-27, 7.4, 1.12), (41, 3.6, 1.4)),
)
_SEASONS = (
    # the near hills, the far ones, the trees
    ("#8fb765", "#a9c9a0", "#5f9150"),
    ("#cfa152", "#d9bf94", "#b8642f"),
    ("#a8c774", "#bcd3ac", "#e3a3b4"),
)


def great_wall(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Great Wall, winding over green hills from watchtower to watchtower.

    Source of the dimensions: https://en.wikipedia.org/wiki/Great_Wall_of_China – near Beijing the
    wall is 7.8 m high and 5 m wide at its top; the watchtowers are drawn 12 m high.

    Args:
        dice: What chooses the stone and the season.
        look: The colour of the wall, where the prompt names one.
        light: Whether lamps shine in its towers, and the haze between the hills.

    Returns:
        The wall and the hills that carry it.
    """
    stone = look.colour or dice.choose("stone", ("#d9c3a0", "#cfbda4", "#dfc596"))
    near, far, tree = dice.choose("season", _SEASONS, (0.5, 0.25, 0.25))
    if light.lamps:
        near, far, tree = (mix(one, "#22345f", 0.35) for one in (near, far, tree))
    parts = [shading("stone", stone, mix(stone, "#5f4648", 0.6))]
    for order, (slope, wall, towers) in enumerate(zip(HILLS, _WALLS, _TOWERS, strict=True)):
        away = (0.4, 0.22, 0.08, 0)[order]
        bricks = mix(stone, light.haze, away)
        parts.append(hill(order, slope, mix(far, near, order / 3), mix(tree, light.haze, away)))
        parts.append(_wall(wall, bricks))
        parts.append(_tower(f"{{id}}-tower{order}", bricks, lamps=light.lamps))
        parts += [
            f'<use href="#{{id}}-tower{order}" transform="translate({x} {-foot}) scale({size})"/>'
            for x, foot, size in towers
        ]
    parts.append(meadow(near, tree))
    return Drawing("".join(parts), -58, 58, -43.6)


def _line(wall: Sequence[Step], up: float, along: float = 0) -> list[Point]:
    """The line that runs some metres above the foot of the wall, and some metres aside."""
    return [(x + along * size, height + up * size) for x, height, size in wall]


def _curved(wall: Sequence[Step]) -> list[Step]:
    """Lay more steps between those of a wall, so that it bends softly."""
    ends = [wall[0], *wall, wall[-1]]
    steps: list[Step] = []
    for one, two, three, four in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for t in (0, 0.33, 0.67):
            x, height, size = (
                b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
                for a, b, c, d in zip(one, two, three, four, strict=True)
            )
            steps.append((x, height, size))
    return [*steps, wall[-1]]


def _wall(wall: Sequence[Step], stone: str) -> str:
    """A stretch of wall: the side that faces us, the road on top, and both of its parapets."""
    dark, lit = mix(stone, "#5f4648", 0.5), mix(stone, "#fff6df", 0.45)
    steps = _curved(wall)
    foot, top, far = _line(steps, -1), _line(steps, 6), _line(steps, 8.6, 1.5)
    rims = [
        [*line, *reversed(_line(steps, up, along))]
        for line, up, along in ((far, 9.4, 1.5), (top, 6.8, 0))
    ]
    sizes = [size for _, _, size in steps]
    return (
        polygon([*top, *reversed(far)], lit, 0.12)
        + polygon(rims[0], mix(stone, dark, 0.45))
        + _merlons(rims[0][len(steps) :][::-1], sizes, mix(stone, dark, 0.45))
        + polygon([*foot, *reversed(top)], mix(stone, dark, 0.25), 0.12)
        + polygon(rims[1], stone)
        + _merlons(rims[1][len(steps) :][::-1], sizes, stone)
    )


def _merlons(line: Sequence[Point], sizes: Sequence[float], colour: str) -> str:
    """The teeth on a parapet: as wide as the gaps between them, smaller where they are far."""
    parts = []
    for first in range(0, len(line) - 1, 3):
        size = sizes[first + 1]
        points = "L".join(
            f"{x:.1f} {-height - 0.5 * size:.2f}" for x, height in line[first : first + 4]
        )
        parts.append(
            f'<path d="M{points}" fill="none" stroke="{colour}" stroke-width="{1.2 * size:.2f}" '
            f'stroke-dasharray="{max(size, 0.25):.2f}"/>'
        )
    return "".join(parts)


def _tower(name: str, stone: str, *, lamps: bool) -> str:
    """Define a watchtower with battlements, windows, and its side in the shadow."""
    dark, lit = mix(stone, "#5f4648", 0.55), mix(stone, "#fff6df", 0.5)
    glass = "#ffd27a" if lamps else mix(dark, "#3a3040", 0.4)
    merlons = "".join(f"M{at:.1f} -11.9v-1.5h1v1.5z" for at in (-4.6, -2.7, -0.8, 1.1, 3))
    side = "".join(f"M{at:.1f} -11.8v-1.5h.6v1.5z" for at in (4.7, 6, 7.2))
    drawn = (
        polygon(((4, -2), (4, 12), (7.6, 12), (7.6, -1)), mix(stone, dark, 0.5), 0.2)
        + outlined(side, mix(stone, dark, 0.5), 0.12)
        + polygon(((-4.4, -2), (-4.2, 12), (4, 12), (4.1, -2)), mix(stone, "#fff6df", 0.12), 0.2)
        + slits((-2.5, 0, 2.5), 6.4, 9.4, glass, 1.2)
        + slits((5.8,), 6.4, 9.2, glass, 1)
        + block(-4.7, 4.3, 10.7, 11.3, lit, 0.12)
        + block(-4.7, 4.3, 11.2, 12.1, stone, 0.12)
        + outlined(merlons, stone, 0.12)
    )
    return f'<defs><g id="{name}">{drawn}</g></defs>'
