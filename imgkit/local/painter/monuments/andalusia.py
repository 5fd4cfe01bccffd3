"""The Alhambra of Granada, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits
from imgkit.local.painter.monuments.facade import Tones, bushes, spread, tones
from imgkit.local.painter.monuments.masonry import arches, block, painted, polygon, shading
from imgkit.local.painter.monuments.rock import mass, strokes

_STONE = "url(#{id}-stone)"


def alhambra(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Alhambra: a red fortress on its wooded hill, before the snow of the Sierra Nevada.

    Source: https://en.wikipedia.org/wiki/Alhambra – a palace fortress about 700 m long, of red
    clay; its middle is drawn, with the high Tower of Comares (45 m).

    Args:
        dice: What chooses the red of the walls.
        look: Their colour, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The fortress.
    """
    clay = look.colour or dice.choose("clay", ("#d08a5e", "#c97f5c", "#d99a66"))
    colours = tones(clay, light)
    green = mix("#5f8a50", light.haze, 0.08)
    snow = mix("#f8fafb", light.haze, 0.2)
    far = mix("#9aa3bc", light.haze, 0.25)
    walls = (
        block(-66, 66, 14, 34, _STONE, 0.3)
        + _teeth(-66, 66, 34, colours)
        + slits(spread(-60, 60, 16), 24, 29, colours.glass, 1.4)
    )
    cypresses = "".join(
        mass(
            f"{x - 1.6},{low} {x - 1.8},{low + tall * 0.4:.1f} "
            f"{x},{low + tall} {x + 1.8},{low + tall * 0.4:.1f} {x + 1.6},{low}",
            "#4a7050",
            0.2,
        )
        for x, low, tall in (
            (-56, 12, 20),
            (-44, 10, 22),
            (-14, 12, 18),
            (-9, 10, 22),
            (37, 11, 21),
            (44, 10, 17),
            (61, 10, 20),
        )
    )
    parts = [
        shading("stone", clay, colours.dark),
        mass(
            "-82,14! -70,44! -54,58! -44,54! -26,68! -6,58! 12,66! 34,54! 52,60! 70,44! 82,14!",
            far,
            0.2,
        ),
        mass(
            "-54,58! -60,48! -52,51! -46,44! -38,52! -30,48! -24,54! -16,50! "
            "-6,55! 4,48! 12,54! 20,48! 30,52! 34,54! 12,66! -6,58! -26,68! -44,54!",
            snow,
        ),
        mass("-82,0! -76,12 -60,18 60,18 76,12 82,0!", mix(green, "#d8c07a", 0.2), 0.2),
        walls,
        _tower((-58, 9, 42, 3), colours),
        _tower((-34, 7, 40, 2), colours),
        _palace(colours),
        _tower((2, 11, 58, 3), colours),
        _tower((29, 7, 43, 2), colours),
        _tower((55, 8, 46, 2), colours),
        bushes([(x, 6 + index % 3 * 2.0) for index, x in enumerate(spread(-72, 72, 15))], green, 5),
        cypresses,
        bushes(
            [(x, 6 + index % 2 * 1.5) for index, x in enumerate(spread(-74, 74, 17))],
            mix(green, "#8fb060", 0.45),
        ),
    ]
    return Drawing("".join(parts), -82, 82, -68.4)


def _teeth(left: float, right: float, top: float, colours: Tones) -> str:
    """The teeth on a wall, each with a small pointed cap."""
    count = round((right - left) / 3.2)
    data = "".join(
        f"M{x - 0.9:.1f} {-top}v-2.2l.9 -1.2l.9 1.2v2.2z"
        for x in spread(left + 1.2, right - 1.2, count)
    )
    return outlined(data, colours.plain, 0.18)


def _tower(plan: tuple[float, float, float, int], colours: Tones) -> str:
    """A square tower: its middle, half its width, its height, and how many windows it has."""
    x, half, top, count = plan
    return (
        block(x - half, x + half, 8, top, _STONE, 0.3)
        + _teeth(x - half, x + half, top, colours)
        + painted(
            arches(spread(x - half * 0.5, x + half * 0.5, count), top - 13, 1.5, top - 9),
            colours.glass,
        )
        + slits((x - half * 0.5, x + half * 0.5), top - 22, top - 19, colours.glass, 1)
        + lines(f"M{x - half} {-top + 1.6}h{2 * half}", colours.dark, 0.4, 0.35)
    )


def _palace(colours: Tones) -> str:
    """The palace between the towers, with its arcade and its tiled roof."""
    roof = mix(colours.plain, "#a8563c", 0.4)
    return (
        block(-28, -9, 30, 44, mix(colours.plain, colours.lit, 0.35), 0.25)
        + painted(arches(spread(-25.4, -11.6, 6), 33, 1, 38), colours.glass)
        + polygon(((-29.4, 44), (-26, 48.6), (-11, 48.6), (-7.6, 44)), roof, 0.25)
        + strokes(
            (
                "-26,44.4 -24,48.2",
                "-21,44.4 -20,48.2",
                "-16,44.4 -16.4,48.2",
                "-11.6,44.4 -13,48.2",
            ),
            colours.dark,
            0.25,
            0.4,
        )
    )
