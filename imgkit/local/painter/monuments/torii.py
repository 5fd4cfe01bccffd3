"""The great torii of Miyajima, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import block, polygon, shading
from imgkit.local.painter.monuments.rock import halo, mass

_LEAN = 0.035
"""How far the pillars lean inwards, in metres to the metre."""


def torii(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the vermilion gate of Itsukushima Shrine on its six legs, between two stone lanterns.

    Source of the dimensions:
    http://visit-miyajima-japan.com/en/culture-and-heritage/spiritual-heritage-temples-shrines/le-torii-flottant.html
    – 16.6 m high, its roof 24.2 m long; the two main pillars are 13.4 m tall and 9.9 m around, and
    four smaller ones stand beside them.

    Args:
        dice: What chooses the red, and whether a straw rope hangs between the pillars.
        look: Its colour, where the prompt names one.
        light: Whether the lanterns glow.

    Returns:
        The gate.
    """
    red = look.colour or dice.choose("lacquer", ("#d9482f", "#d2553a", "#c93f33"))
    dark = mix(red, "#4a1f2e", 0.5)
    parts = [
        shading("lacquer", red, dark),
        shading("granite", "#b9b3a8", "#5d5560"),
        halo("glow", "#ffc860"),
        *(_lantern(x, light) for x in (-10.6, 10.6)),
        *(_side_post(side * x, red, dark) for side in (-1, 1) for x in (3, 8.2)),
        *(_pillar(side, red, dark) for side in (-1, 1)),
        _beams(red, dark),
        _rope() if dice.choose("rope", (False, True), (0.6, 0.4)) else "",
        _roof(red, dark),
    ]
    return Drawing("".join(parts), -12.4, 12.4, -16.6)


def _pillar(side: int, red: str, dark: str) -> str:
    """One of the two great pillars, on its stone foot."""
    foot, top = side * 5.6, side * (5.6 - 13.6 * _LEAN)
    return (
        block(foot - 1.9, foot + 1.9, 0, 0.55, "url(#{id}-granite)", 0.1)
        + polygon(
            ((foot - 1.5, 0.5), (top - 1.1, 13.6), (top + 1.1, 13.6), (foot + 1.5, 0.5)),
            "url(#{id}-lacquer)",
            0.12,
        )
        + polygon(
            ((foot - 1.58, 0.5), (foot - 1.52, 1.5), (foot + 1.52, 1.5), (foot + 1.58, 0.5)),
            mix(dark, "#2c2430", 0.6),
            0.1,
        )
        + polygon(
            ((foot - 1, 1.6), (top - 0.7, 13), (top - 0.4, 13), (foot - 0.55, 1.6)),
            mix(red, "#ffd9b0", 0.45),
        )
        + block(top - 1.4, top + 1.4, 12.7, 13.7, mix(dark, "#2c2430", 0.35), 0.1)
    )


def _side_post(x: float, red: str, dark: str) -> str:
    """One of the small posts that brace a pillar, and the two rails that tie it to it."""
    inner = 5.6 * (1 if x > 0 else -1)
    left, right = min(x, inner), max(x, inner)
    rails = "".join(
        block(left - 0.6, right + 0.6, low, low + 0.55, mix(red, dark, 0.5), 0.08)
        for low in (1.9, 4.5)
    )
    return (
        block(x - 0.85, x + 0.85, 0, 0.4, "url(#{id}-granite)", 0.08)
        + rails
        + block(x - 0.5, x + 0.5, 0.4, 6, "url(#{id}-lacquer)", 0.1)
        + block(x - 0.52, x + 0.52, 0.4, 1, mix(dark, "#2c2430", 0.6))
        + polygon(((x - 0.85, 6), (x, 6.75), (x + 0.85, 6)), "#4d4249", 0.08)
    )


def _beams(red: str, dark: str) -> str:
    """The tie beam through both pillars with its wedges, and the tablet above it."""
    wedges = "".join(
        block(x - 0.5, x + 0.5, 10.9, 11.35, mix(dark, "#2c2430", 0.35), 0.08)
        for x in (-6.6, -3.9, 3.9, 6.6)
    )
    return (
        block(-8.3, 8.3, 9.55, 10.95, mix(red, "#ffd9b0", 0.08), 0.12)
        + block(-8.3, 8.3, 9.55, 9.9, mix(red, dark, 0.55))
        + "".join(block(x - 0.25, x + 0.25, 9.5, 11, "#4d4249") for x in (-8.1, 8.1))
        + wedges
        + block(-1.05, 1.05, 10.9, 13.6, "#3f4a4c", 0.12)
        + block(-0.75, 0.75, 11.2, 13.3, "#e9c46a")
        + block(-0.55, 0.55, 11.4, 13.1, "#33504c")
        + '<path d="M-.3 -12.75h.6M-.2 -12.35h.4M-.3 -11.95h.6M0 -12.95v1.4" '
        'stroke="#f2d489" stroke-width=".12"/>'
    )


def _roof(red: str, dark: str) -> str:
    """The upper beam, and the roof of bark on it, both curved upwards to their ends."""
    bark = mix("#5d4d48", red, 0.06)
    ends = "".join(
        polygon(
            ((side * 11.3, 14.75), (side * 11.5, 15.72), (side * 10.95, 15.6), (side * 10.8, 14.7)),
            "#f4e3c0",
            0.06,
        )
        for side in (-1, 1)
    )
    return (
        mass(
            "-10.8,14.2! -5.4,13.5 0,13.35 5.4,13.5 10.8,14.2! 11.5,15.7! 5.6,14.75 0,14.55 "
            "-5.6,14.75 -11.5,15.7!",
            "url(#{id}-lacquer)",
            0.12,
        )
        + mass(
            "-10.8,14.2! -5.4,13.5 0,13.35 5.4,13.5 10.8,14.2! 10.9,14.5! 5.4,13.85 0,13.7 "
            "-5.4,13.85 -10.9,14.5!",
            mix(red, dark, 0.6),
        )
        + ends
        + mass(
            "-11.9,15.55! -5.8,14.65 0,14.5 5.8,14.65 11.9,15.55! 12.3,16.55! 6,15.75 0,15.5 "
            "-6,15.75 -12.3,16.55!",
            bark,
            0.12,
        )
        + mass(
            "-12.2,16.25! -6,15.5 0,15.28 6,15.5 12.2,16.25! 12.3,16.55! 6,15.75 0,15.5 "
            "-6,15.75 -12.3,16.55!",
            mix(bark, "#ffe9c8", 0.35),
        )
    )


def _rope() -> str:
    """A straw rope with strips of white paper."""
    papers = "".join(
        f"M{x:.2f} {-9.05 + drop:.2f}l.5 .1l-.15 .55l.4 .1l-.25 .75l-.45 -.1l.1 -.55l-.4 -.1z"
        for x, drop in ((-3, 0.35), (-1.2, 0.75), (0.9, 0.75), (2.7, 0.35))
    )
    return (
        '<path d="M-5.2 -9.5Q0 -7.4 5.2 -9.5" fill="none" stroke="#c9a45c" stroke-width=".5"/>'
        '<path d="M-5.2 -9.5Q0 -7.4 5.2 -9.5" fill="none" stroke="#8a6a35" stroke-width=".5" '
        f'stroke-dasharray=".08 .3"/><path d="{papers}" fill="#fdfaf0" stroke="#8a7a6a" '
        'stroke-width=".06"/>'
    )


def _lantern(x: float, light: Light) -> str:
    """A stone lantern."""
    window = "#ffe39a" if light.lamps else "#6b6470"
    glow = f'<circle cx="{x}" cy="-2.4" r="1.8" fill="url(#{{id}}-glow)"/>' if light.lamps else ""
    stone = "url(#{id}-granite)"
    return (
        block(x - 0.8, x + 0.8, 0, 0.4, stone, 0.07)
        + polygon(((x - 0.4, 0.4), (x - 0.28, 1.6), (x + 0.28, 1.6), (x + 0.4, 0.4)), stone, 0.07)
        + block(x - 0.7, x + 0.7, 1.6, 1.95, stone, 0.07)
        + block(x - 0.5, x + 0.5, 1.95, 2.75, stone, 0.07)
        + block(x - 0.27, x + 0.27, 2.08, 2.62, window, 0.05)
        + polygon(
            ((x - 1.05, 2.75), (x - 0.35, 3.3), (x + 0.35, 3.3), (x + 1.05, 2.75)), stone, 0.07
        )
        + f'<circle cx="{x}" cy="-3.5" r=".26" fill="#a39c94"/>{glow}'
    )
