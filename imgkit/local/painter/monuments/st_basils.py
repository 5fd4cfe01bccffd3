"""Saint Basil's Cathedral of Moscow, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits, taper, veil
from imgkit.local.painter.monuments.masonry import arch, arches, block, painted, polygon, shading
from imgkit.local.painter.monuments.onion import definitions, dome

_WHITE = "#f8ecd8"
_GREEN = "#5e9a72"

_TOWERS = (
    # x, half width, foot, top of the tower, half width of its dome, its pattern
    (-7.9, 2.3, 12, 29.5, 2.7, "gores"),
    (7.9, 2.3, 12, 29.5, 2.7, "zigzag"),
    (-16, 3.1, 8, 25, 3.9, "zigzag"),
    (16, 3.1, 8, 25, 3.9, "gores"),
    (-22.6, 1.8, 5, 14.6, 2.1, "facets"),
    (-9.3, 2.3, 8, 17.6, 2.8, "swirl"),
    (9.3, 2.3, 8, 17.6, 2.8, "facets"),
    (0, 3.2, 8, 20.2, 3.7, "swirl"),
)
_PAINT = (
    (
        ("#3f7fb5", _WHITE),
        ("#e9b949", "#4f8f63"),
        ("#4c9468", "#f0cf63"),
        ("#c9483f", _WHITE),
        ("#5b9a6a", "#efc95d"),
        ("#e8b548", "#3f8a68"),
        ("#b8433f", "#5f9d6c"),
        (_WHITE, "#4379b8"),
    ),
    (
        ("#4f8f63", "#f0cf63"),
        ("#c9483f", _WHITE),
        ("#3f7fb5", _WHITE),
        ("#3f8a68", "#e9b949"),
        ("#c9584a", "#efc95d"),
        ("#b8433f", _WHITE),
        ("#e0a93f", "#4379b8"),
        ("#4c9468", "#f3dc8a"),
    ),
)


def st_basils(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Saint Basil's Cathedral: eight onion domes, none like another, around a pointed tent.

    Source of the dimensions: https://en.wikipedia.org/wiki/Saint_Basil%27s_Cathedral – 47.5 m high;
    nine chapels on one base, a tenth, that of Saint Basil, beside them, and a bell tower.

    Args:
        dice: What chooses the brick and the colours of the domes.
        look: The colour of its walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The cathedral.
    """
    brick = look.colour or dice.choose("brick", ("#c2604c", "#b95543", "#c96d54"))
    paint = dice.choose("domes", _PAINT, (0.6, 0.4))
    dark = mix(brick, "#4c2637", 0.55)
    glass = "#ffd67f" if light.lamps else mix(dark, "#33304a", 0.5)
    drawn = [_tower(tower, colours) for tower, colours in zip(_TOWERS, paint, strict=True)]
    parts = [
        shading("brick", brick, dark),
        shading("white", _WHITE, mix(_WHITE, "#6b5560", 0.5)),
        definitions(),
        _crown(brick, glass),
        *drawn[:2],
        _tent(brick, dark, glass),
        _bell_tower(dark, glass),
        *drawn[2:5],
        _base(glass),
        *drawn[5:7],
        drawn[7],
        _gallery(brick, glass),
        *(_porch(x, brick, dark, glass) for x in (-14.5, 14.5)),
    ]
    return Drawing("".join(parts), -25.4, 25.6, -47.5)


def _tower(tower: tuple[float, float, float, float, float, str], colours: tuple[str, str]) -> str:
    """A chapel: its walls, its crown of gables and its drum, and its dome."""
    x, half, low, top, size, pattern = tower
    wall = top - half * 1.95
    ribs = "".join(f"M{x + share * half:.2f} {-low}V{-wall:.2f}" for share in (-0.9, 0, 0.9))
    return (
        block(x - half, x + half, low, wall, "url(#{id}-brick)", 0.16)
        + lines(ribs, _WHITE, 0.28, 0.8)
        + f'<use href="#{{id}}-crown" transform="translate({x} {-wall:.2f}) scale({half})"/>'
        + dome(x, top, size, pattern, colours)
    )


def _crown(brick: str, glass: str) -> str:
    """The upper part of every chapel, for a wall of half width 1 that ends at height 0."""
    front = arches((-0.72, 0, 0.72), 0, 0.42, 0.1, 1.25)
    behind = arches((-0.45, 0.45), 0.45, 0.42, 0.55, 1.25)
    return (
        '<defs><g id="{id}-crown">'
        + slits([-0.45, 0.45], -1.9, -0.5, glass, 0.26)
        + block(-1.1, 1.1, -0.16, 0.06, _WHITE, 0.05)
        + block(-0.66, 0.66, 0, 1.3, "url(#{id}-brick)", 0.05)
        + outlined(behind, _WHITE, 0.05)
        + outlined(front, mix(brick, _WHITE, 0.3), 0.05)
        + block(-0.62, 0.62, 1.2, 1.95, "url(#{id}-white)", 0.05)
        + slits([-0.3, 0, 0.3], 1.2, 1.88, glass, 0.14)
        + "</g></defs>"
    )


def _tent(brick: str, dark: str, glass: str) -> str:
    """The chapel in the middle, with its high pointed roof and its small golden dome."""
    gable = mix(brick, _WHITE, 0.35)
    ribs = "M-4.6 -30L-.9 -41.5M-1.6 -30L-.3 -41.5M1.6 -30L.3 -41.5M4.6 -30L.9 -41.5"
    rings = "".join(
        f"M{-wide:.2f} {-height:.2f}L{-wide / 3:.2f} {-height + 0.25:.2f}H{wide / 3:.2f}"
        f"L{wide:.2f} {-height:.2f}"
        for height, wide in ((31.6, 4.1), (34.2, 3.2), (36.6, 2.5), (38.8, 1.75))
    )
    stars = "".join(
        f"M{x:.2f} {-height - 0.8:.2f}l.42 .8l-.42 .8l-.42 -.8z"
        for height, wide in ((32.9, 2.5), (35.4, 1.9), (37.7, 1.4))
        for x in (-wide, 0, wide)
    )
    return (
        block(-5.2, 5.2, 12, 27, "url(#{id}-brick)", 0.18)
        + lines("M-3.5 -12V-27M3.5 -12V-27M0 -12V-27", _WHITE, 0.3, 0.8)
        + slits([-4.3, -1.8, 1.8, 4.3], 21.5, 25, glass, 0.7)
        + block(-5.5, 5.5, 25.8, 26.6, _WHITE, 0.14)
        + block(-4.6, 4.6, 27, 30, "url(#{id}-brick)", 0.14)
        + outlined(arches((-3.3, -1.1, 1.1, 3.3), 28.2, 1.15, 28.4, 1.35), _WHITE, 0.14)
        + outlined(arches((-4.4, -2.2, 0, 2.2, 4.4), 26.6, 1.15, 26.8, 1.35), gable, 0.14)
        + taper(0, (29.8, 41.6), (4.8, 0.9), "url(#{id}-brick)", 0.18)
        + veil("M1.6 -29.8L.3 -41.6H.9L4.8 -29.8Z", dark, 0.25)
        + lines(ribs, _WHITE, 0.22)
        + lines(rings, "#e6b64f", 0.3)
        + painted(stars, _GREEN)
        + block(-1.05, 1.05, 41.4, 42.6, "url(#{id}-white)", 0.12)
        + dome(0, 42.5, 1.52, "plain", ("#e3ab38", "#fbe08a"))
    )


def _bell_tower(dark: str, glass: str) -> str:
    """The bell tower on the right, under a tent of green tiles."""
    x = 22.4
    return (
        block(x - 2.4, x + 2.4, 0, 13.4, "url(#{id}-brick)", 0.16)
        + outlined(arches((x - 1.2, x + 1.2), 9.2, 0.85, 11.4), glass, 0.14)
        + block(x - 2.8, x + 2.8, 13, 13.7, _WHITE, 0.12)
        + taper(x, (13.7, 21.6), (2.6, 0.4), _GREEN, 0.16)
        + veil(f"M{x + 0.8} -13.7l-.7 -7.9h.3l2.2 7.9z", dark, 0.3)
        + painted("".join(arch(at, 14.6, 0.35, 15.4, 1.6) for at in (x - 0.9, x + 0.9)), _WHITE)
        + dome(x, 21.5, 0.8, "plain", ("#e3ab38", "#fbe08a"))
    )


def _base(glass: str) -> str:
    """The walls that carry the chapels."""
    return (
        block(-24.6, 20.4, 0, 8, "url(#{id}-brick)", 0.18)
        + block(-12.6, 12.6, 7, 12.6, "url(#{id}-brick)", 0.16)
        + slits([-11.4, -6.6, -4.6, 4.6, 6.6, 11.4], 8.6, 11.6, glass, 0.8)
        + block(-12.9, 12.9, 12.2, 12.9, _WHITE, 0.12)
    )


def _gallery(brick: str, glass: str) -> str:
    """The covered gallery around it, with its painted panels and its green roof."""
    frames = arches(range(-23, 20, 3), 1, 1.2, 3.6, 1)
    panes = arches(range(-23, 20, 3), 1, 0.8, 3.5, 1)
    panels = "".join(f"M{x} -5.1v-1.3h1.5v1.3z" for x in range(-24, 19, 3))
    return (
        outlined(frames, _WHITE, 0.14)
        + painted(panes, glass)
        + painted(panels, mix(brick, "#e9bd62", 0.6))
        + block(-25, 20.6, 6.6, 7.1, _WHITE, 0.12)
        + polygon(((-25.2, 7.1), (-23.8, 8.5), (19.8, 8.5), (20.9, 7.1)), _GREEN, 0.16)
        + block(-25, 25.2, 0, 0.7, _WHITE, 0.12)
    )


def _porch(x: float, brick: str, dark: str, glass: str) -> str:
    """A porch over the stairs, under a tent of its own."""
    tip = 14.6
    return (
        block(x - 2.8, x + 2.8, 0, 8, "url(#{id}-brick)", 0.16)
        + outlined(arch(x, 0.5, 2, 4.2), _WHITE, 0.16)
        + painted(arch(x, 0.5, 1.5, 4.1), glass)
        + lines(f"M{x - 2.8:.2f} -6.4h5.6", _WHITE, 0.3)
        + block(x - 3.1, x + 3.1, 7.8, 8.4, _WHITE, 0.12)
        + polygon(((x - 3, 8.4), (x, tip), (x + 3, 8.4)), mix(brick, "#d99a4e", 0.35), 0.16)
        + polygon(((x + 0.9, 8.4), (x, tip), (x + 3, 8.4)), mix(brick, dark, 0.55))
        + lines(f"M{x - 1:.2f} -8.4L{x:.2f} {-tip}L{x + 1:.2f} -8.4", _WHITE, 0.2)
        + lines(f"M{x:.2f} {-tip + 0.2}v-1.6", "#e6b64f", 0.24)
    )
