"""Christ the Redeemer on its mountain, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.corcovado import corcovado, wisps_of_cloud
from imgkit.local.painter.monuments.masonry import arch, block, painted, polygon, shading
from imgkit.local.painter.monuments.rock import halo, mass, strokes
from imgkit.local.painter.shapes import Place

_ROCK = 17.0
_FEET = _ROCK + 8
_SHIFT = Place((0, -_FEET), 1, 0, -1)
"""The figure is planned from its feet up."""


def christ_the_redeemer(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Christ the Redeemer on his pedestal, on the peak of the Corcovado.

    Source of the dimensions: https://en.wikipedia.org/wiki/Christ_the_Redeemer_(statue) – the
    statue is 30 m high, its pedestal 8 m, and the arms stretch 28 m wide.

    Args:
        dice: What chooses the stone and where the clouds float.
        look: The colour of the statue, where the prompt names one.
        light: Whether the statue is lit by lamps.

    Returns:
        The statue with the top of its mountain.
    """
    stone = look.colour or dice.choose("soapstone", ("#e6dfd0", "#dcd8d0", "#eadfc8"))
    if light.lamps:
        stone = mix(stone, "#ffdf9a", 0.45)
    dark = mix(stone, "#5d5868", 0.55)
    parts = [
        shading("stone", stone, dark),
        halo("glow", "#ffe2a0"),
        f'<circle cy="{-_FEET - 19}" r="23" fill="url(#{{id}}-glow)"/>' if light.lamps else "",
        corcovado(light),
        _pedestal(stone, light),
        _arms(stone, dark),
        _robe(stone, dark),
        _head(stone, dark),
        wisps_of_cloud(dice, light),
    ]
    return Drawing("".join(parts), -27, 27, -_FEET - 30)


def _pedestal(stone: str, light: Light) -> str:
    """The platform with its railing, and the pedestal with the door of the chapel."""
    base = mix(stone, "#8a7f78", 0.4)
    dark = mix(base, "#40363f", 0.5)
    door = "#ffd27a" if light.lamps else dark
    rail = "".join(f"M{x:.1f} {-_ROCK - 0.6}v-1.1" for x in [-8.4 + 0.7 * n for n in range(25)])
    return (
        block(-9, 9, _ROCK - 0.6, _ROCK + 0.6, mix(base, "#fff4d8", 0.25), 0.16)
        + f'<path d="{rail}M-8.6 {-_ROCK - 1.7}H8.6" stroke="{dark}" stroke-width=".14"/>'
        + polygon(
            ((-4, _ROCK + 0.6), (-3.3, _FEET - 0.8), (3.3, _FEET - 0.8), (4, _ROCK + 0.6)),
            base,
            0.16,
        )
        + polygon(
            ((1.5, _ROCK + 0.6), (1.3, _FEET - 0.8), (3.3, _FEET - 0.8), (4, _ROCK + 0.6)),
            mix(base, dark, 0.5),
        )
        + painted(arch(-0.7, _ROCK + 0.6, 0.85, _ROCK + 2.6, 1.1), door)
        + block(-3.8, 3.8, _FEET - 1, _FEET - 0.4, mix(base, "#fff4d8", 0.35), 0.14)
        + block(-3.2, 3.2, _FEET - 0.4, _FEET + 0.1, base, 0.12)
    )


def _arms(stone: str, dark: str) -> str:
    """Both arms, stretched out, with wide sleeves and open hands."""
    parts = []
    for side in (-1, 1):
        place = Place((0, -_FEET), 1, 0, -1)
        hand = " ".join(
            f"{side * x},{y}"
            for x, y in (
                (11.6, 24.5),
                (12.6, 24.75),
                (13.6, 24.6),
                (14, 24.2),
                (13.4, 23.85),
                (12.5, 23.6),
                (11.6, 23.7),
            )
        )
        sleeve = (
            f"{side * 1.4},25.6! {side * 4},25.5 {side * 8},25.1 {side * 11.9},24.85! "
            f"{side * 12.1},23.3! {side * 11.2},22.3 {side * 9},21.9 {side * 6},20.4 "
            f"{side * 3.6},18.2 {side * 2.2},17.6!"
        )
        under = (
            f"{side * 12},23.5! {side * 11.2},22.3 {side * 9},21.9 {side * 6},20.4 "
            f"{side * 3.6},18.2 {side * 2.2},17.6! {side * 3},20 {side * 6},22 {side * 9},23"
        )
        folds = [
            f"{side * 10.6},24.6 {side * 10.2},23 {side * 9.6},22.2",
            f"{side * 8.2},24.8 {side * 7.4},22.6 {side * 6.4},21",
            f"{side * 5.8},25 {side * 5},22 {side * 4},19.2",
        ]
        parts += [
            mass(hand, mix(stone, dark, 0.12), 0.16, place),
            mass(sleeve, stone if side < 0 else mix(stone, dark, 0.22), 0.18, place),
            mass(under, mix(stone, dark, 0.4 if side < 0 else 0.6), 0, place),
            strokes(folds, dark, 0.22, 0.65, place),
        ]
    return "".join(parts)


def _robe(stone: str, dark: str) -> str:
    """The long robe with its folds, and the cloak over it."""
    return (
        mass(
            "-2.7,0! -3,5 -2.7,11 -2.9,16 -3.3,20 -3,23.5 -1.9,25.5 0,26.1 1.9,25.5 3,23.5 "
            "3.3,20 2.9,16 2.7,11 3,5 2.7,0!",
            "url(#{id}-stone)",
            0.18,
            _SHIFT,
        )
        + mass(
            "-3.2,21! -2.2,17 .4,13 2.75,10.6! 2.9,15 3.3,20 2.4,22.4 .4,18 -1.4,21.5",
            mix(stone, dark, 0.22),
            0,
            _SHIFT,
        )
        + mass("-.5,26! .2,20 -.1,17! .8,18.6 .9,26!", mix(stone, dark, 0.25), 0, _SHIFT)
        + strokes(
            (
                "-3,19.8 -1.8,16 .6,13.2 2.7,10.8",
                "-2.4,22.6 -1.4,20.6 .3,17.6 2.8,14.8",
                "2.2,23.4 1.4,20.4 .6,18",
            ),
            dark,
            0.24,
            0.7,
            _SHIFT,
        )
        + strokes(
            (
                "-1.7,.3 -1.9,6 -1.6,12 -1.8,15.6",
                "-.6,.3 -.7,6 -.3,13.6",
                ".6,.3 .5,6 .6,12.4",
                "1.7,.3 1.9,5 1.7,11",
            ),
            dark,
            0.24,
            0.55,
            _SHIFT,
        )
        + mass("-1.9,.2! -1.2,.95 -.2,.3!", mix(stone, dark, 0.3), 0.1, _SHIFT)
        + mass("1.9,.2! 1.2,.95 .2,.3!", mix(stone, dark, 0.45), 0.1, _SHIFT)
    )


def _head(stone: str, dark: str) -> str:
    """The head, slightly bowed, with long hair and a beard."""
    hair = mix(stone, dark, 0.5)
    return (
        mass(
            "-1.4,28.6 -.95,29.6 0,30 .95,29.6 1.4,28.6 1.6,27 1.95,25.5 .8,25 -.8,25 "
            "-1.95,25.5 -1.6,27",
            hair,
            0.16,
            _SHIFT,
        )
        + mass(
            "-.9,29.1 -.4,29.35 .4,29.35 .9,29.1 1.05,28 .8,26.7 0,25.9 -.8,26.7 -1.05,28",
            mix(stone, "#ffffff", 0.15),
            0.1,
            _SHIFT,
        )
        + mass(
            "-.85,27.1! -.4,27.25 0,27.1 .4,27.25 .85,27.1! .65,26.3 0,25.6 -.65,26.3",
            hair,
            0,
            _SHIFT,
        )
        + strokes(
            (
                "-.65,28.2 -.3,28.1",
                ".65,28.2 .3,28.1",
                "0,28.2 -.1,27.6 .1,27.5",
                "-.25,26.95 .25,26.95",
            ),
            mix(dark, "#3a2f38", 0.4),
            0.14,
            0.9,
            _SHIFT,
        )
    )
