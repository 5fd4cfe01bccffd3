"""Mount Rushmore, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.facade import fir_trees, spread
from imgkit.local.painter.monuments.rock import mass, strokes


def mount_rushmore(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Mount Rushmore with the heads of four presidents in its granite.

    Source: https://en.wikipedia.org/wiki/Mount_Rushmore – Washington, Jefferson, Roosevelt and
    Lincoln, each 18 m high.

    Args:
        dice: What chooses the granite.
        look: Its colour, where the prompt names one.
        light: The light of the hour.

    Returns:
        The mountain above its pines.
    """
    rock = look.colour or dice.choose("rock", ("#cabfb2", "#c4bcb8", "#d0c0a6"))
    dark = mix(rock, "#4a4050", 0.5)
    pines = [(x, 0.0, 7 + 4 * (index * 0.618 % 1)) for index, x in enumerate(spread(-45, 45, 24))]
    slope = mix(rock, dark, 0.24)
    rubble = "".join(
        mass(
            f"{x - 3},{low}! {x - 1.4},{low + 3.4} {x + 1.6},{low + 3} {x + 3.2},{low}!",
            mix(rock, dark, 0.12 * (index % 3)),
            0.12,
        )
        for index, (x, low) in enumerate(
            (
                (-30, 8.0),
                (-18, 10),
                (-6, 8),
                (8, 9),
                (20, 8),
                (31, 9),
                (-12, 5),
                (14, 5),
                (-24, 4),
                (26, 4),
            )
        )
    )
    parts = [
        mass(
            "-48,0! -46,14 -40,24 -36,33! -28,42! -20,46! "
            "-6,44! 2,43! 14,46! 24,41! 34,40! 40,28 46,14 48,0!",
            slope,
            0.3,
        ),
        strokes(
            ("-40,22 -36,12", "-28,41 -33,30", "-6,43 -7,34", "27,40 33,28", "38,28 40,14"),
            dark,
            0.35,
            0.5,
        ),
        _head((-25, 22.6, 1.32), rock, ""),
        _head((-7.6, 22, 1.18), mix(rock, dark, 0.04), ""),
        _head((8.8, 19.6, 1.12), mix(rock, dark, 0.1), "moustache"),
        _head((25.6, 20.4, 1.22), mix(rock, dark, 0.03), "beard"),
        rubble,
        fir_trees(pines, mix("#4f7f5c", light.haze, 0.1)),
    ]
    return Drawing("".join(parts), -48, 48, -46.6)


def _head(plan: tuple[float, float, float], rock: str, hair: str) -> str:
    """One head of stone: its middle, the height of its chin, its size, and what grows on it."""
    x, chin, size = plan
    dark, lit = mix(rock, "#4a4050", 0.55), mix(rock, "#fff6e4", 0.6)
    place = f'<g transform="translate({x} {-chin + 10}) scale({size})">'
    brows = strokes(("-4.7,17.9 -3,18.7 -1,18", "4.7,17.9 3,18.7 1,18"), dark, 0.7)
    eyes = "".join(
        mass(f"{at - 1.3},16.6! {at},17.2 {at + 1.3},16.6! {at},16.1", mix(rock, dark, 0.75))
        + mass(f"{at - 0.3},16.5 {at},16.9 {at + 0.3},16.5 {at},16.3", lit)
        for at in (-2.8, 2.8)
    )
    nose = mass("-.9,17.6 -.8,14.4 -1.5,13.2 0,12.6 1.5,13.2 .8,14.4 .9,17.6", lit) + mass(
        "0,17.6 .9,17.6 .8,14.4 1.5,13.2 0,12.6!", mix(rock, dark, 0.5)
    )
    mouth = strokes(("-2,10.8 0,10.5 2,10.8",), dark, 0.5)
    extra = ""
    if hair == "moustache":
        extra = mass(
            "-3.4,10.6 -1.6,12.4 0,12 1.6,12.4 3.4,10.6 1.4,10.9 0,11.2 -1.4,10.9",
            mix(rock, dark, 0.55),
            0.12,
        )
        extra += strokes(
            ("-3.9,15.4 -2.6,14.8 -1.4,15.6", "1.4,15.6 2.6,14.8 3.9,15.4"),
            mix(rock, dark, 0.45),
            0.25,
        )
    if hair == "beard":
        extra = mass(
            "-5.6,14 -4.6,11 -2.4,9.6 0,9.9 2.4,9.6 4.6,11 "
            "5.6,14 5.4,9 3.2,5.4 0,4.6 -3.2,5.4 -5.4,9",
            mix(rock, dark, 0.42),
            0.15,
        )
    top = mass(
        "-6.2,16 -6.8,20 -5,23.6 0,25 5,23.6 6.8,20 6.2,16 5,20.6 0,22 -5,20.6",
        mix(rock, dark, 0.3),
        0.2,
    )
    wig = (
        ""
        if hair
        else mass("-6.2,17 -7.2,12 -5.6,10 -5.2,15", mix(rock, dark, 0.3), 0.15)
        + mass("6.2,17 7.2,12 5.6,10 5.2,15", mix(rock, dark, 0.42), 0.15)
    )
    face = mass(
        "-5.8,20 -5.6,13 -4.6,9.6 -2,7 0,6.6 2,7 4.6,9.6 5.6,13 5.8,20 4,22.6 0,23.4 -4,22.6",
        rock,
        0.22,
    )
    shade = mass(
        "1.6,22.8 4,22.6 5.8,20 5.6,13 4.6,9.6 2,7 2.6,12 3.6,15 2,18", mix(rock, dark, 0.3)
    )
    neck = mass("-5,9! -6.6,0! 7,0! 5,9!", mix(rock, dark, 0.16))
    return f"{place}{neck}{wig}{face}{shade}{top}{brows}{eyes}{nose}{mouth}{extra}</g>"
