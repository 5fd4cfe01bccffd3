"""Neuschwanstein Castle in Bavaria, one unit to the metre."""

from imgkit.local.painter.background.shapes import mix
from imgkit.local.painter.dice import Dice
from imgkit.local.painter.drawing import Drawing, Look
from imgkit.local.painter.light import Light
from imgkit.local.painter.monuments.carving import lines, outlined, slits, taper, veil
from imgkit.local.painter.monuments.masonry import arch, block, painted, polygon, shading

_BRICK = "#c8795f"
_SEASONS = (
    # the forest, the trees in front, the rock
    ("#6f9b5c", "#4f7f50", "#b9b0a2"),
    ("#d09a4a", "#b56a35", "#bfae98"),
    ("#e6ecee", "#7f9c8e", "#b4b2b6"),
)


def neuschwanstein(dice: Dice, look: Look, light: Light) -> Drawing:
    """Draw Neuschwanstein on its rock: the white palace, its slender towers, the red gate house.

    Source: https://en.wikipedia.org/wiki/Neuschwanstein_Castle – the highest tower is 65 m high and
    the castle about 130 m long, of white limestone, with a gate house of red brick.

    Args:
        dice: What chooses the stone, the roofs and the season of the forest.
        look: The colour of its walls, where the prompt names one.
        light: Whether its windows glow.

    Returns:
        The castle on its rock.
    """
    stone = look.colour or dice.choose("stone", ("#f1ebdd", "#efe6d8", "#eceae2"))
    dark = mix(stone, "#6a6078", 0.55)
    roof = dice.choose("roof", ("#5f7690", "#6a7484", "#56708a"))
    glass = "#ffd98a" if light.lamps else mix(dark, "#3b4460", 0.55)
    wood, tree, rock = dice.choose("season", _SEASONS, (0.5, 0.25, 0.25))
    if light.lamps:
        wood, tree = mix(wood, "#22345f", 0.35), mix(tree, "#22345f", 0.35)
    parts = [
        shading("stone", stone, dark),
        shading("roof", roof, mix(roof, "#2f2a4a", 0.6)),
        shading("brick", _BRICK, mix(_BRICK, "#4c2f40", 0.5)),
        _tower((-6, 3.1, 18, 70, 13), stone, glass),
        _tower((17, 2.2, 18, 58, 9), stone, glass),
        _palace(stone, dark, glass),
        _knights(stone, dark, glass),
        _tower((-30, 3, 18, 49, 10), stone, glass),
        _tower((-12.5, 2.1, 18, 57, 9), stone, glass),
        _gate(stone, dark, glass),
        _rock(rock, wood, tree),
    ]
    return Drawing("".join(parts), -58, 58, -86)


def _tower(plan: tuple[float, float, float, float, float], stone: str, glass: str) -> str:
    """A round tower with a gallery and a pointed roof: middle, half width, foot, top, roof."""
    x, half, low, top, high = plan
    wide = half * 1.25
    lit = mix(stone, "#ffffff", 0.5)
    windows = "".join(
        slits((x + half * 0.2 * (step % 2 * 2 - 1),), at, at + half, glass, half * 0.34)
        for step, at in enumerate(range(round(low + 10), round(top - 8), 8))
    )
    return (
        block(x - half, x + half, low, top, "url(#{id}-stone)", 0.25)
        + windows
        + taper(x, (top - half * 1.9, top - half * 0.9), (half, wide), "url(#{id}-stone)", 0.2)
        + block(x - wide, x + wide, top - half, top, "url(#{id}-stone)", 0.22)
        + slits(
            [x - half * 0.7, x, x + half * 0.7], top - half * 0.85, top - 0.3, glass, half * 0.3
        )
        + block(x - wide * 1.08, x + wide * 1.08, top - 0.3, top + 0.5, lit, 0.15)
        + taper(x, (top + 0.4, top + high), (wide * 1.12, 0), "url(#{id}-roof)", 0.25)
        + lines(f"M{x} {-top - high + 0.5}v-2.6", "#d9a83f", 0.4)
    )


def _palace(stone: str, dark: str, glass: str) -> str:
    """The palace: a high house with a gable, and its long side with five rows of windows."""
    rows = "".join(slits(range(-3, 24, 3), low, low + 2.9, glass, 1.1) for low in (22, 27, 32, 37))
    front = "".join(
        slits((-24.4, -21.6, -18.8, -16, -13.2), low, low + 3.2, glass, 1.2) for low in (23, 29, 35)
    )
    gable = ((-27.5, 18), (-27.5, 42), (-18.8, 55), (-10.1, 42), (-10.1, 18))
    return (
        block(-11, 26, 18, 42, mix(stone, dark, 0.14), 0.25)
        + rows
        + lines("M-10 -26H26M-10 -31H26M-10 -36H26", dark, 0.3, 0.35)
        + polygon(((-18.8, 55), (-11, 42), (27, 42), (19.4, 54.4)), "url(#{id}-roof)", 0.25)
        + _dormers()
        + polygon(gable, "url(#{id}-stone)", 0.28)
        + lines("M-28.4 -41.4L-18.8 -55.6L-9.2 -41.4", mix(stone, "#5f7690", 0.55), 0.9)
        + front
        + slits((-20.9, -18.8, -16.7), 42, 46, glass, 1.3)
        + lines("M-27.5 -27.4h17.4M-27.5 -33.6h17.4M-27.5 -40.4h17.4", dark, 0.35, 0.4)
        + outlined("M-22.4 -33.8v-7h7.2v7z", mix(stone, "#ffffff", 0.4), 0.2)
        + slits((-20.6, -18.8, -17), 35, 39.6, glass, 1.2)
    )


def _dormers() -> str:
    """The small windows in the roof."""
    return "".join(
        taper(x, (44.5, 48.5), (1.3, 0), "url(#{id}-stone)", 0.2) for x in (-6, 1, 8, 15)
    )


def _knights(stone: str, dark: str, glass: str) -> str:
    """The lower house that leads from the palace to the gate, and its square tower."""
    return (
        block(30.5, 38.5, 16, 46, "url(#{id}-stone)", 0.25)
        + block(29.8, 39.2, 44, 48, "url(#{id}-stone)", 0.22)
        + taper(34.5, (48, 56), (4.6, 0), "url(#{id}-roof)", 0.25)
        + slits((32.6, 34.5, 36.4), 38, 42, glass, 1)
        + slits((34.5,), 30, 33.4, glass, 1.1)
        + block(22, 46, 11, 29, mix(stone, dark, 0.1), 0.25)
        + polygon(((21.4, 29), (24, 35), (44, 35), (46.6, 29)), "url(#{id}-roof)", 0.25)
        + slits(range(24, 46, 3), 23.4, 26.8, glass, 1.1)
        + slits(range(24, 46, 3), 18.4, 21, glass, 1)
    )


def _gate(stone: str, dark: str, glass: str) -> str:
    """The gate house of red brick between its two round towers."""
    return (
        block(42, 53, 10, 26, "url(#{id}-brick)", 0.25)
        + taper(47.5, (26, 32.5), (5.6, 1), "url(#{id}-roof)", 0.25)
        + outlined(arch(47.5, 12, 2.4, 16.6), mix(stone, dark, 0.1), 0.25)
        + painted(arch(47.5, 12, 1.8, 16.4), mix(glass, dark, 0.3))
        + slits((45, 47.5, 50), 20.6, 23.6, glass, 1)
        + _tower((41.4, 1.9, 10, 28, 6.5), stone, glass)
        + _tower((53.4, 1.9, 10, 28, 6.5), stone, glass)
    )


def _rock(rock: str, wood: str, tree: str) -> str:
    """The cliff under the castle, and the forest around its foot."""
    cliff = (
        "M-54 0Q-46 -8 -40 -11L-36 -17.5L-30 -20H-8L0 -18.6L26 -18.8L40 -14.4L55 -12Q57 -6 58 0Z"
    )
    cracks = "M-32 -19L-34 -11L-30 -5M-20 -19L-18 -12L-22 -6M-4 -18L-7 -10M14 -18L12 -11L16 -6"
    pines = ""
    for index in range(44):
        x = -55 + 110 * (index * 0.618034 % 1)
        tall = 5 + 4 * (index * 0.7549 % 1)
        foot = (1 - abs(x) / 58) * 7 * (index * 0.5698 % 1)
        half = f"{tall * 0.26:.1f}"
        pines += f"M{x - tall * 0.26:.1f} {-foot:.1f}l{half} {-tall:.1f}l{half} {tall:.1f}z"
    return (
        outlined(cliff, rock, 0.3)
        + veil("M8 -18.7L26 -18.8L40 -14.4L55 -12Q57 -6 58 0H20Q14 -8 8 -18.7Z", "#4c4660", 0.2)
        + lines(cracks, "#5b4f58", 0.5, 0.45)
        + f'<path d="M-58 0Q-50 -8 -40 -7T-16 -8T8 -7T34 -8T58 0Z" fill="{wood}"/>'
        + painted(pines, tree)
    )
