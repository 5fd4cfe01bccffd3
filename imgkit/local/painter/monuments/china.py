"""The Temple of Heaven, the Forbidden City and the Potala, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import (
    dashes,
    lines,
    outlined,
    slits,
    taper,
    twice,
    veil,
)
from imgkit.local.painter.monuments.facade import columns, spread, tones
from imgkit.local.painter.monuments.masonry import block, painted, polygon, shading
from imgkit.local.painter.monuments.rock import mass, strokes

_GOLD = "#e9bd4f"
_MARBLE = "#efe9dc"
_LIME = "#f4efe4"


def temple_of_heaven(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Hall of Prayer in the Temple of Heaven: three round roofs of blue tiles.

    Source of the dimensions: https://en.wikipedia.org/wiki/Temple_of_Heaven – 38 m high, 36 m wide,
    of wood, on three rings of marble.

    Args:
        dice: What chooses the blue of the tiles.
        look: Their colour, where the prompt names one.
        light: Whether light falls through the doors.

    Returns:
        The temple.
    """
    tiles = look.colour or dice.choose("tiles", ("#3f66a8", "#456fb4", "#3d5c9c"))
    glass = "#ffd98a" if light.lamps else "#7a3a34"
    parts = [
        shading("tiles", mix(tiles, "#ffffff", 0.08), mix(tiles, "#1f2248", 0.5)),
        shading("red", "#b5473c", "#5a2a3c"),
    ]
    for half, low in ((27, 0.0), (24, 2.2), (21, 4.4)):
        parts += [
            block(-half, half, low, low + 2.2, _MARBLE, 0.2),
            dashes(-half, half, low + 2.9, mix(_MARBLE, "#8d8290", 0.25), (0.5, 1.3)),
            lines(f"M{-half} {-low - 1}H{half}", "#a79c94", 0.3, 0.6),
        ]
    parts.append(
        polygon(((-5, 0), (-3.4, 6.6), (3.4, 6.6), (5, 0)), mix(_MARBLE, "#c9bda8", 0.5), 0.2)
    )
    parts.append(lines("M-4.6 -1.4H4.6M-4.3 -2.8H4.3M-4 -4.2H4M-3.7 -5.4H3.7", "#a79c94", 0.25))
    for half, low, wide, roof, crown in (
        (12, 6.6, 17.4, 14.6, 10.6),
        (10, 20.4, 13.6, 22.8, 8.4),
        (8, 28, 11, 30.4, 1.4),
    ):
        top = roof + (5.8 if crown > 5 else 6.6)
        parts += [
            block(-half, half, low, roof + 0.6, "url(#{id}-red)", 0.2),
            slits(spread(-half + 1.6, half - 1.6, 9), low + 0.6, roof - 2, glass, half * 0.12),
            block(-half - 0.4, half + 0.4, roof - 1.6, roof + 0.4, "#4f8a7c", 0.15),
            dashes(-half, half, roof - 0.6, _GOLD, (0.7, 0.8)),
            _roof(wide, crown, roof, top),
        ]
    parts += [
        outlined("M-1.4 -36.8Q-2.2 -38.6 0 -40.4Q2.2 -38.6 1.4 -36.8Z", _GOLD, 0.15),
        outlined("M-1.6 -28.2h3.2v-3.4h-3.2z", "#3a4f8c", 0.12),
        lines("M-.9 -29.9h1.8", _GOLD, 0.4),
    ]
    return Drawing("".join(parts), -27, 27, -40.4)


def _roof(wide: float, crown: float, low: float, top: float) -> str:
    """A round roof that swings out to its edge, with its rows of tiles."""
    shape = (
        f"M{-wide} {-low:.1f}Q{-crown - (wide - crown) * 0.35:.1f} {-low - (top - low) * 0.35:.1f} "
        f"{-crown} {-top:.1f}H{crown}Q{crown + (wide - crown) * 0.35:.1f} "
        f"{-low - (top - low) * 0.35:.1f} {wide} {-low:.1f}"
        f"Q0 {-low + wide * 0.09:.1f} {-wide} {-low:.1f}Z"
    )
    rows = "".join(
        f"M{crown * at:.1f} {-top:.1f}Q{(crown + (wide - crown) * 0.35) * at:.1f} "
        f"{-low - (top - low) * 0.35:.1f} {wide * at:.1f} {-low + wide * 0.04:.1f}"
        for at in spread(-0.9, 0.9, 13)
    )
    rim = f"M{-wide} {-low:.1f}Q0 {-low + wide * 0.09:.1f} {wide} {-low:.1f}"
    return (
        outlined(shape, "url(#{id}-tiles)", 0.25)
        + lines(rows, "#1f2248", 0.18, 0.45)
        + lines(rim, _GOLD, 0.5)
    )


def forbidden_city(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Hall of Supreme Harmony in the Forbidden City, with its two golden roofs.

    Source of the dimensions: https://en.wikipedia.org/wiki/Hall_of_Supreme_Harmony – 64 m wide and
    30 m high, on three terraces of marble.

    Args:
        dice: What chooses the yellow of the tiles.
        look: The colour of the walls, where the prompt names one.
        light: Whether light falls through the doors.

    Returns:
        The hall between two red walls.
    """
    red = look.colour or dice.choose("red", ("#b5443a", "#a83c38", "#bf5040"))
    tiles = dice.choose("tiles", ("#e2a83c", "#dba04a", "#e8b648"))
    glass = "#ffd98a" if light.lamps else mix(red, "#3a2030", 0.5)
    wing = (
        block(34, 58, 0, 9, red, 0.25)
        + polygon(((33, 9), (36, 12.6), (56, 12.6), (59, 9)), tiles, 0.2)
        + lines("M33 -9H59", mix(tiles, "#6a3a20", 0.4), 0.5)
    )
    terraces = "".join(
        block(-half, half, low, low + 2.4, _MARBLE, 0.2)
        + dashes(-half, half, low + 3, mix(_MARBLE, "#8d8290", 0.2), (0.6, 1.2))
        for half, low in ((46, 0.0), (42, 2.4), (38, 4.8))
    )
    parts = [
        shading("red", red, mix(red, "#3a2030", 0.5)),
        shading("tiles", mix(tiles, "#fff0c0", 0.2), mix(tiles, "#7a4020", 0.5)),
        twice(wing),
        terraces,
        polygon(((-9, 0), (-6, 7.2), (6, 7.2), (9, 0)), mix(_MARBLE, "#c9bda8", 0.4), 0.2),
        lines(
            "M-8.4 -1.4H8.4M-7.8 -2.8H7.8M-7.2 -4.2H7.2"
            "M-6.6 -5.6H6.6M-2.4 0L-1.8 -7.2M2.4 0L1.8 -7.2",
            "#a79c94",
            0.25,
        ),
        block(-32, 32, 7.2, 18, "url(#{id}-red)", 0.25),
        slits(spread(-27.4, 27.4, 9), 7.8, 15.4, glass, 3.4),
        columns(spread(-31, 31, 10), (7.2, 17), 0.7, tones(red, light)),
        block(-33, 33, 16.4, 18.6, "#3f7f78", 0.2),
        dashes(-33, 33, 17.5, _GOLD, (0.9, 0.9)),
        _hip(37, 30, (18, 22.6), tiles),
        block(-29, 29, 22.4, 25.4, "url(#{id}-red)", 0.2),
        dashes(-29, 29, 24.4, "#3f7f78", (1.2, 1.6)),
        block(-4, 4, 22.8, 25.2, "#33509a", 0.15),
        lines("M-2.6 -24H2.6", _GOLD, 0.7),
        _hip(33.4, 22, (25.4, 33), tiles),
        outlined(
            "M-22.8 -33Q-24.6 -34 -23.6 -36.4Q-22.4 -35.4 -21 -33.4H21"
            "Q22.4 -35.4 23.6 -36.4Q24.6 -34 22.8 -33V-32H-22.8Z",
            mix(tiles, "#8a4a20", 0.2),
            0.2,
        ),
    ]
    return Drawing("".join(parts), -59, 59, -36.4)


def _hip(wide: float, crown: float, rise: tuple[float, float], tiles: str) -> str:
    """A roof whose corners turn up, with its rows of tiles."""
    low, top = rise
    tall = top - low
    shape = (
        f"M{-wide - 1.4} {-low - 1.2:.1f}Q{-wide + 2} "
        f"{-low - tall * 0.3:.1f} {-crown} {-top}H{crown}"
        f"Q{wide - 2} {-low - tall * 0.3:.1f} {wide + 1.4} "
        f"{-low - 1.2:.1f}Q{wide - 3} {-low + 0.3} {wide - 8} {-low}"
        f"H{-wide + 8}Q{-wide + 3} {-low + 0.3} {-wide - 1.4} {-low - 1.2:.1f}Z"
    )
    rows = "".join(
        f"M{crown * at:.1f} {-top}L{(wide - 2) * at:.1f} {-low}" for at in spread(-0.95, 0.95, 25)
    )
    return (
        outlined(shape, "url(#{id}-tiles)", 0.25)
        + lines(rows, "#7a4020", 0.2, 0.45)
        + lines(f"M{-wide + 6} {-low}H{wide - 6}", mix(tiles, "#6a3a20", 0.5), 0.5)
    )


def potala(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Potala Palace of Lhasa: white and dark red on its hill, with zigzag stairs.

    Source of the dimensions: https://en.wikipedia.org/wiki/Potala_Palace – 117 m high and about
    400 m long; its walls lean inwards. It is drawn shorter than it is.

    Args:
        dice: What chooses the red of the middle.
        look: The colour of the middle, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The palace on its hill.
    """
    red = look.colour or dice.choose("red", ("#8f3f38", "#98463a", "#84383c"))
    glass = "#ffd98a" if light.lamps else "#4a4050"
    roof = "#e0b04a"

    gilded = "".join(
        outlined(
            f"M{x - half} {-low}Q{x - half * 0.4} {-low - 2} {x - half * 0.3} "
            f"{-low - 5}H{x + half * 0.3}Q{x + half * 0.4} {-low - 2} {x + half} {-low}Z",
            roof,
            0.25,
        )
        + lines(f"M{x} {-low - 5}v-3", roof, 0.7)
        for x, half, low in ((-16, 7, 102), (2, 8, 104), (19, 7, 102))
    )
    stairs = ("-70,4 -34,20 -64,32 -30,46", "70,4 36,20 62,32 32,46")
    parts = [
        mass(
            "-120,0! -108,16 -92,30 -70,42! 74,42! 94,30 108,14 120,0!",
            mix("#b3a07c", light.haze, 0.1),
            0.4,
        ),
        mass("30,42! 74,42! 94,30 108,14 120,0! 60,0!", mix("#8a7866", light.haze, 0.1)),
        _lhasa_hall((-86, 14, 26, 56), _LIME, red, glass),
        _lhasa_hall((88, 13, 26, 54), _LIME, red, glass),
        _lhasa_hall((-56, 26, 32, 78), _LIME, red, glass),
        _lhasa_hall((58, 26, 32, 76), _LIME, red, glass),
        _lhasa_hall((0, 34, 30, 74), _LIME, red, glass),
        _lhasa_hall((1, 29, 60, 102), red, red, glass),
        gilded,
        strokes(stairs, mix(_LIME, "#b8a890", 0.25), 4.6),
        strokes(stairs, "#8a7866", 0.6, 0.6),
        "".join(
            mass(
                f"{x - 5},0! {x - 5},5 {x},8 {x + 5},5 {x + 5},0!",
                mix("#6f9458", light.haze, 0.1),
                0.2,
            )
            for x in (-104, -92, -40, -26, 24, 40, 94, 106)
        ),
        painted("M-120 0v-3h240v3z", mix("#e8dcc4", light.haze, 0.1)),
    ]
    return Drawing("".join(parts), -120, 120, -112)


def _lhasa_hall(plan: tuple[float, float, float, float], wall: str, red: str, glass: str) -> str:
    """A hall whose walls lean inwards: its middle, half its width, its foot and its top."""
    x, half, low, top = plan
    count = max(round(half / 3.2), 3)
    places = spread(x - half * 0.78, x + half * 0.78, count)
    rows = "".join(
        slits(places, at, at + 3.4, glass, 1.9) for at in range(round(low) + 5, round(top) - 6, 8)
    )
    shade = (
        f"M{x + half * 0.5:.1f} {-low}L{x + half * 0.45:.1f} {-top}"
        f"H{x + half * 0.94:.1f}L{x + half * 1.1:.1f} {-low}Z"
    )
    return (
        taper(x, (low, top), (half * 1.1, half * 0.94), wall, 0.4)
        + veil(shade, "#4a3a50", 0.14)
        + rows
        + taper(x, (top - 3.6, top - 1.4), (half * 0.96, half * 0.95), mix(red, "#5a2a2a", 0.3))
        + block(
            x - half * 0.98, x + half * 0.98, top - 1, top + 0.6, mix(wall, "#ffffff", 0.4), 0.25
        )
    )
