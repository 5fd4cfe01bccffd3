"""The Great Buddha of Kamakura."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines
from imgkit.local.painter.monuments.facade import spread
from imgkit.local.painter.monuments.masonry import block
from imgkit.local.painter.monuments.rock import mass, strokes


def great_buddha(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Great Buddha of Kamakura, of green bronze, sitting in the open air.

    Source of the dimensions: https://en.wikipedia.org/wiki/K%C5%8Dtoku-in – 13.35 m high with its
    base. One unit is a tenth of a metre.

    Args:
        dice: What chooses the green of the bronze.
        look: The colour of the bronze, where the prompt names one.
        light: The light of the hour.

    Returns:
        The statue, which faces us.
    """
    bronze = look.colour or dice.choose("bronze", ("#7fa08c", "#86a298", "#8a9c7c"))
    dark, lit = mix(bronze, "#2c3a48", 0.5), mix(bronze, "#f4ffec", 0.4)
    base = mix("#b3a898", light.haze, 0.08)
    curls = "".join(
        f"M{x - 1.1:.1f} {-high:.1f}a1.1 1.1 0 0 1 2.2 0"
        for row, high in enumerate((111.0, 114.4, 117.8, 121))
        for x in spread(-13 + row * 2, 13 - row * 2, 9 - row)
    )
    parts = [
        block(-66, 66, 0, 7, base, 0.6),
        block(-60, 60, 7, 13, mix(base, "#ffffff", 0.25), 0.6),
        mass("-58,13! -60,20 -52,28 -34,34 34,34 52,28 60,20 58,13!", bronze, 0.8),
        strokes(
            ("-50,17 -20,24 8,18", "50,17 22,24 0,20", "-44,24 -26,28", "44,24 26,28"),
            dark,
            1.2,
            0.6,
        ),
        mass("-30,32! -40,46 -42,64 -36,78 -22,86! 22,86! 36,78 42,64 40,46 30,32!", bronze, 0.8),
        mass("8,86! 22,86! 36,78 42,64 40,46 30,32! 16,32! 20,56 14,74", mix(bronze, dark, 0.4)),
        mass("-9,84! -12,62 -10,48! 10,48! 12,62 9,84!", mix(bronze, lit, 0.45), 0.4),
        strokes(
            (
                "-22,86 -16,64 -12,46",
                "22,86 15,64 12,46",
                "-36,76 -30,56 -32,40",
                "36,76 30,56 32,40",
                "-18,84 -10,58",
                "18,84 10,58",
            ),
            dark,
            1.1,
            0.6,
        ),
        mass(
            "-34,38! -28,30 -12,28 0,30! 12,28 28,30 34,38! 20,40 8,37 0,38 -8,37 -20,40",
            mix(bronze, lit, 0.25),
            0.7,
        ),
        mass("-10,33 -3,38 -3,41 0,39.6 3,41 3,38 10,33 0,30.6", mix(bronze, lit, 0.5), 0.6),
        mass("-7,92! -8,82! 8,82! 7,92!", mix(bronze, dark, 0.3), 0.4),
        mass("-16.4,106 -18.6,100 -17,92 -14.6,94", bronze, 0.6),
        mass("16.4,106 18.6,100 17,92 14.6,94", mix(bronze, dark, 0.4), 0.6),
        mass(
            "-15,110 -14.6,98 -10,90 0,86.6 10,90 14.6,98 15,110 0,114", mix(bronze, lit, 0.15), 0.7
        ),
        mass("4,113 15,110 14.6,98 10,90 3,87! 7,96 6,106", mix(bronze, dark, 0.3)),
        mass(
            "-16,108 -16,116 -10,123 -5,125 -4,129.6 0,131 4,129.6 "
            "5,125 10,123 16,116 16,108 8,112.4 0,113.4 -8,112.4",
            mix(bronze, dark, 0.5),
            0.7,
        ),
        lines(curls, mix(bronze, lit, 0.3), 0.8),
        strokes(("-10.6,104 -7,106 -3,104.6", "10.6,104 7,106 3,104.6"), dark, 0.9),
        strokes(("-10,100.6 -6.6,99.4 -3.4,100.6", "10,100.6 6.6,99.4 3.4,100.6"), dark, 1.2),
        strokes(("-1.4,104 -1.6,98 -2.6,96.4 0,95.4 2.6,96.4",), dark, 0.9),
        strokes(("-4,92.4 0,91.6 4,92.4", "-1.6,90 1.6,90"), dark, 0.9),
        f'<circle cy="-108.4" r="1.3" fill="{lit}"/>',
    ]
    return Drawing("".join(parts), -66, 66, -131, anchors={"face": (0, -100)})
