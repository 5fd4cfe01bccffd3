"""Two Russian statues: the Bronze Horseman, and The Motherland Calls."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import veil
from imgkit.local.painter.monuments.rock import mass, strokes


def bronze_horseman(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Bronze Horseman: Peter the Great on his rearing horse, on a rock like a wave.

    Source of the dimensions: https://en.wikipedia.org/wiki/Bronze_Horseman – the statue is 6 m high
    on a pedestal of 7 m, cut from the Thunder Stone. One unit is a metre.

    Args:
        dice: What chooses the bronze and the granite.
        look: The colour of the bronze, where the prompt names one.
        light: The light of the hour.

    Returns:
        The statue, which looks to the left.
    """
    bronze = look.colour or dice.choose("bronze", ("#5f8272", "#6d7f62", "#547b7c"))
    granite = dice.choose("granite", ("#b3a198", "#a9a29c", "#b8a58a"))
    dark, lit = mix(bronze, "#24303a", 0.4), mix(bronze, "#e8f4dc", 0.35)
    parts = [
        _stone(mix(granite, light.haze, 0.05)),
        # the tail that touches the snake, the legs on the far side
        mass("3.9,9.2 5.2,8.6 5.6,7 4.9,5 4.3,5.1 4.6,7 3.6,8.2", dark, 0.1),
        mass("1.4,8.4 2,7 3.2,6.2 2.6,5 2,5 2.2,5.9 .9,6.8 .2,8", dark, 0.08),
        mass("-2.9,9.6 -4.2,9.9 -5,9.2 -4.8,8.4 -4.4,8.5 -4.5,9.1 -3.9,9.3 -2.6,8.9", dark, 0.08),
        # the body of the horse with its neck and head
        mass(
            "3.9,9.4 3.7,8.2 2.9,7.6 1.6,7.8 -.4,8.3 -1.8,8.8 -2.9,9.6 -3.4,10.6 -4.1,11.1 "
            "-5,10.4 -5.8,10.6 -5.9,11.3 -5.2,12.1 "
            "-4.5,12.9 -4,13.8! -3.7,13.1 -2.8,12.9 -1.7,12.1 "
            "-.8,11 .6,10.6 2.4,10.5 3.4,10.2",
            bronze,
            0.12,
        ),
        mass(
            "3.8,9.4 4.1,8 3.6,6.9 4.1,5.6 3.6,4.9! 2.8,4.9! 3.3,5.6 2.6,6.9 1.6,8.2 2.4,9.2",
            bronze,
            0.1,
        ),
        mass(
            "-2.2,9.2 -3.4,8.6 -4.1,7.6 -3.5,6.9 -3.1,7.1 -3.4,7.6 -2.8,8.1 -1.2,8.4", bronze, 0.1
        ),
        strokes(("-3.2,12.7 -2.2,11.6 -1.4,10.6", "-3.4,12.2 -2.6,11.2"), dark, 0.2, 0.6),
        strokes(("-.6,8.7 1,8.2 2.4,8.3",), lit, 0.14, 0.5),
        strokes(("-4.7,12 -4.6,11.95", "-5.7,10.9 -5.6,10.9"), dark, 0.26),
        _rider(bronze, dark, lit),
        mass("5.4,5 4.4,4.7 3.4,5.1 2.4,4.7 1.6,4.9 2.4,4.4 3.4,4.6 4.4,4.2 5.6,4.5", dark, 0.06),
    ]
    return Drawing("".join(parts), -8, 9, -15.6, anchors={"face": (-0.1, -14)}, faces="left")


def _stone(granite: str) -> str:
    """The rock, which rises like a wave, with a sign on its side."""
    return (
        mass(
            "-8,0! -7.7,3.4 -6.6,5.8 -5.2,6.4 -3,5.9 0,5.3 3,4.7 6,4 8.2,2.2 9,0!",
            granite,
            0.14,
        )
        + mass("9,0! 8.2,2.2 6,4 3,4.7 4.6,2.8 5,0!", mix(granite, "#4f4458", 0.22))
        + mass(
            "-7.6,.4! -7.4,3.2 -6.4,5.4 -5.4,5.8 -6.2,3.4 -6.4,.4!", mix(granite, "#fff4e0", 0.35)
        )
        + strokes(("-4.6,5 -4.8,3 -4.2,1", "1.6,4.4 1.2,2.6 1.8,1"), "#5b4f58", 0.12, 0.35)
        + veil("M-3.4 -3.4h4.6v.5h-4.6zM-3.4 -2.5h4.6v.4h-4.6zM-2.6 -1.8h3v.4h-3z", "#e5c878", 0.85)
    )


def _rider(bronze: str, dark: str, lit: str) -> str:
    """Peter the Great with his cloak and his hand stretched out."""
    return (
        mass("-.4,12.8 1.4,12.6 2.9,11.4 3.6,9.8 2.4,9.6 1,10.2 .2,11", dark, 0.1)
        + mass(
            "-.9,10.6 -1.2,9.2 -1.8,8 -1.5,7.4! -2.2,7.1! -2.6,7.5 -2.1,8.2 -1.9,9.4 -1.6,10.6",
            bronze,
            0.1,
        )
        + mass("-1.2,10.2 -1.1,12 -.9,13.2 0,13.4 .8,13 1.1,11.6 1.2,10.2 0,9.9", bronze, 0.1)
        + mass(
            "-.6,13.3 -2.2,13.9 -3.8,14.9 -4.6,15.2 -4.9,14.8 -4.2,14.2 -2.4,12.9 -.8,12.3",
            bronze,
            0.1,
        )
        + mass("-.4,13.2 -.9,14 -.8,14.8 -.1,15.2 .5,14.9 .6,14.1 .4,13.3", bronze, 0.1)
        + mass("-.8,14.8 -.4,15.4 .4,15.4 .7,14.8 .2,15", "#a9b86a", 0.05)
        + strokes(("-.9,12.8 -.8,11.4 -.9,10.4", "-1,13.1 -2.4,13.6 -3.8,14.5"), lit, 0.12, 0.6)
    )


def motherland_calls(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw The Motherland Calls, the statue above Volgograd with its sword raised to the sky.

    Source of the dimensions: https://en.wikipedia.org/wiki/The_Motherland_Calls – 85 m high from
    the base to the tip of the sword, which is 33 m long. One unit is a metre.

    Args:
        dice: What chooses the concrete and the green of the hill.
        look: The colour of the statue, where the prompt names one.
        light: The light of the hour.

    Returns:
        The statue on its hill.
    """
    stone = look.colour or dice.choose("stone", ("#c3bdb2", "#b9b6b4", "#cbbfa8"))
    lawn = mix(dice.choose("lawn", ("#86a85c", "#94a862", "#76a062")), light.haze, 0.08)
    dark, lit = mix(stone, "#4a4458", 0.5), mix(stone, "#fffaf0", 0.45)
    parts = [
        mass("-34,0! -24,4 -12,7.4 12,7.4 24,4 34,0!", lawn, 0.3),
        mass("-9,6 -9,9! 10,9! 10,6", mix(stone, dark, 0.3), 0.2),
        # the scarf that blows behind her, the far arm that calls
        mass(
            "4,44 12,46 20,43 25,36 22,33 17,35 19,28 14,30 10,36 4,38",
            mix(stone, dark, 0.28),
            0.25,
        ),
        mass(
            "-3,52 -10,50.6 -17,51 -22,53.6 -24,53.4 -23,51.6 "
            "-20,50.8! -23.4,49.8 -22,48.8 -17,48 -10,46.6 -3,46",
            mix(stone, dark, 0.1),
            0.25,
        ),
        # the robe, which the wind presses against her legs
        mass(
            "-3.4,54! -5,48 -4.4,40 -6.4,30 -9,18 -12,9.4! "
            "-6,8.4 0,9.4 6,8.4 12.6,9! 13.4,14 10,24 "
            "7.4,34 6,42 5.6,49 4,54!",
            stone,
            0.3,
        ),
        mass(
            "2,52 1,42 2.6,30 6,18 7,8.6! 12.6,9! 13.4,14 10,24 7.4,34 6,42 5.6,49 4,54!",
            mix(stone, dark, 0.4),
        ),
        strokes(
            (
                "-3,45 -3.6,34 -8,14",
                "0,46 -.6,34 -3.4,12",
                "2,44 2,32 2.6,12",
                "-4.4,40 0,39 5.6,41",
            ),
            dark,
            0.4,
            0.5,
        ),
        strokes(("-3.8,48 -3.2,40 -5,30 -7.6,14",), lit, 0.6, 0.7),
        _sword(light),
        mass("1,52 5,53 7.6,57 8,62 7,62.4 5.4,58.4 2.6,55 0,54.6", stone, 0.25),
        mass(
            "-2.4,53.6 -3.4,56.4 -2.6,60 .4,61 2.8,59.4 3,56 1.6,53.6", mix(stone, lit, 0.3), 0.25
        ),
        mass(
            "-2.8,58 -3.4,60.6 -1,62.4 2.6,61.6 5.4,58.4 4.6,55.6 3,57 2,59.6 -.4,60.4",
            mix(stone, dark, 0.32),
            0.2,
        ),
        strokes(
            ("-2.2,55.6 -1,55.5", "-2.7,58 -1.9,58.2", "-.4,58 .6,58.2"), mix(stone, dark, 0.8), 0.5
        ),
    ]
    return Drawing("".join(parts), -34, 34, -94, anchors={"face": (-0.5, -57)})


def _sword(light: Light) -> str:
    """The sword of steel, held up to the sky."""
    steel = mix("#b9c6d2", light.haze, 0.1)
    return (
        mass("7.4,64! 15.4,93.6! 10,63!", steel, 0.2)
        + mass("8.7,63.4! 15.4,93.6! 10,63!", mix(steel, "#4a5468", 0.4))
        + strokes(("5.4,65 11.6,62.6", "7,58 8.6,64"), "#8d8a86", 1.2)
    )
