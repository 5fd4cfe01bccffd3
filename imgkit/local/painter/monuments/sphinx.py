"""The Great Sphinx of Giza, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import polygon
from imgkit.local.painter.monuments.rock import mass, strokes

_SHADE = "#6b3f34"


def sphinx(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Great Sphinx of Giza lying before a pyramid.

    Source of the dimensions: https://en.wikipedia.org/wiki/Great_Sphinx_of_Giza – 73 m long from
    paw to tail, 20 m high and 19 m wide; the nose is lost. The pyramid of Khafre behind it rises
    136 m, and is drawn as it looks from far away.

    Args:
        dice: What chooses the stone and on which side the pyramid rises.
        look: Its colour, where the prompt names one.
        light: The light of the hour, for what is far.

    Returns:
        The Sphinx, which looks to the left.
    """
    stone = look.colour or dice.choose("stone", ("#e0b878", "#d8ae76", "#e6c388"))
    middle = dice.number("pyramid", 5, 13, 14)
    svg = _pyramid(middle, mix(stone, light.haze, 0.35)) + crouching(stone)
    return Drawing(svg, -38, 38, -34, anchors={"face": (-18, -17)}, faces="left")


def crouching(stone: str) -> str:
    """Return the Sphinx alone, from x = -38 to 38 and 20 high, in a colour of stone."""
    return _body(stone) + _paws(stone) + _head(stone)


def _pyramid(x: float, stone: str) -> str:
    """A pyramid far away, with the last of its smooth coating at the top."""
    dark = mix(stone, "#8a5a4a", 0.35)
    courses = "".join(
        f"M{x - 24 * (1 - high / 34):.1f} {-high:.1f}H{x + 24 * (1 - high / 34):.1f}"
        for high in [1.7 * step for step in range(1, 17)]
    )
    return (
        polygon(((x - 24, 0), (x, 34), (x + 7, 0)), mix(stone, "#fff0cc", 0.3))
        + polygon(((x + 7, 0), (x, 34), (x + 24, 0)), dark)
        + f'<path d="{courses}" stroke="#8a5a3c" stroke-opacity=".2" stroke-width=".25"/>'
        + polygon(
            ((x - 5.3, 26.5), (x, 34), (x + 1.5, 25.8), (x - 2, 26.2)), mix(stone, "#fff8e8", 0.6)
        )
        + polygon(((x + 1.5, 25.8), (x, 34), (x + 5.3, 26.5)), mix(dark, "#fff8e8", 0.3))
    )


def _body(stone: str) -> str:
    """The lion's body, in the layers that wind and sand have carved out of it."""
    dark = mix(stone, _SHADE, 0.5)
    layers = (
        "-14,11.3 -4,11.6 8,11.2 22,11.4 32,10.2",
        "-13,9.4 0,9.7 12,9.2 24,9.4 34,8",
        "-12,7.3 2,7.5 14,7 22,7.2",
        "-12,5 0,5.2 12,4.7 20,5",
        "-12,2.8 4,2.9 18,2.5",
    )
    joints = "".join(
        f"M{-11 + 31 * (n * 0.618034 % 1):.1f} {-0.7 - 1.25 * (n % 4):.1f}v-1.2h1.6"
        for n in range(22)
    )
    return (
        mass(
            "-20,0! -19,12 -14,13.6! -4,13.3 8,12.7 20,13.2 30,13 35,10 37.6,5 38,0!",
            mix(stone, dark, 0.12),
            0.22,
        )
        + mass("-20,2! -12,3 6,1.2 20,3.5 30,2 38,0! -20,0!", mix(stone, dark, 0.35))
        + strokes(layers, dark, 0.55, 0.5)
        + strokes((layers[1], layers[3]), mix(stone, "#fff2d0", 0.6), 0.3, 0.6)
        + f'<path d="{joints}" fill="none" stroke="{dark}" stroke-opacity=".4" '
        'stroke-width=".18"/>'
        # The haunch, with the hind paw before it and the tail around it.
        + mass(
            "17,0! 16.5,4.5 19,9 24,11 30,10.5 35,7 37.4,3 37.8,0!", mix(stone, dark, 0.04), 0.22
        )
        + mass("22,0! 24,5 30,6 36,4.5 37.8,0!", mix(stone, dark, 0.3))
        + mass("8,0! 7.6,1.7 9,2.8 15,2.9 22,3.6 25,2.4 25.5,0!", stone, 0.22)
        + mass("9,.1! 9,.9 16,1.3 25.3,.5 25.4,.1!", mix(stone, dark, 0.35))
        + strokes(("34,8.6 28,9.2 23,7.6 20.6,4.6",), dark, 0.35, 0.6)
        + strokes(("36.6,2.4 31,3 26.6,2.2",), mix(stone, "#fff2d0", 0.3), 0.9)
    )


def _paws(stone: str) -> str:
    """Both fore legs stretched out, with blocks of the old repairs, and the chest above them."""
    dark = mix(stone, _SHADE, 0.5)
    blocks = "".join(
        f"M{-34 + 2.7 * n:.1f} {-low:.1f}v-1.3" for n in range(9) for low in ((0.3, 1.6)[n % 2],)
    )
    toes = ("-37.2,.2 -37.4,1.6 -36.6,2.4", "-35.6,.2 -35.7,1.9 -34.9,2.7", "-33.9,.2 -33.9,2")
    return (
        mass("-15,0! -33,0! -33.6,2 -32.6,3.6 -26,4 -20,5.2 -16,8!", mix(stone, dark, 0.45), 0.22)
        + mass("-23,2! -24.4,7 -23.6,11 -21,14! -13,14! -11,9 -10,2!", mix(stone, dark, 0.1), 0.22)
        + strokes(
            ("-23.6,8.6 -18,8 -12,8.8", "-23.4,6.2 -17,5.6 -11,6.4", "-22.6,10.8 -18,10.4 -13,11"),
            dark,
            0.4,
            0.5,
        )
        + mass(
            "-37,0! -38,1.2 -37.2,2.7 -34,3.2 -28,2.9 -20,3.2 -15,4.6 -11,5.4 -8.6,3.6 -8.4,0!",
            stone,
            0.22,
        )
        + mass("-37.6,.4! -30,1 -20,.8 -8.4,1.4! -8.4,0! -37,0!", mix(stone, dark, 0.35))
        + mass("-37,2.2 -34,2.9 -28,2.6 -20,2.9 -20,2.5 -30,2.2", mix(stone, "#fff2d0", 0.55))
        + f'<path d="M-33 -1.6H-9{blocks}" fill="none" stroke="{dark}" stroke-opacity=".4" '
        'stroke-width=".18"/>' + strokes(toes, dark, 0.25, 0.7)
    )


def _head(stone: str) -> str:
    """The head of a king in his striped cloth; the nose is broken off."""
    dark = mix(stone, _SHADE, 0.5)
    cloth = mix(stone, "#c98f4e", 0.25)
    stripes = (
        "-14.6,18.6 -12.6,18.4 -11.3,17.4", "-14.4,17.4 -12,17 -10.8,16",
        "-14.3,16.2 -11.8,15.8 -10.2,14.6", "-14.2,15 -11.6,14.4 -9.9,13.2",
        "-14,13.8 -11.6,13.1 -10,11.9", "-22.2,17.2 -22.8,16.6", "-22.2,15.8 -23.2,15",
        "-22.1,14.4 -23.4,13.4", "-21.9,13 -23.2,12.2",
    )  # fmt: skip
    return (
        mass(
            "-21.6,18.4 -20,19.6 -17.6,20 -15,19.7 -12.6,18.6 -11,16.4 -9.8,13.4 -9.4,11! "
            "-13.6,10.4! "
            "-14,13 -21,13.6 -21.6,10.8! -23.8,11.4! -23.6,14 -22.6,17",
            cloth,
            0.22,
        )
        + mass(
            "-14.2,19.4! -12.6,18.6 -11,16.4 -9.8,13.4 -9.4,11! -12,10.7! -12.4,14 -13,17",
            mix(cloth, dark, 0.5),
        )
        + strokes(stripes, dark, 0.3, 0.55)
        + mass(
            "-21.8,17.8 -21,18.5 -18,18.8 -15,18.2 -14.2,17.4 -14.3,14 -15,12 -16.6,10.8 "
            "-18.6,10.6 "
            "-20.4,11.4 -21.6,13.4",
            mix(stone, "#fff2d0", 0.22),
            0.18,
        )
        + mass(
            "-15.6,18.3! -14.2,17.4 -14.3,14 -15,12 -16.6,10.8! -15.8,13 -15.7,16",
            mix(stone, dark, 0.35),
        )
        + mass("-14.3,16! -13.5,16.4 -13.2,15.4 -13.6,14.2 -14.3,14!", mix(stone, dark, 0.2), 0.14)
        # The band on the forehead, the eyes, what is left of the nose, and the mouth.
        + mass("-22,17.7! -18,18.3 -14.2,17.3! -14.2,18! -18,19 -21.8,18.4!", cloth, 0.14)
        + strokes(
            ("-21.3,16.7 -20.4,17.1 -19.3,17.05", "-17.4,17.05 -16.3,17.1 -15.2,16.7"),
            dark,
            0.32,
            0.9,
        )
        + mass("-21,16.1 -20.2,16.5 -19.3,16.1 -20.2,15.8", "#f6e6c4", 0.12)
        + mass("-17.4,16.1 -16.4,16.5 -15.4,16.1 -16.4,15.8", "#f6e6c4", 0.12)
        + "".join(
            f'<circle cx="{x}" cy="-16.15" r=".28" fill="{mix(dark, "#2c1c1c", 0.5)}"/>'
            for x in (-20.2, -16.5)
        )
        + mass(
            "-19,15.8! -19.3,14.5 -19.1,13.9 -18.3,13.7 -17.7,14 -17.8,14.7 -18.2,15.8!",
            mix(stone, dark, 0.35),
        )
        + strokes(("-20,13.05 -19,12.8 -18.4,12.75 -17.7,12.8 -16.6,13.05",), dark, 0.34, 0.9)
        + strokes(("-19.2,12.2 -18.4,12.1 -17.5,12.2",), dark, 0.25, 0.5)
    )
