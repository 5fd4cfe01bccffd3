"""Niagara Falls and the Grand Canyon."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined
from imgkit.local.painter.monuments.facade import fir_trees, spread
from imgkit.local.painter.monuments.rock import mass, strokes


def niagara_falls(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Horseshoe Fall of Niagara with its mist, and a boat below.

    Source: https://en.wikipedia.org/wiki/Niagara_Falls – the Horseshoe Fall is 57 m high and bends
    like a horseshoe; boats with people in raincoats go close to it.

    Args:
        dice: What chooses the green of the water, and whether there is a rainbow.
        look: The colour of the water, where the prompt names one.
        light: The light of the hour.

    Returns:
        The waterfall.
    """
    water = mix(
        look.colour or dice.choose("water", ("#6fb3b8", "#74b0c8", "#7cb8a8")), light.haze, 0.06
    )
    rock = mix("#9a8878", light.haze, 0.1)
    white = mix("#fbfdfe", water, 0.14)
    edge = spread(-74, 74, 38)
    threads = [
        f"{x:.1f},{_brink(x):.1f} {x * 0.985:.1f},{_brink(x) - 14:.1f} "
        f"{x * 0.98:.1f},{8 + 7 * (index * 0.618 % 1):.1f}"
        for index, x in enumerate(edge)
    ]
    brink = " ".join(f"{x:.1f},{_brink(x):.1f}" for x in edge)
    foot = " ".join(f"{x * 0.98:.1f},4" for x in reversed(edge))
    mist = "".join(
        f'<ellipse cx="{x}" cy="{-high}" rx="{wide}" ry="{wide * 0.55:.1f}" '
        f'fill="#ffffff" fill-opacity="{shown}"/>'
        for x, high, wide, shown in (
            (-6, 12, 26, 0.5), (16, 16, 22, 0.45), (-26, 10, 20, 0.5), (36, 10, 20, 0.45),
            (2, 24, 18, 0.28), (-54, 7, 15, 0.45), (60, 7, 14, 0.45),
        )
    )  # fmt: skip
    bow = "".join(
        lines(f"M{-42 + at} -6Q{-30 + at} {-44 + at} 8 -44", colour, 1.3, 0.55)
        for at, colour in (
            (0, "#e8746a"),
            (1.3, "#f0b45c"),
            (2.6, "#f2e07a"),
            (3.9, "#86c48a"),
            (5.2, "#7fa6dc"),
        )
    )
    parts = [
        mass("-100,0! -100,59! -84,60 -74,57! -72,30 -76,0!", rock, 0.3),
        mass("100,0! 100,58! 86,60 74,57! 72,30 76,0!", mix(rock, "#4f4458", 0.2), 0.3),
        strokes(
            ("-98,46 -76,44", "-98,30 -76,29", "-98,14 -78,14", "78,45 98,46", "77,28 98,30"),
            "#5b4f58",
            0.7,
            0.4,
        ),
        mass(
            "-76,56.6! -40,63 0,64.6 40,63 76,56.6! 50,50 0,46 -50,50", mix(water, "#ffffff", 0.12)
        ),
        mass(f"{brink.replace(' ', '! ', 1)} {foot}", water, 0.2),
        strokes(threads, white, 2, 0.75),
        strokes(
            [thread for index, thread in enumerate(threads) if index % 3 == 0],
            mix(water, "#2f6f86", 0.5),
            0.9,
            0.6,
        ),
        strokes(
            (" ".join(f"{x:.1f},{_brink(x):.1f}" for x in edge),),
            mix(water, "#2f6f86", 0.3),
            1.4,
            0.8,
        ),
        mass("-100,0! -100,7 -60,5 0,7.4 60,5 100,7 100,0!", mix(water, "#ffffff", 0.25)),
        mist,
        bow if dice.choose("rainbow", (True, False), (0.75, 0.25)) else "",
        _boat(),
        fir_trees(
            [
                (x, 58.0, 9 + index % 3 * 3)
                for index, x in enumerate((-97, -92, -87, -82, 83, 88, 93, 97))
            ],
            "#5f8a5c",
        ),
    ]
    return Drawing("".join(parts), -100, 100, -73)


def _brink(x: float) -> float:
    """How high the edge of the fall looks at a place: it bends away in the middle."""
    return 46 + 10.6 * (abs(x) / 74) ** 2


def _boat() -> str:
    """A boat full of people in blue raincoats."""
    people = "".join(
        f"M{x} -7.6l.3 -2.2q.7 -1.6 1.4 0l.3 2.2z" for x in (38.4, 40.8, 43.2, 45.6, 48, 50.4)
    )
    return (
        outlined(people, "#4a86d0", 0.15)
        + outlined("M35 -7.8H54.6L52 -2.6Q45 -1.4 38.4 -2.6Z", "#f8f4ec", 0.25)
        + lines("M36.4 -5.4H53.4", "#c8544a", 0.8)
        + lines("M30 -2.2q4 -1.4 8 0M52 -2q4 -1.4 8 0", "#ffffff", 0.7, 0.9)
    )


def grand_canyon(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Grand Canyon: red and cream layers, step under step, down to the river.

    Source: https://en.wikipedia.org/wiki/Grand_Canyon – 1,857 m deep at most, cut by the Colorado
    River through many layers of rock.

    Args:
        dice: What chooses the red of the rock.
        look: Its colour, where the prompt names one.
        light: The light of the hour.

    Returns:
        The canyon.
    """
    rock = look.colour or dice.choose("rock", ("#cf7d50", "#c4704f", "#d98f58"))
    river = mix("#5fa39c", light.haze, 0.1)
    far = "".join(
        _butte(plan, mix(rock, light.haze, 0.5 - 0.16 * order))
        for order, plan in enumerate(((-20.0, 64.0, 72.0), (42.0, 52.0, 64.0), (-58.0, 40.0, 60.0)))
    )
    parts = [
        mass("-96,0! -92,48! -40,52! 0,48! 50,50! 92,48! 96,0!", mix(rock, light.haze, 0.62)),
        far,
        mass(
            "-3,46! -10,38 -3,30 -14,20 -10,10 -22,0! 24,0! 12,10 12,19 6,29 -2,37 3,46!",
            river,
            0.25,
        ),
        strokes(("-5,38 -3,34", "-4,24 4,22", "-6,14 6,12", "-12,4 6,3.4"), "#ffffff", 0.8, 0.6),
        _wall(-1, rock),
        _wall(1, mix(rock, "#4a2f48", 0.16)),
        mass("-118,0! -108,7 -84,6 -66,8 -52,0!", mix("#8f9f5c", rock, 0.2), 0.2),
        mass("118,0! 106,8 82,6 62,7 50,0!", mix("#8f9f5c", rock, 0.3), 0.2),
    ]
    return Drawing("".join(parts), -118, 118, -80)


_LAYERS = ((0.0, 0.18), (0.42, 0.34), (0.1, 0.5), (0.5, 0.62), (0.2, 0.76), (0.62, 0.9))
"""How pale each layer of rock is, from the top down, and how far down it reaches."""


def _butte(plan: tuple[float, float, float], rock: str) -> str:
    """A table of rock with steps: its middle, half its width at the foot, and its height."""
    x, half, high = plan
    parts = []
    for order, (pale, _) in reversed(list(enumerate(_LAYERS))):
        top, low = high - order * high / 7, high - (order + 1) * high / 7
        wide, foot = half * (0.34 + 0.11 * order), half * (0.4 + 0.11 * order)
        parts.append(
            mass(f"{x - foot},{low:.1f}! {x - wide},{top:.1f}! "
        f"{x + wide},{top:.1f}! {x + foot},{low:.1f}!",
                 mix(rock, "#f3d9b0", pale * 0.7), 0.25)
            + mass(f"{x + wide * 0.3},{top:.1f}! {x + wide},{top:.1f}! "
        f"{x + foot},{low:.1f}! {x + foot * 0.4},{low:.1f}!",
                   mix(mix(rock, "#f3d9b0", pale * 0.7), "#5a2f48", 0.3))
        )  # fmt: skip
    base = high - 6 * high / 7
    skirt = half * 1.06
    return mass(
        f"{x - skirt * 1.4},0! {x - skirt},{base:.1f}! "
        f"{x + skirt},{base:.1f}! {x + skirt * 1.4},0!",
        mix(rock, "#7a4a48", 0.2),
    ) + "".join(parts)


def _wall(side: int, rock: str) -> str:
    """The near wall of the canyon on one side, in steps, with its dark cracks."""
    parts = []
    edges = (
        (40, 80.0),
        (48, 66),
        (38, 58),
        (44, 44),
        (32, 38),
        (36, 24),
        (24, 18),
        (28, 6),
        (20, 0),
    )
    for order in range(len(edges) - 1):
        (inner, top), (below, low) = edges[order], edges[order + 1]
        pale = (0.34, 0.05, 0.5, 0.12, 0.3, 0.0, 0.42, 0.15)[order]
        outer = [116 - height * 0.3 - order % 2 * 4 for height in (low, top)]
        outline = (
            f"{outer[0] * side:.1f},{low}! {outer[1] * side:.1f},{top}! "
            f"{(inner + 6) * side},{top}! {inner * side},{(top + low) / 2}! {below * side},{low}!"
        )
        parts.append(mass(outline, mix(rock, "#f3d9b0", pale), 0.3))
    cracks = [
        f"{x * side},{high} {(x - 1) * side},{high - 8} {(x + 1) * side},{high - 13}"
        for x, high in (
            (60, 78),
            (76, 79),
            (92, 78),
            (66, 56),
            (86, 57),
            (58, 36),
            (78, 37),
            (98, 56),
        )
    ]
    return "".join(parts) + strokes(cracks, "#6a3a48", 0.8, 0.4)
