"""The pyramids of Giza, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import polygon
from imgkit.local.painter.monuments.sphinx import crouching


def pyramids(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the three pyramids of Giza, each seen from a corner; the Sphinx may lie in front.

    Source of the dimensions: https://en.wikipedia.org/wiki/Giza_pyramid_complex – Khufu 146.6 m
    high and 230 m wide, Khafre 136.4 m and 215 m, Menkaure 65 m and 103 m.

    Args:
        dice: What chooses the stone, and whether the Sphinx is there too.
        look: Its colour, where the prompt names one.
        light: The light of the hour, for what is far.

    Returns:
        The pyramids, side by side.
    """
    sand = look.colour or dice.choose("stone", ("#e6c083", "#dcb57a", "#ecc78c"))
    parts = [
        _pyramid(-30, 107, 136.4, mix(sand, light.haze, 0.22), cap=True),
        _pyramid(205, 52, 65, mix(sand, light.haze, 0.14)),
        _pyramid(105, 115, 146.6, sand),
        _pyramid(-125, 34, 40, mix(sand, light.haze, 0.05)),
    ]
    if dice.choose("sphinx", (False, True)):
        guard = crouching(mix(sand, "#9a6238", 0.25))
        parts.append(f'<g transform="translate(-60 0) scale(1.8)">{guard}</g>')
    return Drawing("".join(parts), -159, 257, -146.6, anchors={"back": (105, -146.6)})


def _pyramid(x: float, half: float, high: float, stone: str, *, cap: bool = False) -> str:
    """One pyramid; two of its sides show, the left one in the light."""
    dark = mix(stone, "#7a4a3a", 0.42)
    corner = x + half * 0.36
    courses, blocks = "", ""
    count = round(high / 7)
    for step in range(1, count):
        share = step / count
        left, middle, right = (
            x + (edge - x) * (1 - share) for edge in (x - half, corner, x + half)
        )
        height = -high * share
        courses += f"M{left:.1f} {height:.1f}L{middle:.1f} {height:.1f}L{right:.1f} {height:.1f}"
        for part in range(round((1 - share) * 9)):
            at = left + (middle - left) * ((part * 0.618 + step * 0.37) % 1)
            blocks += f"M{at:.1f} {height:.1f}v{high / count:.1f}"
    smooth_top = ""
    if cap:
        rough = (
            (x - half * 0.22, high * 0.78),
            (x - half * 0.08, high * 0.75),
            (x + half * 0.08, high * 0.74),
        )
        smooth_top = polygon(((x, high), *rough), mix(stone, "#fff6e0", 0.5)) + polygon(
            ((x, high), (x + half * 0.08, high * 0.74), (x + half * 0.22, high * 0.78)),
            mix(stone, dark, 0.3),
        )
    return (
        polygon(((x - half, 0), (x, high), (corner, 0)), mix(stone, "#fff0cc", 0.2))
        + polygon(((corner, 0), (x, high), (x + half, 0)), dark)
        + f'<path d="{courses}{blocks}" fill="none" stroke="#7a4a2c" stroke-opacity=".22" '
        'stroke-width=".9"/>' + smooth_top
    )
