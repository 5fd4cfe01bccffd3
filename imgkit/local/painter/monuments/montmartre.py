"""The basilica of the Sacré-Cœur in Paris, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits, taper
from imgkit.local.painter.monuments.facade import Tones, bushes, cupola, spread, tones
from imgkit.local.painter.monuments.masonry import arch, arches, block, painted, polygon, shading

_STONE = "url(#{id}-stone)"


def sacre_coeur(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Sacré-Cœur: white, with one high egg-shaped dome among four small ones.

    Source of the dimensions: https://en.wikipedia.org/wiki/Sacr%C3%A9-C%C5%93ur,_Paris – the dome
    is 83 m high, the bell tower behind it 84 m, and the front about 50 m wide.

    Args:
        dice: What chooses the white of the stone and the green of the hill.
        look: The colour of the stone, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The church on top of its stairs.
    """
    stone = look.colour or dice.choose("stone", ("#f3efe6", "#f1ebdf", "#eef0ee"))
    lawn = dice.choose("lawn", ("#7aa85a", "#8db05a", "#6b9a60"))
    colours = tones(stone, light)
    parts = [
        shading("stone", stone, mix(stone, colours.dark, 0.85)),
        _belfry(colours),
        _small_dome((-20.5, 42, 5.4), colours),
        _small_dome((20.5, 42, 5.4), colours),
        block(-26, 26, 10, 40, _STONE, 0.25),
        slits((-23, -19, 19, 23), 24, 34, colours.glass, 1.8),
        block(-26.6, 26.6, 39.4, 41, colours.lit, 0.2),
        _great_dome(colours),
        _front(colours),
        _hill(colours, lawn),
    ]
    return Drawing("".join(parts), -40, 40, -93)


def _belfry(colours: Tones) -> str:
    """The bell tower, which stands behind the church."""
    return (
        block(11, 18.4, 30, 68, mix(colours.plain, colours.dark, 0.18), 0.2)
        + slits((13, 14.7, 16.4), 52, 64, colours.glass, 1)
        + block(10.4, 19, 67.4, 69, colours.lit, 0.15)
        + cupola(14.7, 69, (3.9, 9), mix(colours.plain, colours.dark, 0.1), 1.1)
        + lines("M14.7 -77.5v-3.4", "#b99b52", 0.5)
    )


def _great_dome(colours: Tones) -> str:
    """The dome in the middle, on a drum with a gallery of columns."""
    return (
        block(-11.6, 11.6, 40, 47, _STONE, 0.2)
        + block(-10.4, 10.4, 47, 58, _STONE, 0.2)
        + slits(spread(-8.6, 8.6, 8), 48.6, 56, colours.glass, 1.3)
        + block(-11.4, 11.4, 57.4, 59, colours.lit, 0.18)
        + cupola(0, 59, (10.6, 24), _STONE, 1.22)
        + block(-2, 2, 82.4, 87.4, colours.lit, 0.15)
        + slits((-0.9, 0.9), 83.2, 86.6, colours.glass, 0.7)
        + cupola(0, 87.2, (2.1, 3.6), _STONE, 1.1)
        + lines("M0 -90.4V-93M-.8 -92h1.6", "#b99b52", 0.5)
    )


def _small_dome(plan: tuple[float, float, float], colours: Tones) -> str:
    """One of the small domes: its middle, its foot and half its width."""
    x, low, half = plan
    return (
        block(x - half * 0.92, x + half * 0.92, low - 2, low + 7, _STONE, 0.2)
        + slits((x - 2.9, x, x + 2.9), low + 1, low + 6, colours.glass, 1.1)
        + block(x - half, x + half, low + 6.6, low + 7.8, colours.lit, 0.15)
        + cupola(x, low + 7.8, (half * 0.96, 13), _STONE, 1.2)
        + taper(x, (low + 20.4, low + 24), (0.9, 0.3), colours.lit, 0.15)
    )


def _front(colours: Tones) -> str:
    """The porch with three arches, the two riders on it, and the gable with a niche."""
    riders = "".join(
        f'<g transform="translate({x} -28) scale({turn} 1)">'
        + outlined(
            "M-2.6 0L-2.2 -3.2Q-3.6 -3.6 -3.4 -5L-2.6 -5.2L-1.6 -4Q0 -4.4 1.8 -4Q2.8 -3.4 2.4 0H1.8"
            "L1.6 -2Q0 -1.6 -1.4 -2L-1.8 0ZM-.4 -4L-.6 -7Q-.2 -8.4 .6 -7.2L.8 -4Z",
            "#7aa08c",
            0.15,
        )
        + "</g>"
        for x, turn in ((-11, 1), (11, -1))
    )
    return (
        polygon(((-13, 26), (-13, 41), (0, 50), (13, 41), (13, 26)), _STONE, 0.22)
        + lines("M-13.4 -40.8L0 -50.2L13.4 -40.8", colours.lit, 1)
        + painted(arch(0, 33, 2, 41), colours.dark)
        + painted("M-.8 -33.4L-.6 -39Q0 -41.6 .6 -39L.8 -33.4Z", colours.lit)
        + slits((-8, 8), 30, 37, colours.glass, 2)
        + block(-15.5, 15.5, 10, 27, _STONE, 0.25)
        + block(-16.2, 16.2, 26.4, 28, colours.lit, 0.2)
        + painted(arches((-9.6, 0, 9.6), 10, 3.2, 19), mix(colours.glass, colours.dark, 0.25))
        + lines("M-14.8 -22h29.6", colours.dark, 0.25, 0.4)
        + riders
    )


def _hill(colours: Tones, lawn: str) -> str:
    """The stairs that lead up to the church, between lawns."""
    steps = "".join(
        block(
            -12 - index * 1.4, 12 + index * 1.4, 8.4 - index * 1.4, 9.8 - index * 1.4, shade, 0.12
        )
        for index in range(7)
        for shade in (mix(colours.lit, colours.dark, 0.06 + 0.16 * (index % 2)),)
    )
    return (
        outlined("M-40 0Q-36 -7 -27 -10.4H27Q36 -7 40 0Z", lawn, 0.25)
        + steps
        + bushes([(-30, 3.4), (-25, 2.4), (25, 2.4), (30.4, 3.6)], mix(lawn, "#2f5a3c", 0.4), 2)
    )
