"""The mountains behind Machu Picchu, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.rock import mass, strokes
from imgkit.local.painter.shapes import Place


def far_ranges(light: Light) -> str:
    """Draw the mountains far behind, and the smaller peak beside the great one.

    Args:
        light: The light of the hour, whose haze lies over what is far.

    Returns:
        An SVG fragment.
    """
    far = mix("#7d9aa0", light.haze, 0.5)
    wood = mix("#6f9868", light.haze, 0.3)
    return (
        mass(
            "-150,60! -140,112 -122,160! -98,132 -60,168 -30,120 60,130 112,186! 128,158 146,112 "
            "152,60!",
            far,
        )
        + mass(
            "-134,60! -116,104! -104,136 -96,150! -86,182 -76,190! -66,176 -58,148! -42,120 "
            "-10,60!",
            wood,
            0.6,
        )
        + mass(
            "-76,190! -66,176 -58,148! -42,120 -10,60! -52,60! -60,112 -56,126! -70,150",
            mix(wood, "#33535a", 0.45),
        )
    )


def huayna_picchu(light: Light) -> str:
    """Draw Huayna Picchu: a steep horn of rock and forest.

    Args:
        light: The light of the hour, whose haze lies over what is far.

    Returns:
        An SVG fragment.
    """
    wood = mix("#5f8a5c", light.haze, 0.15)
    dark, rock = mix(wood, "#27434a", 0.55), mix("#b3a99c", light.haze, 0.15)
    return (
        mass(
            "-84,60! -62,104 -44,134! -34,176 -20,214! -12,250 0,282! 8,312 20,330 34,336! 46,326 "
            "54,300! 66,268 78,244! 86,204 106,168! 118,124 150,60!",
            wood,
            0.7,
        )
        + mass(
            "34,336! 46,326 54,300! 66,268 78,244! 86,204 106,168! 118,124 150,60! 60,60! 66,104 "
            "48,140! 58,182 44,214! 50,254 34,286!",
            dark,
        )
        + mass("20,322! 26,296 14,270! 24,236 12,200! 0,222 2,252! 10,284 12,306", rock)
        + mass(
            "-10,236! -2,206 -10,176! 4,150 -6,124! -26,146 -24,176! -18,200", mix(rock, wood, 0.3)
        )
        + mass("26,214! 36,186 28,158! 36,132 24,112! 12,134 18,160! 14,186", mix(rock, wood, 0.45))
        + mass(
            "44,306! 50,276 44,250! 58,220 54,196! 72,164 64,214! 66,244 56,276!",
            mix(rock, dark, 0.45),
        )
        + mass("84,190! 92,156 86,128! 104,140 100,164", mix(rock, dark, 0.55))
        + strokes(
            (
                "30,326 30,290 36,262",
                "-38,160 -32,128 -44,96",
                "56,196 72,150 76,110",
                "2,128 6,108 -4,84",
                "40,150 44,120 36,92",
                "-60,100 -64,84 -74,66",
            ),
            mix(dark, "#20343c", 0.3),
            1.5,
            0.4,
        )
        + strokes(
            ("30,331 18,318 8,296", "-2,276 -10,252", "-24,208 -34,180"),
            mix(wood, "#f4f0b4", 0.55),
            2.4,
            0.75,
        )
    )


def mist(light: Light, high: float, opacity: float) -> str:
    """Draw clouds between the town and the peaks.

    Args:
        light: The light of the hour, whose haze lies over what is far.
        high: How high they float, in metres.
        opacity: From 0 to 1.

    Returns:
        An SVG fragment.
    """
    white = mix("#ffffff", light.haze, 0.5 if light.lamps else 0.2)
    plans = (
        (-104, 1.0), (112, 1.15), (10, 0.8),
    )  # fmt: skip
    wisps = "".join(
        mass(
            "-52,0 -34,11 -18,9 -2,19 18,15 32,8 52,0 26,-7 -26,-7",
            white,
            place=Place((x, -high - 8 * size), size, 0, -1),
        )
        for x, size in plans
    )
    return f'<g opacity="{opacity}">{wisps}</g>'
