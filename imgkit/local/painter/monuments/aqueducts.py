"""The Pont du Gard and the bridge of Avignon, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits, taper, veil
from imgkit.local.painter.monuments.facade import Tones, bushes, pierced, river, spread, tones
from imgkit.local.painter.monuments.masonry import arch, arches, block, painted, polygon, shading
from imgkit.local.painter.monuments.rock import mass

_STONE = "url(#{id}-stone)"


def pont_du_gard(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Pont du Gard: three rows of arches above each other, across a river.

    Source of the dimensions: https://en.wikipedia.org/wiki/Pont_du_Gard – 49 m high, with 6 arches
    below, 11 in the middle and 35 small ones above, the rows 22, 20 and 7 m high; its ends, which
    run into the hills, are shortened.

    Args:
        dice: What chooses the stone and the green of the banks.
        look: The colour of the stone, where the prompt names one.
        light: The light of the hour.

    Returns:
        The aqueduct.
    """
    stone = look.colour or dice.choose("stone", ("#dcbf88", "#d4b68a", "#e3c683"))
    green = dice.choose("green", ("#7f9a58", "#8fa35c", "#6d8f5e"))
    colours = tones(stone, light)
    high = spread(-97, 97, 35)
    parts = [
        shading("stone", stone, colours.dark),
        _row((-70, 70, 2, 24), spread(-58.5, 58.5, 6), (9.2, 13.6), colours),
        _row((-96, 96, 24, 43), spread(-88, 88, 11), (7, 35), colours),
        _row((-106, 106, 43, 49.5), high, (1.9, 45.6), colours),
        *(_bank(side, green, light) for side in (-1, 1)),
        river(112, 4, light, "#74aeb0"),
    ]
    return Drawing("".join(parts), -112, 112, -49.7)


def _row(
    box: tuple[float, float, float, float],
    places: list[float],
    size: tuple[float, float],
    colours: Tones,
) -> str:
    """One row of arches: its edges, their middles, and half their width with their spring."""
    left, right, low, top = box
    half, spring = size
    wall = f"M{left} {-low}V{-top}H{right}V{-low}Z"
    inner = "".join(
        arch(x + half * 0.16, low - 0.1, half * 0.84, spring - half * 0.06) for x in places
    )
    deep = pierced(
        arches(places, low - 0.1, half, spring), inner, mix(colours.plain, colours.dark, 0.6), 0
    )
    return (
        pierced(wall, arches(places, low - 0.1, half, spring), _STONE, 0.3)
        + deep
        + block(left - 0.8, right + 0.8, top - 1, top + 0.2, colours.lit, 0.2)
    )


def _bank(side: int, green: str, light: Light) -> str:
    """The rocks and bushes on a bank."""
    rock = mix("#b9ab90", light.haze, 0.12)
    places = [(88 * side, 9.0), (101 * side, 10), (75 * side, 5)]
    plan = (
        f"{112 * side},0! {112 * side},40! {104 * side},38 {96 * side},28 {84 * side},22 "
        f"{70 * side},10 {60 * side},4 {56 * side},0!"
    )
    return (
        mass(plan, rock, 0.3)
        + bushes(places, green, 6)
        + bushes([(105 * side, 7), (94 * side, 6)], mix(green, "#3c5a3c", 0.3), 24)
    )


def pont_davignon(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the bridge of Avignon, which ends in the middle of the river.

    Source: https://en.wikipedia.org/wiki/Pont_Saint-B%C3%A9n%C3%A9zet – four arches are left of
    twenty-two, with the chapel of Saint Nicholas on the second pier.

    Args:
        dice: What chooses the stone.
        look: The colour of the stone, where the prompt names one.
        light: Whether lamps shine in its gate and chapel.

    Returns:
        The bridge, with its gate on the left.
    """
    stone = look.colour or dice.choose("stone", ("#ddd0b4", "#d6c8ae", "#e4d3ac"))
    colours = tones(stone, light)
    places = (-38.0, -8.0, 22.0, 52.0)
    openings = "".join(arch(x, 0, 12.4, 4, 0.74) for x in places)
    inner = "".join(arch(x + 2, 0, 10.4, 3.6, 0.74) for x in places)
    wall = "M-56 0V-15.4Q0 -18.4 67 -16.4L68.4 -13L67 -10L68.6 -6L67.4 0Z"
    piers = "".join(
        outlined(f"M{x - 3.4} 0V-5L{x} -10.4L{x + 3.4} -5V0Z", mix(stone, colours.dark, 0.12), 0.2)
        + painted(arch(x, 10.6, 1, 12.2), mix(stone, colours.dark, 0.5))
        for x in (-23.0, 7, 37, 66)
    )
    parts = [
        shading("stone", stone, colours.dark),
        _gate(colours),
        pierced(wall, openings, _STONE, 0.3),
        pierced(openings, inner, mix(stone, colours.dark, 0.6), 0),
        piers,
        lines("M-56 -15.4Q0 -18.4 67 -16.4", colours.lit, 1.2),
        _chapel(colours),
        river(76, 3, light, "#7fb3c0"),
    ]
    return Drawing("".join(parts), -76, 76, -34, anchors={"back": (-24.0, -16.4)})


def _gate(colours: Tones) -> str:
    """The tower at the end of the bridge, in the wall of the town."""
    teeth = "".join(f"M{x:.1f} -31v-3h1.9v3z" for x in spread(-72.6, -57.4, 5))
    return (
        mass("-76,0! -76,8! -70,9 -60,7 -52,0!", "#8a9a68", 0.2)
        + block(-72.6, -55.5, 2, 31, _STONE, 0.3)
        + outlined(teeth, colours.plain, 0.2)
        + lines("M-73 -26.5h17.8", colours.lit, 1)
        + slits((-68, -60), 18, 23, colours.glass, 1.3)
        + veil(f"{arch(-64, 2, 3.4, 9)}", colours.dark, 0.8)
    )


def _chapel(colours: Tones) -> str:
    """The small chapel that stands half way up a pier."""
    return (
        block(1, 13, 8, 24, mix(colours.plain, colours.lit, 0.3), 0.25)
        + polygon(((0.2, 24), (7, 28.4), (13.8, 24)), mix("#b9785a", colours.plain, 0.3), 0.22)
        + slits((4, 7, 10), 17.4, 22, colours.glass, 1.3)
        + painted(arch(7, 8.2, 1.4, 12), colours.dark)
        + taper(7, (27.4, 31), (0.9, 0.7), colours.lit, 0.15)
        + lines("M1 -16h12", colours.dark, 0.3, 0.5)
    )
