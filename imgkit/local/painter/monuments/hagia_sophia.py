"""Hagia Sophia of Istanbul, one unit to the metre."""

import math

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits, taper, twice
from imgkit.local.painter.monuments.masonry import arches, block, shading

_GOLD = "#e3b84f"
_INK = "#5b4636"


def hagia_sophia(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Hagia Sophia from the south: its great dome between two half domes and four minarets.

    Source of the dimensions: https://en.wikipedia.org/wiki/Hagia_Sophia – 82 m long, 55 m high; the
    dome is 31 m wide, with forty windows around its foot, and the minarets are 60 m high.

    Args:
        dice: What chooses the plaster.
        look: The colour of its walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The building.
    """
    wall = look.colour or dice.choose("wall", ("#e0ab8c", "#e2b38a", "#d99f86"))
    dark = mix(wall, "#5f3f48", 0.58)
    lead = mix("#a3b0b8", wall, 0.12)
    glass = "#ffd98a" if light.lamps else mix(dark, "#3f4058", 0.5)
    far = mix("#efe4d2", light.haze, 0.25)
    parts = [
        shading("wall", wall, dark),
        shading("lead", lead, mix(lead, "#3f3a58", 0.65)),
        shading("pale", "#f3e8d6", "#8c7470"),
        twice(_half_dome(28, glass)),
        *(_minaret(x, 15, 56, mix(far, "#c97f62", 0.5 if x > 0 else 0)) for x in (-35, 35)),
        _great_dome(lead, glass),
        twice(_sides(wall, glass)),
        _arch(wall, dark, glass),
        twice(_buttress(dark, glass)),
        _foot(wall, dark, glass),
        *(
            _small_dome(x, low, half)
            for x, low, half in ((-27, 13.6, 5), (27, 13.6, 5), (-37.5, 9.6, 3.4), (37.5, 9.6, 3.4))
        ),
        *(_minaret(x, 0, 60, "url(#{id}-pale)") for x in (-45, 45)),
    ]
    return Drawing("".join(parts), -48.1, 48.1, -60)


def _cap(x: float, low: float, half: float, rise: float) -> str:
    """Path data of a flat dome."""
    return f"M{x - half:.2f} {-low}A{half} {rise} 0 0 1 {x + half:.2f} {-low}Z"


def _seams(x: float, low: float, half: float, rise: float) -> str:
    """The seams between the sheets of lead on a dome."""
    return "".join(
        f"M{x + half * math.sin(math.radians(turn)):.2f} {-low}"
        f"Q{x + half * 0.92 * math.sin(math.radians(turn)):.2f} {-low - rise * 0.75:.2f} "
        f"{x:.2f} {-low - rise:.2f}"
        for turn in range(-72, 73, 18)
    )


def _crescent(x: float, low: float, size: float) -> str:
    """A golden finial with a crescent."""
    ball, moon = size * 0.1, size * 0.2
    return (
        lines(
            f"M{x:.2f} {-low}v{-size * 0.55:.2f}m{-moon * 0.75:.2f} {-moon * 1.6:.2f}"
            f"a{moon:.2f} {moon:.2f} 0 1 0 {moon * 1.5:.2f} 0",
            _GOLD,
            round(size * 0.09, 2),
        )
        + f'<circle cx="{x}" cy="{-low - size * 0.25:.2f}" r="{ball:.2f}" fill="{_GOLD}"/>'
    )


def _great_dome(lead: str, glass: str) -> str:
    """The dome on its ring of windows, which are parted by small buttresses."""
    windows = [15.6 * math.sin(math.radians(turn)) for turn in range(-72, 73, 9)]
    posts = [16.3 * math.sin(math.radians(turn + 4.5)) for turn in range(-81, 80, 9)]
    return (
        block(-16.6, 16.6, 36, 43.4, "url(#{id}-wall)", 0.25)
        + slits(windows, 38.6, 42.6, glass, 1)
        + lines("".join(f"M{x:.2f} -37.6V-43" for x in posts), lead, 0.8, 0.75)
        + outlined(_cap(0, 43.2, 16.3, 9.6), "url(#{id}-lead)", 0.3)
        + lines(_seams(0, 43.2, 16.3, 9.6), _INK, 0.16, 0.35)
        + block(-17, 17, 42.8, 43.7, mix(lead, "#ffffff", 0.3), 0.2)
        + _crescent(0, 52.7, 4.2)
    )


def _half_dome(x: float, glass: str) -> str:
    """One of the two half domes that lean against the great one, and a smaller one below it."""
    return (
        outlined(_cap(16.5, 29, 16.5, 9.5), "url(#{id}-lead)", 0.3)
        + lines(_seams(16.5, 29, 16.5, 9.5), _INK, 0.16, 0.3)
        + block(14, 33.2, 24.5, 29.2, "url(#{id}-wall)", 0.25)
        + slits(range(20, 33, 2), 25.6, 28.4, glass, 0.85)
        + outlined(_cap(x + 5, 21.5, 6.6, 5), "url(#{id}-lead)", 0.25)
        + block(x - 4, x + 11.8, 10, 21.7, "url(#{id}-wall)", 0.25)
        + slits(range(29, 40, 2), 17.4, 20.4, glass, 0.85)
    )


def _sides(wall: str, glass: str) -> str:
    """The walls below the half domes."""
    return (
        block(17, 39.5, 0, 15.5, "url(#{id}-wall)", 0.25)
        + block(16.5, 40, 15.2, 16, mix("#a3b0b8", wall, 0.2), 0.2)
        + block(17, 31, 16, 24.6, "url(#{id}-wall)", 0.25)
        + slits((23.5, 25.7, 27.9), 17.6, 22.6, glass, 1.1)
    )


def _arch(wall: str, dark: str, glass: str) -> str:
    """The wall under the dome, with twelve windows beneath a huge arch."""
    light_wall = mix(wall, "#fff2e0", 0.35)
    return (
        block(-16, 16, 12, 38.4, "url(#{id}-wall)", 0.25)
        + block(-16.6, 16.6, 37.8, 38.8, mix("#a3b0b8", wall, 0.2), 0.2)
        + outlined("M-11.6 -14V-24.4A11.6 11.6 0 0 1 11.6 -24.4V-14Z", light_wall, 0.3)
        + outlined("M-10 -14V-24.4A10 10 0 0 1 10 -24.4V-14Z", mix(wall, dark, 0.25), 0.25)
        + slits((-7.5, -5, -2.5, 0, 2.5, 5, 7.5), 18.4, 22.8, glass, 1.4)
        + slits((-5, -2.5, 0, 2.5, 5), 24.8, 29.4, glass, 1.4)
        + lines("M-10 -17H10M-10 -23.8H10", dark, 0.3, 0.5)
    )


def _buttress(dark: str, glass: str) -> str:
    """One of the two towers of stone that hold the arch."""
    return (
        block(11.8, 20.6, 10, 36.2, "url(#{id}-wall)", 0.3)
        + outlined("M11.5 -36.2Q16.2 -39.8 20.9 -36.2Z", "url(#{id}-lead)", 0.25)
        + lines("M11.8 -29.5h8.8M11.8 -22h8.8", dark, 0.4, 0.4)
        + slits((14.6, 17.8), 31, 34, glass, 0.8)
        + slits((16.2,), 24, 27.4, glass, 0.9)
    )


def _foot(wall: str, dark: str, glass: str) -> str:
    """The aisle and the outer walls along the ground, with doors and two rows of windows."""
    roof = mix("#a3b0b8", wall, 0.15)
    return (
        block(-22, 22, 0, 14, "url(#{id}-wall)", 0.25)
        + taper(0, (14, 17), (22.6, 19), roof, 0.25)
        + slits(range(-20, 21, 4), 8.6, 12, glass, 1.5)
        + block(-42, 42, 0, 7, "url(#{id}-wall)", 0.25)
        + taper(0, (7, 9), (42.6, 40.6), roof, 0.25)
        + outlined(arches(range(-40, 41, 5), 0.9, 1.5, 3.6, 1.1), mix(glass, wall, 0.12), 0.2)
        + twice(
            block(22.6, 31.4, 0, 12.6, mix(wall, "#fff2e0", 0.2), 0.25)
            + slits((24.6, 27, 29.4), 8.2, 11.4, glass, 1.1)
            + outlined(arches((27,), 0.8, 1.6, 4, 1.2), glass, 0.2)
        )
        + lines("M-42 -5.9H42", dark, 0.3, 0.35)
        + block(-43, 43, 0, 0.9, mix(wall, dark, 0.4), 0.2)
    )


def _small_dome(x: float, low: float, half: float) -> str:
    """A small dome, as of the sultans' tombs in front of the church."""
    rise = half * 0.78
    return (
        block(x - half, x + half, low - 2, low + 0.3, "url(#{id}-wall)", 0.2)
        + outlined(_cap(x, low, half, rise), "url(#{id}-lead)", 0.22)
        + _crescent(x, low + rise, half * 0.45)
    )


def _minaret(x: float, low: float, top: float, fill: str) -> str:
    """A minaret with its balcony and its pointed roof of lead."""
    wide = 2.1 if low == 0 else 1.6
    balcony = low + (top - low) * 0.66
    roof = top - 14
    return (
        taper(x, (low, low + 13), (wide * 1.45, wide * 1.45), fill, 0.25)
        + taper(x, (low + 13, low + 16), (wide * 1.45, wide), fill, 0.25)
        + block(x - wide, x + wide, low + 15, balcony, fill, 0.25)
        + taper(x, (balcony - 2.4, balcony), (wide, wide * 1.5), fill, 0.2)
        + block(x - wide * 1.5, x + wide * 1.5, balcony, balcony + 1.5, fill, 0.2)
        + block(x - wide * 0.8, x + wide * 0.8, balcony + 1.5, roof, fill, 0.25)
        + lines(f"M{x - wide * 1.4:.2f} {-balcony - 0.75:.2f}h{wide * 2.8:.2f}", _INK, 0.5, 0.25)
        + taper(x, (roof, top - 2.6), (wide, 0), "url(#{id}-lead)", 0.25)
        + _crescent(x, top - 2.8, 2 if low == 0 else 1.7)
    )
