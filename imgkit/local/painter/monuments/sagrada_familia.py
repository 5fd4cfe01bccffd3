"""The Sagrada Família of Barcelona, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits, twice
from imgkit.local.painter.monuments.masonry import arch, block, painted, polygon, shading
from imgkit.local.painter.monuments.sagrada_towers import (
    FRUIT,
    bell_tower,
    cross,
    high_tower,
    placed,
    star,
    winged,
)


def sagrada_familia(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Sagrada Família as it is planned, seen from its Nativity front.

    Source of the dimensions: https://en.wikipedia.org/wiki/Sagrada_Fam%C3%ADlia – the tower of
    Jesus is 172.5 m high, that of Mary 138 m, those of the Evangelists 135 m; the four bell towers
    of a front are 98 to 120 m high, the church is 60 m wide and 90 m long.

    Args:
        dice: What chooses the stone.
        look: Its colour, where the prompt names one.
        light: Whether its windows, its star and its cross shine.

    Returns:
        The church.
    """
    stone = look.colour or dice.choose("stone", ("#d9bd92", "#d2b48c", "#e0c79c"))
    dark = mix(stone, "#5c4040", 0.6)
    glass = "#ffd98a" if light.lamps else mix(dark, "#46304a", 0.4)
    far = mix(stone, light.haze, 0.3)
    shine = "#fff3b8" if light.lamps else "#f4ecd8"
    parts = [
        shading("stone", stone, dark),
        shading("far", far, mix(far, dark, 0.6)),
        f"<defs>{bell_tower(dark, glass)}{high_tower(dark, glass)}</defs>",
        *(placed("bell", x, 1, top / 107, 0.78) for x, top in ((-31.5, 106), (-24, 115))),
        placed("high", 0, 1.55, 156 / 130),
        cross(shine),
        placed("high", 25, 1.1, 1),
        star(25, 133.6, shine),
        *(placed("high", x, 1, 127 / 130) for x in (-13.5, 13.5)),
        *(winged(x, 127, shine) for x in (-13.5, 13.5)),
        _nave(stone, dark, glass),
        *(
            placed("bell", x, 1, top / 107)
            for x, top in ((-14.6, 98), (14.6, 98), (-5.2, 107), (5.2, 107))
        ),
        twice(_gable(11.6, 6.2, 44, (stone, dark, glass))),
        _gable(0, 7.6, 60, (stone, dark, glass)),
        _tree_of_life(),
        block(-38, 38, 0, 1.2, mix(stone, dark, 0.35), 0.3),
    ]
    return Drawing("".join(parts), -38.2, 38.2, -172.5)


def _nave(stone: str, dark: str, glass: str) -> str:
    """The walls on both sides, with tall windows and heaps of bright fruit on their gables."""
    parts = []
    for index, x in enumerate((-33.6, -26.2, 26.2, 33.6)):
        peak = 46 if abs(x) < 30 else 40
        parts.append(
            polygon(
                ((x - 4.2, 0), (x - 4.2, peak - 9), (x, peak), (x + 4.2, peak - 9), (x + 4.2, 0)),
                "url(#{id}-stone)",
                0.3,
            )
            + slits([x - 1.5, x + 1.5], 20, peak - 11, glass, 1.5)
            + slits([x - 1.5, x + 1.5], 4, 15, glass, 1.5)
            + lines(f"M{x - 4.2:.1f} -17.5h8.4", dark, 0.5, 0.4)
            + f'<circle cx="{x}" cy="{-peak + 8}" r="1.5" fill="{glass}" stroke="{stone}" '
            'stroke-width=".5"/>'
        )
        for step, (across, up) in enumerate(((-0.9, 0.9), (0.9, 0.9), (0, 2.3))):
            parts.append(
                f'<circle cx="{x + across:.1f}" cy="{-peak - up:.1f}" r="1.2" '
                f'fill="{FRUIT[(index + step) % 5]}" stroke="{dark}" stroke-width=".2"/>'
            )
    return block(-22.5, 22.5, 0, 40, "url(#{id}-stone)", 0.3) + "".join(parts)


def _gable(x: float, half: float, top: float, colours: tuple[str, str, str]) -> str:
    """A porch under a steep gable that looks as if it were dripping, full of figures."""
    stone, dark, glass = colours
    lit, shade = mix(stone, "#fff2d4", 0.4), mix(stone, dark, 0.45)
    left = right = ""
    steps = 7
    for step in range(1, steps + 1):
        share = (step / steps) ** 0.8
        wide, height = half * (1 - share * 0.93), 14 + (top - 14) * share
        left += f"Q{x - wide - half * 0.17:.2f} {-height + 1:.2f} {x - wide:.2f} {-height:.2f}"
        right = (
            f"Q{x + wide + half * 0.17:.2f} {-height + 1:.2f} {x + wide + half * 0.13:.2f} "
            f"{-height + (top - 14) / steps:.2f}" + right
        )
    figures = "".join(
        f"M{x + across * half:.2f} {-height * top / 60:.2f}l-.8 2.9h1.6zm-.45 -.2a.5 .55 0 1 1 .9 0"
        f"a.5 .55 0 1 1 -.9 0z"
        for across, height in (
            (-0.42, 27),
            (0.42, 27),
            (0, 30),
            (-0.26, 35),
            (0.26, 35),
            (0, 38),
            (-0.15, 43),
            (0.17, 43),
        )
    )
    return (
        outlined(
            f"M{x - half:.2f} 0V-14{left}L{x + half * 0.07:.2f} {-top}{right}"
            f"L{x + half:.2f} -14V0Z",
            "url(#{id}-stone)",
            0.3,
        )
        + outlined(arch(x, 1, half * 0.74, 9, 1.9), shade, 0.3)
        + outlined(arch(x, 1, half * 0.6, 8.6, 1.8), mix(glass, shade, 0.25), 0.3)
        + lines(f"M{x:.2f} -1V-13", mix(stone, dark, 0.2), 0.9)
        + painted(figures, lit)
    )


def _tree_of_life() -> str:
    """The green cypress with its white doves, above the porch in the middle."""
    tree = "M0 -74Q-3.4 -66 -2.7 -60.5Q-2 -58.5 0 -58.5T2.7 -60.5Q3.4 -66 0 -74Z"
    doves = "".join(
        f"M{x} {y}q.5 -.7 1 -.1q.5 -.6 1 .1q-.9 .8 -2 0z"
        for x, y in ((-2, -62), (0.3, -65), (-1.2, -68.4), (0.6, -61))
    )
    return outlined(tree, "#5f9158", 0.25) + painted(doves, "#ffffff")
