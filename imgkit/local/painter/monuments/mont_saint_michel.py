"""The Mont-Saint-Michel, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, slits, taper, veil
from imgkit.local.painter.monuments.facade import Tones, bushes, river, spread, tones
from imgkit.local.painter.monuments.masonry import block, polygon, shading
from imgkit.local.painter.monuments.rock import mass

_STONE = "url(#{id}-stone)"
_SLATE = "#6d7788"
_SLIM = 0.8
"""The island is drawn this much narrower, so that the abbey looks as high as it feels."""


def mont_saint_michel(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Mont-Saint-Michel: walls, houses and an abbey with a spire on a rock in the sea.

    Source: https://en.wikipedia.org/wiki/Mont-Saint-Michel – the rock is 92 m high and about 960 m
    around; with the statue on the spire it reaches 157 m above the shore.

    Args:
        dice: What chooses the stone, and whether the sea has come in.
        look: The colour of the stone, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The island.
    """
    stone = look.colour or dice.choose("stone", ("#cdb998", "#c6b7a0", "#d6bd92"))
    tide = dice.choose("tide", ("#7fb0c6", "#dcc79c"), (0.65, 0.35))
    colours = tones(stone, light)
    rock = mix(mix(stone, "#7d8a68", 0.55), light.haze, 0.08)
    parts = [
        shading("stone", stone, colours.dark),
        mass(
            "-128,0! -120,20 -100,42 -76,60 -54,76 -40,84! 42,84! 58,72 84,50 106,32 122,14 130,0!",
            rock,
            0.5,
        ),
        mass(
            "30,84! 42,84! 58,72 84,50 106,32 122,14 130,0! 60,0! 40,40", mix(rock, "#4f4458", 0.25)
        ),
        _abbey(colours),
        _trees(mix("#5f8a4f", light.haze, 0.1)),
        *(_houses(row, colours) for row in ((50, 7, 70), (33, 10, 84), (18, 13, 104))),
        _walls(colours),
    ]
    island = f'<g transform="scale({_SLIM} 1)">{"".join(parts)}</g>'
    return Drawing(island + river(112, 6, light, tide), -112, 112, -157)


def _abbey(colours: Tones) -> str:
    """The abbey: high walls with buttresses, the church above them, the spire."""
    ribs = "".join(taper(x, (62, 98), (1.9, 0.9), colours.lit, 0.25) for x in spread(-52, 46, 9))
    return (
        block(-55, 50, 60, 92, _STONE, 0.4)
        + block(-34, 40, 88, 101, _STONE, 0.4)
        + slits(spread(-46, 41, 8), 72, 84, colours.glass, 2.6)
        + ribs
        + polygon(((-56, 92), (-50, 99), (-32, 99), (-28, 92)), _SLATE, 0.3)
        + polygon(((18, 92), (23, 100), (44, 100), (51, 92)), _SLATE, 0.3)
        + block(-26, 30, 96, 110, _STONE, 0.35)
        + slits(spread(-22, 26, 9), 99, 107, colours.glass, 2)
        + polygon(((-28, 110), (-22, 119), (26, 119), (32, 110)), _SLATE, 0.35)
        + "".join(taper(x, (109, 121), (1.1, 0.1), colours.plain, 0.2) for x in (12, 19, 26))
        + block(-6, 6, 112, 130, _STONE, 0.3)
        + slits((-2.6, 2.6), 119, 127, colours.glass, 2)
        + "".join(taper(x, (129, 136), (1.2, 0.1), colours.lit, 0.2) for x in (-5.4, 5.4))
        + taper(0, (130, 153), (5.2, 0.5), _SLATE, 0.3)
        + taper(0, (152, 157), (0.9, 0.4), "#e9c25a", 0.15)
    )


def _houses(row: tuple[float, int, float], colours: Tones) -> str:
    """A row of houses on the slope: its height, how many there are, and half its width."""
    foot, count, half = row
    parts = []
    for index, x in enumerate(spread(-half, half, count)):
        wide, tall = 4.8 + 1.6 * (index * 0.618 % 1), 8 + 4 * (index * 0.755 % 1)
        low = foot - 5 + 6 * (index * 0.57 % 1) - abs(x) * 0.05
        wall = mix(colours.lit, colours.plain, index * 0.38 % 1)
        parts.append(
            block(x - wide, x + wide, low - 6, low + tall, wall, 0.25)
            + slits((x - wide * 0.45, x + wide * 0.45), low + 2, low + 5.6, colours.glass, 1.5)
            + polygon(
                (
                    (x - wide - 0.8, low + tall),
                    (x, low + tall + wide * 1.2),
                    (x + wide + 0.8, low + tall),
                ),
                mix(_SLATE, "#8a6a5a", index * 0.41 % 0.6),
                0.25,
            )
        )
    return "".join(parts)


def _trees(green: str) -> str:
    """The trees on the slopes between houses and abbey."""
    places = [
        (-96, 9.0),
        (-82, 10),
        (-68, 9),
        (-54, 8),
        (60, 9),
        (74, 10),
        (90, 8),
        (-40, 6),
        (46, 7),
    ]
    return "".join(
        bushes([(x, half)], mix(green, "#33503c", index % 3 * 0.12), 76 - abs(x) * 0.62)
        for index, (x, half) in enumerate(places)
    )


def _walls(colours: Tones) -> str:
    """The town wall with its round towers, at the edge of the sea."""
    towers = "".join(
        block(x - 7, x + 7, 0, 21, _STONE, 0.35)
        + block(x - 8, x + 8, 17.4, 20.6, colours.lit, 0.25)
        + slits((x - 2.6, x + 2.6), 9, 13, colours.glass, 1.3)
        for x in (-118, -70, -20, 34, 84, 122)
    )
    gate = taper(-96, (20, 31), (7.6, 0.4), _SLATE, 0.3)
    return (
        block(-124, 128, 0, 15, _STONE, 0.4)
        + lines("M-124 -12.4H128", colours.dark, 0.8, 0.4)
        + block(-103, -89, 0, 20, _STONE, 0.3)
        + gate
        + veil("M-99 0v-8q3 -5 6 0v8z", colours.dark, 0.8)
        + towers
    )
