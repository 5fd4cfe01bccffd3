"""Machu Picchu, one unit to the metre."""

import math
from collections.abc import Sequence

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.andes import far_ranges, huayna_picchu, mist
from imgkit.local.painter.monuments.rock import mass, strokes
from imgkit.local.painter.shapes import Place

_HOUSES = (
    # x, height of the foot, size, how far
    (-104, 86, 8, 0.5), (-86, 88, 8, 0.5), (-68, 90, 8, 0.5), (-50, 91, 8, 0.5), (34, 92, 8, 0.5),
    (52, 92, 8, 0.5), (70, 90, 8, 0.5), (90, 87, 8, 0.5), (-112, 74, 11, 0.25), (-86, 75, 11, 0.25),
    (-62, 76, 11, 0.25), (42, 78, 11, 0.25), (66, 77, 11, 0.25), (92, 73, 11, 0.25),
    (-116, 60, 14, 0), (-84, 60, 15, 0), (-54, 62, 13, 0), (30, 62, 13, 0), (58, 61, 15, 0),
    (88, 59, 14, 0),
)  # fmt: skip
_TERRACES = 6


def machu_picchu(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the ruins of Machu Picchu on their terraces, before the peak of Huayna Picchu.

    Source of the dimensions: https://en.wikipedia.org/wiki/Huayna_Picchu – its top is 2,693 m above
    the sea, about 260 m above the ruins (https://en.wikipedia.org/wiki/Machu_Picchu, 2,430 m).

    Args:
        dice: What chooses the green, and whether a llama grazes there.
        look: The colour of the stone walls, where the prompt names one.
        light: The light of the hour, for what is far.

    Returns:
        The town with its mountain.
    """
    grass = dice.choose("grass", ("#92b558", "#8aaf60", "#a2b95a"))
    stone = look.colour or dice.choose("stone", ("#cdc4b2", "#c4beb4", "#d4c6aa"))
    if look.colour:
        grass = mix(grass, look.colour, 0.25)
    parts = [
        far_ranges(light),
        huayna_picchu(light),
        mist(light, 96, 0.85),
        mass(
            "-168,0! -165,26 -152,56 -128,84 -84,98 -20,99 40,100 92,96 132,78 156,48 166,20 "
            "168,0!",
            mix(grass, "#4a7250", 0.35),
        ),
        _woods(),
        mass(
            "-60,94 -20,96 30,95 44,86 40,66 20,56 -30,56 -52,66 -58,84", mix(grass, "#e8e48c", 0.3)
        ),
        mass("-44,76 0,79 36,75 38,70 0,73 -46,70", mix(stone, grass, 0.35)),
        f'<defs><g id="{{id}}-house">{_house()}</g></defs>',
        *(
            f'<use href="#{{id}}-house" transform="translate({x} {-high}) scale({size})" '
            f'fill="{mix(stone, light.haze, far * 0.5)}"/>'
            for x, high, size, far in _HOUSES
        ),
        *(_terrace(step, grass, stone) for step in range(_TERRACES)),
        _llama() if dice.choose("llama", (False, True)) else "",
    ]
    return Drawing("".join(parts), -168, 168, -336)


def _house() -> str:
    """A house without a roof, one unit high to its eaves: a gable with a door, and a long wall."""
    gable = "M0 0V-.8L.4 -1.35L.8 -.8V0Z"
    side = "M.8 0V-.8L1.9 -.86V-.06Z"
    holes = "M.28 0l.05 -.5h.14l.05 .5zM1 -.35l.04 -.28h.14l.04 .28zM1.4 -.37l.04 -.28h.14l.04 .28z"
    line = 'stroke="#5b4636" stroke-opacity=".55" stroke-width=".04" stroke-linejoin="round"'
    return (
        f'<path d="{gable}{side}" {line}/><path d="{side}" fill="#5a4250" fill-opacity=".26"/>'
        f'<path d="{gable}" fill="#fff4d8" fill-opacity=".3"/>'
        '<path d="M0 -.25H.8L1.9 -.31M0 -.52H.8L1.9 -.58" fill="none" stroke="#5b4636" '
        'stroke-opacity=".25" stroke-width=".04"/>'
        f'<path d="{holes}" fill="#5d4a50"/>'
    )


def _contour(step: float, back: float) -> list[tuple[float, float]]:
    """The edge of a terrace, which follows the hollow of the hill."""
    half, high = 132 + 5 * step, 60 - 9 * step
    wave = 2.2 * math.sin(2.1 * step)
    return [
        (share * half, max(high + back - (7.5 - step) * (1 - share**2) + wave * share, 0.0))
        for share in (-1, -0.66, -0.33, 0, 0.33, 0.66, 1)
    ]


def _terrace(step: int, grass: str, stone: str) -> str:
    """One of the terraces in front: a wall of stone that bends with the hill, grass on top."""
    dark = mix(stone, "#5a4a50", 0.5)
    edge, lawn, foot = _contour(step, 0), _contour(step, 4.5), _contour(step + 1, 4)
    joints = ""
    for n in range(24):
        x, high = edge[n % 6]
        next_x, next_high = edge[n % 6 + 1]
        share = (n * 0.618034 + step * 0.29) % 1
        at = -(high + (next_high - high) * share) + 1 + n % 2 * 1.7
        joints += f"M{x + (next_x - x) * share:.1f} {min(at, -1.6):.1f}v1.6"
    return (
        mass(_plan(edge, lawn), mix(grass, "#f2eb96", 0.4 - 0.07 * step))
        + mass(_plan(edge, foot), mix(stone, dark, 0.06 * step), 0.5)
        + f'<path d="{joints}" stroke="{dark}" stroke-opacity=".45" stroke-width=".6"/>'
    )


def _plan(upper: Sequence[tuple[float, float]], lower: Sequence[tuple[float, float]]) -> str:
    """The band between two contours."""
    ends = {0, len(upper) - 1}
    sides = (upper, lower[::-1])
    return " ".join(
        f"{x:.1f},{high:.1f}{'!' if at in ends else ''}"
        for side in sides
        for at, (x, high) in enumerate(side)
    )


def _woods() -> str:
    """The forest on the steep slopes on both sides and below the terraces."""
    crowns = ""
    for n in range(38):
        side, share = (-1, 1)[n % 2], n / 22
        x = side * (156 - 34 * share**1.3 + 5 * (n % 3)) if n < 22 else -150 + (n - 22) * 20
        size = 10 - 5 * share if n < 22 else 10 + 2 * (n % 2)
        high = size + 70 * share if n < 22 else size + 2 * (n % 3)
        tone = mix("#5f8a4f", "#dfe08c" if x < 0 else "#24484a", 0.1 + 0.07 * (n % 3))
        crowns += f'<circle cx="{x:.0f}" cy="{-high:.0f}" r="{size:.1f}" fill="{tone}"/>'
    return crowns


def _llama() -> str:
    """A llama on the terraces."""
    place = Place((-34, -45), 15, 0, -1)
    wool = "#f6ead2"
    return (
        mass(
            "-.5,0! -.55,.7 -.7,1.05 -.66,1.5 -.82,1.6 -.86,1.72 -.7,1.86 -.68,2.02! -.58,1.9 "
            "-.45,1.8 "
            "-.4,1.3 -.2,1.08 .3,1.12 .6,1 .68,.7 .6,0! .42,0! .38,.55 -.25,.55 -.3,0!",
            wool,
            0.5,
            place,
        )
        + mass("-.2,1.1 .3,1.14 .34,.8 -.16,.76", "#cf5a4a", 0.3, place)
        + strokes(("-.72,1.72 -.7,1.71",), "#4a3530", 1.6, 1, place)
    )
