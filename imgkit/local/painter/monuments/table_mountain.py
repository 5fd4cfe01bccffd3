"""Table Mountain, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.cape_town import cape_town
from imgkit.local.painter.monuments.rock import mass, strokes

_FRINGE = (
    # Where the cloud reaches down over the edge, and how far.
    (-1290, 20), (-1180, 40), (-1100, 110), (-1010, 60), (-860, 50), (-700, 60), (-610, 150),
    (-520, 70), (-330, 45), (-170, 50), (20, 170), (130, 70), (330, 40), (520, 60), (690, 55),
    (810, 140), (900, 70), (1060, 50), (1240, 10),
)  # fmt: skip


def table_mountain(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Table Mountain with Devil's Peak, Lion's Head, its cloth of cloud, and Cape Town below.

    Source of the dimensions: https://en.wikipedia.org/wiki/Table_Mountain – 1,085 m high, its
    plateau about 3 km wide; Devil's Peak is 1,000 m high, Lion's Head 669 m. The town is drawn
    larger than it is, as in a storybook.

    Args:
        dice: What chooses the rock, how far the cloud hangs down, and the houses.
        look: The colour of the rock, where the prompt names one.
        light: Whether the windows of the town glow.

    Returns:
        The mountain, seen from the bay.
    """
    rock = look.colour or dice.choose("rock", ("#a394a0", "#a89a94", "#9a96a6"))
    rock = mix(rock, light.haze, 0.12)
    slope = mix("#8ca26a", light.haze, 0.15)
    parts = [
        _side_peaks(rock, slope, light),
        _table(rock),
        _slopes(slope, rock),
        _cloth(dice, light),
        cape_town(dice, light),
    ]
    return Drawing("".join(parts), -2060, 2060, -1155)


def _side_peaks(rock: str, slope: str, light: Light) -> str:
    """Devil's Peak on the left and Lion's Head on the right."""
    dark = mix(rock, "#4a4058", 0.5)
    return (
        mass(
            "-2060,0! -2050,230 -1930,420 -1820,560! -1740,780 -1670,900! -1600,985 -1560,1000! "
            "-1500,960 -1440,860! -1330,720 -1200,640 -1000,0!",
            mix(rock, light.haze, 0.1),
            7,
        )
        + mass(
            "-1560,1000! -1500,960 -1440,860! -1330,720 -1200,640 -1200,300! -1420,420 -1450,620! "
            "-1540,760",
            mix(dark, light.haze, 0.15),
        )
        + mass(
            "1150,0! 1300,420 1420,400 1520,470! 1590,600 1650,660! 1700,668 1740,640! 1790,520 "
            "1870,420! 1990,280 2060,160 2060,0!",
            mix(rock, light.haze, 0.08),
            7,
        )
        + mass(
            "1700,668! 1740,640 1790,520! 1870,420 1990,280 2060,160! 2060,0! 1760,120 1700,300 "
            "1730,480",
            dark,
        )
        + mass(
            "-2060,0! -2050,230 -1930,420 -1820,560! -1700,480 -1560,560 -1400,430 -1200,460! "
            "-1000,0!",
            slope,
        )
        + mass(
            "1150,0! 1300,400 1420,380 1520,450! 1640,400 1740,430 1870,400! 1990,270 2060,150! "
            "2060,0!",
            mix(slope, "#4a6350", 0.25),
        )
    )


def _table(rock: str) -> str:
    """The flat-topped massif with its cliffs, whose buttresses stand between gorges."""
    dark, lit = mix(rock, "#4a4058", 0.5), mix(rock, "#ffeed4", 0.45)
    cliffs = mass(
        "-1500,0! -1400,420 -1330,700! -1270,900 -1235,1040! -900,1052 -420,1062! 0,1068 480,1078 "
        "1130,1085! 1190,1010 1215,860! 1300,700 1400,430! 1560,0!",
        rock,
        8,
    )
    shades, lights = [], []
    for n, x in enumerate((-1130, -930, -760, -520, -330, -140, 130, 330, 560, 760, 960)):
        wide, foot = 70 + 26 * (n % 3), 520 + 70 * (n * 7 % 4)
        edge = f"{1046 + x * 0.017:.0f}"
        shades.append(
            mass(
                f"{x},{edge}! {x + wide},{edge}! {x + wide + 20},820 "
                f"{x + wide - 10},{foot}! {x - 10},{foot + 130}! {x + 10},840",
                mix(rock, dark, 0.55),
            )
        )
        lights.append(
            mass(
                f"{x - 92},{1044 + x * 0.017:.0f}! {x - 20},{1046 + x * 0.017:.0f}! {x - 16},860 "
                f"{x - 40},{foot + 120}! {x - 100},{foot + 170}! {x - 88},880",
                mix(rock, lit, 0.6),
            )
        )
    gorge = mass(
        "-60,1066! 40,1067! 20,900 70,760 10,560 40,380! -70,470 -10,700 -50,880",
        mix(dark, "#2f2a40", 0.25),
    )
    right = mass(
        "1130,1085! 1190,1010 1215,860! 1300,700 1400,430! 1560,0! 1180,200 1120,520 1090,760",
        mix(rock, dark, 0.7),
    )
    ledges = strokes(
        (
            "-1260,880 -900,860 -420,880 -80,850",
            "110,860 520,880 1080,850",
            "-1310,740 -900,700 -500,730",
            "180,720 640,740 1100,700",
        ),
        dark,
        9,
        0.35,
    )
    return cliffs + "".join(lights + shades) + gorge + right + ledges


def _slopes(slope: str, rock: str) -> str:
    """The green slopes below the cliffs."""
    dark = mix(slope, "#3f5a50", 0.4)
    return (
        mass(
            "-1640,0! -1400,430 -1180,600 -1040,520 -820,640 -600,540 -380,610 -180,500 0,410 "
            "160,520 "
            "400,600 620,520 840,610 1060,520 1240,560 1420,400 1640,0!",
            slope,
        )
        + "".join(
            mass(
                f"{x},{high}! {x + 130},{high - 210} {x + 210},60! {x - 40},60! "
                f"{x - 20},{high - 240}",
                dark,
            )
            for x, high in (
                (-1000, 500),
                (-560, 510),
                (-150, 470),
                (420, 560),
                (860, 560),
                (1240, 500),
            )
        )
        + strokes(
            (
                "-1180,560 -1240,420 -1380,260",
                "-820,600 -860,430 -960,260",
                "-380,570 -420,400 -520,240",
                "180,500 150,360 60,240",
                "640,500 610,380 520,250",
                "1060,490 1040,360 960,240",
            ),
            mix(slope, rock, 0.5),
            14,
            0.6,
        )
        + mass(
            "-2060,0! -2060,150 -1700,230 -1300,190 -800,230 -300,190 300,225 900,190 1400,230 "
            "1760,180 2060,120! 2060,0!",
            mix(dark, "#5f8a55", 0.5),
        )
    )


def _cloth(dice: Dice, light: Light) -> str:
    """The cloud that lies on the table and flows over its edge."""
    white = mix("#ffffff", light.haze, 0.45 if light.lamps else 0.06)
    fall = dice.number("cloth", 0.6, 1, 1.7)
    top = (
        "1250,1095 1140,1120 940,1118 740,1150 520,1124 280,1155 40,1122 -240,1150 -480,1112 "
        "-720,1140 -960,1096 -1160,1090 -1290,1062"
    )
    layers = ""
    for reach, opacity in ((1.9, 0.45), (1, 0.9)):
        fringe = " ".join(
            f"{x + 30 * reach:.0f},{1068 - down * reach * fall:.0f}" for x, down in _FRINGE
        )
        layers += f'<g opacity="{opacity}">{mass(f"{fringe} {top}", white)}</g>'
    folds = (
        "-1100,1075 -880,1090 -640,1070",
        "-420,1095 -180,1085 60,1105",
        "300,1090 540,1108 820,1095",
    )
    return layers + strokes(folds, mix(white, "#8fa0c0", 0.35), 12, 0.6)
