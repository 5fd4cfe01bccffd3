"""The Burj Khalifa and the CN Tower, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import block, polygon, shading
from imgkit.local.painter.monuments.rock import halo, mass, strokes

_TUBES = (
    # x, half its width, top; from the back to the front
    (0, 13, 636), (-20, 11, 528), (21, 11, 476), (-38, 10, 404), (39, 10, 352), (-11, 10, 586),
    (12, 10, 556), (-54, 9, 268), (55, 9, 226), (-29, 10, 446), (30, 10, 420), (-46, 9, 318),
    (47, 9, 284), (-68, 8, 128), (69, 8, 96), (-20, 9, 372), (21, 9, 330), (0, 12, 500),
    (-61, 8, 176), (62, 8, 150), (-36, 9, 232), (37, 9, 198), (-10, 9, 300), (12, 9, 256),
    (-50, 8, 110), (51, 8, 84), (-24, 9, 164), (26, 9, 138), (0, 10, 206),
)  # fmt: skip


def burj_khalifa(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Burj Khalifa of Dubai, a bundle of tubes that end one after the other.

    Source of the dimensions: https://en.wikipedia.org/wiki/Burj_Khalifa – 828 m high with its
    spire; 27 setbacks wind up around its core.

    Args:
        dice: What chooses the colour of the glass and which windows are lit.
        look: Its colour, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The tower.
    """
    glass = look.colour or dice.choose("glass", ("#a9bfcf", "#b5c2c8", "#9fb8cc"))
    if light.lamps:
        glass = mix(glass, "#2b3a60", 0.4)
    dark = mix(glass, "#39465f", 0.6)
    parts = [
        shading("glass", glass, dark),
        halo("glow", "#ffe8b0"),
        polygon(
            ((-3.4, 600), (-2.2, 740), (-0.6, 828), (0.6, 828), (2.2, 740), (3.4, 600)), dark, 1
        ),
        block(-6, 6, 560, 690, "url(#{id}-glass)", 1),
        *(_tube(x, half, top, glass, dark) for x, half, top in _TUBES),
        block(-82, 82, 0, 16, mix(glass, "#efe4d0", 0.5), 1.2),
        block(-82, 82, 13, 18, mix(glass, "#ffffff", 0.6), 0.8),
    ]
    if light.lamps:
        shift = dice.number("windows", 0, 0.3, 1)
        windows = "".join(
            f"M{x + half * (index * 0.618034 % 1 * 1.2 - 0.8):.0f} "
            f"{-top * (0.1 + 0.85 * ((index * 0.754878 + x * 0.13 + shift) % 1)):.0f}v-7"
            for x, half, top in _TUBES
            for index in range(9)
        )
        parts.append(f'<path d="{windows}" stroke="#fff0b8" stroke-width="4.6"/>')
        parts.append('<circle cy="-820" r="26" fill="url(#{id}-glow)"/>')
    return Drawing("".join(parts), -82, 82, -828)


def _tube(x: float, half: float, top: float, glass: str, dark: str) -> str:
    """One tube of the bundle, with the bands of its service floors."""
    bands = "".join(f"M{x - half} {-high}h{2 * half}" for high in range(70, int(top) - 20, 112))
    lines = "".join(f"M{x + half * at:.1f} -16V{-top}" for at in (-0.4, 0.1, 0.55))
    return (
        block(x - half, x + half, 0, top, "url(#{id}-glass)", 0.9)
        + f'<path d="{lines}" stroke="{dark}" stroke-width=".7" stroke-opacity=".45"/>'
        + f'<path d="{bands}" stroke="{dark}" stroke-width="5" stroke-opacity=".4"/>'
        + block(x - half, x + half, top - 5, top, mix(glass, "#ffffff", 0.65), 0.6)
    )


def cn_tower(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the CN Tower of Toronto.

    Source of the dimensions: https://en.wikipedia.org/wiki/CN_Tower – 553.3 m high; its main pod
    is at 342 m, its upper pod at 447 m, and its foot 66.6 m wide.

    Args:
        dice: What chooses the tone of the concrete.
        look: Its colour, where the prompt names one.
        light: Whether it is lit by red lamps.

    Returns:
        The tower.
    """
    concrete = look.colour or dice.choose("concrete", ("#c9c6c0", "#d2cbc0", "#bfc3c6"))
    dark = mix(concrete, "#4c4a5c", 0.6)
    lamp = dice.choose("lamps", ("#ff6a5a", "#ffb35a", "#8ac0ff"))
    parts = [
        shading("concrete", concrete, dark),
        halo("glow", lamp),
        _shaft(concrete, dark),
        _pods(concrete, dark, light),
    ]
    if light.lamps:
        parts += [
            '<ellipse cy="-350" rx="52" ry="34" fill="url(#{id}-glow)"/>',
            strokes(("-4,30 -3,180 -3,330", "4,30 3,180 3,330"), lamp, 1.6, 0.8),
            f'<path d="M-24 -340H24M-9 -447H9" stroke="{lamp}" stroke-width="3"/>',
        ]
    return Drawing("".join(parts), -34, 34, -553.3)


def _shaft(concrete: str, dark: str) -> str:
    """The three legs, which become one shaft."""
    return (
        mass(
            "-34,0! -20,40 -12,120 -8,220 -6.5,336! 6.5,336! 8,220 12,120 20,40 34,0!",
            "url(#{id}-concrete)",
            0.9,
        )
        + mass(
            "-12,0! -7,60 -4,160 -3,336! 3,336! 4,160 7,60 12,0!",
            mix(concrete, "#fff4dc", 0.35),
            0.6,
        )
        + mass(
            "3,336! 4,160 7,60 12,0! 34,0! 20,40 12,120 8,220 6.5,336!", mix(concrete, dark, 0.55)
        )
        + block(-26, 26, 0, 8, mix(concrete, dark, 0.3), 0.7)
        + strokes(("0,12 0,170 0,330",), dark, 1, 0.4)
        + polygon(((-3.8, 372), (-3, 440), (3, 440), (3.8, 372)), "url(#{id}-concrete)", 0.7)
        + polygon(
            ((-2.6, 455), (-1.6, 500), (-0.5, 553.3), (0.5, 553.3), (1.6, 500), (2.6, 455)), dark
        )
        + block(-2.4, 2.4, 478, 481, concrete)
        + block(-2, 2, 506, 509, concrete)
    )


def _pods(concrete: str, dark: str, light: Light) -> str:
    """The great round pod with its restaurant, and the small one above it."""
    glass = "#ffe09a" if light.lamps else "#5f7186"
    return (
        mass("-6,332! -17,334 -23,340! 23,340! 17,334 6,332!", mix(concrete, dark, 0.35), 0.7)
        + mass(
            "-23,340! -25.5,343 -23,347! 23,347! 25.5,343 23,340!",
            mix(concrete, "#ffffff", 0.65),
            0.7,
        )
        + block(-20, 20, 347, 352, glass, 0.7)
        + block(-21.5, 21.5, 352, 355.5, "url(#{id}-concrete)", 0.7)
        + block(-18.5, 18.5, 355.5, 359.5, glass, 0.7)
        + mass(
            "-20,359.5! 20,359.5! 17,364 8,367! 6,373! -6,373! -8,367! -17,364",
            "url(#{id}-concrete)",
            0.7,
        )
        + "".join(block(x - 0.5, x + 0.5, 347, 359.5, concrete) for x in range(-16, 17, 4))
        + mass(
            "-3,438! -7.5,443! -8,447 -7.5,451! -3.5,456! 3.5,456! 7.5,451! 8,447 7.5,443! 3,438!",
            "url(#{id}-concrete)",
            0.6,
        )
        + block(-7.7, 7.7, 445, 448.4, glass, 0.5)
    )
