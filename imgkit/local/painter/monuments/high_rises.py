"""High towers of the world: New York, Tokyo, Kuala Lumpur, Shanghai; one unit to the metre."""

from itertools import pairwise

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, taper, twice, veil
from imgkit.local.painter.monuments.facade import Tones, bushes, disc, sheen, spread, tones
from imgkit.local.painter.monuments.masonry import block, polygon, shading

_STONE = "url(#{id}-stone)"


def empire_state(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Empire State Building, which grows narrower step by step up to its mast.

    Source of the dimensions: https://en.wikipedia.org/wiki/Empire_State_Building – 381 m to the
    roof, 443 m to the tip of its antenna; 129 m by 57 m at its foot.

    Args:
        dice: What chooses the stone, and the colour of the lamps at its top.
        look: The colour of the stone, where the prompt names one.
        light: Whether its windows and its top shine.

    Returns:
        The tower.
    """
    stone = look.colour or dice.choose("stone", ("#cfc3b2", "#c5bfb8", "#d6c6a8"))
    shine = dice.choose("shine", ("#7fb4ff", "#ff8f8f", "#b8f0a0"))
    colours = tones(stone, light)
    top = shine if light.lamps else mix("#d9dee2", stone, 0.3)
    steps = (
        (43, 0, 24),
        (36, 24, 78),
        (30, 78, 104),
        (25.5, 104, 274),
        (21, 274, 306),
        (16, 306, 320),
    )
    bodies = "".join(block(-half, half, low, high, _STONE, 0.6) for half, low, high in steps)
    windows = "".join(_panes(half - 3, low + 4, high - 3, colours) for half, low, high in steps)
    parts = [
        shading("stone", stone, colours.dark),
        taper(0, (380, 440), (2.2, 0.6), "#8b94a0", 0.3),
        bodies,
        windows,
        block(-9.5, 9.5, 24, 300, mix(stone, colours.lit, 0.35), 0.4),
        _panes(8, 30, 296, colours),
        taper(0, (320, 330), (13, 10), top, 0.5),
        block(-8, 8, 330, 362, top, 0.5),
        lines("M-4 -331v-30M0 -331v-30M4 -331v-30", colours.dark, 1, 0.5),
        taper(0, (362, 381), (8.4, 2.4), top, 0.5),
        lines("M0 -440v-3", "#e05a4a", 1.4),
    ]
    return Drawing("".join(parts), -43, 43, -443)


def _panes(half: float, low: float, high: float, colours: Tones) -> str:
    """Upright rows of windows, written as dashed lines."""
    if high - low < 6:
        return ""
    count = max(round(half * 2 / 5), 2)
    data = "".join(f"M{x:.1f} {-low:.1f}V{-high:.1f}" for x in spread(-half, half, count))
    return (
        f'<path d="{data}" stroke="{colours.glass}" stroke-width="2" stroke-dasharray="3.4 2.2" '
        'fill="none"/>'
    )


def tokyo_tower(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Tokyo Tower, of steel in orange and white.

    Source of the dimensions: https://en.wikipedia.org/wiki/Tokyo_Tower – 333 m high, with decks at
    150 m and 250 m; its legs stand 80 m apart.

    Args:
        dice: What chooses the orange.
        look: The colour in its place, where the prompt names one.
        light: Whether its lamps shine.

    Returns:
        The tower.
    """
    paint = look.colour or dice.choose("paint", ("#e2572f", "#dc4a34", "#e86a34"))
    steel = mix(paint, "#ffd27a", 0.35) if light.lamps else paint
    white = "#fff3d0" if light.lamps else "#f6f1e8"
    glass = "#ffd98a" if light.lamps else "#5b6a86"
    halves = ((0, 44.0), (30, 33.5), (60, 26), (100, 19), (145, 14), (200, 9.4), (246, 6.6))
    bands = ""
    for index, ((low, foot), (high, top)) in enumerate(pairwise(halves)):
        colour = white if index in {2, 4} else steel
        inner = 0.62 if low < 100 else 0.5
        bands += (
            polygon(
                ((-foot, low), (-top, high), (-top * inner, high), (-foot * inner, low)),
                colour,
                0.5,
            )
            + polygon(
                ((foot, low), (top, high), (top * inner, high), (foot * inner, low)), colour, 0.5
            )
            + lines(
                f"M{-foot} {-low}L{top} {-high}M{foot} {-low}L{-top} {-high}M{-top} {-high}H{top}"
                if low
                else f"M{-top} {-high}H{top}M{-foot} 0L{-top * 0.62} "
                f"{-high}M{foot} 0L{top * 0.62} {-high}"
                f"M{-foot * 0.62} 0L{-top} {-high}M{foot * 0.62} 0L{top} {-high}",
                mix(colour, "#7a2f2a", 0.2),
                1.5,
            )
        )
    parts = [
        lines("M-27 0Q-22 -30 0 -34Q22 -30 27 0", steel, 3),
        block(-20, 20, 0, 16, mix("#cfc7ba", light.haze, 0.1), 0.4),
        lines("M-17 -5H17M-17 -10H17", glass, 2.4),
        bands,
        block(-15, 15, 143, 157, white, 0.5),
        lines("M-14 -148H14M-14 -153.4H14", glass, 2.6),
        block(-7, 7, 246, 256, white, 0.4),
        lines("M-6.4 -251.6H6.4", glass, 2.6),
        taper(0, (256, 290), (4, 2.2), steel, 0.4),
        taper(0, (290, 314), (2, 1.2), white, 0.3),
        taper(0, (314, 333), (1.2, 0.5), steel, 0.3),
        bushes([(x, 9.0) for x in (-46, -34, 34, 46)], mix("#6f9f5c", light.haze, 0.1)),
    ]
    return Drawing("".join(parts), -55, 55, -333)


def petronas_towers(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Petronas Towers of Kuala Lumpur, and the bridge between them.

    Source of the dimensions: https://en.wikipedia.org/wiki/Petronas_Towers – 452 m high, with the
    bridge 170 m above the ground.

    Args:
        dice: What chooses the steel.
        look: Its colour, where the prompt names one.
        light: Whether the windows shine.

    Returns:
        The two towers.
    """
    steel = look.colour or dice.choose("steel", ("#b9c6cf", "#c2c8c6", "#adc0d2"))
    colours = tones(steel, light)
    steps = ((24, 0, 290), (20.5, 290, 325), (16.5, 325, 352), (12, 352, 372), (8, 372, 386))
    rings = "".join(
        f"M{58 - half} {-at}h{2 * half}"
        for half, low, high in steps
        for at in range(low + 8, high, 9)
    )
    tower = (
        "".join(block(58 - half, 58 + half, low, high, _STONE, 0.6) for half, low, high in steps)
        + "".join(veil(f"M{58 + at} 0v-290h7v290z", "#ffffff", 0.2) for at in (-16, 2))
        + lines(rings, colours.glass, 2.6, 0.75)
        + block(32, 84, 0, 30, mix(steel, colours.dark, 0.2), 0.5)
        + lines("M34 -10H82M34 -20H82", colours.glass, 3)
        + taper(58, (386, 410), (6, 2), colours.lit, 0.5)
        + disc(58, 414, 4, colours.lit)
        + taper(58, (416, 452), (1.8, 0.5), colours.lit, 0.4)
    )
    bridge = (
        block(-36, 36, 168, 178, colours.lit, 0.6)
        + lines("M-34 -173H34", colours.glass, 4)
        + lines("M0 -168L-35 -112M0 -168L35 -112", mix(steel, colours.dark, 0.3), 3)
    )
    return Drawing(shading("stone", steel, colours.dark) + bridge + twice(tower), -84, 84, -452)


def oriental_pearl(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Oriental Pearl Tower of Shanghai, with its rose-coloured spheres.

    Source of the dimensions: https://en.wikipedia.org/wiki/Oriental_Pearl_Tower – 468 m high; the
    two great spheres, 50 m and 45 m wide, hang 68 m and 250 m above the ground.

    Args:
        dice: What chooses the rose of the spheres.
        look: Their colour, where the prompt names one.
        light: Whether they shine.

    Returns:
        The tower.
    """
    rose = look.colour or dice.choose("rose", ("#c2688c", "#b8607e", "#cc7a86"))
    shine = mix(rose, "#ff9ad8", 0.45) if light.lamps else rose
    steel = "#d8dade" if not light.lamps else "#b7c4f0"
    spheres = ((0, 93, 25), (0, 272, 22.5), (0, 348, 8), (-30, 36, 8), (30, 36, 8))
    pearls = "".join(
        disc(x, at, radius, "url(#{id}-pearl)", 1)
        + lines(
            f"M{x - radius * 0.95} {-at}H{x + radius * 0.95}"
            f"M{x - radius * 0.88:.1f} {-at - radius * 0.3:.1f}h{radius * 1.76:.1f}",
            "#fff0f4",
            radius * 0.06,
            0.7,
        )
        for x, at, radius in spheres
    )
    beads = "".join(disc(0, at, 6, shine, 1) for at in (146, 170, 194, 218))
    parts = [
        sheen("pearl", (mix(shine, "#fff0f4", 0.75), shine, mix(shine, "#4a2348", 0.55))),
        lines("M-46 0L-14 -84M46 0L14 -84", mix(steel, "#6a7086", 0.3), 7),
        lines("M-46 0L-14 -84M46 0L14 -84", steel, 5),
        *(block(x - 4.5, x + 4.5, 0, 262, steel, 0.5) for x in (-13, 13, 0)),
        beads,
        taper(0, (290, 345), (5, 3.4), steel, 0.5),
        pearls,
        taper(0, (355, 420), (3, 1.6), steel, 0.4),
        taper(0, (420, 468), (1.4, 0.4), "#d8705a", 0.3),
        polygon(((-52, 0), (-44, 14), (44, 14), (52, 0)), mix("#9fb58a", light.haze, 0.2), 0.5),
        lines("M-40 -7H40", shine, 4),
    ]
    return Drawing("".join(parts), -52, 52, -468)
