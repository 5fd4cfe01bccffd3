"""Famous mountains, in kilometres times ten: what makes each of them known at first glance."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.facade import bushes, fir_trees, spread
from imgkit.local.painter.monuments.rock import mass, strokes

_SNOW = "#f8fafb"


def mount_fuji(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Mount Fuji: an even cone with a snow cap, and cherry trees at its foot.

    Source: https://en.wikipedia.org/wiki/Mount_Fuji – 3,776 m high; drawn steeper than it is, as
    Japanese prints show it.

    Args:
        dice: What chooses the blue of the slopes, and the season of the trees.
        look: The colour of the slopes, where the prompt names one.
        light: The light of the hour.

    Returns:
        The mountain.
    """
    slope = look.colour or dice.choose("slope", ("#7d93b8", "#8a8fb8", "#6f97ae"))
    trees = dice.choose("trees", ("#f3b6c8", "#8fb36a", "#d9784a"), (0.6, 0.25, 0.15))
    slope = mix(slope, light.haze, 0.1)
    dark = mix(slope, "#39406a", 0.4)
    parts = [
        mass(
            "-62,0! -42,7 -26,17 -14,29 -8,37! -4,36.2 0,37 4,36 8,37! 14,29 26,17 42,7 62,0!",
            slope,
            0.25,
        ),
        mass("1,36.4! 4,36 8,37! 14,29 26,17 42,7 62,0! 16,0! 8,14", mix(slope, dark, 0.55)),
        mass(
            "-8,37! -4,36.2 0,37 4,36 8,37! 14,29 18.6,24! "
            "15,25.4 13.6,22! 10.6,26 8,20! 5.6,25.6 2,18! "
            "-1.6,25.4 -4.4,20! -7.4,26 -10.4,21.6! -12.6,26 -17.6,25! -14,29",
            _SNOW,
            0.12,
        ),
        mass(
            "1,36.4! 4,36 8,37! 14,29 18.6,24! 15,25.4 13.6,22! 10.6,26 8,20! 6,26",
            mix(_SNOW, slope, 0.4),
        ),
        strokes(
            ("-30,11 -22,17", "-20,9 -15,18", "-8,8 -6,15", "22,8 17,16", "34,7 27,13"),
            dark,
            0.3,
            0.35,
        ),
        bushes(
            [(x, 3 + index % 3 * 0.8) for index, x in enumerate(spread(-58, 58, 17))],
            mix(trees, light.haze, 0.05),
        ),
        bushes([(x, 2.2) for x in spread(-56, 54, 12)], mix(trees, "#ffffff", 0.3)),
    ]
    return Drawing("".join(parts), -62, 62, -37.3)


def everest(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Mount Everest, a dark pyramid with a plume of snow, and prayer flags before it.

    Source: https://en.wikipedia.org/wiki/Mount_Everest – 8,849 m high, between Lhotse and Nuptse;
    the wind blows a white plume from its top.

    Args:
        dice: What chooses the rock.
        look: Its colour, where the prompt names one.
        light: The light of the hour.

    Returns:
        The mountain.
    """
    rock = mix(
        look.colour or dice.choose("rock", ("#7d8198", "#857f8c", "#72839a")), light.haze, 0.08
    )
    dark = mix(rock, "#333452", 0.45)
    flags = "".join(
        mass(f"{x},{high}! {x + 3},{high - 0.5}! "
        f"{x + 2.8},{high - 3.6}! {x + 0.2},{high - 3.2}!", colour, 0.1)
        for x, high, colour in (
            (-56, 15.0, "#4f7fc0"), (-50.6, 12.6, "#f6f2ea"), (-45, 10.8, "#d4574c"),
            (-39.4, 9.8, "#6aa45c"), (-33.8, 9.4, "#efc24c"), (-28, 9.8, "#4f7fc0"),
            (-22.4, 10.8, "#f6f2ea"), (-17, 12.4, "#d4574c"),
        )
    )  # fmt: skip
    parts = [
        mass("-70,0! -56,26! -46,34! -38,30! -24,36! -8,20 0,0!", mix(rock, light.haze, 0.35), 0.2),
        mass(
            "-46,34! -50,26 -44,27! -41,22 -37,27! -30,26! -24,36! -38,30!",
            mix(_SNOW, light.haze, 0.25),
        ),
        mass("20,0! 36,30! 44,42! 50,36! 60,22! 70,0!", mix(rock, light.haze, 0.25), 0.2),
        mass("44,42! 38,33! 43,34! 46,28! 50,36!", mix(_SNOW, light.haze, 0.15)),
        mass("-44,0! -30,22! -20,34! -8,52! 4,68! 12,58! 24,40! 36,22! 52,0!", rock, 0.3),
        mass("4,68! 12,58! 24,40! 36,22! 52,0! 14,0! 2,26! 8,44!", mix(rock, dark, 0.7)),
        mass(
            "4,68! -8,52! -20,34! -27,26! -18,29! -13,22! -8,34! -3,26! 0,40! 3,34! 5,48! 8,44!",
            _SNOW,
            0.12,
        ),
        mass("12,58! 8,54! 12,46! 16,40! 17,46! 22,34! 28,34! 24,40!", mix(_SNOW, rock, 0.3)),
        mass(
            "4,68! 14,69.6 26,69 34,71 27,66.6 16,65.6 8,63!",
            _SNOW,
            0,
        ),
        strokes(("2,26 -4,14 -2,4", "18,34 22,20 20,8", "-22,24 -24,12"), dark, 0.5, 0.4),
        mass("-70,0! -58,7 -40,4.4 -20,6 0,3.4 22,6 46,4 62,7 70,0!", mix(_SNOW, rock, 0.12), 0.2),
        strokes(("-60,17 -44,10 -30,9 -14,13.6",), "#6b5a48", 0.35),
        flags,
    ]
    return Drawing("".join(parts), -70, 70, -71)


def kilimanjaro(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Kilimanjaro: broad, flat, with snow on top, above the savanna and its acacias.

    Source: https://en.wikipedia.org/wiki/Mount_Kilimanjaro – 5,895 m high, an old volcano with the
    wide crater of Kibo and the jagged Mawenzi beside it.

    Args:
        dice: What chooses the blue of the slopes and the grass.
        look: The colour of the slopes, where the prompt names one.
        light: The light of the hour.

    Returns:
        The mountain.
    """
    slope = mix(
        look.colour or dice.choose("slope", ("#8b93b4", "#9a93a8", "#7f99b0")), light.haze, 0.12
    )
    grass = mix(dice.choose("grass", ("#d9bb62", "#c2b45a", "#b3b85e")), light.haze, 0.06)
    dark = mix(slope, "#39406a", 0.35)
    acacias = "".join(
        strokes(
            (
                f"{x},0 {x + 0.4},{tall * 0.6:.1f} {x - tall * 0.4:.1f},{tall}",
                f"{x + 0.4},{tall * 0.6:.1f} {x + tall * 0.45:.1f},{tall * 0.96:.1f}",
            ),
            "#6b5242",
            tall * 0.07,
        )
        + mass(
            f"{x - tall},{tall * 0.94:.1f}! "
            f"{x - tall * 0.6:.1f},{tall * 1.2:.1f} {x},{tall * 1.3:.1f} "
            f"{x + tall * 0.6:.1f},{tall * 1.2:.1f} {x + tall},{tall * 0.94:.1f}! {x},{tall:.1f}",
            "#6f8f4c",
            0.15,
        )
        for x, tall in ((-50, 9), (-36, 6.4), (45, 9.6), (58, 5))
    )
    parts = [
        mass(
            "-70,0! -50,6 -34,14 -24,23 -17,30! -6,31.4 6,31 "
            "15,29.6! 22,24 30,20! 35,22.6! 38,20 46,13 58,6 70,0!",
            slope,
            0.25,
        ),
        mass(
            "4,31! 15,29.6! 22,24 30,20! 35,22.6! 38,20 46,13 58,6 70,0! 20,0! 12,16",
            mix(slope, dark, 0.5),
        ),
        mass(
            "-17,30! -6,31.4 6,31 15,29.6! 19,26 15,26.6! "
            "13,23! 9.6,26.6! 6,22! 2,26.4! -2,21! -5,26! "
            "-9,22.4! -12,26.4! -20,25.6! -17,30!",
            _SNOW,
            0.12,
        ),
        mass("4,31! 15,29.6! 19,26 15,26.6! 13,23! 9.6,26.6! 6.4,22.6!", mix(_SNOW, slope, 0.35)),
        strokes(
            ("-28,16 -20,22", "-12,10 -9,18", "4,8 4,17", "26,10 20,18", "40,10 34,16"),
            dark,
            0.3,
            0.3,
        ),
        mass("-70,0! -60,4 -30,2.8 0,3.6 30,2.6 60,4 70,0!", grass, 0.15),
        acacias,
    ]
    return Drawing("".join(parts), -70, 70, -31.6)


def matterhorn(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Matterhorn, whose top leans like a horn.

    Source: https://en.wikipedia.org/wiki/Matterhorn – 4,478 m high, with four steep faces.

    Args:
        dice: What chooses the rock.
        look: Its colour, where the prompt names one.
        light: The light of the hour.

    Returns:
        The mountain above a wood of firs.
    """
    rock = mix(
        look.colour or dice.choose("rock", ("#8d93a4", "#948f98", "#7f8fa6")), light.haze, 0.08
    )
    dark = mix(rock, "#383a58", 0.45)
    firs = [(x, 0.0, 5 + 3 * (index * 0.618 % 1)) for index, x in enumerate(spread(-45, 45, 26))]
    parts = [
        mass(
            "-48,0! -40,8 -30,12 -20,20! -12,32! -9,40! -6,46! -3,53! "
            "1,56! 4.6,54.6! 7,48! 12,38! 18,26! 26,16 38,10 48,0!",
            rock,
            0.25,
        ),
        mass(
            "1,56! 4.6,54.6! 7,48! 12,38! 18,26! 26,16 38,10 48,0! 12,0! 4,20! 7,32! 1,44!",
            mix(rock, dark, 0.65),
        ),
        mass(
            "1,56! -3,53! -6,46! -9,40! -12,32! -16,26! -11,28! -8,22! -5,32! -2,27! -1,38! 1,44!",
            _SNOW,
            0.1,
        ),
        mass("4.6,54.6! 7,48! 12,38! 9,41! 7,36! 5,44! 3,46!", mix(_SNOW, rock, 0.3)),
        mass("-20,20! -30,12 -40,8 -48,0! -10,0! -6,8! -12,10! -10,16!", mix(_SNOW, rock, 0.08)),
        mass("18,26! 26,16 38,10 48,0! 20,0! 16,10! 20,14!", mix(_SNOW, rock, 0.3)),
        strokes(("0,40 -3,28 0,16", "10,34 12,22 10,12", "3,22 0,12"), dark, 0.4, 0.4),
        mass("-48,0! -36,5 -12,3 10,4 34,3 48,0!", mix("#86a868", light.haze, 0.1)),
        fir_trees(firs, mix("#4f7f5c", light.haze, 0.12)),
    ]
    return Drawing("".join(parts), -48, 48, -56.2)


def uluru(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Uluru, the red rock in the middle of Australia. One unit is ten metres.

    Source: https://en.wikipedia.org/wiki/Uluru – 348 m high and 3.6 km long; drawn higher, as one
    feels it when one stands before it.

    Args:
        dice: What chooses the red of the rock.
        look: Its colour, where the prompt names one.
        light: The light of the hour.

    Returns:
        The rock with the bushes of the plain.
    """
    rock = mix(
        look.colour or dice.choose("rock", ("#c8643c", "#bf5a42", "#d2743f")), light.haze, 0.05
    )
    dark, lit = mix(rock, "#4a2340", 0.5), mix(rock, "#ffdca8", 0.45)
    furrows = [
        f"{x},{26 - abs(x + 6) * 0.16:.1f} {x + 2},{17 - abs(x) * 0.06:.1f} {x + 1},{4 + index % 3}"
        for index, x in enumerate(range(-66, 66, 9))
    ]
    parts = [
        mass(
            "-84,0! -82,8 -76,17 -66,22 -48,27 -26,30.4 -4,31 18,29 42,26 60,21 74,14 82,6 84,0!",
            rock,
            0.3,
        ),
        mass("-84,0! -82,8 -76,17 -66,22 -48,27! -54,21 -62,12 -66,0!", mix(rock, lit, 0.6)),
        mass("30,27.6! 42,26 60,21 74,14 82,6 84,0! 44,0! 38,14", mix(rock, dark, 0.4)),
        strokes(furrows, dark, 1, 0.45),
        strokes(
            ("-40,24 -20,26.6 2,27", "-56,15 -34,18 -10,18", "14,20 30,19 46,15"), lit, 0.8, 0.5
        ),
        mass("-22,0! -20,6 -14,7 -10,0!", mix(dark, "#2c1a2c", 0.4)),
        mass("24,0! 27,5 33,5 35,0!", mix(dark, "#2c1a2c", 0.4)),
        mass("-90,0! -60,2 -20,1.2 30,2 66,1.2 90,0!", mix("#d58a58", light.haze, 0.1)),
        bushes(
            [(x, 2 + index * 0.618 % 1 * 1.4) for index, x in enumerate(spread(-84, 84, 19))],
            mix("#8f9f5c", light.haze, 0.1),
        ),
    ]
    return Drawing("".join(parts), -90, 90, -31.2)
