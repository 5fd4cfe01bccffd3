"""The pyramid of Chichén Itzá, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import block, painted, polygon, shading
from imgkit.local.painter.monuments.rock import mass, strokes
from imgkit.local.painter.shapes import Place

_STEPS = 9
_HIGH = 24.0
_FOOT, _TOP = 27.65, 10.6


def chichen_itza(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw El Castillo, the pyramid of Kukulcán at Chichén Itzá, from the side of the serpents.

    Source of the dimensions: https://en.wikipedia.org/wiki/El_Castillo,_Chichen_Itza – nine
    terraces, 24 m high and 55.3 m wide at the base, with a temple of 6 m on top; on each side a
    stair rises at 45 degrees, which has 91 steps.

    Args:
        dice: What chooses the stone and where plants grow on it.
        look: Its colour, where the prompt names one.
        light: Whether torches burn in the temple.

    Returns:
        The pyramid, seen from the front.
    """
    stone = look.colour or dice.choose("stone", ("#d8c8a6", "#cfc3ab", "#e0cba0"))
    dark = mix(stone, "#5c4a4e", 0.6)
    parts = [
        shading("stone", stone, dark),
        *(_side_stair(side, stone, dark) for side in (-1, 1)),
        *(_terrace(step, stone, dark) for step in range(_STEPS)),
        _plants(dice),
        _temple(stone, dark, light),
        _stair(stone, dark),
    ]
    return Drawing("".join(parts), -32, 32, -30)


def _half(step: float) -> float:
    return _FOOT + (_TOP - _FOOT) * step / _STEPS


def _terrace(step: int, stone: str, dark: str) -> str:
    """One terrace: a sloping wall with sunk panels, and its lit upper edge."""
    tall = _HIGH / _STEPS
    low, high = step * tall, (step + 1) * tall
    foot, top = _half(step), _half(step) - 0.75
    panels, joints = "", ""
    count = 10 - step
    for side in (-1, 1):
        for part in range(count):
            x = side * (5.6 + (top - 6.6) * (part + 0.5) / count)
            wide = (top - 6.6) / count * 0.3
            panels += f"M{x - wide:.2f} {-low - 0.85:.2f}v-1h{2 * wide:.2f}v1z"
    for row in (0.32, 0.66):
        joints += f"M{-foot + row * 0.7:.2f} {-low - tall * row:.2f}H{foot - row * 0.7:.2f}"
    return (
        polygon(((-foot, low), (-top, high), (top, high), (foot, low)), "url(#{id}-stone)", 0.16)
        + f'<path d="{joints}" stroke="{dark}" stroke-opacity=".3" stroke-width=".12"/>'
        + painted(panels, mix(stone, dark, 0.42))
        + block(-foot, foot, low, low + 0.28, mix(stone, dark, 0.55))
        + block(-top - 0.15, top + 0.15, high - 0.35, high + 0.12, mix(stone, "#fff4d8", 0.5), 0.1)
    )


def _side_stair(side: int, stone: str, dark: str) -> str:
    """The stair of the left or of the right side, seen from its edge."""
    colour = mix(stone, "#fff0cc", 0.15) if side < 0 else mix(stone, dark, 0.55)
    points = [(side * _TOP, 0.0), (side * _TOP, _HIGH)]
    count = 30
    for step in range(count):
        x = side * (_TOP + 0.4 + 20.8 * step / count)
        points += [
            (x, _HIGH * (1 - step / count)),
            (x + side * 20.8 / count, _HIGH * (1 - step / count)),
        ]
    return polygon([*points, (side * 32, 0)], colour, 0.14)


def _stair(stone: str, dark: str) -> str:
    """The stair in front, between two ramps that end in the heads of serpents."""
    steps = "".join(f"M-4.6 {-_HIGH * step / 46:.2f}H4.6" for step in range(1, 46))
    return (
        block(-4.7, 4.7, 0, _HIGH, mix(stone, "#fff4d8", 0.2), 0.16)
        + f'<path d="M3.4 0V{-_HIGH}H4.7V0Z" fill="{dark}" fill-opacity=".3"/>'
        + f'<path d="{steps}" stroke="{dark}" stroke-opacity=".6" stroke-width=".2"/>'
        + f'<path d="M6.05 0V{-_HIGH}L8 0Z" fill="{dark}" fill-opacity=".3"/>'
        + "".join(
            block(x - 0.75, x + 0.75, 0, _HIGH + 0.4, fill, 0.16)
            for x, fill in ((-5.3, mix(stone, "#fff4d8", 0.45)), (5.3, mix(stone, dark, 0.18)))
        )
        + "".join(_serpent(side * 5.3, stone, dark) for side in (-1, 1))
    )


def _serpent(x: float, stone: str, dark: str) -> str:
    """The head of a feathered serpent, whose tongue hangs out."""
    place = Place((x, 0), 1, 0, -1)
    return (
        mass(
            "-1.7,0! -2,.9 -1.5,1.6 -1.3,2.5 -.5,2.7 .5,2.7 1.3,2.5 1.5,1.6 2,.9 1.7,0!",
            mix(stone, "#fff4d8", 0.3),
            0.16,
            place,
        )
        + mass("-1.4,0! -1.5,.7 0,1.15 1.5,.7 1.4,0!", dark, 0, place)
        + mass("-.5,0! -.45,.6 .45,.6 .5,0!", "#c98068", 0, place)
        + mass("-1.15,.95! -.95,.4! -.75,1.05!", "#f6eedb", 0, place)
        + mass("1.15,.95! .95,.4! .75,1.05!", "#f6eedb", 0, place)
        + strokes(
            ("-.9,2.1 -.6,1.95", ".9,2.1 .6,1.95", "-.3,1.45 -.2,1.4", ".3,1.45 .2,1.4"),
            dark,
            0.28,
            0.8,
            place,
        )
    )


def _temple(stone: str, dark: str, light: Light) -> str:
    """The temple on top: a door between two columns, and a frieze under its roof."""
    inside = "#f5b858" if light.lamps else mix(dark, "#2f2630", 0.4)
    crosses = "".join(f"M{x} -28.2l.8 .8M{x + 0.8} -28.2l-.8 .8" for x in (-5.8, -2.9, 0, 2.9, 5))
    crest = "".join(f"M{x:.2f} -29.2v-.8h.7v.8z" for x in [-7.2 + 1.72 * step for step in range(9)])
    return (
        block(-7.1, 7.1, 24, 26.9, "url(#{id}-stone)", 0.16)
        + block(-2.6, 2.6, 24, 26.7, inside, 0.14)
        + "".join(block(x - 0.35, x + 0.35, 24, 26.7, mix(stone, dark, 0.2), 0.1) for x in (-1, 1))
        + block(-7.6, 7.6, 26.7, 27.2, mix(stone, "#fff4d8", 0.5), 0.12)
        + block(-7.3, 7.3, 27.2, 28.8, "url(#{id}-stone)", 0.16)
        + f'<path d="{crosses}" stroke="{dark}" stroke-opacity=".7" stroke-width=".25"/>'
        + block(-7.6, 7.6, 28.7, 29.2, mix(stone, "#fff4d8", 0.5), 0.12)
        + painted(crest, mix(stone, dark, 0.15))
    )


def _plants(dice: Dice) -> str:
    """Tufts of grass that grow on the terraces."""
    shift = dice.number("plants", 0, 0.3, 1)
    tufts = []
    for index in range(11):
        step = index % (_STEPS - 1)
        share = (index * 0.618034 + shift) % 1
        x = (6.5 + (_half(step) - 8) * share) * (-1 if index % 2 else 1)
        low = (step + 1) * _HIGH / _STEPS
        tufts += [f"{x:.2f},{low:.2f} {x + lean:.2f},{low + 0.8:.2f}" for lean in (-0.5, 0, 0.5)]
    return strokes(tufts, "#8fa35c", 0.22)
