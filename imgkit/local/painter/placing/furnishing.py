"""Furnishes a site: what stands on its floor, and the goods on its shelves."""

from collections.abc import Collection

from imgkit.local.painter.background.brush import Brush
from imgkit.local.painter.background.shapes import Frame
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Look
from imgkit.local.painter.drawings import draw
from imgkit.local.painter.light import Light
from imgkit.local.painter.looks.marked import unmarked
from imgkit.local.painter.sites import Furniture, Site
from imgkit.local.painter.things import kinds

_BOARDS = (0.4, 0.69, 0.985)
"""Where the boards of shelves are, as shares of the height of the wall."""
_PER_BOARD = 8

_CLOSER = 1.4
"""By how much its things are larger where nothing else is asked for: they are the picture."""


def furnished(
    site: Site,
    dice: Dice,
    light: Light,
    frame: Frame,
    *,
    unwanted: Collection[str],
    named: Collection[str],
) -> str:
    """Draw what a site is furnished with.

    Args:
        site: The site.
        dice: What shapes its things.
        light: The light of the hour.
        frame: The picture.
        unwanted: The kinds of things that the prompt wants to be without.
        named: Those that it names: they need not be there twice, where there is one only.

    Returns:
        An SVG fragment in picture pixels.
    """
    closer = 1 if named else _CLOSER
    goods = [one for one in site.goods if one not in unwanted]
    parts = [_shelves(goods, dice, light, frame)] if goods else []
    for one in sorted(site.things, key=lambda one: one.near):
        if one.kind not in unwanted and (len(one.across) > 1 or one.kind not in named):
            tall = one.tall * closer
            parts += [_standing(one, tall, at, dice, light, frame) for at in range(len(one.across))]
    return "".join(parts)


def _standing(  # noqa: PLR0917 (what one piece of furniture is)
    one: Furniture, tall: float, at: int, dice: Dice, light: Light, frame: Frame
) -> str:
    y = frame.horizon + one.near * tall / one.tall * frame.depth
    own = dice.part(f"furniture {one.kind} {at}")
    x = one.across[at] * frame.width
    return _drawn(one.kind, own, light, (x, y, tall * frame.height, frame.width))


def _drawn(kind: str, dice: Dice, light: Light, at: tuple[float, float, float, float]) -> str:
    """Draw a thing on a point, so high, and not wider than a limit."""
    x, y, tall, most = at
    drawing = unmarked(draw(kinds()[kind], dice, Look(colour=kinds()[kind].colour), light))
    scale = min(tall / drawing.height, most / drawing.width)
    middle = (drawing.left + drawing.right) / 2
    svg = drawing.svg.replace("{id}", f"site-{kind}-{x:.0f}-{y:.0f}")
    return (
        f'<g transform="translate({x - middle * scale:.1f} {y - drawing.bottom * scale:.1f}) '
        f'scale({scale:.4f})">{svg}</g>'
    )


def _shelves(goods: list[str], dice: Dice, light: Light, frame: Frame) -> str:
    """Shelves along the wall, with the goods of a shop on them: each board has its own."""
    brush = Brush(frame)
    parts = [
        brush.box(0.04, 0.12, 0.96, 1.0, "#a87850"),
        brush.box(0.055, 0.15, 0.945, 1, "#7d5638"),
    ]
    step = 0.86 / _PER_BOARD
    room = 0.19 * frame.horizon, 0.84 * step * frame.width
    drawn = {kind: _drawn(kind, dice.part(f"goods {kind}"), light, (0, 0, *room)) for kind in goods}
    for row, y in enumerate(_BOARDS):
        for column in range(_PER_BOARD):
            kind = goods[(3 * row + column // 3) % len(goods)]
            x, down = brush.at(0.07 + (column + 0.5) * step, y)
            parts.append(f'<g transform="translate({x:.1f} {down:.1f})">{drawn[kind]}</g>')
        parts.append(brush.box(0.055, y, 0.945, y + 0.022, "#b98a5c"))
    return "".join(parts)
