"""The Little Mermaid of Copenhagen and the Atomium of Brussels."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines
from imgkit.local.painter.monuments.facade import disc, river, sheen
from imgkit.local.painter.monuments.masonry import block, polygon
from imgkit.local.painter.monuments.rock import mass, strokes

_BALLS = (
    # x, height and half width of each ball of the Atomium, from the hindmost on
    (-9.0, 66.0, 8.0), (29, 72, 8.4), (-30, 60, 8.6), (11, 38, 8.6), (0, 92, 9), (0, 51, 9.4),
    (31, 42, 9.4), (-28, 30, 9.6), (0, 10, 10),
)  # fmt: skip
_TUBES = (
    (4, 5),
    (5, 8),
    (5, 1),
    (5, 2),
    (5, 6),
    (5, 7),
    (4, 1),
    (4, 2),
    (1, 6),
    (2, 7),
    (6, 8),
    (7, 8),
    (0, 4),
    (0, 2),
    (3, 6),
    (3, 8),
    (0, 3),
)


def atomium(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Atomium: nine steel balls joined by tubes, like an iron crystal.

    Source of the dimensions: https://en.wikipedia.org/wiki/Atomium – 102 m high, with balls of
    18 m. One unit is a metre.

    Args:
        dice: What chooses what the steel reflects.
        look: The colour of the steel, where the prompt names one.
        light: Whether the lamps on the balls shine.

    Returns:
        The building.
    """
    steel = look.colour or dice.choose("steel", ("#b7c3cf", "#bfc4c8", "#aebfd2"))
    dark, lit = mix(steel, "#38425c", 0.65), mix(steel, "#ffffff", 0.75)
    tubes = "".join(
        f"M{_BALLS[one][0]} {-_BALLS[one][1]}L{_BALLS[other][0]} {-_BALLS[other][1]}"
        for one, other in _TUBES
    )
    legs = "M-28 -30L-36 0M31 -42L38 0M11 -38L14 0"
    balls = "".join(
        disc(x, high, half, "url(#{id}-ball)")
        + lines(
            f"M{x - half * 0.92:.1f} {-high - half * 0.3:.1f}q{half * 0.92:.1f} "
            f"{half * 0.4:.1f} {half * 1.84:.1f} 0"
            f"M{x - half * 0.92:.1f} {-high + half * 0.34:.1f}q{half * 0.92:.1f} "
            f"{half * 0.4:.1f} {half * 1.84:.1f} 0"
            f"M{x} {-high - half}q{-half * 0.9:.1f} {half} 0 {2 * half}"
            f"M{x} {-high - half}q{half * 0.9:.1f} {half} 0 {2 * half}",
            dark,
            0.3,
            0.45,
        )
        + (_lamps(x, high, half) if light.lamps else "")
        for x, high, half in _BALLS
    )
    parts = [
        sheen("ball", (lit, steel, dark)),
        polygon(((-46, 0), (-40, 3), (40, 3), (46, 0)), mix("#8fae6c", light.haze, 0.1), 0.3),
        lines(legs, dark, 3),
        lines(legs, steel, 2),
        block(-13, 13, 0, 5, mix("#d6d2c8", steel, 0.3), 0.3),
        lines(tubes, "#5b5664", 4.6),
        lines(tubes, steel, 3.8),
        lines(tubes, lit, 1.1, 0.7),
        balls,
    ]
    return Drawing("".join(parts), -46, 46, -101)


def _lamps(x: float, high: float, half: float) -> str:
    """The points of light on a ball."""
    return "".join(
        disc(x + half * across, high - half * down, 0.8, "#fff3b8", 0.1)
        for across, down in (
            (-0.5, -0.4),
            (0, -0.7),
            (0.5, -0.4),
            (-0.6, 0.2),
            (0.6, 0.2),
            (0, 0.1),
            (0, 0.65),
        )
    )


def little_mermaid(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Little Mermaid on her boulder by the water. One unit is a centimetre.

    Source of the dimensions: https://en.wikipedia.org/wiki/The_Little_Mermaid_(statue) – a statue
    of bronze, 1.25 m high, after the tale by Hans Christian Andersen.

    Args:
        dice: What chooses the bronze.
        look: Its colour, where the prompt names one.
        light: The light of the hour.

    Returns:
        The statue, which looks to the left.
    """
    bronze = look.colour or dice.choose("bronze", ("#6f8f80", "#7d8a68", "#658a8c"))
    dark, lit = mix(bronze, "#26343c", 0.45), mix(bronze, "#effbe4", 0.45)
    rock = mix("#a89c90", light.haze, 0.08)
    parts = [
        mass("-96,0! -94,26 -80,44 -60,50 -44,40 -36,0!", mix(rock, "#4f4458", 0.2), 1),
        mass("-60,0! -62,40 -48,72 -22,88 24,90 52,78 70,50 76,0!", rock, 1.2),
        mass("30,89 52,78 70,50 76,0! 36,0! 44,50", mix(rock, "#4f4458", 0.28)),
        mass("-52,20! -54,44 -42,68 -24,80 -36,60 -42,30", mix(rock, "#fff6e8", 0.4)),
        mass("54,0! 60,22 76,34 92,26 98,0!", mix(rock, "#4f4458", 0.1), 1),
        # the tail that lies along the boulder, with its fin
        mass(
            "34,84 40,72 40,56 50,40 62,34 58,28 46,26! 36,30! 30,20! 26,34 28,50 22,66 12,80",
            dark,
            0.9,
        ),
        # the legs, folded under her
        mass(
            "34,92 26,86 2,84 -18,88 -34,94 -44,92 -48,96 "
            "-42,102 -28,104 -10,108 10,112 30,110 38,102",
            bronze,
            1,
        ),
        mass("38,102 44,92 40,80 30,82 14,86 -2,86 20,92", mix(bronze, dark, 0.5)),
        strokes(("-40,97 -20,98 6,102", "20,88 32,84 38,88"), dark, 1.2, 0.6),
        # the arm she leans on, on the far side
        mass(
            "20,152 30,140 38,124 42,110 47,100 42,97 36,104 32,116 24,130 14,142",
            mix(bronze, dark, 0.55),
            0.9,
        ),
        mass(
            "-6,106 -2,122 -6,138 -6,150 2,158 14,158 22,150 22,136 24,122 34,106 20,98 4,98",
            bronze,
            1,
        ),
        mass(
            "14,158 22,150 22,136 24,122 34,106 24,100 14,118 16,138 10,150", mix(bronze, dark, 0.4)
        ),
        mass(
            "-4,154 -8,140 -10,126 -20,114 -30,108 -28,103 -18,105 -4,118 2,134 4,146",
            mix(bronze, lit, 0.3),
            0.9,
        ),
        mass("0,158 -1,166 8,168 10,158", mix(bronze, dark, 0.25), 0.6),
        mass(
            "-10,176 -12,170 -8,163 -1,161 6,166 8,176 4,184 -4,185 -9,181",
            mix(bronze, lit, 0.15),
            0.9,
        ),
        mass("-8,182 -4,188 6,188 13,182 15,172 19,166 15,160 9,162 9,170 4,178 -2,181", dark, 0.9),
        strokes(("-9.6,174 -7,174.6", "-8,167 -5.4,166.8"), dark, 1.1),
        strokes(("-4,150 -4,138 0,124", "-2,184 4,184 9,178"), lit, 1.2, 0.6),
        river(110, 10, light, "#7fb0c0"),
    ]
    return Drawing("".join(parts), -110, 110, -188.5, anchors={"face": (-5, -174)}, faces="left")
