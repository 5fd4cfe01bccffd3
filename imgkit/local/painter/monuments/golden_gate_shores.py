"""What is around the Golden Gate Bridge: its shores, and the fog between them."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.rock import mass, strokes

_BANKS = (
    # x, height, size
    (180, 60, 0.95), (84, 46, 0.95), (214, 38, 0.8), (-14, 27, 0.75), (128, 24, 1.2),
    (70, 30, 0.9), (-60, 10, 0.8), (40, 10, 1.0), (190, 11, 1.1),
)  # fmt: skip


def headland(light: Light) -> str:
    """Draw the rock of the headland where the bridge begins.

    Args:
        light: The light of the hour, whose haze lies over what is far.

    Returns:
        An SVG fragment.
    """
    earth = mix("#a08a62", light.haze, 0.05)
    dark = mix(earth, "#54404a", 0.5)
    return (
        mass(
            "-300,0! -300,64! -286,70 -262,70 -236,63! -222,48 -214,34! -196,16 -176,0!", earth, 0.6
        )
        + mass("-300,64! -286,70 -262,70 -236,63! -228,54 -250,50 -262,40 -300,44!", "#8ea25c")
        + mass(
            "-236,63! -222,48 -214,34! -196,16 -176,0! -222,0! -226,24 -240,42",
            mix(earth, dark, 0.5),
        )
        + strokes(
            ("-276,40 -272,22 -280,4", "-256,34 -250,16 -254,2", "-226,40 -216,22 -210,6"),
            dark,
            1,
            0.5,
        )
        + mass("-300,0! -276,7 -262,3 -246,8 -230,2 -222,0!", "#7d9453")
    )


def far_shore(light: Light) -> str:
    """Draw the hills of the other shore.

    Args:
        light: The light of the hour, whose haze lies over what is far.

    Returns:
        An SVG fragment.
    """
    far = mix("#7f9a78", light.haze, 0.45)
    return mass("120,72! 150,82 186,96 222,104 256,97 278,86 290,70! 262,64 200,64 140,66", far)


def fog(dice: Dice, light: Light) -> str:
    """Draw the fog that comes in from the sea under the bridge.

    Args:
        dice: What makes it drift, and how much of it there is.
        light: The light of the hour, whose haze lies over what is far.

    Returns:
        An SVG fragment.
    """
    white = mix("#ffffff", light.haze, 0.55 if light.lamps else 0.12)
    drift = dice.number("fog", -22, 0, 22)
    bank = mass("-80,0 -56,15 -34,11 -12,24 14,20 36,26 52,12 80,0 40,-9 -40,-9", white)
    banks = "".join(
        f'<use href="#{{id}}-bank" transform="translate({x + drift:.1f} {-high}) scale({size})"/>'
        for x, high, size in _BANKS[dice.choose("clear", (0, 2, 4)) :]
    )
    hollows = strokes(
        (
            "-40,30 -6,26 30,30",
            "60,50 96,44 130,50",
            "150,36 186,30 220,36",
            "20,16 60,10 100,15",
            "130,18 170,13 214,18",
        ),
        mix(white, "#7f9cc0", 0.4),
        2,
        0.5,
    )
    return f'<defs><g id="{{id}}-bank">{bank}</g></defs><g opacity=".85">{banks}{hollows}</g>'
