"""Petra and Borobudur, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, taper, twice
from imgkit.local.painter.monuments.facade import columns, pediment, spread, tones
from imgkit.local.painter.monuments.masonry import arch, block, painted, polygon, shading
from imgkit.local.painter.monuments.rock import mass, strokes

_STONE = "url(#{id}-stone)"
_NEAR = 1.22
"""How much larger than its rocks the front of Petra is drawn."""


def petra(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Treasury of Petra, carved out of a wall of rose rock.

    Source of the dimensions: https://en.wikipedia.org/wiki/Al-Khazneh – 39 m high and 25 m wide,
    with six columns below, and a round house between two halves of a gable above.

    Args:
        dice: What chooses the rose of the rock.
        look: Its colour, where the prompt names one.
        light: Whether a lamp shines behind the door.

    Returns:
        The front between the walls of its gorge.
    """
    rock = look.colour or dice.choose("rock", ("#d9916c", "#d08070", "#e0a070"))
    colours = tones(rock, light)
    cliff = "M-24 0V-30Q-25 -42 -19 -50Q-6 -55 4 -52Q18 -54 22 -44Q25 -34 24 0Z"
    layers = "".join(f"M-23 {-at}Q-12 {-at - 3} 0 {-at}T23 {-at - 1}" for at in range(4, 50, 6))
    parts = [
        shading("stone", mix(rock, "#fff0e0", 0.15), colours.dark),
        outlined(cliff, mix(rock, colours.dark, 0.2), 0.4),
        lines(layers, mix(rock, "#fff0d8", 0.4), 1.1, 0.4),
        f'<g transform="scale({_NEAR})">{_treasury(rock, light)}</g>',
        mass(
            "-30,0! -30,54! -22,52 -19,40 -20,24 -16.6,10 -17,0!",
            mix(rock, colours.dark, 0.42),
            0.3,
        ),
        mass("30,0! 30,56! 21,50 18.6,36 20,22 16.4,8 17,0!", mix(rock, colours.dark, 0.58), 0.3),
        strokes(
            (
                "-28,44 -22,42 -20,36",
                "-28,30 -22,28",
                "-28,16 -20,13",
                "28,40 21,38",
                "28,26 21,24",
                "28,12 19,10",
            ),
            mix(rock, "#fff0d8", 0.3),
            0.7,
            0.4,
        ),
        block(-30, 30, 0, 1.2, mix(rock, "#f0d8b0", 0.6)),
    ]
    return Drawing("".join(parts), -30, 30, -56)


def _treasury(rock: str, light: Light) -> str:
    """The carved front: six columns below, a round house between halves of a gable above."""
    colours = tones(rock, light)
    deep = mix(rock, colours.dark, 0.55)
    door = "#ffcf7a" if light.lamps else mix(deep, "#2c1a2c", 0.45)
    half_gable = (
        columns((9.4, 12.4), (22, 31), 0.62, colours)
        + block(8, 13.6, 31, 33, colours.lit, 0.2)
        + polygon(((8, 33), (8, 37.4), (9, 37.4), (13.9, 33)), colours.lit, 0.2)
    )
    parts = [
        block(-13, 13, 0, 22, deep),
        block(-13, 13, 21, 38, deep),
        block(-3.4, 3.4, 0, 13, door),
        polygon(((-4.4, 13), (0, 15.4), (4.4, 13)), colours.lit, 0.15),
        columns((-11.4, -8, -4.8, 4.8, 8, 11.4), (1, 16), 0.85, colours),
        block(-13.4, 13.4, 16, 18.6, _STONE, 0.25),
        pediment(0, 18.4, (8, 3), colours),
        block(-13.4, 13.4, 20.6, 22, colours.lit, 0.2),
        twice(half_gable),
        block(-4.6, 4.6, 22, 31.4, mix(rock, colours.dark, 0.3), 0.2),
        painted("M-1 -23.4L-.8 -27Q0 -29.4 .8 -27L1 -23.4Z", colours.lit),
        columns((-4.2, -2.2, 2.2, 4.2), (22, 30.6), 0.5, colours),
        block(-5.2, 5.2, 30.6, 32.4, colours.lit, 0.2),
        polygon(((-5, 32.4), (0, 37), (5, 32.4)), _STONE, 0.25),
        outlined("M-1 -36.4Q-2 -38.4 -.8 -39.4H.8Q2 -38.4 1 -36.4Z", colours.lit, 0.2),
    ]
    return "".join(parts)


def borobudur(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Borobudur: terraces of dark stone with rings of bell-shaped stupas.

    Source of the dimensions: https://en.wikipedia.org/wiki/Borobudur – 118 m wide and 35 m high,
    six square and three round terraces, with 72 small stupas around a great one.

    Args:
        dice: What chooses the stone and the green around it.
        look: The colour of the stone, where the prompt names one.
        light: The light of the hour.

    Returns:
        The temple.
    """
    stone = look.colour or dice.choose("stone", ("#9a938a", "#a2968a", "#8f9290"))
    green = mix(dice.choose("green", ("#7ba558", "#8fb05c", "#6a9a5f")), light.haze, 0.08)
    colours = tones(stone, light)
    niche = mix(stone, colours.dark, 0.75)
    parts = [shading("stone", stone, colours.dark), mass("-66,0! -60,3 60,3 66,0!", green)]
    for step in range(5):
        half, low = 57 - step * 7.4, 1.6 + step * 4
        parts += [
            block(-half, half, low, low + 3.4, _STONE, 0.25),
            block(-half - 0.5, half + 0.5, low + 3.2, low + 4.1, colours.lit, 0.2),
            "".join(
                painted(arch(x, low + 0.6, 0.8, low + 2), niche)
                for x in spread(-half + 2, half - 2, 12 - step)
                if abs(x) > 4.4
            ),
        ]
    parts.append(
        polygon(
            ((-4.6, 1.6), (-3, 21.6), (3, 21.6), (4.6, 1.6)), mix(stone, colours.dark, 0.3), 0.2
        )
    )
    parts.append(lines("".join(f"M-4 {-at}H4" for at in range(3, 22, 2)), colours.dark, 0.25, 0.6))
    for count, half, low in ((8, 22.0, 21.6), (6, 16, 24.4), (4, 10.6, 27)):
        parts.append(
            block(-half - 2.4, half + 2.4, low, low + 2.6, mix(stone, colours.dark, 0.12), 0.2)
        )
        parts += [
            _stupa(x, low + 2.4, 1.9, colours.plain, niche) for x in spread(-half, half, count)
        ]
    parts.append(_stupa(0, 29, 5.2, mix(stone, colours.lit, 0.25), ""))
    parts.append(taper(0, (35.4, 44), (1.1, 0.3), colours.lit, 0.2))
    parts += [
        mass(
            f"{x - 5},0! {x - 5},4 {x},7.6 {x + 5},4 {x + 5},0!", mix(green, "#33603c", 0.35), 0.15
        )
        for x in (-61, 61)
    ]
    return Drawing("".join(parts), -66, 66, -44)


def _stupa(x: float, low: float, half: float, stone: str, holes: str) -> str:
    """A bell of stone; one sees through the small ones as through a net."""
    bell = (
        f"M{x - half} {-low}Q{x - half * 1.1} {-low - half * 1.3:.1f} {x - half * 0.3} "
        f"{-low - half * 1.5:.1f}H{x + half * 0.3}"
        f"Q{x + half * 1.1} "
        f"{-low - half * 1.3:.1f} {x + half} {-low}Z"
    )
    dots = ""
    if holes:
        dots = lines(
            f"M{x - half * 0.6} {-low - half * 0.4:.1f}h{half * 1.3:.1f}"
            f"M{x - half * 0.45:.1f} {-low - half:.1f}h{half:.1f}",
            holes,
            half * 0.24,
        )
        dots = dots.replace("/>", f' stroke-dasharray="{half * 0.24:.2f}"/>')
    return (
        outlined(bell, stone, 0.15)
        + dots
        + taper(x, (low + half * 1.45, low + half * 2.1), (half * 0.26, 0.1), stone, 0.12)
    )
