"""The pyramid of the Louvre before the palace, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import dashes, lines, slits, veil
from imgkit.local.painter.monuments.facade import Tones, pediment, spread, tones
from imgkit.local.painter.monuments.masonry import block, polygon, shading

_STONE = "url(#{id}-stone)"


def louvre(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the glass pyramid in the court of the Louvre, with the palace behind it.

    Source of the dimensions: https://en.wikipedia.org/wiki/Louvre_Pyramid – 21.6 m high, 34 m wide;
    three small pyramids stand around it. It is nearer than the palace, and so looks larger.

    Args:
        dice: What chooses the stone of the palace and the tint of the glass.
        look: The colour of the glass, where the prompt names one.
        light: Whether it shines from within.

    Returns:
        The pyramid and the palace.
    """
    stone = dice.choose("stone", ("#e2d3b4", "#dccdb6", "#e6d6ac"))
    glass = look.colour or dice.choose("glass", ("#a9c9d6", "#b4cfd0", "#9fc0d8"))
    colours = tones(stone, light)
    shine = "#ffdf94" if light.lamps else glass
    parts = [
        shading("stone", stone, colours.dark),
        shading("glass", shine, mix(shine, "#3d5876", 0.6)),
        _palace(colours),
        block(-46, 46, 0, 3.4, mix("#d9cfbd", light.haze, 0.2)),
        _pyramid(-36, 11, 6.2, 6),
        _pyramid(36, 11, 6.2, 6),
        _basin(glass),
        _pyramid(0, 46, 28, 14),
        _door(),
    ]
    return Drawing("".join(parts), -46, 46, -38)


def _palace(colours: Tones) -> str:
    """The long palace, with a high pavilion in the middle and one at each end."""
    roof = "#78849a"
    wings = "".join(
        polygon(((left, 20), (left + 1, 25), (right - 1, 25), (right, 20)), roof, 0.15)
        + block(left, right, 3, 20, _STONE, 0.2)
        + slits(spread(left + 2, right - 2, 6), 5, 10, colours.glass, 1.5)
        + slits(spread(left + 2, right - 2, 6), 12, 17, colours.glass, 1.3)
        + dashes(left, right, 20.4, colours.lit, (0.5, 0.9))
        for left, right in ((-36, -10), (10, 36))
    )
    pavilions = "".join(
        polygon(
            (
                (x - half, top),
                (x - half * 0.75, top + high * 0.62),
                (x - half * 0.5, top + high),
                (x + half * 0.5, top + high),
                (x + half * 0.75, top + high * 0.62),
                (x + half, top),
            ),
            roof,
            0.2,
        )
        + block(x - half, x + half, 3, top, _STONE, 0.2)
        + slits(spread(x - half * 0.6, x + half * 0.6, 3), 5, 10.6, colours.glass, 1.7)
        + slits(spread(x - half * 0.6, x + half * 0.6, 3), 13, 18.4, colours.glass, 1.7)
        + block(x - half - 0.4, x + half + 0.4, top - 1, top, colours.lit, 0.12)
        for x, half, top, high in ((-39, 6, 23, 9), (39, 6, 23, 9), (0, 11, 25, 13))
    )
    return wings + pavilions + pediment(0, 25, (6.4, 4), colours)


def _pyramid(x: float, wide: float, high: float, panes: int) -> str:
    """A pyramid of glass panes in a net of thin bars."""
    half = wide / 2
    bars = ""
    for index in range(1, panes):
        share = index / panes
        across, up = half * share, high * share
        bars += (
            f"M{x - half + wide * share:.2f} 0L{x - half + across:.2f} {-up:.2f}"
            f"M{x + half - wide * share:.2f} 0L{x + half - across:.2f} {-up:.2f}"
        )
    return (
        polygon(((x - half, 0), (x, high), (x + half, 0)), "url(#{id}-glass)", high * 0.016)
        + veil(f"M{x} {-high}L{x + half * 0.2} 0H{x + half}Z", "#34506e", 0.16)
        + veil(f"M{x} {-high}L{x - half * 0.55} 0H{x - half * 0.25}Z", "#ffffff", 0.35)
        + lines(bars, "#f4fbff", high * 0.011, 0.8)
        + lines(f"M{x - half} 0L{x} {-high}L{x + half} 0", "#5e7386", high * 0.02)
    )


def _basin(glass: str) -> str:
    """The flat pools on both sides of the door."""
    water = mix(glass, "#6fa6c4", 0.5)
    return (
        polygon(((-45, 0), (-41, 2.1), (-9, 2.1), (-6, 0)), water, 0.2)
        + polygon(((45, 0), (41, 2.1), (9, 2.1), (6, 0)), water, 0.2)
        + lines("M-40 -1.1h9M-24 -.7h7M20 -.9h10M34 -1.2h6", "#ffffff", 0.2, 0.7)
    )


def _door() -> str:
    """The way in, in the middle of the pyramid."""
    return block(-2.8, 2.8, 0, 3.6, "#4d6076", 0.15) + lines(
        "M0 0v-3.6M-1.4 0v-3.6M1.4 0v-3.6", "#e8f4fa", 0.12
    )
