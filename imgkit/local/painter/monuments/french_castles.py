"""Versailles and Chambord, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import dashes, lines, slits, taper, twice
from imgkit.local.painter.monuments.facade import Tones, columns, pediment, spread, tones
from imgkit.local.painter.monuments.masonry import arch, arches, block, painted, polygon, shading

_STONE = "url(#{id}-stone)"
_SLATE = "url(#{id}-slate)"
_GOLD = "#e5b84e"


def versailles(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Palace of Versailles: the court of brick and gold behind its golden gate.

    Source: https://en.wikipedia.org/wiki/Palace_of_Versailles – the Marble Court between two wings,
    with gilded roofs, and the royal gate before it, rebuilt in 2008.

    Args:
        dice: What chooses the stone.
        look: The colour of its walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The palace.
    """
    stone = look.colour or dice.choose("stone", ("#ecd9ac", "#e6d3ae", "#f0dca4"))
    brick = mix(stone, "#b8604a", 0.55)
    colours = tones(stone, light)
    wing = (
        polygon(((14, 17), (16, 23.6), (34, 23.6), (36, 17)), _SLATE, 0.2)
        + lines("M15.8 -23.6H34.2", _GOLD, 0.7)
        + block(14, 36, 0, 17, brick, 0.22)
        + _storeys(spread(17, 33, 5), colours)
        + polygon(((36, 19), (38, 27), (58, 27), (60, 19)), _SLATE, 0.2)
        + lines("M37.8 -27H58.2M36 -19.2H60", _GOLD, 0.8)
        + block(36, 60, 0, 19, _STONE, 0.25)
        + columns((39, 44, 48, 52, 57), (1, 15.4), 0.8, colours)
        + slits((41.5, 46, 50, 54.5), 2, 6.6, colours.glass, 1.7)
        + slits((41.5, 46, 50, 54.5), 9, 14, colours.glass, 1.7)
        + block(35.6, 60.4, 15.4, 16.6, colours.lit, 0.15)
        + pediment(48, 18.6, (9, 4), colours)
    )
    parts = [
        shading("stone", stone, colours.dark),
        shading("slate", "#6f7b92", "#454660"),
        twice(wing),
        _centre(brick, colours),
        block(-60, 60, 0, 2.2, mix("#d8ccb8", light.haze, 0.2)),
        _gate(),
    ]
    return Drawing("".join(parts), -60.4, 60.4, -36)


def _storeys(places: list[float], colours: Tones) -> str:
    """Windows with white frames on two floors."""
    frames = "".join(
        block(x - 1.3, x + 1.3, low, low + 5.2, colours.lit) for x in places for low in (2, 9)
    )
    return (
        frames
        + slits(places, 2.4, 6.8, colours.glass, 1.7)
        + slits(places, 9.4, 13.8, colours.glass, 1.7)
        + lines(f"M{places[0] - 3} -16.2H{places[-1] + 3}", colours.lit, 0.8)
    )


def _centre(brick: str, colours: Tones) -> str:
    """The front of the king's rooms: three tall doors, a balcony, a clock, a golden roof."""
    return (
        polygon(((-14, 19), (-11, 29), (11, 29), (14, 19)), _SLATE, 0.2)
        + lines(
            "M-11.2 -29H11.2M-14 -19L-11 -29M14 -19L11 -29M-5 -19L-4 -29M5 -19L4 -29", _GOLD, 0.6
        )
        + block(-14, 14, 0, 19, brick, 0.25)
        + _storeys([-11, -7, 7, 11], colours)
        + block(-4.6, 4.6, 0, 19.6, _STONE, 0.2)
        + painted(
            arches((-2.8, 0, 2.8), 2, 1, 5.6) + arches((-2.8, 0, 2.8), 9, 1, 13), colours.glass
        )
        + dashes(-4.6, 4.6, 8.3, _GOLD, (0.3, 1))
        + dashes(-14, 14, 19.6, colours.lit, (0.5, 1.1))
        + pediment(0, 19, (5.4, 4.4), colours)
        + f'<circle cy="-22" r="1.5" fill="#fbf7ea" stroke="{_GOLD}" stroke-width=".5"/>'
        + lines("M0 -22v-1M0 -22h.7", "#39405a", 0.2)
        + lines("M0 -29V-36", "#8a7a6a", 0.4)
        + painted("M0 -36q2 -.8 4 0v2.6q-2 -.8 -4 0z", "#f6f2ea")
    )


def _gate() -> str:
    """The golden fence with its high gate in the middle."""
    bars = "".join(f"M{x:.1f} -1v-6.4" for x in spread(-58, 58, 78))
    gate = "".join(f"M{x:.1f} -1v{-8 - 2.4 * (1 - abs(x) / 6):.1f}" for x in spread(-6, 6, 11))
    posts = "".join(
        block(x - 0.8, x + 0.8, 0, 9, "#e8dcc4", 0.15) for x in (-58, -38, -22, -7, 7, 22, 38, 58)
    )
    return (
        lines(bars, _GOLD, 0.35)
        + lines("M-58 -2H58M-58 -6.6H58", _GOLD, 0.5)
        + lines(gate, _GOLD, 0.4)
        + lines("M-6.6 -9Q0 -14 6.6 -9M-6.6 -2H6.6", _GOLD, 0.8)
        + f'<circle cy="-14" r="1.5" fill="{_GOLD}"/>'
        + lines("M-2.2 -14h4.4M0 -11.8v-4.4M-1.6 -12.4l3.2 -3.2M-1.6 -15.6l3.2 3.2", _GOLD, 0.35)
        + posts
    )


def chambord(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Château de Chambord: round towers, and a roof like a town of chimneys.

    Source of the dimensions: https://en.wikipedia.org/wiki/Ch%C3%A2teau_de_Chambord – 156 m wide,
    56 m high at its lantern; the keep has four towers, and there are 282 fireplaces.

    Args:
        dice: What chooses the stone.
        look: The colour of its walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The castle.
    """
    stone = look.colour or dice.choose("stone", ("#efe4ca", "#eadfc8", "#f2e6c2"))
    colours = tones(stone, light)
    half = (
        block(24, 66, 0, 17, mix(stone, colours.dark, 0.06), 0.3)
        + _windows(spread(32, 58, 7), (2.6, 9.6), colours)
        + polygon(((24, 17), (24, 23), (64, 23), (66, 17)), _SLATE, 0.25)
        + _tower((68, 9, 17, 16), colours)
    )
    parts = [
        shading("stone", stone, colours.dark),
        shading("slate", "#71809a", "#434764"),
        twice(half),
        block(-24, 24, 0, 26, _STONE, 0.3),
        _windows(spread(-14, 14, 6), (2.6, 10.4, 18.4), colours),
        polygon(((-22, 26), (-16, 36), (16, 36), (22, 26)), _SLATE, 0.3),
        _chimneys(colours),
        _lantern(colours),
        painted(arch(0, 0, 2.2, 5), colours.dark),
        *(_tower((x, 10, 26, 19), colours) for x in (-26, 26)),
    ]
    return Drawing("".join(parts), -78, 78, -56)


def _windows(places: list[float], floors: tuple[float, ...], colours: Tones) -> str:
    """Rows of windows over each other, with a ledge under each row."""
    left, right = places[0] - 3, places[-1] + 3
    return "".join(
        slits(places, low, low + 5, colours.glass, 2)
        + lines(f"M{left} {-low + 1.2}H{right}M{left} {-low - 6}H{right}", colours.dark, 0.3, 0.35)
        for low in floors
    )


def _tower(plan: tuple[float, float, float, float], colours: Tones) -> str:
    """A round tower with a pointed roof: its middle, half its width, its height, its roof's."""
    x, half, top, roof = plan
    floors = (2.6, 9.6) if top < 20 else (2.6, 10.4, 18.4)
    return (
        block(x - half, x + half, 0, top, _STONE, 0.3)
        + _windows([x - half * 0.55, x, x + half * 0.55], floors, colours)
        + block(x - half - 0.6, x + half + 0.6, top - 1.2, top + 0.4, colours.lit, 0.2)
        + taper(x, (top + 0.4, top + roof), (half + 0.4, 1.3), _SLATE, 0.3)
        + block(x - 1.3, x + 1.3, top + roof - 0.4, top + roof + 3, colours.lit, 0.2)
        + taper(x, (top + roof + 3, top + roof + 5.4), (1.5, 0), _SLATE, 0.2)
    )


def _chimneys(colours: Tones) -> str:
    """The chimneys and little towers all over the roof."""
    return "".join(
        block(x - half, x + half, low, high, colours.plain, 0.22)
        + block(x - half - 0.3, x + half + 0.3, high - 0.9, high, colours.lit, 0.15)
        + painted(f"M{x} {-high + 5.4:.1f}l.8 1.4l-.8 1.4l-.8 -1.4z", "#5a6078")
        + (taper(x, (high, high + 3.4), (half, 0.1), _SLATE, 0.2) if half > 1.4 else "")
        for x, half, low, high in (
            (-14, 1.3, 30, 42), (-10, 1.7, 33, 41), (-6.4, 1.2, 35, 45), (6.4, 1.2, 35, 44),
            (10.2, 1.7, 33, 42), (14, 1.3, 30, 41), (-17.6, 1.5, 28, 36), (17.6, 1.5, 28, 37),
        )
    )  # fmt: skip


def _lantern(colours: Tones) -> str:
    """The tower of light above the great stairs."""
    return (
        block(-3.6, 3.6, 34, 44, _STONE, 0.25)
        + painted(arches((-2, 2), 36, 1, 41), colours.glass)
        + block(-4.2, 4.2, 43.4, 44.6, colours.lit, 0.2)
        + block(-2.2, 2.2, 44.6, 50, _STONE, 0.2)
        + painted(arch(0, 45.4, 1, 48), colours.glass)
        + taper(0, (50, 53.6), (2.4, 0.8), colours.lit, 0.2)
        + taper(0, (53.6, 56), (0.9, 0.1), colours.lit, 0.15)
    )
