"""The wooden church of Kizhi, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits
from imgkit.local.painter.monuments.masonry import arch, block, painted, polygon, shading
from imgkit.local.painter.monuments.onion import definitions, dome

_LOGS = "url(#{id}-logs)"


def kizhi(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Church of the Transfiguration on Kizhi, built of wood, with its 22 domes.

    Source: https://en.wikipedia.org/wiki/Kizhi_Pogost – 37 m high; the domes stand in rows over
    each other and are covered with shingles of aspen.

    Args:
        dice: What chooses how grey the wood has become.
        look: Its colour, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The church in the grass.
    """
    wood = look.colour or dice.choose("wood", ("#a98660", "#9a8470", "#b08a58"))
    silver = mix(wood, "#c9ced2", 0.6)
    dark = mix(wood, "#45283c", 0.55)
    glass = "#ffd98a" if light.lamps else mix(dark, "#3b4a68", 0.4)
    colours = (silver, mix(silver, dark, 0.35))
    parts = [
        shading("logs", wood, dark),
        definitions(),
        _tier((4.4, 24, 30), dark),
        _domes([(0, 30.4, 1.95)], colours, wood, dark),
        _tier((7.6, 17, 23.6), dark),
        _domes([(-5.6, 24, 1.4), (5.6, 24, 1.4), (0, 24.4, 1.5)], colours, wood, dark),
        _tier((11.4, 9, 17), dark),
        _domes(
            [(-9.6, 17, 1.5), (-4.4, 18, 1.5), (4.4, 18, 1.5), (9.6, 17, 1.5)], colours, wood, dark
        ),
        _tier((15, 2, 11), dark),
        _domes(
            [(-13, 11.4, 1.5), (-7, 12.4, 1.5), (0, 12.8, 1.6), (7, 12.4, 1.5), (13, 11.4, 1.5)],
            colours,
            wood,
            dark,
        ),
        slits((-11.6, -7.8, 7.8, 11.6), 5, 7.6, glass, 1.2),
        _porch(wood, dark, silver, glass),
        _grass(light),
    ]
    return Drawing("".join(parts), -20, 20, -39)


def _tier(plan: tuple[float, float, float], dark: str) -> str:
    """One storey of logs: half its width, and the heights where it begins and ends."""
    half, low, high = plan
    count = round((high - low) / 0.8)
    joints = "".join(f"M{-half} {-low - index * 0.8:.1f}H{half}" for index in range(1, count))
    return (
        block(-half, half, low, high, _LOGS, 0.2)
        + lines(joints, dark, 0.12, 0.6)
        + lines(f"M{-half * 0.5} {-low}V{-high}M{half * 0.5} {-low}V{-high}", dark, 0.3, 0.6)
    )


def _domes(
    places: list[tuple[float, float, float]], colours: tuple[str, str], wood: str, dark: str
) -> str:
    """A row of domes, each on a gable that is shaped like a barrel."""
    parts = []
    for x, low, half in places:
        wide = half * 1.7
        gable = (
            f"M{x - wide * 0.8:.2f} {-low + half * 1.1:.2f}"
            f"C{x - wide * 1.3:.2f} {-low:.2f} "
            f"{x - wide * 0.5:.2f} {-low - half * 0.4:.2f} {x:.2f} "
            f"{-low - half * 1.1:.2f}C{x + wide * 0.5:.2f} {-low - half * 0.4:.2f} "
            f"{x + wide * 1.3:.2f} {-low:.2f} {x + wide * 0.8:.2f} {-low + half * 1.1:.2f}Z"
        )
        neck = block(
            x - half * 0.5,
            x + half * 0.5,
            low + half * 0.2,
            low + half * 1.3,
            mix(wood, dark, 0.3),
            0.12,
        )
        parts.append(neck + outlined(gable, mix(wood, colours[0], 0.45), 0.16))
        parts.append(dome(x, low + half * 1.2, half * 0.92, "facets", colours))
    return "".join(parts)


def _porch(wood: str, dark: str, silver: str, glass: str) -> str:
    """The covered porch before the door, with a stair on each side."""
    return (
        polygon(((-11, 0), (-5.4, 4.6), (5.4, 4.6), (11, 0)), mix(wood, dark, 0.25), 0.2)
        + lines("M-9.6 -1.2H9.6M-8 -2.4H8M-6.6 -3.6H6.6", dark, 0.14, 0.6)
        + block(-4.6, 4.6, 4.4, 9, wood, 0.2)
        + painted(arch(0, 4.4, 1.2, 6.8), mix(glass, dark, 0.3))
        + slits((-3, 3), 5.6, 7.8, glass, 0.9)
        + polygon(((-6, 8.6), (0, 13.6), (6, 8.6)), silver, 0.22)
        + polygon(((-4.4, 8.8), (0, 12.2), (4.4, 8.8)), mix(wood, dark, 0.2), 0.12)
    )


def _grass(light: Light) -> str:
    green = mix("#86a85c", light.haze, 0.1)
    fence = "".join(f"M{x} -.4v-2.4h1.2v2.4z" for x in (-19.4, -17.4, -15.4, 14, 16, 18))
    return outlined(fence, "#a98f72", 0.12) + painted(
        "M-20 0Q-16 -1.6 -10 -1Q-4 -.4 0 -.8Q8 -1.4 12 -.8Q17 -1.4 20 0Z", green
    )
