"""The Great Mosque of Djenné, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, twice, veil
from imgkit.local.painter.monuments.facade import disc, spread, tones
from imgkit.local.painter.monuments.masonry import arch, block, painted, polygon, shading
from imgkit.local.painter.monuments.rock import strokes

_STONE = "url(#{id}-stone)"


def djenne_mosque(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Great Mosque of Djenné in Mali, built of mud, with beams that stick out of it.

    Source of the dimensions: https://en.wikipedia.org/wiki/Great_Mosque_of_Djenn%C3%A9 – three
    towers of 16 m in a wall of clay; the beams serve as a scaffold for its repair.

    Args:
        dice: What chooses the colour of the clay.
        look: Its colour, where the prompt names one.
        light: Whether light falls through its doors.

    Returns:
        The mosque on its terrace.
    """
    clay = look.colour or dice.choose("clay", ("#d9ab72", "#cf9d6c", "#e0b67a"))
    colours = tones(clay, light)
    opening = "#ffcf7a" if light.lamps else mix(clay, colours.dark, 0.85)
    buttresses = "".join(
        f"M{x - 1.2:.1f} -3V-13L{x:.1f} -15.6L{x + 1.2:.1f} -13V-3Z" for x in spread(-34, 34, 23)
    )
    towers = "".join(
        outlined(
            f"M{x - half} -3V{-high + 2}Q{x - half * 0.8:.1f} {-high:.1f} {x - half * 0.3:.1f} "
            f"{-high:.1f}L{x} {-high - 5}L{x + half * 0.3:.1f} {-high:.1f}"
            f"Q{x + half * 0.8:.1f} {-high:.1f} {x + half} {-high + 2}V-3Z",
            _STONE,
            0.25,
        )
        + veil(f"M{x + half * 0.4} -3V{-high + 0.6}L{x + half} {-high + 2}V-3Z", colours.dark, 0.16)
        + painted(f"{arch(x, 3, half * 0.34, 10)}", opening)
        + _beams(x, half, high)
        + disc(x, high + 5.4, 1, "#f7f0e0", 0.15)
        for x, half, high in ((-20, 4.2, 17.6), (20, 4.2, 17.6), (0, 5.2, 20))
    )
    palms = twice(
        strokes(("44,0 44.6,7 43.8,12",), "#8a6a4c", 0.9)
        + strokes(
            (
                "43.8,12 40,14 38,12",
                "43.8,12 47,14.6 49,12",
                "43.8,12 42,15.6 40,15.4",
                "43.8,12 46,16 48,15.6",
            ),
            "#6f9450",
            1.1,
        )
    )
    parts = [
        shading("stone", clay, colours.dark),
        palms,
        block(-36, 36, 3, 12.6, mix(clay, colours.dark, 0.08), 0.25),
        outlined(buttresses, mix(clay, colours.lit, 0.25), 0.2),
        "".join(_beams(x, 2.4, 12) for x in spread(-29.4, 29.4, 6)),
        towers,
        polygon(((-44, 0), (-40, 3.2), (40, 3.2), (44, 0)), mix(clay, colours.dark, 0.16), 0.25),
        polygon(((-7, 0), (-5, 3.2), (5, 3.2), (7, 0)), mix(clay, colours.lit, 0.4), 0.2),
        lines("M-6.4 -1H6.4M-5.8 -2.1H5.8", colours.dark, 0.2, 0.5),
    ]
    return Drawing("".join(parts), -49, 49, -26.4)


def _beams(x: float, half: float, high: float) -> str:
    """The ends of the palm beams that stick out of a wall."""
    data = "".join(
        f"M{x + half * at:.1f} {-up:.1f}h1"
        for up in (6.4, 9.4, 12.4, 15.4)
        if up < high - 1
        for at in (-0.9, -0.35, 0.3, 0.75)
    )
    return lines(data, "#6b4a34", 0.5)
