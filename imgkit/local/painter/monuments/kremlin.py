"""The Kremlin of Moscow with its Spasskaya Tower, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits, taper, veil
from imgkit.local.painter.monuments.facade import Tones, cupola, fir_trees, flag, spread, tones
from imgkit.local.painter.monuments.masonry import arch, arches, block, painted, shading

_BRICK = "url(#{id}-brick)"
_ROOF = "url(#{id}-roof)"
_GOLD = "#e9bd4f"
_WHITE = "#f4ece0"


def kremlin(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the wall of the Kremlin with the Spasskaya Tower, its clock and its red star.

    Source of the dimensions: https://en.wikipedia.org/wiki/Spasskaya_Tower – 71 m high with its
    star, whose clock faces measure 6.1 m; the wall is up to 19 m high.

    Args:
        dice: What chooses the brick, the roofs and the time on the clock.
        look: The colour of the brick, where the prompt names one.
        light: Whether windows, clock and star glow.

    Returns:
        The tower between two pieces of the wall.
    """
    brick = look.colour or dice.choose("brick", ("#b5523f", "#a9483c", "#bf5d45"))
    roof = dice.choose("roof", ("#4f8a68", "#5a8f62", "#46806e"))
    hours = dice.choose(
        "time", ("l0 -1.7m0 1.7l1.7 1", "l1.2 -1.2m-1.2 1.2l0 -2", "l-1.4 .8m1.4 -.8l1 -1.8")
    )
    colours = tones(brick, light)
    parts = [
        shading("brick", brick, colours.dark),
        shading("roof", roof, mix(roof, "#23405a", 0.6)),
        _senate(light),
        fir_trees(((-44, 10, 17), (-14, 10, 18), (17, 10, 19), (43, 10, 16)), "#4d7a68"),
        _wall(colours),
        _corner(-46, colours),
        _tower(colours, hours, light),
    ]
    return Drawing("".join(parts), -54, 54, -71)


def _senate(light: Light) -> str:
    """The yellow palace behind the wall, with a green dome and the flag of Russia."""
    colours = tones("#ecd28c", light)
    return (
        block(14, 50, 6, 25, colours.plain, 0.25)
        + slits(spread(17, 47, 9), 17, 22, colours.glass, 1.4)
        + block(13.4, 50.6, 24.4, 26, _WHITE, 0.2)
        + block(25, 39, 26, 30, colours.plain, 0.2)
        + cupola(32, 30, (6.6, 6), "#6f9d78")
        + flag(32, 35.6, 9, ("#fbf8f0", "#4a68b0", "#c8463f"))
    )


def _wall(colours: Tones) -> str:
    """The wall with its teeth, which are split like the tail of a swallow."""
    teeth = "".join(f"M{x:.1f} -13.4v-4.6l1 .9l1 -.9v4.6z" for x in spread(-52, 50.6, 32))
    return (
        outlined(teeth, colours.plain, 0.2)
        + block(-54, 54, 0, 14, _BRICK, 0.3)
        + lines("M-54 -12.6H54", mix(colours.plain, _WHITE, 0.5), 0.7)
        + lines("M-54 -4H54M-54 -8H54", colours.dark, 0.25, 0.35)
    )


def _corner(x: float, colours: Tones) -> str:
    """A smaller tower on the wall."""
    return (
        block(x - 5, x + 5, 0, 21, _BRICK, 0.25)
        + slits((x - 2, x + 2), 13, 17, colours.glass, 1.1)
        + outlined(
            "".join(
                f"M{x + at:.1f} -20.8v-3l.9 .8l.9 -.8v3z" for at in (-5.4, -3.2, -0.9, 1.4, 3.6)
            ),
            colours.plain,
            0.2,
        )
        + taper(x, (22, 38), (4.4, 0.5), _ROOF, 0.25)
        + lines(f"M{x} -37.6v-4", _GOLD, 0.4)
    )


def _tower(colours: Tones, hours: str, light: Light) -> str:
    """The Spasskaya Tower: gate, white carving, clock, bells, green tent and star."""
    pinnacles = "".join(
        taper(x, (26, 32), (0.8, 0.1), _WHITE, 0.15) for x in (-8.6, -5.2, 5.2, 8.6)
    )
    dial = "#fff0b8" if light.lamps else "#2f3650"
    star = "M0 -71L.9 -68.7L3 -68.6L1.4 -67L2 -64.8L0 -66L-2 -64.8L-1.4 -67L-3 -68.6L-.9 -68.7Z"
    glow = '<circle cy="-68" r="5" fill="#ff6a4a" fill-opacity=".3"/>' if light.lamps else ""
    return (
        block(-11.5, 11.5, 0, 25, _BRICK, 0.3)
        + block(-4.6, 4.6, 0, 14.6, mix(colours.plain, _WHITE, 0.55), 0.2)
        + painted(arch(0, 0, 3.4, 8), mix(colours.dark, "#2c2030", 0.4))
        + slits((-8.4, 8.4), 6, 11, colours.glass, 1.3)
        + block(-2, 2, 15.2, 20, _WHITE)
        + block(-1.5, 1.5, 15.7, 19.5, _GOLD)
        + lines("M-11.5 -20.6h23", _WHITE, 0.6)
        + painted(arches(spread(-9.8, 9.8, 8), 20.8, 1, 23.2, 1.5), _WHITE)
        + block(-12, 12, 25, 26.4, _WHITE, 0.2)
        + pinnacles
        + block(-7.6, 7.6, 26.4, 43, _BRICK, 0.28)
        + painted(arches((-5, 5), 28, 1.1, 31), colours.glass)
        + lines("M-7.2 -26.4v-16.6M7.2 -26.4v-16.6", _WHITE, 0.8)
        + f'<circle cy="-36.6" r="4.6" fill="{_GOLD}"/><circle cy="-36.6" r="3.8" fill="{dial}"/>'
        + lines("M0 -36.6" + hours, _GOLD if not light.lamps else "#5b4636", 0.5)
        + lines("M0 -40.1v.7M0 -33.1v-.7M-3.5 -36.6h.7M3.5 -36.6h-.7", _GOLD, 0.4)
        + block(-8.2, 8.2, 42.4, 44, _WHITE, 0.2)
        + block(-5.2, 5.2, 44, 51, _BRICK, 0.25)
        + painted(arches((-3.2, 0, 3.2), 44.6, 1.1, 48.4), mix(colours.glass, colours.dark, 0.2))
        + block(-5.8, 5.8, 50.4, 51.6, _WHITE, 0.15)
        + taper(0, (51.6, 64), (5.2, 0.8), _ROOF, 0.28)
        + lines("M-3 -51.6L-.4 -64M3 -51.6L.4 -64", _GOLD, 0.3)
        + veil("M0 -51.6H5.2L.8 -64H0Z", "#1f3550", 0.15)
        + lines("M0 -63.6v-3", _GOLD, 0.7)
        + glow
        + outlined(star, "#d9352f", 0.2)
    )
