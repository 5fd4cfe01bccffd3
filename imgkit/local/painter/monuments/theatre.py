"""The Bolshoi Theatre in Moscow, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits
from imgkit.local.painter.monuments.facade import columns, pediment, spread, tones
from imgkit.local.painter.monuments.masonry import block, painted, polygon, shading

_STONE = "url(#{id}-stone)"


def bolshoi_theatre(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Bolshoi Theatre: eight columns, and Apollo with his four horses above them.

    Source: https://en.wikipedia.org/wiki/Bolshoi_Theatre – the portico of 1856 with eight columns
    of 15 m, and two gables, one behind the other.

    Args:
        dice: What chooses the stone.
        look: The colour of its walls, where the prompt names one.
        light: Whether lamps shine behind the columns.

    Returns:
        The theatre.
    """
    stone = look.colour or dice.choose("stone", ("#ead9b8", "#e6d2bc", "#efdfb4"))
    colours = tones(stone, light)
    wall = mix(stone, "#d99a6a", 0.3)
    behind = mix("#ffd98a", stone, 0.3) if light.lamps else mix(stone, "#8f6a58", 0.45)
    wings = "".join(
        block(left, right, 2, 23, wall, 0.25)
        + slits(places, 4, 9, colours.glass, 2)
        + slits(places, 12, 18.6, colours.glass, 2)
        + columns(
            (places[0] - 2.5, places[1] - 2.5, places[2] - 2.5, places[2] + 2.5),
            (3, 20),
            0.5,
            colours,
        )
        + block(left - 0.6, right + 0.6, 20, 23, colours.lit, 0.2)
        for left, right, places in ((-38, -18, (-34.0, -29, -24)), (18, 38, (24.0, 29, 34)))
    )
    parts = [
        shading("stone", stone, colours.dark),
        block(-27, 27, 22, 33, _STONE, 0.25),
        slits(spread(-22, 22, 5), 24.4, 30, colours.glass, 2),
        pediment(0, 32.6, (28, 7), colours),
        wings,
        block(-18, 18, 2, 22, behind),
        slits(spread(-13, 13, 5), 2.4, 8, mix(colours.glass, colours.dark, 0.2), 2.4),
        slits(spread(-13, 13, 5), 11, 17, colours.glass, 2),
        columns(spread(-16.4, 16.4, 8), (2.6, 20), 1.05, colours),
        block(-19, 19, 20, 23, _STONE, 0.25),
        lines("M-17 -21.4H17", "#c9a04e", 0.6),
        pediment(0, 22.8, (19.4, 6.4), colours),
        block(-5, 5, 29.6, 31.6, colours.lit, 0.2),
        _horses(mix("#5d7a6c", stone, 0.1)),
        "".join(
            block(-20 - step, 20 + step, 2 - step, 3 - step, colours.lit, 0.15)
            for step in (0, 1, 2)
        ),
        block(-39, 39, 0, 2, mix(stone, colours.dark, 0.25), 0.2),
    ]
    return Drawing("".join(parts), -39, 39, -41.4)


def _horses(bronze: str) -> str:
    """Apollo in his chariot behind four horses, as one sees them from the front."""
    horses = "".join(
        f'<g transform="translate({x} -31.6) rotate({turn})">'
        + outlined(
            "M-.9 0L-.7 -2.6Q-1.2 -4 -.5 -5.2L-.7 -6.4Q-.5 -7.4 0 -7.6Q.5 -7.4 .7 -6.4L.5 -5.2"
            "Q1.2 -4 .7 -2.6L.9 0H.4L.2 -2H-.2L-.4 0Z",
            bronze,
            0.15,
        )
        + "</g>"
        for x, turn in ((-4.2, -14), (-1.5, -4), (1.5, 4), (4.2, 14))
    )
    apollo = "M-1.1 -36L-.9 -39Q-.9 -41.2 0 -41.4Q.9 -41.2 .9 -39L1.1 -36Z"
    return (
        outlined(apollo, mix(bronze, "#ffffff", 0.12), 0.15)
        + painted("M-2.6 -36.4Q0 -34.6 2.6 -36.4V-33H-2.6Z", mix(bronze, "#2a3a34", 0.3))
        + polygon(((-1.6, 31.6), (-1.6, 33.6), (1.6, 33.6), (1.6, 31.6)), bronze)
        + horses
    )
