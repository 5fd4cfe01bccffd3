"""The Sydney Opera House, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.masonry import block, polygon, shading
from imgkit.local.painter.monuments.rock import mass, strokes
from imgkit.local.painter.shapes import Place

_SHELLS = (
    # x of the foot, height of the foot, height of the shell, 1 where it opens to the left
    (-47, 15, 34, 1, 0.35),
    (-24, 15, 40, 1, 0.35),
    (34, 15, 26, -1, 0.35),
    (-72, 13, 29, 1, 0.0),
    (-47, 13, 43, 1, 0.0),
    (-14, 13, 54.4, 1, 0.0),
    (52, 13, 31, -1, 0.0),
    (75, 12, 15, 1, 0.0),
)


def sydney_opera_house(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw the Sydney Opera House, seen from the harbour.

    Source of the dimensions: https://en.wikipedia.org/wiki/Sydney_Opera_House – 183 m long, 120 m
    wide, its highest roof 67 m above the sea; the shells are parts of one sphere, with white and
    cream tiles.

    Args:
        dice: What chooses the tone of the tiles and from which side it is seen.
        look: The colour of the shells, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The building on its podium, which opens to the left or to the right.
    """
    tiles = look.colour or dice.choose("tiles", ("#f7f1e4", "#f4f0ea", "#f8ecd6"))
    parts = [
        shading("tiles", tiles, mix(tiles, "#6f6f92", 0.6)),
        shading("granite", "#cfa894", "#6b4c50"),
        *(_shell(shell, tiles, light) for shell in _SHELLS),
        _podium(light),
    ]
    drawn = "".join(parts)
    if dice.choose("side", ("left", "right")) == "right":
        drawn = f'<g transform="scale(-1 1)">{drawn}</g>'
    return Drawing(drawn, -91.5, 91.5, -67.4)


def _shell(shell: tuple[float, float, float, int, float], tiles: str, light: Light) -> str:
    """One shell: a piece of a sphere with a pointed opening, in which glass shows."""
    foot, low, tall, side, far = shell
    place = Place((foot, -low), tall, 0, -1)
    tiles = mix(tiles, light.haze, far)
    shade = mix(tiles, "#6a6888", 0.5)
    glass = "#ffc866" if light.lamps else mix("#6b5560", light.haze, far * 0.8)

    def turned(plan: str) -> str:
        pairs = (pair.split(",") for pair in plan.split())
        return " ".join(f"{float(x) * side:.3f},{y}" for x, y in pairs)

    inner = turned("-.1,0! -.22,.3 -.4,.62 -.62,.97! -.36,.84 -.12,.5 .02,0!")
    mouth = turned("-.1,0! -.22,.3 -.4,.62 -.62,.97! -.5,.7 -.33,.36 -.23,0!")
    back = turned("-.62,1! -.3,.9 .1,.66 .45,.32 .62,0! .0,0! -.08,.36 -.3,.74")
    ribs = [
        turned(f".02,0 {x * 0.5 + 0.07:.2f},{y * 0.56:.2f} {x},{y}")
        for x, y in ((-0.36, 0.91), (-0.16, 0.81), (0.03, 0.68), (0.21, 0.53), (0.39, 0.35))
    ]
    return (
        mass(mouth, mix(shade, "#b89c88", 0.35), 0.3, place)
        + mass(inner, glass, 0.3, place)
        + strokes(
            (
                turned("-.06,0 -.2,.4 -.5,.86"),
                turned("-.02,0 -.12,.38 -.42,.84"),
                turned("-.3,.5 -.08,.5"),
                turned("-.2,.26 -.02,.26"),
            ),
            mix("#4a3a44", light.haze, far),
            0.4,
            0.8,
            place,
        )
        + mass(
            back,
            "url(#{id}-tiles)" if not far and side > 0 else mix(tiles, shade, 0.3 * (side < 0)),
            0.35,
            place,
        )
        + mass(
            turned("-.62,1! -.3,.74 -.08,.36 0,0! .06,0! .0,.38 -.22,.76"),
            mix(tiles, "#ffffff", 0.6),
            0,
            place,
        )
        + strokes(ribs, shade, 0.35, 0.6, place)
    )


def _podium(light: Light) -> str:
    """The podium of pink granite with its bands of windows and the great stairs."""
    dark = "#8a6660"
    glass = "#ffd88a" if light.lamps else "#6d5a64"
    stairs = "".join(f"M79 {-h}H{91.5 - h * 0.55:.1f}" for h in (2.6, 4, 5.4, 6.8, 8.2, 9.6, 11))
    return (
        polygon(
            ((-91, 0), (-87, 7), (-80, 7), (-77, 13.4), (79, 13.4), (79, 0)),
            "url(#{id}-granite)",
            0.35,
        )
        + polygon(
            ((79, 12.8), (84.5, 12.8), (91.5, 0), (79, 0)), mix("#cfa894", "#6b4c50", 0.25), 0.35
        )
        + f'<path d="{stairs}" stroke="{dark}" stroke-width=".4" stroke-opacity=".6"/>'
        + block(-78, 84.5, 12.6, 14, "#ecd2c0", 0.3)
        + block(-86, 79, 6.4, 7.4, "#ecd2c0", 0.25)
        + block(-74, 76, 8.6, 11.6, glass, 0.25)
        + block(-84, 76, 2.2, 5, glass, 0.25)
        + "".join(
            f'<path d="M{x} -1.8v-10" stroke="#cfa894" stroke-width="1.3"/>'
            for x in range(-72, 76, 9)
        )
        + block(-91, 91.5, 0, 1.4, "#b58f80", 0.3)
    )
