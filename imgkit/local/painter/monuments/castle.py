"""A fairy-tale castle, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import arch, arches, block, painted, polygon, shading


def castle(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw a castle out of a fairy tale: towers with pointed roofs, battlements and a gate.

    Args:
        dice: What chooses the stone, the roofs, the flags and how high the towers are.
        look: The colour of its walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The castle.
    """
    stone = look.colour or dice.choose("stone", ("#d8cfc4", "#e3d2bb", "#c9cdd6", "#e6cfc8"))
    dark = mix(stone, "#5a4a5e", 0.6)
    roof = dice.choose("roof", ("#b5574f", "#5a739c", "#7a5f94", "#4f8478"))
    flag = dice.choose("flag", ("#e8b93f", "#d9534f", "#4f8fc0"))
    glass = "#ffd98a" if light.lamps else mix(dark, "#3a4664", 0.5)
    high = dice.number("keep", 34, 38, 43)
    side = dice.number("side towers", 22, 25, 28)

    def tower(x: float, half: float, top: float, *, windows: int) -> str:
        return _tower(x, half, top, colours=(roof, flag, glass, dark), windows=windows)

    parts = [
        shading("stone", stone, dark),
        tower(-9.5, 3.2, high * 0.78, windows=3),
        tower(10, 3.4, high * 0.86, windows=3),
        tower(0, 5, high, windows=3),
        block(-14, 14, 0, 17.5, mix(stone, dark, 0.16), 0.25),
        _battlements(-14, 14, 17.5, mix(stone, dark, 0.16)),
        painted(arches((-10, -6, 6, 10), 10.5, 0.8, 13, 1.4), glass),
        block(-21, 21, 0, 10.5, "url(#{id}-stone)", 0.25),
        _battlements(-21, 21, 10.5, stone),
        _bricks(dark),
        tower(-21, 4, side, windows=2),
        tower(21, 4, side * 0.94, windows=2),
        _gate(stone, dark, light),
    ]
    top = max(high + 5 * 2.7, side + 4 * 2.7) + 4.4
    return Drawing("".join(parts), -25.9, 25.9, -top)


def _tower(
    x: float, half: float, top: float, *, colours: tuple[str, str, str, str], windows: int
) -> str:
    """A round tower with a pointed roof and a flag."""
    roof, flag, glass, dark = colours
    peak = top + half * 2.7
    openings = "".join(
        arch(
            x + half * 0.15 * (step % 2 * 2 - 1),
            top * 0.4 + step * top * 0.5 / windows,
            half * 0.17,
            top * 0.4 + step * top * 0.5 / windows + half * 0.5,
            1.3,
        )
        for step in range(windows)
    )
    corbels = "".join(
        arch(x - half + half * (0.2 + 0.4 * step), top - 2.2, half * 0.13, top - 1.6)
        for step in range(5)
    )
    pole = f"M{x:.2f} {-peak + 0.4:.2f}V{-peak - 4.2:.2f}"
    cloth = f"M{x:.2f} {-peak - 4.2:.2f}q1.4 -.8 2.6 0t2.4 -.2l-1 1.1l1 1.1q-1.2 .8 -2.5 .2t-2.5 0Z"
    return (
        block(x - half, x + half, 0, top, "url(#{id}-stone)", 0.25)
        + block(x - half * 1.15, x + half * 1.15, top - 2.4, top, "url(#{id}-stone)", 0.25)
        + f'<path d="{corbels}" fill="{dark}" fill-opacity=".5"/><path d="{openings}" '
        f'fill="{glass}" stroke="{dark}" stroke-width=".25"/>'
        + f'<path d="{pole}" stroke="#6b4c3a" stroke-width=".35"/><path d="{cloth}" fill="{flag}"/>'
        + polygon(((x - half * 1.22, top), (x, peak), (x + half * 1.22, top)), roof, 0.25)
        + polygon(
            ((x + half * 0.3, top), (x, peak), (x + half * 1.22, top)), mix(roof, "#3a2440", 0.28)
        )
        + polygon(
            ((x - half * 0.75, top + 0.4), (x - 0.1, peak - 1.5), (x - half * 0.5, top + 0.4)),
            mix(roof, "#ffffff", 0.22),
        )
    )


def _battlements(left: float, right: float, height: float, fill: str) -> str:
    count = round((right - left) / 2.8)
    step = (right - left) / count
    data = "".join(
        f"M{left + index * step:.2f} {-height + 0.2:.2f}v-1.9h{step * 0.58:.2f}v1.9z"
        for index in range(count)
    )
    return (
        f'<path d="{data}" fill="{fill}" stroke="#5b4636" stroke-opacity=".5" stroke-width=".2"/>'
    )


def _bricks(dark: str) -> str:
    """A few stones that show in the wall."""
    data = ""
    for index in range(26):
        x, height = -20 + 40 * (index * 0.618034 % 1), 1 + 8.5 * (index * 0.7548777 % 1)
        data += f"M{x:.2f} {-height:.2f}h1.7v.85h-1.7z"
    return f'<path d="{data}" fill="{dark}" fill-opacity=".16"/>'


def _gate(stone: str, dark: str, light: Light) -> str:
    """The gate house with a wooden gate."""
    wood = "#8a5f3f"
    bars = "".join(f"M{x:.2f} 0V-7.6" for x in (-2.1, -0.7, 0.7, 2.1)) + "M-3 -2H3M-3 -5H3"
    glow = "#ffd98a" if light.lamps else mix(dark, "#3a4664", 0.5)
    return (
        block(-5.4, 5.4, 0, 13.5, "url(#{id}-stone)", 0.25)
        + _battlements(-5.4, 5.4, 13.5, stone)
        + f'<path d="{arch(0, 0, 3.6, 6, 1.05)}" fill="{mix(stone, "#ffffff", 0.3)}" '
        f'stroke="{dark}" stroke-width=".25"/>'
        + f'<path d="{arch(0, 0, 2.9, 5.6, 1.05)}" fill="{wood}"/><path d="{bars}" '
        f'stroke="{mix(wood, "#3a2418", 0.6)}" stroke-width=".35"/>'
        + f'<path d="{arch(-3.9, 9.8, 0.5, 11.2)}{arch(3.9, 9.8, 0.5, 11.2)}" fill="{glow}"/>'
        + '<path d="M-1.1 -12.6h2.2v1.6q-.2 1 -1.1 1.4q-.9 -.4 -1.1 -1.4z" fill="#d9a441" '
        f'stroke="{dark}" stroke-width=".2"/>'
    )
