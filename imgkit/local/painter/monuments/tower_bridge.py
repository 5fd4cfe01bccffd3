"""Tower Bridge of London, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits, taper, twice, veil
from imgkit.local.painter.monuments.masonry import arch, block, painted, polygon, shading

_TOWER = 36.0
"""The middle of each tower; the bascules between them span 61 m."""
_HALF = 7.2
_ROAD = 9.0
_END = 92.0
_GOLD = "#e9c25a"


def tower_bridge(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Tower Bridge with its two towers, its blue chains and the two walkways above.

    Source of the dimensions: https://en.wikipedia.org/wiki/Tower_Bridge – the towers are 65 m high
    and 61 m apart, the walkways 44 m above the river; the side spans, 82 m long, are shortened.

    Args:
        dice: What chooses the stone, and whether the bascules are open.
        look: The colour of its stone, where the prompt names one.
        light: Whether its windows and lamps glow.

    Returns:
        The bridge.
    """
    stone = look.colour or dice.choose("stone", ("#e0d0ae", "#d8ccb4", "#e6d3a8"))
    dark = mix(stone, "#544a5c", 0.6)
    glass = "#ffd98a" if light.lamps else mix(dark, "#3b4a68", 0.5)
    steel = dice.choose("steel", ("#6fb0cf", "#5fa3c8", "#7db8c9"))
    lift = dice.choose("lift", (0, 16, 34), (0.6, 0.2, 0.2))
    half = (
        _side(steel, light)
        + _end(stone, dark, glass)
        + _bascule(steel, lift)
        + _walkway(steel)
        + _pier(stone, dark)
    )
    parts = [
        shading("stone", stone, dark),
        shading("slate", "#8b98a6", "#4a4a62"),
        twice(half),
        *(
            f'<g transform="translate({x})">{_tower(stone, dark, glass)}</g>'
            for x in (-_TOWER, _TOWER)
        ),
    ]
    return Drawing("".join(parts), -_END - 3.2, _END + 3.2, -65)


def _pier(stone: str, dark: str) -> str:
    """The pier that a tower stands on."""
    return (
        taper(_TOWER, (0, 7.4), (12.4, 11), mix(stone, dark, 0.22), 0.3)
        + lines(f"M{_TOWER - 12} -2.4h24M{_TOWER - 11.6} -5h23.2", dark, 0.4, 0.4)
        + block(_TOWER - 11.6, _TOWER + 11.6, 7.2, _ROAD, mix(stone, "#fff6df", 0.4), 0.25)
    )


def _tower(stone: str, dark: str, glass: str) -> str:
    """A tower with four turrets, five storeys of windows, and steep roofs of slate."""
    lit = mix(stone, "#fff6df", 0.5)
    bands = "".join(
        block(-_HALF - 0.4, _HALF + 0.4, height, height + 0.9, lit, 0.15)
        for height in (19.6, 27.6, 35.6, 45.4)
    )
    rows = "".join(
        slits((-3.2, -1.1, 1.1, 3.2), low, high, glass, 1.2)
        for low, high in ((21.4, 26), (29.2, 34), (37.4, 43.4))
    )
    turrets = "".join(
        block(x - 1.5, x + 1.5, _ROAD, 49, "url(#{id}-stone)", 0.22)
        + block(x - 1.8, x + 1.8, 48.4, 49.4, lit, 0.15)
        + taper(x, (49.4, 57), (1.7, 0), "url(#{id}-slate)", 0.2)
        + lines(f"M{x} -56.6v-2.6", _GOLD, 0.35)
        + slits((x,), 40, 43.4, glass, 0.7)
        for x in (-_HALF, _HALF)
    )
    return (
        taper(0, (46, 60), (5.4, 1.6), "url(#{id}-slate)", 0.25)
        + taper(0, (59.6, 63), (1.8, 0.2), "url(#{id}-slate)", 0.2)
        + lines("M0 -62.5V-65M-.8 -64.2H.8", _GOLD, 0.4)
        + block(-_HALF, _HALF, _ROAD, 46, "url(#{id}-stone)", 0.3)
        + outlined(arch(0, _ROAD, 4.4, 13.6, 1.2), mix(stone, dark, 0.35), 0.25)
        + painted(arch(0, _ROAD, 3.5, 13.2, 1.25), mix(glass, dark, 0.25))
        + rows
        + bands
        + polygon(((-3.6, 46), (-3.6, 50), (0, 55), (3.6, 50), (3.6, 46)), stone, 0.25)
        + slits((-1.2, 1.2), 47.4, 51, glass, 1.2)
        + turrets
    )


def _walkway(steel: str) -> str:
    """One half of the walkways high above the road: two beams with crosses between them."""
    lattice = "".join(f"M{x} -41l3.6 4.2M{x + 3.6} -41l-3.6 4.2" for x in range(0, 28, 4))
    return (
        block(-0.2, _TOWER - _HALF, 36.4, 41.6, mix(steel, "#ffffff", 0.65), 0.2)
        + lines(lattice, mix(steel, "#2f5a86", 0.35), 0.5)
        + block(-0.2, _TOWER - _HALF, 41, 42.2, steel, 0.2)
        + block(-0.2, _TOWER - _HALF, 35.8, 37, steel, 0.2)
    )


def _bascule(steel: str, lift: int) -> str:
    """One half of the road between the towers, which opens for ships."""
    rail = "".join(f"M{x} {-_ROAD - 0.4}v-1.7" for x in range(1, 28, 3))
    leaf = (
        outlined(f"M0 {-_ROAD}H29V-4Q18 -7.4 0 -7.8Z", mix(steel, "#2f5a86", 0.25), 0.25)
        + block(0, 29, _ROAD - 0.3, _ROAD + 0.6, mix(steel, "#ffffff", 0.5), 0.2)
        + lines(f"{rail}M0 {-_ROAD - 2}H28", steel, 0.4)
    )
    return f'<g transform="rotate({lift} 28 {-_ROAD})">{leaf}</g>'


def _side(steel: str, light: Light) -> str:
    """The road to the bank, hung from a chain that sags between the tower and the shore."""
    near = _TOWER + _HALF
    top = f"M{near} -36.4Q62 -11.4 72 -11.4Q80 -12 {_END - 3} -22"
    low = f"M{_END - 3} -19.4Q80 -10 72 -9.6Q60 -9.6 {near} -31.6"
    hangers = "".join(
        f"M{x} {-height}V{-_ROAD}"
        for x, height in ((47, 31), (51, 25), (55, 20), (59, 16), (63, 13), (80, 12.6), (84, 15))
    )
    lamps = "".join(
        f'<circle cx="{x}" cy="{-_ROAD - 3.4}" r=".8" fill="#fff0b4"/>' for x in range(50, 90, 8)
    )
    return (
        lines(hangers, mix(steel, "#ffffff", 0.35), 0.6)
        + outlined(f"{top}L{low[1:]}Z", steel, 0.25)
        + block(near, _END, 6, _ROAD, mix(steel, "#2f5a86", 0.2), 0.25)
        + block(near, _END, _ROAD - 0.2, _ROAD + 0.7, mix(steel, "#ffffff", 0.55), 0.2)
        + (lamps if light.lamps else "")
    )


def _end(stone: str, dark: str, glass: str) -> str:
    """The small gate house where the chain comes ashore."""
    lit = mix(stone, "#fff6df", 0.5)
    return (
        taper(_END - 2, (0, 8), (5, 4.6), mix(stone, dark, 0.22), 0.25)
        + block(_END - 6, _END + 2, 7, 23, "url(#{id}-stone)", 0.25)
        + block(_END - 6.6, _END + 2.6, 22, 23, lit, 0.15)
        + taper(_END - 2, (23, 29), (4.4, 1.4), "url(#{id}-slate)", 0.22)
        + slits((_END - 3.4, _END - 0.6), 14.6, 19.6, glass, 1.3)
        + veil(f"M{_END} -7h2v-15h-2z", dark, 0.22)
    )
