"""The Rialto Bridge of Venice, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import dashes, lines, outlined, slits, twice
from imgkit.local.painter.monuments.facade import Tones, disc, pierced, river, spread, tones
from imgkit.local.painter.monuments.masonry import arches, block, painted, polygon, shading

_STONE = "url(#{id}-stone)"
_SLOPE = 0.31
"""How steeply the stairs rise to the middle."""


def rialto_bridge(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Rialto Bridge: one white arch over the Grand Canal, with arcades on its stairs.

    Source of the dimensions: https://en.wikipedia.org/wiki/Rialto_Bridge – 48 m long, with one
    arch of 28.8 m whose middle is 7.5 m above the water.

    Args:
        dice: What chooses the houses on both sides.
        look: The colour of the bridge, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The bridge between two houses.
    """
    stone = look.colour or dice.choose("stone", ("#f2ece0", "#eee6da", "#f4ead4"))
    paints = dice.choose(
        "houses", (("#d98a68", "#e6c07a"), ("#c9735f", "#e8b08a"), ("#e0a860", "#cf8878"))
    )
    colours = tones(stone, light)
    arcade = "".join(
        outlined(f"M{x - 2} {-_deck(x) - 1.4:.2f}v-6.6h4v6.6z", stone, 0.18)
        + painted(
            arches((x,), _deck(x) + 1.4, 1.25, _deck(x) + 4.8),
            mix(colours.glass, colours.dark, 0.2),
        )
        for x in (5.4, 9.6, 13.8, 18, 22)
    )
    half = (
        arcade
        + polygon(
            ((3.2, 16.4), (3.2, 18.4), (24.4, 11.8), (24.4, 9.8)), mix("#b9785a", stone, 0.3), 0.2
        )
        + lines("M3 -9.7L30 -1.4", colours.lit, 1)
        + lines("M3 -10.6L29 -2.6", mix(stone, colours.dark, 0.3), 0.3)
    )
    parts = [
        shading("stone", stone, colours.dark),
        _house(-40, 34, paints[0], light),
        _house(40, 30, paints[1], light),
        pierced(
            "M-33 0V-3.2L-3 -11H3L33 -3.2V0Z",
            "M-14.4 0Q-13 -7.8 0 -7.9Q13 -7.8 14.4 0Z",
            _STONE,
            0.3,
        ),
        pierced(
            "M-14.4 0Q-13 -7.8 0 -7.9Q13 -7.8 14.4 0Z",
            "M-12.6 0Q-11.4 -7 .8 -7.1Q12 -7 12.6 0Z",
            mix(stone, colours.dark, 0.55),
            0,
        ),
        twice(half),
        _middle(colours),
        river(52, 2.2, light, "#6fa9a4"),
        _gondola(),
    ]
    return Drawing("".join(parts), -52, 52, -34)


def _deck(x: float) -> float:
    """How high the stairs are at a place."""
    return 10.4 - abs(x) * _SLOPE


def _middle(colours: Tones) -> str:
    """The high arch in the middle of the bridge, under its gable."""
    return (
        block(-3.4, 3.4, 10, 19.6, _STONE, 0.25)
        + painted(arches((0,), 11, 2, 15.4), mix(colours.glass, colours.dark, 0.15))
        + polygon(((-4.2, 19.4), (0, 22.6), (4.2, 19.4)), colours.lit, 0.25)
        + dashes(-4, 4, 10.6, colours.dark, (0.3, 1))
    )


def _house(x: float, high: float, paint: str, light: Light) -> str:
    """A palace of Venice with pointed windows and striped mooring posts."""
    colours = tones(paint, light)
    rows = "".join(
        painted(arches(spread(x - 7.6, x + 7.6, 5), low, 1.15, low + 3.4, 1.5), colours.glass)
        + lines(f"M{x - 9.4} {-low + 0.5}h18.8", colours.lit, 0.7)
        for low in (9, 17, 25)
        if low + 5 < high
    )
    posts = "".join(
        lines(f"M{at} -.4v-8.6", "#f6f0e4", 0.9)
        + f'<path d="M{at} -.4v-8.6" stroke="#3f6fae" stroke-width=".9" stroke-dasharray=".8"/>'
        for at in (x - 5, x + 6)
    )
    return (
        block(x - 11, x + 11, 0, high - 2, paint, 0.3)
        + slits((x - 6, x + 6), 2, 6.4, mix(colours.glass, colours.dark, 0.2), 2.4)
        + rows
        + block(x - 12, x + 12, high - 3, high - 1.6, colours.lit, 0.2)
        + polygon(
            ((x - 12, high - 1.8), (x - 9, high), (x + 9, high), (x + 12, high - 1.8)),
            "#b9785a",
            0.2,
        )
        + posts
    )


def _gondola() -> str:
    """A gondola under the arch, and the man who rows it."""
    return (
        outlined(
            "M-8.6 -3.4Q-8.8 -1.4 -6 -1H5Q7.8 -1.2 8.4 -3.6"
            "L7.6 -3.4Q7 -2.2 5 -2H-5.6Q-7.6 -2.2 -8 -3.6Z",
            "#2f2c38",
            0.15,
        )
        + painted("M-4 -2q1 -1.6 2.4 0zM-.6 -2q1 -1.6 2.4 0z", "#c8443f")
        + lines("M5 -2V-5.4", "#f4efe6", 0.9)
        + disc(5, 6, 0.6, "#f0c8a4", 0.1)
        + lines("M4.1 -6.3h1.8", "#e2b860", 0.4)
        + lines("M2.6 -5.6L8.4 -.6", "#8a6a4c", 0.25)
    )
